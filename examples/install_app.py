"""
Install a version of an application on the devices of a list, and say who has it.

    python examples/install_app.py com.example.till 4.2 serials.txt report.csv

Needs ESPER_TENANT and ESPER_API_KEY. `serials.txt` has one serial number a line. The version is the build number
or the version code that the console shows. `report.csv` has a line for each serial number: what became of the
command, why, and whether the service lists the device among those that have this version.

A thousand devices get the command in one request, and who has the version is one list, so that this takes a few
calls for every thousand devices.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from pathlib import Path

from esper_sdk import DeviceOutcome, Esper, EsperError


async def find_version(esper: Esper, package: str, version: str) -> tuple[str, str]:
    """Return the IDs of the application and of its version."""
    async for app in esper.application_v1.get_all_applications_v1(package_name_exact=package):
        if app.package_name == package:
            async for each in esper.application_v1.get_app_versions_v1(app.id):
                if version in {each.build_number, each.version_code}:
                    return app.id, each.id
            raise LookupError(f"{package} has no version {version}")
    raise LookupError(f"there is no application {package}")


async def install(package: str, version: str, serials: list[str], report: Path, seconds: float) -> bool:
    """Install and report. Return whether every device did it."""
    async with Esper.from_env() as esper:
        app_id, version_id = await find_version(esper, package, version)
        ids = {
            device.serial: device.id
            async for device in esper.device_v2.list_devices(page_size=1000)
            if device.serial
        }
        known = [ids[serial] for serial in serials if serial in ids]
        outcomes: dict[str | None, DeviceOutcome] = {}
        run = esper.send_command(
            "INSTALL",
            known,
            args={"app_version": version_id},
            deadline=seconds,
            progress=True,
            journal=f"{report}.journal",
        )
        async for outcome in run:
            outcomes[outcome.device_id] = outcome
        having = {
            row.device_id
            async for row in esper.device_apps.list_device_apps(app_id=app_id, app_version_id=version_id)
        }
        with report.open("w", newline="", encoding="utf-8") as stream:
            table = csv.writer(stream)
            table.writerow(["serial", "state", "reason", "has it"])
            for serial in serials:
                device_id = ids.get(serial)
                told = outcomes.get(device_id)
                state = "no such device" if device_id is None else told.state if told else "refused earlier"
                listed = "yes" if device_id in having else "no"
                table.writerow([serial, state, told.reason if told else "", listed])
        print(
            f"{run.summary.ok} of {len(serials)} installed; {len(serials) - len(known)} serial numbers unknown"
        )
        return run.summary.ok == len(serials)


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("package")
    parser.add_argument("version")
    parser.add_argument("serials", type=Path, help="a file with one serial number a line")
    parser.add_argument("report", type=Path, help="the CSV file to write")
    parser.add_argument("--minutes", type=float, default=30, help="how long to wait for the devices")
    given = parser.parse_args()
    serials = list(dict.fromkeys(given.serials.read_text("utf-8").split()))
    try:
        done = asyncio.run(install(given.package, given.version, serials, given.report, given.minutes * 60))
    except (EsperError, LookupError) as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(main())
