"""Devices of the fleet as the described services show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zlib import crc32

from .objects import Item

__all__ = ("KNOWN_FILTERS", "device_filters", "device_item", "device_number")

# How older lists name the filters of devices.
KNOWN_FILTERS = {
    "group": "group_multi",
    "group_multi": "group_multi",
    "group_multi_immediate": "group_multi_immediate",
    "imei": "imei",
    "name": "name",
    "policy": "policy_multi",
    "policy_multi": "policy_multi",
    "serial": "serial",
    "state": "state",
    "tags": "tags",
    "template_multi": "template_multi",
    "active_connection": "active_connection",
}


def device_item(document: dict[str, Any]) -> Item:
    """Show a device of the fleet as an object like any other."""
    # The one system that has another name here than in `/v2/devices/`.
    system = {"os": "Ubuntu"} if document["os"] == "Linux" else {}
    fields = {**document, **system, "device": document["id"], "serial_no": document.get("serial")}
    return Item(document["id"], device_number(document["id"]), {}, fields=fields)


def device_number(device_id: str) -> int:
    """Return the number of a device, for the services that tell objects by numbers."""
    return crc32(device_id.encode())


def device_filters(query: Mapping[str, str]) -> dict[str, str]:
    """Return what a query of an older list asks of the fleet."""
    return {KNOWN_FILTERS[name]: text for name, text in query.items() if name in KNOWN_FILTERS}
