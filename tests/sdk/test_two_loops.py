"""A client in two event loops: whatever it is asked for there, it says so instead of waiting for ever."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

import httpx
import pytest
from esper_sdk import ConfigurationError, Esper

BASE = "https://acme-api.esper.cloud/api"


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "q1", "status": "RUNNING"})


async def pieces(esper: Esper, source: str) -> list[bytes]:
    async def read() -> AsyncIterator[bytes]:
        async with esper.stream(source) as stream:
            async for piece in stream:
                yield piece

    return [piece async for piece in read()]


CALLS = {
    "call": lambda esper, folder: esper.request("GET", "v2/x"),
    "enterprise": lambda esper, folder: esper.enterprise_id(),
    "query": lambda esper, folder: esper.query("SELECT 1"),
    "wait": lambda esper, folder: esper.wait("converge", "c1"),
    "find": lambda esper, folder: esper.find_devices(serials=["a"]),
    "download": lambda esper, folder: esper.download("files/x", folder / "own"),
    "download elsewhere": lambda esper, folder: esper.download("https://x.test/x", folder / "other"),
    "stream": lambda esper, folder: pieces(esper, "files/x"),
    "stream elsewhere": lambda esper, folder: pieces(esper, "https://x.test/x"),
}


async def key() -> str:
    return "key"


@pytest.mark.parametrize("api_key", ["key", key])
@pytest.mark.parametrize("first", ["call", "download elsewhere"])
def test_another_loop_is_refused(first, api_key, tmp_path):
    """A client that was used in one loop, whatever for, does nothing in the next one."""
    esper = Esper(base_url=BASE, api_key=api_key, transport=httpx.MockTransport(answer))
    asyncio.run(CALLS[first](esper, tmp_path))
    for call in CALLS.values():
        with pytest.raises(ConfigurationError, match="another event loop before"):
            asyncio.run(asyncio.wait_for(call(esper, tmp_path), 5))


@pytest.mark.parametrize("call", ["query", "call"])
def test_another_thread_is_refused_while_the_first_one_waits(call, tmp_path):
    """While one thread has a query open, or its key asked for, another gets an error at once."""
    asked = threading.Event()

    async def slow_key() -> str:
        asked.set()
        await asyncio.sleep(60)
        return "key"

    esper = Esper(base_url=BASE, api_key=slow_key, transport=httpx.MockTransport(answer))
    loop = asyncio.new_event_loop()
    task = loop.create_task(CALLS[call](esper, tmp_path))
    thread = threading.Thread(target=loop.run_until_complete, args=[asyncio.wait([task])])
    thread.start()
    assert asked.wait(30)
    with pytest.raises(ConfigurationError, match="another thread before"):
        asyncio.run(asyncio.wait_for(CALLS[call](esper, tmp_path), 5))
    loop.call_soon_threadsafe(task.cancel)
    thread.join(30)
    loop.close()
