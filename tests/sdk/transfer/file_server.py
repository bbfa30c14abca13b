"""A server of one file, over raw sockets: honest, or as a test tells it for each request."""

from __future__ import annotations

import asyncio
import contextlib
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

CONTENT = bytes(range(256)) * 4


@dataclass
class Asked:
    """A request that arrived."""

    line: str
    headers: dict[str, str]

    @property
    def start(self) -> int | None:
        """Where the range that it asks for begins."""
        found = re.fullmatch(r"bytes=(\d+)-", self.headers.get("range", ""))
        return int(found[1]) if found else None


@dataclass
class Reply:
    """
    An answer, as it goes over the wire.

    Attributes:
        cut: After how many bytes of the body the connection is broken off.
        reset: Whether by a reset.
    """

    status: str = "200 OK"
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    cut: int | None = None
    reset: bool = False
    pause: float = 0.0
    piece: int = 1 << 16


Habit = Callable[[Asked, "FileServer"], Reply]


def honest(asked: Asked, server: FileServer) -> Reply:
    """Answer as RFC 9110 says, ranges included."""
    headers = {"ETag": server.etag, "Accept-Ranges": "bytes", **server.headers}
    content, start = server.content, asked.start
    if start is None or asked.headers.get("if-range") not in {None, server.etag}:
        return Reply("200 OK", {"Content-Length": str(len(content)), **headers}, content)
    if start >= len(content):
        return Reply("416 Range Not Satisfiable", {"Content-Range": f"bytes */{len(content)}", **headers})
    headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
    headers["Content-Length"] = str(len(content) - start)
    return Reply("206 Partial Content", headers, content[start:])


def cut(at: int, habit: Habit = honest, *, reset: bool = False) -> Habit:
    """Break off after so many bytes of the body."""

    def habit_that_cuts(asked: Asked, server: FileServer) -> Reply:
        reply = habit(asked, server)
        reply.cut, reply.reset = at, reset
        return reply

    return habit_that_cuts


def chunked(asked: Asked, server: FileServer) -> Reply:
    """Send the whole file in chunks, without a length."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts(server.content)) + b"0\r\n\r\n"
    return Reply("200 OK", {"Transfer-Encoding": "chunked", "ETag": server.etag}, body)


def parts(content: bytes, size: int = 100) -> list[bytes]:
    return [content[at : at + size] for at in range(0, len(content), size)]


class FileServer:
    """
    Serves one file.

    Args:
        habits: How the first requests are answered; the last habit stays, honest unless given.
        content: The file.

    Attributes:
        asked: The requests so far.
    """

    def __init__(
        self,
        *habits: Habit,
        content: bytes = CONTENT,
        headers: dict[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.tls = tls
        self.habits = [*habits] or [honest]
        self.content = content
        self.headers = headers or {}
        self.etag = '"one"'
        self.asked: list[Asked] = []
        self.host = "127.0.0.1"
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def origin(self) -> str:
        return f"{'https' if self.tls else 'http'}://{self.host}:{self.port}"

    @property
    def link(self) -> str:
        return f"{self.origin}/files/report.csv?signature=abcdef"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._answer(reader, writer)
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
            self._tasks.discard(task)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        line, *fields = head.split("\r\n")[:-2]
        headers = {
            name.strip().lower(): value.strip() for name, _, value in (each.partition(":") for each in fields)
        }
        asked = Asked(line, headers)
        habit = self.habits.pop(0) if len(self.habits) > 1 else self.habits[0]
        self.asked.append(asked)
        reply = habit(asked, self)
        lines = [f"HTTP/1.1 {reply.status}", *(f"{name}: {value}" for name, value in reply.headers.items())]
        writer.write("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n")
        body = reply.body if reply.cut is None else reply.body[: reply.cut]
        for part in parts(body, reply.piece):
            writer.write(part)
            await writer.drain()
            if reply.pause:
                await asyncio.sleep(reply.pause)
        if reply.reset:
            # What was written has to arrive first.
            await asyncio.sleep(0.01)
            writer.transport.abort()
