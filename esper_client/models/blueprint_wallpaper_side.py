# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_wallpaper_side_landscape import BlueprintWallpaperSideLandscape
    from ..models.blueprint_wallpaper_side_portrait import BlueprintWallpaperSidePortrait


@_define(repr=False)
class BlueprintWallpaperSide(_m.Model):
    """
    Wallpapers of one screen, portrait and landscape.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        portrait: Wallpaper for portrait orientation.
        landscape: Wallpaper for landscape orientation.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    portrait: BlueprintWallpaperSidePortrait | Unset = UNSET
    landscape: BlueprintWallpaperSideLandscape | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field(
            "portrait",
            "portrait",
            _c.Ref("blueprint_wallpaper_side_portrait", "BlueprintWallpaperSidePortrait"),
        ),
        _m.Field(
            "landscape",
            "landscape",
            _c.Ref("blueprint_wallpaper_side_landscape", "BlueprintWallpaperSideLandscape"),
        ),
    )
