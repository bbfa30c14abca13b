# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettings(_m.Model):
    """
    iOS and iPadOS part of a blueprint.

    Attributes:
        kiosk_app: App shown in kiosk mode.
        device_mode_settings: Choice between kiosk mode and multi-app mode.
        local_app_install_settings: Whether apps may be installed from the device itself.
        app_uninstall_settings: Whether apps may be removed by the person at the device.
        bluetooth_settings: Use of Bluetooth.
        nfc_settings: Use of NFC.
        factory_reset_settings: Whether the device may be reset by the person holding it.
        screenshot_settings: Whether screenshots may be taken.
        custom_device_level_profile_settings: A configuration profile of your own for the whole device.
        siri_settings: Use of Siri.
        tethering_settings: Use of the personal hotspot.
        camera_settings: Use of the camera.
        hide_preloaded_apps_settings: Whether preinstalled apps are hidden.
        time_date_settings: Whether date and time are set automatically.
        wifi_networks: Wi-Fi networks to set up on the device.
        apps: Apps of the blueprint.
        provisioning_profiles: Apple provisioning profiles to install.
        wallpaper_settings: Pictures of home screen and lock screen.
        web_content_settings: Web addresses that are blocked or allowed.
        defer_os_updates: Delay of operating system updates.
    """

    __slots__ = (
        "kiosk_app",
        "device_mode_settings",
        "local_app_install_settings",
        "app_uninstall_settings",
        "bluetooth_settings",
        "nfc_settings",
        "factory_reset_settings",
        "screenshot_settings",
        "custom_device_level_profile_settings",
        "siri_settings",
        "tethering_settings",
        "camera_settings",
        "hide_preloaded_apps_settings",
        "time_date_settings",
        "wifi_networks",
        "apps",
        "provisioning_profiles",
        "wallpaper_settings",
        "web_content_settings",
        "defer_os_updates",
    )

    kiosk_app: _models.BlueprintIosSettingsKioskApp | None
    device_mode_settings: _models.BlueprintDeviceModeSettings | None
    local_app_install_settings: _models.BlueprintAndroidSettingsLocalAppInstallSettings | None
    app_uninstall_settings: _models.BlueprintAndroidSettingsAppUninstallSettings | None
    bluetooth_settings: _models.BlueprintIosSettingsBluetoothSettings | None
    nfc_settings: _models.BlueprintAndroidSettingsNfcSettings | None
    factory_reset_settings: _models.BlueprintAndroidSettingsFactoryResetSettings | None
    screenshot_settings: _models.BlueprintAndroidSettingsScreenshotSettings | None
    custom_device_level_profile_settings: _models.BlueprintIosSettingsCustomDeviceLevelProfileSettings | None
    siri_settings: _models.BlueprintIosSettingsSiriSettings | None
    tethering_settings: _models.BlueprintIosSettingsTetheringSettings | None
    camera_settings: _models.BlueprintAndroidSettingsCameraSettings | None
    hide_preloaded_apps_settings: _models.BlueprintIosSettingsHidePreloadedAppsSettings | None
    time_date_settings: _models.BlueprintIosSettingsTimeDateSettings | None
    wifi_networks: list[_models.BlueprintIosSettingsWifiNetwork] | None
    apps: list[_models.BlueprintIosApp] | None
    provisioning_profiles: list[_models.BlueprintIosSettingsProvisioningProfile] | None
    wallpaper_settings: _models.BlueprintAndroidSettingsWallpaperSettings | None
    web_content_settings: _models.BlueprintIosSettingsWebContentSettings | None
    defer_os_updates: _models.BlueprintIosSettingsDeferOsUpdates | None

    def __init__(
        self,
        *,
        kiosk_app: _models.BlueprintIosSettingsKioskApp | Unset = UNSET,
        device_mode_settings: _models.BlueprintDeviceModeSettings | Unset = UNSET,
        local_app_install_settings: _models.BlueprintAndroidSettingsLocalAppInstallSettings | Unset = UNSET,
        app_uninstall_settings: _models.BlueprintAndroidSettingsAppUninstallSettings | Unset = UNSET,
        bluetooth_settings: _models.BlueprintIosSettingsBluetoothSettings | Unset = UNSET,
        nfc_settings: _models.BlueprintAndroidSettingsNfcSettings | Unset = UNSET,
        factory_reset_settings: _models.BlueprintAndroidSettingsFactoryResetSettings | Unset = UNSET,
        screenshot_settings: _models.BlueprintAndroidSettingsScreenshotSettings | Unset = UNSET,
        custom_device_level_profile_settings: _models.BlueprintIosSettingsCustomDeviceLevelProfileSettings
        | Unset = UNSET,
        siri_settings: _models.BlueprintIosSettingsSiriSettings | Unset = UNSET,
        tethering_settings: _models.BlueprintIosSettingsTetheringSettings | Unset = UNSET,
        camera_settings: _models.BlueprintAndroidSettingsCameraSettings | Unset = UNSET,
        hide_preloaded_apps_settings: _models.BlueprintIosSettingsHidePreloadedAppsSettings | Unset = UNSET,
        time_date_settings: _models.BlueprintIosSettingsTimeDateSettings | Unset = UNSET,
        wifi_networks: list[_models.BlueprintIosSettingsWifiNetwork] | Unset = UNSET,
        apps: list[_models.BlueprintIosApp] | Unset = UNSET,
        provisioning_profiles: list[_models.BlueprintIosSettingsProvisioningProfile] | Unset = UNSET,
        wallpaper_settings: _models.BlueprintAndroidSettingsWallpaperSettings | Unset = UNSET,
        web_content_settings: _models.BlueprintIosSettingsWebContentSettings | Unset = UNSET,
        defer_os_updates: _models.BlueprintIosSettingsDeferOsUpdates | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "kiosk_app",
            "kiosk_app",
            _c.Ref("blueprint_ios_settings_kiosk_app", "BlueprintIosSettingsKioskApp"),
        ),
        _m.Field(
            "device_mode_settings",
            "device_mode_settings",
            _c.Ref("blueprint_device_mode_settings", "BlueprintDeviceModeSettings"),
        ),
        _m.Field(
            "local_app_install_settings",
            "local_app_install_settings",
            _c.Ref(
                "blueprint_android_settings_local_app_install_settings",
                "BlueprintAndroidSettingsLocalAppInstallSettings",
            ),
        ),
        _m.Field(
            "app_uninstall_settings",
            "app_uninstall_settings",
            _c.Ref(
                "blueprint_android_settings_app_uninstall_settings",
                "BlueprintAndroidSettingsAppUninstallSettings",
            ),
        ),
        _m.Field(
            "bluetooth_settings",
            "bluetooth_settings",
            _c.Ref("blueprint_ios_settings_bluetooth_settings", "BlueprintIosSettingsBluetoothSettings"),
        ),
        _m.Field(
            "nfc_settings",
            "nfc_settings",
            _c.Ref("blueprint_android_settings_nfc_settings", "BlueprintAndroidSettingsNfcSettings"),
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
            "screenshot_settings",
            "screenshot_settings",
            _c.Ref(
                "blueprint_android_settings_screenshot_settings", "BlueprintAndroidSettingsScreenshotSettings"
            ),
        ),
        _m.Field(
            "custom_device_level_profile_settings",
            "custom_device_level_profile_settings",
            _c.Ref(
                "blueprint_ios_settings_custom_device_level_profile_settings",
                "BlueprintIosSettingsCustomDeviceLevelProfileSettings",
            ),
        ),
        _m.Field(
            "siri_settings",
            "siri_settings",
            _c.Ref("blueprint_ios_settings_siri_settings", "BlueprintIosSettingsSiriSettings"),
        ),
        _m.Field(
            "tethering_settings",
            "tethering_settings",
            _c.Ref("blueprint_ios_settings_tethering_settings", "BlueprintIosSettingsTetheringSettings"),
        ),
        _m.Field(
            "camera_settings",
            "camera_settings",
            _c.Ref("blueprint_android_settings_camera_settings", "BlueprintAndroidSettingsCameraSettings"),
        ),
        _m.Field(
            "hide_preloaded_apps_settings",
            "hide_preloaded_apps_settings",
            _c.Ref(
                "blueprint_ios_settings_hide_preloaded_apps_settings",
                "BlueprintIosSettingsHidePreloadedAppsSettings",
            ),
        ),
        _m.Field(
            "time_date_settings",
            "time_date_settings",
            _c.Ref("blueprint_ios_settings_time_date_settings", "BlueprintIosSettingsTimeDateSettings"),
        ),
        _m.Field(
            "wifi_networks",
            "wifi_networks",
            _c.ListOf(_c.Ref("blueprint_ios_settings_wifi_network", "BlueprintIosSettingsWifiNetwork")),
        ),
        _m.Field("apps", "apps", _c.ListOf(_c.Ref("blueprint_ios_app", "BlueprintIosApp"))),
        _m.Field(
            "provisioning_profiles",
            "provisioning_profiles",
            _c.ListOf(
                _c.Ref(
                    "blueprint_ios_settings_provisioning_profile", "BlueprintIosSettingsProvisioningProfile"
                )
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
            "web_content_settings",
            "web_content_settings",
            _c.Ref("blueprint_ios_settings_web_content_settings", "BlueprintIosSettingsWebContentSettings"),
        ),
        _m.Field(
            "defer_os_updates",
            "defer_os_updates",
            _c.Ref("blueprint_ios_settings_defer_os_updates", "BlueprintIosSettingsDeferOsUpdates"),
        ),
    )
