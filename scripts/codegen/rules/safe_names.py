"""Rules for names: whatever the vendor calls things, Python gets identifiers that differ, and JSON the originals."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.codegen.description.document import Document, operations, resolve, walk_all_schemas
from scripts.codegen.description.extensions import INNER_STYLES
from scripts.codegen.facts import Facts
from scripts.codegen.names.identifiers import FIELDS, OF_PAGES, PARAMETERS, PREFIX, distinct, unique_class

__all__ = ("safe_parameters", "safe_properties", "safe_schema_names")

_MAX_DEPTH = 20
_DELIMITED = {"spaceDelimited": "space", "pipeDelimited": "pipe", "tabDelimited": "tab"}


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
            if style := _whole_style(document, parameter):
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


def _whole_style(document: Document, parameter: dict[str, Any]) -> str | None:
    """Name the way in which a value is written, and after it those of the lists in it."""
    style, inner = _style(document, parameter), parameter.get(INNER_STYLES)
    return " ".join([style or "multi", *inner]) if inner else style


def _style(document: Document, parameter: dict[str, Any]) -> str | None:
    """Name the way in which a value is written, if not as itself, and a list not as `name=a&name=b`."""
    place, style = parameter["in"], parameter.get("style")
    if style == "json":
        return "json"
    several = _is_list(parameter) or _is_object(document, parameter.get("schema"))
    if place == "query":
        if style == "deepObject":
            return "deep"
        if _is_separated(parameter):
            return "comma"
        # Only the style `form` writes a value for each member by itself.
        apart = parameter.get("explode", style in (None, "form"))
        if not several or apart is not False:
            return None
        return _DELIMITED.get(str(style), "comma")
    if place == "path" and style in ("label", "matrix", "greedy"):
        return f"{style}*" if several and parameter.get("explode") is True else str(style)
    if not several:
        return None
    if style in _DELIMITED:
        return _DELIMITED[str(style)]
    return (
        "comma*"
        if parameter.get("explode") is True and not _is_list(parameter) and place != "cookie"
        else "comma"
    )


def _is_list(parameter: dict[str, Any]) -> bool:
    kinds = parameter.get("schema", {}).get("type")
    return "array" in (kinds if isinstance(kinds, list) else [kinds])


def _is_object(document: Document, schema: Any, depth: int = 0) -> bool:
    schema = resolve(document, schema)
    if not isinstance(schema, dict) or depth > _MAX_DEPTH:
        return False
    kinds = schema.get("type")
    parts = [*(schema.get("allOf") or []), *(schema.get("anyOf") or []), *(schema.get("oneOf") or [])]
    return "object" in (kinds if isinstance(kinds, list) else [kinds]) or any(
        _is_object(document, part, depth + 1) for part in parts
    )


def _is_separated(parameter: dict[str, Any]) -> bool:
    """
    Say whether a parameter is published as one text and takes several values with commas between them.

    Its description begins with that, or its name ends in `_multi`, or the overlay says `x-comma-separated`.
    """
    schema = parameter.get("schema", {})
    # An enum has been given a name by now.
    if parameter["in"] != "query" or not (schema.get("type") == "string" or "$ref" in schema):
        return False
    described = re.match(r"comma[- ]separated", str(parameter.get("description", "")), re.IGNORECASE)
    return bool(described or parameter["name"].endswith("_multi") or parameter.get("x-comma-separated"))
