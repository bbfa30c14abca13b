"""Tests that are coroutines, on virtual time."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import Any

from benchmarks.simulation.virtual import run_virtual


def virtual(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    """Run a test on virtual time; the marks that it has stay."""

    @functools.wraps(test)
    def run() -> None:
        run_virtual(test())

    return run
