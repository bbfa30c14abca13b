"""Counters of a limiter: requests, successes, refusals, cuts, pauses."""

from __future__ import annotations


class LimiterStats:
    """
    Counters of a limiter since it was made.

    Attributes:
        requests: Attempts that were let through.
        successes: Attempts that the server took.
        rate_limited: Attempts that the server refused because of its rate limit.
        cuts: How often the limit was lowered.
        pauses: How often a service was paused.
    """

    __slots__ = ("cuts", "pauses", "rate_limited", "requests", "successes")

    def __init__(self) -> None:
        self.requests: int = 0
        self.successes: int = 0
        self.rate_limited: int = 0
        self.cuts: int = 0
        self.pauses: int = 0

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={getattr(self, name)}" for name in LimiterStats.__slots__)
        return f"LimiterStats({counts})"
