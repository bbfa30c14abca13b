# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceV2NetworkStats(_m.Model):
    """
    Current network connection of the device.

    Attributes:
        current_active_connection: Kind of connection that the device uses at present.
        wifi_network_info: Wi-Fi network that the device is connected to.
        cellular_network_info: Mobile network that the device is connected to.
        ip_address: IP addresses of the device.
    """

    __slots__ = (
        "current_active_connection",
        "wifi_network_info",
        "cellular_network_info",
        "ip_address",
    )

    current_active_connection: str | None
    wifi_network_info: _models.AndroidDeviceV2WifiNetworkInfo | None
    cellular_network_info: _models.AndroidDeviceV2CellularNetworkInfo | None
    ip_address: list[str] | None

    def __init__(
        self,
        *,
        current_active_connection: str | Unset = UNSET,
        wifi_network_info: _models.AndroidDeviceV2WifiNetworkInfo | Unset = UNSET,
        cellular_network_info: _models.AndroidDeviceV2CellularNetworkInfo | Unset = UNSET,
        ip_address: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("current_active_connection", "current_active_connection", _c.STR),
        _m.Field(
            "wifi_network_info",
            "wifi_network_info",
            _c.Ref("android_device_v2_wifi_network_info", "AndroidDeviceV2WifiNetworkInfo"),
        ),
        _m.Field(
            "cellular_network_info",
            "cellular_network_info",
            _c.Ref("android_device_v2_cellular_network_info", "AndroidDeviceV2CellularNetworkInfo"),
        ),
        _m.Field("ip_address", "ip_address", _c.ListOf(_c.STR)),
    )
