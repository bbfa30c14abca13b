"""
Ten minutes of mixed load with faults: `python tests/contract/soak.py [--minutes 10]`.

Two hundred calls in flight read, list, command, change and upload, while the fake answers 429 and 500, resets,
truncates, drips, sends too much, is uneven and loses devices. Fails when memory grows, when a connection, a task
or a file descriptor leaks, when the counts of both sides differ, or when a command or a file is lost or doubled.

The client runs in a process of its own, so that its memory is not mixed with what the fake keeps.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import itertools
import json
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
# Resident memory, in MiB, that the last quarter may have on top of the second: buffers have settled by then.
GROWTH = 8.0


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
    seen.gone += 1


async def upload_app(esper: Esper, seen: Seen, name: str) -> None:
    """Upload an application and delete it again."""
    seen.unsure.add(name)
    made = await esper.application.upload_application(
        UploadApplicationRequest(app_file=File(b"x" * SIZE, name))
    )
    await esper.application.delete_application(str(made.application.id))
    seen.unsure.discard(name)
    seen.gone += 1


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
        # How many files were there and are gone again, and the names of those that may be there or not.
        self.gone = 0
        self.unsure: set[str] = set()
        self.retries: Counter[str] = Counter()
        self.memory: list[float] = []
        self.limits: list[float] = []
        self.tasks = 0
        self.leaked_files = 0

    def to_json(self) -> str:
        """Write everything down for the process that started this one."""
        return json.dumps({**vars(self), "unsure": sorted(self.unsure)})

    @classmethod
    def of(cls, text: str) -> Seen:
        """Read what another process wrote down."""
        seen = cls()
        for name, value in json.loads(text).items():
            setattr(seen, name, type(getattr(seen, name))(value))
        return seen


async def load(minutes: float) -> Seen:
    """Run the load against the service in the environment, and return what was seen of it."""
    seen = Seen()
    outcomes, accepted, memory, limits = seen.outcomes, seen.accepted, seen.memory, seen.limits
    files = open_files()
    options: dict[str, Any] = {"max_in_flight": IN_FLIGHT, "start": IN_FLIGHT, "timeout": 10.0}

    def retried(event: RetryEvent) -> None:
        if event.reason != "not_sent":
            seen.retries[f"{event.method} {event.path.removeprefix('/api')}"] += 1

    options["on_retry"] = retried
    async with Esper.from_env(**options) as esper:
        devices = [device.id async for device in esper.device_v2.list_devices(page_size=500)]
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
    seen.leaked_files = max(0, open_files() - files)
    return seen


def complaints(fake: FakeEsper, seen: Seen, stats: dict[str, Any]) -> list[str]:
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
    # A command that was written to a connection while the service closed it was sent and not heard.
    unheard = sent - heard
    if not 0 <= unheard <= seen.outcomes["command OutcomeUnknownError"]:
        wrong.append(f"{sent} commands were sent, {heard} were heard")
    # Uploads in flight hold up to 30 MiB, now more, now less: medians tell what stays.
    growth = median(quarter(seen.memory, 3)) - median(quarter(seen.memory, 1))
    if growth > GROWTH:
        wrong.append(f"memory grew by {growth:.1f} MiB")
    if stats["connections_open"]:
        wrong.append(f"{stats['connections_open']} connections are still open")
    if seen.tasks:
        wrong.append(f"{seen.tasks} tasks are still there")
    if seen.leaked_files:
        wrong.append(f"{seen.leaked_files} files are still open")
    return wrong


def quarter(samples: list[float], number: int) -> list[float]:
    """Return a quarter of the samples, counted from 0."""
    size = max(1, len(samples) // 4)
    return samples[number * size : (number + 1) * size] or samples[-1:]


def main() -> int:
    """Run, print what came of it, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long (default: %(default)s)")
    parser.add_argument("--client", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.client:
        sys.stdout.write(asyncio.run(load(given.minutes)).to_json())
        return 0
    # What a fake keeps would look like a leak of the client's.
    latency = Latency(0.02, 0.5)
    fake = FakeEsper(DEVICES, latency=latency, rate_limit=TokenBucket(2000, 400), history=500)
    with fake.serve():
        inject(fake)
        command = [sys.executable, __file__, "--client", "--minutes", str(given.minutes)]
        environment = {**os.environ, **fake.environment}
        client = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
        seen = Seen.of(client.stdout)
        until = time.monotonic() + 10
        while fake.stats()["connections_open"] and time.monotonic() < until:
            time.sleep(0.05)
        stats = fake.stats()
    wrong = complaints(fake, seen, stats)
    memory, limits = seen.memory, seen.limits
    quarters = ", ".join(f"{median(quarter(memory, number)):.1f}" for number in range(4))
    lines = [
        f"calls      {stats['calls']:>9,}   {stats['calls'] / given.minutes / 60:,.0f} a second",
        f"in flight  {stats['max_in_flight']:>9,}   at most",
        f"limit      {limits[-1]:>9,.0f}   at the end, {sum(limits) / len(limits):,.0f} on average",
        f"refused    {stats['rate_limited']:>9,}",
        f"faults     {sum(stats['faults'].values()):>9,}   {stats['faults']}",
        f"files      {seen.gone:>9,}   uploaded and deleted, {len(seen.unsure):,} of unknown outcome",
        f"memory     {memory[-1]:>9.1f}   MiB of the client at the end; by quarters {quarters}",
        *(f"  {name:<32} {number:>9,}" for name, number in sorted(seen.outcomes.items())),
        *(f"WRONG: {line}" for line in wrong[:20]),
        "NOT as it should be." if wrong else "Nothing lost, doubled or leaked.",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
