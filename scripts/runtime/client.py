"""The clients that endpoint functions call through."""

from __future__ import annotations

import ssl
from types import TracebackType
from typing import Any, Self

import httpx

from .errors import RequestError

__all__ = ("AuthenticatedClient", "Client")

# The service takes 1.1 to 1.3 s for a usual call and up to 18 s for a report, so reading may take long.
# No limit on waiting for a connection: whoever limits concurrency queues above the pool.
DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=5.0, pool=None)


def _keep_secrets_out_of_logs() -> None:
    # Here, because its patterns take a millisecond, and a client that sends in its own way logs in its own way.
    from ._logs import hide_secret_arguments

    hide_secret_arguments()


class Client:
    """
    Holds the HTTP client that endpoint functions use.

    Args:
        base_url: Where the API is, such as `https://acme-api.esper.cloud/api`.
        headers: Headers to send with every request.
        timeout: Limits in seconds; 5 s to connect and 60 s to read or write unless given.
        verify: `False` only in tests; an `ssl.SSLContext` for a private certificate authority.
        transport: What sends the requests; httpx's own unless given.

    Neither the headers nor the token are ever part of `repr`.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: dict[str, str] | None = None,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        verify: ssl.SSLContext | bool = True,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.base_url = base_url
        self._options: dict[str, Any] = {
            "base_url": base_url,
            "headers": headers or {},
            "timeout": timeout,
            "verify": verify,
            "transport": transport,
            # A redirect may lead to another origin, and a redirected write is not the write that was asked.
            "follow_redirects": False,
        }
        self._http: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Use this HTTP client instead of one made on first use. It brings its own headers and limits."""
        if type(client).send is httpx.AsyncClient.send:
            _keep_secrets_out_of_logs()
        self._http = client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the HTTP client, made on first use."""
        if self._http is None:
            _keep_secrets_out_of_logs()
            self._http = httpx.AsyncClient(**self._options)
        return self._http

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.get_async_httpx_client().__aexit__(exc_type, exc, traceback)


class AuthenticatedClient(Client):
    """
    A client that sends an API key as a bearer token.

    Args:
        base_url: Where the API is, such as `https://acme-api.esper.cloud/api`.
        token: The API key.
        headers: Further headers to send with every request.
        timeout: Limits in seconds; 5 s to connect and 60 s to read or write unless given.
        verify: `False` only in tests; an `ssl.SSLContext` for a private certificate authority.
        transport: What sends the requests; httpx's own unless given.

    Raises:
        RequestError: The token is empty, or has characters that no header can carry.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        headers: dict[str, str] | None = None,
        timeout: httpx.Timeout | float | None = DEFAULT_TIMEOUT,
        verify: ssl.SSLContext | bool = True,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        # Whoever sends a header that can't be sent shows it in the error.
        if not isinstance(token, str) or not token or not all("!" <= character <= "~" for character in token):
            raise RequestError("token", "has to be printable ASCII without spaces, and not empty")
        super().__init__(
            base_url,
            headers={**(headers or {}), "Authorization": f"Bearer {token}"},
            timeout=timeout,
            verify=verify,
            transport=transport,
        )
