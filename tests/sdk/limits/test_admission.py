"""Names of services, whose turn it is, and what answers do to their common limit, without an event loop."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from esper_sdk._limits.admission import COMMON, TURNS, Admission
from esper_sdk._limits.concurrency import (
    BRIEF,
    CUT,
    DEAR,
    HOLD,
    HOLD_MAX,
    LONG,
    NEAR,
    PAST,
    SHORT,
    STEEP,
    TRY,
    ConcurrencyLimit,
)
from esper_sdk._limits.gate import EARLY, OVERDUE, Gate, Pause
from esper_sdk._limits.headers import MAX_RETRY_AFTER, RateLimitHint
from esper_sdk._limits.randomness import ALARM, SHARE_MOST, SPAN, STEPS, TRIAL, TRUST, Randomness
from esper_sdk._limits.service import Permit, Service, Waiting
from esper_sdk._limits.services import service_of
from hypothesis import given, settings
from hypothesis import strategies as st

from esper_client.services import SERVICES

HIGH, NORMAL, LOW = range(3)
NEVER = float("inf")
ENTERPRISE = "0f3b2d5e-6a2c-4c55-9d0b-1f2e3d4c5b6a"


def admission(*, start: int = 10, cap: int = 200) -> Admission:
    """Make the pure state of a limiter, to which nothing has happened."""
    return Admission(ConcurrencyLimit(start=start, cap=cap), jitter=Random(0))


def granted(state: Admission, now: float, name: str = "a") -> Permit:
    """Take a permit that must be there, each time for another subject."""
    permit = state.grant(state.service(name), f"GET /{state.stats.requests}", now)
    assert permit is not None
    return permit


def lot(state: Admission, count: int, now: float, name: str = "a") -> list[Permit]:
    """Take so many permits at once."""
    return [granted(state, now, name) for _ in range(count)]


def refuse(state: Admission, permit: Permit, now: float, retry_after: float | None = None) -> None:
    """Report a refusal, and give the permit back."""
    state.refused(permit, now, retry_after=retry_after)
    state.release(permit)


def succeed(state: Admission, permit: Permit, now: float) -> None:
    """Report a success, and give the permit back."""
    state.succeeded(permit, now)
    state.release(permit)


def release(state: Admission, permits: list[Permit]) -> None:
    """Give permits back without a report."""
    for permit in permits:
        state.release(permit)


def reopen(state: Admission, now: float, name: str = "a") -> None:
    """End a pause with a probe that passes."""
    probe = granted(state, now, name)
    assert probe.probe
    succeed(state, probe, now)


def wait(
    state: Admission, subject: str, name: str = "a", *, priority: int = NORMAL, again: bool = False
) -> Waiting:
    """Let a call wait."""
    call = Waiting(state.service(name), subject, priority=priority, again=again, not_before=float("-inf"))
    state.enter(call, 0.0)
    return call


def served(state: Admission) -> Iterator[str]:
    """Serve who waits, one at a time, and tell whose turn it is."""
    while calls := state.admit(0.0):
        (call,) = calls
        yield call.subject
        assert call.permit is not None
        state.release(call.permit)


# Names of services.


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/commands/v0/commands/", "commands"),
        ("/commands/v0/commands/123/status/", "commands"),
        ("commands", "commands"),
        ("/v0/tenant/settings", "tenant"),
        ("/v2/devices/", "devices"),
        ("/v12/devices", "devices"),
        ("/version/1", "version"),
        ("/vx/1", "vx"),
        ("/v1", "v1"),
        ("/no/such/path", "no"),
        ("/%20/x", "%20"),
        ("/", ""),
        ("", ""),
    ],
)
def test_first_step_that_is_no_version(path: str, service: str) -> None:
    """A service is named by the first step of its path that is no version, be the path known or not."""
    assert service_of("GET", path) == service
    assert service_of("DELETE", path) == service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/enterprise/", "enterprise"),
        ("/v0/enterprise/", "enterprise"),
        (f"/enterprise/{ENTERPRISE}/device/", "enterprise/device"),
        (f"/enterprise/{ENTERPRISE}/device/77/app/", "enterprise/device"),
        (f"/v1/enterprise/{ENTERPRISE}/report", "enterprise/report"),
        ("/enterprise/invite/", "enterprise/invite"),
        ("/enterprise/invite/7/", "enterprise/invite"),
    ],
)
def test_enterprise(path: str, service: str) -> None:
    """Below `enterprise` the step after it, or after the enterprise's ID, belongs to the name."""
    assert service_of("GET", path) == service


def test_one_service_for_all_enterprises() -> None:
    """The ID of an enterprise makes no other service of its operations."""
    ids = ["1", "a7", "00000000-0000-4000-8000-000000000000"]
    assert {service_of("POST", f"/enterprise/{id}/command/") for id in ids} == {"enterprise/command"}


def test_the_enterprise_itself() -> None:
    """An enterprise that is named by its ID alone belongs to a service below `enterprise`."""
    assert service_of("GET", f"/enterprise/{ENTERPRISE}/").startswith("enterprise")


@pytest.mark.parametrize(
    ("method", "path", "service"),
    [
        ("POST", "/data-tap/v0/queries", "data-tap/queries"),
        ("POST", "data-tap/v0/queries/", "data-tap/queries"),
        ("GET", "/data-tap/v0/queries", "data-tap"),
        ("GET", "/data-tap/v0/queries/4711", "data-tap"),
        ("POST", "/data-tap/v0/queries/4711", "data-tap"),
        ("POST", "/data-tap/v0/tables", "data-tap"),
    ],
)
def test_corrections(method: str, path: str, service: str) -> None:
    """Queries of the data tap are a service of their own; to ask for their results is none."""
    assert service_of(method, path) == service


def test_every_correction_is_found() -> None:
    """Each correction of the description holds for its own path, whatever stands in for its parameters."""
    assert SERVICES
    for method, path, service in SERVICES:
        assert service_of(method, path) == service


# Who goes.


def test_first_come_first_served() -> None:
    """Calls of one service and priority go in the order they came; who gave up is passed over."""
    state = admission(start=1)
    calls = [wait(state, name) for name in "vwxyz"]
    state.leave(calls[2])
    assert state.grant(state.service("a"), "late", 0.0) is None
    assert "".join(served(state)) == "vwyz"
    assert not state.service("a")


def test_who_gave_up_before_its_time() -> None:
    """A refused call that gives up during its own pause takes no turn when that is over."""
    state = admission()
    calls = [
        Waiting(state.service("a"), "GET /a", priority=NORMAL, again=True, not_before=5.0) for _ in range(2)
    ]
    for call in calls:
        state.enter(call, 0.0)
    state.leave(calls[0])
    assert state.admit(4.9) == []
    assert state.admit(5.0) == calls[1:]
    assert state.stats.requests == 1


def test_priorities() -> None:
    """High goes before normal, and normal before low, whatever their services."""
    state = admission(start=1)
    for subject, name, priority in (
        ("l1", "a", LOW),
        ("n1", "a", NORMAL),
        ("l2", "b", LOW),
        ("h1", "b", HIGH),
        ("n2", "b", NORMAL),
        ("h2", "a", HIGH),
    ):
        wait(state, subject, name, priority=priority)
    order = list(served(state))
    assert [subject[0] for subject in order] == list("hhnnll")
    assert sorted(order) == ["h1", "h2", "l1", "l2", "n1", "n2"]


@pytest.mark.parametrize("names", ["aa", "ab"])
@pytest.mark.parametrize(("high", "low"), [(HIGH, NORMAL), (HIGH, LOW), (NORMAL, LOW)])
def test_every_eighth_turn(names: str, high: int, low: int) -> None:
    """While both wait, every eighth turn goes to the lower priority, of the same service or another."""
    state = admission(start=1)
    for _ in range(3 * TURNS):
        wait(state, "h", names[0], priority=high)
        wait(state, "l", names[1], priority=low)
    order = "".join(served(state))
    assert order.startswith(("h" * (TURNS - 1) + "l") * 3)
    assert (order.count("h"), order.count("l")) == (3 * TURNS, 3 * TURNS)


def test_lower_turns_alternate() -> None:
    """Where both lower priorities wait as well, the eighth turns go to them alternately, so that nobody starves."""
    state = admission(start=1)
    for _ in range(4 * TURNS):
        for priority in (LOW, NORMAL, HIGH):
            wait(state, "hnl"[priority], priority=priority)
    high = "h" * (TURNS - 1)
    assert "".join(served(state)).startswith((high + "n" + high + "l") * 2)


def test_no_turn_is_kept_free() -> None:
    """Where nobody of a lower priority waits, every turn goes to the highest."""
    state = admission(start=1)
    for _ in range(3 * TURNS):
        wait(state, "h", priority=HIGH)
    assert "".join(served(state)) == "h" * 3 * TURNS


def test_services_take_turns() -> None:
    """Services of one priority go in turn, however many calls of one of them wait."""
    state = admission(start=1)
    for name in "aaaaabbc":
        wait(state, name, name)
    assert "".join(served(state)) == "abcabaaa"


def test_refused_calls_leave_every_second_turn() -> None:
    """Calls that were refused go first, and take turns with those of their service that were not."""
    state = admission(start=1)
    for number in range(4):
        wait(state, f"f{number}")
        wait(state, f"a{number}", again=True)
    assert list(served(state)) == ["a0", "f0", "a1", "f1", "a2", "f2", "a3", "f3"]


def test_paused_services_lose_no_turn_of_others() -> None:
    """While one service is paused the others take all turns, and it goes on when it is open."""
    state = admission(start=1)
    refuse(state, granted(state, 0.0, "a"), 0.0, 2.0)
    for name in "aabb":
        wait(state, name, name, priority=HIGH if name == "a" else LOW)
    assert "".join(served(state)) == "bb"
    assert state.due(0.0) == 2.0
    (probe,) = state.admit(2.0)
    assert probe.permit is not None
    assert probe.permit.probe
    succeed(state, probe.permit, 2.0)
    assert len(state.admit(2.0)) == 1
    assert state.due(2.0) == NEVER


def test_the_better_probe() -> None:
    """When a pause is over, a call that was not refused probes before one that was."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 1.0)
    wait(state, "again", again=True)
    fresh = wait(state, "fresh")
    assert state.admit(1.0) == [fresh]


def test_probes_from_both_ends() -> None:
    """After a probe that was refused the next one comes from the other end of the line, and then in order."""
    state = admission()
    refuse(state, granted(state, 0.0), 0.0, 1.0)
    for subject in "vwxyz":
        wait(state, subject)
    order, now = [], 1.0
    for _ in range(3):
        (call,) = state.admit(now)
        order.append(call.subject)
        assert call.permit is not None
        refuse(state, call.permit, now, 1.0)
        now += 1.0
    (call,) = state.admit(now)
    assert call.permit is not None
    succeed(state, call.permit, now)
    order += [call.subject, *(call.subject for call in state.admit(now))]
    assert order == list("vzwyx")
    refuse(state, granted(state, now), now, 1.0)
    for subject in "vw":
        wait(state, subject)
    assert [call.subject for call in state.admit(now + 1.0)] == ["v"]


def test_services_share_the_limit() -> None:
    """The requests of all services together are bounded by the limit."""
    state = admission(start=3)
    permits = [granted(state, 0.0, name) for name in "abb"]
    assert state.grant(state.service("c"), "GET /c", 0.0) is None
    assert [state.service(name).in_flight for name in "abc"] == [1, 2, 0]
    call = wait(state, "c", "c")
    assert state.admit(0.0) == []
    state.release(permits[0])
    assert state.admit(0.0) == [call]
    assert (state.concurrency.in_flight, state.stats.requests) == (3, 4)


def test_so_many_services() -> None:
    """At most two hundred services are told apart; whatever comes after them is one."""
    state = admission()
    services = {state.service(f"s{number}") for number in range(200)}
    assert len(services) == 200
    other = state.service("s200")
    assert other not in services
    assert state.service("s201") is other
    assert state.service("s7") in services
    assert len(state.services) == 201


# Services beside each other.


def test_a_service_that_goes_on_undoes_the_cut() -> None:
    """When another service passes three times while calls wait for it, the cut of the refusing one is undone."""
    state = admission()
    permits = lot(state, 10, 0.0, "a")
    refuse(state, permits[9], 1.0, 30.0)
    release(state, permits[:9])
    assert state.concurrency.limit == 7
    permits = lot(state, 7, 1.0, "b")
    wait(state, "GET /b", "b")
    for permit in permits[:2]:
        state.succeeded(permit, 1.1)
    assert state.concurrency.limit == 7
    state.succeeded(permits[2], 1.1)
    assert state.concurrency.limit >= 10
    assert state.service("a").gate.state == "paused"


def test_a_service_for_which_nobody_waits_undoes_nothing() -> None:
    """Passes of another service tell nothing about the limit while it is not short of it."""
    state = admission()
    permits = lot(state, 10, 0.0, "a")
    refuse(state, permits[9], 1.0, 30.0)
    release(state, permits[:9])
    for _ in range(10):
        succeed(state, granted(state, 1.0, "b"), 1.1)
    assert state.concurrency.limit == 7


def test_a_service_that_is_refused_as_well_undoes_nothing() -> None:
    """Passes of another service before one of its own refusals don't count."""
    state = admission(start=30)
    before = lot(state, 24, 0.0, "a")
    refused, *others = [granted(state, 0.0, name) for name in "abbbbb"]
    wait(state, "GET /b", "b")
    refuse(state, refused, 1.0, 30.0)
    for permit in others[:2]:
        state.succeeded(permit, 1.1)
    state.refused(others[2], 1.1, retry_after=1.0)
    limit = state.concurrency.limit
    for permit in others[3:5]:
        state.succeeded(permit, 1.1)
    assert state.concurrency.limit == limit < 20
    assert len(before) == 24


def test_few_passes_prove_little_about_many() -> None:
    """Before a cut is undone a fifth of what was in flight must pass, though the gate opens with three."""
    state = admission(start=100)
    permits = lot(state, 100, 100.0)
    refuse(state, permits[59], 101.0, 1.0)
    limit = state.concurrency.limit
    for permit in permits[60:71]:
        succeed(state, permit, 101.0)
    assert (state.service("a").gate.state, state.concurrency.limit) == ("open", limit)
    succeed(state, permits[71], 101.0)
    assert state.concurrency.limit == 100


def together(state: Admission, now: float) -> None:
    """Let two services pass, and then be refused together."""
    for name in "ab":
        succeed(state, granted(state, now, name), now)
    permits = [granted(state, now, name) for name in "ab"]
    for permit in permits:
        refuse(state, permit, now + 1, 2.0)


def joined() -> Admission:
    """Make two services that share a gate, since they were refused together, and a third that does not."""
    state = admission(start=40)
    state.service("c")
    for number in range(COMMON):
        assert state.service("a").gate is not state.service("b").gate
        together(state, 10.0 * number)
    return state


def test_services_that_are_refused_together() -> None:
    """Two services that are refused together twice pause together from then on, and a third one does not."""
    state, now = joined(), 10.0 * COMMON
    assert state.service("a").gate is state.service("b").gate
    assert list(state.paused.values()) == ["a and b"]
    assert not granted(state, now - 8, "c").probe
    probe = granted(state, now, "b")
    assert state.grant(state.service("a"), "GET /a", now) is None
    succeed(state, probe, now)
    assert [granted(state, now, name).probe for name in "ab"] == [False] * 2
    assert state.paused == {}


@pytest.mark.parametrize("passing", [False, True])
def test_services_that_never_pass_share_nothing(passing: bool) -> None:
    """Services that refuse everything are never taken for one limit, though they passed before."""
    state = admission(start=40)
    for name in "ab" if passing else "":
        succeed(state, granted(state, 0.0, name), 0.0)
    for number in range(10):
        now = 10.0 * number
        permits = [granted(state, now, name) for name in "ab"]
        assert not any(permit.probe for permit in permits)
        for permit in permits:
            refuse(state, permit, now + 1, 2.0)
        for name in "ab":
            probe = granted(state, now + 4, name)
            state.answered(probe, now + 4)
            state.release(probe)
    assert state.service("a").gate is not state.service("b").gate


def test_passes_of_the_same_service_part_nobody() -> None:
    """Services that share a gate stay together while each time others of the refusing service itself pass."""
    state, now = joined(), 10.0 * COMMON
    reopen(state, now, "b")
    for _ in range(3 * COMMON):
        now += 10.0
        permit, *others = lot(state, 4, now, "a")
        refuse(state, permit, now, 1.0)
        for other in others:
            succeed(state, other, now)
        assert state.service("a").gate.state == "open"
    assert state.service("a").gate is state.service("b").gate


def test_services_part_again() -> None:
    """Services that share a gate part when one alone is refused again and again while the other passes."""
    state, now = joined(), 10.0 * COMMON
    refuse(state, granted(state, now, "c"), now, 600.0)
    reopen(state, now, "b")
    for _ in range(COMMON):
        assert state.service("a").gate is state.service("b").gate
        now += 10.0
        permit, *others = [granted(state, now, name) for name in "abbb"]
        refuse(state, permit, now, 1.0)
        assert state.service("b").gate.state == "paused"
        for other in others:
            succeed(state, other, now)
        assert state.service("a").gate.state == "open"
    assert len({state.service(name).gate for name in "abc"}) == 3
    refuse(state, granted(state, now, "a"), now, 1.0)
    assert [state.service(name).gate.state for name in "abc"] == ["paused", "open", "paused"]


# Refusals at random.


def test_levels_far_apart_begin_a_try() -> None:
    """A few refusals of a small share, at five times as many in flight and at few, are taken for random ones."""
    randomness = Randomness()
    levels = [int(8 * SPAN), 20, 8]
    for level in levels:
        for _ in range(10):
            randomness.passed()
        assert not randomness.refused(level)
    assert [randomness.seems(level) for level in levels] == [0, 0, 8]
    assert 0 < randomness.share <= SHARE_MOST
    assert randomness.unproven
    for _ in range(TRIAL):
        randomness.passed()
    assert not randomness.unproven
    assert len(levels) == STEPS


@pytest.mark.parametrize(
    ("levels", "passes"), [([40, 8], 10), ([39, 8, 8], 10), ([40, 20, 8], 3)], ids=["few", "near", "many"]
)
def test_no_reason_to_try(levels: list[int], passes: int) -> None:
    """Too few refusals, at levels too near to each other, or of too many requests are taken for what they are."""
    randomness = Randomness()
    for level in levels:
        for _ in range(passes):
            randomness.passed()
        assert not randomness.refused(level)
        assert not randomness.seems(level)
    assert randomness.share == 0


def trying(passes: int = 10) -> Randomness:
    """Make a try that has just begun."""
    randomness = Randomness()
    for level in (40, 20, 8):
        for _ in range(passes):
            randomness.passed()
        randomness.refused(level)
        randomness.seems(level)
    assert randomness.share > 0
    return randomness


def test_expected_refusals_are_no_alarm() -> None:
    """Refusals of about the expected share go on for ever without an end of the try."""
    randomness = trying()
    for _ in range(1_000):
        assert randomness.refused(10)
        for _ in range(9):
            randomness.passed()
    assert randomness.share > 0


def test_an_excess_is_an_alarm() -> None:
    """A row of refusals is more than was expected; the next try needs more of them if this one was short."""
    randomness, count = trying(), 1
    while randomness.refused(1):
        count += 1
    assert ALARM < count < 4 * ALARM
    assert randomness.alarm()
    assert randomness.share == 0
    for level in (40, 20, 8) * 4:
        for _ in range(10):
            randomness.passed()
        randomness.refused(level)
        assert not randomness.seems(level)


def test_an_alarm_after_a_long_time() -> None:
    """A try that went well for long has not failed when it ends: the server has changed."""
    randomness = trying()
    for _ in range(TRUST):
        randomness.passed()
    while randomness.refused(1):
        pass
    assert not randomness.alarm()


def test_random_refusals_that_stay_away() -> None:
    """When the expected refusals have stayed away for long, none is expected any more."""
    randomness = trying()
    share = randomness.share
    for _ in range(int(20.0 / share)):
        randomness.passed()
    assert randomness.share == share
    for _ in range(2):
        randomness.passed()
    assert randomness.share == 0
    assert not randomness.refused(10)


def randomly_refused() -> tuple[Admission, float]:
    """Make a limiter that is refused at many and at few in flight, and has begun a try with the last one."""
    state, now = admission(start=40), 10.0
    for count in (40, 1, 1, 1):
        permits = lot(state, count, now)
        pauses, limit = state.stats.pauses, state.concurrency.limit
        refuse(state, permits.pop(), now, 1.0)
        for permit in permits:
            succeed(state, permit, now)
        now += 10.0
        if state.service("a").gate.pause is not None:
            reopen(state, now)
    assert state.stats.pauses == pauses, "closed by what is expected"
    assert state.concurrency.limit == int(28 * TRY) > limit
    return state, now


def test_a_try_raises_the_limit() -> None:
    """Refusals that come at any level raise the limit, and close nothing while they stay as many."""
    state, now = randomly_refused()
    limit, pauses = state.concurrency.limit, state.stats.pauses
    for _ in range(30):
        refuse(state, granted(state, now), now, 1.0)
        for permit in lot(state, 20, now):
            succeed(state, permit, now)
    assert (state.service("a").gate.state, state.stats.pauses) == ("open", pauses)
    assert state.concurrency.limit == limit


def test_a_young_try_does_not_grow() -> None:
    """In the first answers of a try the limit stays, though it is used; then it grows fast."""
    state, now = randomly_refused()
    limit = state.concurrency.limit
    permits = lot(state, limit, now)
    for permit in permits[: TRIAL - 1]:
        state.succeeded(permit, now)
    assert state.concurrency.limit == limit
    state.succeeded(permits[TRIAL], now)
    assert state.concurrency.limit == limit + 1


def test_a_try_that_fails_falls_back() -> None:
    """When most are refused in a try, the gate closes, and the limit falls below where the try began."""
    state, now = randomly_refused()
    refused = 0
    for permit in lot(state, 20, now):
        refuse(state, permit, now, 1.0)
        refused += 1
        if state.service("a").gate.state == "paused":
            break
    assert ALARM < refused < 20
    assert state.concurrency.limit <= CUT * 28
    assert state.service("a").randomness.share == 0


# The limit.


def grow(limit: ConcurrencyLimit, now: float, times: int) -> int:
    """Let requests pass while the limit is in use, and return the new one."""
    for _ in range(times):
        limit.succeeded(now)
    return limit.limit


def test_growth_doubles_while_nothing_is_known() -> None:
    """Each success adds one: the limit doubles with a round of them, up to the cap."""
    limit = ConcurrencyLimit(start=4, cap=20)
    assert [grow(limit, 0.0, times) for times in (4, 8, 16)] == [8, 16, 20]


def test_a_start_above_the_cap() -> None:
    """The cap bounds the limit from the beginning."""
    assert ConcurrencyLimit(start=30, cap=20).limit == 20


def test_growth_returns_near_the_ceiling() -> None:
    """After a cut each round makes up half of what is missing to just below the refused limit, where it holds."""
    limit = ConcurrencyLimit(start=100, cap=1000)
    limit.refused(10.0, 100, None)
    assert limit.limit == int(100 * CUT) == 70
    assert 79 <= grow(limit, 10.0, 70) <= 83
    assert grow(limit, 10.0, 1000) in {int(100 * NEAR) - 1, int(100 * NEAR)}


def test_the_hold_begins_with_the_next_request() -> None:
    """The limit stays for some seconds of sending; the pause before is none of them."""
    state = admission()
    permits = lot(state, 10, 0.0)
    refuse(state, permits[9], 1.0, 60.0)
    succeed(state, permits[0], 1.1)
    release(state, permits[1:9])
    reopen(state, 61.0)
    limit = grow(state.concurrency, 61.0, 100)
    assert grow(state.concurrency, 60.9 + HOLD, 100) == limit < 10
    assert grow(state.concurrency, 61.1 + HOLD * LONG, 100) > limit


def test_later_refusals_of_a_lot_count() -> None:
    """Of several refused requests that were sent together, that with the fewest in flight tells the limit."""
    state = admission(start=20)
    permits = lot(state, 20, 0.0)
    for permit in (permits[19], permits[11]):
        refuse(state, permit, 1.0, 0.1)
    release(state, permits[:11] + permits[12:19])
    assert state.stats.cuts == 1
    assert grow(state.concurrency, 1.0, 1000) == int(12 * NEAR)


def held(level: int, *, pause: float, again: int = 0) -> float:
    """Return how long the limit stays near where it was refused, after a pause, in seconds."""
    limit, now = ConcurrencyLimit(start=level, cap=1000), 100.0
    for _ in range(1 + again):
        now += 50.0
        limit.refused(now, level, None)
        now += pause
        limit.resumed(now)
        for _ in range(20 * level):
            limit.succeeded(now)
    before, moments = limit.limit, [step / 10 for step in range(500)]
    for moment in moments:
        limit.succeeded(now + moment)
        if grow(limit, now + moment, level) > before:
            return moment
    raise AssertionError("it never grew again")


@pytest.mark.parametrize(
    ("level", "pause", "seconds"),
    [
        (100, 0.3, HOLD),
        (100, 5.0, HOLD),
        (2, 0.3, HOLD * BRIEF),
        (5, DEAR, HOLD * LONG),
        (5, 30.0, HOLD * LONG),
    ],
)
def test_the_hold(level: int, pause: float, seconds: float) -> None:
    """The limit stays for some seconds, and where it is low: less after short pauses, more after long ones."""
    assert held(level, pause=pause) == pytest.approx(seconds, abs=0.11)


def test_the_hold_is_longer_for_more() -> None:
    """After a short pause the limit stays the longer the more may be in flight."""
    shortest, short, usual = (held(level, pause=0.3) for level in (3, 7, 100))
    assert HOLD * BRIEF - 0.11 < shortest < short < usual


@pytest.mark.parametrize(("again", "seconds"), [(1, 2 * HOLD), (2, HOLD_MAX), (5, HOLD_MAX)])
def test_repeated_refusals_prolong_the_hold(again: int, seconds: float) -> None:
    """The hold doubles with each refusal at about the same limit, up to a bound."""
    assert held(100, pause=0.1, again=again) == pytest.approx(seconds, abs=0.11)


def test_a_ceiling_that_is_left_behind() -> None:
    """After the hold the limit creeps, and doubles again once it is well above where it was refused."""
    limit = ConcurrencyLimit(start=40, cap=1000)
    limit.refused(0.0, 40, None)
    before = grow(limit, 0.0, 1000)
    assert grow(limit, HOLD + 1, before) in {before, before + 1}
    while limit.limit <= 40 * PAST + 3:
        grow(limit, HOLD + 1, 1)
    before = grow(limit, HOLD + 1, 1)
    assert grow(limit, HOLD + 1, before) == 2 * before


def test_a_short_pause_tells_the_excess() -> None:
    """Where a named pause is as long as the time before it, the limit was too high by as much."""
    limits = []
    for taken in (0.1, 0.7, 100.0):
        limit = ConcurrencyLimit(start=100, cap=1000)
        limit.resumed(50.0)
        limit.refused(50.0 + taken, 100, SHORT)
        limits.append(limit.limit)
    shortest, _, longest = limits
    assert limits == sorted(limits)
    assert (shortest, longest) == (int(100 * STEEP * CUT), int(100 * CUT))


@pytest.mark.parametrize("asked", [None, DEAR - 0.01, SHORT + 0.01])
def test_other_pauses_tell_no_excess(asked: float | None) -> None:
    """A pause that is very short, long or not named says nothing about how much was too much."""
    limit = ConcurrencyLimit(start=100, cap=1000)
    limit.refused(0.1, 100, asked)
    assert limit.limit == int(100 * CUT)


def test_late_refusals_lower_the_ceiling() -> None:
    """A refusal of an earlier request at a lower level lowers what the limit returns to, unless far below."""
    limit = ConcurrencyLimit(start=100, cap=1000)
    limit.refused(0.0, 100, None)
    limit.refused_late(80)
    limit.refused_late(90)
    limit.refused_late(10)
    assert grow(limit, 0.0, 2000) in {int(80 * NEAR) - 1, int(80 * NEAR)}


def test_restore_undoes_a_cut() -> None:
    """A cut that is undone leaves the limit as before, and what it gained since."""
    limit = ConcurrencyLimit(start=20, cap=1000)
    mark = limit.mark()
    limit.refused(0.0, 20, None)
    assert limit.limit == 14
    limit.restore(mark)
    assert limit.limit == 20
    assert grow(limit, 0.0, 20) == 40
    limit.restore(mark)
    assert limit.limit == 40


def test_soften_trusts_what_was_known() -> None:
    """A softened cut is undone where nothing was known before, else up to just below the refused limit."""
    limit = ConcurrencyLimit(start=20, cap=1000)
    mark = limit.mark()
    limit.refused(0.0, 20, None)
    limit.soften(mark)
    assert limit.limit == 20
    limit.refused(0.0, 20, None)
    mark = limit.mark()
    limit.refused(100.0, 14, None)
    assert limit.limit == 9
    limit.soften(mark)
    assert limit.limit == int(14 * NEAR)


def test_rise_and_fall_back() -> None:
    """A try begins with half as much again, and ends between where it began and the lowest refused level."""
    limit = ConcurrencyLimit(start=40, cap=1000)
    limit.refused(0.0, 40, None)
    mark = limit.mark()
    limit.rise()
    assert limit.limit == int(28 * TRY)
    assert grow(limit, 0.0, 42) == 84
    limit.fall_back(1.0, mark, 7)
    assert limit.limit == int(int((28 * 7) ** 0.5) * CUT)


def test_lower_cap() -> None:
    """A lower cap bounds the limit at once and for good; a higher one changes nothing, and one is the least."""
    limit = ConcurrencyLimit(start=20, cap=100)
    mark = limit.mark()
    limit.lower_cap(200)
    assert (limit.cap, limit.limit) == (100, 20)
    limit.lower_cap(10)
    limit.restore(mark)
    limit.rise()
    assert (limit.cap, limit.limit, grow(limit, 0.0, 10)) == (10, 10, 10)
    limit.lower_cap(0)
    assert (limit.cap, limit.limit) == (1, 1)


def test_the_limit_is_one_at_least() -> None:
    """However often it is cut, one request may be in flight."""
    limit = ConcurrencyLimit(start=3, cap=10)
    for now in range(20):
        limit.refused(float(now), 1, 1.0)
        limit.refused_late(1)
    assert limit.limit == 1
    limit.fall_back(30.0, limit.mark(), 1)
    assert limit.limit == 1


# Random histories.


class Watched(Admission):
    """An admission that checks its promises whenever it lets somebody go."""

    def __init__(self, concurrency: ConcurrencyLimit) -> None:
        super().__init__(concurrency, jitter=Random(0))
        self.now = 0.0
        self.held: dict[Permit, Pause | None] = {}
        self.sent: dict[Permit, float] = {}
        self.pauses: dict[Gate, tuple[int, float]] = {}

    def _send(self, service: Service, subject: str, now: float) -> Permit:
        gate, pause, in_flight = service.gate, service.gate.pause, self.concurrency.in_flight
        assert in_flight == len(self.held)
        assert in_flight < self.concurrency.limit
        if pause is not None:
            assert now >= pause.early, "through a closed gate"
            probes = [permit for permit in self.held if self.probes(permit, gate)]
            assert all(now >= self.sent[permit] + OVERDUE for permit in probes), "two probes"
        permit = super()._send(service, subject, now)
        assert permit.probe == (pause is not None)
        assert permit.level == in_flight + 1
        self.held[permit], self.sent[permit] = pause, now
        return permit

    @staticmethod
    def probes(permit: Permit, gate: Gate) -> bool:
        """Tell whether a permit tests the present pause of a gate."""
        return (
            permit.probe and not permit.reported and permit.gate is gate and permit.gate_epoch == gate.epoch
        )

    def check(self, outcomes: dict[str, int]) -> None:
        """Check what holds at any time."""
        concurrency, stats, services = self.concurrency, self.stats, self.services.values()
        assert concurrency.in_flight == len(self.held) == sum(service.in_flight for service in services)
        assert 1 <= concurrency.limit <= concurrency.cap
        assert stats.successes == outcomes["succeeded"]
        assert stats.rate_limited == outcomes["refused"] == sum(service.refused for service in services)
        assert stats.cuts <= stats.rate_limited
        for gate in {service.gate for service in services}:
            pause = gate.pause
            assert (gate in self.paused) == (pause is not None)
            if pause is None:
                self.pauses.pop(gate, None)
                continue
            epoch, until = self.pauses.get(gate, (gate.epoch, pause.until))
            assert pause.early <= pause.until
            assert epoch != gate.epoch or pause.until >= until, "a pause became shorter"
            self.pauses[gate] = gate.epoch, pause.until


Seconds = st.one_of(st.none(), st.floats(0, 20), st.floats(0, 2), st.just(MAX_RETRY_AFTER * 2))
Pick = st.integers(0, 30)
Step = st.one_of(
    st.tuples(st.just("enter"), st.integers(0, 2), st.integers(0, 2), st.integers(0, 20), st.integers(1, 8)),
    st.tuples(st.just("grant"), st.integers(0, 2), st.integers(0, 20)),
    st.tuples(st.just("succeeded"), Pick, st.integers(1, 4)),
    st.tuples(st.just("succeeded"), Pick, st.integers(1, 4)),
    st.tuples(st.just("answered"), Pick),
    st.tuples(st.just("refused"), Pick, Seconds, st.booleans()),
    st.tuples(st.just("refused"), Pick, Seconds, st.booleans()),
    st.tuples(st.just("announced"), Pick, st.integers(0, 4), st.floats(0, 20)),
    st.tuples(st.just("broken"), Pick),
    st.tuples(st.just("leave"), Pick),
    st.tuples(st.just("test"), Pick),
    st.tuples(st.just("pass"), st.one_of(st.floats(0, 0.5), st.floats(0, 12))),
    st.tuples(st.just("due")),
)


class History:
    """Calls, their permits and what became of them."""

    def __init__(self, start: int) -> None:
        self.state = Watched(ConcurrencyLimit(start=start, cap=20))
        self.now = 0.0
        self.waiting: dict[Waiting, None] = {}
        self.calls: dict[Permit, Waiting] = {}
        self.outcomes = dict.fromkeys(("granted", "succeeded", "answered", "refused", "broken"), 0)

    def enter(self, name: str, subject: str, priority: int, *, not_before: float | None = None) -> None:
        call = Waiting(
            self.state.service(name),
            subject,
            priority=priority,
            again=not_before is not None,
            not_before=float("-inf") if not_before is None else not_before,
        )
        self.waiting[call] = None
        self.state.enter(call, self.now)

    def grant(self, name: str, subject: str) -> None:
        service = self.state.service(name)
        permit = self.state.grant(service, subject, self.now)
        if permit is not None:
            self.outcomes["granted"] += 1
            assert not any(call.service is service for call in self.waiting if not call.held), "overtaken"
            self.calls[permit] = Waiting(service, subject, priority=NORMAL, again=False, not_before=0.0)

    def admit(self) -> None:
        for call in self.state.admit(self.now):
            self.outcomes["granted"] += 1
            del self.waiting[call]
            permit = call.permit
            assert permit is not None
            assert permit not in self.calls
            assert call.not_before <= self.now, "before its own time"
            pause = self.state.held[permit]
            assert pause is None or not call.again or self.now >= pause.until, "refused, and an early probe"
            self.calls[permit] = call

    def test(self, call: Waiting) -> None:
        """Let a call that can't wait any longer test a pause."""
        if not self.state.test(call, self.now):
            assert call.permit is None
            return
        self.outcomes["granted"] += 1
        del self.waiting[call]
        permit = call.permit
        assert permit is not None
        assert permit.probe
        assert call.not_before <= self.now, "before its own time"
        self.calls[permit] = call

    def report(self, kind: str, permit: Permit, *values: float | None, again: bool = False) -> None:
        state, call = self.state, self.calls.pop(permit)
        self.outcomes[kind] += 1
        if kind == "succeeded":
            state.succeeded(permit, self.now)
        elif kind == "answered":
            state.answered(permit, self.now)
        elif kind == "refused":
            seconds = values[0]
            not_before = state.refused(permit, self.now, retry_after=seconds, refusals=int(call.again))
            if seconds is not None and seconds <= MAX_RETRY_AFTER:
                assert not_before >= self.now + seconds
                # A call that is refused again does not come at once, whatever it is told.
                assert not_before <= self.now + max(seconds, 0.5 * call.again)
                assert not call.again or not_before >= self.now + 0.25
            else:
                assert self.now < not_before <= self.now + 1.0
            if again:
                self.enter(call.service.name, call.subject, call.priority, not_before=not_before)
        state.release(permit)
        del state.held[permit]

    def pick(self, number: int) -> Permit:
        return list(self.calls)[number % len(self.calls)]

    def step(self, action: str, *values) -> None:
        if action == "enter":
            name, priority, subject, count = values
            for number in range(count):
                self.enter("abc"[name], f"GET /{(subject + number) % 20}", priority)
        elif action == "grant":
            self.grant("abc"[values[0]], f"GET /{values[1]}")
        elif action == "pass":
            self.now += values[0]
        elif action == "due":
            due = self.state.due(self.now)
            assert due > self.now
            self.now = due if due < NEVER else self.now
        elif action == "leave":
            if self.waiting:
                call = list(self.waiting)[values[0] % len(self.waiting)]
                del self.waiting[call]
                self.state.leave(call)
        elif action == "test":
            if self.waiting:
                self.test(list(self.waiting)[values[0] % len(self.waiting)])
        elif action == "succeeded":
            for _ in range(min(values[1], len(self.calls))):
                self.report(action, self.pick(values[0]))
        elif action == "refused" and self.calls:
            self.report(action, self.pick(values[0]), values[1], again=values[2])
        elif action == "announced" and self.calls:
            hint = RateLimitHint(values[1], values[2])
            self.state.announced(self.pick(values[0]), hint, self.now)
        elif self.calls:
            self.report(action, self.pick(values[0]))
        self.admit()
        self.state.check(self.outcomes)

    def finish(self) -> None:
        """Let everybody go who still waits, with success."""
        for _ in range(10 * (len(self.waiting) + len(self.calls)) + 100):
            for permit in list(self.calls):
                self.report("succeeded", permit)
            self.step("due")
            if not self.waiting and not self.calls:
                break
        assert (self.waiting, self.calls, self.state.held) == ({}, {}, {})


@settings(max_examples=100, deadline=None)
@given(steps=st.lists(Step, min_size=60, max_size=200), start=st.integers(1, 20))
@pytest.mark.slow
def test_promises(steps: list, start: int) -> None:
    """Whatever is asked and answered when: the limit, the pauses, the single probe and every turn hold."""
    history = History(start)
    for step in steps:
        history.step(*step)
    history.finish()
    assert history.state.stats.requests == history.outcomes["granted"]
    assert not any(history.state.services.values())
    assert history.state.admit(NEVER) == []


# What outside reports of the state machine found.


def test_the_order_of_refusals_does_not_matter() -> None:
    """A lot that is refused lowers the limit once, in whatever order its refusals come."""
    limits = set()
    for turned in (False, True):
        state = admission(start=20)
        succeed(state, granted(state, 0.0), 0.0)
        permits = [granted(state, 10.0) for _ in range(20)]
        for permit in reversed(permits) if turned else permits:
            refuse(state, permit, 11.0, 5.0)
        limits.add(state.concurrency.limit)
    assert limits == {7}


def test_refusals_of_a_window_that_was_announced_cut_nothing() -> None:
    """Requests in flight when the headers said that nothing remains are refused without a cut."""
    state = admission(start=4)
    first = granted(state, 0.0)
    state.announced(first, RateLimitHint(4, 30.0), 0.0)
    succeed(state, first, 0.0)
    permits = [granted(state, 1.0) for _ in range(4)]
    refuse(state, permits[3], 2.0, None)
    assert (state.stats.cuts, state.concurrency.limit) == (0, 4)


def test_a_probe_whose_answer_ends_the_window() -> None:
    """Nobody follows a probe whose own answer says that the next window is used up, too."""
    state = admission(start=4)
    for now in (0.0, 10.0):
        permit = granted(state, now)
        state.announced(permit, RateLimitHint(0, 10.0), now)
        succeed(state, permit, now)
    assert state.grant(state.service("a"), "GET /x", 10.6) is None


def test_a_probe_of_an_earlier_pause() -> None:
    """A probe that is still out when its pause ends tells nothing about the next one."""
    state = admission(start=40)
    first, *others = [granted(state, 0.0) for _ in range(4)]
    refuse(state, first, 0.0, 5.0)
    old = granted(state, 0.5)
    for other in others:
        succeed(state, other, 0.6)
    refuse(state, granted(state, 1.0), 1.0, 1.0)
    new = granted(state, 3.0)
    assert new.probe
    succeed(state, old, 3.1)
    assert state.service("a").gate.state == "probing"
    succeed(state, new, 3.2)
    assert state.service("a").gate.state == "open"


def test_a_server_error_of_an_early_probe_convicts_nobody() -> None:
    """Only a probe that the server took shows that a refusal was its request's own."""
    state = admission(start=10)

    def again(now: float) -> None:
        permit = state.grant(state.service("a"), "the same", now)
        assert permit is not None
        refuse(state, permit, now, 30.0)

    again(0.0)
    probe = granted(state, 0.5)
    state.answered(probe, 0.6)
    state.release(probe)
    again(40.0)
    assert state.service("a").gate.state == "paused"


def test_another_clock() -> None:
    """Times of another clock are forgotten: nobody waits for what it called a time."""
    state = admission(start=10)
    refuse(state, granted(state, 1000.0), 1000.0, 2.0)
    state.moved(0.0)
    assert state.paused == {}
    assert not granted(state, 0.0).probe


def test_headers_after_services_were_joined() -> None:
    """Headers of an answer that was asked for before speak to the gate that its service has now."""
    state = admission(start=40)
    state.service("c")
    early = granted(state, 0.0)
    for number in range(COMMON):
        together(state, 10.0 * number)
    now = 10.0 * COMMON
    reopen(state, now, "b")
    state.announced(early, RateLimitHint(0, 30.0), now)
    assert list(state.paused) == [state.service("a").gate]
    assert state.service("a").gate.opens(again=False) == now + EARLY
    assert state.service("a").gate.opens(again=True) == now + 30.0


def test_a_call_that_is_always_asked_to_come_at_once_comes_ever_more_rarely() -> None:
    """`Retry-After: 0` is believed once; refused again, the call waits as if nothing had been said."""
    state = admission()
    waits = []
    for refusals in range(12):
        permit = granted(state, 100.0 * refusals)
        waits.append(
            state.refused(permit, 100.0 * refusals, retry_after=0.0, refusals=refusals) - 100 * refusals
        )
        state.release(permit)
    assert waits[0] == 0.0
    assert min(waits[1:]) >= 0.25
    assert waits[-1] > 1.0


def sent_for(state: Admission, subject: str, now: float) -> Permit:
    """Send a request for a subject."""
    permit = state.grant(state.service("a"), subject, now)
    assert permit is not None
    return permit


def test_many_subjects_that_are_refused_alone_leave_the_limit_as_it_was() -> None:
    """The cuts by several subjects are undone once each of them turned out to be refused alone."""
    state = admission(start=40)
    now, subjects = 0.0, [f"GET /{number}" for number in range(4)]
    for subject in subjects:
        # As many in flight as may be, and nothing of them passes: their number may be the reason.
        others = lot(state, state.concurrency.limit - 1, now)
        refuse(state, sent_for(state, subject, now), now, 1.0)
        for other in others:
            state.release(other)
        now += 5.0
        reopen(state, now, "a")
    assert state.stats.cuts > 1
    for subject in subjects:
        assert state.concurrency.limit < 40
        for _ in range(3):
            succeed(state, granted(state, now), now)
        refuse(state, sent_for(state, subject, now), now, 1.0)
    assert state.concurrency.limit >= 40


def test_two_that_are_refused_for_long_leave_the_others_a_short_pause() -> None:
    """Whoever was not refused probes within the first short pause, however many are told to wait for long."""
    state = admission()
    permits = lot(state, 5, 0.0)
    for permit in permits:
        refuse(state, permit, 0.1, 1800.0)
    pause = state.service("a").gate.pause
    assert pause is not None
    assert pause.early <= 0.1 + 0.5
    assert pause.until == 1800.1
