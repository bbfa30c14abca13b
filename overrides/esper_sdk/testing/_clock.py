"""Where the fake takes its time from: the system, or a clock that a test moves."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol

import anyio

__all__ = ("Clock", "ManualClock", "SystemClock", "timestamp")


class Clock(Protocol):
    """What the fake needs to know about time."""

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; never goes back."""
        ...

    def wall(self) -> float:
        """Return seconds since the Unix epoch, for timestamps and HTTP dates."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after `seconds`."""
        ...


class SystemClock:
    """The time of the machine."""

    def monotonic(self) -> float:
        """Return `time.monotonic()`."""
        return time.monotonic()

    def wall(self) -> float:
        """Return `time.time()`."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Wait on the event loop that runs, asyncio or trio."""
        await anyio.sleep(seconds)


class ManualClock:
    """
    A clock that moves only when it is told to.

    Waiting on it takes no real time: a sleep moves the clock on and lets other tasks run once.

    Args:
        start: The wall time to begin with; midnight of 2026-01-01 UTC unless given.
    """

    def __init__(self, start: float = 1_767_225_600.0) -> None:
        self._start = start
        self._elapsed = 0.0

    def __repr__(self) -> str:
        return f"<ManualClock at {self._elapsed:g} s>"

    def monotonic(self) -> float:
        """Return the seconds that this clock was moved on in all."""
        return self._elapsed

    def wall(self) -> float:
        """Return the wall time, which moves with the clock."""
        return self._start + self._elapsed

    def advance(self, seconds: float) -> None:
        """
        Move the clock on.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("a clock can't go back")
        self._elapsed += seconds

    async def sleep(self, seconds: float) -> None:
        """Move the clock on by `seconds`, at once."""
        self.advance(seconds)
        await anyio.lowlevel.checkpoint()


def timestamp(wall: float) -> str:
    """Format a wall time as the service does: UTC, microseconds, `Z`."""
    return datetime.fromtimestamp(wall, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
