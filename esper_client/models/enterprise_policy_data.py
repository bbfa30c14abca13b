# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any

    from ..models.enterprise_policy_data_device_password_policy import (
        EnterprisePolicyDataDevicePasswordPolicy,
    )
    from ..models.enterprise_policy_data_device_update_policy import EnterprisePolicyDataDeviceUpdatePolicy
    from ..models.enterprise_policy_data_frp_google import EnterprisePolicyDataFrpGoogle
    from ..models.enterprise_policy_data_google_account_permission import (
        EnterprisePolicyDataGoogleAccountPermission,
    )
    from ..models.enterprise_policy_data_permission_policy import EnterprisePolicyDataPermissionPolicy
    from ..models.enterprise_policy_data_phone_policy import EnterprisePolicyDataPhonePolicy
    from ..models.enterprise_policy_data_settings_access_level import EnterprisePolicyDataSettingsAccessLevel


@_define(repr=False)
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

    keyguard_disabled: bool | Unset = UNSET
    safe_boot_disabled: bool | Unset = UNSET
    status_bar_disabled: bool | Unset = UNSET
    factory_reset_disabled: bool | Unset = UNSET
    screenshot_disabled: bool | Unset = UNSET
    usb_connectivity_disabled: bool | Unset = UNSET
    sms_disabled: bool | Unset = UNSET
    outgoing_calls_disabled: bool | Unset = UNSET
    camera_disabled: bool | Unset = UNSET
    nfc_beam_disabled: bool | Unset = UNSET
    disable_play_store: bool | Unset = UNSET
    usb_file_transfer_disabled: bool | Unset = UNSET
    tethering_disabled: bool | Unset = UNSET
    date_time_config_disabled: bool | Unset = UNSET
    app_uninstall_disabled: bool | Unset = UNSET
    google_assistant_disabled: bool | Unset = UNSET
    disable_local_app_install: bool | Unset = UNSET
    adb_disabled: bool | Unset = UNSET
    phone_policy: EnterprisePolicyDataPhonePolicy | Unset = UNSET
    frp_googles: list[EnterprisePolicyDataFrpGoogle] | Unset = UNSET
    google_account_permission: EnterprisePolicyDataGoogleAccountPermission | Unset = UNSET
    device_password_policy: EnterprisePolicyDataDevicePasswordPolicy | Unset = UNSET
    minimum_password_length: int | Unset = UNSET
    permission_policy: EnterprisePolicyDataPermissionPolicy | Unset = UNSET
    device_update_policy: EnterprisePolicyDataDeviceUpdatePolicy | Unset = UNSET
    settings_access_level: EnterprisePolicyDataSettingsAccessLevel | Unset = UNSET
    settings_app_password: str | Unset = UNSET
    kiosk_mode: bool | Unset = UNSET
    applications: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
        _m.Field("permissionPolicy", "permission_policy", _c.STR),
        _m.Field(
            "deviceUpdatePolicy",
            "device_update_policy",
            _c.Ref("enterprise_policy_data_device_update_policy", "EnterprisePolicyDataDeviceUpdatePolicy"),
        ),
        _m.Field("settingsAccessLevel", "settings_access_level", _c.STR),
        _m.Field("settingsAppPassword", "settings_app_password", _c.STR),
        _m.Field("kioskMode", "kiosk_mode", _c.BOOL),
        _m.Field("applications", "applications", _c.ListOf(_c.ANY)),
    )
