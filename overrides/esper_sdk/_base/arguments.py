"""Validation of numeric arguments, and the warning about runs that were never started."""

from __future__ import annotations

import sys
import warnings

from esper_client.errors import RequestError

__all__ = ("check_seconds", "number_problem", "warn_unused")

_MOST = 10**14
"""Largest finite time, in seconds: over three million years. Infinity means no limit."""


def number_problem(
    value: object, *, least: int, most: int = _MOST, whole: bool = False, above: bool = False
) -> str | None:
    """
    Describe what is wrong with a number; `None` if nothing is.

    Args:
        value: The argument.
        least: The least value allowed.
        most: The most allowed, apart from infinity.
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
    Check a duration in seconds.

    Raises:
        RequestError: It is neither `None` nor a number above zero.
    """
    problem = None if value is None else number_problem(value, least=0, above=True)
    if problem:
        raise RequestError(name, f"{problem} (in seconds)")


def warn_unused(run: object, message: str) -> None:
    """
    Warn about a run that was never started, as Python does about a coroutine.

    Args:
        run: The run, from whose `__del__` this is called.
        message: What did not happen.
    """
    if not sys.is_finalizing():
        # The frame behind `__del__` dropped the last reference.
        warnings.warn(message, RuntimeWarning, stacklevel=3, source=run)
