"""Schemas that operations lead to; the others are dropped."""

from __future__ import annotations

from typing import Any

from scripts.codegen.description.document import Document

__all__ = ("drop_unused_schemas", "reached")


def reached(document: Document, roots: list[Any]) -> set[str]:
    """Return the named schemas that something leads to."""
    schemas = document["components"]["schemas"]
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            reference = node.get("$ref")
            name = reference.removeprefix("#/components/schemas/") if isinstance(reference, str) else ""
            if name in schemas and name not in found:
                found.add(name)
                waiting.append(schemas[name])
            waiting += node.values()
    return found


def drop_unused_schemas(document: Document) -> None:
    """Drop schemas that no operation leads to: those of errors would be classes that nothing returns."""
    components = document["components"]
    used = reached(document, [document["paths"], components["securitySchemes"]])
    components["schemas"] = {name: schema for name, schema in components["schemas"].items() if name in used}
