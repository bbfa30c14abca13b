"""Item keys: the IDs by which an item is recognised on two pages."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from esper_client.model import Model

__all__ = ("Key", "index_of", "key_of", "keys_of")

Key = str | int | UUID | None


_PLAIN = (str, int, UUID)


def keys_of(items: list[Any], name: str) -> list[Key]:
    """Return the ID of each item, published or not; `None` where it is no plain value."""
    return [key if isinstance(key := _field(item, name), _PLAIN) else None for item in items]


def index_of(after: str, keys: list[Key]) -> int | None:
    """Return the index of an ID that was kept as text."""
    return next((index for index, key in enumerate(keys) if key is not None and str(key) == after), None)


def key_of(item: Any, name: str) -> str | None:
    """Return the text of an item's ID, or `None`."""
    (key,) = keys_of([item], name)
    return None if key is None else str(key)


def _field(item: Any, name: str) -> Any:
    if isinstance(item, dict):
        return item.get(name)
    value = getattr(item, name, None)
    if value is None and isinstance(item, Model):
        # The key may be one that the description does not know.
        return item.get(name)
    return value
