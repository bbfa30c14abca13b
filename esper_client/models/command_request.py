# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandRequest(_m.Model):
    """
    Request to run a command on devices or groups, at once or on a schedule.

    Attributes:
        id: Identifier of the object, assigned by the service.
        command_type: What the command is addressed to: devices, groups or a dynamic selection.
        devices: UUIDs of the devices to run the command on, when the command type is `DEVICE`.
        groups: UUIDs of the groups to run the command on, when the command type is `GROUP`.
        device_type: Which of the addressed devices get the command: the active ones, the inactive ones or all.
        command: Commands that a command request accepts.
        command_args: Arguments of a device command; each command uses only the fields that concern it.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
        reason: Reason for the command request.
        created_by: User who created the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        alias: Name that was given to the request.
        schedule_args: Time window and weekdays of the command; null without a schedule.
    """

    __slots__ = (
        "id",
        "command_type",
        "devices",
        "groups",
        "device_type",
        "command",
        "command_args",
        "schedule",
        "reason",
        "created_by",
        "created_at",
        "alias",
        "schedule_args",
    )

    id: str
    command_type: _models.CommandRequestCommandType | None
    devices: list[str] | None
    groups: list[str] | None
    device_type: _models.CommandRequestDeviceType | None
    command: _models.DeviceCommandEnum | None
    command_args: _models.CommandArgs | None
    schedule: _models.CommandRequestSchedule | None
    reason: str | None
    created_by: str | None
    created_at: dt.datetime | None
    alias: str | None
    schedule_args: _models.CommandScheduleArgs | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        command_type: _models.CommandRequestCommandType | Unset = UNSET,
        devices: list[str] | Unset = UNSET,
        groups: list[str] | None | Unset = UNSET,
        device_type: _models.CommandRequestDeviceType | Unset = UNSET,
        command: _models.DeviceCommandEnum | Unset = UNSET,
        command_args: _models.CommandArgs | Unset = UNSET,
        schedule: _models.CommandRequestSchedule | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        created_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        alias: str | None | Unset = UNSET,
        schedule_args: _models.CommandScheduleArgs | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field(
            "command_type",
            "command_type",
            _c.Choice("command_request_command_type", "CommandRequestCommandType"),
        ),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR), nullable=True),
        _m.Field(
            "device_type", "device_type", _c.Choice("command_request_device_type", "CommandRequestDeviceType")
        ),
        _m.Field("command", "command", _c.Choice("device_command_enum", "DeviceCommandEnum")),
        _m.Field("command_args", "command_args", _c.Ref("command_args", "CommandArgs")),
        _m.Field("schedule", "schedule", _c.Choice("command_request_schedule", "CommandRequestSchedule")),
        _m.Field("reason", "reason", _c.STR, nullable=True),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("alias", "alias", _c.STR, nullable=True),
        _m.Field(
            "schedule_args",
            "schedule_args",
            _c.Ref("command_schedule_args", "CommandScheduleArgs"),
            nullable=True,
        ),
    )
