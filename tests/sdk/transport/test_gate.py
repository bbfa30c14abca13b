"""The gate of the limiter, without an event loop."""

from __future__ import annotations

from random import Random

import pytest
from esper_sdk._limits.concurrency import ConcurrencyLimit
from esper_sdk._limits.gate import BACKOFF, Gate, LimiterStats, Permit
from esper_sdk._limits.headers import MAX_RETRY_AFTER, RateLimitHint
from hypothesis import given, settings
from hypothesis import strategies as st


def gates(number: int, *, start: int, cap: int = 20) -> tuple[ConcurrencyLimit, LimiterStats, list[Gate]]:
    """Make gates that share a limit."""
    concurrency, stats, jitter = ConcurrencyLimit(start=start, cap=cap), LimiterStats(), Random(0)
    return concurrency, stats, [Gate(concurrency, stats=stats, jitter=jitter) for _ in range(number)]


def granted(gate: Gate, now: float) -> Permit:
    """Take a permit that must be there."""
    permit = gate.grant(now)
    assert permit is not None
    return permit


def test_a_refusal_and_its_end() -> None:
    """A refusal cuts the limit and closes the gate; one probe goes after the pause, and opens it."""
    concurrency, stats, (gate,) = gates(1, start=10)
    permit = granted(gate, 0.0)
    gate.refused(permit, 1.0, retry_after=5.0)
    gate.release(permit)
    assert (gate.state, gate.closed_until, concurrency.limit) == ("paused", 6.0, 7)
    assert gate.grant(5.99) is None
    probe = granted(gate, 6.0)
    assert probe.probe
    assert (gate.state, gate.grant(6.0)) == ("probing", None)
    gate.succeeded(probe, 7.0, in_demand=True)
    assert (gate.state, gate.pause) == ("open", None)
    assert not granted(gate, 7.0).probe
    assert (stats.requests, stats.successes, stats.rate_limited) == (3, 1, 1)
    assert (stats.cuts, stats.pauses) == (1, 1)


def test_a_probe_without_an_answer() -> None:
    """After a probe that broke, another one goes at once."""
    _, _, (gate,) = gates(1, start=10)
    gate.refused(granted(gate, 0.0), 0.0, retry_after=5.0)
    probe = granted(gate, 5.0)
    assert gate.grant(5.0) is None
    gate.release(probe)
    assert gate.state == "paused"
    assert granted(gate, 5.0).probe


def test_a_longer_pause_while_the_probe_is_out() -> None:
    """A pause that grows holds although the probe passes, and the next one probes after it."""
    _, stats, (gate,) = gates(1, start=10)
    first, second = granted(gate, 0.0), granted(gate, 0.0)
    gate.refused(first, 0.0, retry_after=1.0)
    probe = granted(gate, 1.0)
    gate.refused(second, 1.5, retry_after=10.0)
    gate.succeeded(probe, 2.0, in_demand=True)
    assert (gate.state, gate.closed_until, gate.grant(11.4)) == ("paused", 11.5, None)
    assert granted(gate, 11.5).probe
    assert (stats.cuts, stats.pauses, stats.rate_limited) == (1, 1, 2)


def test_a_refused_probe_shortens_no_pause() -> None:
    """A pause that grew while the probe was out stays as long when the probe is refused for less."""
    concurrency, stats, (gate,) = gates(1, start=10)
    first, second = granted(gate, 0.0), granted(gate, 0.0)
    gate.refused(first, 0.0, retry_after=1.0)
    probe, limit = granted(gate, 1.0), concurrency.limit
    gate.refused(second, 1.5, retry_after=10.0)
    gate.refused(probe, 2.0, retry_after=1.0)
    assert gate.closed_until == 11.5
    assert (stats.cuts, stats.pauses, concurrency.limit) == (1, 2, limit)


def test_a_late_refusal_closes_nothing() -> None:
    """A request that was sent before the last pause and is refused after it is no news."""
    _, _, (gate,) = gates(1, start=10)
    first, second = granted(gate, 0.0), granted(gate, 0.0)
    gate.refused(first, 0.0, retry_after=1.0)
    gate.succeeded(granted(gate, 1.0), 1.5, in_demand=True)
    gate.refused(second, 2.0, retry_after=10.0)
    assert gate.state == "open"


@pytest.mark.parametrize("retry_after", [None, MAX_RETRY_AFTER + 1])
def test_pauses_of_our_own_grow(retry_after: float | None) -> None:
    """Where the server names no pause, or too long a one, each is a quarter longer until a probe passes."""
    _, stats, (gate,) = gates(1, start=10)
    now, longest = 0.0, BACKOFF
    for _ in range(8):
        permit = granted(gate, now)
        gate.refused(permit, now, retry_after=retry_after)
        gate.release(permit)
        assert longest / 2 <= gate.closed_until - now <= longest
        now, longest = gate.closed_until, longest * 1.25
    assert (stats.cuts, stats.pauses) == (1, 8)
    gate.answered(granted(gate, now), now)
    gate.refused(granted(gate, now), now, retry_after=retry_after)
    assert gate.closed_until - now <= BACKOFF


def test_only_the_first_report_counts() -> None:
    """What is reported after the first report of a permit changes nothing."""
    concurrency, stats, (gate,) = gates(1, start=10)
    permit = granted(gate, 0.0)
    gate.succeeded(permit, 0.0, in_demand=True)
    gate.refused(permit, 0.0, retry_after=5.0)
    gate.succeeded(permit, 0.0, in_demand=True)
    gate.answered(permit, 0.0)
    assert (gate.state, concurrency.limit, stats.successes, stats.rate_limited) == ("open", 11, 1, 0)


def test_a_used_up_window() -> None:
    """The gate closes with the last request of the window, and what is in flight then cuts nothing."""
    concurrency, stats, (gate,) = gates(1, start=10)
    gate.announced(RateLimitHint(remaining=2, reset=30.0), 0.0)
    permits = [granted(gate, 1.0), granted(gate, 2.0)]
    assert (gate.closed_until, gate.grant(29.9)) == (30.0, None)
    gate.refused(permits[0], 3.0, retry_after=None)
    assert (gate.closed_until, stats.cuts, stats.pauses, concurrency.limit) == (30.0, 0, 1, 10)
    assert granted(gate, 30.0).probe


def test_gates_that_share_a_limit() -> None:
    """Each gate pauses for itself; the requests of all of them together are bounded."""
    concurrency, stats, (one, two) = gates(2, start=3)
    permits = [granted(one, 0.0), granted(two, 0.0), granted(two, 0.0)]
    assert one.grant(0.0) is None
    assert two.grant(0.0) is None
    one.refused(permits[0], 0.0, retry_after=5.0)
    one.release(permits[0])
    assert (one.state, two.state, concurrency.limit, concurrency.in_flight) == ("paused", "open", 2, 2)
    assert two.grant(0.0) is None
    two.release(permits[1])
    assert one.grant(0.0) is None
    assert granted(two, 0.0).level == 2
    assert stats.requests == 4


Step = st.tuples(
    st.sampled_from(["grant", "grant", "grant", "succeeded", "answered", "refused", "announced", "broken"]),
    st.integers(0, 1),
    st.integers(0, 30),
    st.one_of(st.none(), st.floats(0, 20), st.just(MAX_RETRY_AFTER * 2)),
    st.one_of(st.just(0.0), st.floats(0, 12)),
)


@settings(max_examples=100, deadline=None)
@given(steps=st.lists(Step, min_size=20, max_size=120), start=st.integers(1, 8))
def test_promises(steps: list[tuple[str, int, int, float | None, float]], start: int) -> None:
    """Whatever is asked and answered when: the limit, the pauses and the single probe hold for each gate."""
    concurrency, stats, both = gates(2, start=start, cap=10)
    held: list[tuple[int, Permit]] = []
    opens = [float("-inf")] * 2
    now = 0.0
    for action, number, pick, seconds, passed in steps:
        now += passed
        gate = both[number]
        mine = [permit for owner, permit in held if owner == number]
        probing = any(permit.probe and gate.pause is not None for permit in mine)
        closed, epoch, cuts = gate.pause is not None, gate.epoch, stats.cuts
        if action == "grant":
            permit = gate.grant(now)
            free = len(held) < concurrency.limit and now >= opens[number] and not probing
            assert (permit is not None) == free
            if permit is not None:
                held.append((number, permit))
                assert (permit.probe, permit.level) == (closed, len(held))
        elif mine:
            permit = mine[pick % len(mine)]
            if action == "succeeded":
                gate.succeeded(permit, now, in_demand=bool(pick % 2))
            elif action == "answered":
                gate.answered(permit, now)
            elif action == "refused":
                gate.refused(permit, now, retry_after=seconds)
                assert stats.cuts == cuts + (permit.epoch == epoch and not permit.probe)
                if seconds is not None and seconds <= MAX_RETRY_AFTER and gate.pause is not None:
                    assert gate.closed_until >= now + seconds
                assert gate.pause is not None or permit.epoch < epoch
            elif action == "announced":
                gate.announced(RateLimitHint(pick % 5, seconds), now)
                gate.succeeded(permit, now, in_demand=True)
            gate.release(permit)
            held.remove((number, permit))
        if closed and gate.pause is None:
            assert now >= opens[number], "opened before its time"
        elif closed:
            assert gate.closed_until >= opens[number], "a pause became shorter"
        opens[number] = gate.closed_until
        assert concurrency.in_flight == len(held)
        assert 1 <= concurrency.limit <= concurrency.cap
    for owner, permit in held:
        both[owner].release(permit)
    for gate in both:
        permit = granted(gate, max(now, gate.closed_until))
        gate.succeeded(permit, max(now, gate.closed_until), in_demand=False)
        gate.release(permit)
    assert concurrency.in_flight == 0
