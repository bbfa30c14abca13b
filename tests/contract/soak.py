"""
Ten minutes of mixed load with faults: `python tests/contract/soak.py [--minutes 10]`.

Two hundred calls in flight read, list, command, change and upload, while the fake answers 429 and 500, resets,
truncates, drips, sends too much, is uneven and loses devices. Fails when memory grows, when a connection, a task
or a file descriptor leaks, when the counts of both sides differ, or when a command or a file is lost or doubled.
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
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "overrides")]

from esper_sdk import Esper, RetryEvent, StatusError  # noqa: E402
from esper_sdk.testing import FakeEsper, Fault, Latency, TokenBucket  # noqa: E402

from esper_client.models import (  # noqa: E402
    CommandRequestCreate,
    PatchContentRequest,
    PostContentRequest,
    UploadApplicationRequest,
)
from esper_client.types import File  # noqa: E402

DEVICES = 2000
KINDS = ("read", "command", "read", "page", "command", "patch", "read", "upload", "command", "read", "app")
IN_FLIGHT = 200
# Bytes of an uploaded file: more than one piece.
SIZE = 150_000
CONTENT = "/v0/enterprise/{enterprise_id}/content/"
APPLICATION = "/enterprise/{enterprise_id}/application/"
# Resident memory, in MiB, that may come on top after the first third: buffers settle by then.
GROWTH = 24.0


def inject(fake: FakeEsper) -> None:
    """Let every so manieth request go wrong, without end."""
    numbers = itertools.count()

    def every(step: int) -> Any:
        return lambda _: next(numbers) % step == 0

    # Devices go while they are read, listed and sent commands, and others come.
    fake.drift(remove=1, add=1, times=200)
    # Each of these holds everybody back for a second.
    fake.inject(Fault.status(429, retry_after="1"), times=None, where=every(4999))
    fake.inject(Fault.status(429), times=None, where=every(9973))
    fake.inject(Fault.status(500), times=None, where=every(211))
    fake.inject(Fault.html(502), times=None, where=every(307))
    fake.inject(Fault.reset("before"), times=None, where=every(401))
    fake.inject(Fault.reset("after"), times=None, where=every(409))
    fake.inject(Fault.truncated(), times=None, where=every(503))
    fake.inject(Fault.body(b"{not json"), times=None, where=every(601))
    fake.inject(Fault.drip(0.002, 256), times=None, where=every(701))
    fake.inject(Fault.oversized(2**20), times=None, where=every(809))
    fake.inject(Fault.unframed(), "DELETE", times=None, where=every(53))


def open_files() -> int:
    """Return the number of open file descriptors of this process; 0 where nobody tells."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


def resident() -> float:
    """Return the resident memory of this process in MiB."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * 4096 / 2**20
    out = subprocess.run(["ps", "-o", "rss=", "-p", str(os.getpid())], capture_output=True, check=True)
    return int(out.stdout) / 1024


async def upload(esper: Esper, seen: Seen, name: str) -> None:
    """Upload a file and delete it again."""
    seen.unsure.add(name)
    try:
        made = await esper.content.post_content(PostContentRequest(key=File(b"x" * SIZE, name)))
    except StatusError as error:
        if error.status_code < 500:
            seen.unsure.discard(name)
        raise
    await esper.content.delete_content(str(made.id))
    seen.unsure.discard(name)
    seen.gone.add(name)


async def upload_app(esper: Esper, seen: Seen, name: str) -> None:
    """Upload an application and delete it again."""
    seen.unsure.add(name)
    made = await esper.application.upload_application(
        UploadApplicationRequest(app_file=File(b"x" * SIZE, name))
    )
    await esper.application.delete_application(str(made.application.id))
    seen.unsure.discard(name)
    seen.gone.add(name)


async def jobs(devices: list[str], until: float) -> AsyncIterator[tuple[str, str, int]]:
    """Yield work until the time is over: kind, device, and a number of its own."""
    for number in itertools.count():
        if time.monotonic() >= until:
            return
        kind = KINDS[number % len(KINDS)]
        yield kind, devices[number % len(devices)], number


class Seen:
    """What the client saw: outcomes by kind, commands and files by what became of them, and samples by second."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.accepted: Counter[str] = Counter()
        # Names of files that were there and are gone again, and of those that may be there or not.
        self.gone: set[str] = set()
        self.unsure: set[str] = set()
        self.retries: Counter[str] = Counter()
        self.memory: list[float] = []
        self.limits: list[float] = []
        self.tasks = 0


async def load(fake: FakeEsper, base_url: str, minutes: float) -> Seen:
    """Run the load, and return what was seen of it."""
    seen = Seen()
    outcomes, accepted, memory, limits = seen.outcomes, seen.accepted, seen.memory, seen.limits
    devices = fake.device_ids
    options: dict[str, Any] = {"max_in_flight": IN_FLIGHT, "start": IN_FLIGHT, "timeout": 10.0}

    def retried(event: RetryEvent) -> None:
        if event.reason != "not_sent":
            seen.retries[f"{event.method} {event.path.removeprefix('/api')}"] += 1

    options["on_retry"] = retried
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
            elif kind == "upload":
                await upload(esper, seen, f"file-{number}.pdf")
            elif kind == "app":
                await upload_app(esper, seen, f"app-{number}.apk")
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
    # The transports of closed connections take a turn of the loop to go.
    await asyncio.sleep(0.1)
    seen.tasks = len(asyncio.all_tasks()) - 1
    return seen


def complaints(fake: FakeEsper, seen: Seen, stats: dict[str, Any], files: int) -> list[str]:
    """Compare what both sides saw, and return what is wrong."""
    wrong = []
    counts, accepted = fake.command_counts("REBOOT"), seen.accepted
    for device, arrived in ((device, counts.get(device, 0)) for device in {*fake.device_ids, *counts}):
        low, high = accepted[device], accepted[device] + accepted[f"unknown {device}"]
        if not low <= arrived <= high:
            wrong.append(f"{device}: {arrived} commands arrived, {low} to {high} should have")
    there = Counter(str(made.get("file_name")) for made in fake.created(CONTENT))
    there += Counter(str(made.get("file_name")) for made in fake.created(APPLICATION))
    for name, number in there.items():
        if not name.startswith(("file-", "app-")):
            # What the tenant began with, and was changed.
            continue
        most = 1 if name in seen.unsure else 0
        if number > most:
            wrong.append(f"{name}: is there {number} times, {most} at most should be")
    sent = sum(number for name, number in seen.outcomes.items() if name.startswith("command "))
    sent += seen.retries["POST /commands/v0/commands/"]
    heard = stats["by_operation"].get("POST /commands/v0/commands/", 0)
    if sent != heard:
        wrong.append(f"{sent} commands were sent, {heard} were heard")
    settled = seen.memory[len(seen.memory) // 3 :] or seen.memory
    # Uploads in flight hold up to 30 MiB, now more, now less: medians of halves tell what stays.
    half = len(settled) // 2
    growth = median(settled[half:]) - median(settled[:half] or settled)
    if growth > GROWTH:
        wrong.append(f"memory grew by {growth:.1f} MiB")
    if stats["connections_open"]:
        wrong.append(f"{stats['connections_open']} connections are still open")
    if seen.tasks:
        wrong.append(f"{seen.tasks} tasks are still there")
    if open_files() > files:
        wrong.append(f"{open_files()} files are open, {files} were at first")
    return wrong


def main() -> int:
    """Run, print what came of it, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (default: %(default)s)")
    given = parser.parse_args()
    # What a fake keeps would look like a leak of the client's.
    latency = Latency(0.02, 0.5)
    fake = FakeEsper(DEVICES, latency=latency, rate_limit=TokenBucket(2000, 400), history=500)
    files = open_files()
    with fake.serve() as server:
        inject(fake)
        seen = asyncio.run(load(fake, server.base_url, given.minutes))
        until = time.monotonic() + 10
        while fake.stats()["connections_open"] and time.monotonic() < until:
            time.sleep(0.05)
        stats = fake.stats()
    wrong = complaints(fake, seen, stats, files)
    memory, limits = seen.memory, seen.limits
    settled = memory[len(memory) // 3 :] or memory
    lines = [
        f"calls      {stats['calls']:>9,}   {stats['calls'] / given.minutes / 60:,.0f} a second",
        f"in flight  {stats['max_in_flight']:>9,}   at most",
        f"limit      {limits[-1]:>9,.0f}   at the end, {sum(limits) / len(limits):,.0f} on average",
        f"refused    {stats['rate_limited']:>9,}",
        f"faults     {sum(stats['faults'].values()):>9,}   {stats['faults']}",
        f"files      {len(seen.gone):>9,}   uploaded and deleted, {len(seen.unsure):,} of unknown outcome",
        f"memory     {memory[0]:>9.1f}   MiB at first, {settled[0]:.1f} after a third, {memory[-1]:.1f} at the end",
        *(f"  {name:<32} {number:>9,}" for name, number in sorted(seen.outcomes.items())),
        *(f"WRONG: {line}" for line in wrong[:20]),
        "NOT as it should be." if wrong else "Nothing lost, doubled or leaked.",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
