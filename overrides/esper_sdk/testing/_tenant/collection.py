"""Keeps the objects of one kind: rules, groups and whatever else is created, changed and deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from esper_sdk.testing._http.errors import ApiError

__all__ = ("Collection",)


class Collection:
    """
    Documents by ID, in the order in which they were created.

    Args:
        new_id: Makes the ID of the next object.
        unique: Names of fields whose values may not repeat.
        kind: What messages call one of the objects.
    """

    def __init__(
        self, new_id: Callable[[], str], *, unique: tuple[str, ...] = (), kind: str = "object"
    ) -> None:
        self._new_id = new_id
        self._unique = unique
        self._kind = kind
        self._items: dict[str, dict[str, Any]] = {}

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self._items.values())

    def __contains__(self, item_id: object) -> bool:
        return item_id in self._items

    def __repr__(self) -> str:
        return f"<Collection of {len(self)} {self._kind}s>"

    def get(self, item_id: str) -> dict[str, Any]:
        """
        Return an object.

        Raises:
            ApiError: 404 if there is none with this ID.
        """
        found = self._items.get(item_id.lower())
        if found is None:
            raise ApiError(404, "Not found.")
        return found

    def create(self, document: dict[str, Any]) -> dict[str, Any]:
        """
        Keep a new object and return it, with its ID.

        Raises:
            ApiError: 409 if a field that must be unique is not.
        """
        self._check(document, None)
        item_id = self._new_id()
        created = {"id": item_id, **document}
        self._items[item_id] = created
        return created

    def update(self, item_id: str, fields: dict[str, Any]) -> dict[str, Any]:
        """
        Change fields of an object and return it.

        Raises:
            ApiError: 404 if there is none with this ID; 409 if a field that must be unique would not be.
        """
        present = self.get(item_id)
        changed = {**present, **fields, "id": present["id"]}
        self._check(changed, present["id"])
        self._items[present["id"]] = changed
        return changed

    def delete(self, item_id: str) -> None:
        """
        Forget an object.

        Raises:
            ApiError: 404 if there is none with this ID.
        """
        del self._items[self.get(item_id)["id"]]

    def where(self, **wanted: Any) -> list[dict[str, Any]]:
        """Return the objects whose fields have these values; `None` lets any value pass."""
        asked = {name: value for name, value in wanted.items() if value is not None}
        return [item for item in self if all(item.get(name) == value for name, value in asked.items())]

    def _check(self, document: dict[str, Any], own_id: str | None) -> None:
        for name in self._unique:
            for item in self:
                if item["id"] != own_id and item.get(name) == document.get(name):
                    raise ApiError(409, f"A {self._kind} with this {name} exists already.")
