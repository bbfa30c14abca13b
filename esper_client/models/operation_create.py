# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationCreate(_m.Model):
    """
    Bulk operation as sent to create one.

    Attributes:
        operation_type: Kinds of bulk operation.
        schedule_type: Whether to start at once (`IMMEDIATE`) or within a window (`WINDOW`).
        schedule_args: Time window and weekdays of a scheduled bulk operation.
        operation_device_query: Devices that a bulk operation is for, given as a filter or as a list of ids.
        arguments: Arguments of the operation.
    """

    __slots__ = (
        "operation_type",
        "schedule_type",
        "schedule_args",
        "operation_device_query",
        "arguments",
    )

    operation_type: _models.OperationTypeEnum | None
    schedule_type: _models.ConvergeScheduleType | None
    schedule_args: _models.OperationScheduleArgs | None
    operation_device_query: _models.OperationDeviceQuery | None
    arguments: _models.OperationCreateArguments | None

    def __init__(
        self,
        *,
        operation_type: _models.OperationTypeEnum | Unset = UNSET,
        schedule_type: _models.ConvergeScheduleType | Unset = UNSET,
        schedule_args: _models.OperationScheduleArgs | Unset = UNSET,
        operation_device_query: _models.OperationDeviceQuery | Unset = UNSET,
        arguments: _models.OperationCreateArguments | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("operation_type", "operation_type", _c.Choice("operation_type_enum", "OperationTypeEnum")),
        _m.Field(
            "schedule_type", "schedule_type", _c.Choice("converge_schedule_type", "ConvergeScheduleType")
        ),
        _m.Field(
            "schedule_args", "schedule_args", _c.Ref("operation_schedule_args", "OperationScheduleArgs")
        ),
        _m.Field(
            "operation_device_query",
            "operation_device_query",
            _c.Ref("operation_device_query", "OperationDeviceQuery"),
        ),
        _m.Field("arguments", "arguments", _c.Ref("operation_create_arguments", "OperationCreateArguments")),
    )
