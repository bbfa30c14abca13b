# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_wallpaper_side import BlueprintWallpaperSide


@_define(repr=False)
class BlueprintAndroidSettingsWallpaperSettings(_m.Model):
    """
    Pictures of home screen and lock screen.

    Attributes:
        homescreen: Wallpapers of one screen, portrait and landscape.
        lockscreen: Wallpapers of one screen, portrait and landscape.
    """

    homescreen: BlueprintWallpaperSide | Unset = UNSET
    lockscreen: BlueprintWallpaperSide | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("homescreen", "homescreen", _c.Ref("blueprint_wallpaper_side", "BlueprintWallpaperSide")),
        _m.Field("lockscreen", "lockscreen", _c.Ref("blueprint_wallpaper_side", "BlueprintWallpaperSide")),
    )
