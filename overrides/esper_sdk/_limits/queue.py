"""First-in, first-out queue of the calls that wait for a permit to send."""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING

from esper_sdk._base.clock import clock_of, current_time, has_ended, running_loop
from esper_sdk._errors import ConfigurationError

from .concurrency import ConcurrencyLimit
from .gate import Gate, LimiterStats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .gate import Pause, Permit
    from .headers import RateLimitHint

__all__ = ("GateClosedError", "PermitQueue")

_logger = logging.getLogger("esper_sdk")


class GateClosedError(Exception):
    """
    The server asked for a longer pause than the caller wants to wait.

    Attributes:
        wait: Seconds until the server wants to hear from this client again.
    """

    def __init__(self, wait: float) -> None:
        super().__init__(f"no request may be sent for another {wait:.0f} s")
        self.wait = wait


class _Waiter:
    __slots__ = ("event", "patience", "permit")

    def __init__(self, patience: float) -> None:
        import anyio

        self.event = anyio.Event()
        self.patience = patience
        self.permit: Permit | None = None


class PermitQueue:
    """
    Waiting line in front of a gate, on one event loop at a time.

    A permit is acquired for each attempt and released after it. In between, one of `succeeded`, `answered`
    and `refused` tells how the attempt went; none when the server did not answer.

    Args:
        start: Requests in flight at the beginning.
        cap: The most that may ever be in flight.
        seed: Makes the jitter repeatable, for tests.

    Attributes:
        concurrency: The limit, and how many are in flight.
        gate: Grants the permits.
        stats: What was counted.
    """

    def __init__(self, *, start: int, cap: int, seed: int | None = None) -> None:
        self.stats = LimiterStats()
        self.concurrency = ConcurrencyLimit(start=min(start, cap), cap=cap)
        jitter = random.Random(seed)  # noqa: S311 - jitter is no secret
        self.gate = Gate(self.concurrency, stats=self.stats, jitter=jitter)
        self._pause: Pause | None = None
        self._loop: object = None
        self._clock = current_time
        # Dictionaries as ordered sets: a cancelled waiter leaves at once.
        self._new: dict[_Waiter, None] = {}
        self._again: dict[_Waiter, None] = {}
        self._timer: _Waiter | None = None
        self._least_patience = float("inf")

    @property
    def waiting(self) -> int:
        """Calls that wait for their turn."""
        return len(self._new) + len(self._again)

    async def acquire(self, *, patience: float = float("inf"), again: bool = False) -> Permit:
        """
        Wait for a turn. Every permit must be given back by `release`.

        Args:
            patience: Longest pause of the server, in seconds, to sit out; with `again`, also the longest
                wait altogether.
            again: Whether this call was refused before. It goes ahead of those that never had a turn.

        Raises:
            GateClosedError: The server asked for a longer pause than `patience`.
            ConfigurationError: Calls of another event loop that still runs use this limiter.
        """
        loop = running_loop()
        if loop is not self._loop:
            self._move_to(loop)
        now = self._clock()
        if not self._new and not self._again and (permit := self.gate.grant(now)) is not None:
            if self.gate.pause is not self._pause:
                self._note_pause(now)
            return permit
        self._least_patience = min(self._least_patience, patience)
        queue = self._again if again else self._new
        waiter = _Waiter(patience)
        queue[waiter] = None
        try:
            return await self._turn(waiter, give_up=now + patience if again else float("inf"))
        except BaseException:
            queue.pop(waiter, None)
            if waiter.permit is not None:
                # Cancelled between grant and wake-up: the next one's turn.
                self.release(waiter.permit)
            raise
        finally:
            if self._timer is waiter:
                self._timer = None
            if self.gate.pause is not None:
                # Perhaps this was the one that kept the time.
                self._advance(self._clock())

    def release(self, permit: Permit) -> None:
        """
        Give a permit back.

        Args:
            permit: What `acquire` returned.
        """
        self.gate.release(permit)
        if self._again or self._new:
            self._advance(self._clock())

    def succeeded(self, permit: Permit) -> None:
        """
        Report that the server took the request, whatever else it thinks of it.

        Args:
            permit: Whose attempt it was.
        """
        now = self._clock()
        in_demand = bool(self._again or self._new)
        self.gate.succeeded(permit, now, in_demand=in_demand)
        if in_demand or permit.probe:
            self._advance(now)

    def answered(self, permit: Permit) -> None:
        """
        Report an error of the server: not a refusal, and no reason to send more.

        Args:
            permit: Whose attempt it was.
        """
        now = self._clock()
        self.gate.answered(permit, now)
        self._advance(now)

    def refused(self, permit: Permit, retry_after: float | None) -> None:
        """
        Report that the server refused the request because of its rate limit.

        Args:
            permit: Whose attempt it was.
            retry_after: Seconds it asks to wait; `None` if it does not say.
        """
        now = self._clock()
        self.gate.refused(permit, now, retry_after=retry_after)
        self._note_pause(now)

    def announced(self, hint: RateLimitHint | None) -> None:
        """
        Report rate-limit headers. They only ever slow down.

        Args:
            hint: What they say, if there were any.
        """
        if hint is not None:
            now = self._clock()
            self.gate.announced(hint, now)
            self._note_pause(now)

    def _move_to(self, loop: object) -> None:
        if self._loop is not None and not has_ended(self._loop):
            raise ConfigurationError(
                "The limiter is in use on another event loop. Share one among the clients of one event loop, "
                "and make another one for each further thread"
            )
        self._loop = loop
        self._clock = clock_of(loop)

    async def _turn(self, waiter: _Waiter, *, give_up: float) -> Permit:
        import anyio

        while waiter.permit is None:
            now = self._clock()
            if self.gate.pause is not None and now >= self.gate.closed_until:
                # Woken to keep the time, and it is already over.
                self._advance(now)
                if waiter.permit is not None:
                    break
            until = self.gate.closed_until
            if until - now > waiter.patience or now >= give_up:
                raise GateClosedError(max(0.0, until - now))
            if until > now and self._timer is None:
                # No background task: one waiter keeps the time for all.
                self._timer = waiter
            deadline = min(give_up, until) if self._timer is waiter else give_up
            with anyio.CancelScope(deadline=deadline):
                await waiter.event.wait()
            if waiter.permit is None:
                if waiter.event.is_set():
                    waiter.event = anyio.Event()
                now = self._clock()
                if self._timer is waiter and now >= self.gate.closed_until:
                    self._timer = None
                    self._advance(now)
        return waiter.permit

    def _waiters(self) -> Iterator[_Waiter]:
        yield from self._again
        yield from self._new

    def _advance(self, now: float) -> None:
        """Give permits to those whose turn it is."""
        self._note_pause(now)
        while (queue := self._again or self._new) and (permit := self.gate.grant(now)) is not None:
            waiter = next(iter(queue))
            del queue[waiter]
            self._note_pause(now)
            waiter.permit = permit
            waiter.event.set()
        self._appoint_timer(now)

    def _appoint_timer(self, now: float) -> None:
        if self._timer is None and self.gate.closed_until > now:
            waiter = next(self._waiters(), None)
            if waiter is not None:
                waiter.event.set()

    def _note_pause(self, now: float) -> None:
        """Log a pause that began or ended, and wake whom it takes too long."""
        pause, before = self.gate.pause, self._pause
        if pause is before:
            return
        self._pause = pause
        if pause is None:
            self._log("Sending again, up to %d at once (%d waiting)", self.concurrency.limit, self.waiting)
            return
        if before is None or pause.since != before.since:
            seconds = pause.until - pause.since
            text = "Pausing for %.1f s: %s; then up to %d at once"
            self._log(text, seconds, pause.reason, self.concurrency.limit, pause=seconds)
        wait = pause.until - now
        if wait > self._least_patience:
            for waiter in self._waiters():
                if wait > waiter.patience:
                    waiter.event.set()
        self._appoint_timer(now)

    def _log(self, text: str, *values: object, pause: float = 0.0) -> None:
        limit, waiting = self.concurrency.limit, self.waiting
        extra = {"esper_limit": limit, "esper_waiting": waiting, "esper_pause": round(pause, 3)}
        _logger.info(text, *values, extra=extra)
