"""From a request to a report."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.codegen.description.overlay import Overlay
from scripts.codegen.diff.compare.descriptions import Comparison, compare
from scripts.codegen.diff.python.surface import Group, Surface, compare_packages
from scripts.codegen.diff.report.render import Report
from scripts.codegen.diff.touched.corrections import Touched, touched_actions
from scripts.codegen.diff.touched.hand_written import Use, Wanted, find_uses, paths
from scripts.codegen.errors import DescriptionError
from scripts.codegen.names.lock import Lock

from .sources import Project, Side, copy_names, from_file, from_git, from_tree
from .version import propose

__all__ = ("Request", "run")

HAND_WRITTEN = ("overrides/esper_sdk", "examples")


@dataclass(frozen=True, slots=True)
class Request:
    """
    What to compare.

    Attributes:
        root: The folder of the project.
        old: The old description; that of `revision` unless given.
        new: The new description; that of the working tree unless given.
        revision: The commit, branch or tag of the old description.
        packages: Whether the Python packages are compared, too.
    """

    root: Path
    old: Path | None = None
    new: Path | None = None
    revision: str = "HEAD"
    packages: bool = True


def run(request: Request) -> Report:
    """
    Compare, and collect everything there is to tell.

    Raises:
        DescriptionError: A description can't be read, or there is no such revision.
    """
    with tempfile.TemporaryDirectory(prefix="esper-diff-") as name:
        folder = Path(name)
        project = Project(request.root, copy_names(request.root, folder))
        if request.old is not None:
            old = from_file(project, request.old, folder / "old", package=request.packages)
        else:
            old = from_git(project, request.revision, folder / "old")
        if request.new is not None:
            new = from_file(project, request.new, folder / "new", package=request.packages)
        else:
            new = from_tree(project)
        comparison = compare(old.document, new.document)
        surface = _surface(old, new) if request.packages else Surface(problem="not asked for.")
        _name_heirs(surface, comparison)
        names = Lock.read(project.foreign_names).operations or Lock.read(project.names).operations
        touched, notes = _touched(project, old, new)
    return Report(
        old=old.title,
        new=new.title,
        comparison=comparison,
        surface=surface,
        step=propose(comparison, surface, _current(request.root)),
        touched=touched,
        uses=_uses(request.root, comparison, surface, names),
        names=names,
        notes=notes,
    )


def _surface(old: Side, new: Side) -> Surface:
    if old.package is None or new.package is None:
        return Surface(problem=" ".join(side.problem for side in (old, new) if side.problem))
    try:
        return compare_packages(old.package, new.package)
    except DescriptionError as error:
        return Surface(problem=str(error))


def _name_heirs(surface: Surface, comparison: Comparison) -> None:
    """Say of a removed model which one its schema became."""
    added = {_flat(name): name for name in surface.added_models}
    heirs: dict[str, list[str]] = {}
    for (old, new), uses in sorted(comparison.uses.items()):
        if old != new and uses.operations and _flat(new) in added:
            heirs.setdefault(_flat(old), []).append(f"`{added[_flat(new)]}`")
    surface.breaks = [
        replace(one, detail=f"its schema is {' or '.join(heirs[_flat(one.subject)])} now")
        if one.group is Group.MODEL_REMOVED and _flat(one.subject) in heirs
        else one
        for one in surface.breaks
    ]


def _flat(name: str) -> str:
    return name.replace("_", "").lower()


def _touched(project: Project, old: Side, new: Side) -> tuple[list[Touched], list[str]]:
    if not project.overlay.exists():
        return [], []
    try:
        return touched_actions(old.document, new.document, Overlay.read(project.overlay)), []
    except DescriptionError as error:
        return [], [f"The corrections could not be looked at: {error}"]


def _uses(root: Path, comparison: Comparison, surface: Surface, names: dict[str, str]) -> list[Use]:
    touched = comparison.touched()
    operations = {
        pair.key: "removed" if pair.new is None else "changed"
        for pair in comparison.pairs
        # Nobody uses yet what has come.
        if pair.old is not None and pair.key in touched
    }
    reasons = {
        names[key]: f"{reason} in the description" for key, reason in operations.items() if key in names
    }
    gone = surface.subjects(Group.METHOD_REMOVED)
    for one in surface.breaks:
        if "." in one.subject and one.subject.partition(".")[0].islower():
            reasons[one.subject] = "removed" if one.subject in gone else "breaks its callers"
    models = dict.fromkeys(surface.subjects(Group.MODEL_REMOVED), "removed")
    fields = {
        **dict.fromkeys(surface.subjects(Group.FIELD_TYPE), "has another type"),
        **dict.fromkeys(surface.subjects(Group.FIELD_REQUIRED), "is required now"),
        **dict.fromkeys(surface.subjects(Group.FIELD_REMOVED), "removed"),
    }
    return find_uses(root, HAND_WRITTEN, Wanted(reasons, models, fields, paths(operations)))


def _current(root: Path) -> str:
    try:
        text = (root / "overrides" / "esper_sdk" / "_version.py").read_text("utf-8")
    except OSError:
        return ""
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    return found[1] if found else ""
