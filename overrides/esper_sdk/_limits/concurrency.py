"""Concurrency limit: up while requests pass, down on a refusal, back to what the server took."""

from __future__ import annotations

CUT = 0.7
"""Share of the limit that remains after a refusal, as in TCP's CUBIC and the AWS SDKs."""
NEAR = 0.95
"""Share of the last refused limit at which growth stops for a while."""
HOLD = 5.0
"""First stay there, in seconds."""
HOLD_MAX = 20.0
"""Longest stay there, in seconds, after repeated refusals at about the same limit."""
PAST = 1.5
"""Multiple of the last refused limit above which it is forgotten, and growth is fast again."""


class ConcurrencyLimit:
    """
    Adaptive limit of the requests in flight, with their count. It waits for nothing.

    Args:
        start: The limit at the beginning.
        cap: The highest limit ever.

    Attributes:
        cap: The highest limit ever.
        limit: Requests that may be in flight now.
        in_flight: Requests in flight.
    """

    __slots__ = ("_ceiling", "_cut_at", "_exact", "_hold", "cap", "in_flight", "limit")

    def __init__(self, *, start: int, cap: int) -> None:
        self.cap = cap
        self.in_flight = 0
        self._set(float(start))
        self._ceiling: float | None = None
        self._cut_at = 0.0
        self._hold = HOLD

    def _set(self, exact: float) -> None:
        self._exact = exact
        self.limit = int(exact)

    def lower_cap(self, cap: int) -> None:
        """
        Lower the highest limit.

        Args:
            cap: The new bound; a higher one than the present changes nothing.
        """
        self.cap = max(1, min(self.cap, cap))
        self._set(min(self._exact, float(self.cap)))

    def resumed(self, now: float) -> None:
        """
        Note that sending goes on after a pause.

        Args:
            now: The present time, in seconds.
        """
        self._cut_at = now

    def succeeded(self, now: float) -> None:
        """
        Grow a little: a request passed while the limit was in use.

        Args:
            now: The present time, in seconds.
        """
        if self._ceiling is None:
            # Nothing is known yet: twice as many per round trip.
            step = 1.0
        else:
            room = self._ceiling * NEAR - self._exact
            if room > 0:
                # Half of what is missing per round trip, at least one.
                step = min(room, max(1.0, room / 2) / self._exact)
            elif now - self._cut_at < self._hold:
                return
            else:
                step = 1.0 / self._exact
                if self._exact > self._ceiling * PAST + 3.0:
                    # Well above what was refused once: the server takes more now.
                    self._ceiling = None
                    self._hold = HOLD
        self._set(min(self._exact + step, float(self.cap)))

    def refused(self, now: float, level: int) -> None:
        """
        Cut: the server refused a request that was sent after the last cut.

        Args:
            now: The present time, in seconds.
            level: Requests in flight when it was sent.
        """
        before = self._ceiling
        # With much less in flight, their number was not the reason.
        reached = level if 2 * level >= self._exact else self._exact
        self._ceiling = float(max(1, min(int(reached), self.limit)))
        if before is not None and abs(before - self._ceiling) <= max(1.0, 0.15 * before):
            self._hold = min(self._hold * 2, HOLD_MAX)
        else:
            self._hold = HOLD
        self._cut_at = now
        self._set(max(1.0, min(self._exact, self._ceiling) * CUT))

    def refused_late(self, level: int) -> None:
        """
        Learn from a refusal of a request that was sent before the last cut.

        Args:
            level: Requests in flight when it was sent.
        """
        if self._ceiling is not None and 2 * level >= self._ceiling:
            self._ceiling = max(1.0, min(self._ceiling, float(level)))
