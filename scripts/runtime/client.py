"""The clients that endpoint functions call through, and the sending of one request."""

from __future__ import annotations

import ssl
from types import TracebackType
from typing import Any, Self

import httpx

from .errors import RequestError
from .types import Hidden, hide

__all__ = ("AuthenticatedClient", "Client", "request")

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
        transport: What sends the requests; httpx's own unless given. That one heeds `HTTPS_PROXY`,
            `NO_PROXY`, `SSL_CERT_FILE` and the like, on first use.

    Neither the headers nor the token are ever part of `repr`.

    Raises:
        RequestError: `verify` is neither a boolean nor a context.
    """

    _authorization: Hidden[str] | None = None

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
        if not isinstance(verify, bool):
            from .tls import check_verify

            check_verify(verify)
        self._verify = verify
        self._options: dict[str, Any] = {
            "base_url": base_url,
            "headers": headers or {},
            "timeout": timeout,
            "transport": transport,
            # A redirect may lead to another origin, and a redirected write is not the write that was asked.
            "follow_redirects": False,
            # What the environment says is found out here, by rules that httpx doesn't have.
            "trust_env": False,
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
        """
        Return the HTTP client, made on first use.

        Raises:
            RequestError: An environment variable names a proxy or certificates that can't be used.
        """
        if self._http is None:
            _keep_secrets_out_of_logs()
            http = self._make()
            if self._authorization is not None:
                # Not an argument: an error would show it.
                http.headers["Authorization"] = self._authorization.reveal()
            self._http = http
        return self._http

    def _make(self) -> httpx.AsyncClient:
        if self._options["transport"] is not None:
            return httpx.AsyncClient(**self._options)
        # Imported here: a client with a transport needs neither.
        from .proxies import environment_proxy, has_socks
        from .tls import make_ssl_context

        proxy = environment_proxy(httpx.URL(self.base_url))
        if proxy is not None and proxy.is_socks and not has_socks():
            raise RequestError(proxy.name, "names a SOCKS proxy, which needs `pip install 'httpx[socks]'`")
        return httpx.AsyncClient(
            **self._options, verify=make_ssl_context(self._verify), proxy=None if proxy is None else proxy.url
        )

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
        RequestError: The token is empty, or has characters that no header can carry; or `verify` is
            neither a boolean nor a context.
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
        secret = hide(token)
        del token
        super().__init__(base_url, headers=headers, timeout=timeout, verify=verify, transport=transport)
        if not _is_sendable(secret.reveal()):
            # Whoever sends a header that can't be sent shows it in the error.
            raise RequestError("token", "has to be printable ASCII without spaces, and not empty")
        self._authorization = hide(f"Bearer {secret.reveal()}")


def _is_sendable(token: object) -> bool:
    return isinstance(token, str) and bool(token) and all("!" <= character <= "~" for character in token)


async def request(
    client: httpx.AsyncClient, kwargs: dict[str, Any], place: str = "", *, raw: bool = False
) -> httpx.Response:
    """
    Send a request; what its URL can't carry is told by the name of the argument.

    Args:
        client: What sends it.
        kwargs: The arguments of `httpx.AsyncClient.request`.
        place: What stands before the name of a parameter in errors, such as `params.`.
        raw: Whether the answer has to be one of httpx.

    Raises:
        RequestError: It is too long.
    """
    # A client of the layer above knows a shorter way for ordinary requests.
    call = getattr(client, "call", None)
    try:
        return await (client.request(**kwargs) if call is None or raw else call(kwargs))
    except httpx.InvalidURL as error:
        # Such as one with thousands of IDs in its query: the argument that takes the most of it is named.
        sizes = {"path": len(kwargs["url"])}
        for name, value in kwargs.get("params", ()):
            sizes[place + name] = sizes.get(place + name, 0) + len(value)
        where = max(sizes, key=lambda name: sizes[name])
        raise RequestError(where, f"makes a URL that can't be sent: {error}") from None
