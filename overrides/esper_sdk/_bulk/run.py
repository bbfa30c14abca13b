"""A bulk run: one task takes the items, workers make the calls, and the outcomes are handed out as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from esper_sdk._base.clock import current_time

from .feeder import Feeder
from .job_name import name_of
from .state import Job, RunState
from .width import Width

if TYPE_CHECKING:
    from esper_sdk._base.tasks import BackgroundTasks
    from esper_sdk._limits.limiter import Limiter

    from .outcome import Outcome

__all__ = ("Run",)


class Run:
    """
    A run, as the iterator over its outcomes sees it.

    Args:
        job: What is called for which items, and how.
        limiter: The limiter of requests in flight.
        crew: The tasks of the run.

    Attributes:
        state: What the tasks of the run share.
    """

    def __init__(self, job: Job, limiter: Limiter, crew: BackgroundTasks) -> None:
        self.state: RunState = RunState(job, crew)
        self._feeder = Feeder(self.state, Width(limiter, job.concurrency))

    def start(self) -> None:
        """
        Open the journal, and start to take items.

        Raises:
            JournalError: The journal can't be used.
        """
        state = self.state
        state.ledger.open(name_of(state.job.call) or "", state.job.base_url)
        state.begin()
        self._feeder.start()

    def take(self) -> Outcome[Any, Any] | None:
        """Return the next outcome; `None` if there is none yet."""
        outcome = self.state.take()
        if outcome is not None:
            self._feeder.make_room()
        return outcome

    async def next(self) -> Outcome[Any, Any] | None:
        """
        Wait for the next outcome; return `None` when there is no more.

        Raises:
            BaseException: What ended the run before its end, once every outcome has been returned.
        """
        state = self.state
        while (outcome := self.take()) is None:
            if state.ended:
                state.close()
                if state.fatal is not None:
                    raise state.fatal
                return None
            await state.wait()
        return outcome

    def end_within(self, seconds: float) -> None:
        """
        Take no more items, and let calls in flight come to their end for so long.

        Args:
            seconds: How long.
        """
        state = self.state
        state.deadline = min(state.deadline, current_time() + seconds)
        for worker in self._feeder.workers:
            worker.scope.deadline = min(worker.scope.deadline, state.deadline)
        state.stop("deadline")
