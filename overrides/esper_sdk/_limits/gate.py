"""The right to send one attempt, and what a limiter counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .headers import RateLimitHint
    from .limiter import Limiter


class GateClosedError(Exception):
    """
    The server asked for a longer pause than the caller wants to wait.

    Attributes:
        wait: Seconds until the server wants to hear from this client again.
    """

    def __init__(self, wait: float) -> None:
        super().__init__(f"no request may be sent for another {wait:.0f} s")
        self.wait = wait


class LimiterStats:
    """
    What a limiter has seen since it was made.

    Attributes:
        requests: Attempts that were let through.
        successes: Attempts that the server took.
        rate_limited: Attempts that the server refused because of its rate limit.
        cuts: How often the limit was lowered.
        pauses: How often sending stopped for everybody.
    """

    __slots__ = ("cuts", "pauses", "rate_limited", "requests", "successes")

    def __init__(self) -> None:
        self.requests = self.successes = self.rate_limited = self.cuts = self.pauses = 0

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={getattr(self, name)}" for name in self.__slots__)
        return f"LimiterStats({counts})"


class Permit:
    """The right to send one attempt. Say how it went, before the block that holds it ends."""

    __slots__ = ("_limiter", "epoch", "level", "probe", "reported")

    def __init__(self, limiter: Limiter, epoch: int, level: int, *, probe: bool) -> None:
        self._limiter = limiter
        self.epoch = epoch
        self.level = level
        self.probe = probe
        self.reported = False

    def success(self) -> None:
        """The server took the request, whatever else it thinks of it."""
        if not self.reported:
            self.reported = True
            self._limiter.succeeded(self)

    def answered(self) -> None:
        """The server answered, with an error of its own: not a refusal, and no reason to send more."""
        if not self.reported:
            self.reported = True
            self._limiter.answered(self)

    def rate_limited(self, retry_after: float | None = None) -> None:
        """
        Report that the server refused the request because of its rate limit.

        Args:
            retry_after: Seconds it asks to wait; `None` if it does not say.
        """
        if not self.reported:
            self.reported = True
            self._limiter.refused(self, retry_after)

    def note(self, hint: RateLimitHint | None) -> None:
        """
        Pass on what the rate-limit headers say. They only ever slow down.

        Args:
            hint: The headers of the answer, if it had any.
        """
        if hint is not None:
            self._limiter.noted(hint)
