"""A description seen as if every reference were what it leads to, for JSONPath to look through."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from .extensions import COPY_OF
from .references import MISSING, look_up

__all__ = ("Location", "View", "localize", "unfold", "whole")

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


def composed(
    document: dict[str, Any], node: dict[str, Any], above: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """Return an object with what the parts of its `allOf` have below its own members."""
    result: dict[str, Any] = {}
    for part, below in _parts(node, above):
        seen = whole(document, part)
        if isinstance(seen, dict):
            _add(result, composed(document, seen, below))
    return _add(result, node) if result else node


def _add(result: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    for key, value in part.items():
        present = result.get(key)
        inner = isinstance(present, dict) and isinstance(value, dict) and key == "properties"
        result[key] = {**(present or {}), **value} if inner else value
    return result


def _parts(node: dict[str, Any], above: frozenset[str]) -> Iterator[tuple[Any, frozenset[str]]]:
    """Go through the parts of a schema that it is not part of itself, with the references that lead to them."""
    parts = node.get("allOf")
    for part in parts if isinstance(parts, list) else []:
        reference = part.get("$ref") if isinstance(part, dict) else None
        if isinstance(reference, str) and reference not in above:
            yield part, above | {reference}
        elif not isinstance(reference, str):
            yield part, above


def unfold(document: dict[str, Any], location: Location) -> Location | None:
    """Return where a place of a composed view stands, with its steps into `allOf`; `None` if nothing is there."""
    return _unfolded(document, document, location, frozenset())


def _unfolded(document: dict[str, Any], node: Any, steps: Location, above: frozenset[str]) -> Location | None:
    if not steps:
        return ()
    node = whole(document, node)
    step = steps[0]
    inside = step < len(node) if isinstance(node, list) and isinstance(step, int) else False
    if inside or (isinstance(node, dict) and step in node):
        rest = _unfolded(document, node[step], steps[1:], frozenset())
        if rest is not None:
            return (step, *rest)
    if isinstance(node, dict):
        # Later parts win.
        for part, below in reversed(list(_parts(node, above))):
            if (rest := _unfolded(document, part, steps, below)) is not None:
                return ("allOf", _index(node["allOf"], part), *rest)
    return None


def _index(parts: list[Any], part: Any) -> int:
    return next(index for index, each in enumerate(parts) if each is part)


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
            reference = node["$ref"]
            node = copy.deepcopy(whole(document, node))
            if index > 1 and location[index - 2] == "allOf" and isinstance(node, dict):
                # It is a part of others still, and its own words are about itself.
                node[COPY_OF] = reference
                node.pop("description", None)
            parent[location[index - 1]] = node
        if not last:
            parent, node = node, node[step]


class View(dict[str, Any]):
    """
    An object of a description, with its references followed when somebody looks.

    Args:
        document: The description.
        node: The object.
        through: Whether what the parts of `allOf` have is seen as well.
    """

    __slots__ = ("_document", "_node", "_through")

    def __init__(self, document: dict[str, Any], node: dict[str, Any], *, through: bool = False) -> None:
        self._document = document
        self._node = node
        self._through = through

    def _seen(self, value: Any) -> Any:
        if isinstance(value, dict):
            if "$ref" in value:
                value = whole(self._document, value)
            if isinstance(value, dict):
                value = composed(self._document, value) if self._through else value
                return View(self._document, value, through=self._through)
        return _ListView(self._document, value, through=self._through) if isinstance(value, list) else value

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

    __hash__ = None

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

    def __init__(self, document: dict[str, Any], node: list[Any], *, through: bool) -> None:
        seen = View(document, {}, through=through)
        super().__init__(seen._seen(value) for value in node)
