"""The source of the items of a bulk run, and the workers that take them."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from contextvars import copy_context
from time import monotonic
from typing import Any

import anyio

from esper_sdk._base.tasks import BackgroundTasks, is_cancellation
from esper_sdk._errors import NotSentError, OutcomeUnknownError
from esper_sdk._transport.tally import Tally

from .outcome import Failed

__all__ = ("END", "Source", "Work", "Worker")

END = object()
"""The end of a source, returned after its last item."""


class Work:
    """
    An item to work on.

    Args:
        serial: Its position among the items that come to an outcome; others are skipped.
        index: Its position among all items.
        key: Its name.
        item: The item.
        tally: The tally of its requests.
    """

    __slots__ = ("index", "item", "key", "serial", "tally")

    def __init__(self, serial: int, index: int, key: str, item: Any, tally: Tally) -> None:
        self.serial: int = serial
        self.index: int = index
        self.key: str = key
        self.item: Any = item
        self.tally: Tally = tally

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
        deadline: When its calls are cut off, in seconds on the event loop's clock.
        do: Works on an item, within the scope.
        following: Returns the next item, if this worker is to take one itself.
        rest: Takes note that this worker is free; returns `False` when there is nothing more to do.
        over: Called with the worker and its last item when its task has ended.
        crew: The tasks of the run; they tell which cancellations are meant for this one.

    Attributes:
        scope: What the deadline cancels: one for all its items, since after that it takes no more.
    """

    __slots__ = ("_crew", "_do", "_following", "_last", "_over", "_rest", "_woken", "_work", "scope")

    def __init__(
        self,
        work: Work,
        deadline: float,
        *,
        do: Callable[[Work, anyio.CancelScope], Awaitable[None]],
        following: Callable[[], Work | None],
        rest: Callable[[Worker], bool],
        over: Callable[[Worker, Work], None],
        crew: BackgroundTasks,
    ) -> None:
        self._work: Work | None = work
        self._last = work
        self._do = do
        self._following = following
        self._rest = rest
        self._over = over
        self._crew = crew
        self._woken: anyio.Event | None = None
        self.scope = anyio.CancelScope(deadline=deadline)

    async def run(self) -> None:
        """Work until there is nothing more to do."""
        with self.scope as scope:
            while (work := self._work) is not None:
                self._last = work
                await self._do(work, scope)
                if scope.cancel_called:
                    self._work = None
                    return
                self._work = self._following()
                if self._work is None and self._rest(self):
                    self._woken = anyio.Event()
                    await self._wait(self._woken)

    async def _wait(self, woken: anyio.Event) -> None:
        while not woken.is_set():
            try:
                await woken.wait()
            except BaseException as error:
                if self.scope.cancel_called and not self._crew.cancelled and is_cancellation(error):
                    # The deadline. An item that was given meanwhile is still to be counted.
                    self._woken = None
                    return
                # An earlier call may have scheduled it.
                if not is_cancellation(error) or not await self._crew.take_back():
                    raise

    def resume(self, work: Work | None) -> bool:
        """Give a free worker its next item, or end it with `None`; return `False` if it has ended."""
        if self._woken is None:
            return False
        self._work = work
        if work is not None:
            # It may be cancelled before it takes notice.
            self._last = work
        self._woken.set()
        return True

    def over(self) -> None:
        """Note that the task has ended."""
        self._over(self, self._last)


class Source:
    """
    The items of a sync or an async iterable, one at a time.

    Args:
        items: The iterable. A sync one runs in the context variables of the present moment, whoever takes an item.
    """

    def __init__(self, items: Iterable[Any] | AsyncIterable[Any]) -> None:
        self._async: AsyncIterator[Any] | None = None
        self._mine = False
        if isinstance(items, AsyncIterable):
            self._async = aiter(items)
            # Whether to close it: it was made here, or is a generator.
            self._mine = self._async is not items or inspect.isasyncgen(items)
        else:
            self._sync = iter(items)
            self._context = copy_context()

    @property
    def waits(self) -> bool:
        """Whether the next item may have to be waited for."""
        return self._async is not None

    async def next(self) -> Any:
        """Return the next item, or `END`."""
        return self.take() if self._async is None else await anext(self._async, END)

    def take(self) -> Any:
        """Return the next item of a sync iterable, or `END`."""
        return self._context.run(next, self._sync, END)

    async def aclose(self) -> None:
        """Close an async iterator that nobody else will go on with."""
        close = getattr(self._async, "aclose", None)
        if close is not None and self._mine:
            await close()
