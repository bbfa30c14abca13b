"""Processes that share a limiter over a store that is slow, gone, back, empty or restarted, on virtual time."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.shared.queue import HEARTBEAT, LINGER, PATIENCE, SharedQueue
from esper_sdk._limits.shared.records import Lease, Report, check
from esper_sdk._limits.shared.tenant import TTL

from benchmarks.simulation.shared import ROUND_TRIP, Hub, SimulatedStore
from benchmarks.simulation.virtual import run_virtual
from tests.sdk.virtual import virtual

ANSWER = 0.1


class Site:
    """Some processes, their store, and a server that counts."""

    def __init__(self, processes: int) -> None:
        self.hub = Hub()
        self.delay = 0.0
        self.hangs: set[int] = set()
        self.answer: Any = ...
        self.queues = [
            SharedQueue(partial(self.store, n), start=20, cap=200, seed=n) for n in range(processes)
        ]
        self.flying = self.most = self.done = 0

    def store(self, process: int, key: str, name: str, heard: Callable[[], None]) -> SimulatedStore:
        """Make a store that can be slow."""
        site = self

        class Slow(SimulatedStore):
            async def exchange(self, report: Report) -> Lease:
                await asyncio.sleep(1e6 if process in site.hangs else site.delay)
                lease = await super().exchange(report)
                return lease if site.answer is ... else site.answer

        self.hub.store(key, name, heard)
        return Slow(self.hub)

    async def call(self, process: int, *, seconds: float = ANSWER) -> float:
        """Make a call, and return how long it waited for its turn."""
        queue, loop = self.queues[process], asyncio.get_running_loop()
        began = loop.time()
        permit = await queue.acquire("devices", object())
        waited = loop.time() - began
        self.flying += 1
        self.most = max(self.most, self.flying)
        await asyncio.sleep(seconds)
        self.flying -= 1
        queue.succeeded(permit)
        queue.release(permit)
        self.done += 1
        return waited

    async def calls(self, process: int, count: int, *, seconds: float = ANSWER) -> list[float]:
        """Make so many calls at once."""
        return list(await asyncio.gather(*[self.call(process, seconds=seconds) for _ in range(count)]))


@virtual
async def test_a_call_asks_once() -> None:
    """The first call waits one round trip for its share, and the ones after it for nothing."""
    site = Site(1)
    assert await site.call(0) <= 1.5 * ROUND_TRIP
    for _ in range(5):
        assert await site.call(0) == 0


@virtual
async def test_two_share() -> None:
    """Two processes that want everything have as many in flight as one, and half each."""
    site = Site(2)
    await asyncio.gather(site.calls(0, 10), site.calls(1, 10))
    assert site.most == 20
    lease = site.queues[0].lease
    assert lease is not None
    assert lease["processes"] == 2


@virtual
async def test_a_store_that_never_answers_costs_no_call() -> None:
    """With a store that hangs from the beginning, calls wait a quarter of a second once, then go on alone."""
    site = Site(2)
    site.hangs = {0, 1}
    waited = await asyncio.gather(site.calls(0, 20), site.calls(1, 20))
    assert max(max(each) for each in waited) <= PATIENCE + 0.01
    assert all(queue.alone for queue in site.queues)
    assert max(await site.calls(0, 20)) == 0
    assert site.queues[0].counters.store_errors >= 1


@virtual
async def test_a_store_that_dies_costs_no_call() -> None:
    """When the store dies in the middle, each goes on with its share, then with a part of the last limit."""
    site = Site(4)
    running = [asyncio.ensure_future(site.calls(n, 600, seconds=1)) for n in range(4)]
    await asyncio.sleep(4)
    site.hub.down = True
    await asyncio.sleep(PATIENCE)
    assert all(queue.concurrency.limit > 0 for queue in site.queues)
    await asyncio.sleep(TTL / 1000)
    for queue in site.queues:
        lease = queue.lease
        assert lease is not None
        assert queue.alone
        assert queue.concurrency.limit == lease["limit"] // 4
    await asyncio.gather(*running)
    assert site.done == 2400
    assert site.most <= 200


@virtual
async def test_a_store_that_dies_while_nobody_calls() -> None:
    """After a store died while a process had nothing to do, its next calls go with a part of the last limit at once."""
    for processes in (1, 2):
        site = Site(processes)
        for n in range(processes):
            await site.calls(n, 20)
        await asyncio.sleep(HEARTBEAT + 0.5)
        site.hub.down = True
        await asyncio.sleep(HEARTBEAT)
        queue = site.queues[0]
        assert queue.lease is not None
        waited = await site.calls(0, 10)
        assert max(waited) <= PATIENCE
        assert queue.concurrency.limit == queue.lease["limit"] // processes


@virtual
async def test_it_comes_back() -> None:
    """When the store is back, the processes share again within seconds."""
    site = Site(2)
    site.hub.down = True
    running = [asyncio.ensure_future(site.calls(n, 300, seconds=1.0)) for n in range(2)]
    await asyncio.sleep(2)
    assert all(queue.alone for queue in site.queues)
    site.hub.down = False
    await asyncio.sleep(6)
    assert not any(queue.alone for queue in site.queues)
    await asyncio.gather(*running)
    assert site.done == 600


@virtual
async def test_it_comes_back_empty() -> None:
    """A store that lost everything in the middle lets nobody start above the limit, and no call fails."""
    site = Site(4)
    running = [asyncio.ensure_future(site.calls(n, 500)) for n in range(4)]
    await asyncio.sleep(1)
    limit = site.most
    for _ in range(3):
        site.hub.text = ""
        site.most = 0
        await asyncio.sleep(1.5)
        assert site.most <= max(limit, 200)
    await asyncio.gather(*running)
    assert site.done == 2000
    assert all(queue.counters.store_errors == 0 for queue in site.queues)


@virtual
@pytest.mark.slow
async def test_an_empty_store_keeps_the_limit() -> None:
    """Where a refusal taught what the server takes, a store that lost it again and again lets nobody have more."""
    site = Site(2)
    permits = [await queue.acquire("devices", object()) for queue in site.queues for _ in range(9)]
    refused = permits.pop()
    site.queues[1].refused(refused, 0.1)
    site.queues[1].release(refused)
    await asyncio.sleep(0.2)
    for permit, queue in zip(permits, [site.queues[0]] * 9 + [site.queues[1]] * 8, strict=True):
        queue.succeeded(permit)
        queue.release(permit)
    running = [asyncio.ensure_future(site.calls(n, 1500)) for n in range(2)]
    await asyncio.sleep(1)
    for _ in range(4):
        site.hub.text = ""
        await asyncio.sleep(2.5)
    assert all(queue.lease is not None and queue.lease["limit"] <= 24 for queue in site.queues)
    await asyncio.gather(*running)


@virtual
async def test_a_slow_store_slows_nobody() -> None:
    """A store that takes 0.2 s for each report delays no call that has a share."""
    site = Site(1)
    site.delay = 0.2
    await site.call(0)
    for _ in range(20):
        assert await site.call(0) <= 0.21
    waited = await site.calls(0, 200)
    assert sorted(waited)[100] <= 3
    assert not site.queues[0].alone


@virtual
async def test_a_dead_process_leaves_its_slots() -> None:
    """What a process had is free six seconds after its last report, and the others take it."""
    site = Site(2)
    dead = [asyncio.ensure_future(site.call(0, seconds=1e5)) for _ in range(20)]
    await asyncio.sleep(0.5)
    # As if killed: it reports nothing any more.
    site.hangs = {0}
    began = asyncio.get_running_loop().time()
    await site.calls(1, 20)
    assert 1 < asyncio.get_running_loop().time() - began <= TTL / 1000 + HEARTBEAT + 1
    for task in dead:
        task.cancel()


@virtual
async def test_a_stopped_process_starts_nothing_late() -> None:
    """A process whose lease ran out while it was stopped asks before it starts anything."""
    site = Site(1)
    await site.call(0)
    queue = site.queues[0]
    assert queue.concurrency.limit > 0
    queue._lease_end = asyncio.get_running_loop().time()
    assert await site.call(0) >= ROUND_TRIP / 2


@virtual
async def test_a_process_that_is_stopped_after_its_turn_came() -> None:
    """A call whose turn had come when its process was stopped asks for another one before it starts."""
    site = Site(1)
    queue = site.queues[0]
    permits = [await queue.acquire("devices", object()) for _ in range(20)]
    waiting = asyncio.ensure_future(site.call(0))
    await asyncio.sleep(0)
    assert (queue.concurrency.limit, queue.waiting) == (20, 1)
    queue.release(permits.pop())
    assert queue.waiting == 0
    queue._lease_end = asyncio.get_running_loop().time()
    assert await waiting >= ROUND_TRIP / 2
    for permit in permits:
        queue.release(permit)


@virtual
async def test_a_busy_event_loop_is_no_failure() -> None:
    """While the event loop is blocked for seconds, an answer that comes late is not held against the store."""
    site = Site(1)
    await site.call(0)
    loop: Any = asyncio.get_running_loop()
    site.delay = 0.01
    running = asyncio.ensure_future(site.calls(0, 30))
    for _ in range(6):
        await asyncio.sleep(0.005)
        # As if something computed for two seconds.
        loop._virtual.now += 2
        await asyncio.sleep(0.2)
    await running
    assert site.queues[0].counters.store_errors == 0
    assert not site.queues[0].alone


@virtual
async def test_a_store_that_hangs_while_the_loop_is_busy() -> None:
    """A store that does not answer is found out, however busy the event loop is."""
    site = Site(1)
    site.hangs = {0}
    loop: Any = asyncio.get_running_loop()
    running = asyncio.ensure_future(site.calls(0, 20))
    for _ in range(5):
        await asyncio.sleep(0.1)
        loop._virtual.now += 2
    await asyncio.sleep(1)
    assert site.queues[0].alone
    await running


def test_names_of_processes() -> None:
    """Two processes have different names in the store, whatever seeds the random numbers, also after a fork."""
    names = []
    for _ in range(2):
        random.seed(0)
        queue = SharedQueue(partial(Site(1).store, 0), start=20, cap=200, seed=0)
        names += [queue.new_name(), queue.new_name()]
    assert len(set(names)) == 4
    if hasattr(os, "fork"):
        ours, theirs = os.pipe()
        queue = SharedQueue(partial(Site(1).store, 0), start=20, cap=200)
        child = os.fork()
        if child == 0:
            os.write(theirs, queue.new_name().encode())
            os._exit(0)
        os.waitpid(child, 0)
        there, here = os.read(ours, 100).decode(), queue.new_name()
        assert there.split("-")[0] != here.split("-")[0]
        assert there.split("-")[1] != here.split("-")[1]
        os.close(ours)
        os.close(theirs)


def plain(**given: object) -> dict[str, object]:
    """Make a lease, right but for what is given."""
    lease: dict[str, object] = {"share": 5, "target": 5, "limit": 20, "epoch": 0, "mark": [20.0, None, 5.0]}
    return {**lease, "others": 0, "processes": 1, "gates": {}, **given}


WRONG: list[object] = [
    None,
    [1],
    "hello",
    {"share": 5, "gates": {}, "mark": [20.0, None, 5.0]},
    plain(share="many"),
    plain(share=-3),
    plain(share=True),
    plain(share=0, target=0, limit=0, processes=0),
    plain(epoch=10**400),
    plain(gates=[1]),
    plain(gates={"commands": [1]}),
    plain(gates={"commands": ["x"] * 8}),
    plain(mark=[float("nan"), None, 5.0]),
    plain(mark="abc"),
]


@pytest.mark.parametrize("wrong", range(len(WRONG)))
def test_a_wrong_answer_is_a_failure(wrong: int) -> None:
    """An answer that is no lease counts as a failure of the store: calls go on alone, and share when it is right."""

    async def main() -> None:
        site = Site(1)
        site.answer = WRONG[wrong]
        assert max(await site.calls(0, 20)) <= PATIENCE
        queue = site.queues[0]
        assert queue.alone
        assert queue.counters.store_errors == 1
        site.answer = ...
        await site.calls(0, 100, seconds=1.0)
        assert not queue.alone

    run_virtual(main())


def test_a_right_answer() -> None:
    """What the wrong answers differ from is a lease."""
    assert check(plain()) == plain()  # type: ignore[arg-type]


@virtual
async def test_it_rests() -> None:
    """Some seconds after its last call a process gives its share back and asks nothing any more."""
    site = Site(1)
    await site.call(0)
    await asyncio.sleep(LINGER + HEARTBEAT)
    exchanges = site.hub.exchanges
    assert len(site.queues[0]._tasks or ()) == 0
    await asyncio.sleep(60)
    assert site.hub.exchanges == exchanges
    (process,) = json.loads(site.hub.text)["processes"].values()
    assert process[1:4] == [0, 0, 0]
    assert await site.call(0) <= 1.5 * ROUND_TRIP


@virtual
async def test_closing_gives_back() -> None:
    """Closing an idle client gives the share back at once; while another client sends, it goes on."""
    site = Site(1)
    queue = site.queues[0]
    running = asyncio.ensure_future(site.call(0, seconds=1))
    await asyncio.sleep(0.5)
    await queue.aclose()
    assert len(queue._tasks or ()) == 1
    await running
    await queue.aclose()
    assert len(queue._tasks or ()) == 0
    assert await site.call(0) <= 1.5 * ROUND_TRIP


@virtual
async def test_cancelled_calls_leave_nothing() -> None:
    """Calls that are cancelled while they wait give nothing away and keep nothing."""
    site = Site(2)
    waiting = [asyncio.ensure_future(site.call(0)) for _ in range(50)]
    await asyncio.sleep(0)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    assert len(await site.calls(1, 20)) == 20
    assert all(queue.concurrency.in_flight == 0 for queue in site.queues)


def test_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """One warning tells that the store fails, however often it is asked, and one line that it is back."""

    async def main() -> None:
        site = Site(1)
        site.hub.down = True
        for _ in range(40):
            await site.call(0)
            await asyncio.sleep(0.5)
        site.hub.down = False
        for _ in range(20):
            await site.call(0)
            await asyncio.sleep(0.5)

    with caplog.at_level(logging.INFO, "esper_sdk"):
        run_virtual(main())
    lines = [record.getMessage() for record in caplog.records if "store" in record.getMessage()]
    assert len(lines) == 2
    assert lines[0].startswith("The limiter's store fails (OSError): going on alone with at most 20")
    assert "is back" in lines[1]


def test_one_tenant() -> None:
    """A limiter that is bound to a tenant refuses another one."""
    queue = Site(1).queues[0]
    queue.bind("https://a.example/api")
    queue.bind("https://a.example/api")
    with pytest.raises(ConfigurationError, match=r"is for https://a\.example/api"):
        queue.bind("https://b.example/api")
