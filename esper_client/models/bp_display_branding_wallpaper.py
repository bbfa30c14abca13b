# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpDisplayBrandingWallpaper(_m.Model):
    """
    A BpDisplayBrandingWallpaper.

    Attributes:
        wallpaper: UUID of the wallpaper.
        wallpaper_url: Address of the wallpaper picture.
        thumbnail_url: Address of the thumbnail picture.
        orientation: Screen orientation that the wallpaper is for.
        screen_types: Screens that show the wallpaper: lock screen, home screen or both.
        orientations: Screen orientations that the wallpaper is for.
    """

    __slots__ = (
        "wallpaper",
        "wallpaper_url",
        "thumbnail_url",
        "orientation",
        "screen_types",
        "orientations",
    )

    wallpaper: str | None
    wallpaper_url: str | None
    thumbnail_url: str | None
    orientation: str | None
    screen_types: list[_models.BpDisplayBrandingScreenType] | None
    orientations: list[_models.BpDisplayBrandingOrientation] | None

    def __init__(
        self,
        *,
        wallpaper: str | Unset = UNSET,
        wallpaper_url: str | Unset = UNSET,
        thumbnail_url: str | Unset = UNSET,
        orientation: str | Unset = UNSET,
        screen_types: list[_models.BpDisplayBrandingScreenType] | Unset = UNSET,
        orientations: list[_models.BpDisplayBrandingOrientation] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wallpaper", "wallpaper", _c.STR),
        _m.Field("wallpaper_url", "wallpaper_url", _c.STR),
        _m.Field("thumbnail_url", "thumbnail_url", _c.STR),
        _m.Field("orientation", "orientation", _c.STR),
        _m.Field(
            "screen_types",
            "screen_types",
            _c.ListOf(_c.Choice("bp_display_branding_screen_type", "BpDisplayBrandingScreenType")),
        ),
        _m.Field(
            "orientations",
            "orientations",
            _c.ListOf(_c.Choice("bp_display_branding_orientation", "BpDisplayBrandingOrientation")),
        ),
    )
