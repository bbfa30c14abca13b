# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppleDeviceV2(_m.Model):
    """
    iOS, iPadOS or tvOS device with its enrolment, hardware, software and blueprint details.

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
        tags: Tags attached to the object.
        hardware_info: Hardware of a device: maker, model and serial number.
        software_info: Software of a device: operating system, agent, Foundation and Airwave versions.
        network_info: Network identifiers of a device: IMEI, ICCID, phone numbers and MAC addresses.
        memory_info: Installed memory and storage of a device.
        blueprint_info: Blueprints assigned to and in effect on a device, with the upgrade state.
        udid: Unique device identifier (UDID) of an Apple device.
        dep_profile: DEP profile of the device.
        dep_profile_push_time: When the DEP profile was pushed to the device, as an RFC 3339 timestamp.
        dep_profile_assign_time: When the DEP profile was assigned, as an RFC 3339 timestamp.
        dep_profile_status: Whether a DEP profile is missing, assigned, pushed or removed.
        enrolment_info: Enrolment of the Apple device.
        last_seen: When the device was last heard from, as an RFC 3339 timestamp.
        tokens: Push tokens of the Apple device.
        is_supervised: Whether the Apple device is supervised.
        device_source: How the Apple device was added: through Apple Business Manager (`ABM`) or otherwise.
        managed_by: What the device is managed through, a blueprint or a template.
        provisioned_with: What the device was provisioned with, a blueprint or a template.
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        is_seamless: Whether the device was provisioned seamlessly.
        is_locked_down: Whether the device is locked down.
        is_ddm_enabled: Whether declarative device management is enabled on the Apple device.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        memory_stats: Memory and storage in use or free on the device.
        battery_stats: Battery of the device.
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
        "tags",
        "hardware_info",
        "software_info",
        "network_info",
        "memory_info",
        "blueprint_info",
        "udid",
        "dep_profile",
        "dep_profile_push_time",
        "dep_profile_assign_time",
        "dep_profile_status",
        "enrolment_info",
        "last_seen",
        "tokens",
        "is_supervised",
        "device_source",
        "managed_by",
        "provisioned_with",
        "provisioned_on",
        "is_seamless",
        "is_locked_down",
        "is_ddm_enabled",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "memory_stats",
        "battery_stats",
        "drift_state",
        "drift_severity",
        "security_state",
        "app_mode_meta",
        "active_plugins",
    )

    id: str
    name: str | None
    alias: str | None
    os: _models.AppleDeviceOs | None
    state: int | None
    platform: _models.AppleDevicePlatform | None
    serial: str | None
    os_version: str | None
    global_device_id: str | None
    tenant_id: str | None
    group_id: str | None
    tags: list[str] | None
    hardware_info: _models.HardwareInfo | None
    software_info: _models.SoftwareInfo | None
    network_info: _models.NetworkInfo | None
    memory_info: _models.MemoryInfo | None
    blueprint_info: _models.BlueprintInfo | None
    udid: str | None
    dep_profile: str | None
    dep_profile_push_time: dt.datetime | None
    dep_profile_assign_time: dt.datetime | None
    dep_profile_status: _models.AppleDeviceDepProfileStatus | None
    enrolment_info: _models.AppleDeviceEnrolmentInfo | None
    last_seen: dt.datetime | None
    tokens: _models.AppleDeviceTokens | None
    is_supervised: bool | None
    device_source: _models.AppleDeviceDeviceSource | None
    managed_by: _models.AppleDeviceManagedBy | None
    provisioned_with: _models.AppleDeviceV2ProvisionedWith | None
    provisioned_on: dt.datetime | None
    is_seamless: bool | None
    is_locked_down: bool | None
    is_ddm_enabled: bool | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    memory_stats: _models.AppleDeviceV2MemoryStats | None
    battery_stats: _models.AndroidDeviceBatteryStats | None
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
        os: _models.AppleDeviceOs | Unset = UNSET,
        state: int | Unset = UNSET,
        platform: _models.AppleDevicePlatform | Unset = UNSET,
        serial: str | Unset = UNSET,
        os_version: str | Unset = UNSET,
        global_device_id: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        hardware_info: _models.HardwareInfo | Unset = UNSET,
        software_info: _models.SoftwareInfo | Unset = UNSET,
        network_info: _models.NetworkInfo | Unset = UNSET,
        memory_info: _models.MemoryInfo | Unset = UNSET,
        blueprint_info: _models.BlueprintInfo | Unset = UNSET,
        udid: str | Unset = UNSET,
        dep_profile: str | Unset = UNSET,
        dep_profile_push_time: dt.datetime | Unset = UNSET,
        dep_profile_assign_time: dt.datetime | Unset = UNSET,
        dep_profile_status: _models.AppleDeviceDepProfileStatus | Unset = UNSET,
        enrolment_info: _models.AppleDeviceEnrolmentInfo | Unset = UNSET,
        last_seen: dt.datetime | Unset = UNSET,
        tokens: _models.AppleDeviceTokens | Unset = UNSET,
        is_supervised: bool | Unset = UNSET,
        device_source: _models.AppleDeviceDeviceSource | Unset = UNSET,
        managed_by: _models.AppleDeviceManagedBy | Unset = UNSET,
        provisioned_with: _models.AppleDeviceV2ProvisionedWith | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        is_seamless: bool | Unset = UNSET,
        is_locked_down: bool | Unset = UNSET,
        is_ddm_enabled: bool | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        memory_stats: _models.AppleDeviceV2MemoryStats | Unset = UNSET,
        battery_stats: _models.AndroidDeviceBatteryStats | Unset = UNSET,
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
        _m.Field("os", "os", _c.Choice("apple_device_os", "AppleDeviceOs")),
        _m.Field("state", "state", _c.INT),
        _m.Field("platform", "platform", _c.Value("APPLE")),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("os_version", "os_version", _c.STR),
        _m.Field("global_device_id", "global_device_id", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field("hardware_info", "hardware_info", _c.Ref("hardware_info", "HardwareInfo")),
        _m.Field("software_info", "software_info", _c.Ref("software_info", "SoftwareInfo")),
        _m.Field("network_info", "network_info", _c.Ref("network_info", "NetworkInfo")),
        _m.Field("memory_info", "memory_info", _c.Ref("memory_info", "MemoryInfo")),
        _m.Field("blueprint_info", "blueprint_info", _c.Ref("blueprint_info", "BlueprintInfo")),
        _m.Field("udid", "udid", _c.STR),
        _m.Field("dep_profile", "dep_profile", _c.STR),
        _m.Field("dep_profile_push_time", "dep_profile_push_time", _c.DATETIME),
        _m.Field("dep_profile_assign_time", "dep_profile_assign_time", _c.DATETIME),
        _m.Field(
            "dep_profile_status",
            "dep_profile_status",
            _c.Choice("apple_device_dep_profile_status", "AppleDeviceDepProfileStatus"),
        ),
        _m.Field(
            "enrolment_info",
            "enrolment_info",
            _c.Ref("apple_device_enrolment_info", "AppleDeviceEnrolmentInfo"),
        ),
        _m.Field("last_seen", "last_seen", _c.DATETIME),
        _m.Field("tokens", "tokens", _c.Ref("apple_device_tokens", "AppleDeviceTokens")),
        _m.Field("is_supervised", "is_supervised", _c.BOOL),
        _m.Field(
            "device_source",
            "device_source",
            _c.Choice("apple_device_device_source", "AppleDeviceDeviceSource"),
        ),
        _m.Field("managed_by", "managed_by", _c.Value("BLUEPRINT")),
        _m.Field("provisioned_with", "provisioned_with", _c.Value("BLUEPRINT")),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field("is_seamless", "is_seamless", _c.BOOL),
        _m.Field("is_locked_down", "is_locked_down", _c.BOOL),
        _m.Field("is_ddm_enabled", "is_ddm_enabled", _c.BOOL),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field(
            "memory_stats", "memory_stats", _c.Ref("apple_device_v2_memory_stats", "AppleDeviceV2MemoryStats")
        ),
        _m.Field(
            "battery_stats",
            "battery_stats",
            _c.Ref("android_device_battery_stats", "AndroidDeviceBatteryStats"),
        ),
        _m.Field("drift_state", "drift_state", _c.ANY, nullable=True),
        _m.Field("drift_severity", "drift_severity", _c.ANY, nullable=True),
        _m.Field("security_state", "security_state", _c.ANY, nullable=True),
        _m.Field("app_mode_meta", "app_mode_meta", _c.ANY, nullable=True),
        _m.Field("active_plugins", "active_plugins", _c.ANY, nullable=True),
    )
