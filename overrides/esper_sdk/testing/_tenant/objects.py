"""Keeps what a tenant has of every kind that has no service of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from zlib import crc32

from esper_sdk.testing._base.noise import mix, uuid_of
from esper_sdk.testing._description.values import part_of
from esper_sdk.testing._http.errors import ApiError

__all__ = ("BEGAN", "Item", "Objects", "Scope")

BEGAN = "2025-01-06T00:00:00.000000Z"
"""When everything was made that a tenant begins with, as a timestamp."""

Scope = Mapping[str, str]
"""What an object is a part of: the parameters of the path that lead to its list."""


@dataclass(slots=True)
class Item:
    """
    An object of the tenant.

    Attributes:
        id: Its UUID.
        number: Its number: some services tell objects by numbers, and a few by both.
        scope: What it is a part of.
        created: When it was made, as a timestamp; empty for what the tenant began with.
        updated: When it was changed last, as a timestamp.
        fields: What was written to it. Everything else about it is made up, always in the same way.
    """

    id: str
    number: int
    scope: dict[str, str]
    created: str = ""
    updated: str = ""
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def known(self) -> dict[str, Any]:
        """What filters can go by, whether or not the document of a list shows it."""
        created, updated = self.created or BEGAN, self.updated or BEGAN
        times = {"created_on": created, "created_at": created, "updated_on": updated, "updated_at": updated}
        return {**times, **self.scope, **self.fields}

    @property
    def key(self) -> int:
        """What its made-up fields depend on."""
        return part_of(self.number, self.id)


class Objects:
    """
    Objects by kind.

    Args:
        seed: Decides what the tenant begins with.
        size: How many objects each list begins with; a few, more or less, unless given.
    """

    def __init__(self, seed: int, size: int | None = None) -> None:
        self._seed = seed
        self._size = size
        self._kinds: dict[str, dict[str, Item]] = {}
        self._filled: set[tuple[str, ...]] = set()
        self._numbers = count(1001)
        self._made: set[str] = set()
        self._gone: set[tuple[str, ...]] = set()

    def __repr__(self) -> str:
        return f"<Objects of {len(self._kinds)} kinds>"

    def all(self, kind: str, scope: Scope) -> list[Item]:
        """Return the objects of a kind that are part of something, in the order in which they were made."""
        return [item for item in self._items(kind, scope).values() if _within(item, scope)]

    def created(self, kind: str) -> list[Item]:
        """Return the objects of a kind that the tenant did not begin with, oldest first."""
        return [item for item in self._kinds.get(kind, {}).values() if item.created]

    def get(self, kind: str, scope: Scope, given_id: str, name: str = "id") -> Item:
        """
        Return an object by its UUID or number, or by what was written to the field `name`.

        Raises:
            ApiError: 404 if there is none.
        """
        items = self._items(kind, scope)
        if given_id.isdecimal():
            # There are few of a kind, and few are asked for by number.
            item = next((item for item in items.values() if str(item.number) == given_id), None)
        else:
            item = items.get(given_id.lower())
            if item is None:
                item = next((item for item in items.values() if item.fields.get(name) == given_id), None)
        if item is None or not _within(item, scope):
            raise ApiError(404, "Not found.")
        return item

    def named(self, kind: str, scope: Scope, name: str) -> Item:
        """
        Return an object that is in no list, and so is there as soon as it is asked for.

        Raises:
            ApiError: 404 if it was deleted.
        """
        place = (kind, *scope.values(), name.lower())
        if place in self._gone:
            raise ApiError(404, "Not found.")
        items = self._kinds.setdefault(kind, {})
        item = items.get(name.lower()) or items.get("/".join(place))
        if item is None:
            number = int(name) if name.isdecimal() else crc32("/".join(place).encode())
            item = items["/".join(place)] = Item(name.lower(), number, dict(scope))
        return item

    def create(self, kind: str, scope: Scope, fields: dict[str, Any], now: str) -> Item:
        """Make an object."""
        items = self._items(kind, scope)
        number = next(self._numbers)
        item_id = uuid_of(self._seed, crc32(kind.encode()), number)
        items[item_id] = Item(item_id, number, dict(scope), now, now, dict(fields))
        self._made.add(item_id)
        return items[item_id]

    def delete(self, kind: str, item: Item) -> None:
        """Forget an object."""
        items = self._kinds[kind]
        if items.pop(item.id, None) is None:
            place = (kind, *item.scope.values(), item.id)
            del items["/".join(place)]
            self._gone.add(place)

    def _items(self, kind: str, scope: Scope) -> dict[str, Item]:
        items = self._kinds.setdefault(kind, {})
        place = (kind, *scope.values())
        if place not in self._filled:
            self._filled.add(place)
            if not self._made.isdisjoint(scope.values()):
                # What somebody made has no history from before.
                return items
            # What the tenant begins with must not depend on what was asked for first.
            base = crc32("/".join(place).encode())
            size = 3 + mix(self._seed, base) % 3 if self._size is None else self._size
            for index in range(size):
                item = Item(
                    uuid_of(self._seed, base, index), 1_000_000 + base % 10_000 * 1000 + index, dict(scope)
                )
                items[item.id] = item
        return items


def _within(item: Item, scope: Scope) -> bool:
    return all(item.scope.get(name) == value for name, value in scope.items())
