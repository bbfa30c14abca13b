"""One service: its gate, what is known of its refusals, and who waits for it."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from .evidence import Strikes
from .gate import Gate, Sent
from .randomness import Randomness

if TYPE_CHECKING:
    from collections.abc import Hashable

    from .concurrency import Mark


PRIORITIES = ("high", "normal", "low")
"""Levels of priority; each goes before those behind it."""


class Waiting:
    """
    A call that waits for a permit.

    Args:
        service: Whose operation it calls.
        subject: What tells this request from others.
        priority: Index of its level among `PRIORITIES`.
        again: Whether it was refused before.
        not_before: When it may go, in seconds, as far as it was asked to wait.

    Attributes:
        permit: Its permit, once it is granted.
        held: Whether its own pause has not ended.
        gone: Whether it gave up meanwhile.
    """

    __slots__ = ("again", "gone", "held", "not_before", "permit", "priority", "service", "subject")

    def __init__(
        self, service: Service, subject: Hashable, *, priority: int, again: bool, not_before: float
    ) -> None:
        self.service = service
        self.subject = subject
        self.priority = priority
        self.again = again
        self.not_before = not_before
        self.permit: Permit | None = None
        self.held = False
        self.gone = False


class Service:
    """
    A part of the API that may have a rate limit of its own.

    Args:
        name: Its name.
        gate: The gate of this service alone.

    Attributes:
        own_gate: The gate of this service alone.
        gate: The gate in use: its own, or one for several services that were refused together.
        strikes: Which subjects are refused although others pass.
        randomness: Whether it refuses at random.
        in_flight: Requests in flight to it.
        refused: Refusals that it gave.
        tried: The limit before a try that its refusals are random, and the lowest level refused before.
        took: Whether it took a request since it was last refused together with another service.
    """

    __slots__ = (
        "_again",
        "_count",
        "_fresh",
        "_turn",
        "gate",
        "in_flight",
        "name",
        "own_gate",
        "randomness",
        "refused",
        "strikes",
        "took",
        "tried",
    )

    def __init__(self, name: str, gate: Gate) -> None:
        self.name = name
        self.own_gate = self.gate = gate
        self.strikes = Strikes()
        self.randomness = Randomness()
        self.in_flight = 0
        self.refused = 0
        self.tried: tuple[Mark, int] | None = None
        self.took = False
        # As ordered sets: the first and a cancelled one leave at once.
        self._fresh = [OrderedDict[Waiting, None]() for _ in PRIORITIES]
        self._again = [OrderedDict[Waiting, None]() for _ in PRIORITIES]
        self._count = 0
        self._turn = False

    def __bool__(self) -> bool:
        """Tell whether anybody waits whose own pause is over."""
        return self._count > 0

    @property
    def waiting(self) -> int:
        """Calls that wait whose own pause is over."""
        return self._count

    @property
    def fresh(self) -> bool:
        """Whether one of them was not refused before."""
        return any(self._fresh)

    def add(self, call: Waiting) -> None:
        """
        Let a call wait in its line.

        Args:
            call: The call.
        """
        (self._again if call.again else self._fresh)[call.priority][call] = None
        self._count += 1

    def remove(self, call: Waiting) -> None:
        """
        Take a call out of its line.

        Args:
            call: The call.
        """
        del (self._again if call.again else self._fresh)[call.priority][call]
        self._count -= 1

    def opens(self, now: float) -> float:
        """
        Return when the gate lets somebody go who may not go yet, in seconds; infinity if there is none.

        Args:
            now: The present time, in seconds.
        """
        opens = float("inf")
        for again, lines in ((False, self._fresh), (True, self._again)):
            if any(lines) and now < (moment := self.gate.opens(again=again)) < opens:
                opens = moment
        return opens

    def next_priority(self, now: float, *, least: int = 0) -> int | None:
        """
        Return the first level of priority at which somebody may go now; `None` if nobody may.

        Args:
            now: The present time, in seconds.
            least: The level to begin with.
        """
        fresh, again = (now >= self.gate.opens(again=refused) for refused in (False, True))
        for priority in range(least, len(PRIORITIES)):
            if (fresh and self._fresh[priority]) or (again and self._again[priority]):
                return priority
        return None

    def take(self, priority: int, now: float) -> Waiting:
        """
        Take out who goes next.

        Args:
            priority: What `next_priority` returned.
            now: The present time, in seconds.
        """
        gate = self.gate
        fresh = self._fresh[priority] if now >= gate.opens(again=False) else None
        again = self._again[priority] if now >= gate.opens(again=True) else None
        if gate.pause is not None:
            # One that was not refused is the better probe.
            line = fresh or again
        else:
            # Refused ones go first, and leave every second turn to others.
            self._turn = not self._turn
            line = again if again and (self._turn or not fresh) else fresh
        assert line
        self._count -= 1
        return line.popitem(last=gate.pause is not None and gate.turned)[0]


class Permit(Sent):
    """
    Right to send one attempt.

    Args:
        service: Whose operation it calls.
        subject: What tells this request from others.
        serial: Its number among all permits.
        epoch: Number of the stretch between two cuts of the limit.
        level: Requests in flight, this one among them.

    Attributes:
        gate: The gate that let it through.
        gate_epoch: That gate's epoch then.
        probe: Whether it tests a gate that was paused.
        reported: Whether it is known how the attempt went.
        sent: When it was let through, where several processes need to know; else not set.
    """

    __slots__ = ("epoch", "gate", "gate_epoch", "probe", "reported", "sent", "service")

    def __init__(self, service: Service, subject: Hashable, *, serial: int, epoch: int, level: int) -> None:
        super().__init__(serial, subject, service.strikes, level=level)
        gate = service.gate
        self.sent: float
        self.service = service
        self.epoch = epoch
        self.gate = gate
        self.gate_epoch = gate.epoch
        self.probe = gate.pause is not None
        self.reported = False
