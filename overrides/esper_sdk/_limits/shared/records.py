"""What processes that share a limiter tell, what they are told, and what is kept of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypedDict

from esper_sdk._limits.evidence import SHARE

FRESH = 2
"""A call waits for a gate that was not refused before; 1 is for calls that were."""
PROBING = 3
"""A probe is out."""


class Report(TypedDict):
    """
    What a process tells.

    Attributes:
        id: Its name, unlike all others.
        serial: Number of the report; one that comes too late is not counted.
        holds: Requests that it will have in flight at most until it hears more.
        want: Requests that it would have in flight if it could.
        in_flight: Requests in flight.
        ended: 1 if any ended since its last report.
        leaves: 1 if it has nothing to do any more.
        alone: 1 if it went on alone since its last report, because the store failed.
        cap: The most that it may have in flight, and the highest limit that it lets the tenant grow to.
        start: The limit to begin with, where the store has none.
        ceiling: The last refused limit, for the same case; below zero for none.
        epoch: The highest epoch of cuts that it knows.
        lines: Who waits at gates that it knows as closed, by service: 1, `FRESH` or `PROBING`, and how many.
        events: What happened, in order; see `SharedAdmission`.
    """

    id: str
    serial: int
    holds: int
    want: int
    in_flight: int
    ended: int
    leaves: int
    alone: int
    cap: int
    start: int
    ceiling: float
    epoch: int
    lines: dict[str, list[int]]
    events: list[list[Any]]


class Lease(TypedDict):
    """
    What a process is told.

    Attributes:
        share: Requests that it may have in flight.
        target: Requests that it should have in flight at most; less than `share` where others want some.
        limit: Requests that all processes may have in flight together.
        epoch: Number of the stretch between two cuts of the limit.
        mark: What the limit returns to when a cut is undone.
        others: Requests that other processes have in flight.
        processes: Processes that have a lease.
        gates: By service: epoch, whether closed, milliseconds until anybody may test it and until one that was not
            refused may, refused probes, pauses in a row, whether this process tests it, and milliseconds since the request was
            sent whose refusal closed it.
    """

    share: int
    target: int
    limit: int
    epoch: int
    mark: list[float | None]
    others: int
    processes: int
    gates: dict[str, list[int]]


_MOST = 1 << 53
"""Numbers from here on are no counts and no durations."""


def check(lease: Lease) -> Lease:
    """
    Return a lease as it is, if it can be one.

    Args:
        lease: What a store answered, which may be anything.

    Raises:
        ValueError: It is no lease.
    """
    found: Any = lease
    try:
        counts = [found[name] for name in ("share", "target", "epoch", "others", "limit", "processes")]
        gates, mark = found["gates"], found["mark"]
        sound = (
            all(_is_count(each) for each in counts)
            and min(counts[-2:]) >= 1
            and isinstance(gates, dict)
            and all(isinstance(name, str) for name in gates)
            and all(len(gate) == 8 and all(_is_count(each) for each in gate) for gate in gates.values())
            and len(mark) == 3
            and all(each is None or 0 <= each < _MOST for each in mark)
        )
    except (TypeError, LookupError):
        sound = False
    if not sound:
        raise ValueError("the store's answer is no lease")
    return lease


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < _MOST


@dataclass(slots=True)
class TenantGate:
    """
    A service's gate, as the store keeps it; times are in milliseconds.

    Attributes:
        epoch: How often it was closed.
        closed: 1 while it is.
        until: When anybody may test it.
        early: When one that was not refused may.
        refused: Refused probes.
        fails: Pauses in a row.
        prober: The process that tests it.
        since: When the request was sent whose refusal closed it.
        passes: Requests sent later that passed.
        refusals: Requests sent later that were refused.
    """

    epoch: int = 0
    closed: int = 0
    until: int = 0
    early: int = 0
    refused: int = 0
    fails: int = 0
    prober: str = ""
    since: int = 0
    passes: int = 0
    refusals: int = 0

    def state(self) -> list[Any]:
        """Return the arguments that make the same one."""
        return [getattr(self, name) for name in self.__slots__]

    def contradicted(self, needed: float) -> bool:
        """Tell whether so many requests passed that the refusal says nothing about them."""
        return self.passes >= needed and self.refusals <= SHARE * (self.passes + self.refusals)


@dataclass(slots=True)
class Process:
    """
    A process, as it last reported.

    Attributes:
        serial: Number of that report.
        has: Requests that it may have in flight.
        want: Requests that it would have in flight if it could.
        in_flight: Requests that it has in flight.
        last: When it last ended one, in milliseconds.
        expires: When its lease runs out, in milliseconds.
        lines: Who waits at closed gates, as in a `Report`.
    """

    serial: int = 0
    has: int = 0
    want: int = 0
    in_flight: int = 0
    last: int = 0
    expires: int = 0
    lines: dict[str, list[int]] = field(default_factory=dict)

    def state(self) -> list[Any]:
        """Return the arguments that make the same one."""
        return [getattr(self, name) for name in self.__slots__]

    @property
    def floor(self) -> int:
        """Requests that it may have in flight by what it was told."""
        return max(self.has, self.in_flight)
