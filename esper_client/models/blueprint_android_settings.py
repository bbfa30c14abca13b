# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_android_app import BlueprintAndroidApp
    from ..models.blueprint_android_settings_adb_settings import BlueprintAndroidSettingsAdbSettings
    from ..models.blueprint_android_settings_android_settings_app_settings import (
        BlueprintAndroidSettingsAndroidSettingsAppSettings,
    )
    from ..models.blueprint_android_settings_app_order_setting import BlueprintAndroidSettingsAppOrderSetting
    from ..models.blueprint_android_settings_app_permission_policy_settings import (
        BlueprintAndroidSettingsAppPermissionPolicySettings,
    )
    from ..models.blueprint_android_settings_app_uninstall_settings import (
        BlueprintAndroidSettingsAppUninstallSettings,
    )
    from ..models.blueprint_android_settings_brightness_settings import (
        BlueprintAndroidSettingsBrightnessSettings,
    )
    from ..models.blueprint_android_settings_camera_settings import BlueprintAndroidSettingsCameraSettings
    from ..models.blueprint_android_settings_customized_device_level_json_setting import (
        BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting,
    )
    from ..models.blueprint_android_settings_esper_edgebox_settings import (
        BlueprintAndroidSettingsEsperEdgeboxSettings,
    )
    from ..models.blueprint_android_settings_ethernet_settings import BlueprintAndroidSettingsEthernetSettings
    from ..models.blueprint_android_settings_external_device_settings import (
        BlueprintAndroidSettingsExternalDeviceSettings,
    )
    from ..models.blueprint_android_settings_factory_reset_settings import (
        BlueprintAndroidSettingsFactoryResetSettings,
    )
    from ..models.blueprint_android_settings_file import BlueprintAndroidSettingsFile
    from ..models.blueprint_android_settings_file_transfer_settings import (
        BlueprintAndroidSettingsFileTransferSettings,
    )
    from ..models.blueprint_android_settings_language_settings import BlueprintAndroidSettingsLanguageSettings
    from ..models.blueprint_android_settings_launcher_settings import BlueprintAndroidSettingsLauncherSettings
    from ..models.blueprint_android_settings_local_app_install_settings import (
        BlueprintAndroidSettingsLocalAppInstallSettings,
    )
    from ..models.blueprint_android_settings_location_settings import BlueprintAndroidSettingsLocationSettings
    from ..models.blueprint_android_settings_lock_screen_settings import (
        BlueprintAndroidSettingsLockScreenSettings,
    )
    from ..models.blueprint_android_settings_mac_address_randomization_settings import (
        BlueprintAndroidSettingsMacAddressRandomizationSettings,
    )
    from ..models.blueprint_android_settings_nfc_settings import BlueprintAndroidSettingsNfcSettings
    from ..models.blueprint_android_settings_notification_bar_settings import (
        BlueprintAndroidSettingsNotificationBarSettings,
    )
    from ..models.blueprint_android_settings_outgoing_numbers_settings import (
        BlueprintAndroidSettingsOutgoingNumbersSettings,
    )
    from ..models.blueprint_android_settings_safe_boot_settings import (
        BlueprintAndroidSettingsSafeBootSettings,
    )
    from ..models.blueprint_android_settings_saved_ap_settings import BlueprintAndroidSettingsSavedApSettings
    from ..models.blueprint_android_settings_screen_orientation_settings import (
        BlueprintAndroidSettingsScreenOrientationSettings,
    )
    from ..models.blueprint_android_settings_screen_timeout_settings import (
        BlueprintAndroidSettingsScreenTimeoutSettings,
    )
    from ..models.blueprint_android_settings_screenshot_settings import (
        BlueprintAndroidSettingsScreenshotSettings,
    )
    from ..models.blueprint_android_settings_sms_settings import BlueprintAndroidSettingsSmsSettings
    from ..models.blueprint_android_settings_sound_settings import BlueprintAndroidSettingsSoundSettings
    from ..models.blueprint_android_settings_strict_app_synchronization_settings import (
        BlueprintAndroidSettingsStrictAppSynchronizationSettings,
    )
    from ..models.blueprint_android_settings_strict_wifi_synchronization_setting import (
        BlueprintAndroidSettingsStrictWifiSynchronizationSetting,
    )
    from ..models.blueprint_android_settings_system_updates_settings import (
        BlueprintAndroidSettingsSystemUpdatesSettings,
    )
    from ..models.blueprint_android_settings_time_date_settings import (
        BlueprintAndroidSettingsTimeDateSettings,
    )
    from ..models.blueprint_android_settings_timezone_settings import BlueprintAndroidSettingsTimezoneSettings
    from ..models.blueprint_android_settings_usb_tethering_settings import (
        BlueprintAndroidSettingsUsbTetheringSettings,
    )
    from ..models.blueprint_android_settings_wallpaper_settings import (
        BlueprintAndroidSettingsWallpaperSettings,
    )
    from ..models.blueprint_android_settings_wifi_network import BlueprintAndroidSettingsWifiNetwork
    from ..models.blueprint_android_settings_wifi_settings import BlueprintAndroidSettingsWifiSettings
    from ..models.blueprint_app_layout_setting import BlueprintAppLayoutSetting
    from ..models.blueprint_bluetooth_settings import BlueprintBluetoothSettings
    from ..models.blueprint_device_mode_settings import BlueprintDeviceModeSettings
    from ..models.blueprint_esper_settings_app import BlueprintEsperSettingsApp
    from ..models.blueprint_google_services_settings import BlueprintGoogleServicesSettings
    from ..models.blueprint_numbers_settings import BlueprintNumbersSettings


@_define(repr=False)
class BlueprintAndroidSettings(_m.Model):
    """
    Android part of a blueprint.

    Attributes:
        device_mode_settings: Choice between kiosk mode and multi-app mode.
        launcher_settings: Choice of the launcher.
        local_app_install_settings: Whether apps may be installed from the device itself.
        app_uninstall_settings: Whether apps may be removed by the person at the device.
        app_permission_policy_settings: What happens when an app asks for a permission.
        wifi_settings: Use of Wi-Fi.
        bluetooth_settings: Bluetooth settings of a blueprint.
        sms_settings: Use of text messages.
        nfc_settings: Use of NFC.
        incoming_numbers_settings: Phone numbers that a blueprint allows.
        outgoing_numbers_settings: Numbers that may be called from the device.
        ethernet_settings: Authentication on wired networks.
        adb_settings: Whether the Android debug bridge may be used.
        safe_boot_settings: Whether the device may be started in safe mode.
        factory_reset_settings: Whether the device may be reset by the person holding it.
        screen_timeout_settings: Time after which the screen goes dark.
        lock_screen_settings: Lock screen and its password.
        brightness_settings: Brightness of the screen.
        screen_orientation_settings: Orientation of the screen.
        screenshot_settings: Whether screenshots may be taken.
        notification_bar_settings: Whether the notification bar can be opened.
        wallpaper_settings: Pictures of home screen and lock screen.
        esper_settings_apps_settings: Which entries of the Esper Settings app are shown, and to whom.
        android_settings_app_settings: Access to the settings app of Android.
        customized_device_level_json_settings: Device settings of your own in JSON form.
        google_services_settings: Google services of an Android blueprint: accounts, Play Store, Assistant and factory reset
            protection.
        external_device_settings: Use of attached storage and other devices.
        usb_tethering_settings: Whether the connection may be shared over USB.
        file_transfer_settings: Whether files may be copied over USB.
        camera_settings: Use of the camera.
        location_settings: Use of the location services.
        sound_settings: Sounds and volumes.
        system_updates_settings: How system updates are installed.
        time_date_settings: Whether date and time are set automatically.
        timezone_settings: Time zone of the device.
        language_settings: Language of the device.
        strict_wifi_synchronization_settings: Whether Wi-Fi networks that the blueprint does not name are removed.
        strict_app_synchronization_settings: Whether apps that the blueprint does not name are removed.
        apps: Apps of the blueprint.
        files: Files to put on the device.
        wifi_networks: Wi-Fi networks to set up on the device.
        saved_ap_settings: Whether only known Wi-Fi networks may be joined.
        mac_address_randomization_settings: Whether random hardware addresses are used on Wi-Fi.
        esper_edgebox_settings: Settings of an Esper edge box.
        app_layout_setting: Layout of the launcher screen: sizes and positions of icons, names and logo.
        app_order_setting: Order of the apps on the home screen.
    """

    device_mode_settings: BlueprintDeviceModeSettings | Unset = UNSET
    launcher_settings: BlueprintAndroidSettingsLauncherSettings | Unset = UNSET
    local_app_install_settings: BlueprintAndroidSettingsLocalAppInstallSettings | Unset = UNSET
    app_uninstall_settings: BlueprintAndroidSettingsAppUninstallSettings | Unset = UNSET
    app_permission_policy_settings: BlueprintAndroidSettingsAppPermissionPolicySettings | Unset = UNSET
    wifi_settings: BlueprintAndroidSettingsWifiSettings | Unset = UNSET
    bluetooth_settings: BlueprintBluetoothSettings | Unset = UNSET
    sms_settings: BlueprintAndroidSettingsSmsSettings | Unset = UNSET
    nfc_settings: BlueprintAndroidSettingsNfcSettings | Unset = UNSET
    incoming_numbers_settings: BlueprintNumbersSettings | Unset = UNSET
    outgoing_numbers_settings: BlueprintAndroidSettingsOutgoingNumbersSettings | Unset = UNSET
    ethernet_settings: BlueprintAndroidSettingsEthernetSettings | Unset = UNSET
    adb_settings: BlueprintAndroidSettingsAdbSettings | Unset = UNSET
    safe_boot_settings: BlueprintAndroidSettingsSafeBootSettings | Unset = UNSET
    factory_reset_settings: BlueprintAndroidSettingsFactoryResetSettings | Unset = UNSET
    screen_timeout_settings: BlueprintAndroidSettingsScreenTimeoutSettings | Unset = UNSET
    lock_screen_settings: BlueprintAndroidSettingsLockScreenSettings | Unset = UNSET
    brightness_settings: BlueprintAndroidSettingsBrightnessSettings | Unset = UNSET
    screen_orientation_settings: BlueprintAndroidSettingsScreenOrientationSettings | Unset = UNSET
    screenshot_settings: BlueprintAndroidSettingsScreenshotSettings | Unset = UNSET
    notification_bar_settings: BlueprintAndroidSettingsNotificationBarSettings | Unset = UNSET
    wallpaper_settings: BlueprintAndroidSettingsWallpaperSettings | Unset = UNSET
    esper_settings_apps_settings: BlueprintEsperSettingsApp | Unset = UNSET
    android_settings_app_settings: BlueprintAndroidSettingsAndroidSettingsAppSettings | Unset = UNSET
    customized_device_level_json_settings: (
        BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting | Unset
    ) = UNSET
    google_services_settings: BlueprintGoogleServicesSettings | Unset = UNSET
    external_device_settings: BlueprintAndroidSettingsExternalDeviceSettings | Unset = UNSET
    usb_tethering_settings: BlueprintAndroidSettingsUsbTetheringSettings | Unset = UNSET
    file_transfer_settings: BlueprintAndroidSettingsFileTransferSettings | Unset = UNSET
    camera_settings: BlueprintAndroidSettingsCameraSettings | Unset = UNSET
    location_settings: BlueprintAndroidSettingsLocationSettings | Unset = UNSET
    sound_settings: BlueprintAndroidSettingsSoundSettings | Unset = UNSET
    system_updates_settings: BlueprintAndroidSettingsSystemUpdatesSettings | Unset = UNSET
    time_date_settings: BlueprintAndroidSettingsTimeDateSettings | Unset = UNSET
    timezone_settings: BlueprintAndroidSettingsTimezoneSettings | Unset = UNSET
    language_settings: BlueprintAndroidSettingsLanguageSettings | Unset = UNSET
    strict_wifi_synchronization_settings: BlueprintAndroidSettingsStrictWifiSynchronizationSetting | Unset = (
        UNSET
    )
    strict_app_synchronization_settings: BlueprintAndroidSettingsStrictAppSynchronizationSettings | Unset = (
        UNSET
    )
    apps: list[BlueprintAndroidApp] | Unset = UNSET
    files: list[BlueprintAndroidSettingsFile] | Unset = UNSET
    wifi_networks: list[BlueprintAndroidSettingsWifiNetwork] | Unset = UNSET
    saved_ap_settings: BlueprintAndroidSettingsSavedApSettings | Unset = UNSET
    mac_address_randomization_settings: BlueprintAndroidSettingsMacAddressRandomizationSettings | Unset = (
        UNSET
    )
    esper_edgebox_settings: BlueprintAndroidSettingsEsperEdgeboxSettings | Unset = UNSET
    app_layout_setting: BlueprintAppLayoutSetting | Unset = UNSET
    app_order_setting: BlueprintAndroidSettingsAppOrderSetting | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device_mode_settings",
            "device_mode_settings",
            _c.Ref("blueprint_device_mode_settings", "BlueprintDeviceModeSettings"),
        ),
        _m.Field(
            "launcher_settings",
            "launcher_settings",
            _c.Ref(
                "blueprint_android_settings_launcher_settings", "BlueprintAndroidSettingsLauncherSettings"
            ),
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
            "app_permission_policy_settings",
            "app_permission_policy_settings",
            _c.Ref(
                "blueprint_android_settings_app_permission_policy_settings",
                "BlueprintAndroidSettingsAppPermissionPolicySettings",
            ),
        ),
        _m.Field(
            "wifi_settings",
            "wifi_settings",
            _c.Ref("blueprint_android_settings_wifi_settings", "BlueprintAndroidSettingsWifiSettings"),
        ),
        _m.Field(
            "bluetooth_settings",
            "bluetooth_settings",
            _c.Ref("blueprint_bluetooth_settings", "BlueprintBluetoothSettings"),
        ),
        _m.Field(
            "sms_settings",
            "sms_settings",
            _c.Ref("blueprint_android_settings_sms_settings", "BlueprintAndroidSettingsSmsSettings"),
        ),
        _m.Field(
            "nfc_settings",
            "nfc_settings",
            _c.Ref("blueprint_android_settings_nfc_settings", "BlueprintAndroidSettingsNfcSettings"),
        ),
        _m.Field(
            "incoming_numbers_settings",
            "incoming_numbers_settings",
            _c.Ref("blueprint_numbers_settings", "BlueprintNumbersSettings"),
        ),
        _m.Field(
            "outgoing_numbers_settings",
            "outgoing_numbers_settings",
            _c.Ref(
                "blueprint_android_settings_outgoing_numbers_settings",
                "BlueprintAndroidSettingsOutgoingNumbersSettings",
            ),
        ),
        _m.Field(
            "ethernet_settings",
            "ethernet_settings",
            _c.Ref(
                "blueprint_android_settings_ethernet_settings", "BlueprintAndroidSettingsEthernetSettings"
            ),
        ),
        _m.Field(
            "adb_settings",
            "adb_settings",
            _c.Ref("blueprint_android_settings_adb_settings", "BlueprintAndroidSettingsAdbSettings"),
        ),
        _m.Field(
            "safe_boot_settings",
            "safe_boot_settings",
            _c.Ref(
                "blueprint_android_settings_safe_boot_settings", "BlueprintAndroidSettingsSafeBootSettings"
            ),
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
            "screen_timeout_settings",
            "screen_timeout_settings",
            _c.Ref(
                "blueprint_android_settings_screen_timeout_settings",
                "BlueprintAndroidSettingsScreenTimeoutSettings",
            ),
        ),
        _m.Field(
            "lock_screen_settings",
            "lock_screen_settings",
            _c.Ref(
                "blueprint_android_settings_lock_screen_settings",
                "BlueprintAndroidSettingsLockScreenSettings",
            ),
        ),
        _m.Field(
            "brightness_settings",
            "brightness_settings",
            _c.Ref(
                "blueprint_android_settings_brightness_settings", "BlueprintAndroidSettingsBrightnessSettings"
            ),
        ),
        _m.Field(
            "screen_orientation_settings",
            "screen_orientation_settings",
            _c.Ref(
                "blueprint_android_settings_screen_orientation_settings",
                "BlueprintAndroidSettingsScreenOrientationSettings",
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
            "notification_bar_settings",
            "notification_bar_settings",
            _c.Ref(
                "blueprint_android_settings_notification_bar_settings",
                "BlueprintAndroidSettingsNotificationBarSettings",
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
            "esper_settings_apps_settings",
            "esper_settings_apps_settings",
            _c.Ref("blueprint_esper_settings_app", "BlueprintEsperSettingsApp"),
        ),
        _m.Field(
            "android_settings_app_settings",
            "android_settings_app_settings",
            _c.Ref(
                "blueprint_android_settings_android_settings_app_settings",
                "BlueprintAndroidSettingsAndroidSettingsAppSettings",
            ),
        ),
        _m.Field(
            "customized_device_level_json_settings",
            "customized_device_level_json_settings",
            _c.Ref(
                "blueprint_android_settings_customized_device_level_json_setting",
                "BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting",
            ),
        ),
        _m.Field(
            "google_services_settings",
            "google_services_settings",
            _c.Ref("blueprint_google_services_settings", "BlueprintGoogleServicesSettings"),
        ),
        _m.Field(
            "external_device_settings",
            "external_device_settings",
            _c.Ref(
                "blueprint_android_settings_external_device_settings",
                "BlueprintAndroidSettingsExternalDeviceSettings",
            ),
        ),
        _m.Field(
            "usb_tethering_settings",
            "usb_tethering_settings",
            _c.Ref(
                "blueprint_android_settings_usb_tethering_settings",
                "BlueprintAndroidSettingsUsbTetheringSettings",
            ),
        ),
        _m.Field(
            "file_transfer_settings",
            "file_transfer_settings",
            _c.Ref(
                "blueprint_android_settings_file_transfer_settings",
                "BlueprintAndroidSettingsFileTransferSettings",
            ),
        ),
        _m.Field(
            "camera_settings",
            "camera_settings",
            _c.Ref("blueprint_android_settings_camera_settings", "BlueprintAndroidSettingsCameraSettings"),
        ),
        _m.Field(
            "location_settings",
            "location_settings",
            _c.Ref(
                "blueprint_android_settings_location_settings", "BlueprintAndroidSettingsLocationSettings"
            ),
        ),
        _m.Field(
            "sound_settings",
            "sound_settings",
            _c.Ref("blueprint_android_settings_sound_settings", "BlueprintAndroidSettingsSoundSettings"),
        ),
        _m.Field(
            "system_updates_settings",
            "system_updates_settings",
            _c.Ref(
                "blueprint_android_settings_system_updates_settings",
                "BlueprintAndroidSettingsSystemUpdatesSettings",
            ),
        ),
        _m.Field(
            "time_date_settings",
            "time_date_settings",
            _c.Ref(
                "blueprint_android_settings_time_date_settings", "BlueprintAndroidSettingsTimeDateSettings"
            ),
        ),
        _m.Field(
            "timezone_settings",
            "timezone_settings",
            _c.Ref(
                "blueprint_android_settings_timezone_settings", "BlueprintAndroidSettingsTimezoneSettings"
            ),
        ),
        _m.Field(
            "language_settings",
            "language_settings",
            _c.Ref(
                "blueprint_android_settings_language_settings", "BlueprintAndroidSettingsLanguageSettings"
            ),
        ),
        _m.Field(
            "strict_wifi_synchronization_settings",
            "strict_wifi_synchronization_settings",
            _c.Ref(
                "blueprint_android_settings_strict_wifi_synchronization_setting",
                "BlueprintAndroidSettingsStrictWifiSynchronizationSetting",
            ),
        ),
        _m.Field(
            "strict_app_synchronization_settings",
            "strict_app_synchronization_settings",
            _c.Ref(
                "blueprint_android_settings_strict_app_synchronization_settings",
                "BlueprintAndroidSettingsStrictAppSynchronizationSettings",
            ),
        ),
        _m.Field("apps", "apps", _c.ListOf(_c.Ref("blueprint_android_app", "BlueprintAndroidApp"))),
        _m.Field(
            "files",
            "files",
            _c.ListOf(_c.Ref("blueprint_android_settings_file", "BlueprintAndroidSettingsFile")),
        ),
        _m.Field(
            "wifi_networks",
            "wifi_networks",
            _c.ListOf(
                _c.Ref("blueprint_android_settings_wifi_network", "BlueprintAndroidSettingsWifiNetwork")
            ),
        ),
        _m.Field(
            "saved_ap_settings",
            "saved_ap_settings",
            _c.Ref("blueprint_android_settings_saved_ap_settings", "BlueprintAndroidSettingsSavedApSettings"),
        ),
        _m.Field(
            "mac_address_randomization_settings",
            "mac_address_randomization_settings",
            _c.Ref(
                "blueprint_android_settings_mac_address_randomization_settings",
                "BlueprintAndroidSettingsMacAddressRandomizationSettings",
            ),
        ),
        _m.Field(
            "esper_edgebox_settings",
            "esper_edgebox_settings",
            _c.Ref(
                "blueprint_android_settings_esper_edgebox_settings",
                "BlueprintAndroidSettingsEsperEdgeboxSettings",
            ),
        ),
        _m.Field(
            "app_layout_setting",
            "app_layout_setting",
            _c.Ref("blueprint_app_layout_setting", "BlueprintAppLayoutSetting"),
        ),
        _m.Field(
            "app_order_setting",
            "app_order_setting",
            _c.Ref("blueprint_android_settings_app_order_setting", "BlueprintAndroidSettingsAppOrderSetting"),
        ),
    )
