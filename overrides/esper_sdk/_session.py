"""The session that a client shares with its copies, and the transport of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._base.arguments import number_problem
from ._base.http import AsyncBaseTransport, Request, Response, Timeout
from ._errors import ConfigurationError
from ._transport.lifetime import Lifetime
from ._transport.options import OPTIONS
from ._transport.tally import tallied
from ._version import __version__

if TYPE_CHECKING:
    from ._config import Config
    from ._enterprise import Enterprise
    from ._transport.chain import Chain
    from ._transport.options import CallOptions

__all__ = ("READ_TIMEOUT", "Session", "SessionTransport", "make_timeout", "make_user_agent")

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection."""
READ_TIMEOUT = 60.0
"""Seconds to wait for an answer: a usual call takes 1.1 to 1.3 s, a report up to 18 s."""


class Session:
    """
    The state that a client shares with its copies.

    Args:
        config: The base URL, the key and the enterprise.
        chain: The layers of the transport.
        user_agent: The value of the `User-Agent` header.
        lifetime: The calls and background tasks of the client itself.
        enterprise: Looks up once which enterprise the key belongs to.
    """

    def __init__(
        self, config: Config, chain: Chain, user_agent: str, lifetime: Lifetime, enterprise: Enterprise
    ) -> None:
        self.config = config
        self.chain = chain
        self.user_agent = user_agent
        self.lifetime = lifetime
        self.enterprise = enterprise


class SessionTransport(AsyncBaseTransport):
    """
    The transport of one client or copy; closing it leaves the shared one open.

    Args:
        inner: The shared transport.
        options: The options of requests that carry none of their own.
        lifetime: The calls and tasks of the client or copy.
    """

    def __init__(self, inner: AsyncBaseTransport, options: CallOptions, lifetime: Lifetime) -> None:
        self._inner = inner
        self._options = options
        self._lifetime = lifetime

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send with the options of this client or copy.

        Raises:
            ClosedError: The client was closed.
        """
        request.extensions.setdefault(OPTIONS, self._options)
        return await tallied(self._lifetime.call, self._inner, request)


def make_timeout(given: float | Timeout | None) -> Timeout:
    """
    Make an `httpx.Timeout` of the seconds to wait for an answer.

    Raises:
        ConfigurationError: They are not a number above zero.
    """
    if isinstance(given, Timeout):
        for name, seconds in given.as_dict().items():
            problem = None if seconds is None else number_problem(seconds, least=0, above=True)
            if problem:
                raise ConfigurationError(f"timeout.{name} {problem} (in seconds)")
        return given
    problem = None if given is None else number_problem(given, least=0, above=True)
    if problem:
        raise ConfigurationError(f"timeout {problem} (in seconds)")
    connect = CONNECT_TIMEOUT if given is None else min(CONNECT_TIMEOUT, given)
    return Timeout(given, connect=connect, pool=None)


def make_user_agent(given: str | None) -> str:
    """
    Return the user agent: the program's own, if given, in front of the SDK's.

    Raises:
        ConfigurationError: It is no string, or a header can't carry it.
    """
    own = f"esper-sdk/{__version__}"
    if given is None:
        return own
    if not isinstance(given, str):
        raise ConfigurationError(f"user_agent must be a string, and is a {type(given).__name__}")
    if not given.isascii() or not given.isprintable():
        raise ConfigurationError("user_agent contains characters that a header can't carry")
    return f"{given} {own}"
