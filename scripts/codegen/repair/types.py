"""Types, enums and constants of schemas, settled on what exists: `datetime`, enums of mixed values, `const: null`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeGuard

__all__ = ("is_texts", "settle_constant", "settle_enum", "settle_type", "with_enum")

_TYPES: dict[str, dict[str, str]] = {
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date-time": {"type": "string", "format": "date-time"},
    "timestamp": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "file": {"type": "string", "format": "binary"},
    "binary": {"type": "string", "format": "binary"},
    "int": {"type": "integer"},
    "long": {"type": "integer"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "decimal": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "text": {"type": "string"},
    "url": {"type": "string"},
    "uri": {"type": "string"},
    "email": {"type": "string"},
    "password": {"type": "string"},
    "dict": {"type": "object"},
    "map": {"type": "object"},
    "json": {"type": "object"},
    "list": {"type": "array"},
}
_KNOWN = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})


def settle_type(schema: dict[str, Any], result: dict[str, Any], note: Callable[[str], None]) -> None:
    """Settle on types that exist; `properties` means an object and `items` a list, declared or not."""
    kinds = schema.get("type")
    kinds = list(dict.fromkeys(kinds)) if is_texts(kinds) else kinds
    if isinstance(kinds, str) and kinds not in _KNOWN:
        if meant := _TYPES.get(kinds.lower()):
            note(f"there is no type {kinds!r}; it is taken as {meant['type']}")
            result.update({**meant, "format": result.get("format", meant.get("format"))})
            if result["format"] is None:
                del result["format"]
            kinds = meant["type"]
        else:
            note(f"there is no type {kinds!r}; anything is taken")
            kinds = None
    elif isinstance(kinds, list):
        kinds = [kind for kind in kinds if isinstance(kind, str) and kind in _KNOWN]
        kinds = kinds[0] if len(kinds) == 1 else kinds or None
    elif kinds is not None and not isinstance(kinds, str):
        note("the type is not a name; anything is taken")
        kinds = None
    if kinds is None and result.get("properties"):
        kinds = "object"
    if kinds is None and "items" in result:
        kinds = "array"
    if kinds is not None:
        result["type"] = kinds
    names = kinds if isinstance(kinds, list) else [kinds]
    if "array" in names:
        result.setdefault("items", {})
    elif "items" in result:
        del result["items"]
    if "object" not in names and result.get("properties") and kinds is not None:
        note(f"has properties but is called {kinds}; it is taken as an object")
        result["type"] = "object"


def settle_enum(schema: dict[str, Any], result: dict[str, Any], note: Callable[[str], None]) -> None:
    """Keep enums that are all text or all integers; other values are said in the description."""
    values = schema.get("enum")
    if values is None:
        return
    if not isinstance(values, list) or not values or any(isinstance(value, dict | list) for value in values):
        note("the enum is not a list of values; any value is taken")
        return
    plain = [value for value in values if value is not None]
    kinds = {type(value) for value in plain}
    if len(kinds) == 1 and kinds <= {str, int}:
        kind = "string" if kinds == {str} else "integer"
        declared = result.get("type")
        nullable = len(plain) < len(values) or (isinstance(declared, list) and "null" in declared)
        if declared is not None and kind not in (declared if isinstance(declared, list) else [declared]):
            note(f"the values of the enum are not of the type {declared}, but {kind}")
        result["type"] = [kind, "null"] if nullable else kind
        result["enum"] = list(dict.fromkeys(plain))
        # A format would make the generator read a UUID or a date where it should read the values.
        result.pop("format", None)
    elif plain:
        if kinds <= {int, float}:
            result["type"] = ["number", "null"] if len(plain) < len(values) else "number"
        elif kinds != {bool}:
            note("the enum mixes types; its values are open and said in the description")
            result.pop("type", None)
        listed = ", ".join(str(value) for value in plain)
        result["description"] = f"{result.get('description', '')} One of: {listed}.".strip()


def settle_constant(result: dict[str, Any]) -> None:
    """Keep constants that are plain values; any other is said in the description."""
    value = result.get("const")
    if "const" in result and value is None:
        del result["const"]
        result["type"] = "null"
    elif isinstance(value, dict | list):
        del result["const"]
        result["description"] = f"{result.get('description', '')} Always: {json.dumps(value)}.".strip()


def with_enum(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema whose values stand as alternatives of one `const` each with an enum in their place."""
    for key in ("oneOf", "anyOf"):
        parts = schema.get(key)
        if not isinstance(parts, list) or not parts or "enum" in schema or "properties" in schema:
            continue
        others = [part for part in parts if not (isinstance(part, dict) and part.get("type") == "null")]
        if others and all(isinstance(part, dict) and "const" in part for part in others):
            values = [part["const"] for part in others] + [None] * (len(others) < len(parts))
            named = [
                f"{part['const']} ({part['title']})" for part in others if isinstance(part.get("title"), str)
            ]
            rest = {name: value for name, value in schema.items() if name != key}
            if named:
                rest["description"] = f"{rest.get('description') or ''} One of: {', '.join(named)}.".strip()
            return {**rest, "enum": values}
    return schema


def is_texts(values: Any) -> TypeGuard[list[str]]:
    """Say whether something is a list of texts."""
    return isinstance(values, list) and all(isinstance(value, str) for value in values)
