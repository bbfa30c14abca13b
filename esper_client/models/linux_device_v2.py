# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2(_m.Model):
    """
    Linux device with its hardware, software, network and usage details.

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
        hardware_info: Hardware of the device.
        software_info: Software of the device.
        network_info: Network identifiers of the device.
        memory_info: Installed memory and storage of the device.
        network_stats: Current network connection of the device.
        memory_stats: Memory and storage in use or free on the device.
        cpu_stats: Processor load and temperature of the device.
        battery_stats: Battery of the device.
        location_stats: Last reported position of the device.
        blueprint_info: Blueprints assigned to and in effect on a device, with the upgrade state.
        managed_by: What the device is managed through, a blueprint or a template.
        provisioned_with: What the device was provisioned with, a blueprint or a template.
        is_seamless: Whether the device was provisioned seamlessly.
        last_seen: When the device was last heard from, as an RFC 3339 timestamp.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        drift_state: State of the drift of the device, as the service sends it. Not published.
        drift_severity: Severity of the drift of the device, as the service sends it. Not published.
        security_state: Security state of the device, as the service sends it. Not published.
        app_mode_meta: What the service sends about the app mode of the device. Not published.
        active_plugins: Active plugins of the device, as the service sends them. Not published.
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
        "memory_stats",
        "cpu_stats",
        "battery_stats",
        "location_stats",
        "blueprint_info",
        "managed_by",
        "provisioned_with",
        "is_seamless",
        "last_seen",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "drift_state",
        "drift_severity",
        "security_state",
        "app_mode_meta",
        "active_plugins",
    )

    id: str
    name: str | None
    alias: str | None
    os: _models.LinuxDeviceV2Os | None
    state: int | None
    platform: _models.LinuxDevicePlatform | None
    serial: str | None
    os_version: str | None
    global_device_id: str | None
    tenant_id: str | None
    group_id: str | None
    provisioned_on: dt.datetime | None
    tags: list[str] | None
    hardware_info: _models.LinuxDeviceV2HardwareInfo | None
    software_info: _models.LinuxDeviceV2SoftwareInfo | None
    network_info: _models.LinuxDeviceV2NetworkInfo | None
    memory_info: _models.LinuxDeviceV2MemoryInfo | None
    network_stats: _models.LinuxDeviceV2NetworkStats | None
    memory_stats: _models.LinuxDeviceV2MemoryStats | None
    cpu_stats: _models.LinuxDeviceV2CpuStats | None
    battery_stats: _models.LinuxDeviceV2BatteryStats | None
    location_stats: _models.LinuxDeviceV2LocationStats | None
    blueprint_info: _models.BlueprintInfo | None
    managed_by: _models.AppleDeviceManagedBy | None
    provisioned_with: _models.AppleDeviceV2ProvisionedWith | None
    is_seamless: bool | None
    last_seen: dt.datetime | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    drift_state: Any
    drift_severity: Any
    security_state: Any
    app_mode_meta: Any
    active_plugins: Any

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        os: _models.LinuxDeviceV2Os | Unset = UNSET,
        state: int | Unset = UNSET,
        platform: _models.LinuxDevicePlatform | Unset = UNSET,
        serial: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        global_device_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        hardware_info: _models.LinuxDeviceV2HardwareInfo | Unset = UNSET,
        software_info: _models.LinuxDeviceV2SoftwareInfo | Unset = UNSET,
        network_info: _models.LinuxDeviceV2NetworkInfo | Unset = UNSET,
        memory_info: _models.LinuxDeviceV2MemoryInfo | Unset = UNSET,
        network_stats: _models.LinuxDeviceV2NetworkStats | Unset = UNSET,
        memory_stats: _models.LinuxDeviceV2MemoryStats | Unset = UNSET,
        cpu_stats: _models.LinuxDeviceV2CpuStats | Unset = UNSET,
        battery_stats: _models.LinuxDeviceV2BatteryStats | Unset = UNSET,
        location_stats: _models.LinuxDeviceV2LocationStats | Unset = UNSET,
        blueprint_info: _models.BlueprintInfo | Unset = UNSET,
        managed_by: _models.AppleDeviceManagedBy | Unset = UNSET,
        provisioned_with: _models.AppleDeviceV2ProvisionedWith | Unset = UNSET,
        is_seamless: bool | Unset = UNSET,
        last_seen: dt.datetime | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        drift_state: Any = UNSET,
        drift_severity: Any = UNSET,
        security_state: Any = UNSET,
        app_mode_meta: Any = UNSET,
        active_plugins: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("os", "os", _c.Choice("linux_device_v2_os", "LinuxDeviceV2Os")),
        _m.Field("state", "state", _c.INT),
        _m.Field("platform", "platform", _c.Value("LINUX")),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("global_device_id", "global_device_id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field(
            "hardware_info",
            "hardware_info",
            _c.Ref("linux_device_v2_hardware_info", "LinuxDeviceV2HardwareInfo"),
        ),
        _m.Field(
            "software_info",
            "software_info",
            _c.Ref("linux_device_v2_software_info", "LinuxDeviceV2SoftwareInfo"),
        ),
        _m.Field(
            "network_info", "network_info", _c.Ref("linux_device_v2_network_info", "LinuxDeviceV2NetworkInfo")
        ),
        _m.Field(
            "memory_info", "memory_info", _c.Ref("linux_device_v2_memory_info", "LinuxDeviceV2MemoryInfo")
        ),
        _m.Field(
            "network_stats",
            "network_stats",
            _c.Ref("linux_device_v2_network_stats", "LinuxDeviceV2NetworkStats"),
        ),
        _m.Field(
            "memory_stats", "memory_stats", _c.Ref("linux_device_v2_memory_stats", "LinuxDeviceV2MemoryStats")
        ),
        _m.Field("cpu_stats", "cpu_stats", _c.Ref("linux_device_v2_cpu_stats", "LinuxDeviceV2CpuStats")),
        _m.Field(
            "battery_stats",
            "battery_stats",
            _c.Ref("linux_device_v2_battery_stats", "LinuxDeviceV2BatteryStats"),
        ),
        _m.Field(
            "location_stats",
            "location_stats",
            _c.Ref("linux_device_v2_location_stats", "LinuxDeviceV2LocationStats"),
        ),
        _m.Field("blueprint_info", "blueprint_info", _c.Ref("blueprint_info", "BlueprintInfo")),
        _m.Field("managed_by", "managed_by", _c.Value("BLUEPRINT")),
        _m.Field("provisioned_with", "provisioned_with", _c.Value("BLUEPRINT")),
        _m.Field("is_seamless", "is_seamless", _c.BOOL),
        _m.Field("last_seen", "last_seen", _c.DATETIME),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("drift_state", "drift_state", _c.ANY, nullable=True),
        _m.Field("drift_severity", "drift_severity", _c.ANY, nullable=True),
        _m.Field("security_state", "security_state", _c.ANY, nullable=True),
        _m.Field("app_mode_meta", "app_mode_meta", _c.ANY, nullable=True),
        _m.Field("active_plugins", "active_plugins", _c.ANY, nullable=True),
    )
