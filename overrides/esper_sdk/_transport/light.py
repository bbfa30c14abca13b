"""
The requests and answers of ordinary calls, without httpx's objects, which cost more than all else of a call.

They offer what the layers ask for; what httpx has for it is made when somebody asks for that: an error, a retry
that is logged, a hook, an engine of httpx.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

from esper_sdk._base.http import URL, AsyncClient, ByteStream, Headers, Request, Response
from esper_sdk._base.urls import origin_of

from .plain_answer import Fields
from .request_headers import check_headers

if TYPE_CHECKING:
    from multidict import CIMultiDict

__all__ = ("ClientHeaders", "LightRequest", "LightResponse", "Writer", "full", "tells_rate_limit")

MOST = 64 * 1024
"""The largest body, in bytes; it fits into the socket's buffer."""
_LONGEST = 32 * 1024
"""The longest target; httpx refuses URLs of twice that, and says why."""
# What stands in a path as it is (RFC 3986, section 3.3), without steps up.
_PLAIN_PATH = re.compile(r"(?!//)(?:/(?!\.)(?:[\w.~!$&'()*+,;=:@-]++|%[0-9A-Fa-f]{2})*+)++", re.ASCII)
_USUAL = (b"{", b"[")
_decode = json.JSONDecoder().decode
_KNOWN = frozenset({"method", "url", "params", "content", "headers"})
_OWN_HEADERS = frozenset({"Content-Type", "Accept"})
"""Headers that a request may have beside those of the client."""


class ClientHeaders(Headers):
    """
    The headers of a client, which are asked at every call whether anybody has changed them.

    Attributes:
        changes: How often they were.
    """

    changes = 0

    def update(self, headers: Any = None) -> None:  # type: ignore[override]
        """Add headers, in place of those of the same names."""
        super().update(headers)
        self.changes += 1

    def __setitem__(self, key: str, value: str) -> None:
        super().__setitem__(key, value)
        self.changes += 1

    def __delitem__(self, key: str) -> None:
        super().__delitem__(key)
        self.changes += 1


class Writer:
    """
    Writes the light requests of one HTTP client.

    Args:
        base: The base URL of the client.
    """

    def __init__(self, base: URL) -> None:
        # No client here, that would be a cycle: copies of one go as soon as nobody has them.
        self._path = base.raw_path.decode("ascii").rstrip("/")
        self._heads: dict[tuple[object, ...], Head] = {}
        self._headers: ClientHeaders | None = None
        self._changes = 0
        self._takes_anything = True
        self._timeout: Any = None
        self._timeouts: dict[str, float | None] = {}

    def takes_anything(self, headers: ClientHeaders) -> bool:
        """Tell whether the headers of the client ask for no content type."""
        self._follow(headers)
        return self._takes_anything

    def write(self, client: AsyncClient, kwargs: Mapping[str, Any]) -> LightRequest | None:
        """
        Write a request; `None` for one that is not an ordinary one.

        Args:
            client: The client, whose headers and timeouts it has.
            kwargs: The arguments of `httpx.AsyncClient.request`.

        Raises:
            RequestError: A header of the client can't be sent.
        """
        content, path = kwargs.get("content"), kwargs["url"]
        headers: Mapping[str, str] = kwargs.get("headers") or {}
        if not (
            _KNOWN.issuperset(kwargs)
            and (content is None or (type(content) is bytes and len(content) <= MOST))
            and _PLAIN_PATH.fullmatch(path)
            and _OWN_HEADERS.issuperset(headers)
            and _is_ordinary(client)
        ):
            return None
        target = self._path + path
        if params := kwargs.get("params"):
            target = f"{target}?{urlencode(params)}"
        if len(target) > _LONGEST:
            return None
        method = kwargs["method"]
        if client.timeout is not self._timeout:
            self._timeout, self._timeouts = client.timeout, client.timeout.as_dict()
        self._follow(cast("ClientHeaders", client.headers))
        # Few: what is published for the content types of operations.
        key = (method, content is not None, *headers.items())
        head = self._heads.get(key)
        if head is None:
            head = self._heads[key] = Head(client, method, headers, has_body=content is not None)
        return LightRequest(head, target, content or b"", self._timeouts)

    def _follow(self, headers: ClientHeaders) -> None:
        """Forget what was made of headers that somebody has changed."""
        if self._headers is not headers or self._changes != headers.changes:
            self._heads = {}
            self._headers, self._changes = headers, headers.changes
            self._takes_anything = headers.get("Accept", "*/*") == "*/*"


def _is_ordinary(client: AsyncClient) -> bool:
    hooks = client.event_hooks
    return not (
        hooks["request"] or hooks["response"] or client.params or client.cookies or client.auth is not None
    )


class Head:
    """
    What light requests of a client with one method and the same content types have in common.

    Args:
        client: The client.
        method: The method.
        own: Their headers beside those of the client.
        has_body: Whether they have a body.

    Attributes:
        method: The method.
        has_body: Whether they have a body, perhaps an empty one.
        origin: Scheme, host and port of their URLs.
        scheme: The scheme.
        authority: Host and port, as in a URL.
        headers: Their headers, but for the length of a body.
        prepared: The same for aiohttp's session, made by the engine.
        route: The same for aiohttp's connections, made by the engine.

    Raises:
        RequestError: A header of the client can't be sent.
    """

    __slots__ = ("authority", "has_body", "headers", "method", "origin", "prepared", "route", "scheme")

    def __init__(self, client: AsyncClient, method: str, own: Mapping[str, str], *, has_body: bool) -> None:
        example = client.build_request(
            method, str(client.base_url), content=b"-" if has_body else None, headers=dict(own)
        )
        self.method = example.method
        self.has_body = has_body
        check_headers(example)
        self.scheme = example.url.scheme
        self.authority = example.url.netloc.decode("ascii")
        self.origin = origin_of(example.url)
        self.headers = example.headers
        if has_body:
            del self.headers["content-length"]
        self.prepared: CIMultiDict[str] | None = None
        self.route: Any = None


class LightRequest:
    """
    A request of an ordinary call; to the layers it looks like httpx's.

    Args:
        head: What it shares with others.
        target: Path and query, encoded.
        content: The body; empty for none.
        timeouts: Seconds, by what they are for.

    Attributes:
        method: The HTTP method.
        extensions: As of httpx; options and attempt are among them.
    """

    __slots__ = ("_headers", "_url", "content", "extensions", "head", "method", "target")

    def __init__(
        self,
        head: Head,
        target: str,
        content: bytes,
        timeouts: dict[str, float | None],
    ) -> None:
        self.head = head
        self.method = head.method
        self.target = target
        self.content = content
        self.extensions: dict[str, Any] = {"timeout": timeouts}
        self._headers: Headers | None = None
        self._url: URL | None = None

    def __repr__(self) -> str:
        return f"<LightRequest {self.method}>"

    @property
    def url(self) -> URL:
        """The whole URL."""
        if self._url is None:
            self._url = URL(f"{self.head.scheme}://{self.head.authority}{self.target}")
        return self._url

    @property
    def headers(self) -> Headers:
        """All headers; what is changed there is sent."""
        if self._headers is None:
            self._headers = Headers(self.head.headers)
            if self.head.has_body:
                self._headers["Content-Length"] = str(len(self.content))
        return self._headers

    @property
    def own_headers(self) -> Headers | None:
        """The headers, if anybody has asked for them."""
        return self._headers

    @property
    def stream(self) -> ByteStream:
        """The body."""
        return ByteStream(self.content)

    def full(self) -> Request:
        """Return the same request as one of httpx, with the same extensions."""
        # Who looks at it may change it, for this request only.
        self.extensions["timeout"] = dict(self.extensions["timeout"])
        made = Request(self.method, self.url, headers=self.headers, stream=self.stream)
        made.extensions = self.extensions
        made.read()
        return made


class LightResponse:
    """
    A whole answer; to the layers, and to who decodes it, it looks like httpx's.

    Args:
        request: Its request.
        status_code: The HTTP status.
        raw_headers: The headers, as they came.
        content: The body.
        reason: The reason phrase.
    """

    __slots__ = ("_full", "_reason", "_request", "content", "extensions", "raw_headers", "status_code")

    def __init__(
        self,
        request: LightRequest,
        status_code: int,
        raw_headers: Iterable[tuple[bytes, bytes]],
        content: bytes,
        reason: bytes,
    ) -> None:
        self._request = request
        self._reason = reason
        self.status_code = status_code
        self.raw_headers = raw_headers
        self.content = content
        self.extensions: dict[str, Any] = {}
        self._full: Response | None = None

    def __repr__(self) -> str:
        return f"<LightResponse [{self.status_code}]>"

    def __getattr__(self, name: str) -> Any:
        return getattr(self.full(), name)

    def json(self) -> Any:
        """Return the body as JSON."""
        content = self.content
        if content[:1] in _USUAL and content[1:2] != b"\0":
            # `json.loads` would look for another encoding first.
            return _decode(content.decode("utf-8", "surrogatepass"))
        return json.loads(content)

    async def aclose(self) -> None:
        """Do nothing: it was read."""

    def full(self) -> Response:
        """Return the same answer as one of httpx, with the same extensions."""
        if self._full is None:
            self._full = Response(
                self.status_code,
                headers=list(self.raw_headers),
                stream=ByteStream(self.content),
                request=full(self._request),
                extensions={"http_version": b"HTTP/1.1", "reason_phrase": self._reason},
            )
            self._full.read()
            self._full.extensions |= self.extensions
        return self._full


def tells_rate_limit(response: Any) -> bool:
    """
    Tell whether the headers of an answer may speak of a rate limit.

    Args:
        response: A light answer, or one of httpx.
    """
    fields = getattr(response, "raw_headers", None)
    if type(fields) is Fields:
        return b"ratelimit" in fields.lowered
    names = [name for name, _ in (response.headers.raw if fields is None else fields)]
    return b"ratelimit" in b",".join(names).lower()


def full(light: Any) -> Any:
    """
    Return a request or an answer of httpx.

    Args:
        light: A light one, or one of httpx already.
    """
    make = getattr(light, "full", None)
    return light if make is None else make()
