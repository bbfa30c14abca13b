"""Models of rate-limited servers, for virtual time."""

from __future__ import annotations

import asyncio
import math
import random
from abc import ABC, abstractmethod
from collections import deque
from dataclasses import dataclass
from typing import Literal

SPREAD = 0.3
"""Standard deviation of the logarithm of service times."""
REFUSAL = 0.03
"""Time to a refusal, in seconds."""
AT_ONCE = 200
"""The most requests in flight that any client here sends."""

RetryAfter = Literal["whole seconds"] | float | None
"""What a refusal says: the time to wait in whole seconds, always the same, or nothing."""


@dataclass(frozen=True)
class Conditions:
    """
    What a server works under.

    Attributes:
        seed: Makes service times and refusals repeatable.
        service: Median time of an answer, in seconds.
        rates: Factor of all rates and limits.
    """

    seed: int
    service: float = 0.15
    rates: float = 1.0


class Server(ABC):
    """
    A server that takes a request or refuses it with 429.

    Args:
        conditions: Seed, service time and rates.
        retry_after: What refusals say.
        service: Median time of an answer, in seconds, if not that of the conditions.
    """

    def __init__(
        self, conditions: Conditions, *, retry_after: RetryAfter = None, service: float | None = None
    ) -> None:
        self.random = random.Random(conditions.seed)
        self.rates = conditions.rates
        self.service = conditions.service if service is None else service
        self.retry_after = retry_after
        self.refused = 0
        self.active = 0

    @property
    def mean(self) -> float:
        """The mean time of an answer, in seconds."""
        return self.service * math.exp(SPREAD**2 / 2)

    async def __call__(self, path: str) -> tuple[int, str | None]:
        """Handle one request; returns the status and the `Retry-After` header."""
        loop = asyncio.get_running_loop()
        wait = self.admit(loop.time(), path)
        if wait is not None:
            self.refused += 1
            await asyncio.sleep(min(REFUSAL, self.service))
            if self.retry_after == "whole seconds":
                return 429, str(max(1, math.ceil(wait)))
            return 429, None if self.retry_after is None else f"{self.retry_after:g}"
        self.active += 1
        try:
            await asyncio.sleep(self.service_time())
        finally:
            self.active -= 1
        return 200, None

    def service_time(self) -> float:
        """How long a request takes, in seconds."""
        return self.random.lognormvariate(math.log(self.service), SPREAD)

    @abstractmethod
    def admit(self, now: float, path: str) -> float | None:
        """Take the request (`None`), or say in how many seconds the next one will be taken."""

    def best(self, calls: int) -> float:
        """The shortest possible time for so many calls, in seconds."""
        return calls * self.mean / AT_ONCE


class Bucket(Server):
    """A token bucket; part of its rate may belong to somebody else, and the rate may change."""

    def __init__(
        self,
        conditions: Conditions,
        *,
        rate: float = 26.7,
        burst: float = 80.0,
        change: tuple[float, float] | None = None,
        others: float = 0.0,
        retry_after: RetryAfter = None,
        service: float | None = None,
    ) -> None:
        super().__init__(conditions, retry_after=retry_after, service=service)
        self.rate, self.others, self.burst = rate * self.rates, others * self.rates, burst
        self.change = None if change is None else (change[0], change[1] * self.rates)
        self.tokens, self.at = burst, 0.0

    def _refill(self, now: float) -> None:
        if self.change is not None and now >= self.change[0]:
            self.tokens = min(self.burst, self.tokens + (self.change[0] - self.at) * self.rate)
            self.at, self.rate, self.change = self.change[0], self.change[1], None
        # Another client takes its part as soon as it is there.
        rate = self.rate - self.others
        self.tokens = min(self.burst, self.tokens + (now - self.at) * rate)
        self.at = now

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del path
        self._refill(now)
        if self.tokens >= 1.0:
            self.tokens -= 1.0
            return None
        return (1.0 - self.tokens) / max(0.01, self.rate - self.others)

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        left = calls - self.burst
        rate = self.rate - self.others
        if self.change is not None:
            before = self.change[0] * rate
            if left > before:
                return self.change[0] + (left - before) / (self.change[1] - self.others) + self.service
        return left / rate + self.service


class Window(Server):
    """So many calls in a fixed window that begins with the first call."""

    def __init__(
        self, conditions: Conditions, *, calls: int, seconds: float, retry_after: RetryAfter = None
    ) -> None:
        super().__init__(conditions, retry_after=retry_after)
        self.calls, self.seconds = int(calls * self.rates), seconds
        self.start, self.used = 0.0, 0

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del path
        if now >= self.start + self.seconds:
            self.start += self.seconds * math.floor((now - self.start) / self.seconds)
            self.used = 0
        if self.used < self.calls:
            self.used += 1
            return None
        return self.start + self.seconds - now

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        windows = (calls - 1) // self.calls
        rest = calls - windows * self.calls
        return windows * self.seconds + max(self.service, rest * self.service / AT_ONCE)


class SlidingLog(Window):
    """So many calls in any stretch of that length."""

    def __init__(
        self, conditions: Conditions, *, calls: int, seconds: float, retry_after: RetryAfter = None
    ) -> None:
        super().__init__(conditions, calls=calls, seconds=seconds, retry_after=retry_after)
        self.log: deque[float] = deque()

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del path
        while self.log and self.log[0] <= now - self.seconds:
            self.log.popleft()
        if len(self.log) < self.calls:
            self.log.append(now)
            return None
        return self.log[0] + self.seconds - now


class Concurrency(Server):
    """At most so many at the same time."""

    def __init__(self, conditions: Conditions, *, most: int = 60, retry_after: RetryAfter = None) -> None:
        super().__init__(conditions, retry_after=retry_after)
        self.most = int(most * self.rates)

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del now, path
        return None if self.active < self.most else 0.1

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        return calls * self.mean / self.most


class Unlimited(Server):
    """Takes everything."""

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del now, path
        return None


class Slowing(Server):
    """Never refuses: what is beyond its `capacity` waits in its queue."""

    def __init__(self, conditions: Conditions, *, capacity: int = 40) -> None:
        super().__init__(conditions)
        self.capacity = int(capacity * self.rates)
        self.slots = asyncio.Semaphore(self.capacity)

    async def __call__(self, path: str) -> tuple[int, str | None]:
        """Handle one request when a place is free."""
        async with self.slots:
            return await super().__call__(path)

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del now, path
        return None

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        return calls * self.mean / self.capacity


class Random(Server):
    """Refuses a constant share, whatever is sent."""

    def __init__(
        self, conditions: Conditions, *, share: float, retry_after: RetryAfter = None, service: float
    ) -> None:
        super().__init__(conditions, retry_after=retry_after, service=service)
        self.share = share

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        del now, path
        return 1.0 if self.random.random() < self.share else None


class Refusing(Server):
    """Refuses for ever what has `bad` in its path, for `seconds` at most, and takes everything else."""

    def __init__(
        self, conditions: Conditions, *, retry_after: RetryAfter = None, seconds: float = math.inf
    ) -> None:
        super().__init__(conditions, retry_after=retry_after)
        self.seconds = seconds

    def admit(self, now: float, path: str) -> float | None:
        """See `Server.admit`."""
        return 1.0 if "bad" in path and now < self.seconds else None
