"""The width of a bulk run: how many of its items may be under way."""

from __future__ import annotations

from esper_sdk._limits.limiter import Limiter, queue_of

__all__ = ("Width",)

MANY = 50
"""From so many permits on, items don't wait in the limiter's queue; below, so few calls cost nothing that counts."""
REMEMBERED = 0.99
"""What is left, from item to item, of how many calls did other things than to send."""


class Width:
    """
    How many items of a run may be under way: as many as the limiter lets through, and a few more.

    The limiter then sees demand, without a long queue in front of it. Waiting there costs as much CPU as a call.
    So of many permits only those are exceeded that calls leave unused, since they do other things than to send.

    Args:
        limiter: The limiter of requests in flight.
        concurrency: How many items may be under way, if the program says so.
    """

    __slots__ = ("_alone", "_apart", "_concurrency", "_limiter", "_queue", "_refused")

    def __init__(self, limiter: Limiter, concurrency: int | None) -> None:
        self._limiter = limiter
        self._queue = queue_of(limiter)
        self._concurrency = concurrency
        # Other processes see demand by those who wait.
        self._alone = type(limiter) is Limiter
        self._refused = 0
        self._apart = 0.0

    def now(self) -> int:
        """Return how many items may be under way now."""
        if self._concurrency is not None:
            return self._concurrency
        # A shared limiter tells what all processes have together.
        limit = self._queue.concurrency.limit if self._alone else self._limiter.limit
        # Who sits out a refusal of its own takes nobody's place.
        least = limit + self._refused
        many = self._alone and limit >= MANY
        if many and self._apart < 0.5:
            return least
        most = max(2, limit // 4)
        return least + (min(most, round(self._apart) + 2) if many else most)

    def is_tried(self, under_way: int) -> bool:
        """
        Tell whether the next item may exceed the permits: whether it does, the calls under way show.

        Args:
            under_way: How many items are under way.
        """
        return self._concurrency is None and under_way >= self._limiter.limit + self._refused >= MANY

    def note_refused(self, *, refused: bool) -> None:
        """Note that the rate limit refused a request of an item, or that one leaves again."""
        self._refused += 1 if refused else -1

    def after_end(self, under_way: int) -> int:
        """
        Note, as an item ends, how many calls do other things than to send or to wait for it: now, and a while ago.

        Args:
            under_way: How many items are under way still.

        Returns:
            How many may be under way now.
        """
        queue = self._queue
        apart = under_way - queue.concurrency.in_flight - queue.waiting
        self._apart = max(self._apart * REMEMBERED, apart)
        return self.now()
