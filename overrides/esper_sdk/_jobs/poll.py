"""The poller: asks for the state of a job, at growing intervals, until it has ended."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

import anyio

from esper_client.errors import DecodingError, RequestError
from esper_sdk._base.clock import current_time
from esper_sdk._base.notices import mention
from esper_sdk._errors import (
    READS,
    CallError,
    CertificateError,
    ClosedError,
    DeadlineExceededError,
    DryRunError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitError,
    ResponseTooLargeError,
    StatusError,
    one_line,
)

from .errors import JobError, JobFailedError, JobNotDoneError

__all__ = ("Ends", "Job", "JobProgress", "JobState", "check_job_progress", "poll", "steady")

FAILURES = 5
"""Failed looks in a row that end the waiting: the job is not to blame for any of them. Refusals don't count."""
UNSEEN = 3
"""Looks in a row that may find nothing: not every replica of the service knows every job."""
LAST = 2.0
"""Seconds before the deadline at which a job is looked at once more."""
FIRST, GROWTH, LONGEST = 2.0, 1.5, 30.0
"""The first pause between two looks in seconds, its growth, and the longest."""


@dataclass(frozen=True, slots=True)
class JobState:
    """
    What a look at a job found.

    Attributes:
        status: The status in the service's words.
        answer: The service's description of the job.
        reason: Why it failed, if the service says so.
    """

    status: str
    answer: Any
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ends:
    """
    How a kind of job ends, by its statuses in small letters; any other one means that it goes on.

    Attributes:
        well: The statuses of success.
        badly: The statuses of failure.
        going: The published ones that it has meanwhile; of others a warning tells. Empty for any.
    """

    well: frozenset[str]
    badly: frozenset[str]
    going: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Job:
    """
    A job that is waited for.

    Attributes:
        kind: Which kind of job.
        id: Its ID, or what it is called.
        parent: The ID of what it belongs to; empty if it belongs to nothing.
        again: How it is waited for again, for errors.
    """

    kind: str
    id: str
    parent: str = ""
    again: str = ""

    def __str__(self) -> str:
        return f"{self.kind.replace('_', ' ')} {self.id}"

    @property
    def call(self) -> str:
        """The call that waits for it again."""
        parent = f", parent={self.parent!r}" if self.parent else ""
        return f"esper.wait({self.kind!r}, {self.again or repr(self.id)}{parent})"

    @contextmanager
    def named(self) -> Iterator[None]:
        """Let whatever ends the waiting name the job, cancellation included."""
        try:
            yield
        except JobError:
            raise
        except BaseException as error:
            error.add_note(f"It is about the {self}; {self.call} asks for it again.")
            with suppress(AttributeError):
                error.kind, error.id, error.parent = self.kind, self.id, self.parent  # type: ignore[attr-defined]
            raise


@dataclass(frozen=True, slots=True)
class JobProgress:
    """
    The progress of a job.

    Attributes:
        kind: Which kind of job.
        id: Its ID.
        status: Its status, in the service's words.
        seconds: How long it has been waited for, in seconds.
    """

    kind: str
    id: str
    status: str
    seconds: float

    def __str__(self) -> str:
        return f"{self.kind} {self.id}: {self.status or 'not known yet'}, after {self.seconds:.0f} s"


Show = bool | Callable[[JobProgress], object]


def check_job_progress(given: object) -> None:
    """
    Check the argument that says how progress is shown.

    Raises:
        RequestError: It is neither a boolean nor a function.
    """
    if not isinstance(given, bool) and not callable(given):
        raise RequestError("progress", f"must be True, False or a function, and is a {type(given).__name__}")


def growing() -> Iterator[float]:
    """Yield pauses in seconds that grow up to `LONGEST`."""
    pause = FIRST
    while True:
        yield min(pause, LONGEST)
        pause *= GROWTH


def steady(*pauses: float) -> Iterator[float]:
    """Yield these pauses in seconds, and the last one without end."""
    return chain(pauses, repeat(pauses[-1]))


async def poll(
    look: Callable[[], Awaitable[JobState]],
    ends: Ends,
    job: Job,
    *,
    until: float,
    progress: Show = False,
    pauses: Iterator[float] | None = None,
    reads: bool = True,
) -> JobState:
    """
    Look at a job until it has ended; looks that fail in passing are repeated.

    Args:
        look: Asks the service.
        ends: The statuses that end it.
        job: What is waited for, for errors.
        until: When to stop waiting, in seconds on the event loop's clock.
        progress: Shows the status.
        pauses: The pauses before each look, in seconds; growing ones, after a first look at once, unless given.
        reads: Whether a look only reads, so that it is repeated whatever came.

    Returns:
        The state in which it ended well.

    Raises:
        JobFailedError: It ended badly.
        JobNotDoneError: The time was up.
        CallError: The service could not be asked, time and again.
        DecodingError: Its answers can't be read, time and again.
    """
    began, state, shown, warned = current_time(), JobState("", None), "", False
    failures = unseen = 0
    trouble: Exception | None = None
    waits = chain((0.0,), growing()) if pauses is None else pauses
    with anyio.move_on_after(until - began) as scope:
        for pause in waits:
            await anyio.sleep(_cut(pause, until - current_time()))
            try:
                state = await look()
            except NotFoundError as error:
                unseen += 1
                if unseen > UNSEEN:
                    raise
                trouble = error
                continue
            except RateLimitError as error:
                # The limiter sees to it that looks are few; the job goes on meanwhile.
                trouble = error
                continue
            except ClosedError:
                raise
            except (CallError, DecodingError) as error:
                trouble = error
                failures += 1
                passes = reads if isinstance(error, DecodingError) else _passes(error)
                if failures >= FAILURES or not passes:
                    raise
                continue
            failures, unseen, trouble = 0, 0, None
            shown = _show(
                progress, JobProgress(job.kind, job.id, state.status, current_time() - began), shown
            )
            status = state.status.strip().casefold()
            if status in ends.well:
                return state
            if status in ends.badly:
                why = f": {state.reason}" if state.reason else ""
                raise JobFailedError(
                    f"The {job} ended as {state.status}{why}",
                    kind=job.kind,
                    id=job.id,
                    parent=job.parent,
                    status=state.status,
                    reason=state.reason,
                    answer=state.answer,
                )
            if ends.going and status not in ends.going and not warned:
                warned = True
                is_what = one_line(
                    f"has the unknown status {state.status!r}" if status else "has no status", 100
                )
                mention(f"The {job} {is_what}, and is waited for")
    assert scope.cancelled_caught
    was = f"is {state.status}" if state.status else "has no known status"
    why = "" if trouble is None else f" (the last poll failed: {one_line(str(trouble), 200)})"
    raise JobNotDoneError(
        f"The {job} {was} after {current_time() - began:.0f} s{why}; it may go on, and {job.call} waits again",
        kind=job.kind,
        id=job.id,
        parent=job.parent,
        status=state.status,
        answer=state.answer,
    ) from trouble


def _cut(pause: float, left: float) -> float:
    """Return a pause that ends before the deadline, unless that would hardly be one."""
    return left - LAST if pause > left - LAST >= FIRST else pause


def _passes(error: CallError) -> bool:
    if isinstance(error, CertificateError | DeadlineExceededError | DryRunError | ResponseTooLargeError):
        return False
    if error.unknown and error.method.upper() not in READS:
        # It may have been done.
        return False
    if isinstance(error, StatusError):
        return error.status_code >= 500 or error.status_code == 408
    return isinstance(error, NotSentError | OutcomeUnknownError)


def _show(progress: Show, now: JobProgress, before: str) -> str:
    if callable(progress):
        progress(now)
    elif progress and now.status != before and sys.stderr is not None:
        # A terminal that is gone must not end the waiting.
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{one_line(str(now), 300)}\n")
            sys.stderr.flush()
    return now.status
