from __future__ import annotations

import asyncio
import gc
import io
import sys
import tracemalloc
import weakref
from contextlib import aclosing
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace
from uuid import UUID

import anyio
import httpx
import pytest
from esper_sdk import (
    AuthenticationError,
    ClosedError,
    DeadlineExceededError,
    Esper,
    NotFoundError,
    OutcomeUnknownError,
    RequestError,
    ServerError,
)
from esper_sdk._bulk.progress import LINE_EVERY, Progress, _Lines, make_reporter

from tests.sdk.fakes import starts


class Service:
    """Answers to requests whose last step of the path is a number."""

    def __init__(self):
        self.arrived = []
        self.running = self.most = self.cancelled = 0
        self.before = None
        self.statuses = {}

    async def __call__(self, request):
        number = int(request.url.path.rpartition("/")[2])
        self.arrived.append(number)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            for _ in range(3):
                await anyio.lowlevel.checkpoint()
            if self.before is not None:
                await self.before(number)
        except anyio.get_cancelled_exc_class():
            self.cancelled += 1
            raise
        finally:
            self.running -= 1
        statuses = self.statuses.get(number, [])
        status = statuses.pop(0) if statuses else 200
        headers = {"retry-after": "0"} if status == 429 else {}
        return httpx.Response(status, json={"number": number}, headers=headers)

    def client(self, **changes):
        arguments = {"tenant": "acme", "api_key": "key", "transport": httpx.MockTransport(self), **changes}
        return Esper(**arguments)


@pytest.fixture
def service():
    """A service that answers to everything."""
    return Service()


def sender(esper):
    """Make a call for the bulk runs of these tests: one POST per item."""

    async def send(number):
        response = await esper.request("POST", f"commands/{number}", json={})
        return response.json()["number"]

    return send


async def settle():
    """Let everything run that can run."""
    for _ in range(3):
        await anyio.wait_all_tasks_blocked()


async def drain(outcomes, got):
    """Collect outcomes, also if the run fails in the end."""
    async for outcome in outcomes:
        got.append(outcome)


def test_every_item_comes_to_an_outcome(run, service):
    """Each item is sent once, and comes back with what the call returned."""

    async def main():
        got = []
        async with service.client() as esper:
            await drain(esper.bulk(sender(esper), range(200)), got)
        return got

    got = run(main)
    assert sorted(service.arrived) == list(range(200))
    assert sorted(outcome.index for outcome in got) == list(range(200))
    for outcome in got:
        assert outcome.ok
        assert outcome.item == outcome.index == outcome.value == outcome.unwrap()
        assert outcome.key == str(outcome.index)
        assert (outcome.error, outcome.attempts, outcome.kind) == (None, 1, "ok")
        assert outcome.seconds >= 0


async def generated(count):
    """Give numbers, asynchronously."""
    for number in range(count):
        await anyio.lowlevel.checkpoint()
        yield number


@pytest.mark.parametrize(
    "items",
    [
        lambda: generated(50),
        lambda: iter(range(50)),
        lambda: list(range(50)),
        lambda: dict.fromkeys(range(50)),
    ],
)
def test_items_come_from_any_iterable(run, service, items):
    """Lists, iterators, mappings and async generators are taken alike."""

    async def main():
        async with service.client() as esper:
            return await esper.bulk(sender(esper), items()).collect()

    assert run(main).ok == 50
    assert sorted(service.arrived) == list(range(50))


def test_a_list_of_the_client_can_be_worked_on_while_it_arrives(run, service):
    """A paginated list is an async iterable like any other, and pages come as items are needed."""
    offsets = []

    async def handler(request):
        if "commands" in request.url.path:
            return await service(request)
        offset, limit = int(request.url.params["offset"]), int(request.url.params["limit"])
        offsets.append(offset)
        rows = [{"id": str(index)} for index in range(offset, min(1000, offset + limit))]
        more = "https://x.test/" if offset + limit < 1000 else None
        return httpx.Response(200, json={"content": {"count": 1000, "next": more, "results": rows}})

    async def main():
        async with service.client(transport=httpx.MockTransport(handler)) as esper:

            async def send(device):
                return await sender(esper)(device.id)

            return await esper.bulk(send, esper.device_v2.list_devices(page_size=50)).collect()

    assert run(main).ok == 1000
    assert sorted(service.arrived) == list(range(1000))
    assert sorted(offsets) == starts(1000, 50)


def test_outcomes_come_as_calls_end(run, service):
    """A slow item does not hold back the others."""

    async def before(number):
        if number == 0:
            await settle()

    service.before = before

    async def main():
        async with service.client() as esper:
            return [outcome.index async for outcome in esper.bulk(sender(esper), range(10))]

    indexes = run(main)
    assert sorted(indexes) == list(range(10))
    assert indexes[-1] == 0


def test_outcomes_can_come_in_order(run, service):
    """With `ordered=True` a slow item holds back those after it, and no more are kept than fit."""

    async def before(number):
        if number % 7 == 0:
            await settle()

    service.before = before

    async def main():
        async with service.client() as esper:
            return [outcome.index async for outcome in esper.bulk(sender(esper), range(100), ordered=True)]

    assert run(main) == list(range(100))


def test_one_failing_item_stops_nothing(run, service):
    """Errors of the service and of the call itself are outcomes among others."""
    service.statuses = {3: [404], 4: [500], 5: [429, 429]}

    async def main():
        async with service.client() as esper:
            send = sender(esper)

            async def call(number):
                if number == 6:
                    raise KeyError(number)
                return await send(number)

            run = esper.bulk(call, range(20))
            return await run.collect()

    summary = run(main)
    assert (summary.total, summary.ok, summary.failed, summary.unknown) == (20, 17, 3, 1)
    assert summary.kinds == {"NotFoundError": 1, "ServerError": 1, "KeyError": 1}
    assert {outcome.item: type(outcome.error) for outcome in summary.failures} == {
        3: NotFoundError,
        4: ServerError,
        6: KeyError,
    }
    assert summary.stopped is None
    with pytest.raises(ExceptionGroup, match="3 of 20 items failed") as caught:
        summary.raise_for_errors()
    notes = sorted(error.__notes__[-1] for error in caught.value.exceptions)
    assert notes == ["Item 3", "Item 4", "Item 6"]
    with pytest.raises((NotFoundError, ServerError, KeyError)):
        summary.failures[0].unwrap()


@pytest.mark.parametrize(("collected", "kept"), [(True, 1500), (False, 1000)])
def test_a_run_that_is_iterated_over_keeps_so_many_failures(run, service, collected, kept):
    """Collected, all failures are there in the end; a loop got each of them, and only the first are kept."""

    async def main():
        async with service.client() as esper:

            async def call(number):
                raise ValueError(number)

            bulk = esper.bulk(call, range(1500))
            if collected:
                return await bulk.collect()
            assert len([outcome async for outcome in bulk]) == 1500
            return bulk.summary

    summary = run(main)
    assert (summary.failed, summary.kinds["ValueError"], len(summary.failures)) == (1500, 1500, kept)


def test_failures_do_not_hold_on_to_what_their_calls_had_in_hand(run, service):
    """All failures are kept with what they say, and tracebacks, with all that they refer to, of the first ten."""

    class Body:
        """Stands for the file that an upload had open."""

    bodies = weakref.WeakSet()

    async def main():
        async with service.client() as esper:

            async def call(number):
                body = Body()
                bodies.add(body)
                try:
                    raise KeyError(number)
                except KeyError as error:
                    raise ValueError(f"no {number}") from error

            return await esper.bulk(call, range(50)).collect()

    summary = run(main)
    gc.collect()
    assert {str(outcome.error) for outcome in summary.failures} == {f"no {number}" for number in range(50)}
    traced = [outcome.error.__traceback__ is not None for outcome in summary.failures]
    assert traced == [True] * 10 + [False] * 40
    assert all(isinstance(outcome.error.__cause__, KeyError) for outcome in summary.failures)
    assert len(bodies) <= 10


def test_attempts_are_counted(run, service):
    """An outcome says how often its requests were sent, retries after 429 included."""
    service.statuses = {1: [429, 429], 2: [404]}

    async def main():
        async with service.client() as esper:
            send = sender(esper)

            async def twice(number):
                await send(number)
                return await send(number)

            async with aclosing(aiter(esper.bulk(twice, range(4), ordered=True))) as outcomes:
                return [outcome.attempts async for outcome in outcomes]

    assert run(main) == [2, 4, 1, 2]


def test_without_failures_nothing_is_raised(run, service):
    """`raise_for_errors` is silent about a run in which everything went well."""

    async def main():
        async with service.client() as esper:
            (await esper.bulk(sender(esper), range(3)).collect()).raise_for_errors()
            (await esper.bulk(sender(esper), []).collect()).raise_for_errors()

    run(main)


def test_keys_name_items(run, service):
    """An item's key is its ID, itself, or its index, or what `key=` makes of it."""
    items = [SimpleNamespace(id=UUID(int=1)), {"id": 7}, "abc", UUID(int=2), ("a", "b"), True]

    async def call(item):
        return None

    async def main():
        async with service.client() as esper:
            plain = [outcome.key async for outcome in esper.bulk(call, items, ordered=True)]
            named = [outcome.key async for outcome in esper.bulk(call, ["x"], key=lambda item: item * 2)]
        return plain, named

    plain, named = run(main)
    assert plain == [str(UUID(int=1)), "7", "abc", str(UUID(int=2)), "4", "5"]
    assert named == ["xx"]


# How many at a time.


def test_as_many_as_the_limiter_lets_through(run, service):
    """By default the limiter decides, and few items wait in front of it."""
    waiting = []

    async def main():
        async with service.client(start=8, max_in_flight=8) as esper:

            async def before(number):
                waiting.append(esper.limiter.waiting)

            service.before = before
            await esper.bulk(sender(esper), range(200)).collect()

    run(main)
    assert service.most == 8
    assert 1 <= max(waiting) <= 3


def test_a_run_grows_with_the_limit(run, service):
    """When the limiter lets more through, more items are worked on."""

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(600)).collect()
            assert esper.limiter.limit > 40

    run(main)
    assert service.most > 40


def test_concurrency_can_be_fixed(run, service):
    """With `concurrency=3` three items are worked on, whatever the limiter would allow."""

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(50), concurrency=3).collect()

    run(main)
    assert service.most == 3


def test_items_are_taken_as_they_are_needed(run, service):
    """Without a consumer that takes outcomes, only so many items are taken."""
    taken = []

    def items():
        for number in range(10_000):
            taken.append(number)
            yield number

    async def main():
        async with service.client() as esper:
            outcomes = aiter(esper.bulk(sender(esper), items(), concurrency=5))
            for count in range(1, 10):
                await anext(outcomes)
                await settle()
                assert len(taken) <= count + 10
            await outcomes.aclose()

    run(main)


@pytest.mark.slow
def test_many_items_take_no_more_memory_than_a_few(run, service):
    """Memory does not grow with the number of items."""

    async def call(number):
        return None

    async def peak(count):
        async with service.client() as esper:
            tracemalloc.start()
            try:
                summary = await esper.bulk(call, range(count), concurrency=20).collect()
                assert summary.ok == count
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    run(peak, 100)
    few, many = run(peak, 500), run(peak, 10_000)
    assert many < few + 100_000


def test_workers_are_few(run, service):
    """A run has a set of workers, not a task per item."""
    tasks = set()

    async def call(number):
        tasks.add(anyio.get_current_task().id)
        await anyio.lowlevel.checkpoint()

    async def main():
        async with service.client() as esper:
            await esper.bulk(call, range(1000), concurrency=10).collect()

    run(main)
    assert len(tasks) <= 10


def test_an_async_generator_runs_in_one_task(run, service):
    """Scopes and task groups that a generator holds open are entered and left in the same task."""

    async def items():
        async with anyio.create_task_group():
            for number in range(30):
                yield number

    async def main():
        async with service.client() as esper:
            return await esper.bulk(sender(esper), items()).collect()

    assert run(main).ok == 30


# Stopping.


def test_stop_on_takes_no_more_items(run, service):
    """After an outcome that is to stop the run, what is in flight ends, and nothing new begins."""
    service.statuses = {5: [401]}

    async def main():
        async with service.client() as esper:
            return await esper.bulk(
                sender(esper), range(1000), concurrency=4, stop_on=AuthenticationError
            ).collect()

    summary = run(main)
    assert summary.stopped == "stop_on"
    assert summary.total == len(service.arrived) < 20
    assert summary.failed == 1


def test_stop_on_can_be_a_function(run, service):
    """A function of the outcome can stop a run, also while its items are waited for."""

    async def items():
        for number in range(5):
            yield number
        await anyio.sleep_forever()

    async def main():
        async with service.client() as esper:
            return await esper.bulk(
                sender(esper), items(), stop_on=lambda outcome: outcome.item == 4
            ).collect()

    summary = run(main)
    assert (summary.total, summary.stopped) == (5, "stop_on")


@pytest.fixture
def stuck(service):
    """A service that never answers from the tenth item on."""

    async def before(number):
        if number >= 10:
            await anyio.sleep_forever()

    service.before = before
    return service


def test_a_deadline_cuts_off_what_is_in_flight(run, stuck):
    """At the deadline what was sent is reported as unknown, what was not as not sent, and the rest not at all."""

    async def main():
        async with stuck.client(start=4, max_in_flight=4) as esper:
            return await esper.bulk(sender(esper), range(100), deadline=0.2).collect()

    summary = run(main)
    assert summary.stopped == "deadline"
    assert summary.ok == 10
    kinds = {outcome.item: type(outcome.error) for outcome in summary.failures}
    assert sorted(item for item, kind in kinds.items() if kind is OutcomeUnknownError) == [10, 11, 12, 13]
    assert {kind for item, kind in kinds.items() if item > 13} == {DeadlineExceededError}
    assert summary.unknown == 4
    assert sorted(stuck.arrived) == list(range(14))


def test_a_deadline_for_calls_that_send_nothing_here(run, service):
    """What a call does elsewhere can't be known: cut off, it counts as unknown."""

    async def call(number):
        await anyio.sleep_forever()

    async def main():
        async with service.client() as esper:
            return await esper.bulk(call, range(3), deadline=0.01).collect()

    summary = run(main)
    assert summary.kinds == {"OutcomeUnknownError": 3}


def test_a_deadline_while_items_are_waited_for(run, service):
    """A source that gives nothing more does not keep a run from its deadline."""

    async def items():
        yield 1
        await anyio.sleep_forever()

    async def main():
        async with service.client() as esper:
            return await esper.bulk(sender(esper), items(), deadline=0.05).collect()

    summary = run(main)
    assert (summary.ok, summary.stopped) == (1, "deadline")


def test_break_stops_at_once_and_names_what_was_cut_off(run, stuck):
    """Leaving the loop cancels the calls in flight; the run still knows their items."""

    async def main():
        async with stuck.client() as esper:
            bulk = esper.bulk(sender(esper), range(1000), concurrency=5)
            async for outcome in bulk:
                await settle()
                if outcome.index == 9:
                    break
            await settle()
            assert stuck.running == 0
            assert sorted(bulk.in_flight) == [10, 11, 12, 13, 14]
            assert bulk.summary.stopped == "left"

    run(main)
    assert stuck.cancelled == 5


def test_an_exception_in_the_loop_stops_the_run(run, stuck):
    """An exception in the loop body leaves the run like a break."""

    async def loop(bulk):
        async for outcome in bulk:
            if outcome.index == 9:
                await settle()
                raise KeyError(9)

    async def main():
        async with stuck.client() as esper:
            bulk = esper.bulk(sender(esper), range(1000), concurrency=5)
            with pytest.raises(KeyError):
                await loop(bulk)
            gc.collect()
            await settle()
            assert stuck.running == 0
            assert len(bulk.in_flight) == 5

    run(main)


def test_cancellation_stops_the_run(run, stuck):
    """A run that is cancelled from outside takes its calls along, and its task ends at once."""

    async def main():
        async with stuck.client() as esper:
            bulk = esper.bulk(sender(esper), range(1000), concurrency=5)
            async with anyio.create_task_group() as group:
                group.start_soon(bulk.collect)
                await settle()
                assert stuck.running == 5
                group.cancel_scope.cancel()
            await settle()
            assert stuck.running == 0
            assert bulk.summary.stopped == "error"
            assert len(bulk.in_flight) == 5

    run(main)


def test_closing_the_client_ends_the_run_with_an_error(run, stuck):
    """A run whose client is closed does not look as if it had come to its end."""

    async def main():
        esper = stuck.client()
        got = []

        async def reader():
            with pytest.raises(ClosedError):
                await drain(esper.bulk(sender(esper), range(1000), concurrency=5), got)

        async with anyio.create_task_group() as group:
            group.start_soon(reader)
            await settle()
            await esper.aclose()
        assert len(got) == 10

    run(main)
    assert stuck.running == 0


def test_closing_the_iterator_waits_for_the_end(run, stuck):
    """After `aclose` no call of the run is going on."""

    async def main():
        async with stuck.client() as esper:
            async with aclosing(aiter(esper.bulk(sender(esper), range(1000)))) as outcomes:
                await anext(outcomes)
                await settle()
                assert stuck.running > 0
            assert stuck.running == 0
            with pytest.raises(StopAsyncIteration):
                await anext(outcomes)

    run(main)


def test_a_failing_source_ends_the_run_after_its_outcomes(run, service):
    """If the items can't be read to their end, what was begun is delivered, and then the error comes."""

    def items():
        yield from range(7)
        raise OSError("the file is gone")

    async def main():
        got = []
        async with service.client() as esper:
            with pytest.raises(OSError, match="the file is gone"):
                await drain(esper.bulk(sender(esper), items()), got)
        assert sorted(outcome.item for outcome in got) == list(range(7))

    run(main)


def test_a_failing_key_ends_the_run(run, service):
    """A `key=` that fails is a mistake of the program, and nothing is sent for its item."""

    async def main():
        async with service.client() as esper:
            with pytest.raises(ZeroDivisionError):
                await esper.bulk(
                    sender(esper), [1, 0, 2], key=lambda item: str(1 // item), concurrency=1
                ).collect()

    run(main)
    assert service.arrived == [1]


@pytest.mark.parametrize("error", [ZeroDivisionError, SystemExit])
def test_a_failing_stop_condition_ends_the_run(run, service, error):
    """A `stop_on=` that fails, or ends the program, ends the run with its error."""

    def fail(outcome):
        raise error

    async def main():
        async with service.client() as esper:
            with pytest.raises(error):
                await esper.bulk(sender(esper), range(100), stop_on=fail).collect()

    run(main)
    assert len(service.arrived) < 100


def test_exiting_the_program_from_a_call_ends_the_run(run, service):
    """`SystemExit` in a call is no outcome: it comes out of the loop."""

    async def call(number):
        if number == 3:
            sys.exit(5)

    async def main():
        async with service.client() as esper:
            with pytest.raises(SystemExit):
                await esper.bulk(call, range(100)).collect()

    run(main)


def test_a_cancellation_from_within_a_call_is_its_outcome(service):
    """A call that awaits something cancelled by others fails alone."""

    async def call(number):
        if number == 2:
            task = asyncio.ensure_future(asyncio.sleep(9))
            task.cancel()
            await task

    async def main():
        async with service.client() as esper:
            return await esper.bulk(call, range(5)).collect()

    summary = asyncio.run(main())
    assert (summary.ok, summary.kinds) == (4, {"OutcomeUnknownError": 1})


def test_calls_may_use_task_groups(run, service):
    """A call that runs several requests at once is cut off and counted like any other."""

    async def main():
        async with service.client() as esper:
            send = sender(esper)

            async def call(number):
                async with anyio.create_task_group() as group:
                    group.start_soon(send, number)
                    group.start_soon(send, number + 1000)
                    if number == 7:
                        await anyio.sleep_forever()

            return await esper.bulk(call, range(20), deadline=0.3).collect()

    summary = run(main)
    assert summary.ok == 19
    assert [(outcome.item, outcome.unknown) for outcome in summary.failures] == [(7, True)]
    assert len(service.arrived) == 40


# Mistakes.


def test_a_run_can_not_be_started_twice(run, service):
    """A second iteration would send everything again, so it is refused."""

    async def main():
        async with service.client() as esper:
            bulk = esper.bulk(sender(esper), [1, 2])
            assert repr(bulk) == "<Bulk run, not started>"
            await bulk.collect()
            with pytest.raises(RequestError, match="started before"):
                await bulk.collect()

    run(main)
    assert len(service.arrived) == 2


@pytest.mark.parametrize(
    ("call", "items", "options"),
    [
        (None, [], {}),
        (print, "abc", {}),
        (print, b"abc", {}),
        (print, 7, {}),
        (print, [], {"concurrency": 0}),
        (print, [], {"deadline": 0}),
    ],
)
def test_wrong_arguments_are_refused_before_sending(service, call, items, options):
    """A text instead of a list of texts, and numbers that can't be, are errors at once."""
    with pytest.raises(RequestError):
        service.client().bulk(call, items, **options)


def test_a_call_that_is_no_coroutine_function_fails_for_each_item(run, service):
    """A plain function gives nothing to await, and its outcomes say so."""

    async def main():
        async with service.client() as esper:
            return await esper.bulk(lambda number: number, range(2)).collect()

    assert run(main).kinds == {"TypeError": 2}


# Progress.


def test_progress_goes_to_a_callback(run, service):
    """A callback hears of every outcome, with figures that add up."""
    service.statuses = {3: [404]}
    heard = []

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(30), progress=heard.append).collect()

    run(main)
    assert [progress.done for progress in heard] == list(range(1, 31))
    last = heard[-1]
    assert (last.failed, last.total, last.in_flight, last.paused) == (1, 30, 0, False)
    assert last.limit >= 20
    assert last.rate > 0
    assert last.seconds_left == 0


def test_a_failing_callback_ends_the_run(run, stuck):
    """An exception of the callback comes out of the loop, and stops the run."""

    async def main():
        async with stuck.client() as esper:
            with pytest.raises(ZeroDivisionError):
                await esper.bulk(sender(esper), range(30), progress=lambda _: 1 // 0).collect()
            await settle()
            assert stuck.running == 0

    run(main)


def test_progress_reads_as_a_line():
    """A line of progress says what is done, failed, in flight, how fast and how long still."""
    progress = Progress(done=1200, failed=3, in_flight=20, total=2000, limit=25, paused=False, seconds=10.0)
    assert str(progress) == "1,200 of 2,000 done, 3 failed, 20 in flight (limit 25), 120.0/s, 7 s left"
    progress = Progress(done=5, failed=0, in_flight=2, total=None, limit=25, paused=True, seconds=10.0)
    assert str(progress) == "5 done, 0 failed, 2 in flight (limit 25, paused by the service), 0.5/s"
    progress = Progress(done=1, failed=0, in_flight=2, total=10_000, limit=25, paused=False, seconds=1.0)
    assert str(progress).endswith("2 h 46 min left")


def test_plain_lines_are_few():
    """Where there is no terminal, lines come now and then and at the end."""
    stream, now = io.StringIO(), [0.0]
    lines = _Lines(stream, clock=lambda: now[0])
    for done in range(100):
        now[0] = done * LINE_EVERY / 10
        progress = Progress(
            done=done, failed=0, in_flight=1, total=100, limit=20, paused=False, seconds=now[0]
        )
        lines.update(progress)
    lines.close(progress)
    written = stream.getvalue().splitlines()
    assert len(written) == 10
    assert written[0].startswith("10 of 100 done")
    assert written[-1].endswith("in 50 s")


def test_progress_without_a_terminal_is_plain(run, service, capsys):
    """`progress=True` writes to standard error, and nothing to standard output."""

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(30), progress=True).collect()

    run(main)
    written = capsys.readouterr()
    assert written.out == ""
    assert "30 of 30 done, 0 failed, 0 in flight" in written.err


def test_progress_in_a_terminal_is_a_bar(run, service, monkeypatch):
    """In a terminal rich draws a bar, which ends with the run."""
    stream = io.StringIO()
    stream.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(30), progress=True).collect()

    run(main)
    assert "30/30" in stream.getvalue()


def test_no_progress_is_no_reporter():
    """`progress=False` costs nothing."""
    assert make_reporter(progress=False) is None


class Notebook:
    """Stands in for what a notebook's kernel has: IPython, and the widgets."""

    def __init__(self, monkeypatch, *, widgets=True):
        self.shown, self.widgets = [], []
        shell = type("ZMQInteractiveShell", (), {})()
        notebook = self

        class Output:
            def __init__(self):
                self.contents = []
                notebook.widgets.append(self)

            def __enter__(self):
                notebook.target = self

            def __exit__(self, *_):
                notebook.target = None

            def clear_output(self, wait=False):
                self.contents.clear()

        def display(*values):
            for value in values:
                target = None if isinstance(value, Output) else self.target
                (self.shown if target is None else target.contents).append(value)

        self.target = None
        modules = {"IPython": ModuleType("IPython"), "IPython.display": ModuleType("IPython.display")}
        modules["IPython"].get_ipython = lambda: shell
        modules["IPython.display"].display = display
        if widgets:
            modules["ipywidgets"] = ModuleType("ipywidgets")
            modules["ipywidgets"].Output = Output
            modules["ipywidgets"].__spec__ = ModuleSpec("ipywidgets", None)
        else:
            modules["ipywidgets"] = None
        for name, module in modules.items():
            monkeypatch.setitem(sys.modules, name, module)
        # The name that the kernel puts into every namespace, by which rich knows where it is.
        monkeypatch.setattr("rich.console.get_ipython", lambda: shell, raising=False)


def test_progress_in_a_notebook_is_a_widget(run, service, monkeypatch, capsys):
    """A notebook shows one bar that changes, and in the end says how the run went."""
    notebook = Notebook(monkeypatch)

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(30), progress=True).collect()

    run(main)
    (widget,) = notebook.widgets
    # Rich ends with an empty output below it.
    assert notebook.shown[0] is widget
    assert len(notebook.shown) <= 2
    (last,) = widget.contents
    assert "30/30" in last._repr_mimebundle_([], [])["text/plain"]
    assert "30 of 30 done" not in capsys.readouterr().err


def test_progress_in_a_notebook_without_widgets_is_plain(run, service, monkeypatch, capsys):
    """Without ipywidgets rich would show nothing but a warning, so there are lines."""
    notebook = Notebook(monkeypatch, widgets=False)

    async def main():
        async with service.client() as esper:
            await esper.bulk(sender(esper), range(30), progress=True).collect()

    run(main)
    assert not notebook.shown
    assert "30 of 30 done" in capsys.readouterr().err
