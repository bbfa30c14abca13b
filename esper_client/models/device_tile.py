# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceTile(_m.Model):
    """
    Summary of a device for a dashboard: battery, security, network and location.

    Attributes:
        id: Identifier of the object, assigned by the service.
        device: Device that the tile is about.
        network_info: Network identifiers of the device.
        model: Model of the device.
        location: Last known location of the device.
        battery_level: Battery charge in percent.
        security_state: Security state of the device.
        security_reason: Reason for the security state.
        security_advise: Advice on how to improve the security state.
        wifi_ssid: Name (SSID) of the Wi-Fi network.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        created_on: When the object was created, as an RFC 3339 timestamp.
        is_active: Whether the object is active.
        is_gms: Whether the device has Google Mobile Services.
        status_id: Id of the device status that the entry was taken from.
        serial_no: Serial number of the device.
        android_version: Android version of the device.
        eea_version: EEA version of the device, if there is one.
        dpc_version: Version of the device policy controller app.
        location_city: City in which the device was last located.
        network_type: Type of network.
        enterprise: Enterprise that the object belongs to.
        icon: Icon of the object.
    """

    __slots__ = (
        "id",
        "device",
        "network_info",
        "model",
        "location",
        "battery_level",
        "security_state",
        "security_reason",
        "security_advise",
        "wifi_ssid",
        "updated_on",
        "created_on",
        "is_active",
        "is_gms",
        "status_id",
        "serial_no",
        "android_version",
        "eea_version",
        "dpc_version",
        "location_city",
        "network_type",
        "enterprise",
        "icon",
    )

    id: int
    device: _models.DeviceTileDevice | None
    network_info: _models.DeviceTileNetworkInfo | None
    model: str | None
    location: dict[str, Any] | None
    battery_level: float | None
    security_state: str | None
    security_reason: str | None
    security_advise: str | None
    wifi_ssid: str | None
    updated_on: dt.datetime | None
    created_on: dt.datetime | None
    is_active: bool | None
    is_gms: bool | None
    status_id: int | None
    serial_no: str | None
    android_version: int | None
    eea_version: str | None
    dpc_version: str | None
    location_city: str | None
    network_type: str | None
    enterprise: str | None
    icon: str | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        device: _models.DeviceTileDevice | Unset = UNSET,
        network_info: _models.DeviceTileNetworkInfo | Unset = UNSET,
        model: str | Unset = UNSET,
        location: dict[str, Any] | None | Unset = UNSET,
        battery_level: float | Unset = UNSET,
        security_state: str | Unset = UNSET,
        security_reason: str | Unset = UNSET,
        security_advise: str | Unset = UNSET,
        wifi_ssid: str | None | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        is_gms: bool | Unset = UNSET,
        status_id: int | None | Unset = UNSET,
        serial_no: str | Unset = UNSET,
        android_version: int | Unset = UNSET,
        eea_version: str | Unset = UNSET,
        dpc_version: str | Unset = UNSET,
        location_city: str | Unset = UNSET,
        network_type: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        icon: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("device", "device", _c.Ref("device_tile_device", "DeviceTileDevice")),
        _m.Field("network_info", "network_info", _c.Ref("device_tile_network_info", "DeviceTileNetworkInfo")),
        _m.Field("model", "model", _c.STR),
        _m.Field("location", "location", _c.OBJECT, nullable=True),
        _m.Field("battery_level", "battery_level", _c.FLOAT),
        _m.Field("security_state", "security_state", _c.STR),
        _m.Field("security_reason", "security_reason", _c.STR),
        _m.Field("security_advise", "security_advise", _c.STR),
        _m.Field("wifi_ssid", "wifi_ssid", _c.STR, nullable=True),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("is_gms", "is_gms", _c.BOOL),
        _m.Field("status_id", "status_id", _c.INT, nullable=True),
        _m.Field("serial_no", "serial_no", _c.STR),
        _m.Field("android_version", "android_version", _c.INT),
        _m.Field("eea_version", "eea_version", _c.STR),
        _m.Field("dpc_version", "dpc_version", _c.STR),
        _m.Field("location_city", "location_city", _c.STR),
        _m.Field("network_type", "network_type", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("icon", "icon", _c.STR, nullable=True),
    )
