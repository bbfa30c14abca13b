"""Filters and orders the documents of a list as its query asks."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .messages import Request

__all__ = ("select",)

_NOT_FILTERS = frozenset({"limit", "offset", "ordering", "sort", "cursor", "legacy_format"})
_COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    "_gte": operator.ge,
    "_gt": operator.gt,
    "_lte": operator.le,
    "_lt": operator.lt,
}
_MISSING = object()


def select(
    documents: list[Any], request: Request, known: Callable[[int], Mapping[str, Any]] | None = None
) -> list[Any]:
    """
    Return the documents that a query asks for, in its order.

    What neither the documents nor what is known of them has is ignored: filters by it let everything pass.

    Args:
        documents: What the list shows.
        request: Whose query counts, as far as it is published.
        known: Returns what is known besides of the document with an index: lists do not show all that they
            are filtered by.
    """
    operation = request.operation
    published = operation.query if operation is not None else {}
    wanted = {
        name: text
        for name, text in request.query.items()
        if text and name in published and name not in _NOT_FILTERS
    }
    found = documents
    if wanted:
        found = []
        for index, document in enumerate(documents):
            if isinstance(document, dict):
                fields = document if known is None else {**known(index), **document}
                if not all(_passes(fields, name, text, published) for name, text in wanted.items()):
                    continue
            found.append(document)
    ordering = request.query.get("ordering") or request.query.get("sort") or ""
    field = ordering.removeprefix("-")
    if field and all(isinstance(document, dict) and field in document for document in found):
        found = sorted(found, key=lambda row: _sortable(row[field]), reverse=ordering.startswith("-"))
    return found


def _passes(fields: Mapping[str, Any], name: str, text: str, published: Any) -> bool:
    if name == "search":
        return any(isinstance(value, str) and text.lower() in value.lower() for value in fields.values())
    value = _at(fields, name)
    if value is not _MISSING:
        if name == "name" and "name_exact" in published:
            return text.lower() in str(value).lower()
        return _equal(value, text)
    if name.startswith("exclude_"):
        value = _at(fields, name.removeprefix("exclude_"))
        return value is _MISSING or not any(_equal(value, part) for part in text.split(","))
    for ending, compare in _COMPARED.items():
        if name.endswith(ending) and (value := _at(fields, name.removesuffix(ending))) is not _MISSING:
            return value is not None and compare(*_comparable(value, text))
    for ending in ("_exact", "_multi", "s", "_in"):
        if name.endswith(ending) and (value := _at(fields, name.removesuffix(ending))) is not _MISSING:
            return any(_equal(value, part) for part in text.split(","))
    return True


def _at(fields: Mapping[str, Any], name: str) -> Any:
    """Return a field, or one inside of others, which filters write `settings__display__brightness`."""
    if name in fields:
        return fields[name]
    value: Any = fields
    for step in name.split("__"):
        if not isinstance(value, Mapping) or step not in value:
            return _MISSING
        value = value[step]
    return value


def _equal(value: Any, text: str) -> bool:
    if isinstance(value, bool):
        return text.lower() in ({"true", "1"} if value else {"false", "0"})
    if isinstance(value, list):
        return any(_equal(item, text) for item in value)
    return str(value).lower() == text.lower()


def _comparable(value: Any, text: str) -> tuple[Any, Any]:
    """Make a value and what it is compared with alike: numbers, else moments, else texts."""
    for read in (float, _moment):
        try:
            return read(value), read(text)
        except (TypeError, ValueError):
            continue
    return str(value), text


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _sortable(value: Any) -> tuple[int, Any]:
    """Make values comparable: nulls first, then numbers, also those that are texts, then other texts."""
    if value is None:
        return 0, 0
    try:
        return 1, float(value)
    except (TypeError, ValueError):
        return 2, str(value)
