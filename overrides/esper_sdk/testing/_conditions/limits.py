"""Rate limits that the fake enforces: by bucket, by window, by calls in flight."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterable
from email.utils import formatdate
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from esper_sdk.testing._base.clock import Clock

__all__ = ("ConcurrencyLimit", "FixedWindow", "Limit", "RateLimit", "RetryAfter", "TokenBucket", "as_limits")

RetryAfter = Literal["seconds", "date"] | float | None
"""What a refusal says: whole seconds, an HTTP date, always this many seconds, or nothing at all."""


_UNITS: dict[float, str] = {1: "second", 60: "minute", 3600: "hour", 86400: "day"}


class Limit(ABC):
    """
    Base of the limits. One refuses a call by naming the time to wait.

    A limit belongs to the fake that it was given to. To combine several, give the fake a list. A call passes
    when all admit it. A refused call uses up none of them.

    Args:
        retry_after: What refusals say in `Retry-After`.
        announce: Whether every answer carries `X-RateLimit-Limit`, `-Remaining` and `-Reset`.
    """

    def __init__(self, *, retry_after: RetryAfter = "seconds", announce: bool = False) -> None:
        self.retry_after = retry_after
        self.announce = announce

    @abstractmethod
    def wait(self, now: float) -> float:
        """Return how many seconds a call has to wait at `now`; 0 admits it."""

    @abstractmethod
    def take(self, now: float) -> None:
        """Count a call that was admitted at `now`."""

    def release(self) -> None:  # noqa: B027
        """Count the end of a call that was admitted; most limits do not care."""

    @abstractmethod
    def quota(self, now: float) -> tuple[int, int, float]:
        """Return the calls of a full quota, those left at `now`, and seconds until it is full again."""

    def message(self) -> str:
        """Return what the one service says that tells its limit."""
        return "Tenant rate limit exceeded"

    def refusal_headers(self, wait: float, clock: Clock) -> dict[str, str]:
        """Return the headers of a refusal that asks for `wait` seconds."""
        if self.retry_after is None:
            return {}
        if self.retry_after == "date":
            # HTTP dates have no fractions: rounding down would invite the client back too early.
            return {"Retry-After": formatdate(math.ceil(clock.wall() + wait), usegmt=True)}
        if self.retry_after == "seconds":
            return {"Retry-After": str(max(math.ceil(wait), 1))}
        return {"Retry-After": f"{self.retry_after:g}"}

    def quota_headers(self, now: float) -> dict[str, str]:
        """Return the headers that announce the quota, none unless asked for."""
        if not self.announce:
            return {}
        limit, remaining, reset = self.quota(now)
        return {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(remaining),
            "X-RateLimit-Reset": str(math.ceil(reset)),
        }


class TokenBucket(Limit):
    """
    Admits `rate` calls per second, and up to `burst` at once after a rest.

    Args:
        rate: Tokens that arrive per second.
        burst: Tokens that fit into the bucket; it starts full.
        retry_after: What refusals say in `Retry-After`.
        announce: Whether answers carry `X-RateLimit-*` headers.

    Raises:
        ValueError: `rate` is not positive or `burst` is below 1.
    """

    def __init__(
        self, rate: float, burst: int, *, retry_after: RetryAfter = "seconds", announce: bool = False
    ) -> None:
        if rate <= 0 or burst < 1:
            raise ValueError("a bucket needs a positive rate and a burst of at least 1")
        super().__init__(retry_after=retry_after, announce=announce)
        self.rate = rate
        self.burst = burst
        self._tokens = float(burst)
        self._filled_at: float | None = None

    def __repr__(self) -> str:
        return f"TokenBucket({self.rate:g}, {self.burst})"

    def wait(self, now: float) -> float:
        """Return the time until one token is there."""
        if self._filled_at is not None:
            self._tokens = min(self.burst, self._tokens + (now - self._filled_at) * self.rate)
        self._filled_at = now
        # Sums of fractions may stay a hair below a whole token for ever.
        return 0.0 if self._tokens >= 1 - 1e-9 else (1 - self._tokens) / self.rate

    def take(self, now: float) -> None:  # noqa: ARG002
        """Take one token."""
        self._tokens -= 1

    def quota(self, now: float) -> tuple[int, int, float]:
        """Return bucket size, tokens left, and seconds until the bucket is full."""
        self.wait(now)
        left = max(self._tokens, 0.0)
        return self.burst, int(left), (self.burst - left) / self.rate


class FixedWindow(Limit):
    """
    Admits `calls` in every period, all at once if they come so, and then none until the next period.

    Args:
        calls: Calls per period.
        period: Length of a period in seconds. The first one begins with the first call.
        retry_after: What refusals say in `Retry-After`.
        announce: Whether answers carry `X-RateLimit-*` headers.

    Raises:
        ValueError: `calls` is below 1 or `period` is not positive.
    """

    def __init__(
        self, calls: int, period: float, *, retry_after: RetryAfter = "seconds", announce: bool = False
    ) -> None:
        if calls < 1 or period <= 0:
            raise ValueError("a window needs at least one call and a positive period")
        super().__init__(retry_after=retry_after, announce=announce)
        self.calls = calls
        self.period = period
        self._used = 0
        self._began: float | None = None

    def __repr__(self) -> str:
        return f"FixedWindow({self.calls}, {self.period:g})"

    def message(self) -> str:
        """Return what the one service says that tells its limit."""
        unit = _UNITS.get(self.period, f"{self.period:g} seconds")
        return f"Tenant rate limit exceeded: {self.calls} requests per {unit}"

    def wait(self, now: float) -> float:
        """Return the time until the next period, if this one is used up."""
        if self._began is None:
            self._began = now
        periods = (now - self._began) // self.period
        if periods:
            self._began += periods * self.period
            self._used = 0
        return 0.0 if self._used < self.calls else self._began + self.period - now

    def take(self, now: float) -> None:  # noqa: ARG002
        """Use up one call of this period."""
        self._used += 1

    def quota(self, now: float) -> tuple[int, int, float]:
        """Return calls per period, calls left, and seconds until the next period."""
        self.wait(now)
        began = now if self._began is None else self._began
        return self.calls, self.calls - self._used, began + self.period - now


class ConcurrencyLimit(Limit):
    """
    Admits so many calls at a time.

    Args:
        calls: Calls that may be in flight together.
        retry_after: What refusals say in `Retry-After`; nobody knows when a place gets free, so nothing
            unless given.
        announce: Whether answers carry `X-RateLimit-*` headers.

    Raises:
        ValueError: `calls` is below 1.
    """

    def __init__(self, calls: int, *, retry_after: RetryAfter = None, announce: bool = False) -> None:
        if calls < 1:
            raise ValueError("at least one call has to be admitted")
        super().__init__(retry_after=retry_after, announce=announce)
        self.calls = calls
        self._in_flight = 0

    def __repr__(self) -> str:
        return f"ConcurrencyLimit({self.calls})"

    def wait(self, now: float) -> float:  # noqa: ARG002
        """Return a second, as good a guess as any, while all places are taken."""
        return 0.0 if self._in_flight < self.calls else 1.0

    def take(self, now: float) -> None:  # noqa: ARG002
        """Take one place."""
        self._in_flight += 1

    def release(self) -> None:
        """Give one place back."""
        self._in_flight -= 1

    def quota(self, now: float) -> tuple[int, int, float]:  # noqa: ARG002
        """Return all places, free places, and no time to wait for."""
        return self.calls, self.calls - self._in_flight, 0.0


RateLimit = Limit | str | Iterable[Limit | str] | None
"""What `FakeEsper` takes: a limit, several, `"8000/300"` for 8,000 calls in every 300 s, or none."""


def as_limits(given: RateLimit) -> tuple[Limit, ...]:
    """
    Bring whatever was given as a rate limit into one form.

    Raises:
        ValueError: It is no limit, or a text is not of the form `calls/seconds`.
    """
    if given is None:
        return ()
    if isinstance(given, Limit):
        return (given,)
    if not isinstance(given, str):
        if not isinstance(given, Iterable):
            raise ValueError(f"a rate limit looks like '8000/300' (calls/seconds), got {given!r}")  # noqa: TRY004
        return tuple(limit for part in given for limit in as_limits(part))
    calls, _, period = given.partition("/")
    try:
        return (FixedWindow(int(calls), float(period)),)
    except ValueError:
        raise ValueError(f"a rate limit looks like '8000/300' (calls/seconds), got {given!r}") from None


def refuse(limits: tuple[Limit, ...], now: float) -> tuple[Limit, float] | None:
    """Let a call through all limits, or name the one that keeps it waiting longest and for how long."""
    worst: tuple[Limit, float] | None = None
    for limit in limits:
        wait = limit.wait(now)
        if wait > 0 and (worst is None or wait > worst[1]):
            worst = limit, wait
    if worst is None:
        for limit in limits:
            limit.take(now)
    return worst
