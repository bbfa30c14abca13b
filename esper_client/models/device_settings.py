# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceSettings(_m.Model):
    """
    Settings in effect on a device, such as sound, brightness, rotation and connections.

    Attributes:
        gps_state: Location mode.
        wifi_state: Whether Wi-Fi is on.
        adb_enabled: Whether the Android debug bridge is enabled.
        adb_timeout: Timeout of the Android debug bridge.
        remote_adb_enabled: Whether remote debugging is enabled.
        remote_adb_ip: IP address for remote debugging.
        remote_adb_port: Port for remote debugging.
        audio_settings:
        rotation_state: Screen rotation mode.
        bluetooth_state: Whether Bluetooth is on.
        brightness_scale: Screen brightness.
        screen_off_timeout: Idle time before the screen goes dark.
        use_only_saved_ap: Whether only saved Wi-Fi access points may be used.
    """

    __slots__ = (
        "gps_state",
        "wifi_state",
        "adb_enabled",
        "adb_timeout",
        "remote_adb_enabled",
        "remote_adb_ip",
        "remote_adb_port",
        "audio_settings",
        "rotation_state",
        "bluetooth_state",
        "brightness_scale",
        "screen_off_timeout",
        "use_only_saved_ap",
    )

    gps_state: _models.BpHardwareSettingsGpsState | None
    wifi_state: bool | None
    adb_enabled: bool | None
    adb_timeout: int | None
    remote_adb_enabled: bool | None
    remote_adb_ip: str | None
    remote_adb_port: int | None
    audio_settings: dict[str, Any] | None
    rotation_state: _models.DeviceSettingsRotationState | None
    bluetooth_state: bool | None
    brightness_scale: int | None
    screen_off_timeout: int | None
    use_only_saved_ap: bool | None

    def __init__(
        self,
        *,
        gps_state: _models.BpHardwareSettingsGpsState | Unset = UNSET,
        wifi_state: bool | Unset = UNSET,
        adb_enabled: bool | Unset = UNSET,
        adb_timeout: int | Unset = UNSET,
        remote_adb_enabled: bool | Unset = UNSET,
        remote_adb_ip: str | Unset = UNSET,
        remote_adb_port: int | Unset = UNSET,
        audio_settings: dict[str, Any] | Unset = UNSET,
        rotation_state: _models.DeviceSettingsRotationState | Unset = UNSET,
        bluetooth_state: bool | Unset = UNSET,
        brightness_scale: int | Unset = UNSET,
        screen_off_timeout: int | Unset = UNSET,
        use_only_saved_ap: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "gps_state",
            "gps_state",
            _c.Choice("bp_hardware_settings_gps_state", "BpHardwareSettingsGpsState"),
        ),
        _m.Field("wifi_state", "wifi_state", _c.BOOL),
        _m.Field("adb_enabled", "adb_enabled", _c.BOOL),
        _m.Field("adb_timeout", "adb_timeout", _c.INT),
        _m.Field("remote_adb_enabled", "remote_adb_enabled", _c.BOOL),
        _m.Field("remote_adb_ip", "remote_adb_ip", _c.STR),
        _m.Field("remote_adb_port", "remote_adb_port", _c.INT),
        _m.Field("audio_settings", "audio_settings", _c.OBJECT),
        _m.Field(
            "rotation_state",
            "rotation_state",
            _c.Choice("device_settings_rotation_state", "DeviceSettingsRotationState"),
        ),
        _m.Field("bluetooth_state", "bluetooth_state", _c.BOOL),
        _m.Field("brightness_scale", "brightness_scale", _c.INT),
        _m.Field("screen_off_timeout", "screen_off_timeout", _c.INT),
        _m.Field("use_only_saved_ap", "use_only_saved_ap", _c.BOOL),
    )
