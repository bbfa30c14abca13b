"""
Measures over sockets how real processes live together at one limit: alone, by a file, by Redis; one killed, one late.

Usage: python -m benchmarks.shared [--rounds N] [--redis URL] [--out FILE]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from esper_sdk import Esper

from .limits import KEY, serve
from .machine import describe
from .peers import ROOT
from .tables import Goal, goals_table, table

SERVERS = {
    "bucket 100/s, burst 50": (
        "Bucket(Conditions(0, 0.1), rate=100, burst=50, retry_after='whole seconds')",
        1200,
    ),
    "window 300/3 s": ("Window(Conditions(0, 0.1), calls=300, seconds=3, retry_after='whole seconds')", 1200),
    "at most 30 at a time": ("Concurrency(Conditions(0, 0.2), most=30)", 1200),
}
"""Models, and the calls that all processes make together."""


async def work(url: str, calls: int) -> dict[str, float]:
    """
    Make some calls when told to, and say how that went.

    Args:
        url: The server.
        calls: How many.
    """
    async with Esper(base_url=url, api_key=KEY) as esper:
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        results = await asyncio.gather(
            *[esper.request("POST", f"devices/{os.getpid()}-{number}", json={}) for number in range(calls)],
            return_exceptions=True,
        )
        failed = sum(isinstance(result, BaseException) for result in results)
        return {"end": time.time(), "failed": failed, "cpu": time.process_time()}


def measure(
    model: str, calls: int, processes: int, where: str | None, *, kill: bool = False, late: bool = False
) -> dict[str, float]:
    """
    Let processes share calls.

    Args:
        model: What makes the server's model.
        calls: How many calls all make together.
        processes: How many processes.
        where: The value of `ESPER_LIMITER`, or none.
        kill: Kill one of them after a second.
        late: Let one of them begin two seconds late.

    Returns:
        Seconds until the last end and between first and last, refusals in percent, and failed calls.
    """
    with tempfile.TemporaryDirectory() as folder, serve(model) as url:
        environment = {**os.environ, "XDG_RUNTIME_DIR": folder}
        environment.pop("ESPER_LIMITER", None)
        if where is not None:
            environment["ESPER_LIMITER"] = where
        command = [sys.executable, "-m", "benchmarks.shared", "--work", url, str(calls // processes)]
        running = [
            subprocess.Popen(
                command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for _ in range(processes)
        ]
        for process in running:
            assert process.stdout is not None
            process.stdout.readline()
        began = time.time()
        for number, process in enumerate(running):
            if late and number == processes - 1:
                time.sleep(2)
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()
        if kill:
            time.sleep(1)
            running[0].kill()
            running[0].communicate()
        found = [json.loads(process.communicate()[0]) for process in running[int(kill) :]]
        with urllib.request.urlopen(f"{url}/count") as answer:
            refused = int(answer.read())
    ends = [each["end"] - began for each in found]
    return {
        "seconds": max(ends),
        "spread": max(ends) - min(ends),
        "refused": refused / calls,
        "failed": sum(each["failed"] for each in found),
        "cpu": 1000 * sum(each["cpu"] for each in found) / calls,
    }


_INTRO = """\
1,200 calls in all, all wanted at once, against a server in a process of its own; median of {}. A killed process takes
its calls with it. {}"""


def main() -> None:
    """Measure, print, and write down if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how many runs the figures are the median of")
    parser.add_argument("--redis", default=os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0"))
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        print(json.dumps(asyncio.run(work(options.work[0], int(options.work[1])))))
        return
    rows: list[list[str]] = []
    goals: list[Goal] = []

    def note(name: str, who: str, number: int, where: str | None, **how: bool) -> float:
        model, calls = SERVERS[name]
        rounds = [measure(model, calls, number, where, **how) for _ in range(options.rounds)]
        found = {key: statistics.median(each[key] for each in rounds) for key in rounds[0]}
        failed = max(each["failed"] for each in rounds)
        rows.append(
            [
                name,
                who,
                f"{found['seconds']:.1f} s",
                f"{found['refused']:.1%}",
                f"{found['spread']:.1f} s",
                f"{failed:.0f}",
                f"{found['cpu']:.2f} ms",
            ]
        )
        print(" | ".join(rows[-1]), flush=True)
        return found["seconds"]

    for name in SERVERS:
        one = note(name, "one process", 1, None)
        note(name, "four, a limiter each", 4, None)
        for who, where in (("file", "host"), ("Redis", options.redis)):
            four = note(name, f"four, by {who}", 4, where)
            goals.append(Goal(f"{name}: four by {who} against one", four / one, 1.1, at_least=False))
            note(name, f"four by {who}, one late", 4, where, late=True)
            note(name, f"four by {who}, one killed", 4, where, kill=True)
    head = ["server", "processes", "last end", "refused", "first to last end", "failed", "CPU a call"]
    text = "\n\n".join(
        [
            "# Processes that share a limit, over sockets",
            _INTRO.format(options.rounds, describe("aiohttp", "redis")),
            table(head, rows),
            "## Goals",
            goals_table(goals),
        ]
    )
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
