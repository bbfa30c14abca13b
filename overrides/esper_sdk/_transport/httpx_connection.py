"""httpcore connections that record what was sent, and close after unsolicited bytes."""

from __future__ import annotations

import logging
import re
import ssl
from collections.abc import Iterable
from typing import Any

import anyio
import httpcore

from esper_sdk._base.clock import current_time, on_trio

from .framing import SPOKE_FIRST, AnswerFraming, FramingError, was_cut
from .options import Attempt, current_attempt
from .tls_records import has_unread

__all__ = ("WatchedBackend",)

_HEADERS = re.compile(
    r"(receive_response_headers\.(?:complete|failed exception=\w+).*?)(?:, \[|(?<=\w)\().*", re.DOTALL
)


class WatchedStream(httpcore.AsyncNetworkStream):
    """
    A connection that gives its parser one answer per request, and none before the request was sent.

    Args:
        inner: The connection.
        tls: Whether it is encrypted.
        timed: Whether the whole answer has to end in time, and not its head only.
    """

    def __init__(self, inner: httpcore.AsyncNetworkStream, *, tls: bool = False, timed: bool = True) -> None:
        self._inner = inner
        self._tls = tls
        self._timed = timed
        self._attempt: Attempt | None = None
        self._framing: AnswerFraming | None = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Read bytes that belong to the answer."""
        framing = self._framing
        while True:
            data = await self._inner.read(max_bytes, timeout)
            if framing is None:
                return data
            if not data:
                if framing.until_close and was_cut(self._inner):
                    raise httpcore.ReadError("the connection was cut, and no length was announced")
                return framing.flush()
            try:
                if self._timed or framing.in_head:
                    framing.check_time(current_time(), timeout)
                data = framing.feed(data)
            except FramingError as error:
                raise httpcore.RemoteProtocolError(str(error)) from None
            except TimeoutError as error:
                raise httpcore.ReadTimeout(str(error)) from None
            if data or framing.done:
                return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Write, after a check for unread bytes right before a request begins."""
        attempt = current_attempt.get()
        if (
            attempt is not None
            and attempt is not self._attempt
            and buffer.startswith(attempt.method.encode() + b" ")
        ):
            self._begin(attempt)
        elif self._attempt is None and buffer.startswith(b"CONNECT "):
            # The proxy's answer is bounded as any other.
            self._framing = AnswerFraming(head_only=True)
        await self._inner.write(buffer, timeout)

    def _begin(self, attempt: Attempt) -> None:
        if self._framing is None:
            if _speaks_first(self._inner) if self._tls else self._has_unread():
                raise httpcore.ConnectError(SPOKE_FIRST)
        elif not self._framing.reusable or self._has_unread():
            # The pool then takes another connection.
            raise httpcore.ConnectionNotAvailable
        self._attempt = attempt
        self._framing = AnswerFraming(head_only=attempt.method == "HEAD")
        attempt.sent = True

    def _has_unread(self) -> bool:
        return bool(self._inner.get_extra_info("is_readable")) or _is_pending(self._inner)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """Encrypt the connection."""
        try:
            stream = await self._inner.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            # httpcore closes it after errors, and not after cancellation.
            with anyio.CancelScope(shield=True):
                await self._inner.aclose()
            raise
        return WatchedStream(stream, tls=True, timed=self._timed)

    def get_extra_info(self, info: str) -> Any:
        """Return information on the connection; an unusable one is readable, so that the pool closes it."""
        if info == "is_readable" and self._framing is not None and not self._framing.reusable:
            return True
        return self._inner.get_extra_info(info)


def _hide_headers(record: logging.LogRecord) -> bool:
    """Keep the headers of our answers out of httpcore's log: links of redirects and cookies are secrets."""
    if current_attempt.get() is not None and isinstance(record.msg, str):
        record.msg = _HEADERS.sub(r"\1 ...", record.msg)
    return True


logging.getLogger("httpcore.http11").addFilter(_hide_headers)


class WatchedBackend(httpcore.AsyncNetworkBackend):
    """
    A network backend that makes watched connections, on the running event loop.

    Args:
        timed: Whether a whole answer has to end in time; files don't.
    """

    def __init__(self, *, timed: bool = True) -> None:
        self._timed = timed
        # `Any`: httpcore defines these classes twice for a type checker.
        self._inner: Any = httpcore.TrioBackend() if on_trio() else httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to a server or proxy."""
        return WatchedStream(
            await self._inner.connect_tcp(host, port, timeout, local_address, socket_options),
            timed=self._timed,
        )

    async def sleep(self, seconds: float) -> None:
        """Sleep, in seconds."""
        await self._inner.sleep(seconds)


def _speaks_first(stream: httpcore.AsyncNetworkStream) -> bool:
    """Say whether a fresh connection of TLS brought data: the tickets that most bring are none."""
    tls = stream.get_extra_info("ssl_object")
    try:
        return bool(tls.read(1))
    except ssl.SSLWantReadError:
        # Before TLS 1.3 there are no tickets behind the handshake.
        return tls.version() != "TLSv1.3" and bool(stream.get_extra_info("is_readable"))
    except (ssl.SSLError, OSError, ValueError):
        return True


def _is_pending(stream: Any) -> bool:
    """Tell whether anyio or trio holds bytes that it has not passed on; neither has a public way to ask."""
    layer = getattr(stream, "_stream", None)
    while layer is not None:
        # Parts of TLS records: anyio's, then trio's.
        for buffer in (getattr(layer, "_read_bio", None), getattr(layer, "_incoming", None)):
            if getattr(buffer, "pending", 0):
                return True
        tls = getattr(layer, "_ssl_object", None)
        if tls is not None and (tls.pending() or has_unread(tls)):
            return True
        if getattr(getattr(layer, "_protocol", None), "read_queue", None):
            return True
        layer = getattr(layer, "transport_stream", None)
    return False
