# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.command_args import CommandArgs
    from ..models.command_request_command_type import CommandRequestCommandType
    from ..models.command_request_device_type import CommandRequestDeviceType
    from ..models.command_request_schedule import CommandRequestSchedule
    from ..models.command_schedule_args import CommandScheduleArgs
    from ..models.device_command_enum import DeviceCommandEnum


@_define(repr=False)
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

    id: str = _m.ARRIVES
    command_type: CommandRequestCommandType | Unset = UNSET
    devices: list[str] | Unset = UNSET
    groups: list[str] | None | Unset = UNSET
    device_type: CommandRequestDeviceType | Unset = UNSET
    command: DeviceCommandEnum | Unset = UNSET
    command_args: CommandArgs | Unset = UNSET
    schedule: CommandRequestSchedule | Unset = UNSET
    reason: str | None | Unset = UNSET
    created_by: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    alias: str | None | Unset = UNSET
    schedule_args: CommandScheduleArgs | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("command_type", "command_type", _c.STR),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR), nullable=True),
        _m.Field("device_type", "device_type", _c.STR),
        _m.Field("command", "command", _c.STR),
        _m.Field("command_args", "command_args", _c.Ref("command_args", "CommandArgs")),
        _m.Field("schedule", "schedule", _c.STR),
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
