"""Whatever happens to an item of a run: it succeeded, was not sent, or is unknown, and counted as that."""

from __future__ import annotations

import gc
import json
import pickle
import warnings
from contextlib import aclosing

import anyio
import httpx
import pytest
from esper_sdk import (
    ClosedError,
    DecodingError,
    Esper,
    Journal,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitError,
    StatusError,
    _errors,
)
from esper_sdk._bulk.outcome import Outcome, Summary


class Service:
    """Answers with the statuses of a path, one after the other, and then with 200; holds back what it is told to."""

    def __init__(self, **statuses):
        self.statuses = {path: list(each) for path, each in statuses.items()}
        self.arrived = []
        self.held = set()
        self.until = None
        self.seconds = None

    async def __call__(self, request):
        path = request.url.path.rpartition("/")[2]
        if f"POST {self.until}" in self.arrived:
            self.held.add(path)
        self.arrived.append(f"{request.method} {path}")
        await anyio.lowlevel.checkpoint()
        if path in self.held:
            await (anyio.sleep_forever() if self.seconds is None else anyio.sleep(self.seconds))
        left = self.statuses.get(path) or [200]
        return httpx.Response(left.pop(0), json={"path": path})

    def client(self, **changes):
        return Esper(tenant="acme", api_key="key", transport=httpx.MockTransport(self), **changes)


def results(path):
    """Read from a journal what became of each item: the last record counts."""
    found = {}
    for line in path.read_text().splitlines()[1:]:
        record = json.loads(line)
        found[record.get("begin") or record["end"]] = record.get("result", "begun")
    return found


async def settle():
    """Let everything run that can run."""
    for _ in range(3):
        await anyio.wait_all_tasks_blocked()


# What an error says.


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS"])
@pytest.mark.parametrize(
    ("status", "unknown"),
    [
        *((status, True) for status in (303, 408, 500, 501, 502, 504, 561)),
        *((status, False) for status in (301, 302, 307, 308, 400, 401, 404, 409, 429, 460)),
    ],
)
def test_a_status_says_whether_a_write_may_have_been_processed(method, status, unknown):
    """After a 408 or a 5xx nobody knows, unless the request writes nothing; any other status is a refusal."""
    error = _errors.class_for(status)("no", status_code=status, method=method, path="/x")
    assert error.unknown is (unknown and method not in {"GET", "HEAD", "OPTIONS"})
    assert pickle.loads(pickle.dumps(error)).unknown is error.unknown
    assert not NotSentError("no", method=method).unknown
    assert OutcomeUnknownError("lost", method=method).unknown


@pytest.mark.parametrize(
    ("statuses", "error"),
    [([503, 404], NotFoundError), ([408, 409], StatusError), ([502, 429], RateLimitError)],
)
def test_an_earlier_attempt_may_have_been_processed(run, statuses, error):
    """A refusal of the second attempt says nothing of the first one: 503 and then 404 is unknown."""
    service = Service(a=statuses, b=[404], c=[503, 404])

    async def main():
        async with service.client(max_wait=0) as esper:
            sure = esper.with_options(idempotent=True)
            with pytest.raises(NotFoundError) as once:
                await sure.request("POST", "b")
            with pytest.raises(NotFoundError) as read:
                await sure.request("GET", "c")
            with pytest.raises(error) as twice:
                await sure.request("POST", "a")
        return twice.value.unknown, once.value.unknown, read.value.unknown

    assert run(main) == (True, False, False)


def test_an_outcome_is_made_as_conveniently_as_before():
    """What the error says need not be said again; what the call did before may be added."""
    lost, refused, unsent = OutcomeUnknownError("lost"), ValueError("no"), NotSentError("no")
    assert Outcome("i", "k", 0, None, lost, 1, 0.0).unknown
    assert not Outcome("i", "k", 0, None, refused, 1, 0.0).unknown
    assert Outcome("i", "k", 0, None, refused, 1, 0.0, unknown=True).unknown
    assert Outcome("i", "k", 0, None, unsent, 1, 0.0).not_sent
    assert not Outcome("i", "k", 0, None, unsent, 1, 0.0, unknown=True).not_sent
    summary = Summary()
    for error, unknown in ((lost, False), (refused, True), (unsent, False), (unsent, True), (None, False)):
        summary.add(Outcome("i", "k", 0, None, error, 1, 0.0, unknown))
    assert (summary.total, summary.ok, summary.failed) == (5, 1, 4)
    assert (summary.unknown, summary.not_sent) == (3, 1)


# What became of an item.


async def post_fails(esper):
    """Be answered by a gateway."""
    await esper.request("POST", "fails")


async def post_refused(esper):
    """Be refused."""
    await esper.request("POST", "refused")


async def get_fails(esper):
    """Read something that a gateway does not give."""
    await esper.with_options(max_retries=0).request("GET", "fails")


async def post_then_get_refused(esper):
    """Write, and then fail to read what was written."""
    await esper.request("POST", "fine")
    await esper.request("GET", "refused")


async def get_then_post_refused(esper):
    """Read, and be refused when writing."""
    await esper.request("GET", "fine")
    await esper.request("POST", "refused")


async def get_then_post_forbidden(esper):
    """Read, and not be allowed to write."""
    await esper.request("GET", "fine")
    await esper.request("POST", "forbidden")


async def post_then_mistake(esper):
    """Write, and fall over one's own feet."""
    await esper.request("POST", "fine")
    raise KeyError("mine")


async def post_then_not_understood(esper):
    """Write, and not understand the answer."""
    await esper.request("POST", "fine")
    raise DecodingError("not what was described", status_code=201)


async def post_then_not_sent(esper):
    """Write, and then fail to send the second request."""
    await esper.request("POST", "fine")
    raise NotSentError("no connection")


async def fails_and_hides_it(esper):
    """Replace what may have been processed by another error."""
    try:
        await esper.request("POST", "fails")
    except StatusError:
        raise ValueError("something else") from None


async def in_tasks_of_its_own(esper):
    """Write in one task while another one fails."""
    async with anyio.create_task_group() as group:
        group.start_soon(post_fails, esper)
        group.start_soon(post_refused, esper)


async def in_a_run_of_its_own(esper):
    """Write in a nested run, and then fail."""
    await esper.bulk(lambda path: esper.request("POST", path), ["fine", "fine"]).collect()
    raise KeyError("mine")


@pytest.mark.parametrize(
    ("call", "result"),
    [
        (post_fails, "unknown"),
        (post_refused, "failed"),
        (get_fails, "failed"),
        (post_then_get_refused, "unknown"),
        (get_then_post_refused, "failed"),
        (get_then_post_forbidden, "again"),
        (post_then_mistake, "unknown"),
        (post_then_not_understood, "unknown"),
        (post_then_not_sent, "unknown"),
        (fails_and_hides_it, "unknown"),
        (in_tasks_of_its_own, "unknown"),
        (in_a_run_of_its_own, "unknown"),
    ],
)
def test_an_item_of_which_something_was_processed_is_unknown(run, tmp_path, call, result):
    """Outcome, summary and journal agree, and what may have been processed is not sent again with `resend_failed`."""
    path = tmp_path / "run.jsonl"
    service = Service(fails=[504] * 9, refused=[404] * 9, forbidden=[403] * 9)

    async def main():
        async with service.client() as esper:

            async def work(_):
                await call(esper)

            first = await esper.bulk(work, ["a"], journal=path).collect()
            sent = len(service.arrived)
            await esper.bulk(work, ["a"], journal=Journal(path, resend_failed=True)).collect()
        return first, len(service.arrived) > sent

    summary, sent_again = run(main)
    (outcome,) = summary.failures
    assert outcome.unknown is (result == "unknown")
    assert summary.unknown == outcome.unknown
    assert not outcome.not_sent
    assert summary.not_sent == 0
    records = [json.loads(line) for line in path.read_text().splitlines()]
    assert records[2]["result"] == result
    assert sent_again is (result != "unknown")


# What ends a run.


class EndedError(Exception):
    """Ends a loop."""


async def by_an_exception(bulk, esper):
    """Raise in the body of the loop."""
    try:
        async for _ in bulk:
            await settle()
            raise EndedError
    except EndedError:
        pass


async def by_a_break(bulk, esper):
    """Leave the loop."""
    async for _ in bulk:
        await settle()
        break


async def by_closing_it(bulk, esper):
    """Close the iterator."""
    async with aclosing(aiter(bulk)) as outcomes:
        await anext(outcomes)
        await settle()


async def by_a_timeout(bulk, esper):
    """Cancel the task that collects."""
    with anyio.move_on_after(1):
        await bulk.collect()


async def by_a_timeout_in_the_loop(bulk, esper):
    """Cancel the task while the body of the loop waits for something else."""
    with anyio.move_on_after(1):
        async for _ in bulk:
            await anyio.sleep(5)


async def by_closing_the_client(bulk, esper):
    """Close the client under the run."""
    outcomes = aiter(bulk)
    await anext(outcomes)
    await settle()
    await esper.aclose()
    with pytest.raises(ClosedError):
        async for _ in outcomes:
            pass


async def by_closing_the_client_alone(bulk, esper):
    """Close the client, and don't look at the run any more."""
    bulk.outcomes = aiter(bulk)
    await anext(bulk.outcomes)
    await settle()
    await esper.aclose()


@pytest.mark.parametrize("ordered", [False, True])
@pytest.mark.parametrize(
    "end",
    [
        by_an_exception,
        by_a_break,
        by_closing_it,
        by_a_timeout,
        by_a_timeout_in_the_loop,
        by_closing_the_client,
        by_closing_the_client_alone,
    ],
)
def test_every_item_is_counted_whatever_ends_the_run(run, tmp_path, end, ordered):
    """What was answered is ok though nobody took it, what is on its way is unknown, and what waits is not sent."""
    path = tmp_path / "run.jsonl"
    service = Service()
    # Both that may be on their way after this one are held up.
    service.until = "0"
    taken = []

    def items():
        for number in map(str, range(50)):
            taken.append(number)
            yield number

    async def main():
        async with service.client(start=2, max_in_flight=2) as esper:

            async def send(number):
                await esper.request("POST", number)

            bulk = esper.bulk(send, items(), concurrency=6, ordered=ordered, journal=path)
            await end(bulk, esper)
            # At once: neither tasks nor collector get a chance to tidy up.
            summary = bulk.summary
            found = (summary.total, summary.ok, summary.failed, summary.unknown, summary.not_sent)
            kinds = dict(summary.kinds)
            left = sorted(bulk.in_flight)
            await settle()
            assert found == (summary.total, summary.ok, summary.failed, summary.unknown, summary.not_sent)
            return found, kinds, left, summary

    (total, ok, failed, unknown, not_sent), kinds, left, summary = run(main)
    assert total == len(taken) == ok + failed
    assert unknown == 2
    assert failed == unknown + not_sent
    assert not_sent == 4
    assert kinds == {"OutcomeUnknownError": 2, "NotSentError": 4}
    assert len(left) == 6
    assert {outcome.key for outcome in summary.failures if outcome.unknown} == service.held
    sent = {line.split()[1] for line in service.arrived}
    assert len(sent) == len(service.arrived) == ok + unknown
    assert sent.isdisjoint(outcome.key for outcome in summary.failures if outcome.not_sent)
    written = results(path)
    assert sorted(written.values()) == sorted(["ok"] * ok + ["begun"] * unknown + ["again"] * not_sent)
    assert {key for key, result in written.items() if result == "begun"} == service.held


@pytest.mark.parametrize("end", [by_an_exception, by_a_break, by_closing_it, by_a_timeout])
def test_a_journal_is_free_as_soon_as_its_run_has_ended(run, tmp_path, end):
    """The next run may begin in the next statement."""
    service = Service()
    service.held = {"3"}

    async def main():
        async with service.client(start=2, max_in_flight=2) as esper:

            async def send(number):
                await esper.request("POST", number)

            path = tmp_path / "run.jsonl"
            await end(esper.bulk(send, map(str, range(9)), journal=path), esper)
            service.held.clear()
            return await esper.bulk(send, map(str, range(9)), journal=path).collect()

    summary = run(main)
    assert len(service.arrived) == len(set(service.arrived)) == 9
    assert (summary.failed, summary.unknown) == (1, 1)


def test_what_was_counted_as_not_sent_stays_unsent(run):
    """A run that was left keeps back what waits for its turn, though the calls go on until they are cancelled."""
    service = Service()
    # The second answer takes a while, and then it would be the turn of the next request.
    service.until, service.seconds = "0", 5

    async def main():
        async with service.client(start=1, max_in_flight=1) as esper:

            async def send(number):
                with anyio.CancelScope(shield=True):
                    await esper.request("POST", number)

            bulk = esper.bulk(send, map(str, range(9)), concurrency=3)
            async for _ in bulk:
                await settle()
                if service.held:
                    break
            assert bulk.summary.not_sent == 2
            await anyio.sleep(100)
        return service.held, bulk.summary

    held, summary = run(main)
    assert len(held) == summary.unknown == 1
    assert len(service.arrived) == summary.ok + summary.unknown


def test_an_item_that_could_not_be_named_is_counted(run):
    """What was taken from the source and never came to be sent is in the summary as well."""
    service = Service()

    async def main():
        async with service.client() as esper:
            bulk = esper.bulk(
                lambda item: esper.request("POST", str(item)),
                [1, 0, 2],
                key=lambda item: str(1 // item),
                concurrency=1,
            )
            with pytest.raises(ZeroDivisionError):
                await bulk.collect()
            return bulk.summary

    summary = run(main)
    assert (summary.total, summary.ok, summary.not_sent) == (2, 1, 1)


def test_a_nested_run_that_is_cut_off_makes_its_item_unknown(run, tmp_path):
    """What an item sent through a run or a command of its own was sent for this item."""
    path = tmp_path / "run.jsonl"
    service = Service()
    service.held = {"slow"}

    async def main():
        async with service.client() as esper:

            async def work(_):
                await esper.bulk(lambda path: esper.request("POST", path), ["fine"]).collect()
                await esper.request("GET", "slow")

            return await esper.bulk(work, ["a"], journal=path, deadline=1).collect()

    summary = run(main)
    assert (summary.unknown, summary.not_sent) == (1, 0)
    assert results(path) == {"a": "unknown"}


# Runs that nobody started.


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda esper: esper.bulk(print, ["a"]), r"esper.bulk\(...\) was never awaited: nothing was sent"),
        (
            lambda esper: esper.send_command("REBOOT", ["a"]),
            r"send_command\(...\) was never awaited: nothing was sent",
        ),
        (
            lambda esper: esper.follow_commands(["a"]),
            r"follow_commands\(...\) was never awaited: nothing was followed",
        ),
    ],
)
def test_a_run_that_is_never_started_warns(make, match):
    """As for a coroutine that is not awaited, the line is named where the run was dropped."""
    esper = Service().client()
    with pytest.warns(RuntimeWarning, match=match) as caught:
        make(esper)
    assert [warning.filename for warning in caught] == [__file__]


def test_a_run_that_could_not_be_made_or_was_started_does_not_warn(run):
    """Only what could have been started, and was not, is forgotten."""

    async def main():
        async with Service().client() as esper:
            with pytest.raises(ValueError, match="concurrency"):
                esper.bulk(print, ["a"], concurrency=0)
            with pytest.raises(ValueError, match="deadline"):
                esper.send_command("REBOOT", ["a"], deadline=0)
            await esper.bulk(lambda item: esper.request("POST", item), ["a"]).collect()
            async for _ in esper.bulk(lambda item: esper.request("POST", item), ["a", "b"]):
                break
            await settle()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run(main)
        gc.collect()
    assert [str(warning.message) for warning in caught if warning.category is RuntimeWarning] == []
