"""Adaptive limiter of the requests in flight, shared by all calls of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esper_sdk._base.arguments import number_problem

from .queue import GateClosedError, PermitQueue

if TYPE_CHECKING:
    from .gate import LimiterStats

__all__ = ("CAP", "START", "GateClosedError", "Limiter", "queue_of")

START = 20
"""Requests in flight at the beginning: "about 20", says the vendor, and its own tool uses 20 threads."""
CAP = 200
"""The most requests in flight; more bring nothing at the service's answer times."""


class Limiter:
    """
    Adaptive limit of the requests in flight, for one client or several of one tenant.

    It begins at `start` and grows while it is used, until the server refuses with 429. Then nobody
    sends before the time the server named (or a jittered pause that grows), one request tests the
    water, and only when that passes all go on, at a lower limit. Works on asyncio and on trio, on one
    event loop at a time. Calls go in the order they came; one that was refused keeps its place.

    Args:
        start: Requests in flight at the beginning.
        cap: The most that may ever be in flight.
        seed: Makes the jitter repeatable, for tests.

    Raises:
        ValueError: `start` or `cap` is no whole number of at least 1.
    """

    def __init__(self, *, start: int = START, cap: int = CAP, seed: int | None = None) -> None:
        for name, value in (("start", start), ("cap", cap)):
            if problem := number_problem(value, least=1, whole=True):
                raise ValueError(f"{name} {problem}")
        self._queue = PermitQueue(start=start, cap=cap, seed=seed)

    def __repr__(self) -> str:
        return f"<Limiter limit={self.limit} in_flight={self.in_flight} waiting={self.waiting} {self.state}>"

    @property
    def limit(self) -> int:
        """Requests that may be in flight now."""
        return self._queue.concurrency.limit

    @property
    def cap(self) -> int:
        """The most requests that may ever be in flight."""
        return self._queue.concurrency.cap

    @property
    def in_flight(self) -> int:
        """Requests in flight."""
        return self._queue.concurrency.in_flight

    @property
    def waiting(self) -> int:
        """Requests that wait for their turn."""
        return self._queue.waiting

    @property
    def blocked_until(self) -> float | None:
        """When sending may begin again, on the event loop's clock; `None` while it is allowed."""
        pause = self._queue.gate.pause
        return None if pause is None else pause.until

    @property
    def state(self) -> str:
        """`open`, `paused` (nobody may send) or `probing` (one request at a time until one passes)."""
        return self._queue.gate.state

    @property
    def stats(self) -> LimiterStats:
        """Counters since the limiter was made."""
        return self._queue.stats


def queue_of(limiter: Limiter) -> PermitQueue:
    """
    Return the queue behind a limiter: the transport's side of it.

    Args:
        limiter: Whose queue.
    """
    return limiter._queue  # noqa: SLF001
