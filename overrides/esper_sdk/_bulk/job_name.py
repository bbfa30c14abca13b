"""Job names: which function a bulk run calls, to tell the journals of different jobs apart."""

from __future__ import annotations

import hashlib
import inspect
import sys
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any

__all__ = ("name_of",)

_PROGRAM = {"__main__", "__mp_main__"}
"""Names of the program's own module; the second one is for processes of `multiprocessing`."""


def name_of(call: Any) -> str | None:
    """
    Return the qualified name of a callable where it is defined, the same in every process.

    Args:
        call: Anything that can be called.

    Returns:
        `None` if what it does depends on more than its name says: a lambda, a `functools.partial`, a method
        of an object, an object that can be called, what wraps one of these, or what no file defines.
    """
    if inspect.ismethod(call) and inspect.isclass(call.__self__):
        owner = call.__self__
        if getattr(owner, call.__name__, None) != call:
            return None
        return _within(owner.__module__, f"{owner.__qualname__}.{call.__name__}", call.__func__)
    # `functools.update_wrapper` gives an object the name of a function.
    if type(call) not in {FunctionType, BuiltinFunctionType} or call.__qualname__.endswith("<lambda>"):
        return None
    if not isinstance(getattr(call, "__self__", None), ModuleType | None):
        return None
    inner = getattr(call, "__wrapped__", None)
    if inner is not None and name_of(inner) is None:
        return None
    return _within(call.__module__, call.__qualname__, inspect.unwrap(call))


def _within(module: str | None, name: str, function: Any) -> str | None:
    if module not in _PROGRAM:
        return f"{module}.{name}"
    program = sys.modules.get("__main__")
    spec = getattr(program, "__spec__", None)
    if spec is not None and spec.name not in _PROGRAM:
        # With `python -m` the name is the same as when imported.
        return f"{spec.name}.{name}"
    file = getattr(program, "__file__", None)
    origin = getattr(getattr(function, "__code__", None), "co_filename", "")
    if not file:
        command = _command() if origin == "<string>" else None
        # Hashed, because the text of a command may be long.
        return command and f"-c {hashlib.sha256(command.encode()).hexdigest()[:12]}:{name}"
    if origin.startswith("<") or not Path(file).is_file():
        return None
    return f"{Path(file).resolve()}:{name}"


def _command() -> str | None:
    """Return the text given to `python -c`, also where other options share its word, as in `-Ic`."""
    given = iter(sys.orig_argv[1:])
    for word in given:
        if word == "-":
            break
        if word.startswith("-") and not word.startswith("--") and word.endswith("c"):
            return next(given, None)
    return None
