# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.operation_with_stats_device_operation_statuses_count import (
        OperationWithStatsDeviceOperationStatusesCount,
    )


@_define(repr=False)
class OperationWithStatsOperationStats(_m.Model):
    """
    Device counts of the operation.

    Attributes:
        device_operation_statuses_count: Number of devices by the state of the operation.
    """

    device_operation_statuses_count: OperationWithStatsDeviceOperationStatusesCount | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device_operation_statuses_count",
            "device_operation_statuses_count",
            _c.Ref(
                "operation_with_stats_device_operation_statuses_count",
                "OperationWithStatsDeviceOperationStatusesCount",
            ),
        ),
    )
