# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_android_settings_app_uninstall_settings import (
        BlueprintAndroidSettingsAppUninstallSettings,
    )
    from ..models.blueprint_android_settings_camera_settings import BlueprintAndroidSettingsCameraSettings
    from ..models.blueprint_android_settings_factory_reset_settings import (
        BlueprintAndroidSettingsFactoryResetSettings,
    )
    from ..models.blueprint_android_settings_local_app_install_settings import (
        BlueprintAndroidSettingsLocalAppInstallSettings,
    )
    from ..models.blueprint_android_settings_nfc_settings import BlueprintAndroidSettingsNfcSettings
    from ..models.blueprint_android_settings_screenshot_settings import (
        BlueprintAndroidSettingsScreenshotSettings,
    )
    from ..models.blueprint_android_settings_wallpaper_settings import (
        BlueprintAndroidSettingsWallpaperSettings,
    )
    from ..models.blueprint_device_mode_settings import BlueprintDeviceModeSettings
    from ..models.blueprint_ios_app import BlueprintIosApp
    from ..models.blueprint_ios_settings_bluetooth_settings import BlueprintIosSettingsBluetoothSettings
    from ..models.blueprint_ios_settings_custom_device_level_profile_settings import (
        BlueprintIosSettingsCustomDeviceLevelProfileSettings,
    )
    from ..models.blueprint_ios_settings_defer_os_updates import BlueprintIosSettingsDeferOsUpdates
    from ..models.blueprint_ios_settings_hide_preloaded_apps_settings import (
        BlueprintIosSettingsHidePreloadedAppsSettings,
    )
    from ..models.blueprint_ios_settings_kiosk_app import BlueprintIosSettingsKioskApp
    from ..models.blueprint_ios_settings_provisioning_profile import BlueprintIosSettingsProvisioningProfile
    from ..models.blueprint_ios_settings_siri_settings import BlueprintIosSettingsSiriSettings
    from ..models.blueprint_ios_settings_tethering_settings import BlueprintIosSettingsTetheringSettings
    from ..models.blueprint_ios_settings_time_date_settings import BlueprintIosSettingsTimeDateSettings
    from ..models.blueprint_ios_settings_web_content_settings import BlueprintIosSettingsWebContentSettings
    from ..models.blueprint_ios_settings_wifi_network import BlueprintIosSettingsWifiNetwork


@_define(repr=False)
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

    kiosk_app: BlueprintIosSettingsKioskApp | Unset = UNSET
    device_mode_settings: BlueprintDeviceModeSettings | Unset = UNSET
    local_app_install_settings: BlueprintAndroidSettingsLocalAppInstallSettings | Unset = UNSET
    app_uninstall_settings: BlueprintAndroidSettingsAppUninstallSettings | Unset = UNSET
    bluetooth_settings: BlueprintIosSettingsBluetoothSettings | Unset = UNSET
    nfc_settings: BlueprintAndroidSettingsNfcSettings | Unset = UNSET
    factory_reset_settings: BlueprintAndroidSettingsFactoryResetSettings | Unset = UNSET
    screenshot_settings: BlueprintAndroidSettingsScreenshotSettings | Unset = UNSET
    custom_device_level_profile_settings: BlueprintIosSettingsCustomDeviceLevelProfileSettings | Unset = UNSET
    siri_settings: BlueprintIosSettingsSiriSettings | Unset = UNSET
    tethering_settings: BlueprintIosSettingsTetheringSettings | Unset = UNSET
    camera_settings: BlueprintAndroidSettingsCameraSettings | Unset = UNSET
    hide_preloaded_apps_settings: BlueprintIosSettingsHidePreloadedAppsSettings | Unset = UNSET
    time_date_settings: BlueprintIosSettingsTimeDateSettings | Unset = UNSET
    wifi_networks: list[BlueprintIosSettingsWifiNetwork] | Unset = UNSET
    apps: list[BlueprintIosApp] | Unset = UNSET
    provisioning_profiles: list[BlueprintIosSettingsProvisioningProfile] | Unset = UNSET
    wallpaper_settings: BlueprintAndroidSettingsWallpaperSettings | Unset = UNSET
    web_content_settings: BlueprintIosSettingsWebContentSettings | Unset = UNSET
    defer_os_updates: BlueprintIosSettingsDeferOsUpdates | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
