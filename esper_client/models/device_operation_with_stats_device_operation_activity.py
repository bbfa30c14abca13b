# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class DeviceOperationWithStatsDeviceOperationActivity(_m.Model):
    """
    A DeviceOperationWithStatsDeviceOperationActivity

    Attributes:
        device_operation_state: State of the operation on the device at that time.
        created_at: When the object was created, as an RFC 3339 timestamp.
    """

    device_operation_state: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_operation_state", "device_operation_state", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
    )
