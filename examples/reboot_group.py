"""
Reboot every device of a group, and wait until each of them has done it.

    python examples/reboot_group.py "Stores" --minutes 10

Needs ESPER_TENANT and ESPER_API_KEY. Prints a line for each device that did not reboot, with its reason. The
run can be stopped (Ctrl-C) and started again: it then sends nothing twice, and goes on waiting.
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from esper_sdk import Esper, EsperError


async def reboot(name: str, seconds: float, journal: str) -> bool:
    """Reboot a group. Return whether every device did."""
    async with Esper.from_env() as esper:
        groups = [group async for group in esper.device_group.get_all_groups(name=name) if group.name == name]
        if len(groups) != 1:
            print(f"There are {len(groups)} groups of the name {name!r}", file=sys.stderr)
            return False
        run = esper.send_command("REBOOT", groups=groups, deadline=seconds, progress=True, journal=journal)
        async for outcome in run:
            if not outcome.ok:
                print(outcome.device_id, outcome.status or outcome.state, outcome.reason)
        print(
            ", ".join(f"{count} {state}" for state, count in run.summary.states.most_common()) or "no devices"
        )
        return run.summary.ok == run.summary.total and not run.summary.errors


def main() -> int:
    """Read the command line and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("group", help="its name")
    parser.add_argument("--minutes", type=float, default=10, help="how long to wait")
    parser.add_argument(
        "--journal", default="reboot.jsonl", help="remembers what was sent; delete it to begin anew"
    )
    arguments = parser.parse_args()
    try:
        return 0 if asyncio.run(reboot(arguments.group, arguments.minutes * 60, arguments.journal)) else 1
    except EsperError as error:
        print(f"Failed: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
