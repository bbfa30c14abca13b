"""Admission: which call goes next, and what each answer means for the others. Pure state, fed with times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .evidence import PASSES, Blame, Evidence
from .gate import MAX_RETRY_AFTER, ROUNDED, Gate, backoff
from .service import PRIORITIES, Permit, Service, Waiting
from .stats import LimiterStats
from .window import RateWindow

if TYPE_CHECKING:
    from collections.abc import Hashable
    from random import Random

    from .concurrency import ConcurrencyLimit, Mark
    from .headers import RateLimitHint

WEIGHT = 0.2
"""Share of what was in flight that must pass before a cut is undone: few prove nothing about many."""
TURNS = 8
"""Every so many turns go to a lower priority, if somebody waits there."""
COMMON = 2
"""Times that two services are refused together before they share a gate, or apart before they part."""
_MANY = 200
"""How many services are told apart; paths of a program's own may have any beginning."""
_REST = "others"


class _Trial:
    """
    A cut of the limit on trial: what its reason was, and how to undo it.

    Args:
        permit: The request whose refusal began it.
        vain: Whether nothing at all passed since the last cut.
    """

    __slots__ = ("before", "beside", "cut", "epoch", "highest", "service", "subject", "vain")

    def __init__(self, permit: Permit, *, vain: bool) -> None:
        self.service = permit.service
        self.subject = permit.subject
        self.epoch = permit.epoch
        self.highest = permit.level
        self.before: Mark | None = None
        self.beside = 0
        self.cut = False
        self.vain = vain


class Admission:
    """
    Order of the calls that wait, and conclusions from their answers.

    All services share one limit of the requests in flight. Each has a gate: a refusal pauses its service only,
    until a probe passes, or until requests that were sent after the refused one show that they are welcome.

    Args:
        concurrency: The limit of the requests in flight.
        jitter: Random numbers for pauses that the server leaves to the client.

    Attributes:
        concurrency: That limit.
        stats: Counters.
        services: The services that were called, by name.
        paused: The gates that are paused, each with the name of a service behind it.
    """

    def __init__(self, concurrency: ConcurrencyLimit, *, jitter: Random) -> None:
        self.concurrency = concurrency
        self.stats = LimiterStats()
        self.services: dict[str, Service] = {}
        self._jitter = jitter
        self._busy: dict[Service, None] = {}
        self._later: list[tuple[float, int, Waiting]] = []
        self.paused: dict[Gate, str] = {}
        self._serial = self._count = self._turns = self._epoch = 0
        self._evidence = Evidence()
        self._trial: _Trial | None = None
        self._vain = True
        self._blame = Blame()
        # The service whose refusal cut the limit, until it sends again.
        self._owner: Service | None = None
        # Pairs of services, and how often they were refused together.
        self._together: dict[tuple[str, str], int] = {}
        # Gates of several services, and how often others passed at them meanwhile.
        self._shared: dict[Gate, int] = {}

    def service(self, name: str) -> Service:
        """
        Return a service, which is made when it is first asked for.

        Args:
            name: Its name.
        """
        found = self.services.get(name)
        if found is None:
            if len(self.services) >= _MANY and name != _REST:
                return self.service(_REST)
            found = self.services[name] = Service(name, self._gate())
        return found

    def _gate(self) -> Gate:
        return Gate(self._jitter)

    # Who goes.

    def grant(self, service: Service, subject: Hashable, now: float) -> Permit | None:
        """
        Let a call that was not refused before go at once, if nobody of its service waits.

        Args:
            service: Whose operation it calls.
            subject: What tells this request from others.
            now: The present time.

        Returns:
            Its permit, to be given back by `release`; `None` when it has to wait.
        """
        gate, concurrency = service.gate, self.concurrency
        if concurrency.in_flight >= concurrency.limit or service:
            return None
        if gate.pause is not None and now < gate.opens(again=False):
            return None
        return self._send(service, subject, now)

    def enter(self, call: Waiting, now: float) -> None:
        """
        Let a call wait.

        Args:
            call: The call.
            now: The present time.
        """
        if call.not_before > now:
            # Imported here: most programs are never refused.
            import heapq

            call.held = True
            self._count += 1
            heapq.heappush(self._later, (call.not_before, self._count, call))
        else:
            self._line_up(call)

    def leave(self, call: Waiting) -> None:
        """
        Take out a call that gave up.

        Args:
            call: The call.
        """
        if call.held:
            call.gone = True
            return
        call.service.remove(call)
        if not call.service:
            del self._busy[call.service]

    def test(self, call: Waiting, now: float) -> bool:
        """
        Let a call test the pause of its service before its time, and tell whether it may.

        Args:
            call: A call that waits, and can't wait any longer.
            now: The present time.
        """
        service, concurrency = call.service, self.concurrency
        self._end_pauses(now)
        if call.held or not service.gate.may_test(now) or concurrency.in_flight >= concurrency.limit:
            return False
        service.gate.hurry(now)
        self.leave(call)
        call.permit = self._send(service, call.subject, now)
        return True

    def admit(self, now: float) -> list[Waiting]:
        """
        Give permits to those whose turn it is.

        Args:
            now: The present time.

        Returns:
            Who got one.
        """
        if self._later:
            self._end_pauses(now)
        granted: list[Waiting] = []
        concurrency = self.concurrency
        while self._busy and concurrency.in_flight < concurrency.limit:
            best = self._next(now)
            if best is None:
                break
            service, priority = best
            call = service.take(priority, now)
            # To the end: services take turns.
            del self._busy[service]
            if service:
                self._busy[service] = None
            call.permit = self._send(service, call.subject, now)
            granted.append(call)
        return granted

    def due(self, now: float) -> float:
        """
        Return when to ask `admit` again if nothing happens before; infinity if there is no reason to.

        Args:
            now: The present time.
        """
        due = self._later[0][0] if self._later else float("inf")
        for service in self._busy:
            if service.gate.pause is not None:
                due = min(due, service.opens(now))
        return due

    def _end_pauses(self, now: float) -> None:
        import heapq

        while self._later and self._later[0][0] <= now:
            call = heapq.heappop(self._later)[2]
            call.held = False
            if not call.gone:
                self._line_up(call)

    def _line_up(self, call: Waiting) -> None:
        call.service.add(call)
        self._busy[call.service] = None

    def _next(self, now: float) -> tuple[Service, int] | None:
        best: tuple[Service, int] | None = None
        for service in self._busy:
            priority = service.next_priority(now)
            if priority is not None and (best is None or priority < best[1]):
                best = service, priority
        if best is None or best[1] == len(PRIORITIES) - 1:
            return best
        self._turns += 1
        if self._turns % TURNS == 0:
            lower = range(best[1] + 1, len(PRIORITIES))
            # Alternately: else the lowest would wait for all between.
            for least in lower if self._turns % (2 * TURNS) else reversed(lower):
                for service in self._busy:
                    priority = service.next_priority(now, least=least)
                    if priority is not None:
                        return service, priority
        return best

    def _send(self, service: Service, subject: Hashable, now: float) -> Permit:
        concurrency, gate = self.concurrency, service.gate
        concurrency.in_flight += 1
        service.in_flight += 1
        self.stats.requests += 1
        self._serial += 1
        permit = Permit(service, subject, serial=self._serial, epoch=self._epoch, level=concurrency.in_flight)
        if permit.probe:
            gate.probe, gate.probed = permit, now
        gate.sent += 1
        if gate.window.known:
            gate.window.spend()
            self._sit_out(gate, now)
        return permit

    # What became of it.

    def release(self, permit: Permit) -> None:
        """
        Take a permit back.

        Args:
            permit: What was granted.
        """
        self.concurrency.in_flight -= 1
        permit.service.in_flight -= 1
        if permit.gate.probe is permit:
            # Neither passed nor refused, as by a broken connection: another one probes.
            permit.gate.probe = None

    def succeeded(self, permit: Permit, now: float) -> None:
        """
        Note that the server took a request.

        Args:
            permit: Whose attempt it was.
            now: The present time.
        """
        if permit.reported:
            return
        permit.reported = True
        self.stats.successes += 1
        service, concurrency = permit.service, self.concurrency
        service.took = True
        service.strikes.passed(permit.subject)
        self._blame.passed(permit.subject)
        service.randomness.passed()
        if permit.epoch == self._epoch:
            self._vain = False
        if self._trial is not None:
            self._passed_on_trial(self._trial, permit)
        if permit.probe:
            self._passed_probe(permit, now, welcome=True)
            return
        used = concurrency.in_flight >= concurrency.limit
        if used and permit.epoch == self._epoch and not service.randomness.unproven:
            concurrency.succeeded(now)
        gate = permit.gate
        if gate.pause is None:
            return
        gate.closed = now
        if permit.gate_epoch == gate.epoch - 1 and gate.evidence.passed(permit.serial):
            self._contradicted(permit, now)

    def answered(self, permit: Permit, now: float) -> None:
        """
        Note an answer that is neither success nor refusal, such as a server error.

        Args:
            permit: Whose attempt it was.
            now: The present time.
        """
        if not permit.reported:
            permit.reported = True
            if permit.probe:
                self._passed_probe(permit, now, welcome=False)

    def refused(self, permit: Permit, now: float, *, retry_after: float | None, refusals: int = 0) -> float:
        """
        Note that the server refused a request because of its rate limit.

        Args:
            permit: Whose attempt it was.
            now: The present time.
            retry_after: Seconds the server asks to wait; `None` if it does not say.
            refusals: How often this call was refused before.

        Returns:
            When this call may go again.
        """
        if permit.reported:
            return now
        permit.reported = True
        self.stats.rate_limited += 1
        service, gate = permit.service, permit.gate
        service.refused += 1
        if retry_after is not None and retry_after > MAX_RETRY_AFTER:
            # That call fails; the others wait for a pause of our own.
            retry_after = None
        own = backoff(refusals, self._jitter) if retry_after is None else retry_after
        if refusals:
            # Asked to come at once, and refused again: it would come thousands of times.
            own = max(own, backoff(refusals - 1, self._jitter))
        alone = service.strikes.refused(permit.subject)
        if alone:
            self._acquit(permit)
        if permit.probe:
            # A probe goes alone, and tells nothing about the limit.
            if gate.probe is permit:
                gate.probe = None
            if gate.pause is not None and permit.gate_epoch == gate.epoch and not alone:
                self._pause(permit, now, retry_after)
        elif gate.pause is not None and gate.accused is None and permit.gate_epoch == gate.epoch - 1:
            # The headers of another answer have said so already.
            gate.lengthen(permit, now, retry_after)
        elif not alone and not self._at_random(permit, now):
            if gate.pause is None and permit.gate_epoch == gate.epoch:
                self._pause(permit, now, retry_after)
            elif permit.gate_epoch == gate.epoch - 1:
                gate.lengthen(permit, now, retry_after)
            self._refused_beside(permit)
            self._judge(permit, now, retry_after)
        return now + own

    def announced(self, permit: Permit, hint: RateLimitHint, now: float) -> None:
        """
        Note rate-limit headers. They only ever slow down.

        Args:
            permit: Whose answer has them.
            hint: What they say.
            now: The present time.
        """
        # The service may have another gate by now.
        gate = permit.service.gate
        gate.window.announced(hint.remaining, hint.reset, now)
        self._sit_out(gate, now)

    # Gates.

    def _pause(self, permit: Permit, now: float, asked: float | None) -> None:
        permit.gate.close(permit, now, asked, in_flight=self.concurrency.in_flight)
        self.stats.pauses += 1
        self._note(permit.gate)

    def _sit_out(self, gate: Gate, now: float) -> None:
        if gate.sit_out(now):
            self.stats.pauses += 1
            self._note(gate)

    def _note(self, gate: Gate) -> None:
        names = sorted(name for name, service in self.services.items() if service.gate is gate)
        self.paused[gate] = " and ".join(names)

    def _passed_probe(self, permit: Permit, now: float, *, welcome: bool) -> None:
        gate = permit.gate
        if gate.probe is permit:
            gate.probe = None
        if gate.pause is None or permit.gate_epoch != gate.epoch:
            return
        if now < gate.pause.early:
            # Meanwhile the pause has become longer.
            return
        early = gate.pause.until - gate.probed
        if welcome and gate.foretold and early > min(ROUNDED, (gate.pause.until - gate.closed) / 2):
            gate.window.doubt()
        accused = gate.accused
        other = accused is not None and accused.subject != permit.subject
        if welcome and accused is not None and other and now < gate.pause.until:
            # Others are welcome in the middle of its pause.
            accused.strikes.convict(accused.subject)
        self._open(gate, now)
        # Its own answer may have said that the next window is used up.
        self._sit_out(gate, now)

    def _contradicted(self, permit: Permit, now: float) -> None:
        gate, accused = permit.gate, permit.gate.accused
        assert accused is not None
        if accused.subject != permit.subject:
            accused.strikes.convict(accused.subject)
        self._open(gate, now)
        if gate in self._shared and accused.strikes is not permit.strikes:
            self._shared[gate] += 1
            if self._shared[gate] >= COMMON:
                self._part(gate)

    def _open(self, gate: Gate, now: float) -> None:
        gate.open()
        self.paused.pop(gate, None)
        if self._owner is not None and gate is self._owner.gate:
            self._owner = None
            trial = self._trial
            if trial is not None and trial.vain and trial.service.gate is gate:
                # With a limit, some would have passed.
                self._undo(trial)
            self.concurrency.resumed(now)

    # The limit.

    def _judge(self, permit: Permit, now: float, asked: float | None) -> None:
        """Cut the limit, or learn from a refusal of a request that was sent before the last cut."""
        trial, earlier = self._trial, None
        if permit.epoch == self._epoch:
            self._epoch += 1
            self._evidence.begin(permit.serial, needed=max(PASSES, WEIGHT * permit.level))
            # Where nothing passed between two cuts, the first is to be undone.
            earlier = trial.before if trial is not None and trial.vain and self._vain else None
            trial = self._trial = _Trial(permit, vain=self._vain)
            self._vain = True
            self._owner = permit.service
        elif trial is None or permit.epoch != trial.epoch:
            return
        else:
            self._evidence.refused(permit.serial)
            trial.highest = max(trial.highest, permit.level)
            if trial.cut:
                self.concurrency.refused_late(permit.level)
                return
        # With much less in flight, their number was not the reason.
        if 2 * permit.level >= self.concurrency.limit:
            before = earlier or self.concurrency.mark()
            trial.cut, trial.before = True, before
            self._blame.cut(trial.subject, before)
            self.stats.cuts += 1
            self.concurrency.refused(now, permit.level, asked)

    def _passed_on_trial(self, trial: _Trial, permit: Permit) -> None:
        late = permit.epoch == trial.epoch
        if late:
            trial.vain = False
        if late and self._evidence.passed(permit.serial) and trial.before is not None:
            self.concurrency.soften(trial.before)
            trial.before = None
        owner = self._owner
        if owner is None or permit.gate is owner.gate or permit.serial <= self._evidence.mark:
            return
        # A service that alone is refused takes nothing from those that wait.
        if permit.service:
            trial.beside += 1
            if trial.beside >= PASSES:
                self._undo(trial)

    def _undo(self, trial: _Trial) -> None:
        if trial.before is not None:
            self.concurrency.restore(trial.before)
            trial.before = None

    def _acquit(self, permit: Permit) -> None:
        """Undo the cuts that subjects are to blame for, now that the last of them turns out to be refused alone."""
        mark = self._blame.convicted(permit.subject)
        if self._trial is not None and self._trial.subject == permit.subject:
            self._trial.before = None
        if mark is not None:
            self.concurrency.restore(mark)

    def _at_random(self, permit: Permit, now: float) -> bool:
        """Tell whether a refusal is one of those that come whatever is sent, perhaps to find out."""
        randomness, trial = permit.service.randomness, self._trial
        if randomness.refused(permit.level):
            return True
        if randomness.share:
            tried, permit.service.tried = permit.service.tried, None
            if randomness.alarm() and tried is not None:
                # It was their number after all.
                self.concurrency.fall_back(now, *tried)
                self.stats.cuts += 1
                self._epoch += 1
                self._trial, self._owner = None, permit.service
            return False
        if trial is None or trial.service is not permit.service or permit.epoch != self._epoch:
            return False
        lowest = randomness.seems(trial.highest)
        if lowest:
            permit.service.tried, self._trial = (self.concurrency.mark(), lowest), None
            self.concurrency.rise()
        return lowest > 0

    # Services that share a limit.

    def _refused_beside(self, permit: Permit) -> None:
        owner, trial, service = self._owner, self._trial, permit.service
        if (
            owner is None
            or trial is None
            or permit.gate is owner.gate
            or permit.serial <= self._evidence.mark
        ):
            return
        trial.beside = 0
        if not (owner.took and service.took):
            # One that refuses everything shares no limit with others.
            return
        owner.took = service.took = False
        pair = (min(owner.name, service.name), max(owner.name, service.name))
        self._together[pair] = self._together.get(pair, 0) + 1
        if self._together[pair] >= COMMON:
            del self._together[pair]
            self._join(owner.gate, service.gate)

    def _join(self, *gates: Gate) -> None:
        shared = self._gate()
        self._shared[shared] = 0
        for service in self.services.values():
            if service.gate in gates:
                service.gate = shared
        shared.take_over(*gates)
        for gate in gates:
            self._shared.pop(gate, None)
            self.paused.pop(gate, None)
        if shared.pause is not None:
            self._note(shared)

    def _part(self, gate: Gate) -> None:
        del self._shared[gate]
        self.paused.pop(gate, None)
        gate.open()
        for service in self.services.values():
            if service.gate is gate:
                service.own_gate.open()
                service.gate = service.own_gate

    def moved(self, now: float) -> None:
        """
        Forget all times: another clock tells them from now on.

        Args:
            now: The present time on that clock.
        """
        for service in self.services.values():
            service.gate.open()
            service.gate.window = RateWindow()
        self.paused.clear()
        self._later.clear()
        self._owner = None
        self.concurrency.resumed(now)
