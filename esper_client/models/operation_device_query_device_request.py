# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationDeviceQueryDeviceRequest(_m.Model):
    """
    Filter that picks the devices, with the filter names of the device list.

    Attributes:
        group_multi: Comma-separated UUIDs of groups; devices in any of them are picked.
        group_multi_immediate: Comma-separated UUIDs of groups; only devices directly in one of them are picked.
        state: Device state that the filter asks for.
        active_connection: Only devices whose current connection is of this kind.
        android_version: Android version of the device.
        assigned_blueprint_id: UUID of the blueprint assigned to the device.
        battery_level_gte: Lowest battery level in percent, as a number inside a string.
        battery_level_lte: Highest battery level in percent, as a number inside a string.
        current_blueprint_id: UUID of the blueprint in effect on the device.
        current_blueprint_version_id: UUID of the blueprint version in effect on the device.
        current_blueprint_version_id_net: Leaves out devices on which the blueprint version with this UUID is in effect.
        device_source: How the Apple device was added: through Apple Business Manager (`ABM`) or otherwise.
        ios_version: Only devices that run this iOS version.
        ipados_version: Only devices that run this iPadOS version.
        tvos_version: Only devices that run this tvOS version.
        windows_version: Only devices that run this Windows version.
        is_gms: Whether the device has Google Mobile Services.
        last_seen_gt: Picks devices last seen after this RFC 3339 timestamp.
        last_seen_lt: Picks devices last seen before this RFC 3339 timestamp.
        managed_by: What the device is managed through, a blueprint or a template.
        ordering: Field to sort by; `-` in front means descending order.
        os: Operating system of the device.
        platform: Platform family of the object.
        policy_multi: Comma-separated policies; devices with any of them are picked.
        provisioned_on_gt: Picks devices provisioned after this RFC 3339 timestamp.
        provisioned_on_lt: Picks devices provisioned before this RFC 3339 timestamp.
        search: Free text to search devices by.
        security_status: Only devices with this security status.
        serial: Serial number of the device.
        tags: Tags that the filter asks for.
        template_multi: Comma-separated templates; devices set up with any of them are picked.
        udid: Unique device identifier (UDID) of an Apple device.
        is_seamless: Whether the device was provisioned seamlessly.
        is_locked_down: Whether the device is locked down.
    """

    __slots__ = (
        "group_multi",
        "group_multi_immediate",
        "state",
        "active_connection",
        "android_version",
        "assigned_blueprint_id",
        "battery_level_gte",
        "battery_level_lte",
        "current_blueprint_id",
        "current_blueprint_version_id",
        "current_blueprint_version_id_net",
        "device_source",
        "ios_version",
        "ipados_version",
        "tvos_version",
        "windows_version",
        "is_gms",
        "last_seen_gt",
        "last_seen_lt",
        "managed_by",
        "ordering",
        "os",
        "platform",
        "policy_multi",
        "provisioned_on_gt",
        "provisioned_on_lt",
        "search",
        "security_status",
        "serial",
        "tags",
        "template_multi",
        "udid",
        "is_seamless",
        "is_locked_down",
    )

    group_multi: str | None
    group_multi_immediate: str | None
    state: str | None
    active_connection: str | None
    android_version: str | None
    assigned_blueprint_id: str | None
    battery_level_gte: str | None
    battery_level_lte: str | None
    current_blueprint_id: str | None
    current_blueprint_version_id: str | None
    current_blueprint_version_id_net: str | None
    device_source: str | None
    ios_version: str | None
    ipados_version: str | None
    tvos_version: str | None
    windows_version: str | None
    is_gms: str | None
    last_seen_gt: dt.datetime | None
    last_seen_lt: dt.datetime | None
    managed_by: str | None
    ordering: str | None
    os: str | None
    platform: str | None
    policy_multi: str | None
    provisioned_on_gt: dt.datetime | None
    provisioned_on_lt: dt.datetime | None
    search: str | None
    security_status: str | None
    serial: str | None
    tags: str | None
    template_multi: str | None
    udid: str | None
    is_seamless: str | None
    is_locked_down: str | None

    def __init__(
        self,
        *,
        group_multi: str | Unset = UNSET,
        group_multi_immediate: str | Unset = UNSET,
        state: str | Unset = UNSET,
        active_connection: str | Unset = UNSET,
        android_version: str | Unset = UNSET,
        assigned_blueprint_id: str | Unset = UNSET,
        battery_level_gte: str | Unset = UNSET,
        battery_level_lte: str | Unset = UNSET,
        current_blueprint_id: str | Unset = UNSET,
        current_blueprint_version_id: str | Unset = UNSET,
        current_blueprint_version_id_net: str | Unset = UNSET,
        device_source: str | Unset = UNSET,
        ios_version: str | Unset = UNSET,
        ipados_version: str | Unset = UNSET,
        tvos_version: str | Unset = UNSET,
        windows_version: str | Unset = UNSET,
        is_gms: str | Unset = UNSET,
        last_seen_gt: dt.datetime | Unset = UNSET,
        last_seen_lt: dt.datetime | Unset = UNSET,
        managed_by: str | Unset = UNSET,
        ordering: str | Unset = UNSET,
        os: str | Unset = UNSET,
        platform: str | Unset = UNSET,
        policy_multi: str | Unset = UNSET,
        provisioned_on_gt: dt.datetime | Unset = UNSET,
        provisioned_on_lt: dt.datetime | Unset = UNSET,
        search: str | Unset = UNSET,
        security_status: str | Unset = UNSET,
        serial: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        template_multi: str | Unset = UNSET,
        udid: str | Unset = UNSET,
        is_seamless: str | Unset = UNSET,
        is_locked_down: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("group_multi", "group_multi", _c.STR),
        _m.Field("group_multi_immediate", "group_multi_immediate", _c.STR),
        _m.Field("state", "state", _c.STR),
        _m.Field("active_connection", "active_connection", _c.STR),
        _m.Field("android_version", "android_version", _c.STR),
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.STR),
        _m.Field("battery_level_gte", "battery_level_gte", _c.STR),
        _m.Field("battery_level_lte", "battery_level_lte", _c.STR),
        _m.Field("current_blueprint_id", "current_blueprint_id", _c.STR),
        _m.Field("current_blueprint_version_id", "current_blueprint_version_id", _c.STR),
        _m.Field("current_blueprint_version_id_net", "current_blueprint_version_id_net", _c.STR),
        _m.Field("device_source", "device_source", _c.STR),
        _m.Field("ios_version", "ios_version", _c.STR),
        _m.Field("ipados_version", "ipados_version", _c.STR),
        _m.Field("tvos_version", "tvos_version", _c.STR),
        _m.Field("windows_version", "windows_version", _c.STR),
        _m.Field("is_gms", "is_gms", _c.STR),
        _m.Field("last_seen_gt", "last_seen_gt", _c.DATETIME),
        _m.Field("last_seen_lt", "last_seen_lt", _c.DATETIME),
        _m.Field("managed_by", "managed_by", _c.STR),
        _m.Field("ordering", "ordering", _c.STR),
        _m.Field("os", "os", _c.STR),
        _m.Field("platform", "platform", _c.STR),
        _m.Field("policy_multi", "policy_multi", _c.STR),
        _m.Field("provisioned_on_gt", "provisioned_on_gt", _c.DATETIME),
        _m.Field("provisioned_on_lt", "provisioned_on_lt", _c.DATETIME),
        _m.Field("search", "search", _c.STR),
        _m.Field("security_status", "security_status", _c.STR),
        _m.Field("serial", "serial", _c.STR),
        _m.Field("tags", "tags", _c.STR),
        _m.Field("template_multi", "template_multi", _c.STR),
        _m.Field("udid", "udid", _c.STR),
        _m.Field("is_seamless", "is_seamless", _c.STR),
        _m.Field("is_locked_down", "is_locked_down", _c.STR),
    )
