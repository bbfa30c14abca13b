"""Whose calls go first, and what a refused item costs its run."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from esper_sdk import ConfigurationError, Esper

from benchmarks.simulation.virtual import run_virtual


def client(answer: Any, **options: Any) -> Esper:
    """Make a client of a tenant that answers so."""
    return Esper(
        base_url="https://h.test/api", api_key="k" * 20, transport=httpx.MockTransport(answer), **options
    )


async def slow(request: httpx.Request) -> httpx.Response:
    """Take a second for each answer."""
    del request
    await asyncio.sleep(1)
    return httpx.Response(200, json={})


def test_priorities_of_calls() -> None:
    """Calls of a bulk run wait as low, others as normal, and `with_options` chooses for both."""

    async def main() -> dict[str, int]:
        async with client(slow, max_in_flight=1) as esper:
            high = esper.with_options(priority="high")

            async def item(number: int) -> None:
                await (high if number == 0 else esper).request("GET", f"x/{number}")

            busy = [asyncio.ensure_future(esper.request("GET", "x/busy"))]
            await asyncio.sleep(0.1)
            run = asyncio.ensure_future(esper.bulk(item, range(3), concurrency=3).collect())
            busy += [asyncio.ensure_future(esper.request("GET", f"x/{number}")) for number in range(4)]
            await asyncio.sleep(0.1)
            waiting = esper.limiter.services["x"].waiting
            await asyncio.gather(run, *busy)
            return waiting

    assert run_virtual(main()) == {"high": 1, "normal": 4, "low": 2}


def test_a_call_that_goes_first() -> None:
    """A call of high priority leaves before those that waited before it."""
    order: list[str] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        order.append(request.url.path.rpartition("/")[2])
        return await slow(request)

    async def main() -> None:
        async with client(answer, max_in_flight=1) as esper:
            calls = [asyncio.ensure_future(esper.request("GET", f"x/{name}")) for name in ("a", "b", "c")]
            await asyncio.sleep(0.1)
            await esper.with_options(priority="high").request("GET", "x/first")
            await asyncio.gather(*calls)

    run_virtual(main())
    assert order == ["a", "first", "b", "c"]


def test_a_wrong_priority() -> None:
    """Another name than the three is refused, with the three."""
    with pytest.raises(ConfigurationError, match="'high', 'normal' or 'low', and is 'urgent'"):
        client(slow).with_options(priority="urgent")  # type: ignore[arg-type]


def test_refused_items_take_nobodys_place() -> None:
    """Forty items that are always refused do not keep a bulk run from the other items, in flight or waiting."""

    async def answer(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.1)
        if "bad" in request.url.path:
            return httpx.Response(429, headers={"retry-after": "60"})
        return httpx.Response(200, json={})

    async def main() -> float:
        loop = asyncio.get_running_loop()
        ended: list[float] = []
        done = asyncio.Event()
        async with client(answer) as esper:

            async def item(number: int) -> None:
                await esper.request("POST", f"x/{'bad' if number % 10 == 0 else ''}{number}")
                ended.append(loop.time())
                if len(ended) == 360:
                    done.set()

            run = asyncio.ensure_future(esper.bulk(item, range(400)).collect())
            await done.wait()
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
        return ended[359]

    assert run_virtual(main()) < 6
