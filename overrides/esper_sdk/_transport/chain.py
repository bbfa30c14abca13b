"""Builds the chain of transports: guard, errors, retries, limiter, engine."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from esper_client.proxies import parse_proxy
from esper_client.types import hide
from esper_sdk._base.arguments import number_problem
from esper_sdk._base.http import AsyncBaseTransport
from esper_sdk._base.urls import check_base_url
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.limiter import START, Limiter, queue_of

from .guard import GuardTransport, Home
from .options import TransportOptions
from .retry import RetryTransport
from .status import StatusTransport
from .throttle import ThrottleTransport

if TYPE_CHECKING:
    from esper_client.proxies import ProxySetting

    from .options import Hook

LIMITER = "ESPER_LIMITER"
"""Environment variable that says where processes share a limiter."""


class Chain:
    """
    The outermost transport, and the layers that have a state to look at.

    Args:
        transport: The transport for an HTTP client; closing it closes all connections.
        limiter: The limiter of requests in flight.
        retry: The retry layer, with the client's quota.
        open_streams: Makes the transports of files.
        home: The event loop.
    """

    __slots__ = ("_open_streams", "_streams", "home", "limiter", "retry", "transport")

    def __init__(
        self,
        transport: GuardTransport,
        limiter: Limiter,
        retry: RetryTransport,
        open_streams: Callable[[], Streams],
        home: Home,
    ) -> None:
        self.home = home
        self.transport = transport
        self.limiter = limiter
        self.retry = retry
        self._open_streams = open_streams
        self._streams: Streams | None = None

    @property
    def streams(self) -> Streams:
        """The transports of answers that are read piece by piece, made on first use."""
        if self._streams is None:
            self._streams = self._open_streams()
        return self._streams


class Streams:
    """
    The transports of answers that are read piece by piece.

    Args:
        own: For the API: with guard, retries and limit like any other call, up to the answer's headers.
        others: For any other host: one attempt, without limit.
    """

    __slots__ = ("others", "own")

    def __init__(self, own: AsyncBaseTransport, others: AsyncBaseTransport) -> None:
        self.own = own
        self.others = others


def build_transport(options: TransportOptions) -> Chain:
    """
    Build the chain of transports.

    Nothing is connected or bound to an event loop before the first request.

    Args:
        options: The options of the transport.

    Raises:
        ConfigurationError: The base URL or another option is invalid.
    """
    base_url = check_base_url(options.base_url)
    proxy = _check_engine_options(options)
    if options.limiter is not None and not isinstance(options.limiter, Limiter):
        raise ConfigurationError(f"limiter must be a Limiter, and is a {type(options.limiter).__name__}")
    if options.transport is not None and not isinstance(options.transport, AsyncBaseTransport):
        kind = type(options.transport).__name__
        raise ConfigurationError(f"transport must be an httpx.AsyncBaseTransport, and is a {kind}")
    start, most = _in_flight(options.start, options.max_in_flight)
    limiter = options.limiter or _limiter_of_environment(start, most) or Limiter(start=start, cap=most)
    queue_of(limiter).bind(options.base_url)
    engine: AsyncBaseTransport
    if options.transport is not None:
        from .httpx import AdaptedTransport

        engine = AdaptedTransport(options.transport, max_body=options.max_body)
    else:
        # Imported here: what TLS and proxies need comes along.
        from .engine import EngineTransport

        on_cap = queue_of(limiter).concurrency.lower_cap
        engine = EngineTransport(options, base_url, proxy=proxy, connections=limiter.cap, on_cap=on_cap)
    hooks: tuple[Hook, ...] = ()
    if options.hooks != ():
        # Imported here, and below: most programs have none.
        from .hooks import check_hooks

        hooks = check_hooks(options.hooks)

    def hooked(inner: AsyncBaseTransport) -> AsyncBaseTransport:
        throttle = ThrottleTransport(inner, limiter, base_url.path)
        if not hooks:
            return throttle
        from .hooks import HookTransport

        return HookTransport(throttle, hooks, base_url)

    retry, home = RetryTransport(hooked(engine)), Home()

    def open_streams() -> Streams:
        # Imported here: most programs download nothing.
        from .streaming import StreamTransport

        sender = StreamTransport(options, proxy)
        again = RetryTransport(hooked(sender))
        again.quota = retry.quota
        return Streams(GuardTransport(StatusTransport(again), base_url, home), StatusTransport(sender))

    return Chain(GuardTransport(StatusTransport(retry), base_url, home), limiter, retry, open_streams, home)


def _check_engine_options(options: TransportOptions) -> ProxySetting | None:
    """Check the options of the engine, and return the proxy that was given; its password is not shown."""
    if not isinstance(options.engine, str) or options.engine not in {"auto", "aiohttp", "httpx"}:
        raise ConfigurationError("engine must be 'auto', 'aiohttp' or 'httpx'")
    if problem := number_problem(options.max_body, least=1, whole=True):
        raise ConfigurationError(f"max_body {problem} (in bytes)")
    if options.verify is True and options.proxy.reveal() is None:
        return None
    # Imported here: a client with a transport mostly needs neither.
    from esper_client.tls import check_verify

    from .proxies import configuration_errors

    with configuration_errors():
        check_verify(options.verify)
        return None if options.proxy.reveal() is None else parse_proxy("proxy", options.proxy)


def _limiter_of_environment(start: int, most: int) -> Limiter | None:
    # Hidden, since it may have a password.
    where = hide(os.environ.get(LIMITER, ""))
    if not where.reveal():
        return None
    # Imported here: most programs are one process.
    from esper_sdk._limits.shared.limiter import SharedLimiter

    try:
        return SharedLimiter(where.reveal(), start=start, cap=most)
    except ConfigurationError as error:
        raise ConfigurationError(f"{LIMITER}: {error}") from None


def _in_flight(start: int | None, max_in_flight: int) -> tuple[int, int]:
    for name, value in (("start", 1 if start is None else start), ("max_in_flight", max_in_flight)):
        if problem := number_problem(value, least=1, whole=True):
            raise ConfigurationError(f"{name} {problem}")
    if start is not None and start > max_in_flight:
        raise ConfigurationError(
            f"start must not be more than max_in_flight, and is {start} of {max_in_flight}"
        )
    return min(START, max_in_flight) if start is None else start, max_in_flight
