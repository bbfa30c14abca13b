"""
Measures over sockets how the client lives with rate limits: services that refuse, random refusals, few places.

Usage: python -m benchmarks.limits [--rounds N] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from esper_sdk import Esper

from .machine import describe
from .peers import ROOT
from .tables import Goal, goals_table, table

KEY = "a-key-of-this-benchmark"


@contextlib.contextmanager
def serve(expression: str) -> Iterator[str]:
    """
    Run a server in another process.

    Args:
        expression: What makes its model.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "benchmarks.limits_server", str(port), expression]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            process.stdout.readline()
            yield f"http://127.0.0.1:{port}/api"
        finally:
            process.terminate()


def measure(expression: str, job: Callable[[Esper], Awaitable[float]]) -> float:
    """
    Run a job against a server of its own.

    Args:
        expression: What makes the server's model.
        job: What to measure; it returns seconds.
    """

    async def main(url: str) -> float:
        async with Esper(base_url=url, api_key=KEY) as esper:
            return await job(esper)

    with serve(expression) as url:
        return asyncio.run(main(url))


def devices(count: int, *, bad: str | None = None) -> Callable[[Esper], Awaitable[float]]:
    """
    Make a job of so many calls, beside one that is always refused.

    Args:
        count: How many.
        bad: The path of that one, if there is one.
    """

    async def job(esper: Esper) -> float:
        refused = None if bad is None else asyncio.ensure_future(esper.request("GET", bad))
        if bad is not None and not bad.startswith("devices"):
            # Its refusal is known when the others begin.
            await asyncio.sleep(0.2)
        began = time.perf_counter()
        await asyncio.gather(*[esper.request("POST", f"devices/{number}") for number in range(count)])
        seconds = time.perf_counter() - began
        if refused is not None:
            refused.cancel()
            await asyncio.gather(refused, return_exceptions=True)
        return seconds

    return job


def bulk(count: int, *, poisoned: bool) -> Callable[[Esper], Awaitable[float]]:
    """
    Make a job of a bulk run, perhaps with one item that is always refused; it ends with the last other one.

    Args:
        count: How many items.
        poisoned: Whether there is that item.
    """

    async def job(esper: Esper) -> float:
        async def call(number: int) -> None:
            await esper.request("POST", f"devices/{'bad' if poisoned and number == count // 10 else number}")

        began = time.perf_counter()
        done = 0
        async with contextlib.aclosing(aiter(esper.bulk(call, range(count)))) as outcomes:
            async for _ in outcomes:
                done += 1
                if done == count - poisoned:
                    break
        return time.perf_counter() - began

    return job


async def priority(esper: Esper) -> float:
    """Return how long one call waits that goes before 10,000 others, in seconds."""
    others = [asyncio.ensure_future(esper.request("POST", f"devices/{number}")) for number in range(10_000)]
    await asyncio.sleep(8.0)
    call = asyncio.ensure_future(esper.with_options(priority="high").request("GET", "devices/now"))
    began = time.perf_counter()
    await asyncio.sleep(0)
    while esper.limiter.services["devices"].waiting["high"]:  # noqa: ASYNC110 - nothing tells
        await asyncio.sleep(0.001)
    seconds = time.perf_counter() - began
    for task in (call, *others):
        task.cancel()
    await asyncio.gather(call, *others, return_exceptions=True)
    return seconds


CLIENT = """
import asyncio, sys, time
from esper_sdk import Esper
async def main(url, count):
    async with Esper(base_url=url, api_key="a-key-of-this-benchmark") as esper:
        sys.stdin.readline()
        await asyncio.gather(*[esper.request("POST", f"devices/{number}") for number in range(count)])
        print(time.time(), flush=True)
asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


def processes(number: int, total: int) -> tuple[float, float]:
    """
    Share calls among processes against a server that takes 30 at a time.

    Args:
        number: How many processes.
        total: How many calls.

    Returns:
        Seconds until the last ended, and how many times as late as the first that was.
    """
    with serve("Concurrency(Conditions(0, 0.2), most=30)") as url:
        command = [sys.executable, "-c", CLIENT, url, str(total // number)]
        running = [
            subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(number)
        ]
        time.sleep(2.5)
        began = time.time()
        for process in running:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        ends = [float(process.communicate()[0]) - began for process in running]
    return max(ends), max(ends) / min(ends)


def main() -> None:
    """Measure, print, and write down if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how many runs the figures are the median of")
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    options = parser.parse_args()
    rows: list[list[str]] = []
    goals: list[Goal] = []

    def note(name: str, job: Callable[[], float], best: float, goal: float | None, unit: str = "s") -> float:
        seconds = statistics.median(job() for _ in range(options.rounds))
        rows.append([name, f"{seconds:.2f} {unit}", f"{seconds / best:.2f}" if best else ""])
        print(" | ".join(rows[-1]), flush=True)
        if goal is not None:
            goals.append(Goal(name, seconds / best, goal, at_least=False))
        return seconds

    quick = "service=0.05"
    alone = note("500 calls alone", lambda: measure(f"Random(c, share=0, {quick})", devices(500)), 0, None)
    for said in ("1.0", "5.0", "1800.0", "None"):
        server = f"Refusing(Conditions(0, 0.05), retry_after={said})"
        note(
            f"beside an endpoint that always refuses, Retry-After {said}",
            lambda server=server: measure(server, devices(500, bad="report/bad")),  # type: ignore[misc]
            alone,
            1.3,
        )
        note(
            f"beside an object of the same service, Retry-After {said}",
            lambda server=server: measure(server, devices(500, bad="devices/bad")),  # type: ignore[misc]
            alone,
            1.3,
        )
    server = "Refusing(Conditions(0, 0.05), retry_after=1.0)"
    run = note("bulk run of 2,000", lambda: measure(server, bulk(2000, poisoned=False)), 0, None)
    note("with one poisoned object", lambda: measure(server, bulk(2000, poisoned=True)), run, 1.1)
    for said in ("0.0", "1.0", "None"):
        server = f"Random(c, share=0.05, retry_after={said}, {quick})"
        name = f"1,500 calls, 5 % refused at random, Retry-After {said} (of 20 s)"
        note(name, lambda server=server: measure(server, devices(1500)), 20.0, 1.0)  # type: ignore[misc]
    note(
        "a priority call beside 10,000, until it starts (of an answer of 1.2 s)",
        lambda: measure("Unlimited(Conditions(0, 1.2))", priority),
        1.2,
        1.2,
    )
    best = 1200 * 0.2 * 1.046 / 30
    for number in (1, 4):
        found = [processes(number, 1200) for _ in range(options.rounds)]
        seconds, spread = (statistics.median(values) for values in zip(*found, strict=True))
        name = f"at most 30 at a time, {number} process{'es' * (number > 1)}"
        rows.append([name, f"{seconds:.2f} s", f"{seconds / best:.2f}"])
        print(" | ".join([*rows[-1], f"last / first {spread:.2f}"]), flush=True)
        if number > 1:
            goals += [
                Goal(name, seconds / best, 1.55, at_least=False),
                Goal(f"{name}: last / first", spread, 2.0, at_least=False),
            ]
    versions = describe("httpx", "aiohttp", "anyio")
    text = "\n\n".join(
        [
            "# Rate limits over sockets",
            f"A server in a process of its own, answers of 50 ms unless said otherwise; {versions}",
            table(["job", "median", "x the best, or x alone"], rows),
            "## Goals",
            goals_table(goals),
        ]
    )
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
