"""A description seen as if every reference were what it leads to, for JSONPath to look through."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from .references import MISSING, look_up

__all__ = ("Location", "View", "localize", "whole")

Location = tuple[int | str, ...]


def whole(document: dict[str, Any], node: Any) -> Any:
    """Return an object with what its `$ref` leads to below its own members; anything else as it is."""
    seen: list[str] = []
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
        seen.append(node["$ref"])
        target = look_up(document, node["$ref"])
        own = {key: value for key, value in node.items() if key != "$ref"}
        if not isinstance(target, dict) or target is MISSING:
            return node if target is MISSING or own else target
        node = {**target, **own}
    return node


def localize(document: dict[str, Any], location: Location, *, end: bool) -> None:
    """
    Replace the references on the way to a place by copies of what they lead to: for this use only.

    Args:
        document: The description.
        location: The place, as found in its view.
        end: Whether what stands at the place itself is replaced, too.
    """
    parent: Any = None
    node: Any = document
    for index, step in enumerate((*location, None)):
        last = index == len(location)
        if (
            isinstance(node, dict)
            and isinstance(node.get("$ref"), str)
            and (end or not last)
            and step != "$ref"
        ):
            node = copy.deepcopy(whole(document, node))
            parent[location[index - 1]] = node
        if not last:
            parent, node = node, node[step]


class View(dict[str, Any]):
    """
    An object of a description, with its references followed when somebody looks.

    Args:
        document: The description.
        node: The object.
    """

    __slots__ = ("_document", "_node")

    def __init__(self, document: dict[str, Any], node: dict[str, Any]) -> None:
        self._document = document
        self._node = node

    def _seen(self, value: Any) -> Any:
        if isinstance(value, dict):
            if "$ref" in value:
                value = whole(self._document, value)
            if isinstance(value, dict):
                return View(self._document, value)
        return _ListView(self._document, value) if isinstance(value, list) else value

    def __getitem__(self, key: str) -> Any:
        return self._seen(self._node[key])

    def __contains__(self, key: object) -> bool:
        return key in self._node

    def __iter__(self) -> Iterator[str]:
        return iter(self._node)

    def __len__(self) -> int:
        return len(self._node)

    def __eq__(self, other: object) -> bool:
        return self._node == (other._node if isinstance(other, View) else other)

    __hash__ = None  # type: ignore[assignment]

    def get(self, key: str, default: Any = None) -> Any:
        """Return a member."""
        return self[key] if key in self._node else default

    def items(self) -> Any:
        """Return the members."""
        return [(key, self[key]) for key in self._node]

    def values(self) -> Any:
        """Return the values of the members."""
        return [self[key] for key in self._node]

    def keys(self) -> Any:
        """Return the names of the members."""
        return self._node.keys()


class _ListView(list[Any]):
    """A list of a description, seen in the same way."""

    __slots__ = ()

    def __init__(self, document: dict[str, Any], node: list[Any]) -> None:
        seen = View(document, {})
        super().__init__(seen._seen(value) for value in node)
