"""Errors of jobs that run in the background of the service."""

from __future__ import annotations

from typing import Any

from esper_sdk._errors import EsperError, one_line

__all__ = ("JobError", "JobFailedError", "JobNotDoneError")

_MOST = 600


class JobError(EsperError):
    """
    A job that did not end well, or not in time.

    Attributes:
        kind: Which kind of job, as `Esper.wait` names it.
        id: Its ID.
        parent: The ID of what it belongs to; empty if it belongs to nothing.
        status: The last status that the service told; empty if it told none.
        reason: Why it failed, in the service's words; empty if it gave none.
        answer: The service's last description of it, as it came.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: str,
        id: str,
        parent: str = "",
        status: str = "",
        reason: str = "",
        answer: Any = None,
    ) -> None:
        super().__init__(one_line(message, _MOST))
        self.kind = kind
        self.id = id
        self.parent = parent
        self.status = status
        self.reason = reason
        self.answer = answer

    def __reduce__(self) -> tuple[Any, ...]:
        # The default calls the class with `args`, without keyword-only arguments.
        return _restore, (type(self), self.args, self.__dict__.copy())


def _restore(cls: type[JobError], args: tuple[Any, ...], state: dict[str, Any]) -> JobError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class JobFailedError(JobError):
    """The service says that the job failed or was cancelled."""


class JobNotDoneError(JobError):
    """The deadline passed before the job ended; it may go on, and `Esper.wait` with its ID waits again."""
