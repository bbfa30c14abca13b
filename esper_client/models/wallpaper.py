# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.wallpaper_orientation import WallpaperOrientation


@_define(repr=False)
class Wallpaper(_m.Model):
    """
    Wallpaper picture of the enterprise.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        image_file: Picture file.
        thumbnail: Address of the thumbnail picture.
        orientation: Screen orientation that the wallpaper is for.
        is_active: Whether the object is active.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    enterprise: str | Unset = UNSET
    image_file: str | Unset = UNSET
    thumbnail: str | None | Unset = UNSET
    orientation: WallpaperOrientation | Unset = UNSET
    is_active: bool | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("image_file", "image_file", _c.STR),
        _m.Field("thumbnail", "thumbnail", _c.STR, nullable=True),
        _m.Field("orientation", "orientation", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
