# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_device_cellular_network_info import AndroidDeviceCellularNetworkInfo
    from ..models.android_device_wifi_network_info import AndroidDeviceWifiNetworkInfo


@_define(repr=False)
class AndroidDeviceNetworkStats(_m.Model):
    """
    Current network connection of the device.

    Attributes:
        current_active_connection: Kind of connection that the device uses at present.
        wifi_network_info: Wi-Fi network that the device is connected to.
        cellular_network_info: Mobile network that the device is connected to.
    """

    current_active_connection: str | Unset = UNSET
    wifi_network_info: AndroidDeviceWifiNetworkInfo | Unset = UNSET
    cellular_network_info: AndroidDeviceCellularNetworkInfo | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("current_active_connection", "current_active_connection", _c.STR),
        _m.Field(
            "wifi_network_info",
            "wifi_network_info",
            _c.Ref("android_device_wifi_network_info", "AndroidDeviceWifiNetworkInfo"),
        ),
        _m.Field(
            "cellular_network_info",
            "cellular_network_info",
            _c.Ref("android_device_cellular_network_info", "AndroidDeviceCellularNetworkInfo"),
        ),
    )
