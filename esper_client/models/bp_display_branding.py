# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_application_section_type import BpApplicationSectionType
    from ..models.bp_display_branding_rotation_state import BpDisplayBrandingRotationState
    from ..models.bp_display_branding_wallpaper import BpDisplayBrandingWallpaper


@_define(repr=False)
class BpDisplayBranding(_m.Model):
    """
    Display and branding section of a deprecated group blueprint.

    Attributes:
        screenshot_disabled: Whether screenshots are disabled.
        status_bar_disabled: Whether the status bar is disabled.
        rotation_state: Screen rotation mode.
        brightness_scale: Screen brightness.
        wallpapers: Wallpapers of the screens.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    screenshot_disabled: bool | Unset = UNSET
    status_bar_disabled: bool | Unset = UNSET
    rotation_state: BpDisplayBrandingRotationState | Unset = UNSET
    brightness_scale: int | Unset = UNSET
    wallpapers: list[BpDisplayBrandingWallpaper] | Unset = UNSET
    section_type: BpApplicationSectionType | Unset = UNSET
    locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("screenshot_disabled", "screenshot_disabled", _c.BOOL),
        _m.Field("status_bar_disabled", "status_bar_disabled", _c.BOOL),
        _m.Field("rotation_state", "rotation_state", _c.STR),
        _m.Field("brightness_scale", "brightness_scale", _c.INT),
        _m.Field(
            "wallpapers",
            "wallpapers",
            _c.ListOf(_c.Ref("bp_display_branding_wallpaper", "BpDisplayBrandingWallpaper")),
        ),
        _m.Field("section_type", "section_type", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
    )
