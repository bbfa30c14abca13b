"""What refusals and answers do to the gates of services, without an event loop."""

from __future__ import annotations

from random import Random

import pytest
from esper_sdk._limits.admission import Admission
from esper_sdk._limits.concurrency import NEAR, ConcurrencyLimit
from esper_sdk._limits.evidence import Evidence, Strikes
from esper_sdk._limits.gate import BACKOFF, BACKOFF_GROWTH, BACKOFF_MAX, CONFIRMED, EARLY, OVERDUE, Gate
from esper_sdk._limits.headers import MAX_RETRY_AFTER, RateLimitHint
from esper_sdk._limits.service import Permit, Waiting

NORMAL = 1


def admission(*, start: int = 10, cap: int = 100) -> Admission:
    """Make the pure state of a limiter, to which nothing has happened."""
    return Admission(ConcurrencyLimit(start=start, cap=cap), jitter=Random(0))


def gate_of(state: Admission, name: str = "a") -> Gate:
    """Return the gate in use for a service."""
    return state.service(name).gate


def asked(state: Admission, now: float, name: str = "a", subject: str | None = None) -> Permit | None:
    """Ask for a permit, each time for another subject unless it is named."""
    return state.grant(state.service(name), subject or f"GET /{state.stats.requests}", now)


def granted(state: Admission, now: float, name: str = "a", subject: str | None = None) -> Permit:
    """Take a permit that must be there."""
    permit = asked(state, now, name, subject)
    assert permit is not None
    return permit


def lot(state: Admission, count: int, now: float, name: str = "a") -> list[Permit]:
    """Take so many permits at once."""
    return [granted(state, now, name) for _ in range(count)]


def refuse(state: Admission, permit: Permit, now: float, retry_after: float | None = None) -> float:
    """Report a refusal, and give the permit back."""
    not_before = state.refused(permit, now, retry_after=retry_after)
    state.release(permit)
    return not_before


def succeed(state: Admission, permit: Permit, now: float) -> None:
    """Report a success, and give the permit back."""
    state.succeeded(permit, now)
    state.release(permit)


def refused_call(state: Admission, not_before: float, now: float, name: str = "a") -> Waiting:
    """Let a call wait that was refused."""
    call = Waiting(state.service(name), "GET /again", priority=NORMAL, again=True, not_before=not_before)
    state.enter(call, now)
    return call


def test_a_refusal_and_its_end() -> None:
    """A refusal cuts the limit and closes the gate; one probe goes after the pause, and opens it."""
    state = admission()
    permits = lot(state, 10, 100.0)
    refuse(state, permits.pop(), 101.0, 2.0)
    gate, stats = gate_of(state), state.stats
    assert (gate.state, state.concurrency.limit) == ("paused", 7)
    for permit in permits:
        state.release(permit)
    assert asked(state, 102.9) is None
    probe = granted(state, 103.0)
    assert probe.probe
    assert (gate.state, asked(state, 103.0)) == ("probing", None)
    succeed(state, probe, 103.5)
    assert (gate.state, gate.pause, state.paused) == ("open", None, {})
    assert not granted(state, 103.5).probe
    assert (stats.requests, stats.successes, stats.rate_limited) == (12, 1, 1)
    assert (stats.cuts, stats.pauses) == (1, 1)


def test_a_refusal_pauses_its_service_only() -> None:
    """After a refusal of one service the others send as before."""
    state = admission()
    refuse(state, granted(state, 0.0, "a"), 0.0, 1.0)
    assert asked(state, 0.5, "a") is None
    assert not granted(state, 0.5, "b").probe
    assert (gate_of(state, "a").state, gate_of(state, "b").state) == ("paused", "open")
    assert (state.service("a").refused, state.service("b").refused) == (1, 0)


@pytest.mark.parametrize("retry_after", [1.0, 30.0, None])
def test_a_refused_call_waits_for_its_own_time(retry_after: float | None) -> None:
    """Though its service is open again, a refused call goes when its own pause is over, and not before."""
    state = admission()
    before = granted(state, 0.0)
    not_before = refuse(state, granted(state, 0.0), 10.0, retry_after)
    if retry_after is None:
        assert 10.0 + BACKOFF / 2 <= not_before <= 10.0 + BACKOFF
    else:
        assert not_before == 10.0 + retry_after
    call = refused_call(state, not_before, 10.0)
    gate_of(state).open()
    succeed(state, before, 10.1)
    assert state.due(10.1) == not_before
    assert state.admit(not_before - 0.01) == []
    assert state.admit(not_before) == [call]


@pytest.mark.parametrize("retry_after", [0.1, 1.0, 2.0])
def test_nobody_goes_in_a_short_pause(retry_after: float) -> None:
    """A named pause of at most two seconds is sat out by every call of the service."""
    state = admission()
    refuse(state, granted(state, 0.0), 1.0, retry_after)
    call = refused_call(state, float("-inf"), 1.0)
    assert asked(state, 1.0 + 0.99 * retry_after) is None
    assert state.admit(1.0 + 0.99 * retry_after) == []
    assert state.admit(1.0 + retry_after) == [call]


def test_one_call_probes_a_long_pause_early() -> None:
    """After a longer pause began, one call that was not refused probes after 0.25 to 0.5 s."""
    for _ in range(20):
        state = admission()
        refuse(state, granted(state, 0.0), 0.0, 2.1)
        assert asked(state, BACKOFF / 2 - 0.01) is None
        assert granted(state, BACKOFF).probe
        assert asked(state, BACKOFF) is None


def test_a_refused_call_is_no_early_probe() -> None:
    """In a long pause a call that was refused goes at its end, though it stands first in the line."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 30.0)
    again = refused_call(state, float("-inf"), 0.0)
    fresh = Waiting(state.service("a"), "GET /new", priority=NORMAL, again=False, not_before=0.0)
    state.enter(fresh, 0.0)
    assert state.admit(BACKOFF) == [fresh]
    assert fresh.permit is not None
    state.release(fresh.permit)
    assert state.admit(29.9) == []
    assert state.due(29.9) == 30.0
    assert state.admit(30.0) == [again]


def test_a_long_pause_is_confirmed() -> None:
    """When three probes in a row are refused, nobody goes before the pause is over."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 30.0)
    gate, now = gate_of(state), 0.0
    for _ in range(3):
        assert not gate.confirmed
        now = gate.opens(again=False)
        assert now < 5.0
        refuse(state, granted(state, now), now, 30.0 - now)
    assert gate.confirmed
    assert gate.opens(again=False) == gate.opens(again=True) == pytest.approx(30.0)
    assert asked(state, 29.9) is None
    refuse(state, granted(state, 30.1), 30.1, 60.0)
    assert asked(state, 90.0) is None
    succeed(state, granted(state, 90.2), 90.2)
    refuse(state, granted(state, 90.2), 90.2, 30.0)
    assert not gate.confirmed


def test_an_early_probe_opens_a_long_pause() -> None:
    """A probe that passes in the middle of a pause opens the gate, and the refused call keeps its own time."""
    state = admission()
    not_before = refuse(state, granted(state, 0.0), 0.0, 30.0)
    call = refused_call(state, not_before, 0.0)
    succeed(state, granted(state, 0.5), 1.0)
    assert gate_of(state).state == "open"
    assert not granted(state, 1.0).probe
    assert state.admit(29.9) == []
    assert state.admit(30.0) == [call]


def test_a_probe_without_an_answer() -> None:
    """After a probe that broke, another one goes at once."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 1.0)
    probe = granted(state, 1.0)
    assert asked(state, 1.0) is None
    state.release(probe)
    assert gate_of(state).state == "paused"
    assert granted(state, 1.0).probe


def test_a_probe_that_takes_long() -> None:
    """Another probe goes beside one that is overdue, and whichever passes opens the gate."""
    for late, passes in ((0, 1), (1, 0)):
        state = admission()
        refuse(state, granted(state, 0.0), 0.0, 1.0)
        probes = [granted(state, 1.0)]
        assert asked(state, 1.0 + OVERDUE - 0.1) is None
        assert gate_of(state).opens(again=True) == 1.0 + OVERDUE
        probes.append(granted(state, 1.0 + OVERDUE))
        assert asked(state, 1.0 + OVERDUE) is None
        succeed(state, probes[passes], 8.0)
        assert gate_of(state).state == "open"
        refuse(state, probes[late], 8.1, 30.0)
        assert gate_of(state).state == "open"


def test_an_overdue_probe_that_is_refused() -> None:
    """A refusal counts for the pause, although another probe went meanwhile."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 1.0)
    late = granted(state, 1.0)
    granted(state, 1.0 + OVERDUE)
    refuse(state, late, 7.0, 1.5)
    assert gate_of(state).opens(again=False) == 1.0 + 2 * OVERDUE


def test_a_server_error_opens() -> None:
    """A probe that meets a server error was not refused, so the others go on."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 1.0)
    state.answered(granted(state, 1.0), 1.0)
    assert gate_of(state).state == "open"
    assert state.stats.successes == 0


def test_a_longer_pause_while_the_probe_is_out() -> None:
    """A pause that grows holds although the probe passes, and the next one probes after it."""
    state = admission()
    first, second = lot(state, 2, 0.0)
    refuse(state, first, 0.0, 1.0)
    probe = granted(state, 1.0)
    refuse(state, second, 1.5, 2.0)
    succeed(state, probe, 2.0)
    assert (gate_of(state).state, asked(state, 3.4)) == ("paused", None)
    assert granted(state, 3.5).probe
    assert (state.stats.pauses, state.stats.rate_limited) == (1, 2)


def test_a_refused_probe_shortens_no_pause() -> None:
    """A pause stays as long when its probe is refused for less, and the limit stays where it is."""
    state = admission()
    permits = lot(state, 10, 0.0)
    refuse(state, permits.pop(), 0.0, 20.0)
    for permit in permits:
        state.release(permit)
    limit = state.concurrency.limit
    refuse(state, granted(state, 0.5), 1.0, 1.0)
    assert gate_of(state).opens(again=True) == 20.0
    assert (state.stats.cuts, state.stats.pauses, state.concurrency.limit) == (1, 2, limit)


def test_a_refused_probe_that_is_asked_to_come_at_once() -> None:
    """When the server names no time at all and goes on refusing, the pauses between the probes grow."""
    state, now, pauses = admission(), 0.0, []
    gate = gate_of(state)
    for _ in range(10):
        refuse(state, granted(state, now), now, 0.0)
        pauses.append(gate.opens(again=False) - now)
        now = gate.opens(again=False)
    assert pauses[0] == 0.0
    assert all(BACKOFF / 2 <= pause <= 2.0 for pause in pauses[1:])
    assert pauses[-1] > 1.0


def test_late_refusals_lengthen_the_pause() -> None:
    """Refusals of requests that were sent before the pause lengthen it, and the limit is cut once."""
    state = admission()
    permits = lot(state, 10, 100.0)
    for permit in reversed(permits):
        refuse(state, permit, 101.0 + (10 - permit.level) / 10, 1.0)
    gate = gate_of(state)
    assert gate.opens(again=True) == gate.opens(again=False) == pytest.approx(102.9)
    assert (state.stats.cuts, state.stats.pauses, state.stats.rate_limited) == (1, 1, 10)
    refuse(state, granted(state, 103.0), 103.0, 1.0)
    assert state.stats.cuts == 1


def test_a_late_refusal_closes_nothing() -> None:
    """A request that was sent before a pause and is refused after its end is no news."""
    state = admission()
    first, second = lot(state, 2, 0.0)
    refuse(state, first, 0.0, 1.0)
    succeed(state, granted(state, 1.0), 1.5)
    assert refuse(state, second, 2.0, 10.0) == 12.0
    assert gate_of(state).state == "open"


@pytest.mark.parametrize("retry_after", [None, MAX_RETRY_AFTER + 1])
def test_pauses_of_our_own_grow(retry_after: float | None) -> None:
    """Where the server names no pause, or too long a one, each is a quarter longer until a probe passes."""
    state, now, longest = admission(), 0.0, BACKOFF
    gate = gate_of(state)
    for count in range(12):
        refuse(state, granted(state, now), now, retry_after)
        assert longest / 2 <= gate.opens(again=False) - now <= longest
        assert gate.opens(again=False) == gate.opens(again=True)
        assert state.stats.pauses == count + 1
        now, longest = gate.opens(again=False), longest * BACKOFF_GROWTH
    state.answered(granted(state, now), now)
    refuse(state, granted(state, now), now, retry_after)
    assert gate.opens(again=False) - now <= BACKOFF


@pytest.mark.parametrize("retry_after", [None, MAX_RETRY_AFTER + 1])
def test_pauses_of_one_call_grow(retry_after: float | None) -> None:
    """The more often a call was refused before, the longer it waits where the server names no pause."""
    longest = BACKOFF
    for refusals in range(40):
        state = admission()
        not_before = state.refused(granted(state, 0.0), 0.0, retry_after=retry_after, refusals=refusals)
        assert longest / 2 <= not_before <= longest
        longest = min(BACKOFF_MAX, longest * BACKOFF_GROWTH)


def test_only_the_first_report_counts() -> None:
    """What is reported after the first report of a permit changes nothing."""
    state = admission(start=1)
    permit = granted(state, 0.0)
    state.succeeded(permit, 0.0)
    assert state.refused(permit, 1.0, retry_after=5.0) == 1.0
    state.succeeded(permit, 0.0)
    state.answered(permit, 0.0)
    stats = state.stats
    assert (gate_of(state).state, state.concurrency.limit) == ("open", 2)
    assert (stats.successes, stats.rate_limited, stats.pauses) == (1, 0, 0)


def test_a_used_up_window() -> None:
    """The gate closes with the last request of the window until the next one, and the limit stays."""
    state = admission()
    first = granted(state, 0.0)
    state.announced(first, RateLimitHint(remaining=2, reset=2.5), 0.0)
    succeed(state, first, 0.0)
    lot(state, 2, 1.0)
    gate = gate_of(state)
    assert (gate.state, asked(state, 2.4)) == ("paused", None)
    assert granted(state, 2.4, "b").probe is False
    assert granted(state, 2.5).probe
    assert (state.stats.cuts, state.stats.pauses, state.concurrency.limit) == (0, 1, 10)


def used_up(state: Admission, now: float, reset: float) -> None:
    """Take an answer whose headers say that nothing remains for so many seconds."""
    permit = granted(state, now)
    state.announced(permit, RateLimitHint(remaining=0, reset=reset), now)
    succeed(state, permit, now)


def test_headers_that_are_wrong() -> None:
    """One call tests a long window that is said to be used up; if it passes, headers are not heard any more."""
    state = admission()
    used_up(state, 0.0, 1800.0)
    assert asked(state, EARLY - 0.1) is None
    probe = granted(state, EARLY)
    assert asked(state, EARLY) is None
    state.announced(probe, RateLimitHint(remaining=0, reset=1798.0), EARLY)
    succeed(state, probe, EARLY)
    assert gate_of(state).state == "open"
    used_up(state, 10.0, 1790.0)
    assert gate_of(state).state == "open"


def test_headers_that_refusals_confirm() -> None:
    """A window that refused its tests is believed from then on, and so is another one like it."""
    state = admission()
    used_up(state, 0.0, 60.0)
    now = EARLY
    for _ in range(CONFIRMED):
        refuse(state, granted(state, now), now, None)
        now = gate_of(state).opens(again=False)
    assert now == 60.0
    succeed(state, granted(state, now), now)
    used_up(state, 61.0, 59.0)
    assert gate_of(state).opens(again=False) == 120.0
    assert gate_of(state).opens(again=True) == 120.0


@pytest.mark.parametrize("reset", [1.0, 2.0, 3.0, 5.0])
@pytest.mark.parametrize("seconds", [0.05, 1.0])
def test_headers_that_are_always_wrong(reset: float, seconds: float) -> None:
    """A service whose every answer says that nothing remains, and that takes all, is not slowed down for long."""
    state = admission()
    now = 0.0
    for _ in range(10):
        now = max(now, gate_of(state).opens(again=False))
        permit = granted(state, now)
        now += seconds
        state.announced(permit, RateLimitHint(remaining=0, reset=reset), now)
        succeed(state, permit, now)
    assert gate_of(state).state == "open"
    assert now < 30.0


def test_headers_of_windows_of_one_request() -> None:
    """A window that takes a single request is tested once, and believed when the test is refused."""
    state = admission()
    now, refusals, begun = 0.0, 0, -5.0
    for _ in range(20):
        now = max(now, gate_of(state).opens(again=False))
        permit = granted(state, now)
        if now < begun + 5.0:
            refuse(state, permit, now, begun + 5.0 - now)
            refusals += 1
            continue
        begun = now
        state.announced(permit, RateLimitHint(remaining=0, reset=5.0), now)
        succeed(state, permit, now)
    assert refusals <= 4


def test_headers_that_round_up() -> None:
    """A request that passes in the last second of a window shows no wrong headers."""
    state = admission()
    used_up(state, 0.0, 3.0)
    succeed(state, granted(state, EARLY), EARLY)
    used_up(state, 4.0, 3.0)
    assert gate_of(state).state == "paused"


def test_headers_of_a_window_that_is_over() -> None:
    """A count that reached zero in an earlier window stops nobody in the next one."""
    state = admission()
    first = granted(state, 0.0)
    state.announced(first, RateLimitHint(remaining=1, reset=5.0), 0.0)
    succeed(state, first, 0.0)
    assert not granted(state, 6.0).probe
    assert gate_of(state).state == "open"


def test_headers_shorten_no_pause() -> None:
    """Headers of a request that was in flight when a pause began leave the pause as it is."""
    state = admission()
    first, second = lot(state, 2, 0.0)
    refuse(state, first, 0.0, 2.0)
    state.announced(second, RateLimitHint(remaining=0, reset=1.0), 0.1)
    succeed(state, second, 0.1)
    assert asked(state, 1.9) is None
    assert granted(state, 2.0).probe
    assert state.stats.pauses == 1


def test_older_answers_add_nothing_to_a_window() -> None:
    """What remains of a window only falls, whichever answer comes first."""
    state = admission()
    first = granted(state, 0.0)
    state.announced(first, RateLimitHint(remaining=5, reset=60.0), 0.0)
    lot(state, 3, 0.0)
    state.announced(first, RateLimitHint(remaining=4, reset=59.0), 1.0)
    lot(state, 1, 1.0)
    state.announced(first, RateLimitHint(remaining=3, reset=60.0), 1.0)
    assert gate_of(state).state == "open"
    lot(state, 1, 1.0)
    assert gate_of(state).opens(again=True) == 60.0


def test_a_new_window() -> None:
    """Headers of the next window take the place of what was left of the last one."""
    state = admission()
    first = granted(state, 0.0)
    state.announced(first, RateLimitHint(remaining=1, reset=60.0), 0.0)
    state.announced(first, RateLimitHint(remaining=2, reset=60.0), 61.0)
    lot(state, 1, 61.0)
    assert gate_of(state).state == "open"
    lot(state, 1, 61.0)
    assert gate_of(state).opens(again=True) == 121.0


@pytest.mark.parametrize("hint", [RateLimitHint(remaining=0), RateLimitHint(reset=5.0)])
def test_half_a_hint(hint: RateLimitHint) -> None:
    """Headers that lack the count or the time of a window say nothing."""
    state = admission()
    state.announced(granted(state, 0.0), hint, 0.0)
    assert gate_of(state).state == "open"


def test_evidence_undoes_a_cut() -> None:
    """Three requests sent after the refused one that pass open the gate, and the limit is as before."""
    state = admission()
    permits = lot(state, 10, 0.0)
    refuse(state, permits[5], 1.0, 30.0)
    assert state.concurrency.limit == 4
    for permit in permits[6:8]:
        succeed(state, permit, 1.1)
    assert gate_of(state).state == "paused"
    succeed(state, permits[8], 1.2)
    assert gate_of(state).state == "open"
    assert state.concurrency.limit == 10
    assert not granted(state, 1.2).probe


def test_evidence_softens_a_second_cut() -> None:
    """Where the limit was known before, the same evidence brings it back to just below where it was refused."""
    state = admission(start=40)
    permits = lot(state, 40, 100.0)
    refuse(state, permits.pop(), 101.0, 1.0)
    succeed(state, permits.pop(), 101.1)
    for permit in permits:
        state.release(permit)
    succeed(state, granted(state, 102.0), 102.0)
    permits = lot(state, 28, 110.0)
    refuse(state, permits[20], 111.0, 1.0)
    assert state.concurrency.limit == 14
    for permit in permits[21:]:
        succeed(state, permit, 111.1)
    assert gate_of(state).state == "open"
    assert state.concurrency.limit == int(21 * NEAR)


def test_a_lot_of_which_nothing_passed() -> None:
    """Where everything in flight is refused, their number was not the reason: the probe brings the limit back."""
    state = admission(start=20)
    for permit in lot(state, 20, 100.0):
        refuse(state, permit, 101.0, 1.0)
    assert state.concurrency.limit < 10
    succeed(state, granted(state, 102.0), 102.0)
    assert state.concurrency.limit == 20


def test_a_lot_after_others_that_passed() -> None:
    """Where something passed since the last cut, the limit stays low though all that was in flight is refused."""
    state = admission(start=20)
    succeed(state, granted(state, 99.0), 99.0)
    for permit in lot(state, 20, 100.0):
        refuse(state, permit, 101.0, 1.0)
    succeed(state, granted(state, 102.0), 102.0)
    assert state.concurrency.limit < 10


def test_requests_sent_before_are_no_evidence() -> None:
    """Requests sent before the refused one tell nothing by passing."""
    state = admission()
    permits = lot(state, 10, 0.0)
    refuse(state, permits.pop(), 1.0, 30.0)
    for permit in permits:
        succeed(state, permit, 1.1)
    assert (gate_of(state).state, state.concurrency.limit) == ("paused", 7)


def test_a_mostly_refused_lot_is_no_evidence() -> None:
    """When more of the later requests are refused than pass, the gate stays closed and the cut stands."""
    state = admission(start=20)
    permits = lot(state, 20, 0.0)
    for permit in permits[10:16]:
        refuse(state, permit, 1.0, 30.0)
    limit = state.concurrency.limit
    for permit in permits[16:]:
        succeed(state, permit, 1.1)
    assert (gate_of(state).state, state.concurrency.limit) == ("paused", limit)
    assert limit <= 7


def test_evidence_counts_later_requests() -> None:
    """Passes contradict a refusal from the third on, while at most half of the lot was refused."""
    evidence = Evidence()
    assert not evidence.passed(1)
    evidence.begin(5)
    for serial in (6, 7, 8):
        evidence.refused(serial)
    evidence.refused(4)
    assert [evidence.passed(serial) for serial in (3, 9, 10, 11, 12)] == [False, False, False, True, False]


def test_a_subject_refused_alone() -> None:
    """A subject refused again although three others passed in between closes nothing, and its cut is undone."""
    state = admission()
    permits = lot(state, 9, 0.0)
    refuse(state, granted(state, 0.0, subject="GET /own"), 0.0, 1.0)
    for permit in permits:
        state.release(permit)
    assert state.concurrency.limit < 10
    for now in (1.0, 1.1, 1.2):
        succeed(state, granted(state, now), now)
    pauses = state.stats.pauses
    not_before = refuse(state, granted(state, 2.0, subject="GET /own"), 2.0, 7.0)
    assert not_before == 9.0
    assert (gate_of(state).state, state.stats.pauses, state.concurrency.limit) == ("open", pauses, 10)
    for _ in range(3):
        refuse(state, granted(state, 3.0, subject="GET /own"), 3.0, 7.0)
    assert (gate_of(state).state, state.stats.pauses, state.concurrency.limit) == ("open", pauses, 10)


def test_a_subject_that_passes_is_forgotten() -> None:
    """Once a subject that was refused alone has passed, its next refusal closes the gate again."""
    state = admission()
    refuse(state, granted(state, 0.0, subject="GET /own"), 0.0, 1.0)
    for now in (1.0, 1.1, 1.2):
        succeed(state, granted(state, now), now)
    refuse(state, granted(state, 2.0, subject="GET /own"), 2.0, 7.0)
    assert gate_of(state).state == "open"
    succeed(state, granted(state, 9.0, subject="GET /own"), 9.0)
    refuse(state, granted(state, 10.0, subject="GET /own"), 10.0, 7.0)
    assert gate_of(state).state == "paused"


def test_only_what_a_subject_did_since_it_passed_is_undone() -> None:
    """The cut of a subject that passed afterwards stands, when a later one of the same subject is undone."""
    state = admission()
    for count, now in ((9, 10.0), (6, 20.0)):
        permits = lot(state, count, now)
        refuse(state, granted(state, now, subject="GET /own"), now + 1.0, 0.5)
        succeed(state, permits.pop(), now + 1.1)
        for permit in permits:
            state.release(permit)
        if now < 20.0:
            succeed(state, granted(state, now + 2.0, subject="GET /own"), now + 2.0)
    assert state.concurrency.limit == 4
    for now in (22.0, 22.1, 22.2):
        succeed(state, granted(state, now), now)
    refuse(state, granted(state, 23.0, subject="GET /own"), 23.0, 1.0)
    assert state.concurrency.limit == 7


def test_too_few_passes_acquit_nobody() -> None:
    """A subject refused again after only two others passed pauses its service again."""
    state = admission()
    refuse(state, granted(state, 0.0, subject="GET /own"), 0.0, 1.0)
    for now in (1.0, 1.1):
        succeed(state, granted(state, now), now)
    refuse(state, granted(state, 2.0, subject="GET /own"), 2.0, 1.0)
    assert (gate_of(state).state, state.stats.pauses) == ("paused", 2)


def test_passes_of_another_service_acquit_nobody() -> None:
    """Strikes are counted for each service by itself."""
    state = admission()
    refuse(state, granted(state, 0.0, subject="GET /own"), 0.0, 1.0)
    for _ in range(5):
        succeed(state, granted(state, 0.5, "b"), 0.5)
    succeed(state, granted(state, 1.0), 1.0)
    refuse(state, granted(state, 2.0, subject="GET /own"), 2.0, 1.0)
    assert gate_of(state).state == "paused"


def test_others_welcome_in_the_middle_of_a_pause() -> None:
    """A subject in whose pause a probe of another one passed closes nothing when it is refused again."""
    state = admission()
    refuse(state, granted(state, 0.0, subject="GET /own"), 0.0, 30.0)
    succeed(state, granted(state, 0.5), 0.6)
    refuse(state, granted(state, 30.0, subject="GET /own"), 30.0, 30.0)
    assert gate_of(state).state == "open"


def test_a_probe_refused_alone_makes_room() -> None:
    """A probe of a subject that is refused alone changes no pause, and another one goes at once."""
    state = admission()
    first = granted(state, 0.0, subject="GET /own")
    refuse(state, first, 0.0, 30.0)
    succeed(state, granted(state, 0.5), 0.6)
    refuse(state, granted(state, 1.0), 1.0, 1.0)
    probe = granted(state, 2.0, subject="GET /own")
    assert probe.probe
    refuse(state, probe, 2.0, 60.0)
    assert granted(state, 2.0).probe


def test_strikes_of_many_subjects() -> None:
    """Of a thousand subjects that were refused the last ones are remembered."""
    strikes = Strikes()
    for number in range(1_001):
        assert not strikes.refused(f"GET /{number}")
    for _ in range(3):
        strikes.passed("GET /x")
    assert not strikes.refused("GET /0")
    assert strikes.refused("GET /1000")
