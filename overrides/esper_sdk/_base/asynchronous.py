"""Messages for a plain `for`, an index or `len`, where only `async for` and `await` lead on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

__all__ = ("OnlyAsync",)


class OnlyAsync:
    """
    A base of what is read asynchronously: a plain loop, an index and `len` say what to write instead.

    Type checkers see none of it, and refuse all three.
    """

    __slots__ = ()

    _instead: ClassVar[str] = "write `async for ... in ...`"
    """What to write instead of a loop or an index."""

    if not TYPE_CHECKING:

        def __getitem__(self, index: Any) -> Any:
            # Without `__iter__`, a plain loop comes here as well, and this is no `Iterable` to anyone.
            raise TypeError(f"{type(self).__name__} can only be read asynchronously: {self._instead}")

        def __len__(self) -> int:
            raise TypeError(f"{type(self).__name__} has no length yet: {self._instead}")

        def __bool__(self) -> bool:
            # `if run:` must not ask for the length.
            return True
