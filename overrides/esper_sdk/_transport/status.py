"""Raises an error for every HTTP status that is no success."""

from __future__ import annotations

from esper_sdk._base.http import AsyncBaseTransport, Request, Response

from .options import ATTEMPTS, WAITED

__all__ = ("StatusTransport",)


class StatusTransport(AsyncBaseTransport):
    """
    A transport that raises a `StatusError` for every answer that is no success.

    304 passes: by it one operation tells that nothing changed. Redirects are errors: their target is not the
    resource that was asked for, and may belong to somebody else.

    Args:
        inner: The transport that sends.
    """

    def __init__(self, inner: AsyncBaseTransport) -> None:
        self._inner = inner

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send a request, and check the status of its answer.

        Args:
            request: The request.

        Raises:
            StatusError: The status is no success, and not 304.
        """
        response = await self._inner.handle_async_request(request)
        if 200 <= response.status_code < 300 or response.status_code == 304:
            return response
        # Imported here: most calls succeed.
        from .error_bodies import error_from_response

        error = error_from_response(response, request)
        error.attempts = response.extensions.get(ATTEMPTS, 1)
        error.waited = response.extensions.get(WAITED, 0.0)
        raise error
