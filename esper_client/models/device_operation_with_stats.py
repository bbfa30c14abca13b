# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "operation_id",
        "device_id",
        "state",
        "reason",
        "created_at",
        "updated_at",
        "device_operation_activity",
    )

    id: str
    operation_id: str | None
    device_id: str | None
    state: _models.DeviceOperationWithStatsState | None
    reason: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    device_operation_activity: list[_models.DeviceOperationWithStatsDeviceOperationActivity] | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        operation_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        state: _models.DeviceOperationWithStatsState | Unset = UNSET,
        reason: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        device_operation_activity: list[_models.DeviceOperationWithStatsDeviceOperationActivity]
        | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("operation_id", "operation_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field(
            "state", "state", _c.Choice("device_operation_with_stats_state", "DeviceOperationWithStatsState")
        ),
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
