"""Two descriptions, operation by operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from scripts.codegen.description.document import Document, OperationAt, operations
from scripts.codegen.names.lock import lock_key

from .changes import Area, Change, Direction, Kind, Node, OperationPair, Root, Uses
from .document import compare_document
from .operation import OperationComparer
from .schemas import SchemaComparer

__all__ = ("Comparison", "compare")


@dataclass(slots=True)
class Comparison:
    """
    What differs between two descriptions.

    Attributes:
        pairs: All operations of both, those that are equal too.
        nodes: What differs in each pair of named schemas.
        uses: Who uses each pair.
        document: What differs in the description as a whole.
        schemas: Named schemas that came or went.
        renamed: The pairs of named schemas that are one schema under two names.
        identical: Whether the two documents say the same, down to the last example.
    """

    pairs: list[OperationPair] = field(default_factory=list)
    nodes: dict[tuple[str, str], Node] = field(default_factory=dict)
    uses: dict[tuple[str, str], Uses] = field(default_factory=dict)
    document: list[Change] = field(default_factory=list)
    schemas: list[Change] = field(default_factory=list)
    renamed: set[tuple[str, str]] = field(default_factory=set)
    identical: bool = False

    def changes(self) -> list[Change]:
        """Return every change once, those of named schemas too."""
        return [change for _, change, _ in self.placed()]

    def expanded(self, root: Root) -> Iterator[tuple[str, Change]]:
        """Go through everything below a place of an operation, with the path from there; circles are cut."""
        waiting: list[tuple[str, Node, tuple[tuple[str, str], ...]]] = [("", root.node, ())]
        while waiting:
            prefix, node, trail = waiting.pop()
            for change in node.changes:
                yield _join(prefix, change.path), change
            for path, key in node.edges:
                if key not in trail:
                    waiting.append((_join(prefix, path), self.nodes[key], (*trail, key)))

    def placed(self) -> Iterator[tuple[str, Change, bool]]:
        """Go through every change once, with its place, and whether it can break a caller there."""
        for change in [*self.document, *self.schemas]:
            yield "", change, False
        for pair in self.pairs:
            at = f"`{pair.at}`"
            if pair.old is None or pair.new is None:
                kind, verb = (Kind.ADDED, "added") if pair.old is None else (Kind.REMOVED, "removed")
                breaks = Direction.NONE if pair.old is None else Direction.REQUEST
                yield "", Change(Area.OPERATION, kind, at, verb, breaks), bool(breaks)
            for change in pair.changes:
                yield at, change, bool(change.breaks)
            for root in pair.roots:
                for change in root.node.changes:
                    yield f"{at}, {root.where}", change, bool(change.breaks & root.direction)
        for key, node in self.nodes.items():
            for change in node.changes:
                yield f"schema `{key[1]}`", change, bool(change.breaks & self.uses[key].direction)

    def breaking(self) -> list[Change]:
        """Return the changes that can break a caller in the direction in which their schema is used."""
        return [change for _, change, breaks in self.placed() if breaks]

    def touched(self) -> set[str]:
        """Return the keys of the operations in which anything but prose differs, by named schemas too."""
        changed = {
            operation
            for key, node in self.nodes.items()
            if any(change.area is not Area.WORDING for change in node.changes)
            for operation in self.uses[key].operations
        }
        return {
            pair.key
            for pair in self.pairs
            if pair.old is None
            or pair.new is None
            or str(pair.at) in changed
            or any(
                change.area is not Area.WORDING
                for change in (
                    *pair.changes,
                    *(change for root in pair.roots for change in root.node.changes),
                )
            )
        }


def _join(prefix: str, path: str) -> str:
    return f"{prefix}.{path}" if prefix and path and path[0] not in "[{" else prefix + path


def compare(old: Document, new: Document) -> Comparison:
    """
    Compare two descriptions in OpenAPI 3.1.

    Operations are matched by their key in the lock of names. References that lead nowhere are told, not
    refused.
    """
    schemas = SchemaComparer(old, new)
    result = Comparison(identical=old == new)
    result.pairs = _match(old, new)
    for pair in result.pairs:
        if pair.old is not None and pair.new is not None:
            OperationComparer(schemas, pair, pair.old, pair.new).compare()
    before, after = ((document.get("components") or {}).get("schemas") or {} for document in (old, new))
    # Schemas that only new operations use, or none at all, are models too.
    for name in before:
        if name in after:
            schemas.named(name, name)
    result.nodes = schemas.nodes
    result.uses = _uses(result)
    renamed = result.renamed = schemas.renamed
    gone = [name for name in before if name not in after and name not in {key[0] for key in renamed}]
    come = [name for name in after if name not in before and name not in {key[1] for key in renamed}]
    result.schemas = [
        *(Change(Area.SCHEMA, Kind.REMOVED, f"`{name}`", "removed") for name in sorted(gone)),
        *(Change(Area.SCHEMA, Kind.ADDED, f"`{name}`", "added") for name in sorted(come)),
    ]
    result.document = compare_document(old, new)
    return result


def _match(old: Document, new: Document) -> list[OperationPair]:
    """Match by the path as it is sent, then by the key that sees through what does not matter."""
    before = {str(at): at for at in operations(old)}
    after = {str(at): at for at in operations(new)}
    pairs = [_pair(before.pop(text), after.pop(text)) for text in [*before] if text in after]
    waiting: dict[str, list[OperationAt]] = {}
    for at in before.values():
        waiting.setdefault(lock_key(at.method, at.path), []).append(at)
    for at in after.values():
        candidates = waiting.get(lock_key(at.method, at.path))
        pairs.append(_pair(candidates.pop(0) if candidates else None, at))
    pairs += [_pair(at, None) for rest in waiting.values() for at in rest]
    _hint(pairs)
    return sorted(pairs, key=lambda pair: (pair.at.path, pair.at.method))


def _pair(old: OperationAt | None, new: OperationAt | None) -> OperationPair:
    at = new or old
    assert at is not None
    return OperationPair(old, new, lock_key(at.method, at.path))


def _hint(pairs: list[OperationPair]) -> None:
    """Say where an operation may have gone: to another path under the same id."""
    came = {
        pair.at.operation["operationId"]: pair
        for pair in pairs
        if pair.old is None and isinstance(pair.at.operation.get("operationId"), str)
    }
    for pair in pairs:
        name = pair.at.operation.get("operationId")
        if pair.new is None and isinstance(name, str) and name in came:
            pair.hint = f"its id `{name}` is at `{came[name].at}` now"
            came[name].hint = f"its id `{name}` was at `{pair.at}`"


def _uses(result: Comparison) -> dict[tuple[str, str], Uses]:
    uses = {key: Uses() for key in result.nodes}
    for pair in result.pairs:
        for root in pair.roots:
            waiting = [key for _, key in root.node.edges]
            seen: set[tuple[str, str]] = set()
            while waiting:
                key = waiting.pop()
                if key in seen:
                    continue
                seen.add(key)
                uses[key].operations.add(str(pair.at))
                uses[key].direction |= root.direction
                waiting += [inner for _, inner in result.nodes[key].edges]
    return uses
