# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "enterprise",
        "image_file",
        "thumbnail",
        "orientation",
        "is_active",
        "created_on",
        "updated_on",
    )

    id: str
    enterprise: str | None
    image_file: str | None
    thumbnail: str | None
    orientation: _models.WallpaperOrientation | None
    is_active: bool | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        image_file: str | Unset = UNSET,
        thumbnail: str | None | Unset = UNSET,
        orientation: _models.WallpaperOrientation | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("image_file", "image_file", _c.STR),
        _m.Field("thumbnail", "thumbnail", _c.STR, nullable=True),
        _m.Field("orientation", "orientation", _c.Choice("wallpaper_orientation", "WallpaperOrientation")),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
