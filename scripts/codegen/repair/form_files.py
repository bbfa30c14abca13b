"""Fields of multipart forms that are files, in the words of OpenAPI 3.0."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.codegen.description.content_types import BINARY, is_json

__all__ = ("with_files",)

_NO_FILE = ("contentEncoding", "enum", "format", "allOf", "anyOf", "oneOf", "properties")


_MAX_DEPTH = 20


def with_files(
    schema: dict[str, Any], encoding: Any, follow: Callable[[Any], Any], depth: int = 0
) -> dict[str, Any]:
    """
    Return the schema of a form with its files marked.

    In 3.1 a field with a `contentMediaType`, or with nothing but a content type, is the content itself.

    Args:
        schema: What is published.
        encoding: The `encoding` beside it.
        follow: Returns what a reference leads to.
        depth: How many composed schemas it stands in.
    """
    form = follow(schema)
    if not isinstance(form, dict) or depth > _MAX_DEPTH:
        return schema
    composed: dict[str, Any] = {}
    for word in ("allOf", "oneOf", "anyOf"):
        parts = form.get(word)
        if isinstance(parts, list):
            marked = [with_files(part, encoding, follow, depth + 1) for part in parts]
            if any(new is not old for new, old in zip(marked, parts, strict=True)):
                composed[word] = marked
    properties = form.get("properties")
    if not isinstance(properties, dict):
        return {**form, **composed} if composed else schema
    files = {}
    for name, published in properties.items():
        field = follow(published)
        items = follow(field.get("items")) if isinstance(field, dict) else None
        given = encoding.get(name) if isinstance(encoding, dict) else None
        kind = str(given.get("contentType", "")) if isinstance(given, dict) else ""
        if _is_content(field, kind):
            files[name] = {**BINARY, **_prose(field)}
        elif isinstance(items, dict) and _is_content(items, kind):
            files[name] = {"type": "array", "items": BINARY, **_prose(field)}
    if files:
        composed["properties"] = {**properties, **files}
    return {**form, **composed} if composed else schema


def _is_content(schema: Any, kind: str) -> bool:
    """Say whether a field is the content of a file."""
    if not isinstance(schema, dict) or schema.get("type") not in (None, "string"):
        return False
    if any(key in schema for key in _NO_FILE):
        return False
    kind = str(schema.get("contentMediaType") or kind).split(",")[0].strip()
    return bool(kind) and not is_json(kind) and kind != "text/plain"


def _prose(schema: Any) -> dict[str, Any]:
    return {"description": schema["description"]} if isinstance(schema.get("description"), str) else {}
