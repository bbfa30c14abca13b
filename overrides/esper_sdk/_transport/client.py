"""The `httpx.AsyncClient` of all requests, reduced to the parts that the SDK needs."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import Any

from esper_sdk._base.http import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    Request,
    Response,
)
from esper_sdk._errors import ClosedError, ConfigurationError, EsperError

from .light import ClientHeaders, Writer
from .logs import log_failure

__all__ = ("EsperAsyncClient",)


class EsperAsyncClient(AsyncClient):
    """
    An `httpx.AsyncClient` that hands requests to its transport directly.

    The steps of httpx in between take as much CPU as all the rest of a call. Left out are the flows of `auth=`
    (the API key is a header), redirects (the transport raises errors for them) and cookies set by the service
    (it needs none). Event hooks, headers, parameters, own cookies and timeouts work as usual.

    Left out too is httpx's log line of every request at INFO: it has the query, in which one operation carries
    a token. Here each attempt and each failed call is logged, without the query.

    Args:
        transport: The transport that sends the requests.
        options: Further arguments of `httpx.AsyncClient`.
    """

    def __init__(self, *, transport: AsyncBaseTransport, **options: Any) -> None:
        super().__init__(transport=transport, **options)
        self._sender = transport
        self._writer = Writer(self.base_url)

    @property
    def headers(self) -> ClientHeaders:
        """The headers of all requests."""
        return self._headers

    @headers.setter
    def headers(self, headers: Any) -> None:
        # httpx adds its own, such as `Accept`.
        AsyncClient.headers.fset(self, headers)  # type: ignore[attr-defined]
        self._headers: ClientHeaders = ClientHeaders(self._headers)

    @property
    def takes_anything(self) -> bool:
        """Whether the headers of all requests ask for no content type."""
        return self._writer.takes_anything(self._headers)

    async def call(self, kwargs: dict[str, Any]) -> Response:
        """
        Send the request of a generated function, without httpx's objects if it is an ordinary one.

        Args:
            kwargs: The arguments of `request`.

        Raises:
            CallError: The call failed.
            ClosedError: The client was closed.
        """
        request: Any = self._writer.write(self, kwargs)
        if request is None:
            return await self.request(**kwargs)
        if self.is_closed:
            raise ClosedError
        try:
            return await self._sender.handle_async_request(request)
        except EsperError as error:
            log_failure(request, error)
            raise

    def build_request(self, method: str, url: URL | str, **options: Any) -> Request:
        """
        Build a request, like httpx.

        Args:
            method: The HTTP method.
            url: A URL, or a path below the base URL.
            options: Further arguments of `httpx.AsyncClient.build_request`.
        """
        if isinstance(url, str) and url.startswith("/") and not url.startswith("//"):
            # Saves time: httpx would parse the path and then the URL.
            url = str(self.base_url).removesuffix("/") + url
        return super().build_request(method, url, **options)

    async def send(
        self, request: Request, *, stream: bool = False, auth: Any = USE_CLIENT_DEFAULT, **options: Any
    ) -> Response:
        """
        Send a request. The answer is always read as a whole.

        Args:
            request: The request.
            stream: Ignored: bodies are bounded, and read before the permit is given back.
            auth: Not supported; the API key is sent with every request.
            options: `follow_redirects`, which is ignored too.

        Raises:
            CallError: The call failed.
            ConfigurationError: The request or the client has `auth`.
            ClosedError: The client was closed.
        """
        del stream, options
        if self.is_closed:
            raise ClosedError
        if self.auth is not None or not (auth is None or auth is USE_CLIENT_DEFAULT):
            raise ConfigurationError("auth is not supported: the API key is sent with every request")
        if not isinstance(request.stream, AsyncByteStream):
            # httpx's own message: only synchronous clients send such bodies.
            raise RuntimeError(  # noqa: TRY004
                "Attempted to send an sync request with an AsyncClient instance."
            )
        if "timeout" not in request.extensions:
            request.extensions["timeout"] = self.timeout.as_dict()
        hooks = self.event_hooks
        for hook in hooks["request"]:
            await hook(request)
        start = time.perf_counter()
        try:
            response = await self._sender.handle_async_request(request)
        except EsperError as error:
            log_failure(request, error)
            raise
        response.request = request
        response.elapsed = timedelta(seconds=time.perf_counter() - start)
        for hook in hooks["response"]:
            await hook(response)
        return response
