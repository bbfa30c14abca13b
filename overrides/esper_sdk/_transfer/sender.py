"""Requests for a file: with the API key to the API, with nothing of ours to any other host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin

from esper_client.errors import RequestError
from esper_client.proxies import is_loopback
from esper_sdk._base.http import URL, InvalidURL, Request
from esper_sdk._base.urls import origin_of
from esper_sdk._errors import DownloadError, StatusError
from esper_sdk._raw_request import check_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from esper_client.client import AuthenticatedClient
    from esper_sdk._base.http import AsyncBaseTransport, AsyncClient, Response, Timeout
    from esper_sdk._transport.lifetime import Lifetime

__all__ = ("FileCaller", "Sender", "make_sender")

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5


class FileCaller(Protocol):
    """The client or copy that asks for a file."""

    timeout: Timeout
    lifetime: Lifetime

    @property
    def base_url(self) -> str:
        """The URL of the API."""
        ...

    @property
    def client(self) -> AuthenticatedClient:
        """What builds requests with the API key."""
        ...

    def check_loop(self) -> None:
        """Check that this is the client's event loop."""
        ...

    @property
    def own_streams(self) -> AsyncBaseTransport:
        """What sends requests for files to the API."""
        ...

    @property
    def other_streams(self) -> AsyncBaseTransport:
        """What sends requests for files to all other hosts."""
        ...


def make_sender(caller: FileCaller, source: object) -> Sender:
    """
    Return what asks for a file.

    Args:
        caller: The client or copy that asks.
        source: A path below the base URL, or a link.

    Raises:
        RequestError: It is neither.
        ClosedError: The client was closed.
    """
    return Sender(
        source,
        base_url=caller.base_url,
        client=caller.client.get_async_httpx_client(),
        own=caller.own_streams,
        others=caller.other_streams,
        timeout=caller.timeout,
        check=caller.check_loop,
    )


class Sender:
    """
    Sends the requests for one file.

    Args:
        source: A path below the base URL, or a link.
        base_url: The URL of the API.
        client: Builds requests with the API key.
        own: Sends requests to the API.
        others: Sends requests to all other hosts.
        timeout: Seconds to connect, and between two pieces of an answer.
        check: Checks that this is the client's event loop.

    Raises:
        RequestError: The source is neither a path nor a link that can be followed.
    """

    def __init__(
        self,
        source: object,
        *,
        base_url: str,
        client: AsyncClient,
        own: AsyncBaseTransport,
        others: AsyncBaseTransport,
        timeout: Timeout,
        check: Callable[[], None],
    ) -> None:
        self._home = origin_of(URL(base_url))
        self._client = client
        self._own = own
        self._others = others
        self._timeout = timeout
        self._check = check
        self.url: URL = _url_of(source, base_url)
        self._is_own = origin_of(self.url) == self._home
        if problem := _link_problem(self.url) if self.url.userinfo or not self._is_own else None:
            raise RequestError("source", problem)

    @property
    def is_own(self) -> bool:
        """Whether the file is asked from the API itself."""
        return self._is_own

    @property
    def shown(self) -> str:
        """Where the file is, without the query, which may be a signature."""
        return f"{self.url.host}{self.url.path}"

    async def send(self, headers: dict[str, str]) -> Response:
        """
        Ask for the file, and follow redirects.

        Args:
            headers: The headers that ask for a part of it.

        Returns:
            The answer, of a status that means success, with its body unread.

        Raises:
            CallError: There is no such answer.
            ConfigurationError: This is another event loop than the client's.
        """
        self._check()
        url, own = self.url, self._is_own
        for _ in range(_MOST_REDIRECTS + 1):
            request = self._request(url, headers, own=own)
            try:
                return await (self._own if own else self._others).handle_async_request(request)
            except StatusError as error:
                if error.status_code not in _REDIRECTS or not error.location:
                    raise
                target = error.location
            url, own = self._redirected(url, target, own=own)
        raise self._error(f"was redirected more than {_MOST_REDIRECTS} times")

    def _request(self, url: URL, headers: dict[str, str], *, own: bool) -> Request:
        # Encoded bytes could not be continued by range.
        wanted = {"Accept-Encoding": "identity", **headers}
        if own:
            request = self._client.build_request("GET", url, headers=wanted)
        else:
            request = Request("GET", url, headers={"Accept": "*/*", **wanted})
        request.extensions["timeout"] = self._timeout.as_dict()
        return request

    def _redirected(self, url: URL, location: str, *, own: bool) -> tuple[URL, bool]:
        """Return where a redirect leads; a request that has left the API never gets the key again."""
        target = url
        try:
            target = URL(urljoin(str(url), location)).copy_with(fragment=None)
            problem = _link_problem(target)
        except (InvalidURL, ValueError):
            problem = "is no URL"
        if problem is None and url.scheme == "https" and target.scheme != "https":
            problem = "is not encrypted"
        if problem is not None:
            raise self._error(f"was redirected to a link that {problem}")
        return target, own and origin_of(target) == self._home

    def _error(self, problem: str) -> DownloadError:
        return DownloadError(f"{self.shown} {problem}", method="GET", path=self.url.path)


def _url_of(source: object, base_url: str) -> URL:
    text = str(source) if isinstance(source, str | URL) else None
    if text is None:
        raise RequestError("source", f"must be a path or a link, and is a {type(source).__name__}")
    if "://" not in text.partition("?")[0]:
        return URL(base_url.rstrip("/") + check_path(text, "source"))
    try:
        if any(character <= " " for character in text):
            raise ValueError
        return URL(text).copy_with(fragment=None)
    except (InvalidURL, ValueError):
        raise RequestError("source", "is not a valid link") from None


def _link_problem(url: URL) -> str | None:
    if url.scheme not in {"http", "https"} or not url.host:
        return "does not begin with https:// and name a host"
    if url.port is not None and not 0 < url.port < 65536:
        return "has a port that does not exist"
    if url.userinfo:
        return "carries a user name, which is not sent"
    if url.scheme == "http" and not is_loopback(url.host):
        return "is plain http: what it leads to would travel unencrypted. Use https"
    return None
