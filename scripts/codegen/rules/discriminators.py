"""Discriminators: which text of a field names which of several schemas."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from openapi_python_client.strings import ClassName

from scripts.codegen.description.document import Document, walk_all_schemas
from scripts.codegen.description.extensions import COPY_OF, SAYS
from scripts.codegen.facts import Facts

__all__ = ("note_discriminated", "spread_discriminators")

_PREFIX = "#/components/schemas/"


def spread_discriminators(document: Document) -> None:
    """
    Let a schema with a discriminator be each of those that it tells apart, wherever it is used.

    Without it the answer of an operation that publishes `Pet` would never be a `Cat`, and which of several
    alternatives came would be guessed.
    """
    schemas: dict[str, Any] = document["components"]["schemas"]
    children = _children(schemas)
    families: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        found = schema.get("discriminator") if isinstance(schema, dict) else None
        if found and not (schema.get("oneOf") or schema.get("anyOf")):
            families[name] = list(dict.fromkeys([name, *_below(name, children), *_targets(found, schemas)]))
            _note(schemas, found, families[name])

    def visit(schema: dict[str, Any]) -> None:
        found = schema.pop("discriminator", None)
        parts = schema.get("oneOf") or schema.get("anyOf")
        if found and parts:
            members = [name for part in parts if (name := _name(part)) is not None]
            more = [name for name in _targets(found, schemas) if name not in members]
            parts += [{"$ref": _PREFIX + name} for name in more]
            _note(schemas, found, [*members, *more])
        name = _name(schema)
        if name in families and len(families[name]) > 1:
            schema.pop("$ref", None)
            schema.pop("allOf", None)
            schema["oneOf"] = [_Done({"$ref": _PREFIX + member}) for member in families[name]]

    _visit_uses(document, visit)
    walk_all_schemas(document, lambda schema: schema.pop(COPY_OF, None))


class _Done(dict[str, Any]):
    """A reference that is one of the alternatives already."""


def _visit_uses(document: Document, visit: Any) -> None:
    inherited: set[int] = set()

    def mark(schema: dict[str, Any]) -> None:
        # A part of several is taken over from the parent, and one alone only stands for it.
        parts = schema.get("allOf") or []
        if len(parts) > 1 or schema.get("properties"):
            inherited.update(id(part) for part in parts)
        elif parts:
            inherited.add(id(parts[0]))

    def unless_inherited(schema: dict[str, Any]) -> None:
        mark(schema)
        if id(schema) in inherited or isinstance(schema, _Done):
            schema.pop("discriminator", None)
        else:
            visit(schema)

    walk_all_schemas(document, unless_inherited)


def _children(schemas: dict[str, Any]) -> dict[str, list[str]]:
    """Return the schemas that each is a part of."""
    found: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        parts = (schema.get("allOf") or []) if isinstance(schema, dict) else []
        if len(parts) > 1 or (parts and schema.get("properties")):
            for part in parts:
                if (parent := _name(part) or part.get(COPY_OF)) is not None:
                    found.setdefault(parent, []).append(name)
    return found


def _below(name: str, children: dict[str, list[str]]) -> list[str]:
    found: dict[str, None] = {}
    waiting = [name]
    while waiting:
        for child in children.get(waiting.pop(), ()):
            if child not in found:
                found[child] = None
                waiting.append(child)
    return list(found)


def _name(schema: Any) -> str | None:
    """Return the name that a schema only stands for."""
    if not isinstance(schema, dict):
        return None
    parts = schema.get("allOf")
    if isinstance(parts, list) and len(parts) == 1 and not schema.get("properties"):
        schema = parts[0]
    reference = schema.get("$ref")
    return reference.removeprefix(_PREFIX) if isinstance(reference, str) else None


def _targets(discriminator: dict[str, Any], schemas: dict[str, Any]) -> list[str]:
    return [name for name in discriminator["mapping"].values() if name in schemas]


def _note(schemas: dict[str, Any], discriminator: dict[str, Any], members: list[str]) -> None:
    field, mapping = discriminator["propertyName"], discriminator["mapping"]
    published = {
        member: [text for text in _values(schemas, schemas[member], field) if text not in mapping]
        for member in members
        if member in schemas
    }
    counts = Counter(text for texts in published.values() for text in texts)
    for member, values in published.items():
        texts = [text for text, name in mapping.items() if name == member]
        # Without a mapping, the name of a schema is its text, and values that only it has are, too.
        texts += [member, *(text for text in values if counts[text] == 1)]
        known = schemas[member].setdefault(SAYS, {}).setdefault(field, [])
        known += [text for text in texts if text not in known]


def _values(schemas: dict[str, Any], schema: Any, field: str) -> list[str]:
    """Return the values that a schema itself publishes for a field, as a mapping writes them."""
    own = schema if isinstance(schema, dict) else {}
    found: list[str] = []
    for part in [own, *(own.get("allOf") or [])]:
        declared = (part.get("properties") or {}).get(field) or {}
        declared = schemas.get(_name(declared) or "", declared)
        values = [declared["const"]] if "const" in declared else declared.get("enum") or []
        # JSON writes them as a mapping does.
        found += [value if isinstance(value, str) else json.dumps(value) for value in values]
    return list(dict.fromkeys(found))


def note_discriminated(document: Document, facts: Facts) -> None:
    """Note the texts that name each class: an answer says by them which of several it is."""
    for name, schema in document["components"]["schemas"].items():
        if says := schema.pop(SAYS, None):
            facts.discriminated[str(ClassName(name, "Model"))] = says
