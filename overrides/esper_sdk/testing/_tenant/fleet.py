"""The devices of the fake: looked up, filtered, ordered and changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import dumps

from .device_documents import STATES, DeviceWriter

__all__ = ("Fleet",)

# Written documents are kept up to this many devices, some 2.3 KB each; larger fleets are written anew.
_KEPT = 20_000

# Selections that are remembered: a client that reads page after page asks the same each time.
_SELECTIONS = 64

# Query parameter -> where the value stands in a device; equality decides.
_EQUAL = {
    "name": "name",
    "serial": "serial",
    "udid": "udid",
    "imei": "network_info.imei1",
    "os": "os",
    "platform": "platform",
    "brand": "hardware_info.brand",
    "is_gms": "is_gms",
    "is_locked_down": "is_locked_down",
    "managed_by": "managed_by",
    "device_source": "device_source",
    "active_connection": "network_stats.current_active_connection",
    "assigned_blueprint_id": "blueprint_info.assigned_blueprint_id",
    "current_blueprint_id": "blueprint_info.current_blueprint_id",
    "current_blueprint_version_id": "blueprint_info.current_blueprint_version_id",
    "esper_agent_version_name": "software_info.esper_agent_info.version_name",
    "global_device_id": "global_device_id",
    "android_version_exact": "os_version",
    "policy_multi": "policy.policy_id",
    "template_multi": "template_name",
    "group": "group_id",
    "group_multi_immediate": "group_id",
}

# Versions count for one operating system only, and `12` also finds `12.1`.
_VERSIONS = {
    "android_version": "Android",
    "ios_version": "iOS",
    "ipados_version": "iPadOS",
    "tvos_version": "tvOS",
    "windows_version": "Windows",
}

_ORDERINGS = {
    "alias": "alias",
    "battery_level": "battery_stats.battery_level",
    "created_at": "created_at",
    "dpc_version": "dpc_version",
    "eea_version": "eea_version",
    "is_gms": "is_gms",
    "last_seen": "last_seen",
    "model": "hardware_info.model",
    "name": "name",
    "os_version": "os_version",
    "platform": "platform",
    "policy_name": "policy.policy_name",
    "provisioned_on": "provisioned_on",
    "security_state": "security_state",
    "serial": "serial",
    "state": "state",
    "template_name": "template_name",
    "wifi_ssid": "network_stats.wifi_network_info.wifi_ssid",
}

_NOT_FILTERS = frozenset({"limit", "offset", "cursor"})


class Fleet:
    """
    All devices of a tenant, in a fixed order.

    A device is known by its index; documents are made when they are asked for.

    Args:
        devices: How many devices, or one mapping for each with the fields that shall differ from what
            would be made up; nested mappings are merged.
        writer: Makes up the documents.
        subgroups: Returns the IDs of a group and of all groups below it.
    """

    def __init__(
        self,
        devices: int | Iterable[Mapping[str, Any]],
        writer: DeviceWriter,
        subgroups: Callable[[str], set[str]],
    ) -> None:
        self._writer = writer
        self._subgroups = subgroups
        self._ids: list[str] = []
        self._index: dict[str, int] = {}
        self._changed: dict[int, bytes] = {}
        self._written: dict[int, bytes] = {}
        self._columns: dict[str, list[Any]] = {}
        self._selections: dict[str, list[int]] = {}
        for fields in [{}] * devices if isinstance(devices, int) else devices:
            self.add(fields)

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, device_id: object) -> bool:
        return device_id in self._index

    def __repr__(self) -> str:
        return f"<Fleet of {len(self)} devices>"

    @property
    def ids(self) -> list[str]:
        """The IDs of all devices, in the order of an unordered list."""
        return self.ids_at(self.select({}))

    def any_id(self, key: int) -> str | None:
        """Return the ID of a device that a number decides on; `None` in an empty fleet."""
        return self._ids[key % len(self._ids)] if self._ids else None

    def ids_at(self, indices: Iterable[int]) -> list[str]:
        """Return the IDs of devices by their indices."""
        return [self._ids[index] for index in indices]

    def document(self, device_id: str) -> Any:
        """
        Return the document of a device, a copy that may be changed.

        Raises:
            KeyError: No such device.
        """
        return json.loads(self.encoded(self._index[device_id]))

    def encoded_by_id(self, device_id: str) -> bytes | None:
        """Return the JSON of a device, `None` if there is none."""
        index = self._index.get(device_id)
        return None if index is None else self.encoded(index)

    def encoded(self, index: int) -> bytes:
        """Return the JSON of a device."""
        found = self._changed.get(index) or self._written.get(index)
        if found is None:
            found = self._writer.write(index, self._ids[index]).encode()
            if len(self._written) < _KEPT:
                self._written[index] = found
        return found

    def add(self, fields: Mapping[str, Any] | None = None) -> str:
        """Add a device at the end and return its ID; `fields` replace what would be made up."""
        index = len(self._ids)
        # The service writes IDs in small letters, however they are asked for.
        device_id = str((fields or {}).get("id") or self._writer.id(index)).lower()
        if device_id in self._index:
            raise ValueError(f"two devices have the ID {device_id}")
        self._ids.append(device_id)
        self._index[device_id] = index
        self._columns.clear()
        if fields:
            self.update(device_id, {**fields, "id": device_id})
        self._selections.clear()
        return device_id

    def remove(self, device_id: str) -> None:
        """
        Take a device out of the fleet.

        Raises:
            KeyError: No such device.
        """
        index = self._index.pop(device_id)
        self._written.pop(index, None)
        self._selections.clear()

    def update(self, device_id: str, fields: Mapping[str, Any]) -> None:
        """
        Change fields of a device; nested mappings are merged.

        Raises:
            KeyError: No such device.
        """
        index = self._index[device_id]
        changed = _merged(self.document(device_id), fields)
        self._changed[index] = dumps(changed)
        self._written.pop(index, None)
        for path, column in self._columns.items():
            column[index] = _at(changed, path.split("."))
        self._selections.clear()

    def select(self, query: Mapping[str, str]) -> list[int]:
        """
        Return the indices of the devices that a query asks for, in its order.

        Parameters that are no filters are ignored, as the service does.

        Raises:
            ApiError: 400 for an ordering that does not exist or a filter that can't be read.
        """
        wanted = {name: value for name, value in query.items() if name not in _NOT_FILTERS and value}
        key = json.dumps(wanted, sort_keys=True)
        found = self._selections.get(key)
        if found is None:
            found = self._select(wanted)
            if len(self._selections) >= _SELECTIONS:
                self._selections.pop(next(iter(self._selections)))
            self._selections[key] = found
        return found

    def _select(self, query: dict[str, str]) -> list[int]:
        ordering = query.pop("ordering", None)
        found = list(self._index.values())
        for name, value in query.items():
            found = self._filter(found, name, value)
        if ordering is not None:
            path = _ORDERINGS.get(ordering.removeprefix("-"))
            if path is None:
                raise ApiError(400, f"ordering: {ordering!r} is not a valid choice.")
            column = self._column(path)
            # Nulls go last in either direction.
            empty = [index for index in found if column[index] is None]
            filled = [index for index in found if column[index] is not None]
            filled.sort(key=column.__getitem__, reverse=ordering.startswith("-"))
            found = filled + empty
        return found

    def place_behind(self, found: list[int], index: int, ordering: str) -> int:
        """Return how many of the devices found stand before or at a device, whether or not it is one of them."""
        column = self._column(_ORDERINGS[ordering.removeprefix("-")])
        value = column[index]

        def is_behind(other: int) -> bool:
            its = column[other]
            if its == value:
                return other > index
            if its is None or value is None:
                return its is None
            return bool(its < value if ordering.startswith("-") else its > value)

        return sum(not is_behind(other) for other in found)

    def _filter(self, found: list[int], name: str, value: str) -> list[int]:
        if name in _EQUAL:
            wanted = {_typed(text) for text in value.split(",")}
            column = self._column(_EQUAL[name])
            return [index for index in found if column[index] in wanted]
        if name in _VERSIONS:
            systems, versions = self._column("os"), self._column("os_version")
            of, major = _VERSIONS[name], f"{value}."
            return [i for i in found if systems[i] == of and f"{versions[i]}.".startswith(major)]
        if name == "state":
            states = {STATES.get(text.upper(), text) for text in value.split(",")}
            column = self._column("state")
            return [index for index in found if column[index] in states or str(column[index]) in states]
        if name == "group_multi":
            groups = {below for group in value.split(",") for below in self._subgroups(group)}
            column = self._column("group_id")
            return [index for index in found if column[index] in groups]
        if name == "tags":
            tags = set(value.split(","))
            column = self._column("tags")
            return [index for index in found if not tags.isdisjoint(column[index] or ())]
        if name in {"battery_level_gte", "battery_level_lte"}:
            return self._filter_battery(found, name, value)
        if name == "search":
            # The ID is not among the fields that the service searches.
            text = value.casefold()
            columns = [self._column(path) for path in ("name", "alias", "serial", "network_info.imei1")]
            return [i for i in found if any(text in str(column[i] or "").casefold() for column in columns)]
        return found

    def _filter_battery(self, found: list[int], name: str, value: str) -> list[int]:
        try:
            bound = float(value)
        except ValueError:
            raise ApiError(400, f"{name}: A valid number is required.") from None
        column = self._column("battery_stats.battery_level")
        if name.endswith("gte"):
            return [index for index in found if column[index] is not None and column[index] >= bound]
        return [index for index in found if column[index] is not None and column[index] <= bound]

    def _column(self, path: str) -> list[Any]:
        """Return one value of every device, also of those that were removed: cursors may stand on them."""
        column = self._columns.get(path)
        if column is None:
            steps = path.split(".")
            column = [_at(json.loads(self.encoded(index)), steps) for index in range(len(self._ids))]
            self._columns[path] = column
        return column


def _at(document: Any, steps: list[str]) -> Any:
    for step in steps:
        if not isinstance(document, dict):
            return None
        document = document.get(step)
    return document


def _typed(text: str) -> str | bool:
    return {"true": True, "false": False}.get(text.lower(), text)


def _merged(document: dict[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    for name, value in fields.items():
        present = document.get(name)
        if isinstance(value, Mapping) and isinstance(present, dict):
            document[name] = _merged(present, value)
        else:
            document[name] = value
    return document
