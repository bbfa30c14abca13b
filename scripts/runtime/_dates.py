"""Dates and times that keep the text which they were read from, where Python would write another."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

__all__ = ("parse_date", "parse_datetime", "write_date")


class ExactDateTime(datetime):
    """
    A time whose text says more than a `datetime` can hold, or says it in another form.

    Such as nanoseconds, `.120Z`, `+00:00` or a day without a time: sent back, it is the same text again.
    What is computed from it has no text of its own.
    """

    __slots__ = ("text_",)
    text_: str

    def __repr__(self) -> str:
        return _renamed("datetime.datetime", super().__repr__())

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        text = getattr(self, "text_", None)
        return super().__reduce_ex__(protocol) if text is None else (parse_datetime, (text,))


class ExactDate(date):
    """A date that was written in another form than `2026-01-31`."""

    __slots__ = ("text_",)
    text_: str

    def __repr__(self) -> str:
        return _renamed("datetime.date", super().__repr__())

    def __reduce__(self) -> Any:
        text = getattr(self, "text_", None)
        return super().__reduce__() if text is None else (parse_date, (text,))


def _renamed(name: str, text: str) -> str:
    return name + text[text.index("(") :]


def parse_datetime(text: str) -> datetime:
    """
    Read a time in ISO 8601.

    Raises:
        ValueError: It is none.
    """
    # A small z is as good (RFC 3339, section 5.6), but not to every version of Python.
    value = datetime.fromisoformat(f"{text[:-1]}Z" if text[-1:] == "z" else text)
    # What the service usually sends is known by its shape; writing it for comparison costs as much as reading it.
    size = len(text)
    if (
        (size == 20 or (size == 27 and text[19] == "." and value.microsecond))
        and text[-1] == "Z"
        and text[10] == "T"
        and text[7] == "-"
        and text[13] == ":"
        and text[11:13] != "24"
    ) or write_date(value) == text:
        return value
    exact = ExactDateTime.combine(value.date(), value.timetz())
    exact.text_ = text
    return exact


def parse_date(text: str) -> date:
    """
    Read a date in ISO 8601.

    Raises:
        ValueError: It is none.
    """
    value = date.fromisoformat(text)
    if value.isoformat() == text:
        return value
    exact = ExactDate(value.year, value.month, value.day)
    exact.text_ = text
    return exact


def write_date(value: date) -> str:
    """Write a date or a time in ISO 8601, and what was read as it came."""
    text = getattr(value, "text_", None)
    if isinstance(text, str):
        return text
    text = value.isoformat()
    if isinstance(value, datetime) and value.tzinfo is UTC:
        return text.removesuffix("+00:00") + "Z"
    return text
