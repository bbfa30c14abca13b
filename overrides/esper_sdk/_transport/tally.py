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
    import anyio

    from esper_sdk._base.http import AsyncBaseTransport, Request, Response

__all__ = ("REFUSED", "Result", "Tally", "current_tally", "judge", "tallied")

REFUSED = frozenset({401, 403, 429})
"""Statuses that concern the caller, not the request: another time it may be accepted."""

Result = Literal["ok", "failed", "again", "unknown"]
"""What an outcome means for a later run."""


class Tally:
    """
    A tally of the requests of one item.

    Args:
        parent: The tally of the outer item, if the run was started by the call of one.

    Attributes:
        begin: Awaited once, before the first request leaves; what it raises keeps the request back.
        called: When the item's call was begun, in seconds of `time.monotonic`; 0 if it was not.
        attempts: How many requests were sent, retries included.
        waited: Whether any request reached the queue of the limiter.
        reached: Whether any of them may have been processed.
        wrote: Whether one that writes was or may have been processed.
        cut: Whether one was cancelled after it was sent.
        held: Whether the item waits in front of the queue, or was cancelled before anything left.
        closed: Whether the item was counted, so that nothing of it may leave any more.
        refused: Whether the rate limit refused its last request, so that it sits out a pause of its own.
        on_refused: Called with `refused` whenever that changes.
    """

    __slots__ = (
        "_beginning",
        "_running",
        "attempts",
        "begin",
        "called",
        "closed",
        "cut",
        "held",
        "on_refused",
        "parent",
        "reached",
        "refused",
        "waited",
        "wrote",
    )

    def __init__(self, parent: Tally | None = None) -> None:
        self.parent: Tally | None = parent
        self.begin: Callable[[], Awaitable[None]] | None = None
        self.attempts: int = 0
        self.called: float = 0.0
        self.waited: bool = False
        self.reached: bool = False
        self.wrote: bool = False
        self.cut: bool = False
        self.held: bool = False
        self.closed: bool = False
        self.refused: bool = False
        self.on_refused: Callable[[bool], None] | None = None
        self._running: dict[int, Request] = {}
        self._beginning: anyio.Event | None = None

    @property
    def unsent(self) -> bool:
        """Whether nothing was processed, for certain, if the item is cut off now."""
        if not self.called:
            return True
        if self.wrote or self.cut or any(map(_may_have_left, self._running.values())):
            return False
        # A call that sends nothing here may do anything elsewhere.
        return self.held or bool(self._running)

    def close(self) -> None:
        """Keep back what has not left, after the call has failed; what has left may be processed."""
        self.closed = True
        for request in filter(_may_have_left, self._running.values()):
            self.reached = True
            self.wrote = self.wrote or request.method not in READS

    async def leave(self, attempt: Attempt) -> None:
        """
        Record that a request leaves now, once it may.

        Raises:
            ClosedError: Its item was counted; it must not leave.
            JournalError: The journal can't be written; it must not leave.
        """
        if self.parent is None and not self.closed and self.begin is None:
            # As mostly: no journal, and no run within a run.
            attempt.left = True
            self.note_refused(refused=False)
            return
        tallies: list[Tally] = [self]
        while (parent := tallies[-1].parent) is not None:
            tallies.append(parent)
        while True:
            if any(tally.closed for tally in tallies):
                raise ClosedError("the run or the call that this belongs to has ended: it was not sent")
            waits = next((tally for tally in reversed(tallies) if tally.begin is not None), None)
            if waits is None:
                break
            # Looked at again afterwards: the run may end meanwhile.
            await waits._begin()  # noqa: SLF001
        attempt.left = True
        self.note_refused(refused=False)

    async def _begin(self) -> None:
        if self._beginning is not None:
            # Another request of the item was first.
            await self._beginning.wait()
        elif (begin := self.begin) is not None:
            import anyio

            over = self._beginning = anyio.Event()
            try:
                await begin()
                self.begin = None
            finally:
                self._beginning = None
                over.set()

    def note_refused(self, *, refused: bool) -> None:
        """Record that the rate limit refused a request, or that one leaves again."""
        if self.refused != refused:
            self.refused = refused
            if self.on_refused is not None:
                self.on_refused(refused)
        if self.parent is not None:
            self.parent.note_refused(refused=refused)

    def start(self, request: Request) -> None:
        """Record that a request reached the queue of the limiter."""
        self.waited = True
        self.held = False
        self._running[id(request)] = request
        if self.parent is not None:
            self.parent.start(request)

    def end(
        self, request: Request, attempts: int, *, reached: bool, cut: bool = False, held: bool = False
    ) -> None:
        """Record the end of a request."""
        self._running.pop(id(request), None)
        self.held = held
        self.attempts += attempts
        self.reached = self.reached or reached
        self.wrote = self.wrote or (reached and request.method not in READS)
        self.cut = self.cut or cut
        if self.parent is not None:
            self.parent.end(request, attempts, reached=reached, cut=cut, held=held)


current_tally: ContextVar[Tally | None] = ContextVar("esper_tally", default=None)
"""The tally of the item that the running task works on, if any."""


async def tallied(
    send: Callable[[AsyncBaseTransport, Request], Awaitable[Response]],
    inner: AsyncBaseTransport,
    request: Request,
) -> Response:
    """Send a request, and record its end in the tally of the task."""
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
        # The request's body failed, so the service never got all of it.
        attempt = attempt_of(request)
        tally.end(request, attempt.sent, reached=attempt.uncertain)
        raise
    except BaseException:
        # Cancelled: nothing left from the queue of the limiter.
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
    """Return what an outcome means for a later run; after a failure, the tally must be closed."""
    if error is None:
        return "ok"
    if tally.wrote:
        return "unknown"
    results = {_judge_one(leaf, tally) for leaf in leaves(error)}
    # Of several errors the most uncertain one counts.
    return next(result for result in _GRAVEST if result in results)


_GRAVEST: tuple[Result, ...] = ("unknown", "failed", "again")


def _judge_one(error: BaseException, tally: Tally) -> Result:
    if getattr(error, "unknown", False) is True:
        return "unknown"
    if isinstance(error, StatusError):
        return "again" if error.status_code in REFUSED else "failed"
    if isinstance(error, NotSentError | RequestError | ConfigurationError):
        return "again"
    # Without this client a call may have done anything.
    return "again" if tally.waited and not tally.reached else "failed"
