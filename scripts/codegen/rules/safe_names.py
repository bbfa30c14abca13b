"""Rules for names: whatever the vendor calls things, Python gets identifiers that differ, and JSON the originals."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.codegen.description.document import Document, operations, walk_all_schemas
from scripts.codegen.facts import Facts
from scripts.codegen.names.identifiers import FIELDS, OF_PAGES, PARAMETERS, PREFIX, distinct, unique_class

from .styles import parameter_style

__all__ = ("safe_parameters", "safe_properties", "safe_schema_names")


def safe_schema_names(document: Document) -> None:
    """Rename schemas to class names: two that become one class would be dropped with all their users."""
    schemas = document["components"]["schemas"]
    taken: set[str] = set()
    # Those that need no change come first, so that a neighbour's odd name renames nobody else.
    plain = {name: unique_class(name, taken) for name in schemas if str(ClassName(name, "Model")) == name}
    renamed = {name: plain.get(name) or unique_class(name, taken) for name in schemas}
    references = {
        f"#/components/schemas/{old}": f"#/components/schemas/{new}" for old, new in renamed.items()
    }

    def visit(schema: dict[str, Any]) -> None:
        if isinstance(schema.get("$ref"), str):
            schema["$ref"] = references.get(schema["$ref"], schema["$ref"])

    walk_all_schemas(document, visit)
    document["components"]["schemas"] = {renamed[name]: schema for name, schema in schemas.items()}


def safe_properties(document: Document, facts: Facts) -> None:
    """Rename properties that would be one attribute, or none: `a-b` beside `a_b`, `@`, `to_dict`."""
    for name, schema in document["components"]["schemas"].items():
        properties = schema.get("properties")
        if not isinstance(properties, dict):
            continue
        taken: set[str] = set()
        changed: dict[str, str] = {}
        for original in properties:
            safe = distinct(original, taken, FIELDS, "value")
            if safe != original:
                changed[safe] = original
        if changed:
            back = {original: safe for safe, original in changed.items()}
            schema["properties"] = {back.get(key, key): child for key, child in properties.items()}
            if isinstance(schema.get("required"), list):
                schema["required"] = [back.get(key, key) for key in schema["required"]]
            facts.properties[str(ClassName(name, "Model"))] = changed


def safe_parameters(document: Document, facts: Facts) -> None:
    """Rename parameters that would be one argument, or one of ours; remember how lists and objects are written."""
    paths: dict[str, Any] = {}
    for at in operations(document):
        facts.paths[at.name] = at.path
        path = at.path
        taken: set[str] = set()
        for parameter in at.operation.get("parameters") or []:
            original = parameter["name"]
            # Pages are asked for in queries; elsewhere these names are no different from others.
            of_pages = OF_PAGES if parameter["in"] in ("header", "cookie") else frozenset()
            safe = distinct(original, taken, PARAMETERS | of_pages, parameter["in"])
            if parameter["in"] == "path" and not re.fullmatch(r"[a-zA-Z_-][a-zA-Z0-9_-]*", safe):
                # The generator reads names in paths that are ASCII, and no others.
                plain = unicodedata.normalize("NFKD", original).encode("ascii", "ignore").decode()
                safe = distinct(str(PythonIdentifier(plain or "path", PREFIX)), taken, PARAMETERS, "path")
            if safe != original:
                parameter["name"] = safe
                facts.parameters.setdefault(at.name, {})[safe] = original
                if parameter["in"] == "path":
                    path = path.replace(f"{{{original}}}", f"{{{safe}}}")
            if style := parameter_style(document, parameter):
                facts.styles.setdefault(at.name, {})[safe] = style
            if parameter["in"] == "query" and parameter.get("allowReserved") is True:
                facts.reserved.setdefault(at.name, set()).add(safe)
        # The generator takes each name once; what is sent is the path as published.
        path = _each_once(path)
        _place(paths, path, at.method, at.operation)
    document["paths"] = paths


def _each_once(path: str) -> str:
    seen: set[str] = set()

    def kept(found: re.Match[str]) -> str:
        again = found[1] in seen
        seen.add(found[1])
        return found[1] if again else found[0]

    return re.sub(r"\{([^{}]*)\}", kept, path)


def _place(paths: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> None:
    paths.setdefault(path, {})[method] = operation
