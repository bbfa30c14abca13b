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
    A clock that moves when it is told to.

    Waiting on it takes no real time. A latency moves the clock on. Latencies of calls that arrive together
    overlap. Otherwise it stands still, while the client waits by a clock of its own: for quotas that never
    come and commands that never get on. Under a client, let it move by itself:

    ```python
    fake = FakeEsper(devices=5, clock=ManualClock(step=1.0, skip_waits=True), rate_limit="3/1")
    ```

    Args:
        start: The wall time to begin with; midnight of 2026-01-01 UTC unless given.
        step: Seconds by which every request moves it on, so that commands make progress.
        skip_waits: Whether a refusal by a rate limit moves it on by the wait. The next attempt then finds a
            quota.

    Raises:
        ValueError: The step is negative.
    """

    def __init__(
        self, start: float = 1_767_225_600.0, *, step: float = 0.0, skip_waits: bool = False
    ) -> None:
        if step < 0:
            raise ValueError("a clock can't go back")
        self.step = step
        self.skip_waits = skip_waits
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
        """Move the clock on to where it is `seconds` later, without waiting for that."""
        until = self._elapsed + seconds
        # Whoever begins to wait now waits at the same time.
        await anyio.lowlevel.checkpoint()
        self._elapsed = max(self._elapsed, until)


def timestamp(wall: float) -> str:
    """Format a wall time as the service does: UTC, microseconds, `Z`."""
    return datetime.fromtimestamp(wall, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
