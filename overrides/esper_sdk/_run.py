"""The course of a bulk run: one task that takes items, and workers that call."""

from __future__ import annotations

import asyncio
import inspect
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import anyio

from ._errors import DeadlineExceededError, OutcomeUnknownError
from ._outcome import Outcome
from ._tasks import ClosedError, Crew, is_cancellation, on_trio
from ._track import TRACK, Track

if TYPE_CHECKING:
    from ._limiter import Limiter

__all__ = ("Job", "Run")


@dataclass(frozen=True, slots=True)
class Job:
    """What a run is to do."""

    call: Callable[[Any], Awaitable[Any]]
    items: Iterable[Any] | AsyncIterable[Any]
    key: Callable[[Any, int], str]
    concurrency: int | None
    ordered: bool
    stop_on: Callable[[Outcome[Any, Any]], bool]
    deadline: float | None


class Run:
    """
    Everything that the tasks of a run share.

    One task takes the items, so that an async generator runs in a single task from its beginning to its
    end. It hands each to a worker that is free, or to a new one. It stops taking while as many items are
    under way as the limiter lets through and a few more, so that the limiter sees that it is in demand
    without a long queue in front of it, and while the consumer has not taken what is done. What is kept
    is bounded by the number of workers, however many items there are.

    The tasks refer to this object, but nothing here refers to the iterator: once the consumer drops that,
    its crew is cancelled.
    """

    def __init__(self, job: Job, limiter: Limiter, crew: Crew) -> None:
        self._job = job
        self._limiter = limiter
        self._crew = crew
        self._done: dict[int, Outcome[Any, Any]] = {}
        self._idle: deque[_Worker] = deque()
        self._changed: anyio.Event | None = None
        self._room: anyio.Event | None = None
        self._scope: anyio.CancelScope | None = None
        self._feeding = True
        self._exhausted = False
        self._cut = 0
        self._taken = 0
        self._began = 0.0
        self.in_flight: dict[int, Any] = {}
        self.deadline = float("inf")
        self.stopped: str | None = None
        self.fatal: BaseException | None = None

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return monotonic() - self._began if self._began else 0.0

    def start(self) -> None:
        """Begin."""
        self._began = monotonic()
        if self._job.deadline is not None:
            self.deadline = anyio.current_time() + self._job.deadline
        self._crew.start(self._feed, "bulk items", self._fed)

    async def next(self) -> Outcome[Any, Any] | None:
        """
        Wait for the next outcome; `None` when there is no more.

        Raises:
            BaseException: What ended the run before its end, once every outcome has been returned.
        """
        while True:
            outcome = self._take()
            if outcome is not None:
                self._make_room()
                return outcome
            if not self._feeding and len(self.in_flight) == self._cut:
                if self.fatal is not None:
                    raise self.fatal
                return None
            self._changed = anyio.Event()
            await self._changed.wait()

    def stop(self, reason: str) -> None:
        """Take no more items. What is in flight comes to its own end."""
        if self.stopped is None:
            self.stopped = reason
        if self._scope is not None:
            self._scope.cancel()

    def _take(self) -> Outcome[Any, Any] | None:
        if not self._done:
            return None
        # Indexes have no gaps: every item that was begun comes to an outcome.
        index = self._taken if self._job.ordered else next(iter(self._done))
        outcome = self._done.pop(index, None)
        if outcome is not None:
            self._taken += 1
        return outcome

    def _wake(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed = None

    def _make_room(self) -> None:
        if self._room is not None:
            self._room.set()
            self._room = None

    def _has_room(self) -> bool:
        width = self._job.concurrency
        if width is None:
            limit = self._limiter.limit
            width = limit + max(2, limit // 4)
        return len(self.in_flight) < width and len(self.in_flight) + len(self._done) < 2 * width

    async def _feed(self) -> None:
        try:
            with anyio.CancelScope(deadline=self.deadline) as self._scope:
                source = _Source(self._job.items)
                try:
                    await self._feed_from(source)
                finally:
                    with anyio.CancelScope(shield=True):
                        await source.aclose()
            if self._scope.cancelled_caught:
                self.stop("deadline")
        except BaseException as error:
            if is_cancellation(error):
                raise
            self.fatal = error

    async def _feed_from(self, source: _Source) -> None:
        index = 0
        while self.stopped is None:
            while not self._has_room():
                self._room = anyio.Event()
                await self._room.wait()
            item = await source.next()
            if item is _END:
                self._exhausted = True
                break
            work = _Work(index, self._job.key(item, index), item)
            self.in_flight[index] = item
            index += 1
            if self._idle:
                self._idle.popleft().resume(work)
            else:
                worker = _Worker(self, work)
                self._crew.start(worker.run, "bulk worker", worker.over)

    def _fed(self) -> None:
        self._feeding = False
        if not self._exhausted and self.stopped is None and self.fatal is None:
            self.fatal = ClosedError()
        while self._idle:
            self._idle.popleft().resume(None)
        self._wake()

    async def work(self, work: _Work) -> None:
        """Make the call for one item, and file its outcome."""
        track = Track()
        TRACK.set(track)
        begun = anyio.current_time()
        value: Any = None
        error: BaseException | None = None
        with anyio.CancelScope(deadline=self.deadline) as scope:
            try:
                value = await self._job.call(work.item)
            except BaseException as failure:
                error = failure
                if is_cancellation(failure):
                    if scope.cancel_called or not _stray():
                        raise
                    error = OutcomeUnknownError("The call was cancelled from within")
        if scope.cancelled_caught:
            error = _cut_off(track)
            self.stop("deadline")
        outcome = Outcome(
            item=work.item,
            key=work.key,
            index=work.index,
            value=value,
            error=error if isinstance(error, Exception) else None,
            attempts=track.attempts,
            seconds=anyio.current_time() - begun,
        )
        if error is not outcome.error:
            # Such as SystemExit: no outcome of an item, but the end of everything.
            self.fatal = error
            self.stop("error")
            return
        del self.in_flight[work.index]
        self._done[work.index] = outcome
        try:
            if self._job.stop_on(outcome):
                self.stop("stop_on")
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.fatal = failure
            self.stop("error")
        self._make_room()
        self._wake()

    def wait(self, worker: _Worker) -> bool:
        """Note that a worker is free. `False` when there will be no more work for it."""
        if self._feeding:
            self._idle.append(worker)
        return self._feeding

    def cut(self, index: int) -> None:
        """Note that a worker has ended. If it was at work, that item stays in flight for ever."""
        if index in self.in_flight:
            self._cut += 1
            if self.fatal is None:
                self.fatal = ClosedError()
        self._wake()


@dataclass(frozen=True, slots=True)
class _Work:
    index: int
    key: str
    item: Any


class _Worker:
    """Works on one item after the other, for as long as there are any."""

    __slots__ = ("_run", "_woken", "_work", "index")

    def __init__(self, run: Run, work: _Work) -> None:
        self._run = run
        self._work: _Work | None = work
        self._woken: anyio.Event | None = None
        self.index = work.index

    async def run(self) -> None:
        while self._work is not None:
            self.index = self._work.index
            await self._run.work(self._work)
            self._work = None
            self._woken = anyio.Event()
            if self._run.wait(self):
                await self._woken.wait()

    def resume(self, work: _Work | None) -> None:
        self._work = work
        if work is not None:
            self.index = work.index
        assert self._woken is not None
        self._woken.set()

    def over(self) -> None:
        self._run.cut(self.index)


class _Source:
    """The items of a sync or an async iterable."""

    def __init__(self, items: Iterable[Any] | AsyncIterable[Any]) -> None:
        self._async: AsyncIterator[Any] | None = None
        if isinstance(items, AsyncIterable):
            self._async = aiter(items)
            # Closed if it was made here, and if it is a generator, which is of no more use to anybody.
            self._mine = self._async is not items or inspect.isasyncgen(items)
        else:
            self._sync = iter(items)

    async def next(self) -> Any:
        """Return the next item, or `_END`."""
        if self._async is not None:
            return await anext(self._async, _END)
        return next(self._sync, _END)

    async def aclose(self) -> None:
        close = getattr(self._async, "aclose", None)
        if close is not None and self._mine:
            await close()


_END = object()


def _stray() -> bool:
    """Say whether a cancellation is not meant for this task: the call awaited something cancelled."""
    if on_trio():
        return False
    task = asyncio.current_task()
    return task is not None and task.cancelling() == 0


def _cut_off(track: Track) -> Exception:
    if track.waited and not track.reached:
        return DeadlineExceededError("The run's deadline passed before the request was sent", attempts=0)
    return OutcomeUnknownError("The run's deadline passed before the call ended: it may have been processed")
