"""Filters and orders the documents of a list as its query asks."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._http import Request

__all__ = ("select",)

_NOT_FILTERS = frozenset({"limit", "offset", "ordering", "sort", "cursor", "legacy_format"})
_COMPARED: dict[str, Callable[[str, str], bool]] = {
    "_gte": operator.ge,
    "_gt": operator.gt,
    "_lte": operator.le,
    "_lt": operator.lt,
}


def select(documents: list[Any], request: Request) -> list[Any]:
    """
    Return the documents that a query asks for, in its order.

    What the documents do not have is ignored: filters by it let everything pass.
    """
    operation = request.operation
    published = operation.query if operation is not None else {}
    wanted = {
        name: text
        for name, text in request.query.items()
        if text and name in published and name not in _NOT_FILTERS
    }
    found = [
        document
        for document in documents
        if not isinstance(document, dict)
        or all(_passes(document, name, text, published) for name, text in wanted.items())
    ]
    ordering = request.query.get("ordering") or request.query.get("sort") or ""
    field = ordering.removeprefix("-")
    if field and all(isinstance(document, dict) and field in document for document in found):
        found.sort(key=lambda document: _sortable(document[field]), reverse=ordering.startswith("-"))
    return found


def _passes(document: dict[str, Any], name: str, text: str, published: Any) -> bool:
    if name == "search":
        return any(isinstance(value, str) and text.lower() in value.lower() for value in document.values())
    if name in document:
        if name == "name" and "name_exact" in published:
            return text.lower() in str(document[name]).lower()
        return _equal(document[name], text)
    if name.endswith("_exact") and name.removesuffix("_exact") in document:
        return _equal(document[name.removesuffix("_exact")], text)
    for ending, compare in _COMPARED.items():
        field = name.removesuffix(ending)
        if name.endswith(ending) and field in document:
            value = document[field]
            # Timestamps of one format and zone compare as text.
            return isinstance(value, str) and compare(value, text)
    singular = name.removesuffix("_multi").removesuffix("s")
    if singular in document and name.endswith(("_multi", "s")):
        return any(_equal(document[singular], part) for part in text.split(","))
    return True


def _equal(value: Any, text: str) -> bool:
    if isinstance(value, bool):
        return text.lower() in ({"true", "1"} if value else {"false", "0"})
    if isinstance(value, list):
        return any(_equal(item, text) for item in value)
    return str(value).lower() == text.lower()


def _sortable(value: Any) -> tuple[int, Any]:
    """Make values comparable: nulls first, then numbers, then texts."""
    if value is None:
        return 0, 0
    if isinstance(value, int | float):
        return 1, value
    return 2, str(value)
