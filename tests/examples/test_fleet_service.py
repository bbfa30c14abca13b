"""The example of a web service: FastAPI under uvicorn, with two workers, against the fake."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest
from esper_sdk.testing import FakeEsper

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="workers of uvicorn outlive it there"),
]

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


class Lines:
    """The lines of a stream as they come, which others can wait for."""

    def __init__(self, stream) -> None:
        self._stream = stream
        self._news = threading.Condition()
        self.all: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        for line in self._stream:
            with self._news:
                self.all.append(line)
                self._news.notify_all()

    def wait_for(self, pattern: str, times: int = 1) -> re.Match[str]:
        """Return the match of the line that is the last of so many; fail after half a minute."""
        with self._news:
            assert self._news.wait_for(lambda: len(self._found(pattern)) >= times, 30), "".join(self.all)
            return self._found(pattern)[times - 1]

    def _found(self, pattern: str) -> list[re.Match[str]]:
        return [match for line in self.all if (match := re.search(pattern, line))]

    def close(self) -> None:
        """Wait for the end of the stream."""
        self._reader.join(20)
        self._stream.close()


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """The service on a port of this machine, its key in a secret file; gives address, fake and log."""
    secret = tmp_path_factory.mktemp("secrets") / "key"
    with FakeEsper(3_000, latency=0.02).serve() as server:
        secret.write_text(server.fake.api_key + "\n")
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ESPER_")}
        process = subprocess.Popen(
            [sys.executable, "-m", "uvicorn", "fleet_service:app", "--workers", "2", "--port", "0"],
            cwd=EXAMPLES,
            env={**environment, "ESPER_BASE_URL": server.base_url, "ESPER_API_KEY_FILE": str(secret)},
            stderr=subprocess.PIPE,
            text=True,
        )
        lines = Lines(process.stderr)
        try:
            address = lines.wait_for(r"running on (http://[\d.:]+)")[1]
            lines.wait_for('"ready"', times=2)
            yield address, server.fake, lines
        finally:
            process.terminate()
            process.wait(20)
            lines.close()


def test_the_service_serves_a_fleet(service):
    """It reads, streams, commands and tells states, from any worker, and neither answers nor logs show the key."""
    address, fake, lines = service
    before = sum("exported" in line for line in lines.all)
    with httpx.Client(base_url=address, timeout=30) as client:
        one = client.get(f"/devices/{fake.device_ids[0]}")
        assert one.json()["id"] == fake.device_ids[0]
        assert client.get("/devices/00000000-0000-0000-0000-000000000000").status_code == 404
        active = client.get("/devices.csv").text.splitlines()
        assert {row.split(",")[0] for row in active} <= set(fake.device_ids)
        sent = client.post("/reboots", json=fake.device_ids[:5])
        assert sent.status_code == 202
        [request_id] = sent.json()["requests"]
    # On connections of their own, so that both workers are asked.
    for _ in range(6):
        assert httpx.get(f"{address}/reboots/{request_id}", timeout=30).status_code == 200
    assert fake.command_counts("REBOOT") == dict.fromkeys(fake.device_ids[:5], 1)
    assert int(lines.wait_for(r"exported (\d+) rows", times=before + 1)[1]) == len(active) > 2_000
    records = [json.loads(line) for line in lines.all if line.startswith("{")]
    assert any(record.get("esper_path", "").endswith("/v2/devices/") for record in records)
    assert fake.api_key not in "".join(lines.all)


def test_a_caller_that_goes_away_ends_its_requests(service):
    """A stream that nobody reads any more ends before the fleet does."""
    address, fake, lines = service
    before = sum("exported" in line for line in lines.all)
    with httpx.stream("GET", f"{address}/devices.csv", timeout=30) as answer:
        next(answer.iter_lines())
    assert 0 < int(lines.wait_for(r"exported (\d+) rows", times=before + 1)[1]) < 2_000
    assert httpx.get(f"{address}/devices/{fake.device_ids[0]}", timeout=30).status_code == 200
