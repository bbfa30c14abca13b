"""
Write what the fake Esper knows of the description: `python -m scripts fake-table [--check]`.

The installed package carries no description, so the fake gets its own: the operations with their parameters,
bodies and answers, without a word of text, as corrected by the overlay, as they are for the client. The same
description gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.codegen.errors import DescriptionError
from scripts.codegen.pipeline import read

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "overrides" / "esper_sdk" / "testing" / "_description" / "_operations.json"

METHODS = ("get", "put", "post", "delete", "patch")

# What says something about a value. Descriptions, titles, examples and defaults do not.
KEYWORDS = (
    "$ref",
    "type",
    "format",
    "enum",
    "required",
    "properties",
    "items",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "readOnly",
)


def main(arguments: list[str] | None = None) -> int:
    """Write the table, or say whether it is up to date; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts fake-table", description=__doc__)
    parser.add_argument(
        "--spec", type=Path, default=ROOT / "openapi.yaml", help="the description (YAML or JSON)"
    )
    parser.add_argument("--overlay", type=Path, default=ROOT / "overlay.yaml", help="corrections to apply")
    parser.add_argument("--out", type=Path, default=OUT, help="the file to write")
    parser.add_argument("--check", action="store_true", help="only say whether the file is up to date")
    options = parser.parse_args(arguments)
    try:
        text = render(corrected(options.spec, options.overlay))
    except DescriptionError as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return 1
    present = options.out.read_text("utf-8") if options.out.exists() else ""
    if options.check:
        if present != text:
            print(f"{options.out.name}: is not what the description gives", file=sys.stderr)
        return int(present != text)
    if present != text:
        options.out.write_text(text, "utf-8", newline="\n")
    return 0


def corrected(spec: Path, overlay: Path) -> dict[str, Any]:
    """
    Read a description as the client is generated from it.

    Raises:
        DescriptionError: It can't be read, or is broken in a way that can't be repaired.
    """
    return read(spec, overlay).document


def render(description: dict[str, Any]) -> str:
    """Return the table of a description as JSON, an operation or a schema a line."""
    document = table(description)
    lines = ['{"operations":[']
    lines.append(",\n".join(_compact(operation) for operation in document["operations"]))
    lines.append('],"schemas":{')
    lines.append(
        ",\n".join(f"{_compact(name)}:{_compact(schema)}" for name, schema in document["schemas"].items())
    )
    lines.append("}}\n")
    return "\n".join(lines)


def table(description: dict[str, Any]) -> dict[str, Any]:
    """
    Return what the fake needs of a description.

    Returns:
        `operations`: for each, `method`, `path`, `tag`, `parameters` (name, place, whether required, schema),
        `body` (media type, whether required, schema), `answers` (status to media type and schema). `schemas`:
        the named schemas that they refer to.
    """
    components = description.get("components", {})
    operations = [
        _operation(method, path, item, item[method], components)
        for path, item in description["paths"].items()
        for method in METHODS
        if method in item
    ]
    schemas = {name: _schema(schema) for name, schema in components.get("schemas", {}).items()}
    used = _used(operations, schemas)
    operations.sort(key=lambda operation: (operation["path"], METHODS.index(operation["method"].lower())))
    return {
        "operations": operations,
        "schemas": {name: schema for name, schema in sorted(schemas.items()) if name in used},
    }


def _operation(
    method: str, path: str, item: dict[str, Any], operation: dict[str, Any], components: dict[str, Any]
) -> dict[str, Any]:
    declared = {}
    for parameter in [*item.get("parameters", ()), *operation.get("parameters", ())]:
        resolved = _resolved(parameter, components)
        declared[resolved["name"], resolved["in"]] = resolved
    entry: dict[str, Any] = {"method": method.upper(), "path": path, "tag": operation.get("tags", [""])[0]}
    entry["parameters"] = [
        [name, place, int(bool(parameter.get("required"))), _schema(parameter.get("schema", {}))]
        for (name, place), parameter in declared.items()
        if place in {"path", "query"}
    ]
    body = _resolved(operation.get("requestBody", {}), components)
    if body.get("content"):
        media, content = next(iter(body["content"].items()))
        entry["body"] = [media, int(bool(body.get("required"))), _schema(content.get("schema", {}))]
    entry["answers"] = {
        str(status): _answer(_resolved(answer, components))
        for status, answer in operation["responses"].items()
    }
    return entry


def _answer(answer: dict[str, Any]) -> list[Any]:
    for media, content in answer.get("content", {}).items():
        return [media, _schema(content.get("schema", {}))]
    return []


def _resolved(node: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        _, _, kind, name = node["$ref"].split("/")
        node = components[kind][name]
    return node


def _schema(schema: Any) -> Any:
    """Take everything out of a schema that says nothing about values."""
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, Any] = {}
    for keyword in KEYWORDS:
        if keyword not in schema:
            continue
        value = schema[keyword]
        if keyword == "$ref":
            return {"$ref": value.rpartition("/")[2]}
        if keyword == "properties":
            value = {name: _schema(child) for name, child in value.items()}
        elif keyword in {"items", "additionalProperties"}:
            value = _schema(value)
        elif keyword in {"allOf", "anyOf", "oneOf"}:
            value = [_schema(child) for child in value]
        elif keyword == "readOnly" and not value:
            continue
        bare[keyword] = value
    if bare.keys() == {"allOf"} and len(bare["allOf"]) == 1:
        # A reference with words beside it.
        return bare["allOf"][0]
    return bare


def _used(operations: list[dict[str, Any]], schemas: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    waiting = list(_references(operations))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _references(schemas.get(name))
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
