"""Retries: which requests are sent again, and when."""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING

from esper_sdk._base.clock import current_time
from esper_sdk._base.http import AsyncBaseTransport, Request, Response
from esper_sdk._errors import (
    CallError,
    CertificateError,
    DeadlineExceededError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
    is_uncertain,
)
from esper_sdk._limits.gate import MAX_RETRY_AFTER

from .logs import log_retry, logger
from .options import ATTEMPTS, WAITED, Attempt, CallOptions, attempt_of, begin_attempt, options_of
from .request_body import can_replay
from .request_info import path_of, where_of

if TYPE_CHECKING:
    from .retry_event import Reason

__all__ = ("RetryQuota", "RetryTransport")


IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT"})
"""
Methods that may be processed twice.

DELETE is idempotent by RFC 9110. But a second one answers 404 for a success, and some deletions of this
service take two steps, so it is not repeated.
"""
NEVER = frozenset({303, 501, 505, 511})
"""Uncertain statuses that the same request would meet again."""
MAX_WAIT = 900.0
"""
Seconds that a call waits for the rate limit, unless chosen otherwise.

The service's windows are known to last 5 minutes, and others may use up the tenant's limit for one or two.
"""
MAX_RETRIES = 2
"""Retries of a request that may have been processed, if its method allows, unless chosen otherwise."""
MAX_RESENDS = 3
"""Retries of a request that was never sent, whatever its method."""
BACKOFF = 0.5
"""First pause, in seconds, before a retry; it doubles, with full jitter."""
BACKOFF_MAX = 8.0
"""The longest of these pauses, in seconds."""
QUOTA = 500
"""
Tokens that the whole client may spend on retries of uncertain requests.

The quota keeps clients from overloading a service that is down. The AWS SDKs use the same figures.
"""
QUOTA_COST = 14
"""Tokens for one such retry; they are given back when it succeeds."""
QUOTA_GAIN = 1
"""Tokens that a success at the first attempt gives back."""


class RetryQuota:
    """
    A token bucket that bounds retries across the client.

    Args:
        capacity: The tokens that it holds at the beginning, and at most.
    """

    __slots__ = ("available", "capacity")

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.available = capacity

    def take(self, cost: int) -> bool:
        """
        Take tokens and return true, or return false if there are too few.

        Args:
            cost: How many.
        """
        if self.available < cost:
            return False
        self.available -= cost
        return True

    def give(self, amount: int) -> None:
        """
        Give tokens back, up to the capacity.

        Args:
            amount: How many.
        """
        if self.available < self.capacity:
            self.available = min(self.capacity, self.available + amount)


class _Call:
    """The state of one call over its attempts."""

    # Here, since most calls leave all of this as it is.
    attempts = retries = resends = spent = refusals = 0
    not_before = float("-inf")
    waited = 0.0
    refused_at: float | None = None
    refusal: Response | None = None
    uncertain = given_up = False

    def __init__(self, request: Request, options: CallOptions, layer: RetryTransport) -> None:
        idempotent = options.idempotent
        self.request = request
        self.options = options
        self.max_wait = layer.max_wait if options.max_wait is None else options.max_wait
        self.max_retries = layer.max_retries if options.max_retries is None else options.max_retries
        self.idempotent = request.method in IDEMPOTENT if idempotent is None else idempotent

    def patience(self, now: float) -> float:
        return self.max_wait if self.refused_at is None else self.refused_at + self.max_wait - now


class RetryTransport(AsyncBaseTransport):
    """
    A transport that retries requests.

    A request that was never sent is retried whatever its method. So is one that the server refused with 429,
    for as long as `max_wait` allows. One that may have been processed is retried only if its method is
    idempotent, a few times, and within the client's quota.

    Args:
        inner: The transport of one attempt. It raises `NotSentError` or `OutcomeUnknownError`.
        seed: Makes the jitter repeatable, for tests.

    Attributes:
        quota: The token bucket for retries of uncertain requests.
        max_wait: Seconds that a call waits for the rate limit, unless it chooses otherwise.
        max_retries: Retries of a request that may have been processed, unless the call chooses otherwise.
        backoff: First pause, in seconds, before a retry.
        max_resends: Retries of a request that was never sent.
    """

    def __init__(self, inner: AsyncBaseTransport, *, seed: int | None = None) -> None:
        self._inner = inner
        self.quota = RetryQuota(QUOTA)
        self.max_wait = MAX_WAIT
        self.max_retries = MAX_RETRIES
        self.backoff = BACKOFF
        self.max_resends = MAX_RESENDS
        self._random = random.Random(seed)  # noqa: S311 - jitter is no secret

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send a request, and again while it may be retried.

        Args:
            request: The request; its body is sent again only if that is possible.

        Raises:
            CallError: The call failed; it has the number of attempts.
        """
        options = options_of(request)
        call = _Call(request, options, self)
        try:
            if options.deadline is None:
                response = await self._attempts(call)
            else:
                response = await self._within(call, options.deadline)
        except CallError as error:
            error.attempts = call.attempts
            error.waited = call.waited
            error._earlier = call.uncertain  # noqa: SLF001
            if call.uncertain and isinstance(error, NotSentError):
                # The last attempt was never sent, but an earlier one was.
                unknown = OutcomeUnknownError(
                    f"An earlier attempt may have been processed; the last one was not sent: {error.message}",
                    attempts=call.attempts,
                    waited=call.waited,
                    **where_of(call.request),
                )
                raise unknown from error
            raise
        response.extensions[ATTEMPTS] = call.attempts
        response.extensions[WAITED] = call.waited
        return response

    async def _within(self, call: _Call, deadline: float) -> Response:
        import anyio

        with anyio.move_on_after(deadline):
            return await self._attempts(call)
        text = f"The deadline of {deadline:g} s passed"
        if call.uncertain or attempt_of(call.request).sent:
            raise RequestTimeoutError(
                f"{text} before the answer came; the request may have been processed",
                **where_of(call.request),
            )
        raise DeadlineExceededError(f"{text} while the request waited to be sent", **where_of(call.request))

    async def _attempts(self, call: _Call) -> Response:
        while True:
            try:
                response = await self._attempt(call)
            except NotSentError as error:
                if not await self._resend(call, error):
                    raise
            except OutcomeUnknownError as error:
                if not await self._retry_unknown(call, error):
                    raise
            else:
                if not await self._goes_again(call, response):
                    return response

    async def _attempt(self, call: _Call) -> Response:
        # The clock costs microseconds, and most calls never need it.
        before = current_time() if call.refusals else 0.0
        call.attempts += 1
        attempt = Attempt(
            number=call.attempts,
            refusals=call.refusals,
            uncertain=call.uncertain,
            patience=call.patience(before),
            not_before=call.not_before,
        )
        begin_attempt(call.request, attempt)
        try:
            response = await self._inner.handle_async_request(call.request)
        except RateLimitError:
            # Not sent: the limiter's pause exceeds this call's `max_wait`.
            call.attempts -= 1
            if call.refusal is None:
                raise
            call.given_up = True
            return call.refusal
        if attempt.granted is not None:
            call.waited += attempt.granted - before
        return response

    async def _goes_again(self, call: _Call, response: Response) -> bool:
        status = response.status_code
        if status == 429:
            return not call.given_up and await self._wait_for_the_limit(call, response)
        if is_uncertain(status):
            # What is beyond 599 means nothing that is known.
            return (
                status < 600
                and status not in NEVER
                and await self._retry(call, "server_error", response=response)
            )
        self.quota.give(call.spent or QUOTA_GAIN)
        return False

    async def _retry_unknown(self, call: _Call, error: OutcomeUnknownError) -> bool:
        if isinstance(error, ResponseTooLargeError):
            return False
        reason: Reason = "timeout" if isinstance(error, RequestTimeoutError) else "disconnected"
        return await self._retry(call, reason, error=error)

    async def _resend(self, call: _Call, error: NotSentError) -> bool:
        """Retry a request that was never sent, with any body: none of it was read."""
        if isinstance(error, DeadlineExceededError | CertificateError) or call.resends >= self.max_resends:
            return False
        call.resends += 1
        return await self._pause(call, "not_sent", self._backoff(call.resends), error=error)

    async def _wait_for_the_limit(self, call: _Call, response: Response) -> bool:
        """Retry a refused request within `max_wait`; the limiter keeps the pause."""
        if not can_replay(call.request):
            return False
        now = current_time()
        call.refusal = response
        call.refusals += 1
        call.not_before = attempt_of(call.request).not_before
        if call.refused_at is None:
            call.refused_at = now
        asked = _asked(response) or 0.0
        if asked > MAX_RETRY_AFTER or asked > call.patience(now) or call.patience(now) <= 0:
            return False
        return await self._pause(call, "rate_limited", asked, response=response)

    async def _retry(
        self, call: _Call, reason: Reason, *, error: CallError | None = None, response: Response | None = None
    ) -> bool:
        """Retry a request that may have been processed, if it is idempotent and the quota allows."""
        if not call.idempotent or call.retries >= call.max_retries or not can_replay(call.request):
            return False
        delay = self._backoff(call.retries + 1)
        if response is not None:
            asked = _asked(response) if response.status_code == 503 else None
            if asked is not None:
                if asked > min(MAX_RETRY_AFTER, call.max_wait):
                    return False
                delay = max(delay, asked)
        if not self.quota.take(QUOTA_COST):
            logger.info("Not retrying: the retry quota of the client is used up")
            return False
        call.uncertain = True
        call.spent += QUOTA_COST
        call.retries += 1
        return await self._pause(call, reason, delay, error=error, response=response)

    def _backoff(self, retry: int) -> float:
        return self._random.uniform(0.0, min(BACKOFF_MAX, self.backoff * 2.0 ** (retry - 1)))

    async def _pause(
        self,
        call: _Call,
        reason: Reason,
        delay: float,
        *,
        error: CallError | None = None,
        response: Response | None = None,
    ) -> bool:
        callback = call.options.on_retry
        if callback is not None or logger.isEnabledFor(logging.INFO):
            from .retry_event import RetryEvent

            status = None if response is None else response.status_code
            request = call.request
            event = RetryEvent(reason, request.method, path_of(request), call.attempts, delay, status, error)
            log_retry(request, event)
            if callback is not None:
                callback(event)
        if response is not None:
            await response.aclose()
        if reason != "rate_limited":
            import anyio

            call.waited += delay
            await anyio.sleep(delay)
        return True


def _asked(response: Response) -> float | None:
    from esper_sdk._limits.headers import retry_after_of

    return retry_after_of(response.headers)
