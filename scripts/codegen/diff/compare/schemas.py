"""Two schemas, field by field; each pair of named ones once, however often it is used."""

from __future__ import annotations

import json
from typing import Any

from scripts.codegen.description.document import Document

from .changes import Area, Change, Direction, Kind, Node
from .keywords import apart, fact, types_of, widening
from .shapes import FACTS, RARE, Shape, describe, reference, shape_of
from .words import listed

__all__ = ("SchemaComparer",)

_BOTH = Direction.REQUEST | Direction.ANSWER


class SchemaComparer:
    """
    Compares schemas and remembers what was compared.

    Attributes:
        nodes: What differs in each pair of named schemas, by their names.
        renamed: The pairs that are one schema under two names.
    """

    def __init__(self, old: Document, new: Document) -> None:
        self.old = old
        self.new = new
        self.nodes: dict[tuple[str, str], Node] = {}
        self.renamed: set[tuple[str, str]] = set()
        # An `allOf` of several parts is merged in place, so that a circle need not pass through a pair of names.
        self._active: set[tuple[int, int]] = set()

    def root(self, old: Any, new: Any) -> Node:
        """Compare what stands at one place of an operation."""
        node = Node()
        self._compare(old, new, "", node)
        return node

    def named(self, old: str, new: str) -> Node:
        """Compare two named schemas, unless that has been done."""
        key = (old, new)
        if key not in self.nodes:
            node = self.nodes[key] = Node(old, new)
            before, after = (f"#/components/schemas/{name}" for name in key)
            if old != new:
                renamed = self._is_renamed(old, new)
                detail = f"is `{new}` now, was `{old}`" if renamed else f"`{new}` stands where `{old}` stood"
                self.renamed |= {key} if renamed else set()
                node.changes.append(Change(Area.SCHEMA, Kind.CHANGED, "", detail, Direction.NONE))
            self._places({"$ref": before}, {"$ref": after}, "", node)
        return self.nodes[key]

    def _is_renamed(self, old: str, new: str) -> bool:
        """Say whether a schema has another name now: neither name is in both, and most fields are the same."""
        before, after = (
            (document.get("components") or {}).get("schemas") or {} for document in (self.old, self.new)
        )
        if old in after or new in before or old not in before or new not in after:
            return False
        one, other = shape_of(self.old, before[old]), shape_of(self.new, after[new])
        fields = [set(shape.properties) for shape in (one, other)]
        if not any(fields):
            return one.types == other.types
        return 2 * len(fields[0] & fields[1]) >= max(map(len, fields))

    def _compare(self, old: Any, new: Any, path: str, node: Node) -> None:
        names = reference(old), reference(new)
        if all(names):
            before, after = shape_of(self.old, old, local=True), shape_of(self.new, new, local=True)
            if not before.types or not after.types:
                # Some say `type: object` beside the reference, which adds nothing to it.
                before.types = after.types = ()
            self._shapes(before, after, path, node)
            node.edges.append((path, names))
            self.named(*names)
            return
        place = (id(old), id(new))
        if place in self._active:
            return
        self._active.add(place)
        self._places(old, new, path, node)
        self._active.discard(place)

    def _places(self, old: Any, new: Any, path: str, node: Node) -> None:
        before, after = shape_of(self.old, old), shape_of(self.new, new)
        if apart(before, after):
            step = f"{describe(self.old, before)} → {describe(self.new, after)}"
            _changed(node, path, step, widening(before, after))
        else:
            self._shapes(before, after, path, node)

    def _shapes(self, old: Shape, new: Shape, path: str, node: Node) -> None:
        if old.missing != new.missing:
            step = (
                f"refers to `{new.missing}`, which does not exist"
                if new.missing
                else f"`{old.missing}` exists now"
            )
            _changed(node, path, step, _BOTH if new.missing else Direction.NONE)
        if old.types != new.types:
            step = f"type: {types_of(old)} → {types_of(new)}"
            _changed(node, path, step, widening(old, new))
        if old.nullable != new.nullable:
            detail, breaks = (
                ("may be null now", Direction.ANSWER)
                if new.nullable
                else ("never null now", Direction.REQUEST)
            )
            _changed(node, path, detail, breaks)
        for key in (*FACTS, *RARE):
            if old.facts.get(key) != new.facts.get(key) or (key in old.facts) != (key in new.facts):
                detail, breaks = fact(key, old.facts.get(key), new.facts.get(key), old.facts, new.facts)
                _changed(node, path, detail, breaks)
        self._enums(old, new, path, node)
        if old.text != new.text:
            node.changes.append(
                Change(
                    Area.WORDING,
                    Kind.CHANGED,
                    _subject(path),
                    "description reworded",
                    Direction.NONE,
                    path=path,
                )
            )
        self._fields(old, new, path, node)
        if old.items is not None and new.items is not None:
            self._compare(old.items, new.items, f"{path}[]", node)
        elif (old.items is None) != (new.items is None) and old.types == new.types:
            _changed(node, path, self._step_of_items(old, new), Direction.NONE)
        self._values(old, new, path, node)
        self._variants(old, new, path, node)

    def _step_of_items(self, old: Shape, new: Shape) -> str:
        if new.items is None:
            return f"what its items are is no longer said (was {describe(self.old, old.items)})"
        return f"its items are {describe(self.new, new.items)}"

    @staticmethod
    def _enums(old: Shape, new: Shape, path: str, node: Node) -> None:
        if (old.enum is None) != (new.enum is None):
            if new.enum is not None:
                detail = f"only these values now: {listed(new.enum)}"
                node.changes.append(
                    Change(
                        Area.ENUM,
                        Kind.ADDED,
                        _subject(path),
                        detail,
                        Direction.REQUEST,
                        len(new.enum),
                        path=path,
                    )
                )
            else:
                detail = f"any value now, was {listed(old.enum or [])}"
                node.changes.append(
                    Change(
                        Area.ENUM,
                        Kind.REMOVED,
                        _subject(path),
                        detail,
                        Direction.NONE,
                        len(old.enum or []),
                        path=path,
                    )
                )
            return
        before, after = old.enum or [], new.enum or []
        # JSON text keeps 1, "1" and true apart.
        known, kept = ({json.dumps(value, sort_keys=True) for value in values} for values in (before, after))
        added = [value for value in after if json.dumps(value, sort_keys=True) not in known]
        removed = [value for value in before if json.dumps(value, sort_keys=True) not in kept]
        plural = {True: "value", False: "values"}
        if added:
            detail = f"{plural[len(added) == 1]} added: {listed(added)}"
            node.changes.append(
                Change(Area.ENUM, Kind.ADDED, _subject(path), detail, Direction.NONE, len(added), path=path)
            )
        if removed:
            detail = f"{plural[len(removed) == 1]} removed: {listed(removed)}"
            node.changes.append(
                Change(
                    Area.ENUM,
                    Kind.REMOVED,
                    _subject(path),
                    detail,
                    Direction.REQUEST,
                    len(removed),
                    path=path,
                )
            )

    def _fields(self, old: Shape, new: Shape, path: str, node: Node) -> None:
        for name in [*old.properties, *(name for name in new.properties if name not in old.properties)]:
            place = f"{path}.{name}" if path else name
            if name not in new.properties:
                detail = f"removed ({describe(self.old, old.properties[name])})"
                node.changes.append(
                    Change(Area.FIELD, Kind.REMOVED, _subject(place), detail, Direction.ANSWER, path=place)
                )
            elif name not in old.properties:
                required = name in new.required
                detail = (
                    f"added ({describe(self.new, new.properties[name])}{', required' if required else ''})"
                )
                breaks = Direction.REQUEST if required else Direction.NONE
                node.changes.append(
                    Change(Area.FIELD, Kind.ADDED, _subject(place), detail, breaks, path=place)
                )
            else:
                self._required(name in old.required, name in new.required, place, node)
                self._compare(old.properties[name], new.properties[name], place, node)
        # Some required fields are not declared.
        for name in sorted((old.required ^ new.required) - old.properties.keys() - new.properties.keys()):
            place = f"{path}.{name}" if path else name
            self._required(name in old.required, name in new.required, place, node)

    @staticmethod
    def _required(old: bool, new: bool, place: str, node: Node) -> None:
        if old != new:
            detail = "required now" if new else "optional now"
            _changed(node, place, detail, Direction.REQUEST if new else Direction.ANSWER)

    def _values(self, old: Shape, new: Shape, path: str, node: Node) -> None:
        """Compare what is said about fields that are not declared; saying nothing allows them."""
        before, after = (True if shape.values in (None, {}) else shape.values for shape in (old, new))
        if isinstance(before, dict) and isinstance(after, dict):
            self._compare(before, after, f"{path}{{}}", node)
        elif before != after:
            said = {True: "allowed", False: "refused"}
            step = " → ".join(
                f"each {describe(document, value)}"
                if isinstance(value, dict)
                else said.get(value, str(value))
                for document, value in ((self.old, before), (self.new, after))
            )
            breaks = Direction.REQUEST if before is True else Direction.NONE
            _changed(node, path, f"fields that are not declared: {step}", breaks)

    def _variants(self, old: Shape, new: Shape, path: str, node: Node) -> None:
        rest = list(new.variants)
        unmatched = []
        for variant in old.variants:
            name = reference(variant)
            same = next((one for one in rest if (name and reference(one) == name) or one == variant), None)
            if same is None:
                unmatched.append(variant)
                continue
            rest.remove(same)
            self._compare(variant, same, path, node)
        # What has no counterpart by name or content is compared in its order; the remainder came or went.
        for variant, other in zip(unmatched, rest, strict=False):
            self._compare(variant, other, path, node)
        for variant in unmatched[len(rest) :]:
            detail = f"never {describe(self.old, variant)} now"
            _changed(node, path, detail, Direction.REQUEST)
        for variant in rest[len(unmatched) :]:
            _changed(
                node,
                path,
                f"may be {describe(self.new, variant)} now",
                Direction.ANSWER,
            )


def _changed(node: Node, path: str, detail: str, breaks: Direction) -> None:
    node.changes.append(Change(Area.FIELD, Kind.CHANGED, _subject(path), detail, breaks, path=path))


def _subject(path: str) -> str:
    return f"`{path}`" if path else ""
