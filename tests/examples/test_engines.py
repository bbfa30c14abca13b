"""The examples for workers: partitions without an engine, Temporal, Celery, and a service with several workers."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from esper_sdk import Summary
from esper_sdk.testing import FakeEsper

from tests.sdk.servers_here import DATABASE_URL, a_journal, needs_postgres

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


def load(name: str) -> Any:
    """Import an example."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


journal = pytest.fixture(a_journal)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeEsper]:
    """Serve a tenant, and set the variables that an example reads."""
    tenant = FakeEsper(40)
    with tenant.serve() as server:
        monkeypatch.setenv("ESPER_BASE_URL", server.base_url)
        monkeypatch.setenv("ESPER_API_KEY", tenant.api_key)
        monkeypatch.setenv("ESPER_JOURNAL", DATABASE_URL)
        yield tenant


def test_partitions_without_an_engine(run: Any) -> None:
    """Two workers with an index each send every device one command, again sends none, and their summaries add up."""
    tenant = FakeEsper(40)
    with tenant.serve() as server:
        parts = []
        for index in range(2):
            done = run(server, "many_machines", "REBOOT", "--of", 2, JOB_COMPLETION_INDEX=str(index))
            assert done.returncode == 0, done.stderr
            parts.append(Summary.from_dict(json.loads(done.stdout)))
        both = sum(parts, Summary())
        assert both.total == both.ok == 40
        assert min(part.total for part in parts) >= 8
        again = run(server, "many_machines", "REBOOT", "--of", 2, "--index", 1)
        assert json.loads(again.stdout)["earlier"] == {"ok": parts[1].total}
    assert set(tenant.command_counts("REBOOT").values()) == {1}
    assert len(tenant.command_counts("REBOOT")) == 40


@needs_postgres
async def test_temporal(fake: FakeEsper, journal: str) -> None:
    """The activity beats, and a second attempt sends nothing twice, also while the first one runs."""
    from temporalio.testing import ActivityEnvironment

    example = load("temporal_activity")
    environment = ActivityEnvironment()
    beats: list[Any] = []
    environment.on_heartbeat = lambda *details: beats.append(details)
    part = example.Part(journal, 0, 1)
    results = await asyncio.gather(
        environment.run(example.reboot_partition, part), environment.run(example.reboot_partition, part)
    )
    assert beats
    last = await environment.run(example.reboot_partition, part)
    assert last["total"] == 0
    assert last["earlier"] == {"ok": 40}
    assert sum(result["ok"] for result in results) == 40
    assert set(fake.command_counts("REBOOT").values()) == {1}


@needs_postgres
def test_celery(fake: FakeEsper, journal: str) -> None:
    """A real worker runs the task, and the same task delivered again sends nothing."""
    from celery.contrib.testing.worker import start_worker

    example = load("celery_task")
    example.app.conf.update(broker_url="memory://", result_backend="cache+memory://")
    level = logging.root.level
    try:
        with start_worker(example.app, perform_ping_check=False, shutdown_timeout=20):
            first = example.reboot_partition.delay(journal, 0, 2).get(timeout=30)
            again = example.reboot_partition.delay(journal, 0, 2).get(timeout=30)
    finally:
        logging.root.setLevel(level)  # the worker raises it for the whole process
    assert first["total"] == first["ok"] > 8
    assert again["total"] == 0
    assert set(fake.command_counts("REBOOT").values()) == {1}
    assert len(fake.command_counts("REBOOT")) == first["ok"]


@pytest.mark.skipif(sys.platform == "win32", reason="uvicorn's workers end otherwise there")
def test_a_service_with_four_workers(fake: FakeEsper, tmp_path: Path) -> None:
    """Four workers of uvicorn answer, and share one limit by nothing but a variable."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "--app-dir", str(ROOT / "examples"), "--workers", "4"]
    environment = {**os.environ, "ESPER_LIMITER": "host", "XDG_RUNTIME_DIR": str(tmp_path)}
    with subprocess.Popen(
        [*command, "--port", str(port), "fastapi_service:app"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as service:
        try:
            assert service.stderr is not None
            started = 0
            while started < 4:
                line = service.stderr.readline()
                assert line
                started += "Application startup complete" in line
            seen: set[int] = set()
            for _ in range(200):
                # A connection each, so that every worker gets some.
                answers = [
                    httpx.get(f"http://127.0.0.1:{port}/{path}").raise_for_status().json()
                    for path in (f"devices/{fake.device_ids[0]}", "limit")
                ]
                assert fake.device_ids[0] in str(answers[0])
                seen.add(answers[1]["processes"])
                if 4 in seen:
                    break
            assert 4 in seen
        finally:
            service.terminate()
            service.communicate(timeout=30)
