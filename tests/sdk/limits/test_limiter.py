"""The limiter on virtual time: growth, cuts, pauses, probes, priority, cancellation."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from random import Random
from typing import Any

import anyio
import anyio.lowlevel
import pytest
import trio
import trio.testing
from esper_sdk._limits.admission import TURNS, Admission
from esper_sdk._limits.gate import BACKOFF, OVERDUE
from esper_sdk._limits.headers import RateLimitHint
from esper_sdk._limits.limiter import GateClosedError, Limiter, queue_of
from esper_sdk._limits.queue import GRACE, PermitQueue
from esper_sdk._limits.service import Permit, Service
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.simulation.virtual import run_virtual
from tests.sdk.virtual import virtual

HIGH, NORMAL, LOW = range(3)
_numbers = itertools.count()


@asynccontextmanager
async def turn(
    limiter: Limiter, name: str = "", subject: str | None = None, **options: Any
) -> AsyncIterator[tuple[PermitQueue, Permit]]:
    """Hold a permit as the transport does, each time for another subject unless it is named."""
    queue = queue_of(limiter)
    permit = await queue.acquire(name, subject or f"GET /{next(_numbers)}", **options)
    try:
        yield queue, permit
    finally:
        queue.release(permit)


async def succeed(limiter: Limiter, seconds: float = 1.0, name: str = "", priority: int = NORMAL) -> None:
    """Hold a permit for a while, with success."""
    async with turn(limiter, name, priority=priority) as (queue, permit):
        await anyio.sleep(seconds)
        queue.succeeded(permit)


async def refuse(limiter: Limiter, retry_after: float | None = None, name: str = "") -> float:
    """Hold a permit for a moment, be refused, and return when the call may go again."""
    async with turn(limiter, name) as (queue, permit):
        await anyio.sleep(0.01)
        return queue.refused(permit, retry_after)


@contextmanager
def logged() -> Iterator[list[logging.LogRecord]]:
    """Collect what is logged."""
    records: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = records.append  # type: ignore[assignment,method-assign]
    logger = logging.getLogger("esper_sdk")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        yield records
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


@virtual
async def test_doubles_while_used() -> None:
    """With enough to do, the limit doubles with every round of successes, up to the cap."""
    limiter = Limiter(start=4, cap=20)
    async with anyio.create_task_group() as group:
        for _ in range(100):
            group.start_soon(succeed, limiter)
        for expected in (4, 8, 16, 20):
            await anyio.sleep(0.5)
            assert limiter.limit == limiter.in_flight == expected
            await anyio.sleep(0.5)


@virtual
async def test_does_not_grow_unused() -> None:
    """A limit that is never reached stays where it is."""
    limiter = Limiter(start=4)
    for _ in range(50):
        await succeed(limiter)
    assert limiter.limit == 4


@virtual
async def test_one_cut_for_simultaneous_refusals() -> None:
    """Twenty refusals of requests that were sent together lower the limit once."""
    limiter = Limiter(start=20)
    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(refuse, limiter, 1.0)
    assert limiter.stats.rate_limited == 20
    assert limiter.stats.cuts == 1
    assert 1 <= limiter.limit <= 14


@virtual
async def test_nobody_sends_before_a_short_retry_after() -> None:
    """After a refusal for two seconds all calls wait, one goes first, and the others follow when it has passed."""
    limiter = Limiter(start=10)
    sent: list[float] = []

    async def call() -> None:
        async with turn(limiter) as (queue, permit):
            sent.append(anyio.current_time())
            await anyio.sleep(1.0)
            queue.succeeded(permit)

    assert await refuse(limiter, 2.0) == pytest.approx(2.01)
    assert limiter.blocked_until == pytest.approx(2.01)
    assert limiter.state == "paused"
    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(call)
        await anyio.sleep(2.5)
        assert limiter.state == "probing"
        assert limiter.in_flight == 1
    assert sent == pytest.approx([2.01] + [3.01] * 4)
    assert limiter.blocked_until is None


@virtual
async def test_one_call_probes_a_long_pause_early() -> None:
    """In a longer pause one call goes after half a second at most, and the others when it has passed."""
    limiter = Limiter(start=10)
    sent: list[float] = []

    async def call(**options: Any) -> None:
        async with turn(limiter, **options) as (queue, permit):
            sent.append(anyio.current_time())
            await anyio.sleep(1.0)
            queue.succeeded(permit)

    not_before = await refuse(limiter, 7.0)
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: call(again=True, not_before=not_before))
        for _ in range(3):
            group.start_soon(call)
    first, *others, last = sent
    assert 0.01 + BACKOFF / 2 <= first <= 0.01 + BACKOFF
    assert others == pytest.approx([first + 1.0] * 2)
    assert last == pytest.approx(7.01)


@virtual
async def test_a_long_pause_that_is_confirmed() -> None:
    """After three refused probes nobody goes before the pause is over."""
    limiter = Limiter(start=10)
    async with anyio.create_task_group() as group:
        for _ in range(1 + 3):
            await refuse(limiter, 60.0)
        confirmed = anyio.current_time()
        assert confirmed < 5.0
        for _ in range(5):
            group.start_soon(succeed, limiter)
        await anyio.sleep(50.0)
        assert limiter.in_flight == 0
    assert anyio.current_time() == pytest.approx(confirmed + 60.0 + 2.0)


@virtual
async def test_other_services_go_on() -> None:
    """While one service is paused, calls of another go at once, and the limiter counts as open."""
    limiter = Limiter(start=10)
    await succeed(limiter, 0.0, "b")
    await refuse(limiter, 2.0, "a")
    async with anyio.create_task_group() as group:
        group.start_soon(succeed, limiter, 0.5, "a")
        await succeed(limiter, 0.5, "b")
        assert anyio.current_time() == pytest.approx(0.51)
        assert (limiter.state, limiter.blocked_until) == ("open", None)
        assert repr(limiter) == "<Limiter limit=10 in_flight=0 waiting=1 open (a paused)>"
    assert anyio.current_time() == pytest.approx(2.51)


@virtual
async def test_a_refused_call_keeps_its_own_time() -> None:
    """A call goes not before its own time, though its service is open and nobody else wants a turn."""
    limiter = Limiter()
    async with turn(limiter, again=True, not_before=3.0):
        assert anyio.current_time() == pytest.approx(3.0)
    async with anyio.create_task_group() as group:
        with anyio.move_on_after(1.0):
            async with turn(limiter, again=True, not_before=100.0):
                pass
        group.start_soon(succeed, limiter)
    assert (anyio.current_time(), limiter.waiting) == (pytest.approx(5.0), 0)


@virtual
async def test_refused_probe_does_not_cut() -> None:
    """A probe that is refused waits again, and says nothing about how many are too many."""
    limiter = Limiter(start=1)
    for _ in range(5):
        await refuse(limiter, 2.0)
    assert limiter.stats.cuts == 1
    assert anyio.current_time() == pytest.approx(8.05)


@virtual
async def test_pauses_without_a_header_grow() -> None:
    """Without Retry-After the pauses grow up to half a minute, and begin anew after a success."""
    limiter = Limiter(seed=1)
    pauses = []
    for _ in range(40):
        before = anyio.current_time()
        await refuse(limiter)
        pauses.append(anyio.current_time() - before)
    assert pauses[1] < 0.6
    assert 15 <= min(pauses[-5:]) <= max(pauses[-5:]) <= 30.01
    await succeed(limiter)
    await refuse(limiter)
    assert (limiter.blocked_until or 0) - anyio.current_time() <= 0.5


@virtual
async def test_neutral_probe_makes_room_for_another() -> None:
    """When the probe breaks without an answer, the next request probes."""
    limiter = Limiter()
    await refuse(limiter, 1.0)
    async with anyio.create_task_group() as group:

        async def broken() -> None:
            async with turn(limiter):
                await anyio.sleep(1.0)

        group.start_soon(broken)
        group.start_soon(succeed, limiter)
        await anyio.sleep(1.5)
        assert limiter.in_flight == 1
        await anyio.sleep(1.0)
        assert limiter.in_flight == 1
    assert limiter.state == "open"


@virtual
async def test_server_error_ends_the_probing() -> None:
    """A probe that meets a server error was not refused: the others go on."""
    limiter = Limiter()
    await refuse(limiter, 1.0)
    async with turn(limiter) as (queue, permit):
        queue.answered(permit)
    assert limiter.state == "open"
    assert limiter.stats.successes == 0


@virtual
async def test_absurd_retry_after_does_not_stop_everybody() -> None:
    """A Retry-After of a year is not sat out by the others, and is not taken for a short one either."""
    limiter = Limiter()
    await refuse(limiter, 365 * 86400.0)
    assert limiter.blocked_until is not None
    assert limiter.blocked_until < 31


@virtual
async def test_longer_pause_than_patience() -> None:
    """Who wants to wait less than a confirmed pause is told at once, also those already waiting."""
    limiter = Limiter(start=10)
    told: list[tuple[float, float]] = []

    async def impatient() -> None:
        with pytest.raises(GateClosedError) as caught:
            await queue_of(limiter).acquire("a", patience=60)
        assert caught.value.service == "a"
        told.append((anyio.current_time(), caught.value.wait))

    async with anyio.create_task_group() as group:
        for _ in range(3):
            await refuse(limiter, 300.0, "a")
        group.start_soon(refuse, limiter, 300.0, "a")
        await anyio.lowlevel.checkpoint()
        group.start_soon(succeed, limiter, 1.0, "a")
        for _ in range(3):
            group.start_soon(impatient)
        await anyio.sleep(0.9)
        confirmed = limiter.services["a"].blocked_until or 0.0
        assert told == [(pytest.approx(confirmed - 300.0), pytest.approx(300.0))] * 3
        await impatient()
        assert told[3] == (anyio.current_time(), pytest.approx(confirmed - anyio.current_time()))
        await succeed(limiter, 1.0, "b")
    assert anyio.current_time() == pytest.approx(confirmed + 1.0)


@virtual
async def test_patience_for_an_early_probe() -> None:
    """A pause of minutes that no probe has confirmed keeps nobody from waiting for the next probe."""
    limiter = Limiter()
    await refuse(limiter, 300.0)
    permit = await queue_of(limiter).acquire(patience=1)
    assert permit.probe
    queue_of(limiter).release(permit)
    # One that was refused for less tests it, too, where nobody else does.
    permit = await queue_of(limiter).acquire(patience=10, again=True)
    assert permit.probe
    queue_of(limiter).refused(permit, 300.0)
    queue_of(limiter).release(permit)
    assert anyio.current_time() < 1.0


class Calls:
    """Calls of one service with little patience, and when they ended."""

    def __init__(self, limiter: Limiter, patience: float) -> None:
        self.limiter = limiter
        self.patience = patience
        self.began = anyio.current_time()
        self.sent = 0
        self.passed: list[float] = []
        self.refused: list[float] = []
        self.failed: list[float] = []

    async def call(self, seconds: float, retry_after: float | None = None) -> None:
        """Call once; refused where a pause is given."""
        try:
            async with turn(self.limiter, patience=self.patience) as (queue, permit):
                self.sent += 1
                await anyio.sleep(seconds)
                if retry_after is None:
                    queue.succeeded(permit)
                else:
                    queue.refused(permit, retry_after)
        except GateClosedError:
            ends = self.failed
        else:
            ends = self.passed if retry_after is None else self.refused
        ends.append(anyio.current_time() - self.began)

    async def many(self, count: int, seconds: float, retry_after: float | None = None) -> None:
        """Call so many times at once."""
        async with anyio.create_task_group() as group:
            for _ in range(count):
                group.start_soon(self.call, seconds, retry_after)


@virtual
async def test_patience_below_the_first_pause() -> None:
    """Who can't sit out the pause that one refused call began tests it, and all others go on."""
    limiter = Limiter()
    await refuse(limiter, 2.0)
    calls = Calls(limiter, patience=1.0)
    await calls.many(100, 0.05)
    assert len(calls.passed) == 100
    assert max(calls.passed) < 2.0


@virtual
async def test_patience_where_tests_are_in_vain() -> None:
    """After three refused tests in a row, nobody of those without patience tries again."""
    limiter = Limiter()
    await refuse(limiter, 2.0)
    calls = Calls(limiter, patience=1.0)
    await calls.many(100, 0.05, 2.0)
    assert (calls.sent, len(calls.refused), len(calls.failed)) == (3, 3, 97)
    assert max(calls.failed) < 2.0


@virtual
async def test_patience_while_a_test_takes_long() -> None:
    """Time in which a test has no answer fails nobody."""
    limiter = Limiter()
    await refuse(limiter, 1.0)
    calls = Calls(limiter, patience=3.0)
    await calls.many(50, 4.0)
    assert (len(calls.passed), calls.failed) == (50, [])


@virtual
async def test_patience_where_nothing_is_answered() -> None:
    """Where every test hangs, a call that was not sent ends a little after its patience."""
    limiter = Limiter()
    await refuse(limiter, 1.0)
    calls = Calls(limiter, patience=3.0)
    await calls.many(50, 1000.0)
    assert len(calls.failed) == 50 - calls.sent
    assert calls.sent <= 5
    assert max(calls.failed) < 3.0 + GRACE + 1.0


@virtual
async def test_answers_of_earlier_requests_count_as_life() -> None:
    """A service that answers what was sent before its pause does not stand still."""
    limiter = Limiter(start=3)
    async with anyio.create_task_group() as group:
        group.start_soon(succeed, limiter, 4.0)
        await anyio.lowlevel.checkpoint()
        for _ in range(4):
            await refuse(limiter, 2.0)
        permit = await queue_of(limiter).acquire(patience=5.0)
        assert anyio.current_time() > 5.0
        queue_of(limiter).succeeded(permit)
        queue_of(limiter).release(permit)


@virtual
async def test_who_was_refused_goes_first() -> None:
    """A call that was refused keeps its place before those that never had a turn."""
    limiter = Limiter(start=1)
    order: list[str] = []

    async def call(name: str, again: bool) -> None:
        async with turn(limiter, again=again) as (queue, permit):
            order.append(name)
            await anyio.sleep(1)
            queue.succeeded(permit)

    async with anyio.create_task_group() as group:
        group.start_soon(call, "first", False)
        await anyio.lowlevel.checkpoint()
        group.start_soon(call, "new", False)
        await anyio.lowlevel.checkpoint()
        group.start_soon(call, "again", True)
    assert order == ["first", "again", "new"]


@virtual
async def test_patience_of_a_refused_call_is_all_it_waits() -> None:
    """A call that was refused gives up when its time is over, wherever it stands in the queue."""
    limiter = Limiter(start=1)
    async with anyio.create_task_group() as group:
        group.start_soon(succeed, limiter, 100.0)
        await anyio.sleep(1.0)
        with pytest.raises(GateClosedError):
            await queue_of(limiter).acquire(patience=10, again=True)
        assert anyio.current_time() == pytest.approx(11.0)
    assert limiter.waiting == 0


@virtual
async def test_cancelled_timekeeper_wakes_nobody_less() -> None:
    """When the waiter that keeps the time is cancelled, another one keeps it."""
    limiter = Limiter()
    await refuse(limiter, 2.0)
    tasks = [asyncio.ensure_future(succeed(limiter)) for _ in range(5)]
    for task in tasks[:4]:
        await anyio.sleep(0.4)
        task.cancel()
    await tasks[4]
    assert anyio.current_time() == pytest.approx(3.01)
    assert (limiter.waiting, limiter.in_flight) == (0, 0)


@virtual
async def test_timekeeper_cancelled_at_the_last_moment() -> None:
    """The turn is not lost when the timekeeper is cancelled in the moment the pause ends."""
    limiter = Limiter()
    await refuse(limiter, 2.0)
    first, second = (asyncio.ensure_future(succeed(limiter)) for _ in range(2))
    asyncio.get_running_loop().call_at(2.01, first.cancel)
    await asyncio.wait([first, second])
    assert second.exception() is None


@pytest.mark.parametrize("steps", range(8))
@pytest.mark.parametrize("pause", [None, 1.0])
def test_cancelled_around_the_grant(pause: float | None, steps: int) -> None:
    """Whichever step of the event loop a call is cancelled in as its turn comes, the next one gets it."""

    async def main() -> None:
        limiter = Limiter(start=1)
        first = asyncio.ensure_future(succeed(limiter) if pause is None else refuse(limiter, pause))
        await asyncio.sleep(0)
        second, third = (asyncio.ensure_future(succeed(limiter)) for _ in range(2))
        await asyncio.sleep(1.0 if pause is None else 0.01 + pause)
        for _ in range(steps):
            await asyncio.sleep(0)
        second.cancel()
        await asyncio.wait([first, second, third])
        assert third.exception() is None
        assert anyio.current_time() <= 3.02
        assert (limiter.in_flight, limiter.waiting, queue_of(limiter)._timer) == (0, 0, None)

    run_virtual(main())


@virtual
async def test_long_requests_hold_up_the_probe() -> None:
    """While more requests are in flight than the lowered limit allows, waiting costs nothing."""
    limiter = Limiter(start=4)
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(succeed, limiter, 10.0)
        await anyio.lowlevel.checkpoint()
        await refuse(limiter, 0.5)
        assert limiter.limit == 2
        await succeed(limiter)
    assert anyio.current_time() == pytest.approx(11.0)


@virtual
@pytest.mark.slow
async def test_returns_near_the_refused_limit_and_stays() -> None:
    """Against a fixed number at a time, the limit settles just below it, and few are refused."""
    limiter = Limiter(seed=0)
    most, active, refused = 60, 0, []

    async def call() -> None:
        nonlocal active
        not_before, again = 0.0, False
        while True:
            async with turn(limiter, again=again, not_before=not_before) as (queue, permit):
                if active >= most:
                    refused.append(anyio.current_time())
                    not_before, again = queue.refused(permit, None), True
                    continue
                active += 1
                await anyio.sleep(0.1)
                active -= 1
                queue.succeeded(permit)
                return

    async with anyio.create_task_group() as group:
        for _ in range(8_000):
            group.start_soon(call)
    assert len(refused) < 0.01 * 8_000
    assert anyio.current_time() < 1.25 * 8_000 * 0.1 / 60


@virtual
async def test_used_up_window_is_sat_out_before_the_refusal() -> None:
    """When the headers say that nothing remains, nobody sends before the reset, and nothing is cut."""
    limiter = Limiter(start=20)
    async with turn(limiter) as (queue, permit):
        queue.announced(permit, RateLimitHint(remaining=0, reset=2.0))
        queue.succeeded(permit)
    assert limiter.state == "paused"
    await succeed(limiter)
    assert anyio.current_time() == pytest.approx(3.0)
    assert limiter.stats.cuts == 0


@virtual
async def test_remaining_only_counts_down() -> None:
    """An answer that is older than what was sent since does not raise what remains."""
    limiter = Limiter(start=20)
    sent: list[float] = []

    async def call() -> None:
        async with turn(limiter) as (queue, permit):
            sent.append(anyio.current_time())
            await anyio.sleep(0.1)
            queue.announced(permit, RateLimitHint(remaining=5, reset=max(0.0, 2.0 - anyio.current_time())))
            queue.succeeded(permit)

    await call()
    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(call)
    assert sum(moment < 2 for moment in sent) == 6


@virtual
async def test_transitions_are_logged_once() -> None:
    """Each pause and each resumption is one line, however many requests take part in it."""
    limiter = Limiter(start=20)

    async def call(seconds: float) -> None:
        async with turn(limiter, "commands") as (queue, permit):
            await anyio.sleep(seconds)
            queue.refused(permit, 1.0)

    with logged() as records:
        async with anyio.create_task_group() as group:
            for number in range(20):
                group.start_soon(call, 0.1 + number / 100)
            await anyio.lowlevel.checkpoint()
            group.start_soon(succeed, limiter, 1.0, "commands")
        await succeed(limiter, 1.0, "devices")
    assert [record.levelname for record in records] == ["INFO", "INFO"]
    paused, resumed = [record.getMessage() for record in records]
    assert paused.startswith("Pausing commands for 1.0 s: rate limit met with ")
    assert resumed == f"Sending to commands again, up to {limiter.limit} at once (0 waiting)"
    shown = [
        (vars(r)["esper_service"], vars(r)["esper_limit"], vars(r)["esper_waiting"], vars(r)["esper_pause"])
        for r in records
    ]
    assert shown[0][0::2] == ("commands", 1)
    assert shown[0][3] == 1.0
    assert shown[1] == ("commands", limiter.limit, 0, 0.0)


@virtual
async def test_each_service_is_logged() -> None:
    """Two services that pause at different times are two pairs of lines; one without a name has words."""
    limiter = Limiter()
    with logged() as records:
        for name in ("a", ""):
            await refuse(limiter, 1.0, name)
            await succeed(limiter, 1.0, name)
    heads = [record.getMessage().partition(", ")[0].partition(" for ")[0] for record in records]
    assert heads == ["Pausing a", "Sending to a again", "Pausing the service", "Sending to the service again"]


@virtual
async def test_services() -> None:
    """A limiter shows each service that was called: its state, who waits for it, and its refusals."""
    limiter = Limiter(start=20)
    assert limiter.services == {}
    await refuse(limiter, 2.0, "a")
    async with anyio.create_task_group() as group:
        for priority in (HIGH, HIGH, NORMAL, LOW):
            group.start_soon(succeed, limiter, 1.0, "a", priority)
        group.start_soon(succeed, limiter, 1.0, "b")
        await anyio.sleep(0.5)
        services = limiter.services
        assert list(services) == ["a", "b"]
        a, b = services.values()
        assert (a.name, a.state, a.blocked_until) == ("a", "paused", pytest.approx(2.01))
        assert (a.in_flight, a.rate_limited) == (0, 1)
        assert a.waiting == {"high": 2, "normal": 1, "low": 1}
        assert (b.state, b.blocked_until, b.in_flight, b.rate_limited) == ("open", None, 1, 0)
        assert b.waiting == {"high": 0, "normal": 0, "low": 0}
        shown = "<ServiceState a: paused, 0 in flight, 2 high, 1 normal, 1 low waiting, 1 refused>"
        assert repr(a) == shown
        assert repr(b) == "<ServiceState b: open, 1 in flight, nobody waiting, 0 refused>"
        await anyio.sleep(1.6)
        assert limiter.services["a"].state == "probing"
        assert limiter.services["a"].waiting["high"] == 1
    assert limiter.services["a"].state == "open"


@virtual
async def test_state_of_all_services() -> None:
    """With every service paused the limiter is, until the first of them may probe; one without calls is open."""
    limiter = Limiter()
    assert (limiter.state, limiter.blocked_until) == ("open", None)
    await refuse(limiter, 2.0, "a")
    await refuse(limiter, 1.0, "b")
    assert (limiter.state, limiter.blocked_until) == ("paused", pytest.approx(1.02))
    assert "paused (a paused, b paused)" in repr(limiter)
    async with turn(limiter, "b"):
        assert limiter.state == "probing"


def test_public_names() -> None:
    """A limiter shows its state, and nothing of what the transport does with it."""
    shown = {"blocked_until", "cap", "in_flight", "limit", "services", "state", "stats", "waiting"}
    assert {name for name in dir(Limiter()) if not name.startswith("_")} == shown
    assert repr(Limiter(start=3)) == "<Limiter limit=3 in_flight=0 waiting=0 open>"
    assert repr(Limiter().stats) == (
        "LimiterStats(cuts=0, pauses=0, rate_limited=0, requests=0, successes=0)"
    )


@virtual
@pytest.mark.slow
async def test_priority_beside_ten_thousand() -> None:
    """A call of high priority starts within one answer's time, though ten thousand wait for the same service."""
    limiter = Limiter(start=20, cap=100)
    waited: list[float] = []

    async def urgent() -> None:
        start = anyio.current_time()
        async with turn(limiter, "a", priority=HIGH):
            waited.append(anyio.current_time() - start)

    async with anyio.create_task_group() as group:
        for _ in range(10_000):
            group.start_soon(succeed, limiter, 1.0, "a", LOW)
        await anyio.sleep(0.5)
        assert limiter.in_flight == limiter.limit
        assert limiter.waiting > 9_000
        for _ in range(5):
            await urgent()
            await anyio.sleep(0.3)
        group.cancel_scope.cancel()
    assert 0.1 < max(waited) <= 1.0
    assert (limiter.in_flight, limiter.waiting) == (0, 0)


@virtual
async def test_turns_of_priorities() -> None:
    """Of those that wait for one place the high ones go first, with every eighth turn for the low ones."""
    limiter = Limiter(start=1, cap=1)
    order: list[str] = []

    async def call(name: str, priority: int) -> None:
        async with turn(limiter, name, priority=priority):
            order.append(name)
            await anyio.sleep(1.0)

    async with anyio.create_task_group() as group:
        group.start_soon(succeed, limiter)
        await anyio.lowlevel.checkpoint()
        for _ in range(TURNS):
            group.start_soon(call, "low", LOW)
        await anyio.lowlevel.checkpoint()
        for _ in range(TURNS):
            group.start_soon(call, "high", HIGH)
    assert order == ["high"] * (TURNS - 1) + ["low", "high"] + ["low"] * (TURNS - 1)


def test_wrong_arguments() -> None:
    """A limit below one is refused."""
    with pytest.raises(ValueError, match="at least 1"):
        Limiter(start=0)


def test_on_trio() -> None:
    """Pauses, probes and cancellation work on trio as well."""

    async def main() -> None:
        limiter = Limiter(start=5)
        await refuse(limiter, 2.0)
        start = trio.current_time()
        with trio.move_on_after(1):
            async with trio.open_nursery() as nursery:
                for _ in range(10):
                    nursery.start_soon(succeed, limiter)
        assert limiter.waiting == 0
        async with trio.open_nursery() as nursery:
            for _ in range(10):
                nursery.start_soon(succeed, limiter)
        # The probe goes alone, then five at a time, or six.
        assert trio.current_time() - start == pytest.approx(2 + 1 + 2)
        assert (limiter.in_flight, limiter.waiting) == (0, 0)

    trio.run(main, clock=trio.testing.MockClock(autojump_threshold=0))


Outcome = st.one_of(
    st.tuples(st.just("ok"), st.floats(0, 40)),
    st.tuples(st.just("refused"), st.one_of(st.none(), st.floats(0, 20))),
    st.tuples(st.just("refused"), st.one_of(st.none(), st.floats(0, 2))),
    st.tuples(st.just("broken"), st.floats(0, 2)),
    st.tuples(st.just("error"), st.floats(0, 2)),
    st.tuples(st.just("headers"), st.tuples(st.integers(0, 30), st.floats(0, 20))),
)
Call = st.tuples(
    st.floats(0, 5),
    st.lists(Outcome, min_size=1, max_size=4),
    st.one_of(st.none(), st.floats(0, 10)),
    st.sampled_from("ab"),
    st.sampled_from([HIGH, NORMAL, NORMAL, LOW]),
    st.one_of(st.none(), st.floats(0, 20)),
)


class Watched(Admission):
    """An admission that checks its promises whenever it lets somebody go."""

    def __init__(self, queue: PermitQueue) -> None:
        super().__init__(queue.concurrency, jitter=Random(0))

    def _send(self, service: Service, subject: str, now: float) -> Permit:
        assert now == anyio.current_time()
        pause, probe, in_flight = service.gate.pause, service.gate.probe, self.concurrency.in_flight
        probed = service.gate.probed
        permit = super()._send(service, subject, now)
        assert in_flight < self.concurrency.limit
        assert permit.probe == (pause is not None)
        if pause is not None:
            assert now >= pause.early, "sent through a closed gate"
            assert probe is None or now >= probed + OVERDUE, "two probes"
        return permit


@settings(max_examples=150, deadline=None)
@given(calls=st.lists(Call, min_size=1, max_size=60), start=st.integers(1, 8))
# The last one may not test the pause, as the only place is taken, and gives up in time all the same.
@example(
    calls=[
        (0.0, [("ok", 0.0)], None, "a", 0, None),
        (4.0, [("refused", None), ("ok", 2.0)], None, "b", 0, None),
        (0.0, [("refused", 6.0)], None, "a", 0, None),
        (4.0, [("refused", None), ("ok", 0.0)], None, "a", 0, 1.0),
    ],
    start=1,
)
def test_promises(calls: list, start: int) -> None:
    """Whatever the server answers and whoever is cancelled: the limit, the gates, the patience and the order hold."""

    async def main() -> None:
        limiter = Limiter(start=start, cap=10)
        queue = queue_of(limiter)
        queue.admission = Watched(queue)
        began: list[tuple[int, int]] = []
        asked: list[int] = []

        async def attempt(number: int, outcome: tuple[str, Any], **options: Any) -> tuple[bool, float]:
            _, _, _, name, priority, _ = calls[number]
            async with turn(limiter, name, f"GET /{number}", priority=priority, **options) as (_, permit):
                # A probe may come from the end of the line.
                if "again" not in options and not permit.probe:
                    began.append((permit.serial, number))
                kind, value = outcome
                if kind == "refused":
                    await anyio.sleep(0.03)
                    return True, queue.refused(permit, value)
                if kind == "headers":
                    queue.announced(permit, RateLimitHint(*value))
                    queue.succeeded(permit)
                else:
                    await anyio.sleep(value)
                    if kind == "ok":
                        queue.succeeded(permit)
                    elif kind == "error":
                        queue.answered(permit)
                return False, 0.0

        async def call(number: int) -> None:
            wait, outcomes, _, _, _, patience = calls[number]
            await anyio.sleep(wait)
            asked.append(number)
            refused, not_before = await attempt(number, outcomes[0])
            for outcome in outcomes[1:]:
                if not refused:
                    break
                options = {} if patience is None else {"patience": patience}
                asked_at = anyio.current_time()
                try:
                    refused, not_before = await attempt(
                        number, outcome, again=True, not_before=not_before, **options
                    )
                except GateClosedError:
                    assert patience is not None
                    assert anyio.current_time() <= asked_at + patience + 1e-5
                    break

        tasks = []
        loop = asyncio.get_running_loop()
        for number, (_, _, cancel_after, *_) in enumerate(calls):
            task = asyncio.ensure_future(call(number))
            tasks.append(task)
            if cancel_after is not None:
                loop.call_later(cancel_after, task.cancel)
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            if not task.cancelled():
                assert task.exception() is None
        assert (limiter.in_flight, limiter.waiting, queue._timer) == (0, 0, None)
        assert not any(queue.admission.services.values())
        order = [number for _, number in sorted(began)]
        for line in {(name, priority) for _, _, _, name, priority, _ in calls}:
            mine = [number for number in order if calls[number][3:5] == line]
            assert mine == [number for number in asked if number in mine], "not first in, first out"
        for name in "ab":
            await succeed(limiter, 1.0, name)

    run_virtual(main())


@virtual
async def test_calls_that_were_not_sent_give_up_a_service_that_lets_nothing_pass() -> None:
    """Where nothing passes, every call ends after its patience; behind a line that moves, none does."""
    limiter = Limiter()
    ends: list[float] = []

    async def call(name: str, *, refused: bool) -> None:
        try:
            async with turn(limiter, name, patience=10) as (queue, permit):
                await anyio.sleep(0.05)
                if refused:
                    queue.refused(permit, 1.0)
                else:
                    await anyio.sleep(1.0)
                    queue.succeeded(permit)
        except GateClosedError:
            ends.append(anyio.current_time())

    began = anyio.current_time()
    async with anyio.create_task_group() as group:
        for _ in range(100):
            group.start_soon(lambda: call("down", refused=True))
    assert len(ends) > 50
    assert max(ends) - began < 12
    ends.clear()
    limiter = Limiter(start=1, cap=1)
    async with anyio.create_task_group() as group:
        for _ in range(40):
            group.start_soon(lambda: call("slow", refused=False))
    assert ends == []
