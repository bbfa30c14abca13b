# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintEsperSettingsAppSettings(_m.Model):
    """
    Which entries of the Esper Settings app are shown, and to whom.

    Attributes:
        flashlight: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        wifi: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        auto_rotation: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        reboot: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        clear_app_data: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        kiosk_app_selection: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        esper_branding: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        factory_reset: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        about: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        display: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        sound: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        keyboard: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        input_selection: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_reset_to_default: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_high_contrast_text: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_cc_deuteranomaly: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_cc_protanomaly: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_cc_tritanomaly: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_mono_audio: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_display_size: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_font_scale: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_talkback: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        accessibility_text_to_speech: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        mobile_data: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        bluetooth: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        language: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        time_and_date: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        storage: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        data_roaming: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        wifi_tethering: Who sees an entry of the settings app: nobody, the user, the admin, or both.
        airplane_mode: Who sees an entry of the settings app: nobody, the user, the admin, or both.
    """

    __slots__ = (
        "flashlight",
        "wifi",
        "auto_rotation",
        "reboot",
        "clear_app_data",
        "kiosk_app_selection",
        "esper_branding",
        "factory_reset",
        "about",
        "display",
        "sound",
        "keyboard",
        "input_selection",
        "accessibility",
        "accessibility_reset_to_default",
        "accessibility_high_contrast_text",
        "accessibility_cc_deuteranomaly",
        "accessibility_cc_protanomaly",
        "accessibility_cc_tritanomaly",
        "accessibility_mono_audio",
        "accessibility_display_size",
        "accessibility_font_scale",
        "accessibility_talkback",
        "accessibility_text_to_speech",
        "mobile_data",
        "bluetooth",
        "language",
        "time_and_date",
        "storage",
        "data_roaming",
        "wifi_tethering",
        "airplane_mode",
    )

    flashlight: _models.BlueprintSettingsVisibility | None
    wifi: _models.BlueprintSettingsVisibility | None
    auto_rotation: _models.BlueprintSettingsVisibility | None
    reboot: _models.BlueprintSettingsVisibility | None
    clear_app_data: _models.BlueprintSettingsVisibility | None
    kiosk_app_selection: _models.BlueprintSettingsVisibility | None
    esper_branding: _models.BlueprintSettingsVisibility | None
    factory_reset: _models.BlueprintSettingsVisibility | None
    about: _models.BlueprintSettingsVisibility | None
    display: _models.BlueprintSettingsVisibility | None
    sound: _models.BlueprintSettingsVisibility | None
    keyboard: _models.BlueprintSettingsVisibility | None
    input_selection: _models.BlueprintSettingsVisibility | None
    accessibility: _models.BlueprintSettingsVisibility | None
    accessibility_reset_to_default: _models.BlueprintSettingsVisibility | None
    accessibility_high_contrast_text: _models.BlueprintSettingsVisibility | None
    accessibility_cc_deuteranomaly: _models.BlueprintSettingsVisibility | None
    accessibility_cc_protanomaly: _models.BlueprintSettingsVisibility | None
    accessibility_cc_tritanomaly: _models.BlueprintSettingsVisibility | None
    accessibility_mono_audio: _models.BlueprintSettingsVisibility | None
    accessibility_display_size: _models.BlueprintSettingsVisibility | None
    accessibility_font_scale: _models.BlueprintSettingsVisibility | None
    accessibility_talkback: _models.BlueprintSettingsVisibility | None
    accessibility_text_to_speech: _models.BlueprintSettingsVisibility | None
    mobile_data: _models.BlueprintSettingsVisibility | None
    bluetooth: _models.BlueprintSettingsVisibility | None
    language: _models.BlueprintSettingsVisibility | None
    time_and_date: _models.BlueprintSettingsVisibility | None
    storage: _models.BlueprintSettingsVisibility | None
    data_roaming: _models.BlueprintSettingsVisibility | None
    wifi_tethering: _models.BlueprintSettingsVisibility | None
    airplane_mode: _models.BlueprintSettingsVisibility | None

    def __init__(
        self,
        *,
        flashlight: _models.BlueprintSettingsVisibility | Unset = UNSET,
        wifi: _models.BlueprintSettingsVisibility | Unset = UNSET,
        auto_rotation: _models.BlueprintSettingsVisibility | Unset = UNSET,
        reboot: _models.BlueprintSettingsVisibility | Unset = UNSET,
        clear_app_data: _models.BlueprintSettingsVisibility | Unset = UNSET,
        kiosk_app_selection: _models.BlueprintSettingsVisibility | Unset = UNSET,
        esper_branding: _models.BlueprintSettingsVisibility | Unset = UNSET,
        factory_reset: _models.BlueprintSettingsVisibility | Unset = UNSET,
        about: _models.BlueprintSettingsVisibility | Unset = UNSET,
        display: _models.BlueprintSettingsVisibility | Unset = UNSET,
        sound: _models.BlueprintSettingsVisibility | Unset = UNSET,
        keyboard: _models.BlueprintSettingsVisibility | Unset = UNSET,
        input_selection: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_reset_to_default: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_high_contrast_text: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_cc_deuteranomaly: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_cc_protanomaly: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_cc_tritanomaly: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_mono_audio: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_display_size: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_font_scale: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_talkback: _models.BlueprintSettingsVisibility | Unset = UNSET,
        accessibility_text_to_speech: _models.BlueprintSettingsVisibility | Unset = UNSET,
        mobile_data: _models.BlueprintSettingsVisibility | Unset = UNSET,
        bluetooth: _models.BlueprintSettingsVisibility | Unset = UNSET,
        language: _models.BlueprintSettingsVisibility | Unset = UNSET,
        time_and_date: _models.BlueprintSettingsVisibility | Unset = UNSET,
        storage: _models.BlueprintSettingsVisibility | Unset = UNSET,
        data_roaming: _models.BlueprintSettingsVisibility | Unset = UNSET,
        wifi_tethering: _models.BlueprintSettingsVisibility | Unset = UNSET,
        airplane_mode: _models.BlueprintSettingsVisibility | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "flashlight",
            "flashlight",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field("wifi", "wifi", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")),
        _m.Field(
            "auto_rotation",
            "auto_rotation",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "reboot", "reboot", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")
        ),
        _m.Field(
            "clear_app_data",
            "clear_app_data",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "kiosk_app_selection",
            "kiosk_app_selection",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "esper_branding",
            "esper_branding",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "factory_reset",
            "factory_reset",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field("about", "about", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")),
        _m.Field(
            "display", "display", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")
        ),
        _m.Field("sound", "sound", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")),
        _m.Field(
            "keyboard", "keyboard", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")
        ),
        _m.Field(
            "input_selection",
            "input_selection",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility",
            "accessibility",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_reset_to_default",
            "accessibility_reset_to_default",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_high_contrast_text",
            "accessibility_high_contrast_text",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_cc_deuteranomaly",
            "accessibility_cc_deuteranomaly",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_cc_protanomaly",
            "accessibility_cc_protanomaly",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_cc_tritanomaly",
            "accessibility_cc_tritanomaly",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_mono_audio",
            "accessibility_mono_audio",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_display_size",
            "accessibility_display_size",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_font_scale",
            "accessibility_font_scale",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_talkback",
            "accessibility_talkback",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "accessibility_text_to_speech",
            "accessibility_text_to_speech",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "mobile_data",
            "mobile_data",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "bluetooth",
            "bluetooth",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "language", "language", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")
        ),
        _m.Field(
            "time_and_date",
            "time_and_date",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "storage", "storage", _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility")
        ),
        _m.Field(
            "data_roaming",
            "data_roaming",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "wifi_tethering",
            "wifi_tethering",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
        _m.Field(
            "airplane_mode",
            "airplane_mode",
            _c.Choice("blueprint_settings_visibility", "BlueprintSettingsVisibility"),
        ),
    )
