"""Makes up documents that fit a schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .table import types_of
from .values import number_for, part_of, text_for

if TYPE_CHECKING:
    from .table import Schema, Table

__all__ = ("Known", "Writer")

Known = Mapping[str, Callable[[int, str], str]]
"""What fields of certain names hold, by key and published format: a device of the tenant, its enterprise."""

# One in so many values that may be null is.
_NULLS = 5

# Objects deeper than this carry only what they must.
_DEEP = 9


class Writer:
    """
    Makes up documents. The same key makes the same document.

    Args:
        table: Knows the schemas that are referred to.
        known: What fields of certain names hold; used where the schema allows the value.
    """

    def __init__(self, table: Table, known: Known) -> None:
        self._table = table
        self._known = known

    def document(self, schema: Schema, key: int) -> Any:
        """Make up a document."""
        return self._value(schema, key, "", ())

    def _value(self, schema: Schema, key: int, name: str, above: tuple[str, ...]) -> Any:
        while "$ref" in schema:
            above = (*above, schema["$ref"])
            schema = self._table.schemas[schema["$ref"]]
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                parts = schema[keyword]
                return self._value(parts[key % len(parts)], key, name, above)
        if "allOf" in schema:
            return self._merged(schema, key, above)
        known = self._known.get(name)
        types = types_of(schema) or (("string",) if "format" in schema else ())
        if known is not None and types == ("string",) and "enum" not in schema:
            return known(key, schema.get("format", ""))
        if "null" in types and None in schema.get("enum", (None,)):
            others = tuple(type_name for type_name in types if type_name != "null")
            if not others or part_of(key, "null") % _NULLS == 0:
                return None
            types = others
        if "enum" in schema:
            values = [value for value in schema["enum"] if value is not None]
            return values[key % len(values)]
        return self._plain(schema, types[0] if types else "", key, name, above)

    def _plain(self, schema: Schema, type_name: str, key: int, name: str, above: tuple[str, ...]) -> Any:
        match type_name:
            case "object":
                return self._object(schema, key, above)
            case "array":
                return self._array(schema, key, name, above)
            case "string":
                low, high = schema.get("minLength", 0), schema.get("maxLength")
                return text_for(name, key, schema.get("format", ""), low, high)
            case "integer":
                return number_for(name, key, schema, whole=True)
            case "number":
                return round(number_for(name, key, schema, whole=False), 4)
            case "boolean":
                return bool(key & 4)
        return {}

    def _object(self, schema: Schema, key: int, above: tuple[str, ...]) -> dict[str, Any]:
        made = {}
        needed = schema.get("required", ())
        for name, part in schema.get("properties", {}).items():
            if name not in needed and (len(above) > _DEEP or part.get("$ref") in above):
                # A schema that contains itself has to end somewhere.
                continue
            made[name] = self._value(part, part_of(key, name), name, above)
        return made

    def _array(self, schema: Schema, key: int, name: str, above: tuple[str, ...]) -> list[Any]:
        items = schema.get("items", {})
        fewest = schema.get("minItems", 0)
        if items.get("$ref") in above and not fewest:
            return []
        length = max(fewest, min(1 + key % 2, schema.get("maxItems", 2)))
        return [
            self._value(items, part_of(key, str(number)), name.removesuffix("s"), above)
            for number in range(length)
        ]

    def _merged(self, schema: Schema, key: int, above: tuple[str, ...]) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        for part in (*schema["allOf"], {k: v for k, v in schema.items() if k != "allOf"}):
            made = self._value(part, key, "", above)
            if isinstance(made, dict):
                merged.update(made)
        return merged
