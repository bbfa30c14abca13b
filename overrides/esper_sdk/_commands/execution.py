"""Execution of a command run: sends the command, then follows it."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import anyio

from esper_sdk._base.clock import current_time
from esper_sdk._bulk.bulk import TICK
from esper_sdk._bulk.progress import Progress, Reporter, make_reporter
from esper_sdk._errors import JournalError, NotSentError, OutcomeUnknownError

from .follower import Follower
from .outcome import CommandSummary, DeviceNotDone, DeviceOutcome

if TYPE_CHECKING:
    from esper_client.api import Groups
    from esper_sdk._bulk.bulk import Bulk, BulkIterator
    from esper_sdk._bulk.outcome import Outcome
    from esper_sdk._limits.limiter import Limiter

    from .sender import Chunk, Sender
    from .services import Service

__all__ = ("CommandPlan", "Context", "Execution")

LAST_LOOK = 5.0
"""The longest time, in seconds before the deadline, that is kept for a last look at every device."""


@dataclass(frozen=True, slots=True)
class Context:
    """
    The parts of a client that a run uses.

    Attributes:
        groups: The operations of the API.
        bulk: Makes one call for each of many items.
        limiter: How many requests may be in flight.
        base_url: The tenant's base URL.
    """

    groups: Groups
    bulk: Callable[..., Bulk[Any, Any]]
    limiter: Limiter
    base_url: str


@dataclass(frozen=True, slots=True)
class CommandPlan:
    """
    The plan of a run: what to send or follow, and until when.

    Attributes:
        sender: Sends the command; `None` if it was sent before.
        request_ids: The command requests that were sent before.
        follow: Whether to wait for the devices.
        deadline: Seconds after which the run ends.
        show: Shows progress.
        total: How many devices there are, if that is known.
    """

    sender: Sender | None
    request_ids: tuple[str, ...]
    follow: bool
    deadline: float | None
    show: bool | Callable[[Progress], object]
    total: int | None


class Execution:
    """
    The execution of a run, step by step, as its iterator asks for outcomes.

    Attributes:
        ready: The outcomes to be taken.
        summary: The summary of the outcomes that were taken; in the end, of all.
        sending: The requests that send the command.
    """

    def __init__(self, context: Context, service: Service, plan: CommandPlan) -> None:
        self._context = context
        self._plan = plan
        self._next: Callable[[], Awaitable[None]] | None = self._begin
        self._follower = Follower(service, self._tell)
        self._outcomes: BulkIterator[Chunk, str] | None = None
        self._reporter: Reporter[Progress] | None = None
        self._total = plan.total
        self._began = 0.0
        self._until = self._last_look = float("inf")
        self._closed = False
        self.sending: Bulk[Chunk, str] | None = None
        self.ready: deque[DeviceOutcome] = deque()
        self.summary: CommandSummary = CommandSummary()

    def _tell(self, outcome: DeviceOutcome) -> None:
        self.ready.append(outcome)

    @property
    def progress(self) -> Progress:
        """The progress of the run."""
        limiter = self._context.limiter
        return Progress(
            done=self.summary.total,
            failed=self.summary.failed,
            in_flight=self._follower.open,
            total=self._total,
            limit=limiter.limit,
            paused=limiter.state != "open",
            seconds=self.summary.seconds or (monotonic() - self._began if self._began else 0.0),
        )

    async def next(self) -> DeviceOutcome | None:
        """Return the next outcome, or `None` after the last."""
        if self._closed:
            return None
        while not self.ready and self._next is not None:
            await self._next()
            self._report()
        if not self.ready:
            self.finish(None)
            return None
        outcome = self.ready.popleft()
        self.summary.add(outcome)
        self._report()
        return outcome

    def finish(self, reason: str | None) -> None:
        """End the run, without waiting for what is cancelled."""
        if self._closed or not self._began:
            return
        self._closed = True
        self._account()
        self.summary.seconds = monotonic() - self._began
        self.summary.stopped = self.summary.stopped or reason
        self.summary.errors.update(self._follower.errors)
        if self._reporter is not None:
            self._reporter.close(self.progress)

    def _account(self) -> None:
        """Count the devices whose outcomes nobody took, as they stand."""
        sender, outcomes = self._plan.sender, self._outcomes
        if sender is not None and outcomes is not None:
            outcomes._leave("left")  # noqa: SLF001
            for outcome in outcomes._rest:  # noqa: SLF001
                sender.cut_off(outcome)
                self._sent(sender, outcome)
            self._all_sent(sender)
        if sender is not None:
            sender.close()
        self._follower.give_up()
        while self.ready:
            self.summary.add(self.ready.popleft())

    async def aclose(self, reason: str) -> None:
        """End the run, and wait until nothing of it runs any more."""
        try:
            if self._outcomes is not None:
                await self._outcomes.aclose()
        finally:
            self.finish(reason)

    def _report(self) -> None:
        if self._reporter is not None:
            self._reporter.update(self.progress)

    async def _begin(self) -> None:
        plan = self._plan
        if plan.sender is not None:
            plan.sender.open(self._context.base_url)
        self._began = monotonic()
        self._reporter = make_reporter(plan.show)
        if plan.deadline is not None:
            self._until = current_time() + plan.deadline
            self._last_look = self._until - min(LAST_LOOK, plan.deadline / 4)
        for request_id in plan.request_ids:
            self._accepted(request_id, None)
        self._next = self._watch
        sender = plan.sender
        if sender is not None:
            self.sending = self._context.bulk(
                sender.send,
                sender.chunks(),
                key=lambda chunk: chunk[0],
                deadline=plan.deadline,
                stop_on=lambda outcome: (
                    sender.fatal is not None
                    or (isinstance(outcome.error, JournalError) and not sender.is_left(outcome.error))
                ),
            )
            self._outcomes = aiter(self.sending)
            self._next = self._send

    async def _send(self) -> None:
        sender = self._plan.sender
        assert sender is not None
        assert self._outcomes is not None
        outcome: Outcome[Chunk, str] | None = await anext(self._outcomes, None)
        if outcome is None:
            self._all_sent(sender)
            if sender.fatal is not None:
                self._next = self._fail
            else:
                self._next = self._watch if self._plan.follow else self._leave
        else:
            self._sent(sender, outcome)

    def _sent(self, sender: Sender, outcome: Outcome[Chunk, str]) -> None:
        if outcome.error is None:
            sent = [name for name in outcome.item if name not in sender.taken]
            self.ready.extend(sender.left(name) for name in outcome.item if name in sender.taken)
            self._accepted(outcome.unwrap(), sent if sender.targets == "devices" else None)
        else:
            if isinstance(outcome.error, JournalError) and not sender.is_left(outcome.error):
                sender.fatal = sender.fatal or outcome.error
            self.ready.extend(sender.outcomes(outcome))

    def _all_sent(self, sender: Sender) -> None:
        assert self.sending is not None
        self._outcomes = None
        sender.close()
        for name in sender.gathered:
            error = NotSentError("The run ended before this was sent", attempts=0)
            self._tell(sender.outcome(name, "not_sent", error))
        for request_id, names in sender.followed.items():
            self._accepted(request_id, names if sender.targets == "devices" else None)
        self.summary.earlier.update(sender.earlier)
        for name in sender.uncertain:
            text = "An earlier run ended while this was under way: it may have been processed"
            self._tell(sender.outcome(name, "unknown", OutcomeUnknownError(text, attempts=0)))
        if sender.targets == "devices":
            self._total = self.summary.total + len(self.ready) + self._follower.open
        if self.sending.summary.stopped == "deadline":
            self.summary.stopped = "deadline"

    async def _fail(self) -> None:
        # Only now: the outcomes of the other requests come first.
        assert self._plan.sender is not None
        assert self._plan.sender.fatal is not None
        raise self._plan.sender.fatal

    def _accepted(self, request_id: str, devices: Chunk | set[str] | None) -> None:
        self.summary.request_ids.append(request_id)
        if self._closed:
            # The event loop, and with it its clock, may be gone.
            for name in devices or ():
                self._tell(DeviceNotDone(name, "accepted", request_id=request_id))
        else:
            self._follower.add(request_id, devices)

    async def _watch(self) -> None:
        now = current_time()
        if not len(self._follower):
            self._next = None
        elif now >= self._last_look:
            self._next = self._leave
            with anyio.move_on_after(self._until - now):
                await self._follower.look(thorough=True)
            if len(self._follower):
                self.summary.stopped = "deadline"
        else:
            wait = min(self._follower.due, self._last_look) - now
            if wait > 0:
                await anyio.sleep(wait if self._reporter is None else min(wait, TICK))
                return
            with anyio.move_on_after(self._until - now):
                await self._follower.look()

    async def _leave(self) -> None:
        self._follower.give_up()
        self._next = None
