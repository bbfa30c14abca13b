"""Hooks: functions of the program around every attempt, inside of the retry loop."""

from __future__ import annotations

from collections.abc import Iterable

from esper_sdk._base.http import URL, AsyncBaseTransport, Request, Response
from esper_sdk._base.urls import origin_of
from esper_sdk._errors import ConfigurationError

from .light import full
from .options import Hook
from .request_headers import check_headers

__all__ = ("HookTransport", "check_hooks")


def check_hooks(given: object) -> tuple[Hook, ...]:
    """
    Check the hooks of a client.

    Raises:
        ConfigurationError: They are no list of functions.
    """
    problem = "hooks must be a list of coroutine functions of a request and of what sends it"
    if callable(given) or isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise ConfigurationError(problem)
    hooks = tuple(given)
    if not all(map(callable, hooks)):
        raise ConfigurationError(problem)
    return hooks


class HookTransport(AsyncBaseTransport):
    """
    A transport that calls hooks around each attempt, the first one outermost.

    Args:
        inner: The transport of one attempt.
        hooks: The hooks.
        base_url: The URL whose origin is the only one allowed, whatever a hook does to the request.
    """

    def __init__(self, inner: AsyncBaseTransport, hooks: tuple[Hook, ...], base_url: URL) -> None:
        self._inner = inner
        self._hooks = hooks
        self._origin = origin_of(base_url)

    async def aclose(self) -> None:
        """Close the inner transport."""
        await self._inner.aclose()

    async def handle_async_request(self, request: Request) -> Response:
        """
        Send one attempt through all hooks.

        Args:
            request: The request.

        Raises:
            ConfigurationError: A hook sent a request to another origin or of another method, or sent twice.
            Exception: A hook failed.
        """
        return await self._call(full(request), request.method, 0)

    async def _call(self, request: Request, method: str, index: int) -> Response:
        if index == len(self._hooks):
            if origin_of(request.url) != self._origin:
                raise ConfigurationError("a hook changed where the request goes: the API key must not leave")
            if request.method != method:
                # Retries and dry runs go by the method of the call.
                raise ConfigurationError(f"a hook made a {request.method} of a {method}")
            # A hook may have added some.
            check_headers(request)
            return await self._inner.handle_async_request(request)
        sent, answer = False, None

        async def send(given: Request) -> Response:
            nonlocal sent, answer
            if sent:
                raise ConfigurationError("a hook sent its request twice; retries are the client's")
            sent = True
            if given is not request:
                # Another object is still this attempt.
                given.extensions = {**given.extensions, **request.extensions}
            answer = await self._call(given, method, index + 1)
            return answer

        try:
            response = await self._hooks[index](request, send)
            if not isinstance(response, Response):
                raise ConfigurationError(
                    f"a hook must return the answer, and returned a {type(response).__name__}"
                )
        except BaseException:
            if answer is not None:
                # Nobody else would close what is streamed.
                import anyio

                with anyio.CancelScope(shield=True):
                    await answer.aclose()  # pyright: ignore[reportGeneralTypeIssues]
            raise
        return response
