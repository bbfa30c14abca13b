"""
Shared state of a tenant: limit, gates, and which process may have how many requests in flight.

Pure state, fed with reports and times in milliseconds. `tenant.lua` is the same, line by line as far as that goes,
for Redis. One report does everything; its answer is a lease:

1. Durations travel, never instants: the clock is the store's.
2. Processes whose lease has run out go, and their slots are free. After an outage of the store nothing is given out for
   a while: others may have gone on alone.
3. The first refusal of an epoch cuts the limit, once for all, by what all have in flight; later ones can only lower
   it to what they saw.
4. While a gate is closed, one process may test it: of those that want to, the one that ended a request longest ago.
5. When requests that were sent after the refused one pass, whoever sent them, the gate opens and the cut is softened.
6. Successes grow the limit while all of it is given out, by the rules of one process (`ConcurrencyLimit`).
7. Shares are max-min fair over what is wanted; what does not divide goes to who ended a request longest ago.
8. What a process was told is its own until it reports: only its own report takes slots away from it.
9. Who gets more through another's report is named, so that the store can tell it.
"""

from __future__ import annotations

import json
from typing import Any

from esper_sdk._limits.admission import WEIGHT
from esper_sdk._limits.concurrency import HOLD, ConcurrencyLimit
from esper_sdk._limits.evidence import PASSES

from .records import FRESH, PROBING, Lease, Process, Report, TenantGate
from .state import State, read

TTL = 6000
"""Milliseconds until a lease runs out."""
QUIET = 2000
"""Milliseconds in which a store that lost its state gives nothing out: others may still hold their leases."""
BACK = 5500
"""The same after an outage: who went on alone asks again within five seconds."""
STEP = 1000
"""Milliseconds by which a store's clock may go back and still be the same clock."""
SILENT = 2500
"""Milliseconds without a report after which another process tests a gate: who was told would have reported."""
MUCH = 100
"""Milliseconds by which a pause has to become longer for the others to be told at once."""


class Tenant:
    """
    The state that all processes of a tenant share.

    Args:
        text: What `dump` returned; empty for a new one. What can't be read is one that was lost.
    """

    def __init__(self, text: str = "") -> None:
        found = read(text) if text else None
        self._begin(found)
        # Others may still hold their leases.
        self._lost = bool(text) and found is None

    def _begin(self, found: State | None) -> None:
        self._at = found.get("at", 0) if found else 0
        self._limit = found["limit"] if found else None
        self.epoch: int = found["epoch"] if found else 0
        # The service whose refusal cut the limit.
        self.owner: str = found["owner"] if found else ""
        # Its last cut: the service, how many must pass to undo it, and what it returns to.
        self.cut: list[Any] | None = found["cut"] if found else None
        self.quiet: int = found["quiet"] if found else 0
        self.gates = {name: TenantGate(*state) for name, state in (found["gates"] if found else {}).items()}
        self.processes = {
            name: Process(*state) for name, state in (found["processes"] if found else {}).items()
        }
        self.limit = ConcurrencyLimit(start=1, cap=1)

    def dump(self) -> str:
        """Return the state as text."""
        state: State = {
            "limit": self.limit.state(),
            "epoch": self.epoch,
            "owner": self.owner,
            "cut": self.cut,
            "quiet": self.quiet,
            "at": self._at,
            "gates": {name: gate.state() for name, gate in self.gates.items()},
            "processes": {name: process.state() for name, process in self.processes.items()},
        }
        return json.dumps(state, separators=(",", ":"))

    def report(self, report: Report, now: int) -> tuple[Lease, list[str]]:
        """
        Take a report in, and give a lease.

        Args:
            report: The report.
            now: The present time, in milliseconds.

        Returns:
            The lease, and the names of other processes that should ask for a new one.
        """
        name = report["id"]
        now = self._tell_time(now)
        self._load(report, now)
        self._expire(name, now)
        if report["alone"] and not self.processes.keys() - {name}:
            # The store was away, for the others too: they have requests in flight.
            self.quiet = max(self.quiet, now + BACK)
        told: set[str] = set()
        process = self.processes.get(name)
        if process is None:
            process = self.processes[name] = Process()
        if report["serial"] > process.serial:
            used = sum(each.floor for each in self.processes.values()) >= self.limit.limit
            for event in report["events"]:
                service = self._event(event, name, now, used=used)
                if service:
                    told.update(self._concerned(service))
            self.epoch = max(self.epoch, report["epoch"])
            process.serial = report["serial"]
            process.has = max(report["holds"], report["in_flight"])
            process.want = max(report["want"], report["in_flight"])
            process.in_flight = report["in_flight"]
            process.lines = report["lines"]
            if report["ended"]:
                process.last = now
            process.expires = 0 if report["leaves"] else now + TTL
        self._choose_probers(name, now, told)
        target = self._divide(name, now, told)
        told.discard(name)
        return self._lease(name, target, now), sorted(told)

    def _tell_time(self, now: int) -> int:
        if now < self._at - STEP:
            # The clock was set back: dead processes would stay, and pauses be long.
            self._begin(None)
            self._lost = True
        self._at = max(now, self._at)
        return self._at

    def _load(self, report: Report, now: int) -> None:
        if self._limit is None:
            start, ceiling = float(report["start"]), report["ceiling"]
            self.limit = ConcurrencyLimit.load(
                [start, None if ceiling < 0 else ceiling, now / 1000, HOLD, 0.0, max(0.0, ceiling)],
                cap=max(report["cap"], report["start"]),
            )
            if self._lost or report["serial"] > 1:
                # The store has lost what it knew.
                self.quiet = now + QUIET
        else:
            exact = self._limit[0] or 1.0
            self.limit = ConcurrencyLimit.load(self._limit, cap=max(report["cap"], int(exact)))

    def _expire(self, name: str, now: int) -> None:
        for each in [key for key, process in self.processes.items() if process.expires < now and key != name]:
            del self.processes[each]
        for gate in self.gates.values():
            if gate.prober and gate.prober not in self.processes:
                gate.prober = ""

    def _concerned(self, service: str) -> list[str]:
        return [
            name
            for name, each in self.processes.items()
            if each.want > 0 or each.has > 0 or service in each.lines
        ]

    # What happened.

    def _event(self, event: list[Any], name: str, now: int, *, used: bool) -> str:
        """Take an event in, and return the service whose gate changed with it."""
        kind = event[0]
        if kind == "close":
            return self._close(event, name, now)
        if kind == "lengthen":
            return self._lengthen(event, now)
        if kind == "open":
            return self._open(event, now)
        if kind == "evidence":
            return self._weigh(event, now)
        self._limit_event(event, now / 1000, used=used)
        return ""

    def _limit_event(self, event: list[Any], now: float, *, used: bool) -> None:
        kind, epoch = event[0], event[1]
        if kind == "late" or (kind == "cut" and epoch < self.epoch):
            if epoch == self.epoch - 1:
                self.limit.refused_late(event[2] if kind == "late" else event[3])
            return
        if epoch < self.epoch:
            return
        if kind == "passed":
            if used and round(now * 1000) >= self.quiet:
                for _ in range(event[2]):
                    self.limit.succeeded(now)
        elif kind == "cut":
            self.epoch, self.owner = epoch + 1, event[2]
            level = max(event[3], sum(each.in_flight for each in self.processes.values()))
            # With much less in flight, their number was not the reason.
            if 2 * level >= self.limit.limit:
                exact, ceiling, hold = self.limit.mark()
                needed = max(float(PASSES), WEIGHT * level)
                self.cut = [event[2], needed, exact, -1.0 if ceiling is None else ceiling, hold]
                self.limit.refused(now, level, None if event[4] < 0 else event[4])
        elif kind == "rise":
            self.epoch = epoch + 1
            self.limit.rise()
        elif kind == "fall":
            self.epoch = epoch + 1
            self.limit.fall_back(now, _mark(event), event[5])
        elif kind == "soften":
            self.limit.soften(_mark(event))
        else:
            self.limit.restore(_mark(event))

    def _close(self, event: list[Any], name: str, now: int) -> str:
        _, service, epoch, until, early, asked, probe, age = event
        gate = self.gates.setdefault(service, TenantGate())
        if probe:
            if not gate.closed or gate.epoch != epoch or gate.prober not in {"", name}:
                return ""
            gate.refused += now < gate.until
            gate.until = max(gate.until, now + until)
            gate.early = max(gate.early, now + early)
        elif gate.closed:
            if epoch == gate.epoch - 1 and now - age > gate.since:
                # It had not heard of the pause: one more that was sent after the refused one.
                gate.refusals += 1
            return self._lengthen(["", service, epoch + 1, asked, early], now)
        elif epoch < gate.epoch:
            return ""
        else:
            gate.closed, gate.epoch = 1, epoch + 1
            gate.until, gate.early = now + until, now + early
            gate.since = now - age
            # What was seen before weighs a little less, as in `Evidence`.
            gate.passes, gate.refusals = gate.passes * 9 // 10, gate.refusals * 9 // 10
        gate.fails += 1
        gate.prober = ""
        return str(service)

    def _lengthen(self, event: list[Any], now: int) -> str:
        _, service, epoch, asked, early = event
        gate = self.gates.get(service)
        if gate is None or not gate.closed or gate.epoch != epoch or asked < 0:
            return ""
        if now + asked <= gate.until and now + early <= gate.early:
            return ""
        much = now + asked > gate.until + MUCH or now + early > gate.early + MUCH
        gate.until = max(gate.until, now + asked)
        gate.early = max(gate.early, now + early)
        # Who comes too early learns it then.
        return str(service) if much else ""

    def _open(self, event: list[Any], now: int) -> str:
        _, service, epoch = event
        gate = self.gates.get(service)
        if gate is None or not gate.closed or gate.epoch != epoch:
            return ""
        gate.closed = gate.refused = gate.fails = 0
        gate.prober = ""
        if service == self.owner:
            self.owner = ""
            self.limit.resumed(now / 1000)
        return str(service)

    def _weigh(self, event: list[Any], now: int) -> str:
        """Add what became of requests that were sent after the one whose refusal closed a gate."""
        _, service, epoch, passes, refusals = event
        gate = self.gates.get(service)
        if gate is None or gate.epoch != epoch:
            return ""
        gate.passes += passes
        gate.refusals += refusals
        cut = self.cut
        if cut is not None and cut[0] == service and gate.contradicted(cut[1]):
            self.limit.soften((cut[2], None if cut[3] < 0 else cut[3], cut[4]))
            self.cut = None
        return self._open(["", service, epoch], now) if gate.contradicted(PASSES) else ""

    # Who may do what.

    def _choose_probers(self, name: str, now: int, told: set[str]) -> None:
        for service, gate in self.gates.items():
            if not gate.closed:
                continue
            if gate.prober == name and service not in self.processes[name].lines:
                gate.prober = ""
            elif gate.prober and gate.prober != name:
                prober = self.processes[gate.prober]
                out = service in prober.lines and prober.lines[service][0] == PROBING
                if not out and now > prober.expires - TTL + SILENT:
                    gate.prober = ""
            if gate.prober or now < gate.early:
                continue
            least = 1 if now >= gate.until else FRESH
            ready = [
                (-(each.lines[service][0] == PROBING), each.last, key)
                for key, each in self.processes.items()
                if service in each.lines
                and each.lines[service][0] >= least
                and (key == name or now <= each.expires - TTL + SILENT or each.lines[service][0] == PROBING)
            ]
            if ready:
                gate.prober = min(ready)[2]
                told.add(gate.prober)

    def _divide(self, name: str, now: int, told: set[str]) -> int:
        """Give out what is free, and return what the named process should have."""
        processes = self.processes
        probers = {gate.prober for gate in self.gates.values() if gate.closed}
        wants = {key: self._want(each, probes=key in probers) for key, each in processes.items()}
        # Who waited longest goes first; who tests a gate before that.
        order = sorted(processes, key=lambda key: (key not in probers, processes[key].last, key))
        targets = _fair(wants, order, self.limit.limit)
        room = self.limit.limit - sum(each.floor for each in processes.values())
        if room < 0:
            # After a cut nobody sends until enough have ended.
            targets[name] = min(targets[name], max(0, processes[name].floor + room))
        if now < self.quiet:
            room = 0
        for key in [name, *(key for key in order if key != name)]:
            each = processes[key]
            more = min(room, targets[key] - each.floor)
            if more > 0:
                each.has = each.floor + more
                room -= more
                told.add(key)
        return targets[name]

    def _want(self, process: Process, *, probes: bool) -> int:
        want = process.want
        for service, (_, count) in process.lines.items():
            gate = self.gates.get(service)
            if gate is None or not gate.closed:
                # It has not heard yet that the gate opened.
                want += count
        return max(want, process.in_flight + 1) if probes else want

    def _lease(self, name: str, target: int, now: int) -> Lease:
        process = self.processes[name]
        return {
            "share": process.has,
            "target": target,
            "limit": self.limit.limit,
            "epoch": self.epoch,
            "mark": list(self.limit.mark()),
            "others": sum(each.in_flight for each in self.processes.values()) - process.in_flight,
            "processes": len(self.processes),
            "gates": {
                service: [
                    gate.epoch,
                    gate.closed,
                    max(0, gate.until - now),
                    max(0, gate.early - now),
                    gate.refused,
                    gate.fails,
                    int(gate.prober == name),
                    max(0, now - gate.since),
                ]
                for service, gate in self.gates.items()
            },
        }


def _fair(wants: dict[str, int], order: list[str], limit: int) -> dict[str, int]:
    """Divide a limit max-min fair over what is wanted; what does not divide goes by the order."""
    left, count = limit, len(wants)
    targets: dict[str, int] = {}
    for key in sorted(wants, key=lambda key: (wants[key], key)):
        targets[key] = min(wants[key], left // count)
        left -= targets[key]
        count -= 1
    for key in order:
        if left > 0 and targets[key] < wants[key]:
            targets[key] += 1
            left -= 1
    return targets


def _mark(event: list[Any]) -> tuple[float, float | None, float]:
    return event[2], None if event[3] < 0 else event[3], event[4]
