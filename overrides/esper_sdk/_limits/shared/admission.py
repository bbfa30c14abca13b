"""Admission of one process among several: its own judgement of answers, and the store's of who may send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esper_sdk._limits.admission import Admission
from esper_sdk._limits.concurrency import ConcurrencyLimit
from esper_sdk._limits.evidence import Blame

from .records import FRESH, PROBING
from .share import News, Share, SharedGate

if TYPE_CHECKING:
    from collections.abc import Hashable
    from random import Random

    from esper_sdk._limits.gate import Gate
    from esper_sdk._limits.service import Permit, Service

    from .records import Lease, Report

__all__ = ("SharedAdmission",)


class SharedAdmission(Admission):
    """
    Order of the calls of one process, within the share that it is leased.

    What answers mean is judged here, by the rules of `Admission`; what follows for all is told in reports.

    Args:
        cap: The most that this process may ever have in flight.
        start: The limit to begin with, where nobody knows one.
        jitter: Random numbers for pauses that the server leaves to the client.

    Attributes:
        share: The share of the tenant's limit.
        news: What happened since the last report.
    """

    def __init__(self, *, start: int, cap: int, jitter: Random) -> None:
        self.news = News()
        self.share = Share(self.news, cap=cap)
        super().__init__(self.share, jitter=jitter)
        self._start = start
        self._told: tuple[int, int, dict[str, list[int]]] = (0, 0, {})
        self._ended = False
        self._gates: dict[str, list[int]] = {}
        self._heard = 0.0

    # What this process tells.

    def demand(self) -> tuple[int, int, dict[str, list[int]]]:
        """Return how many requests it would have in flight, how many it has, and who waits at which closed gate."""
        share = self.share
        in_flight = want = self.concurrency.in_flight
        lines: dict[str, list[int]] = {}
        for service in self._busy:
            gate = service.gate
            if gate.pause is None:
                want += service.waiting
            else:
                lines[service.name] = [FRESH if service.fresh else 1, service.waiting]
        for gate in self.paused:
            if gate.probe is not None:
                for name in self._behind(gate):
                    lines[name] = [PROBING, self.services[name].waiting]
        lease = share.lease
        if lease is not None and 2 * lease["processes"] <= lease["limit"]:
            # So that the next call need not ask first.
            want += 1
        return max(in_flight, min(want, share.cap)), in_flight, lines

    @property
    def waits(self) -> bool:
        """Whether calls wait for nothing but their turn."""
        return any(service.gate.pause is None for service in self._busy)

    @property
    def has_news(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.news.events) or self._ended or self.demand() != self._told

    def report(self, name: str, serial: int) -> Report:
        """
        Make a report. Until it is answered, no more is sent than what it says.

        Args:
            name: The name of this process.
            serial: Number of the report.
        """
        self._told = want, in_flight, lines = self.demand()
        share, events = self.share, self.news.events
        _, ceiling, _ = share.mark()
        if self.news.alone:
            holds = max(in_flight, self.concurrency.limit)
        else:
            share.limit = min(share.limit, want)
            holds = max(in_flight, share.limit)
        ended, self._ended, self.news.events = self._ended, False, []
        return {
            "id": name,
            "serial": serial,
            "holds": holds,
            "want": want,
            "in_flight": in_flight,
            "ended": int(ended),
            "leaves": 0,
            "alone": int(self.news.alone),
            "cap": share.cap,
            "start": share.lease["limit"] if share.lease else min(self._start, share.cap),
            "ceiling": -1.0 if ceiling is None else ceiling,
            "epoch": self._epoch,
            "lines": lines,
            "events": events,
        }

    # What it is told.

    def hear(self, lease: Lease, now: float) -> None:
        """
        Take over a lease.

        Args:
            lease: The lease.
            now: The present time, in seconds.
        """
        share, news = self.share, self.news
        share.lease = lease
        share.limit = min(lease["share"], lease["target"], share.cap)
        if lease["epoch"] > self._epoch:
            # Another process has cut the limit.
            self._epoch = lease["epoch"]
            self._trial = None
            self._blame = Blame()
        news.epoch = self._epoch
        news.several = lease["processes"] > 1
        if news.several:
            # Nothing passed here; that says little about all.
            self._vain = False
            if self._trial is not None:
                self._trial.vain = False
        self._hear_gates(lease["gates"], now)

    def _hear_gates(self, gates: dict[str, list[int]], now: float) -> None:
        news = self.news
        # What happened since the report is newer than its answer.
        newer = {event[1] for event in news.events if event[0] in {"close", "lengthen", "open"}}
        anew: set[str] = set()
        for name, state in gates.items():
            if name not in newer:
                if news.gates.get(name, 0) != state[0]:
                    anew.add(name)
                news.gates[name] = state[0]
        self._gates, self._heard = gates, now
        closed: dict[SharedGate, list[str]] = {}
        for name, service in self.services.items():
            gate = service.gate
            assert isinstance(gate, SharedGate)
            if name in newer or any(each in newer for each in self._behind(gate)):
                continue
            closed.setdefault(gate, [])
            if name in gates and gates[name][1]:
                closed[gate].append(name)
        news.muted = True
        try:
            self._hear_closed(closed, gates, anew, now)
        finally:
            news.muted = False

    def _hear_closed(
        self, closed: dict[SharedGate, list[str]], gates: dict[str, list[int]], anew: set[str], now: float
    ) -> None:
        for gate, names in closed.items():
            if names:
                before = gate.pause
                gate.hear([gates[name] for name in names], now, anew=not anew.isdisjoint(names))
                if before is None:
                    self.stats.pauses += 1
                    self._note(gate)
            elif gate.pause is not None:
                accused = gate.accused
                if accused is not None and now < gate.pause.early:
                    # Opened by evidence: the refusal was that call's own.
                    accused.strikes.convict(accused.subject)
                self._open(gate, now)

    def due_at_gates(self, asked: float) -> float:
        """
        Return when to ask whether this process may test a gate; infinity if there is no reason to.

        Args:
            asked: When it asked last, in seconds.
        """
        due = float("inf")
        for service in self._busy:
            gate = service.gate
            if gate.pause is not None and isinstance(gate, SharedGate) and not gate.chosen:
                for moment in (gate.pause.early if service.fresh else due, gate.pause.until):
                    if moment > asked:
                        due = min(due, moment)
        return due

    # Alone.

    def use(self, concurrency: ConcurrencyLimit) -> None:
        """
        Go on with another limit: one of its own when the store fails, and the share again when it is back.

        Args:
            concurrency: The limit.
        """
        concurrency.in_flight = self.concurrency.in_flight
        self.concurrency = concurrency
        self.news.alone = concurrency is not self.share
        self.news.events = []
        self._trial = self._owner = None
        self._blame = Blame()

    # What changes in the rules of one process.

    def release(self, permit: Permit) -> None:
        """See `Admission`."""
        self._ended = True
        super().release(permit)

    def service(self, name: str) -> Service:
        """See `Admission`."""
        known = name in self.services
        service = super().service(name)
        state = None if known or self.news.alone else self._gates.get(service.name)
        if state is not None and state[1]:
            assert isinstance(service.gate, SharedGate)
            service.gate.hear([state], self._heard, anew=True)
            self._note(service.gate)
        return service

    def _gate(self) -> Gate:
        return SharedGate(self._jitter, self.news, self._behind)

    def _behind(self, gate: Gate) -> list[str]:
        return [name for name, service in self.services.items() if service.gate is gate]

    def _send(self, service: Service, subject: Hashable, now: float) -> Permit:
        permit = super()._send(service, subject, now)
        permit.level = self._level(permit.level)
        permit.sent = now
        return permit

    def succeeded(self, permit: Permit, now: float) -> None:
        """See `Admission`."""
        if not (permit.reported or permit.probe):
            self._testify(permit, passed=True)
        super().succeeded(permit, now)

    def refused(self, permit: Permit, now: float, *, retry_after: float | None, refusals: int = 0) -> float:
        """See `Admission`."""
        if not (permit.reported or permit.probe):
            self._testify(permit, passed=False)
            gate = permit.gate
            if gate.pause is not None and gate.accused is None and permit.epoch == self._epoch - 1:
                # Another process was refused first; this one may have been sent with less in flight.
                self.share.refused_late(permit.level)
        return super().refused(permit, now, retry_after=retry_after, refusals=refusals)

    def _level(self, mine: int) -> int:
        """Estimate what all processes have in flight when this one has so many."""
        share, lease = self.share, self.share.lease
        if lease is None or self.news.alone or lease["processes"] == 1:
            return mine
        # Others may have begun since they were last heard of, each with its share.
        return max(mine + lease["others"], mine * lease["limit"] // max(1, share.limit))

    @staticmethod
    def _testify(permit: Permit, *, passed: bool) -> None:
        gate = permit.gate
        assert isinstance(gate, SharedGate)
        gate.testify(permit, passed=passed)

    def _judge(self, permit: Permit, now: float, asked: float | None) -> None:
        self.news.owner, self.news.epoch = permit.service.name, self._epoch + (permit.epoch == self._epoch)
        super()._judge(permit, now, asked)
        self.news.epoch = self._epoch
        if self.news.several and not self.news.alone:
            # The store adds up what all have seen.
            self._evidence.open = False

    def _at_random(self, permit: Permit, now: float) -> bool:
        found = super()._at_random(permit, now)
        self.news.epoch = self._epoch
        return found

    def _join(self, *gates: Gate) -> None:
        self.news.muted = True
        super()._join(*gates)
        self.news.muted = False

    def moved(self, now: float) -> None:
        """See `Admission`."""
        self.news.muted = True
        super().moved(now)
        self.news.muted = False
