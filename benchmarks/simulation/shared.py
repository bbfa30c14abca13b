"""
Simulates processes that share a tenant, with a limiter of their own each and with one for all.

Usage: python -m benchmarks.simulation.shared [--seeds N] [--first SEED] [--processes NUMBERS] [--only TEXT]
    [--limiter own|shared|both] [--svg FILE] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import itertools
import random
import statistics
from collections.abc import Callable
from pathlib import Path

import httpx
from esper_sdk._limits.limiter import Limiter
from esper_sdk._limits.shared.queue import SharedQueue
from esper_sdk._limits.shared.records import Lease, Report
from esper_sdk._limits.shared.tenant import Tenant

from benchmarks.tables import table

from .processes_picture import draw
from .run import Engine, Policy, Result, ours, run, with_limiter
from .scenarios import SCENARIOS, Scenario
from .servers import Conditions
from .virtual import run_virtual

ROUND_TRIP = 0.002
"""Seconds from a report to its answer: ten times what a Redis nearby takes."""

WANTED = (
    "bucket 26.7/s, Retry-After",
    "bucket 26.7/s, no header",
    "window 800/30 s, Retry-After",
    "window 800/30 s, no header",
    "8000/300 s, Retry-After",
    "8000/300 s, no header",
    "at most 60 at a time",
    "two services on one bucket",
    "one poisoned object, Retry-After 1",
    "5.0% refused at random, Retry-After 1",
    "bucket 100/s, burst 20, whole seconds, answers of 50 ms",
    "at most 30 at a time, 1 client",
    "window 300/3 s, Retry-After",
)
"""The servers that are tried."""


class Hub:
    """
    The state of a tenant, and who hears of it.

    Attributes:
        tenant: The state.
        heard: What to call when something changed for a process, by its name.
        down: Whether it fails.
        exchanges: Reports that came.
    """

    def __init__(self) -> None:
        self.text = ""
        self.heard: dict[str, Callable[[], None]] = {}
        self.down = False
        self.exchanges = 0

    def store(self, key: str, name: str, heard: Callable[[], None]) -> SimulatedStore:
        """
        Return the store of one process.

        Args:
            key: The tenant, of which there is one.
            name: Its name.
            heard: What to call when something changed for it.
        """
        del key
        self.heard[name] = heard
        return SimulatedStore(self)

    def report(self, report: Report) -> Lease:
        """
        Take in a report, and pass on what it changes for others.

        Args:
            report: The report.
        """
        loop = asyncio.get_running_loop()
        self.exchanges += 1
        tenant = Tenant(self.text)
        lease, told = tenant.report(report, int(loop.time() * 1000) + 1_000_000)
        self.text = tenant.dump()
        for name in told:
            loop.call_later(ROUND_TRIP / 2, self.heard[name])
        return lease


class SimulatedStore:
    """
    A store half a round trip away.

    Args:
        hub: The state.
    """

    tick: float | None = None

    def __init__(self, hub: Hub) -> None:
        self.hub = hub

    async def exchange(self, report: Report) -> Lease:
        """See `Store`."""
        await asyncio.sleep(ROUND_TRIP / 2)
        if self.hub.down:
            raise OSError("the store is down")
        lease = self.hub.report(report)
        await asyncio.sleep(ROUND_TRIP / 2)
        return lease

    def changed(self) -> bool:
        """See `Store`."""
        return False

    async def close(self) -> None:
        """See `Store`."""


class SimulatedLimiter(Limiter):
    """
    A shared limiter over a simulated store.

    Args:
        hub: The state.
        seed: For the jitter.
    """

    def __init__(self, hub: Hub, *, seed: int) -> None:
        super().__init__(seed=seed)
        self._queue = queue = SharedQueue(hub.store, start=20, cap=200, seed=seed)
        names = itertools.count()
        # So that what is simulated repeats itself.
        queue.new_name = lambda: f"{seed}-{next(names)}"


def sharing(hub: Hub) -> Policy:
    """
    Return the policy of processes that share a tenant.

    Args:
        hub: The state.
    """

    def make(engine: Engine, seed: int) -> httpx.AsyncBaseTransport:
        return with_limiter(engine, SimulatedLimiter(hub, seed=seed), seed)

    return make


def over(scenario: Scenario, processes: int) -> Scenario:
    """
    Return a scenario whose calls are made by so many processes, in turn.

    Args:
        scenario: The scenario.
        processes: How many.
    """

    def make(conditions: Conditions) -> object:
        setting = scenario.make(conditions)
        calls = [dataclasses.replace(call, client=n % processes) for n, call in enumerate(setting.calls)]
        return dataclasses.replace(setting, calls=calls)

    return dataclasses.replace(scenario, make=make, clients=processes)


def simulate(scenario: Scenario, processes: int, seed: int, *, shared: bool) -> tuple[Result, float]:
    """
    Run a scenario once, and return the result and the reports for each request.

    Args:
        scenario: What to run.
        processes: How many processes share the work.
        seed: The seed.
        shared: Whether they share a limiter.
    """
    hub = Hub()
    random.seed(seed)
    result = run_virtual(run(over(scenario, processes), sharing(hub) if shared else ours, Conditions(seed)))
    return result, hub.exchanges / (result.calls + result.refused)


def cell(results: list[Result]) -> str:
    """
    Write the median of some results.

    Args:
        results: The results.
    """
    ratio = statistics.median(result.seconds / result.best for result in results)
    refused = statistics.median(result.refused / result.calls for result in results)
    spread = statistics.median(max(r.ends.values()) - min(r.ends.values()) for r in results)
    failed = max(result.failed for result in results)
    return f"{ratio:.2f} / {refused:.1%} / {spread:.0f} s" + (f" / {failed} failed" if failed else "")


def main() -> None:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=2, help="how many runs the figures are the median of")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--processes", default="1,4,16,64", help="numbers of processes")
    parser.add_argument("--only", default="", help="part of the name of a server")
    parser.add_argument("--limiter", choices=["own", "shared", "both"], default="both")
    parser.add_argument("--out", type=Path, help="write the table as Markdown into this file")
    parser.add_argument("--svg", type=Path, help="draw the refusals into this file")
    options = parser.parse_args()
    drawn: dict[str, dict[int, tuple[float | None, float | None]]] = {}
    numbers = [int(number) for number in options.processes.split(",")]
    rows: list[list[str]] = []
    for name in WANTED:
        (scenario,) = (each for each in SCENARIOS if each.name == name)
        if options.only not in name:
            continue
        for shared in {"own": (False,), "shared": (True,), "both": (False, True)}[options.limiter]:
            row = [name, "shared" if shared else "own"]
            exchanges: list[float] = []
            for number in numbers:
                found = [
                    simulate(scenario, number, seed, shared=shared)
                    for seed in range(options.first, options.first + options.seeds)
                ]
                row.append(cell([result for result, _ in found]))
                refused = statistics.median(result.refused / result.calls for result, _ in found)
                own, together = drawn.setdefault(name, {}).get(number, (None, None))
                drawn[name][number] = (own, refused) if shared else (refused, together)
                exchanges += [each for _, each in found]
            row.append(f"{statistics.mean(exchanges):.2f}" if shared else "")
            rows.append(row)
            print(" | ".join(f"{each:>26}" if n else f"{each:50}" for n, each in enumerate(row)), flush=True)
    if options.svg:
        options.svg.write_text(draw(list(drawn.items())), encoding="utf-8")
    if options.out:
        head = ["server", "limiter", *(f"{number} processes" for number in numbers), "reports / request"]
        options.out.write_text(table(head, rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
