"""
Sends many GETs, so many at a time, with one client, and prints what it cost.

Usage: python -m benchmarks.load CLIENT URL IN_FLIGHT REQUESTS [FOLDER_OF_THE_STOCK_CLIENT]
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.measure import DEVICE_ID, ENTERPRISE_ID, Cost, Meter, report

if TYPE_CHECKING:
    from esper_sdk import Esper

Call = Callable[[], Awaitable[object]]


@asynccontextmanager
async def raw_aiohttp(url: str, in_flight: int) -> AsyncIterator[Call]:
    """Use aiohttp as fast as it goes: one URL, and `json.loads`."""
    import aiohttp

    path = f"{url}/enterprise/{ENTERPRISE_ID}/device/{DEVICE_ID}/"
    connector = aiohttp.TCPConnector(limit=in_flight)
    async with aiohttp.ClientSession(connector=connector, headers={"Authorization": "Bearer key"}) as session:

        async def call() -> object:
            async with session.get(path) as response:
                response.raise_for_status()
                return json.loads(await response.read())

        yield call


@asynccontextmanager
async def esper(url: str, in_flight: int) -> AsyncIterator[Call]:
    """The SDK: models, errors, retries and the limiter, with its limit where it ends up without refusals."""
    async with make_esper(url, in_flight) as client:
        yield lambda: client.android_device.get_device_by_id(DEVICE_ID)


def make_esper(url: str, in_flight: int) -> Esper:
    """Make a client whose limit stands where it ends up without refusals."""
    from esper_sdk import Esper

    return Esper(
        base_url=url, api_key="key", enterprise_id=ENTERPRISE_ID, start=in_flight, max_in_flight=in_flight
    )


@asynccontextmanager
async def stock_default(url: str, in_flight: int) -> AsyncIterator[Call]:
    """The stock generator's client, as it comes."""
    del in_flight
    async with _stock(url) as call:
        yield call


@asynccontextmanager
async def stock_matched(url: str, in_flight: int) -> AsyncIterator[Call]:
    """The stock generator's client, with a pool as large as what is in flight."""
    import httpx

    limits = httpx.Limits(max_connections=in_flight, max_keepalive_connections=in_flight)
    async with _stock(url, limits=limits) as call:
        yield call


@asynccontextmanager
async def _stock(url: str, **options: Any) -> AsyncIterator[Call]:
    client = importlib.import_module("stock_client.client")
    endpoint = importlib.import_module("stock_client.api.tag0_android_device.get_device_by_id")
    async with client.AuthenticatedClient(base_url=url, token="key", httpx_args=options) as http:

        async def call() -> object:
            answer = await endpoint.asyncio(enterprise_id=ENTERPRISE_ID, device_id=DEVICE_ID, client=http)
            if type(answer).__name__ != "Device":
                raise TypeError(f"not a device: {answer!r}")
            return answer

        yield call


CLIENTS = {
    "raw-aiohttp": raw_aiohttp,
    "esper": esper,
    "stock-default": stock_default,
    "stock-matched": stock_matched,
}


async def run(call: Call, in_flight: int, requests: int) -> Cost:
    """
    Make the calls with as many workers as may be in flight.

    Args:
        call: Makes one call.
        in_flight: How many at a time.
        requests: How many altogether.
    """
    # Imports and whatever a client makes on its first call belong to no request.
    await call()
    gc.collect()
    left = iter(range(requests))
    failed = 0

    async def work() -> None:
        nonlocal failed
        for _ in left:
            try:
                await call()
            except Exception as error:  # noqa: BLE001 - counted, whatever it is
                failed += 1
                if failed == 1:
                    print(repr(error), file=sys.stderr)

    meter = Meter()
    await asyncio.gather(*[work() for _ in range(in_flight)])
    return meter.stop(failed)


async def _main() -> None:
    name, url, in_flight, requests, *more = sys.argv[1:]
    sys.path += more
    async with CLIENTS[name](url, int(in_flight)) as call:
        report(await run(call, int(in_flight), int(requests)))


if __name__ == "__main__":
    asyncio.run(_main())
