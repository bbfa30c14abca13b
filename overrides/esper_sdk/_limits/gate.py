"""Gate: open, paused or probing, as the server's answers decide. Pure state, fed with times."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .headers import MAX_RETRY_AFTER
from .window import RateWindow

if TYPE_CHECKING:
    from random import Random

    from .concurrency import ConcurrencyLimit
    from .headers import RateLimitHint

BACKOFF = 0.5
"""First pause, in seconds, after a refusal that does not say how long to wait."""
BACKOFF_GROWTH = 1.25
"""
Factor from one such pause to the next, until a request passes.

The end of a window without a header is unknown: this comes at most about a quarter of the time spent too late.
"""
BACKOFF_MAX = 30.0
"""Longest such pause, in seconds."""


class LimiterStats:
    """
    Counters of a limiter since it was made.

    Attributes:
        requests: Attempts that were let through.
        successes: Attempts that the server took.
        rate_limited: Attempts that the server refused because of its rate limit.
        cuts: How often the limit was lowered.
        pauses: How often sending stopped for everybody.
    """

    __slots__ = ("cuts", "pauses", "rate_limited", "requests", "successes")

    def __init__(self) -> None:
        self.requests: int = 0
        self.successes: int = 0
        self.rate_limited: int = 0
        self.cuts: int = 0
        self.pauses: int = 0

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={getattr(self, name)}" for name in self.__slots__)
        return f"LimiterStats({counts})"


class Permit:
    """
    Right to send one attempt.

    Attributes:
        epoch: The gate's epoch when it was granted.
        level: Requests in flight when it was granted, this one among them.
        probe: Whether it tests a gate that was paused.
        reported: Whether it is known how the attempt went.
    """

    __slots__ = ("epoch", "level", "probe", "reported")

    def __init__(self, epoch: int, level: int, *, probe: bool) -> None:
        self.epoch = epoch
        self.level = level
        self.probe = probe
        self.reported = False


class Pause(NamedTuple):
    """
    Pause of a gate. It lasts until a probe passes, and none goes before `until`.

    Attributes:
        since: When it began, in seconds.
        until: When a probe may go, in seconds.
        reason: Why, for a log line.
    """

    since: float
    until: float
    reason: str


class Gate:
    """
    Admission of requests: all the limit allows, none while paused, then one probe at a time.

    It neither waits nor reads a clock: each call brings the time, in seconds. Gates may share one
    concurrency limit and its counters.

    Args:
        concurrency: Limit of the requests in flight through all gates that share it.
        stats: Counters to write.
        jitter: Random numbers for pauses that the server leaves to the client.

    Attributes:
        epoch: Number of the stretch between two pauses; refusals of earlier ones are no news.
        pause: The present pause; `None` while the gate is open. Another object whenever it changes.
    """

    __slots__ = ("_concurrency", "_failures", "_jitter", "_probe", "_stats", "_window", "epoch", "pause")

    def __init__(self, concurrency: ConcurrencyLimit, *, stats: LimiterStats, jitter: Random) -> None:
        self.epoch = 0
        self.pause: Pause | None = None
        self._concurrency = concurrency
        self._window = RateWindow()
        self._stats = stats
        self._jitter = jitter
        self._probe: Permit | None = None
        self._failures = 0

    @property
    def state(self) -> str:
        """`open`, `paused` (nobody may send) or `probing` (one request at a time until one passes)."""
        if self.pause is None:
            return "open"
        return "paused" if self._probe is None else "probing"

    @property
    def closed_until(self) -> float:
        """When a request may go, in seconds; minus infinity while the gate is open."""
        return float("-inf") if self.pause is None else self.pause.until

    def grant(self, now: float) -> Permit | None:
        """
        Let one request through.

        Args:
            now: The present time.

        Returns:
            Its permit, to be given back by `release`; `None` when none may go now.
        """
        concurrency, pause = self._concurrency, self.pause
        if concurrency.in_flight >= concurrency.limit:
            return None
        if pause is not None and (self._probe is not None or now < pause.until):
            return None
        concurrency.in_flight += 1
        self._stats.requests += 1
        permit = Permit(self.epoch, concurrency.in_flight, probe=pause is not None)
        if pause is not None:
            self._probe = permit
        if self._window.known:
            self._window.spend()
            self._check_window(now)
        return permit

    def release(self, permit: Permit) -> None:
        """
        Take a permit back.

        Args:
            permit: What `grant` returned.
        """
        self._concurrency.in_flight -= 1
        if self._probe is permit:
            # Neither passed nor refused, as by a broken connection: another one probes.
            self._probe = None

    def succeeded(self, permit: Permit, now: float, *, in_demand: bool) -> None:
        """
        Note that the server took a request.

        Args:
            permit: Whose attempt it was.
            now: The present time.
            in_demand: Whether more requests wait than may go.
        """
        if permit.reported:
            return
        permit.reported = True
        self._stats.successes += 1
        if permit.probe:
            self._passed(permit, now)
        elif permit.epoch == self.epoch:
            concurrency = self._concurrency
            if in_demand or concurrency.in_flight >= concurrency.limit:
                concurrency.succeeded(now)

    def answered(self, permit: Permit, now: float) -> None:
        """
        Note an answer that is neither success nor refusal, such as a server error.

        Args:
            permit: Whose attempt it was.
            now: The present time.
        """
        if not permit.reported:
            permit.reported = True
            if permit.probe:
                self._passed(permit, now)

    def refused(self, permit: Permit, now: float, *, retry_after: float | None) -> None:
        """
        Note that the server refused a request because of its rate limit.

        Args:
            permit: Whose attempt it was.
            now: The present time.
            retry_after: Seconds the server asks to wait; `None` if it does not say.
        """
        if permit.reported:
            return
        permit.reported = True
        self._stats.rate_limited += 1
        if retry_after is not None and retry_after > MAX_RETRY_AFTER:
            # That call fails; the others wait for a pause of our own.
            retry_after = None
        if permit.epoch == self.epoch:
            self.epoch += 1
            if not permit.probe:
                # A probe goes alone, and tells nothing about the limit.
                self._stats.cuts += 1
                self._concurrency.refused(now, permit.level)
            seconds = self._backoff() if retry_after is None else retry_after
            self._close(now, now + seconds, f"rate limit met at {permit.level} in flight")
        else:
            self._concurrency.refused_late(permit.level)
            if retry_after is not None and self.pause is not None and now + retry_after > self.pause.until:
                self.pause = self.pause._replace(until=now + retry_after)

    def announced(self, hint: RateLimitHint, now: float) -> None:
        """
        Note rate-limit headers. They only ever slow down.

        Args:
            hint: What they say.
            now: The present time.
        """
        self._window.announced(hint, now)
        self._check_window(now)

    def _passed(self, probe: Permit, now: float) -> None:
        if self._probe is probe:
            self._probe = None
        # Meanwhile the pause may have become longer.
        if self.pause is not None and now >= self.pause.until:
            self.pause = None
            self._failures = 0
            self._concurrency.resumed(now)

    def _backoff(self) -> float:
        longest = min(BACKOFF_MAX, BACKOFF * BACKOFF_GROWTH**self._failures)
        self._failures = min(self._failures + 1, 30)
        return self._jitter.uniform(longest / 2, longest)

    def _check_window(self, now: float) -> None:
        if self.pause is None and (until := self._window.used_up_until(now)) is not None:
            # What is in flight was sent before; its refusals are no news.
            self.epoch += 1
            self._close(now, until, "the server's window is used up")

    def _close(self, now: float, until: float, reason: str) -> None:
        if self.pause is not None:
            until = max(until, self.pause.until)
        self.pause = Pause(now, until, reason)
        self._stats.pauses += 1
