# Edited in scripts/runtime/_filters.py; `make generate` copies it here.
"""Values of a query: what a caller has, made into what its parameter is published as."""

from __future__ import annotations

import math
import re
from collections import abc
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from ._codec import BOOL, DATETIME, FLOAT, INT, STR, Choice, Codec, ListOf, Number, OneOf, Ref, Value
from .encoding import write_parameter
from .errors import RequestError

__all__ = ("filter_value", "is_filter")

_TEXT = "a text, a number, true or false, a UUID, a date or a time"
_NUMBER = r"[+-]?\d{1,4300}(\.\d+)?"


def filter_value(codec: Codec, value: object, name: str, style: str | None) -> object:
    """
    Return the value of a query parameter as its codec takes it.

    Numbers, booleans, UUIDs, dates and members of enums are taken where text is published, and their texts where
    they are. Several values become one text with commas where the service takes that.

    Args:
        codec: The published type.
        value: What the caller gave.
        name: The parameter, for errors.
        style: How several values are written.

    Raises:
        RequestError: It can't be written as this parameter.
    """
    several = _several(value)
    if not is_filter(codec):
        return value if several is None or not isinstance(codec, ListOf) else list(several)
    if several is None:
        return _scalar(codec, value, name)
    if style != "comma":
        raise RequestError(name, f"takes one value, got {type(value).__name__}")
    if not several:
        raise RequestError(name, "is empty, which would filter nothing; leave it out to get everything")
    return ",".join(_member(codec, item, f"{name}[{index}]") for index, item in enumerate(several))


def _several(value: object) -> abc.Sequence[Any] | abc.Set[Any] | None:
    """Return the values of which there may be several; `None` for one value."""
    whole = isinstance(value, str | bytes | bytearray | memoryview)
    return value if isinstance(value, abc.Sequence | abc.Set) and not whole else None


def is_filter(codec: Codec) -> bool:
    """Say whether `filter_value` checks values of a type: those of one text, but no lists and objects."""
    if isinstance(codec, OneOf):
        return all(is_filter(each) for each in codec.alternatives)
    return not isinstance(codec, ListOf | Ref) and bool(codec.types)


def _member(codec: Codec, value: object, where: str) -> str:
    text = write_parameter(where, _scalar(codec, value, where))
    if not text or "," in text:
        raise RequestError(where, "is empty, or contains a comma, which separates values")
    return text


def _scalar(codec: Codec, value: object, name: str) -> object:
    if isinstance(codec, Choice) and isinstance(value, str):
        for part in value.split(",") if type(value) is str else ():
            if (problem := codec.misspelt(part.strip())) is not None:
                raise RequestError(name, f"{problem} A member of an enum of your own is sent as it is.")
    while isinstance(value, Enum):
        value = value.value
    kinds = codec.alternatives if isinstance(codec, OneOf) else (codec,)
    if any(kind is STR or isinstance(kind, Choice | Value) for kind in kinds):
        if isinstance(value, float) and not math.isfinite(value):
            raise RequestError(name, f"expected a finite number, got {value}")
        if not isinstance(value, str | int | float | UUID | date):
            raise RequestError(name, f"expected {_TEXT}, got {type(value).__name__}")
        return value if isinstance(value, str) else write_parameter(name, value)
    if isinstance(value, str) and _reads(value, kinds):
        return value
    if isinstance(value, date) and not isinstance(value, datetime) and DATETIME in kinds:
        value = datetime.combine(value, time(), UTC)
    codec.check(value, name)
    return value


def _reads(text: str, kinds: tuple[Codec, ...]) -> bool:
    number = re.fullmatch(_NUMBER, text, re.ASCII)
    whole = number is not None and number[1] is None
    return (
        (FLOAT in kinds and number is not None)
        or (whole and any(kind is INT or isinstance(kind, Number) for kind in kinds))
        or (BOOL in kinds and text in {"true", "false"})
    )
