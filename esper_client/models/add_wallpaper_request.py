# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class AddWallpaperRequest(_m.Model):
    """
    An AddWallpaperRequest.

    Attributes:
        image_file: Picture file.
        orientation: Screen orientation that the wallpaper is for.
    """

    __slots__ = (
        "image_file",
        "orientation",
    )

    image_file: File | None
    orientation: _models.WallpaperOrientation | None

    def __init__(
        self,
        image_file: File,
        orientation: _models.WallpaperOrientation,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("image_file", "image_file", _c.FILE, required=True),
        _m.Field(
            "orientation",
            "orientation",
            _c.Choice("wallpaper_orientation", "WallpaperOrientation"),
            required=True,
        ),
    )
