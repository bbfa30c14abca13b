"""Whatever ends a run, what the server counted and what summary, outcomes and journal say agree: on real sockets."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.counting_server import CountingServer

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
ITEMS = [f"item-{number}" for number in range(400)]
MOST = 30
"""Requests that a program may have in flight: no more than these are in doubt when it is killed."""

PROGRAM = """
import asyncio, json, sys
from esper_sdk import Bulk, Esper
# Loaded now, and not while the time runs.
import esper_sdk._raw_request, esper_sdk._transport.aiohttp

end, url, most, journal, *items = sys.argv[1:]

async def main():
    async with Esper(base_url=url, api_key="key", max_in_flight=int(most)) as esper:

        async def send(item):
            await esper.request("POST", f"t/{item}")

        bulk = esper.bulk(send, items, journal=journal, deadline=1.0 if end == "deadline" else None)
        told = {}
        try:
            async with asyncio.timeout(1.0 if end == "timeout" else None):
                async for outcome in bulk:
                    told[outcome.key] = "ok" if outcome.ok else "not sent" if outcome.not_sent else "unknown"
                    if end == "exception" and len(told) == 30:
                        raise KeyError
        except (KeyError, TimeoutError):
            pass
        finally:
            summary = bulk.summary
            print(json.dumps({
                "told": told,
                "counts": [summary.total, summary.ok, summary.failed, summary.unknown, summary.not_sent],
                "unknown": [outcome.key for outcome in summary.failures if outcome.unknown],
                "not_sent": [outcome.key for outcome in summary.failures if outcome.not_sent],
                "in_flight": bulk.in_flight,
            }), flush=True)

try:
    asyncio.run(main())
except KeyboardInterrupt:
    sys.exit(130)
"""


def start(end, server, journal):
    """Start a run in a process of its own."""
    command = [
        sys.executable,
        "-W",
        "error",
        "-c",
        PROGRAM,
        end,
        server.base_url,
        str(MOST),
        str(journal),
        *ITEMS,
    ]
    path = os.pathsep.join([str(ROOT), str(ROOT / "overrides")])
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )


def records(journal):
    """Read the last record of each item, and how many were begun."""
    lines = [json.loads(line) for line in journal.read_text().splitlines(True)[1:] if line.endswith("\n")]
    last = {line.get("begin") or line["end"]: line.get("result", "unknown") for line in lines}
    return last, [line["begin"] for line in lines if "begin" in line]


@pytest.mark.parametrize("status", [200, 504])
@pytest.mark.parametrize("end", ["exception", "timeout", "deadline", "ctrl-c", "kill"])
def test_what_the_server_counted_is_what_the_run_says(tmp_path, end, status):
    """What was processed is ok or unknown, never absent and never not sent; the next run sends the rest once."""
    if sys.platform == "win32" and end in {"ctrl-c", "kill"}:
        pytest.skip("a process can't be sent these signals there")
    journal = tmp_path / "run.jsonl"
    with CountingServer(delay=0.3, status=status) as server:
        process = start(end, server, journal)
        if end in {"ctrl-c", "kill"}:
            server.wait_for(lambda: sum(server.processed.values()) >= 70)
            process.send_signal(signal.SIGINT if end == "ctrl-c" else signal.SIGKILL)
        out, err = process.communicate(timeout=30)
        assert process.returncode == {"ctrl-c": 130, "kill": -signal.SIGKILL}.get(end, 0), err
        # What the process had sent arrives, though nobody waits for the answer.
        server.read_to_the_end()
        processed = set(server.processed)
        assert 20 <= len(processed) < len(ITEMS)

        last, begun = records(journal)
        assert processed <= set(begun)
        assert len(begun) == len(set(begun))
        assert processed <= {key for key, result in last.items() if result in {"ok", "unknown"}}
        assert "failed" not in last.values()
        answered = {key for key, result in last.items() if result == "ok"}
        assert answered <= processed
        if end != "kill":
            said = json.loads(out)
            total, ok, failed, unknown, not_sent = said["counts"]
            assert total == ok + failed
            assert failed == unknown + not_sent == len(said["unknown"]) + len(said["not_sent"])
            assert processed.isdisjoint(said["not_sent"])
            assert len(processed) <= ok + unknown
            assert {key for key, what in said["told"].items() if what == "ok"} <= processed
            assert {key for key, result in last.items() if result == "unknown"} == set(said["unknown"])
            assert len(answered) == ok
        if status == 200:
            assert sum(result == "unknown" for result in last.values()) <= MOST

        server.delay = 0
        server.status = 200
        unknown_then = {key for key, result in last.items() if result == "unknown"}
        second = start("", server, journal)
        out, err = second.communicate(timeout=30)
        assert second.returncode == 0, err
        assert set(json.loads(out)["unknown"]) == unknown_then
        assert set(server.processed.values()) == {1}
        assert set(ITEMS) - set(server.processed) <= unknown_then


DEVICES = [f"00000000-0000-4000-9000-{number:012}" for number in range(4000)]
AT_ONCE = 20

COMMAND = """
import asyncio, json, sys
from esper_sdk import Esper

url, most, journal, ids = sys.argv[1:]

async def main():
    async with Esper(base_url=url, api_key="key", max_in_flight=int(most)) as esper:
        devices = open(ids).read().split()
        summary = await esper.send_command("REBOOT", devices, at_once=20, journal=journal, follow=False)
        print(json.dumps([outcome.device_id for outcome in summary.failures if outcome.state == "unknown"]))

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kill_leaves_as_unknown_what_a_command_had_in_flight(tmp_path, record_property):
    """Killed while it sends, a command to thousands loses no device, repeats none, and doubts those in flight only."""
    (tmp_path / "ids").write_text("\n".join(DEVICES))
    journal = tmp_path / "reboot.jsonl"
    with CountingServer(delay=0.3) as server:
        command = [
            sys.executable,
            "-c",
            COMMAND,
            server.base_url,
            str(MOST),
            str(journal),
            str(tmp_path / "ids"),
        ]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "overrides")])}
        process = subprocess.Popen(command, env=env)
        server.wait_for(lambda: sum(server.processed.values()) >= 50 * AT_ONCE)
        process.kill()
        process.wait()
        server.read_to_the_end()
        server.delay = 0
        second = subprocess.run(command, env=env, capture_output=True, text=True, timeout=40, check=True)
        unknown = set(json.loads(second.stdout))
        processed = dict(server.processed)
    lost = set(DEVICES) - set(processed) - unknown
    twice = sum(count > 1 for count in processed.values())
    figures = (
        f"{len(DEVICES):,} devices, {AT_ONCE} a request, at most {MOST} requests at once: {len(unknown)} unknown "
        f"({len(unknown & set(processed))} of them arrived), {twice} twice, {len(lost)} lost"
    )
    record_property("figures", figures)
    sys.stdout.write(f"{figures}\n")
    assert not lost, figures
    assert not twice, figures
    assert 0 < len(unknown) <= MOST * AT_ONCE, figures
