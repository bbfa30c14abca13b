"""Options of a transport and of a call, and the state of an attempt that its layers share."""

from __future__ import annotations

import copy
import ssl
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Literal

from esper_client.types import Hidden, hide
from esper_sdk._base.arguments import number_problem
from esper_sdk._base.http import AsyncBaseTransport, Request, Response
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.limiter import CAP, Limiter
from esper_sdk._limits.service import PRIORITIES

if TYPE_CHECKING:
    from .retry_event import RetryEvent

OPTIONS = "esper"
"""Key of the `CallOptions`, in a request's extensions."""
KEY = "esper_key"
"""Key of what puts the newest API key into a request, in its extensions."""
ATTEMPTS = "esper_attempts"
"""Key of the number of attempts, in a response's extensions."""
WAITED = "esper_waited"
"""Key of the seconds spent between attempts, in a response's extensions."""


MAX_BODY = 100 * 1024 * 1024
"""The largest body accepted by default, in bytes after decompression."""
_NO_PROXY: Hidden[str | None] = hide(None)
Priority = Literal["high", "normal", "low"]
"""The order of calls that wait: `low` is what bulk runs have, `normal` what all others have."""
Send = Callable[[Any], Awaitable[Response]]
"""Sends an `httpx.Request`, and returns its answer, of whatever status."""
Hook = Callable[[Any, Send], Awaitable[Response]]
"""A coroutine function around an attempt: takes the `httpx.Request`, and what sends it once."""
EngineName = Literal["auto", "aiohttp", "httpx"]
"""The HTTP library; `auto` takes aiohttp on asyncio and httpx on trio."""


class TransportOptions:
    """
    The options of a transport.

    Args:
        base_url: The URL of the API, such as `https://acme-api.esper.cloud/api`. The token is sent nowhere
            else, and over plain http only to this machine.
        engine: The HTTP library.
        verify: `True` for the usual certificate authorities, an `ssl.SSLContext` for others or for a
            client certificate, `False` only in tests.
        proxy: URL of an HTTP proxy; by default that of the environment, if `trust_env`.
        trust_env: Whether to read `HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE` and the like.
        max_body: The largest response body, in bytes after decompression.
        start: Requests in flight at the beginning; 20, or `max_in_flight` if that is less.
        max_in_flight: The most requests in flight; 50 at most where httpx sends them.
        limiter: A limiter to share with other clients of the same tenant on the same event loop, in place of
            `start` and `max_in_flight`.
        transport: A transport instead of an engine, such as `httpx.MockTransport` or a respx router.
        hooks: Coroutine functions around every attempt.
    """

    __slots__ = (
        "base_url",
        "engine",
        "hooks",
        "limiter",
        "max_body",
        "max_in_flight",
        "proxy",
        "start",
        "transport",
        "trust_env",
        "verify",
    )

    def __init__(
        self,
        base_url: str,
        *,
        engine: EngineName = "auto",
        verify: ssl.SSLContext | bool = True,
        proxy: Hidden[str | None] = _NO_PROXY,
        trust_env: bool = True,
        max_body: int = MAX_BODY,
        start: int | None = None,
        max_in_flight: int = CAP,
        limiter: Limiter | None = None,
        transport: AsyncBaseTransport | None = None,
        hooks: Iterable[Hook] = (),
    ) -> None:
        self.base_url = base_url
        self.engine: EngineName = engine
        self.verify = verify
        self.proxy = proxy
        self.trust_env = trust_env
        self.max_body = max_body
        self.start = start
        self.max_in_flight = max_in_flight
        self.limiter = limiter
        self.transport = transport
        self.hooks = hooks


class CallOptions:
    """
    The options of one call; `None` stands for the client's.

    Args:
        max_wait: Longest time, in seconds, to wait for the rate limit: from the first 429 of this call
            on, and for any single pause that the server asks for.
        deadline: Longest time, in seconds, for the call with all its attempts and pauses.
        max_retries: How often a request that may have been processed is retried, if its method allows.
        on_retry: Called before each retry. An exception from it ends the call.
        idempotent: Whether the request may safely be processed twice; by default GET, HEAD, OPTIONS
            and PUT may.
        priority: Which calls go first while several wait; by default `low` in a bulk run, else `normal`.
        dry_run: Whether requests that write end in a `DryRunError` instead of being sent.
    """

    __slots__ = ("deadline", "dry_run", "idempotent", "max_retries", "max_wait", "on_retry", "priority")

    def __init__(
        self,
        *,
        max_wait: float | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        idempotent: bool | None = None,
        priority: Priority | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.max_wait = max_wait
        self.deadline = deadline
        self.max_retries = max_retries
        self.on_retry = on_retry
        self.idempotent = idempotent
        self.priority: Priority | None = priority
        self.dry_run = dry_run
        for name in ("max_wait", "deadline", "max_retries"):
            value = getattr(self, name)
            problem = None if value is None else number_problem(value, least=0, whole=name == "max_retries")
            if problem:
                raise ConfigurationError(f"{name} {problem}")
        if on_retry is not None and not callable(on_retry):
            raise ConfigurationError("on_retry must be a function of a RetryEvent")
        if priority is not None and priority not in PRIORITIES:
            raise ConfigurationError(f"priority must be 'high', 'normal' or 'low', and is {priority!r}")
        if dry_run is not None and not isinstance(dry_run, bool):
            raise ConfigurationError(f"dry_run must be True or False, and is a {type(dry_run).__name__}")

    def changed(self, **changes: Any) -> CallOptions:
        """
        Return a copy with other values.

        Args:
            changes: The values by name.
        """
        found = copy.copy(self)
        for name, value in changes.items():
            setattr(found, name, value)
        return found


class Attempt:
    """
    The state of one attempt while it runs.

    Attributes:
        method: The HTTP method of the request.
        number: Which attempt of its call this is, from 1.
        refusals: How often the server's rate limit refused this call before.
        uncertain: Whether an earlier attempt may have been processed.
        patience: Longest pause of the server to wait for, in seconds.
        sent: Whether any byte of the request may have been sent.
        left: Whether it got its permit, so that it may be sent at any moment.
        granted: When it got its permit, in seconds on the event loop's clock; only for calls refused before.
        not_before: When the call may go again after a refusal, on the same clock.
    """

    __slots__ = (
        "granted",
        "left",
        "method",
        "not_before",
        "number",
        "patience",
        "refusals",
        "sent",
        "uncertain",
    )

    def __init__(
        self,
        *,
        number: int = 1,
        refusals: int = 0,
        uncertain: bool = False,
        patience: float = float("inf"),
        not_before: float = float("-inf"),
    ) -> None:
        self.method: str = ""
        self.number: int = number
        self.refusals: int = refusals
        self.not_before: float = not_before
        self.uncertain: bool = uncertain
        self.patience: float = patience
        self.left: bool = False
        self.sent: bool = False
        self.granted: float | None = None


current_attempt: ContextVar[Attempt | None] = ContextVar("esper_attempt", default=None)
"""The attempt that the running task sends: the connections of the engines are given no request of ours."""

dry_run: ContextVar[bool] = ContextVar("esper_dry_run", default=False)
"""Whether the running task belongs to a dry run."""

_ATTEMPT = "esper_attempt"
_NO_OPTIONS = CallOptions()


def options_of(request: Request) -> CallOptions:
    """
    Return the options of a call.

    Args:
        request: The request, with or without options among its extensions.
    """
    options = request.extensions.get(OPTIONS)
    return options if isinstance(options, CallOptions) else _NO_OPTIONS


def attempt_of(request: Request) -> Attempt:
    """
    Return the attempt that is under way for a request.

    Args:
        request: The request; outside of the retry layer it gets an attempt of its own.
    """
    attempt = request.extensions.get(_ATTEMPT)
    return attempt if isinstance(attempt, Attempt) else begin_attempt(request, Attempt())


def begin_attempt(request: Request, attempt: Attempt) -> Attempt:
    """
    Attach a new attempt to a request.

    Args:
        request: The request.
        attempt: Its next attempt.
    """
    attempt.method = request.method
    request.extensions[_ATTEMPT] = attempt
    return attempt
