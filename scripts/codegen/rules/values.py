"""Rules for single values: IDs, codes and files come in more forms than are published."""

from __future__ import annotations

from typing import Any

from scripts.codegen.description.content_types import BINARY
from scripts.codegen.description.document import Document, operations, resolve, walk_all_schemas, walk_schemas

from .reach import reached

__all__ = ("free_binaries", "free_codes", "free_uuids", "take_uuids_in_paths")


def free_uuids(document: Document) -> None:
    """
    Leave UUIDs in bodies as text.

    The service sends IDs that are published as UUIDs as integers, names or in other spellings; text
    keeps all of them, compares equal to what a spreadsheet holds, and costs nothing to decode.
    """

    def visit(schema: dict[str, Any]) -> None:
        if schema.get("format") == "uuid":
            del schema["format"]

    for schema in ((document.get("components") or {}).get("schemas") or {}).values():
        walk_schemas(schema, visit)
    for at in operations(document):
        for body in (at.operation.get("requestBody"), *(at.operation.get("responses") or {}).values()):
            for media in ((resolve(document, body) or {}).get("content") or {}).values():
                walk_schemas(media.get("schema"), visit)


def take_uuids_in_paths(document: Document) -> None:
    """Type text in paths as text or UUID: most IDs are UUIDs, and which of them are published as such is chance."""
    for at in operations(document):
        for parameter in at.operation["parameters"]:
            schema = parameter["schema"]
            is_time = schema.get("format") in ("date", "date-time")
            if (
                parameter["in"] == "path"
                and schema.get("type") == "string"
                and "enum" not in schema
                and not is_time
            ):
                schema["format"] = "uuid"


def free_codes(document: Document) -> None:
    """
    Leave the `code` beside `content` as any integer or text.

    It repeats the status in some services and is a number of its own in others, as text or as a number,
    whatever is published; nothing may depend on it, and each variant would be a class.
    """

    def visit(schema: dict[str, Any]) -> None:
        properties = schema.get("properties")
        if isinstance(properties, dict) and {"code", "message"} <= properties.keys():
            code = properties["code"]
            if isinstance(code, dict) and "$ref" not in code:
                described = {"description": code["description"]} if "description" in code else {}
                properties["code"] = {**described, "type": ["integer", "string"]}

    walk_all_schemas(document, visit)


def free_binaries(document: Document) -> None:
    """
    Leave files in JSON as text: JSON has no bytes.

    A shape that is also sent as a form takes either.
    """
    schemas = document["components"]["schemas"]
    files = {name: found for name, schema in schemas.items() if (found := _files_in(schema))}
    bodies = [
        (kind, media.get("schema"))
        for at in operations(document)
        for kind, media in ((at.operation.get("requestBody") or {}).get("content") or {}).items()
    ]
    answers = [
        (kind, media.get("schema"))
        for at in operations(document)
        for answer in (at.operation.get("responses") or {}).values()
        for kind, media in (answer.get("content") or {}).items()
    ]
    in_json = [schema for kind, schema in [*bodies, *answers] if kind.startswith("application/json")]

    for schema in in_json:
        for file in _files_in(schema):
            del file["format"]
    if not files:
        return
    forms = reached(document, [schema for kind, schema in bodies if kind.startswith("multipart/")])
    for name in reached(document, in_json) & files.keys():
        for file in files[name]:
            if name in forms:
                file["anyOf"] = [dict(BINARY), {"type": "string"}]
                del file["type"]
            del file["format"]


def _files_in(schema: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    walk_schemas(schema, lambda inner: found.append(inner) if inner.get("format") == "binary" else None)
    return found
