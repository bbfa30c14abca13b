# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.device_operation_with_stats_device_operation_activity import (
        DeviceOperationWithStatsDeviceOperationActivity,
    )
    from ..models.device_operation_with_stats_state import DeviceOperationWithStatsState


@_define(repr=False)
class DeviceOperationWithStats(_m.Model):
    """
    Part of a bulk operation that concerns one device, with its progress.

    Attributes:
        id: Identifier of the object, assigned by the service.
        operation_id: UUID of the operation.
        device_id: UUID of the device.
        state: State of the operation on this device.
        reason: Reason for the state.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        device_operation_activity: States that the device went through, with their times.
    """

    id: str = _m.ARRIVES
    operation_id: str | Unset = UNSET
    device_id: str | Unset = UNSET
    state: DeviceOperationWithStatsState | Unset = UNSET
    reason: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    device_operation_activity: list[DeviceOperationWithStatsDeviceOperationActivity] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("operation_id", "operation_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("state", "state", _c.STR),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field(
            "device_operation_activity",
            "device_operation_activity",
            _c.ListOf(
                _c.Ref(
                    "device_operation_with_stats_device_operation_activity",
                    "DeviceOperationWithStatsDeviceOperationActivity",
                )
            ),
        ),
    )
