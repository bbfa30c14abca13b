"""The state of a bulk run, which its tasks share: what is under way, what is done, and why it ends."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import anyio

from esper_sdk._base.clock import clock_of, current_time, running_loop
from esper_sdk._transport.tally import Result, judge

from .ledger import Ledger
from .outcome import Failed, Outcome, Succeeded

if TYPE_CHECKING:
    from esper_sdk._base.tasks import BackgroundTasks

    from .journal import Journal
    from .work import Work

__all__ = ("Job", "RunState")


@dataclass(frozen=True, slots=True)
class Job:
    """The job of a run: what is called for which items, and how."""

    call: Callable[[Any], Awaitable[Any]]
    items: Iterable[Any] | AsyncIterable[Any]
    key: Callable[[Any], str | None]
    concurrency: int | None
    ordered: bool
    stop_on: Callable[[Outcome[Any, Any]], bool] | None
    deadline: float | None
    journal: Journal | None
    base_url: str


class RunState:
    """
    The state of a run, which its tasks share.

    The tasks refer to this object, but nothing here refers to the iterator: once the consumer drops that,
    the tasks are cancelled.

    Args:
        job: What is called, and how.
        crew: The tasks of the run.

    Attributes:
        job: What is called, and how.
        crew: The tasks of the run.
        ledger: The outcomes, counted and recorded.
        in_flight: The items under way, by serial number.
        done: The outcomes that nobody has taken yet, by serial number.
        counts_at_once: Whether nobody wants the outcomes, only their summary. An outcome that waits to be taken
            keeps what its call returned, which the garbage collector then goes through.
        feeding: Whether items are still taken.
        feeding_scope: What cancels the task that takes them.
        stopped: Why no more items are taken, if the run was stopped.
        fatal: What is raised when the outcomes are all delivered.
        clock: The event loop's clock, once there is one.
        deadline: When calls are cut off, in seconds on that clock.
    """

    def __init__(self, job: Job, crew: BackgroundTasks) -> None:
        self.job: Job = job
        self.crew: BackgroundTasks = crew
        self.ledger: Ledger = Ledger(job.journal)
        self.in_flight: dict[int, Work] = {}
        self.done: dict[int, Outcome[Any, Any]] = {}
        self.counts_at_once: bool = False
        self.feeding: bool = True
        self.feeding_scope: anyio.CancelScope | None = None
        self.stopped: str | None = None
        self.fatal: BaseException | None = None
        self.clock: Callable[[], float] = current_time
        self.deadline: float = float("inf")
        self._began = 0.0
        self._taken = 0
        self._changed: anyio.Event | None = None

    @property
    def seconds(self) -> float:
        """How long the run has taken, in seconds."""
        return monotonic() - self._began if self._began else 0.0

    @property
    def open(self) -> int:
        """How many items are under way and not cut off."""
        return 0 if self.ledger.finished else len(self.in_flight)

    def begin(self) -> None:
        """Note that the run begins now."""
        self._began = monotonic()
        self.clock = clock_of(running_loop())
        if self.job.deadline is not None:
            self.deadline = current_time() + self.job.deadline

    def settle(self, work: Work, value: Any, error: Exception | None, seconds: float) -> None:
        """
        Make the outcome of an item whose call has ended: recorded, and counted or kept until it is taken.

        Args:
            work: The item.
            value: What the call returned.
            error: What it raised.
            seconds: How long it took.
        """
        tally = work.tally
        result: Result = "ok" if error is None else judge(error, tally)
        # What the call left running no longer belongs to the item.
        tally.begin = None
        del self.in_flight[work.serial]
        stop_on = self.job.stop_on
        outcome: Outcome[Any, Any] | None = None
        if error is not None:
            unknown = result == "unknown"
            outcome = Failed(work.item, work.key, work.index, None, error, tally.attempts, seconds, unknown)
        elif stop_on is not None or not self.counts_at_once:
            outcome = Succeeded(work.item, work.key, work.index, value, None, tally.attempts, seconds)
        if outcome is None:
            self.ledger.count_ok()
        elif self.counts_at_once:
            self.ledger.add(outcome)
        else:
            self.done[work.serial] = outcome
        if self.job.journal is not None:
            try:
                self.ledger.end(work, result, error)
            except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
                self.stop("error", failure)
        if stop_on is not None and outcome is not None:
            try:
                if stop_on(outcome):
                    self.stop("stop_on")
            except BaseException as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
                self.stop("error", failure)
        if not (self.counts_at_once and self.feeding):
            self.wake()

    def take(self) -> Outcome[Any, Any] | None:
        """Take and count the next outcome; return `None` if there is none yet."""
        if not self.done:
            return None
        # Serial numbers have no gaps: every item begun has an outcome.
        ordered = self.job.ordered and not self.counts_at_once
        serial = self._taken if ordered else next(iter(self.done))
        outcome = self.done.pop(serial, None)
        if outcome is not None:
            self._taken += 1
            self.ledger.add(outcome)
        return outcome

    @property
    def ended(self) -> bool:
        """Whether no more outcome will come."""
        return not self.feeding and len(self.in_flight) == len(self.ledger.cut)

    async def wait(self) -> None:
        """Wait until something has changed."""
        self._changed = anyio.Event()
        await self._changed.wait()

    def wake(self) -> None:
        """Wake who waits for a change."""
        if self._changed is not None:
            self._changed.set()
            self._changed = None

    def stop(self, reason: str, fatal: BaseException | None = None) -> None:
        """
        Take no more items. Calls in flight come to their own end.

        Args:
            reason: Why.
            fatal: What is raised then.
        """
        if self.stopped is None:
            self.stopped = reason
        if isinstance(fatal, StopIteration | StopAsyncIteration):
            # As from a generator: it would end the caller's loop in silence.
            told = RuntimeError(f"what a bulk run calls raised {type(fatal).__name__}")
            told.__cause__ = fatal
            fatal = told
        if self.fatal is None:
            self.fatal = fatal
        if self.feeding_scope is not None:
            self.feeding_scope.cancel()

    def cut_off(self, work: Work) -> None:
        """Record how far an item is, whose call is not waited for."""
        try:
            self.ledger.cut_off(work)
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.stop("error", failure)

    def task_over(self) -> None:
        """Note that a task has ended, perhaps the last one: then the journal is closed."""
        if not len(self.crew):
            if self.ledger.cut:
                self.finish("error")
            self.close()
        self.wake()

    @property
    def rest(self) -> list[Outcome[Any, Any]]:
        """The outcomes that nobody took, those of items cut off included."""
        return [*self.done.values(), *self.ledger.cut.values(), *self.ledger.lost]

    def finish(self, reason: str | None) -> None:
        """
        Account for every item that was taken up, at once. What was not sent by now never will be.

        Args:
            reason: Why the run ends before its end, unless it says so itself.
        """
        if not self.ledger.finished:
            self.stopped = self.stopped or reason
            for work in tuple(self.in_flight.values()):
                self.cut_off(work)
            self.close()
            self.ledger.finish(self.rest, self.seconds, self.stopped)

    def close(self) -> None:
        """Close the journal."""
        try:
            self.ledger.close()
        except Exception as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            self.stop("error", failure)
