"""A worker that is asked to end: the program of the examples, with a real signal."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from esper_sdk.testing import FakeEsper

from tests.sdk.bulk.test_kill import LATENCY, arrived, wait_for_more

ROOT = Path(__file__).parents[3]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM")
def test_a_worker_that_is_asked_to_end(tmp_path: Path) -> None:
    """On SIGTERM it takes no more, ends what is under way, and says so; started again it sends only the rest."""
    fake = FakeEsper(devices=400, latency=LATENCY)
    program = [sys.executable, str(ROOT / "examples" / "many_machines.py"), "REBOOT"]
    program += ["--journal", str(tmp_path / "reboot.jsonl")]
    with fake.serve() as server:
        settings = {"ESPER_BASE_URL": server.base_url, "ESPER_API_KEY": fake.api_key}
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ESPER_")}

        def start() -> subprocess.Popen[str]:
            return subprocess.Popen(
                program, env={**environment, **settings}, stdout=subprocess.PIPE, text=True
            )

        worker = start()
        wait_for_more(fake)
        worker.send_signal(signal.SIGTERM)
        first = json.loads(worker.communicate(timeout=30)[0])
        assert worker.returncode == 1
        sent = arrived(fake)
        assert first["stopped"] == "deadline"
        assert 0 < first["ok"] == sent < 400
        assert first["total"] == first["ok"] + first["not_sent"]
        worker = start()
        second = json.loads(worker.communicate(timeout=60)[0])
        assert worker.returncode == 0
    assert second["earlier"] == {"ok": first["ok"]}
    assert first["ok"] + second["ok"] == 400
    assert set(fake.command_counts("REBOOT").values()) == {1}
