"""A limiter belongs to one event loop at a time."""

from __future__ import annotations

import asyncio
import threading

import httpx
from esper_sdk import ConfigurationError, Esper, Limiter


def test_a_limiter_in_two_threads() -> None:
    """A limiter that is in use on one event loop is refused on another, and free again when that has ended."""
    limiter = Limiter()
    answer = httpx.MockTransport(lambda _: httpx.Response(200))

    async def call() -> int:
        async with Esper(
            base_url="https://h.test/api", api_key="k", transport=answer, limiter=limiter
        ) as esper:
            return (await esper.request("GET", "x")).status_code

    async def main() -> None:
        assert await call() == 200
        caught: list[BaseException] = []

        def other() -> None:
            try:
                asyncio.run(call())
            except ConfigurationError as error:
                caught.append(error)

        thread = threading.Thread(target=other)
        thread.start()
        await asyncio.to_thread(thread.join)
        assert "another event loop" in str(caught[0])
        assert await call() == 200

    asyncio.run(main())
    asyncio.run(main())
    assert limiter.in_flight == 0
