"""Partitions, summaries that add up, and an end with notice."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from esper_sdk import Esper, RecordedError, RequestError, Summary, partition
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
