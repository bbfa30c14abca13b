"""
Set aliases and tags from a spreadsheet, with a result for each row.

    python examples/alias_and_tags.py devices.csv results.csv

Needs ESPER_TENANT and ESPER_API_KEY. `devices.csv` has the columns `serial`, `alias` and `tags` (separated by
semicolons; they replace the tags that the device has); what is empty stays as it is. `results.csv` repeats every
row with its result. Started again, the program adds what it does then, and does not repeat rows that are done.

The devices are looked up by reading the list once, a call for every 1,000 devices, instead of a call a row. An
alias is a command, which the service keeps until the device is online. Tags are set by a call that the vendor's
own tool makes, but that is not in the published description.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from pathlib import Path

from esper_sdk import Esper, EsperError

from esper_client.models import CommandArgs, CommandRequestCreate

Row = dict[str, str]


async def change_all(rows: list[Row], results: Path) -> int:
    """Change what the rows say. Return how many failed."""
    async with Esper.from_env() as esper:
        ids = {
            device.serial: device.id
            async for device in esper.device_v2.list_devices(page_size=1000)
            if device.serial
        }
        enterprise_id = await esper.enterprise_id()

        async def change(row: Row) -> str:
            device_id = ids.get(row["serial"])
            if device_id is None:
                raise LookupError("there is no device of this serial number")
            done = []
            if row.get("tags"):
                tags = [tag.strip() for tag in row["tags"].split(";") if tag.strip()]
                await esper.request(
                    "PATCH", f"enterprise/{enterprise_id}/device/{device_id}/", json={"tags": tags}
                )
                done.append("tags set")
            if row.get("alias"):
                command = CommandRequestCreate(
                    command_type="DEVICE",
                    devices=[device_id],
                    device_type="all",
                    command="UPDATE_DEVICE_CONFIG",
                    command_args=CommandArgs(device_alias_name=row["alias"]),
                    schedule="IMMEDIATE",
                )
                await esper.command_request.create_command_request(command)
                done.append("alias sent")
            return ", ".join(done) or "nothing to do"

        with results.open("a", newline="", encoding="utf-8") as stream:
            table = csv.DictWriter(stream, [*rows[0], "result"])
            if not stream.tell():
                table.writeheader()
            run = esper.bulk(
                change, rows, key=lambda row: row["serial"], journal=f"{results}.journal", progress=True
            )
            async for outcome in run:
                error = "" if outcome.ok else f"{outcome.kind}: {outcome.error}"
                if outcome.unknown:
                    error = f"may have been done: {outcome.error}"
                table.writerow({**outcome.item, "result": outcome.value or error})
        summary = run.summary
        print(f"{summary.ok} rows done, {summary.failed} failed, {summary.earlier.total()} done before")
        return summary.failed


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("devices", type=Path, help="a CSV file with the columns serial, alias and tags")
    parser.add_argument("results", type=Path, help="the CSV file to add to")
    arguments = parser.parse_args()
    with arguments.devices.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    if not rows or "serial" not in rows[0]:
        print("The file has no rows, or no column `serial`", file=sys.stderr)
        return 2
    try:
        return 1 if asyncio.run(change_all(rows, arguments.results)) else 0
    except EsperError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
