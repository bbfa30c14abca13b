from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from esper_sdk.testing import FakeEsper, Latency

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]

# A run does some forty commands before it is killed: on no machine are they all done before the last kill.
COMMANDS, KILLS, IN_FLIGHT = 3_500, 50, 20
# Half of the answers take longer than this, in seconds, and some much longer: no two runs go in step.
LATENCY = Latency(0.05, spread=0.5)
# Seconds. One run in five is killed while it starts, the others after their first command has arrived. They
# could then send some 350 a second.
BIRTH, LIFE = 0.1, 0.2


class Runs:
    """Starts runs one after the other, and kills them."""

    def __init__(self, settings):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.sdk.bulk.killed_program"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "overrides")])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.say(json.dumps(settings))
        assert self.hear() == "ready"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()

    def say(self, line):
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def hear(self):
        line = self.process.stdout.readline()
        assert line, "the program has ended"
        return line.strip()

    def start(self):
        """Start a run, and return the ID of its process."""
        self.say("go")
        return int(self.hear())

    def end(self):
        """Return what a run has printed, and the signal that ended it."""
        result = json.loads(self.hear())
        if "signal" in result:
            return None, result["signal"]
        return result, json.loads(self.hear())["signal"]


def arrived(fake):
    """Count the commands that the server has got."""
    return fake.stats()["commands_delivered"]


def wait_for_more(fake):
    """Wait until another command has arrived."""
    before, patience = arrived(fake), time.monotonic() + 30
    while arrived(fake) == before and time.monotonic() < patience:
        time.sleep(0.002)


@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_fifty_kills_lose_no_command_and_repeat_none(tmp_path, record_property):
    """Killed at fifty random moments and resumed each time, every command arrives once or is named as unknown."""
    chance = random.Random(7)
    fake = FakeEsper(devices=COMMANDS, latency=LATENCY)
    journal = tmp_path / "reboot.jsonl"
    kills, torn, moments = 0, 0, []
    began = time.monotonic()
    with fake.serve() as server:
        settings = {
            "url": server.base_url,
            "key": fake.api_key,
            "journal": str(journal),
            "devices": fake.device_ids,
            "in_flight": IN_FLIGHT,
        }
        with Runs(settings) as runs:
            while kills < KILLS:
                process = runs.start()
                if kills % 5:
                    wait_for_more(fake)
                time.sleep(chance.uniform(0, LIFE if kills % 5 else BIRTH))
                os.kill(process, signal.SIGKILL)
                result, ended_by = runs.end()
                assert (result, ended_by) == (None, signal.SIGKILL)
                kills += 1
                moments.append(arrived(fake))
                torn += journal.exists() and not journal.read_bytes().endswith(b"\n")
            runs.start()
            result, ended_by = runs.end()
    seconds = time.monotonic() - began
    assert ended_by is None
    assert result["other"] == []

    counts = fake.command_counts("REBOOT")
    unknown = set(result["unknown"])
    arrived_unknown = len(unknown & set(counts))
    missing = set(fake.device_ids) - set(counts)
    figures = (
        f"{COMMANDS:,} commands, {kills} times kill -9 ({len(set(moments))} different moments by the server's count), "
        f"{seconds:.1f} s: {sum(counts.values()):,} arrived, {sum(n > 1 for n in counts.values())} twice, "
        f"{len(missing - unknown)} lost, {len(unknown)} named as unknown "
        f"({arrived_unknown} of them arrived, {len(unknown) - arrived_unknown} did not), {torn} torn lines"
    )
    record_property("figures", figures)
    sys.stdout.write(f"{figures}\n")

    assert set(counts.values()) == {1}, figures
    assert missing <= unknown, figures
    assert result["ok"] + result["earlier"]["ok"] + len(unknown) == COMMANDS, figures
    # What waited for its turn was not begun.
    assert len(unknown) <= KILLS * IN_FLIGHT, figures
    # The kills hit runs at work, not their beginnings.
    assert len(set(moments)) > KILLS / 2, figures
