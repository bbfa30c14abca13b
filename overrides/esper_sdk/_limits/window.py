"""What is left of the server's window, where its headers say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .headers import RateLimitHint


class Budget:
    """
    Counts down the requests that the present window still takes.

    Within a window the count only falls: an answer may be older than what was sent since.
    """

    __slots__ = ("_left", "_until")

    def __init__(self) -> None:
        self._left: int | None = None
        self._until = float("-inf")

    @property
    def known(self) -> bool:
        """Whether there is anything to count."""
        return self._left is not None

    def note(self, hint: RateLimitHint, now: float) -> None:
        """
        Learn from the headers of an answer.

        Args:
            hint: What they say.
            now: The present time, in seconds.
        """
        if hint.remaining is None or hint.reset is None:
            return
        until = now + hint.reset
        # Resets are whole seconds, so those of one window differ by up to one.
        if self._left is None or until > self._until + 1.5 or hint.remaining < self._left:
            self._left = hint.remaining
            self._until = until

    def spend(self) -> None:
        """Count one request that is sent."""
        if self._left is not None:
            self._left -= 1

    def used_up_until(self, now: float) -> float | None:
        """
        Say when the next window begins if this one is used up, and forget it.

        Args:
            now: The present time, in seconds.

        Returns:
            When requests will be taken again; `None` if they still are, or nothing is known.
        """
        if self._left is None or (self._left > 0 and now < self._until):
            return None
        self._left = None
        return self._until if self._until > now else None
