"""A small HTTP server on a loopback port that misbehaves on demand, and counts what it saw."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import socket
import ssl
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

Answer = Callable[["Exchange"], Any]


@dataclass
class Seen:
    """One request that arrived whole."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Exchange:
    """What a fault works with."""

    request: Seen
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    keep: bool = True

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    def status(self, code: int, body: bytes = b"{}", **headers: str) -> None:
        lines = [
            f"HTTP/1.1 {code} Whatever",
            f"content-length: {len(body)}",
            "content-type: application/json",
        ]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        self.send(head if self.request.method == "HEAD" else head + body)

    def close(self) -> None:
        self.keep = False
        self.writer.close()

    def reset(self) -> None:
        """Close with a TCP reset instead of an orderly end."""
        self.keep = False
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


def ok(exchange: Exchange) -> None:
    exchange.status(200, b'{"ok": true}')


def reset_after(exchange: Exchange) -> None:
    exchange.reset()


def close_after(exchange: Exchange) -> None:
    exchange.close()


async def hang(exchange: Exchange) -> None:
    exchange.keep = False
    with contextlib.suppress(ConnectionError):
        await exchange.reader.read()
    exchange.close()


def truncated(exchange: Exchange) -> None:
    exchange.send(b'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"ok":')
    exchange.close()


def garbage(exchange: Exchange) -> None:
    exchange.send(b"\x00\x01\x02 this is no HTTP\r\n\r\n")
    exchange.close()


def bodiless_with_body(code: int, *, split: int | None = None, announced: bool = True) -> Answer:
    """Send a body where HTTP has none, in one piece or cut in two after so many bytes."""

    async def answer(exchange: Exchange) -> None:
        length = b"content-length: 24\r\n" if announced else b""
        raw = b"HTTP/1.1 %d X\r\n%sx-a: b\r\n\r\n" % (code, length) + b'{"message": "it is gone"}'[:24]
        for part in (raw[:split], raw[split:]) if split is not None else (raw,):
            exchange.send(part)
            await exchange.writer.drain()
            # Long enough for the other side to read them one after the other.
            await asyncio.sleep(0.01)

    return answer


def many_headers(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\n" + b"".join(b"x-%d: y\r\n" % n for n in range(100_000)))
    exchange.send(b"content-length: 0\r\n\r\n")


async def endless(exchange: Exchange) -> None:
    exchange.keep = False
    exchange.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    with contextlib.suppress(ConnectionError):
        while True:
            exchange.send(b"10000\r\n" + b"x" * 65536 + b"\r\n")
            await exchange.writer.drain()


def gzip_bomb(exchange: Exchange) -> None:
    body = gzip.compress(b"\0" * 50_000_000)
    exchange.status(200, body, content_encoding="gzip")


def ok_then_close(exchange: Exchange) -> None:
    """Answer as if the connection were to be kept, and close it."""
    ok(exchange)
    exchange.close()


def status(code: int, **headers: str) -> Answer:
    return lambda exchange: exchange.status(code, b'{"message": "no"}', **headers)


@dataclass
class FaultServer:
    """
    Answers from a script, one entry per request, and with `default` when it is at its end.

    Args:
        script: The answers.
        default: The answer after these.
        delay: Seconds before each answer.
        tls: A server's TLS context.
    """

    script: list[Answer] = field(default_factory=list)
    default: Answer = ok
    delay: float = 0.0
    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0
    most_open: int = 0
    active: int = 0
    most_active: int = 0
    _open: int = 0
    _tasks: set[asyncio.Task[Any]] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}/api"

    @property
    def open(self) -> int:
        return self._open

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls, backlog=1000)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self._open += 1
        self.most_open = max(self.most_open, self._open)
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._open -= 1
            self._tasks.discard(task)
            writer.close()
            with contextlib.suppress(Exception, asyncio.CancelledError):
                await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        request = await read_request(reader)
        self.seen.append(request)
        self.active += 1
        self.most_active = max(self.most_active, self.active)
        answer = self.script.pop(0) if self.script else self.default
        exchange = Exchange(request, reader, writer)
        try:
            if self.delay:
                await asyncio.sleep(self.delay)
            result = answer(exchange)
            if result is not None:
                await result
            if exchange.keep:
                await writer.drain()
        finally:
            self.active -= 1
        return exchange.keep


async def read_request(reader: asyncio.StreamReader) -> Seen:
    """Read one request with its body, chunked or not."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ")
    headers = {
        name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)
    }
    body = b""
    if "chunked" in headers.get("transfer-encoding", ""):
        while size := int(await reader.readline(), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readline()
    elif length := int(headers.get("content-length", "0")):
        body = await reader.readexactly(length)
    return Seen(method, target, headers, body)


def closed_port() -> int:
    """Find a port where nobody listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
