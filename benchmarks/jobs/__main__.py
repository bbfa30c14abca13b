"""
Requests per job: `python -m benchmarks.jobs`.

Runs the fifteen jobs of `examples/fleet_jobs.py` on the fake Esper, which counts the requests, beside the ways of the
vendor's support tool and of its generated client. Queries and reports take the service two seconds there, so that the
first look, ten seconds after they were submitted, finds them done.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import inspect
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from esper_sdk import Esper
from esper_sdk._commands import follower
from esper_sdk._jobs import tables
from esper_sdk.testing import CommandProgress, FakeEsper, ManualClock

from benchmarks.jobs import others
from examples import fleet_jobs

RATE = 27.0
"""Requests a second of a tenant, as the support tool assumes: 8,000 in five minutes."""
WORDS = {
    "aliases": "aliases of a spreadsheet",
    "tags": "tags of a spreadsheet",
    "groups": "groups of a spreadsheet",
    "command": "a command to all of a spreadsheet",
    "install": "an app version on all of a spreadsheet",
    "apps": "all devices with their apps",
    "who_has": "who has an app",
    "status": "status of all devices",
    "move_group": "move a group",
    "blueprint": "copy a blueprint",
    "roll_out": "upload and roll out an APK",
    "query": "a query",
    "report": "a report",
    "users": "users",
    "roles": "roles",
}


@dataclass
class Given:
    """What the jobs are about."""

    table: str
    serials: list[str]
    package: str
    blueprint: str
    apk: str

    def arguments(self, job: str) -> tuple[str, ...]:
        """Return the arguments of a job of ours."""
        return {
            "install": (self.table, self.package),
            "apps": ("apps.csv",),
            "who_has": (self.package,),
            "move_group": ("Field", "Stores"),
            "blueprint": (self.blueprint, "Copy"),
            "roll_out": (self.apk, "Lab"),
            "query": ("SELECT os, count(*) AS count FROM devices GROUP BY os",),
            "report": ("devices.csv",),
            **dict.fromkeys(("aliases", "tags", "groups", "command"), (self.table,)),
        }.get(job, ())


def make(devices: int) -> FakeEsper:
    """Make a tenant whose time passes with each call."""
    clock = ManualClock(step=2.5, skip_waits=True)
    return FakeEsper(devices, clock=clock, groups=6, progress=CommandProgress(step=0.01))


async def prepare(fake: FakeEsper, folder: Path) -> Given:
    """Write the spreadsheet, and choose an application and a blueprint."""
    all_ = [fake.device(device) for device in fake.device_ids]
    table = folder / "table.csv"
    with table.open("w", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(["serial", "alias", "tags", "group"])
        rows.writerows([one["serial"], f"Till {at}", "a; b", "Stores"] for at, one in enumerate(all_))
    apk = folder / "till.apk"
    apk.write_bytes(b"apk")
    async with client(fake) as esper:
        app = await esper.application_v1.get_all_applications_v1().first()
        blueprint = await esper.blueprints_api.list_blueprints().first()
    assert app is not None
    assert blueprint is not None
    return Given(
        str(table),
        [one["serial"] for one in all_],
        str(app.package_name),
        str(blueprint.name),
        str(apk),
    )


def client(fake: FakeEsper) -> Esper:
    """Return a client of ours."""
    return Esper(
        base_url=fake.base_url,
        api_key=fake.api_key,
        enterprise_id=fake.enterprise_id,
        transport=fake.transport(),
    )


async def ours(job: str, fake: FakeEsper, given: Given) -> None:
    """Do a job as the example does."""
    async with client(fake) as esper:
        await fleet_jobs.JOBS[job](esper, *given.arguments(job))


async def theirs(job: str, fake: FakeEsper, given: Given, page: int) -> None:
    """Do a job as others do."""
    headers = {"Authorization": f"Bearer {fake.api_key}"}
    async with httpx.AsyncClient(
        base_url=fake.base_url, headers=headers, transport=fake.transport(), timeout=None
    ) as http:
        await others.JOBS[job](others.Tool(http, fake.enterprise_id, page), given)


async def measure(devices: int, folder: Path) -> list[tuple[Any, ...]]:
    """Return a line for each job: requests of ours, of the tool and of the client, and our lines of code."""
    found = []
    for job, words in WORDS.items():
        counts: list[int | None] = []
        for way in (None, others.PAGE, others.DEFAULT_PAGE):
            if way is not None and job not in others.JOBS:
                counts.append(None)
                continue
            fake = make(devices)
            given = await prepare(fake, folder)
            before = fake.stats()["calls"]
            await (ours(job, fake, given) if way is None else theirs(job, fake, given, way))
            counts.append(fake.stats()["calls"] - before)
        lines = len(inspect.getsource(fleet_jobs.JOBS[job]).splitlines())
        print(f"{job}: {counts}, {lines} lines", file=sys.stderr, flush=True)
        found.append((words, *counts, lines))
    return found


def table_of(rows: list[tuple[Any, ...]], devices: int) -> str:
    """Write the table."""

    def cell(count: int | None) -> str:
        return "-" if count is None else f"{count:,} ({count / RATE:,.0f} s)"

    head = [
        f"Requests for each job with {devices:,} devices, and the time that they take at {RATE:.0f} a second.",
        "",
        "| job | esper_sdk | support tool | esperclient | lines |",
        "|---|---|---|---|---|",
    ]
    lines = [f"| {name} | {' | '.join(map(cell, counts))} | {lines} |" for name, *counts, lines in rows]
    return "\n".join([*head, *lines, ""])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("--devices", type=int, default=5_000)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    # Pauses between two looks cost no requests.
    tables._CADENCE = (0.0,)  # noqa: SLF001
    follower.POLL_FIRST = 0.01
    out = given.out.resolve() if given.out else None
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        rows = asyncio.run(measure(given.devices, Path(folder)))
        os.chdir("/")
    text = table_of(rows, given.devices)
    print(text)
    if out is not None:
        out.write_text(text)


if __name__ == "__main__":
    main()
