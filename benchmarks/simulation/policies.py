"""Other ways to live with a rate limit, for comparison; written anew from their descriptions."""

from __future__ import annotations

import asyncio
import math
import random
from abc import ABC, abstractmethod
from collections.abc import Callable

import httpx


class Policy(httpx.AsyncBaseTransport, ABC):
    """
    Retries each request alone, a number of times.

    Args:
        engine: What sends.
        seed: For the jitter.
        attempts: How often each request is tried.
    """

    def __init__(self, engine: httpx.AsyncBaseTransport, seed: int, attempts: int = 8) -> None:
        self.engine = engine
        self.random = random.Random(seed)
        self.attempts = attempts

    @abstractmethod
    async def attempt(self, request: httpx.Request) -> httpx.Response:
        """Send once, whenever this policy finds it right."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send until it is not refused, or has been tried often enough."""
        for number in range(self.attempts):
            response = await self.attempt(request)
            if response.status_code != 429:
                break
            await self.pause(response, number)
        return response

    async def pause(self, response: httpx.Response, number: int) -> None:
        """Wait as long as the server says, or up to a second, doubled for each attempt."""
        said = response.headers.get("retry-after")
        await asyncio.sleep(float(said) if said else self.random.uniform(0, min(20.0, 2.0**number)))


class Fixed(Policy):
    """So many at a time; each request waits alone."""

    def __init__(self, engine: httpx.AsyncBaseTransport, seed: int, at_once: int = 20) -> None:
        super().__init__(engine, seed)
        self.slots = asyncio.Semaphore(at_once)

    async def attempt(self, request: httpx.Request) -> httpx.Response:
        """See `Policy.attempt`."""
        async with self.slots:
            return await self.engine.handle_async_request(request)


class Gated(Fixed):
    """So many at a time; after a refusal all wait together."""

    def __init__(self, engine: httpx.AsyncBaseTransport, seed: int) -> None:
        super().__init__(engine, seed)
        self.until = 0.0
        self.failures = 0

    async def attempt(self, request: httpx.Request) -> httpx.Response:
        """See `Policy.attempt`."""
        loop = asyncio.get_running_loop()
        async with self.slots:
            while (now := loop.time()) < self.until:  # noqa: ASYNC110 - that is what it does
                await asyncio.sleep(self.until - now)
            sent = now
            response = await self.engine.handle_async_request(request)
            if response.status_code != 429:
                self.failures = 0
            elif sent >= self.until:
                said = response.headers.get("retry-after")
                longest = min(30.0, 0.5 * 2.0**self.failures)
                self.until = loop.time() + (
                    float(said) if said else self.random.uniform(longest / 2, longest)
                )
                self.failures += 1
            return response

    async def pause(self, response: httpx.Response, number: int) -> None:
        """Nothing: the gate waits."""


class BotocoreAdaptive(Policy):
    """A token bucket whose rate follows CUBIC; off until the first refusal. 200 at a time."""

    def __init__(self, engine: httpx.AsyncBaseTransport, seed: int) -> None:
        super().__init__(engine, seed)
        self.slots = asyncio.Semaphore(200)
        self.enabled = False
        self.rate, self.tokens, self.at = 0.5, 0.0, 0.0
        self.measured, self.window, self.count = 0.0, 0.0, 0
        self.most, self.failed_at = 0.0, 0.0
        self.turn = asyncio.Lock()

    async def attempt(self, request: httpx.Request) -> httpx.Response:
        """See `Policy.attempt`."""
        loop = asyncio.get_running_loop()
        async with self.slots:
            if self.enabled:
                async with self.turn:
                    while True:
                        now = loop.time()
                        self.tokens = min(max(1.0, self.rate), self.tokens + (now - self.at) * self.rate)
                        self.at = now
                        if self.tokens >= 1.0 - 1e-6:
                            self.tokens -= 1.0
                            break
                        await asyncio.sleep((1.0 - self.tokens) / self.rate)
            response = await self.engine.handle_async_request(request)
        self.update(loop.time(), refused=response.status_code == 429)
        return response

    def update(self, now: float, *, refused: bool) -> None:
        """Measure the rate in windows of half a second, and set the new one."""
        self.count += 1
        bucket = math.floor(now * 2) / 2
        if bucket > self.window:
            self.measured = 0.8 * self.count / (bucket - self.window) + 0.2 * self.measured
            self.window, self.count = bucket, 0
        if refused:
            self.most = min(self.measured, self.rate) if self.enabled else self.measured
            self.failed_at = now
            rate = self.most * 0.7
            if not self.enabled:
                self.enabled, self.at = True, now
        else:
            period = (self.most * 0.3 / 0.4) ** (1 / 3)
            rate = 0.4 * (now - self.failed_at - period) ** 3 + self.most
        self.rate = max(0.5, min(rate, 2 * self.measured))


class VectorArc(Policy):
    """Adds one per round trip while the limit is reached, takes a tenth off on refusals or slow answers."""

    def __init__(self, engine: httpx.AsyncBaseTransport, seed: int) -> None:
        super().__init__(engine, seed)
        self.limit, self.cap, self.in_flight = 20.0, 200, 0
        self.mean: float | None = None
        self.variance = 0.0
        self.window_end, self.reached, self.pressed = 0.0, False, False
        self.rtts: list[float] = []
        self.waiting: list[asyncio.Future[None]] = []

    async def attempt(self, request: httpx.Request) -> httpx.Response:
        """See `Policy.attempt`."""
        loop = asyncio.get_running_loop()
        while self.in_flight >= int(self.limit):
            waiter = loop.create_future()
            self.waiting.append(waiter)
            await waiter
        self.in_flight += 1
        self.reached = self.reached or self.in_flight >= int(self.limit)
        start = loop.time()
        response = await self.engine.handle_async_request(request)
        self.in_flight -= 1
        if response.status_code == 429:
            self.pressed = True
        else:
            self.rtts.append(loop.time() - start)
        if loop.time() >= self.window_end:
            self.adjust(loop.time())
        for _ in range(min(len(self.waiting), int(self.limit) - self.in_flight)):
            self.waiting.pop(0).set_result(None)
        return response

    def adjust(self, now: float) -> None:
        """Change the limit, once per round trip."""
        rtt = sum(self.rtts) / len(self.rtts) if self.rtts else None
        deviation = math.sqrt(self.variance)
        slow = rtt is not None and self.mean is not None and rtt >= self.mean + 2.5 * deviation
        if self.pressed or slow:
            self.limit = max(1.0, self.limit * 0.9)
        elif self.reached and (rtt is None or self.mean is None or rtt <= self.mean + 0.1 * deviation + 1e-9):
            self.limit = min(float(self.cap), self.limit + 1.0)
        if rtt is not None:
            if self.mean is None:
                self.mean = rtt
            else:
                self.variance = 0.6 * (self.variance + 0.4 * (rtt - self.mean) ** 2)
                self.mean += 0.4 * (rtt - self.mean)
        self.window_end = now + (self.mean or 0.1)
        self.rtts, self.reached, self.pressed = [], False, False


NAMED: dict[str, Callable[[httpx.AsyncBaseTransport, int], httpx.AsyncBaseTransport]] = {
    "fixed 20 alone": Fixed,
    "fixed 20 + gate": Gated,
    "botocore adaptive": BotocoreAdaptive,
    "Vector ARC": VectorArc,
}
"""The policies, for the table."""
