"""The httpx engine, and any other httpx transport as an engine."""

from __future__ import annotations

import contextlib
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from typing import Any

from esper_sdk._base.http import (
    URL,
    AsyncBaseTransport,
    AsyncHTTPTransport,
    ByteStream,
    HTTPConnectError,
    HTTPConnectTimeout,
    HTTPLocalProtocolError,
    HTTPPoolTimeout,
    HTTPProxyError,
    HTTPRemoteProtocolError,
    HTTPTimeout,
    HTTPUnsupportedProtocol,
    InvalidURL,
    Proxy,
    Request,
    Response,
    StreamError,
    TransportError,
)
from esper_sdk._errors import (
    CallError,
    CertificateError,
    ConnectionFailedError,
    ConnectTimeoutError,
    EsperError,
    OutcomeUnknownError,
    RequestTimeoutError,
    forget_tracebacks,
)

from .error_bodies import reason_of, where_of
from .options import Attempt, attempt_of
from .request_body import Pieces, announced_body
from .response_body import ACCEPT_ENCODING, BodyReader

__all__ = ("AdaptedTransport", "PooledTransport")

KEEP_ALIVE = 15.0
"""How long, in seconds, an idle connection is kept."""

_NEVER_SENT = (
    HTTPConnectError,
    HTTPConnectTimeout,
    HTTPPoolTimeout,
    HTTPProxyError,
    HTTPUnsupportedProtocol,
    HTTPLocalProtocolError,
    InvalidURL,
)


class AdaptedTransport(AsyncBaseTransport):
    """
    Any httpx transport, with whole answers and errors that say what was sent.

    Args:
        inner: The transport, such as `httpx.AsyncHTTPTransport` or `httpx.MockTransport`.
        max_body: The largest response body, in bytes after decompression.
    """

    # A test double may raise what it likes, such as an AssertionError.
    _library_errors: tuple[type[Exception], ...] = (TransportError, InvalidURL, StreamError, OSError)

    def __init__(self, inner: AsyncBaseTransport, *, max_body: int) -> None:
        self._inner = inner
        self._max_body = max_body

    async def aclose(self) -> None:
        """Close the transport."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send one request and read its answer.

        Args:
            request: The request.

        Raises:
            NotSentError: Nothing was sent.
            OutcomeUnknownError: Something was sent, and no complete answer came.
            Exception: What reading the body raised, such as that of a file; the request was broken off.
        """
        attempt = attempt_of(request)
        body = Pieces(announced_body(request))
        try:
            response = await self._send(request, body, attempt)
            try:
                return await self._read(request, response)
            finally:
                await response.aclose()
        except EsperError:
            raise
        except self._library_errors as error:
            if body.error is not None:
                raise body.error from None
            attempt.sent = attempt.sent and not isinstance(error, _NEVER_SENT)
            forget_tracebacks(error)
            failure = _translate(error, request, sent=attempt.sent)
            # What is no HTTP is quoted as it came, and may repeat a key.
            cause = None if isinstance(error, HTTPRemoteProtocolError) else error
        # Outside of `except`, which would keep the error that was raised there.
        raise failure from cause

    async def _send(self, request: Request, body: Pieces, attempt: Attempt) -> Response:
        # Nothing tells when it begins to send; only its connect errors say that it did not.
        attempt.sent = True
        if not isinstance(request.stream, ByteStream):
            request = _with_body(request, body)
        return await self._inner.handle_async_request(request)

    async def _read(self, request: Request, response: Response) -> Response:
        reader = BodyReader(request, response.status_code, response.headers.raw, self._max_body)
        if response.is_stream_consumed or hasattr(response, "_content"):
            # A test double that was made from ready, decoded content.
            response.request = request
            if len(response.content) > self._max_body:
                raise reader.too_large()
            return response
        stream: Any = response.stream
        chunks = aiter(stream)
        try:
            async for chunk in chunks:
                reader.feed(chunk)
        except EsperError:
            await _finish(response, chunks)
            raise
        return reader.response(dict(response.extensions))


class PooledTransport(AdaptedTransport):
    """
    HTTP/1.1 over httpx and httpcore, for asyncio and trio.

    Args:
        connections: The most connections at a time.
        ssl_context: How to check servers, and what to show them.
        proxy: A proxy to go through, with or without user and password.
        max_body: The largest response body, in bytes after decompression.
    """

    _library_errors = (Exception,)

    def __init__(
        self, *, connections: int, ssl_context: ssl.SSLContext, proxy: URL | None = None, max_body: int
    ) -> None:
        self._pool = _make_pool(connections, ssl_context, proxy)
        super().__init__(_PoolTransport(self._pool), max_body=max_body)

    async def handle_async_request(self, request: Request) -> Response:
        request.headers["accept-encoding"] = ACCEPT_ENCODING
        try:
            return await super().handle_async_request(request)
        except CallError:
            raise
        except BaseException:
            import anyio

            with anyio.CancelScope(shield=True):
                await self._close_orphans()
            raise

    async def _send(self, request: Request, body: Pieces, attempt: Attempt) -> Response:
        from .httpx_connection import SENDING, Sending

        token = SENDING.set(Sending(attempt, request.method.encode()))
        try:
            return await self._inner.handle_async_request(_with_body(request, body))
        finally:
            SENDING.reset(token)
            await body.aclose()

    async def _close_orphans(self) -> None:
        # httpcore 1.0.9 makes a connection for a request, and when that is cancelled before it sends,
        # keeps the connection as one in use for ever (encode/httpcore#1093): after as many of these as the
        # pool has places, everybody waits. A later version that names these otherwise is left alone.
        connections = getattr(self._pool, "_connections", None)
        if not isinstance(connections, list):
            return
        used = {id(getattr(request, "connection", None)) for request in getattr(self._pool, "_requests", ())}
        for connection in tuple(connections):
            if id(connection) not in used and not (connection.is_idle() or connection.is_closed()):
                connections.remove(connection)
                await connection.aclose()


async def _finish(response: Response, chunks: AsyncIterator[bytes]) -> None:
    """Close an answer, and let the generators that read it come to their end: trio warns of those left behind."""
    await response.aclose()
    with contextlib.suppress(Exception):
        async for _ in chunks:
            pass


class _PoolTransport(AsyncHTTPTransport):
    """httpx's transport over a pool of ours: it has no argument for what reads the connections."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool


def _make_pool(connections: int, ssl_context: ssl.SSLContext, proxy: URL | None) -> Any:
    import httpcore

    from .httpx_connection import WatchedBackend

    options: dict[str, Any] = {
        "ssl_context": ssl_context,
        "max_connections": connections,
        # Equal limits: with fewer kept than open, it opens a connection for every request.
        "max_keepalive_connections": connections,
        "keepalive_expiry": KEEP_ALIVE,
        "http1": True,
        "http2": False,
        "network_backend": WatchedBackend(),
    }
    if proxy is None:
        return httpcore.AsyncConnectionPool(**options)
    through = Proxy(proxy)
    options["proxy_url"] = str(through.url)
    if proxy.scheme in {"socks5", "socks5h"}:
        return httpcore.AsyncSOCKSProxy(proxy_auth=through.raw_auth, **options)
    if through.raw_auth is not None:
        # Not as `proxy_auth`: httpcore would show it among its variables.
        credentials = _Unshown(b"Basic " + b64encode(b":".join(through.raw_auth)))
        options["proxy_headers"] = [(b"Proxy-Authorization", credentials)]
    return httpcore.AsyncHTTPProxy(**options)


class _Unshown(bytes):
    """A header's value that tools which show the variables of a traceback don't show: one of them is the API key."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'...'"


def _with_body(request: Request, body: Pieces) -> Request:
    """Return the request with a body that is watched; the one that may be sent again stays as it is."""
    headers = [(name, _Unshown(value)) for name, value in request.headers.raw]
    return Request(request.method, request.url, headers=headers, stream=body, extensions=request.extensions)


def _translate(error: Exception, request: Request, *, sent: bool) -> CallError:
    where = where_of(request)
    reason = reason_of(error, request)
    if sent:
        if isinstance(error, HTTPTimeout | TimeoutError):
            return RequestTimeoutError("No complete answer came within the timeout", **where)
        return OutcomeUnknownError(f"The connection broke before the answer was complete: {reason}", **where)
    if _is_about_a_certificate(error):
        return CertificateError(f"The certificate of the server is not accepted: {reason}", **where)
    if isinstance(error, HTTPTimeout | TimeoutError):
        return ConnectTimeoutError("No connection within the timeout", **where)
    return ConnectionFailedError(f"No connection: {reason}", **where)


def _is_about_a_certificate(error: BaseException | None) -> bool:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None
