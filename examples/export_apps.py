"""
Write all devices with their applications into a CSV file.

    python examples/export_apps.py apps.csv

Needs ESPER_TENANT and ESPER_API_KEY. One row for each device and application version.

The usual way is N+1 calls: the pages of the device list, and a list of applications for each device, which makes
10,040 calls for 10,000 devices. This program asks the other way round, which devices have a version: one call for
every 1,000 devices, one for the applications, and one for each application and each of its versions, or a few
where many devices have it. With 40 applications of five versions each these are some 250 calls. It knows the
applications that the tenant has, not those that came with the devices; for these there is no shorter way.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from esper_sdk import Esper, EsperError

Version = tuple[str, str, Any]


async def versions(esper: Esper) -> AsyncIterator[Version]:
    """Yield every version of every application, with the application's ID and name."""
    async for app in esper.application_v1.get_all_applications_v1():
        async for version in esper.application_v1.get_app_versions_v1(app.id):
            yield app.id, app.package_name or "", version


async def export(path: Path) -> bool:
    """Write the file. Return whether nothing is missing."""
    async with Esper.from_env() as esper:
        devices = {device.id: device async for device in esper.device_v2.list_devices(page_size=1000)}

        async def who_has(version: Version) -> list[str]:
            app_id, _, of_app = version
            pages = esper.device_apps.list_device_apps(app_id=app_id, app_version_id=of_app.id)
            return [row.device_id or "" for row in await pages.collect()]

        rows = 0
        with path.open("w", newline="", encoding="utf-8") as stream:
            table = csv.writer(stream)
            table.writerow(["device", "serial", "alias", "package", "version"])
            run = esper.bulk(who_has, versions(esper), key=lambda version: str(version[2].id), progress=True)
            async for outcome in run:
                _, package, version = outcome.item
                if not outcome.ok:
                    print(f"{package} {version.build_number}: {outcome.error}", file=sys.stderr)
                    continue
                for device_id in outcome.unwrap():
                    device = devices.get(device_id)
                    if device is not None:
                        rows += 1
                        table.writerow(
                            [device.name, device.serial, device.alias or "", package, version.build_number]
                        )
        print(
            f"{len(devices)} devices, {run.summary.total} versions, {rows} rows, {esper.limiter.stats.requests} calls"
        )
        return run.summary.failed == 0


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("path", type=Path, help="the CSV file to write")
    try:
        return 0 if asyncio.run(export(parser.parse_args().path)) else 1
    except EsperError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
