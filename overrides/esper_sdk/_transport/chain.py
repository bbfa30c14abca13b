"""Builds the chain that every request goes through: guard, errors, retry, limiter, engine."""

from __future__ import annotations

import string
import threading
from typing import NamedTuple

from esper_client._proxies import is_loopback
from esper_sdk._base.arguments import number_problem
from esper_sdk._base.clock import current_time, running_loop
from esper_sdk._base.http import URL, AsyncBaseTransport, InvalidURL, Request, Response
from esper_sdk._errors import ClosedError, ConfigurationError, RateLimitError
from esper_sdk._limits.headers import rate_limit_of, retry_after_of
from esper_sdk._limits.limiter import CAP, START, GateClosedError, Limiter

from .engine import EngineOptions, EngineTransport
from .error_bodies import error_from_response, path_of
from .logs import send_logged
from .options import ATTEMPTS, WAITED, attempt_of
from .request_headers import check_headers
from .retry import RetryPolicy, RetryTransport
from .tally import TRACK

_HOST = frozenset(string.ascii_letters + string.digits + "._:-")


class TransportOptions(NamedTuple):
    """
    What a transport is built from.

    Args:
        base_url: Where the API is, such as `https://acme-api.esper.cloud/api`. The token goes nowhere
            else, and over plain http only to this machine.
        engine: How requests travel.
        retry: How often they go again.
        start: Requests in flight at the beginning; 20, or `max_in_flight` if that is less.
        max_in_flight: The most requests in flight; 50 at most where httpx sends them.
        limiter: A limiter to share with other clients of the same tenant on the same event loop; it
            brings its own `start` and cap.
        transport: Sends instead of an engine, such as `httpx.MockTransport` or a respx router.
    """

    base_url: str
    engine: EngineOptions = EngineOptions()
    retry: RetryPolicy = RetryPolicy()
    start: int | None = None
    max_in_flight: int = CAP
    limiter: Limiter | None = None
    transport: AsyncBaseTransport | None = None


class Chain(NamedTuple):
    """
    A transport, and what there is to see of it.

    Attributes:
        transport: For an HTTP client; closing it closes all connections.
        limiter: How many requests may be in flight, and are.
        retry: The retry layer, with its policy and the client's quota.
    """

    transport: GuardTransport
    limiter: Limiter
    retry: RetryTransport


def build_transport(options: TransportOptions) -> Chain:
    """
    Build the chain: errors, retry, limiter, engine, behind a guard that keeps the token at home.

    Nothing is connected or bound to an event loop before the first request.

    Args:
        options: What to build it from.

    Raises:
        ConfigurationError: The base URL or another option is wrong.
    """
    base_url = check_base_url(options.base_url)
    if options.limiter is not None and not isinstance(options.limiter, Limiter):
        raise ConfigurationError(f"limiter must be a Limiter, and is a {type(options.limiter).__name__}")
    if options.transport is not None and not isinstance(options.transport, AsyncBaseTransport):
        kind = type(options.transport).__name__
        raise ConfigurationError(f"transport must be an httpx.AsyncBaseTransport, and is a {kind}")
    start, most = _in_flight(options.start, options.max_in_flight)
    limiter = options.limiter or Limiter(start=start, cap=most)
    engine: AsyncBaseTransport
    if options.transport is not None:
        from .httpx import AdaptedTransport

        engine = AdaptedTransport(options.transport, max_body=options.engine.max_body)
    else:
        engine = EngineTransport(options.engine, base_url, connections=limiter.cap, on_cap=limiter.lower_cap)
    retry = RetryTransport(LimiterTransport(engine, limiter), options.retry)
    return Chain(GuardTransport(ErrorTransport(retry), base_url), limiter, retry)


class LimiterTransport(AsyncBaseTransport):
    """
    Holds a permit for each attempt, and tells the limiter how it went.

    Args:
        inner: What sends.
        limiter: Whose permits.
    """

    def __init__(self, inner: AsyncBaseTransport, limiter: Limiter) -> None:
        self._inner = inner
        self._limiter = limiter

    async def aclose(self) -> None:
        """Close what sends."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Wait for a turn, then send.

        Args:
            request: The request.

        Raises:
            RateLimitError: The server asked everybody for a longer pause than this call may wait.
        """
        attempt = attempt_of(request)
        limiter = self._limiter
        try:
            permit = await limiter.acquire(patience=attempt.patience, again=attempt.again)
        except GateClosedError as error:
            raise RateLimitError(
                f"The server asked for a pause of another {error.wait:.0f} s, "
                "longer than this call may wait (max_wait); it was not sent",
                status_code=429,
                retry_after=error.wait,
                method=request.method,
                path=path_of(request),
                attempts=0,
            ) from error
        try:
            track = TRACK.get()
            if track is not None:
                track.leave(attempt)
            if attempt.again:
                attempt.granted = current_time()
            response = await send_logged(self._inner, request, attempt)
            status = response.status_code
            if status == 429 or (status == 503 and "retry-after" in response.headers):
                permit.rate_limited(retry_after_of(response.headers))
            else:
                permit.note(rate_limit_of(response.headers))
                if status < 500:
                    permit.success()
                else:
                    permit.answered()
            return response
        finally:
            limiter.release(permit)


class ErrorTransport(AsyncBaseTransport):
    """
    Raises a `StatusError` for every answer that does not mean success.

    304 passes: it is how one operation says that nothing changed. Other redirects are errors, because
    what is behind them is not what was asked for, and may be somebody else's.

    Args:
        inner: What sends.
    """

    def __init__(self, inner: AsyncBaseTransport) -> None:
        self._inner = inner

    async def aclose(self) -> None:
        """Close what sends."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send, and look at the status.

        Args:
            request: The request.

        Raises:
            StatusError: The status is no success, and not 304.
        """
        response = await self._inner.handle_async_request(request)
        if 200 <= response.status_code < 300 or response.status_code == 304:
            return response
        error = error_from_response(response, request)
        error.attempts = response.extensions.get(ATTEMPTS, 1)
        error.waited = response.extensions.get(WAITED, 0.0)
        raise error


class GuardTransport(AsyncBaseTransport):
    """
    Refuses what must not be sent: to another origin, from another event loop, or after closing.

    Args:
        inner: What sends.
        base_url: Whose origin is the only one.
    """

    def __init__(self, inner: AsyncBaseTransport, base_url: URL) -> None:
        self._inner = inner
        self._origin = _origin(base_url)
        self._loop: object = None
        self._thread = 0
        self._closed = False

    async def aclose(self) -> None:
        """Close what sends; requests after this are refused."""
        self._closed = True
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Check, then send.

        Args:
            request: The request.

        Raises:
            ConfigurationError: The request leads to another origin, or the client is used from another
                event loop than before.
            ClosedError: The client was closed.
            RequestError: A header can't be sent, or belongs to the HTTP library.
        """
        if _origin(request.url) != self._origin:
            scheme, host, port = self._origin
            raise ConfigurationError(
                f"Refused to send a request to another origin than {scheme}://{host}:{port}: "
                "the API key belongs there only"
            )
        if self._closed:
            raise ClosedError
        loop = running_loop()
        if self._loop is None:
            self._loop, self._thread = loop, threading.get_ident()
        elif self._loop is not loop:
            where = "thread" if threading.get_ident() != self._thread else "event loop"
            raise ConfigurationError(
                f"The client was used in another {where} before, and its connections live there. "
                "Make one client for each event loop, such as inside of the function that asyncio.run() runs"
            )
        check_headers(request)
        return await self._inner.handle_async_request(request)


def check_base_url(text: str) -> URL:
    """
    Check where an API key would be sent.

    Args:
        text: The base URL.

    Raises:
        ConfigurationError: It is no absolute http(s) URL, it is plain http to another machine, or it
            carries a user name, a query or a fragment.
    """
    found = parse_base_url(text)
    if isinstance(found, str):
        raise ConfigurationError(found)
    return found


def parse_base_url(text: object) -> URL | str:
    """
    Parse a base URL, or say what is wrong with it. Raises nothing: its frame would show a password in it.

    Args:
        text: The base URL; never part of what is said.
    """
    if not isinstance(text, str) or any(character <= " " for character in text):
        return "base_url is not a valid URL: it contains spaces or is no string"
    try:
        url = URL(text)
        valid = _HOST.issuperset(url.raw_host.decode("ascii"))
    except (InvalidURL, ValueError):
        return "base_url is not a valid URL"
    if not valid:
        return "base_url is not a valid URL"
    if url.scheme not in {"http", "https"} or not url.host:
        return "base_url must begin with https:// and name a host"
    if url.port is not None and not 0 < url.port < 65536:
        return "base_url has a port that does not exist"
    if url.userinfo or url.query or url.fragment:
        return "base_url must not carry a user name, a query or a fragment"
    if url.scheme == "http" and not is_loopback(url.host):
        return "base_url is plain http: the API key would travel unencrypted. Use https"
    return url


def _in_flight(start: int | None, max_in_flight: int) -> tuple[int, int]:
    for name, value in (("start", 1 if start is None else start), ("max_in_flight", max_in_flight)):
        if problem := number_problem(value, least=1, whole=True):
            raise ConfigurationError(f"{name} {problem}")
    if start is not None and start > max_in_flight:
        raise ConfigurationError(
            f"start must not be more than max_in_flight, and is {start} of {max_in_flight}"
        )
    return min(START, max_in_flight) if start is None else start, max_in_flight


def _origin(url: URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)
