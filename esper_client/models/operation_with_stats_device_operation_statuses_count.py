# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "resolved_device_count",
        "dispatched_device_count",
        "dispatch_failed_count",
        "failed_device_count",
        "success_device_count",
    )

    resolved_device_count: int | None
    dispatched_device_count: int | None
    dispatch_failed_count: int | None
    failed_device_count: int | None
    success_device_count: int | None

    def __init__(
        self,
        *,
        resolved_device_count: int | Unset = UNSET,
        dispatched_device_count: int | Unset = UNSET,
        dispatch_failed_count: int | Unset = UNSET,
        failed_device_count: int | Unset = UNSET,
        success_device_count: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("resolved_device_count", "resolved_device_count", _c.INT),
        _m.Field("dispatched_device_count", "dispatched_device_count", _c.INT),
        _m.Field("dispatch_failed_count", "dispatch_failed_count", _c.INT),
        _m.Field("failed_device_count", "failed_device_count", _c.INT),
        _m.Field("success_device_count", "success_device_count", _c.INT),
    )
