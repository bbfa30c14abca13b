"""
Names for shapes that the description writes in place.

The generator would make a class of each of them, named after the path to it: some 1,300 modules. Here
every such shape becomes a named schema once; equal shapes under the same property name become one.
"""

from __future__ import annotations

import json
from typing import Any

from openapi_python_client.strings import ClassName

from scripts.codegen.description.document import Document, OperationAt, operations, walk_schemas
from scripts.codegen.names.identifiers import module_of, unique_class
from scripts.codegen.names.words import pascal, singular

__all__ = ("FREE_FORM", "name_inline_shapes")

FREE_FORM = "JsonObject"
"""Name of the schema that stands for every object without declared properties."""

# Longer names make paths that Windows refuses: its limit is 260 characters for the whole path.
_MAX_NAME = 56

_SILENT = frozenset({"description", "title", "default", "example", "examples", "externalDocs", "xml"})


def name_inline_shapes(document: Document) -> None:
    """Move every object and enum that is written in place to `components.schemas`, under a readable name."""
    _Namer(document).run()


def canonical(schema: Any) -> str:
    """Write a schema so that two of the same shape are the same text; prose does not count."""
    return json.dumps(_bare(schema), sort_keys=True)


def _bare(node: Any, *, names: bool = False) -> Any:
    """Leave out prose. Below `properties` the keys are names, and a property may be called `title`."""
    if isinstance(node, dict):
        kept = {
            key: _bare(value, names=not names and key in {"properties", "patternProperties"})
            for key, value in node.items()
            if names or (key not in _SILENT and not str(key).startswith("x-"))
        }
        if not names and isinstance(kept.get("required"), list):
            kept["required"] = sorted(kept["required"])
        return kept
    return [_bare(item) for item in node] if isinstance(node, list) else node


class _Namer:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.schemas: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
        self.taken: set[str] = {FREE_FORM.lower()}
        for name in self.schemas:
            unique_class(name, self.taken)
        self.known: dict[tuple[str, str], str] = {}

    def run(self) -> None:
        for name in list(self.schemas):
            self.schemas[name] = self._component(name, self.schemas[name])
        for at in operations(self.document):
            self._operation(at)
        if any(FREE_FORM in json.dumps(part) for part in (self.schemas, self.document["paths"])):
            self.schemas[FREE_FORM] = {"type": "object", "additionalProperties": True}

    def _component(self, name: str, schema: Any) -> Any:
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        if _is_free_form(schema):
            # Kept under its name by reference, so that it is no class either.
            return {"$ref": f"#/components/schemas/{FREE_FORM}"}
        self._children(schema, [pascal(name) or name])
        return schema

    def _operation(self, at: OperationAt) -> None:
        title = pascal(at.operation["operationId"])
        for parameter in at.operation.get("parameters") or []:
            parameter["schema"] = self._place(parameter["schema"], [title, str(parameter["name"])])
        body = at.operation.get("requestBody") or {}
        for media in (body.get("content") or {}).values():
            media["schema"] = self._place(media["schema"], [title, "Request"])
        for response in (at.operation.get("responses") or {}).values():
            for media in (response.get("content") or {}).values():
                media["schema"] = self._answer(media["schema"], [title, "Response"])

    def _answer(self, schema: dict[str, Any], trail: list[str]) -> dict[str, Any]:
        """Name an answer after what it carries: `AlarmRulePage`, or `GeofenceAnswer` for a wrapped object."""
        if schema.get("type") == "array" or not _is_shape(schema):
            return self._place(schema, trail)
        properties = schema.get("properties") or {}
        content = properties.get("content")
        inner = content if isinstance(content, dict) else {}
        for holder in (schema, inner):
            rows = _rows(holder)
            if rows is None:
                continue
            key, items = rows
            place = [*trail[:1], singular(key) if key != "results" else "Item"]
            holder["properties"][key]["items"] = items = self._place(items, place)
            item = _ref_name(items)
            if item:
                if holder is inner:
                    # The page inside is named after the item too; the envelope around it is an answer.
                    properties["content"] = self._hoist(inner, [f"{item}Page"], whole=True)
                    return self._hoist(schema, [f"{item}PageAnswer"], whole=True)
                return self._hoist(schema, [f"{item}Page"], whole=True)
        if inner and set(properties) <= {"content", "code", "message"}:
            properties["content"] = placed = self._place(inner, [*trail[:1], "Content"])
            item = _ref_name(placed)
            if item and item != FREE_FORM:
                return self._hoist(schema, [f"{item}Answer"], whole=True)
        return self._place(schema, trail)

    def _children(self, schema: dict[str, Any], trail: list[str]) -> None:
        """Name what is written inside a schema that has its own name already."""
        for key, child in (schema.get("properties") or {}).items():
            if isinstance(child, dict):
                schema["properties"][key] = self._place(child, [*trail, str(key)])
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = self._place(schema["additionalProperties"], [*trail, "Value"])
        if isinstance(schema.get("items"), dict):
            schema["items"] = self._place(schema["items"], [*trail[:-1], singular(trail[-1])])
        for kind in ("anyOf", "oneOf"):
            for index, child in enumerate(schema.get(kind) or []):
                schema[kind][index] = self._place(child, [*trail, f"Variant{index + 1}"])
        for child in schema.get("allOf") or []:
            if isinstance(child, dict) and "$ref" not in child:
                self._children(child, trail)

    def _place(self, schema: Any, trail: list[str]) -> dict[str, Any]:
        """Return what stands in place of a schema: a reference if it is a shape of its own."""
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        kinds = schema.get("type")
        if isinstance(kinds, list) and "null" in kinds and _is_shape(schema):
            others = [kind for kind in kinds if kind != "null"]
            rest = {key: value for key, value in schema.items() if key not in {"type", "description"}}
            rest["type"] = others[0] if len(others) == 1 else others
            if "enum" in rest:
                rest["enum"] = [value for value in rest["enum"] if value is not None]
            placed = self._place(rest, trail)
            described = {"description": schema["description"]} if "description" in schema else {}
            return {**described, "oneOf": [placed, {"type": "null"}]}
        if _is_free_form(schema):
            described = {"description": schema["description"]} if "description" in schema else {}
            reference = {"$ref": f"#/components/schemas/{FREE_FORM}"}
            return {**described, "allOf": [reference]} if described else reference
        if _is_shape(schema):
            return self._hoist(schema, trail)
        self._children(schema, trail)
        return schema

    def _hoist(self, schema: dict[str, Any], trail: list[str], *, whole: bool = False) -> dict[str, Any]:
        local = singular(pascal(trail[-1])) or trail[-1]
        if not whole:
            self._children(schema, trail)
        key = (local, canonical(schema))
        name = self.known.get(key)
        if name is None:
            name = unique_class(trail[0] if whole else self._name(trail), self.taken)
            self.known[key] = name
            self.schemas[name] = schema
        reference = {"$ref": f"#/components/schemas/{name}"}
        # The description of the place differs from that of the shape, and says more to a reader.
        described = schema.get("description")
        return {"description": described, "allOf": [reference]} if described and not whole else reference

    def _name(self, trail: list[str]) -> str:
        root, *rest = [pascal(step) or step for step in trail]
        last = rest[-1] if rest else ""
        # The root and the last word say what it is; the words between only if others have the short name.
        for start in range(max(len(rest) - 1, 0), -1, -1):
            words = rest[start:]
            name = root + "".join(words)
            if len(name) <= _MAX_NAME and module_of(name) not in self.taken:
                return name
        return (root + last)[:_MAX_NAME]


def _is_shape(schema: dict[str, Any]) -> bool:
    """Say whether the generator would make a class of a schema."""
    if "enum" in schema:
        return True
    return (
        bool(schema.get("properties"))
        or ("object" in _types(schema))
        or bool(schema.get("allOf") and len(schema["allOf"]) > 1)
    )


def _is_free_form(schema: dict[str, Any]) -> bool:
    if schema.get("properties") or any(schema.get(key) for key in ("allOf", "anyOf", "oneOf", "enum")):
        return False
    if schema.get("type") != "object":
        return False
    # Values that are models, in lists or among others too, make it a model; plain values stay plain.
    found: list[bool] = []
    walk_schemas(
        schema.get("additionalProperties"),
        lambda values: found.append(bool(values.get("properties") or "$ref" in values)),
    )
    return not any(found)


def _rows(schema: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Find the list of an envelope: `results`, or the one array beside a count."""
    properties = schema.get("properties") or {}
    arrays = {
        key: value["items"]
        for key, value in properties.items()
        if isinstance(value, dict) and "array" in _types(value) and isinstance(value.get("items"), dict)
    }
    if "results" in arrays:
        return "results", arrays["results"]
    if len(arrays) == 1 and {"count", "total"} & set(properties):
        return next(iter(arrays.items()))
    return None


def _types(schema: dict[str, Any]) -> list[Any]:
    kinds = schema.get("type")
    return kinds if isinstance(kinds, list) else [kinds]


def _ref_name(schema: Any) -> str | None:
    """Return the class that a reference leads to, or the word for a list of plain values."""
    if not isinstance(schema, dict):
        return None
    if "allOf" in schema and len(schema["allOf"]) == 1:
        schema = schema["allOf"][0]
    reference = schema.get("$ref")
    return str(ClassName(reference.rsplit("/", 1)[-1], "Model")) if isinstance(reference, str) else None
