"""Schemas: broken references get a name or give way, and only what the rules read is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import unquote

from scripts.codegen.description.document import Document, pointer
from scripts.codegen.description.extensions import COPY_OF, READ_ONLY, WRITE_ONLY
from scripts.codegen.description.references import find, why_not

from .types import is_texts, settle_constant, settle_enum, settle_type, with_enum

__all__ = ("SchemaRepairer",)


_MAX_DEPTH = 60
# What says more beside a reference than words.
_SHAPING = frozenset(
    {"properties", "required", "allOf", "anyOf", "oneOf", "items", "additionalProperties", "enum", "const"}
)
# Steps of a pointer that name nothing.
_KEYWORDS = frozenset(
    [
        *("schema", "schemas", "items", "properties", "allOf", "anyOf", "oneOf", "additionalProperties"),
        *(
            "$defs",
            "definitions",
            "content",
            "application/json",
            "requestBody",
            "responses",
            "components",
            "not",
        ),
    ]
)


class SchemaRepairer:
    """
    Repairs schemas, wherever in a description they stand.

    Args:
        document: The description.
        schemas: Its named schemas.
        note: Called with the place and what was repaired there.
        problems: Takes what can't be repaired, a line each.

    Attributes:
        found: Schemas that references lead to and that have no name in the description, by the name they get.
    """

    def __init__(
        self,
        document: Document,
        schemas: dict[str, Any],
        note: Callable[[str, str], None],
        problems: list[str],
    ) -> None:
        self._document = document
        self._schemas = schemas
        self._note = note
        self._problems = problems
        self._names: dict[tuple[str, ...], str] = {}
        self.found: dict[str, Any] = {}

    def repair(self, schema: Any, place: str, depth: int = 0) -> dict[str, Any]:
        """
        Return the schema as it was meant.

        Args:
            schema: What stands in the place of one.
            place: That place, as a JSON pointer.
            depth: How many schemas it lies in.
        """
        if depth > _MAX_DEPTH:
            self._problems.append(f"{place}: is nested more than {_MAX_DEPTH} levels deep")
            return {}
        if isinstance(schema, bool) or schema is None:
            return {}
        if not isinstance(schema, dict):
            self._problems.append(f"{place}: is not a schema but {type(schema).__name__}")
            return {}
        if isinstance(schema.get("$dynamicRef"), str) and "$ref" not in schema:
            schema = {**schema, "$ref": schema["$dynamicRef"]}
        if "$ref" in schema:
            return self._reference(schema, place, depth)
        schema = with_enum(schema)
        result: dict[str, Any] = {}
        for key, keep in _KEYS.items():
            if key in schema and keep(schema[key]):
                result[key] = schema[key]
        self._children(schema, result, place, depth)
        self._discriminator(schema, result, place)
        _mark_access(schema, result)
        if isinstance(schema.get(COPY_OF), str) and (name := self._name_of(schema[COPY_OF])):
            result[COPY_OF] = name
        note = partial(self._note, place)
        settle_type(schema, result, note)
        settle_enum(schema, result, note)
        settle_constant(result)
        return result

    def _reference(self, schema: dict[str, Any], place: str, depth: int) -> dict[str, Any]:
        reference = schema["$ref"]
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        described = (
            {"description": schema["description"]} if isinstance(schema.get("description"), str) else {}
        )
        if not isinstance(reference, str) or not reference.startswith("#"):
            self._problems.append(f"{place}: {why_not(reference)}")
            return {}
        name = self._name_of(reference)
        if name is None:
            self._note(place, f"{reference} refers to nothing; any object is taken")
            return {"type": "object", **described}
        target = {"$ref": f"#/components/schemas/{name}"}
        _mark_access(schema, described)
        if beside.keys() & _SHAPING:
            # What stands beside a reference narrows it, as a part of `allOf` does.
            return {**described, "allOf": [target, self.repair(beside, place, depth + 1)]}
        return {**described, "allOf": [target]} if described else target

    def _discriminator(self, schema: dict[str, Any], result: dict[str, Any], place: str) -> None:
        found = schema.get("discriminator")
        # In Swagger 2.0 it is the name of the field alone.
        found = {"propertyName": found} if isinstance(found, str) else found
        if not isinstance(found, dict) or not isinstance(found.get("propertyName"), str):
            return
        mapping = {}
        for text, target in (
            (found.get("mapping") or {}).items() if isinstance(found.get("mapping"), dict) else ()
        ):
            reference = str(target) if str(target).startswith("#") else f"#/components/schemas/{target}"
            name = self._name_of(reference)
            if name is None:
                self._note(f"{place}/discriminator", f"{text!r} is mapped to {target!r}, which is nothing")
            else:
                mapping[text] = name
        result["discriminator"] = {"propertyName": found["propertyName"], "mapping": mapping}

    def _name_of(self, reference: str) -> str | None:
        """
        Return the named schema that a reference leads to; `None` if it leads nowhere.

        What stands in the middle of something else gets a name: it may lead back to itself.
        """
        found = find(self._document, reference)
        if found is None:
            # Names with slashes in them are mostly not escaped.
            name = unquote(reference.removeprefix("#/components/schemas/"))
            return name if name in self._schemas else None
        steps, target = found
        if len(steps) == 3 and steps[:2] == ("components", "schemas"):
            return steps[2]
        if steps not in self._names:
            name = self._names[steps] = self._new_name(steps)
            self.found[name] = {}
            self.found[name] = self.repair(target, pointer(*steps))
        return self._names[steps]

    def _new_name(self, steps: tuple[str, ...]) -> str:
        words = [step for step in steps if step not in _KEYWORDS and not step.isdigit()]
        base = re.sub(r"\.(ya?ml|json)$", "", words[-1]).rpartition("/")[2] if words else "Shape"
        name, number = base, 2
        while name in self._schemas or name in self.found:
            name = f"{base}{number}"
            number += 1
        return name

    def _children(self, schema: dict[str, Any], result: dict[str, Any], place: str, depth: int) -> None:
        properties = schema.get("properties")
        if isinstance(properties, dict):
            result["properties"] = {
                str(name): self.repair(child, f"{place}/properties/{name}", depth + 1)
                for name, child in properties.items()
            }
        elif properties:
            self._problems.append(f"{place}/properties: is not an object")
        for key in ("allOf", "anyOf", "oneOf"):
            if isinstance(schema.get(key), list) and schema[key]:
                result[key] = [
                    self.repair(child, f"{place}/{key}/{index}", depth + 1)
                    for index, child in enumerate(schema[key])
                ]
            elif schema.get(key):
                self._problems.append(f"{place}/{key}: is not a list")
        # What a condition adds may be there.
        conditional = [schema.get("then"), schema.get("else"), *_values(schema.get("dependentSchemas"))]
        parts = [part for part in conditional if isinstance(part, dict)]
        if parts and result.get("properties"):
            more = [self.repair(part, f"{place}/then", depth + 1) for part in parts]
            result["anyOf"] = [*result.get("anyOf", []), *more]
        items = self._items(schema, place)
        if items is not None:
            result["items"] = self.repair(items, f"{place}/items", depth + 1)
        values = schema.get("additionalProperties")
        patterns = schema.get("patternProperties")
        if isinstance(patterns, dict) and patterns:
            result["additionalProperties"] = self._by_pattern(patterns, values, place, depth)
        elif isinstance(values, bool):
            result["additionalProperties"] = values
        elif values is not None:
            result["additionalProperties"] = self.repair(values, f"{place}/additionalProperties", depth + 1)

    def _by_pattern(self, patterns: dict[str, Any], values: Any, place: str, depth: int) -> dict[str, Any]:
        """Return the schema of every value without a name of its own: that of any pattern, or what others may be."""
        parts = [
            self.repair(child, f"{place}/patternProperties/{pointer(name)[2:]}", depth + 1)
            for name, child in patterns.items()
        ]
        if isinstance(values, dict):
            parts.append(self.repair(values, f"{place}/additionalProperties", depth + 1))
        elif values is not False:
            parts += [{"type": kind} for kind in ("string", "number", "boolean")]
        return parts[0] if len(parts) == 1 else {"anyOf": parts}

    def _items(self, schema: dict[str, Any], place: str) -> Any:
        """Return the schema of every item of a list; where each position has its own, the alternatives of all."""
        key, rest = ("prefixItems", "items") if "prefixItems" in schema else ("items", "additionalItems")
        first = schema.get(key)
        if not isinstance(first, list) or not first:
            return {} if isinstance(schema.get("items"), list) else schema.get("items")
        more = schema.get(rest, True)
        whole = more is False or schema.get("maxItems") == len(first)
        self._note(
            f"{place}/{key}",
            "items by position are taken as items of any of their types"
            if whole or isinstance(more, dict)
            else "items by position, and others after them, are taken as items of any type",
        )
        if whole:
            return {"anyOf": first}
        return {"anyOf": [*first, more]} if isinstance(more, dict) else {}


def _values(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else []


def _mark_access(schema: dict[str, Any], result: dict[str, Any]) -> None:
    """Keep whether a field is only answered or only sent: not as a keyword, which would tell shapes apart."""
    for key, mark in (("readOnly", READ_ONLY), ("writeOnly", WRITE_ONLY)):
        if schema.get(key) is True:
            result[mark] = True


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_required(value: Any) -> bool:
    # Older drafts wrote `required: true` at each property.
    return is_texts(value)


def _is_any(_: Any) -> bool:
    return True


# What the rules and the generator read of a schema; anything else could only trip them.
_KEYS: dict[str, Callable[[Any], bool]] = {
    "title": _is_text,
    "description": _is_text,
    "format": _is_text,
    "required": _is_required,
    "minimum": _is_number,
    "maximum": _is_number,
    "exclusiveMinimum": _is_number,
    "exclusiveMaximum": _is_number,
    "minLength": _is_number,
    "maxLength": _is_number,
    "minItems": _is_number,
    "maxItems": _is_number,
    "default": _is_any,
    "const": _is_any,
}
