"""The event that the callback `on_retry` gets before a retry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from esper_sdk._errors import CallError

__all__ = ("Reason", "RetryEvent")

Reason = Literal["not_sent", "rate_limited", "timeout", "disconnected", "server_error"]
"""Why a request is retried."""


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """
    A request that is about to be retried.

    Attributes:
        reason: Why it is retried.
        method: The HTTP method.
        path: The path, without host and query.
        attempt: Which attempt failed, from 1.
        delay: Seconds until the next one, not counting the wait for a turn.
        status_code: The status of the answer, if there was one.
        error: The error of the attempt, if there was no answer.
    """

    reason: Reason
    method: str
    path: str
    attempt: int
    delay: float
    status_code: int | None = None
    error: CallError | None = None
