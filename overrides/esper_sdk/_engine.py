"""What finally sends: aiohttp on asyncio, httpx's own transport on trio or by choice."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import Any, Literal
from urllib.request import getproxies, proxy_bypass

from ._body import ACCEPT_ENCODING, MAX_BODY, BodyReader
from ._call_options import attempt_of
from ._error_bodies import where_of
from ._errors import (
    CallError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectTimeoutError,
    OutcomeUnknownError,
    RequestTimeoutError,
    one_line,
)
from ._http import (
    URL,
    AsyncBaseTransport,
    AsyncHTTPTransport,
    HTTPConnectError,
    HTTPConnectTimeout,
    HTTPLocalProtocolError,
    HTTPPoolTimeout,
    HTTPProxyError,
    HTTPTimeout,
    HTTPUnsupportedProtocol,
    InvalidURL,
    Limits,
    Proxy,
    Request,
    Response,
    StreamError,
    TransportError,
    create_ssl_context,
)
from ._sent_body import announced_body

EngineName = Literal["auto", "aiohttp", "httpx"]
"""`auto` takes aiohttp on asyncio and httpx on trio."""

HTTPX_CAP = 50
"""
The most requests in flight through httpx's own pool.

Its cost grows with the square of what is in flight: at 100 it takes 7 to 12 ms of CPU a request, at 50
one.
"""

_NEVER_SENT = (
    HTTPConnectError,
    HTTPConnectTimeout,
    HTTPPoolTimeout,
    HTTPProxyError,
    HTTPUnsupportedProtocol,
    HTTPLocalProtocolError,
    InvalidURL,
)


class EngineOptions:
    """
    How requests travel.

    Args:
        engine: Which library sends them.
        verify: `True` for the usual certificate authorities, an `ssl.SSLContext` for others or for a
            client certificate, `False` only in tests.
        proxy: URL of an HTTP proxy; by default what the environment says, if `trust_env`.
        trust_env: Whether `HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and the like count.
        max_body: The largest response body, in bytes after decompression.
    """

    __slots__ = ("engine", "max_body", "proxy", "trust_env", "verify")

    def __init__(
        self,
        *,
        engine: EngineName = "auto",
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
        trust_env: bool = True,
        max_body: int = MAX_BODY,
    ) -> None:
        if not isinstance(engine, str) or engine not in {"auto", "aiohttp", "httpx"}:
            raise ConfigurationError(f"engine must be 'auto', 'aiohttp' or 'httpx', and is {engine!r}")
        if max_body < 1:
            raise ConfigurationError("max_body must be at least 1 byte")
        if proxy is not None:
            _proxy_url(proxy)
        self.engine = engine
        self.verify = verify
        self.proxy = proxy
        self.trust_env = trust_env
        self.max_body = max_body


class EngineTransport(AsyncBaseTransport):
    """
    Makes the connection pool on first use, for the event loop that runs then.

    Args:
        options: How requests travel.
        base_url: Where they go, to find the proxy for it.
        connections: The most connections at a time through aiohttp.
        on_cap: Told of a lower bound of the library chosen.
    """

    def __init__(
        self,
        options: EngineOptions,
        base_url: URL,
        *,
        connections: int,
        on_cap: Callable[[int], object] | None = None,
    ) -> None:
        self._options = options
        self._base_url = base_url
        self._connections = connections
        self._on_cap = on_cap
        self._inner: AsyncBaseTransport | None = None

    async def aclose(self) -> None:
        """Close all connections."""
        inner, self._inner = self._inner, None
        if inner is not None:
            await inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send one request and read its answer.

        Args:
            request: The request.

        Raises:
            NotSentError: Nothing was sent.
            OutcomeUnknownError: Something was sent, and no complete answer came.
        """
        if self._inner is None:
            self._inner = self._open()
        return await self._inner.handle_async_request(request)

    def _open(self) -> AsyncBaseTransport:
        options = self._options
        name = options.engine
        on_asyncio = _runs_on_asyncio()
        if name == "auto":
            name = "aiohttp" if on_asyncio else "httpx"
        elif name == "aiohttp" and not on_asyncio:
            raise ConfigurationError("engine='aiohttp' works on asyncio only; take 'auto' or 'httpx' on trio")
        proxy = _proxy_for(self._base_url, options)
        context = options.verify
        if not isinstance(context, ssl.SSLContext):
            if self._base_url.scheme == "http" and (proxy is None or proxy.scheme == "http"):
                # Nothing will be encrypted, and loading the authorities takes 20 ms.
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            else:
                context = create_ssl_context(verify=context, trust_env=options.trust_env)
        if name == "aiohttp":
            from ._aiohttp import AiohttpTransport

            if proxy is not None and proxy.scheme not in {"http", "https"}:
                raise ConfigurationError(f"a proxy of scheme {proxy.scheme!r} is not supported")
            return AiohttpTransport(
                connections=self._connections, ssl_context=context, proxy=proxy, max_body=options.max_body
            )
        connections = min(HTTPX_CAP, self._connections)
        if self._on_cap is not None:
            self._on_cap(connections)
        pool = AsyncHTTPTransport(
            verify=context,
            trust_env=options.trust_env,
            proxy=Proxy(proxy) if proxy is not None else None,
            # Equal limits: with fewer kept than open, it opens a connection for every request.
            limits=Limits(
                max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=15.0
            ),
            http1=True,
            http2=False,
        )
        return _PooledTransport(pool, max_body=options.max_body, bounded_encodings=True)


class AdaptedTransport(AsyncBaseTransport):
    """
    Makes any httpx transport report as the engines do: whole answers, and errors that say what was sent.

    Args:
        inner: The transport, such as `httpx.AsyncHTTPTransport` or `httpx.MockTransport`.
        max_body: The largest response body, in bytes after decompression.
        bounded_encodings: Whether to ask for those encodings only that can be undone in bounds.
    """

    def __init__(self, inner: AsyncBaseTransport, *, max_body: int, bounded_encodings: bool = False) -> None:
        self._inner = inner
        self._max_body = max_body
        self._bounded_encodings = bounded_encodings

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
        """
        if self._bounded_encodings:
            request.headers["accept-encoding"] = ACCEPT_ENCODING
        attempt = attempt_of(request)
        # httpx does not tell when it begins to send; only its connect errors say that it did not.
        attempt.sent = True
        try:
            response = await self._inner.handle_async_request(_announced(request))
            try:
                return await self._read(request, response)
            finally:
                await response.aclose()
        except (TransportError, InvalidURL, StreamError) as error:
            attempt.sent = not isinstance(error, _NEVER_SENT)
            raise translate(error, request) from error

    async def _read(self, request: Request, response: Response) -> Response:
        reader = BodyReader(request, response.status_code, response.headers.raw, self._max_body)
        if response.is_stream_consumed or hasattr(response, "_content"):
            # A test double that was made from ready, decoded content.
            response.request = request
            if len(response.content) > self._max_body:
                raise reader.too_large()
            return response
        stream: Any = response.stream
        async for chunk in stream:
            reader.feed(chunk)
        return reader.response(dict(response.extensions))


class _PooledTransport(AdaptedTransport):
    """Cleans up after requests that are cancelled before httpx's pool connected for them, and after odd answers."""

    async def _read(self, request: Request, response: Response) -> Response:
        result = await super()._read(request, response)
        chunked = response.status_code in {204, 304} and "transfer-encoding" in response.headers
        if chunked or (response.status_code == 204 and response.headers.get("content-length", "0") != "0"):
            # A body where HTTP has none would be taken for the beginning of the next answer.
            stream: Any = getattr(response.stream, "_httpcore_stream", None)
            connection = getattr(getattr(stream, "_pool_request", None), "connection", None)
            await response.aclose()
            if connection is not None:
                await connection.aclose()
        return result

    async def handle_async_request(self, request: Request) -> Response:
        try:
            return await super().handle_async_request(request)
        except CallError:
            raise
        except BaseException:
            import anyio

            with anyio.CancelScope(shield=True):
                await self._close_orphans()
            raise

    async def _close_orphans(self) -> None:
        # httpcore 1.0.9 makes a connection for a request, and when that is cancelled before it sends,
        # keeps the connection as one in use for ever (encode/httpcore#1093): after as many of these as the
        # pool has places, everybody waits. A later version that names these otherwise is left alone.
        pool: Any = getattr(self._inner, "_pool", None)
        connections = getattr(pool, "_connections", None)
        if not isinstance(connections, list):
            return
        used = {id(getattr(request, "connection", None)) for request in getattr(pool, "_requests", ())}
        for connection in tuple(connections):
            if id(connection) not in used and not (connection.is_idle() or connection.is_closed()):
                connections.remove(connection)
                await connection.aclose()


def translate(error: Exception, request: Request) -> CallError:
    """
    Turn an error of httpx into one that says whether the request was sent.

    Args:
        error: What httpx raised.
        request: The request.
    """
    where = where_of(request)
    reason = one_line(str(error), 200) or type(error).__name__
    if isinstance(error, (HTTPConnectTimeout, HTTPPoolTimeout)):
        return ConnectTimeoutError("No connection within the timeout", **where)
    if isinstance(error, _NEVER_SENT):
        return ConnectionFailedError(f"No connection: {reason}", **where)
    if isinstance(error, HTTPTimeout):
        return RequestTimeoutError("No complete answer came within the timeout", **where)
    return OutcomeUnknownError(f"The connection broke before the answer was complete: {reason}", **where)


def _announced(request: Request) -> Request:
    """Return the request, with a body that can't be cut; the one that may be sent again stays as it is."""
    body = announced_body(request)
    if body is request.stream:
        return request
    return Request(
        request.method, request.url, headers=request.headers, stream=body, extensions=request.extensions
    )


def _runs_on_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _proxy_for(base_url: URL, options: EngineOptions) -> URL | None:
    if options.proxy is not None:
        return _proxy_url(options.proxy)
    # All requests go to one origin, so the environment is asked once.
    if not options.trust_env or proxy_bypass(base_url.host):
        return None
    proxies = getproxies()
    found = proxies.get(base_url.scheme) or proxies.get("all")
    if not found:
        return None
    return _proxy_url(found if "://" in found else f"http://{found}")


def _proxy_url(text: str) -> URL:
    try:
        url = URL(text)
    except (InvalidURL, TypeError):
        # Without the cause, which shows the URL: there may be a password in it.
        raise ConfigurationError("proxy is not a valid URL") from None
    if url.scheme not in {"http", "https", "socks5", "socks5h"} or not url.host:
        raise ConfigurationError("proxy must begin with http:// or https://, and name a host")
    if url.port is not None and not 0 < url.port < 65536:
        raise ConfigurationError("proxy has a port that does not exist")
    return url
