"""Answers the operations that bring a device back to its blueprint."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._http.bodies import json_object
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import content_page

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.commands import Command

    from .command_desk import CommandDesk

__all__ = ("ConvergeService",)

_STATUSES = {
    "Command Queued": "QUEUED",
    "Command Scheduled": "QUEUED",
    "Command Initiated": "PROCESSING",
    "Command Acknowledged": "IN_PROGRESS",
    "Command In Progress": "IN_PROGRESS",
    "Command Success": "SUCCESS",
}
_MARK = "converge_with_provision_option"


class ConvergeService:
    """
    Converges. Each sends its device one command, `CONVERGE`, and is as far as that.

    Args:
        desk: Sends the commands and finds them again.
    """

    def __init__(self, desk: CommandDesk) -> None:
        self._desk = desk
        self._store = desk.store

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "GET", "/v2/converge", self.page
        yield "POST", "/v2/converge", self.create
        yield "GET", "/v2/converge/{id}", self.get
        yield "GET", "/v2/converge/{id}/commands", self.commands

    def create(self, request: Request) -> Answer:
        """Accept a converge of one device."""
        body = json_object(request)
        device = str(body["device_id"]).lower()
        if device not in self._desk.fleet:
            raise ApiError(400, f"device_id: There is no device {device!r}.")
        fields = {**body, "schedule": body.get("schedule_type", "IMMEDIATE")}
        made = self._store.add("CONVERGE", {}, (device,), fields)
        return Answer.of({"content": self._document(made)}, 201)

    def page(self, request: Request) -> Answer:
        """Answer with a page of converges, the latest first."""
        found = [made for made in self._store.newest_first() if _MARK in made.fields]
        if request.query.get("device_ids"):
            devices = request.query["device_ids"].lower().split(",")
            found = [made for made in found if made.devices[0] in devices]
        return content_page(request, found, self._document, previous="previous", wrapped=False)

    def get(self, request: Request) -> Answer:
        """Answer with one converge."""
        return Answer.of({"content": self._document(self._converge(request))})

    def commands(self, request: Request) -> Answer:
        """Answer with a page of the commands that a converge sent: one."""
        return content_page(
            request, [self._converge(request)], self._command, previous="previous", wrapped=False
        )

    def _converge(self, request: Request) -> Command:
        found = self._desk.command(request.params["id"])
        if _MARK not in found.fields:
            raise ApiError(404, "Not found.")
        return found

    def _command(self, made: Command) -> dict[str, Any]:
        status = self._store.status(made, made.devices[0])
        return {
            "command_request_id": made.id,
            "command_state": status.state,
            "reason": status.reason,
            "created_at": made.created_at,
            "updated_at": status.updated_at,
        }

    def _document(self, made: Command) -> dict[str, Any]:
        status = self._store.status(made, made.devices[0])
        blueprint = {}
        if made.devices[0] in self._desk.fleet:
            info = self._desk.fleet.document(made.devices[0]).get("blueprint_info") or {}
            blueprint = {
                "blueprint_id": info.get("assigned_blueprint_id"),
                "blueprint_version_id": info.get("current_blueprint_version_id"),
            }
        return {
            "id": made.id,
            "device_id": made.devices[0],
            _MARK: made.fields[_MARK],
            "blueprint_info": {name: value for name, value in blueprint.items() if value},
            "schedule_type": made.fields["schedule"],
            "schedule_args": made.fields.get("schedule_args") or {},
            "status": _STATUSES.get(status.state, "FAILURE"),
            "reason": status.reason,
            "created_by": self._desk.user_id,
            "created_at": made.created_at,
            "updated_at": status.updated_at,
        }
