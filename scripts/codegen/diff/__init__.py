"""Old against new: the descriptions, the Python packages, and what else a new description touches."""

from __future__ import annotations

from scripts.codegen.diff.changes import Area, Change, Direction, Kind
from scripts.codegen.diff.corrections import Touched, touched_actions
from scripts.codegen.diff.handwritten import Use, Wanted, find_uses
from scripts.codegen.diff.operations import Comparison, compare
from scripts.codegen.diff.report import LIMIT, Report, render
from scripts.codegen.diff.run import Request, run
from scripts.codegen.diff.sources import Side, from_file, from_git, from_tree
from scripts.codegen.diff.surface import Break, Surface, compare_packages
from scripts.codegen.diff.version import Step, propose

__all__ = (
    "LIMIT",
    "Area",
    "Break",
    "Change",
    "Comparison",
    "Direction",
    "Kind",
    "Report",
    "Request",
    "Side",
    "Step",
    "Surface",
    "Touched",
    "Use",
    "Wanted",
    "compare",
    "compare_packages",
    "find_uses",
    "from_file",
    "from_git",
    "from_tree",
    "propose",
    "render",
    "run",
    "touched_actions",
)
