"""
Copy the settings of a blueprint into a new one, in the same tenant or in another.

    python examples/copy_blueprint.py "Tills" "Tills 2027"

Needs ESPER_TENANT and ESPER_API_KEY; TO_TENANT and TO_API_KEY (or TO_BASE_URL and TO_API_KEY) for another tenant.
The settings go as they came, byte for byte what the service said, also where it says more than is published. In
another tenant, applications, files and wallpapers have other IDs: settings that name them have to be mended.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys

from esper_sdk import Esper, EsperError


def other_tenant(esper: Esper) -> Esper:
    """Make a client for where the copy goes."""
    key = os.environ.get("TO_API_KEY")
    if not key:
        return esper
    return Esper(tenant=os.environ.get("TO_TENANT"), base_url=os.environ.get("TO_BASE_URL"), api_key=key)


async def copy(name: str, new_name: str) -> bool:
    """Copy the blueprint. Return whether there was exactly one."""
    async with Esper.from_env() as esper, other_tenant(esper) as target:
        found = [
            each async for each in esper.blueprints_api.list_blueprints(name_exact=name) if each.name == name
        ]
        if len(found) != 1:
            print(f"There are {len(found)} blueprints of the name {name!r}", file=sys.stderr)
            return False
        # As JSON, not as models: what is not described, or other than described, goes along.
        original = (await esper.request("GET", f"v2/blueprints/{found[0].id}/")).json()["content"]
        body = {
            "name": new_name,
            "description": original.get("description") or "",
            "comments": f"Copy of {name}",
            "settings": original["settings"],
        }
        made = (await target.request("POST", "v2/blueprints/", json=body)).json()["content"]
        print(made["id"])
        return True


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("name", help="of the blueprint")
    parser.add_argument("new_name", help="of the copy")
    arguments = parser.parse_args()
    try:
        return 0 if asyncio.run(copy(arguments.name, arguments.new_name)) else 1
    except EsperError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
