# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any


@_define(repr=False)
class BulkAddTargetListTargetsVariant2(_m.Model):
    """
    A BulkAddTargetListTargetsVariant2

    Attributes:
        device_id: UUID of the device.
        device_name: Name of the device.
        device_alias: Alias of the device.
        device_meta:
        args:
        is_active: Whether the object is active.
    """

    device_id: str
    device_name: str | Unset = UNSET
    device_alias: str | Unset = UNSET
    device_meta: dict[str, Any] | Unset = UNSET
    args: dict[str, Any] | Unset = UNSET
    is_active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("device_meta", "device_meta", _c.OBJECT),
        _m.Field("args", "args", _c.OBJECT),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
