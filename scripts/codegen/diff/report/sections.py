"""The sections of the report on operations, schemas and wording."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.diff.compare.changes import Area, Change, Direction, OperationPair, Root
from scripts.codegen.diff.compare.descriptions import Comparison

from .markdown import Writer, condense, count, some

__all__ = ("write_operations", "write_schemas", "write_wording")

# From so many operations on, the same change is told once for all of them.
_REPEATED = 3

Placed = tuple[Change, bool]


def write_operations(writer: Writer, comparison: Comparison, names: Mapping[str, str]) -> None:
    """Write which operations came, went, moved and changed."""
    added = [pair for pair in comparison.pairs if pair.old is None]
    removed = [pair for pair in comparison.pairs if pair.new is None]
    if removed:
        writer.paragraph(f"## Operations removed ({len(removed)})")
        writer.bullets([[_title(pair, names)] for pair in removed], count(len(removed), "operation"))
    if added:
        writer.paragraph(f"## Operations added ({len(added)})")
        writer.bullets([[_title(pair, names)] for pair in added], count(len(added), "operation"))
    changed = {id(pair): list(_placed(pair)) for pair in comparison.pairs}
    repeated = _repeated(comparison.pairs, changed)
    moved = [
        (pair, change)
        for pair in comparison.pairs
        for change in pair.changes
        if change.subject.startswith("moved ")
    ]
    if moved:
        writer.paragraph(f"## Paths moved ({len(moved)})")
        writer.paragraph("The methods keep their names; requests go to the new path.")
        writer.bullets(
            [
                [f"{change.subject}: {pair.at.method.upper()} {change.detail}{_name(pair, names)}"]
                for pair, change in moved
            ],
            count(len(moved), "path"),
        )
    if repeated:
        writer.paragraph("## The same change in several operations")
        for where, alike in repeated.items():
            writer.lines += ["", *(f"- {line}" for line in _lines(alike)), ""]
            text = f"in {count(len(where), 'operation')}"
            titles = [f"`{pair.at}`{_name(pair, names)}" for pair in comparison.pairs if pair.key in where]
            writer.lines += [
                f"  <details><summary>{text}</summary>",
                "",
                *(f"  - {title}" for title in titles[: writer.most]),
            ]
            if len(titles) > writer.most:
                writer.lines.append(f"  - … and {len(titles) - writer.most} more")
            writer.lines += ["", "  </details>"]
    told = {change for alike in repeated.values() for change in alike}
    entries = []
    for pair in comparison.pairs:
        rest = [
            one for one in changed[id(pair)] if one not in told and not one[0].subject.startswith("moved ")
        ]
        if rest:
            entries.append([f"`{pair.at}`{_name(pair, names)}", *_lines(rest)])
    if entries:
        writer.paragraph(f"## Operations changed ({len(entries)})")
        writer.bullets(entries, count(len(entries), "operation"))


def _title(pair: OperationPair, names: Mapping[str, str]) -> str:
    said = str(pair.at.operation.get("summary") or "").strip().rstrip(".")
    parts = [f"`{pair.at}`{_name(pair, names)}", *([" ".join(said.split())[:80]] if said else [])]
    if pair.hint:
        parts.append(pair.hint)
    if pair.at.operation.get("deprecated"):
        parts.append("deprecated")
    return "; ".join(parts)


def _name(pair: OperationPair, names: Mapping[str, str]) -> str:
    return f" · `{names[pair.key]}`" if pair.key in names else ""


def _placed(pair: OperationPair) -> Iterator[Placed]:
    """Go through the changes of an operation but for prose, with whether each can break a caller."""
    for change in pair.changes:
        if change.area is not Area.WORDING:
            yield change, bool(change.breaks)
    for root in pair.roots:
        for change in root.node.changes:
            if change.area is not Area.WORDING:
                yield _in(root, change), bool(change.breaks & root.direction)


def _in(root: Root, change: Change) -> Change:
    """Say in which part of the operation a field changed."""
    subject = f"{root.where}, {change.subject}" if change.subject else root.where
    return Change(change.area, change.kind, subject, change.detail, change.breaks, change.count, change.path)


def _repeated(
    pairs: list[OperationPair], changed: dict[int, list[Placed]]
) -> dict[tuple[str, ...], list[Placed]]:
    """Return changes that several operations share, by the operations."""
    where: dict[Placed, list[str]] = {}
    for pair in pairs:
        for one in dict.fromkeys(changed[id(pair)]):
            where.setdefault(one, []).append(pair.key)
    result: dict[tuple[str, ...], list[Placed]] = {}
    for one, keys in where.items():
        if len(keys) >= _REPEATED:
            result.setdefault(tuple(keys), []).append(one)
    return dict(sorted(result.items(), key=lambda item: (-len(item[0]), item[0])))


def _lines(placed: list[Placed]) -> list[str]:
    breaks = dict(placed)
    return condense([change for change, _ in placed], lambda change: breaks[change])


def write_schemas(writer: Writer, comparison: Comparison) -> None:
    """Write what changed in named schemas, once each, with who uses them."""
    entries = []
    for key, node in sorted(comparison.nodes.items()):
        uses = comparison.uses[key]
        changes = [change for change in node.changes if change.area not in {Area.WORDING, Area.SCHEMA}]
        lines = condense(changes, lambda change, uses=uses: bool(change.breaks & uses.direction))  # type: ignore[misc]
        if not lines and node.old == node.new:
            continue
        title = f"`{node.old}`"
        if node.old != node.new:
            title = (
                f"`{node.old}` → `{node.new}`"
                if key in comparison.renamed
                else f"`{node.new}` in place of `{node.old}`"
            )
        entries.append(
            [f"{title} — {_used(sorted(uses.operations), uses.direction)}", *(lines or ["the same fields"])]
        )
    if entries:
        writer.paragraph(f"## Schemas changed ({len(entries)})")
        writer.bullets(entries, count(len(entries), "schema"))
    if comparison.schemas:
        writer.paragraph("## Schemas added and removed")
        writer.bullets([[line] for line in condense(comparison.schemas, lambda _: False)], "schemas")


def _used(operations: list[str], direction: Direction) -> str:
    if not operations:
        return "used by no operation that both descriptions have"
    who = (
        " and ".join(f"`{one}`" for one in operations)
        if len(operations) < _REPEATED
        else f"{len(operations)} operations"
    )
    places = [
        word
        for flag, word in (
            (Direction.REQUEST, "requests"),
            (Direction.ANSWER, "answers"),
            (Direction.ERROR, "errors"),
        )
        if flag & direction
    ]
    return f"used by {who}, in {' and '.join(places)}"


def write_wording(writer: Writer, comparison: Comparison) -> None:
    """Write where prose changed, folded: a reviewer rarely wants to know."""
    places: dict[str, list[str]] = {}
    for place, change in _all_placed(comparison):
        if change.area is Area.WORDING:
            places.setdefault(place, []).append(change.subject or "itself")
    if not places:
        return
    total = sum(map(len, places.values()))
    writer.paragraph("## Wording")
    lines = [f"- {place}: {some(list(dict.fromkeys(subjects)), 6)}" for place, subjects in places.items()]
    most = min(writer.most, 60)
    if len(lines) > most:
        lines[most:] = [f"- … and {len(lines) - most} more"]
    writer.lines += [
        "",
        "<details>",
        f"<summary>{count(total, 'text')} reworded</summary>",
        "",
        *lines,
        "",
        "</details>",
    ]


def _all_placed(comparison: Comparison) -> Iterator[tuple[str, Change]]:
    for change in comparison.document:
        yield "the whole", change
    for pair in comparison.pairs:
        for change in pair.changes:
            yield f"`{pair.at}`", change
        for root in pair.roots:
            for change in root.node.changes:
                yield f"`{pair.at}`", _in(root, change)
    for key, node in sorted(comparison.nodes.items()):
        for change in node.changes:
            yield f"schema `{key[1]}`", change
