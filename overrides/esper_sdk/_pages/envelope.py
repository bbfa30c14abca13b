"""Page envelopes: the items, count, next link and cursor in the answer of a list operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from esper_client.errors import DecodingError
from esper_client.model import Model
from esper_client.paging import PageSpec
from esper_client.types import UNSET, Sparse

__all__ = ("MOST", "Envelope", "open_envelope")


MOST = 10**15
"""
Upper bound of counts and offsets: the text of a position holds 15 digits.

Longer texts are not parsed: `int()` is slow on them, and refuses very long ones with an error of its own.
"""


@dataclass(frozen=True, slots=True)
class Envelope:
    """
    The answer of a list operation, the same for every form of envelope.

    Attributes:
        items: The items.
        count: The number of items over all pages, or `None`.
        has_next: Whether there is a link to the next page; `None` when the service does not say. The link itself
            is never followed: it may lead to another host, or skip items.
        cursor: The cursor of the next page, or `None`.
        has_more: The flag `has_more` beside a cursor; `None` where there is none.
    """

    items: list[Any]
    count: int | None
    has_next: bool | None
    cursor: str | None
    has_more: bool | None


def open_envelope(spec: PageSpec, answer: Any, status_code: int | None = None) -> Envelope:
    """
    Read the envelope of an answer.

    Args:
        spec: Where in the answer each part is.
        answer: The decoded answer.
        status_code: Its HTTP status, for errors.

    Raises:
        DecodingError: There is no list where the API description has one.
    """
    link = _at(answer, spec.next)
    cursor = _at(answer, spec.next_cursor)
    more = UNSET if spec.next_cursor is None else _at(answer, (*spec.next_cursor[:-1], "has_more"))
    return Envelope(
        items=_items(spec, answer, status_code),
        count=_count(_at(answer, spec.count)),
        has_next=None if link is UNSET else bool(link),
        cursor=_cursor(cursor),
        has_more=more if isinstance(more, bool) else None,
    )


def _get(value: Any, name: str) -> Any:
    if isinstance(value, Model):
        # Its attributes are `None` where nothing came. The variant that was chosen may not declare the field.
        came = value.read_(name)
        return value.get(name, UNSET) if came is UNSET else came
    return value.get(name, UNSET) if isinstance(value, Mapping) else getattr(value, name, UNSET)


def _at(answer: Any, path: tuple[str, ...] | None) -> Any:
    if path is None:
        return UNSET
    for name in path:
        answer = _get(answer, name)
        if answer is UNSET or answer is None:
            break
    return answer


def _items(spec: PageSpec, answer: Any, status_code: int | None) -> list[Any]:
    value = answer
    for depth, name in enumerate(spec.items, 1):
        value = _get(value, name)
        # The service sends `results: null` for an empty list.
        if value is None and depth == len(spec.items):
            return []
        if value is UNSET or value is None:
            found = "is missing" if value is UNSET else "is null"
            path = ".".join(spec.items[:depth])
            raise DecodingError(found, path=path, operation=spec.operation, status_code=status_code)
    if isinstance(value, Sparse):
        # Its nulls count as rows, and are not delivered.
        return value.came
    if not isinstance(value, list):
        problem = f"expected a list, got {type(value).__name__}"
        path = ".".join(spec.items)
        raise DecodingError(problem, path=path, operation=spec.operation, status_code=status_code)
    return value


def _cursor(value: Any) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value else None


def _count(value: Any) -> int | None:
    if isinstance(value, str) and value.strip().isdecimal() and len(value) <= 18:
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < MOST:
        return None
    return value
