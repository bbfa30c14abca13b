"""Refuses requests to other origins, from other event loops, after closing, or with odd headers."""

from __future__ import annotations

import threading

from esper_sdk._base.clock import running_loop
from esper_sdk._base.http import URL, AsyncBaseTransport, Request, Response
from esper_sdk._base.urls import origin_of
from esper_sdk._errors import ClosedError, ConfigurationError

from .request_headers import check_headers

__all__ = ("GuardTransport", "Home")


class Home:
    """The event loop of a client: the one in which it is first used."""

    __slots__ = ("_loop", "_thread")

    def __init__(self) -> None:
        self._loop: object = None
        self._thread = 0

    def check(self) -> None:
        """
        Check that this is the client's event loop.

        Raises:
            ConfigurationError: It was used from another one before.
        """
        loop = running_loop()
        if self._loop is None:
            self._loop, self._thread = loop, threading.get_ident()
        elif self._loop is not loop:
            where = "thread" if threading.get_ident() != self._thread else "event loop"
            raise ConfigurationError(
                f"The client was used in another {where} before, and its connections live there. "
                "Make one client for each event loop, such as inside of the function that asyncio.run() runs"
            )


class GuardTransport(AsyncBaseTransport):
    """
    A transport that refuses requests that must not be sent.

    Args:
        inner: The transport that sends the others.
        base_url: The URL whose origin is the only one allowed.
        home: The event loop; one of its own unless given.
    """

    def __init__(self, inner: AsyncBaseTransport, base_url: URL, home: Home | None = None) -> None:
        self._inner = inner
        self._origin = origin_of(base_url)
        self._home = home or Home()
        self._closed = False

    async def aclose(self) -> None:
        """Close the inner transport; requests after this are refused."""
        self._closed = True
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Check a request, then send it.

        Args:
            request: The request.

        Raises:
            ConfigurationError: The request leads to another origin, or the client is used from another
                event loop than before.
            ClosedError: The client was closed.
            RequestError: A header can't be sent, or belongs to the HTTP library.
        """
        # What light requests have in common was checked when the first of them was written.
        head = getattr(request, "head", None)
        if (origin_of(request.url) if head is None else head.origin) != self._origin:
            scheme, host, port = self._origin
            raise ConfigurationError(
                f"Refused to send a request to another origin than {scheme}://{host}:{port}: "
                "the API key belongs there only"
            )
        if self._closed:
            raise ClosedError
        self._home.check()
        if head is None or getattr(request, "own_headers", None) is not None:
            check_headers(request)
        return await self._inner.handle_async_request(request)
