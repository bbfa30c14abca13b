from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.command_request_command_type import CommandRequestCommandType
    from ..models.command_request_device_type import CommandRequestDeviceType
    from ..models.legacy_v0_command_args import LegacyV0CommandArgs
    from ..models.legacy_v0_device_command_enum import LegacyV0DeviceCommandEnum
    from ..models.v0_command_request_status import V0CommandRequestStatus
    from ..models.v0_command_schedule_args import V0CommandScheduleArgs
    from ..models.v0_command_schedule_enum import V0CommandScheduleEnum


@_define
class LegacyV0CommandRequest(_c.Model):
    """
    Command request of the Commands V2 group, with its targets, schedule and state counts.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        command_type: What the command is addressed to: devices, groups or a dynamic selection.
        devices: UUIDs of the devices to run the command on, when the command type is `DEVICE`.
        groups: UUIDs of the groups to run the command on, when the command type is `GROUP`.
        device_type: Which of the addressed devices get the command: the active ones, the inactive ones or all.
        command: Commands that the Commands V2 group accepts.
        command_args: Arguments of a Commands V2 command; which of them matter depends on the command.
        schedule: When a command runs: at once, within a window, or repeatedly.
        schedule_args: Time window and weekdays of a scheduled command.
        issued_by: User who issued the command.
        created_on: When the object was created, as an RFC 3339 timestamp.
        status: Device counts, one entry for each state.
    """

    id: str | Unset = UNSET
    enterprise: str | Unset = UNSET
    command_type: CommandRequestCommandType | Unset = UNSET
    devices: list[str] | Unset = UNSET
    groups: list[str] | Unset = UNSET
    device_type: CommandRequestDeviceType | Unset = UNSET
    command: LegacyV0DeviceCommandEnum | Unset = UNSET
    command_args: LegacyV0CommandArgs | Unset = UNSET
    schedule: V0CommandScheduleEnum | Unset = UNSET
    schedule_args: V0CommandScheduleArgs | Unset = UNSET
    issued_by: str | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    status: list[V0CommandRequestStatus] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("id", "id", _c.STR),
        _c.Field("enterprise", "enterprise", _c.STR),
        _c.Field("command_type", "command_type", _c.STR),
        _c.Field("devices", "devices", _c.ListOf(_c.STR)),
        _c.Field("groups", "groups", _c.ListOf(_c.STR)),
        _c.Field("device_type", "device_type", _c.STR),
        _c.Field("command", "command", _c.STR),
        _c.Field("command_args", "command_args", _c.Ref("legacy_v0_command_args", "LegacyV0CommandArgs")),
        _c.Field("schedule", "schedule", _c.STR),
        _c.Field(
            "schedule_args", "schedule_args", _c.Ref("v0_command_schedule_args", "V0CommandScheduleArgs")
        ),
        _c.Field("issued_by", "issued_by", _c.STR),
        _c.Field("created_on", "created_on", _c.DATETIME),
        _c.Field(
            "status", "status", _c.ListOf(_c.Ref("v0_command_request_status", "V0CommandRequestStatus"))
        ),
    )
