"""Markdown that a reviewer can read: long lists fold, what is alike is told once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scripts.codegen.diff.compare.changes import Area, Change, Kind

__all__ = ("Writer", "condense", "count", "some")

_OPEN_LINES = 12
_ITEMS = 15


def count(number: int, noun: str) -> str:
    """Write "1 operation", "2 operations"."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"


class Writer:
    """
    Collects the lines of a report.

    Args:
        most: How many entries of a list are written; how many more there are is said.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.lines: list[str] = []

    def text(self) -> str:
        """Return the report so far."""
        return "\n".join(self.lines).strip() + "\n"

    def paragraph(self, text: str) -> None:
        """Write a paragraph or a heading."""
        self.lines += ["", text]

    def bullets(self, entries: list[list[str]], summary: str) -> None:
        """
        Write a list, folded if it is long.

        Args:
            entries: The entries; the first line of each, and what is below it.
            summary: What stands for the list while it is folded.
        """
        shown: list[str] = []
        left = self.most
        whole = 0
        for head, *below in entries:
            if left <= 0:
                break
            shown += [f"- {head}", *(f"  - {line}" for line in below[:left])]
            if len(below) > left:
                shown.append(f"  - … and {len(below) - left} more")
            left -= 1 + len(below)
            whole += 1
        if whole < len(entries):
            shown.append(f"- … and {len(entries) - whole} more")
        self.fold(shown, summary)

    def fold(self, lines: list[str], summary: str) -> None:
        """Write lines; fold them under `summary` if they are many."""
        if len(lines) <= _OPEN_LINES:
            self.lines += ["", *lines]
        else:
            self.lines += ["", "<details>", f"<summary>{summary}</summary>", "", *lines, "", "</details>"]


def condense(changes: Iterable[Change], breaks: Callable[[Change], bool]) -> list[str]:
    """
    Write changes, one line for all of a kind.

    Args:
        changes: The changes of one place.
        breaks: Whether a change can break a caller there.
    """
    groups: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        listed = change.area is Area.FIELD and change.kind is not Kind.CHANGED
        key = (
            change.area,
            change.kind,
            "" if listed else change.detail,
            breaks(change),
            bool(change.subject),
        )
        groups.setdefault(key, []).append(change)
    lines: list[str] = []
    told: set[tuple[str, bool]] = set()
    for alike in groups.values():
        first = alike[0]
        mark = "**breaking:** " if breaks(first) else ""
        subjects = list(dict.fromkeys(change.subject for change in alike))
        if first.area is Area.FIELD and first.kind is not Kind.CHANGED:
            # "added (string, required)" -> "`name` (string, required)"
            items = [f"{change.subject}{change.detail.removeprefix(first.kind.value)}" for change in alike]
            lines.append(f"{mark}{first.kind.value}: {some(items)}")
        elif not first.subject:
            lines.append(f"{mark}{first.detail}")
        elif len(subjects) > 1:
            lines.append(f"{mark}{some(subjects)}: {first.detail}")
        elif (first.subject, bool(mark)) not in told:
            # All that happened to one subject is one line.
            told.add((first.subject, bool(mark)))
            lines.append(f"{mark}{first.subject}: {'; '.join(_alone(groups.values(), first, breaks))}")
    return lines


def _alone(groups: Iterable[list[Change]], first: Change, breaks: Callable[[Change], bool]) -> list[str]:
    """Return the details that no other subject shares."""
    return [
        alike[0].detail
        for alike in groups
        if len({change.subject for change in alike}) == 1
        and alike[0].subject == first.subject
        and breaks(alike[0]) == breaks(first)
        and not (alike[0].area is Area.FIELD and alike[0].kind is not Kind.CHANGED)
    ]


def some(items: list[str], most: int = _ITEMS) -> str:
    """Write things one after the other; of many, the first."""
    return ", ".join(items[:most]) + (f" … and {len(items) - most} more" if len(items) > most else "")
