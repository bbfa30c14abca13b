# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpSettingsAppEsperSettingsAppPolicy(_m.Model):
    """
    Who may use which page of the settings app.

    Attributes:
        flashlight: Who is given the flashlight in the settings app.
        wifi: Who is given Wi-Fi in the settings app.
        auto_rotation: Who is given automatic rotation in the settings app.
        reboot: Who is given the restart in the settings app.
        kiosk_app_selection: Who is given the choice of the kiosk app in the settings app.
        esper_branding: Who is given the Esper logo in the settings app.
        factory_reset: Who is given the factory reset in the settings app.
        about: Who is given the page about the device in the settings app.
        display: Who is given the display page in the settings app.
        sound: Who is given the sound page in the settings app.
        keyboard: Who is given the keyboard page in the settings app.
        input_selection: Who is given the choice of input method in the settings app.
        accessibility: Who is given the accessibility page in the settings app.
        mobile_data: Who is given mobile data in the settings app.
        bluetooth: Who is given Bluetooth in the settings app.
        language: Who is given the language page in the settings app.
        time_and_date: Who is given time and date in the settings app.
        clear_app_data: Who is given the deletion of app data in the settings app.
        storage: Who is given the storage page in the settings app.
        data_roaming: Who is given data roaming in the settings app.
        wifi_tethering: Who is given the Wi-Fi hotspot in the settings app.
        airplane_mode: Who is given airplane mode in the settings app.
        accessibility_reset_to_default: Who is given the reset of the accessibility page in the settings app.
        accessibility_high_contrast_text: Who is given high contrast text in the settings app.
        accessibility_cc_deuteranomaly: Who is given colour correction for weak green vision in the settings app.
        accessibility_cc_protanomaly: Who is given colour correction for weak red vision in the settings app.
        accessibility_cc_tritanomaly: Who is given colour correction for weak blue vision in the settings app.
        accessibility_mono_audio: Who is given mono sound in the settings app.
        accessibility_display_size: Who is given the display size in the settings app.
        accessibility_talkback: Who is given the screen reader in the settings app.
        accessibility_text_to_speech: Who is given speech output in the settings app.
    """

    __slots__ = (
        "flashlight",
        "wifi",
        "auto_rotation",
        "reboot",
        "kiosk_app_selection",
        "esper_branding",
        "factory_reset",
        "about",
        "display",
        "sound",
        "keyboard",
        "input_selection",
        "accessibility",
        "mobile_data",
        "bluetooth",
        "language",
        "time_and_date",
        "clear_app_data",
        "storage",
        "data_roaming",
        "wifi_tethering",
        "airplane_mode",
        "accessibility_reset_to_default",
        "accessibility_high_contrast_text",
        "accessibility_cc_deuteranomaly",
        "accessibility_cc_protanomaly",
        "accessibility_cc_tritanomaly",
        "accessibility_mono_audio",
        "accessibility_display_size",
        "accessibility_talkback",
        "accessibility_text_to_speech",
    )

    flashlight: str | None
    wifi: str | None
    auto_rotation: str | None
    reboot: str | None
    kiosk_app_selection: str | None
    esper_branding: str | None
    factory_reset: str | None
    about: str | None
    display: str | None
    sound: str | None
    keyboard: str | None
    input_selection: str | None
    accessibility: str | None
    mobile_data: str | None
    bluetooth: str | None
    language: str | None
    time_and_date: str | None
    clear_app_data: str | None
    storage: str | None
    data_roaming: str | None
    wifi_tethering: str | None
    airplane_mode: str | None
    accessibility_reset_to_default: str | None
    accessibility_high_contrast_text: str | None
    accessibility_cc_deuteranomaly: str | None
    accessibility_cc_protanomaly: str | None
    accessibility_cc_tritanomaly: str | None
    accessibility_mono_audio: str | None
    accessibility_display_size: str | None
    accessibility_talkback: str | None
    accessibility_text_to_speech: str | None

    def __init__(
        self,
        *,
        flashlight: str | Unset = UNSET,
        wifi: str | Unset = UNSET,
        auto_rotation: str | Unset = UNSET,
        reboot: str | Unset = UNSET,
        kiosk_app_selection: str | Unset = UNSET,
        esper_branding: str | Unset = UNSET,
        factory_reset: str | Unset = UNSET,
        about: str | Unset = UNSET,
        display: str | Unset = UNSET,
        sound: str | Unset = UNSET,
        keyboard: str | Unset = UNSET,
        input_selection: str | Unset = UNSET,
        accessibility: str | Unset = UNSET,
        mobile_data: str | Unset = UNSET,
        bluetooth: str | Unset = UNSET,
        language: str | Unset = UNSET,
        time_and_date: str | Unset = UNSET,
        clear_app_data: str | Unset = UNSET,
        storage: str | Unset = UNSET,
        data_roaming: str | Unset = UNSET,
        wifi_tethering: str | Unset = UNSET,
        airplane_mode: str | Unset = UNSET,
        accessibility_reset_to_default: str | Unset = UNSET,
        accessibility_high_contrast_text: str | Unset = UNSET,
        accessibility_cc_deuteranomaly: str | Unset = UNSET,
        accessibility_cc_protanomaly: str | Unset = UNSET,
        accessibility_cc_tritanomaly: str | Unset = UNSET,
        accessibility_mono_audio: str | Unset = UNSET,
        accessibility_display_size: str | Unset = UNSET,
        accessibility_talkback: str | Unset = UNSET,
        accessibility_text_to_speech: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("flashlight", "flashlight", _c.STR),
        _m.Field("wifi", "wifi", _c.STR),
        _m.Field("auto_rotation", "auto_rotation", _c.STR),
        _m.Field("reboot", "reboot", _c.STR),
        _m.Field("kiosk_app_selection", "kiosk_app_selection", _c.STR),
        _m.Field("esper_branding", "esper_branding", _c.STR),
        _m.Field("factory_reset", "factory_reset", _c.STR),
        _m.Field("about", "about", _c.STR),
        _m.Field("display", "display", _c.STR),
        _m.Field("sound", "sound", _c.STR),
        _m.Field("keyboard", "keyboard", _c.STR),
        _m.Field("input_selection", "input_selection", _c.STR),
        _m.Field("accessibility", "accessibility", _c.STR),
        _m.Field("mobile_data", "mobile_data", _c.STR),
        _m.Field("bluetooth", "bluetooth", _c.STR),
        _m.Field("language", "language", _c.STR),
        _m.Field("time_and_date", "time_and_date", _c.STR),
        _m.Field("clear_app_data", "clear_app_data", _c.STR),
        _m.Field("storage", "storage", _c.STR),
        _m.Field("data_roaming", "data_roaming", _c.STR),
        _m.Field("wifi_tethering", "wifi_tethering", _c.STR),
        _m.Field("airplane_mode", "airplane_mode", _c.STR),
        _m.Field("accessibility_reset_to_default", "accessibility_reset_to_default", _c.STR),
        _m.Field("accessibility_high_contrast_text", "accessibility_high_contrast_text", _c.STR),
        _m.Field("accessibility_cc_deuteranomaly", "accessibility_cc_deuteranomaly", _c.STR),
        _m.Field("accessibility_cc_protanomaly", "accessibility_cc_protanomaly", _c.STR),
        _m.Field("accessibility_cc_tritanomaly", "accessibility_cc_tritanomaly", _c.STR),
        _m.Field("accessibility_mono_audio", "accessibility_mono_audio", _c.STR),
        _m.Field("accessibility_display_size", "accessibility_display_size", _c.STR),
        _m.Field("accessibility_talkback", "accessibility_talkback", _c.STR),
        _m.Field("accessibility_text_to_speech", "accessibility_text_to_speech", _c.STR),
    )
