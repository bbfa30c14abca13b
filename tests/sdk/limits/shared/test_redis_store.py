"""The shared state in Redis: on a fake everywhere, and on a server where one answers."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import fakeredis
import pytest
import redis.asyncio
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.limiter import queue_of
from esper_sdk._limits.shared.limiter import SharedLimiter
from esper_sdk._limits.shared.queue import SharedQueue
from esper_sdk._limits.shared.redis import RedisStore
from esper_sdk._limits.shared.store import key_of

from tests.sdk.servers_here import REDIS_URL, needs_redis

# Other workers of this test run use the same server.
NAME = f"esper-sdk-test-{os.getpid()}"
URL = f"https://acme-{os.getpid()}-api.esper.cloud/api"


def queues(connect: Any, count: int) -> list[SharedQueue]:
    """Make the queues of some processes of a tenant."""
    made = [
        SharedQueue(
            lambda key, name, heard: RedisStore(connect, key, name, heard), start=20, cap=200, seed=number
        )
        for number in range(count)
    ]
    for queue in made:
        queue.bind(URL)
    return made


async def work(found: list[SharedQueue], calls: int) -> int:
    """Let each process make so many calls, and return the most that were in flight together."""
    flying = most = 0

    async def call(queue: SharedQueue) -> None:
        nonlocal flying, most
        permit = await queue.acquire("devices", object())
        flying += 1
        most = max(most, flying)
        for _ in range(20):
            await asyncio.sleep(0)
        flying -= 1
        queue.succeeded(permit)
        queue.release(permit)

    await asyncio.gather(*[call(queue) for queue in found for _ in range(calls)])
    return most


@asynccontextmanager
async def server() -> AsyncIterator[Any]:
    """Connect to the server that answers here, and leave nothing of the tenant there."""

    def connect() -> redis.asyncio.Redis:
        return redis.asyncio.Redis.from_url(REDIS_URL, retry=None, client_name=NAME)

    async with redis.asyncio.Redis.from_url(REDIS_URL) as client:
        await client.delete(f"esper:{{{key_of(URL)}}}")
        yield connect
        await client.delete(f"esper:{{{key_of(URL)}}}")


async def test_processes_share() -> None:
    """Two processes have no more in flight together than the limit, and all their calls are made."""
    fake = fakeredis.FakeServer(version=(7,))
    found = queues(lambda: fakeredis.FakeAsyncRedis(server=fake), 2)
    assert await work(found, 50) <= 120
    assert [queue.counters.store_errors for queue in found] == [0, 0]
    assert {queue.lease["processes"] for queue in found if queue.lease} == {2}
    for queue in found:
        await queue.aclose()
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


@needs_redis
@pytest.mark.slow
async def test_processes_share_on_a_server() -> None:
    """The same on a server; what it loses in the middle is made anew, and nobody goes alone."""
    async with server() as connect:
        found = queues(connect, 4)
        await work(found, 30)
        async with connect() as client:
            assert 0 < await client.pttl(f"esper:{{{key_of(URL)}}}") <= 3_600_000
            state = await client.get(f"esper:{{{key_of(URL)}}}")
            assert b"acme" not in state
            await client.delete(f"esper:{{{key_of(URL)}}}")
        await work(found, 30)
        assert [queue.counters.store_errors for queue in found] == [0, 0, 0, 0]
        for queue in found:
            await queue.aclose()


@needs_redis
async def test_broken_connections() -> None:
    """When the server closes every connection, calls go on and the processes come back to it."""
    async with server() as connect:
        found = queues(connect, 2)
        await work(found, 5)
        async with connect() as client:
            mine = await client.client_id()
            theirs = [each for each in await client.client_list() if each["name"] == NAME]
            for each in theirs:
                if int(each["id"]) != mine:
                    await client.client_kill_filter(_id=each["id"])
        assert len(theirs) == 5
        await work(found, 30)
        for queue in found:
            await queue.aclose()


async def test_a_cancellation_that_is_swallowed() -> None:
    """A limiter is closed at once, even when the package takes each first cancellation for its own."""
    server, reached = fakeredis.FakeServer(version=(7,)), asyncio.Semaphore(0)

    async def swallow() -> None:
        reached.release()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)

    class Channel(redis.asyncio.client.PubSub):
        async def subscribe(self, *args: Any, **kwargs: Any) -> None:
            await swallow()
            await super().subscribe(*args, **kwargs)

    class Client(fakeredis.FakeAsyncRedis):
        async def evalsha(self, *args: Any) -> Any:
            await swallow()
            return await super().evalsha(*args)

        def pubsub(self, **kwargs: Any) -> Channel:
            return Channel(self.connection_pool, **kwargs)

    (queue,) = queues(lambda: Client(server=server), 1)
    call = asyncio.ensure_future(queue.acquire("devices", "x"))
    for _ in ("exchange", "subscribe"):
        await reached.acquire()
    call.cancel()
    await asyncio.gather(call, return_exceptions=True)
    await queue.aclose()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_no_server(caplog: pytest.LogCaptureFixture) -> None:
    """Where nobody answers calls go on alone, and no log line has the URL's password."""
    limiter = SharedLimiter("redis://user:pa55word@127.0.0.1:1/0", seed=1)
    queue = queue_of(limiter)
    queue.bind(URL)
    permit = await queue.acquire("devices", "x")
    queue.succeeded(permit)
    queue.release(permit)
    assert limiter.alone
    assert limiter.stats.store_errors == 1
    assert "alone" in repr(limiter)
    assert "pa55word" not in caplog.text + repr(limiter) + repr(limiter.stats)
    await queue.aclose()


def test_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package the error says what to install."""
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'esper-sdk\[redis\]'"):
        SharedLimiter("redis://127.0.0.1")


@pytest.mark.parametrize("where", ["", "hosts", "http://cache", "redis://h:port/0", 7, None])
def test_wrong_places(where: Any) -> None:
    """What is neither the host nor a Redis is refused at once, without being quoted."""
    with pytest.raises(ConfigurationError) as caught:
        SharedLimiter(where)
    assert "cache" not in str(caught.value)


def test_a_path_is_for_the_host() -> None:
    """A path beside a URL is refused."""
    with pytest.raises(ConfigurationError, match="path is for a SharedLimiter on one host"):
        SharedLimiter("redis://127.0.0.1", path="x")
