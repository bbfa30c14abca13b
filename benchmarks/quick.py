"""
Measures in two minutes what a call and a bulk item cost beside raw aiohttp: `make bench-quick`.

Each run is a process of its own, and the runs of a round take turns. What else the machine does falls on all
of a round, so each is compared with raw aiohttp of its own round; the spread is over the rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import statistics
import subprocess
import sys
import time

from .documents import devices
from .load import raw_aiohttp
from .machine import describe
from .measure import DEVICE_ID, ENTERPRISE_ID
from .peers import ROOT
from .tables import table

IN_FLIGHT = 200
RAW, CALL, BULK = "raw aiohttp, `json.loads`", "a typed call", "an item of a bulk run"
GOALS = {CALL: 1.0, BULK: 1.2}


async def _cpu(name: str, url: str, requests: int) -> float:
    """Return the microseconds of CPU that each request takes."""
    from esper_sdk import Esper

    async with (
        raw_aiohttp(url, IN_FLIGHT) as raw,
        Esper(
            base_url=url,
            api_key="key",
            enterprise_id=ENTERPRISE_ID,
            start=IN_FLIGHT,
            max_in_flight=IN_FLIGHT,
        ) as esper,
    ):

        async def one(_: object) -> object:
            return await (raw() if name == RAW else esper.android_device.get_device_by_id(DEVICE_ID))

        async def run(count: int) -> None:
            if name == BULK:
                summary = await esper.bulk(one, range(count)).collect()
                summary.raise_for_errors()
                return
            left = iter(range(count))

            async def work() -> None:
                for number in left:
                    await one(number)

            await asyncio.gather(*[work() for _ in range(IN_FLIGHT)])

        # Connections and what a first call makes belong to no request.
        await run(2 * IN_FLIGHT)
        gc.collect()
        start = time.process_time()
        await run(requests)
        return (time.process_time() - start) / requests * 1e6


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--requests", type=int, default=4000)
    parser.add_argument("--run", nargs=2, metavar=("NAME", "URL"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        name, where = options.run
        print(asyncio.run(_cpu(name, where, options.requests)))
        return
    found: dict[str, list[float]] = {RAW: [], CALL: [], BULK: []}
    command = [sys.executable, "-m", "benchmarks.server", "0.05"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        print(json.dumps(devices(1)[0]), file=server.stdin, flush=True)
        url = f"http://127.0.0.1:{int(server.stdout.readline())}/api"
        requests = ["--requests", str(options.requests)]
        for _ in range(options.rounds):
            for name, costs in found.items():
                own = [sys.executable, "-m", "benchmarks.quick", "--run", name, url, *requests]
                costs.append(float(subprocess.check_output(own, cwd=ROOT)))
        server.stdin.close()
    rows = []
    for name, costs in found.items():
        ratios = sorted(cost / raw for cost, raw in zip(costs, found[RAW], strict=True))
        row = [name, f"{min(costs):.0f}", f"{statistics.median(ratios):.2f}"]
        row += [f"{ratios[0]:.2f} to {ratios[-1]:.2f}", f"{GOALS[name]:g}" if name in GOALS else ""]
        rows.append(row)
    print(f"{options.rounds} rounds, {IN_FLIGHT} in flight. {describe()}\n")
    print(table(["what", "least µs of CPU", "x raw aiohttp, median", "spread", "goal"], rows))


if __name__ == "__main__":
    main()
