"""Raises an error for every answer that does not mean success."""

from __future__ import annotations

from esper_sdk._base.http import AsyncBaseTransport, Request, Response

from .error_bodies import error_from_response
from .options import ATTEMPTS, WAITED

__all__ = ("StatusTransport",)


class StatusTransport(AsyncBaseTransport):
    """
    Raises a `StatusError` for every answer that does not mean success.

    304 passes: it is how one operation says that nothing changed. Other redirects are errors, because
    what is behind them is not what was asked for, and may be somebody else's.

    Args:
        inner: What sends.
    """

    def __init__(self, inner: AsyncBaseTransport) -> None:
        self._inner = inner

    async def aclose(self) -> None:
        """Close what sends."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send, and look at the status.

        Args:
            request: The request.

        Raises:
            StatusError: The status is no success, and not 304.
        """
        response = await self._inner.handle_async_request(request)
        if 200 <= response.status_code < 300 or response.status_code == 304:
            return response
        error = error_from_response(response, request)
        error.attempts = response.extensions.get(ATTEMPTS, 1)
        error.waited = response.extensions.get(WAITED, 0.0)
        raise error
