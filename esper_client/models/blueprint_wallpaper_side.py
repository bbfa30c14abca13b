# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWallpaperSide(_m.Model):
    """
    Wallpapers of one screen, portrait and landscape.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        portrait: Wallpaper for portrait orientation.
        landscape: Wallpaper for landscape orientation.
    """

    __slots__ = (
        "apply_policy",
        "portrait",
        "landscape",
    )

    apply_policy: _models.ApplyPolicy | None
    portrait: _models.BlueprintWallpaperSidePortrait | None
    landscape: _models.BlueprintWallpaperSideLandscape | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        portrait: _models.BlueprintWallpaperSidePortrait | Unset = UNSET,
        landscape: _models.BlueprintWallpaperSideLandscape | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
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
