"""What a program sees of its calls in its logs."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from esper_sdk import Esper, EsperError

from tests.sdk.faults import Answer, FaultServer, close_after, garbage, hang, ok, status

KEY = "a-very-secret-key"


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(1, logger="esper_sdk")
    return caplog


def lines(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [
        (record.levelname, record.getMessage()) for record in caplog.records if record.name == "esper_sdk"
    ]


async def call(script: list[Answer], engine: str, method: str = "GET", **options: Any) -> None:
    async with (
        FaultServer(script) as server,
        Esper(base_url=server.url, api_key=KEY, engine=engine, **options) as esper,
    ):
        with contextlib.suppress(EsperError):
            await esper.request(method, "x/", params={"token": KEY})


async def test_an_attempt_has_a_line(engine: str, logged: pytest.LogCaptureFixture) -> None:
    """A success has one line at DEBUG with status, time and attempt, and the same as fields of the record."""
    await call([status(200, x_request_id="r-17")], engine)
    (record,) = (record for record in logged.records if record.name == "esper_sdk")
    assert record.levelname == "DEBUG"
    assert record.getMessage().startswith("GET /api/x/: 200 in ")
    assert record.getMessage().endswith(" ms (attempt 1, request r-17)")
    fields = {name: value for name, value in vars(record).items() if name.startswith("esper_")}
    assert fields.pop("esper_ms") >= 0
    assert fields == {
        "esper_method": "GET",
        "esper_path": "/api/x/",
        "esper_status": 200,
        "esper_attempt": 1,
        "esper_request_id": "r-17",
    }


@pytest.mark.parametrize(
    ("answer", "method", "end", "level"),
    [
        (status(404), "GET", "NotFoundError", "DEBUG"),
        (status(504), "POST", "ServerError", "INFO"),
        (close_after, "POST", "OutcomeUnknownError", "INFO"),
        (garbage, "POST", "OutcomeUnknownError", "INFO"),
        (hang, "POST", "RequestTimeoutError", "INFO"),
    ],
)
async def test_a_failed_call_has_a_line(
    answer: Answer, method: str, end: str, level: str, engine: str, logged: pytest.LogCaptureFixture
) -> None:
    """A call that fails has a line that names its error, besides those of its attempts."""
    await call([answer], engine, method, timeout=0.2)
    *attempts, (last_level, last) = lines(logged)
    assert [found for found, _ in attempts] == ["DEBUG"]
    assert last.startswith(f"{method} /api/x/: failed: {end}: ")
    assert last_level == level
    assert KEY not in logged.text


@pytest.mark.usefixtures("no_pauses")
async def test_a_retry_has_a_line(
    engine: str, logged: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each retry has a line at INFO that says why, with fields, also where the program asks for nothing else."""
    monkeypatch.setattr("esper_sdk._transport.retry.RetryTransport._backoff", lambda *_: 0.0)
    logged.set_level("INFO", logger="esper_sdk")
    await call([status(503), close_after, status(429), ok], engine, max_retries=3)
    retries = [record for record in logged.records if "goes again" in record.getMessage()]
    assert [vars(record)["esper_reason"] for record in retries] == [
        "server_error",
        "disconnected",
        "rate_limited",
    ]
    assert [vars(record)["esper_attempt"] for record in retries] == [1, 2, 3]
    assert {record.levelname for record in retries} == {"INFO"}


PROGRAM = """
import asyncio, httpx
from esper_sdk import Esper

async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    async with Esper(tenant="acme", api_key="a-very-secret-key", transport=transport) as esper:
        await esper.request("GET", "x")

asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("value", "seen"),
    [("debug", "GET /api/x: 200"), (" DEBUG ", "GET /api/x: 200"), ("info", None), ("", None)],
)
def test_esper_log(value: str, seen: str | None) -> None:
    """`ESPER_LOG` turns the lines on, on standard error."""
    done = run_program({"ESPER_LOG": value})
    assert seen in done if seen else not done, done


@pytest.mark.slow
def test_esper_log_that_is_no_level() -> None:
    """A value that is no level is told, and the program runs."""
    assert "ESPER_LOG must be one of debug, info, warning, error" in run_program({"ESPER_LOG": "loud"})


def run_program(environment: dict[str, str]) -> str:
    root = Path(__file__).parents[3]
    path = os.pathsep.join([str(root / "overrides"), str(root)])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stderr
