# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandRequestCreate(_m.Model):
    """
    Command request as sent to create one.

    Attributes:
        command_type: What the command is addressed to: devices, groups or a dynamic selection.
        alias: Alias of the command request.
        devices: UUIDs of the devices to run the command on, at most 1000; used when the command type is
            `DEVICE`.
        groups: UUIDs of the groups to run the command on, at most 500; used when the command type is
            `GROUP`.
        device_type: Which of the addressed devices get the command.
        command: Commands that a command request accepts.
        command_args: Arguments of a device command; each command uses only the fields that concern it.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
        schedule_args: Time window and weekdays of a scheduled command.
    """

    __slots__ = (
        "command_type",
        "alias",
        "devices",
        "groups",
        "device_type",
        "command",
        "command_args",
        "schedule",
        "schedule_args",
    )

    command_type: _models.CommandRequestCommandType | None
    alias: str | None
    devices: list[str] | None
    groups: list[str] | None
    device_type: _models.CommandRequestCreateDeviceType | None
    command: _models.DeviceCommandEnum | None
    command_args: _models.CommandArgs | None
    schedule: _models.CommandRequestSchedule | None
    schedule_args: _models.CommandScheduleArgs | None

    def __init__(
        self,
        *,
        command_type: _models.CommandRequestCommandType | Unset = UNSET,
        alias: str | Unset = UNSET,
        devices: list[str] | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        device_type: _models.CommandRequestCreateDeviceType | Unset = UNSET,
        command: _models.DeviceCommandEnum | Unset = UNSET,
        command_args: _models.CommandArgs | Unset = UNSET,
        schedule: _models.CommandRequestSchedule | Unset = UNSET,
        schedule_args: _models.CommandScheduleArgs | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "command_type",
            "command_type",
            _c.Choice("command_request_command_type", "CommandRequestCommandType"),
        ),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("device_type", "device_type", _c.Value("all")),
        _m.Field("command", "command", _c.Choice("device_command_enum", "DeviceCommandEnum")),
        _m.Field("command_args", "command_args", _c.Ref("command_args", "CommandArgs")),
        _m.Field("schedule", "schedule", _c.Choice("command_request_schedule", "CommandRequestSchedule")),
        _m.Field("schedule_args", "schedule_args", _c.Ref("command_schedule_args", "CommandScheduleArgs")),
    )
