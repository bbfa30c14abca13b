"""A schema in one form, however it was written: references followed, `allOf` merged, null as a flag."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from scripts.codegen.description.document import Document, resolve
from scripts.codegen.errors import DescriptionError

__all__ = ("FACTS", "NARROWING", "RARE", "Shape", "describe", "reference", "shape_of")

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")

NARROWING = {**dict.fromkeys(_LOWER, 1), **dict.fromkeys(_UPPER, -1)}
"""Limits, with the sign of a step that refuses values that were fine before."""

FACTS = ("format", *_LOWER, *_UPPER, "multipleOf", "pattern", "uniqueItems", "default", "readOnly", "writeOnly",
         "deprecated", "contentEncoding", "contentMediaType")  # fmt: skip
"""Keywords whose values are told."""

RARE = ("not", "if", "then", "else", "prefixItems", "contains", "patternProperties", "propertyNames",
        "dependentRequired", "dependentSchemas", "unevaluatedProperties", "discriminator")  # fmt: skip
"""Keywords of which only is told that they changed."""

_PREFIX = "#/components/schemas/"


@dataclass(slots=True)
class Shape:
    """
    One schema without those inside it.

    Attributes:
        types: The JSON types, less null; empty where nothing is said.
        nullable: Whether null is one of the values.
        facts: The keywords in `FACTS` and `RARE`.
        enum: The values, if they are listed.
        required: The fields that always come.
        properties: The schemas of the fields.
        items: The schema of the items.
        values: The schema of fields that are not declared, or whether there may be any.
        variants: The schemas of which one applies.
        text: The prose.
        missing: The reference that leads nowhere.
    """

    types: tuple[str, ...] = ()
    nullable: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    enum: list[Any] | None = None
    required: set[str] = field(default_factory=set)
    properties: dict[str, Any] = field(default_factory=dict)
    items: Any = None
    values: Any = None
    variants: list[Any] = field(default_factory=list)
    text: str = ""
    missing: str = ""


def reference(schema: Any) -> str:
    """Return the name of the component that a schema stands for, whatever is said beside it; may be empty."""
    if not isinstance(schema, dict):
        return ""
    if isinstance(schema.get("$ref"), str):
        target = schema["$ref"]
        return target.removeprefix(_PREFIX) if target.startswith(_PREFIX) else ""
    for key in ("allOf", "oneOf", "anyOf"):
        parts = schema.get(key)
        if isinstance(parts, list) and not schema.get("properties"):
            others = [part for part in parts if not _is_null(part)]
            if len(others) == 1 and (key != "allOf" or len(parts) == 1):
                return reference(others[0])
    return ""


def shape_of(document: Document, schema: Any, *, local: bool = False) -> Shape:
    """
    Bring a schema into its one form.

    Args:
        document: Where references lead.
        schema: What stands at the place.
        local: Whether to leave out what the component says that the schema stands for: what remains is
            what is said beside the reference.
    """
    shape = Shape()
    _fill(document, shape, schema, (), local=local)
    if not shape.types and (shape.properties or shape.required):
        shape.types = ("object",)
    elif not shape.types and shape.items is not None:
        shape.types = ("array",)
    return shape


def _fill(document: Document, shape: Shape, schema: Any, trail: tuple[str, ...], *, local: bool) -> None:
    if not isinstance(schema, dict):
        return
    target = schema.get("$ref")
    if isinstance(target, str) and not local:
        try:
            found = resolve(document, schema)
        except DescriptionError:
            shape.missing = target.rsplit("/", 1)[-1]
        else:
            if target not in trail:
                _fill(document, shape, found, (*trail, target), local=False)
    _fill_own(shape, schema)
    for part in _list(schema.get("allOf")):
        _fill(document, shape, part, trail, local=local)
    for key in ("oneOf", "anyOf"):
        parts = _list(schema.get(key))
        others = [part for part in parts if not _is_null(part)]
        shape.nullable |= len(others) < len(parts)
        if others and all(isinstance(part, dict) and "const" in part for part in others):
            # Values with a title each are an enum, written at length.
            shape.enum = [part["const"] for part in others if part["const"] is not None]
            shape.nullable |= len(shape.enum) < len(others)
            shape.types = shape.types or tuple(sorted({_type_of(value) for value in shape.enum}))
        elif len(others) == 1:
            _fill(document, shape, others[0], trail, local=local)
        else:
            shape.variants += others


def _fill_own(shape: Shape, schema: dict[str, Any]) -> None:
    """Take over what a schema says itself; what is said later wins, as beside a reference."""
    kinds = schema.get("type")
    names = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind is not None]
    shape.nullable |= "null" in names or bool(schema.get("nullable"))
    if any(name != "null" for name in names):
        shape.types = tuple(sorted({name for name in names if name != "null"}))
    shape.facts.update({key: schema[key] for key in (*FACTS, *RARE) if _says(schema, key)})
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    if isinstance(listed, list):
        shape.nullable |= None in listed
        shape.enum = [value for value in listed if value is not None]
    shape.required |= {str(name) for name in _list(schema.get("required"))}
    if isinstance(schema.get("properties"), dict):
        shape.properties.update({str(name): child for name, child in schema["properties"].items()})
    shape.items = schema.get("items", shape.items)
    shape.values = schema.get("additionalProperties", shape.values)
    # Both are prose to a caller; titles are dropped by the pipeline.
    shape.text = str(schema.get("description") or shape.text).strip()


def _type_of(value: Any) -> str:
    names = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array"}
    return names.get(type(value), "object")


def _says(schema: dict[str, Any], key: str) -> bool:
    """Say whether a keyword is there and says anything: `deprecated: false` does not."""
    return key in schema and (key == "default" or schema[key] is not False)


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") in ("null", ["null"])


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def describe(document: Document, schema: Any, depth: int = 4) -> str:
    """
    Say in a few words what a schema is: "list of `Device`", "string (uuid) or null".

    A `Shape` is described by what it is, a schema by its name if it has one.

    Args:
        document: Where references lead.
        schema: What to describe.
        depth: How many lists and choices inside each other are told; merged schemas may go in circles.
    """
    if depth == 0:
        return "something"
    name = "" if isinstance(schema, Shape) else reference(schema)
    if name:
        shape = shape_of(document, schema, local=True)
        text = f"`{name}`"
    else:
        shape = schema if isinstance(schema, Shape) else shape_of(document, schema)
        text = " or ".join(_kind(document, shape, kind, depth) for kind in shape.types)
        if not text:
            text = (
                " or ".join(dict.fromkeys(describe(document, part, depth - 1) for part in shape.variants))
                or "any value"
            )
        if shape.missing:
            text = f"`{shape.missing}`, which does not exist"
        if shape.enum is not None:
            text += f", one of {len(shape.enum)} values"
    return f"{text} or null" if shape.nullable else text


def _kind(document: Document, shape: Shape, kind: str, depth: int) -> str:
    if kind == "array" and shape.items is not None:
        return f"list of {describe(document, shape.items, depth - 1)}"
    if kind in {"string", "integer", "number"} and shape.facts.get("format"):
        return f"{kind} ({shape.facts['format']})"
    return "list" if kind == "array" else kind
