"""Checks of arguments that are numbers or functions: type checkers see to them, but not in every program."""

from __future__ import annotations

import functools
import inspect
import os
import sys
import warnings
from types import ModuleType
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError

if TYPE_CHECKING:
    from esper_sdk._bulk.journal import Journal

__all__ = ("check_journal", "check_progress", "check_seconds", "name_of", "number_problem", "warn_unused")

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


def check_journal(given: Any, call: Any = None) -> Journal | None:
    """
    Return the journal that was given, or that is kept in a file.

    Args:
        given: A journal or a path.
        call: What is called for each item; its name tells the journals of different jobs apart.

    Raises:
        RequestError: It is neither a journal nor a path, or nothing names what the run does.
    """
    from esper_sdk._bulk.journal import Journal

    if given is None:
        return None
    if not isinstance(given, Journal | str | os.PathLike):
        raise RequestError("journal", f"must be a path or a Journal, and is a {type(given).__name__}")
    journal = given if isinstance(given, Journal) else Journal(given)
    if call is not None and not journal._job and name_of(call) is None:  # noqa: SLF001
        raise RequestError(
            "journal",
            "can't tell what is called from anything else of its kind: a lambda, a partial, a method of an "
            "object and an object that can be called have no name of their own. Say in a word what the run "
            'does: journal=Journal(path, job="...")',
        )
    return journal


def name_of(call: Any) -> str | None:
    """
    Return what a callable is called where it is defined, the same in every process.

    Args:
        call: Anything that can be called.

    Returns:
        `None` if what it does depends on more than its name says: a lambda, a `functools.partial`, a method
        of an object, or an object that can be called.
    """
    if inspect.ismethod(call) and inspect.isclass(call.__self__):
        return f"{call.__self__.__module__}.{call.__self__.__qualname__}.{call.__name__}"
    owner = getattr(call, "__self__", None)
    if isinstance(call, functools.partial) or not (owner is None or isinstance(owner, ModuleType)):
        return None
    name = getattr(call, "__qualname__", None)
    if not isinstance(name, str) or name.endswith("<lambda>"):
        return None
    return f"{call.__module__}.{name}"


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
