"""
Ordinary requests over aiohttp's connections, without its session, which costs more than all else of a call.

The session makes a request, a writer and an answer for each call, and looks for cookies, redirects, proxies and
traces. Here the head of a request is written once, and its connections come from the same pool. That relies on what
aiohttp does not document; where any of it is missing, or somebody looks on, the session sends.
"""

from __future__ import annotations

import inspect
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import aiohttp.client
from aiohttp.client_proto import ResponseHandler
from yarl import URL

from esper_client.types import hide

from .aiohttp_answer import read_answer
from .aiohttp_connection import ApiRequest
from .light import LightResponse
from .logs import logger

if TYPE_CHECKING:
    from aiohttp.client_reqrep import ConnectionKey
    from multidict import CIMultiDict

    from esper_client.types import Hidden
    from esper_sdk._base.http import Request, Response

    from .light import Head, LightRequest
    from .options import Attempt

__all__ = ("Direct", "open_direct")

_NEEDED: dict[tuple[type, str], set[str]] = {
    (aiohttp.TCPConnector, "connect"): {"req", "traces", "timeout"},
    (ResponseHandler, "set_response_params"): {
        "auto_decompress",
        "max_field_size",
        "max_line_size",
        "read_timeout",
        "read_until_eof",
        "skip_payload",
    },
    (ResponseHandler, "feed_data"): {"data"},
    (ResponseHandler, "_drop_timeout"): set(),
    (ResponseHandler, "_on_read_timeout"): set(),
    (ResponseHandler, "_reschedule_timeout"): set(),
    (aiohttp.ClientRequest, "__init__"): {
        "method",
        "url",
        "headers",
        "loop",
        "session",
        "ssl",
        "response_class",
    },
}
"""What is called or replaced of aiohttp's inside, with the parameters that are given."""
_REQUEST, _SEND = aiohttp.ClientSession.request, aiohttp.ClientSession._request  # noqa: SLF001
_told = False


def open_direct(session: aiohttp.ClientSession, *, max_header: int, max_body: int) -> Direct | None:
    """
    Return what sends over the connections of a session; `None` where aiohttp's inside is another one.

    Args:
        session: The session, which stays responsible for its connections.
        max_header: The longest line of a head, in bytes.
        max_body: The largest response body, in bytes after decompression.
    """
    if _is_known():
        return Direct(session, max_header=max_header, max_body=max_body)
    global _told  # noqa: PLW0603
    if not _told:
        _told = True
        logger.warning(
            "aiohttp %s is not known from inside: calls go through its session, which takes more CPU",
            aiohttp.__version__,
        )
    return None


def _is_known() -> bool:
    try:
        return all(
            names <= inspect.signature(getattr(owner, name)).parameters.keys()
            for (owner, name), names in _NEEDED.items()
        )
    except (AttributeError, TypeError, ValueError):
        return False


class _Template(ApiRequest):
    """A request that is never sent, and is asked at each call where it would connect."""

    _key: ConnectionKey | None = None

    @property
    def connection_key(self) -> ConnectionKey:
        if self._key is None:
            self._key = super().connection_key
        return self._key


class Route:
    """
    What requests with the same head have in common.

    Args:
        template: A request of aiohttp that is never sent: it tells the pool where to connect.
        lines: The lines of the head behind the first, but for the length of a body.
    """

    __slots__ = ("lines", "template")

    def __init__(self, template: ApiRequest, lines: Hidden[bytes]) -> None:
        self.template = template
        self.lines = lines


class Direct:
    """
    Sends light requests over the connections of a session.

    Args:
        session: The session.
        max_header: The longest line of a head, in bytes.
        max_body: The largest response body, in bytes after decompression.
    """

    def __init__(self, session: aiohttp.ClientSession, *, max_header: int, max_body: int) -> None:
        self._session = session
        connector = session.connector
        assert connector is not None
        self._connect = connector.connect
        self._max_header = max_header
        self._max_body = max_body
        self._options: dict[tuple[float | None, bool], dict[str, Any]] = {}
        # What patches the session before this is loaded is no function of aiohttp's module.
        self._bare = all(
            isinstance(each, FunctionType) and each.__globals__ is vars(aiohttp.client)
            for each in (_REQUEST, _SEND)
        )

    @property
    def usable(self) -> bool:
        """Whether nobody looks on, such as a tracer, who would miss these requests."""
        session, kind = self._session, aiohttp.ClientSession
        return (
            self._bare
            and not session.trace_configs
            and not getattr(session, "_middlewares", ())
            and kind._request is _SEND  # noqa: SLF001
            and kind.request is _REQUEST
        )

    def route(self, head: Head, headers: CIMultiDict[str], *, has_length: bool) -> Route:
        """
        Prepare for requests with the same head.

        Args:
            head: The head.
            headers: The headers for aiohttp.
            has_length: Whether the length of a body is among these headers; otherwise each request tells its own.

        Raises:
            ValueError: A header can't be sent.
        """
        template = _Template(
            head.method,
            URL.build(scheme=head.scheme, authority=head.authority, path="/", encoded=True),
            headers=headers,
            skip_auto_headers=_NO_OTHERS,
            loop=self._session._loop,  # noqa: SLF001
            session=self._session,
            ssl=True,
            response_class=None,
        )
        lines: Hidden[list[str]] = hide(
            [
                f"{name}: {value}"
                for name, value in template.headers.items()
                if has_length or not head.has_body or name.lower() != "content-length"
            ]
        )
        if not _FORBIDDEN.isdisjoint("".join(lines.reveal())):
            raise ValueError("a header contains a line break")
        return Route(template, hide("".join([f"{line}\r\n" for line in lines.reveal()]).encode()))

    async def send(
        self, request: LightRequest, route: Route, attempt: Attempt, limits: aiohttp.ClientTimeout
    ) -> Response:
        """
        Send a request and read its answer.

        Args:
            request: The request.
            route: What it shares with others.
            attempt: The attempt, which learns whether anything was sent.
            limits: Seconds to connect, and between two pieces of the answer.

        Raises:
            StaleError: The kept connection can't be used; nothing was sent.
            Exception: Whatever else aiohttp raises; `attempt` says whether before the request left, or after.
        """
        connection = await self._connect(route.template, traces=[], timeout=limits)
        protocol: Any = connection.protocol
        try:
            if protocol.may_have_tickets():
                await protocol.take_tickets()
            protocol.prepare()
            options = self._parser_options(limits.sock_read, head_only=request.method == "HEAD")
            protocol.expect(options, most=self._max_body)
            attempt.sent = True
            # No waiting until it has left: it fits into the socket's buffer.
            protocol.transport.write(_written(request, route))
            protocol.start_timeout()
            answer = await self._read(request, protocol)
        except BaseException:
            connection.close()
            raise
        if protocol.has_unsent():
            # The answer came before the end of the request.
            connection.close()
        else:
            connection.release()
        return answer

    async def _read(self, request: LightRequest, protocol: Any) -> Response:
        while True:
            came = await protocol.read()
            if len(came) > 2:
                # A plain answer; the parser gives a message and its body.
                return cast("Response", LightResponse(request, *came))
            message, payload = came
            if not 100 <= message.code < 200:
                break
        sent = cast("Request", request)
        return await read_answer(
            sent, message.code, message.raw_headers, message.reason, payload, max_body=self._max_body
        )

    def _parser_options(self, read_timeout: float | None, *, head_only: bool) -> dict[str, Any]:
        key = (read_timeout, head_only)
        found = self._options.get(key)
        if found is None:
            if len(self._options) > 100:
                self._options.clear()
            found = self._options[key] = {
                "skip_payload": head_only,
                "read_until_eof": True,
                "auto_decompress": False,
                "read_timeout": read_timeout,
                "max_line_size": self._max_header,
                "max_field_size": self._max_header,
            }
        return found


_NO_OTHERS = frozenset(("Accept", "Accept-Encoding", "User-Agent", "Content-Type"))
"""Headers that aiohttp must not add."""
_FORBIDDEN = frozenset("\r\n\0")


def _written(request: LightRequest, route: Route) -> bytes:
    content = request.content
    first = f"{request.method} {request.target} HTTP/1.1\r\n".encode("ascii")
    if request.own_headers is not None or not request.head.has_body:
        # Headers of its own have the length.
        return b"%b%b\r\n%b" % (first, route.lines.reveal(), content)
    return b"%b%bContent-Length: %d\r\n\r\n%b" % (first, route.lines.reveal(), len(content), content)
