"""
Lists all devices of a large tenant: with the SDK, by following `next`, and with a pool of threads.

Usage: python -m benchmarks.listing [--devices N] [--page-size N] [--latency SECONDS] [--rounds N] [--out FILE]

Each run is a process of its own, against a server in another one, and the runs of a round take turns:

- `sdk`: `async for device in esper.device_v2.list_devices()`, which fetches in parallel, by offset.
- `sdk, by cursor`: the same with `.by_cursor()`, one page after the other.
- `stock client`: the client of openapi-python-client as it comes, one page after the other while there is a
  link to a next one.
- `thread pool`: twenty threads with a blocking client that ask for all offsets, as the vendor's own bulk tool
  does. Its devices are dictionaries, all of them in memory.
- `bare`: aiohttp and `json.loads`, twenty pages at a time, each thrown away: what is left if nothing is done.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from benchmarks.measure import Cost, Meter, report
from benchmarks.peers import ROOT, stock_client

if TYPE_CHECKING:
    from collections.abc import Iterator

RESULTS = ROOT / "benchmarks" / "results" / "listing.md"
WORKERS = 20
# Memory is also measured with fewer devices: below some 5,000 the look-ahead is not full.
FEWER = (1_000, 10_000)
# The stock generator names operations without an ID by their path.
STOCK_OPERATION = "stock_client.api.tag3_device_v2.get_v2_devices"


async def _sdk(base_url: str, page_size: int) -> int:
    from esper_sdk import Esper

    count = 0
    async with Esper(base_url=base_url, api_key="key") as esper:
        async for device in esper.device_v2.list_devices(page_size=page_size):
            count += device.id is not None
    return count


async def _sdk_by_cursor(base_url: str, page_size: int) -> int:
    from esper_sdk import Esper

    del page_size  # the largest there is, since pages come one after the other
    count = 0
    async with Esper(base_url=base_url, api_key="key") as esper:
        async for device in esper.device_v2.list_devices().by_cursor():
            count += device.id is not None
    return count


async def _stock(base_url: str, page_size: int) -> int:
    operation = import_module(STOCK_OPERATION)
    client_class = import_module("stock_client").AuthenticatedClient
    count, offset = 0, 0
    async with client_class(base_url=base_url, token="key") as client:
        while True:
            answer = await operation.asyncio(client=client, limit=page_size, offset=offset)
            content = answer.content
            count += sum(device.id is not None for device in content.results)
            if not content.next_:
                return count
            offset = int(parse_qs(urlsplit(content.next_).query)["offset"][0])


async def _threads(base_url: str, page_size: int) -> int:
    import httpx

    with httpx.Client(base_url=base_url, headers={"Authorization": "Bearer key"}) as client:

        def fetch(offset: int) -> Any:
            return client.get("v2/devices/", params={"limit": page_size, "offset": offset}).json()["content"]

        first = fetch(0)
        devices = list(first["results"])
        with ThreadPoolExecutor(WORKERS) as pool:
            for content in pool.map(fetch, range(page_size, first["count"], page_size)):
                devices += content["results"]
    return sum(device["id"] is not None for device in devices)


async def _bare(base_url: str, page_size: int) -> int:
    import aiohttp

    count = 0
    async with aiohttp.ClientSession() as session:

        async def fetch(offset: int) -> Any:
            url = f"{base_url}/v2/devices/?limit={page_size}&offset={offset}"
            async with session.get(url) as response:
                return json.loads(await response.read())["content"]

        first = await fetch(0)
        count += len(first["results"])
        offsets = iter(range(page_size, first["count"], page_size))

        async def work() -> None:
            nonlocal count
            for offset in offsets:
                content = await fetch(offset)
                count += len(content["results"])

        await asyncio.gather(*(work() for _ in range(WORKERS)))
    return count


CONTENDERS: dict[str, Callable[[str, int], Coroutine[Any, Any, int]]] = {
    "sdk": _sdk,
    "sdk, by cursor": _sdk_by_cursor,
    "stock client": _stock,
    "thread pool": _threads,
    "bare": _bare,
}


# What each of them needs; imports are measured elsewhere (benchmarks.imports).
_SDK = ("esper_sdk", "esper_sdk._transport.aiohttp", "esper_client.api.device_v2.list_devices")
MODULES = {
    "sdk": _SDK,
    "sdk, by cursor": _SDK,
    "stock client": (STOCK_OPERATION,),
    "thread pool": ("httpx",),
    "bare": ("aiohttp",),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """
    What is measured.

    Attributes:
        devices: How many devices the tenant has.
        page_size: How many are asked for at a time.
        latency: Seconds that a page takes.
    """

    devices: int
    page_size: int
    latency: float


@contextmanager
def _served(setting: Setting) -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.listing_server", str(setting.latency), str(setting.devices)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}/api"
        server.stdin.close()


def measure(name: str, setting: Setting, stock: Path) -> Cost:
    """Run a contender in a process of its own, against a server of its own."""
    with _served(setting) as base_url:
        command = [
            sys.executable,
            "-m",
            "benchmarks.listing",
            "--run",
            name,
            base_url,
            str(setting.page_size),
        ]
        paths = [str(stock), str(ROOT), str(ROOT / "overrides")]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
        output = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
        ).stdout
    count, cost = output.splitlines()[-2:]
    if int(count) != setting.devices:
        raise RuntimeError(f"{name} gave {count} of {setting.devices} devices")
    return Cost(**json.loads(cost))


def _run(name: str, base_url: str, page_size: int) -> None:
    """Measure one contender in this process, and print what it gave and what it cost."""
    contender = CONTENDERS[name]
    for module in MODULES[name]:
        import_module(module)
    meter = Meter()
    count = asyncio.run(contender(base_url, page_size))
    cost = meter.stop(0)
    print(count)
    report(cost)


def _median(costs: list[Cost]) -> Cost:
    return Cost(
        statistics.median(cost.seconds for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        max(cost.memory for cost in costs),
        0,
    )


def _table(setting: Setting, found: dict[str, list[Cost]]) -> list[str]:
    """Write the table of one page size: for each contender the costs of all devices and of the fewer ones."""
    slow = found["stock client"][0].seconds
    fewer = " | ".join(f"MiB for {size:,}" for size in FEWER)
    lines = [
        f"| | seconds | against following `next` | CPU seconds | memory MiB | {fewer} |",
        f"|---|---:|---:|---:|---:|{'---:|' * len(FEWER)}",
    ]
    for name, (cost, *rest) in found.items():
        memory = " | ".join(f"{each.memory:.0f}" for each in (cost, *rest))
        lines.append(
            f"| {name} | {cost.seconds:.1f} | {slow / cost.seconds:.1f} x | {cost.cpu:.1f} | {memory} |"
        )
    pages = -(-setting.devices // setting.page_size)
    lines = [f"## {setting.devices:,} devices, {pages:,} pages of {setting.page_size}", "", *lines, ""]
    if "sdk" in found and "bare" in found:
        sdk, bare, stock = (found[name][0] for name in ("sdk", "bare", "stock client"))
        waiting = pages * setting.latency
        note = (
            f"The CPU bounds the SDK: {sdk.cpu:.1f} of {sdk.seconds:.1f} s. Transport and JSON are {bare.cpu:.1f} s, "
            "the rest is making models, garbage collection included. Following `next` waits "
            f"{waiting:.0f} s for pages and takes {stock.cpu:.1f} s of CPU."
        )
        lines += [note, ""]
    return lines


def _main() -> None:
    parser = argparse.ArgumentParser(description="Compare ways to list all devices of a large tenant.")
    parser.add_argument("--devices", type=int, default=100_000)
    parser.add_argument("--page-size", type=int, nargs="+", default=[250, 100])
    parser.add_argument("--latency", type=float, default=0.05)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=list(CONTENDERS), default=list(CONTENDERS))
    parser.add_argument("--out", type=Path, default=RESULTS)
    parser.add_argument("--run", nargs=3, metavar=("NAME", "URL", "PAGE_SIZE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        _run(options.run[0], options.run[1], int(options.run[2]))
        return
    about = (
        f"Medians of {options.rounds} rounds, {options.latency * 1000:g} ms a page, "
        f"Python {platform.python_version()}, {os.cpu_count()} CPUs, load average {os.getloadavg()[0]:.1f} at the "
        "start. Memory is by how much the peak rose, the highest of all rounds. `python -m benchmarks.listing` "
        "runs it and says what each line is."
    )
    lines = ["# Listing all devices", "", about, ""]
    with tempfile.TemporaryDirectory() as folder:
        stock_client(Path(folder))
        for page_size in options.page_size:
            sizes = (options.devices, *FEWER)
            settings = [Setting(size, page_size, options.latency) for size in sizes]
            costs: dict[str, list[list[Cost]]] = {name: [] for name in options.only}
            for number in range(options.rounds):
                for name, runs in costs.items():
                    runs.append([measure(name, each, Path(folder)) for each in settings])
                    print(f"round {number + 1}, {page_size} a page, {name}: {runs[-1][0]}", file=sys.stderr)
            found = {
                name: [_median(list(column)) for column in zip(*runs, strict=True)]
                for name, runs in costs.items()
            }
            if "stock client" in found:
                lines += _table(settings[0], found)
    if "stock client" in options.only:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text("\n".join(lines), encoding="utf-8")
        print("\n".join(lines))


if __name__ == "__main__":
    _main()
