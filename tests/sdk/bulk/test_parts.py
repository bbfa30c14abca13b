"""Partitions, summaries that add up, and an end with notice."""

from __future__ import annotations

import asyncio
import copy
import json
import os
import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from esper_sdk import (
    CommandSummary,
    DeviceDone,
    DeviceNotDone,
    Esper,
    NotSentError,
    RecordedError,
    RequestError,
    Summary,
    partition,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.simulation.virtual import run_virtual


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(), unique=True, max_size=60), st.integers(1, 9))
def test_every_item_is_in_one_partition(items: list[str], of: int) -> None:
    """Whatever the keys are, each item is in one partition, and in its order."""
    parts = [list(partition(items, index, of)) for index in range(of)]
    assert Counter(item for part in parts for item in part) == Counter(items)
    for part in parts:
        assert part == [item for item in items if item in part]


def test_partitions_stay() -> None:
    """The partition of a key is the same on every machine, and about equal in size to the others."""
    keys = [f"device-{number}" for number in range(10_000)]
    sizes = [sum(1 for _ in partition(keys, index, 8)) for index in range(8)]
    assert max(sizes) < 1.15 * min(sizes)
    assert list(partition(["a", "b", "c", "d", "e", "ä€😀"], 1, 3)) == ["ä€😀"]
    fewer = keys[::3]
    assert set(partition(fewer, 2, 8)) == set(partition(keys, 2, 8)) & set(fewer)


async def test_partitions_of_what_comes_later() -> None:
    """An async iterable is divided as it comes; items with an `id` go by that."""

    async def items() -> AsyncIterator[dict[str, str]]:
        for number in range(20):
            yield {"id": f"d{number}"}

    parts = [[item["id"] async for item in partition(items(), index, 2)] for index in range(2)]
    assert parts == [list(partition([f"d{number}" for number in range(20)], index, 2)) for index in range(2)]
    assert all(parts)


@pytest.mark.parametrize(
    ("arguments", "name"),
    [((["a"], 2, 2), "index"), ((["a"], -1, 2), "index"), ((["a"], 0, 0), "of"), (("abc", 0, 2), "items")],
)
def test_wrong_partitions(arguments: Any, name: str) -> None:
    """What is no partition is refused at once, by name."""
    with pytest.raises(RequestError, match=name):
        partition(*arguments)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (7, "must be a function of an item"),
        (lambda item: None, "and returned NoneType"),
        (lambda item: object(), "and returned object"),
        (lambda item: [item], "and returned list"),
        (lambda item: True, "and returned bool"),
        (lambda item: b"x", "and returned bytes"),
    ],
)
def test_wrong_keys(key: Any, words: str) -> None:
    """What does not name an item alike in every process is refused, with what was got."""
    with pytest.raises(RequestError, match=words):
        list(partition(["a"], 0, 1, key=key))


@pytest.mark.parametrize(
    ("index", "of", "name"),
    [("0", 2, "index"), (0.5, 2, "index"), (0, None, "of"), (True, 2, "index"), (0, [1], "of")],
)
def test_numbers_of_partitions(index: Any, of: Any, name: str) -> None:
    """An index or number of partitions that is no whole number is refused by name."""
    with pytest.raises(RequestError, match=name):
        partition(["a"], index, of)


@pytest.mark.slow
def test_partitions_are_those_of_other_processes() -> None:
    """Another process with another seed of hashes divides alike."""
    program = "from esper_sdk import partition; print([''.join(partition('a b c d e f'.split(), n, 3)) for n in range(3)])"
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2", "random")
    }
    assert len(found) == 1


class Counted:
    """A source of numbers that knows whether it was closed."""

    def __init__(self) -> None:
        self.closed = 0

    async def items(self) -> AsyncIterator[int]:
        """Give numbers without end."""
        try:
            for number in range(1_000_000):
                yield number
                await asyncio.sleep(0)
        finally:
            self.closed += 1


async def test_leaving_a_partition_closes_its_source() -> None:
    """What a partition reads from is closed as soon as the partition is."""
    source = Counted()
    mine: Any = partition(source.items(), 0, 2)
    async for _ in mine:
        break
    await mine.aclose()
    assert source.closed == 1
    source = Counted()

    mine = partition(source.items(), 0, 2, key=lambda item: None)  # type: ignore[arg-type, return-value]
    with pytest.raises(RequestError):
        await anext(mine)
    assert source.closed == 1


@pytest.mark.parametrize("divided", [True, False])
@pytest.mark.parametrize("how", ["stop_on", "deadline", "cancelled", "key", "left", "call"])
async def test_a_run_closes_its_source(how: str, *, divided: bool) -> None:
    """However a run ends before its last item, the generator of its items is closed when `collect` returns."""
    source = Counted()
    items: Any = partition(source.items(), 0, 2) if divided else source.items()

    def key(item: int) -> str:
        if how == "key" and item > 20:
            raise ValueError("no key")
        return str(item)

    async with Esper(
        base_url="https://acme-api.esper.cloud/api", api_key="k", transport=httpx.MockTransport(answer)
    ) as esper:

        async def call(number: int) -> None:
            if how == "call" and number > 20:
                raise KeyboardInterrupt
            await esper.request("POST", f"x/{number}")

        options: dict[str, Any] = {"stop_on": Exception} if how == "stop_on" else {}
        if how == "deadline":
            options["deadline"] = 0.05
        run = esper.bulk(call, items, key=key, **options)
        if how == "left":
            iterator = aiter(run)
            await anext(iterator)
            await iterator.aclose()
        elif how in {"key", "call"}:
            with pytest.raises(ValueError if how == "key" else KeyboardInterrupt):
                await run.collect()
        elif how == "cancelled":
            task = asyncio.ensure_future(run.collect())
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            await run.collect()
        assert source.closed == 1


@pytest.mark.parametrize("again", [lambda it: pickle.loads(pickle.dumps(it)), copy.copy, copy.deepcopy])
def test_recorded_errors_are_copied(again: Callable[[Any], Any]) -> None:
    """Pickle and copy keep everything of an error of another process, and of a summary with some."""
    error = RecordedError("NotFoundError", "gone", unknown=True, not_sent=False)
    error.add_note("Item 7")
    found = again(error)
    assert type(found) is RecordedError
    assert (found.kind, str(found), found.unknown, found.not_sent) == ("NotFoundError", "gone", True, False)
    assert found.__notes__ == ["Item 7"]
    data = Summary[Any, Any]().to_dict()
    plain = {"index": 0, "kind": "X", "message": "m", "attempts": 1, "seconds": 0.5}
    data["failures"] = [{**plain, "key": "a", "unknown": False, "not_sent": True}]
    assert again(Summary.from_dict(data)).to_dict() == data


def test_summaries_of_commands_add_up() -> None:
    """Through JSON and back, the summaries of two parts of a command add up, and keep their failures."""
    parts = []
    for number in range(2):
        part = CommandSummary(
            request_ids=[f"r{number}"], seconds=number, stopped="deadline" if number else None
        )
        part.earlier["ConflictError"] += number
        part.errors[f"r{number}"] = NotSentError("x", attempts=0)
        for outcome in (
            DeviceDone(f"a{number}", "success", request_id="r"),
            DeviceNotDone(f"b{number}", "failure", "Command Failure", "no memory"),
            DeviceNotDone(f"c{number}", "not_sent", error=NotSentError("the queue", attempts=0)),
            DeviceNotDone(f"d{number}", "accepted"),
        ):
            part.add(outcome)
        parts.append(CommandSummary.from_dict(json.loads(json.dumps(part.to_dict()))))
        assert parts[-1].to_dict() == part.to_dict()
    total = sum(parts, CommandSummary())
    assert (total.total, total.ok, total.failed) == (8, 2, 4)
    assert total.states == {"success": 2, "failure": 2, "not_sent": 2, "accepted": 2}
    assert total.reasons == {"no memory": 2, "NotSentError": 2}
    assert [each.device_id for each in total.failures] == ["b0", "c0", "b1", "c1"]
    assert total.request_ids == ["r0", "r1"]
    assert (total.seconds, total.stopped, total.earlier["ConflictError"]) == (1, "deadline", 1)
    error = total.failures[1].error
    assert isinstance(error, RecordedError)
    assert (error.kind, error.not_sent) == ("NotSentError", True)
    assert pickle.loads(pickle.dumps(total)).to_dict() == total.to_dict()
    again = CommandSummary()
    again.add(total.failures[1])
    assert again.reasons == {"NotSentError": 1}


def test_items_without_a_key() -> None:
    """An item that has no key is refused when it comes, unless there is a `key=`."""
    with pytest.raises(RequestError, match="need a key= to be partitioned"):
        list(partition([object()], 0, 1))
    assert list(partition([(1, 2)], 0, 1, key=lambda pair: str(pair[0]))) == [(1, 2)]


def answer(request: httpx.Request) -> httpx.Response:
    """Refuse what ends with 7, and take the rest."""
    return httpx.Response(404 if request.url.path.endswith("7") else 200, json={})


async def test_summaries_add_up() -> None:
    """Through JSON and back, two parts add up to what one run over all would have counted."""
    transport = httpx.MockTransport(answer)
    parts = []
    async with Esper(base_url="https://acme-api.esper.cloud/api", api_key="k", transport=transport) as esper:

        async def call(number: int) -> None:
            await esper.request("POST", f"x/{number}")

        for items in (range(10), range(10, 30)):
            summary = await esper.bulk(call, items).collect()
            parts.append(Summary.from_dict(json.loads(json.dumps(summary.to_dict()))))
    total = sum(parts, Summary())
    assert (total.total, total.ok, total.failed, total.unknown, total.not_sent) == (30, 27, 3, 0, 0)
    assert total.kinds == {"NotFoundError": 3}
    assert [each.key for each in total.failures] == ["7", "17", "27"]
    assert {each.kind for each in total.failures} == {"NotFoundError"}
    assert all(isinstance(each.error, RecordedError) for each in total.failures)
    assert total.seconds == max(part.seconds for part in parts)
    assert Summary.from_dict(total.to_dict()).to_dict() == total.to_dict()
    with pytest.raises(ExceptionGroup, match="3 of 30 items failed"):
        total.raise_for_errors()


def test_recorded_errors_keep_what_is_known() -> None:
    """Whether an item may have been processed, or was not sent, survives being written down."""
    data = Summary[Any, Any]().to_dict()
    plain = {"index": 0, "kind": "X", "message": "m", "attempts": 1, "seconds": 0.5}
    data["failures"] = [
        {**plain, "key": "a", "unknown": True, "not_sent": False},
        {**plain, "key": "b", "unknown": False, "not_sent": True},
    ]
    failures = Summary.from_dict(data).failures
    assert [(each.key, each.unknown, each.not_sent) for each in failures] == [
        ("a", True, False),
        ("b", False, True),
    ]


def test_an_end_with_notice() -> None:
    """After `stop` no item is taken, calls under way have their time, and what takes longer is named."""

    async def main() -> None:
        sent = []

        async def slow(request: httpx.Request) -> httpx.Response:
            number = int(request.url.path.rsplit("/", 1)[1])
            sent.append(number)
            await asyncio.sleep(1 if number % 2 else 100)
            return httpx.Response(200, json={})

        transport = httpx.MockTransport(slow)
        async with Esper(
            base_url="https://acme-api.esper.cloud/api", api_key="k", transport=transport
        ) as esper:

            async def call(number: int) -> None:
                await esper.request("POST", f"x/{number}")

            run = esper.bulk(call, range(1000), concurrency=4)
            loop = asyncio.get_running_loop()
            loop.call_later(0.5, run.stop, 5)
            began = loop.time()
            summary = await run.collect()
            assert loop.time() - began == pytest.approx(5.5, abs=0.1)
        assert sorted(sent) == [0, 1, 2, 3]
        assert summary.stopped == "deadline"
        assert (summary.total, summary.ok, summary.unknown) == (4, 2, 2)
        with pytest.raises(RequestError, match="seconds"):
            run.stop(-1)

    run_virtual(main())
