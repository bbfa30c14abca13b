"""Permits of requests, and counters of what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable

    from .gate import Gate
    from .service import Service


class LimiterStats:
    """
    Counters of a limiter since it was made.

    Attributes:
        requests: Attempts that were let through.
        successes: Attempts that the server took.
        rate_limited: Attempts that the server refused because of its rate limit.
        cuts: How often the limit was lowered.
        pauses: How often a service was paused.
    """

    __slots__ = ("cuts", "pauses", "rate_limited", "requests", "successes")

    def __init__(self) -> None:
        self.requests: int = 0
        self.successes: int = 0
        self.rate_limited: int = 0
        self.cuts: int = 0
        self.pauses: int = 0

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={getattr(self, name)}" for name in self.__slots__)
        return f"LimiterStats({counts})"


class Permit:
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
    """

    __slots__ = ("epoch", "gate", "gate_epoch", "level", "probe", "reported", "serial", "service", "subject")

    def __init__(self, service: Service, subject: Hashable, *, serial: int, epoch: int, level: int) -> None:
        gate: Gate = service.gate
        self.service = service
        self.subject = subject
        self.serial = serial
        self.epoch = epoch
        self.level = level
        self.gate = gate
        self.gate_epoch = gate.epoch
        self.probe = gate.pause is not None
        self.reported = False
