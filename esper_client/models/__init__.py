# Edited in scripts/runtime/models/__init__.py; `make generate` copies it here.
"""The data models. Each is imported when it is first asked for: all of them together take over a second."""

# What is here is for running programs; the stub beside it is for type checkers and editors.

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    from importlib import import_module

    from ._index import MODULES

    if name == "__all__":
        return tuple(sorted(MODULES))
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._index import MODULES

    return sorted(MODULES)
