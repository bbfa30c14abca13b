# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsWallpaperSettings(_m.Model):
    """
    Pictures of home screen and lock screen.

    Attributes:
        homescreen: Wallpapers of one screen, portrait and landscape.
        lockscreen: Wallpapers of one screen, portrait and landscape.
    """

    __slots__ = (
        "homescreen",
        "lockscreen",
    )

    homescreen: _models.BlueprintWallpaperSide | None
    lockscreen: _models.BlueprintWallpaperSide | None

    def __init__(
        self,
        *,
        homescreen: _models.BlueprintWallpaperSide | Unset = UNSET,
        lockscreen: _models.BlueprintWallpaperSide | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("homescreen", "homescreen", _c.Ref("blueprint_wallpaper_side", "BlueprintWallpaperSide")),
        _m.Field("lockscreen", "lockscreen", _c.Ref("blueprint_wallpaper_side", "BlueprintWallpaperSide")),
    )
