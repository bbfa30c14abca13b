"""Answers as the service really gives them: with nulls, unknown values, other types and undeclared fields."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from zlib import crc32

from ._http import Answer, dumps
from ._mix import mix
from ._table import types_of

if TYPE_CHECKING:
    from ._table import Operation, Schema, Table

__all__ = ("UNKNOWN_VALUE", "Deviations")

UNKNOWN_VALUE = "NOT_PUBLISHED_YET"
"""What stands where an enum is published, and is none of its values."""

# One in so many fields is null, and one in so many enums has an unknown value.
_NULLS = 4
_UNKNOWN = 3

# Without these nobody could tell what an answer is about.
_KEPT = frozenset({"id", "uuid", "count", "total", "next", "prev", "previous", "results", "content", "roles"})
_KEPT |= {"userinvites", "connections", "personal_access_tokens", "has_more", "next_cursor", "url", "name"}


def _number(value: Any) -> Any:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 12.5


def _whole(value: Any) -> Any:
    return int(_number(value))


# Fields that were seen with another type than the published one.
_SEEN: dict[str, Callable[[Any], Any]] = {
    "latitude": _number,
    "longitude": _number,
    "radius": _whole,
    "major_version": _whole,
    "minor_version": _whole,
    "build_number": _whole,
    "size_in_mb": _whole,
    "internal_storage_binary_prefix": lambda _: True,
    "data": lambda value: value if isinstance(value, dict) else {"battery_level": 80},
    "issued_by": lambda value: {"id": 1, "username": str(value)},
    "expiry_at": str,
}

# Fields that arrive and are not published.
_UNDECLARED = {
    "drift_state": "IN_SYNC",
    "drift_severity": None,
    "requeue_value": 0,
    "active_plugins": [{"name": "plugin", "version": 1.5}],
}


class Deviations:
    """
    Changes answers to what was observed.

    Args:
        table: The published schemas.
        seed: Decides which fields are null and which values are unknown.
    """

    def __init__(self, table: Table, seed: int) -> None:
        self._table = table
        self._seed = seed

    def __repr__(self) -> str:
        return f"<Deviations of seed {self._seed}>"

    def apply(self, operation: Operation, answer: Answer) -> Answer:
        """Return the answer as the service would give it."""
        published = operation.answers.get(answer.status)
        if answer.status >= 300 or published is None or published.type != "application/json":
            return answer
        document = self._changed(published.schema, json.loads(answer.body), 0)
        return Answer(answer.status, dumps(document), headers=answer.headers)

    def _changed(self, schema: Schema, value: Any, key: int) -> Any:
        schema = self._table.resolve(schema)
        if isinstance(value, list):
            items = schema.get("items", {})
            return [self._changed(items, item, mix(key, number)) for number, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        properties = self._table.properties(schema)
        changed = {
            name: self._field(
                properties.get(name, {}), name, item, mix(key, crc32(name.encode()), self._seed)
            )
            for name, item in value.items()
        }
        if "results" in changed:
            if not changed["results"]:
                # Seen where there is nothing to list.
                changed["results"] = None
        elif "content" not in changed and properties:
            changed |= _UNDECLARED
        return changed

    def _field(self, schema: Schema, name: str, value: Any, key: int) -> Any:
        resolved = self._table.resolve(schema)
        if name in _KEPT or name.endswith("_id"):
            return self._changed(schema, value, key)
        if value is not None and name in _SEEN:
            return _SEEN[name](value)
        if "enum" in resolved and value is not None and key % _UNKNOWN == 0:
            return UNKNOWN_VALUE if "string" in types_of(resolved) else value
        if key // 8 % _NULLS == 0:
            return None
        return self._changed(schema, value, key)
