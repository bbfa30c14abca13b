"""A fake on a clock that stands still, and a client for it, without a server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx
import pytest
from esper_sdk.testing import FakeEsper, ManualClock

# The plugin is there by itself where the distribution is installed, and only there.
from esper_sdk.testing._plugin import fake_esper
from esper_sdk.testing._plugin import pytest_configure as configure_plugin

__all__ = ("fake_esper",)


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers."""
    configure_plugin(config)
    config.addinivalue_line("markers", "judge: a test by a tool that nobody here wrote.")


def client_of(fake: FakeEsper) -> httpx.AsyncClient:
    """Make a client with the right key that reaches a fake in process."""
    return httpx.AsyncClient(
        transport=fake.transport(),
        base_url=fake.base_url,
        headers={"Authorization": f"Bearer {fake.api_key}"},
    )


@pytest.fixture
def connect() -> Callable[[FakeEsper], httpx.AsyncClient]:
    """Makes clients of fakes."""
    return client_of


@pytest.fixture
def clock() -> ManualClock:
    """A clock that stands still."""
    return ManualClock()


@pytest.fixture
def fake(clock: ManualClock) -> FakeEsper:
    """A fake with 250 devices on that clock."""
    return FakeEsper(250, clock=clock, seed=3)


@pytest.fixture
async def api(fake: FakeEsper) -> AsyncIterator[httpx.AsyncClient]:
    """A client of that fake."""
    async with client_of(fake) as client:
        yield client
