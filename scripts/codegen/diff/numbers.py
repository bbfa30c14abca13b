"""The numbers of the report: each is the length of a list, and leads to it."""

from __future__ import annotations

import re

from .changes import Area, Kind
from .markdown import Writer
from .operations import Comparison
from .surface import Group, Surface

__all__ = ("by_number", "rows_of", "write_numbers")

BREAKS = "can break"

_AREAS = (
    Area.OPERATION,
    Area.FACT,
    Area.PARAMETER,
    Area.BODY,
    Area.ANSWER,
    Area.FIELD,
    Area.ENUM,
    Area.SCHEMA,
    Area.SECURITY,
    Area.TAG,
    Area.DOCUMENT,
)
_PYTHON = ("Python: methods", "Python: models")
_COLUMNS = (Kind.ADDED.value, Kind.REMOVED.value, Kind.CHANGED.value, BREAKS)
_METHODS = tuple(group for group in Group if group.value.startswith(("Methods", "Parameters", "Positional")))

Lists = dict[tuple[str, str], list[tuple[str, int]]]
"""Row and column -> the lines behind the number, and for how much of it each stands."""


def by_number(comparison: Comparison, surface: Surface) -> Lists:
    """Return what stands behind every number of the table."""
    lists: Lists = {}
    for place, change, breaks in comparison.placed():
        if change.area not in _AREAS:
            continue
        line = ": ".join(part for part in (place, str(change)) if part)
        lists.setdefault((change.area.value, change.kind.value), []).append((line, change.count))
        if breaks:
            lists.setdefault((change.area.value, BREAKS), []).append((line, change.count))
    touched = comparison.touched()
    # Operations that changed are those in which anything did.
    lists[Area.OPERATION.value, Kind.CHANGED.value] = [
        (f"`{pair.at}`", 1)
        for pair in comparison.pairs
        if pair.old is not None and pair.new is not None and pair.key in touched
    ]
    methods = surface.subjects(*_METHODS)
    models = {one.subject.partition(".")[0] for one in surface.breaks if one.group not in _METHODS}
    gone = [surface.subjects(group) for group in (Group.METHOD_REMOVED, Group.MODEL_REMOVED)]
    for row, added, removed, changed in (
        (_PYTHON[0], surface.added_methods, gone[0], methods - gone[0]),
        (_PYTHON[1], surface.added_models, gone[1], models - gone[1]),
    ):
        for column, names in zip(_COLUMNS, (added, removed, changed, removed | changed), strict=True):
            lists[row, column] = [(f"`{name}`", 1) for name in sorted(names)]
    return {key: lines for key, lines in lists.items() if lines}


def rows_of(lists: Lists) -> list[tuple[str, list[str]]]:
    """Return the rows of the table: a name, and a number in each column that is a link to its list."""
    rows = []
    for row in (*(area.value for area in _AREAS), *_PYTHON):
        cells = [
            f"[{_number(lists[row, column])}](#{_anchor(row, column)})" if (row, column) in lists else ""
            for column in _COLUMNS
        ]
        if any(cells):
            rows.append((row, cells))
    return rows


def write_numbers(writer: Writer, lists: Lists) -> None:
    """Write the list behind each number of the table, folded."""
    if not lists:
        return
    writer.paragraph("## The lists behind the numbers")
    for row in (*(area.value for area in _AREAS), *_PYTHON):
        for column in _COLUMNS:
            lines = lists.get((row, column))
            if not lines:
                continue
            shown = [
                f"- {line}" + (f" ({number})" if number > 1 else "") for line, number in lines[: writer.most]
            ]
            if len(lines) > writer.most:
                shown.append(f"- … and {len(lines) - writer.most} more")
            writer.lines += [
                "",
                f'<details id="{_anchor(row, column)}">',
                f"<summary>{row}, {column}: {_number(lines)}</summary>",
                "",
                *shown,
                "",
                "</details>",
            ]


def _number(lines: list[tuple[str, int]]) -> int:
    return sum(number for _, number in lines)


def _anchor(row: str, column: str) -> str:
    return re.sub(r"[^a-z]+", "-", f"{row} {column}".lower()).strip("-")
