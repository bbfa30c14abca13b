"""The step of the version that the changes ask for."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.codegen.diff.compare.changes import Area, Kind
from scripts.codegen.diff.compare.descriptions import Comparison
from scripts.codegen.diff.python.surface import Surface

__all__ = ("Step", "propose")

_FEATURES = frozenset({Area.OPERATION, Area.PARAMETER, Area.BODY, Area.ANSWER, Area.FIELD, Area.ENUM})


@dataclass(frozen=True, slots=True)
class Step:
    """
    A proposal for the next version.

    Attributes:
        level: "major", "minor", "patch" or "none".
        reason: Why, in one sentence.
        current: The version now, if it is known.
        proposed: The version to come, if the current one is known.
        breaking: Whether a caller breaks, whatever the level is called.
    """

    level: str
    reason: str
    current: str = ""
    proposed: str = ""
    breaking: bool = False


def propose(comparison: Comparison, surface: Surface, current: str = "") -> Step:
    """
    Propose a step of the version.

    What breaks Python callers decides. What the service refuses from now on, it refuses from callers of
    older versions too: that alone is no breaking change of the package. Where the packages could not be
    compared, the descriptions decide.
    """
    changes = comparison.changes()
    breaking = comparison.breaking() if surface.problem else surface.breaks
    level, reason = "none", "there are no differences"
    if breaking:
        level = "major"
        what = (
            "change of the description can break a caller"
            if surface.problem
            else "change breaks Python callers"
        )
        reason = f"{len(breaking)} {what if len(breaking) == 1 else what.replace('change', 'changes', 1).replace('breaks', 'break')}"
    elif (
        surface.added_methods
        or surface.added_models
        or any(change.kind is Kind.ADDED and change.area in _FEATURES for change in changes)
    ):
        level, reason = "minor", "something was added and nothing breaks Python callers"
    elif comparison.breaking():
        level, reason = (
            "minor",
            "the service refuses or leaves out what it used to, though no Python caller breaks",
        )
    elif changes:
        level, reason = "patch", "nothing was added and nothing breaks"
    numbers = [int(part) for part in current.split(".")[:3] if part.isdecimal()]
    if len(numbers) != 3:
        return Step(level, reason, breaking=bool(breaking))
    if level == "major" and numbers[0] == 0:
        level = "minor"
        reason += "; before 1.0 a breaking change is a minor step"
    return Step(level, reason, current, _next(numbers, level), breaking=bool(breaking))


def _next(numbers: list[int], level: str) -> str:
    major, minor, patch = numbers
    steps = {"major": (major + 1, 0, 0), "minor": (major, minor + 1, 0), "patch": (major, minor, patch + 1)}
    return ".".join(map(str, steps.get(level, (major, minor, patch))))
