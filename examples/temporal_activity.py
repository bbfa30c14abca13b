"""
An activity for Temporal: one call for each device of a partition, with heartbeats, resumed after a crash.

    pip install temporalio 'esper-sdk[postgres,redis]'
    python examples/temporal_activity.py --address localhost:7233

Needs ESPER_TENANT, ESPER_API_KEY and ESPER_JOURNAL (postgresql://...). A workflow starts `reboot_partition` once for
each partition, with a heartbeat timeout and a retry policy; a second attempt sends nothing twice, also while the
first one still runs somewhere. ESPER_LIMITER=redis://... lets all workers share one limit.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from esper_sdk import Esper, Journal, Progress, partition
from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.worker import Worker

from esper_client.models import CommandRequestCreate


@dataclass
class Part:
    """Which run, and which partition of it."""

    run: str
    index: int
    of: int


@activity.defn
async def reboot_partition(part: Part) -> dict[str, Any]:
    """Reboot the devices of a partition, and return the summary."""

    def beat(progress: Progress) -> None:
        activity.heartbeat(progress.done, progress.failed)

    async with Esper.from_env() as esper:

        async def reboot(device: Any) -> None:
            await esper.command_request.create_command_request(
                CommandRequestCreate(
                    command_type="DEVICE",
                    devices=[device.id],
                    device_type="all",
                    command="REBOOT",
                    schedule="IMMEDIATE",
                )
            )

        journal = Journal(os.environ["ESPER_JOURNAL"], name=part.run, job="reboot")
        devices = partition(esper.device_v2.list_devices(), part.index, part.of)
        run = esper.bulk(reboot, devices, journal=journal, progress=beat)
        return (await run.collect()).to_dict()


@workflow.defn
class Reboot:
    """All partitions at once; Temporal tries each again until it is done."""

    @workflow.run
    async def run(self, name: str, of: int) -> list[dict[str, Any]]:
        """Start an activity for each partition."""
        parts = [
            workflow.execute_activity(
                reboot_partition,
                Part(name, index, of),
                start_to_close_timeout=timedelta(hours=12),
                heartbeat_timeout=timedelta(minutes=2),
            )
            for index in range(of)
        ]
        return list(await asyncio.gather(*parts))


async def serve(address: str) -> None:
    """Work until the process ends."""
    client = await Client.connect(address)
    await Worker(client, task_queue="esper", workflows=[Reboot], activities=[reboot_partition]).run()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("--address", default="localhost:7233", help="of the Temporal server")
    asyncio.run(serve(parser.parse_args().address))
