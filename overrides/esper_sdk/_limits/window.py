"""The server's rate-limit window, as its headers announce it."""

from __future__ import annotations


class RateWindow:
    """
    Countdown of the requests that the present window still takes.

    Within a window the count only falls: an answer may be older than what was sent since.

    Attributes:
        known: Whether there is anything to count.
    """

    __slots__ = ("_left", "_until", "known")

    def __init__(self) -> None:
        self.known = False
        self._left = 0
        self._until = float("-inf")

    def announced(self, remaining: int | None, reset: float | None, now: float) -> None:
        """
        Learn from the headers of an answer.

        Args:
            remaining: Requests that the present window still takes, if said.
            reset: Seconds until the window starts anew, if said.
            now: The present time, in seconds.
        """
        if remaining is None or reset is None:
            return
        until = now + reset
        # Resets are whole seconds: those of one window differ by one.
        if not self.known or until > self._until + 1.5 or remaining < self._left:
            self.known = True
            self._left = remaining
            self._until = until

    def spend(self) -> None:
        """Count one request that is sent."""
        self._left -= 1

    def used_up_until(self, now: float) -> float | None:
        """
        Return when the next window begins if this one is used up, and forget it.

        Args:
            now: The present time, in seconds.

        Returns:
            When requests will be taken again; `None` if they still are, or nothing is known.
        """
        if not self.known or (self._left > 0 and now < self._until):
            return None
        self.known = False
        return self._until if self._until > now else None
