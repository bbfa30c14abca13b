# Edited in scripts/runtime/_styles.py; `make generate` copies it here.
"""Styles of parameters: how OpenAPI writes lists and objects into paths, queries, headers and cookies."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote
from uuid import UUID

from ._codec import STR, ListOf
from ._description import ENCODED_SLASHES
from ._operation import Parameter
from .encoding import (
    DELIMITERS,
    encode,
    refuse_controls,
    write_json,
    write_list,
    write_pairs,
    write_parameter,
    write_text,
)
from .errors import RequestError
from .model import Model
from .types import UNSET

__all__ = (
    "TOO_DEEP",
    "Reserved",
    "flat_lists",
    "flat_text",
    "is_id",
    "joined_lists",
    "object_pairs",
    "path_segment",
    "styled_path",
    "written_query",
)

TOO_DEEP = "is nested too deeply, or contains itself"

# Of the reserved characters of RFC 3986, those that end no value and stand for no other character.
_IN_VALUES = ":/?[]@!$'()*,;="

# What stands before a value and between the parts of one that is written part by part.
_IN_PATHS = {
    "comma": ("", ","),
    "space": ("", "%20"),
    "pipe": ("", "%7C"),
    "tab": ("", "%09"),
    "label": (".", "."),
    "matrix": (";", ";"),
}


def is_id(value: object) -> bool:
    """Say whether a value can be an ID."""
    return isinstance(value, str | int | UUID) and not isinstance(value, bool)


def path_segment(name: str, value: object) -> str:
    """
    Encode one path argument so that it can't reach another path.

    Raises:
        RequestError: The value is empty, or a name that URLs treat as a step in the path.
    """
    if not is_id(value):
        raise RequestError(name, f"expected a string, an integer or a UUID, got {type(value).__name__}")
    return _segment(name, write_text(name, value))


def _segment(name: str, text: str) -> str:
    if not text:
        raise RequestError(name, "is empty")
    # Dots are not escapable in URLs: `%2e%2e` is a step up to most servers as well.
    if text in {".", ".."}:
        raise RequestError(name, f"can't be {text!r}")
    refuse_controls(name, text)
    # Servers differ in whether they decode `%2f` before they route: that of this API is not to be tried.
    if not ENCODED_SLASHES and ("/" in text or "\\" in text or "%" in text):
        raise RequestError(name, "contains '/', '\\' or '%', which no ID of the service has")
    return quote(text, safe="")


def styled_path(name: str, value: object, style: str) -> str:
    """
    Write one path argument in its style.

    Args:
        name: The parameter.
        value: Its value.
        style: `comma`, `space`, `pipe`, `tab`, `label` or `matrix`, with a `*` where each part stands for itself; `json`; or `greedy` for
            a text that may have slashes.

    Raises:
        RequestError: It can't be sent.
    """
    kind = style.removesuffix("*")
    if kind == "json":
        return quote(write_json(value, name), safe="")
    if kind == "greedy":
        return "/".join(_segment(name, step) for step in write_text(name, value).split("/"))
    lead, separator = _IN_PATHS[kind]
    named = f"{_segment(name, name)}=" if kind == "matrix" else ""
    if isinstance(value, Model | dict):
        pairs = [
            (_segment(name, key), _segment(name, write_parameter(name, part)))
            for key, part in _members(name, value)
        ]
        if style.endswith("*"):
            return lead + separator.join(f"{key}={part}" for key, part in pairs)
        parts = [part for pair in pairs for part in pair]
    elif isinstance(value, list | tuple):
        parts = [_segment(name, write_parameter(name, part)) for part in value]
        if style.endswith("*"):
            named, parts = "", [f"{named}{part}" for part in parts]
    else:
        parts = [_segment(name, write_parameter(name, value))]
    if not parts:
        raise RequestError(name, "is empty")
    return lead + named + (separator if style.endswith("*") or not lead else ",").join(parts)


def object_pairs(name: str, value: object, style: str | None) -> list[tuple[str, str]]:
    """
    Write an object as the pairs of a query: one a member, in brackets in the style `deep`, or all as one text.

    Raises:
        RequestError: A member can't be sent.
    """
    members = _members(name, value)
    if style == "deep":
        return [pair for key, part in members for pair in _deep(name, f"{name}[{key}]", part)]
    if style in DELIMITERS:
        return [(name, DELIMITERS[style].join(_flat(name, members)))] if members else []
    return [pair for key, part in members for pair in write_pairs(key, part, name)]


def _deep(where: str, name: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [
            pair
            for key, part in value.items()
            if part is not None
            for pair in _deep(where, f"{name}[{write_text(where, key)}]", part)
        ]
    if isinstance(value, list):
        return [pair for part in value for pair in _deep(where, name, part)]
    return [(name, write_parameter(where, value))]


class Reserved(str):
    """A text of a query in which the characters that URLs reserve are sent as they are."""

    __slots__ = ()


def written_query(pairs: list[tuple[str, str]]) -> str:
    """Write a query: of a `Reserved` text only what would be read as something else is escaped."""
    return "&".join(
        f"{quote(name, safe='')}={quote(text, safe=_IN_VALUES if isinstance(text, Reserved) else '')}"
        for name, text in pairs
    )


def flat_lists(
    parameters: tuple[Parameter, ...], values: tuple[object, ...]
) -> tuple[tuple[Parameter, ...], tuple[object, ...]]:
    """
    Return the parameters that take lists of lists as such that take lists of texts, and these in their values.

    Raises:
        RequestError: A value is not of its type, or can't be sent.
    """
    pairs = [
        (parameter, value)
        if not parameter.inner or value is UNSET or value is None
        else _flat_list(parameter, value)
        for parameter, value in zip(parameters, values, strict=True)
    ]
    return tuple(parameter for parameter, _ in pairs), tuple(value for _, value in pairs)


def _flat_list(parameter: Parameter, value: object) -> tuple[Parameter, object]:
    name = parameter.name
    try:
        parameter.codec.check(value, name)
    except RecursionError:
        raise RequestError(name, TOO_DEEP) from None
    more = {"required": parameter.required, "reserved": parameter.reserved}
    flat = Parameter(name, parameter.place, ListOf(STR), style=parameter.style, **more)
    return flat, joined_lists(name, value, parameter.inner)


def joined_lists(name: str, value: object, styles: list[str]) -> object:
    """Return a list whose members that are lists are one text each; other values as they are."""
    if not styles or not isinstance(value, list | tuple):
        return value
    return [
        write_list(name, joined_lists(name, item, styles[1:]), styles[0])
        if isinstance(item, list | tuple)
        else item
        for item in value
    ]


def flat_text(name: str, value: object, style: str | None) -> object:
    """
    Return what a header or a cookie carries of an object, or of anything as JSON; other values as they are.

    Raises:
        RequestError: It can't be sent.
    """
    if style == "json":
        # Headers have ASCII alone, and `;` ends a cookie; JSON can write any character in digits.
        text = json.dumps(json.loads(write_json(value, name)), separators=(",", ":"))
        return text.replace(";", "\\u003b").replace("\x7f", "\\u007f")
    if isinstance(value, list | tuple) and style in DELIMITERS:
        return write_list(name, value, style)
    if not isinstance(value, Model | dict):
        return value
    members = _members(name, value)
    if style == "comma*":
        return ",".join(f"{key}={write_parameter(name, part)}" for key, part in members)
    return ",".join(_flat(name, members))


def _flat(name: str, members: list[tuple[str, Any]]) -> list[str]:
    return [text for key, part in members for text in (key, write_parameter(name, part))]


def _members(name: str, value: object) -> list[tuple[str, Any]]:
    try:
        members: dict[Any, Any] = encode(value)
    except TypeError as error:
        raise RequestError(name, str(error)) from None
    except RecursionError:
        raise RequestError(name, TOO_DEEP) from None
    return [(write_text(name, key), part) for key, part in members.items() if part is not None]
