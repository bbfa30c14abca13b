"""Evidence that a refusal concerned one call alone, and not the number of requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from .concurrency import Mark

PASSES = 3
"""Requests that must pass before a refusal is taken for one call's own."""
SHARE = 0.5
"""Largest share of refused ones among those requests, for the same."""
KEPT = 0.9
"""Weight of what was seen before, with each new refusal."""
_MANY = 1000
"""How many subjects are remembered."""


class Evidence:
    """
    What became of the requests that were sent after a refused one, before its refusal was known.

    Attributes:
        mark: Serial number of the refused request.
        open: Whether evidence is being collected.
    """

    __slots__ = ("_needed", "_passes", "_refusals", "mark", "open")

    def __init__(self) -> None:
        self.mark = 0
        self.open = False
        self._needed = float(PASSES)
        self._passes = 0.0
        self._refusals = 0.0

    def begin(self, serial: int, *, needed: float = PASSES) -> None:
        """
        Begin to collect.

        Args:
            serial: Serial number of the refused request.
            needed: How many requests must pass.
        """
        self.mark, self.open, self._needed = serial, True, needed
        self._passes *= KEPT
        self._refusals *= KEPT

    def passed(self, serial: int) -> bool:
        """
        Add a request that passed, and tell whether the others contradict the refusal by now.

        Args:
            serial: Its serial number.
        """
        if not self.open or serial < self.mark:
            return False
        self._passes += 1
        if self._passes < self._needed or self._refusals > SHARE * (self._passes + self._refusals):
            return False
        self.open = False
        return True

    def refused(self, serial: int) -> None:
        """
        Add a request that was refused.

        Args:
            serial: Its serial number.
        """
        if self.open and serial > self.mark:
            self._refusals += 1


class Strikes:
    """Requests of one service that are refused although others pass."""

    __slots__ = ("_passed", "_strikes")

    def __init__(self) -> None:
        self._passed = 0
        self._strikes: dict[Hashable, int] = {}

    def passed(self, subject: Hashable) -> None:
        """
        Note that a request passed.

        Args:
            subject: What tells it from others.
        """
        self._passed += 1
        if self._strikes:
            self._strikes.pop(subject, None)

    def refused(self, subject: Hashable) -> bool:
        """
        Note that a request was refused, and tell whether this concerns its subject alone.

        Args:
            subject: What tells it from others.
        """
        before = self._strikes.get(subject)
        if before is None:
            self._strikes[subject] = self._passed
            if len(self._strikes) > _MANY:
                del self._strikes[next(iter(self._strikes))]
            return False
        if 0 <= before <= self._passed - PASSES:
            self.convict(subject)
            return True
        return before < 0

    def convict(self, subject: Hashable) -> None:
        """
        Note that a refusal was a subject's own.

        Args:
            subject: What tells it from others.
        """
        self._strikes[subject] = -1


class Blame:
    """Subjects whose refusals cut the limit, until it is known whether each was refused alone."""

    __slots__ = ("_convicted", "_cuts")

    def __init__(self) -> None:
        self._cuts: dict[Hashable, Mark] = {}
        self._convicted: set[Hashable] = set()

    def cut(self, subject: Hashable, before: Mark) -> None:
        """
        Note a cut.

        Args:
            subject: Whose refusal was the reason.
            before: The limit before it.
        """
        if subject not in self._cuts:
            self._cuts[subject] = before
            if len(self._cuts) > _MANY:
                self.passed(next(iter(self._cuts)))

    def passed(self, subject: Hashable) -> None:
        """
        Note that a request passed: its cut was right, and so none before it is to be undone.

        Args:
            subject: What tells it from others.
        """
        if subject not in self._cuts:
            return
        for other in list(self._cuts):
            del self._cuts[other]
            self._convicted.discard(other)
            if other == subject:
                return

    def convicted(self, subject: Hashable) -> Mark | None:
        """
        Note that a subject is refused alone.

        Args:
            subject: What tells it from others.

        Returns:
            The limit to return to, once no subject is left that may have been refused for its number.
        """
        if subject not in self._cuts:
            return None
        self._convicted.add(subject)
        if len(self._convicted) < len(self._cuts):
            return None
        mark = next(iter(self._cuts.values()))
        self._cuts.clear()
        self._convicted.clear()
        return mark
