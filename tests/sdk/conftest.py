from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Run a coroutine function to its end, once on asyncio and once on trio."""

    def runner(function: Callable[..., Any], *args: Any) -> Any:
        return anyio.run(function, *args, backend=request.param)

    return runner
