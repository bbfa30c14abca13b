"""
The aiohttp engine: sends requests, and tells those never sent from those of unknown outcome.

It replaces `httpx-aiohttp`, which reports a refused connection and a connection that broke after the request
was sent as the same error, and lets aiohttp repeat a DELETE by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import aiohttp
from aiohttp.http import HttpProcessingError
from multidict import CIMultiDict
from yarl import URL

from esper_sdk._base.http import URL as HTTPURL
from esper_sdk._base.http import AsyncBaseTransport, ByteStream, Headers, Request, Response
from esper_sdk._errors import EsperError

from .aiohttp_answer import read_answer
from .aiohttp_connection import AfterSendError, ApiConnection, ApiRequest, ApiResponse, StaleError
from .aiohttp_direct import Direct, open_direct
from .failures import clean_cause, failure_of
from .options import attempt_of, current_attempt
from .request_body import announced_body
from .response_body import ACCEPT_ENCODING

if TYPE_CHECKING:
    from .light import Head, LightRequest
    from .options import Attempt

KEEP_ALIVE = 15.0
"""
Seconds that an idle connection is kept.

Load balancers close idle connections after a minute, some servers after a few seconds. A request that crosses
with the closing is lost, and a POST must not be repeated, so this side closes first.
"""

_PIECE = 64 * 1024
_MAX_HEADER = 64 * 1024


class AiohttpTransport(AsyncBaseTransport):
    """
    HTTP/1.1 over aiohttp, for one event loop of asyncio.

    Args:
        connections: The most connections at a time.
        ssl_context: The authorities to trust, and the client certificate.
        proxy: A proxy to go through, with or without user and password.
        max_body: The largest response body, in bytes after decompression.
    """

    def __init__(
        self,
        *,
        connections: int,
        ssl_context: ssl.SSLContext,
        proxy: HTTPURL | None = None,
        max_body: int,
    ) -> None:
        self._max_body = max_body
        self._timeouts: dict[tuple[float | None, float | None], aiohttp.ClientTimeout] = {}
        self._proxy: URL | None = None
        self._proxy_headers: dict[str, str] | None = None
        if proxy is not None:
            self._proxy = URL(str(proxy)).with_user(None)
            if proxy.username or proxy.password:
                userinfo = b64encode(f"{proxy.username}:{proxy.password}".encode()).decode()
                self._proxy_headers = {"Proxy-Authorization": _Unshown(f"Basic {userinfo}")}
        connector = aiohttp.TCPConnector(limit=connections, keepalive_timeout=KEEP_ALIVE, ssl=ssl_context)
        # aiohttp has no public way to choose its protocol class.
        setattr(connector, "_factory", partial(ApiConnection, loop=asyncio.get_running_loop()))  # noqa: B010
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            request_class=ApiRequest,
            response_class=ApiResponse,
            auto_decompress=False,
            skip_auto_headers=("Accept", "Accept-Encoding", "User-Agent", "Content-Type"),
            max_line_size=_MAX_HEADER,
            max_field_size=_MAX_HEADER,
        )
        self._direct: Direct | None = None
        if proxy is None:
            self._direct = open_direct(self._session, max_header=_MAX_HEADER, max_body=max_body)

    async def aclose(self) -> None:
        """Close all connections, at once."""
        await self._session.close()
        # Closed TLS connections need one turn of the event loop.
        await asyncio.sleep(0)

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send one request and read its answer.

        Args:
            request: The request.

        Raises:
            ConnectionFailedError: Nothing was sent.
            OutcomeUnknownError: Something was sent, and no complete answer came.
            Exception: Reading the body failed, such as that of a file; the request was broken off.
        """
        attempt = attempt_of(request)
        head: Head | None = getattr(request, "head", None)
        body = _Body(request) if head is None else None
        try:
            while True:
                try:
                    if body is not None:
                        return await self._send(request, body, attempt)
                    return await self._send_light(cast("LightRequest", request), attempt)
                except StaleError:
                    # Nothing was sent; ends when no idle connection is left.
                    continue
        except EsperError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a library raises
            if body is not None and body.error is not None:
                raise body.error from None
            cause = _cause(error)
        # Outside of `except`: the library's error carries the request's headers.
        failure = failure_of(
            cause,
            request,
            sent=attempt.sent,
            timed_out=isinstance(cause, TimeoutError),
            certificate=isinstance(
                cause, ssl.SSLCertVerificationError | aiohttp.ClientConnectorCertificateError
            ),
        )
        shown = clean_cause(cause, request)
        # Its text may repeat a key.
        del cause
        raise failure from shown

    def _headers(self, headers: Headers, scheme: str) -> CIMultiDict[str]:
        # Without Transfer-Encoding: aiohttp frames the body itself.
        made: CIMultiDict[str] = CIMultiDict(
            [
                (key.decode("latin-1"), _Unshown(value.decode("latin-1")))
                for key, value in headers.raw
                if key.lower() != b"transfer-encoding"
            ]
        )
        made["Accept-Encoding"] = ACCEPT_ENCODING
        if self._proxy_headers is not None and scheme == "http":
            # The proxy reads this request; aiohttp sends them with CONNECT only.
            made.update(self._proxy_headers)
        return made

    async def _send_light(self, request: LightRequest, attempt: Attempt) -> Response:
        """Send a request that needs nothing of httpx, and whose body can't stall."""
        head, own, direct = request.head, request.own_headers, self._direct
        timeouts = request.extensions["timeout"]
        timeout = self._timeout(timeouts.get("connect"), timeouts.get("read"))
        if direct is not None and direct.usable:
            route = head.route if own is None else None
            if route is None:
                headers = self._headers(head.headers if own is None else own, head.scheme)
                route = direct.route(head, headers, has_length=own is not None)
                if own is None:
                    head.route = route
            return await direct.send(request, route, attempt, timeout)
        if own is not None:
            headers = self._headers(own, head.scheme)
        else:
            if head.prepared is None:
                head.prepared = self._headers(head.headers, head.scheme)
            headers = head.prepared
        path, _, query = request.target.partition("?")
        url = URL.build(
            scheme=head.scheme, authority=head.authority, path=path, query_string=query, encoded=True
        )
        data = request.content or None
        response = await self._ask(attempt, request.method, url, headers=headers, timeout=timeout, data=data)
        return await self._read(cast("Request", request), response)

    async def _send(self, request: Request, body: _Body, attempt: Attempt) -> Response:
        timeouts = request.extensions.get("timeout") or {}
        send = partial(
            self._ask,
            attempt,
            request.method,
            URL(str(request.url), encoded=True),
            headers=self._headers(request.headers, request.url.scheme),
            timeout=self._timeout(timeouts.get("connect"), timeouts.get("read")),
        )
        content = body.small()
        if content is not None:
            # It fits into the socket's buffer, and can't stall.
            return await self._read(request, await send(data=content or None))
        async with asyncio.timeout(None) as stall:
            # An answer may begin before the body has gone, and both may stall.
            response = await send(data=body.pieces(timeouts.get("write"), stall))
            return await self._read(request, response)

    async def _ask(self, attempt: Attempt, method: str, url: URL, **options: Any) -> aiohttp.ClientResponse:
        """Send through the session, whose connections look for the attempt in the context."""
        token = current_attempt.set(attempt)
        try:
            return await self._session.request(
                method,
                url,
                allow_redirects=False,
                proxy=self._proxy,
                proxy_headers=self._proxy_headers,
                **options,
            )
        finally:
            current_attempt.reset(token)

    async def _read(self, request: Request, response: aiohttp.ClientResponse) -> Response:
        try:
            answer = await read_answer(request, *_parts(response), max_body=self._max_body)
        except BaseException:
            response.close()
            raise
        _close_unless_whole(response)
        return answer

    def _timeout(self, connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
        key = (connect, read)
        found = self._timeouts.get(key)
        if found is None:
            if len(self._timeouts) > 100:
                self._timeouts.clear()
            found = aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read)
            self._timeouts[key] = found
        return found


def _close_unless_whole(response: aiohttp.ClientResponse) -> None:
    # What is left of a refusal's body is not waited for.
    if not response.content.is_eof() or response.content.exception() is not None:
        response.close()


def _parts(response: aiohttp.ClientResponse) -> tuple[int, Any, str | None, aiohttp.StreamReader]:
    return response.status, response.raw_headers, response.reason, response.content


class _Unshown(str):
    """A header's value, perhaps the API key, hidden from tools that show the variables of a traceback."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'...'"


class _Body:
    """
    The body of a request.

    Attributes:
        error: The exception of reading it, if any, which aiohttp reports as a broken connection.
    """

    def __init__(self, request: Request) -> None:
        self._stream: Any = announced_body(request)
        self.error: Exception | None = None

    def small(self) -> bytes | None:
        """Return a small body; `None` for one that is sent in pieces."""
        if not isinstance(self._stream, ByteStream):
            return None
        content = b"".join(self._stream)
        return content if len(content) <= _PIECE else None

    async def pieces(self, write_timeout: float | None, stall: asyncio.Timeout) -> AsyncIterator[bytes]:
        """Yield the pieces. Each is asked for when the one before has gone, within the write timeout."""
        loop = asyncio.get_running_loop()

        def allow(seconds: float | None) -> None:
            # An answer before the end of the body has ended the timeout.
            with contextlib.suppress(RuntimeError):
                stall.reschedule(None if seconds is None else loop.time() + seconds)

        try:
            async for chunk in self._stream:
                for start in range(0, len(chunk), _PIECE):
                    allow(write_timeout)
                    yield chunk[start : start + _PIECE]
                    # The time that the source takes is the caller's.
                    allow(None)
        except Exception as error:
            self.error = error
            raise
        # From here on the read timeout applies.
        allow(None)


def _cause(error: Exception) -> Exception:
    """Unwrap an error, without what would show the URL with its query."""
    cause = error
    if isinstance(error, AfterSendError) and isinstance(error.__cause__, Exception):
        cause = error.__cause__
    if isinstance(cause, aiohttp.ClientHttpProxyError):
        return aiohttp.ClientConnectionError(f"the proxy answered {cause.status} {cause.message}")
    if isinstance(cause, aiohttp.ClientResponseError | HttpProcessingError):
        # aiohttp's text names a status that nobody sent.
        return aiohttp.ClientPayloadError(f"the answer is not valid HTTP: {cause.message}")
    cause.__context__ = None
    return cause
