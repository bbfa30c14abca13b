"""Models of rate-limited servers, for virtual time."""

from __future__ import annotations

import asyncio
import math
import random
from abc import ABC, abstractmethod

SERVICE = 0.15
"""Median service time, in seconds."""
REFUSAL = 0.03
"""Time to a refusal, in seconds."""


class Server(ABC):
    """
    A server that takes a request or refuses it with 429.

    Args:
        seed: Makes the service times repeatable.
        retry_after: Whether refusals say how long to wait.
    """

    def __init__(self, seed: int, *, retry_after: bool = False) -> None:
        self.random = random.Random(seed)
        self.retry_after = retry_after
        self.seen = 0
        self.refused = 0
        self.active = 0

    async def __call__(self) -> tuple[int, str | None]:
        """Handle one request; returns the status and the `Retry-After` header."""
        self.seen += 1
        loop = asyncio.get_running_loop()
        wait = self.admit(loop.time())
        if wait is not None:
            self.refused += 1
            await asyncio.sleep(REFUSAL)
            return 429, str(max(1, math.ceil(wait))) if self.retry_after else None
        self.active += 1
        try:
            await asyncio.sleep(self.service_time())
        finally:
            self.active -= 1
        return 200, None

    def service_time(self) -> float:
        """How long the request takes, in seconds."""
        return self.random.lognormvariate(math.log(SERVICE), 0.3)

    @abstractmethod
    def admit(self, now: float) -> float | None:
        """Take the request (`None`), or say in how many seconds the next one will be taken."""

    @abstractmethod
    def best(self, calls: int) -> float:
        """The shortest possible time for so many calls, in seconds."""


class Bucket(Server):
    """A token bucket; `half` of the time it may belong to somebody else."""

    def __init__(
        self,
        seed: int,
        *,
        rate: float = 26.7,
        burst: float = 80.0,
        retry_after: bool = False,
        change: tuple[float, float] | None = None,
        others: float = 0.0,
    ) -> None:
        super().__init__(seed, retry_after=retry_after)
        self.rate, self.burst, self.change, self.others = rate, burst, change, others
        self.tokens, self.at = burst, 0.0

    def _refill(self, now: float) -> None:
        if self.change is not None and now >= self.change[0]:
            self.tokens = min(self.burst, self.tokens + (self.change[0] - self.at) * self.rate)
            self.at, self.rate, self.change = self.change[0], self.change[1], None
        # Another client takes its part as soon as it is there.
        rate = self.rate - self.others
        self.tokens = min(self.burst, self.tokens + (now - self.at) * rate)
        self.at = now

    def admit(self, now: float) -> float | None:
        """See `Server.admit`."""
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
                return self.change[0] + (left - before) / (self.change[1] - self.others) + SERVICE
        return left / rate + SERVICE


class Window(Server):
    """So many calls in a fixed window that begins with the first call."""

    def __init__(self, seed: int, *, calls: int, seconds: float, retry_after: bool = False) -> None:
        super().__init__(seed, retry_after=retry_after)
        self.calls, self.seconds = calls, seconds
        self.start, self.used = 0.0, 0

    def admit(self, now: float) -> float | None:
        """See `Server.admit`."""
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
        return windows * self.seconds + max(SERVICE, rest * SERVICE / 200)


class Concurrency(Server):
    """At most so many at the same time."""

    def __init__(self, seed: int, *, most: int = 60) -> None:
        super().__init__(seed)
        self.most = most

    def admit(self, now: float) -> float | None:
        """See `Server.admit`."""
        del now
        return None if self.active < self.most else 0.1

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        return calls * SERVICE * math.exp(0.3**2 / 2) / self.most


class Unlimited(Server):
    """Takes everything."""

    def admit(self, now: float) -> float | None:
        """See `Server.admit`."""
        del now
        return None

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        # 20 at first, twice as many per round trip, 200 at most.
        mean = SERVICE * math.exp(0.3**2 / 2)
        return calls * mean / 200


class Slowing(Server):
    """Never refuses: what is beyond its `capacity` waits in its queue."""

    def __init__(self, seed: int, *, capacity: int = 40) -> None:
        super().__init__(seed)
        self.capacity = capacity
        self.slots = asyncio.Semaphore(capacity)

    async def __call__(self) -> tuple[int, str | None]:
        """Handle one request when a place is free."""
        self.seen += 1
        async with self.slots:
            await asyncio.sleep(self.service_time())
        return 200, None

    def admit(self, now: float) -> float | None:
        """See `Server.admit`."""
        del now
        return None

    def best(self, calls: int) -> float:
        """See `Server.best`."""
        return calls * SERVICE * math.exp(0.3**2 / 2) / self.capacity
