"""The source of the items of a bulk run."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from contextvars import copy_context
from functools import partial
from typing import Any

__all__ = ("END", "Source")

END = object()
"""The end of a source, returned after its last item."""


class Source:
    """
    The items of a sync or an async iterable, one at a time.

    Args:
        items: The iterable. A sync one runs in the context variables of the present moment, whoever takes an item.

    Attributes:
        waits: Whether the next item may have to be waited for.
        take: Returns the next item of a sync iterable, or `END`.
    """

    def __init__(self, items: Iterable[Any] | AsyncIterable[Any]) -> None:
        self._async: AsyncIterator[Any] | None = None
        self._mine = False
        self.waits: bool = isinstance(items, AsyncIterable)
        if isinstance(items, AsyncIterable):
            self._async = aiter(items)
            # Whether to close it: it was made here, or is a generator.
            self._mine = self._async is not items or inspect.isasyncgen(items)
        else:
            # No method: it is called for each item.
            self.take: Callable[[], Any] = partial(copy_context().run, next, iter(items), END)

    async def next(self) -> Any:
        """Return the next item, or `END`."""
        return self.take() if self._async is None else await anext(self._async, END)

    async def aclose(self) -> None:
        """Close an async iterator that nobody else will go on with."""
        close = getattr(self._async, "aclose", None)
        if close is not None and self._mine:
            await close()
