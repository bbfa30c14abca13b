"""The report: Markdown for a pull request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scripts.codegen.diff.compare.changes import Area
from scripts.codegen.diff.compare.descriptions import Comparison
from scripts.codegen.diff.python.surface import Break, Group, Surface
from scripts.codegen.diff.touched.corrections import Touched
from scripts.codegen.diff.touched.hand_written import Use
from scripts.codegen.diff.version import Step

from .markdown import Writer, condense, count, some
from .numbers import by_number, rows_of, write_numbers
from .sections import write_operations, write_schemas, write_wording

__all__ = ("LIMIT", "Report", "render")

LIMIT = 60_000
"""The longest report in characters; GitHub refuses pull requests with more than 65,536."""

# From so many on, the same break is told once for all of them.
_REPEATED = 4


@dataclass(slots=True)
class Report:
    """
    Everything that is told.

    Attributes:
        old: What the old description is called.
        new: What the new one is called.
        comparison: What differs between the descriptions.
        surface: What differs between the packages.
        step: The proposal for the version.
        touched: The corrections that are touched.
        uses: The hand-written lines that use what has changed.
        names: The names of the operations, by their keys.
        notes: What could not be looked at, and why.
    """

    old: str
    new: str
    comparison: Comparison
    surface: Surface
    step: Step
    touched: list[Touched] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    names: Mapping[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def breaking(self) -> bool:
        """Whether anything can break a caller, in Python or at the service."""
        return bool(self.surface.breaks or self.comparison.breaking())


def render(report: Report, limit: int | None = LIMIT) -> str:
    """
    Write the report.

    Args:
        report: What to tell.
        limit: The longest report in characters; lists are cut until it is kept. `None` cuts nothing.
    """
    text = ""
    for most in (10**9,) if limit is None else (400, 150, 60, 25, 10):
        text = _render(report, most)
        if limit is None or len(text) <= limit:
            break
    return text


def _render(report: Report, most: int) -> str:
    writer = Writer(most)
    writer.paragraph("# Changes in the API description")
    writer.paragraph(f"From {report.old} to {report.new}.")
    changes = report.comparison.changes()
    surface = report.surface
    if not changes and not surface.breaks and not surface.added_methods and not surface.added_models:
        writer.paragraph(
            "No differences."
            if report.comparison.identical
            else "No differences that reach a caller: only titles, examples, extensions or the order of parts."
        )
        for note in report.notes:
            writer.paragraph(note)
        return writer.text()
    _step(writer, report.step)
    _summary(writer, report)
    for note in report.notes:
        writer.paragraph(note)
    _python(writer, surface)
    write_operations(writer, report.comparison, report.names)
    write_schemas(writer, report.comparison)
    whole = [change for change in report.comparison.document if change.area is not Area.WORDING]
    if whole:
        writer.paragraph("## The description as a whole")
        writer.bullets([[line] for line in condense(whole, lambda _: False)], count(len(whole), "change"))
    _corrections(writer, report.touched)
    _handwritten(writer, report.uses)
    write_wording(writer, report.comparison)
    return writer.text()


def _step(writer: Writer, step: Step) -> None:
    if step.level == "none":
        writer.paragraph(f"**Version step: none** — {step.reason}.")
        return
    numbers = f" ({step.current} → {step.proposed})" if step.current else ""
    writer.paragraph(f"**Version step: {step.level}**{numbers} — {step.reason}.")


def _summary(writer: Writer, report: Report) -> None:
    lists = by_number(report.comparison, report.surface)
    table = ["| | added | removed | changed | can break |", "|---|--:|--:|--:|--:|"]
    for name, cells in rows_of(lists):
        table.append(f"| {name} | {' | '.join(cells)} |")
    for name, number in (
        ("corrections touched", len(report.touched)),
        ("hand-written lines touched", len(report.uses)),
    ):
        if number:
            table.append(f"| {name} | | | {number} | |")
    writer.lines += ["", *table, ""]
    write_numbers(writer, lists)
    if report.comparison.breaking():
        writer.paragraph(
            "*Breaking* below means that a request that was taken may be refused, or that an answer may lack or "
            "carry something that readers do not expect. A named schema is counted once, however often it is used. "
            "The list behind each number is folded above."
        )


def _python(writer: Writer, surface: Surface) -> None:
    if surface.problem:
        writer.paragraph("## What breaks Python callers")
        writer.paragraph(f"The Python packages could not be compared: {surface.problem}")
        return
    if surface.breaks:
        writer.paragraph("## What breaks Python callers")
    for group in Group:
        alike = [one for one in surface.breaks if one.group is group]
        if alike:
            writer.paragraph(f"**{group.value}** ({len(alike)})")
            writer.bullets(_entries(alike), group.value)


def _entries(breaks: list[Break]) -> list[list[str]]:
    """Write breaks by what they happened to; what happened to many is told once."""
    subjects: dict[str, list[str]] = {}
    for one in breaks:
        subjects.setdefault(one.detail, []).append(f"`{one.subject}`")
    many = {detail for detail, names in subjects.items() if detail and len(names) >= _REPEATED}
    entries = [
        [f"{detail}, {len(subjects[detail])} times:", some(subjects[detail])] for detail in sorted(many)
    ]
    merged: dict[str, list[str]] = {}
    for one in breaks:
        if one.detail not in many:
            merged.setdefault(one.subject, []).append(one.detail)
    for name, details in merged.items():
        told = ", ".join(detail for detail in details if detail)
        entries.append([f"`{name}`: {told}" if told else f"`{name}`"])
    return entries


def _corrections(writer: Writer, touched: list[Touched]) -> None:
    if not touched:
        return
    writer.paragraph("## Corrections in the overlay")
    entries = []
    for one in touched:
        reason = " ".join(one.action.reason.split())
        entries.append(
            [
                f"action {one.number}, `{one.action.target}`: {one.state.value}",
                f"it says: {reason}",
                f"it can go when: {' '.join(one.action.remove_when.split())}",
            ]
        )
    writer.bullets(entries, count(len(touched), "correction"))


def _handwritten(writer: Writer, uses: list[Use]) -> None:
    if not uses:
        return
    writer.paragraph("## Hand-written code that uses what has changed")
    grouped: dict[tuple[str, str, str], list[int]] = {}
    for use in uses:
        grouped.setdefault((use.file, use.name, use.reason), []).append(use.line)
    lines = [
        f"`{file}:{lines[0]}`{''.join(f', {line}' for line in lines[1:6])}{' …' if len(lines) > 6 else ''}: "
        f"`{name}` {reason}"
        for (file, name, reason), lines in grouped.items()
    ]
    writer.bullets([[line] for line in lines], count(len(lines), "place"))
