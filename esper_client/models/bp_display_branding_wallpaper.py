# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_display_branding_orientation import BpDisplayBrandingOrientation
    from ..models.bp_display_branding_screen_type import BpDisplayBrandingScreenType


@_define(repr=False)
class BpDisplayBrandingWallpaper(_m.Model):
    """
    A BpDisplayBrandingWallpaper

    Attributes:
        wallpaper: UUID of the wallpaper.
        wallpaper_url: Address of the wallpaper picture.
        thumbnail_url: Address of the thumbnail picture.
        orientation: Screen orientation that the wallpaper is for.
        screen_types: Screens that show the wallpaper: lock screen, home screen or both.
        orientations: Screen orientations that the wallpaper is for.
    """

    wallpaper: str | Unset = UNSET
    wallpaper_url: str | Unset = UNSET
    thumbnail_url: str | Unset = UNSET
    orientation: str | Unset = UNSET
    screen_types: list[BpDisplayBrandingScreenType] | Unset = UNSET
    orientations: list[BpDisplayBrandingOrientation] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wallpaper", "wallpaper", _c.STR),
        _m.Field("wallpaper_url", "wallpaper_url", _c.STR),
        _m.Field("thumbnail_url", "thumbnail_url", _c.STR),
        _m.Field("orientation", "orientation", _c.STR),
        _m.Field("screen_types", "screen_types", _c.ListOf(_c.STR)),
        _m.Field("orientations", "orientations", _c.ListOf(_c.STR)),
    )
