# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "alarm_settings",
        "music_settings",
        "ringtone_settings",
        "notification_settings",
        "voice_call_settings",
    )

    alarm_settings: _models.BlueprintAndroidSettingsAlarmSettings | None
    music_settings: _models.BlueprintAndroidSettingsMusicSettings | None
    ringtone_settings: _models.BlueprintAndroidSettingsRingtoneSettings | None
    notification_settings: _models.BlueprintAndroidSettingsNotificationSettings | None
    voice_call_settings: _models.BlueprintAndroidSettingsVoiceCallSettings | None

    def __init__(
        self,
        *,
        alarm_settings: _models.BlueprintAndroidSettingsAlarmSettings | Unset = UNSET,
        music_settings: _models.BlueprintAndroidSettingsMusicSettings | Unset = UNSET,
        ringtone_settings: _models.BlueprintAndroidSettingsRingtoneSettings | Unset = UNSET,
        notification_settings: _models.BlueprintAndroidSettingsNotificationSettings | Unset = UNSET,
        voice_call_settings: _models.BlueprintAndroidSettingsVoiceCallSettings | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
