"""The limiter on virtual time: growth, cuts, pauses, probes, cancellation."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from random import Random

import anyio
import anyio.lowlevel
import pytest
import trio
import trio.testing
from esper_sdk._limits.gate import Gate, Permit
from esper_sdk._limits.headers import RateLimitHint
from esper_sdk._limits.limiter import GateClosedError, Limiter, queue_of
from esper_sdk._limits.queue import PermitQueue
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.simulation.virtual import run_virtual


def virtual(test: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """Run a test on virtual time."""

    def run() -> None:
        async def main() -> None:
            await test()

        run_virtual(main())

    run.__name__, run.__doc__ = test.__name__, test.__doc__
    return run


@asynccontextmanager
async def turn(limiter: Limiter, *, again: bool = False) -> AsyncIterator[tuple[PermitQueue, Permit]]:
    """Hold a permit as the transport does."""
    queue = queue_of(limiter)
    permit = await queue.acquire(again=again)
    try:
        yield queue, permit
    finally:
        queue.release(permit)


async def succeed(limiter: Limiter, seconds: float = 1.0) -> None:
    """Hold a permit for a while, with success."""
    async with turn(limiter) as (queue, permit):
        await anyio.sleep(seconds)
        queue.succeeded(permit)


async def refuse(limiter: Limiter, retry_after: float | None = None) -> None:
    """Hold a permit for a moment, and be refused."""
    async with turn(limiter) as (queue, permit):
        await anyio.sleep(0.01)
        queue.refused(permit, retry_after)


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
    assert limiter.limit == 14


@virtual
async def test_nobody_sends_before_retry_after() -> None:
    """After a refusal everybody waits, one goes first, and the others follow when it has passed."""
    limiter = Limiter(start=10)
    sent: list[float] = []

    async def call() -> None:
        async with turn(limiter) as (queue, permit):
            sent.append(anyio.current_time())
            await anyio.sleep(1.0)
            queue.succeeded(permit)

    await refuse(limiter, 7.0)
    assert limiter.blocked_until == pytest.approx(7.01)
    assert limiter.state == "paused"
    async with anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(call)
        await anyio.sleep(7.5)
        assert limiter.state == "probing"
        assert limiter.in_flight == 1
    assert sent == pytest.approx([7.01] + [8.01] * 4)
    assert limiter.blocked_until is None


@virtual
async def test_refused_probe_does_not_cut() -> None:
    """A probe that is refused waits again, and says nothing about how many are too many."""
    limiter = Limiter(start=10)
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
    """Who wants to wait less than the server asks for is told at once, also those already waiting."""
    limiter = Limiter(start=1)
    told: list[float] = []

    async def impatient() -> None:
        with pytest.raises(GateClosedError) as caught:
            await queue_of(limiter).acquire(patience=60)
        told.append(caught.value.wait)

    async with anyio.create_task_group() as group:
        group.start_soon(refuse, limiter, 300.0)
        await anyio.lowlevel.checkpoint()
        group.start_soon(impatient)
        group.start_soon(succeed, limiter)
    assert told == pytest.approx([300.0])
    assert anyio.current_time() == pytest.approx(301.01)


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
    await refuse(limiter, 10.0)
    tasks = [asyncio.ensure_future(succeed(limiter)) for _ in range(5)]
    for task in tasks[:4]:
        await anyio.sleep(2)
        task.cancel()
    await tasks[4]
    assert anyio.current_time() == pytest.approx(11.01)
    assert (limiter.waiting, limiter.in_flight) == (0, 0)


@virtual
async def test_timekeeper_cancelled_at_the_last_moment() -> None:
    """The turn is not lost when the timekeeper is cancelled in the moment the pause ends."""
    limiter = Limiter()
    await refuse(limiter, 10.0)
    first, second = (asyncio.ensure_future(succeed(limiter)) for _ in range(2))
    asyncio.get_running_loop().call_at(10.01, first.cancel)
    await asyncio.wait([first, second])
    assert second.exception() is None


@virtual
async def test_long_requests_hold_up_the_probe() -> None:
    """While more requests are in flight than the lowered limit allows, waiting costs nothing."""
    limiter = Limiter(start=4)
    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(succeed, limiter, 10.0)
        await refuse(limiter, 1.0)
        assert limiter.limit == 2
        await succeed(limiter)
    assert anyio.current_time() == pytest.approx(11.0)


@virtual
async def test_returns_near_the_refused_limit_and_stays() -> None:
    """Against a fixed number at a time, the limit settles just below it, and few are refused."""
    limiter = Limiter(seed=0)
    most, active, refused = 60, 0, []

    async def call() -> None:
        nonlocal active
        again = False
        while True:
            async with turn(limiter, again=again) as (queue, permit):
                if active >= most:
                    refused.append(anyio.current_time())
                    queue.refused(permit, None)
                    again = True
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
        queue.announced(RateLimitHint(remaining=0, reset=30.0))
        queue.succeeded(permit)
    assert limiter.state == "paused"
    await succeed(limiter)
    assert anyio.current_time() == pytest.approx(31.0)
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
            queue.announced(RateLimitHint(remaining=5, reset=max(0.0, 60.0 - anyio.current_time())))
            queue.succeeded(permit)

    await call()
    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(call)
    assert sum(moment < 60 for moment in sent) == 6


@virtual
async def test_transitions_are_logged_once() -> None:
    """Each pause and each resumption is one line, however many requests take part in it."""
    records: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = records.append  # type: ignore[assignment,method-assign]
    logger = logging.getLogger("esper_sdk")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        limiter = Limiter(start=20)
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(refuse, limiter, 5.0)
        await succeed(limiter)
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    assert [record.getMessage().split()[0] for record in records] == ["Pausing", "Sending"]
    fields = [(vars(r)["esper_limit"], vars(r)["esper_waiting"], vars(r)["esper_pause"]) for r in records]
    assert fields == [(14, 0, 5.0), (14, 0, 0.0)]


def test_public_names() -> None:
    """A limiter shows its state, and nothing of what the transport does with it."""
    shown = {"blocked_until", "cap", "in_flight", "limit", "state", "stats", "waiting"}
    assert {name for name in dir(Limiter()) if not name.startswith("_")} == shown
    assert repr(Limiter(start=3)) == "<Limiter limit=3 in_flight=0 waiting=0 open>"


def test_wrong_arguments() -> None:
    """A limit below one is refused."""
    with pytest.raises(ValueError, match="at least 1"):
        Limiter(start=0)


def test_on_trio() -> None:
    """Pauses, probes and cancellation work on trio as well."""

    async def main() -> None:
        limiter = Limiter(start=5)
        await refuse(limiter, 10.0)
        start = trio.current_time()
        with trio.move_on_after(5):
            async with trio.open_nursery() as nursery:
                for _ in range(10):
                    nursery.start_soon(succeed, limiter)
        assert limiter.waiting == 0
        async with trio.open_nursery() as nursery:
            for _ in range(10):
                nursery.start_soon(succeed, limiter)
        # The probe goes alone, then three at a time: 5 x 0.7.
        assert trio.current_time() - start == pytest.approx(10 + 1 + 3)
        assert (limiter.in_flight, limiter.waiting) == (0, 0)

    trio.run(main, clock=trio.testing.MockClock(autojump_threshold=0))


Outcome = st.one_of(
    st.tuples(st.just("ok"), st.floats(0, 40)),
    st.tuples(st.just("refused"), st.one_of(st.none(), st.floats(0, 20))),
    st.tuples(st.just("broken"), st.floats(0, 2)),
    st.tuples(st.just("error"), st.floats(0, 2)),
    st.tuples(st.just("headers"), st.tuples(st.integers(0, 30), st.floats(0, 20))),
)


class Watched(Gate):
    """A gate that checks its promises whenever it lets somebody through."""

    def __init__(self, queue: PermitQueue) -> None:
        super().__init__(queue.concurrency, stats=queue.stats, jitter=Random(0))
        self.granted: dict[int, int] = {}

    def grant(self, now: float) -> Permit | None:
        assert now == anyio.current_time()
        closed_until, state, in_flight = self.closed_until, self.state, self._concurrency.in_flight
        permit = super().grant(now)
        if permit is not None:
            assert in_flight < self._concurrency.limit
            assert now >= closed_until, "sent through a closed gate"
            assert state != "probing", "two probes"
            assert permit.probe == (state != "open")
            self.granted[id(permit)] = self._stats.requests
        return permit

    def refused(self, permit: Permit, now: float, *, retry_after: float | None) -> None:
        cuts, epoch, closed_until = self._stats.cuts, self.epoch, self.closed_until
        super().refused(permit, now, retry_after=retry_after)
        assert self._stats.cuts == cuts + (permit.epoch == epoch and not permit.probe)
        assert self._concurrency.limit >= 1
        assert self.closed_until >= closed_until, "the gate moved backwards"


@settings(max_examples=150, deadline=None)
@given(
    calls=st.lists(
        st.tuples(st.floats(0, 5), Outcome, st.one_of(st.none(), st.floats(0, 10)), st.booleans()),
        min_size=1,
        max_size=60,
    ),
    start=st.integers(1, 8),
)
def test_promises(calls, start: int) -> None:
    """Whatever the server answers and whoever is cancelled: the limit, the gate and the order hold."""

    async def main() -> None:
        limiter = Limiter(start=start, cap=10)
        gate = queue_of(limiter).gate = Watched(queue_of(limiter))
        began: list[tuple[int, int]] = []
        asked: list[int] = []

        async def call(number: int, wait: float, outcome) -> None:
            await anyio.sleep(wait)
            asked.append(number)
            async with turn(limiter) as (queue, permit):
                began.append((gate.granted[id(permit)], number))
                kind, value = outcome
                if kind == "refused":
                    await anyio.sleep(0.03)
                    queue.refused(permit, value)
                elif kind == "headers":
                    queue.announced(RateLimitHint(*value))
                    queue.succeeded(permit)
                else:
                    await anyio.sleep(value)
                    if kind == "ok":
                        queue.succeeded(permit)
                    elif kind == "error":
                        queue.answered(permit)

        tasks = []
        loop = asyncio.get_running_loop()
        for number, (wait, outcome, cancel_after, _) in enumerate(calls):
            task = asyncio.ensure_future(call(number, wait, outcome))
            tasks.append(task)
            if cancel_after is not None:
                loop.call_later(cancel_after, task.cancel)
        await asyncio.gather(*tasks, return_exceptions=True)
        for task in tasks:
            if not task.cancelled():
                assert task.exception() is None
        assert (limiter.in_flight, limiter.waiting) == (0, 0)
        queue = queue_of(limiter)
        assert (queue._new, queue._again, queue._timer, gate._probe) == ({}, {}, None, None)
        order = [number for _, number in sorted(began)]
        assert order == [number for number in asked if number in order], "not first in, first out"
        await succeed(limiter)

    run_virtual(main())
