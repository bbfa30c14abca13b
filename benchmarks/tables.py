"""Results as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Goal:
    """
    A figure, and what it was to be.

    Attributes:
        name: What is compared with what.
        value: The ratio that was found.
        goal: The ratio that was wanted.
        at_least: Whether it should be at least that, or at most.
    """

    name: str
    value: float
    goal: float
    at_least: bool = True

    @property
    def met(self) -> bool:
        """Whether it is so."""
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """
    Write a table.

    Args:
        head: The names of the columns; the first one is aligned left, the others right.
        rows: The cells.
    """
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def goals_table(goals: Sequence[Goal]) -> str:
    """
    Write a table of goals.

    Args:
        goals: What was wanted and found.
    """
    rows = [
        [
            goal.name,
            f"{'at least' if goal.at_least else 'at most'} {goal.goal:g} x",
            f"{goal.value:.2f} x",
            "met" if goal.met else "**not met**",
        ]
        for goal in goals
    ]
    return table(["what", "goal", "found", ""], rows)
