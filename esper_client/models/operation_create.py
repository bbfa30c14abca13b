# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.converge_schedule_type import ConvergeScheduleType
    from ..models.operation_create_arguments import OperationCreateArguments
    from ..models.operation_device_query import OperationDeviceQuery
    from ..models.operation_schedule_args import OperationScheduleArgs
    from ..models.operation_type_enum import OperationTypeEnum


@_define(repr=False)
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

    operation_type: OperationTypeEnum | Unset = UNSET
    schedule_type: ConvergeScheduleType | Unset = UNSET
    schedule_args: OperationScheduleArgs | Unset = UNSET
    operation_device_query: OperationDeviceQuery | Unset = UNSET
    arguments: OperationCreateArguments | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("operation_type", "operation_type", _c.STR),
        _m.Field("schedule_type", "schedule_type", _c.STR),
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
