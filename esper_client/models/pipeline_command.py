# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class PipelineCommand(_m.Model):
    """
    Command that a pipeline sent to a device.

    Attributes:
        target_run_id: Id of the target run.
        operation_id: UUID of the operation.
        enterprise_id: UUID of the enterprise that the object belongs to.
        command: Command to run.
        command_type: What the command is addressed to: devices, groups or a dynamic selection.
        device_type: Which devices the command is meant for.
        device_id: UUID of the device.
        schedule: When the command runs: at once (`IMMEDIATE`), within a window (`WINDOW`) or repeatedly
            (`RECURRING`).
        args:
        request_id: UUID of the request.
        request_status: Status of the command request.
        request_status_reason: Reason for the status of the command request.
    """

    __slots__ = (
        "target_run_id",
        "operation_id",
        "enterprise_id",
        "command",
        "command_type",
        "device_type",
        "device_id",
        "schedule",
        "args",
        "request_id",
        "request_status",
        "request_status_reason",
    )

    target_run_id: str | None
    operation_id: str | None
    enterprise_id: str | None
    command: str | None
    command_type: str | None
    device_type: str | None
    device_id: str | None
    schedule: str | None
    args: dict[str, Any] | None
    request_id: str | None
    request_status: str | None
    request_status_reason: str | None

    def __init__(
        self,
        *,
        target_run_id: str | Unset = UNSET,
        operation_id: str | Unset = UNSET,
        enterprise_id: str | Unset = UNSET,
        command: str | Unset = UNSET,
        command_type: str | Unset = UNSET,
        device_type: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        schedule: str | Unset = UNSET,
        args: dict[str, Any] | Unset = UNSET,
        request_id: str | Unset = UNSET,
        request_status: str | Unset = UNSET,
        request_status_reason: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("target_run_id", "target_run_id", _c.STR),
        _m.Field("operation_id", "operation_id", _c.STR),
        _m.Field("enterprise_id", "enterprise_id", _c.STR),
        _m.Field("command", "command", _c.STR),
        _m.Field("command_type", "command_type", _c.STR),
        _m.Field("device_type", "device_type", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("schedule", "schedule", _c.STR),
        _m.Field("args", "args", _c.OBJECT),
        _m.Field("request_id", "request_id", _c.STR),
        _m.Field("request_status", "request_status", _c.STR),
        _m.Field("request_status_reason", "request_status_reason", _c.STR),
    )
