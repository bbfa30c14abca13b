"""How long answers take."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fnmatch import fnmatchcase
from statistics import NormalDist
from typing import TYPE_CHECKING

from esper_sdk.testing._base.noise import mix

if TYPE_CHECKING:
    from esper_sdk.testing._http.messages import Request

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
        slow: What takes longer: method and path below `/api` with `*` as wildcard, such as
            `"GET /v2/report/*"`, and the median there in seconds. The first one that fits counts.

    Raises:
        ValueError: An argument is negative.
    """

    def __init__(
        self, typical: float, spread: float = 0.0, *, seed: int = 0, slow: Mapping[str, float] | None = None
    ) -> None:
        if typical < 0 or spread < 0 or any(seconds < 0 for seconds in (slow or {}).values()):
            raise ValueError("neither the latency nor its spread can be negative")
        self.typical = typical
        self.spread = spread
        self.slow: dict[str, float] = dict(slow or {})
        self._seed = seed
        self._count = 0

    def __repr__(self) -> str:
        return f"Latency({self.typical:g}, {self.spread:g})"

    def next(self, request: Request | None = None) -> float:
        """Return how long the answer to a request takes, in seconds."""
        typical = self.typical
        if self.slow and request is not None:
            called = f"{request.method} {request.path}"
            typical = next(
                (median for path, median in self.slow.items() if fnmatchcase(called, path)), typical
            )
        if not self.spread:
            return typical
        self._count += 1
        share = (mix(self._seed, self._count) + 1) / (2**64 + 1)
        return typical * math.exp(self.spread * _NORMAL.inv_cdf(share))
