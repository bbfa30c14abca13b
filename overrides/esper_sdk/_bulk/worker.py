"""The workers of a bulk run, which make the calls."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

import anyio

from esper_sdk._base.tasks import is_cancellation, pending_cancellations
from esper_sdk._errors import OutcomeUnknownError
from esper_sdk._transport.tally import current_tally

if TYPE_CHECKING:
    from .state import RunState
    from .work import Work

__all__ = ("Feed", "Worker")


class Feed(Protocol):
    """Where a worker has its items from."""

    def following(self) -> Work | None:
        """Return the next item, if a worker that is done is to take one itself."""
        ...

    def rest(self, worker: Worker, /) -> bool:
        """Take note that a worker is free; return `False` when there is nothing more to do."""
        ...

    def over(self, worker: Worker, last: Work, /) -> None:
        """Take note that the task of a worker has ended, and of its last item."""
        ...


class Worker:
    """
    A worker: calls for one item after the other, until none is left.

    Args:
        state: The run.
        feed: Where its items come from.
        work: The first item.

    Attributes:
        scope: What the deadline cancels: one for all its items, since after that it takes no more.
    """

    __slots__ = ("_feed", "_last", "_state", "_woken", "_work", "scope")

    def __init__(self, state: RunState, feed: Feed, work: Work) -> None:
        self._state = state
        self._feed = feed
        self._work: Work | None = work
        self._last = work
        self._woken: anyio.Event | None = None
        self.scope: anyio.CancelScope = anyio.CancelScope(deadline=state.deadline)

    async def run(self) -> None:
        """Work until there is nothing more to do."""
        state, feed = self._state, self._feed
        stray = pending_cancellations()
        with self.scope as scope:
            while (work := self._work) is not None:
                self._last = work
                await self._call(work)
                if scope.cancel_called:
                    self._work = None
                    return
                if stray():
                    # It must not hit the next item.
                    await state.crew.take_back()
                self._work = feed.following()
                if self._work is None and feed.rest(self):
                    self._woken = anyio.Event()
                    await self._wait(self._woken)

    async def _call(self, work: Work) -> None:
        """Make the call for an item, and settle its outcome; raise a cancellation only if it is the run's."""
        state, tally = self._state, work.tally
        tally.called = monotonic()
        current_tally.set(tally)
        begun = state.clock()
        value: Any = None
        error: BaseException | None = None
        try:
            value = await state.job.call(work.item)
        except BaseException as failure:  # noqa: BLE001 - the outcome of the item
            error = failure
        if error is not None:
            error = await self._explain(work, error)
            # First, so that nothing leaves after it was judged.
            tally.close()
            if not isinstance(error, Exception):
                # SystemExit and its like end the run, not just an item; nobody waits for the other calls.
                state.cut_off(work)
                state.stop("error", error)
                state.crew.cancel()
                return
        if tally.refused:
            tally.note_refused(refused=False)
        if not state.ledger.finished:
            state.settle(work, value, error, state.clock() - begun)

    async def _explain(self, work: Work, error: BaseException) -> BaseException:
        """Return what the outcome of a failed call says, which is no cancellation; that is raised if it is the run's."""
        crew = self._state.crew
        cancelled = is_cancellation(error)
        if self.scope.cancel_called and not crew.cancelled:
            # What the deadline cancels further is this worker's end.
            self._state.stop("deadline")
            return work.late() if cancelled else error
        if not await crew.take_back() and cancelled:
            raise error
        return OutcomeUnknownError("The call was cancelled from within") if cancelled else error

    async def _wait(self, woken: anyio.Event) -> None:
        while not woken.is_set():
            try:
                await woken.wait()
            except BaseException as error:
                crew = self._state.crew
                if self.scope.cancel_called and not crew.cancelled and is_cancellation(error):
                    # The deadline. An item that was given meanwhile is still to be counted.
                    self._woken = None
                    return
                # An earlier call may have scheduled it.
                if not is_cancellation(error) or not await crew.take_back():
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
        self._feed.over(self, self._last)
