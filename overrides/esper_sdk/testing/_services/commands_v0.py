"""Answers the operations on commands of the older services: one of them retired, but still in use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._http.bodies import json_object
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import django_page

from .command_desk import CommandDesk, command_name, in_state, is_command

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.commands import Command, Status

__all__ = ("OldCommandService",)


class OldCommandService:
    """
    The same commands as the older services tell of them.

    Args:
        desk: Accepts the commands and finds them again.
        enterprise_id: The enterprise whose paths are answered.
    """

    def __init__(self, desk: CommandDesk, enterprise_id: str) -> None:
        self._desk = desk
        self._store = desk.store
        self._enterprise_id = enterprise_id

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        old = "/v0/enterprise/{enterprise_id}"
        yield "POST", f"{old}/command/", self.create
        yield "GET", f"{old}/command/", self.page
        yield "GET", f"{old}/command/{{request_id}}/status/", self.page_statuses
        yield "GET", f"{old}/device/{{device_id}}/command-history/", self.history
        retired = "/enterprise/{enterprise_id}"
        yield "POST", f"{retired}/device/{{device_id}}/command/", self.run
        yield "GET", f"{retired}/device/{{device_id}}/command/{{command_id}}/", self.get_run
        yield "POST", f"{retired}/devicegroup/{{group_id}}/command/", self.run_group
        yield "GET", f"{retired}/devicegroup/{{group_id}}/command/{{command_id}}/", self.get_run_group

    def create(self, request: Request) -> Answer:
        """Accept a command to at most 500 devices or groups."""
        return Answer.of(self._document(self._desk.accept(request, most_devices=500), request), 201)

    def page(self, request: Request) -> Answer:
        """Answer with a page of commands, the latest first."""
        found = self._desk.filtered(request)
        return django_page(request, found, lambda command: self._document(command, request))

    def page_statuses(self, request: Request) -> Answer:
        """Answer with a page of the statuses of one command."""
        statuses = self._store.statuses(self._desk.command(request.params["request_id"]))
        device = request.query.get("device")
        if device:
            statuses = [status for status in statuses if status.device == device.lower()]
        return self._statuses(request, statuses)

    def history(self, request: Request) -> Answer:
        """Answer with a page of the commands of one device, the latest first."""
        device = self._device(request)
        made = [command for command in reversed(self._store.for_device(device)) if is_command(command)]
        return self._statuses(request, [self._store.status(command, device) for command in made])

    def run(self, request: Request) -> Answer:
        """Accept a command to one device."""
        device = self._device(request)
        body = json_object(request)
        made = self._store.add(command_name(body), body.get("command_args") or {}, (device,), body)
        return Answer.of(self._run(made, request))

    def get_run(self, request: Request) -> Answer:
        """Answer with one command to one device."""
        made = self._desk.command(request.params["command_id"])
        if self._device(request) not in made.devices:
            raise ApiError(404, "Not found.")
        return Answer.of(self._run(made, request))

    def run_group(self, request: Request) -> Answer:
        """Accept a command to the devices of one group."""
        members = self._members(request)
        body = json_object(request)
        made = self._store.add(command_name(body), body.get("command_args") or {}, tuple(members), body)
        return Answer.of(self._run_group(made, request), 201)

    def get_run_group(self, request: Request) -> Answer:
        """Answer with one command to one group."""
        self._members(request)
        return Answer.of(self._run_group(self._desk.command(request.params["command_id"]), request))

    def _device(self, request: Request) -> str:
        device = request.params["device_id"].lower()
        if device not in self._desk.fleet:
            raise ApiError(404, "Not found.")
        return device

    def _members(self, request: Request) -> list[str]:
        members = self._desk.members(request.params["group_id"].lower())
        if members is None:
            raise ApiError(404, "Not found.")
        return members

    def _statuses(self, request: Request, statuses: list[Status]) -> Answer:
        def render(status: Status) -> dict[str, Any]:
            return {
                "id": status.id,
                "request": status.command.id,
                "command": status.command.command,
                "device": f"{self._address(request)}device/{status.device}/",
                "state": status.state,
                "reason": status.reason,
                "created_on": status.command.created_at,
                "updated_on": status.updated_at,
            }

        return django_page(request, in_state(statuses, request), render)

    def _document(self, command: Command, request: Request) -> dict[str, Any]:
        own = {
            "enterprise": self._enterprise_id,
            "issued_by": f"{request.base_url}/user/{self._desk.user_id}/",
            "created_on": command.created_at,
            "status": self._desk.totals(command),
        }
        return self._desk.document(command) | own

    def _run(self, command: Command, request: Request) -> dict[str, Any]:
        status = self._store.status(command, command.devices[0])
        return {
            **self._run_common(command, request, status.state),
            "updated_on": status.updated_at,
            "device": f"{self._address(request)}device/{status.device}/",
            "group_command": None,
        }

    def _run_group(self, command: Command, request: Request) -> dict[str, Any]:
        return {
            **self._run_common(command, request, "Command Initiated"),
            "updated_on": command.created_at,
            "is_active": True,
            "group": f"{self._address(request)}devicegroup/{request.params['group_id']}/",
        }

    def _run_common(self, command: Command, request: Request, state: str) -> dict[str, Any]:
        return {
            "id": command.id,
            "command": command.command,
            "command_args": command.args,
            # The retired services know no queue.
            "state": "Command Initiated" if state == "Command Queued" else state,
            "details": None,
            "created_on": command.created_at,
            "enterprise": self._address(request),
            "issued_by": f"{request.base_url}/user/{self._desk.user_id}/",
        }

    def _address(self, request: Request) -> str:
        return f"{request.base_url}/enterprise/{self._enterprise_id}/"
