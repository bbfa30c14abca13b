"""Concurrency limit: up while requests pass, down on a refusal, back to what the server took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Sequence

CUT = 0.7
"""Share of the limit that remains after a refusal, as in TCP's CUBIC and the AWS SDKs."""
NEAR = 0.95
"""Share of the last refused limit at which growth stops for a while."""
HOLD = 5.0
"""First stay there, in seconds."""
HOLD_MAX = 20.0
"""Longest stay there, in seconds, after repeated refusals at about the same limit."""
FEW = 10.0
"""Limit below which one more is so much that the stay depends on what a refusal costs."""
BRIEF = 0.4
"""Shortest stay there, as a share, where a refusal costs little."""
LONG = 2.0
"""The stay there, as a multiple, where it costs much."""
DEAR = 0.75
"""Pause, in seconds, from which a refusal costs much."""
SHORT = 2.0
"""Longest named pause, in seconds, after which the time before it tells how far the limit was exceeded."""
STEEP = 0.75
"""Lowest estimate of it, as a share of the refused limit."""
PAST = 1.5
"""Multiple of the last refused limit above which it is forgotten, and growth is fast again."""
TRY = 1.5
"""Multiple of the limit that is tried where refusals seem to come at random."""


Mark = tuple[float, float | None, float]
"""A limit to return to: its exact value, the last refused one, and the stay there."""


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

    __slots__ = ("_ceiling", "_cut_at", "_exact", "_hold", "_pause", "_reached", "cap", "in_flight", "limit")

    def __init__(self, *, start: int, cap: int) -> None:
        self.cap = cap
        self.in_flight = 0
        self._set(float(start))
        self._ceiling: float | None = None
        self._cut_at = 0.0
        self._hold = HOLD
        self._pause = 0.0
        self._reached = 0.0

    def _set(self, exact: float) -> None:
        self._exact = min(exact, float(self.cap))
        self.limit = int(self._exact)

    def state(self) -> list[float | None]:
        """Return all that it knows, for `load`; times are in seconds on the clock that it is told."""
        return [self._exact, self._ceiling, self._cut_at, self._hold, self._pause, self._reached]

    @classmethod
    def load(cls, state: Sequence[float | None], *, cap: int) -> Self:
        """
        Return the limit that `state` came from.

        Args:
            state: What `state` returned.
            cap: The highest limit ever.
        """
        exact, ceiling, *rest = state
        limit = cls(start=1, cap=cap)
        limit._set(exact or 1.0)
        limit._ceiling = ceiling
        limit._cut_at, limit._hold, limit._pause, limit._reached = (value or 0.0 for value in rest)
        return limit

    def lower_cap(self, cap: int) -> None:
        """
        Lower the highest limit.

        Args:
            cap: The new bound; a higher one than the present changes nothing.
        """
        self.cap = max(1, min(self.cap, cap))
        self._set(self._exact)

    def resumed(self, now: float) -> None:
        """
        Note that sending goes on after a pause.

        Args:
            now: The present time, in seconds.
        """
        self._pause = now - self._cut_at
        self._cut_at = now

    def succeeded(self, now: float) -> None:
        """
        Grow a little: a request passed while the limit was in use.

        Args:
            now: The present time, in seconds.
        """
        if self._ceiling is None:
            if self._exact >= self.cap:
                return
            # Nothing is known yet: twice as many per round trip.
            step = 1.0
        else:
            room = self._ceiling * NEAR - self._exact
            if room > 0:
                # Half of what is missing per round trip, at least one.
                step = min(room, max(1.0, room / 2) / self._exact)
            elif now - self._cut_at < self._stay(self._ceiling):
                return
            else:
                step = 1.0 / self._exact
                if self._exact > self._ceiling * PAST + 3.0:
                    # Well above what was refused once: the server takes more now.
                    self._forget()
        self._set(self._exact + step)

    def refused(self, now: float, level: int, asked: float | None) -> None:
        """
        Cut: the server refused a request that was sent after the last cut.

        Args:
            now: The present time, in seconds.
            level: Requests in flight when it was sent.
            asked: Seconds the server asks to wait; `None` if it does not say.
        """
        before = self._ceiling
        reached = min(float(level), self._exact)
        if asked is not None and DEAR <= asked <= SHORT:
            # The rate while open is too high, that with the pause too low.
            taken = now - self._cut_at
            reached *= max(STEEP, min(1.0, 2.0 * (taken / (taken + asked)) ** 0.5))
        self._ceiling = self._reached = float(max(1, int(reached)))
        if before is not None and abs(before - self._ceiling) <= max(1.0, 0.15 * before):
            self._hold = min(self._hold * 2, HOLD_MAX)
        else:
            self._hold = HOLD
        self._cut_at = now
        self._set(max(1.0, self._ceiling * CUT))

    def refused_late(self, level: int) -> None:
        """
        Learn from a refusal of a request that was sent before the last cut.

        Args:
            level: Requests in flight when it was sent.
        """
        if self._ceiling is not None and 2 * level >= self._reached:
            self._ceiling = max(1.0, min(self._ceiling, float(level)))
            # Which of several refusals comes first is chance.
            self._set(min(self._exact, max(1.0, self._ceiling * CUT)))

    def mark(self) -> Mark:
        """Return what the limit can return to."""
        return self._exact, self._ceiling, self._hold

    def restore(self, mark: Mark) -> None:
        """
        Undo a cut; what was gained since stays.

        Args:
            mark: The limit before it.
        """
        exact, self._ceiling, self._hold = mark
        self._set(max(exact, self._exact))

    def soften(self, mark: Mark) -> None:
        """
        Undo a cut as far as the server is not known to have a limit there.

        Args:
            mark: The limit before it.
        """
        if mark[1] is None:
            # It grew all the time: with a limit, more would have been refused.
            self.restore(mark)
        elif self._ceiling is not None:
            self._set(max(self._exact, self._ceiling * NEAR))

    def rise(self) -> None:
        """Try some more at once, and grow from there."""
        self._set(self._exact * TRY)
        self._forget()

    def fall_back(self, now: float, mark: Mark, lowest: int) -> None:
        """
        End a try of `rise`, with a cut.

        Args:
            now: The present time, in seconds.
            mark: The limit before it.
            lowest: The lowest level that was refused before it.
        """
        exact, self._ceiling, self._hold = mark
        # Between the two, since either may be out of date.
        self._set(max(1.0, (exact * min(exact, lowest)) ** 0.5))
        self.refused(now, self.limit, None)

    def _stay(self, ceiling: float) -> float:
        if ceiling >= FEW:
            return self._hold
        return self._hold * (LONG if self._pause >= DEAR else max(BRIEF, ceiling / FEW))

    def _forget(self) -> None:
        self._ceiling = None
        self._hold = HOLD
