"""How Python values become JSON, and which of them can't."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID

from ._dates import write_date
from .errors import RequestError
from .types import Unset

__all__ = ("PLAIN", "encode", "key_of", "write_json", "write_text")

PLAIN = frozenset({str, int, float, bool, type(None)})
"""The types that JSON has as they are."""
_HALF = "contains half of a surrogate pair, which UTF-8 can't carry"


def encode(value: Any) -> Any:
    """
    Turn a Python value into what JSON can carry.

    Raises:
        TypeError: A dictionary has a key that is no string.
    """
    if type(value) in PLAIN:
        return value
    if hasattr(type(value), "fields_"):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key_of(key): encode(item) for key, item in value.items() if not isinstance(item, Unset)}
    if isinstance(value, date):
        return write_date(value)
    if isinstance(value, UUID):
        return str(value)
    return _plain(value)


def _plain(value: Any) -> Any:
    """Return the text or number that a subclass of them holds: `str()` of an enum's member would give its name."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int.__index__(value)
    if isinstance(value, float):
        return float.__float__(value)
    return value


def key_of(key: Any) -> str:
    """
    Return the key of an object as JSON has it.

    Raises:
        TypeError: It is no string.
    """
    if not isinstance(key, str):
        # Two keys, 1 and "1", would become one.
        raise TypeError(f"has a key that is no string but {type(key).__name__}")
    return str.__str__(key)


def write_json(value: Any, where: str) -> bytes:
    """
    Write a value as JSON.

    Raises:
        RequestError: JSON can't carry it. The error names the place, and the value by its type.
    """
    try:
        return _write(value)
    except RecursionError:
        raise RequestError(where, "is nested too deeply, or contains itself") from None
    except (TypeError, ValueError) as error:
        place, problem = _blame(value, where) or (where, str(error))
    raise RequestError(place, problem)


def write_text(name: str, value: object) -> str:
    """
    Write one value as text, as it stands in a path, a query, a header or a form.

    Raises:
        RequestError: UTF-8 can't carry it, or Python can't write it.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        text = str(encode(value))
    except ValueError:
        # Python writes no integer of more than 4,300 digits.
        raise RequestError(name, "is too large a number") from None
    try:
        text.encode()
    except UnicodeEncodeError:
        raise RequestError(name, _HALF) from None
    return text


def _write(value: Any) -> bytes:
    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _blame(value: Any, where: str) -> tuple[str, str] | None:
    """Find the first part of a value that can't be written."""
    parts: list[tuple[str, Any]] = []
    if hasattr(type(value), "fields_"):
        parts = [(f"{where}.{field.name}", getattr(value, field.attribute)) for field in value.fields_]
        parts = [part for part in parts if not isinstance(part[1], Unset)]
        value = value.additional_properties
    if isinstance(value, dict):
        for key, item in value.items():
            if problem := _problem_of_key(key):
                return where, problem
            if not isinstance(item, Unset):
                parts.append((f"{where}.{key}", item))
    elif isinstance(value, list | tuple):
        parts = [(f"{where}[{index}]", item) for index, item in enumerate(value)]
    else:
        problem = _problem(value)
        return (where, problem) if problem else None
    return next((found for place, part in parts if (found := _blame(part, place))), None)


def _problem_of_key(key: Any) -> str | None:
    try:
        return _problem(key_of(key))
    except TypeError as error:
        return str(error)


def _problem(value: Any) -> str | None:
    try:
        _write(value)
    except TypeError:
        return f"can't be written as JSON: it is {type(value).__name__}"
    except UnicodeEncodeError:
        return _HALF
    except ValueError:
        return "can't be written as JSON: it is not a finite number, or has too many digits"
    return None
