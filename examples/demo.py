"""
List every device of a tenant, and send each of them a command: `python examples/demo.py`.

It runs against a fake Esper on this machine, with 2,000 devices and a rate limit, and checks on the fake's side
that every command arrived exactly once. With `--tenant` (`make demo TENANT=1`) it lists the devices of the tenant
that the environment names, and sends nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterable
from typing import Any

from esper_sdk import AuthenticationError, Esper, EsperError, RetryEvent
from esper_sdk.testing import FakeEsper, FakeServer, TokenBucket

from esper_client.models import CommandRequest, CommandRequestCreate

DEVICES = 2_000
LATENCY = 0.05
# Twenty calls at a time of 50 ms each are 400 calls a second: this limit is met again and again.
RATE, BURST = 150, 200
PAGE_SIZE = 100
# Lines about the list, in devices: the fake's 2,000 devices take ten, a large tenant not thousands.
LINES = 10

Device = Any


def say(line: str = "") -> None:
    """Print a line at once: progress goes to another stream, and the order counts."""
    print(line, flush=True)


async def list_devices(esper: Esper, *, page_size: int | None = None) -> list[Device]:
    """List every device, and tell how far it is."""
    devices: list[Device] = []
    pages = esper.device_v2.list_devices(page_size=page_size)
    expected = await pages.count()
    every = max(expected // LINES, 1)
    async for device in pages:
        devices.append(device)
        if len(devices) % every == 0 or len(devices) == expected:
            say(f"  {len(devices):,} of {expected:,} devices listed")
    return devices


async def reboot_all(esper: Esper, devices: Iterable[Device]) -> tuple[int, list[str]]:
    """Send each device a command of its own. Return how many were accepted, and what failed."""

    async def reboot(device: Device) -> CommandRequest:
        command = CommandRequestCreate(
            command_type="DEVICE",
            devices=[device.id],
            device_type="all",
            command="REBOOT",
            schedule="IMMEDIATE",
        )
        return await esper.command_request.create_command_request(command)

    accepted, failures = 0, []
    async for outcome in esper.bulk(reboot, devices, progress=True):
        if outcome.ok:
            accepted += 1
        else:
            failures.append(f"{outcome.key}: {outcome.error}")
    return accepted, failures


async def against_the_fake(server: FakeServer) -> bool:
    """Do the whole job on a fake tenant. Return whether all went as it should."""
    fake = server.fake
    say(f"A fake Esper with {DEVICES:,} devices listens on {server.base_url}")
    say(f"It takes {LATENCY * 1000:.0f} ms to answer and allows {RATE} calls a second, {BURST} after a rest.")
    say()

    async with Esper(base_url=server.base_url, api_key="not-the-key") as stranger:
        try:
            await stranger.device_v2.list_devices()
        except AuthenticationError:
            say("Without the right key there is no answer but 401.")
        else:
            say("The fake lets in who has no key: that should not be.")
            return False

    calls_before = fake.stats()["calls"]
    began = time.monotonic()
    async with Esper(base_url=server.base_url, api_key=fake.api_key) as esper:
        say("Listing the devices")
        devices = await list_devices(esper, page_size=PAGE_SIZE)
        say(f"Sending REBOOT to {len(devices):,} devices, one request for each")
        accepted, failures = await reboot_all(esper, devices)
    seconds = time.monotonic() - began

    stats, counts = fake.stats(), fake.command_counts("REBOOT")
    refused = stats["rate_limited"]
    answered = stats["calls"] - calls_before - refused
    listed = sorted(str(device.id) for device in devices) == sorted(fake.device_ids)
    say()
    say(
        f"  devices listed       {len(devices):>7,}   {'each of them once' if listed else 'NOT each of them once'}"
    )
    say(f"  commands accepted    {accepted:>7,}")
    say(
        f"  commands arrived     {sum(counts.values()):>7,}   on {len(counts):,} devices, counted by the fake"
    )
    say(f"  429s met             {refused:>7,}")
    say(f"  most in flight       {stats['max_in_flight']:>7,}")
    say(f"  time                 {seconds:>7.1f} s")
    say(f"  calls per second     {answered / seconds:>7.1f}   without the refused ones")
    say()
    for failure in failures[:10]:
        say(f"  failed: {failure}")
    if len(failures) > 10:
        say(f"  and {len(failures) - 10:,} more failed")
    if listed and accepted == DEVICES and counts == dict.fromkeys(fake.device_ids, 1):
        say("Every device got the command exactly once.")
        return True
    missing = len(fake.device_ids) - len(counts)
    twice = sum(times > 1 for times in counts.values())
    say(f"NOT as it should be: {missing:,} devices did not get the command, {twice:,} got it more than once.")
    return False


async def against_a_tenant() -> bool:
    """Do the reading part on the tenant that the environment names."""
    refusals = 0

    def on_retry(event: RetryEvent) -> None:
        nonlocal refusals
        refusals += event.reason == "rate_limited"

    began = time.monotonic()
    async with Esper.from_env(on_retry=on_retry) as esper:
        say(f"Reading from {esper}. Nothing is changed, and no command is sent.")
        devices = await list_devices(esper)
    seconds = time.monotonic() - began
    platforms = Counter(str(getattr(device, "platform", "unknown")) for device in devices)
    say()
    say(f"  devices listed       {len(devices):>7,}")
    for platform, number in platforms.most_common():
        say(f"    {platform:<18} {number:>7,}")
    say(f"  429s met             {refusals:>7,}")
    say(f"  time                 {seconds:>7.1f} s")
    say(f"  devices per second   {len(devices) / seconds:>7.1f}")
    say()
    say("No command was sent. Without --tenant this runs in full, on a fake tenant.")
    return True


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(description="List every device, and send each of them a command.")
    parser.add_argument("--tenant", action="store_true", help="only read, from the tenant of the environment")
    try:
        if parser.parse_args(arguments).tenant:
            return 0 if asyncio.run(against_a_tenant()) else 1
        fake = FakeEsper(DEVICES, latency=LATENCY, rate_limit=TokenBucket(RATE, BURST))
        try:
            with fake.serve() as server:
                return 0 if asyncio.run(against_the_fake(server)) else 1
        except KeyboardInterrupt:
            say(f"\nStopped. {len(fake.command_counts()):,} devices had got the command by then.")
            return 130
    except KeyboardInterrupt:
        say("\nStopped. Nothing was changed.")
        return 130
    except EsperError as error:
        say(f"\nFailed: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
