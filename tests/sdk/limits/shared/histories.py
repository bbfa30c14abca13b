"""Random histories of processes that share a tenant, without an event loop: calls, answers, late reports, deaths."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from random import Random
from typing import Any

from esper_sdk._limits.service import Permit, Waiting
from esper_sdk._limits.shared.admission import SharedAdmission
from esper_sdk._limits.shared.records import Lease, Report
from esper_sdk._limits.shared.tenant import TTL, Tenant

SERVICES = ("devices", "commands", "report")


def report_of(name: str, serial: int, **given: Any) -> Any:
    """Make a report of a process that is empty but for what is given."""
    return {
        "id": name,
        "serial": serial,
        "holds": 0,
        "want": 0,
        "in_flight": 0,
        "ended": 0,
        "leaves": 0,
        "alone": 0,
        "cap": 200,
        "start": 20,
        "ceiling": -1.0,
        "epoch": 0,
        "lines": {},
        "events": [],
        **given,
    }


class Member:
    """A process: it wants calls, has some in flight, and at most one report under way."""

    def __init__(self, name: str, rnd: Random) -> None:
        self.name = name
        self.admission = SharedAdmission(start=20, cap=200, jitter=rnd)
        self.flying: list[Permit] = []
        self.waiting: list[Waiting] = []
        self.serial = 0
        self.sent: tuple[Report, float] | None = None
        self.answer: Lease | None = None
        self.lease_end = 0.0
        self.asked = self.known = 0
        self.stopped = False
        self.reported = 0.0
        # Its clock is not that of the others, nor of the store.
        self.skew = 0.0

    @property
    def in_flight(self) -> int:
        """How many requests it has in flight."""
        return len(self.flying)


class History:
    """
    One history. `check` is called with what happened at each start.

    Args:
        rnd: Decides everything.
        processes: How many there are.
        store: Takes reports; by default the machine in Python.
        skew: Seconds by which the clocks of the processes may be wrong, either way.
    """

    def __init__(
        self,
        rnd: Random,
        processes: int,
        store: Callable[[Report, int], Lease] | None = None,
        *,
        skew: float = 0,
    ) -> None:
        self.rnd = rnd
        self.skew = skew
        self.now = 100.0
        self.text = ""
        self.store = store or self.report
        self.names = itertools.count()
        self.members = [self.member() for _ in range(processes)]
        self.limits: list[int] = []
        self.starts = 0
        self.over: list[str] = []
        self.subjects = itertools.count()

    def member(self) -> Member:
        """Make another process."""
        made = Member(f"p{next(self.names)}", self.rnd)
        if self.skew:
            made.skew = self.rnd.uniform(-self.skew, self.skew)
        return made

    def at(self, member: Member) -> float:
        """Return the present time on a process's clock."""
        return self.now + member.skew

    def report(self, report: Report, now: int) -> Lease:
        """Take a report in, as a store does: through text, both ways."""
        tenant = Tenant(self.text)
        lease, _ = tenant.report(json.loads(json.dumps(report)), now)
        self.text = tenant.dump()
        return lease

    def step(self) -> None:
        """Let something happen."""
        rnd, member = self.rnd, self.rnd.choice(self.members)
        what = rnd.choices(
            ("call", "end", "time", "send", "store", "hear", "die", "stop"), (6, 9, 3, 6, 8, 8, 0.15, 0.3)
        )[0]
        if what == "time":
            self.pass_time(rnd.choice((0.001, 0.02, 0.3)))
        elif what == "die":
            # Its connections end with it; its slots are free when its lease has run out.
            self.members[self.members.index(member)] = self.member()
        elif what == "stop":
            member.stopped = not member.stopped
        elif what == "store":
            self.take_in(member)
        elif not member.stopped:
            {"call": self.call, "end": self.end, "send": self.send, "hear": self.hear}[what](member)

    def pass_time(self, seconds: float) -> None:
        """Let time pass; who has not reported for long does."""
        self.now += seconds
        for member in self.members:
            if not member.stopped:
                if self.now - member.reported > 1.2:
                    self.send(member)
                    self.take_in(member)
                    self.hear(member)
                self.advance(member)

    def call(self, member: Member) -> None:
        """Let a process want some calls."""
        for _ in range(self.rnd.choice((1, 1, 3, 30))):
            service = member.admission.service(self.rnd.choice(SERVICES))
            self.wait(
                member,
                Waiting(service, next(self.subjects), priority=1, again=False, not_before=self.at(member)),
            )
        self.advance(member)

    def wait(self, member: Member, call: Waiting) -> None:
        """Let a call wait for its turn."""
        member.admission.enter(call, self.at(member))

    def end(self, member: Member) -> None:
        """End a request: it passes, is refused, is answered otherwise, or its connection breaks."""
        if not member.flying:
            return
        admission = member.admission
        permit = member.flying.pop(self.rnd.randrange(len(member.flying)))
        how = self.rnd.choices(("passed", "refused", "error", "broken"), (12, 1, 0.3, 0.3))[0]
        if how == "passed":
            admission.succeeded(permit, self.at(member))
        elif how == "error":
            admission.answered(permit, self.at(member))
        elif how == "refused":
            said = self.rnd.choice((None, 0.1, 1.0, 30.0))
            later = admission.refused(permit, self.at(member), retry_after=said, refusals=0)
            self.wait(
                member, Waiting(permit.service, permit.subject, priority=1, again=True, not_before=later)
            )
        admission.release(permit)
        self.advance(member)

    def advance(self, member: Member) -> None:
        """Start what may start."""
        share = member.admission.share
        if self.now >= member.lease_end:
            share.limit = 0
        for call in member.admission.admit(self.at(member)):
            assert call.permit is not None
            member.flying.append(call.permit)
            self.starts += 1
            live = [each for each in self.members if self.now < each.lease_end or each is member]
            total = sum(each.in_flight for each in live)
            # It can't know better than when it last asked.
            allowed = max(self.limits[member.known :])
            if total > allowed:
                self.over.append(f"{self.now:.3f}: {member.name} started number {total} of {allowed}")

    def send(self, member: Member) -> None:
        """Send a report, unless one is under way."""
        if member.sent is None and member.answer is None:
            if self.now >= member.lease_end:
                member.admission.share.limit = 0
            member.serial += 1
            member.sent = member.admission.report(member.name, member.serial), self.now
            member.reported = self.now

    def take_in(self, member: Member) -> None:
        """Let the report arrive."""
        if member.sent is not None:
            report, _ = member.sent
            member.answer = self.store(report, int(self.now * 1000))
            member.asked = len(self.limits)
            self.limits.append(member.answer["limit"])

    def hear(self, member: Member) -> None:
        """Let the answer arrive."""
        if member.answer is not None and member.sent is not None:
            (_, sent), lease = member.sent, member.answer
            member.sent = member.answer = None
            member.lease_end = sent + TTL / 1000
            member.known = member.asked
            member.admission.hear(lease, self.at(member))
            self.advance(member)


def history(
    seed: int, steps: int, store: Callable[[Report, int], Lease] | None = None, *, skew: float = 0
) -> History:
    """
    Run a random history.

    Args:
        seed: Decides everything.
        steps: How many things happen.
        store: Takes the reports.
        skew: Seconds by which the clocks of the processes may be wrong, either way.
    """
    rnd = Random(seed)
    found = History(rnd, rnd.choice((1, 2, 3, 5, 12)), store, skew=skew)
    for _ in range(steps):
        found.step()
    return found
