# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_tile_icon_category import AddTileIconCategory
    from ..types import File


@_define(repr=False)
class AddTileIconRequest(_m.Model):
    """
    A AddTileIconRequest

    Attributes:
        icon_file: Picture file of the icon.
        device_model: Model of the device.
        category: Category of the application.
        custom: Whether the icon is a custom one.
        enterprise: Enterprise that the object belongs to.
    """

    icon_file: File
    device_model: str
    category: AddTileIconCategory | Unset = UNSET
    custom: bool | Unset = UNSET
    enterprise: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("icon_file", "icon_file", _c.FILE, required=True),
        _m.Field("device_model", "device_model", _c.STR, required=True),
        _m.Field("category", "category", _c.STR),
        _m.Field("custom", "custom", _c.BOOL),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
