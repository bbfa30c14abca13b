"""Counters of a limiter that several processes share."""

from __future__ import annotations

from esper_sdk._limits.stats import LimiterStats


class SharedLimiterStats(LimiterStats):
    """
    Counters of this process's part of a shared limiter, as for `LimiterStats`.

    Attributes:
        store_errors: How often the store failed, or did not answer in time.
    """

    __slots__ = ("store_errors",)

    def __init__(self) -> None:
        super().__init__()
        self.store_errors: int = 0

    def __repr__(self) -> str:
        return f"Shared{super().__repr__()[:-1]}, store_errors={self.store_errors})"
