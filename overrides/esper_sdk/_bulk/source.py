"""The source of the items of a bulk run, and the workers that take them."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import Any

import anyio

from esper_sdk._base.tasks import is_cancellation
from esper_sdk._errors import NotSentError, OutcomeUnknownError
from esper_sdk._transport.tally import Tally

from .outcome import Failed

__all__ = ("END", "Source", "Work", "Worker")

END = object()
"""The end of a source, returned after its last item."""


@dataclass(frozen=True, slots=True)
class Work:
    """
    An item to work on.

    Attributes:
        serial: Its position among the items that come to an outcome; others are skipped.
        index: Its position among all items.
        key: Its name.
        item: The item.
        tally: The tally of its requests.
    """

    serial: int
    index: int
    key: str
    item: Any
    tally: Tally

    def cut_off(self) -> Failed[Any, Any]:
        """Return the outcome of an item whose run ends before its call."""
        error: Exception = OutcomeUnknownError(
            "The run ended before the call did: it may have been processed", attempts=self.tally.attempts
        )
        if self.tally.unsent:
            # Counted as not sent, it must not leave any more.
            self.tally.closed = True
            error = NotSentError("The run ended before this was sent", attempts=0)
        seconds = monotonic() - self.tally.called if self.tally.called else 0.0
        return Failed(self.item, self.key, self.index, None, error, self.tally.attempts, seconds)


class Worker:
    """
    A worker: calls for one item after the other, until none is left.

    Args:
        work: The first item.
        do: Works on an item.
        rest: Takes note that this worker is free; returns `False` when there is nothing more to do.
        over: Called with its last item when its task has ended.
        take_back: Takes back a cancellation that was not meant for this worker; returns whether it did.
    """

    __slots__ = ("_do", "_last", "_over", "_rest", "_take_back", "_woken", "_work")

    def __init__(
        self,
        work: Work,
        do: Callable[[Work], Awaitable[None]],
        rest: Callable[[Worker], bool],
        over: Callable[[Work], None],
        take_back: Callable[[], Awaitable[bool]],
    ) -> None:
        self._work: Work | None = work
        self._last = work
        self._do = do
        self._rest = rest
        self._over = over
        self._take_back = take_back
        self._woken: anyio.Event | None = None

    async def run(self) -> None:
        """Work until there is nothing more to do."""
        while self._work is not None:
            self._last = self._work
            await self._do(self._work)
            self._work = None
            self._woken = anyio.Event()
            if self._rest(self):
                await self._wait(self._woken)

    async def _wait(self, woken: anyio.Event) -> None:
        while not woken.is_set():
            try:
                await woken.wait()
            except BaseException as error:
                # An earlier call may have scheduled it.
                if not is_cancellation(error) or not await self._take_back():
                    raise

    def resume(self, work: Work | None) -> None:
        """Give a free worker its next item, or end it with `None`."""
        self._work = work
        if work is not None:
            # It may be cancelled before it takes notice.
            self._last = work
        assert self._woken is not None
        self._woken.set()

    def over(self) -> None:
        """Note that the task has ended."""
        self._over(self._last)


class Source:
    """The items of a sync or an async iterable, one at a time."""

    def __init__(self, items: Iterable[Any] | AsyncIterable[Any]) -> None:
        self._async: AsyncIterator[Any] | None = None
        self._mine = False
        if isinstance(items, AsyncIterable):
            self._async = aiter(items)
            # Whether to close it: it was made here, or is a generator.
            self._mine = self._async is not items or inspect.isasyncgen(items)
        else:
            self._sync = iter(items)

    async def next(self) -> Any:
        """Return the next item, or `END`."""
        if self._async is not None:
            return await anext(self._async, END)
        return next(self._sync, END)

    async def aclose(self) -> None:
        """Close an async iterator that nobody else will go on with."""
        close = getattr(self._async, "aclose", None)
        if close is not None and self._mine:
            await close()
