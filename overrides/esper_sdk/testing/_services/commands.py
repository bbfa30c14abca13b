"""Answers the operations on commands of the newer service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from esper_sdk.testing._http.bodies import json_object
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import content_page
from esper_sdk.testing._tenant.commands import STATES, Command, Status

from .command_desk import CommandDesk, in_state

__all__ = ("CommandService",)


class CommandService:
    """
    Commands: accepted, listed, followed.

    Args:
        desk: Accepts the commands and finds them again.
    """

    def __init__(self, desk: CommandDesk) -> None:
        self._desk = desk
        self._store = desk.store

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "POST", "/commands/v0/commands/", self.create
        yield "GET", "/commands/v0/commands/", self.page
        yield "GET", "/commands/v0/commands/{id}/", self.get
        yield "GET", "/commands/v0/commands/{id}/stats/", self.stats
        yield "GET", "/commands/v0/status/", self.page_statuses
        yield "GET", "/commands/v0/status/{id}/", self.get_status
        yield "PUT", "/commands/v0/status/{id}/", self.put_status

    def create(self, request: Request) -> Answer:
        """Accept a command to at most 1,000 devices or 500 groups."""
        made = self._desk.accept(request, most_devices=1000)
        return Answer.of({"code": 201, "message": "Created", "content": self._document(made)}, 201)

    def page(self, request: Request) -> Answer:
        """Answer with a page of commands, the latest first."""
        return content_page(request, self._desk.filtered(request), self._document)

    def get(self, request: Request) -> Answer:
        """Answer with one command."""
        return _wrapped(self._document(self._desk.command(request.params["id"])))

    def stats(self, request: Request) -> Answer:
        """Answer with the number of devices in each state."""
        command = self._desk.command(request.params["id"])
        return _wrapped({"id": command.id, "status": self._desk.totals(command)})

    def page_statuses(self, request: Request) -> Answer:
        """Answer with a page of statuses of some requests or devices, or of both."""
        requests, devices = request.query.get("request"), request.query.get("device")
        if not requests and not devices:
            raise ApiError(400, "One of request and device is required.")
        found: list[Status] = []
        wanted = set(devices.lower().split(",")) if devices else None
        if requests:
            for request_id in requests.split(","):
                command = self._store.requests.get(request_id.lower())
                if command is not None:
                    found += (
                        self._store.status(command, device)
                        for device in command.devices
                        if wanted is None or device in wanted
                    )
        elif wanted:
            for device in sorted(wanted):
                found += (
                    self._store.status(made, device) for made in reversed(self._store.for_device(device))
                )
        return content_page(request, in_state(found, request), _status)

    def get_status(self, request: Request) -> Answer:
        """Answer with one status."""
        return _wrapped(_status(self._status_by_id(request)))

    def put_status(self, request: Request) -> Answer:
        """Put a status into another state, as a device does; 304 when it is in that state already."""
        status = self._status_by_id(request)
        body = json_object(request)
        state = body.get("state", status.state)
        if state not in STATES:
            raise ApiError(400, f"state: {state!r} is not a valid choice.")
        if state == status.state:
            return Answer(304)
        self._store.overrule(status.id, state, str(body.get("reason") or ""))
        return _wrapped(_status(self._status_by_id(request)))

    def _status_by_id(self, request: Request) -> Status:
        found = self._store.status_by_id(request.params["id"])
        if found is None:
            raise ApiError(404, "Not found.")
        return found

    def _document(self, command: Command) -> dict[str, Any]:
        own = {"reason": "", "created_by": self._desk.user_id, "created_at": command.created_at}
        return self._desk.document(command) | own


def _wrapped(content: dict[str, Any]) -> Answer:
    return Answer.of({"code": 200, "message": "Success", "content": content})


def _status(status: Status) -> dict[str, Any]:
    return {
        "id": status.id,
        "request": status.command.id,
        "device": status.device,
        "state": status.state,
        "reason": status.reason,
        "created_at": status.command.created_at,
        "updated_at": status.updated_at,
    }
