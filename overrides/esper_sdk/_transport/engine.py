"""The engine: sends through aiohttp on asyncio, through httpx on trio or by choice."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable

from esper_client.proxies import ProxySetting
from esper_client.tls import check_tls_environment, make_ssl_context
from esper_sdk._base.http import URL, AsyncBaseTransport, Request, Response
from esper_sdk._base.tasks import ClosedError
from esper_sdk._errors import ConfigurationError

from .options import TransportOptions
from .proxies import check_engine, choose_proxy, configuration_errors

HTTPX_CAP = 50
"""
The most requests in flight through httpx's own pool.

The pool's cost grows with the square of the requests in flight: at 100 it takes 7 to 12 ms of CPU per request,
at 50 it takes 1 ms.
"""


class EngineTransport(AsyncBaseTransport):
    """
    A transport that makes its connection pool on first use, for the event loop that runs then.

    Args:
        options: The options of the transport.
        base_url: The URL of the API, to choose the proxy for.
        proxy: The proxy that was given.
        connections: The most connections at a time through aiohttp.
        on_cap: Called with the most connections of httpx, if it is chosen.
    """

    def __init__(
        self,
        options: TransportOptions,
        base_url: URL,
        *,
        proxy: ProxySetting | None,
        connections: int,
        on_cap: Callable[[int], object] | None = None,
    ) -> None:
        self._options = options
        self._base_url = base_url
        self._connections = connections
        self._on_cap = on_cap
        self._proxy = choose_proxy(base_url, proxy, engine=options.engine, trust_env=options.trust_env)
        self._encrypts = base_url.scheme == "https" or (
            self._proxy is not None and self._proxy.url.scheme == "https"
        )
        if self._encrypts and options.verify is True and options.trust_env:
            with configuration_errors():
                check_tls_environment()
        self._inner: AsyncBaseTransport | None = None
        self._closed = False

    async def aclose(self) -> None:
        """Close all connections; nothing is sent after this."""
        self._closed = True
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
            ClosedError: The engine was closed, perhaps while the request waited.
        """
        if self._closed:
            raise ClosedError
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
        from .tls_records import count_records

        proxy = self._proxy
        if proxy is not None:
            check_engine(proxy, name)
        context = options.verify
        if not self._encrypts and not isinstance(context, ssl.SSLContext):
            # Nothing is encrypted, and loading the authorities takes 20 ms.
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        with configuration_errors():
            context = count_records(make_ssl_context(context, trust_env=options.trust_env))
        if name == "aiohttp":
            from .aiohttp import AiohttpTransport

            return AiohttpTransport(
                connections=self._connections,
                ssl_context=context,
                proxy=None if proxy is None else proxy.url,
                max_body=options.max_body,
            )
        from .httpx import PooledTransport

        connections = min(HTTPX_CAP, self._connections)
        if self._on_cap is not None:
            self._on_cap(connections)
        return PooledTransport(
            connections=connections,
            ssl_context=context,
            proxy=None if proxy is None else proxy.url,
            max_body=options.max_body,
        )


def _runs_on_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
