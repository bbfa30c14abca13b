"""Rules for composed schemas: what the generator reads of them is one object, a union, or nothing."""

from __future__ import annotations

import copy
from typing import Any

from .document import Document, resolve, walk_all_schemas, walk_schemas
from .safe import unique_class

__all__ = ("break_alias_circles", "flatten_alternatives", "merge_all_of", "name_composed_schemas")


def break_alias_circles(document: Document) -> Document:
    """Take a schema that is nothing but a reference to itself, by whatever way, as any object."""
    schemas = document["components"]["schemas"]
    for name in schemas:
        seen = [name]
        node = schemas[name]
        while isinstance(node, dict) and (target := _alias(node)) is not None:
            if target in seen:
                schemas[name] = {"type": "object"}
                break
            seen.append(target)
            node = schemas.get(target, {})
    return document


def _alias(schema: dict[str, Any]) -> str | None:
    """Return the schema that this one only stands for."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix("#/components/schemas/")
    parts = schema.get("allOf") or schema.get("anyOf") or schema.get("oneOf")
    if parts and len(parts) == 1 and not schema.get("properties") and "$ref" in parts[0]:
        return str(parts[0]["$ref"]).removeprefix("#/components/schemas/")
    return None


def name_composed_schemas(document: Document) -> Document:
    """
    Give composed schemas that are written in place a name of their own.

    Merging copies what it merges. Where a composed schema leads back to what it is part of, the copies
    would never end; a copied reference does.
    """
    schemas = document["components"]["schemas"]
    taken: set[str] = set()
    for name in schemas:
        unique_class(name, taken)

    def visit(schema: dict[str, Any]) -> None:
        if _is_composed(schema):
            name = unique_class(trail[-1], taken)
            found[name] = dict(schema)
            schema.clear()
            schema["$ref"] = f"#/components/schemas/{name}"

    for owner in list(schemas):
        for part in ("properties", "items", "additionalProperties"):
            children = schemas[owner].get(part) or {}
            for key, child in children.items() if part == "properties" else [(part, children)]:
                if isinstance(child, dict):
                    found: dict[str, Any] = {}
                    trail = [f"{owner}_{key}"]
                    walk_schemas(child, visit)
                    schemas.update(found)
    return document


def _is_composed(schema: dict[str, Any]) -> bool:
    """Say whether a schema is written out as one object by the rules below."""
    parts = schema.get("allOf") or []
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    return (
        len(parts) > 1
        or bool(parts and ("$ref" not in parts[0] or schema.get("properties")))
        or bool(alternatives and schema.get("properties"))
    )


def merge_all_of(document: Document) -> Document:
    """
    Write `allOf` out as one object.

    The generator refuses parts that disagree, that are no objects, or that refer to each other in a
    circle, and drops the operations that use them. Later parts win; a part that is no object says the type.
    """

    def visit(schema: dict[str, Any]) -> None:
        parts = schema.get("allOf")
        if not parts or not _is_composed(schema):
            return
        own = {key: value for key, value in schema.items() if key != "allOf"}
        merged: dict[str, Any] = {}
        for part in [*parts, own]:
            _merge(document, merged, part, [])
        schema.clear()
        schema.update(merged)

    walk_all_schemas(document, visit)
    return document


def _merge(document: Document, merged: dict[str, Any], part: dict[str, Any], stack: list[str]) -> None:
    reference = part.get("$ref")
    if isinstance(reference, str):
        if reference not in stack:
            # What is taken over from elsewhere says nothing about this place.
            target = {key: value for key, value in resolve(document, part).items() if key != "description"}
            _merge(document, merged, target, [*stack, reference])
        return
    for inner in part.get("allOf") or []:
        _merge(document, merged, inner, stack)
    for key, value in part.items():
        if key == "properties":
            properties = merged.setdefault("properties", {})
            for name, child in value.items():
                # A property that is declared again without a type only adds to its prose.
                if name in properties and set(child) <= {"description", "title"}:
                    properties[name] = {**copy.deepcopy(properties[name]), **child}
                else:
                    properties[name] = copy.deepcopy(child)
        elif key == "required":
            merged["required"] = list(dict.fromkeys([*merged.get("required", []), *value]))
        elif key != "allOf":
            merged[key] = copy.deepcopy(value)
    if merged.get("properties"):
        merged["type"] = "object"


def flatten_alternatives(document: Document) -> Document:
    """
    Write an object that also has alternatives as one object with the fields of all of them.

    The generator would read the alternatives only, and lose the object's own fields.
    """

    def visit(schema: dict[str, Any]) -> None:
        alternatives = [*(schema.get("anyOf") or []), *(schema.get("oneOf") or [])]
        if not alternatives or not schema.get("properties"):
            return
        merged: dict[str, Any] = {}
        for part in alternatives:
            _merge(document, merged, part, [])
        own = schema["properties"]
        schema.pop("anyOf", None)
        schema.pop("oneOf", None)
        schema["type"] = "object"
        schema["properties"] = {**copy.deepcopy(merged.get("properties") or {}), **own}

    walk_all_schemas(document, visit)
    return document
