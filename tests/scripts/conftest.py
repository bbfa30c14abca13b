"""Fixtures of the tests of the pipeline."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.scripts.generated import Wire, wire


@pytest_asyncio.fixture
async def service() -> AsyncIterator[Wire]:
    """A server that keeps what generated clients send."""
    async with wire() as served:
        yield served
