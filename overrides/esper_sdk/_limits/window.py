"""The server's rate-limit window, as its headers announce it."""

from __future__ import annotations


class RateWindow:
    """
    Countdown of the requests that the present window still takes.

    Within a window the count only falls: an answer may be older than what was sent since.

    Headers may be wrong. What refusals did not confirm is tested, and no longer heard once a test passed.

    Attributes:
        known: Whether there is anything to count.
    """

    __slots__ = ("_doubted", "_left", "_trusted", "_until", "known")

    def __init__(self) -> None:
        self.known = False
        self._doubted = False
        self._trusted = 0.0
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
        if remaining is None or reset is None or self._doubted:
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

    def trust(self, seconds: float) -> None:
        """
        Note that refusals confirmed a used-up window.

        Args:
            seconds: How long it still lasted when it was used up.
        """
        self._trusted = max(self._trusted, seconds)

    def trusts(self, seconds: float) -> bool:
        """
        Tell whether refusals confirmed a window like this one.

        Args:
            seconds: How long it still lasts.
        """
        return seconds <= 2 * self._trusted

    def doubt(self) -> None:
        """Hear the headers no more: a request passed although they said that none would."""
        self.known, self._doubted = False, True
