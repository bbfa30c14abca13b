"""How often a client sends again, and how long it waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from esper_sdk._errors import ConfigurationError

if TYPE_CHECKING:
    from .retry_event import RetryEvent

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT"})
"""
Methods that may be processed twice.

DELETE is idempotent by the book. Here the second one answers 404 for a success, and some deletions of
this service take two steps, so it is not repeated either.
"""
UNCERTAIN = frozenset({408, *range(500, 600)})
"""Statuses after which the request may or may not have been processed."""
NEVER = frozenset({501, 505, 511})
"""5xx statuses that the same request would only meet again."""


class RetryPolicy:
    """
    How a client retries.

    Args:
        max_wait: See `CallOptions`. 15 minutes by default: the service's windows are known to last 5
            minutes, and the limit of the tenant may be used up by others for one or two of them.
        max_retries: How often a request that may have been processed goes again, if its method allows.
        max_resends: How often a request that never left goes again, whatever its method.
        backoff: First pause, in seconds, before such a retry; it doubles, with full jitter.
        backoff_max: The longest of these pauses, in seconds.
        quota: What the client as a whole may spend on retries of uncertain requests. When a service is
            down, this keeps its clients from holding it there (the AWS SDKs use the same figures).
        quota_cost: What one such retry costs; it is given back when the retry succeeds.
        quota_gain: What a success at the first attempt gives back.
        on_retry: Called before each retry, unless the call has its own.
    """

    def __init__(
        self,
        *,
        max_wait: float = 900.0,
        max_retries: int = 2,
        max_resends: int = 3,
        backoff: float = 0.5,
        backoff_max: float = 8.0,
        quota: int = 500,
        quota_cost: int = 14,
        quota_gain: int = 1,
        on_retry: Callable[[RetryEvent], object] | None = None,
    ) -> None:
        if not (max_wait >= 0 and max_retries >= 0 and max_resends >= 0):
            raise ConfigurationError("max_wait, max_retries and max_resends must not be negative")
        self.max_wait = max_wait
        self.max_retries = max_retries
        self.max_resends = max_resends
        self.backoff = backoff
        self.backoff_max = backoff_max
        self.quota = quota
        self.quota_cost = quota_cost
        self.quota_gain = quota_gain
        self.on_retry = on_retry


class RetryQuota:
    """
    A purse for the retries of a whole client.

    Args:
        capacity: What it holds at the beginning, and at most.
    """

    __slots__ = ("available", "capacity")

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.available = capacity

    def take(self, cost: int) -> bool:
        """
        Take something out, if there is enough.

        Args:
            cost: How much.
        """
        if self.available < cost:
            return False
        self.available -= cost
        return True

    def give(self, amount: int) -> None:
        """
        Put something in.

        Args:
            amount: How much.
        """
        self.available = min(self.capacity, self.available + amount)
