"""
Print how every list operation of the client pages: `python -m scripts pages [--markdown]`.

What is printed was derived from the description and the overlay when the client was generated. It is read from
the client itself: each method that returns `Pages` is called with a caller that only notes what it is given.
"""

from __future__ import annotations

import argparse
import inspect
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from esper_client.api import Groups
from esper_client.paging import Fetch, Page, PageSpec

__all__ = ("ListOperation", "envelope", "list_operations", "main", "table")

HEADINGS = (
    "operation",
    "method",
    "item",
    "items at",
    "count at",
    "next at",
    "cursor at",
    "takes",
    "max",
    "key",
)


@dataclass(frozen=True, slots=True)
class ListOperation:
    """
    A method of the client that returns a list in pages.

    Attributes:
        method: Group and method, such as `device_v2.list_devices`.
        item: The type of its items.
        spec: How it pages.
    """

    method: str
    item: str
    spec: PageSpec

    @property
    def takes(self) -> str:
        """The paging parameters that the operation takes."""
        names = ("limit", "offset", "cursor")
        return ", ".join(name for name in names if getattr(self.spec, f"takes_{name}")) or "-"

    def row(self) -> tuple[str, ...]:
        """Return the cells of its row in the table."""
        spec = self.spec
        return (
            spec.operation,
            self.method,
            self.item,
            _place(spec.items) or "(the answer itself)",
            _place(spec.count) or "-",
            _place(spec.next) or "-",
            _place(spec.next_cursor) or "-",
            self.takes,
            "-" if spec.max_limit is None else str(spec.max_limit),
            spec.key,
        )


@dataclass(slots=True)
class _Notes:
    """Stands for the SDK: takes note of how a method pages, and fetches nothing."""

    specs: list[PageSpec] = field(default_factory=list)

    def pages(self, _fetch: Fetch, spec: PageSpec, /, **_: Any) -> list[Page[Any]]:
        self.specs.append(spec)
        return []


def list_operations() -> Iterator[ListOperation]:
    """Go through the methods that return lists in pages, by group and name."""
    for group in sorted(name for name, value in vars(Groups).items() if isinstance(value, property)):
        notes = _Notes()
        groups = type("_Groups", (Groups,), {"_caller": notes})()
        for name, method in inspect.getmembers(getattr(groups, group), inspect.ismethod):
            returns = str(inspect.signature(method).return_annotation)
            if not returns.startswith("Pages["):
                continue
            required = {
                parameter.name: "x"
                for parameter in inspect.signature(method).parameters.values()
                if parameter.default is parameter.empty
            }
            method(**required)
            yield ListOperation(f"{group}.{name}", returns[len("Pages[") : -1], notes.specs.pop())


def envelope(spec: PageSpec) -> str:
    """Say in one line what a list comes in."""
    shown = {"count": spec.count, "next": spec.next, "cursor": spec.next_cursor}
    beside = ", ".join(f"{name} at {_place(path)}" for name, path in shown.items() if path)
    return f"{_place(spec.items) or '(the answer itself)'}; {beside or 'nothing beside it'}"


def table(found: list[ListOperation], *, markdown: bool = False) -> str:
    """
    Write the table, and under it how many lists come in which envelope.

    Args:
        found: The list operations.
        markdown: Write it as a table of Markdown, not in columns.
    """
    rows = [HEADINGS, *(operation.row() for operation in sorted(found, key=lambda each: each.spec.operation))]
    if markdown:
        rows.insert(1, ("---",) * len(HEADINGS))
        cells = [[cell.replace("|", "\\|") for cell in row] for row in rows]
        lines = [f"| {' | '.join(row)} |" for row in cells]
    else:
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in rows
        ]
    kinds = Counter(envelope(operation.spec) for operation in found)
    lines += ["", f"{len(found)} lists in {len(kinds)} envelopes:", ""]
    lines += [f"{'- ' if markdown else ''}{number:3} x {kind}" for kind, number in kinds.most_common()]
    return "\n".join(lines)


def _place(path: tuple[str, ...] | None) -> str:
    # Attributes that would hide a builtin end in an underscore.
    return ".".join(name.rstrip("_") for name in path or ())


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts pages", description=__doc__)
    parser.add_argument("--markdown", action="store_true", help="write Markdown")
    options = parser.parse_args(arguments)
    print(table(list(list_operations()), markdown=options.markdown))
    return 0
