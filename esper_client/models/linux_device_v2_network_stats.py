# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2NetworkStats(_m.Model):
    """
    Current network connection of the device.

    Attributes:
        dns_servers: Addresses of the DNS servers in use.
        default_gateway: Address of the default gateway.
        ethernet_ip_address: IP address of the Ethernet connection.
        current_active_connection: Kind of connection that the device uses at present.
        wifi_network_info: Wi-Fi network that the device is connected to.
        ip_address: IP addresses of the device.
    """

    __slots__ = (
        "dns_servers",
        "default_gateway",
        "ethernet_ip_address",
        "current_active_connection",
        "wifi_network_info",
        "ip_address",
    )

    dns_servers: list[str] | None
    default_gateway: str | None
    ethernet_ip_address: str | None
    current_active_connection: str | None
    wifi_network_info: _models.LinuxDeviceV2WifiNetworkInfo | None
    ip_address: list[str] | None

    def __init__(
        self,
        *,
        dns_servers: list[str] | Unset = UNSET,
        default_gateway: str | Unset = UNSET,
        ethernet_ip_address: str | Unset = UNSET,
        current_active_connection: str | Unset = UNSET,
        wifi_network_info: _models.LinuxDeviceV2WifiNetworkInfo | Unset = UNSET,
        ip_address: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("dns_servers", "dns_servers", _c.ListOf(_c.STR)),
        _m.Field("default_gateway", "default_gateway", _c.STR),
        _m.Field("ethernet_ip_address", "ethernet_ip_address", _c.STR),
        _m.Field("current_active_connection", "current_active_connection", _c.STR),
        _m.Field(
            "wifi_network_info",
            "wifi_network_info",
            _c.Ref("linux_device_v2_wifi_network_info", "LinuxDeviceV2WifiNetworkInfo"),
        ),
        _m.Field("ip_address", "ip_address", _c.ListOf(_c.STR)),
    )
