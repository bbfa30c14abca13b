"""Device documents: one template per kind of device, filled in with what differs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from esper_sdk.testing._base.noise import mix, uuid_of

__all__ = ("ACTIVE", "DISABLED", "INACTIVE", "STATES", "DeviceWriter")

# The service tells states as integers and takes either form in filters.
ACTIVE, DISABLED, INACTIVE = 1, 20, 60
STATES = {"ACTIVE": ACTIVE, "DISABLED": DISABLED, "INACTIVE": INACTIVE}

_MODELS = (
    ("Android", "Zebra", "TC52", "12"),
    ("Android", "samsung", "SM-T510", "11"),
    ("Android", "Lenovo", "TB-X306F", "13"),
    ("Android", "Honeywell", "EDA52", "11"),
    ("Android", "Google", "Pixel 6a", "14"),
    ("Android", "Sunmi", "P2 PRO", "10"),
    ("iPadOS", "Apple", "iPad (9th generation)", "17.5.1"),
    ("iOS", "Apple", "iPhone SE", "17.4"),
    ("Windows", "Dell", "Latitude 7230", "10.0.22631"),
    ("Linux", "Intel", "NUC11TNKi5", "22.04"),
)
_PLATFORMS = {"Android": "ANDROID", "iPadOS": "APPLE", "iOS": "APPLE", "Windows": "WINDOWS", "Linux": "LINUX"}
_CODES = {"ANDROID": "ANR", "APPLE": "IOS", "WINDOWS": "WIN", "LINUX": "LNX"}

# Out of 64 devices, so many are of each model above, in the same order.
_SHARES = (14, 12, 10, 8, 6, 4, 4, 2, 2, 2)
_KINDS = tuple(kind for kind, share in enumerate(_SHARES) for _ in range(share))

_CITIES = (
    "Oslo",
    "Lima",
    "Pune",
    "Graz",
    "Kyoto",
    "Accra",
    "Porto",
    "Leeds",
    "Quito",
    "Turku",
    "Davao",
    "Basel",
)
_SITES = ("Counter", "Kiosk", "Dock", "Till", "Cart", "Lobby", "Aisle", "Kitchen")

# Making a timestamp costs as much as all the rest of a device, and 1,024 of them are enough.
_BEGIN = datetime(2025, 1, 6, tzinfo=UTC)
_MOMENTS = tuple(
    (_BEGIN + timedelta(minutes=481 * step, seconds=step % 60, microseconds=step * 977 % 1_000_000)).strftime(
        "%Y-%m-%dT%H:%M:%S.%fZ"
    )
    for step in range(1024)
)


def _number(name: str) -> str:
    """Mark a place in a template for a value that is no JSON string."""
    return f"@@{name}@@"


def _common(os: str, brand: str, model: str, version: str) -> dict[str, Any]:
    platform = _PLATFORMS[os]
    return {
        "id": "%(id)s",
        "name": f"ESR-{_CODES[platform]}-%(code)s",
        "alias": "%(alias)s",
        "os": os,
        "state": _number("state"),
        "platform": platform,
        "serial": "%(serial)s",
        "os_version": version,
        "global_device_id": "%(global_id)s",
        "tenant_id": "%(tenant_id)s",
        "group_id": "%(group_id)s",
        "provisioned_on": "%(provisioned_on)s",
        "tags": _number("tags"),
        "hardware_info": {
            "brand": brand,
            "model": model,
            "serial": "%(serial)s",
            "manufacturer": brand,
            "hardware": model.lower().replace(" ", "-"),
        },
        "blueprint_info": {
            "assigned_blueprint_id": "%(blueprint_id)s",
            "current_blueprint_id": "%(blueprint_id)s",
            "current_blueprint_version_id": "%(blueprint_version_id)s",
            "blueprint_upgrade_status": "UPGRADED",
        },
        "battery_stats": {"battery_level": _number("battery")},
        "last_seen": "%(last_seen)s",
        "provisioned_with": "BLUEPRINT",
        "is_seamless": _number("is_seamless"),
        "created_by": "%(user)s",
        "updated_by": "%(user)s",
        "created_at": "%(created_at)s",
        "updated_at": "%(updated_at)s",
    }


def _android(document: dict[str, Any], version: str, *, template: bool) -> None:
    document["hardware_info"] |= {
        "model_number": document["hardware_info"]["model"],
        "device_baseband_version": "",
    }
    document |= {
        "software_info": {
            "os_version": version,
            "os_build_number": f"{version}.0.%(build)s",
            "bootloader_version": "unknown",
            "security_path_level": "2025-11-05",
            "device_kernel_version": "5.4.147",
            "esper_agent_info": {"version_code": "9%(build)s", "version_name": "8.9.%(build)s"},
        },
        "network_info": {
            "imei1": "35%(imei)s",
            "imei2": "",
            "wifi_mac_address": "%(mac)s",
            "ethernet_mac_address": "",
            "iccid1": "",
            "phone_number_1": "",
            "network_type": "WI-FI",
        },
        "memory_info": {"total_ram": "3848", "total_internal_storage": "52428", "units": "MB"},
        "network_stats": {
            "current_active_connection": "WIFI",
            "wifi_network_info": {"wifi_ssid": "%(ssid)s", "wifi_signal_strength": _number("signal")},
            "ip_address": ["%(ip)s"],
        },
        "location_stats": {
            "altitude": "%(altitude)s",
            "latitude": "%(latitude)s",
            "longitude": "%(longitude)s",
        },
        "memory_stats": {
            "available_ram": _number("free_ram"),
            "available_internal_storage": _number("free_storage"),
            "os_occupied_storage": 11_264,
        },
        "mqtt_topic": "%(id)s",
        "fcm_id": "%(fcm_id)s",
        "is_gms": not template,
        "dpc_version": None if template else "8.9.%(build)s",
        "eea_version": None,
        "policy": {"policy_id": 7, "policy_name": "Locked down"} if template else None,
        "managed_by": "TEMPLATE" if template else "BLUEPRINT",
        "provisioned_with": "TEMPLATE" if template else "BLUEPRINT",
        "template_name": "Warehouse" if template else None,
        "is_esper_managed": None if template else True,
        # The service sends more than it publishes.
        "active_plugins": [],
        "drift_state": None,
        "security_state": "SECURE",
    }


def _apple(document: dict[str, Any], version: str) -> None:
    document |= {
        "software_info": {"os_version": version, "os_build_number": "21F%(build)s"},
        "network_info": {"imei1": "35%(imei)s", "wifi_mac_address": "%(mac)s", "network_type": "WI-FI"},
        "memory_info": {"total_ram": "4096", "total_internal_storage": "64000", "units": "MB"},
        "memory_stats": {
            "total_memory": 4096,
            "total_internal_storage": 64_000,
            "available_ram": _number("free_ram"),
            "available_internal_storage": _number("free_storage"),
        },
        "udid": "%(udid)s",
        "dep_profile": "",
        "dep_profile_push_time": "%(created_at)s",
        "dep_profile_assign_time": "%(created_at)s",
        "dep_profile_status": "pushed",
        "enrolment_info": {"enrolment_id": "%(udid)s", "enrolment_user_id": ""},
        "tokens": {"push_magic": "", "push_token": "", "device_token": ""},
        "is_supervised": True,
        "device_source": "ABM",
        "managed_by": "BLUEPRINT",
        "is_locked_down": False,
        "is_ddm_enabled": True,
    }


def _desktop(document: dict[str, Any], os: str, version: str) -> None:
    document |= {
        "software_info": {
            "os": os,
            "os_version": version,
            "os_build_number": f"{version}-%(build)s",
            "kernel_architecture": "x86_64",
            "device_kernel_version": version,
            "esper_agent_info": {"version_code": "4%(build)s", "version_name": "1.4.%(build)s"},
        },
        "network_info": {"wifi_mac_address": "%(mac)s", "ethernet_mac_address": ""},
        "memory_info": {"total_ram": "15872", "total_internal_storage": "244198", "units": "MB"},
        "network_stats": {
            "dns_servers": ["10.0.0.2"],
            "default_gateway": "10.0.0.1",
            "ethernet_ip_address": "",
            "current_active_connection": "WIFI",
            "wifi_network_info": {
                "wifi_ssid": "%(ssid)s",
                "wifi_signal_strength": _number("signal"),
                "wifi_ip_address": "%(ip)s",
            },
            "ip_address": ["%(ip)s"],
        },
        "memory_stats": {
            "total_memory": 15_872,
            "total_internal_storage": 244_198,
            "available_ram": _number("free_ram"),
            "available_internal_storage": _number("free_storage"),
            "units": "MB",
        },
        "cpu_stats": {"cpu_counts": 4, "cpu_cores": [12.5, 9.0, 3.5, 7.25], "cpu_temperature": 48.5},
    }
    if os == "Windows":
        document["windows_config"] = {"channel_uri": "", "channel_updated_at": "%(updated_at)s"}
    else:
        document["managed_by"] = "BLUEPRINT"


@cache
def _template(kind: int, *, template: bool) -> str:
    os, brand, model, version = _MODELS[kind]
    document = _common(os, brand, model, version)
    if os == "Android":
        _android(document, version, template=template)
    elif os in {"iOS", "iPadOS"}:
        _apple(document, version)
    else:
        _desktop(document, os, version)
    text = json.dumps(document, separators=(",", ":"))
    return text.replace('"@@', "%(").replace('@@"', ")s")


class DeviceWriter:
    """
    Writes the documents of the devices of one fleet.

    Args:
        seed: Decides what the devices are like.
        tenant_id: The tenant that they belong to.
        group_ids: Groups to spread them over.
        tag_ids: Tags that some of them carry.
    """

    def __init__(self, seed: int, tenant_id: str, group_ids: list[str], tag_ids: list[str]) -> None:
        self.seed = seed
        self._groups = group_ids
        self._tags = ["[]", *(f'["{tag}"]' for tag in tag_ids)]
        self._fixed = {"tenant_id": tenant_id, "user": uuid_of(seed, 7)}
        # Every fourth Android device is managed the old way, by a template.
        self._templates = [
            (_template(kind, template=False), _template(kind, template=True)) for kind in range(len(_MODELS))
        ]

    def id(self, index: int) -> str:
        """Return the ID of a device."""
        return uuid_of(self.seed, 11, index)

    def write(self, index: int, device_id: str) -> str:
        """Return the JSON of a device."""
        bits, more = mix(self.seed, 13, index), mix(self.seed, 17, index)
        created = bits % 480
        template = self._templates[_KINDS[bits >> 58]][(bits >> 10 & 3) == 0]
        share = bits >> 12 & 63
        imei = more % 10_000_000_000_000
        return template % {
            **self._fixed,
            "id": device_id,
            "code": f"{index + 1:05d}",
            "alias": f"{_SITES[more & 7]} {index + 1} {_CITIES[more % 12]}",
            "serial": f"{more >> 20 & 0xFFFFFF:06X}{index:06d}",
            "global_id": device_id.replace("-", ""),
            "group_id": self._groups[(bits >> 20) % len(self._groups)],
            "blueprint_id": self._fixed["user"],
            "blueprint_version_id": self._fixed["tenant_id"],
            "state": INACTIVE if share < 4 else DISABLED if share == 4 else ACTIVE,
            "tags": self._tags[(bits >> 30) % len(self._tags)],
            "battery": f"{more % 101}.0",
            "is_seamless": "true" if bits & 1 else "false",
            "created_at": _MOMENTS[created],
            "provisioned_on": _MOMENTS[created + 1],
            "updated_at": _MOMENTS[created + 2 + (bits >> 36) % 480],
            "last_seen": _MOMENTS[1000 + (more >> 5) % 24],
            "build": more >> 8 & 0xFFF,
            "imei": f"{imei:013d}",
            "mac": f"02:{bits & 0xFF:02x}:{bits >> 8 & 0xFF:02x}:{more & 0xFF:02x}:{more >> 8 & 0xFF:02x}:{index & 0xFF:02x}",
            "ssid": f"store-{bits >> 40 & 31:02d}",
            "signal": -40 - (more >> 16 & 31),
            "ip": f"10.{bits & 63}.{more & 0xFF}.{bits >> 8 & 0xFF}",
            "altitude": f"{bits % 900}.5",
            "latitude": f"{(bits >> 4) % 120 - 60}.{more % 10000:04d}",
            "longitude": f"{(more >> 4) % 340 - 170}.{bits % 10000:04d}",
            "free_ram": 600 + (more >> 30) % 2000,
            "free_storage": 4000 + (more >> 40) % 30000,
            "fcm_id": f"{bits:016x}{more:016x}",
            "udid": f"00008030-{more:016X}",
        }
