"""Tells a bulk run what the calls of one item sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING

from esper_client.errors import RequestError

from ._call_options import ATTEMPTS, attempt_of
from ._errors import CallError, NotSentError, StatusError

if TYPE_CHECKING:
    from ._http import AsyncBaseTransport, Request, Response

__all__ = ("REFUSED", "TRACK", "Track", "tracked")

REFUSED = frozenset({401, 403, 429})
"""Statuses that say more of the caller than of the request: another time it may be accepted."""


class Track:
    """
    What was sent for one item.

    Attributes:
        attempts: How many requests were sent, retries included.
        waited: Whether any request came as far as the queue.
        reached: Whether any of them may have been processed by the service.
    """

    __slots__ = ("attempts", "reached", "waited")

    def __init__(self) -> None:
        self.attempts = 0
        self.waited = False
        self.reached = False


TRACK: ContextVar[Track | None] = ContextVar("esper_track", default=None)
"""The track of the item that the running task works on, if it does."""


async def tracked(
    send: Callable[[AsyncBaseTransport, Request], Awaitable[Response]],
    inner: AsyncBaseTransport,
    request: Request,
) -> Response:
    """Send a request, and write down in the task's track what became of it."""
    track = TRACK.get()
    if track is None:
        return await send(inner, request)
    track.waited = True
    try:
        response = await send(inner, request)
    except CallError as error:
        track.attempts += error.attempts
        track.reached = track.reached or _may_be_processed(error)
        raise
    except RequestError:
        # The body could not be read to its end: the service never got all of it.
        track.attempts += attempt_of(request).sent
        raise
    except BaseException:
        # Cancelled: in the queue of the limiter nothing has left yet.
        sent = attempt_of(request).sent
        track.attempts += sent
        track.reached = track.reached or sent
        raise
    track.attempts += int(response.extensions.get(ATTEMPTS, 1))
    track.reached = True
    return response


def _may_be_processed(error: CallError) -> bool:
    if isinstance(error, StatusError):
        return error.status_code >= 500
    return not isinstance(error, NotSentError)
