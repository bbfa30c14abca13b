"""
Measures what importing the SDK and one first call cost, and that nothing else is loaded.

Usage: python -m benchmarks.imports [--rounds N] [--out FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from .machine import describe
from .peers import ROOT
from .server import running
from .tables import Goal, goals_table, table

# Where click, pygments and rich are installed, as they are beside our tools, httpx also loads its command
# line. Whoever installs the SDK has none of them, and the basis should not look more than it is.
_START = "import sys; sys.modules['click'] = None\n"
_BASE = "import httpx, attrs"
_DOCUMENT = """
import asyncio, httpx
DOCUMENT = {"id": "86667c48-1467-4485-ba03-75b9cadb508f", "device_name": "ESR-ANR-00001"}
answer = httpx.MockTransport(lambda request: httpx.Response(200, json=DOCUMENT))
"""
_HTTPX_CALL = f"""
import attrs{_DOCUMENT}
async def main():
    async with httpx.AsyncClient(transport=answer) as client:
        (await client.get("https://acme-api.esper.cloud/api/")).json()
asyncio.run(main())
"""
_OUR_CALL = f"""
from esper_sdk import Esper{_DOCUMENT}
async def main():
    options = {{"enterprise_id": "2a98f501-af37-497f-ac1a-201f5ae37988", "transport": answer}}
    async with Esper(tenant="acme", api_key="key", **options) as esper:
        await esper.android_device.get_device_by_id(DOCUMENT["id"])
asyncio.run(main())
"""
_AIOHTTP_SOCKET = """
import asyncio, json, sys, aiohttp
async def main():
    async with aiohttp.ClientSession() as client, client.get(sys.argv[1]) as answer:
        json.loads(await answer.read())
asyncio.run(main())
"""
_OUR_SOCKET = """
import asyncio, sys
from esper_sdk import Esper
async def main():
    options = {"enterprise_id": "2a98f501-af37-497f-ac1a-201f5ae37988", "base_url": sys.argv[1]}
    async with Esper(api_key="key", **options) as esper:
        await esper.android_device.get_device_by_id("86667c48-1467-4485-ba03-75b9cadb508f")
asyncio.run(main())
"""
_BASIS, _CALL_BASIS = "`import httpx, attrs`", "the same, and a call with `httpx.AsyncClient`"
_IMPORT = "`import esper_sdk`"
_ENDPOINT = "`import esper_sdk` and the module of one endpoint"
_CALL = "`from esper_sdk import Esper`, and a call of one endpoint"
PROGRAMS = {
    "nothing": "",
    _BASIS: _BASE,
    _CALL_BASIS: _HTTPX_CALL,
    _IMPORT: "import esper_sdk",
    _ENDPOINT: "import esper_sdk\nfrom esper_client.api.android_device import get_device_by_id",
    _CALL: _OUR_CALL,
    "`import aiohttp`, and a call over a socket": _AIOHTTP_SOCKET,
    "`from esper_sdk import Esper`, and a call over a socket": _OUR_SOCKET,
}
_ENDING = """
import json, sys, time
print(json.dumps([time.process_time(), sorted(sys.modules)]))
"""


def run(program: str, origin: str) -> tuple[float, list[str]]:
    """
    Run a program in a new interpreter.

    Args:
        program: Its text.
        origin: The server that it may call.

    Returns:
        Milliseconds of CPU from the start of the process to the program's end, and the modules loaded.
    """
    command = [sys.executable, "-c", _START + program + _ENDING, origin]
    # Compiled modules are kept, as they are for whoever installs a package.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, env=environment)
    seconds, modules = json.loads(done.stdout)
    return seconds * 1000, modules


def main() -> None:
    """Measure, print, and write down if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    options = parser.parse_args()
    least = dict.fromkeys(PROGRAMS, float("inf"))
    modules: dict[str, list[str]] = {}
    with running(0, json.dumps({"device_name": "ESR-ANR-00001"})) as origin:
        for _ in range(options.rounds):
            for name, program in PROGRAMS.items():
                milliseconds, modules[name] = run(program, origin)
                least[name] = min(least[name], milliseconds)
    text = _report(least, modules)
    print(text)
    if options.out:
        options.out.write_text(text, encoding="utf-8")


def _report(least: dict[str, float], modules: dict[str, list[str]]) -> str:
    start = least["nothing"]
    basis = least[_BASIS] - start
    rows = [
        [
            name,
            f"{milliseconds - start:.0f}",
            f"{(milliseconds - start) / basis:.2f}",
            str(len(modules[name])),
        ]
        for name, milliseconds in least.items()
        if name != "nothing"
    ]
    call_basis = least[_CALL_BASIS] - start
    goals = [
        *(
            Goal(f"{name} against {_BASIS}", (least[name] - start) / basis, 1.3, at_least=False)
            for name in (_IMPORT, _ENDPOINT, _CALL)
        ),
        Goal(
            f"{_CALL} against {_BASIS}, and a call with it",
            (least[_CALL] - start) / call_basis,
            1.2,
            at_least=False,
        ),
    ]
    groups = [
        name for name in modules[_CALL] if name.startswith("esper_client.api.") and name.count(".") == 2
    ]
    models = [name for name in modules[_IMPORT] if name.startswith("esper_client.models.")]
    aiohttp = "loaded" if "aiohttp" in modules[_CALL] else "not loaded"
    loaded = f"""\
- aiohttp: {aiohttp} by the import and the call; it is loaded when a connection is needed,
  and loads the system's certificate authorities, which the SDK does not use.
- A call also starts an event loop and makes the model of its answer, which an import alone does not.
- Models loaded by the import: {len(models)}. Groups of operations loaded after the call: {", ".join(groups)}."""
    versions = describe("httpx", "attrs", "aiohttp")
    intro = f"In a new interpreter each, in turns; {versions} CPU time, the least of the rounds."
    head = ["program", "ms of CPU more than an empty one", "x httpx and attrs", "modules"]
    parts = [
        "# Imports",
        intro,
        table(head, rows),
        "## Goals",
        goals_table(goals),
        "## What is loaded",
        loaded,
    ]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main()
