"""
Measures in minutes what a call and a bulk item cost beside raw aiohttp, and with uvloop if it is installed.

Usage: make bench-quick, or python -m benchmarks.quick [--rounds N] [--requests N] [--out FILE]

Each run is a process of its own, and the runs of a round take turns. What else the machine does falls on all
of a round, so each is compared with raw aiohttp of its own round; the spread is over the rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib.util
import json
import statistics
import subprocess
import sys
from pathlib import Path

from .documents import devices
from .load import make_esper, raw_aiohttp, run
from .machine import describe
from .measure import DEVICE_ID, Cost, Meter
from .peers import ROOT
from .server import running
from .tables import table

IN_FLIGHT = 200
RAW, CALL, BULK = "raw aiohttp, `json.loads`", "a typed call", "an item of a bulk run"
GOALS = {CALL: 1.0, BULK: 1.2}
ON_UVLOOP = ", on uvloop"


async def _cpu(name: str, url: str, requests: int) -> float:
    """Return the microseconds of CPU that each request takes."""
    async with raw_aiohttp(url, IN_FLIGHT) as raw, make_esper(url, IN_FLIGHT) as esper:

        async def one(_: object = None) -> object:
            return await (raw() if name == RAW else esper.android_device.get_device_by_id(DEVICE_ID))

        async def make(count: int) -> Cost:
            if name != BULK:
                return await run(one, IN_FLIGHT, count)
            meter = Meter()
            return meter.stop((await esper.bulk(one, range(count)).collect()).failed)

        # Connections and what a first call makes belong to no request.
        await make(2 * IN_FLIGHT)
        gc.collect()
        cost = await make(requests)
        assert not cost.failed
        return cost.cpu / requests * 1e6


def _run(name: str, url: str, requests: int) -> float:
    bare = name.removesuffix(ON_UVLOOP)
    factory = None
    if bare != name:
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(_cpu(bare, url, requests))


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--requests", type=int, default=4000)
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    parser.add_argument("--run", nargs=2, metavar=("NAME", "URL"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        name, where = options.run
        print(_run(name, where, options.requests))
        return
    found: dict[str, list[float]] = {RAW: [], CALL: [], BULK: []}
    if importlib.util.find_spec("uvloop") is not None:
        found |= {name + ON_UVLOOP: [] for name in (RAW, CALL, BULK)}
    with running(0.05, json.dumps(devices(1)[0])) as origin:
        url = f"{origin}/api"
        requests = ["--requests", str(options.requests)]
        for _ in range(options.rounds):
            for name, costs in found.items():
                own = [sys.executable, "-m", "benchmarks.quick", "--run", name, url, *requests]
                costs.append(float(subprocess.check_output(own, cwd=ROOT)))
    rows = []
    for name, costs in found.items():
        ratios = sorted(cost / raw for cost, raw in zip(costs, found[RAW], strict=True))
        row = [name, f"{min(costs):.0f}", f"{statistics.median(ratios):.2f}"]
        row += [f"{ratios[0]:.2f} to {ratios[-1]:.2f}", f"{GOALS[name]:g}" if name in GOALS else ""]
        rows.append(row)
    versions = describe("aiohttp", "httpx", *(["uvloop"] if len(found) > len(GOALS) + 1 else []))
    head = ["what", "least µs of CPU", "x raw aiohttp, median", "spread", "goal"]
    parts = [
        "# The CPU of a call",
        (
            f"{options.rounds} rounds of {options.requests:,} GETs of one device (1.7 kB of JSON), {IN_FLIGHT} in flight, "
            "answered after 50 ms by a server in a process of its own. The runs of a round take turns; each is compared "
            f"with raw aiohttp of its round. {versions} `make bench-quick` measures it."
        ),
        table(head, rows),
    ]
    text = "\n\n".join(parts) + "\n"
    print(text)
    if options.out:
        options.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
