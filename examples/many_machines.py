"""
Send a command to one partition of all devices, as one of several workers without an engine.

    python examples/many_machines.py REBOOT --index 0 --of 4 --journal postgresql://db/fleet --name reboot-2026-11

In a Kubernetes Indexed Job the index comes from JOB_COMPLETION_INDEX. Needs ESPER_TENANT and ESPER_API_KEY; with
ESPER_LIMITER=redis://... the workers share one limit. Started again, or twice, it sends nothing twice. When it
is asked to end (SIGTERM), it takes no more devices, and ends within 20 seconds. Prints a summary as JSON.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import sys
from typing import Any

from esper_sdk import Esper, EsperError, Journal, partition

from esper_client.models import CommandRequestCreate


async def send(command: str, index: int, of: int, journal: Journal) -> dict[str, Any]:
    """Send the command to the devices of one partition, and return the summary."""
    async with Esper.from_env() as esper:

        async def one(device: Any) -> None:
            await esper.command_request.create_command_request(
                CommandRequestCreate(
                    command_type="DEVICE",
                    devices=[device.id],
                    device_type="all",
                    command=command,
                    schedule="IMMEDIATE",
                )
            )

        devices = partition(esper.device_v2.list_devices(), index, of)
        run = esper.bulk(one, devices, journal=journal)
        if sys.platform != "win32":
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, run.stop, 20)
        return (await run.collect()).to_dict()


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("command", help="such as REBOOT")
    parser.add_argument("--index", type=int, default=int(os.environ.get("JOB_COMPLETION_INDEX", "0")))
    parser.add_argument("--of", type=int, default=1, help="how many partitions there are")
    parser.add_argument("--journal", help="a file, or postgresql://... for workers on several hosts")
    parser.add_argument("--name", help="the name of the journal in PostgreSQL")
    arguments = parser.parse_args()
    path = arguments.journal or f"{arguments.command.lower()}-{arguments.index}.jsonl"
    try:
        journal = Journal(path, job=arguments.command.lower(), name=arguments.name)
        summary = asyncio.run(send(arguments.command, arguments.index, arguments.of, journal))
    except EsperError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    print(json.dumps(summary, indent=2))
    return 0 if summary["failed"] == 0 and summary["stopped"] is None else 1


if __name__ == "__main__":
    sys.exit(main())
