# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandArgs(_m.Model):
    """
    Arguments of a device command; each command uses only the fields that concern it.

    Attributes:
        device_alias_name: Alias to give the device.
        custom_settings_config:
        app_version: UUID of the application version.
        package_name: Package name of the app.
        policy_url: Address of the policy to set.
        wifi_access_points:
        state: State to set, for commands that switch one.
        message: Text to show on the device.
        title: Title of the message shown on the device.
        url: Web address that goes with the command.
        app_state: State to give the app, such as shown, hidden or disabled.
        bluetooth_state: Whether Bluetooth is on.
        brightness_value: Screen brightness from 1 to 100.
        gps_state: Location mode as a number from 0 to 3.
        rotate_state: Screen rotation mode as a number from 0 to 2.
        screen_off_timeout: Idle time before the screen goes dark, in milliseconds.
        stream: Audio stream whose volume is set, as a number from 0 to 3.
        volume_level: Volume from 0 to 100.
        timezone_string: Time zone to set.
        wifi_state: Whether Wi-Fi is on.
        wifi_revert_timeout: Time after which a change of the Wi-Fi state is taken back.
        locale: Locale to set, such as `en-US`.
        ethernet_auth_mode: Authentication on the Ethernet network: none or EAP-TLS.
        ethernet_ca_cert_alias: Alias of the CA certificate for the Ethernet network.
        ethernet_client_cert_alias: Alias of the client certificate for the Ethernet network.
        ethernet_eap_identity: EAP identity for the Ethernet network.
        interface: Network interface to configure.
        dhcp_enabled: Whether the address is taken from DHCP; sent as a string.
        static_ip: Fixed IP address to set.
        primary_dns: First DNS server to set.
        subnet_mask: Subnet mask to set.
        secondary_dns: Second DNS server to set.
        gateway: Gateway address to set.
        duration: How long the action lasts.
        video_quality: Video quality of the session, such as standard or data saver.
        enable_debug_mode: Whether debug mode is switched on.
        app_id: Id of the app.
        bundle_identifier: Bundle identifier of the Apple app.
        managed_only: Whether only managed items are concerned.
        profile_identifier: Identifier of the profile to remove.
        profile: Profile to install.
        is_converge: Whether the command is part of a converge.
        script: Text of the script.
        interpreter: Program that runs the script.
        execute_as: User account that the script runs under.
        cert_file_type: File type of the certificate.
        cert_data_base64: Certificate file, encoded in Base64.
        cert_alias_name: Alias under which the certificate is kept.
        cert_storage_type: Store that the certificate is put into.
        cert_password: Password of the certificate file.
        is_factory_reset: Whether the device is reset to factory settings.
        content_id: Identifier of the content that SYNC_CONTENT brings to the device.
        content_destination_path: Where on the device SYNC_CONTENT puts the content.
        content_destination_type: Kind of storage in which SYNC_CONTENT puts the content.
        cmd_status_sync_required: Whether the status of the command must be synchronized, as the service sends it. Not
            published.
    """

    __slots__ = (
        "device_alias_name",
        "custom_settings_config",
        "app_version",
        "package_name",
        "policy_url",
        "wifi_access_points",
        "state",
        "message",
        "title",
        "url",
        "app_state",
        "bluetooth_state",
        "brightness_value",
        "gps_state",
        "rotate_state",
        "screen_off_timeout",
        "stream",
        "volume_level",
        "timezone_string",
        "wifi_state",
        "wifi_revert_timeout",
        "locale",
        "ethernet_auth_mode",
        "ethernet_ca_cert_alias",
        "ethernet_client_cert_alias",
        "ethernet_eap_identity",
        "interface",
        "dhcp_enabled",
        "static_ip",
        "primary_dns",
        "subnet_mask",
        "secondary_dns",
        "gateway",
        "duration",
        "video_quality",
        "enable_debug_mode",
        "app_id",
        "bundle_identifier",
        "managed_only",
        "profile_identifier",
        "profile",
        "is_converge",
        "script",
        "interpreter",
        "execute_as",
        "cert_file_type",
        "cert_data_base64",
        "cert_alias_name",
        "cert_storage_type",
        "cert_password",
        "is_factory_reset",
        "content_id",
        "content_destination_path",
        "content_destination_type",
        "cmd_status_sync_required",
    )

    device_alias_name: str | None
    custom_settings_config: dict[str, Any] | None
    app_version: str | None
    package_name: str | None
    policy_url: str | None
    wifi_access_points: dict[str, Any] | None
    state: str | None
    message: str | None
    title: str | None
    url: str | None
    app_state: str | None
    bluetooth_state: bool | None
    brightness_value: int | None
    gps_state: int | None
    rotate_state: int | None
    screen_off_timeout: int | None
    stream: int | None
    volume_level: int | None
    timezone_string: str | int | None
    wifi_state: bool | None
    wifi_revert_timeout: int | None
    locale: str | None
    ethernet_auth_mode: _models.CommandArgsEthernetAuthMode | None
    ethernet_ca_cert_alias: str | None
    ethernet_client_cert_alias: str | None
    ethernet_eap_identity: str | None
    interface: str | None
    dhcp_enabled: str | None
    static_ip: str | None
    primary_dns: str | None
    subnet_mask: str | None
    secondary_dns: str | None
    gateway: str | None
    duration: str | None
    video_quality: str | None
    enable_debug_mode: bool | None
    app_id: str | None
    bundle_identifier: str | None
    managed_only: bool | None
    profile_identifier: str | None
    profile: str | None
    is_converge: bool | None
    script: str | None
    interpreter: str | None
    execute_as: str | None
    cert_file_type: str | None
    cert_data_base64: str | None
    cert_alias_name: str | None
    cert_storage_type: str | None
    cert_password: str | None
    is_factory_reset: bool | None
    content_id: str | int | None
    content_destination_path: str | None
    content_destination_type: str | int | None
    cmd_status_sync_required: Any

    def __init__(
        self,
        *,
        device_alias_name: str | Unset = UNSET,
        custom_settings_config: dict[str, Any] | Unset = UNSET,
        app_version: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        policy_url: str | Unset = UNSET,
        wifi_access_points: dict[str, Any] | Unset = UNSET,
        state: str | Unset = UNSET,
        message: str | Unset = UNSET,
        title: str | Unset = UNSET,
        url: str | Unset = UNSET,
        app_state: str | Unset = UNSET,
        bluetooth_state: bool | Unset = UNSET,
        brightness_value: int | Unset = UNSET,
        gps_state: int | Unset = UNSET,
        rotate_state: int | Unset = UNSET,
        screen_off_timeout: int | Unset = UNSET,
        stream: int | Unset = UNSET,
        volume_level: int | Unset = UNSET,
        timezone_string: str | int | Unset = UNSET,
        wifi_state: bool | Unset = UNSET,
        wifi_revert_timeout: int | Unset = UNSET,
        locale: str | Unset = UNSET,
        ethernet_auth_mode: _models.CommandArgsEthernetAuthMode | Unset = UNSET,
        ethernet_ca_cert_alias: str | Unset = UNSET,
        ethernet_client_cert_alias: str | Unset = UNSET,
        ethernet_eap_identity: str | Unset = UNSET,
        interface: str | Unset = UNSET,
        dhcp_enabled: str | Unset = UNSET,
        static_ip: str | Unset = UNSET,
        primary_dns: str | Unset = UNSET,
        subnet_mask: str | Unset = UNSET,
        secondary_dns: str | Unset = UNSET,
        gateway: str | Unset = UNSET,
        duration: str | Unset = UNSET,
        video_quality: str | Unset = UNSET,
        enable_debug_mode: bool | Unset = UNSET,
        app_id: str | Unset = UNSET,
        bundle_identifier: str | Unset = UNSET,
        managed_only: bool | Unset = UNSET,
        profile_identifier: str | Unset = UNSET,
        profile: str | Unset = UNSET,
        is_converge: bool | Unset = UNSET,
        script: str | Unset = UNSET,
        interpreter: str | Unset = UNSET,
        execute_as: str | Unset = UNSET,
        cert_file_type: str | Unset = UNSET,
        cert_data_base64: str | Unset = UNSET,
        cert_alias_name: str | Unset = UNSET,
        cert_storage_type: str | Unset = UNSET,
        cert_password: str | Unset = UNSET,
        is_factory_reset: bool | Unset = UNSET,
        content_id: str | int | Unset = UNSET,
        content_destination_path: str | Unset = UNSET,
        content_destination_type: str | int | Unset = UNSET,
        cmd_status_sync_required: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_alias_name", "device_alias_name", _c.STR),
        _m.Field("custom_settings_config", "custom_settings_config", _c.OBJECT),
        _m.Field("app_version", "app_version", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("policy_url", "policy_url", _c.STR),
        _m.Field("wifi_access_points", "wifi_access_points", _c.OBJECT),
        _m.Field("state", "state", _c.STR),
        _m.Field("message", "message", _c.STR),
        _m.Field("title", "title", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("app_state", "app_state", _c.STR),
        _m.Field("bluetooth_state", "bluetooth_state", _c.BOOL),
        _m.Field("brightness_value", "brightness_value", _c.INT),
        _m.Field("gps_state", "gps_state", _c.INT),
        _m.Field("rotate_state", "rotate_state", _c.INT),
        _m.Field("screen_off_timeout", "screen_off_timeout", _c.INT),
        _m.Field("stream", "stream", _c.INT),
        _m.Field("volume_level", "volume_level", _c.INT),
        _m.Field("timezone_string", "timezone_string", _c.OneOf(_c.STR, _c.INT)),
        _m.Field("wifi_state", "wifi_state", _c.BOOL),
        _m.Field("wifi_revert_timeout", "wifi_revert_timeout", _c.INT),
        _m.Field("locale", "locale", _c.STR),
        _m.Field(
            "ethernet_auth_mode",
            "ethernet_auth_mode",
            _c.Choice("command_args_ethernet_auth_mode", "CommandArgsEthernetAuthMode"),
        ),
        _m.Field("ethernet_ca_cert_alias", "ethernet_ca_cert_alias", _c.STR),
        _m.Field("ethernet_client_cert_alias", "ethernet_client_cert_alias", _c.STR),
        _m.Field("ethernet_eap_identity", "ethernet_eap_identity", _c.STR),
        _m.Field("interface", "interface", _c.STR),
        _m.Field("dhcp_enabled", "dhcp_enabled", _c.STR),
        _m.Field("static_ip", "static_ip", _c.STR),
        _m.Field("primary_dns", "primary_dns", _c.STR),
        _m.Field("subnet_mask", "subnet_mask", _c.STR),
        _m.Field("secondary_dns", "secondary_dns", _c.STR),
        _m.Field("gateway", "gateway", _c.STR),
        _m.Field("duration", "duration", _c.STR),
        _m.Field("video_quality", "video_quality", _c.STR),
        _m.Field("enable_debug_mode", "enable_debug_mode", _c.BOOL),
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("bundle_identifier", "bundle_identifier", _c.STR),
        _m.Field("managed_only", "managed_only", _c.BOOL),
        _m.Field("profile_identifier", "profile_identifier", _c.STR),
        _m.Field("profile", "profile", _c.STR),
        _m.Field("is_converge", "is_converge", _c.BOOL),
        _m.Field("script", "script", _c.STR),
        _m.Field("interpreter", "interpreter", _c.STR),
        _m.Field("execute_as", "execute_as", _c.STR),
        _m.Field("cert_file_type", "cert_file_type", _c.STR),
        _m.Field("cert_data_base64", "cert_data_base64", _c.STR),
        _m.Field("cert_alias_name", "cert_alias_name", _c.STR),
        _m.Field("cert_storage_type", "cert_storage_type", _c.STR),
        _m.Field("cert_password", "cert_password", _c.STR),
        _m.Field("is_factory_reset", "is_factory_reset", _c.BOOL),
        _m.Field("content_id", "content_id", _c.OneOf(_c.STR, _c.INT)),
        _m.Field("content_destination_path", "content_destination_path", _c.STR),
        _m.Field("content_destination_type", "content_destination_type", _c.OneOf(_c.STR, _c.INT)),
        _m.Field("cmd_status_sync_required", "cmd_status_sync_required", _c.ANY, nullable=True),
    )
