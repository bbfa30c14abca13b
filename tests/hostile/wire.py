"""One connection of the hostile server: counts requests as they arrive, and carries out the steps of a script."""

from __future__ import annotations

import contextlib
import gzip
import re
import select
import socket
import ssl
import struct
import sys
import time
import zlib
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

Step = tuple[Any, ...]
"""The name of a method of `Wire`, and its arguments."""
Script = Sequence[Step]

MARK = b"@IDENT@@"
"""Stands for the identity of the request in what is sent; it is as long as one."""
BODY = b'{"id": "%s", "pad": "0123456789"}' % MARK
"""What most answers carry."""
PATIENCE = 30.0
"""Seconds after which a connection that nobody ends is given up."""


class CutError(Exception):
    """The connection has ended."""


class Book(Protocol):
    """What a connection writes down, and where it looks things up."""

    upstream: tuple[str, int] | None

    def note(self, arrival: Arrival) -> None: ...
    def garbage(self, data: bytes) -> None: ...
    def tell(self, name: str, identity: str) -> None: ...
    def over(self, identity: str) -> None: ...
    def opening(self) -> Script: ...
    def script(self, arrival: Arrival) -> Script: ...
    def error(self, error: Exception) -> None: ...


@dataclass
class Arrival:
    """
    One request, as far as it arrived.

    Attributes:
        identity: The last segment of its path, or the target of CONNECT.
        number: Which attempt it is, from 0.
        got: Bytes of the body so far.
        whole: Whether all of it arrived.
        refused: Whether it was answered 429, which says that it was not processed.
    """

    method: str
    target: str
    headers: dict[str, str]
    number: int = 0
    got: int = 0
    whole: bool = False
    refused: bool = False

    @property
    def identity(self) -> str:
        if self.method == "CONNECT":
            return self.target
        return self.target.partition("?")[0].rpartition("/")[2]


class Intake:
    """Takes requests apart while their bytes arrive: heads, and bodies with a length or in chunks."""

    def __init__(self, book: Book) -> None:
        self.waiting: deque[Arrival] = deque()
        self.buffer = b""
        self._book = book
        self._current: Arrival | None = None
        self._left: int | None = None

    def feed(self, data: bytes) -> None:
        self.buffer += data
        while self._head() if self._current is None else self._body(self._current):
            pass

    def _head(self) -> bool:
        head, found, rest = self.buffer.partition(b"\r\n\r\n")
        if not found:
            return False
        self.buffer = rest
        line, *fields = head.decode("latin-1").split("\r\n")
        match = re.fullmatch(r"([A-Z]+) (\S+) HTTP/1\.1", line)
        if match is None:
            self._book.garbage(head)
            return True
        pairs = (field.partition(":") for field in fields)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        arrival = self._current = Arrival(match[1], match[2], headers)
        self._book.note(arrival)
        self.waiting.append(arrival)
        chunked = "chunked" in headers.get("transfer-encoding", "")
        self._left = None if chunked else int(headers.get("content-length", "0"))
        if self._left == 0:
            self._complete(arrival)
        return bool(self.buffer)

    def _body(self, arrival: Arrival) -> bool:
        chunked = "chunked" in arrival.headers.get("transfer-encoding", "")
        if self._left is None:
            size, found, rest = self.buffer.partition(b"\r\n")
            if not found:
                return False
            self.buffer = rest
            self._left = int(size, 16) + 2
        taken = self.buffer[: self._left]
        self.buffer = self.buffer[len(taken) :]
        self._left -= len(taken)
        arrival.got += len(taken)
        if self._left:
            return False
        # The last chunk is empty: two bytes, which end it, and nothing before them.
        if not chunked or taken == b"\r\n":
            self._complete(arrival)
        self._left = None
        return bool(self.buffer)

    def _complete(self, arrival: Arrival) -> None:
        arrival.whole = True
        self._current = None


class Wire:
    """
    A connection that was accepted, served by one thread.

    Its public methods are the steps of scripts. What is sent is encrypted if there is TLS, unless the step
    says otherwise.
    """

    def __init__(self, book: Book, sock: socket.socket, tls: ssl.SSLContext | None) -> None:
        self._book = book
        self._sock = sock
        self._intake = Intake(book)
        self._arrival: Arrival | None = None
        self._over = False
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = tls.wrap_bio(self._in, self._out, server_side=True) if tls else None
        sock.settimeout(PATIENCE)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def serve(self) -> None:
        """Answer requests until the connection ends."""
        try:
            self._run(self._book.opening())
            while (arrival := self._next()) is not None:
                if not self._over:
                    self._arrival = arrival
                    self._run(self._book.script(arrival))
        except (CutError, OSError):
            pass
        except Exception as error:  # noqa: BLE001 - a mistake in a script has to fail the test
            self._book.error(error)
        finally:
            with contextlib.suppress(CutError, OSError):
                self._drain()
            self._sock.close()
            if self._arrival is not None:
                self._book.over(self._arrival.identity)

    def _run(self, script: Script) -> None:
        for name, *arguments in script:
            getattr(self, name)(*arguments)

    # Reading

    def read_head(self) -> None:
        """Nothing more: a script begins when the head is there."""

    def read_body(self, size: int) -> None:
        """Wait for so many bytes of the body."""
        arrival = self._request()
        self._until(lambda: arrival.got >= size or arrival.whole)

    def read_request(self) -> None:
        """Wait for the whole request."""
        arrival = self._request()
        self._until(lambda: arrival.whole)

    def read_some(self) -> None:
        """Wait for the first bytes, of whatever."""
        if not self._receive():
            raise CutError

    def next_head(self) -> None:
        """Wait until the next request has begun."""
        self._until(lambda: bool(self._intake.waiting or self._intake.buffer))

    def silence(self) -> None:
        """Say nothing until the client goes."""
        self._until(lambda: False)

    # Sending

    def send(self, data: bytes, size: int = 0) -> None:
        """Send, in pieces of `size` bytes if given."""
        data = self._filled(data)
        for start in range(0, len(data), size or len(data) or 1):
            self.raw(self._encrypted(data[start : start + (size or len(data))]))

    def send_start(self, data: bytes, end: int | None, size: int = 0) -> None:
        """Send so many bytes of the beginning."""
        self.send(self._filled(data)[:end], size)

    def refused(self) -> None:
        """Note that the request is refused with 429, and was not processed."""
        self._request().refused = True

    def send_packed(self, head: bytes, encoding: str, tail: bytes, cut: int) -> None:
        """Send a compressed body with something behind it, or without its last bytes."""
        pack = zlib.compress if encoding == "deflate" else gzip.compress
        data = pack(self._filled(BODY)) + tail
        data = data[: len(data) - cut]
        self.send(head[:-2] + b"content-length: %d\r\n\r\n" % len(data) + data)

    def send_part(self, data: bytes, end: int) -> None:
        """Send the beginning only of what is one TLS record."""
        self.raw(self._encrypted(self._filled(data))[:end])

    def send_and_raw(self, data: bytes, raw: bytes) -> None:
        """Send, with other bytes past TLS right behind it, all in one piece."""
        self.raw(self._encrypted(self._filled(data)) + raw)

    def raw(self, data: bytes) -> None:
        """Send bytes as they are, past TLS."""
        self._sock.sendall(data)

    def flood(self, data: bytes, times: int) -> None:
        """Send the same again and again."""
        for _ in range(0, times, 100):
            self.send(data * 100)

    def drip(self, data: bytes, pause: float) -> None:
        """Send a byte at a time, until the client goes."""
        for byte in self._filled(data):
            self.raw(self._encrypted(bytes([byte])))
            if select.select([self._sock], [], [], pause)[0] and not self._receive():
                raise CutError

    def pause(self, seconds: float) -> None:
        """Wait, with the connection untouched."""
        time.sleep(seconds)

    def tell(self, name: str) -> None:
        """Tell the test, once the client's kernel has all that was sent."""
        while _on_the_way(self._sock) and not _is_dead(self._sock):
            time.sleep(0.0005)
        self._book.tell(name, self._request().identity)

    # Ending

    def fin(self, *, notify: bool = True) -> None:
        """End this direction, and go on reading and counting."""
        self._drain()
        if self._tls is not None and notify:
            with contextlib.suppress(ssl.SSLError):
                self._tls.unwrap()
            self.raw(self._out.read())
        self._sock.shutdown(socket.SHUT_WR)
        self._over = True

    def fin_without_notify(self) -> None:
        """End this direction of TLS as an attacker could."""
        self.fin(notify=False)

    def close(self) -> None:
        """Close, so that whatever the client still sends is answered with a reset."""
        self._drain()
        self._sock.close()
        raise CutError

    def rst(self) -> None:
        """Reset the connection."""
        self._drain()
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self._sock.close()
        raise CutError

    # TLS

    def handshake(self) -> None:
        """Shake hands."""
        assert self._tls is not None
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self.raw(self._out.read())
                self.read_encrypted()
                continue
            except ssl.SSLError:
                raise CutError from None
            break
        self.raw(self._out.read())
        self._decrypt()

    def half_handshake(self, end: int) -> None:
        """Answer the client's greeting with so many bytes of what belongs there."""
        assert self._tls is not None
        self.read_encrypted()
        with contextlib.suppress(ssl.SSLWantReadError):
            self._tls.do_handshake()
        self.raw(self._out.read()[:end])

    # Tunnels

    def relay(self, limit: int | None = None) -> None:
        """Carry bytes to and from what is behind this proxy; at most so many from there."""
        assert self._book.upstream is not None
        with socket.create_connection(self._book.upstream, timeout=PATIENCE) as other:
            other.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            open_ends = {self._sock: other, other: self._sock}
            while open_ends:
                for end in select.select(list(open_ends), [], [], PATIENCE)[0]:
                    data = end.recv(65536)
                    target = open_ends[end]
                    if end is other and limit is not None:
                        data, limit = data[:limit], limit - len(data[:limit])
                    if data:
                        target.sendall(data)
                    else:
                        target.shutdown(socket.SHUT_WR)
                        del open_ends[end]
                        if end is other:
                            self.tell("over")
                    if limit == 0:
                        return
        raise CutError

    # Inside

    def _request(self) -> Arrival:
        assert self._arrival is not None
        return self._arrival

    def _next(self) -> Arrival | None:
        with contextlib.suppress(CutError):
            self._until(lambda: bool(self._intake.waiting))
        return self._intake.waiting.popleft() if self._intake.waiting else None

    def _until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            if not self._receive():
                raise CutError

    def _receive(self) -> bool:
        """Read what is there, or wait for something; say whether there is more to come."""
        data = self._sock.recv(65536)
        if not data:
            return False
        if self._tls is None:
            self._intake.feed(data)
            return True
        self._in.write(data)
        return self._decrypt()

    def read_encrypted(self) -> None:
        """Wait for the first bytes of TLS, and leave them undecrypted."""
        data = self._sock.recv(65536)
        if not data:
            raise CutError
        self._in.write(data)

    def _decrypt(self) -> bool:
        assert self._tls is not None
        try:
            while plain := self._tls.read(65536):
                self._intake.feed(plain)
        except ssl.SSLWantReadError:
            return True
        except ssl.SSLError:
            return False
        return False

    def _drain(self) -> None:
        """Count what has arrived already: closing with bytes unread would also reset the connection."""
        if self._sock.fileno() < 0:
            return
        self._sock.setblocking(False)
        try:
            while self._receive():
                pass
        except BlockingIOError:
            pass
        finally:
            self._sock.settimeout(PATIENCE)

    def _filled(self, data: bytes) -> bytes:
        if self._arrival is None or MARK not in data:
            return data
        identity = self._arrival.identity.encode()
        if len(identity) != len(MARK):
            raise ValueError(f"the identity {identity!r} would make lengths wrong")
        return data.replace(MARK, identity)

    def _encrypted(self, data: bytes) -> bytes:
        if self._tls is None:
            return data
        self._tls.write(data)
        return self._out.read()


def _on_the_way(sock: socket.socket) -> int:
    """Return how many bytes the other side's kernel has not confirmed."""
    if sys.platform == "linux":
        import fcntl
        import termios

        return int(struct.unpack("i", fcntl.ioctl(sock, termios.TIOCOUTQ, b"\0" * 4))[0])
    if sys.platform == "darwin":
        # SO_NWRITE, which Python has no name for.
        return sock.getsockopt(socket.SOL_SOCKET, 0x1024)
    time.sleep(0.05)
    return 0


def _is_dead(sock: socket.socket) -> bool:
    """Say whether both directions have ended; nothing is confirmed after that."""
    poll = select.poll()
    poll.register(sock, select.POLLHUP)
    return any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll(0))
