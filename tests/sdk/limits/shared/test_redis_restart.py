"""A Redis of the test's own that is killed, started again and emptied, in the middle of calls."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import redis
from esper_sdk._limits.limiter import queue_of
from esper_sdk._limits.shared import queue as shared_queue
from esper_sdk._limits.shared.limiter import SharedLimiter

SERVER = shutil.which("redis-server") or shutil.which("valkey-server")


def start(socket: Path) -> subprocess.Popen[str]:
    """Start a server that keeps nothing, and wait until it takes connections."""
    assert SERVER is not None
    command = [SERVER, "--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(socket.parent)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    while "eady to accept" not in server.stdout.readline():
        assert server.poll() is None
    return server


@pytest.mark.slow
@pytest.mark.skipif(SERVER is None, reason="no redis-server is installed")
async def test_killed_started_again_and_emptied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No call fails when the server is killed; when it is back, or was emptied, the processes share again."""
    monkeypatch.setattr(shared_queue, "RETRY", (0.05, 0.1))
    socket = tmp_path / "r"
    server = start(socket)
    limiters = [SharedLimiter(f"unix://{socket}") for _ in range(2)]
    client = redis.Redis(unix_socket_path=str(socket))
    done = 0

    async def calls_until(reached: Callable[[], bool]) -> None:
        nonlocal done
        async with asyncio.timeout(20):
            while not reached():
                for limiter in limiters:
                    queue = queue_of(limiter)
                    permit = await queue.acquire("devices", object())
                    await asyncio.sleep(0)
                    queue.succeeded(permit)
                    queue.release(permit)
                    done += 1

    def together() -> bool:
        return bool(client.keys("esper:*")) and all(limiter.processes == 2 for limiter in limiters)

    def errors() -> list[int]:
        return [limiter.stats.store_errors for limiter in limiters]

    try:
        await calls_until(together)
        assert errors() == [0, 0]
        server.kill()
        server.communicate()
        await calls_until(lambda: all(errors()))
        server = start(socket)
        await calls_until(together)
        assert not any(limiter.alone for limiter in limiters)
        before = errors()
        client.flushall()
        await calls_until(together)
        assert errors() == before
        assert sum(limiter.stats.successes for limiter in limiters) == done
        for limiter in limiters:
            await queue_of(limiter).aclose()
    finally:
        client.close()
        server.kill()
        server.communicate()
