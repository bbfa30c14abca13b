"""
Makes one bulk run after the other, each in a process of its own, for a test that kills them.

Everything is imported once, and each run is a fork of that: a new interpreter would take longer to start than
a run may live. Commands come by standard input, one a line; answers are lines of JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

import aiohttp  # noqa: F401 - so that no run has to
from esper_sdk import Esper, Journal, TakenError
from esper_sdk._bulk import bulk, journal  # noqa: F401

from esper_client.api.command_request import create_command_request  # noqa: F401
from esper_client.models import CommandRequestCreate


async def send(settings: dict) -> dict:
    """Send one command to each device that has not had one."""
    where = settings["journal"]
    kept = where if isinstance(where, str) else Journal(**where)
    arguments = {"base_url": settings["url"], "api_key": settings["key"]}
    async with Esper(**arguments, max_in_flight=settings["in_flight"]) as esper:

        async def reboot(device: str) -> None:
            command = CommandRequestCreate(
                command_type="DEVICE",
                devices=[device],
                device_type="all",
                command="REBOOT",
                schedule="IMMEDIATE",
            )
            await esper.command_request.create_command_request(command)

        summary = await esper.bulk(reboot, settings["devices"], journal=kept).collect()
    return {
        "ok": summary.ok,
        "earlier": summary.earlier,
        "unknown": [outcome.key for outcome in summary.failures if outcome.unknown],
        "other": [
            outcome.kind
            for outcome in summary.failures
            if not outcome.unknown and not isinstance(outcome.error, TakenError)
        ],
    }


def say(line: object) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Make a run for each line."""
    settings = json.loads(sys.stdin.readline())
    say("ready")
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            result = asyncio.run(send(settings))
            say(json.dumps(result))
            os._exit(0)
        say(child)
        _, status = os.waitpid(child, 0)
        say(json.dumps({"signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else None}))


if __name__ == "__main__":
    main()
