# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.command_args import CommandArgs
    from ..models.command_request_command_type import CommandRequestCommandType
    from ..models.command_request_create_device_type import CommandRequestCreateDeviceType
    from ..models.command_request_schedule import CommandRequestSchedule
    from ..models.command_schedule_args import CommandScheduleArgs
    from ..models.device_command_enum import DeviceCommandEnum


@_define(repr=False)
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

    command_type: CommandRequestCommandType | Unset = UNSET
    alias: str | Unset = UNSET
    devices: list[str] | Unset = UNSET
    groups: list[str] | Unset = UNSET
    device_type: CommandRequestCreateDeviceType | Unset = UNSET
    command: DeviceCommandEnum | Unset = UNSET
    command_args: CommandArgs | Unset = UNSET
    schedule: CommandRequestSchedule | Unset = UNSET
    schedule_args: CommandScheduleArgs | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("command_type", "command_type", _c.STR),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("device_type", "device_type", _c.Value("all")),
        _m.Field("command", "command", _c.STR),
        _m.Field("command_args", "command_args", _c.Ref("command_args", "CommandArgs")),
        _m.Field("schedule", "schedule", _c.STR),
        _m.Field("schedule_args", "schedule_args", _c.Ref("command_schedule_args", "CommandScheduleArgs")),
    )
