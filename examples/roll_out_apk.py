"""
Upload an APK and roll it out to a group, a few devices first.

    python examples/roll_out_apk.py till.apk "Stores" --first 20

Needs ESPER_TENANT and ESPER_API_KEY. The file is streamed from the disk. The rest of the group gets the version
only if all of the first devices have installed it.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from esper_sdk import Esper, EsperError, File

from esper_client.models import UploadApplicationRequest


async def upload(esper: Esper, path: Path) -> str:
    """Upload an APK and return the ID of the version."""
    with path.open("rb") as stream:
        body = UploadApplicationRequest(app_file=File(payload=stream, file_name=path.name))
        answer = await esper.application.upload_application(body)
    app = answer.application
    if not app:
        raise LookupError("the service did not tell which application it made of the file")
    # The answer does not say which of the versions is the new one.
    versions = await esper.application_v1.get_app_versions_v1(app.id).collect()
    dated = {each.created_on: each for each in versions if each.created_on}
    newest = dated[max(dated)]
    print(f"{app.package_name} {newest.build_number} is {newest.id}")
    return str(newest.id)


async def roll_out(path: Path, group: str, first: int, seconds: float) -> bool:
    """Upload and install. Return whether every device has it."""
    async with Esper.from_env() as esper:
        groups = [each async for each in esper.device_group.get_all_groups(name=group) if each.name == group]
        if len(groups) != 1:
            print(f"There are {len(groups)} groups of the name {group!r}", file=sys.stderr)
            return False
        listed = esper.device_v2.list_devices(group=str(groups[0].id), page_size=1000)
        devices = [device async for device in listed]
        version_id = await upload(esper, path)
        for batch in (devices[:first], devices[first:]):
            if not batch:
                continue
            run = esper.send_command(
                "INSTALL", batch, args={"app_version": version_id}, deadline=seconds, progress=True
            )
            async for outcome in run:
                if not outcome.ok:
                    print(outcome.device_id, outcome.status or outcome.state, outcome.reason)
            print(f"{run.summary.ok} of {len(batch)} devices have it")
            if run.summary.ok < len(batch):
                print("The roll-out stops here.")
                return False
        return True


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("apk", type=Path)
    parser.add_argument("group", help="its name")
    parser.add_argument("--first", type=int, default=10, help="how many devices get it first")
    parser.add_argument(
        "--minutes", type=float, default=30, help="how long to wait for the devices, each time"
    )
    given = parser.parse_args()
    try:
        return 0 if asyncio.run(roll_out(given.apk, given.group, given.first, given.minutes * 60)) else 1
    except (EsperError, LookupError) as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
