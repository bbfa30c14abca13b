"""Answers the operations on commands, of the newer service and of the older ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from ._command_store import STATES, Command, CommandStore, Status
from ._errors import ApiError
from ._fleet import Fleet
from ._http import Answer, Handler, Request
from ._pages import Links, content_page, django_page

__all__ = ("COMMANDS", "CommandService")

COMMANDS = frozenset(
    """
    ADD_TO_WHITELIST ADD_WIFI_AP APPLE_APP_UNINSTALL APPLY_APP_CONFIG BEEP_DEVICE CAPTURE_SCREENSHOT
    CLEAR_APP_DATA CLEAR_PASSCODE COLLECT_LOGS CONVERGE DEVICE_INFORMATION INSTALL INSTALL_CERTIFICATE
    INSTALL_PROFILE LIST_INSTALLED_PROFILES LOCK NOTIFY_DEVICE REBOOT REMOVE_FROM_WHITELIST REMOVE_PROFILE
    REMOVE_WIFI_AP RESET_LOCKSCREEN_PASSWORD RUN_CUSTOM_ACTION RUN_SHELL_SCRIPT SET_APP_NOTIFICATIONS
    SET_APP_PERMISSION SET_APP_STATE SET_BLUETOOTH_STATE SET_BRIGHTNESS_SCALE SET_DEVICE_LANGUAGE
    SET_DEVICE_LOCKDOWN_STATE SET_ETHERNET_SETTINGS SET_GPS_STATE SET_KIOSK_APP SET_MULTI_APP_MODE
    SET_NEW_POLICY SET_ROTATION_STATE SET_SCREEN_OFF_TIMEOUT SET_STATIC_IP SET_STREAM_VOLUME SET_TIMEZONE
    SET_WIFI_STATE SYNC_CONTENT UNINSTALL UNINSTALL_CERTIFICATE UPDATE_BLUEPRINT UPDATE_DEVICE_CONFIG
    UPDATE_HEARTBEAT UPDATE_LATEST_DPC USE_ONLY_SAVED_WIFI_AP VPP_APP_INSTALL WIPE
    """.split()
)
"""Every command that the fake accepts: the published ones, and `SYNC_CONTENT`, which is not published."""

_TYPES = ("DEVICE", "GROUP", "DYNAMIC")
_SCHEDULES = ("IMMEDIATE", "WINDOW", "RECURRING")


class CommandService:
    """
    Commands: accepted, listed, followed.

    Args:
        store: Keeps the commands.
        fleet: The devices that commands may go to.
        enterprise_id: The enterprise whose paths are answered.
        members: Returns the devices of a group and of the groups below it; `None` for an unknown group.
        user_id: Who sends the commands.
        links: How links to other pages look.
    """

    def __init__(
        self,
        store: CommandStore,
        fleet: Fleet,
        enterprise_id: str,
        *,
        members: Callable[[str], list[str] | None],
        user_id: str,
        links: Links = "absolute",
    ) -> None:
        self._store = store
        self._fleet = fleet
        self._enterprise_id = enterprise_id
        self._members = members
        self._user_id = user_id
        self._links = links

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        yield "POST", "/commands/v0/commands/", self.create
        yield "GET", "/commands/v0/commands/", self.list
        yield "GET", "/commands/v0/commands/{id}/", self.get
        yield "GET", "/commands/v0/commands/{id}/stats/", self.stats
        yield "GET", "/commands/v0/status/", self.list_statuses
        yield "GET", "/commands/v0/status/{id}/", self.get_status
        yield "PUT", "/commands/v0/status/{id}/", self.put_status
        old = "/v0/enterprise/{enterprise_id}"
        yield "POST", f"{old}/command/", self.create_old
        yield "GET", f"{old}/command/", self.list_old
        yield "GET", f"{old}/command/{{request_id}}/status/", self.list_statuses_old
        yield "GET", f"{old}/device/{{device_id}}/command-history/", self.history_old

    def create(self, request: Request) -> Answer:
        """Accept a command to at most 1,000 devices or 500 groups."""
        made = self._accept(request, most_devices=1000)
        return Answer.of({"code": 201, "message": "Created", "content": self._document(made)}, 201)

    def list(self, request: Request) -> Answer:
        """Answer with a page of commands, the latest first."""
        return content_page(request, self._filtered(request), self._document, style=self._links)

    def get(self, request: Request) -> Answer:
        """Answer with one command."""
        return _wrapped(self._document(self._command(request.params["id"])))

    def stats(self, request: Request) -> Answer:
        """Answer with the number of devices in each state."""
        command = self._command(request.params["id"])
        return _wrapped({"id": command.id, "status": self._totals(command)})

    def list_statuses(self, request: Request) -> Answer:
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
                found += (self._store.status(made, device) for made in reversed(self._store.for_device(device)))
        return content_page(request, _in_state(found, request), _status, style=self._links)

    def get_status(self, request: Request) -> Answer:
        """Answer with one status."""
        return _wrapped(_status(self._status_by_id(request)))

    def put_status(self, request: Request) -> Answer:
        """Put a status into another state, as a device does; 304 when it is in that state already."""
        status = self._status_by_id(request)
        body = _object(request)
        state = body.get("state", status.state)
        if state not in STATES:
            raise ApiError(400, f"state: {state!r} is not a valid choice.")
        if state == status.state:
            return Answer(304)
        self._store.overrule(status.id, state, str(body.get("reason") or ""))
        return _wrapped(_status(self._status_by_id(request)))

    def create_old(self, request: Request) -> Answer:
        """Accept a command to at most 500 devices or groups."""
        made = self._accept(request, most_devices=500)
        return Answer.of(self._document_old(made, request), 201)

    def list_old(self, request: Request) -> Answer:
        """Answer with a page of commands in the older shape."""
        return django_page(
            request,
            self._filtered(request),
            lambda command: self._document_old(command, request),
            style=self._links,
        )

    def list_statuses_old(self, request: Request) -> Answer:
        """Answer with a page of the statuses of one command in the older shape."""
        statuses = self._store.statuses(self._command(request.params["request_id"]))
        device = request.query.get("device")
        if device:
            statuses = [status for status in statuses if status.device == device.lower()]
        return self._old_statuses(request, statuses)

    def history_old(self, request: Request) -> Answer:
        """Answer with a page of the commands of one device, the latest first."""
        device = request.params["device_id"].lower()
        if device not in self._fleet:
            raise ApiError(404, "Not found.")
        made = reversed(self._store.for_device(device))
        return self._old_statuses(request, [self._store.status(command, device) for command in made])

    def _old_statuses(self, request: Request, statuses: list[Status]) -> Answer:
        def render(status: Status) -> dict[str, Any]:
            device = f"{request.base_url}/enterprise/{self._enterprise_id}/device/{status.device}/"
            times = {"created_on": status.command.created_at, "updated_on": status.updated_at}
            return {
                "id": status.id,
                "request": status.command.id,
                "command": status.command.command,
                "device": device,
                "state": status.state,
                "reason": status.reason,
                **times,
            }

        return django_page(request, _in_state(statuses, request), render, style=self._links)

    def _accept(self, request: Request, *, most_devices: int) -> Command:
        body = _object(request)
        command = body.get("command")
        if not command:
            raise ApiError(400, "command: This field is required.")
        if command not in COMMANDS:
            raise ApiError(400, f"command: {command!r} is not a valid choice.")
        kind = body.get("command_type", "DEVICE")
        if kind not in _TYPES:
            raise ApiError(400, f"command_type: {kind!r} is not a valid choice.")
        schedule = body.get("schedule", "IMMEDIATE")
        if schedule not in _SCHEDULES:
            raise ApiError(400, f"schedule: {schedule!r} is not a valid choice.")
        devices = self._devices(body, most_devices) if kind == "DEVICE" else self._groups(body)
        return self._store.add(command, body.get("command_args") or {}, devices, body)

    def _devices(self, body: dict[str, Any], most: int) -> tuple[str, ...]:
        devices = _ids(body, "devices")
        if not devices:
            raise ApiError(400, "devices: This list may not be empty.")
        if len(devices) > most:
            raise ApiError(400, f"devices: Ensure this field has no more than {most} elements.")
        unknown = [device for device in devices if device not in self._fleet]
        if unknown:
            raise ApiError(400, f"devices: Invalid pk {unknown[0]!r} - object does not exist.")
        return tuple(devices)

    def _groups(self, body: dict[str, Any]) -> tuple[str, ...]:
        groups = _ids(body, "groups")
        if not groups:
            raise ApiError(400, "groups: This list may not be empty.")
        if len(groups) > 500:
            raise ApiError(400, "groups: Ensure this field has no more than 500 elements.")
        found: dict[str, None] = {}
        for group in groups:
            members = self._members(group)
            if members is None:
                raise ApiError(400, f"groups: Invalid pk {group!r} - object does not exist.")
            found.update(dict.fromkeys(members))
        return tuple(found)

    def _command(self, request_id: str) -> Command:
        found = self._store.requests.get(request_id.lower())
        if found is None:
            raise ApiError(404, "Not found.")
        return found

    def _status_by_id(self, request: Request) -> Status:
        found = self._store.status_by_id(request.params["id"])
        if found is None:
            raise ApiError(404, "Not found.")
        return found

    def _filtered(self, request: Request) -> list[Command]:
        found = self._store.newest_first()
        query = request.query
        for name in ("command", "schedule", "command_type"):
            if query.get(name):
                found = [made for made in found if made.fields.get(name) == query[name]]
        if query.get("devices"):
            devices = query["devices"].lower().split(",")
            found = [made for made in found if not set(made.devices).isdisjoint(devices)]
        if query.get("groups"):
            groups = query["groups"].lower().split(",")
            found = [made for made in found if not set(made.fields.get("groups") or ()).isdisjoint(groups)]
        return found

    def _totals(self, command: Command) -> list[dict[str, Any]]:
        return [{"state": state, "total": total} for state, total in self._store.stats(command).items()]

    def _document(self, command: Command) -> dict[str, Any]:
        fields = command.fields
        return {
            "id": command.id,
            "command_type": fields.get("command_type", "DEVICE"),
            "devices": fields.get("devices") or [],
            "groups": fields.get("groups") or [],
            "device_type": fields.get("device_type", "all"),
            "command": command.command,
            "command_args": command.args,
            "schedule": fields.get("schedule", "IMMEDIATE"),
            "schedule_args": fields.get("schedule_args") or {},
            "reason": "",
            "created_by": self._user_id,
            "created_at": command.created_at,
        }

    def _document_old(self, command: Command, request: Request) -> dict[str, Any]:
        document = self._document(command)
        del document["reason"], document["created_by"], document["created_at"]
        document["enterprise"] = self._enterprise_id
        document["issued_by"] = f"{request.base_url}/user/{self._user_id}/"
        document["created_on"] = command.created_at
        document["status"] = self._totals(command)
        return document


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


def _in_state(statuses: list[Status], request: Request) -> list[Status]:
    state = request.query.get("state")
    return [status for status in statuses if status.state == state] if state else statuses


def _object(request: Request) -> dict[str, Any]:
    try:
        body = request.json
    except ValueError:
        raise ApiError(400, "JSON parse error.") from None
    if not isinstance(body, dict):
        raise ApiError(400, "Invalid data. Expected a dictionary.")
    return body


def _ids(body: dict[str, Any], name: str) -> list[str]:
    given = body.get(name) or []
    if not isinstance(given, list):
        raise ApiError(400, f'{name}: Expected a list of items but got type "{type(given).__name__}".')
    found = []
    for item in given:
        try:
            found.append(str(UUID(item)))
        except (ValueError, TypeError, AttributeError):
            raise ApiError(400, f"{name}: Must be a valid UUID.") from None
    return found
