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
        # The first call loads what all of them need: not what is measured.
        await esper.request("POST", f"devices/{os.getpid()}-first", json={})
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        # Without the start of the interpreter, which every process has once.
        cpu = time.process_time()
        results = await asyncio.gather(
            *[esper.request("POST", f"devices/{os.getpid()}-{number}", json={}) for number in range(calls)],
            return_exceptions=True,
        )
        failed = sum(isinstance(result, BaseException) for result in results)
        return {"end": time.time(), "failed": failed, "cpu": time.process_time() - cpu}


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
1,200 calls in all, all wanted at once, against a server in a process of its own; median of {}. The time is from
the first begun to the last end, the CPU without the start of the interpreter. A killed process takes its calls with it. {}"""


def _cases(redis: str) -> dict[str, tuple[int, str | None, dict[str, bool]]]:
    """Return how many processes there are in which case, their `ESPER_LIMITER`, and what happens to one."""
    cases: dict[str, tuple[int, str | None, dict[str, bool]]] = {
        "one process": (1, None, {}),
        "four, a limiter each": (4, None, {}),
    }
    for who, where in (("file", "host"), ("Redis", redis)):
        cases[f"four, by {who}"] = (4, where, {})
        cases[f"four by {who}, one late"] = (4, where, {"late": True})
        cases[f"four by {who}, one killed"] = (4, where, {"kill": True})
    return cases


def _row(name: str, who: str, rounds: list[dict[str, float]]) -> list[str]:
    found = {key: statistics.median(each[key] for each in rounds) for key in rounds[0]}
    return [
        name,
        who,
        f"{found['seconds']:.1f} s",
        f"{found['refused']:.1%}",
        f"{found['spread']:.1f} s",
        f"{max(each['failed'] for each in rounds):.0f}",
        f"{found['cpu']:.2f} ms",
    ]


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
    runs: dict[str, dict[str, list[dict[str, float]]]] = {name: {} for name in SERVERS}
    # Round by round, so that what else the machine does hits all of them.
    for number in range(options.rounds):
        for name, (model, calls) in SERVERS.items():
            for who, (count, where, how) in _cases(options.redis).items():
                found = measure(model, calls, count, where, **how)
                runs[name].setdefault(who, []).append(found)
                print(number + 1, name, who, f"{found['seconds']:.1f} s", sep=" | ", flush=True)
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for name, cases in runs.items():
        rows += [_row(name, who, rounds) for who, rounds in cases.items()]
        one = statistics.median(each["seconds"] for each in cases["one process"])
        for who in ("file", "Redis"):
            four = statistics.median(each["seconds"] for each in cases[f"four, by {who}"])
            goals.append(Goal(f"{name}: four by {who} against one", four / one, 1.1, at_least=False))
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
