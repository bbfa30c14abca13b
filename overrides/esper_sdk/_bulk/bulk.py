"""Bulk runs: one call for each of many items, iterated over by their outcomes."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import anyio

from esper_client.errors import RequestError
from esper_client.model import Model
from esper_client.types import Hidden
from esper_sdk._base.arguments import check_seconds, number_problem, warn_unused
from esper_sdk._base.asynchronous import OnlyAsync

from .journal import check_journal
from .outcome import Outcome, Summary, key_of
from .progress import Progress, Reporter, check_progress, make_reporter
from .run import Run
from .state import Job

if TYPE_CHECKING:
    from esper_sdk._base.tasks import BackgroundTasks
    from esper_sdk._limits.limiter import Limiter

    from .journal import Journal

__all__ = ("Bulk", "BulkIterator", "StopOn")

Item = TypeVar("Item")
Value = TypeVar("Value")

StopOn = type[Exception] | tuple[type[Exception], ...] | Callable[[Outcome[Any, Any]], bool] | None
"""The condition that ends a run: classes of errors, or a function of an outcome."""

TICK = 1.0
"""Seconds between two updates of the progress while no item ends: a pause should look like one."""


class BulkIterator(OnlyAsync, AsyncIterator[Outcome[Item, Value]], Generic[Item, Value]):
    """
    An iterator over the outcomes of a run, as they come.

    The run ends after the last item, or when the loop around it is cancelled or left by a `break` or an
    exception. Calls in flight are then cancelled. `Bulk.in_flight` names their items, and `Bulk.summary`
    counts them. `contextlib.aclosing` makes the end explicit and waits for it.
    """

    def __init__(self, run: Run, crew: BackgroundTasks, bulk: Bulk[Item, Value]) -> None:
        self._run = run
        self._crew = crew
        self._bulk = bulk
        self._running = self._started = self._closed = False
        self._reporter: Reporter[Progress] | None = None
        self._reporter = make_reporter(bulk._show)  # noqa: SLF001

    def __aiter__(self) -> BulkIterator[Item, Value]:
        return self

    async def __anext__(self) -> Outcome[Item, Value]:
        if self._running:
            raise RuntimeError("this iterator is in use by another task")
        if self._closed:
            raise StopAsyncIteration
        self._running = True
        try:
            if not self._started:
                self._started = True
                self._run.start()
            outcome = self._run.take()
            if outcome is None:
                outcome = await self._next()
            if outcome is None:
                self._end(None)
            elif self._reporter is not None:
                self._reporter.update(self._bulk.progress)
        except GeneratorExit:
            # A coroutine that is being closed can wait for nothing.
            self._leave("error")
            raise
        except BaseException:
            # `__del__` would be late: the traceback keeps this object.
            await self._stop("error")
            raise
        finally:
            self._running = False
        if outcome is None:
            raise StopAsyncIteration
        return outcome

    async def _next(self) -> Outcome[Item, Value] | None:
        if self._reporter is None:
            return await self._run.next()
        while True:
            with anyio.move_on_after(TICK):
                return await self._run.next()
            self._reporter.update(self._bulk.progress)

    def _end(self, reason: str | None) -> None:
        if self._closed:
            return
        self._closed = True
        self._run.state.finish(reason)
        if self._reporter is not None:
            self._reporter.close(self._bulk.progress)

    async def _stop(self, reason: str) -> None:
        self._run.state.stop(reason)
        try:
            await self._crew.aclose()
        finally:
            # Only now: cancelled calls record how far they came.
            self._end(reason)

    async def aclose(self) -> None:
        """End the run: cancel the calls in flight, and wait until nothing of it runs any more."""
        await self._stop("left")

    @property
    def _rest(self) -> list[Outcome[Item, Value]]:
        """The outcomes that were not taken, those of items cut off included."""
        return self._run.state.rest

    def _leave(self, reason: str) -> None:
        """End the run without waiting: count the items in flight as they stand, and cancel their calls."""
        self._crew.abandon()
        if self._started:
            self._end(reason)

    def __del__(self) -> None:
        self._leave("left")


class Bulk(OnlyAsync, Generic[Item, Value]):
    """
    A bulk run, one call for each of many items: `await` it for a summary, or iterate over it for each item, once.

    `Esper.bulk` makes it, and explains the arguments.

    Attributes:
        summary: The summary of the outcomes that were taken. Once the run has ended, by whatever means, it
            counts every item that was taken up.
    """

    # Until `__init__` succeeds, `__del__` must not warn.
    _used = True
    _instead = "write `async for outcome in ...` for each item, or `await ...` for the summary"

    def __init__(
        self,
        call: Callable[[Item], Awaitable[Value]],
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        limiter: Limiter,
        crew: BackgroundTasks,
        base_url: str,
        concurrency: int | None = None,
        ordered: bool = False,
        key: Callable[[Item], str] | None = None,
        progress: bool | Callable[[Progress], object] = False,
        stop_on: StopOn = None,
        deadline: float | None = None,
        journal: Hidden[Journal | str | os.PathLike[str] | None],
    ) -> None:
        if not callable(call):
            raise RequestError("call", "must be a coroutine function that takes an item")
        if isinstance(items, str | bytes | Model) or not isinstance(items, Iterable | AsyncIterable):
            raise RequestError("items", f"can't be iterated over item by item: got {type(items).__name__}")
        problem = None if concurrency is None else number_problem(concurrency, least=1, whole=True)
        if problem:
            raise RequestError("concurrency", problem)
        check_seconds("deadline", deadline)
        if key is not None and not callable(key):
            raise RequestError("key", "must be a function that takes an item")
        check_progress(progress)
        known = check_journal(journal, call)
        job = Job(
            call=call,
            items=items,
            key=key_of if key is None else lambda item: None if (name := key(item)) is None else str(name),
            concurrency=concurrency,
            ordered=ordered,
            stop_on=_stop_on(stop_on),
            deadline=deadline,
            journal=known,
            base_url=base_url,
        )
        self._run = Run(job, limiter, crew)
        self._state = self._run.state
        self.summary: Summary[Item, Value] = self._state.ledger.summary
        self._limiter = limiter
        self._crew = crew
        self._show = progress
        self._total = _length(items)
        self._used = False

    def __del__(self) -> None:
        if not self._used:
            warn_unused(self, "esper.bulk(...) was never awaited: nothing was sent")

    def __repr__(self) -> str:
        if not hasattr(self, "summary"):
            # Tools show variables while it is being made.
            return "<Bulk run>"
        return f"<Bulk run: {self.progress}>" if self._used else "<Bulk run, not started>"

    def __aiter__(self) -> BulkIterator[Item, Value]:
        """
        Start the run.

        Raises:
            RequestError: It was started before; a second start would send everything twice.
        """
        if self._used:
            raise RequestError(
                "bulk", "this run was started before; make another one to send everything again"
            )
        self._used = True
        return BulkIterator(self._run, self._crew, self)

    def __await__(self) -> Generator[Any, None, Summary[Item, Value]]:
        """Run to the end and return the summary, as `collect` does."""
        return self.collect().__await__()

    async def collect(self) -> Summary[Item, Value]:
        """Run to the end and return the summary: it counts what succeeded, and keeps all failures."""
        self._state.ledger.most = None
        # Progress is shown by who takes the outcomes.
        self._state.counts_at_once = self._show is False
        async for _ in self:
            pass
        return self.summary

    def stop(self, seconds: float = 0.0) -> None:
        """
        Take no more items, and end the run when those under way are done, at the latest after some seconds.

        What waits or is in flight by then is cut off, and reported as not sent or as unknown. For a process that is
        asked to end, in the event loop of the run:
        `asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, run.stop, 20)`.

        Args:
            seconds: How long the calls under way may take.

        Raises:
            RequestError: It is no number of seconds.
        """
        if problem := number_problem(seconds, least=0):
            raise RequestError("seconds", problem)
        self._run.end_within(seconds)

    @property
    def in_flight(self) -> list[Item]:
        """
        The items that are being worked on.

        After a run was cancelled or left, these are the items whose calls were cut off. `summary.failures`
        tells which of them the service may have processed.
        """
        return [work.item for work in self._state.in_flight.values()]

    @property
    def progress(self) -> Progress:
        """The progress of the run."""
        return Progress(
            done=self.summary.total + self._state.ledger.earlier.total(),
            failed=self.summary.failed,
            in_flight=self._state.open,
            total=self._total,
            limit=self._limiter.limit,
            paused=self._limiter.state != "open",
            seconds=self.summary.seconds or self._state.seconds,
        )


def _length(items: object) -> int | None:
    try:
        return len(items)  # type: ignore[arg-type]
    except TypeError:
        return None


def _stop_on(condition: StopOn) -> Callable[[Outcome[Any, Any]], bool] | None:
    if condition is None:
        return None
    if isinstance(condition, type | tuple):
        errors: tuple[type[Exception], ...] = condition if isinstance(condition, tuple) else (condition,)
        if all(isinstance(each, type) and issubclass(each, BaseException) for each in errors):
            return lambda outcome: isinstance(outcome.error, errors)
    elif callable(condition):
        return condition
    raise RequestError("stop_on", "must be an error class, several of them, or a function of an outcome")
