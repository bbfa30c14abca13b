"""Python values written as JSON, or as the text of a path, a query, a header or a form."""

from __future__ import annotations

import json
import math
from datetime import date
from enum import Enum
from typing import Any
from uuid import UUID

from ._dates import write_date
from .errors import RequestError
from .types import UNSET

__all__ = (
    "DELIMITERS",
    "PLAIN",
    "encode",
    "header_text",
    "key_of",
    "refuse_controls",
    "write_ascii",
    "write_json",
    "write_list",
    "write_pairs",
    "write_parameter",
    "write_text",
)

PLAIN = frozenset({str, int, float, bool, type(None)})
"""The types that JSON has as they are."""
_STRINGS = frozenset({str})
_HALF = "contains half of a surrogate pair, which UTF-8 can't carry"
DELIMITERS = {"comma": ",", "space": " ", "pipe": "|", "tab": "\t"}
"""What stands between the members of a list, by the name of its style."""

# How long a body is and what becomes of the connection is for whoever sends them to say.
_OF_THE_ENGINE = frozenset(
    {
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)


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
        whole = getattr(value, "whole", None)
        if whole is not None:
            # It came with null in it.
            value = whole()
        return [item if type(item) in PLAIN else encode(item) for item in value]
    if isinstance(value, dict):
        return {
            key if type(key) is str else key_of(key): item if type(item) in PLAIN else encode(item)
            for key, item in value.items()
            if item is not UNSET
        }
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
    return encode(value.value) if isinstance(value, Enum) else value


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
    except Exception:  # noqa: BLE001 - a model may hold anything, and each kind fails in its own way
        place, problem = _find_blame(value, where)
    raise RequestError(place, problem)


def write_text(name: str, value: object) -> str:
    """
    Write one value as text, as it stands in a path, a query, a header or a form.

    Raises:
        RequestError: UTF-8 can't carry it, or Python can't write it.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        raise RequestError(name, "is not a finite number")
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


def write_parameter(where: str, value: object) -> str:
    """
    Write one value of a query, a header or a form as text.

    Raises:
        RequestError: It is of a kind that has no text of its own, or can't be sent.
    """
    if isinstance(value, str | int | float | UUID | date):
        return write_text(where, value)
    if isinstance(value, Enum):
        return write_parameter(where, value.value)
    raise RequestError(where, f"can't be written as text: it is {type(value).__name__}")


def write_pairs(name: str, value: object, where: str) -> list[tuple[str, str]]:
    """
    Write a value as a pair of a query or a form, and a list as one pair a member.

    Raises:
        RequestError: It can't be sent.
    """
    if isinstance(value, list | tuple):
        return [(name, write_parameter(f"{where}[{index}]", item)) for index, item in enumerate(value)]
    return [(name, write_parameter(where, value))]


def write_list(name: str, value: object, style: str) -> str:
    """
    Write a list as one text; a single value is a list of one.

    Args:
        name: The parameter, for errors.
        value: The list.
        style: A key of `DELIMITERS`.

    Raises:
        RequestError: A member can't be sent.
    """
    items = value if isinstance(value, list | tuple) else [value]
    return DELIMITERS[style].join(write_parameter(name, item) for item in items)


def header_text(name: str, value: object, where: str) -> str:
    """
    Write the value of a header.

    Raises:
        RequestError: It can't be sent, or the header is one that the HTTP engine writes.
    """
    if name.lower() in _OF_THE_ENGINE:
        raise RequestError(where, "is written by the HTTP engine; leave it out")
    # Blanks around a value are no part of it (RFC 9110, section 5.5), and not every engine sends them.
    return write_ascii(where, value).strip(" ")


def write_ascii(where: str, value: object) -> str:
    """
    Write a value or a list as a header can carry it.

    Raises:
        RequestError: It can't be sent, or has other characters than printable ASCII.
    """
    text = write_list(where, value, "comma")
    refuse_controls(where, text)
    if not text.isascii():
        raise RequestError(where, "contains other characters than ASCII, which no header can carry")
    return text


def refuse_controls(name: str, text: str) -> None:
    """
    Refuse a text with control characters: line breaks would end a header.

    Raises:
        RequestError: It has one.
    """
    if not text.isprintable() and any(character < " " or character == "\x7f" for character in text):
        raise RequestError(name, "contains control characters")


def _is_plain(value: Any) -> bool:
    """Say whether JSON has all of a value as it is: looking costs a third of writing it anew."""
    parts = value
    if type(value) is dict:
        if not _STRINGS.issuperset(map(type, value)):
            return False
        parts = value.values()
    elif type(value) is not list:
        return type(value) in PLAIN
    for part in parts:  # noqa: SIM110 - `all` takes half as long again
        if type(part) not in PLAIN and not _is_plain(part):
            return False
    return True


def _write(value: Any) -> bytes:
    value = value if _is_plain(value) else encode(value)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def _find_blame(value: Any, where: str) -> tuple[str, str]:
    try:
        return _blame(value, where, ()) or (where, "can't be written as JSON")
    except RecursionError:
        return where, "is nested too deeply"


def _blame(value: Any, where: str, above: tuple[int, ...]) -> tuple[str, str] | None:
    """Find the first part of a value that can't be written; `above` are the parts that it is in."""
    if id(value) in above:
        return where, "contains itself"
    above = (*above, id(value))
    parts: list[tuple[str, Any]] = []
    if hasattr(type(value), "fields_"):
        parts = [(f"{where}.{field.name}", part) for field, part in value.present_()]
        value = value.additional_properties
        if not isinstance(value, dict):
            return f"{where}.additional_properties", "must be a dictionary"
    if isinstance(value, dict):
        for key, item in value.items():
            if problem := _problem_of_key(key):
                return where, problem
            if item is not UNSET:
                parts.append((f"{where}.{key}", item))
    elif isinstance(value, list | tuple):
        parts = [(f"{where}[{index}]", item) for index, item in enumerate(value)]
    else:
        problem = _problem(value)
        return (where, problem) if problem else None
    return next((found for place, part in parts if (found := _blame(part, place, above))), None)


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
