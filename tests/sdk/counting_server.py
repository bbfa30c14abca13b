"""A server on a real socket that counts the whole requests that reached it, whatever became of their answers."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from collections import Counter

__all__ = ("CountingServer",)


class CountingServer:
    """
    Takes each POST as one to the devices in its body, or to the last step of its path.

    Args:
        delay: Seconds until an answer.
        status: The status of every answer.
    """

    def __init__(self, *, delay=0.0, status=200):
        self.delay, self.status = delay, status
        self.processed = Counter()
        self.connected = self.answers = 0
        self.base_url = ""
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),))

    def __enter__(self):
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self._loop.close()

    def wait_for(self, what):
        """Wait until a condition holds, ten seconds at most."""
        patience = time.monotonic() + 10
        while not what():
            assert time.monotonic() < patience
            time.sleep(0.002)

    def read_to_the_end(self):
        """Wait until all that a process had sent is counted, once that has ended."""
        self.wait_for(lambda: not self.connected)

    async def _serve(self):
        self._stop = asyncio.Event()
        self._tasks = set()
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=1000)
        self.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api"
        self._ready.set()
        await self._stop.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader, writer):
        self._tasks.add(asyncio.current_task())
        self.connected += 1
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = next(
                    (
                        int(line[15:])
                        for line in head.splitlines()
                        if line.lower().startswith("content-length:")
                    ),
                    0,
                )
                body = await reader.readexactly(length)
                await self._answer(head.split()[1], body, writer)
        self.connected -= 1
        writer.close()

    async def _answer(self, path, body, writer):
        sent = json.loads(body) if body else None
        self.processed.update(sent["devices"] if sent else [path.rpartition("/")[2]])
        self.answers += 1
        number = self.answers
        await asyncio.sleep(self.delay)
        answer = json.dumps({"content": {"id": f"00000000-0000-4000-8000-{number:012}"}}).encode()
        head = f"HTTP/1.1 {self.status} X\r\ncontent-type: application/json\r\ncontent-length: {len(answer)}\r\n\r\n"
        writer.write(head.encode() + answer)
        await writer.drain()
