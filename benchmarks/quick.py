"""
Measures in two minutes what the SDK costs beside what people write by hand, as ratios.

Usage: make bench-quick, or python -m benchmarks.quick [--rounds N] [--requests N] [--devices N] [--out FILE]

Each run is a process of its own, and the runs of a round take turns. What else the machine does falls on all
of a round, so each is compared with its basis in the same round; the spread is over the rounds.
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
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from . import imports, listing
from .documents import devices
from .load import make_esper, raw_aiohttp, run
from .machine import describe
from .measure import DEVICE_ID, Cost, Meter
from .peers import ROOT
from .server import running
from .tables import table

IN_FLIGHT = 200
LATENCY = 0.05
PAGE = 250
RAW, CALL, BULK = "raw aiohttp, `json.loads`", "a typed call", "an item of a bulk run"
RATE = "requests/s of typed calls"
DICTS, LIST = "a device of a list, with raw aiohttp and dicts", "a device of a list"
BASIS, FIRST = "`import httpx, attrs`", "`from esper_sdk import Esper`, and a call of one endpoint"
"""Programs of `benchmarks.imports`."""
ON_UVLOOP = ", on uvloop"


@dataclass(frozen=True, slots=True)
class Row:
    """
    What is measured in every round.

    Attributes:
        measure: Returns what one run came to.
        unit: What that is, as a format.
        basis: The row that it is compared with; `None` for one that is a basis itself.
        goal: The ratio that is wanted, if any.
    """

    measure: Callable[[], float]
    unit: str
    basis: str | None = None
    goal: str = ""


async def _load(name: str, url: str, requests: int) -> Cost:
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
        return cost


def _run(name: str, url: str, requests: int) -> Cost:
    bare = name.removesuffix(ON_UVLOOP)
    factory = None
    if bare != name:
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(_load(bare, url, requests))


def _rows(url: str, options: argparse.Namespace) -> dict[str, Row]:
    rates: dict[str, list[float]] = {RAW: [], CALL: []}

    def load(name: str) -> float:
        """Return the microseconds of CPU that a request takes."""
        own = [
            sys.executable,
            "-m",
            "benchmarks.quick",
            "--run",
            name,
            url,
            "--requests",
            str(options.requests),
        ]
        cpu, seconds = json.loads(subprocess.check_output(own, cwd=ROOT))
        if name in rates:
            rates[name].append(options.requests / seconds)
        return float(cpu / options.requests * 1e6)

    def list_devices(name: str) -> float:
        setting = listing.Setting(options.devices, PAGE, LATENCY)
        return listing.measure(name, setting, ROOT).cpu / options.devices * 1e6

    def start(name: str) -> float:
        return imports.run(imports.PROGRAMS[name], url)[0] - imports.run("", url)[0]

    microseconds, milliseconds = "{:.0f} µs", "{:.0f} ms"
    rows = {
        RAW: Row(partial(load, RAW), microseconds),
        CALL: Row(partial(load, CALL), microseconds, RAW, "at most 1"),
        BULK: Row(partial(load, BULK), microseconds, RAW, "at most 1.2"),
        f"{RATE}, raw aiohttp": Row(lambda: rates[RAW][-1], "{:,.0f}/s"),
        RATE: Row(lambda: rates[CALL][-1], "{:,.0f}/s", f"{RATE}, raw aiohttp", "at least 1"),
    }
    if importlib.util.find_spec("uvloop") is not None:
        rows |= {
            each + ON_UVLOOP: Row(partial(load, each + ON_UVLOOP), microseconds, RAW)
            for each in (RAW, CALL, BULK)
        }
    return rows | {
        DICTS: Row(partial(list_devices, "bare"), microseconds),
        LIST: Row(partial(list_devices, "sdk"), microseconds, DICTS, "at most 1.15"),
        BASIS: Row(partial(start, BASIS), milliseconds),
        FIRST: Row(partial(start, FIRST), milliseconds, BASIS, "at most 1.3"),
    }


def main() -> None:
    """Measure, and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=4000)
    parser.add_argument("--devices", type=int, default=50_000)
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    parser.add_argument("--run", nargs=2, metavar=("NAME", "URL"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        cost = _run(*options.run, options.requests)
        print(json.dumps([cost.cpu, cost.seconds]))
        return
    with running(LATENCY, json.dumps(devices(1)[0])) as origin:
        rows = _rows(f"{origin}/api", options)
        found: dict[str, list[float]] = {name: [] for name in rows}
        for _ in range(options.rounds):
            for name, row in rows.items():
                found[name].append(row.measure())
    text = _report(rows, found, options)
    print(text)
    if options.out:
        options.out.write_text(text, encoding="utf-8")


def _report(rows: dict[str, Row], found: dict[str, list[float]], options: argparse.Namespace) -> str:
    cells = []
    for name, row in rows.items():
        ratios = sorted(one / basis for one, basis in zip(found[name], found[row.basis or name], strict=True))
        best = max(found[name]) if row.unit.endswith("/s") else min(found[name])
        compared = [f"{statistics.median(ratios):.2f}", f"{ratios[0]:.2f} to {ratios[-1]:.2f}"]
        cells.append([name, row.unit.format(best), *(compared if row.basis else ["", ""]), row.goal])
    versions = describe("aiohttp", "httpx", *(["uvloop"] if CALL + ON_UVLOOP in rows else []))
    parts = [
        "# CPU beside what is written by hand",
        (
            f"{options.rounds} rounds. Calls: {options.requests:,} GETs of one device (1.7 kB of JSON), {IN_FLIGHT} in "
            f"flight, answered after {LATENCY * 1000:.0f} ms by a server in a process of its own. Lists: {options.devices:,} "
            f"devices, {PAGE} a page. First call: in a new interpreter, without a socket. The runs of a round take turns; "
            "each is compared with its basis, the row without a ratio above it, of the same round. "
            f"{versions} `make bench-quick` measures it."
        ),
        table(["what", "best", "x its basis, median", "spread", "goal"], cells),
    ]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
