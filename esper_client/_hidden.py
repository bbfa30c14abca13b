"""Values that no representation shows, such as an API key or the URL of a proxy with its password."""

from __future__ import annotations

from typing import Generic, TypeVar, cast

__all__ = ("Hidden", "hide")

Value = TypeVar("Value")


class Hidden(Generic[Value]):
    """
    Hides a value from tools that show the variables of a traceback: these call `repr` on each of them.

    Args:
        value: The value.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Value) -> None:
        self._value = value

    def __repr__(self) -> str:
        return "<hidden>"

    def reveal(self) -> Value:
        """Return the value; for use in an expression, as a variable would show it."""
        return self._value


def hide(value: Value | Hidden[Value]) -> Hidden[Value]:
    """
    Return a value hidden; one that is hidden already stays as it is.

    Args:
        value: The value. The caller should `del` a variable of its own that holds it.
    """
    return cast("Hidden[Value]", value) if isinstance(value, Hidden) else Hidden(value)
