"""Writes what it is asked for, and prints what came of it: `writing_program.py BYTES WHAT URL FOLDER`."""

from __future__ import annotations

import asyncio
import resource
import sys
from pathlib import Path

from esper_sdk import Esper
from esper_sdk._jobs.columns import Column
from esper_sdk._jobs.result import QueryResult


async def write(what: str, link: str, folder: Path) -> None:
    """Download a file, or write rows to one."""
    if what == "rows":
        cells = [["x" * 100] for _ in range(5_000)]
        columns = [Column("a", "string")]
        found = QueryResult("q1", kind="query", columns=columns, cells=cells, truncated=False, path=None)
        found.to_csv(folder / "file")
        return
    async with Esper(base_url="http://127.0.0.1:9/api", api_key="key") as esper:
        await esper.download(link, folder / "file")


def main() -> None:
    """Limit the size of files, unless it is 0, and write."""
    size, what, link, folder = sys.argv[1:]
    if int(size):
        # An import beyond the limit would leave a compiled file that is cut off, for every program to come.
        sys.dont_write_bytecode = True
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), resource.RLIM_INFINITY))
    place = Path(folder)
    try:
        asyncio.run(write(what, link, place))
    except Exception as error:  # noqa: BLE001 - it is what the test asks for
        found = f"{type(error).__name__} {getattr(error, 'errno', None)}"
    else:
        found = "written"
    names = sorted(each.name for each in place.iterdir())
    sys.stdout.write(f"{found}\n{names} {(place / 'file').read_bytes() == b'old'}\n")


main()
