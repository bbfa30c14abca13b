"""
A hostile HTTP/1.1 server and proxy: raw sockets in threads, which answer byte by byte as a script says.

They share no code with the SDK or its other test servers, and use no library that knows HTTP. Every request
carries an identity, and what arrived is counted by it.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections import defaultdict
from typing import Self

from tests.hostile.wire import BODY, MARK, PATIENCE, Arrival, Script, Wire

SURPLUS = b"HTTP/1.1 200 OK\r\nx-id: surplus0\r\ncontent-length: 2\r\n\r\n{}"
"""An answer that nobody asked for."""


def answer(
    status: str = "200 OK",
    *headers: str,
    body: bytes = BODY,
    framing: str = "length",
    version: str = "1.1",
) -> bytes:
    """
    Write an answer that carries the identity of its request, in a header and in its body.

    Args:
        status: The rest of the status line.
        headers: Further headers.
        body: The body.
        framing: `length`, `chunked` or `end`, for a body that ends with the connection.
        version: The version of HTTP.
    """
    lines = [f"HTTP/{version} {status}", f"x-id: {MARK.decode()}", "content-type: application/json", *headers]
    if framing == "length":
        lines.append(f"content-length: {len(body)}")
    if framing == "chunked":
        lines.append("transfer-encoding: chunked")
        half = len(body) // 2
        parts = [part for part in (body[:half], body[half:]) if part]
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


PLAIN: Script = [("read_request",), ("send", answer())]


class HostileServer:
    """
    Serves scripts on a loopback port.

    Args:
        tls: A server's context.
        upstream: Where `relay` leads, for a proxy.

    Attributes:
        scripts: Of an identity: what its attempts are answered with; the last one counts for all that follow.
        default: What all others are answered with.
        first: What a new connection begins with, before its first request.
        arrivals: What arrived, by identity.
        mess: What arrived and was no request.
        connections: How many connections were accepted.
    """

    def __init__(self, *, tls: ssl.SSLContext | None = None, upstream: HostileServer | None = None) -> None:
        self.tls = tls
        self.upstream = ("127.0.0.1", upstream.port) if upstream is not None else None
        self.scripts: dict[str, list[Script]] = {}
        self.default = PLAIN
        self.plain_first: Script = [("handshake",)] if tls else []
        self.first = self.plain_first
        self.arrivals: defaultdict[str, list[Arrival]] = defaultdict(list)
        self.mess: list[bytes] = []
        self.connections = 0
        self.errors: list[Exception] = []
        self._told: defaultdict[tuple[str, str], threading.Event] = defaultdict(threading.Event)
        self._over: set[str] = set()
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=100)
        self.port: int = self._listener.getsockname()[1]
        self._stopped = False

    @property
    def origin(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def with_user(self, user: str) -> str:
        """Return the origin with a user and a password, for a proxy's URL."""
        return self.origin.replace("://", f"://{user}@")

    def __enter__(self) -> Self:
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.refuse()
        self.settle()
        assert not self.errors, self.errors

    def refuse(self) -> None:
        """Accept no more connections."""
        if self._stopped:
            return
        self._stopped = True
        # Wakes the thread that waits for one.
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            pass
        self._acceptor.join()
        self._listener.close()

    def settle(self) -> None:
        """Wait until all connections have ended, so that the counts are final."""
        for thread in tuple(self._threads):
            thread.join(PATIENCE)
            assert not thread.is_alive(), "a connection was left open"

    def event(self, name: str, identity: str) -> threading.Event:
        """Return what `tell` sets in the script of a request, or else the end of its connection."""
        with self._lock:
            event = self._told[name, identity]
            if identity in self._over:
                event.set()
            return event

    def heads(self, identity: str) -> int:
        """Return how many heads of a request arrived whole."""
        return len(self.arrivals.get(identity, ()))

    def whole(self, identity: str) -> int:
        """Return how many times a request arrived whole."""
        return sum(arrival.whole for arrival in self.arrivals.get(identity, ()))

    def accepted(self, identity: str) -> list[Arrival]:
        """Return the arrivals of a request that were not refused with 429."""
        return [arrival for arrival in self.arrivals.get(identity, ()) if not arrival.refused]

    def _accept(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            if self._stopped:
                sock.close()
                return
            self.connections += 1
            thread = threading.Thread(target=Wire(self, sock, self.tls).serve, daemon=True)
            self._threads.append(thread)
            thread.start()

    # What connections call, each from its thread.

    def note(self, arrival: Arrival) -> None:
        with self._lock:
            before = self.arrivals[arrival.identity]
            arrival.number = len(before)
            before.append(arrival)

    def garbage(self, data: bytes) -> None:
        with self._lock:
            self.mess.append(data)

    def tell(self, name: str, identity: str) -> None:
        self.event(name, identity).set()

    def over(self, identity: str) -> None:
        with self._lock:
            self._over.add(identity)
            for (_, whose), event in self._told.items():
                if whose == identity:
                    event.set()

    def opening(self) -> Script:
        return self.first

    def script(self, arrival: Arrival) -> Script:
        scripts = self.scripts.get(arrival.identity)
        if not scripts:
            return self.default
        return scripts[min(arrival.number, len(scripts) - 1)]

    def error(self, error: Exception) -> None:
        self.errors.append(error)


class HostileProxy(HostileServer):
    """
    A forward proxy, which opens tunnels to one place whatever host is asked for.

    `default` is what CONNECT is answered with. For plain http a `HostileServer` is a proxy already: it takes
    absolute targets, too.
    """

    def __init__(self, upstream: HostileServer) -> None:
        super().__init__(upstream=upstream)
        self.default = TUNNEL


TUNNEL: Script = [("send", b"HTTP/1.1 200 Connection established\r\n\r\n"), ("relay",)]
