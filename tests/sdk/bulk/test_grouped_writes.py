"""Writes that go together: what begins and ends while one is under way is the next one, and nothing is lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from esper_sdk import JournalError
from esper_sdk._bulk.grouped_writes import Begin, End, GroupedWrites


class Place:
    """Where writes go: each waits until it is let through."""

    def __init__(self) -> None:
        self.groups: list[tuple[list[str], list[str]]] = []
        self.written: list[str] = []
        self.broken = False
        self.entered = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)

    def write(self, ends: list[End], begins: list[Begin]) -> None:
        """Take a group."""
        group = ([key for end in ends for key in end.keys], [key for begin in begins for key in begin.keys])
        self.groups.append(group)
        self.entered.release()
        assert self.go_on.acquire(timeout=30)
        if self.broken:
            raise JournalError("the place is broken")
        for begin in begins:
            begin.error = None
        self.written += [f"end {key}" for key in group[0]] + [f"begin {key}" for key in group[1]]

    async def entry(self) -> None:
        """Wait until a write is under way."""
        assert await asyncio.to_thread(self.entered.acquire, timeout=30)


@pytest.fixture
def place() -> Place:
    """Make a place."""
    return Place()


def free(place: Place) -> GroupedWrites:
    """Make writes that never wait."""
    place.go_on.release(1000)
    return GroupedWrites(place.write, "x")


async def started(*calls: Callable[[], Any]) -> list[asyncio.Task[Any]]:
    """Start calls, and let each come as far as it can."""
    tasks = [asyncio.ensure_future(call()) for call in calls]
    for _ in range(5):
        await asyncio.sleep(0)
    return tasks


async def test_one_write_for_all(place: Place) -> None:
    """What begins and ends during a write is written by the next one, results first, and the loop goes on meanwhile."""
    writes = GroupedWrites(place.write, "x")
    first = await started(lambda: writes.begin(("a",)))
    await place.entry()
    rest = await started(*(lambda name=name: writes.begin((name,)) for name in ("b", "c", "d")))
    writes.end(("z",), {"result": "ok"})
    assert not any(task.done() for task in first + rest)
    place.go_on.release(2)
    await asyncio.gather(*first, *rest)
    assert place.groups == [([], ["a"]), (["z"], ["b", "c", "d"])]
    writes.close()


async def test_cancelled_before_its_turn(place: Place) -> None:
    """What is cancelled while another write is under way is written nowhere."""
    writes = GroupedWrites(place.write, "x")
    first = await started(lambda: writes.begin(("a",)))
    await place.entry()
    gone, kept = await started(lambda: writes.begin(("b",)), lambda: writes.begin(("c",)))
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    place.go_on.release(2)
    await asyncio.gather(*first, kept)
    assert place.written == ["begin a", "begin c"]
    writes.close()


async def test_cancelled_during_its_write(place: Place) -> None:
    """The end of what is cancelled during its write is written after its beginning."""
    writes = GroupedWrites(place.write, "x")
    (gone,) = await started(lambda: writes.begin(("a",)))
    await place.entry()
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    writes.end(("a",), {"result": "again"})
    place.go_on.release(2)
    writes.close()
    assert place.written == ["begin a", "end a"]


async def test_nothing_is_let_through_that_is_not_written(place: Place) -> None:
    """When a write fails, all that waited for it get the error, and so does who closes."""
    writes = free(place)
    place.broken = True
    results = await asyncio.gather(writes.begin(("a",)), writes.begin(("b", "c")), return_exceptions=True)
    assert [str(result) for result in results] == ["the place is broken"] * 2
    with pytest.raises(JournalError, match="the place is broken"):
        writes.close()
    with pytest.raises(JournalError, match="can't be written to any more"):
        await writes.begin(("d",))
    with pytest.raises(JournalError, match="can't be written to any more"):
        writes.end(("d",), {})


async def test_closing_writes_what_is_left(place: Place) -> None:
    """Results that wait are written by who closes, after the write that is under way; beginnings are refused."""
    writes = GroupedWrites(place.write, "x")
    first = await started(lambda: writes.begin(("a",)))
    await place.entry()
    late = await started(lambda: writes.begin(("b",)))
    writes.end(("z",), {"result": "ok"})
    place.go_on.release(2)
    writes.close()
    assert place.written == ["begin a", "end z"]
    results = await asyncio.gather(*first, *late, return_exceptions=True)
    assert results[0] is None
    assert str(results[1]) == "x: can't be written to any more"


async def test_a_result_that_can_not_be_written_at_the_end(place: Place) -> None:
    """Who closes is told that the last results are lost."""
    writes = free(place)
    await writes.begin(("a",))
    place.broken = True
    writes.end(("a",), {"result": "ok"})
    with pytest.raises(JournalError, match="the place is broken"):
        writes.close()


def test_without_an_event_loop(place: Place) -> None:
    """A result is written at once where no event loop runs."""
    writes = free(place)
    writes.end(("a",), {"result": "ok"})
    assert place.written == ["end a"]
    writes.close()


def test_loop_after_loop(place: Place) -> None:
    """Each event loop that ends leaves the next one to go on."""
    writes = free(place)
    for name in ("a", "b", "c"):
        asyncio.run(writes.begin((name,)))
    writes.close()
    assert place.written == ["begin a", "begin b", "begin c"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_many_at_once(place: Place, backend: str) -> None:
    """Of many items on either event loop each is begun before it ends, with far fewer writes."""
    writes = free(place)

    async def item(number: int) -> None:
        await writes.begin((str(number),))
        await anyio.lowlevel.checkpoint()
        writes.end((str(number),), {"result": "ok"})

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            for number in range(300):
                tasks.start_soon(item, number)

    anyio.run(main, backend=backend)
    writes.close()
    assert len(place.groups) < 100
    assert sorted(place.written) == sorted(f"{what} {n}" for what in ("begin", "end") for n in range(300))
    assert all(place.written.index(f"begin {n}") < place.written.index(f"end {n}") for n in range(300))
