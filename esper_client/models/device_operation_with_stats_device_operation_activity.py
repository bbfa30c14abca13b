# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceOperationWithStatsDeviceOperationActivity(_m.Model):
    """
    A DeviceOperationWithStatsDeviceOperationActivity.

    Attributes:
        device_operation_state: State of the operation on the device at that time.
        created_at: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "device_operation_state",
        "created_at",
    )

    device_operation_state: str | None
    created_at: dt.datetime | None

    def __init__(
        self,
        *,
        device_operation_state: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_operation_state", "device_operation_state", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
    )
