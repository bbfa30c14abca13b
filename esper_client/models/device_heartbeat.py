# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class DeviceHeartbeat(_m.Model):
    """
    Latest sign of life of a device.

    Attributes:
        device_id: UUID of the device.
        timestamp: Time of the entry, as an RFC 3339 timestamp.
        status: Status of the device as an integer.
    """

    device_id: str | Unset = UNSET
    timestamp: dt.datetime | Unset = UNSET
    status: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("timestamp", "timestamp", _c.DATETIME),
        _m.Field("status", "status", _c.INT),
    )
