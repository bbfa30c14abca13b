"""How long answers take."""

from __future__ import annotations

import math
from statistics import NormalDist

from ._mix import mix

__all__ = ("Latency",)

_NORMAL = NormalDist()


class Latency:
    """
    Answers take `typical` seconds, one half of them less and the other half more.

    Args:
        typical: The median in seconds.
        spread: How far they spread: the standard deviation of their logarithm. At 0 all take equally long;
            at 0.5 one in twenty takes more than twice the median.
        seed: Decides which calls are the slow ones.

    Raises:
        ValueError: An argument is negative.
    """

    def __init__(self, typical: float, spread: float = 0.0, *, seed: int = 0) -> None:
        if typical < 0 or spread < 0:
            raise ValueError("neither the latency nor its spread can be negative")
        self.typical = typical
        self.spread = spread
        self._seed = seed
        self._count = 0

    def __repr__(self) -> str:
        return f"Latency({self.typical:g}, {self.spread:g})"

    def next(self) -> float:
        """Return how long the next answer takes, in seconds."""
        if not self.spread:
            return self.typical
        self._count += 1
        share = (mix(self._seed, self._count) + 1) / (2**64 + 1)
        return self.typical * math.exp(self.spread * _NORMAL.inv_cdf(share))
