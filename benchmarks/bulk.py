"""
Five thousand commands against the published limit, in three ways: `python -m benchmarks.bulk`.

The fake Esper runs in a process of its own, and so does each contender. All times are a tenth of what they are at
the service: the limit of 8,000 calls in 5 minutes is one of 8,000 in 30 s, and an answer takes 0.12 s instead of
1.2. One answer in 200 is lost, and one in 200 is a 502, after the command was carried out.

- `esper_sdk`: `esper.bulk` with one call for each device, as it comes.
- `send_command`: the same commands in requests of 1,000 devices.
- `vendor's tool`: what the vendor's support tool does: 20 threads, 5 attempts for anything that is not a success,
  a minute's wait, doubled from attempt to attempt, after a 429, and 3 s after an exception. Each call has a
  connection of its own here, which costs next to nothing on one machine.
- `gather`: `asyncio.gather` with a semaphore of 20 over the bare generated client, without retries.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.machine import describe
from benchmarks.tables import table

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "benchmarks" / "results" / "bulk.md"

COMMANDS = 5_000
SCALE = 10
CALLS, PERIOD = 8_000, 300
LATENCY = 1.2
ONE_IN = 200
THREADS = 20
SEND = "/commands/v0/commands/"


def command(devices: list[str]) -> dict[str, Any]:
    """Return the body of a request that reboots devices."""
    return {
        "command_type": "DEVICE",
        "devices": devices,
        "device_type": "all",
        "command": "REBOOT",
        "schedule": "IMMEDIATE",
    }


# The fake, in its own process.


def serve(scenario: str) -> None:
    """Serve until standard input ends, and then print what was counted."""
    from esper_sdk.testing import Answer, FakeEsper, Fault, FixedWindow, Latency, TokenBucket

    limit: FixedWindow | TokenBucket
    if scenario == "window":
        limit = FixedWindow(CALLS, PERIOD / SCALE)
        # What others have used before.
        for _ in range(CALLS * 5 // 8):
            limit.take(0.0)
    else:
        limit = TokenBucket(CALLS / PERIOD * SCALE, CALLS // 20)
    fake = FakeEsper(COMMANDS, latency=Latency(LATENCY / SCALE, 0.3), rate_limit=limit)
    count = 0

    def every(request: Any) -> bool:  # noqa: ARG001
        nonlocal count
        count += 1
        return count % ONE_IN == 0

    for fault in (
        Fault.reset("after"),
        Fault("502", after=lambda _, __: Answer.of({"message": "bad gateway"}, 502)),
    ):
        fake.inject(fault, "POST", SEND, times=None, where=every)
    with fake.serve() as server:
        print(json.dumps([server.base_url, fake.api_key, fake.device_ids]), flush=True)
        sys.stdin.read()
    counts = fake.command_counts()
    stats = fake.stats()
    print(
        json.dumps(
            {
                "arrived": sorted(counts),
                "twice": sum(times > 1 for times in counts.values()),
                "most": max(counts.values(), default=0),
                "refused": stats["rate_limited"],
                "calls": stats["calls"],
            }
        )
    )


# The contenders. Each returns the devices that it knows or fears to have failed.


async def sdk(url: str, key: str, devices: list[str]) -> list[str]:
    """Make one call for each device."""
    from esper_sdk import Esper

    from esper_client.models import CommandRequestCreate

    async with Esper(base_url=url, api_key=key) as esper:

        async def reboot(device: str) -> None:
            body = CommandRequestCreate.from_dict(command([device]))
            await esper.command_request.create_command_request(body)

        summary = await esper.bulk(reboot, devices).collect()
        return [outcome.key for outcome in summary.failures]


async def sdk_at_once(url: str, key: str, devices: list[str]) -> list[str]:
    """Send the command in as few requests as there can be."""
    from esper_sdk import Esper

    async with Esper(base_url=url, api_key=key) as esper:
        summary = await esper.send_command("REBOOT", devices, follow=False)
        return [outcome.device_id or "" for outcome in summary.failures]


async def gather(url: str, key: str, devices: list[str]) -> list[str]:
    """Start everything at once, 20 at a time."""
    from esper_client import AuthenticatedClient
    from esper_client.api.command_request import create_command_request
    from esper_client.models import CommandRequestCreate

    semaphore = asyncio.Semaphore(THREADS)
    async with AuthenticatedClient(url, key) as client:

        async def reboot(device: str) -> None:
            async with semaphore:
                body = CommandRequestCreate.from_dict(command([device]))
                await create_command_request.asyncio(client=client, body=body)

        results = await asyncio.gather(*map(reboot, devices), return_exceptions=True)
    return [
        device for device, result in zip(devices, results, strict=True) if isinstance(result, BaseException)
    ]


async def tool(url: str, key: str, devices: list[str]) -> list[str]:
    """Do as the vendor's tool does."""
    parts = urlsplit(url)
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}

    def reboot(device: str) -> bool:
        for attempt in range(5):
            connection = http.client.HTTPConnection(parts.netloc, timeout=60)
            try:
                connection.request("POST", parts.path + SEND, json.dumps(command([device])), headers)
                answer = connection.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                time.sleep(3 / SCALE)
                continue
            finally:
                connection.close()
            if 200 <= answer.status < 300:
                return True
            if answer.status == 429:
                time.sleep(60 * 2**attempt / SCALE)
        return False

    def work() -> list[str]:
        with ThreadPoolExecutor(THREADS) as pool:
            return [
                device for device, done in zip(devices, pool.map(reboot, devices), strict=True) if not done
            ]

    return await asyncio.to_thread(work)


CONTENDERS: dict[str, tuple[str, Callable[..., Any]]] = {
    "sdk": ("`esper_sdk`", sdk),
    "at-once": ("`send_command`", sdk_at_once),
    "tool": ("vendor's tool", tool),
    "gather": ("`gather`", gather),
}
SCENARIOS = {
    "window": "8,000 calls in 5 minutes, counted in fixed windows, of which others have used 5,000",
    "bucket": "8,000 calls in 5 minutes, evenly: 27 a second, and 400 after a rest",
}


def run(name: str) -> None:
    """Let a contender send, and print what it made of it."""
    url, key, devices = json.loads(sys.stdin.readline())
    began = time.perf_counter()
    failed = asyncio.run(CONTENDERS[name][1](url, key, devices))
    print(json.dumps({"seconds": time.perf_counter() - began, "failed": failed}))


def start(*arguments: str) -> subprocess.Popen[str]:
    """Start this program in another part."""
    path = os.pathsep.join([str(ROOT), str(ROOT / "overrides")])
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.bulk", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def measure(scenario: str, name: str) -> list[str]:
    """Let a contender send to a fake, and return its line of the table."""
    server = start("--serve", scenario)
    assert server.stdout is not None
    settings = server.stdout.readline()
    devices = set(json.loads(settings)[2])
    own, _ = start("--run", name).communicate(settings)
    seen = json.loads(server.communicate()[0])
    told = json.loads(own)
    missing = devices - set(seen["arrived"])
    return [
        CONTENDERS[name][0],
        f"{told['seconds']:.1f} s",
        f"{told['seconds'] * SCALE / 60:.1f} min",
        f"{seen['calls']:,}",
        f"{seen['refused']:,}",
        f"{len(missing):,}",
        f"{len(missing - set(told['failed'])):,}",
        f"{seen['twice']:,}" + (f" (up to {seen['most']} times)" if seen["most"] > 2 else ""),
        f"{len(told['failed']):,}",
    ]


def main() -> None:
    """Compare, and write the results."""
    parser = argparse.ArgumentParser(description="Compare ways to send 5,000 commands under the rate limit.")
    parser.add_argument("--only", nargs="+", choices=list(CONTENDERS), default=list(CONTENDERS))
    parser.add_argument("--serve", choices=list(SCENARIOS), help=argparse.SUPPRESS)
    parser.add_argument("--run", choices=list(CONTENDERS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
        return
    if options.run:
        run(options.run)
        return
    lines = [
        "# 5,000 commands under the rate limit",
        "",
        (
            f"Times are a tenth of the service's: an answer takes {LATENCY / SCALE:g} s instead of {LATENCY:g}, give or "
            f"take, and a period {PERIOD // SCALE} s instead of {PERIOD}. One answer in {ONE_IN} is lost, and one in "
            f"{ONE_IN} is a 502, after the command was carried out. One round; {describe()} `python -m benchmarks.bulk` "
            "runs it and says what each line is."
        ),
        "",
        (
            "*Not sent* are devices that never got the command; *unnoticed* those of them that the program did not "
            "report. *Twice* are devices that got it more than once. *Reported* are devices that the program reports as "
            "failed or unknown."
        ),
        "",
    ]
    head = ["", "time", "at the service", "requests", "429s", "not sent", "unnoticed", "twice", "reported"]
    for scenario, text in SCENARIOS.items():
        rows = []
        for name in options.only:
            rows.append(measure(scenario, name))
            print(scenario, *rows[-1], file=sys.stderr, flush=True)
        lines += [f"## {text}", "", table(head, rows), ""]
    if options.only == list(CONTENDERS):
        RESULTS.parent.mkdir(parents=True, exist_ok=True)
        RESULTS.write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
