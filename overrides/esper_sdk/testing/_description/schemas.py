"""Finds what is wrong with a value, by its published schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .table import types_of

if TYPE_CHECKING:
    from .table import Schema, Table

__all__ = ("from_text", "problem")

_UUID = re.compile(r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\Z")
_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?\Z", re.ASCII
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_FORMATS = {
    "uuid": (_UUID, "Must be a valid UUID."),
    "date-time": (_MOMENT, "Datetime has wrong format."),
    "datetime": (_MOMENT, "Datetime has wrong format."),
    "date": (_DAY, "Date has wrong format."),
    "email": (re.compile(r"[^@\s]+@[^@\s]+\Z"), "Enter a valid email address."),
}
_NAMES = {
    "string": "Not a valid string.",
    "integer": "A valid integer is required.",
    "number": "A valid number is required.",
    "boolean": "Must be a valid boolean.",
    "array": "Expected a list of items.",
    "object": "Expected a dictionary.",
}
_TRUTHS = {"true": True, "True": True, "1": True, "false": False, "False": False, "0": False}


def problem(table: Table, schema: Schema, value: Any, name: str = "") -> str | None:
    """
    Say what is wrong with a value that a request brings.

    Enums are open: an unknown value is accepted. What the service alone writes is not looked at.

    Args:
        table: Knows the schemas that are referred to.
        schema: What the value has to be like.
        value: The value.
        name: What messages call it.

    Returns:
        The first thing that is wrong, as `name: text`; `None` when the value fits.
    """
    schema = table.resolve(schema)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            found = [problem(table, part, value, name) for part in schema[keyword]]
            if None not in found:
                return found[0]
    for part in schema.get("allOf", ()):
        if (wrong := problem(table, part, value, name)) is not None:
            return wrong
    text = _wrong(table, schema, value, name)
    if text is None or text.startswith("\0"):
        return text and text[1:]
    return f"{name}: {text}" if name else text


def _wrong(table: Table, schema: Schema, value: Any, name: str) -> str | None:
    """Return what is wrong with the value itself; a message about a part of it begins with a NUL."""
    types = types_of(schema)
    if types and not any(_is(value, type_name) for type_name in types):
        return "This field may not be null." if value is None else _NAMES.get(types[0], "Invalid.")
    if isinstance(value, str):
        return _wrong_text(schema, value)
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _wrong_number(schema, value)
    if isinstance(value, list):
        return _wrong_list(table, schema, value, name)
    if isinstance(value, dict):
        return _wrong_object(table, schema, value, name)
    return None


def _is(value: Any, type_name: str) -> bool:
    match type_name:
        case "string":
            return isinstance(value, str)
        case "integer":
            return not isinstance(value, bool) and (
                isinstance(value, int) or (isinstance(value, float) and value.is_integer())
            )
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case "null":
            return value is None
    return True


def _wrong_text(schema: Schema, value: str) -> str | None:
    if len(value) < schema.get("minLength", 0):
        return (
            "This field may not be blank."
            if not value
            else f"Needs at least {schema['minLength']} characters."
        )
    if len(value) > schema.get("maxLength", len(value)):
        return f"Ensure this field has no more than {schema['maxLength']} characters."
    pattern, text = _FORMATS.get(schema.get("format", ""), (None, ""))
    return text if pattern is not None and not pattern.match(value) else None


def _wrong_number(schema: Schema, value: float) -> str | None:
    if value < schema.get("minimum", value):
        return f"Ensure this value is greater than or equal to {schema['minimum']}."
    if value > schema.get("maximum", value):
        return f"Ensure this value is less than or equal to {schema['maximum']}."
    return None


def _wrong_list(table: Table, schema: Schema, value: list[Any], name: str) -> str | None:
    if len(value) < schema.get("minItems", 0):
        return "This list may not be empty."
    if len(value) > schema.get("maxItems", len(value)):
        return f"Ensure this field has no more than {schema['maxItems']} elements."
    items = schema.get("items")
    if items is None:
        return None
    for index, item in enumerate(value):
        if (wrong := problem(table, items, item, f"{name}[{index}]")) is not None:
            return f"\0{wrong}"
    return None


def _wrong_object(table: Table, schema: Schema, value: dict[str, Any], name: str) -> str | None:
    properties: dict[str, Schema] = schema.get("properties", {})
    for needed in schema.get("required", ()):
        if needed not in value and not properties.get(needed, {}).get("readOnly"):
            return f"\0{f'{name}.' if name else ''}{needed}: This field is required."
    for key, item in value.items():
        part = properties.get(key)
        if part is None or part.get("readOnly"):
            continue
        if (wrong := problem(table, part, item, f"{name}.{key}" if name else key)) is not None:
            return f"\0{wrong}"
    return None


def from_text(table: Table, schema: Schema, text: str) -> Any:
    """
    Read a value of a query or of a form as what its schema says it is.

    Returns:
        The value; the text itself where it can't be read, which `problem` then complains of.
    """
    schema = table.resolve(schema)
    for type_name in types_of(schema):
        if type_name in {"integer", "number"}:
            try:
                return int(text.removesuffix(".0")) if type_name == "integer" else float(text)
            except ValueError:
                return text
        if type_name == "boolean":
            return _TRUTHS.get(text, text)
    return text
