# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceHeartbeat(_m.Model):
    """
    Latest sign of life of a device.

    Attributes:
        device_id: UUID of the device.
        timestamp: Time of the entry, as an RFC 3339 timestamp.
        status: Status of the device as an integer.
    """

    __slots__ = (
        "device_id",
        "timestamp",
        "status",
    )

    device_id: str | None
    timestamp: dt.datetime | None
    status: int | None

    def __init__(
        self,
        *,
        device_id: str | Unset = UNSET,
        timestamp: dt.datetime | Unset = UNSET,
        status: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("timestamp", "timestamp", _c.DATETIME),
        _m.Field("status", "status", _c.INT),
    )
