"""What aiohttp's connections do differently here: say what was sent, and read odd answers."""

from __future__ import annotations

import asyncio
import select
import sys
import weakref
from contextvars import ContextVar
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.client_reqrep import ClientRequest

from ._call_options import Attempt

__all__ = ("ATTEMPT", "AfterSendError", "ApiConnection", "ApiRequest", "ApiResponse", "StaleError")

ATTEMPT: ContextVar[Attempt] = ContextVar("esper_attempt")
"""The attempt that the running task sends."""

# Connections that have carried a request. On a fresh one, early bytes (TLS tickets) mean nothing.
_used: weakref.WeakSet[Any] = weakref.WeakSet()
# Statuses that end with their headers (RFC 9110, sections 15.3.5 and 15.4.5).
_BODILESS = (b"204", b"304")
_MAX_HEAD = 64 * 1024


class StaleError(Exception):
    """The server closed this idle connection; nothing was sent."""


class AfterSendError(Exception):
    """
    Wraps what goes wrong after sending.

    aiohttp repeats a request that failed on a kept connection, a DELETE included, if it knows the error.
    It doesn't know this one.
    """


class ApiConnection(ResponseHandler):
    """
    A connection that takes a 204 or 304 with a body for what its status says.

    The service publishes a 204 with a body. By HTTP there is none, so the parser takes it for the beginning
    of another answer, and the one that was complete is lost with it. Here nothing after the headers reaches
    the parser, and the connection is not used again, because nobody can tell where the body ends.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._head: bytes | None = None
        self._over = False

    def expect_answer(self) -> None:
        """Look at the next bytes: they begin an answer."""
        self._head = b""
        self._over = False

    def data_received(self, data: bytes) -> None:
        """Pass on what came, as far as it belongs to an answer."""
        if self._over:
            return
        if self._head is not None:
            data = self._without_body(data)
        super().data_received(data)

    def _without_body(self, data: bytes) -> bytes:
        """Return what belongs to the answer's head, once it is clear that it ends there."""
        assert self._head is not None
        head = self._head + data
        if len(head) < 12:
            self._head = head
            return data
        if head[9:12] not in _BODILESS or len(head) > _MAX_HEAD:
            self._head = None
            return data
        end = head.find(b"\r\n\r\n") + 4
        if end < 4:
            self._head = head
            return data
        self._head = None
        body = len(head) - end
        if body or _announces_body(head[:end].lower()):
            self._over = True
            self.force_close()
        return data[: len(data) - body]


def _announces_body(head: bytes) -> bool:
    if b"\r\ntransfer-encoding:" in head:
        return True
    # A 304 rightly says how long the body would be that it does not send.
    _, _, length = head.partition(b"\r\ncontent-length:")
    return head[9:12] == b"204" and length.split(b"\r\n")[0].strip() not in {b"", b"0"}


class ApiRequest(ClientRequest):
    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        protocol = conn.protocol
        if protocol in _used:
            if _is_readable(protocol.transport):
                # The end of the stream has arrived, and the event loop hasn't got round to it.
                raise StaleError
        else:
            _used.add(protocol)
        if isinstance(protocol, ApiConnection):
            protocol.expect_answer()
        response = await super().send(conn)
        ATTEMPT.get().sent = True
        return response


class ApiResponse(aiohttp.ClientResponse):
    async def start(self, connection: Any) -> aiohttp.ClientResponse:
        try:
            return await super().start(connection)
        except Exception as error:
            raise AfterSendError from error


def _is_readable(transport: asyncio.BaseTransport | None) -> bool:
    sock = transport.get_extra_info("socket") if transport is not None else None
    if sock is None:
        return False
    fd = sock.fileno()
    if fd < 0:
        return True
    if sys.platform == "win32":
        return bool(select.select([fd], [], [], 0)[0])
    # `select` fails for descriptors above 1023.
    poll = select.poll()
    poll.register(fd, select.POLLIN)
    return bool(poll.poll(0))
