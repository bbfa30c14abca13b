"""Answers as the service was seen to give them, and nulls and unknown values on top."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

from esper_sdk.testing._base.noise import mix
from esper_sdk.testing._description.table import types_of
from esper_sdk.testing._http.messages import Answer, dumps

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation, Schema, Table

__all__ = ("UNKNOWN_VALUE", "Deviations", "Noise")

UNKNOWN_VALUE = "NOT_PUBLISHED_YET"
"""What stands where an enum is published, and is none of its values."""

_EXTRA_FIELD = "field_of_tomorrow"

# Without these nobody could tell what an answer is about, how it went, or where the next page is.
_KEPT = frozenset({"id", "uuid", "count", "total", "next", "prev", "previous", "results", "content", "roles"})
_KEPT |= {"userinvites", "connections", "personal_access_tokens", "has_more", "next_cursor", "url", "name"}
_KEPT |= {"state", "status", "code", "enterprise", "device", "request"}


_Changes = Mapping[str, Callable[[Any], Any]]


def _number(value: Any) -> Any:
    try:
        return float(value)
    except (TypeError, ValueError):
        return value


def _whole(value: Any) -> Any:
    return int(_number(value)) if isinstance(value, str | int | float) else value


def _null(_: Any) -> None:
    return None


def _issuer(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    person = {"id": 1, "username": "person1", "email": "person1@example.com"}
    return {**person, "first_name": "Per", "last_name": "Son"}


def _software(part: dict[str, Any]) -> dict[str, Any]:
    if "security_path_level" not in part:
        return part
    found = {_RESPELLED.get(name, name): value for name, value in part.items()}
    return {**found, "foundation_info": {"major_version": 11, "minor_version": 4, "build_number": 2105}}


_ISSUED = {"issued_by": _issuer}
_GEOFENCE = {"latitude": _number, "longitude": _number, "radius": _whole}

# Parts of a device that were seen with other types or names than the published ones.
_PARTS: _Changes = {
    "software_info": _software,
    "memory_info": lambda part: {**part, "internal_storage_binary_prefix": True},
    "network_stats": lambda part: {**part, "cellular_network_info": {"networkType": "LTE"}},
}
_SEEN_ANYWHERE: _Changes = {"size_in_mb": _whole}

# The first path prefix that fits, and the fields that were seen there with another value than the published one, at any depth.
_SEEN: tuple[tuple[str, _Changes], ...] = (
    ("/v0/enterprise/{enterprise_id}/geofence/", _GEOFENCE),
    ("/v0/enterprise/{enterprise_id}/create-apply-geo", _GEOFENCE),
    ("/v0/enterprise/{enterprise_id}/command/", _ISSUED),
    ("/v0/enterprise/{enterprise_id}/device/{device_id}/command-history/", _ISSUED),
    (
        "/enterprise/{enterprise_id}/device/{device_id}/status/",
        {"data": lambda value: value if isinstance(value, dict) else {"battery_level": 80}},
    ),
    ("/enterprise/{enterprise_id}/device/", {"tags": _null}),
    ("a device", _PARTS),
    ("/commands/v0/commands/", dict.fromkeys(("groups", "schedule_args", "alias", "reason"), _null)),
)
_NOTHING: _Changes = {}

# Published names that answers spell right.
_RESPELLED = {"security_path_level": "security_patch_level", "esper_cient": "esper_client"}

_DEVICE: dict[str, Any] = {
    "active_plugins": [],
    "app_mode_meta": {"mode": "KIOSK"},
    "drift_severity": None,
    "drift_state": "IN_SYNC",
    "security_state": "SECURE",
    "last_seen": "2026-01-01T00:00:00.000000Z",
}
_APP = {
    "auto_update_app": False,
    "download_url": "https://files.example.com/app.apk",
    "icon_url": "https://files.example.com/icon.png",
}
# Fields that arrive although nothing is published of them, by the path of the object or of its list.
_UNDECLARED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("a device", _DEVICE),
    ("/v2/apps", _APP),
    ("/v2/tenant-apps", _APP),
    ("/v1/enterprise/{enterprise_id}/application/", _APP),
    ("/commands/v0/", {"requeue_value": 0}),
    ("/v0/enterprise/{enterprise_id}/command/", {"requeue_value": 0}),
    ("/user/", {"has_all_group_access": True}),
)
_ROWS = ("results", "roles", "userinvites", "connections", "personal_access_tokens")
# Seen with null where there is nothing to list.
_NULL_WHEN_EMPTY = frozenset({"/v2/device-apps", "/v2/devices/{deviceId}/device-apps/"})


@dataclass(frozen=True, slots=True)
class Noise:
    """
    What may happen to any field, though nobody has seen it there.

    Args:
        nulls: The share of fields that are null, 0 to 1.
        unknown: The share of enums with an unpublished value, and of objects with an undeclared field, 0 to
            1.
        seed: Decides which ones.

    Raises:
        ValueError: A share is not between 0 and 1.
    """

    nulls: float = 0.0
    unknown: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        if not (0 <= self.nulls <= 1 and 0 <= self.unknown <= 1):
            raise ValueError("shares of nulls and unknown values are between 0 and 1")

    def __bool__(self) -> bool:
        return self.nulls > 0 or self.unknown > 0


class Deviations:
    """
    Changes answers that were a success and carry JSON.

    Args:
        table: The published schemas.
        recorded: Whether answers deviate from what is published as it was observed.
        noise: What else happens to them.
    """

    def __init__(self, table: Table, *, recorded: bool, noise: Noise) -> None:
        self._table = table
        self._recorded = recorded
        self._noise = noise

    def __repr__(self) -> str:
        return f"<Deviations recorded={self._recorded} {self._noise}>"

    def __bool__(self) -> bool:
        return self._recorded or bool(self._noise)

    def apply(self, operation: Operation, answer: Answer) -> Answer:
        """Return the answer as the service would give it."""
        published = operation.answers.get(answer.status)
        if answer.status >= 300 or published is None or published.type != "application/json":
            return answer
        if not answer.body:
            # Published with a body once, for a 204.
            return answer
        document = json.loads(answer.body)
        if self._recorded:
            document = _as_seen(operation.path, document)
        if self._noise:
            document = self._noisy(published.schema, document, 0)
        return Answer(answer.status, dumps(document), headers=answer.headers)

    def _noisy(self, schema: Schema, value: Any, key: int) -> Any:
        schema = self._table.resolve(schema)
        if isinstance(value, list):
            items = schema.get("items", {})
            return [self._noisy(items, item, mix(key, number)) for number, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        properties = self._table.properties(schema)
        seed = self._noise.seed
        changed = {
            name: self._field(properties.get(name, {}), name, item, mix(key, crc32(name.encode()), seed))
            for name, item in value.items()
        }
        is_object = bool(properties) and not {"content", *_ROWS} & changed.keys()
        if is_object and _strikes(mix(key, seed), self._noise.unknown):
            changed[_EXTRA_FIELD] = {"since": 2027}
        return changed

    def _field(self, schema: Schema, name: str, value: Any, key: int) -> Any:
        resolved = self._table.resolve(schema)
        if name in _KEPT or name.endswith(("_id", "_ids")):
            return self._noisy(schema, value, key)
        if "enum" in resolved and isinstance(value, str) and _strikes(key, self._noise.unknown):
            return UNKNOWN_VALUE if "string" in types_of(resolved) else value
        if _strikes(mix(key, 1), self._noise.nulls):
            return None
        return self._noisy(schema, value, key)


def _strikes(key: int, share: float) -> bool:
    return mix(key) % 10_000 < share * 10_000


def _as_seen(path: str, document: Any) -> Any:
    path = "a device" if path in {"/v2/devices/", "/v2/devices/{id}"} else path
    changes: dict[str, Callable[[Any], Any]] = dict(_SEEN_ANYWHERE)
    changes.update(next((fields for prefix, fields in _SEEN if path.startswith(prefix)), _NOTHING))
    document = _changed(document, changes)
    extra = next((fields for prefix, fields in _UNDECLARED if path.startswith(prefix)), None)
    inner = document.get("content", document) if isinstance(document, dict) else document
    rows = inner
    if isinstance(inner, dict):
        name = next((name for name in _ROWS if name in inner), None)
        rows = inner[name] if name is not None else [inner]
        if path in _NULL_WHEN_EMPTY and name is not None and not rows:
            inner[name] = None
    if extra is not None:
        for row in rows or ():
            if isinstance(row, dict) and row:
                row.update({name: value for name, value in extra.items() if name not in row})
    return document


def _changed(value: Any, changes: _Changes) -> Any:
    if isinstance(value, list):
        return [_changed(item, changes) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        _RESPELLED.get(name, name): changes[name](item) if name in changes else _changed(item, changes)
        for name, item in value.items()
    }
