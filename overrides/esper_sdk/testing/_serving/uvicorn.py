"""uvicorn's server, as a fake needs it: in a thread, quick to stop, with connections that can be broken."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
import threading
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.auto import AutoHTTPProtocol

if TYPE_CHECKING:
    from .asgi import Receive, Scope, Send, Served

__all__ = ("Server",)

# A connection that the server closes while a request is on its way looks like a lost request. Real
# gateways keep idle connections for about a minute.
_KEEP_ALIVE = 75

# Lingering for zero seconds is how a socket is told to reset its connection. Windows has shorter fields.
_LINGER_ZERO = struct.pack("HH" if sys.platform == "win32" else "ii", 1, 0)


def _know_every_status() -> None:
    """Let uvicorn send statuses above 599, as some proxies do: it looks the reason up, and breaks down without."""
    module = sys.modules[AutoHTTPProtocol.__module__]
    reasons, lines = getattr(module, "STATUS_PHRASES", {}), getattr(module, "STATUS_LINE", {})
    for status in range(600, 1000):
        reasons.setdefault(status, b"")
        lines.setdefault(status, b"HTTP/1.1 %d \r\n" % status)


class Server(uvicorn.Server):
    """uvicorn's server, without its signal handlers, its polling and its patience with open connections."""

    def __init__(self, fake: Served) -> None:
        _know_every_status()
        self.ready = threading.Event()
        self._fake = fake
        self._transports: dict[Any, asyncio.Transport] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped: asyncio.Event | None = None
        super().__init__(
            uvicorn.Config(
                self._app,
                http=_protocol(self),
                interface="asgi3",
                ws="none",
                # Links must name the address that the client used, whatever it says of proxies.
                proxy_headers=False,
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_keep_alive=_KEEP_ALIVE,
                # A client with 200 in flight opens them all at once.
                backlog=4096,
            )
        )

    def run_until_stopped(self, listeners: list[socket.socket]) -> None:
        """Serve in the thread that calls this."""
        with contextlib.ExitStack() as stack:
            for listener in listeners:
                stack.enter_context(listener)
            runner = stack.enter_context(asyncio.Runner())
            runner.run(self.serve(listeners))

    def stop(self) -> None:
        """Stop, from another thread."""
        if self._loop is not None and self._stopped is not None:
            # The loop may have ended by itself.
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stopped.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopped = asyncio.Event()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        stopped = self._stopped
        while stopped is not None and not stopped.is_set():
            # Every call with 0 renews the `Date` header.
            await self.on_tick(0)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), 1.0)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002
        for server in self.servers:
            server.close()
        for transport in list(self._transports.values()):
            transport.abort()
        # The protocols hear of it in the next turn of the loop; then nobody waits for the answers.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def opened(self, transport: asyncio.Transport) -> None:
        """Note a new connection."""
        self._transports[_ends_of(transport)] = transport
        self._fake.connection_opened()

    def closed(self, transport: asyncio.Transport) -> None:
        """Note the end of a connection."""
        self._transports.pop(_ends_of(transport), None)
        self._fake.connection_closed()

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        ends = (*scope["server"][:2], *scope["client"][:2]) if scope["client"] and scope["server"] else ()

        def break_connection(reset: bool) -> None:
            transport = self._transports.get(ends)
            if transport is None:
                return
            if reset:
                _reset(transport)
            else:
                transport.close()

        def write(data: bytes) -> None:
            transport = self._transports.get(ends)
            if transport is not None:
                transport.write(data)

        extensions = scope.setdefault("extensions", {})
        extensions["esper.break"] = break_connection
        extensions["esper.write"] = write
        try:
            await self._fake(scope, receive, send)
        except asyncio.CancelledError:
            # Only `shutdown` cancels, and it has broken the connection before.
            if self._stopped is None or not self._stopped.is_set():
                raise


def _ends_of(transport: asyncio.Transport) -> tuple[Any, ...]:
    """Return both ends of a connection: one client's port may lead to both ports of this server."""
    here, there = transport.get_extra_info("sockname"), transport.get_extra_info("peername")
    return (*here[:2], *there[:2]) if here and there else ()


def _reset(transport: asyncio.Transport) -> None:
    """Close a connection so that the other side gets a reset, not an end."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_ZERO)
    transport.abort()


def _protocol(server: Server) -> type[asyncio.Protocol]:
    """Make a protocol class that tells a server about its connections."""

    class Protocol(AutoHTTPProtocol):  # type: ignore[misc, valid-type]
        """uvicorn's HTTP protocol, of whichever parser is installed."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
            self._esper_transport = transport
            server.opened(transport)
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            server.closed(self._esper_transport)
            super().connection_lost(exc)

    return Protocol
