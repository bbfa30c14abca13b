"""Adaptive limiter of the requests in flight, shared by all calls of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esper_sdk._base.arguments import number_problem

from .queue import GateClosedError, PermitQueue
from .service import PRIORITIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .stats import LimiterStats

__all__ = ("CAP", "START", "GateClosedError", "Limiter", "ServiceState", "queue_of")

START = 20
"""Requests in flight at the beginning: "about 20", says the vendor, and its own tool uses 20 threads."""
CAP = 200
"""The most requests in flight; more bring nothing at the service's answer times."""


class ServiceState:
    """
    How one service stands at the moment of asking.

    Attributes:
        name: The service: the first step of its paths, such as `commands`.
        state: `open`, `paused` (nobody may send) or `probing` (one request at a time until one passes).
        blocked_until: When a request may go that was not refused, on the event loop's clock; `None` while open.
        in_flight: Requests in flight.
        waiting: Calls that wait for their turn, by priority: `high`, `normal` and `low`.
        rate_limited: Attempts that it refused.
    """

    __slots__ = ("blocked_until", "in_flight", "name", "rate_limited", "state", "waiting")

    def __init__(
        self, name: str, state: str, blocked_until: float | None, in_flight: int, refused: int
    ) -> None:
        self.name: str = name
        self.state: str = state
        self.blocked_until: float | None = blocked_until
        self.in_flight: int = in_flight
        self.waiting: dict[str, int] = dict.fromkeys(PRIORITIES, 0)
        self.rate_limited: int = refused

    def __repr__(self) -> str:
        waiting = ", ".join(f"{count} {name}" for name, count in self.waiting.items() if count)
        return (
            f"<ServiceState {self.name or 'unnamed'}: {self.state}, {self.in_flight} in flight, "
            f"{waiting or 'nobody'} waiting, {self.rate_limited} refused>"
        )


class Limiter:
    """
    Adaptive limit of the requests in flight, for one client or several of one tenant.

    It begins at `start` and grows while it is used. A refusal (429) lowers it, and pauses the service that
    refused. The refused call waits as long as the server said. The service's other calls wait until a probe,
    or requests sent after the refused one, have passed. Other services go on. Calls of one service and
    priority go in the order they came. Works on asyncio and on trio, on one event loop at a time.

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
        if not hasattr(self, "_queue"):
            # Tools show variables while it is being made.
            return "<Limiter>"
        paused = [f"{name or 'a service'} paused" for name in self._queue.admission.paused.values()]
        words = " ".join([self.state, *([f"({', '.join(paused)})"] if paused else [])])
        return f"<Limiter limit={self.limit} in_flight={self.in_flight} waiting={self.waiting} {words}>"

    @property
    def limit(self) -> int:
        """Requests that may be in flight now, to all services together."""
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
        """Calls that wait for their turn."""
        return self._queue.waiting

    @property
    def services(self) -> Mapping[str, ServiceState]:
        """How each service stands that was called, and who waits for it, at this moment."""
        found = {}
        for name, service in self._queue.admission.services.items():
            pause = service.gate.pause
            early = None if pause is None else pause.early
            found[name] = ServiceState(name, service.gate.state, early, service.in_flight, service.refused)
        for call in self._queue.waiters():
            found[call.service.name].waiting[PRIORITIES[call.priority]] += 1
        return found

    @property
    def blocked_until(self) -> float | None:
        """When sending may begin again, on the event loop's clock; `None` while any service is open."""
        if self.state == "open":
            return None
        pauses = [gate.pause.early for gate in self._queue.admission.paused if gate.pause is not None]
        return min(pauses, default=None)

    @property
    def state(self) -> str:
        """`open` while any service is, else `paused` or `probing` (one request at a time until one passes)."""
        states = {service.gate.state for service in self._queue.admission.services.values()}
        if not states or "open" in states:
            return "open"
        return "probing" if "probing" in states else "paused"

    @property
    def stats(self) -> LimiterStats:
        """Counters since the limiter was made."""
        return self._queue.admission.stats


def queue_of(limiter: Limiter) -> PermitQueue:
    """
    Return the queue behind a limiter: the transport's side of it.

    Args:
        limiter: Whose queue.
    """
    return limiter._queue  # noqa: SLF001
