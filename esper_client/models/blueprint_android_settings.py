# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "device_mode_settings",
        "launcher_settings",
        "local_app_install_settings",
        "app_uninstall_settings",
        "app_permission_policy_settings",
        "wifi_settings",
        "bluetooth_settings",
        "sms_settings",
        "nfc_settings",
        "incoming_numbers_settings",
        "outgoing_numbers_settings",
        "ethernet_settings",
        "adb_settings",
        "safe_boot_settings",
        "factory_reset_settings",
        "screen_timeout_settings",
        "lock_screen_settings",
        "brightness_settings",
        "screen_orientation_settings",
        "screenshot_settings",
        "notification_bar_settings",
        "wallpaper_settings",
        "esper_settings_apps_settings",
        "android_settings_app_settings",
        "customized_device_level_json_settings",
        "google_services_settings",
        "external_device_settings",
        "usb_tethering_settings",
        "file_transfer_settings",
        "camera_settings",
        "location_settings",
        "sound_settings",
        "system_updates_settings",
        "time_date_settings",
        "timezone_settings",
        "language_settings",
        "strict_wifi_synchronization_settings",
        "strict_app_synchronization_settings",
        "apps",
        "files",
        "wifi_networks",
        "saved_ap_settings",
        "mac_address_randomization_settings",
        "esper_edgebox_settings",
        "app_layout_setting",
        "app_order_setting",
    )

    device_mode_settings: _models.BlueprintDeviceModeSettings | None
    launcher_settings: _models.BlueprintAndroidSettingsLauncherSettings | None
    local_app_install_settings: _models.BlueprintAndroidSettingsLocalAppInstallSettings | None
    app_uninstall_settings: _models.BlueprintAndroidSettingsAppUninstallSettings | None
    app_permission_policy_settings: _models.BlueprintAndroidSettingsAppPermissionPolicySettings | None
    wifi_settings: _models.BlueprintAndroidSettingsWifiSettings | None
    bluetooth_settings: _models.BlueprintBluetoothSettings | None
    sms_settings: _models.BlueprintAndroidSettingsSmsSettings | None
    nfc_settings: _models.BlueprintAndroidSettingsNfcSettings | None
    incoming_numbers_settings: _models.BlueprintNumbersSettings | None
    outgoing_numbers_settings: _models.BlueprintAndroidSettingsOutgoingNumbersSettings | None
    ethernet_settings: _models.BlueprintAndroidSettingsEthernetSettings | None
    adb_settings: _models.BlueprintAndroidSettingsAdbSettings | None
    safe_boot_settings: _models.BlueprintAndroidSettingsSafeBootSettings | None
    factory_reset_settings: _models.BlueprintAndroidSettingsFactoryResetSettings | None
    screen_timeout_settings: _models.BlueprintAndroidSettingsScreenTimeoutSettings | None
    lock_screen_settings: _models.BlueprintAndroidSettingsLockScreenSettings | None
    brightness_settings: _models.BlueprintAndroidSettingsBrightnessSettings | None
    screen_orientation_settings: _models.BlueprintAndroidSettingsScreenOrientationSettings | None
    screenshot_settings: _models.BlueprintAndroidSettingsScreenshotSettings | None
    notification_bar_settings: _models.BlueprintAndroidSettingsNotificationBarSettings | None
    wallpaper_settings: _models.BlueprintAndroidSettingsWallpaperSettings | None
    esper_settings_apps_settings: _models.BlueprintEsperSettingsApp | None
    android_settings_app_settings: _models.BlueprintAndroidSettingsAndroidSettingsAppSettings | None
    customized_device_level_json_settings: (
        _models.BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting | None
    )
    google_services_settings: _models.BlueprintGoogleServicesSettings | None
    external_device_settings: _models.BlueprintAndroidSettingsExternalDeviceSettings | None
    usb_tethering_settings: _models.BlueprintAndroidSettingsUsbTetheringSettings | None
    file_transfer_settings: _models.BlueprintAndroidSettingsFileTransferSettings | None
    camera_settings: _models.BlueprintAndroidSettingsCameraSettings | None
    location_settings: _models.BlueprintAndroidSettingsLocationSettings | None
    sound_settings: _models.BlueprintAndroidSettingsSoundSettings | None
    system_updates_settings: _models.BlueprintAndroidSettingsSystemUpdatesSettings | None
    time_date_settings: _models.BlueprintAndroidSettingsTimeDateSettings | None
    timezone_settings: _models.BlueprintAndroidSettingsTimezoneSettings | None
    language_settings: _models.BlueprintAndroidSettingsLanguageSettings | None
    strict_wifi_synchronization_settings: (
        _models.BlueprintAndroidSettingsStrictWifiSynchronizationSetting | None
    )
    strict_app_synchronization_settings: (
        _models.BlueprintAndroidSettingsStrictAppSynchronizationSettings | None
    )
    apps: list[_models.BlueprintAndroidApp] | None
    files: list[_models.BlueprintAndroidSettingsFile] | None
    wifi_networks: list[_models.BlueprintAndroidSettingsWifiNetwork] | None
    saved_ap_settings: _models.BlueprintAndroidSettingsSavedApSettings | None
    mac_address_randomization_settings: _models.BlueprintAndroidSettingsMacAddressRandomizationSettings | None
    esper_edgebox_settings: _models.BlueprintAndroidSettingsEsperEdgeboxSettings | None
    app_layout_setting: _models.BlueprintAppLayoutSetting | None
    app_order_setting: _models.BlueprintAndroidSettingsAppOrderSetting | None

    def __init__(
        self,
        *,
        device_mode_settings: _models.BlueprintDeviceModeSettings | Unset = UNSET,
        launcher_settings: _models.BlueprintAndroidSettingsLauncherSettings | Unset = UNSET,
        local_app_install_settings: _models.BlueprintAndroidSettingsLocalAppInstallSettings | Unset = UNSET,
        app_uninstall_settings: _models.BlueprintAndroidSettingsAppUninstallSettings | Unset = UNSET,
        app_permission_policy_settings: _models.BlueprintAndroidSettingsAppPermissionPolicySettings
        | Unset = UNSET,
        wifi_settings: _models.BlueprintAndroidSettingsWifiSettings | Unset = UNSET,
        bluetooth_settings: _models.BlueprintBluetoothSettings | Unset = UNSET,
        sms_settings: _models.BlueprintAndroidSettingsSmsSettings | Unset = UNSET,
        nfc_settings: _models.BlueprintAndroidSettingsNfcSettings | Unset = UNSET,
        incoming_numbers_settings: _models.BlueprintNumbersSettings | Unset = UNSET,
        outgoing_numbers_settings: _models.BlueprintAndroidSettingsOutgoingNumbersSettings | Unset = UNSET,
        ethernet_settings: _models.BlueprintAndroidSettingsEthernetSettings | Unset = UNSET,
        adb_settings: _models.BlueprintAndroidSettingsAdbSettings | Unset = UNSET,
        safe_boot_settings: _models.BlueprintAndroidSettingsSafeBootSettings | Unset = UNSET,
        factory_reset_settings: _models.BlueprintAndroidSettingsFactoryResetSettings | Unset = UNSET,
        screen_timeout_settings: _models.BlueprintAndroidSettingsScreenTimeoutSettings | Unset = UNSET,
        lock_screen_settings: _models.BlueprintAndroidSettingsLockScreenSettings | Unset = UNSET,
        brightness_settings: _models.BlueprintAndroidSettingsBrightnessSettings | Unset = UNSET,
        screen_orientation_settings: _models.BlueprintAndroidSettingsScreenOrientationSettings
        | Unset = UNSET,
        screenshot_settings: _models.BlueprintAndroidSettingsScreenshotSettings | Unset = UNSET,
        notification_bar_settings: _models.BlueprintAndroidSettingsNotificationBarSettings | Unset = UNSET,
        wallpaper_settings: _models.BlueprintAndroidSettingsWallpaperSettings | Unset = UNSET,
        esper_settings_apps_settings: _models.BlueprintEsperSettingsApp | Unset = UNSET,
        android_settings_app_settings: _models.BlueprintAndroidSettingsAndroidSettingsAppSettings
        | Unset = UNSET,
        customized_device_level_json_settings: _models.BlueprintAndroidSettingsCustomizedDeviceLevelJsonSetting
        | Unset = UNSET,
        google_services_settings: _models.BlueprintGoogleServicesSettings | Unset = UNSET,
        external_device_settings: _models.BlueprintAndroidSettingsExternalDeviceSettings | Unset = UNSET,
        usb_tethering_settings: _models.BlueprintAndroidSettingsUsbTetheringSettings | Unset = UNSET,
        file_transfer_settings: _models.BlueprintAndroidSettingsFileTransferSettings | Unset = UNSET,
        camera_settings: _models.BlueprintAndroidSettingsCameraSettings | Unset = UNSET,
        location_settings: _models.BlueprintAndroidSettingsLocationSettings | Unset = UNSET,
        sound_settings: _models.BlueprintAndroidSettingsSoundSettings | Unset = UNSET,
        system_updates_settings: _models.BlueprintAndroidSettingsSystemUpdatesSettings | Unset = UNSET,
        time_date_settings: _models.BlueprintAndroidSettingsTimeDateSettings | Unset = UNSET,
        timezone_settings: _models.BlueprintAndroidSettingsTimezoneSettings | Unset = UNSET,
        language_settings: _models.BlueprintAndroidSettingsLanguageSettings | Unset = UNSET,
        strict_wifi_synchronization_settings: _models.BlueprintAndroidSettingsStrictWifiSynchronizationSetting
        | Unset = UNSET,
        strict_app_synchronization_settings: _models.BlueprintAndroidSettingsStrictAppSynchronizationSettings
        | Unset = UNSET,
        apps: list[_models.BlueprintAndroidApp] | Unset = UNSET,
        files: list[_models.BlueprintAndroidSettingsFile] | Unset = UNSET,
        wifi_networks: list[_models.BlueprintAndroidSettingsWifiNetwork] | Unset = UNSET,
        saved_ap_settings: _models.BlueprintAndroidSettingsSavedApSettings | Unset = UNSET,
        mac_address_randomization_settings: _models.BlueprintAndroidSettingsMacAddressRandomizationSettings
        | Unset = UNSET,
        esper_edgebox_settings: _models.BlueprintAndroidSettingsEsperEdgeboxSettings | Unset = UNSET,
        app_layout_setting: _models.BlueprintAppLayoutSetting | Unset = UNSET,
        app_order_setting: _models.BlueprintAndroidSettingsAppOrderSetting | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
