# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.wallpaper_orientation import WallpaperOrientation
    from ..types import File


@_define(repr=False)
class AddWallpaperRequest(_m.Model):
    """
    A AddWallpaperRequest

    Attributes:
        image_file: Picture file.
        orientation: Screen orientation that the wallpaper is for.
    """

    image_file: File
    orientation: WallpaperOrientation
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("image_file", "image_file", _c.FILE, required=True),
        _m.Field("orientation", "orientation", _c.STR, required=True),
    )
