"""Runs a scenario on virtual time, with our layers or another policy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx
from esper_sdk._errors import RateLimitError
from esper_sdk._limits.limiter import Limiter
from esper_sdk._transport.options import OPTIONS, CallOptions
from esper_sdk._transport.retry import RetryTransport
from esper_sdk._transport.throttle import ThrottleTransport

from . import policies
from .scenarios import Call, Scenario
from .servers import Conditions, Server

Engine = httpx.AsyncBaseTransport
Policy = Callable[[Engine, int], httpx.AsyncBaseTransport]
"""Makes what sends, of an engine and a seed."""


@dataclass
class Result:
    """
    What one run came to.

    Attributes:
        seconds: When the last wanted call ended.
        best: The shortest possible time.
        calls: How many calls were wanted.
        refused: How many requests were refused, those of calls that are always refused included.
        failed: How many wanted calls failed for good.
        limits: Points of time, and the limit of the first client there.
        ends: When the last wanted call of each client ended.
    """

    seconds: float
    best: float
    calls: int
    refused: int
    failed: int
    limits: list[tuple[float, int]] = field(default_factory=list)
    ends: dict[int, float] = field(default_factory=dict)

    @property
    def spread(self) -> float:
        """How many times as late as the first client the last one ended."""
        return max(self.ends.values()) / min(self.ends.values())


class SimulatedEngine(httpx.AsyncBaseTransport):
    """
    Asks a server model instead of sending.

    Args:
        servers: The models, by the first step of the path.
    """

    def __init__(self, servers: Mapping[str, Server]) -> None:
        self.servers = servers

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the model."""
        path = request.url.path
        status, retry_after = await self.servers[path.split("/")[1]](path)
        return httpx.Response(status, headers={} if retry_after is None else {"retry-after": retry_after})


def ours(engine: Engine, seed: int) -> httpx.AsyncBaseTransport:
    """The retry and limiter layers of the SDK, as they are."""
    return with_limiter(engine, Limiter(seed=seed), seed)


def with_limiter(engine: Engine, limiter: Limiter, seed: int) -> httpx.AsyncBaseTransport:
    """
    Make the retry and limiter layers of the SDK.

    Args:
        engine: What sends.
        limiter: The limiter.
        seed: For the jitter.
    """
    transport = RetryTransport(ThrottleTransport(engine, limiter), seed=seed)
    transport.limiter = limiter  # type: ignore[attr-defined]
    return transport


POLICIES: dict[str, Policy] = {"ours": ours, **policies.NAMED}


async def run(scenario: Scenario, policy: Policy, conditions: Conditions) -> Result:
    """
    Make all calls of a scenario; those that are not wanted are given up at the end.

    Args:
        scenario: What to run.
        policy: What sends.
        conditions: What the servers work under; the seed is for the jitter too.
    """
    setting = scenario.make(conditions)
    engine = SimulatedEngine(setting.servers)
    clients = [policy(engine, conditions.seed * 100 + number) for number in range(scenario.clients)]
    limiter = getattr(clients[0], "limiter", None)
    wanted = [call for call in setting.calls if call.wanted]
    result = Result(0.0, setting.best, len(wanted), 0, 0)
    loop = asyncio.get_running_loop()

    async def make(call: Call) -> None:
        if call.at:
            await asyncio.sleep(call.at)
        url = f"https://acme-api.esper.cloud{call.path}"
        options = CallOptions(priority=call.priority)
        request = httpx.Request("POST", url, content=b"{}", extensions={OPTIONS: options})
        try:
            failed = (await clients[call.client].handle_async_request(request)).status_code != 200
        except RateLimitError:
            failed = True
        result.failed += failed and call.wanted
        if call.wanted:
            result.seconds = result.ends[call.client] = loop.time()
        if limiter is not None:
            result.limits.append((loop.time(), limiter.limit))

    # In the order of the scenario: who comes first waits first.
    tasks = [asyncio.ensure_future(make(call)) for call in setting.calls]
    await asyncio.gather(*(task for task, call in zip(tasks, setting.calls, strict=True) if call.wanted))
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    result.refused = sum(server.refused for server in {id(s): s for s in setting.servers.values()}.values())
    return result
