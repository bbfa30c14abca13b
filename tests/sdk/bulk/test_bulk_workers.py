"""The workers of a bulk run: they take items themselves, and end with the run, whatever they are at."""

from __future__ import annotations

import weakref
from contextlib import aclosing
from contextvars import ContextVar

import anyio
import httpx
import pytest
from esper_sdk import DeadlineExceededError, Esper, OutcomeUnknownError

who: ContextVar[str] = ContextVar("who", default="nobody")


def client():
    """A client whose requests never end."""

    async def wait(request):
        await anyio.sleep_forever()

    return Esper(tenant="acme", api_key="key", transport=httpx.MockTransport(wait), start=4, max_in_flight=4)


def test_a_sync_iterable_sees_the_variables_of_the_run(run):
    """Whichever task takes an item, the generator has the context variables that were set when the run began."""
    seen = []

    def items():
        for number in range(200):
            seen.append(who.get())
            yield number

    async def call(number):
        who.set("a call")
        await anyio.lowlevel.checkpoint()

    async def main():
        who.set("the run")
        async with client() as esper:
            assert (await esper.bulk(call, items(), concurrency=3).collect()).ok == 200

    run(main)
    assert set(seen) == {"the run"}


def test_what_ends_the_program_waits_for_no_other_call(run):
    """`SystemExit` in one call cuts off the others, each of which is counted."""

    async def main():
        async with client() as esper:

            async def call(number):
                if number == 2:
                    await anyio.sleep(1)
                    raise SystemExit(3)
                await esper.request("POST", f"/v0/things/{number}/")

            bulk = esper.bulk(call, range(100))
            began = anyio.current_time()
            with pytest.raises(SystemExit):
                await bulk.collect()
            assert anyio.current_time() - began < 2
            summary = bulk.summary
            assert (summary.ok, summary.stopped) == (0, "error")
            assert summary.total == summary.failed == summary.unknown + summary.not_sent

    run(main)


def test_a_source_that_fails_as_the_run_stops_is_heard(run):
    """The error of a source is raised, even if the source itself has stopped the run."""

    async def call(number):
        await anyio.lowlevel.checkpoint()

    async def main():
        async with client() as esper:

            def items():
                yield from range(30)
                bulk.stop(1)
                raise ValueError("source")

            bulk = esper.bulk(call, items())
            with pytest.raises(ValueError, match="source"):
                await bulk.collect()
            assert bulk.summary.ok == 30

    run(main)


def test_an_end_that_is_none_does_not_end_the_loop(run):
    """A function that raises `StopAsyncIteration` is an error, and not the end of the outcomes."""

    async def call(number):
        await anyio.lowlevel.checkpoint()

    def key(number):
        if number == 20:
            raise StopAsyncIteration
        return str(number)

    async def main():
        async with client() as esper:
            with pytest.raises(RuntimeError, match="StopAsyncIteration"):
                async for _ in esper.bulk(call, range(100), key=key):
                    pass

    run(main)


def test_an_item_is_not_taken_for_a_run_that_was_stopped(run):
    """After `stop` the calls under way end, and nobody takes another item."""
    called = []

    async def main():
        async with client() as esper:

            async def call(number):
                called.append(number)
                for _ in range(3):
                    await anyio.lowlevel.checkpoint()
                if number == 10:
                    bulk.stop(60)

            bulk = esper.bulk(call, range(1000), concurrency=4)
            summary = await bulk.collect()
            assert (summary.total, summary.ok, summary.stopped) == (len(called), len(called), "deadline")

    run(main)
    assert len(called) <= 15


@pytest.mark.parametrize("source", ["sync", "async"])
def test_stop_cuts_off_what_is_under_way(run, source):
    """After `stop(0)` what was sent is unknown, what waited for its turn was not sent, and free workers end."""

    async def arriving():
        for number in range(8):
            yield number
        await anyio.sleep_forever()

    async def main():
        async with client() as esper:

            async def call(number):
                if number < 2:
                    return number
                return await esper.request("POST", f"x/{number}", json={})

            bulk = esper.bulk(call, range(8) if source == "sync" else arriving(), concurrency=8)
            outcomes = []
            async with aclosing(aiter(bulk)) as running:
                async for outcome in running:
                    outcomes.append(outcome)
                    if len(outcomes) == 2:
                        await anyio.wait_all_tasks_blocked()
                        assert len(bulk.in_flight) == 6
                        bulk.stop()
            assert [outcome.ok for outcome in outcomes] == [True] * 2 + [False] * 6
            summary = bulk.summary
            assert (summary.unknown, summary.not_sent, summary.stopped) == (4, 2, "deadline")
            kinds = {type(each.error) for each in summary.failures}
            assert kinds == {OutcomeUnknownError, DeadlineExceededError}
            assert esper.limiter.in_flight == 0

    run(main)


def test_a_call_that_ignores_the_deadline_has_its_own_outcome(run):
    """A value or an error that a call comes to in spite of the deadline counts; its worker takes no more items."""
    called = []

    async def main():
        async with client() as esper:

            async def call(number):
                called.append(number)
                try:
                    await anyio.sleep_forever()
                except anyio.get_cancelled_exc_class():
                    if number == 1:
                        raise ValueError(number) from None
                    if number == 2:
                        raise
                return number

            summary = await esper.bulk(call, range(100), concurrency=3, deadline=5).collect()
            assert (summary.total, summary.ok, summary.stopped) == (3, 1, "deadline")
            assert summary.kinds == {"ValueError": 1, "OutcomeUnknownError": 1}

    run(main)
    assert sorted(called) == [0, 1, 2]


@pytest.mark.parametrize("after", [5, 20, 21, 50])
def test_an_iterable_that_fails_ends_the_run_after_its_outcomes(run, after):
    """Whoever takes the item that fails: what was taken before has an outcome, and then the error is raised."""

    def items():
        yield from range(after)
        raise ValueError("no more")

    async def call(number):
        await anyio.lowlevel.checkpoint()

    async def main():
        async with client() as esper:
            bulk = esper.bulk(call, items(), concurrency=5)
            with pytest.raises(ValueError, match="no more"):
                await bulk.collect()
            assert (bulk.summary.ok, bulk.summary.stopped) == (after, "error")

    run(main)


def test_a_key_that_fails_loses_no_item(run):
    """The item whose key can't be told is counted as not sent."""

    def key(number):
        if number == 30:
            raise ValueError("no key")
        return str(number)

    async def call(number):
        await anyio.lowlevel.checkpoint()

    async def main():
        async with client() as esper:
            bulk = esper.bulk(call, range(100), key=key, concurrency=5)
            with pytest.raises(ValueError, match="no key"):
                await bulk.collect()
            summary = bulk.summary
            assert (summary.ok, summary.not_sent, summary.total) == (30, 1, 31)
            assert summary.failures[0].item == 30

    run(main)


def test_calls_that_never_wait_leave_others_their_turn(run):
    """A worker whose calls come to an end at once does not keep the event loop from who takes the outcomes."""
    ahead = []

    async def call(number):
        ahead.append(number)

    async def main():
        async with client() as esper:
            count = 0
            async for _ in esper.bulk(call, range(500), concurrency=2):
                count += 1
                assert len(ahead) - count <= 2 * 2
            assert count == 500

    run(main)


@pytest.mark.parametrize("concurrency", [1, 30])
def test_a_run_of_calls_that_never_wait_lets_others_go_on(run, concurrency):
    """While a program waits for the summary alone, its other tasks go on, and so do deadlines."""
    turns = 0

    async def call(number):
        pass

    async def go_on():
        nonlocal turns
        while True:
            await anyio.lowlevel.checkpoint()
            turns += 1

    async def main():
        async with client() as esper, anyio.create_task_group() as others:
            others.start_soon(go_on)
            assert (await esper.bulk(call, range(3000), concurrency=concurrency).collect()).ok == 3000
            others.cancel_scope.cancel()

    run(main)
    assert turns >= 15


@pytest.mark.parametrize("source", ["sync", "async"])
def test_an_item_is_not_sent_if_its_source_stopped_the_run(run, source):
    """Whoever takes it: what is given after the run was stopped counts as not sent."""
    called = []

    async def call(number):
        called.append(number)
        await anyio.lowlevel.checkpoint()

    async def main():
        async with client() as esper:

            def items():
                for number in range(100):
                    if number == 30:
                        bulk.stop(60)
                    yield number

            async def arriving():
                for number in items():
                    yield number

            bulk = esper.bulk(call, items() if source == "sync" else arriving(), concurrency=4)
            summary = await bulk.collect()
            assert (summary.ok, summary.not_sent, summary.stopped) == (30, 1, "deadline")
            assert summary.failures[0].item == 30

    run(main)
    assert sorted(called) == list(range(30))


@pytest.mark.parametrize("source", ["sync", "async"])
@pytest.mark.parametrize("dropped_by", ["source", "key"])
def test_an_item_that_is_taken_as_the_iterator_is_dropped_is_counted(run, source, dropped_by):
    """Whatever drops the iterator over a run: the item that is just taken has an outcome, and is not sent."""
    called, kept = [], []

    def drop(place, number):
        if place == dropped_by and number == 8:
            kept.clear()

    def items():
        for number in range(100):
            drop("source", number)
            yield number

    async def arriving():
        for number in items():
            yield number

    def key(number):
        drop("key", number)
        return str(number)

    async def call(number):
        called.append(number)
        await anyio.sleep(1)

    async def main():
        async with client() as esper:
            given = items() if source == "sync" else arriving()
            bulk = esper.bulk(call, given, key=key, concurrency=4)
            kept.append(aiter(bulk))
            assert (await anext(kept[0])).ok
            await anyio.sleep(10)
            assert not kept
            assert (bulk.summary.total, bulk.summary.stopped) == (9, "left")
            assert 8 not in called
            assert len(called) == 8

    run(main)


@pytest.mark.parametrize("apart", [0.0, 0.05])
def test_more_items_than_permits_only_if_permits_are_left(run, apart):
    """Calls that do other things as well are so many that all permits are used; others do not wait for one."""
    waiting, in_flight = [], []

    async def answer(request):
        number = int(request.url.path.rpartition("/")[2])
        await anyio.sleep(0.2 + number % 7 * 0.01)
        in_flight.append(esper.limiter.in_flight)
        waiting.append(esper.limiter.waiting)
        return httpx.Response(200, json={})

    async def main():
        nonlocal esper
        transport = httpx.MockTransport(answer)
        async with Esper(
            tenant="acme", api_key="key", transport=transport, start=60, max_in_flight=60
        ) as esper:

            async def call(number):
                if apart:
                    await anyio.sleep(apart)
                await esper.request("POST", f"x/{number}", json={})

            assert (await esper.bulk(call, range(600)).collect()).ok == 600

    esper = None
    run(main)
    assert sorted(in_flight)[len(in_flight) // 2] >= 58
    assert max(waiting) <= (15 if apart else 1)


@pytest.mark.parametrize("collected", [True, False])
def test_what_a_call_returned_is_kept_only_for_who_takes_it(run, collected):
    """`collect` counts an outcome at once; whoever iterates gets each with its value, in order if so asked."""
    alive = weakref.WeakSet()
    most = 0

    class Value:
        pass

    async def call(number):
        nonlocal most
        await anyio.lowlevel.checkpoint()
        most = max(most, len(alive))
        value = Value()
        alive.add(value)
        return value

    async def main():
        async with client() as esper:
            bulk = esper.bulk(call, range(300), concurrency=50, ordered=True)
            if collected:
                assert (await bulk.collect()).ok == 300
            else:
                assert [type(outcome.value) async for outcome in bulk] == [Value] * 300

    run(main)
    assert most <= 1 if collected else most > 1
