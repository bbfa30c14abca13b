"""Redis or Valkey as the place where the processes of many hosts share a limiter: one script, and a channel a process."""

from __future__ import annotations

import asyncio
import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from esper_sdk._base.clock import on_trio
from esper_sdk._base.urls import scheme_of, with_small_scheme
from esper_sdk._errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from redis.asyncio import Redis
    from redis.asyncio.client import PubSub

    from esper_client.types import Hidden

    from .records import Lease, Report
    from .store import MakeStore

__all__ = ("RedisStore", "maker", "script")

_T = TypeVar("_T")


def script() -> str:
    """Return the script that Redis runs."""
    return Path(__file__).with_name("tenant.lua").read_text("utf-8")


def maker(place: Hidden[str]) -> MakeStore:
    """
    Return what makes a store, after a check of what can be checked without asking the server.

    Args:
        place: The server's URL, which may have a password.

    Raises:
        ConfigurationError: The package is not installed, or it does not take the URL.
    """
    try:
        from redis.asyncio import Redis
    except ImportError:
        raise ConfigurationError(
            "A limiter in Redis needs the package redis: pip install 'esper-sdk[redis]'"
        ) from None

    def connect() -> Redis:
        # No retries: a call must not wait for them, and the limiter asks again by itself.
        return Redis.from_url(with_small_scheme(place), socket_connect_timeout=1.0, retry=None)

    try:
        # Nothing is connected, but wrong options are told at once.
        pool: Any = connect().connection_pool
        pool.make_connection()
        problem = _database_problem(place)
    except Exception as error:  # noqa: BLE001 - the message has the URL, perhaps with a password
        problem = f"is not valid ({type(error).__name__})"
    if not problem:
        return lambda key, name, heard: RedisStore(connect, key, name, heard)
    raise ConfigurationError(f"the Redis URL {problem}")


def _database_problem(place: Hidden[str]) -> str:
    # It raises nothing of its own: its frame would show what may be half a password.
    number = urlsplit(with_small_scheme(place)).path.strip("/")
    if scheme_of(place) == "unix" or not number or (number.isascii() and number.isdigit()):
        return ""
    # The package takes database 0 for any other text.
    return "names a database that is no number"


class RedisStore:
    """
    The state of a tenant in Redis.

    Args:
        connect: Makes a client.
        key: What tells tenants apart.
        name: The name of this process.
        heard: Called when another process's report changed something for it.
    """

    tick: float | None = None

    def __init__(self, connect: Callable[[], Redis], key: str, name: str, heard: Callable[[], None]) -> None:
        self._connect = connect
        # In braces, so that a cluster keeps all of a tenant in one place.
        self._key = f"esper:{{{key}}}"
        self._name = name
        self._heard = heard
        self._client: Redis | None = None
        self._script: Any = None
        self._listener: asyncio.Task[None] | None = None

    async def exchange(self, report: Report) -> Lease:
        """
        See `Store`.

        Raises:
            ConfigurationError: This is not asyncio.
        """
        if self._client is None:
            if on_trio():
                raise ConfigurationError(
                    "a limiter in Redis needs asyncio; on trio use SharedLimiter('host')"
                )
            self._client = self._connect()
            self._script = self._client.register_script(script())
        if self._listener is None or self._listener.done():
            self._listener = asyncio.get_running_loop().create_task(
                self._listen(self._client.pubsub(ignore_subscribe_messages=True)),
                name="shared limiter's channel",
            )
        return lease_of(await _heeding(self._script(keys=[self._key], args=[json.dumps(report)])))

    def changed(self) -> bool:
        """See `Store`."""
        return False

    async def close(self) -> None:
        """See `Store`."""
        listener, self._listener = self._listener, None
        client, self._client = self._client, None
        if listener is not None:
            listener.cancel()
            await asyncio.gather(listener, return_exceptions=True)
        if client is not None:
            await client.aclose()

    async def _listen(self, channel: PubSub) -> None:
        # What goes wrong here shows in the next report, and listening begins anew.
        with contextlib.suppress(Exception):
            async with channel:
                await _heeding(channel.subscribe(f"{self._key}:{self._name}"))
                async for _ in channel.listen():
                    self._heard()


async def _heeding(call: Awaitable[_T]) -> _T:
    """Await a call of the package, in which `asyncio.wait_for` may swallow a cancellation before Python 3.12."""
    task = asyncio.current_task()
    assert task is not None
    before = task.cancelling()
    answer = await call
    if task.cancelling() > before:
        # The one of a scope that is over comes again here.
        await asyncio.sleep(0)
        raise asyncio.CancelledError
    return answer


def lease_of(answer: str | bytes) -> Lease:
    """
    Read a lease as the script writes it.

    Args:
        answer: JSON; an empty table is a list there.
    """
    lease: Lease = json.loads(answer)
    lease["gates"] = lease["gates"] or {}
    exact, ceiling, hold = (float(value or 0) for value in lease["mark"])
    lease["mark"] = [exact, None if ceiling < 0 else ceiling, hold]
    return lease
