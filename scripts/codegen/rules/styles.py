"""Styles: how lists and objects are written in parameters and in forms."""

from __future__ import annotations

import re
from typing import Any

from scripts.codegen.description.document import Document, resolve
from scripts.codegen.description.extensions import INNER_STYLES

__all__ = ("form_style", "parameter_style")

_MAX_DEPTH = 20
_DELIMITED = {"spaceDelimited": "space", "pipeDelimited": "pipe", "tabDelimited": "tab"}


def parameter_style(document: Document, parameter: dict[str, Any]) -> str | None:
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


def form_style(encoding: Any) -> str | None:
    """Name the way in which a list of a form is written, if it is one text."""
    if not isinstance(encoding, dict):
        return None
    if encoding.get("style") == "deepObject":
        return "deep"
    if encoding.get("explode", encoding.get("style") not in ("spaceDelimited", "pipeDelimited")) is not False:
        return None
    return _DELIMITED.get(str(encoding.get("style")), "comma")
