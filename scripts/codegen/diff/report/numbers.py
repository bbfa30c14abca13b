"""The numbers of the report: each is the length of a list, which stands below the table."""

from __future__ import annotations

from scripts.codegen.diff.compare.changes import Area, Change, Kind
from scripts.codegen.diff.compare.descriptions import Comparison
from scripts.codegen.diff.python.surface import Group, Surface

from .markdown import Writer, some

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

Lists = dict[tuple[str, str], dict[str, tuple[int, list[str]]]]
"""Row and column -> what changed -> how often, and where."""


def by_number(comparison: Comparison, surface: Surface) -> Lists:
    """Return what stands behind every number of the table."""
    lists: Lists = {}
    for place, change, breaks in comparison.placed():
        if change.area in _AREAS:
            for column in (change.kind.value, BREAKS) if breaks else (change.kind.value,):
                _add(lists, (change.area.value, column), _words(change, column), place, change.count)
    touched = comparison.touched()
    # Operations that changed are those in which anything did.
    for pair in comparison.pairs:
        if pair.old is not None and pair.new is not None and pair.key in touched:
            _add(lists, (Area.OPERATION.value, Kind.CHANGED.value), f"`{pair.at}`")
    methods = surface.subjects(*_METHODS)
    models = {one.subject.partition(".")[0] for one in surface.breaks if one.group not in _METHODS}
    gone = [surface.subjects(group) for group in (Group.METHOD_REMOVED, Group.MODEL_REMOVED)]
    for row, added, removed, changed in (
        (_PYTHON[0], surface.added_methods, gone[0], methods - gone[0]),
        (_PYTHON[1], surface.added_models, gone[1], models - gone[1]),
    ):
        for column, names in zip(_COLUMNS, (added, removed, changed, removed | changed), strict=True):
            for name in sorted(names):
                _add(lists, (row, column), f"`{name}`")
    return lists


def _add(lists: Lists, key: tuple[str, str], what: str, place: str = "", number: int = 1) -> None:
    column = lists.setdefault(key, {})
    known, places = column.get(what, (0, []))
    column[what] = (known + number, [*places, *([place] if place and place not in places else [])])


def _words(change: Change, column: str) -> str:
    # The column says already that something was added.
    return change.subject if change.subject and change.detail == column else str(change)


def rows_of(lists: Lists) -> list[tuple[str, list[str]]]:
    """Return the rows of the table: a name, and a number in each column."""
    rows = []
    for row in (*(area.value for area in _AREAS), *_PYTHON):
        cells = [str(_number(lists, (row, column)) or "") for column in _COLUMNS]
        if any(cells):
            rows.append((row, cells))
    return rows


def write_numbers(writer: Writer, lists: Lists) -> None:
    """Write the list behind each number, folded."""
    for row in (*(area.value for area in _AREAS), *_PYTHON):
        for column in _COLUMNS:
            found = lists.get((row, column))
            if not found:
                continue
            lines = [_line(what, number, places) for what, (number, places) in found.items()]
            shown = lines[: writer.most]
            if len(lines) > writer.most:
                shown.append(f"- … and {len(lines) - writer.most} more")
            summary = f"<summary>{row}, {column}: {_number(lists, (row, column))}</summary>"
            writer.lines += ["<details>", summary, "", *shown, "", "</details>"]


def _line(what: str, number: int, places: list[str]) -> str:
    where = f" — {some(places, 5)}" if places else ""
    return f"- {what}{f' ({number})' if number > 1 else ''}{where}"


def _number(lists: Lists, key: tuple[str, str]) -> int:
    return sum(number for number, _ in lists.get(key, {}).values())
