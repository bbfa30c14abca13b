"""Tallies the requests sent for one item of a bulk run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Literal

from esper_client.errors import RequestError
from esper_sdk._errors import (
    READS,
    CallError,
    ClosedError,
    ConfigurationError,
    NotSentError,
    StatusError,
    is_uncertain,
    leaves,
)

from .options import ATTEMPTS, Attempt, attempt_of

if TYPE_CHECKING:
    from esper_sdk._base.http import AsyncBaseTransport, Request, Response

__all__ = ("REFUSED", "Result", "Tally", "current_tally", "judge", "tallied")

REFUSED = frozenset({401, 403, 429})
"""Statuses that say more of the caller than of the request: another time it may be accepted."""

Result = Literal["ok", "failed", "again", "unknown"]
"""What an outcome means for a later run."""


class Tally:
    """
    The requests of one item.

    Args:
        parent: The item whose call started the run that this one belongs to.

    Attributes:
        begin: Called once, before the first request leaves; what it raises keeps the request back.
        called: When the item's call was begun, by `time.monotonic`; 0 if it was not.
        attempts: How many requests were sent, retries included.
        waited: Whether any request came as far as the queue.
        reached: Whether any of them may have been processed by the service.
        wrote: Whether one that writes was or may have been processed.
        cut: Whether one was cancelled after it was sent.
        held: Whether it waits in front of the queue, or was cancelled there.
        closed: Whether it was counted, so that nothing of it may leave any more.
    """

    __slots__ = (
        "_running",
        "attempts",
        "begin",
        "called",
        "closed",
        "cut",
        "held",
        "parent",
        "reached",
        "waited",
        "wrote",
    )

    def __init__(self, parent: Tally | None = None) -> None:
        self.parent: Tally | None = parent
        self.begin: Callable[[], None] | None = None
        self.attempts: int = 0
        self.called: float = 0.0
        self.waited: bool = False
        self.reached: bool = False
        self.wrote: bool = False
        self.cut: bool = False
        self.held: bool = False
        self.closed: bool = False
        self._running: dict[int, Request] = {}

    @property
    def unsent(self) -> bool:
        """Whether it is certain, of an item that is cut off now, that nothing of it was processed."""
        if not self.called:
            return True
        if self.wrote or self.cut or any(map(_may_have_left, self._running.values())):
            return False
        # What a call does while it sends nothing here can't be known.
        return self.held or bool(self._running)

    def close(self) -> None:
        """Keep back what has not left, of an item whose call has failed; what has left may be processed."""
        self.closed = True
        for request in filter(_may_have_left, self._running.values()):
            self.reached = True
            self.wrote = self.wrote or request.method not in READS

    def leave(self, attempt: Attempt) -> None:
        """
        Note that a request got its turn and leaves now.

        Raises:
            ClosedError: Its item was counted.
            JournalError: It can't be written down.
        """
        tracks = [self]
        while (parent := tracks[-1].parent) is not None:
            tracks.append(parent)
        if any(tally.closed for tally in tracks):
            raise ClosedError("the run or the call that this belongs to has ended: it was not sent")
        for tally in reversed(tracks):
            if tally.begin is not None:
                tally.begin()
                tally.begin = None
        attempt.left = True

    def start(self, request: Request) -> None:
        """Note that a request came into the queue."""
        self.waited = True
        self.held = False
        self._running[id(request)] = request
        if self.parent is not None:
            self.parent.start(request)

    def end(
        self, request: Request, attempts: int, *, reached: bool, cut: bool = False, held: bool = False
    ) -> None:
        """Note what became of a request."""
        self._running.pop(id(request), None)
        self.held = held
        self.attempts += attempts
        self.reached = self.reached or reached
        self.wrote = self.wrote or (reached and request.method not in READS)
        self.cut = self.cut or cut
        if self.parent is not None:
            self.parent.end(request, attempts, reached=reached, cut=cut, held=held)


current_tally: ContextVar[Tally | None] = ContextVar("esper_track", default=None)
"""The tally of the item that the running task works on, if it does."""


async def tallied(
    send: Callable[[AsyncBaseTransport, Request], Awaitable[Response]],
    inner: AsyncBaseTransport,
    request: Request,
) -> Response:
    """Send a request, and write down in the task's tally what became of it."""
    tally = current_tally.get()
    if tally is None:
        return await send(inner, request)
    tally.start(request)
    try:
        response = await send(inner, request)
    except CallError as error:
        tally.end(request, error.attempts, reached=_may_be_processed(error))
        raise
    except RequestError:
        # The body could not be read to its end: the service never got all of it.
        attempt = attempt_of(request)
        tally.end(request, attempt.sent, reached=attempt.uncertain)
        raise
    except BaseException:
        # Cancelled: in the queue of the limiter nothing has left yet.
        attempt = attempt_of(request)
        sent = attempt.sent or attempt.uncertain
        tally.end(request, attempt.sent, reached=sent, cut=sent, held=not sent)
        raise
    tally.end(request, int(response.extensions.get(ATTEMPTS, 1)), reached=True)
    return response


def _may_have_left(request: Request) -> bool:
    attempt = attempt_of(request)
    return attempt.left or attempt.sent or attempt.uncertain


def _may_be_processed(error: CallError) -> bool:
    if isinstance(error, StatusError) and is_uncertain(error.status_code):
        return True
    return error.unknown or not isinstance(error, StatusError | NotSentError)


def judge(error: BaseException | None, tally: Tally) -> Result:
    """Say what an outcome means for a later run; of one that failed, the tally is closed before."""
    if error is None:
        return "ok"
    if tally.wrote:
        return "unknown"
    results = {_judge_one(leaf, tally) for leaf in leaves(error)}
    # Of several errors the one that leaves most open counts.
    return next(result for result in _GRAVEST if result in results)


_GRAVEST: tuple[Result, ...] = ("unknown", "failed", "again")


def _judge_one(error: BaseException, tally: Tally) -> Result:
    if getattr(error, "unknown", False) is True:
        return "unknown"
    if isinstance(error, StatusError):
        return "again" if error.status_code in REFUSED else "failed"
    if isinstance(error, NotSentError | RequestError | ConfigurationError):
        return "again"
    # What a call does without this client can't be known.
    return "again" if tally.waited and not tally.reached else "failed"
