"""An item whose call has ended while requests of it still run, and calls that are cancelled from within."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress

import anyio
import httpx
import pytest
from esper_sdk import Esper, EsperError, Journal, NotFoundError, OutcomeUnknownError

from benchmarks.simulation.virtual import VirtualLoop

SECONDS = 1.0


class Service:
    """Takes a second for each write, counts them by path, and answers 404 to what is missing."""

    def __init__(self):
        self.written = []

    async def __call__(self, request):
        path = request.url.path.rpartition("/")[2]
        if "missing" in path:
            return httpx.Response(404, json={})
        if request.method == "POST":
            self.written.append(path)
            await anyio.sleep(SECONDS)
        return httpx.Response(200, json={"content": {"id": path}})

    def client(self, **changes):
        return Esper(tenant="acme", api_key="key", transport=httpx.MockTransport(self), **changes)


def results(path):
    """Read from a journal what became of each item: the last record counts."""
    records = [json.loads(line) for line in path.read_text().splitlines()[1:]]
    return {record.get("begin") or record["end"]: record.get("result", "begun") for record in records}


async def quietly(function, *arguments, **keywords):
    """Make a call in the background, whose end nobody sees."""
    with suppress(EsperError):
        await function(*arguments, **keywords)


def both_runs(run, path, call, *, items=("a",), client=(), **options):
    """Run twice with one journal; return the service, the outcomes of the first run and of the second."""

    async def main():
        service = Service()
        outcomes = []
        for attempt in (1, 2):
            async with service.client(**dict(client)) as esper, anyio.create_task_group() as group:
                journal = Journal(path, job="write", resend_failed=attempt == 2)
                limits = options if attempt == 1 else {}
                bulk = esper.bulk(lambda item: call(esper, group, item), items, journal=journal, **limits)
                outcomes.append({outcome.key: outcome async for outcome in bulk})
        return service, *outcomes

    return run(main)


def raises(error):
    """Make a call that leaves a write running in the background, and then fails."""

    async def call(esper, group, item):
        group.start_soon(quietly, esper.request, "POST", item)
        await anyio.sleep(SECONDS / 2)
        if error is NotFoundError:
            await esper.request("GET", "missing")
        raise error

    return call


@pytest.mark.parametrize("error", [ValueError, TimeoutError, NotFoundError])
def test_a_write_in_flight_makes_a_failed_item_unknown(run, tmp_path, error):
    """A call that fails while its write is in flight is unknown, and the next run doesn't send it again."""
    path = tmp_path / "journal"
    service, first, second = both_runs(run, path, raises(error))
    assert type(first["a"].error) is error
    assert first["a"].unknown
    assert not first["a"].not_sent
    assert isinstance(second["a"].error, OutcomeUnknownError)
    assert service.written == ["a"]


def test_a_read_in_flight_leaves_a_failed_item_failed(run, tmp_path):
    """A read that is in flight when the call fails changes nothing at the service."""

    async def call(esper, group, item):
        group.start_soon(quietly, esper.request, "GET", item)
        raise ValueError

    path = tmp_path / "journal"
    _, first, _ = both_runs(run, path, call)
    assert not first["a"].unknown


def test_a_write_in_the_queue_is_kept_back_when_the_call_has_failed(run, tmp_path):
    """What waited for its turn when the call failed is never sent, so that the item may be sent again."""

    async def main():
        service = Service()
        path = tmp_path / "journal"
        async with service.client(max_in_flight=1) as esper, anyio.create_task_group() as group:
            group.start_soon(quietly, esper.request, "POST", "other")
            await anyio.sleep(SECONDS / 2)

            async def call(item):
                group.start_soon(quietly, esper.request, "POST", item)
                await anyio.sleep(SECONDS / 4)
                raise ValueError

            summary = await esper.bulk(call, ["a"], journal=Journal(path, job="write")).collect()
        return service.written, summary.unknown, results(path)

    assert run(main) == (["other"], 0, {"a": "again"})


def test_a_call_that_has_failed_begins_nothing_more(run):
    """A background task of a call that has failed can't send a request that it makes later."""

    async def main():
        service = Service()

        async def later(esper):
            await anyio.sleep(SECONDS)
            with pytest.raises(EsperError, match="has ended"):
                await esper.request("POST", "late")

        async with service.client() as esper, anyio.create_task_group() as group:

            async def call(_):
                group.start_soon(later, esper)
                raise ValueError

            await esper.bulk(call, ["a"]).collect()
        return service.written

    assert run(main) == []


def test_a_call_that_succeeded_may_leave_requests_running(run, tmp_path):
    """A call that returns while its write is in flight succeeded: it says so."""

    async def call(esper, group, item):
        group.start_soon(quietly, esper.request, "POST", item)

    service, first, second = both_runs(run, tmp_path / "journal", call)
    assert first["a"].ok
    assert second == {}
    assert service.written == ["a"]


def test_a_deadline_keeps_back_what_the_call_did_not_wait_for(run, tmp_path):
    """A request that survives the cancellation of its call does not leave after the run's deadline."""

    async def call(esper, group, item):
        group.start_soon(quietly, esper.request, "POST", item)
        await anyio.sleep_forever()

    path = tmp_path / "journal"
    service, first, second = both_runs(
        run,
        path,
        lambda esper, group, item: (
            call(esper, group, item) if first_time(path, item) else quietly(esper.request, "POST", item)
        ),
        items=("a", "b"),
        client={"max_in_flight": 1},
        deadline=SECONDS / 2,
    )
    # Which of them comes first is for the event loop to choose.
    sent, kept = service.written
    assert (first[sent].unknown, first[sent].not_sent) == (True, False)
    assert (first[kept].unknown, first[kept].not_sent) == (False, True)
    assert isinstance(second[sent].error, OutcomeUnknownError)
    assert second[kept].ok


def first_time(path, item):
    """Say whether no end of an item was written yet."""
    return all(json.loads(line).get("end") != item for line in path.read_text().splitlines())


def test_what_a_failed_call_sends_in_a_run_of_its_own_counts(run, tmp_path):
    """A call that leaves a run of its own with an error is unknown while that run's writes are in flight."""

    async def call(esper, _, item):
        async def inner(name):
            if name.endswith("0"):
                await anyio.sleep(SECONDS / 2)
                name = "missing"
            await esper.request("POST", name)

        async for outcome in esper.bulk(inner, [f"{item}{index}" for index in range(3)]):
            outcome.unwrap()

    path = tmp_path / "journal"
    service, first, second = both_runs(run, path, call)
    assert first["a"].unknown
    assert isinstance(second["a"].error, OutcomeUnknownError)
    assert sorted(service.written) == ["a1", "a2"]


def test_a_group_of_errors_says_together_whether_anything_was_sent(run, tmp_path):
    """An exception group of nothing but requests that never left is not sent, and is sent again later."""

    def unreachable(request):
        if "missing" in str(request.url):
            return httpx.Response(404, json={})
        raise httpx.ConnectError("refused")

    async def main():
        transport = httpx.MockTransport(unreachable)
        async with Esper(tenant="acme", api_key="key", transport=transport, max_retries=0) as esper:

            async def call(paths):
                async with anyio.create_task_group() as group:
                    for path in paths:
                        group.start_soon(esper.request, "POST", path)

            key = "+".join
            journal = Journal(tmp_path / "journal", job="x")
            run = esper.bulk(call, [("a", "a"), ("missing",)], key=key, journal=journal)
            found = {o.key: (type(o.error).__name__, o.not_sent) async for o in run}
        return found, results(tmp_path / "journal")

    found, written = run(main)
    assert found["a+a"] == ("ExceptionGroup", True)
    assert found["missing"] == ("ExceptionGroup", False)
    assert written == {"a+a": "again", "missing": "failed"}


# Calls that are cancelled from within: on asyncio only, where anybody can cancel a task.


def on_asyncio(function):
    """Run to the end in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(function())


@pytest.mark.parametrize("awaits", [True, False])
def test_a_call_that_cancels_its_own_task_stops_nothing_else(awaits):
    """A call that cancels its own task is one outcome, whether or not it awaits anything afterwards."""

    async def main():
        service = Service()
        async with service.client() as esper:

            async def call(item):
                if item == 3:
                    asyncio.current_task().cancel()
                    if not awaits:
                        return
                await esper.request("POST", str(item))

            run = esper.bulk(call, range(20), concurrency=2)
            summary = await run.collect()
            return summary.ok, summary.unknown, summary.stopped, len(service.written)

    assert on_asyncio(main) == ((19, 1, None, 20) if awaits else (20, 0, None, 19))


def test_a_call_that_is_cancelled_late_stops_nothing_else():
    """A timer of a call that cancels the task when that waits for its next item harms nobody."""

    async def main():
        service = Service()

        async def items():
            yield 0
            await asyncio.sleep(10)
            yield 1

        async with service.client() as esper:

            async def call(item):
                if item == 0:
                    asyncio.get_running_loop().call_later(5, asyncio.current_task().cancel)
                await esper.request("POST", str(item))

            summary = await esper.bulk(call, items()).collect()
            return summary.ok, summary.stopped

    assert on_asyncio(main) == (2, None)


def test_the_deadline_ends_a_run_although_something_else_was_cancelled():
    """An inner task that is cancelled in the turn in which the deadline passes doesn't hide the deadline."""

    class Loop(VirtualLoop):
        def sleep(self, seconds):
            self._virtual.now += seconds

    async def main():
        loop = asyncio.get_running_loop()
        async with Service().client() as esper:

            async def call(item):
                inner = asyncio.ensure_future(asyncio.sleep(9))
                await asyncio.sleep(0.5)
                inner.cancel()
                loop.sleep(1)
                await inner

            summary = await esper.bulk(call, ["a"], deadline=1).collect()
            return summary.stopped, summary.kinds

    with asyncio.Runner(loop_factory=Loop) as runner:
        assert runner.run(main()) == ("deadline", {"OutcomeUnknownError": 1})


def test_items_that_are_cancelled_from_within_end_the_run_with_what_happened():
    """A generator of items that awaits something cancelled ends the run, which doesn't blame the client."""

    async def main():
        async def items():
            yield 1
            inner = asyncio.ensure_future(asyncio.sleep(9))
            inner.cancel()
            await inner

        service = Service()
        async with service.client() as esper:
            run = esper.bulk(lambda item: esper.request("POST", str(item)), items())
            with pytest.raises(EsperError, match="cancelled from within"):
                await run.collect()
            return run.summary.ok, run.summary.stopped

    assert on_asyncio(main) == (1, "error")


def test_a_loop_that_ends_leaves_what_waited_as_not_sent(tmp_path):
    """When the program ends while another task iterates, what waited for its turn is written as not sent."""
    path = tmp_path / "journal"

    async def main():
        service = Service()
        esper = service.client(max_in_flight=1)

        async def iterate():
            async for _ in esper.bulk(
                lambda item: esper.request("POST", item), ["a", "b", "c"], journal=Journal(path, job="x")
            ):
                pass

        main.task = asyncio.ensure_future(iterate())
        await asyncio.sleep(SECONDS / 2)

    on_asyncio(main)
    found = results(path)
    assert found.pop("a") in {"begun", "unknown"}
    assert set(found.values()) <= {"again"}
