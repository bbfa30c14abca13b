# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceCommand(_m.Model):
    """
    Command issued to one device through the older command service, and its state.

    Attributes:
        command: Commands that the older device command service accepts.
        enterprise: Enterprise that the object belongs to.
        device: Device that the entry concerns.
        id: Identifier of the object, assigned by the service.
        current_base_uri: Base address that was in force when the command was made.
        command_args: Arguments of a command in the older command service; each command uses only the fields that
            concern it.
        action: Step that the device reports for the command.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
        group_schedule_id: UUID of the group schedule that this command is part of.
        state: State of the object.
        details: Details of the state.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        group_command: Group command that this command is part of, if any.
        issued_by: User who issued the command.
    """

    __slots__ = (
        "command",
        "enterprise",
        "device",
        "id",
        "current_base_uri",
        "command_args",
        "action",
        "schedule",
        "group_schedule_id",
        "state",
        "details",
        "created_on",
        "updated_on",
        "group_command",
        "issued_by",
    )

    command: _models.LegacyDeviceCommandEnum | None
    enterprise: str | None
    device: str | None
    id: str
    current_base_uri: str | None
    command_args: _models.LegacyCommandArgs | None
    action: _models.DeviceCommandAction | None
    schedule: str | None
    group_schedule_id: str | None
    state: _models.DeviceCommandState | None
    details: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    group_command: str | None
    issued_by: str | None

    def __init__(
        self,
        command: _models.LegacyDeviceCommandEnum,
        enterprise: str,
        device: str,
        *,
        id: str | Unset = UNSET,
        current_base_uri: str | Unset = UNSET,
        command_args: _models.LegacyCommandArgs | Unset = UNSET,
        action: _models.DeviceCommandAction | Unset = UNSET,
        schedule: str | Unset = UNSET,
        group_schedule_id: str | Unset = UNSET,
        state: _models.DeviceCommandState | Unset = UNSET,
        details: str | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        group_command: str | None | Unset = UNSET,
        issued_by: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "command",
            "command",
            _c.Choice("legacy_device_command_enum", "LegacyDeviceCommandEnum"),
            required=True,
        ),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("current_base_uri", "current_base_uri", _c.STR),
        _m.Field("command_args", "command_args", _c.Ref("legacy_command_args", "LegacyCommandArgs")),
        _m.Field("action", "action", _c.Choice("device_command_action", "DeviceCommandAction")),
        _m.Field("schedule", "schedule", _c.STR),
        _m.Field("group_schedule_id", "group_schedule_id", _c.STR),
        _m.Field("state", "state", _c.Choice("device_command_state", "DeviceCommandState")),
        _m.Field("details", "details", _c.STR, nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("group_command", "group_command", _c.STR, nullable=True),
        _m.Field("issued_by", "issued_by", _c.STR, nullable=True),
    )
