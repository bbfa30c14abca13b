"""Checks of arguments that are numbers, and the warning of runs that never began."""

from __future__ import annotations

import sys
import warnings

from esper_client.errors import RequestError

__all__ = ("check_seconds", "number_problem", "warn_unused")

# More than a million years, in seconds. A longer time means none, and infinity says so.
_MOST = 10**14


def number_problem(
    value: object, *, least: int, most: int = _MOST, whole: bool = False, above: bool = False
) -> str | None:
    """
    Say what is wrong with a number; `None` if nothing is.

    Args:
        value: What was given.
        least: The least that it may be.
        most: The most that it may be, infinity aside.
        whole: Whether it has to be an integer.
        above: Whether it has to be more than `least`.
    """
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        return f"must be {'an integer' if whole else 'a number'}, and is a {type(value).__name__}"
    if above and not value > least:
        return f"must be more than {least}, and is {value!r}"
    if not value >= least:
        return f"must be at least {least}, and is {value!r}"
    if most < value < float("inf"):
        return "is too large a number"
    return None


def check_seconds(name: str, value: object) -> None:
    """
    Check a time that must not be over before it began.

    Raises:
        RequestError: It is no number above zero.
    """
    problem = None if value is None else number_problem(value, least=0, above=True)
    if problem:
        raise RequestError(name, f"{problem} (in seconds)")


def warn_unused(run: object, message: str) -> None:
    """
    Warn of a run that was made and never started, as Python does of a coroutine.

    Args:
        run: The run, from whose `__del__` this is called.
        message: What did not happen.
    """
    if not sys.is_finalizing():
        # The frame behind `__del__` is where the last reference went.
        warnings.warn(message, RuntimeWarning, stacklevel=3, source=run)
