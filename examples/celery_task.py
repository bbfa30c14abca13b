"""
A task for Celery: one call for each device of a partition, resumed when the broker delivers it again.

    pip install celery 'esper-sdk[postgres,redis]'
    CELERY_BROKER_URL=redis://... celery --app examples.celery_task worker

Needs ESPER_TENANT, ESPER_API_KEY and ESPER_JOURNAL (postgresql://...). Celery has no `async def` tasks, so that each
task runs an event loop of its own. Celery's `rate_limit` is per worker; ESPER_LIMITER=redis://... is for all of them.
"""

from __future__ import annotations

import asyncio
import os
from typing import Any

from celery import Celery
from esper_sdk import Esper, Journal, partition

from esper_client.models import CommandRequestCreate

app = Celery("esper")
# Delivered again when a worker dies, which the journal makes harmless.
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True)


@app.task(name="esper.reboot_partition")
def reboot_partition(run: str, index: int, of: int) -> dict[str, Any]:
    """Reboot the devices of a partition, and return the summary."""
    return asyncio.run(reboot(run, index, of))


async def reboot(run: str, index: int, of: int) -> dict[str, Any]:
    """Reboot the devices of a partition, and return the summary."""
    async with Esper.from_env() as esper:

        async def one(device: Any) -> None:
            await esper.command_request.create_command_request(
                CommandRequestCreate(
                    command_type="DEVICE",
                    devices=[device.id],
                    device_type="all",
                    command="REBOOT",
                    schedule="IMMEDIATE",
                )
            )

        journal = Journal(os.environ["ESPER_JOURNAL"], name=run, job="reboot")
        devices = partition(esper.device_v2.list_devices(), index, of)
        return (await esper.bulk(one, devices, journal=journal).collect()).to_dict()
