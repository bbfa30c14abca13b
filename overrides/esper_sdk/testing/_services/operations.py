"""Answers the operations on bulk operations: one job over many devices, followed device by device."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._base.noise import uuid_of
from esper_sdk.testing._http.bodies import json_object
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import content_page, django_page

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.commands import Command, Status

    from .command_desk import CommandDesk

__all__ = ("OperationService",)

_MOST_DEVICES = 50_000

# Objects tell their state by a word, filters by a number.
_STATES = {"10": "CREATED", "40": "DISPATCHING", "60": "DISPATCHING", "70": "COMPLETED", "80": "COMPLETED"}
_STATES |= {"20": "RESOLVING", "30": "RESOLVED", "90": "FAILED", "110": "FAILED", "120": "FAILED"}
_DEVICE_STATES = {"10": "CREATED", "50": "INITIATED", "60": "INITIATED", "80": "SUCCEDED", "90": "FAILED"}

# What the device says of the command -> what the operation says of the device, misspelt as published.
_OF_COMMAND = {
    "Command Queued": "CREATED",
    "Command Scheduled": "CREATED",
    "Command Initiated": "INITIATED",
    "Command Acknowledged": "INITIATED",
    "Command In Progress": "INITIATED",
    "Command Success": "SUCCEDED",
}
_CANCELLED = "Command Cancelled"
_MARK = "operation_type"


class OperationService:
    """
    Bulk operations. Each sends its devices one command, and is as far as they are.

    Args:
        desk: Sends the commands and finds them again.
    """

    def __init__(self, desk: CommandDesk) -> None:
        self._desk = desk
        self._store = desk.store

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        base = "/v0/operations/"
        yield "GET", base, self.page
        yield "POST", base, self.create
        yield "GET", f"{base}{{operationId}}/", self.get
        yield "PUT", f"{base}{{operationId}}/", self.cancel
        yield "GET", f"{base}{{operationsId}}/devices/", self.page_devices
        yield "GET", f"{base}{{operationsId}}/devices/{{deviceId}}/", self.get_device
        yield "PUT", f"{base}{{operationsId}}/devices/{{deviceId}}/", self.cancel_device
        yield "GET", "/v0/devices/{deviceId}/operations/", self.page_of_device

    def create(self, request: Request) -> Answer:
        """Accept an operation on the devices that are named, or that a filter finds."""
        body = json_object(request)
        kind = body.get("operation_type")
        if not kind:
            raise ApiError(400, "operation_type: This field is required.")
        fields = {**body, _MARK: kind, "schedule": body.get("schedule_type", "IMMEDIATE")}
        made = self._store.add(str(kind), body.get("arguments") or {}, self._devices(body), fields)
        return Answer.of({"content": self._document(made)}, 201)

    def page(self, request: Request) -> Answer:
        """Answer with a page of operations, the latest first unless an order is asked for."""
        found = [made for made in self._store.newest_first() if _MARK in made.fields]
        query = request.query
        if query.get("operation_type"):
            found = [made for made in found if made.fields[_MARK] == query["operation_type"]]
        if query.get("state"):
            wanted = _STATES.get(query["state"])
            found = [made for made in found if self._state(self._store.statuses(made)) == wanted]
        if query.get("ordering", "").lstrip("-") in {"created_at", "updated_at"}:
            found.sort(key=lambda made: made.received, reverse=query["ordering"].startswith("-"))
        return content_page(request, found, self._document, previous="previous", wrapped=False)

    def get(self, request: Request) -> Answer:
        """Answer with one operation."""
        return Answer.of({"content": self._document(self._operation(request, "operationId"))})

    def cancel(self, request: Request) -> Answer:
        """Cancel an operation on the devices that are not done with it."""
        operation = self._operation(request, "operationId")
        reason = str(json_object(request).get("reason") or "")
        for status in self._store.statuses(operation):
            self._cancel(status, reason)
        return Answer.of({"operationId": operation.id, "status": "CANCELLED"})

    def page_devices(self, request: Request) -> Answer:
        """Answer with a page of the devices of an operation."""
        found = self._store.statuses(self._operation(request, "operationsId"))
        if request.query.get("state"):
            wanted = _DEVICE_STATES.get(request.query["state"])
            found = [status for status in found if _device_state(status) == wanted]
        return content_page(request, found, _device, previous="previous", wrapped=False)

    def get_device(self, request: Request) -> Answer:
        """Answer with one device of an operation."""
        return Answer.of({"content": _device(self._status(request))})

    def cancel_device(self, request: Request) -> Answer:
        """Cancel an operation on one device, unless that is done with it."""
        status = self._status(request)
        self._cancel(status, str(json_object(request).get("reason") or ""))
        return Answer.of({"content": _device(self._status(request))})

    def page_of_device(self, request: Request) -> Answer:
        """Answer with a page of the operations of one device, the latest first."""
        device = request.params["deviceId"].lower()
        if device not in self._desk.fleet:
            raise ApiError(404, "Not found.")
        found = [made for made in reversed(self._store.for_device(device)) if _MARK in made.fields]
        return django_page(request, found, self._document)

    def _devices(self, body: dict[str, Any]) -> tuple[str, ...]:
        chosen = body.get("operation_device_query")
        if not chosen or not (chosen.get("device_ids") or "device_request" in chosen):
            raise ApiError(400, "operation_device_query: This field is required.")
        fleet = self._desk.fleet
        if not chosen.get("device_ids"):
            return tuple(fleet.ids_at(fleet.select(chosen["device_request"])))
        devices = [device.strip().lower() for device in chosen["device_ids"].split(",")]
        if len(devices) > _MOST_DEVICES:
            raise ApiError(400, f"device_ids: Ensure there are no more than {_MOST_DEVICES} devices.")
        unknown = next((device for device in devices if device not in fleet), None)
        if unknown is not None:
            raise ApiError(400, f"device_ids: There is no device {unknown!r}.")
        return tuple(dict.fromkeys(devices))

    def _operation(self, request: Request, name: str) -> Command:
        found = self._desk.command(request.params[name])
        if _MARK not in found.fields:
            raise ApiError(404, "Not found.")
        return found

    def _status(self, request: Request) -> Status:
        operation = self._operation(request, "operationsId")
        device = request.params["deviceId"].lower()
        if device not in operation.devices:
            raise ApiError(404, "Not found.")
        return self._store.status(operation, device)

    def _cancel(self, status: Status, reason: str) -> None:
        if _device_state(status) in {"CREATED", "INITIATED"}:
            self._store.overrule(status.id, _CANCELLED, reason)

    def _state(self, statuses: list[Status]) -> str:
        states = {_device_state(status) for status in statuses}
        if states & {"CREATED", "INITIATED"}:
            return "DISPATCHING"
        return "FAILED" if states == {"FAILED"} else "COMPLETED"

    def _document(self, operation: Command) -> dict[str, Any]:
        statuses = self._store.statuses(operation)
        states = [_device_state(status) for status in statuses]
        updated = max((status.updated_at for status in statuses), default=operation.created_at)
        document = {
            "id": operation.id,
            # Published as always CONVERGE in answers; a help article shows this field instead.
            _MARK: operation.fields[_MARK],
            "state": self._state(statuses),
            "schedule_type": operation.fields["schedule"],
            "schedule_args": operation.fields.get("schedule_args") or {},
            "operation_device_query": operation.fields.get("operation_device_query") or {},
            "arguments": operation.args,
            "reason": "",
            "created_at": operation.created_at,
            "created_by": self._desk.user_id,
            "updated_at": updated,
            "updated_by": self._desk.user_id,
            "operation_activity": [{"operation_state": "CREATED", "created_at": operation.created_at}],
            "operation_stats": {
                "device_operation_statuses_count": {
                    "resolved_device_count": len(states),
                    "dispatched_device_count": len(states) - states.count("CREATED"),
                    "dispatch_failed_count": 0,
                    "failed_device_count": states.count("FAILED"),
                    "success_device_count": states.count("SUCCEDED"),
                }
            },
        }
        if operation.command == "CONVERGE":
            document["operation"] = operation.command
        return document


def _device_state(status: Status) -> str:
    return _OF_COMMAND.get(status.state, "FAILED")


def _device(status: Status) -> dict[str, Any]:
    state = _device_state(status)
    return {
        "id": uuid_of(int(status.id[:8], 16), int(status.id[-12:], 16)),
        "operation_id": status.command.id,
        "device_id": status.device,
        "state": state,
        "reason": status.reason,
        "created_at": status.command.created_at,
        "updated_at": status.updated_at,
        "device_operation_activity": [
            {"device_operation_state": state, "created_at": status.updated_at},
        ],
    }
