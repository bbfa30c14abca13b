"""What the services for commands have in common: what they accept, and how they find it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._http.bodies import json_object, uuids
from esper_sdk.testing._http.errors import ApiError

if TYPE_CHECKING:
    from esper_sdk.testing._http.messages import Request
    from esper_sdk.testing._tenant.commands import Command, CommandStore, Status
    from esper_sdk.testing._tenant.fleet import Fleet

__all__ = ("COMMANDS", "CommandDesk", "command_name", "in_state", "is_command")

COMMANDS = frozenset(
    [
        "ADD_TO_WHITELIST",
        "ADD_WIFI_AP",
        "APPLE_APP_UNINSTALL",
        "APPLY_APP_CONFIG",
        "BEEP_DEVICE",
        "CAPTURE_SCREENSHOT",
        "CLEAR_APP_DATA",
        "CLEAR_PASSCODE",
        "COLLECT_LOGS",
        "CONVERGE",
        "DEVICE_INFORMATION",
        "INSTALL",
        "INSTALL_CERTIFICATE",
        "INSTALL_PROFILE",
        "LIST_INSTALLED_PROFILES",
        "LOCK",
        "NOTIFY_DEVICE",
        "REBOOT",
        "REMOVE_FROM_WHITELIST",
        "REMOVE_PROFILE",
        "REMOVE_WIFI_AP",
        "RESET_LOCKSCREEN_PASSWORD",
        "RUN_CUSTOM_ACTION",
        "RUN_SHELL_SCRIPT",
        "SET_APP_NOTIFICATIONS",
        "SET_APP_PERMISSION",
        "SET_APP_STATE",
        "SET_BLUETOOTH_STATE",
        "SET_BRIGHTNESS_SCALE",
        "SET_DEVICE_LANGUAGE",
        "SET_DEVICE_LOCKDOWN_STATE",
        "SET_ETHERNET_SETTINGS",
        "SET_GPS_STATE",
        "SET_KIOSK_APP",
        "SET_MULTI_APP_MODE",
        "SET_NEW_POLICY",
        "SET_ROTATION_STATE",
        "SET_SCREEN_OFF_TIMEOUT",
        "SET_STATIC_IP",
        "SET_STREAM_VOLUME",
        "SET_TIMEZONE",
        "SET_WIFI_STATE",
        "SYNC_CONTENT",
        "UNINSTALL",
        "UNINSTALL_CERTIFICATE",
        "UPDATE_BLUEPRINT",
        "UPDATE_DEVICE_CONFIG",
        "UPDATE_HEARTBEAT",
        "UPDATE_LATEST_DPC",
        "USE_ONLY_SAVED_WIFI_AP",
        "VPP_APP_INSTALL",
        "WIPE",
    ]
)
"""Every command that is accepted: the published ones, and `SYNC_CONTENT`, which is not published."""

_TYPES = ("DEVICE", "GROUP", "DYNAMIC")
_SCHEDULES = ("IMMEDIATE", "WINDOW", "RECURRING")
_MOST_GROUPS = 500


class CommandDesk:
    """
    Accepts commands and finds them again.

    Args:
        store: Keeps the commands.
        fleet: The devices that commands may go to.
        members: Returns the devices of a group and of the groups below it; `None` for an unknown group.
        user_id: Who sends the commands.
    """

    def __init__(
        self,
        store: CommandStore,
        fleet: Fleet,
        *,
        members: Callable[[str], list[str] | None],
        user_id: str,
    ) -> None:
        self.store = store
        self.fleet = fleet
        self.members = members
        self.user_id = user_id

    def accept(self, request: Request, *, most_devices: int) -> Command:
        """
        Accept the command that a request brings.

        Raises:
            ApiError: 400 for a command that does not exist, or goes to nobody, to strangers or to too many.
        """
        body = json_object(request)
        command = command_name(body)
        kind = body.get("command_type", "DEVICE")
        if kind not in _TYPES:
            raise ApiError(400, f"command_type: {kind!r} is not a valid choice.")
        schedule = body.get("schedule", "IMMEDIATE")
        if schedule not in _SCHEDULES:
            raise ApiError(400, f"schedule: {schedule!r} is not a valid choice.")
        devices = self._devices(body, most_devices) if kind == "DEVICE" else self._groups(body)
        return self.store.add(command, body.get("command_args") or {}, devices, body)

    def command(self, request_id: str) -> Command:
        """
        Return a command.

        Raises:
            ApiError: 404 if there is none with this ID.
        """
        found = self.store.requests.get(request_id.lower())
        if found is None:
            raise ApiError(404, "Not found.")
        return found

    def filtered(self, request: Request) -> list[Command]:
        """Return the commands that a query asks for, the latest first."""
        found = [made for made in self.store.newest_first() if is_command(made)]
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

    def totals(self, command: Command) -> list[dict[str, Any]]:
        """Return how many devices are in each state."""
        return [{"state": state, "total": total} for state, total in self.store.stats(command).items()]

    def document(self, command: Command) -> dict[str, Any]:
        """Return what all services say of a command."""
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
        }

    def _devices(self, body: dict[str, Any], most: int) -> tuple[str, ...]:
        devices = uuids(body, "devices")
        if not devices:
            raise ApiError(400, "devices: This list may not be empty.")
        if len(devices) > most:
            raise ApiError(400, f"devices: Ensure this field has no more than {most} elements.")
        unknown = [device for device in devices if device not in self.fleet]
        if unknown:
            raise ApiError(400, f"devices: Invalid pk {unknown[0]!r} - object does not exist.")
        return tuple(devices)

    def _groups(self, body: dict[str, Any]) -> tuple[str, ...]:
        groups = uuids(body, "groups")
        if not groups:
            raise ApiError(400, "groups: This list may not be empty.")
        if len(groups) > _MOST_GROUPS:
            raise ApiError(400, f"groups: Ensure this field has no more than {_MOST_GROUPS} elements.")
        found: dict[str, None] = {}
        for group in groups:
            members = self.members(group)
            if members is None:
                raise ApiError(400, f"groups: Invalid pk {group!r} - object does not exist.")
            found.update(dict.fromkeys(members))
        return tuple(found)


def command_name(body: dict[str, Any]) -> str:
    """
    Return the command that a body names.

    Raises:
        ApiError: 400 if it names none, or one that does not exist.
    """
    command = body.get("command")
    if not command:
        raise ApiError(400, "command: This field is required.")
    if command not in COMMANDS:
        raise ApiError(400, f"command: {command!r} is not a valid choice.")
    return str(command)


def is_command(made: Command) -> bool:
    """Say whether a command was sent as one, and not by a bulk operation or a converge."""
    return made.fields.keys().isdisjoint(("operation_type", "converge_with_provision_option"))


def in_state(statuses: list[Status], request: Request) -> list[Status]:
    """Return the statuses in the state that a query asks for, all if it asks for none."""
    state = request.query.get("state")
    return [status for status in statuses if status.state == state] if state else statuses
