"""How many requests may be in flight: one limit per client, learned from the server's refusals."""

from __future__ import annotations

import logging
import random
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from esper_sdk._base.arguments import number_problem
from esper_sdk._base.clock import current_time, has_ended, running_loop
from esper_sdk._errors import ConfigurationError

from .concurrency import Growth
from .gate import GateClosedError, LimiterStats, Permit
from .headers import MAX_RETRY_AFTER
from .window import Budget

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .headers import RateLimitHint

__all__ = ("CAP", "START", "GateClosedError", "Limiter", "LimiterStats", "Permit")

logger = logging.getLogger("esper_sdk")

START = 20
"""Requests in flight at the beginning: "about 20", says the vendor, and its own tool uses 20 threads."""
CAP = 200
"""The most requests in flight; more bring nothing at the service's answer times."""
BACKOFF = 0.5
"""First pause, in seconds, after a refusal that does not say how long to wait."""
BACKOFF_GROWTH = 1.25
"""
How much longer each further pause is, until a request passes.

A window without a header ends at a time nobody knows. This way no more than about a quarter of the time
already spent is added by coming late, at the price of some single requests more.
"""
BACKOFF_MAX = 30.0
"""The longest such pause, in seconds."""


class _Waiter:
    __slots__ = ("event", "patience", "permit")

    def __init__(self, patience: float) -> None:
        import anyio

        self.event = anyio.Event()
        self.patience = patience
        self.permit: Permit | None = None


class Limiter:
    """
    Adapts the number of requests in flight to what the server takes.

    It begins at `start` and grows while it is used, until the server refuses with 429. Then nobody
    sends before the time the server named (or a jittered pause that grows), one request tests the
    water, and only when that passes all go on, at a lower limit. Works on asyncio and on trio, on one
    event loop at a time. Calls go in the order they came; one that was refused keeps its place.

    Args:
        start: Requests in flight at the beginning.
        cap: The most that may ever be in flight.
        seed: Makes the jitter repeatable, for tests.
    """

    def __init__(self, *, start: int = START, cap: int = CAP, seed: int | None = None) -> None:
        for name, value in (("start", start), ("cap", cap)):
            if problem := number_problem(value, least=1, whole=True):
                raise ValueError(f"{name} {problem}")
        self.stats = LimiterStats()
        self._growth = Growth(start=min(start, cap), cap=cap)
        self._in_flight = 0
        self._loop: object = None
        # Dictionaries as ordered sets: first in, first out, and a cancelled waiter goes in no time.
        self._queue: dict[_Waiter, None] = {}
        self._again: dict[_Waiter, None] = {}
        self._timer: _Waiter | None = None
        self._least_patience = float("inf")
        self._epoch = 0
        self._blocked_until = float("-inf")
        self._half_open = False
        self._probe: Permit | None = None
        self._failures = 0
        self._budget = Budget()
        self._random = random.Random(seed)  # noqa: S311 - jitter is no secret

    def __repr__(self) -> str:
        return f"<Limiter limit={self.limit} in_flight={self._in_flight} waiting={self.waiting} {self.state}>"

    @property
    def limit(self) -> int:
        """How many requests may be in flight now."""
        # A float would be compared with whole requests: at 2.9, two in flight are all there can be.
        return int(self._growth.limit)

    @property
    def cap(self) -> int:
        """The most requests that may ever be in flight."""
        return self._growth.cap

    @property
    def in_flight(self) -> int:
        """Requests in flight."""
        return self._in_flight

    @property
    def waiting(self) -> int:
        """Requests that wait for their turn."""
        return len(self._queue) + len(self._again)

    @property
    def blocked_until(self) -> float | None:
        """When sending may begin again, on the event loop's clock; `None` while it is allowed."""
        return self._blocked_until if self._half_open else None

    @property
    def state(self) -> str:
        """`open`, `paused` (nobody may send) or `probing` (one request at a time until one passes)."""
        if not self._half_open:
            return "open"
        return "probing" if self._probe is not None else "paused"

    def lower_cap(self, cap: int) -> None:
        """
        Lower the most that may ever be in flight.

        Args:
            cap: The new bound; a higher one than the present changes nothing.
        """
        self._growth.lower_cap(cap)

    @asynccontextmanager
    async def permit(self, *, patience: float = float("inf"), again: bool = False) -> AsyncIterator[Permit]:
        """
        Wait for a turn, and hold it for one attempt.

        Args:
            patience: Longest pause of the server, in seconds, to sit out; with `again`, also the longest
                wait altogether.
            again: Whether this call was refused before. It goes ahead of those that never had a turn.

        Raises:
            GateClosedError: The server asked for a longer pause than `patience`.
        """
        permit = await self.acquire(patience=patience, again=again)
        try:
            yield permit
        finally:
            self.release(permit)

    async def acquire(self, *, patience: float = float("inf"), again: bool = False) -> Permit:
        """
        Wait for a turn. Every permit must be given back by `release`; `permit` does both.

        Args:
            patience: See `permit`.
            again: See `permit`.

        Raises:
            GateClosedError: See `permit`.
            ConfigurationError: Calls of another event loop that still runs use this limiter.
        """
        loop = running_loop()
        if loop is not self._loop:
            self._move_to(loop)
        if not self._queue and not self._again and self._room():
            return self._grant()
        self._least_patience = min(self._least_patience, patience)
        queue = self._again if again else self._queue
        give_up = current_time() + patience if again else float("inf")
        waiter = _Waiter(patience)
        queue[waiter] = None
        try:
            return await self._turn(waiter, give_up)
        except BaseException:
            queue.pop(waiter, None)
            if waiter.permit is not None:
                # Cancelled between the grant and the wake-up: the turn goes to the next one.
                self.release(waiter.permit)
            raise
        finally:
            if self._timer is waiter:
                self._timer = None
            if self._half_open:
                # Whoever leaves may have been the one that was to keep the time.
                self._pump()

    def _move_to(self, loop: object) -> None:
        if self._loop is not None and not has_ended(self._loop):
            raise ConfigurationError(
                "The limiter is in use on another event loop. Share one among the clients of one event loop, "
                "and make another one for each further thread"
            )
        self._loop = loop

    async def _turn(self, waiter: _Waiter, give_up: float) -> Permit:
        import anyio

        while waiter.permit is None:
            now = current_time()
            if self._half_open and now >= self._blocked_until:
                # Woken to keep the time, and it is already over.
                self._pump()
                if waiter.permit is not None:
                    break
            if self._blocked_until - now > waiter.patience or now >= give_up:
                raise GateClosedError(max(0.0, self._blocked_until - now))
            if self._timer is None and self._half_open and self._blocked_until > now:
                # There is no background task: while the gate is closed, one of those who wait keeps
                # the time for all.
                self._timer = waiter
            until = min(give_up, self._blocked_until if self._timer is waiter else give_up)
            with anyio.CancelScope(deadline=until):
                await waiter.event.wait()
            if waiter.permit is None:
                if waiter.event.is_set():
                    waiter.event = anyio.Event()
                if self._timer is waiter and current_time() >= self._blocked_until:
                    self._timer = None
                    self._pump()
        return waiter.permit

    def release(self, permit: Permit) -> None:
        """
        Give a permit back.

        Args:
            permit: What `acquire` returned.
        """
        self._in_flight -= 1
        if self._probe is permit:
            # Neither passed nor refused, such as a broken connection: the next one probes.
            self._probe = None
        self._pump()

    def _waiters(self) -> Iterator[_Waiter]:
        yield from self._again
        yield from self._queue

    def _room(self) -> bool:
        if self._in_flight >= int(self._growth.limit):
            return False
        if not self._half_open:
            return True
        return self._probe is None and current_time() >= self._blocked_until

    def _grant(self) -> Permit:
        self._in_flight += 1
        self.stats.requests += 1
        permit = Permit(self, self._epoch, self._in_flight, probe=self._half_open)
        if permit.probe:
            self._probe = permit
        self._budget.spend()
        self._check_budget()
        return permit

    def _pump(self) -> None:
        while (self._again or self._queue) and self._room():
            queue = self._again or self._queue
            waiter = next(iter(queue))
            del queue[waiter]
            waiter.permit = self._grant()
            waiter.event.set()
        self._appoint_timer()

    def _appoint_timer(self) -> None:
        if self._timer is None and self._half_open and self._blocked_until > current_time():
            waiter = next(self._waiters(), None)
            if waiter is not None:
                waiter.event.set()

    def succeeded(self, permit: Permit) -> None:
        """
        Take note of a success; `Permit.success` calls this.

        Args:
            permit: Whose attempt it was.
        """
        self.stats.successes += 1
        if permit.probe:
            self._passed(permit)
        elif permit.epoch == self._epoch and (self.waiting or self._in_flight >= self.limit):
            self._growth.success(current_time())
        self._pump()

    def answered(self, permit: Permit) -> None:
        """
        Take note of an answer that is neither success nor refusal; `Permit.answered` calls this.

        Args:
            permit: Whose attempt it was.
        """
        if permit.probe:
            self._passed(permit)
            self._pump()

    def _passed(self, probe: Permit) -> None:
        if self._probe is probe:
            self._probe = None
        now = current_time()
        if self._half_open and now >= self._blocked_until:
            self._half_open = False
            self._failures = 0
            self._growth.resumed(now)
            logger.info("Sending again, up to %d at once (%d waiting)", self.limit, self.waiting)

    def refused(self, permit: Permit, retry_after: float | None) -> None:
        """
        Take note of a refusal; `Permit.rate_limited` calls this.

        Args:
            permit: Whose attempt it was.
            retry_after: Seconds the server asks to wait; `None` if it does not say.
        """
        self.stats.rate_limited += 1
        now = current_time()
        if retry_after is not None and retry_after > MAX_RETRY_AFTER:
            # Refused, not shortened: the call itself fails. The others keep a pause of our own.
            retry_after = None
        if permit.epoch == self._epoch:
            self._epoch += 1
            if not permit.probe:
                # One request alone says nothing about how many are too many.
                self.stats.cuts += 1
                self._growth.refused(now, permit.level)
            pause = retry_after
            if pause is None:
                longest = min(BACKOFF_MAX, BACKOFF * BACKOFF_GROWTH**self._failures)
                pause = self._random.uniform(longest / 2, longest)
                self._failures = min(self._failures + 1, 30)
            self._close(now + pause, f"rate limit met at {permit.level} in flight", now)
        else:
            # Sent before the last cut: no news, except that the pause may be longer.
            self._growth.late_refusal(permit.level)
            if retry_after is not None and self._half_open:
                self._close(now + retry_after, "", now)

    def _close(self, until: float, why: str, now: float) -> None:
        self._blocked_until = max(self._blocked_until, until)
        self._half_open = True
        if why:
            self.stats.pauses += 1
            logger.info("Pausing for %.1f s: %s; then up to %d at once", until - now, why, self.limit)
        wait = self._blocked_until - now
        if wait > self._least_patience:
            for waiter in self._waiters():
                if wait > waiter.patience:
                    waiter.event.set()
        self._appoint_timer()

    def noted(self, hint: RateLimitHint) -> None:
        """
        Take note of rate-limit headers; `Permit.note` calls this.

        Args:
            hint: What they say.
        """
        self._budget.note(hint, current_time())
        self._check_budget()

    def _check_budget(self) -> None:
        if self._half_open or not self._budget.known:
            return
        now = current_time()
        until = self._budget.used_up_until(now)
        if until is not None:
            # What is in flight was sent before this; its refusals are no news.
            self._epoch += 1
            self._close(until, "the server's window is used up", now)
