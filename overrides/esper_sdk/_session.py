"""The session that a client shares with its copies, and the transport of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._base.arguments import number_problem
from ._base.clock import current_time
from ._base.http import AsyncBaseTransport, Request, Response, Timeout
from ._errors import (
    MAX_TEXT,
    READS,
    AuthenticationError,
    CallError,
    ClosedError,
    ConfigurationError,
    NotSentError,
    one_line,
)
from ._transport.lifetime import Lifetime
from ._transport.options import ATTEMPTS, KEY, OPTIONS, WAITED, dry_run, options_of
from ._transport.tally import tallied
from ._version import __version__

if TYPE_CHECKING:
    from esper_client.types import Hidden

    from ._config import Config
    from ._enterprise import Enterprise
    from ._keys import Keys
    from ._transport.chain import Chain
    from ._transport.options import CallOptions, Hook

__all__ = ("READ_TIMEOUT", "Identity", "Session", "SessionTransport", "make_timeout", "make_user_agent")

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection."""
READ_TIMEOUT = 60.0
"""Seconds to wait for an answer: a usual call takes 1.1 to 1.3 s, a report up to 18 s."""


class Identity:
    """
    Who calls: an API key, and the enterprise that it belongs to.

    Args:
        key: The key, if it stays the same.
        keys: Tells the key, if not.
        enterprise: Looks up the key's enterprise.
    """

    __slots__ = ("enterprise", "key", "keys")

    def __init__(self, key: Hidden[str], keys: Keys | None, enterprise: Enterprise) -> None:
        self.key = key
        self.keys = keys
        self.enterprise = enterprise


class Session:
    """
    The state that a client shares with its copies.

    Args:
        config: The base URL, the key and the enterprise.
        chain: The layers of the transport.
        user_agent: The value of the `User-Agent` header.
        lifetime: The calls and background tasks of the client itself.

    Attributes:
        observer: Called around every call with all its attempts, if set.
        turns: One at a time for what the service wants one at a time, by name.
    """

    def __init__(self, config: Config, chain: Chain, user_agent: str, lifetime: Lifetime) -> None:
        self.config = config
        self.chain = chain
        self.user_agent = user_agent
        self.lifetime = lifetime
        self.observer: Hook | None = None
        self.turns: dict[str, Any] = {}


class SessionTransport(AsyncBaseTransport):
    """
    The transport of one client or copy; closing it leaves the shared one open.

    Args:
        inner: The shared transport.
        options: The options of requests that carry none of their own.
        lifetime: The calls and tasks of the client or copy.
        keys: Tells the API key, where it may change.
        session: The session, whose observer is told of every call.
    """

    def __init__(
        self,
        inner: AsyncBaseTransport,
        options: CallOptions,
        lifetime: Lifetime,
        *,
        keys: Keys | None = None,
        session: Session | None = None,
    ) -> None:
        self._inner = inner
        self._options = options
        self._lifetime = lifetime
        self._keys = keys
        self._session = session

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send with the options of this client or copy.

        Raises:
            ClosedError: The client was closed.
            DryRunError: The request writes, and this is a dry run.
        """
        options = request.extensions.setdefault(OPTIONS, self._options)
        if request.method not in READS and (options.dry_run or dry_run.get()):
            # Imported here, as most of what follows: few programs need it.
            from ._dry_run import dry_run_error

            self._lifetime.check()
            raise dry_run_error(request)
        send = self._send if self._keys is None else self._send_with_key
        if self._session is not None and (observer := self._session.observer) is not None:
            return await observer(request, send)
        return await send(request)

    async def _send(self, request: Request) -> Response:
        return await tallied(self._lifetime.call, self._inner, request)

    async def _send_with_key(self, request: Request) -> Response:
        """Send with the key of the moment; a 401 asks for another one, once."""
        keys, options = self._keys, options_of(request)
        assert keys is not None
        until = None if options.deadline is None else current_time() + options.deadline
        if "authorization" in request.headers:
            # The call's own.
            return await self._send(request)
        from ._keys import KeyInUse

        if self._session is not None:
            # What another event loop waits for would wake nobody here.
            self._session.chain.home.check()
        key = await self._lifetime.run(lambda: keys.get(options.deadline), ClosedError)
        used = request.extensions[KEY] = KeyInUse(keys, key)
        used.write(request, key)
        try:
            return await self._send(_with_rest(request, options, until))
        except AuthenticationError as refused:
            from ._transport.request_body import can_replay

            left = None if until is None else max(0.0, until - current_time())
            other = None
            try:
                other = await self._lifetime.run(lambda: keys.renew(used.key, left), ClosedError)
            except ClosedError:
                raise
            except (NotSentError, ConfigurationError) as error:
                # The service has answered; why no other key came is a detail.
                refused.add_note(f"Another key could not be had: {one_line(str(error), MAX_TEXT)}")
            # Of a body that is gone, another call gets the other key.
            if other is None or not can_replay(request):
                raise
            attempts, waited = refused.attempts, refused.waited
        used.write(request, other)
        try:
            answer = await self._send(_with_rest(request, options, until))
        except CallError as error:
            error.attempts += attempts
            error.waited += waited
            raise
        for name, before in ((ATTEMPTS, attempts), (WAITED, waited)):
            answer.extensions[name] = answer.extensions.get(name, 0) + before
        return answer


def _with_rest(request: Request, options: CallOptions, until: float | None) -> Request:
    """Let a request have what is left of its deadline."""
    if until is not None:
        request.extensions[OPTIONS] = options.changed(deadline=max(0.0, until - current_time()))
    return request


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
