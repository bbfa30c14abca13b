"""Checks of arguments that are numbers or functions: type checkers see to them, but not in every program."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError

if TYPE_CHECKING:
    from ._journal import Journal

__all__ = ("check_journal", "check_progress", "check_seconds", "number_problem")

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


def check_progress(given: object) -> None:
    """
    Check what is to show how far a run is.

    Raises:
        RequestError: It is neither a boolean nor a function.
    """
    if not isinstance(given, bool) and not callable(given):
        raise RequestError("progress", f"must be True, False or a function, and is a {type(given).__name__}")


def check_journal(given: Any) -> Journal | None:
    """
    Return the journal that was given, or that is kept in a file.

    Raises:
        RequestError: It is neither a journal nor a path.
    """
    from ._journal import Journal

    if given is None or isinstance(given, Journal):
        return given
    if not isinstance(given, str | os.PathLike):
        raise RequestError("journal", f"must be a path or a Journal, and is a {type(given).__name__}")
    return Journal(given)
