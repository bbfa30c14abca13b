"""Fixtures of the transport tests."""

from __future__ import annotations

import esper_sdk._transport.aiohttp  # noqa: F401 - its import on first use takes longer than some deadlines here
import pytest


@pytest.fixture(params=["aiohttp", "httpx"])
def engine(request: pytest.FixtureRequest) -> str:
    """Each library that can send."""
    return str(request.param)


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses of the limiter that last as good as nothing, for tests on real sockets."""
    monkeypatch.setattr("esper_sdk._limits.gate.BACKOFF", 0.001)
