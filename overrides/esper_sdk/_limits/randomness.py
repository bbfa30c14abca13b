"""Services that refuse at random: found by trying, and dropped when the number of requests matters after all."""

from __future__ import annotations

from .evidence import KEPT

SPAN = 5.0
"""Ratio of the highest to the lowest level of refusals, at which their number may not be the reason."""
WINDOW = 10
"""How many of the last levels are compared."""
STEPS = 3
"""Levels that are needed for a first try."""
FACTOR = 16
"""Factor of that number after a try that failed."""
STEPS_MAX = 48
"""The most levels that are needed."""
SHARE_MOST = 0.2
"""Largest share of refused requests at which a try is worth it."""
ALARM = 4.0
"""Refusals beyond the expected ones that end it."""
TRIAL = 20
"""Answers before the limit grows again in a try."""
TRUST = 60
"""Answers after which a try has succeeded."""
_QUIET = 20.0
"""Expected refusals that must stay away before none is expected any more."""


class Randomness:
    """
    Whether a service refuses a constant share at random, and how large that is.

    Refusals at levels far apart are a reason to try, since the number of requests would have been refused at
    the higher ones only. A sum of the refusals beyond the expected ones (CUSUM) then tells whether that is true.

    Attributes:
        share: The share that is expected; 0 while each refusal counts.
    """

    __slots__ = ("_answers", "_excess", "_levels", "_needed", "_passes", "_quiet", "_refusals", "share")

    def __init__(self) -> None:
        self.share = 0.0
        self._needed = STEPS
        self._levels: list[int] = []
        self._passes = 0.0
        self._refusals = 0.0
        self._excess = 0.0
        self._answers = 0
        self._quiet = 0

    @property
    def unproven(self) -> bool:
        """Whether a try is so young that the limit must not grow."""
        return self.share > 0 and self._answers < TRIAL

    def seems(self, level: int) -> int:
        """
        Add a level at which requests were refused, and begin a try if their number seems not to matter.

        Args:
            level: The most requests in flight when one was sent that was refused.

        Returns:
            The lowest of the levels compared; 0 if there is no reason to try.
        """
        levels = self._levels
        levels.append(level)
        del levels[: -int(max(self._needed, WINDOW))]
        share = self._refusals / max(1.0, self._refusals + self._passes)
        self._passes *= KEPT
        self._refusals *= KEPT
        if len(levels) < self._needed or max(levels) < SPAN * min(levels) or share > SHARE_MOST:
            return 0
        lowest = min(levels)
        levels.clear()
        self.share, self._excess, self._answers, self._quiet = share, 0.0, 0, 0
        return lowest

    def passed(self) -> None:
        """Note that a request passed."""
        self._passes += 1
        if self.share:
            self._answers += 1
            self._excess = max(0.0, self._excess - self._expected())
            self._quiet += 1
            if self._quiet * self.share > _QUIET:
                self.share, self._needed = 0.0, STEPS

    def refused(self, level: int) -> bool:
        """
        Note a refusal, and tell whether it is one of those that are expected.

        Args:
            level: Requests in flight when it was sent.
        """
        self._refusals += 1
        if not self.share:
            return False
        self._answers += 1
        self._quiet = 0
        self._excess += 1.0 - self._expected()
        # Refusals are quicker than answers, which are still to come.
        return self._excess <= ALARM + self.share * level

    def alarm(self) -> bool:
        """End the try, and tell whether it had failed from the beginning."""
        failed = self._answers < TRUST
        self.share = 0.0
        self._needed = min(FACTOR * self._needed, STEPS_MAX) if failed else STEPS
        return failed

    def _expected(self) -> float:
        return min(0.5, 2.0 * self.share + 0.05)
