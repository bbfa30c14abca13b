# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


@_define(repr=False)
class DeviceStatus(_m.Model):
    """
    Status data reported by a device.

    Attributes:
        device: Device that the entry concerns.
        enterprise: Enterprise that the object belongs to.
        data: What the device reported; as text that holds JSON in older answers.
        id: Identifier of the object, assigned by the service.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    device: str
    enterprise: str
    data: dict[str, Any] | str
    id: int = _m.ARRIVES
    created_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device", "device", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("data", "data", _c.OneOf(_c.OBJECT, _c.STR), required=True),
        _m.Field("id", "id", _c.INT),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
