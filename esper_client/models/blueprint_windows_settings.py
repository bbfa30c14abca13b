# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettings(_m.Model):
    """
    Windows part of a blueprint.

    Attributes:
        active_hours_settings: Hours in which the device does not restart for updates.
        apps: Apps of the blueprint.
        auto_update_settings: Whether the device updates itself.
        bluetooth_settings: Bluetooth settings of a blueprint.
        camera_settings: Use of the camera.
        custom_shell_scripts_multiple: Shell scripts to run on the device.
        device_mode_settings: Choice between kiosk mode and multi-app mode.
        defer_os_updates: Delay of operating system updates.
        factory_reset_settings: Whether the device may be reset by the person holding it.
        kiosk_settings: Kiosk mode of a Windows device.
        pause_os_updates: Whether operating system updates are paused.
        timezone_settings: Time zone of the device.
        unenrollment_settings: Whether the device may be taken out of management by the person at it.
        wallpaper_settings: Pictures of home screen and lock screen.
        wifi_networks: Wi-Fi networks to set up on the device.
    """

    __slots__ = (
        "active_hours_settings",
        "apps",
        "auto_update_settings",
        "bluetooth_settings",
        "camera_settings",
        "custom_shell_scripts_multiple",
        "device_mode_settings",
        "defer_os_updates",
        "factory_reset_settings",
        "kiosk_settings",
        "pause_os_updates",
        "timezone_settings",
        "unenrollment_settings",
        "wallpaper_settings",
        "wifi_networks",
    )

    active_hours_settings: _models.BlueprintWindowsSettingsActiveHoursSettings | None
    apps: list[_models.BlueprintWindowsApp] | None
    auto_update_settings: _models.BlueprintWindowsSettingsAutoUpdateSettings | None
    bluetooth_settings: _models.BlueprintBluetoothSettings | None
    camera_settings: _models.BlueprintAndroidSettingsCameraSettings | None
    custom_shell_scripts_multiple: _models.BlueprintWindowsSettingsCustomShellScriptsMultiple | None
    device_mode_settings: _models.BlueprintDeviceModeSettings | None
    defer_os_updates: _models.BlueprintWindowsSettingsDeferOsUpdates | None
    factory_reset_settings: _models.BlueprintAndroidSettingsFactoryResetSettings | None
    kiosk_settings: _models.BlueprintWindowsSettingsKioskSettings | None
    pause_os_updates: _models.BlueprintWindowsSettingsPauseOsUpdates | None
    timezone_settings: _models.BlueprintAndroidSettingsTimezoneSettings | None
    unenrollment_settings: _models.BlueprintWindowsSettingsUnenrollmentSettings | None
    wallpaper_settings: _models.BlueprintAndroidSettingsWallpaperSettings | None
    wifi_networks: list[_models.BlueprintIosSettingsWifiNetwork] | None

    def __init__(
        self,
        *,
        active_hours_settings: _models.BlueprintWindowsSettingsActiveHoursSettings | Unset = UNSET,
        apps: list[_models.BlueprintWindowsApp] | Unset = UNSET,
        auto_update_settings: _models.BlueprintWindowsSettingsAutoUpdateSettings | Unset = UNSET,
        bluetooth_settings: _models.BlueprintBluetoothSettings | Unset = UNSET,
        camera_settings: _models.BlueprintAndroidSettingsCameraSettings | Unset = UNSET,
        custom_shell_scripts_multiple: _models.BlueprintWindowsSettingsCustomShellScriptsMultiple
        | Unset = UNSET,
        device_mode_settings: _models.BlueprintDeviceModeSettings | Unset = UNSET,
        defer_os_updates: _models.BlueprintWindowsSettingsDeferOsUpdates | Unset = UNSET,
        factory_reset_settings: _models.BlueprintAndroidSettingsFactoryResetSettings | Unset = UNSET,
        kiosk_settings: _models.BlueprintWindowsSettingsKioskSettings | Unset = UNSET,
        pause_os_updates: _models.BlueprintWindowsSettingsPauseOsUpdates | Unset = UNSET,
        timezone_settings: _models.BlueprintAndroidSettingsTimezoneSettings | Unset = UNSET,
        unenrollment_settings: _models.BlueprintWindowsSettingsUnenrollmentSettings | Unset = UNSET,
        wallpaper_settings: _models.BlueprintAndroidSettingsWallpaperSettings | Unset = UNSET,
        wifi_networks: list[_models.BlueprintIosSettingsWifiNetwork] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "active_hours_settings",
            "active_hours_settings",
            _c.Ref(
                "blueprint_windows_settings_active_hours_settings",
                "BlueprintWindowsSettingsActiveHoursSettings",
            ),
        ),
        _m.Field("apps", "apps", _c.ListOf(_c.Ref("blueprint_windows_app", "BlueprintWindowsApp"))),
        _m.Field(
            "auto_update_settings",
            "auto_update_settings",
            _c.Ref(
                "blueprint_windows_settings_auto_update_settings",
                "BlueprintWindowsSettingsAutoUpdateSettings",
            ),
        ),
        _m.Field(
            "bluetooth_settings",
            "bluetooth_settings",
            _c.Ref("blueprint_bluetooth_settings", "BlueprintBluetoothSettings"),
        ),
        _m.Field(
            "camera_settings",
            "camera_settings",
            _c.Ref("blueprint_android_settings_camera_settings", "BlueprintAndroidSettingsCameraSettings"),
        ),
        _m.Field(
            "custom_shell_scripts_multiple",
            "custom_shell_scripts_multiple",
            _c.Ref(
                "blueprint_windows_settings_custom_shell_scripts_multiple",
                "BlueprintWindowsSettingsCustomShellScriptsMultiple",
            ),
        ),
        _m.Field(
            "device_mode_settings",
            "device_mode_settings",
            _c.Ref("blueprint_device_mode_settings", "BlueprintDeviceModeSettings"),
        ),
        _m.Field(
            "defer_os_updates",
            "defer_os_updates",
            _c.Ref("blueprint_windows_settings_defer_os_updates", "BlueprintWindowsSettingsDeferOsUpdates"),
        ),
        _m.Field(
            "factory_reset_settings",
            "factory_reset_settings",
            _c.Ref(
                "blueprint_android_settings_factory_reset_settings",
                "BlueprintAndroidSettingsFactoryResetSettings",
            ),
        ),
        _m.Field(
            "kiosk_settings",
            "kiosk_settings",
            _c.Ref("blueprint_windows_settings_kiosk_settings", "BlueprintWindowsSettingsKioskSettings"),
        ),
        _m.Field(
            "pause_os_updates",
            "pause_os_updates",
            _c.Ref("blueprint_windows_settings_pause_os_updates", "BlueprintWindowsSettingsPauseOsUpdates"),
        ),
        _m.Field(
            "timezone_settings",
            "timezone_settings",
            _c.Ref(
                "blueprint_android_settings_timezone_settings", "BlueprintAndroidSettingsTimezoneSettings"
            ),
        ),
        _m.Field(
            "unenrollment_settings",
            "unenrollment_settings",
            _c.Ref(
                "blueprint_windows_settings_unenrollment_settings",
                "BlueprintWindowsSettingsUnenrollmentSettings",
            ),
        ),
        _m.Field(
            "wallpaper_settings",
            "wallpaper_settings",
            _c.Ref(
                "blueprint_android_settings_wallpaper_settings", "BlueprintAndroidSettingsWallpaperSettings"
            ),
        ),
        _m.Field(
            "wifi_networks",
            "wifi_networks",
            _c.ListOf(_c.Ref("blueprint_ios_settings_wifi_network", "BlueprintIosSettingsWifiNetwork")),
        ),
    )
