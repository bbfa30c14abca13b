# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class TargetCreate(_m.Model):
    """
    Device as sent to add it to a target list.

    Attributes:
        device_id: UUID of the device.
        device_name: Name of the device.
        device_alias: Alias of the device.
        is_active: Whether the object is active.
    """

    device_id: str
    device_name: str
    device_alias: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR, required=True),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
