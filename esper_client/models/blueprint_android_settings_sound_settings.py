# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_android_settings_alarm_settings import BlueprintAndroidSettingsAlarmSettings
    from ..models.blueprint_android_settings_music_settings import BlueprintAndroidSettingsMusicSettings
    from ..models.blueprint_android_settings_notification_settings import (
        BlueprintAndroidSettingsNotificationSettings,
    )
    from ..models.blueprint_android_settings_ringtone_settings import BlueprintAndroidSettingsRingtoneSettings
    from ..models.blueprint_android_settings_voice_call_settings import (
        BlueprintAndroidSettingsVoiceCallSettings,
    )


@_define(repr=False)
class BlueprintAndroidSettingsSoundSettings(_m.Model):
    """
    Sounds and volumes.

    Attributes:
        alarm_settings: Volume of alarms.
        music_settings: Volume of music.
        ringtone_settings: Volume of the ringtone.
        notification_settings: Volume of notifications.
        voice_call_settings: Volume of calls.
    """

    alarm_settings: BlueprintAndroidSettingsAlarmSettings | Unset = UNSET
    music_settings: BlueprintAndroidSettingsMusicSettings | Unset = UNSET
    ringtone_settings: BlueprintAndroidSettingsRingtoneSettings | Unset = UNSET
    notification_settings: BlueprintAndroidSettingsNotificationSettings | Unset = UNSET
    voice_call_settings: BlueprintAndroidSettingsVoiceCallSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "alarm_settings",
            "alarm_settings",
            _c.Ref("blueprint_android_settings_alarm_settings", "BlueprintAndroidSettingsAlarmSettings"),
        ),
        _m.Field(
            "music_settings",
            "music_settings",
            _c.Ref("blueprint_android_settings_music_settings", "BlueprintAndroidSettingsMusicSettings"),
        ),
        _m.Field(
            "ringtone_settings",
            "ringtone_settings",
            _c.Ref(
                "blueprint_android_settings_ringtone_settings", "BlueprintAndroidSettingsRingtoneSettings"
            ),
        ),
        _m.Field(
            "notification_settings",
            "notification_settings",
            _c.Ref(
                "blueprint_android_settings_notification_settings",
                "BlueprintAndroidSettingsNotificationSettings",
            ),
        ),
        _m.Field(
            "voice_call_settings",
            "voice_call_settings",
            _c.Ref(
                "blueprint_android_settings_voice_call_settings", "BlueprintAndroidSettingsVoiceCallSettings"
            ),
        ),
    )
