from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import anyio
import pytest
import trio.testing


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock stands still while there is work, and jumps to the next timer when not."""

    def __init__(self) -> None:
        self._now = 0.0
        super().__init__()

    def time(self) -> float:
        return self._now

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:
            self._now = max(self._now, self._scheduled[0].when())
        super()._run_once()


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Run a coroutine function to its end in virtual time, once on asyncio and once on trio."""

    def runner(function: Callable[..., Any], *args: Any) -> Any:
        options: dict[str, Any] = {"loop_factory": VirtualLoop}
        if request.param == "trio":
            options = {"clock": trio.testing.MockClock(autojump_threshold=0)}
        return anyio.run(function, *args, backend=request.param, backend_options=options)

    return runner


@pytest.fixture
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that says nothing about the service, proxies or certificates."""
    names = ["ESPER_TENANT", "ESPER_API_KEY", "ESPER_ENTERPRISE_ID", "ESPER_BASE_URL", "REQUEST_METHOD"]
    names += ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"]
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        names += [name, name.upper()]
    for name in names:
        monkeypatch.delenv(name, raising=False)
