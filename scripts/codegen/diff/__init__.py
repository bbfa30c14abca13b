"""Old against new: the descriptions, the Python packages, and what else a new description touches."""

from __future__ import annotations

from .changes import Area, Change, Direction, Kind
from .corrections import Touched, touched_actions
from .handwritten import Use, Wanted, find_uses
from .operations import Comparison, compare
from .report import LIMIT, Report, render
from .run import Request, run
from .sources import Side, from_file, from_git, from_tree
from .surface import Break, Surface, compare_packages
from .version import Step, propose

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
