# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceV2(_m.Model):
    """
    Android device with its hardware, software, network, memory and blueprint details.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        alias: Alias of the device.
        os: Operating system of the device.
        state: State of the device as an integer.
        platform: Platform family of the object.
        serial: Serial number of the device.
        os_version: Version of the operating system.
        global_device_id: Global id of the device.
        tenant_id: Id of the tenant that the object belongs to.
        group_id: UUID of the device group.
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        tags: Tags attached to the object.
        hardware_info: Hardware of a device: maker, model and serial number.
        software_info: Software of a device: operating system, agent, Foundation and Airwave versions.
        network_info: Network identifiers of a device: IMEI, ICCID, phone numbers and MAC addresses.
        memory_info: Installed memory and storage of a device.
        network_stats: Current network connection of the device.
        location_stats: Last reported position of the device.
        memory_stats: Memory and storage in use or free on the device.
        blueprint_info: Blueprints assigned to and in effect on a device, with the upgrade state.
        battery_stats: Battery of the device.
        mqtt_topic: MQTT topic of the device.
        fcm_id: Firebase Cloud Messaging id of the device.
        is_gms: Whether the device has Google Mobile Services.
        dpc_version: Version of the device policy controller app.
        eea_version: EEA version of the device, if there is one.
        policy: Policy that applies.
        managed_by: What the device is managed through, a blueprint or a template.
        provisioned_with: What the device was provisioned with, a blueprint or a template.
        template_name: Name of the template that the device was set up with, if any.
        is_seamless: Whether the device was provisioned seamlessly.
        is_esper_managed: Whether Esper manages the device.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        drift_state: State of the drift of the device, as the service sends it. Not published.
        drift_severity: Severity of the drift of the device, as the service sends it. Not published.
        security_state: Security state of the device, as the service sends it. Not published.
        app_mode_meta: What the service sends about the app mode of the device. Not published.
        active_plugins: Active plugins of the device, as the service sends them. Not published.
        last_seen: When the device was last heard from.
    """

    __slots__ = (
        "id",
        "name",
        "alias",
        "os",
        "state",
        "platform",
        "serial",
        "os_version",
        "global_device_id",
        "tenant_id",
        "group_id",
        "provisioned_on",
        "tags",
        "hardware_info",
        "software_info",
        "network_info",
        "memory_info",
        "network_stats",
        "location_stats",
        "memory_stats",
        "blueprint_info",
        "battery_stats",
        "mqtt_topic",
        "fcm_id",
        "is_gms",
        "dpc_version",
        "eea_version",
        "policy",
        "managed_by",
        "provisioned_with",
        "template_name",
        "is_seamless",
        "is_esper_managed",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "drift_state",
        "drift_severity",
        "security_state",
        "app_mode_meta",
        "active_plugins",
        "last_seen",
    )

    id: str
    name: str | None
    alias: str | None
    os: _models.AndroidDeviceOs | None
    state: int | None
    platform: _models.AndroidDevicePlatform | None
    serial: str | None
    os_version: str | None
    global_device_id: str | None
    tenant_id: str | None
    group_id: str | None
    provisioned_on: dt.datetime | None
    tags: list[str] | None
    hardware_info: _models.HardwareInfo | None
    software_info: _models.SoftwareInfo | None
    network_info: _models.NetworkInfo | None
    memory_info: _models.MemoryInfo | None
    network_stats: _models.AndroidDeviceV2NetworkStats | None
    location_stats: _models.AndroidDeviceLocationStats | None
    memory_stats: _models.AndroidDeviceV2MemoryStats | None
    blueprint_info: _models.BlueprintInfo | None
    battery_stats: _models.AndroidDeviceBatteryStats | None
    mqtt_topic: str | None
    fcm_id: str | None
    is_gms: bool | None
    dpc_version: str | None
    eea_version: str | None
    policy: _models.AndroidDevicePolicy | None
    managed_by: _models.AndroidDeviceManagedBy | None
    provisioned_with: _models.AndroidDeviceV2ProvisionedWith | None
    template_name: str | None
    is_seamless: bool | None
    is_esper_managed: bool | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    drift_state: int | None
    drift_severity: int | None
    security_state: Any
    app_mode_meta: _models.AndroidDeviceV2AppModeMeta | None
    active_plugins: list[str] | None
    last_seen: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        os: _models.AndroidDeviceOs | Unset = UNSET,
        state: int | Unset = UNSET,
        platform: _models.AndroidDevicePlatform | Unset = UNSET,
        serial: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        global_device_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        group_id: str | None | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        hardware_info: _models.HardwareInfo | Unset = UNSET,
        software_info: _models.SoftwareInfo | Unset = UNSET,
        network_info: _models.NetworkInfo | Unset = UNSET,
        memory_info: _models.MemoryInfo | Unset = UNSET,
        network_stats: _models.AndroidDeviceV2NetworkStats | Unset = UNSET,
        location_stats: _models.AndroidDeviceLocationStats | Unset = UNSET,
        memory_stats: _models.AndroidDeviceV2MemoryStats | Unset = UNSET,
        blueprint_info: _models.BlueprintInfo | Unset = UNSET,
        battery_stats: _models.AndroidDeviceBatteryStats | Unset = UNSET,
        mqtt_topic: str | None | Unset = UNSET,
        fcm_id: str | Unset = UNSET,
        is_gms: bool | Unset = UNSET,
        dpc_version: str | None | Unset = UNSET,
        eea_version: str | None | Unset = UNSET,
        policy: _models.AndroidDevicePolicy | None | Unset = UNSET,
        managed_by: _models.AndroidDeviceManagedBy | Unset = UNSET,
        provisioned_with: _models.AndroidDeviceV2ProvisionedWith | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
        is_seamless: bool | Unset = UNSET,
        is_esper_managed: bool | None | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        drift_state: int | None | Unset = UNSET,
        drift_severity: int | None | Unset = UNSET,
        security_state: Any = UNSET,
        app_mode_meta: _models.AndroidDeviceV2AppModeMeta | None | Unset = UNSET,
        active_plugins: list[str] | None | Unset = UNSET,
        last_seen: dt.datetime | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("os", "os", _c.Value("Android")),
        _m.Field("state", "state", _c.INT),
        _m.Field("platform", "platform", _c.Value("ANDROID")),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("global_device_id", "global_device_id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("group_id", "group_id", _c.STR, nullable=True),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field("hardware_info", "hardware_info", _c.Ref("hardware_info", "HardwareInfo")),
        _m.Field("software_info", "software_info", _c.Ref("software_info", "SoftwareInfo")),
        _m.Field("network_info", "network_info", _c.Ref("network_info", "NetworkInfo")),
        _m.Field("memory_info", "memory_info", _c.Ref("memory_info", "MemoryInfo")),
        _m.Field(
            "network_stats",
            "network_stats",
            _c.Ref("android_device_v2_network_stats", "AndroidDeviceV2NetworkStats"),
        ),
        _m.Field(
            "location_stats",
            "location_stats",
            _c.Ref("android_device_location_stats", "AndroidDeviceLocationStats"),
        ),
        _m.Field(
            "memory_stats",
            "memory_stats",
            _c.Ref("android_device_v2_memory_stats", "AndroidDeviceV2MemoryStats"),
        ),
        _m.Field("blueprint_info", "blueprint_info", _c.Ref("blueprint_info", "BlueprintInfo")),
        _m.Field(
            "battery_stats",
            "battery_stats",
            _c.Ref("android_device_battery_stats", "AndroidDeviceBatteryStats"),
        ),
        _m.Field("mqtt_topic", "mqtt_topic", _c.STR, nullable=True),
        _m.Field("fcm_id", "fcm_id", _c.STR),
        _m.Field("is_gms", "is_gms", _c.BOOL),
        _m.Field("dpc_version", "dpc_version", _c.STR, nullable=True),
        _m.Field("eea_version", "eea_version", _c.STR, nullable=True),
        _m.Field("policy", "policy", _c.Ref("android_device_policy", "AndroidDevicePolicy"), nullable=True),
        _m.Field(
            "managed_by", "managed_by", _c.Choice("android_device_managed_by", "AndroidDeviceManagedBy")
        ),
        _m.Field(
            "provisioned_with",
            "provisioned_with",
            _c.Choice("android_device_v2_provisioned_with", "AndroidDeviceV2ProvisionedWith"),
        ),
        _m.Field("template_name", "template_name", _c.STR, nullable=True),
        _m.Field("is_seamless", "is_seamless", _c.BOOL),
        _m.Field("is_esper_managed", "is_esper_managed", _c.BOOL, nullable=True),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("drift_state", "drift_state", _c.INT, nullable=True),
        _m.Field("drift_severity", "drift_severity", _c.INT, nullable=True),
        _m.Field("security_state", "security_state", _c.ANY, nullable=True),
        _m.Field(
            "app_mode_meta",
            "app_mode_meta",
            _c.Ref("android_device_v2_app_mode_meta", "AndroidDeviceV2AppModeMeta"),
            nullable=True,
        ),
        _m.Field("active_plugins", "active_plugins", _c.ListOf(_c.STR), nullable=True),
        _m.Field("last_seen", "last_seen", _c.DATETIME, nullable=True),
    )
