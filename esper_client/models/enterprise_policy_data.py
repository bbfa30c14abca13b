# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyData(_m.Model):
    """
    Restrictions and settings of an enterprise policy.

    Attributes:
        keyguard_disabled: Whether the lock screen is disabled.
        safe_boot_disabled: Whether starting in safe mode is disabled.
        status_bar_disabled: Whether the status bar is disabled.
        factory_reset_disabled: Whether the factory reset is disabled.
        screenshot_disabled: Whether screenshots are disabled.
        usb_connectivity_disabled: Whether USB connections are disabled.
        sms_disabled: Whether text messages are disabled.
        outgoing_calls_disabled: Whether outgoing calls are disabled.
        camera_disabled: Whether the camera is disabled.
        nfc_beam_disabled: Whether NFC beam is disabled.
        disable_play_store: Whether the Play Store is disabled.
        usb_file_transfer_disabled: Whether file transfer over USB is disabled.
        tethering_disabled: Whether tethering is disabled.
        date_time_config_disabled: Whether changing date and time is disabled.
        app_uninstall_disabled: Whether uninstalling apps is disabled.
        google_assistant_disabled: Whether Google Assistant is disabled.
        disable_local_app_install: Whether installing apps on the device itself is disabled.
        adb_disabled: Whether the Android debug bridge is disabled.
        phone_policy: Numbers that may call or be called.
        frp_googles: Google accounts that can unlock a device after a factory reset.
        google_account_permission: Limits on the Google accounts on the device.
        device_password_policy: Demands on the device password.
        minimum_password_length: Smallest number of characters in the password, at least 4.
        permission_policy: What happens when an app asks for a permission: ask the user, grant or deny.
        device_update_policy: How and when system updates are installed.
        settings_access_level: Which settings app the user can open: none, that of Esper (`SHOONYA`) or that of the system.
        settings_app_password: Password of the settings app.
        kiosk_mode: Whether the device shows a single app. Not published.
        applications: Apps and what the policy says of each. Not published.
    """

    __slots__ = (
        "keyguard_disabled",
        "safe_boot_disabled",
        "status_bar_disabled",
        "factory_reset_disabled",
        "screenshot_disabled",
        "usb_connectivity_disabled",
        "sms_disabled",
        "outgoing_calls_disabled",
        "camera_disabled",
        "nfc_beam_disabled",
        "disable_play_store",
        "usb_file_transfer_disabled",
        "tethering_disabled",
        "date_time_config_disabled",
        "app_uninstall_disabled",
        "google_assistant_disabled",
        "disable_local_app_install",
        "adb_disabled",
        "phone_policy",
        "frp_googles",
        "google_account_permission",
        "device_password_policy",
        "minimum_password_length",
        "permission_policy",
        "device_update_policy",
        "settings_access_level",
        "settings_app_password",
        "kiosk_mode",
        "applications",
    )

    keyguard_disabled: bool | None
    safe_boot_disabled: bool | None
    status_bar_disabled: bool | None
    factory_reset_disabled: bool | None
    screenshot_disabled: bool | None
    usb_connectivity_disabled: bool | None
    sms_disabled: bool | None
    outgoing_calls_disabled: bool | None
    camera_disabled: bool | None
    nfc_beam_disabled: bool | None
    disable_play_store: bool | None
    usb_file_transfer_disabled: bool | None
    tethering_disabled: bool | None
    date_time_config_disabled: bool | None
    app_uninstall_disabled: bool | None
    google_assistant_disabled: bool | None
    disable_local_app_install: bool | None
    adb_disabled: bool | None
    phone_policy: _models.EnterprisePolicyDataPhonePolicy | None
    frp_googles: list[_models.EnterprisePolicyDataFrpGoogle] | None
    google_account_permission: _models.EnterprisePolicyDataGoogleAccountPermission | None
    device_password_policy: _models.EnterprisePolicyDataDevicePasswordPolicy | None
    minimum_password_length: int | None
    permission_policy: _models.EnterprisePolicyDataPermissionPolicy | None
    device_update_policy: _models.EnterprisePolicyDataDeviceUpdatePolicy | None
    settings_access_level: _models.EnterprisePolicyDataSettingsAccessLevel | None
    settings_app_password: str | None
    kiosk_mode: bool | None
    applications: list[Any] | None

    def __init__(
        self,
        *,
        keyguard_disabled: bool | Unset = UNSET,
        safe_boot_disabled: bool | Unset = UNSET,
        status_bar_disabled: bool | Unset = UNSET,
        factory_reset_disabled: bool | Unset = UNSET,
        screenshot_disabled: bool | Unset = UNSET,
        usb_connectivity_disabled: bool | Unset = UNSET,
        sms_disabled: bool | Unset = UNSET,
        outgoing_calls_disabled: bool | Unset = UNSET,
        camera_disabled: bool | Unset = UNSET,
        nfc_beam_disabled: bool | Unset = UNSET,
        disable_play_store: bool | Unset = UNSET,
        usb_file_transfer_disabled: bool | Unset = UNSET,
        tethering_disabled: bool | Unset = UNSET,
        date_time_config_disabled: bool | Unset = UNSET,
        app_uninstall_disabled: bool | Unset = UNSET,
        google_assistant_disabled: bool | Unset = UNSET,
        disable_local_app_install: bool | Unset = UNSET,
        adb_disabled: bool | Unset = UNSET,
        phone_policy: _models.EnterprisePolicyDataPhonePolicy | Unset = UNSET,
        frp_googles: list[_models.EnterprisePolicyDataFrpGoogle] | Unset = UNSET,
        google_account_permission: _models.EnterprisePolicyDataGoogleAccountPermission | Unset = UNSET,
        device_password_policy: _models.EnterprisePolicyDataDevicePasswordPolicy | Unset = UNSET,
        minimum_password_length: int | Unset = UNSET,
        permission_policy: _models.EnterprisePolicyDataPermissionPolicy | Unset = UNSET,
        device_update_policy: _models.EnterprisePolicyDataDeviceUpdatePolicy | Unset = UNSET,
        settings_access_level: _models.EnterprisePolicyDataSettingsAccessLevel | Unset = UNSET,
        settings_app_password: str | Unset = UNSET,
        kiosk_mode: bool | Unset = UNSET,
        applications: list[Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("keyguardDisabled", "keyguard_disabled", _c.BOOL),
        _m.Field("safeBootDisabled", "safe_boot_disabled", _c.BOOL),
        _m.Field("statusBarDisabled", "status_bar_disabled", _c.BOOL),
        _m.Field("factoryResetDisabled", "factory_reset_disabled", _c.BOOL),
        _m.Field("screenshotDisabled", "screenshot_disabled", _c.BOOL),
        _m.Field("usbConnectivityDisabled", "usb_connectivity_disabled", _c.BOOL),
        _m.Field("smsDisabled", "sms_disabled", _c.BOOL),
        _m.Field("outgoingCallsDisabled", "outgoing_calls_disabled", _c.BOOL),
        _m.Field("cameraDisabled", "camera_disabled", _c.BOOL),
        _m.Field("nfcBeamDisabled", "nfc_beam_disabled", _c.BOOL),
        _m.Field("disablePlayStore", "disable_play_store", _c.BOOL),
        _m.Field("usbFileTransferDisabled", "usb_file_transfer_disabled", _c.BOOL),
        _m.Field("tetheringDisabled", "tethering_disabled", _c.BOOL),
        _m.Field("dateTimeConfigDisabled", "date_time_config_disabled", _c.BOOL),
        _m.Field("appUninstallDisabled", "app_uninstall_disabled", _c.BOOL),
        _m.Field("googleAssistantDisabled", "google_assistant_disabled", _c.BOOL),
        _m.Field("disableLocalAppInstall", "disable_local_app_install", _c.BOOL),
        _m.Field("adbDisabled", "adb_disabled", _c.BOOL),
        _m.Field(
            "phonePolicy",
            "phone_policy",
            _c.Ref("enterprise_policy_data_phone_policy", "EnterprisePolicyDataPhonePolicy"),
        ),
        _m.Field(
            "frpGoogles",
            "frp_googles",
            _c.ListOf(_c.Ref("enterprise_policy_data_frp_google", "EnterprisePolicyDataFrpGoogle")),
        ),
        _m.Field(
            "googleAccountPermission",
            "google_account_permission",
            _c.Ref(
                "enterprise_policy_data_google_account_permission",
                "EnterprisePolicyDataGoogleAccountPermission",
            ),
        ),
        _m.Field(
            "devicePasswordPolicy",
            "device_password_policy",
            _c.Ref(
                "enterprise_policy_data_device_password_policy", "EnterprisePolicyDataDevicePasswordPolicy"
            ),
        ),
        _m.Field("minimumPasswordLength", "minimum_password_length", _c.INT),
        _m.Field(
            "permissionPolicy",
            "permission_policy",
            _c.Choice("enterprise_policy_data_permission_policy", "EnterprisePolicyDataPermissionPolicy"),
        ),
        _m.Field(
            "deviceUpdatePolicy",
            "device_update_policy",
            _c.Ref("enterprise_policy_data_device_update_policy", "EnterprisePolicyDataDeviceUpdatePolicy"),
        ),
        _m.Field(
            "settingsAccessLevel",
            "settings_access_level",
            _c.Choice(
                "enterprise_policy_data_settings_access_level", "EnterprisePolicyDataSettingsAccessLevel"
            ),
        ),
        _m.Field("settingsAppPassword", "settings_app_password", _c.STR),
        _m.Field("kioskMode", "kiosk_mode", _c.BOOL),
        _m.Field("applications", "applications", _c.ListOf(_c.ANY)),
    )
