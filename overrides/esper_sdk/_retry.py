"""What goes again, and when: never sent, refused, or perhaps processed."""

from __future__ import annotations

import logging
import random
from dataclasses import dataclass, field

import anyio

from ._call_options import (
    ATTEMPTS,
    WAITED,
    Attempt,
    CallOptions,
    Reason,
    RetryEvent,
    begin_attempt,
    options_of,
)
from ._error_bodies import error_from_response, path_of
from ._errors import (
    CallError,
    ConfigurationError,
    DeadlineExceededError,
    NotSentError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ResponseTooLargeError,
)
from ._http import AsyncBaseTransport, Request, Response
from ._replay import can_replay
from ._retry_after import MAX_RETRY_AFTER, retry_after_of

logger = logging.getLogger("esper_sdk")

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT"})
"""
Methods that may be processed twice.

DELETE is idempotent by the book. Here the second one answers 404 for a success, and some deletions of
this service take two steps, so it is not repeated either.
"""
UNCERTAIN = frozenset({408, *range(500, 600)})
"""Statuses after which the request may or may not have been processed."""
NEVER = frozenset({501, 505, 511})
"""5xx statuses that the same request would only meet again."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """
    How a client retries.

    Args:
        max_wait: See `CallOptions`. 15 minutes by default: the service's windows are known to last 5
            minutes, and the limit of the tenant may be used up by others for one or two of them.
        max_retries: How often a request that may have been processed goes again, if its method allows.
        max_resends: How often a request that never left goes again, whatever its method.
        backoff: First pause, in seconds, before such a retry; it doubles, with full jitter.
        backoff_max: The longest of these pauses, in seconds.
        quota: What the client as a whole may spend on retries of uncertain requests. When a service is
            down, this keeps its clients from holding it there (the AWS SDKs use the same figures).
        quota_cost: What one such retry costs; it is given back when the retry succeeds.
        quota_gain: What a success at the first attempt gives back.
        on_retry: Called before each retry, unless the call has its own.
    """

    max_wait: float = 900.0
    max_retries: int = 2
    max_resends: int = 3
    backoff: float = 0.5
    backoff_max: float = 8.0
    quota: int = 500
    quota_cost: int = 14
    quota_gain: int = 1
    on_retry: object = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not (self.max_wait >= 0 and self.max_retries >= 0 and self.max_resends >= 0):
            raise ConfigurationError("max_wait, max_retries and max_resends must not be negative")


class RetryQuota:
    """
    A purse for the retries of a whole client.

    Args:
        capacity: What it holds at the beginning, and at most.
    """

    __slots__ = ("available", "capacity")

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.available = capacity

    def take(self, cost: int) -> bool:
        """
        Take something out, if there is enough.

        Args:
            cost: How much.
        """
        if self.available < cost:
            return False
        self.available -= cost
        return True

    def give(self, amount: int) -> None:
        """
        Put something in.

        Args:
            amount: How much.
        """
        self.available = min(self.capacity, self.available + amount)


@dataclass(slots=True)
class _Call:
    """The course of one call through its attempts."""

    request: Request
    options: CallOptions
    max_wait: float
    max_retries: int
    idempotent: bool
    started: float
    attempts: int = 0
    retries: int = 0
    resends: int = 0
    spent: int = 0
    waited: float = 0.0
    refused_at: float | None = None

    def patience(self, now: float) -> float:
        return self.max_wait if self.refused_at is None else self.refused_at + self.max_wait - now


class RetryTransport(AsyncBaseTransport):
    """
    Sends again what may go again.

    A request that was never sent goes again whatever its method, and so does one that the server refused
    with 429, for as long as `max_wait` allows. One that may have been processed goes again only if its
    method is idempotent, a few times, and within the client's quota.

    Args:
        inner: What sends one attempt. It raises `NotSentError` or `OutcomeUnknownError`.
        policy: How often, and how long.
        seed: Makes the jitter repeatable, for tests.
    """

    def __init__(
        self, inner: AsyncBaseTransport, policy: RetryPolicy | None = None, *, seed: int | None = None
    ) -> None:
        self._inner = inner
        self.policy = policy or RetryPolicy()
        self.quota = RetryQuota(self.policy.quota)
        self._random = random.Random(seed)  # noqa: S311 - jitter is no secret

    async def aclose(self) -> None:
        """Close what sends."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send a request until it is answered for good.

        Args:
            request: The request; its body is sent again only if that is possible.

        Raises:
            CallError: The call did not succeed, with the number of attempts.
        """
        options = options_of(request)
        policy = self.policy
        idempotent = options.idempotent
        call = _Call(
            request=request,
            options=options,
            max_wait=policy.max_wait if options.max_wait is None else options.max_wait,
            max_retries=policy.max_retries if options.max_retries is None else options.max_retries,
            idempotent=request.method in IDEMPOTENT if idempotent is None else idempotent,
            started=anyio.current_time(),
        )
        try:
            if options.deadline is None:
                response = await self._attempts(call)
            else:
                response = await self._within(call, options.deadline)
        except CallError as error:
            error.attempts = call.attempts if error.attempts else 0
            error.waited = call.waited
            raise
        response.extensions[ATTEMPTS] = call.attempts
        response.extensions[WAITED] = call.waited
        return response

    async def _within(self, call: _Call, deadline: float) -> Response:
        with anyio.move_on_at(call.started + deadline):
            return await self._attempts(call)
        sent = call.attempts > 0 and _attempt_was_sent(call)
        text = f"The deadline of {deadline:g} s passed"
        if sent:
            raise RequestTimeoutError(
                f"{text} before the answer came; the request may have been processed", **_where(call)
            )
        raise DeadlineExceededError(f"{text} while the request waited to be sent", **_where(call))

    async def _attempts(self, call: _Call) -> Response:
        while True:
            now = anyio.current_time()
            begin_attempt(
                call.request, Attempt(again=call.refused_at is not None, patience=call.patience(now))
            )
            call.attempts += 1
            try:
                response = await self._inner.handle_async_request(call.request)
            except NotSentError as error:
                if not await self._resend(call, error):
                    raise
                continue
            except OutcomeUnknownError as error:
                reason: Reason = "timeout" if isinstance(error, RequestTimeoutError) else "disconnected"
                if isinstance(error, ResponseTooLargeError) or not await self._retry(
                    call, reason, error=error
                ):
                    raise
                continue
            status = response.status_code
            if status == 429:
                if await self._wait_for_the_limit(call, response):
                    continue
            elif status in UNCERTAIN:
                if status not in NEVER and await self._retry(call, "server_error", response=response):
                    continue
            else:
                self.quota.give(call.spent or self.policy.quota_gain)
            return response

    async def _resend(self, call: _Call, error: NotSentError) -> bool:
        """Question one: it never left. The body was not touched, so any body will do."""
        if isinstance(error, DeadlineExceededError) or call.resends >= self.policy.max_resends:
            return False
        call.resends += 1
        return await self._pause(call, "not_sent", self._backoff(call.resends), error=error)

    async def _wait_for_the_limit(self, call: _Call, response: Response) -> bool:
        """Question two: it was refused. The limiter keeps the pause; here only the budget counts."""
        if not can_replay(call.request):
            return False
        now = anyio.current_time()
        if call.refused_at is None:
            call.refused_at = now
        asked = retry_after_of(response.headers) or 0.0
        if asked > MAX_RETRY_AFTER or asked > call.patience(now) or call.patience(now) <= 0:
            return False
        return await self._pause(call, "rate_limited", asked, response=response)

    async def _retry(
        self, call: _Call, reason: Reason, *, error: CallError | None = None, response: Response | None = None
    ) -> bool:
        """Question three: it may have been processed. Only what may be processed twice goes again."""
        policy = self.policy
        if not call.idempotent or call.retries >= call.max_retries or not can_replay(call.request):
            return False
        delay = self._backoff(call.retries + 1)
        if response is not None:
            asked = retry_after_of(response.headers) if response.status_code == 503 else None
            if asked is not None:
                if asked > min(MAX_RETRY_AFTER, call.max_wait):
                    return False
                delay = max(delay, asked)
        if not self.quota.take(policy.quota_cost):
            logger.info("Not retrying %s: the client's retry quota is used up", path_of(call.request))
            return False
        call.spent += policy.quota_cost
        call.retries += 1
        return await self._pause(call, reason, delay, error=error, response=response)

    def _backoff(self, retry: int) -> float:
        policy = self.policy
        return self._random.uniform(0.0, min(policy.backoff_max, policy.backoff * 2.0 ** (retry - 1)))

    async def _pause(
        self,
        call: _Call,
        reason: Reason,
        delay: float,
        *,
        error: CallError | None = None,
        response: Response | None = None,
    ) -> bool:
        callback = call.options.on_retry or self.policy.on_retry
        if callable(callback):
            status = None if response is None else response.status_code
            request = call.request
            callback(
                RetryEvent(reason, request.method, path_of(request), call.attempts, delay, status, error)
            )
        if response is not None:
            await response.aclose()
        if reason != "rate_limited":
            call.waited += delay
            await anyio.sleep(delay)
        return True


def _attempt_was_sent(call: _Call) -> bool:
    from ._call_options import attempt_of

    return attempt_of(call.request).sent


def _where(call: _Call) -> dict[str, str]:
    return {"method": call.request.method, "path": path_of(call.request)}


__all__ = ("RetryPolicy", "RetryQuota", "RetryTransport", "error_from_response")
