"""The three services of the API that send commands and report on them."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from esper_client.encoding import write_json
from esper_client.errors import DecodingError, RequestError
from esper_client.spelling import nearest, published_values
from esper_sdk._pages.pages import with_null

if TYPE_CHECKING:
    from esper_client.api import Groups

__all__ = ("CommandSpec", "Row", "Service", "Targets", "Via", "check_command", "service_for")

Via = Literal["commands", "v0", "operations"]
"""A service for commands: the present one, the legacy one, or the one for bulk operations."""

Targets = Literal["devices", "groups"]


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """A command with its arguments and schedule, for any of the services."""

    command: str
    args: Mapping[str, Any]
    schedule: str
    schedule_args: Mapping[str, Any]
    device_type: str


@dataclass(frozen=True, slots=True)
class Row:
    """The service's report on one device; an empty ID or a status of `None` where it is unreadable."""

    device_id: str
    status: str | None
    reason: str


class Service(ABC):
    """
    A service that sends commands and reports on them.

    Args:
        groups: The operations of the API.

    Attributes:
        most: How many devices, and how many groups, one request takes.
        separator: The separator of IDs that are sent as one text; empty where they are a list.
    """

    most: Mapping[Targets, int]
    separator = ""

    def __init__(self, groups: Groups) -> None:
        self._groups = groups

    @abstractmethod
    def published(self) -> frozenset[str]:
        """Return the commands that the API description names; the service may know others."""

    @abstractmethod
    def _body(self, order: CommandSpec, targets: Targets, ids: list[str]) -> Any: ...

    def check(self, order: CommandSpec) -> None:
        """
        Check a command before anything is sent.

        Raises:
            RequestError: Arguments are of a wrong type, or can't be written.
        """
        write_json(self._body(order, "devices", []), "body")

    @abstractmethod
    async def send(self, order: CommandSpec, targets: Targets, ids: list[str]) -> str:
        """Send a command, and return the ID of the request."""

    @abstractmethod
    async def totals(self, request_id: str) -> Mapping[str, int] | None:
        """Return how many devices have which status; `None` where only the rows tell, or it is unreadable."""

    @abstractmethod
    def rows(self, request_id: str) -> AsyncIterator[Row]:
        """Yield the report on each device."""


def service_for(groups: Groups, via: Via) -> Service:
    """
    Return the service of a name.

    Raises:
        RequestError: There is none of this name.
    """
    if not isinstance(via, str) or via not in _SERVICES:
        raise RequestError("via", f"must be 'commands', 'v0' or 'operations', and is {via!r}")
    return _SERVICES[via](groups)


class _Commands(Service):
    """`/commands/v0/`, with the published bounds of one request."""

    most: Mapping[Targets, int] = {"devices": 1000, "groups": 500}

    def published(self) -> frozenset[str]:
        from esper_client.models.device_command_enum import DeviceCommandEnum

        return published_values(DeviceCommandEnum)

    def _body(self, order: CommandSpec, targets: Targets, ids: list[str]) -> Any:
        from esper_client.models import CommandRequestCreate

        return _model(
            CommandRequestCreate,
            {**_common(order, targets), targets: ids, "device_type": order.device_type},
        )

    async def send(self, order: CommandSpec, targets: Targets, ids: list[str]) -> str:
        body = self._body(order, targets, ids)
        return _id_of(await self._groups.command_request.create_command_request(body))

    async def totals(self, request_id: str) -> Mapping[str, int] | None:
        stats: Any = await self._groups.command_request.get_command_request_stats(request_id)
        return _totals((each and each.state, each and each.total) for each in (stats and stats.status) or ())

    async def rows(self, request_id: str) -> AsyncIterator[Row]:
        async for row in with_null(
            self._groups.command_status.get_command_request_statuses(request=request_id)
        ):
            yield _row(row, "device")


class _Legacy(Service):
    """`/v0/enterprise/.../command/`. It publishes no bounds; 500 is the bound of the vendor's own tool."""

    most: Mapping[Targets, int] = {"devices": 500, "groups": 500}

    def published(self) -> frozenset[str]:
        from esper_client.models.v0_device_command_enum import V0DeviceCommandEnum

        return published_values(V0DeviceCommandEnum)

    def _body(self, order: CommandSpec, targets: Targets, ids: list[str]) -> Any:
        from esper_client.models import V0CommandRequest

        return _model(V0CommandRequest, {**_common(order, targets), targets: ids})

    async def send(self, order: CommandSpec, targets: Targets, ids: list[str]) -> str:
        return _id_of(await self._groups.commands_v2.create_command(self._body(order, targets, ids)))

    async def totals(self, request_id: str) -> Mapping[str, int] | None:  # noqa: ARG002
        return None

    async def rows(self, request_id: str) -> AsyncIterator[Row]:
        async for row in with_null(self._groups.commands_v2.get_command_request_status(request_id)):
            yield _row(row, "device")


class _Operations(Service):
    """`/v0/operations/`, which takes the devices as one string."""

    most: Mapping[Targets, int] = {"devices": 50_000, "groups": 500}
    separator = ","

    def published(self) -> frozenset[str]:
        from esper_client.models.operation_type_enum import OperationTypeEnum

        return published_values(OperationTypeEnum)

    def _body(self, order: CommandSpec, targets: Targets, ids: list[str]) -> Any:
        from esper_client.models import OperationCreate

        joined = self.separator.join(ids)
        query: dict[str, Any] = {"device_ids": joined}
        if targets == "groups":
            query = {"device_request": {"group_multi": joined}}
        body: dict[str, Any] = {
            "operation_type": order.command,
            "schedule_type": order.schedule,
            "operation_device_query": query,
        }
        if order.args:
            body["arguments"] = dict(order.args)
        if order.schedule_args:
            body["schedule_args"] = dict(order.schedule_args)
        return _model(OperationCreate, body)

    async def send(self, order: CommandSpec, targets: Targets, ids: list[str]) -> str:
        return _id_of(await self._groups.operations.create_operation(self._body(order, targets, ids)))

    async def totals(self, request_id: str) -> Mapping[str, int] | None:
        operation: Any = await self._groups.operations.get_operation(request_id)
        stats = operation and operation.operation_stats
        counts = stats and stats.device_operation_statuses_count
        if not counts:
            return None
        totals = _totals(
            [
                ("SUCCEEDED", counts.success_device_count),
                ("FAILED", counts.failed_device_count),
                ("FAILED", counts.dispatch_failed_count),
                ("INITIATED", counts.resolved_device_count),
            ]
        )
        if totals is not None:
            done = totals["SUCCEEDED"] + totals["FAILED"]
            totals["INITIATED"] = max(0, totals["INITIATED"] - done)
        return totals

    async def rows(self, request_id: str) -> AsyncIterator[Row]:
        async for row in with_null(self._groups.device_operations.get_device_operations(request_id)):
            yield _row(row, "device_id")


def check_command(groups: Groups, service: Service, command: str) -> None:
    """
    Refuse a command whose name looks like a published one, misspelt.

    Args:
        groups: The operations of the API.
        service: The service that is to send it.
        command: Its name. A name that resembles none passes: the service knows more than is published.

    Raises:
        RequestError: It is nearly the name of another one.
    """
    if isinstance(command, Enum) or any(command in each(groups).published() for each in _SERVICES.values()):
        return
    if (near := nearest(command, service.published())) is not None:
        raise RequestError("command", f"there is no {command!r}; did you mean {near}?")


_SERVICES: Mapping[str, type[Service]] = {
    "commands": _Commands,
    "v0": _Legacy,
    "operations": _Operations,
}


def _common(order: CommandSpec, targets: Targets) -> dict[str, Any]:
    body: dict[str, Any] = {
        "command_type": "DEVICE" if targets == "devices" else "GROUP",
        "command": order.command,
        "schedule": order.schedule,
    }
    if order.args:
        body["command_args"] = dict(order.args)
    if order.schedule_args:
        body["schedule_args"] = dict(order.schedule_args)
    return body


def _model(kind: Any, body: dict[str, Any]) -> Any:
    try:
        made = kind.from_dict(body).as_written_()
        made.check_("body")
    except DecodingError as error:
        raise RequestError(error.path or "command", error.problem) from error
    return made


def _id_of(created: Any) -> str:
    found = created and created.id
    if isinstance(found, bool) or not isinstance(found, str | int | UUID) or not found:
        raise DecodingError("the service took the command and did not say by which ID it can be followed")
    return str(found)


def _row(row: Any, device: str) -> Row:
    if row is None:
        return Row("", None, "")
    status = "" if row.state is None else row.state
    return Row(
        _device_of(getattr(row, device)),
        status if isinstance(status, str) else None,
        row.reason if isinstance(row.reason, str) else _shown(row.reason),
    )


def _device_of(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | UUID):
        return ""
    # The legacy service gives the address of the device.
    return str(value).rstrip("/").rpartition("/")[2].lower()


def _shown(value: Any) -> str:
    return "" if value is None else json.dumps(value, default=str)


def _totals(counted: Iterable[tuple[Any, Any]]) -> dict[str, int] | None:
    totals: dict[str, int] = {}
    for status, number in counted:
        count = _count(number)
        if count is None or not isinstance(status, str):
            return None
        totals[status] = totals.get(status, 0) + count
    return totals


def _count(value: Any) -> int | None:
    if value is None:
        return 0
    try:
        count = -1 if isinstance(value, bool) else int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return count if count >= 0 else None
