"""
Prints how the client does against models of rate-limited servers.

Usage: python -m benchmarks.simulation [--seeds N] [--only TEXT] [--policies NAMES] [--svg FILE] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from esper_sdk._limits.limiter import Limiter
from esper_sdk._transport.retry import RetryTransport
from esper_sdk._transport.throttle import ThrottleTransport

from benchmarks.tables import table

from . import policies
from .picture import draw
from .servers import Bucket, Concurrency, Server, Slowing, Unlimited, Window
from .virtual import run_virtual


@dataclass(frozen=True)
class Scenario:
    """
    A server and a number of calls.

    Attributes:
        name: For the table.
        calls: How many calls are to be made, all at once.
        make: Makes the server from a seed.
        bound: What the time is bounded by: `rate`, or the `ramp`-up.
    """

    name: str
    calls: int
    make: Callable[[int], Server]
    bound: str = "rate"


SCENARIOS = [
    Scenario("bucket 26.7/s, Retry-After", 3000, lambda s: Bucket(s, retry_after=True)),
    Scenario("bucket 26.7/s, no header", 3000, Bucket),
    Scenario(
        "window 800/30 s, Retry-After", 3000, lambda s: Window(s, calls=800, seconds=30, retry_after=True)
    ),
    Scenario("window 800/30 s, no header", 3000, lambda s: Window(s, calls=800, seconds=30)),
    Scenario("at most 60 at a time", 3000, Concurrency, "ramp"),
    Scenario("no limit", 3000, Unlimited, "ramp"),
    Scenario(
        "8000/300 s, Retry-After", 10_000, lambda s: Window(s, calls=8000, seconds=300, retry_after=True)
    ),
    Scenario("8000/300 s, no header", 10_000, lambda s: Window(s, calls=8000, seconds=300)),
    Scenario("limit falls 40 -> 15/s after 30 s", 3000, lambda s: Bucket(s, rate=40, change=(30.0, 15.0))),
    Scenario("limit rises 15 -> 40/s after 60 s", 3000, lambda s: Bucket(s, rate=15, change=(60.0, 40.0))),
    Scenario("another client takes half", 2000, lambda s: Bucket(s, others=13.35)),
    Scenario("slows down above 40 at a time", 3000, Slowing, "ramp"),
]


@dataclass
class Result:
    """What one run came to."""

    seconds: float
    refused: int
    failed: int
    limits: list[tuple[float, int]] = field(default_factory=list)


class SimulatedEngine(httpx.AsyncBaseTransport):
    """Asks a server model instead of sending."""

    def __init__(self, server: Server) -> None:
        self.server = server

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the model; all requests are the same to it."""
        del request
        status, retry_after = await self.server()
        return httpx.Response(status, headers={"retry-after": retry_after} if retry_after else {})


_INTRO = """\
On virtual time: 3,000 calls (10,000 where the limit is 8,000) that are all wanted at once, against models of servers.
Each cell says how many times as long as possible it took, how many requests were refused in percent of the calls, and
how many calls failed for good; median of the runs, and the most failures. Less than 1.00 comes from failed calls."""

Policy = Callable[[Server, int], httpx.AsyncBaseTransport]


def ours(server: Server, seed: int) -> httpx.AsyncBaseTransport:
    """The retry and limiter layers of the SDK, as they are."""
    limiter = Limiter(seed=seed)
    transport = RetryTransport(ThrottleTransport(SimulatedEngine(server), limiter), seed=seed)
    transport.limiter = limiter  # type: ignore[attr-defined]
    return transport


async def run(scenario: Scenario, policy: Policy, seed: int) -> Result:
    """
    Make all calls of a scenario.

    Args:
        scenario: What to run against.
        policy: What sends.
        seed: For service times and jitter.
    """
    server = scenario.make(seed)
    transport = policy(server, seed)
    failed = 0
    limits: list[tuple[float, int]] = []
    loop = asyncio.get_running_loop()
    limiter = getattr(transport, "limiter", None)

    async def call() -> None:
        nonlocal failed
        request = httpx.Request("POST", "https://acme-api.esper.cloud/api/v0/x/", content=b"{}")
        response = await transport.handle_async_request(request)
        if response.status_code != 200:
            failed += 1
        if limiter is not None:
            limits.append((loop.time(), limiter.limit))

    await asyncio.gather(*[call() for _ in range(scenario.calls)])
    return Result(loop.time(), server.refused, failed, limits)


POLICIES: dict[str, Policy] = {"ours": ours, **policies.named(SimulatedEngine)}


def main() -> None:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3, help="how many runs the figures are the median of")
    parser.add_argument("--only", default="", help="part of the name of a server")
    parser.add_argument("--policies", default=",".join(POLICIES), help="names, separated by commas")
    parser.add_argument("--svg", help="draw our limit over time into this file")
    parser.add_argument("--out", type=Path, help="write the table as Markdown into this file")
    options = parser.parse_args()
    names = options.policies.split(",")
    drawn: list[tuple[str, list[tuple[float, int]]]] = []
    rows: list[list[str]] = []
    print("Seconds, times the best possible, refused requests in % of the calls, failed calls.\n")
    print(f"{'server':35}{'best':>7}" + "".join(f"{name:>30}" for name in names))
    for scenario in SCENARIOS:
        if options.only not in scenario.name:
            continue
        best = run_virtual(_best(scenario))
        cells = ""
        row = [scenario.name, f"{best:.0f} s"]
        for name in names:
            results = [run_virtual(run(scenario, POLICIES[name], seed)) for seed in range(options.seeds)]
            seconds = statistics.median(r.seconds for r in results)
            refused = statistics.median(r.refused for r in results) / scenario.calls
            failed = max(r.failed for r in results)
            cells += f"{seconds:10.1f}{seconds / best:7.2f}{refused:8.1%}{failed:5}"
            row.append(f"{seconds / best:.2f} / {refused:.1%} / {failed}")
            if name == "ours":
                drawn.append((scenario.name, results[0].limits))
        rows.append(row)
        print(f"{scenario.name:35}{best:7.1f}{cells}", flush=True)
    if options.svg:
        Path(options.svg).write_text(draw(drawn), encoding="utf-8")
    if options.out:
        text = table(["server", "best", *names], rows)
        options.out.write_text(f"# Simulation\n\n{_INTRO}\n\n{text}\n", encoding="utf-8")


async def _best(scenario: Scenario) -> float:
    return scenario.make(0).best(scenario.calls)


if __name__ == "__main__":
    main()
