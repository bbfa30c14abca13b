# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandRequest(_m.Model):
    """
    Command request of Commands V2 with the number of devices in each state.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        command_type: What the command is addressed to: devices, groups or a dynamic selection.
        devices: UUIDs of the devices to run the command on, when the command type is `DEVICE`.
        groups: UUIDs of the groups to run the command on, when the command type is `GROUP`.
        command: Commands that Commands V2 accepts.
        command_args: Arguments of a Commands V2 command; each command uses only the fields that concern it.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
        created_on: When the object was created, as an RFC 3339 timestamp.
        status: Device counts, one entry for each state.
        issued_by: User who sent the command; as an address in older answers.
        requeue_value: Number kept for queueing the command again. Not published here.
        schedule_args: Time window of the schedule; null without one.
        device_type: Which devices the command is for. Not published here.
    """

    __slots__ = (
        "id",
        "enterprise",
        "command_type",
        "devices",
        "groups",
        "command",
        "command_args",
        "schedule",
        "created_on",
        "status",
        "issued_by",
        "requeue_value",
        "schedule_args",
        "device_type",
    )

    id: str
    enterprise: str | None
    command_type: _models.CommandRequestCommandType | None
    devices: list[str] | None
    groups: list[str] | None
    command: _models.V0DeviceCommandEnum | None
    command_args: _models.V0CommandArgs | None
    schedule: _models.CommandRequestSchedule | None
    created_on: dt.datetime | None
    status: list[_models.V0CommandRequestStatus] | None
    issued_by: _models.V0CommandIssuer | str | None
    requeue_value: int | None
    schedule_args: _models.CommandScheduleArgs | None
    device_type: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        command_type: _models.CommandRequestCommandType | Unset = UNSET,
        devices: list[str] | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        command: _models.V0DeviceCommandEnum | Unset = UNSET,
        command_args: _models.V0CommandArgs | Unset = UNSET,
        schedule: _models.CommandRequestSchedule | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        status: list[_models.V0CommandRequestStatus] | Unset = UNSET,
        issued_by: _models.V0CommandIssuer | str | Unset = UNSET,
        requeue_value: int | None | Unset = UNSET,
        schedule_args: _models.CommandScheduleArgs | None | Unset = UNSET,
        device_type: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field(
            "command_type",
            "command_type",
            _c.Choice("command_request_command_type", "CommandRequestCommandType"),
        ),
        _m.Field("devices", "devices", _c.ListOf(_c.STR)),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("command", "command", _c.Choice("v0_device_command_enum", "V0DeviceCommandEnum")),
        _m.Field("command_args", "command_args", _c.Ref("v0_command_args", "V0CommandArgs")),
        _m.Field("schedule", "schedule", _c.Choice("command_request_schedule", "CommandRequestSchedule")),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field(
            "status", "status", _c.ListOf(_c.Ref("v0_command_request_status", "V0CommandRequestStatus"))
        ),
        _m.Field("issued_by", "issued_by", _c.OneOf(_c.Ref("v0_command_issuer", "V0CommandIssuer"), _c.STR)),
        _m.Field("requeue_value", "requeue_value", _c.INT, nullable=True),
        _m.Field(
            "schedule_args",
            "schedule_args",
            _c.Ref("command_schedule_args", "CommandScheduleArgs"),
            nullable=True,
        ),
        _m.Field("device_type", "device_type", _c.ANY, nullable=True),
    )
