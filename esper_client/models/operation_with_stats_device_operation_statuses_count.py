# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class OperationWithStatsDeviceOperationStatusesCount(_m.Model):
    """
    Number of devices by the state of the operation.

    Attributes:
        resolved_device_count: Number of devices that the filter or list came to.
        dispatched_device_count: Number of devices that the operation was sent to.
        dispatch_failed_count: Number of devices that the operation could not be sent to.
        failed_device_count: Number of devices on which the operation failed.
        success_device_count: Number of devices on which the operation succeeded.
    """

    resolved_device_count: int | Unset = UNSET
    dispatched_device_count: int | Unset = UNSET
    dispatch_failed_count: int | Unset = UNSET
    failed_device_count: int | Unset = UNSET
    success_device_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("resolved_device_count", "resolved_device_count", _c.INT),
        _m.Field("dispatched_device_count", "dispatched_device_count", _c.INT),
        _m.Field("dispatch_failed_count", "dispatch_failed_count", _c.INT),
        _m.Field("failed_device_count", "failed_device_count", _c.INT),
        _m.Field("success_device_count", "success_device_count", _c.INT),
    )
