# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class TileIcon(_m.Model):
    """
    Icon shown for devices of a category or model.

    Attributes:
        id: Identifier of the object, assigned by the service.
        category: Device category that the icon is for.
        icon_file: Picture file of the icon.
        device_model: Model of the device.
        custom: Whether the icon is a custom one.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    category: str | Unset = UNSET
    icon_file: str | Unset = UNSET
    device_model: str | Unset = UNSET
    custom: bool | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("category", "category", _c.STR),
        _m.Field("icon_file", "icon_file", _c.STR),
        _m.Field("device_model", "device_model", _c.STR),
        _m.Field("custom", "custom", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
