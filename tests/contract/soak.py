"""
Ten minutes of mixed load with faults: `python tests/contract/soak.py [--minutes 10]`.

Two hundred calls in flight read, list, command and upload, while the fake answers 429 and 500, resets and
truncates. Fails when memory grows, a connection leaks, or a command or a file is lost or doubled.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "overrides")]

from esper_sdk import Esper  # noqa: E402
from esper_sdk.testing import FakeEsper, Fault, TokenBucket  # noqa: E402

from esper_client.models import CommandRequestCreate, PatchContentRequest  # noqa: E402

DEVICES = 2000
IN_FLIGHT = 200
# Resident memory, in MiB, that may come on top after the first third: buffers settle by then.
GROWTH = 24.0


def inject(fake: FakeEsper) -> None:
    """Let every so manieth request go wrong, without end."""
    numbers = itertools.count()

    def every(step: int) -> Any:
        return lambda _: next(numbers) % step == 0

    # Each of these holds everybody back for a second.
    fake.inject(Fault.status(429, retry_after="1"), times=None, where=every(4999))
    fake.inject(Fault.status(429), times=None, where=every(9973))
    fake.inject(Fault.status(500), times=None, where=every(211))
    fake.inject(Fault.html(502), times=None, where=every(307))
    fake.inject(Fault.reset("before"), times=None, where=every(401))
    fake.inject(Fault.reset("after"), times=None, where=every(409))
    fake.inject(Fault.truncated(), times=None, where=every(503))
    fake.inject(Fault.body(b"{not json"), times=None, where=every(601))


def resident() -> float:
    """Return the resident memory of this process in MiB."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * 4096 / 2**20
    out = subprocess.run(["ps", "-o", "rss=", "-p", str(os.getpid())], capture_output=True, check=True)
    return int(out.stdout) / 1024


async def jobs(devices: list[str], until: float) -> AsyncIterator[tuple[str, str, int]]:
    """Yield work until the time is over: kind, device, and a number of its own."""
    for number in itertools.count():
        if time.monotonic() >= until:
            return
        kind = ("read", "command", "read", "page", "command", "patch", "read")[number % 7]
        yield kind, devices[number % len(devices)], number


async def load(
    fake: FakeEsper, base_url: str, minutes: float
) -> tuple[Counter[str], Counter[str], list[float], list[float]]:
    """Run the load; return outcomes by kind and error, commands accepted by device, and memory and limit by second."""
    outcomes: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    memory: list[float] = []
    limits: list[float] = []
    devices = fake.device_ids
    options: dict[str, Any] = {"max_in_flight": IN_FLIGHT, "start": IN_FLIGHT, "timeout": 10.0}
    async with Esper(
        base_url=base_url, api_key=fake.api_key, enterprise_id=fake.enterprise_id, **options
    ) as esper:
        # What the fake keeps once it was asked for would look like growth.
        await esper.device_v2.list_devices(page_size=500).collect()
        content = (await esper.content.get_all_content()).items[0].id

        async def one(job: tuple[str, str, int]) -> None:
            kind, device, number = job
            if kind == "read":
                await esper.device_v2.get_device(device)
            elif kind == "page":
                await esper.device_v2.list_devices(page_size=50, offset=number % DEVICES)
            elif kind == "patch":
                await esper.content.patch_content(str(content), PatchContentRequest(tags=[str(number)]))
            else:
                body = CommandRequestCreate(command_type="DEVICE", devices=[device], command="REBOOT")
                await esper.command_request.create_command_request(body)

        until = time.monotonic() + minutes * 60
        next_look = time.monotonic()
        async for outcome in esper.bulk(one, jobs(devices, until), key=lambda job: str(job[2])):
            kind, device, _ = outcome.item
            outcomes[f"{kind} {outcome.kind}"] += 1
            if kind == "command" and outcome.kind in {"ok", "OutcomeUnknownError", "DecodingError"}:
                accepted[device] += outcome.ok
                accepted[f"unknown {device}"] += not outcome.ok
            if time.monotonic() >= next_look:
                gc.collect()
                memory.append(resident())
                limits.append(esper.limiter.limit)
                next_look += 1
    return outcomes, accepted, memory, limits


def main() -> int:
    """Run, print what came of it, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (default: %(default)s)")
    given = parser.parse_args()
    # What a fake keeps would look like a leak of the client's.
    fake = FakeEsper(DEVICES, latency=0.02, rate_limit=TokenBucket(2000, 400), history=500)
    with fake.serve() as server:
        inject(fake)
        outcomes, accepted, memory, limits = asyncio.run(load(fake, server.base_url, given.minutes))
        until = time.monotonic() + 10
        while fake.stats()["connections_open"] and time.monotonic() < until:
            time.sleep(0.05)
        stats = fake.stats()
        counts = fake.command_counts("REBOOT")
    wrong = []
    for device in fake.device_ids:
        low, high = accepted[device], accepted[device] + accepted[f"unknown {device}"]
        if not low <= counts.get(device, 0) <= high:
            wrong.append(f"{device}: {counts.get(device, 0)} commands arrived, {low} to {high} should have")
    settled = memory[len(memory) // 3 :] or memory
    growth = max(settled[-5:]) - min(settled[:5])
    if growth > GROWTH:
        wrong.append(f"memory grew by {growth:.1f} MiB")
    if stats["connections_open"]:
        wrong.append(f"{stats['connections_open']} connections are still open")
    lines = [
        f"calls      {stats['calls']:>9,}   {stats['calls'] / given.minutes / 60:,.0f} a second",
        f"in flight  {stats['max_in_flight']:>9,}   at most",
        f"limit      {limits[-1]:>9,.0f}   at the end, {sum(limits) / len(limits):,.0f} on average",
        f"refused    {stats['rate_limited']:>9,}",
        f"faults     {sum(stats['faults'].values()):>9,}   {stats['faults']}",
        f"memory     {memory[0]:>9.1f}   MiB at first, {settled[0]:.1f} after a third, {memory[-1]:.1f} at the end",
        *(f"  {name:<32} {number:>9,}" for name, number in sorted(outcomes.items())),
        *(f"WRONG: {line}" for line in wrong[:20]),
        "NOT as it should be." if wrong else "Nothing lost, doubled or leaked.",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
