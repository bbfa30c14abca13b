# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "screenshot_disabled",
        "status_bar_disabled",
        "rotation_state",
        "brightness_scale",
        "wallpapers",
        "section_type",
        "locked",
    )

    screenshot_disabled: bool | None
    status_bar_disabled: bool | None
    rotation_state: _models.BpDisplayBrandingRotationState | None
    brightness_scale: int | None
    wallpapers: list[_models.BpDisplayBrandingWallpaper] | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        screenshot_disabled: bool | Unset = UNSET,
        status_bar_disabled: bool | Unset = UNSET,
        rotation_state: _models.BpDisplayBrandingRotationState | Unset = UNSET,
        brightness_scale: int | Unset = UNSET,
        wallpapers: list[_models.BpDisplayBrandingWallpaper] | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("screenshot_disabled", "screenshot_disabled", _c.BOOL),
        _m.Field("status_bar_disabled", "status_bar_disabled", _c.BOOL),
        _m.Field(
            "rotation_state",
            "rotation_state",
            _c.Choice("bp_display_branding_rotation_state", "BpDisplayBrandingRotationState"),
        ),
        _m.Field("brightness_scale", "brightness_scale", _c.INT),
        _m.Field(
            "wallpapers",
            "wallpapers",
            _c.ListOf(_c.Ref("bp_display_branding_wallpaper", "BpDisplayBrandingWallpaper")),
        ),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
