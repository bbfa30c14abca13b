"""Queue of the calls that wait for a permit to send, on one event loop at a time."""

from __future__ import annotations

import asyncio
import logging
import random
from collections import OrderedDict
from typing import TYPE_CHECKING

from esper_sdk._base.clock import clock_of, current_time, has_ended, running_loop
from esper_sdk._errors import ConfigurationError

from .admission import Admission
from .concurrency import ConcurrencyLimit
from .gate import CONFIRMED, OVERDUE
from .service import Permit, Service, Waiting

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from .gate import Gate, Pause
    from .headers import RateLimitHint

__all__ = ("GateClosedError", "PermitQueue")

_logger = logging.getLogger("esper_sdk")
_NEVER = float("inf")

GRACE = CONFIRMED * OVERDUE
"""Seconds after `max_wait` in which a service that stands still may answer those that test it."""


def _shares_a_clock(loop: object) -> bool:
    # The clocks of trio begin anywhere.
    return isinstance(loop, asyncio.AbstractEventLoop)


class GateClosedError(Exception):
    """
    The server asked for a longer pause than the caller wants to wait.

    Attributes:
        wait: Seconds until the service wants to hear from this client again.
        service: Which service that is.
    """

    def __init__(self, wait: float, service: str) -> None:
        super().__init__(f"{service} may not be asked for another {wait:.0f} s")
        self.wait = wait
        self.service = service


class _Waiter(Waiting):
    __slots__ = ("event", "patience")

    def __init__(
        self,
        service: Service,
        subject: Hashable,
        *,
        priority: int,
        again: bool,
        not_before: float,
        patience: float,
    ) -> None:
        import anyio

        super().__init__(service, subject, priority=priority, again=again, not_before=not_before)
        self.event = anyio.Event()
        self.patience = patience


class PermitQueue:
    """
    Waiting line in front of the services, on one event loop at a time.

    A permit is acquired for each attempt and released after it. In between, one of `succeeded`, `answered`
    and `refused` tells how the attempt went; none when the server did not answer.

    Args:
        start: Requests in flight at the beginning.
        cap: The most that may ever be in flight.
        seed: Makes the jitter repeatable, for tests.

    Attributes:
        admission: Decides who goes, and what the answers mean.
        concurrency: The limit, and how many are in flight.
    """

    def __init__(self, *, start: int, cap: int, seed: int | None = None) -> None:
        self.concurrency = ConcurrencyLimit(start=min(start, cap), cap=cap)
        jitter = random.Random(seed)  # noqa: S311 - jitter is no secret
        self.admission = Admission(self.concurrency, jitter=jitter)
        self._loop: object = None
        self._clock = current_time
        self._waiters = OrderedDict[_Waiter, None]()
        self._noted: dict[Gate, tuple[Pause, str]] = {}
        self._timer: _Waiter | None = None
        self._due = _NEVER
        self._least_patience = _NEVER

    def bind(self, base_url: str) -> None:
        """
        Note which tenant the permits are for. Only who shares them with other processes needs to know.

        Args:
            base_url: The tenant's base URL.
        """

    async def aclose(self) -> None:
        """Let go of what is held for other processes; there is nothing here."""

    @property
    def waiting(self) -> int:
        """Calls that wait for their turn."""
        return len(self._waiters)

    def waiters(self) -> Iterable[Waiting]:
        """Return the calls that wait for their turn."""
        return self._waiters

    async def acquire(
        self,
        name: str = "",
        subject: Hashable = "",
        *,
        priority: int = 1,
        patience: float = _NEVER,
        again: bool = False,
        not_before: float = float("-inf"),
    ) -> Permit:
        """
        Wait for a turn. Every permit must be given back by `release`.

        Args:
            name: The service whose operation is called.
            subject: What tells this request from others.
            priority: Index of the level of priority.
            patience: Longest pause of the service, in seconds, to sit out, and the longest wait while it lets
                nothing pass; with `again`, also the longest wait altogether.
            again: Whether this call was refused before.
            not_before: When it may go, in seconds, as `refused` said.

        Raises:
            GateClosedError: The server asked for a longer pause than `patience`, or refused all for as long.
            ConfigurationError: Calls of another event loop that still runs use this limiter.
        """
        loop = running_loop()
        if loop is not self._loop:
            self._move_to(loop)
        now = self._clock()
        service = self.admission.service(name)
        if not again and (permit := self.admission.grant(service, subject, now)) is not None:
            if permit.gate.pause is not None:
                self._note_pauses(now)
            return permit
        self._least_patience = min(self._least_patience, patience)
        waiter = _Waiter(
            service, subject, priority=priority, again=again, not_before=not_before, patience=patience
        )
        self._waiters[waiter] = None
        self.admission.enter(waiter, now)
        try:
            self._advance(now)
            return await self._turn(waiter, began=now)
        except BaseException:
            if waiter.permit is None:
                self.admission.leave(waiter)
            else:
                # Cancelled between grant and wake-up: the next one's turn.
                self.release(waiter.permit)
            raise
        finally:
            self._waiters.pop(waiter, None)
            if self._timer is waiter:
                self._stop_timer()
            if self._timer is None and self._waiters:
                # Perhaps this was the one to keep the time.
                self._advance(self._clock())

    def release(self, permit: Permit) -> None:
        """
        Give a permit back.

        Args:
            permit: What `acquire` returned.
        """
        self.admission.release(permit)
        if self._waiters:
            self._advance(self._clock())

    def succeeded(self, permit: Permit) -> None:
        """
        Report that the server took the request, whatever else it thinks of it.

        Args:
            permit: Whose attempt it was.
        """
        now = self._clock()
        self.admission.succeeded(permit, now)
        if self._waiters or self._noted:
            self._advance(now)

    def answered(self, permit: Permit) -> None:
        """
        Report an error of the server: not a refusal, and no reason to send more.

        Args:
            permit: Whose attempt it was.
        """
        now = self._clock()
        self.admission.answered(permit, now)
        self._advance(now)

    def refused(self, permit: Permit, retry_after: float | None, *, refusals: int = 0) -> float:
        """
        Report that the server refused the request because of its rate limit.

        Args:
            permit: Whose attempt it was.
            retry_after: Seconds it asks to wait; `None` if it does not say.
            refusals: How often this call was refused before.

        Returns:
            When this call may go again, in seconds on the event loop's clock.
        """
        now = self._clock()
        not_before = self.admission.refused(permit, now, retry_after=retry_after, refusals=refusals)
        self._advance(now)
        return not_before

    def announced(self, permit: Permit, hint: RateLimitHint | None) -> None:
        """
        Report rate-limit headers. They only ever slow down.

        Args:
            permit: Whose answer has them.
            hint: What they say, if there were any.
        """
        if hint is not None:
            now = self._clock()
            self.admission.announced(permit, hint, now)
            self._advance(now)

    def _move_to(self, loop: object) -> None:
        if self._loop is not None and not has_ended(self._loop):
            raise ConfigurationError(
                "The limiter is in use on another event loop. Share one among the clients of one event loop, "
                "and make another one for each further thread"
            )
        before, self._loop = self._loop, loop
        self._clock = clock_of(loop)
        if before is not None and not (_shares_a_clock(before) and _shares_a_clock(loop)):
            self.admission.moved(self._clock())
            self._noted.clear()

    async def _turn(self, waiter: _Waiter, *, began: float) -> Permit:
        import anyio

        give_up = began + waiter.patience
        while waiter.permit is None:
            now = self._clock()
            if now >= give_up and not waiter.again:
                # In a line that moves, only a standstill counts.
                give_up = max(began, min(waiter.service.gate.closed, now)) + waiter.patience
            look = give_up
            if now >= give_up or self._pause_before(waiter, now) > waiter.patience:
                look = self._test(waiter, now, give_up=give_up)
                if waiter.permit is not None:
                    break
            if waiter.event.is_set():
                waiter.event = anyio.Event()
            if self._timer is None and self._due < _NEVER:
                # No background task: one waiter keeps the time for all.
                self._timer = waiter
            deadline = min(look, self._due) if self._timer is waiter else look
            with anyio.CancelScope(deadline=deadline):
                await waiter.event.wait()
            if waiter.permit is None and self._timer is waiter and (now := self._clock()) >= self._due:
                self._stop_timer()
                self._advance(now)
        return waiter.permit

    def _test(self, waiter: _Waiter, now: float, *, give_up: float) -> float:
        """
        Let a call that would fail because of others' refusals test the pause, unless tests were in vain.

        Returns:
            When to look again, in seconds, where it may not test yet.

        Raises:
            GateClosedError: There is nothing to be hoped for.
        """
        gate = waiter.service.gate
        wait = max(0.0, self._pause_before(waiter, now))
        own = waiter.not_before - now > waiter.patience
        end = give_up if waiter.again else give_up + GRACE
        if own or gate.confirmed or gate.tested or now >= end:
            raise GateClosedError(wait, waiter.service.name)
        if self.admission.test(waiter, now):
            self._waiters.pop(waiter)
            self._note_pauses(now)
            return now
        if waiter.held:
            return min(waiter.not_before, end)
        since = now if gate.probe is None else gate.probed
        return min(since + OVERDUE, end)

    @staticmethod
    def _pause_before(waiter: _Waiter, now: float) -> float:
        """Return how long the service's pause keeps a call, in seconds, as far as is known."""
        gate = waiter.service.gate
        pause = gate.pause
        if pause is None or gate.probe is not None or not (waiter.again or gate.confirmed):
            return max(0.0, waiter.not_before - now)
        return max(waiter.not_before, pause.until) - now

    def _advance(self, now: float) -> None:
        """Give permits to those whose turn it is, and see to it that somebody keeps the time."""
        admission = self.admission
        for waiter in admission.admit(now):
            assert isinstance(waiter, _Waiter)
            self._waiters.pop(waiter, None)
            waiter.event.set()
        self._note_pauses(now)
        due = admission.due(now)
        if due == self._due and self._timer is not None:
            return
        self._due = due
        keeper = self._timer
        if keeper is None and due < _NEVER:
            keeper = next(iter(self._waiters), None)
        if keeper is not None:
            # It looks at the time anew.
            keeper.event.set()

    def _stop_timer(self) -> None:
        self._timer = None
        self._due = _NEVER

    def _note_pauses(self, now: float) -> None:
        """Log pauses that began or ended, and wake whom one takes too long."""
        paused = self.admission.paused
        if not paused and not self._noted:
            return
        before, self._noted = self._noted, {}
        for gate, name in paused.items():
            pause = gate.pause
            assert pause is not None
            self._noted[gate] = pause, name
            known = before.pop(gate, None)
            if known is not None and known[0] is pause:
                continue
            if known is None or known[0].since != pause.since:
                seconds = pause.until - pause.since
                text = "Pausing %s for %.1f s: %s; then up to %d at once"
                self._log(text, name, seconds, pause.reason, self.concurrency.limit, pause=seconds)
            if max(pause.until - now, now - gate.closed) > self._least_patience:
                for waiter in self._waiters:
                    if waiter.service.gate is gate:
                        waiter.event.set()
        for _, name in before.values():
            text = "Sending to %s again, up to %d at once (%d waiting)"
            self._log(text, name, self.concurrency.limit, self.waiting)

    def _log(self, text: str, name: str, *values: object, pause: float = 0.0) -> None:
        extra = {
            "esper_service": name,
            "esper_limit": self.concurrency.limit,
            "esper_waiting": self.waiting,
            "esper_pause": round(pause, 3),
        }
        _logger.info(text, name or "the service", *values, extra=extra)
