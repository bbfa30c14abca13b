"""
A server that answers every GET with the same JSON after the same time, and counts.

Usage: python -m benchmarks.server LATENCY_SECONDS < document.json

It prints its port, and ends with its standard input. `GET /stats` answers with the connections and
requests since the last time it was asked, at once.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from .peers import ROOT


class Server:
    """
    Holds the answers that are due, in the order in which they are.

    Args:
        latency: Seconds between a request and its answer.
        document: The body of every answer.
    """

    def __init__(self, latency: float, document: bytes) -> None:
        self.latency = latency
        self.answer = _answer(document)
        self.connections = 0
        self.requests = 0
        self._due: deque[tuple[float, asyncio.Transport]] = deque()
        self._loop = asyncio.get_running_loop()

    def arrived(self, transport: asyncio.Transport) -> None:
        """
        Answer a request when its time has come.

        Args:
            transport: Where it came from.
        """
        self.requests += 1
        due = self._loop.time() + self.latency
        if not self._due:
            self._loop.call_at(due, self._send)
        self._due.append((due, transport))

    def _send(self) -> None:
        # All latencies are equal, so one timer is enough for any number of requests.
        while self._due and self._due[0][0] <= self._loop.time():
            _, transport = self._due.popleft()
            if not transport.is_closing():
                transport.write(self.answer)
        if self._due:
            self._loop.call_at(self._due[0][0], self._send)

    def stats(self) -> bytes:
        """Answer with what was counted, and begin again."""
        found = {"connections": self.connections - 1, "requests": self.requests}
        self.connections = self.requests = 0
        return _answer(json.dumps(found).encode())


class Connection(asyncio.Protocol):
    """
    One connection, of as much HTTP as GET needs.

    Args:
        server: Whom it belongs to.
    """

    def __init__(self, server: Server) -> None:
        self._server = server
        self._pending = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the connection."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._server.connections += 1

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        *requests, self._pending = (self._pending + data).split(b"\r\n\r\n")
        for request in requests:
            if request.startswith(b"GET /stats "):
                self._transport.write(self._server.stats())
            else:
                self._server.arrived(self._transport)


def _answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )


@contextmanager
def running(latency: float, document: str) -> Iterator[str]:
    """
    Run a server in a process of its own, and give its origin.

    Args:
        latency: Seconds between a request and its answer.
        document: The body of every answer, in one line.
    """
    command = [sys.executable, "-m", "benchmarks.server", str(latency)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        print(document, file=server.stdin, flush=True)
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.stdin.close()


async def _main() -> None:
    loop = asyncio.get_running_loop()
    server = Server(float(sys.argv[1]), sys.stdin.readline().encode())
    listener = await loop.create_server(lambda: Connection(server), "127.0.0.1", 0, backlog=2000)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
