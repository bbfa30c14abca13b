"""Throttling: holds a permit of the limiter for each attempt, and reports its outcome."""

from __future__ import annotations

from esper_sdk._base.clock import current_time
from esper_sdk._base.http import AsyncBaseTransport, Request, RequestNotRead, Response
from esper_sdk._errors import RateLimitError
from esper_sdk._limits.limiter import GateClosedError, Limiter, queue_of
from esper_sdk._limits.service import PRIORITIES
from esper_sdk._limits.services import service_of

from .light import tells_rate_limit
from .logs import send_logged
from .options import KEY, attempt_of, options_of
from .request_info import path_of, target_of
from .tally import current_tally

__all__ = ("ThrottleTransport",)

_BODY = 64 * 1024
_PRIORITIES = {name: index for index, name in enumerate(PRIORITIES)}


class ThrottleTransport(AsyncBaseTransport):
    """
    A transport that holds a permit for each attempt, and reports its outcome to the limiter.

    Args:
        inner: The transport that sends.
        limiter: The limiter that gives the permits.
        base_path: The path of the base URL, which is no part of a service's name.
    """

    def __init__(self, inner: AsyncBaseTransport, limiter: Limiter, base_path: str = "") -> None:
        self._inner = inner
        self._prefix = len(base_path.rstrip("/"))
        self._queue = queue_of(limiter)

    async def aclose(self) -> None:
        """Close the inner transport, and give back what the limiter holds for this process."""
        try:
            await self._queue.aclose()
        finally:
            await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Wait for a permit, then send the request.

        Args:
            request: The request.

        Raises:
            RateLimitError: The service asked its callers for a longer pause than this call may wait.
        """
        attempt, tally, queue = attempt_of(request), current_tally.get(), self._queue
        path = path_of(request)
        try:
            permit = await queue.acquire(
                service_of(request.method, path[self._prefix :]),
                _subject(request),
                priority=_PRIORITIES[options_of(request).priority or ("normal" if tally is None else "low")],
                patience=attempt.patience,
                again=attempt.refusals > 0,
                not_before=attempt.not_before,
            )
        except GateClosedError as error:
            told = (
                f"asked those who call {error.service!r} for a pause of another {error.wait:.0f} s"
                if error.wait > attempt.patience
                else f"has refused all who call {error.service!r} for a while"
            )
            raise RateLimitError(
                f"The server {told}, longer than this call may wait (max_wait); it was not sent",
                status_code=429,
                retry_after=error.wait,
                method=request.method,
                path=path,
                attempts=0,
            ) from error
        try:
            if tally is not None:
                await tally.leave(attempt)
            if attempt.refusals:
                attempt.granted = current_time()
            if (key := request.extensions.get(KEY)) is not None:
                # It may have changed while this waited.
                key.refresh(request)
            response = await send_logged(self._inner, request, attempt)
            status = response.status_code
            if status == 429 or (status == 503 and "retry-after" in response.headers):
                # Imported here: most answers need none of it.
                from esper_sdk._limits.headers import pause_told, retry_after_of

                asked = retry_after_of(response.headers)
                if asked is None and status == 429:
                    asked = pause_told(response.content)
                attempt.not_before = queue.refused(permit, asked, refusals=attempt.refusals)
                if tally is not None:
                    tally.note_refused(refused=True)
            else:
                if tells_rate_limit(response):
                    from esper_sdk._limits.headers import rate_limit_of

                    queue.announced(permit, rate_limit_of(response.headers))
                if status < 500:
                    queue.succeeded(permit)
                else:
                    queue.answered(permit)
            return response
        finally:
            queue.release(permit)


def _subject(request: Request) -> int:
    """
    Return what tells this request from others that are sent meanwhile: method, target and body.

    A hash, since what is remembered of a request must not be readable.
    """
    try:
        body = request.content
    except RequestNotRead:
        body = b""
    return hash((request.method, target_of(request), body if len(body) <= _BODY else len(body)))
