"""Execution of a bulk run: one task takes the items, and workers make the calls."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import anyio

from esper_client.errors import RequestError
from esper_sdk._base.clock import clock_of, current_time, running_loop
from esper_sdk._base.tasks import BackgroundTasks, ClosedError, is_cancellation
from esper_sdk._errors import DeadlineExceededError, EsperError, OutcomeUnknownError, TakenError
from esper_sdk._limits.limiter import Limiter
from esper_sdk._transport.tally import Result, Tally, current_tally, judge

from .job_name import name_of
from .ledger import Ledger
from .outcome import Failed, Outcome, Succeeded
from .source import END, Source, Work, Worker

if TYPE_CHECKING:
    from .journal import Journal

__all__ = ("Job", "Run")

MANY = 50
"""From so many permits on, items don't wait in the limiter's queue; below, so few calls cost nothing that counts."""
REMEMBERED = 0.99
"""What is left, from item to item, of how many calls did other things than to send."""


@dataclass(frozen=True, slots=True)
class Job:
    """The job of a run: what is called for which items, and how."""

    call: Callable[[Any], Awaitable[Any]]
    items: Iterable[Any] | AsyncIterable[Any]
    key: Callable[[Any], str | None]
    concurrency: int | None
    ordered: bool
    stop_on: Callable[[Outcome[Any, Any]], bool]
    deadline: float | None
    journal: Journal | None
    base_url: str


class Run:
    """
    The state that the tasks of a run share.

    One task takes the items, so that an async generator runs in a single task from its beginning to its
    end. It hands each to a worker that is free, or to a new one. It pauses while as many items are under way
    as the limiter lets through, and a few more: the limiter then sees demand, without a long queue in front of
    it. Waiting there costs as much CPU as a call, so of many permits only those are exceeded that calls leave
    unused, since they do other things than to send. It also pauses while the consumer has not taken what is done. So the number of workers bounds what
    is kept, however many items there are. While it pauses, a worker that is done takes the next item of a sync
    iterable itself: waking two tasks for each item costs more than all else of a run.

    The tasks refer to this object, but nothing here refers to the iterator: once the consumer drops that,
    the tasks are cancelled.

    Attributes:
        counts_at_once: Whether nobody wants the outcomes, only their summary. An outcome that waits to be taken
            keeps what its call returned, which the garbage collector then goes through.
        in_flight: The items under way, by serial number.
        stopped: Why no more items are taken, if the run was stopped.
        ledger: The outcomes, counted and recorded.
    """

    def __init__(self, job: Job, limiter: Limiter, crew: BackgroundTasks) -> None:
        self._job = job
        self._limiter = limiter
        self._alone = type(limiter) is Limiter
        self._crew = crew
        self._done: dict[int, Outcome[Any, Any]] = {}
        self._idle: deque[Worker] = deque()
        self._changed: anyio.Event | None = None
        self._room: anyio.Event | None = None
        self._scope: anyio.CancelScope | None = None
        self._workers: set[Worker] = set()
        self._source: Source | None = None
        self._failure: BaseException | None = None
        self._feeding = True
        self._exhausted = False
        self._parent: Tally | None = None
        self._index = 0
        self._begun = 0
        self._refused = 0
        self._apart = 0.0
        self._taken = 0
        self._began = 0.0
        # Of the event loop, once there is one.
        self._clock = current_time
        self._deadline = float("inf")
        self._fatal: BaseException | None = None
        self.counts_at_once = False
        self.in_flight: dict[int, Work] = {}
        self.stopped: str | None = None
        self.ledger: Ledger = Ledger(job.journal)

    @property
    def seconds(self) -> float:
        """How long the run has taken, in seconds."""
        return monotonic() - self._began if self._began else 0.0

    @property
    def open(self) -> int:
        """How many items are under way and not cut off."""
        return 0 if self.ledger.finished else len(self.in_flight)

    def start(self) -> None:
        """
        Open the journal, and start to take items.

        Raises:
            JournalError: The journal can't be used.
        """
        self.ledger.open(name_of(self._job.call) or "", self._job.base_url)
        self._began = monotonic()
        self._clock = clock_of(running_loop())
        # A nested run's requests count for the outer item too.
        self._parent = current_tally.get()
        if self._job.deadline is not None:
            self._deadline = current_time() + self._job.deadline
        self._crew.start(self._feed, "bulk items", self._fed)

    async def next(self) -> Outcome[Any, Any] | None:
        """
        Wait for the next outcome; return `None` when there is no more.

        Raises:
            BaseException: What ended the run before its end, once every outcome has been returned.
        """
        while True:
            outcome = self._take()
            if outcome is not None:
                self.ledger.add(outcome)
                self._make_room()
                return outcome
            if not self._feeding and len(self.in_flight) == len(self.ledger.cut):
                self._close()
                if self._fatal is not None:
                    raise self._fatal
                return None
            self._changed = anyio.Event()
            await self._changed.wait()

    def stop(self, reason: str, fatal: BaseException | None = None) -> None:
        """Take no more items. Calls in flight come to their own end; then `fatal` is raised."""
        if self.stopped is None:
            self.stopped = reason
        if self._fatal is None:
            self._fatal = fatal
        if self._scope is not None:
            self._scope.cancel()

    def end_within(self, seconds: float) -> None:
        """Take no more items, and let calls in flight come to their end for so long."""
        self._deadline = min(self._deadline, current_time() + seconds)
        for worker in self._workers:
            worker.scope.deadline = min(worker.scope.deadline, self._deadline)
        self.stop("deadline")

    @property
    def rest(self) -> list[Outcome[Any, Any]]:
        """The outcomes that nobody took, those of items cut off included."""
        return [*self._done.values(), *self.ledger.cut.values(), *self.ledger.lost]

    def finish(self, reason: str | None) -> None:
        """
        Account for every item that was taken up, at once. What was not sent by now never will be.

        Args:
            reason: Why the run ends before its end, unless it says so itself.
        """
        if not self.ledger.finished:
            self.stopped = self.stopped or reason
            for work in tuple(self.in_flight.values()):
                self._cut_off(work)
            self._close()
            self.ledger.finish(self.rest, self.seconds, self.stopped)

    def _close(self) -> None:
        try:
            self.ledger.close()
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.stop("error", failure)

    def _cut_off(self, work: Work) -> None:
        try:
            self.ledger.cut_off(work)
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.stop("error", failure)

    def _take(self) -> Outcome[Any, Any] | None:
        if not self._done:
            return None
        # Serial numbers have no gaps: every item begun has an outcome.
        ordered = self._job.ordered and not self.counts_at_once
        serial = self._taken if ordered else next(iter(self._done))
        outcome = self._done.pop(serial, None)
        if outcome is not None:
            self._taken += 1
        return outcome

    def _wake(self) -> None:
        if self._changed is not None:
            self._changed.set()
            self._changed = None

    def _make_room(self) -> None:
        if self._room is not None and self._has_room():
            self._go_on()

    def _go_on(self) -> None:
        """Wake the task that takes the items."""
        if self._room is not None:
            self._room.set()
            self._room = None

    def _note_refused(self, refused: bool) -> None:
        self._refused += 1 if refused else -1
        if refused:
            self._make_room()

    def _has_room(self, width: int | None = None) -> bool:
        """
        Tell whether another item may be taken.

        Args:
            width: How many may be under way, if that was asked for before.
        """
        count = len(self.in_flight)
        width = self._width() if width is None else width
        return count < width and count + len(self._done) < 2 * width

    @property
    def _least(self) -> int:
        """How many items may be under way if their calls do nothing but send."""
        # Who sits out a refusal of its own takes nobody's place.
        return self._job.concurrency or self._limiter.limit + self._refused

    def _width(self) -> int:
        """Return how many items may be under way."""
        if self._job.concurrency is not None:
            return self._job.concurrency
        most = max(2, self._limiter.limit // 4)
        if not self._alone or self._limiter.limit < MANY:
            # Other processes see demand by those who wait.
            return self._least + most
        return self._least + (min(most, round(self._apart) + 2) if self._apart >= 0.5 else 0)

    def _note_apart(self) -> None:
        """Note how many calls do other things than to send or to wait for it: now, and a while ago."""
        limiter = self._limiter
        self._apart = max(len(self.in_flight) - limiter.in_flight - limiter.waiting, self._apart * REMEMBERED)

    # The task that takes the items.

    async def _feed(self) -> None:
        try:
            with anyio.CancelScope(deadline=self._deadline) as self._scope:
                source = self._source = Source(self._job.items)
                try:
                    await self._feed_from(source)
                finally:
                    self._source = None
                    with anyio.CancelScope(shield=True):
                        await source.aclose()
            if self._scope.cancelled_caught:
                self.stop("deadline")
        except BaseException as error:
            if not is_cancellation(error):
                self.stop("error", error)
            elif not await self._crew.take_back():
                raise
            elif self._scope is not None and self._scope.cancel_called:
                self.stop("deadline")
            else:
                self.stop("error", EsperError("what gives the items was cancelled from within"))

    async def _feed_from(self, source: Source) -> None:
        while self.stopped is None and not self._exhausted:
            if self._failure is not None:
                raise self._failure
            if not self._has_room():
                self._room = anyio.Event()
                await self._room.wait()
                continue
            item = await source.next()
            if item is END:
                self._exhausted = True
                break
            if self.ledger.finished or self.stopped is not None:
                self.ledger.lose(item, self._index)
                break
            work = self._take_up(item)
            if work is not None:
                self._assign(work)
                if len(self.in_flight) >= self._least >= MANY and self._job.concurrency is None:
                    # Let the calls reach the limiter, to see what is left of it.
                    await anyio.lowlevel.checkpoint()
                    await anyio.lowlevel.checkpoint()
            else:
                # A long journal must not block the event loop.
                await anyio.lowlevel.checkpoint()

    def _following(self) -> Work | None:
        """Take the next item for a worker that is done; the task that takes the others waits for room."""
        source = self._source
        if (
            self._room is None
            or source is None
            or source.waits
            or self.stopped is not None
            or self.ledger.finished
            or self._crew.cancelled
        ):
            return None
        width = self._width()
        if not self._has_room(width):
            return None
        work = None
        try:
            item = source.take()
            if item is END:
                self._exhausted = True
            else:
                work = self._take_up(item)
        except BaseException as failure:  # noqa: BLE001 - raised by the task that takes the items
            self._failure = failure
        if work is None:
            self._go_on()
            return None
        self._note_begin(work)
        if self._has_room(width):
            self._go_on()
        return work

    def _take_up(self, item: Any) -> Work | None:
        """Return what is to be done for an item; `None` if the journal has it."""
        index = self._index
        try:
            work = Work(self._begun, index, self._key(item, index), item, Tally(self._parent))
            news = self._is_news(work)
        except BaseException:
            self.ledger.lose(item, index)
            raise
        self._index += 1
        if not news:
            return None
        self._begun += 1
        return work

    def _key(self, item: Any, index: int) -> str:
        key = self._job.key(item)
        if key is None and self._job.journal is not None:
            # An index names another item as soon as the list changes.
            raise RequestError("key", "items without an ID need a key= for a journal")
        return str(index) if key is None else key

    def _is_news(self, work: Work) -> bool:
        """Tell whether an item is to be sent, as far as the journal knows."""
        news, outcome = self.ledger.look(work)
        if outcome is not None:
            self._done[work.serial] = outcome
            self._begun += 1
            self._wake()
        return news

    def _note_begin(self, work: Work) -> None:
        if self._job.journal is not None:
            work.tally.begin = lambda: self._begin(work)
        work.tally.on_refused = self._note_refused
        self.in_flight[work.serial] = work

    def _assign(self, work: Work) -> None:
        self._note_begin(work)
        while self._idle:
            if self._idle.popleft().resume(work):
                return
        worker = Worker(
            work,
            self._deadline,
            do=self._work,
            following=self._following,
            rest=self._rest,
            over=self._worker_over,
            crew=self._crew,
        )
        self._workers.add(worker)
        self._crew.start(worker.run, "bulk worker", worker.over)

    async def _begin(self, work: Work) -> None:
        try:
            await self.ledger.begin(work)
        except TakenError:
            # Another run has it; this one goes on with the next item.
            raise
        except Exception as failure:
            self.stop("error", failure)
            raise

    def _fed(self) -> None:
        self._feeding = False
        if not self._exhausted and self.stopped is None:
            self.stop("error", ClosedError())
        while self._idle:
            self._idle.popleft().resume(None)
        self._tidy()

    # The tasks that make the calls.

    async def _work(self, work: Work, scope: anyio.CancelScope) -> None:
        tally = work.tally
        tally.called = monotonic()
        current_tally.set(tally)
        begun = self._clock()
        value, error = await self._call(work, scope)
        if error is not None:
            # First, so that nothing leaves after it was judged.
            tally.close()
        if error is not None and not isinstance(error, Exception):
            # SystemExit and its like end the run, not just an item.
            self._cut_off(work)
            self.stop("error", error)
            return
        tally.note_refused(refused=False)
        if self.ledger.finished:
            return
        seconds = self._clock() - begun
        result = judge(error, tally)
        outcome: Outcome[Any, Any] = (
            Succeeded(work.item, work.key, work.index, value, None, tally.attempts, seconds)
            if error is None
            else Failed(
                work.item, work.key, work.index, None, error, tally.attempts, seconds, result == "unknown"
            )
        )
        # What the call left running no longer belongs to the item.
        tally.begin = None
        del self.in_flight[work.serial]
        self._note_apart()
        if self.counts_at_once:
            self.ledger.add(outcome)
        else:
            self._done[work.serial] = outcome
        self._record(work, result, error)
        try:
            if self._job.stop_on(outcome):
                self.stop("stop_on")
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.stop("error", failure)
        if not (self.counts_at_once and self._feeding):
            self._wake()

    async def _call(self, work: Work, scope: anyio.CancelScope) -> tuple[Any, BaseException | None]:
        """Make the call, and return its value or error; raise a cancellation only if it is the run's."""
        value: Any = None
        error: BaseException | None = None
        try:
            value = await self._job.call(work.item)
        except BaseException as failure:  # noqa: BLE001 - the outcome of the item
            error = failure
        cancelled = error is not None and is_cancellation(error)
        if scope.cancel_called and not self._crew.cancelled:
            # The deadline. What it cancels further is this worker's end.
            if error is not None:
                self.stop("deadline")
            return value, _cut_off(work.tally) if cancelled else error
        # A cancellation still to come must not hit the next item.
        if not await self._crew.take_back() and cancelled:
            assert error is not None
            raise error
        if cancelled:
            error = OutcomeUnknownError("The call was cancelled from within")
        return value, error

    def _record(self, work: Work, result: Result, error: Exception | None) -> None:
        try:
            self.ledger.end(work, result, error)
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.stop("error", failure)

    def _rest(self, worker: Worker) -> bool:
        self._make_room()
        if self._feeding:
            self._idle.append(worker)
        return self._feeding

    def _worker_over(self, worker: Worker, last: Work) -> None:
        self._workers.discard(worker)
        # It ended at work: its item stays in flight for ever.
        if last.serial in self.in_flight:
            self._cut_off(last)
            last.tally.close()
            self.stop("error", ClosedError())
        self._tidy()

    def _tidy(self) -> None:
        if not len(self._crew):
            if self.ledger.cut:
                self.finish("error")
            self._close()
        self._wake()


def _cut_off(tally: Tally) -> Exception:
    if tally.unsent:
        return DeadlineExceededError("The run's deadline passed before the request was sent", attempts=0)
    return OutcomeUnknownError("The run's deadline passed before the call ended: it may have been processed")
