"""Rules for composed schemas: what the generator reads of them is one object, a union, or nothing."""

from __future__ import annotations

import copy
import json
from typing import Any

from scripts.codegen.description.document import Document, resolve, walk_all_schemas, walk_schemas
from scripts.codegen.description.extensions import SAYS
from scripts.codegen.names.identifiers import unique_class

__all__ = (
    "break_alias_circles",
    "break_list_circles",
    "flatten_alternatives",
    "merge_all_of",
    "name_composed_schemas",
)

_MAX_ALIASES = 20


def break_alias_circles(document: Document) -> None:
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


def _alias(schema: dict[str, Any]) -> str | None:
    """Return the schema that this one only stands for."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix("#/components/schemas/")
    parts = schema.get("allOf") or schema.get("anyOf") or schema.get("oneOf")
    if parts and len(parts) == 1 and not schema.get("properties") and "$ref" in parts[0]:
        return str(parts[0]["$ref"]).removeprefix("#/components/schemas/")
    return None


def name_composed_schemas(document: Document) -> None:
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


def _is_composed(schema: dict[str, Any]) -> bool:
    """Say whether a schema is written out as one object by the rules below."""
    parts = schema.get("allOf") or []
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    return (
        len(parts) > 1
        or bool(parts and ("$ref" not in parts[0] or schema.get("properties")))
        or bool(alternatives and schema.get("properties"))
    )


def merge_all_of(document: Document) -> None:
    """
    Write `allOf` out as one object.

    The generator refuses parts that disagree, that are no objects, or that refer to each other in a
    circle, and drops the operations that use them. Later parts win; a part that is no object says the type. Objects
    and lists that several parts have under one name are merged as well.
    """
    merger = _Merger(document)
    walk_all_schemas(document, merger.visit)
    while merger.waiting:
        walk_schemas(merger.waiting.pop(), merger.visit)


class _Merger:
    """
    Merges the parts of schemas.

    Attributes:
        waiting: Schemas that merging has made, and that have parts themselves.
    """

    def __init__(self, document: Document) -> None:
        self.waiting: list[dict[str, Any]] = []
        self._document = document
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._joined: dict[str, str] = {}

    def visit(self, schema: dict[str, Any]) -> None:
        parts = schema.get("allOf")
        if not parts or not _is_composed(schema):
            return
        own = {key: value for key, value in schema.items() if key != "allOf"}
        merged = self.merged([*parts, own])
        schema.clear()
        schema.update(merged)

    def merged(self, parts: list[Any]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for part in parts:
            self._merge(result, part, [])
        return result

    def _merge(self, merged: dict[str, Any], part: dict[str, Any], stack: list[str]) -> None:
        reference = part.get("$ref")
        if isinstance(reference, str):
            if reference not in stack:
                # What is taken over from elsewhere says nothing about this place.
                target = resolve(self._document, part)
                bare = {key: value for key, value in target.items() if key not in ("description", SAYS)}
                self._merge(merged, bare, [*stack, reference])
            return
        for inner in part.get("allOf") or []:
            self._merge(merged, inner, stack)
        for key, value in part.items():
            if key == "properties":
                properties = merged.setdefault("properties", {})
                for name, child in value.items():
                    properties[name] = self._property(name, properties.get(name), child)
            elif key == "required":
                merged["required"] = list(dict.fromkeys([*merged.get("required", []), *value]))
            elif key != "allOf":
                merged[key] = copy.deepcopy(value)
        if merged.get("properties"):
            merged["type"] = "object"

    def _property(self, name: str, present: dict[str, Any] | None, child: dict[str, Any]) -> dict[str, Any]:
        """Return a property that is declared again: what is an object, or a list, has what both say of it."""
        if present is None or present == child:
            return copy.deepcopy(child)
        # A property that is declared again without a type only adds to its prose.
        if set(child) <= {"description", "title"}:
            return {**copy.deepcopy(present), **child}
        old, new = self._whole(present), self._whole(child)
        if _is_list(old) and _is_list(new):
            items = self._property(name, old.get("items") or {}, new.get("items") or {})
            return {**copy.deepcopy(old), **copy.deepcopy(new), "items": items}
        if not (_is_object(old) and _is_object(new)):
            return copy.deepcopy(child)
        # A name of its own ends the circle where merging leads back to here.
        key = json.dumps([present, child], sort_keys=True)
        if key not in self._joined:
            taken: set[str] = set()
            for known in self._schemas:
                unique_class(known, taken)
            joined = self._joined[key] = unique_class(name, taken)
            self._schemas[joined] = {"allOf": [copy.deepcopy(present), copy.deepcopy(child)]}
            self.waiting.append(self._schemas[joined])
        return {"$ref": f"#/components/schemas/{self._joined[key]}"}

    def _whole(self, schema: dict[str, Any]) -> dict[str, Any]:
        seen = 0
        while _alias(schema) is not None and seen < _MAX_ALIASES:
            parts = schema.get("allOf") or schema.get("anyOf") or schema.get("oneOf") or [schema]
            schema = resolve(self._document, parts[0])
            seen += 1
        return schema


def _is_list(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "array"


def _is_object(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "object" or bool(schema.get("properties") or schema.get("allOf"))


def flatten_alternatives(document: Document) -> None:
    """
    Write an object that also has alternatives as one object with the fields of all of them.

    The generator would read the alternatives only, and lose the object's own fields.
    """
    merger = _Merger(document)

    def visit(schema: dict[str, Any]) -> None:
        alternatives = [*(schema.get("anyOf") or []), *(schema.get("oneOf") or [])]
        if not alternatives or not schema.get("properties"):
            return
        merged = merger.merged(alternatives)
        own = schema["properties"]
        schema.pop("anyOf", None)
        schema.pop("oneOf", None)
        schema["type"] = "object"
        schema["properties"] = {**copy.deepcopy(merged.get("properties") or {}), **own}

    walk_all_schemas(document, visit)
    while merger.waiting:
        schema = merger.waiting.pop()
        walk_schemas(schema, merger.visit)
        walk_schemas(schema, visit)


def break_list_circles(document: Document) -> None:
    """
    Take lists of themselves, and JSON values that are written out, as any JSON where they lead back.

    Neither the generator nor a type can write them; an object that leads back to itself is a model, and stays.
    """
    _Circles(document["components"]["schemas"]).run()


class _Circles:
    def __init__(self, schemas: dict[str, Any]) -> None:
        self._schemas = schemas
        self._done: set[str] = set()
        # Each schema on the way, with how many lists had been met when it was.
        self._way: dict[str, int] = {}

    def run(self) -> None:
        for name in list(self._schemas):
            self._name(name, 0)

    def _name(self, name: str, lists: int) -> None:
        if name in self._done or name not in self._schemas:
            return
        self._way[name] = lists
        self._visit(self._schemas, name, lists)
        del self._way[name]
        self._done.add(name)

    def _visit(self, holder: Any, key: Any, lists: int) -> bool:
        """Go on to what a schema is made of but for its fields; return whether it is to be dropped."""
        schema = holder[key]
        if not isinstance(schema, dict):
            return False
        if isinstance(schema.get("$ref"), str):
            name = schema["$ref"].removeprefix("#/components/schemas/")
            if name in self._way:
                holder[key] = {}
                return self._way[name] == lists
            self._name(name, lists)
            return False
        for part in ("items", "additionalProperties"):
            if part in schema:
                self._visit(schema, part, lists + 1)
        for part in ("anyOf", "oneOf", "allOf"):
            parts = schema.get(part) or []
            # What is only itself adds nothing to the alternatives.
            kept = [child for index, child in enumerate(list(parts)) if not self._visit(parts, index, lists)]
            if parts and len(kept) < len(parts):
                schema[part] = [each for each in parts if each != {}] or [{}]
        return False
