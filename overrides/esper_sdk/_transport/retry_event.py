"""What a program is told before a request goes again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from esper_sdk._errors import CallError

__all__ = ("Reason", "RetryEvent")

Reason = Literal["not_sent", "rate_limited", "timeout", "disconnected", "server_error"]
"""Why a request goes again."""


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """
    A request is about to go again.

    Attributes:
        reason: Why.
        method: The HTTP method.
        path: The path, without host and query.
        attempt: Which attempt failed, from 1.
        delay: Seconds until the next one, not counting the wait for a turn.
        status_code: The status that was answered, if there was an answer.
        error: What went wrong, if there was none.
    """

    reason: Reason
    method: str
    path: str
    attempt: int
    delay: float
    status_code: int | None = None
    error: CallError | None = None
