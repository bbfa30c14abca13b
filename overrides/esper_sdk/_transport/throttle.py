"""Throttling: holds a permit of the limiter for each attempt, and reports its outcome."""

from __future__ import annotations

from esper_sdk._base.clock import current_time
from esper_sdk._base.http import AsyncBaseTransport, Request, Response
from esper_sdk._errors import RateLimitError
from esper_sdk._limits.headers import rate_limit_of, retry_after_of
from esper_sdk._limits.limiter import GateClosedError, Limiter, queue_of

from .logs import send_logged
from .options import attempt_of
from .request_info import path_of
from .tally import current_tally

__all__ = ("ThrottleTransport",)


class ThrottleTransport(AsyncBaseTransport):
    """
    A transport that holds a permit for each attempt, and reports its outcome to the limiter.

    Args:
        inner: The transport that sends.
        limiter: The limiter that gives the permits.
    """

    def __init__(self, inner: AsyncBaseTransport, limiter: Limiter) -> None:
        self._inner = inner
        self._queue = queue_of(limiter)

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Wait for a permit, then send the request.

        Args:
            request: The request.

        Raises:
            RateLimitError: The server asked all callers for a longer pause than this call may wait.
        """
        attempt = attempt_of(request)
        queue = self._queue
        try:
            permit = await queue.acquire(patience=attempt.patience, again=attempt.again)
        except GateClosedError as error:
            raise RateLimitError(
                f"The server asked for a pause of another {error.wait:.0f} s, "
                "longer than this call may wait (max_wait); it was not sent",
                status_code=429,
                retry_after=error.wait,
                method=request.method,
                path=path_of(request),
                attempts=0,
            ) from error
        try:
            tally = current_tally.get()
            if tally is not None:
                tally.leave(attempt)
            if attempt.again:
                attempt.granted = current_time()
            response = await send_logged(self._inner, request, attempt)
            status = response.status_code
            if status == 429 or (status == 503 and "retry-after" in response.headers):
                queue.refused(permit, retry_after_of(response.headers))
            else:
                queue.announced(rate_limit_of(response.headers))
                if status < 500:
                    queue.succeeded(permit)
                else:
                    queue.answered(permit)
            return response
        finally:
            queue.release(permit)
