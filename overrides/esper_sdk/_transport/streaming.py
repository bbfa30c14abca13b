"""Streamed answers: status and headers are read, the body is left to the caller, in constant memory."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import anyio

from esper_client.tls import make_ssl_context
from esper_sdk._base.http import URL, AsyncBaseTransport, AsyncByteStream, ByteStream, Request, Response
from esper_sdk._errors import EsperError, RequestTimeoutError, ResponseTooLargeError

from .httpx import LIBRARY_ERRORS, PoolTransport, make_pool, translate, unshown
from .options import Attempt, TransportOptions, attempt_of, current_attempt
from .proxies import choose_proxy, configuration_errors
from .request_info import where_of
from .response_body import BodyReader
from .tls_records import count_records

if TYPE_CHECKING:
    from esper_client.proxies import ProxySetting

__all__ = ("StreamTransport",)

_ERROR_TIME = 10.0
"""Seconds to wait for an error's body: its status has come already."""
_MAX_ERROR = 1024 * 1024
"""The most bytes of an error's body that are read."""


class StreamTransport(AsyncBaseTransport):
    """
    A transport whose answers are read by the caller, over a connection for each.

    A connection is never used again: what a stranger's server sends behind an answer concerns nobody.

    Args:
        options: The options of the client's transport.
        proxy: The proxy that was given to the client.
    """

    def __init__(self, options: TransportOptions, proxy: ProxySetting | None) -> None:
        self._options = options
        self._proxy = proxy
        self._context: ssl.SSLContext | None = None

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send a request without a body, and return its answer as soon as the headers are there.

        Args:
            request: The request.

        Returns:
            The answer; that of an error has its body read, any other has to be closed.

        Raises:
            ConnectionFailedError: Nothing was sent.
            OutcomeUnknownError: No answer came. Reading the body raises the same where it is cut.
        """
        attempt = attempt_of(request)
        own, inner = self._open(request.url)
        body: _Body | None = None
        token = current_attempt.set(attempt)
        try:
            # Of test doubles only the connect errors tell that nothing was sent.
            attempt.sent = not own
            bare = Request(
                request.method, request.url, headers=unshown(request), extensions=request.extensions
            )
            answer = await _within(inner, bare)
            body = _Body(answer, request, attempt, inner if own else None)
            return await _answer(answer, body, request)
        except EsperError:
            await _close(body, inner if own else None)
            raise
        except _library_errors(own=own) as error:
            failure, cause = translate(error, request, attempt)
        except BaseException:
            await _close(body, inner if own else None)
            raise
        finally:
            current_attempt.reset(token)
        await _close(body, inner if own else None)
        raise failure from cause

    def _open(self, url: URL) -> tuple[bool, AsyncBaseTransport]:
        """Return what sends, and whether it belongs to one answer only."""
        options = self._options
        if options.transport is not None:
            return False, options.transport
        proxy = choose_proxy(url, self._proxy, engine="httpx", trust_env=options.trust_env)
        if url.scheme == "https" or (proxy is not None and proxy.url.scheme == "https"):
            if self._context is None:
                with configuration_errors():
                    made = make_ssl_context(options.verify, trust_env=options.trust_env)
                    self._context = count_records(made)
            context = self._context
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        pool = make_pool(1, context, None if proxy is None else proxy.url, timed=False)
        return True, PoolTransport(pool)


def _library_errors(*, own: bool) -> tuple[type[Exception], ...]:
    return (Exception,) if own else LIBRARY_ERRORS


async def _within(inner: AsyncBaseTransport, request: Request) -> Response:
    """Send, for at most the time of all timeouts: headers that come byte by byte reset the one of reading."""
    seconds = request.extensions.get("timeout", {})
    parts = [seconds.get(name) for name in ("connect", "write", "read")]
    limit = None if None in parts else sum(parts)
    with anyio.move_on_after(limit):
        return await inner.handle_async_request(request)
    raise RequestTimeoutError(
        f"The headers of the answer did not come within {limit:g} s", **where_of(request)
    )


async def _answer(answer: Response, body: _Body, request: Request) -> Response:
    if 200 <= answer.status_code <= 299:
        return Response(
            answer.status_code,
            headers=answer.headers.raw,
            stream=body,
            request=request,
            extensions=dict(answer.extensions),
        )
    reader = BodyReader(request, answer.status_code, answer.headers.raw, _MAX_ERROR)
    content = b""
    try:
        with anyio.move_on_after(_ERROR_TIME):
            async for chunk in body:
                reader.feed(chunk)
            content = reader.response().content
    except EsperError as error:
        # The status says more than the end of its text.
        if not isinstance(error, ResponseTooLargeError):
            content = b""
    await body.aclose()
    headers = [
        (name, value)
        for name, value in answer.headers.raw
        if name.lower() not in {b"content-encoding", b"content-length", b"transfer-encoding"}
    ]
    told = Response(answer.status_code, headers=headers, stream=ByteStream(content), request=request)
    told.read()
    return told


async def _close(body: _Body | None, inner: AsyncBaseTransport | None) -> None:
    with anyio.CancelScope(shield=True):
        if body is not None:
            await body.aclose()
        elif inner is not None:
            await inner.aclose()


class _Body(AsyncByteStream):
    """
    The body of an answer, as it came over the wire.

    It is no generator: trio warns of those that are not read to their end.

    Args:
        answer: The answer.
        request: The request, for errors.
        attempt: The attempt that was answered.
        owner: What to close with it.
    """

    def __init__(
        self, answer: Response, request: Request, attempt: Attempt, owner: AsyncBaseTransport | None
    ) -> None:
        self._answer = answer
        self._request = request
        self._attempt = attempt
        self._owner = owner
        # A test double may have read its content already.
        read = getattr(answer, "_content", None)
        stream: Any = ByteStream(read) if answer.is_stream_consumed and read is not None else answer.stream
        self._chunks = aiter(stream)
        self._closed = False

    def __aiter__(self) -> _Body:
        return self

    async def __anext__(self) -> bytes:
        try:
            return bytes(await anext(self._chunks))
        except StopAsyncIteration:
            raise
        except _library_errors(own=self._owner is not None) as error:
            failure, cause = translate(error, self._request, self._attempt)
        raise failure from cause

    async def aclose(self) -> None:
        """Close the connection."""
        if self._closed:
            return
        self._closed = True
        with anyio.CancelScope(shield=True):
            try:
                await self._answer.aclose()
                if self._owner is not None:
                    await self._exhaust()
            finally:
                if self._owner is not None:
                    await self._owner.aclose()

    async def _exhaust(self) -> None:
        # Closed, it ends at once; trio warns of generators that don't end.
        try:
            async for _ in self._chunks:
                pass
        except Exception:  # noqa: BLE001, S110 - it is closed already
            pass
