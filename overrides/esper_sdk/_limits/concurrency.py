"""How the limit moves: up while requests pass, down when the server refuses, and back to what it took."""

from __future__ import annotations

CUT = 0.7
"""What remains of the limit after a refusal; TCP's CUBIC and the AWS SDKs use the same factor."""
NEAR = 0.95
"""How close to the last refusal growth stops for a while."""
HOLD = 5.0
"""Seconds to stay there at first."""
HOLD_MAX = 20.0
"""The longest stay, in seconds, after refusals at about the same limit again and again."""
PAST = 1.5
"""How far above the last refusal it must come to forget it, and to grow as fast as at the beginning."""


class Growth:
    """
    The limit itself, without any waiting.

    Args:
        start: The limit at the beginning.
        cap: The highest limit ever.
    """

    __slots__ = ("_ceiling", "_cut_at", "_hold", "cap", "limit")

    def __init__(self, *, start: int, cap: int) -> None:
        self.cap = cap
        self.limit = float(start)
        self._ceiling: float | None = None
        self._cut_at = 0.0
        self._hold = HOLD

    def lower_cap(self, cap: int) -> None:
        """
        Lower the highest limit.

        Args:
            cap: The new bound.
        """
        self.cap = max(1, min(self.cap, cap))
        self.limit = min(self.limit, float(self.cap))

    def resumed(self, now: float) -> None:
        """
        Note that sending goes on after a pause.

        Args:
            now: The present time, in seconds.
        """
        self._cut_at = now

    def success(self, now: float) -> None:
        """
        Grow a little: a request passed while the limit was in use.

        Args:
            now: The present time, in seconds.
        """
        if self._ceiling is None:
            # Nothing is known yet: twice as many per round trip.
            step = 1.0
        else:
            room = self._ceiling * NEAR - self.limit
            if room > 0:
                # Half of what is missing per round trip, at least one.
                step = min(room, max(1.0, room / 2) / self.limit)
            elif now - self._cut_at < self._hold:
                return
            else:
                step = 1.0 / self.limit
                if self.limit > self._ceiling * PAST + 3.0:
                    # Well above what was refused once: the server takes more now.
                    self._ceiling = None
                    self._hold = HOLD
        self.limit = min(self.limit + step, float(self.cap))

    def refused(self, now: float, level: int) -> None:
        """
        Cut: the server refused a request that was sent after the last cut.

        Args:
            now: The present time, in seconds.
            level: How many were in flight when it was sent.
        """
        before = self._ceiling
        # What was in flight tells more than the limit, which had not been reached again when it was sent.
        # With much less in flight it was not for their number that the server refused.
        reached = level if 2 * level >= self.limit else self.limit
        self._ceiling = float(max(1, min(int(reached), int(self.limit))))
        if before is not None and abs(before - self._ceiling) <= max(1.0, 0.15 * before):
            self._hold = min(self._hold * 2, HOLD_MAX)
        else:
            self._hold = HOLD
        self._cut_at = now
        self.limit = max(1.0, min(self.limit, self._ceiling) * CUT)

    def late_refusal(self, level: int) -> None:
        """
        Learn from a refusal of a request that was sent before the last cut.

        Args:
            level: How many were in flight when it was sent.
        """
        if self._ceiling is not None and 2 * level >= self._ceiling:
            self._ceiling = max(1.0, min(self._ceiling, float(level)))
