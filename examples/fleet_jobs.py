"""
Fifteen jobs of fleet operators, each in as few requests as the API allows.

    python examples/fleet_jobs.py apps apps.csv
    python examples/fleet_jobs.py tags devices.csv

Needs ESPER_TENANT and ESPER_API_KEY. `--dry-run` shows what would be written, and writes nothing. Tables are CSV files
with a column `serial`, and `alias`, `tags` (with semicolons between them) or `group`.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from esper_sdk import CommandSummary, DryRunError, Esper, EsperError, File, FoundDevices, QueryResult, Summary

from esper_client.models import (
    CommandArgs,
    CommandRequestCreate,
    DeviceGroupPartialUpdate,
    UploadApplicationRequest,
)


def read(table: str) -> dict[str, dict[str, str]]:
    """Return the rows of a table by serial number."""
    with Path(table).open(newline="", encoding="utf-8-sig") as stream:
        return {row["serial"]: row for row in csv.DictReader(stream)}


async def find(esper: Esper, rows: dict[str, Any]) -> FoundDevices:
    """Find the devices of a table, and say which are not there."""
    found = await esper.find_devices(serials=rows)
    for serial in [*found.missing, *found.ambiguous]:
        print(f"{serial}: no such device, or several", file=sys.stderr)
    return found


async def aliases(esper: Esper, table: str) -> Summary[Any, Any]:
    """Set the aliases of a table; each is a command of its own."""
    rows = read(table)
    found = await find(esper, rows)

    async def send(serial: str) -> None:
        command = CommandRequestCreate(
            command_type="DEVICE",
            devices=[found.devices[serial].id],
            device_type="all",
            command="UPDATE_DEVICE_CONFIG",
            command_args=CommandArgs(device_alias_name=rows[serial]["alias"]),
            schedule="IMMEDIATE",
        )
        await esper.command_request.create_command_request(command)

    return await esper.bulk(send, found.devices, journal=f"{table}.aliases", progress=True).collect()


async def tags(esper: Esper, table: str) -> Summary[Any, Any]:
    """Set the tags of a table; those that a device has are replaced."""
    rows = read(table)
    found = await find(esper, rows)
    enterprise_id = await esper.enterprise_id()

    async def send(serial: str) -> None:
        new = [tag.strip() for tag in rows[serial]["tags"].split(";") if tag.strip()]
        path = f"enterprise/{enterprise_id}/device/{found.devices[serial].id}/"
        await esper.request("PATCH", path, json={"tags": new})

    return await esper.bulk(send, found.devices, journal=f"{table}.tags", progress=True).collect()


async def groups(esper: Esper, table: str) -> Summary[Any, Any]:
    """Move the devices of a table into their groups, a request for each 500 devices of a group."""
    rows = read(table)
    found = await find(esper, rows)
    ids = {group.name: group.id async for group in esper.device_group.get_all_groups()}
    members: defaultdict[str, list[str]] = defaultdict(list)
    for serial, device in found.devices.items():
        members[ids[rows[serial]["group"]]].append(device.id)

    async def move(part: tuple[str, list[str]]) -> None:
        group_id, devices = part
        body = DeviceGroupPartialUpdate(device_ids=devices)
        await esper.device_group.partial_update_group(group_id, body, action="add")

    parts = [(name, all_[at : at + 500]) for name, all_ in members.items() for at in range(0, len(all_), 500)]
    return await esper.bulk(move, parts).collect()


async def command(esper: Esper, table: str) -> CommandSummary:
    """Reboot the devices of a table, and wait until each has done it."""
    found = await find(esper, read(table))
    return await esper.send_command("REBOOT", found, deadline=900, progress=True)


async def install(esper: Esper, table: str, package: str) -> CommandSummary:
    """Install the latest version of an application on the devices of a table."""
    found = await find(esper, read(table))
    app = await esper.application_v1.get_all_applications_v1(package_name_exact=package).one()
    versions = await esper.application_v1.get_app_versions_v1(app.id).collect()
    args = {"app_version": versions[-1].id}
    return await esper.send_command("INSTALL", found, args=args, deadline=900, progress=True)


async def apps(esper: Esper, path: str) -> QueryResult:
    """Write a file of all devices with their applications."""
    return await esper.report("device_apps", path=path)


async def who_has(esper: Esper, package: str) -> QueryResult:
    """List who has an application, in which version."""
    name = package.replace("'", "''")
    return await esper.query(
        f"SELECT serial, device_name, version_name FROM device_apps WHERE package_name = '{name}'"  # noqa: S608
    )


async def status(esper: Esper) -> QueryResult:
    """List the state, battery and last contact of all devices."""
    return await esper.query(
        "SELECT d.serial, d.state, s.battery_level, s.last_seen "
        "FROM devices d JOIN device_stats s ON s.device_id = d.device_id"
    )


async def move_group(esper: Esper, name: str, below: str) -> None:
    """Move a group below another one."""
    ids = {group.name: group.id async for group in esper.device_group.get_all_groups()}
    body = DeviceGroupPartialUpdate(parent=ids[below])
    await esper.device_group.partial_update_group(ids[name], body, action="move")


async def blueprint(esper: Esper, name: str, new_name: str) -> str:
    """Copy a blueprint."""
    original = await esper.blueprints_api.list_blueprints(name_exact=name).one()
    answer = await esper.request("GET", f"v2/blueprints/{original.id}/")
    settings = answer.json()["content"]["settings"]
    body = {"name": new_name, "description": "", "comments": f"Copy of {name}", "settings": settings}
    made = await esper.request("POST", "v2/blueprints/", json=body)
    return str(made.json()["content"]["id"])


async def roll_out(esper: Esper, apk: Path | str, group: str) -> CommandSummary:
    """Upload an APK, and install it on the devices of a group."""
    path = Path(apk)
    with path.open("rb") as stream:  # noqa: ASYNC230 - a moment, once
        body = UploadApplicationRequest(app_file=File(payload=stream, file_name=path.name))
        app = (await esper.application.upload_application(body)).application
    if not app:
        raise LookupError("the service did not tell which application it made of the file")
    versions = await esper.application_v1.get_app_versions_v1(app.id).collect()
    await esper.wait("app_version", versions[-1].id, parent=app.id)
    ids = {each.name: each.id async for each in esper.device_group.get_all_groups()}
    args = {"app_version": versions[-1].id}
    return await esper.send_command("INSTALL", groups=[ids[group]], args=args, deadline=900)


async def query(esper: Esper, sql: str) -> QueryResult:
    """Run a query."""
    return await esper.query(sql, progress=True)


async def report(esper: Esper, path: str) -> QueryResult:
    """Write a report on all devices into a file."""
    return await esper.report("device", path=path)


async def users(esper: Esper) -> list[Any]:
    """List all users."""
    return await esper.user.get_users(page_size=500).collect()


async def roles(esper: Esper) -> list[Any]:
    """List all roles."""
    return await esper.roles.list_roles().collect()


JOBS: dict[str, Callable[..., Awaitable[Any]]] = {
    job.__name__: job
    for job in (
        aliases, tags, groups, command, install, apps, who_has, status, move_group, blueprint, roll_out, query,
        report, users, roles,
    )
}  # fmt: skip


async def run(name: str, arguments: list[str], *, dry_run: bool) -> None:
    """Run a job, and print what came of it."""
    async with Esper.from_env() as client:
        esper = client.with_options(dry_run=True) if dry_run else client
        found = await JOBS[name](esper, *arguments)
        if isinstance(found, QueryResult | list) and not getattr(found, "path", None):
            for row in found:
                print(*row.to_dict().values(), sep="\t")
        else:
            print(found)
        print(f"{esper.limiter.stats.requests} requests", file=sys.stderr)


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("job", choices=JOBS)
    parser.add_argument("arguments", nargs="*", help="of the job, as in this file")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    given = parser.parse_args()
    try:
        asyncio.run(run(given.job, given.arguments, dry_run=given.dry_run))
    except DryRunError as error:
        print(f"Would send {error.method} {error.path} {error.body}")
    except (EsperError, LookupError) as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
