# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandArgs(_m.Model):
    """
    Arguments of a Commands V2 command; each command uses only the fields that concern it.

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
        tag: Tag that the command refers to.
        video_quality: Video quality of the session, such as standard or data saver.
        enable_debug_mode: Whether debug mode is switched on.
        converge_with_provision_option: Whether the converge is done with the provisioning option.
        auto_update_mode: When Google Play updates the app: by default rules, with high priority, or postponed.
        content_id: Id of the content file.
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
        "tag",
        "video_quality",
        "enable_debug_mode",
        "converge_with_provision_option",
        "auto_update_mode",
        "content_id",
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
    tag: str | None
    video_quality: str | None
    enable_debug_mode: bool | None
    converge_with_provision_option: bool | None
    auto_update_mode: _models.BlueprintAndroidAppAutoUpdateMode | None
    content_id: str | None
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
        tag: str | Unset = UNSET,
        video_quality: str | Unset = UNSET,
        enable_debug_mode: bool | Unset = UNSET,
        converge_with_provision_option: bool | Unset = UNSET,
        auto_update_mode: _models.BlueprintAndroidAppAutoUpdateMode | Unset = UNSET,
        content_id: str | Unset = UNSET,
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
        _m.Field("tag", "tag", _c.STR),
        _m.Field("video_quality", "video_quality", _c.STR),
        _m.Field("enable_debug_mode", "enable_debug_mode", _c.BOOL),
        _m.Field("converge_with_provision_option", "converge_with_provision_option", _c.BOOL),
        _m.Field(
            "auto_update_mode",
            "auto_update_mode",
            _c.Choice("blueprint_android_app_auto_update_mode", "BlueprintAndroidAppAutoUpdateMode"),
        ),
        _m.Field("content_id", "content_id", _c.STR),
        _m.Field("cmd_status_sync_required", "cmd_status_sync_required", _c.ANY, nullable=True),
    )
