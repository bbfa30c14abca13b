"""The httpx engine, and an adapter that makes an engine of any httpx transport."""

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
    HTTPTimeout,
    HTTPUnsupportedProtocol,
    InvalidURL,
    Proxy,
    Request,
    Response,
    StreamError,
    TransportError,
)
from esper_sdk._errors import CallError, EsperError, forget_tracebacks

from .failures import clean_cause, failure_of
from .light import full
from .options import Attempt, attempt_of, current_attempt
from .request_body import Pieces, announced_body
from .response_body import ACCEPT_ENCODING, BodyReader

__all__ = (
    "LIBRARY_ERRORS",
    "AdaptedTransport",
    "PoolTransport",
    "PooledTransport",
    "make_pool",
    "translate",
    "unshown",
)

KEEP_ALIVE = 15.0
"""Seconds that an idle connection is kept; `aiohttp.py` says why."""

_NEVER_SENT = (
    HTTPConnectError,
    HTTPConnectTimeout,
    HTTPPoolTimeout,
    HTTPProxyError,
    HTTPUnsupportedProtocol,
    HTTPLocalProtocolError,
    InvalidURL,
)

LIBRARY_ERRORS: tuple[type[Exception], ...] = (TransportError, InvalidURL, StreamError, OSError)
"""What httpx's transports raise; not every exception: an AssertionError of a test double passes."""


class AdaptedTransport(AsyncBaseTransport):
    """
    An adapter of any httpx transport: reads whole answers, and raises errors by what was sent.

    Args:
        inner: The transport, such as `httpx.AsyncHTTPTransport` or `httpx.MockTransport`.
        max_body: The largest response body, in bytes after decompression.
    """

    _library_errors: tuple[type[Exception], ...] = LIBRARY_ERRORS

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
            Exception: Reading the body failed, such as that of a file; the request was broken off.
        """
        request = full(request)
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
            failure, cause = translate(error, request, attempt)
        # Outside of `except`, which would keep the error that was raised there.
        raise failure from cause

    async def _send(self, request: Request, body: Pieces, attempt: Attempt) -> Response:
        # Assumed: only the transport's connect errors tell that nothing was sent.
        attempt.sent = True
        if not isinstance(request.stream, ByteStream):
            request = _with_body(request, body)
        return await self._inner.handle_async_request(request)

    async def _read(self, request: Request, response: Response) -> Response:
        reader = BodyReader(request, response.status_code, response.headers.raw, self._max_body)
        if response.is_stream_consumed or hasattr(response, "_content"):
            # From a test double, with its content already decoded.
            response.request = request
            if len(response.content) > self._max_body:
                raise reader.too_large()
            return response
        stream: Any = response.stream
        chunks = aiter(stream)
        try:
            if not await reader.read(chunks):
                await _finish(response, chunks)
        except EsperError:
            await _finish(response, chunks)
            raise
        return reader.response(dict(response.extensions))


class PooledTransport(AdaptedTransport):
    """
    HTTP/1.1 over httpx and httpcore, for asyncio and trio.

    Args:
        connections: The most connections at a time.
        ssl_context: The authorities to trust, and the client certificate.
        proxy: A proxy to go through, with or without user and password.
        max_body: The largest response body, in bytes after decompression.
    """

    _library_errors = (Exception,)

    def __init__(
        self, *, connections: int, ssl_context: ssl.SSLContext, proxy: URL | None = None, max_body: int
    ) -> None:
        self._pool = make_pool(connections, ssl_context, proxy)
        super().__init__(PoolTransport(self._pool), max_body=max_body)

    async def handle_async_request(self, request: Request) -> Response:
        request = full(request)
        request.headers["accept-encoding"] = ACCEPT_ENCODING
        try:
            return await super().handle_async_request(request)
        except CallError:
            raise
        except BaseException as error:  # noqa: BLE001
            import anyio

            with anyio.CancelScope(shield=True):
                await self._close_orphans()
            # Without the frames of the library, whose variables show the headers.
            raise error.with_traceback(None)  # noqa: B904

    async def _send(self, request: Request, body: Pieces, attempt: Attempt) -> Response:
        token = current_attempt.set(attempt)
        try:
            return await self._inner.handle_async_request(_with_body(request, body))
        finally:
            current_attempt.reset(token)
            await body.aclose()

    async def _close_orphans(self) -> None:
        """
        Close connections that httpcore 1.0.9 leaks (encode/httpcore#1093).

        A request that is cancelled before it is sent leaves its connection in use for ever, and fills its place
        in the pool. A later version without these attributes is left alone.
        """
        connections = getattr(self._pool, "_connections", None)
        if not isinstance(connections, list):
            return
        used = {id(getattr(request, "connection", None)) for request in getattr(self._pool, "_requests", ())}
        for connection in tuple(connections):
            if id(connection) not in used and not (connection.is_idle() or connection.is_closed()):
                connections.remove(connection)
                await connection.aclose()


async def _finish(response: Response, chunks: AsyncIterator[bytes]) -> None:
    """Close an answer, and exhaust the generators that read it: trio warns of unfinished ones."""
    await response.aclose()
    with contextlib.suppress(Exception):
        async for _ in chunks:
            pass


def translate(error: Exception, request: Request, attempt: Attempt) -> tuple[CallError, Exception | None]:
    """
    Make the error of a call, and its cause, from what httpx raised.

    Args:
        error: What it raised.
        request: The request.
        attempt: Its attempt, which learns whether anything was sent.
    """
    attempt.sent = attempt.sent and not isinstance(error, _NEVER_SENT)
    forget_tracebacks(error)
    failure = failure_of(
        error,
        request,
        sent=attempt.sent,
        timed_out=isinstance(error, HTTPTimeout | TimeoutError),
        certificate=_is_about_a_certificate(error),
    )
    return failure, clean_cause(error, request)


class PoolTransport(AsyncHTTPTransport):
    """httpx's transport over a given pool, for which httpx has no argument."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool


def make_pool(connections: int, ssl_context: ssl.SSLContext, proxy: URL | None, *, timed: bool = True) -> Any:
    """
    Make a connection pool of httpcore.

    Args:
        connections: The most connections at a time.
        ssl_context: The authorities to trust, and the client certificate.
        proxy: A proxy to go through, with or without user and password.
        timed: Whether a whole answer has to end in time.
    """
    import httpcore

    from .httpx_connection import WatchedBackend

    options: dict[str, Any] = {
        "ssl_context": ssl_context,
        "max_connections": connections,
        # With fewer kept than open, httpcore reconnects for every request.
        "max_keepalive_connections": connections,
        "keepalive_expiry": KEEP_ALIVE,
        "http1": True,
        "http2": False,
        "network_backend": WatchedBackend(timed=timed),
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
    """A header's value, perhaps the API key, hidden from tools that show the variables of a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'...'"


def _with_body(request: Request, body: Pieces) -> Request:
    """Copy a request with a watched body; the original, which may be sent again, stays unchanged."""
    return Request(
        request.method,
        request.url,
        headers=unshown(request),
        stream=body,
        extensions=request.extensions,
    )


def unshown(request: Request) -> list[tuple[bytes, bytes]]:
    """Return the headers of a request, hidden from tools that show the variables of a traceback."""
    return [(name, _Unshown(value)) for name, value in request.headers.raw]


def _is_about_a_certificate(error: BaseException | None) -> bool:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error is not None
