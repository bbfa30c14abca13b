from __future__ import annotations

import gc
import weakref
from operator import attrgetter

import anyio
import pytest
from esper_sdk import EsperError, Pages

from tests.sdk.fakes import SPEC, FakeList, ids, starts, undecoded
from tests.sdk.pages.support import drain, settle


async def move_all(items, fake):
    """Work on items so that each leaves the list, as moving devices out of a group does."""
    moved = []
    async for item in items:
        moved.append(item["id"])
        fake.rows.remove(item)
    return moved


def test_a_loop_that_changes_the_list_meets_every_item(run):
    """Each item is met once, although each leaves the list when it is met."""
    fake = FakeList(500)
    everything = ids(fake.rows)
    assert run(move_all, Pages(fake, SPEC, page_size=50).snapshot(), fake) == everything
    assert fake.rows == []


def test_without_a_snapshot_such_a_loop_reads_much_twice(run):
    """The same loop over the list itself meets every item as well, at the price of reading again what moved."""
    fake = FakeList(2000)
    everything = ids(fake.rows)

    async def main():
        return await move_all(Pages(fake, SPEC, page_size=50), fake)

    met = run(main)
    assert sorted(met) == sorted(everything)
    assert len(fake.requests) > 1.3 * len(starts(2000, 50))


def test_everything_is_read_before_the_first_item(run):
    """Nothing is sent before the loop, and nothing after its first item."""
    fake = FakeList(500)

    async def main():
        snapshot = Pages(fake, SPEC, page_size=50).snapshot()
        assert fake.requests == []
        async for _ in snapshot:
            assert len(fake.requests) == len(starts(500, 50))
        assert [item async for item in snapshot] == []

    run(main)
    assert fake.most > 5


class Item:
    """An item that can be referred to weakly."""

    def __init__(self, id):
        self.id = id


def items_of(alive, size=30):
    """Make a list of new items, and note which of them are in memory."""

    @undecoded
    async def fetch(request):
        rows = [Item(index) for index in range(request.offset, min(request.offset + request.limit, size))]
        alive.update(rows)
        return {"content": {"count": size, "next": None, "results": rows}}

    return Pages(fetch, SPEC, page_size=10)


def test_only_what_is_kept_stays_in_memory(run):
    """With a function that takes the ID, the loop gets IDs, and the items themselves are gone."""
    alive, most = weakref.WeakSet(), []

    async def main():
        found = []
        async for id in items_of(alive).snapshot(attrgetter("id")):
            if not found:
                gc.collect()  # for interpreters without reference counts
                most.append(len(alive))
            found.append(id)
        return found

    assert run(main) == list(range(30))
    # The last page is that of the iterator.
    assert most[0] <= 10


def test_items_are_let_go_as_they_are_given(run):
    """What the loop has done with does not stay in memory until the end."""
    alive = weakref.WeakSet()

    async def main():
        left = []
        async for item in items_of(alive).snapshot():
            if item.id in {9, 19, 29}:
                del item
                gc.collect()
                left.append(len(alive))
        return left

    assert run(main) == [20, 10, 0]


def failing(offset):
    """Make a list of 500 items with a page, the one that goes on at an offset, that can't be fetched."""

    async def before(request):
        if request.offset == offset - 1:
            raise EsperError("the service is down")

    return FakeList(500, before=before)


def test_a_failure_while_reading_has_delivered_nothing(run):
    """The error's position is where the list starts, because no item was given yet."""
    fake = failing(315)
    pages = Pages(fake, SPEC, page_size=50, offset=20, max_items=400)

    async def main():
        snapshot = pages.snapshot()
        with pytest.raises(EsperError, match="down") as caught:
            await anext(snapshot)
        assert caught.value.position == snapshot.position
        fake.before = None
        return await pages.from_position(caught.value.position).collect()

    assert ids(run(main)) == ids(fake.rows[20:420])


def test_collecting_everything_fails_as_a_whole(run):
    """The position of an error of `collect` is where the list starts: what was read is lost."""

    async def main():
        with pytest.raises(EsperError, match="down") as caught:
            await Pages(failing(295), SPEC, page_size=50).collect()
        assert caught.value.position.offset == 0

    run(main)


def test_closing_while_it_is_read_ends_the_reading(run):
    """A snapshot that is cancelled or closed leaves nothing behind."""

    async def before(request):
        if request.offset:
            await anyio.sleep_forever()

    fake = FakeList(500, before=before)

    async def main():
        snapshot = Pages(fake, SPEC, page_size=50).snapshot()
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(anext, snapshot)
                await anyio.wait_all_tasks_blocked()
                assert fake.running > 1
                scope.cancel()
        await snapshot.aclose()
        assert fake.running == 0
        assert [item async for item in snapshot] == []

    run(main)


def test_a_snapshot_that_is_closed_while_it_is_read_gives_nothing(run):
    """What was read until then is not all, and is not given as if it were."""

    async def before(request):
        if request.offset > 500:
            await anyio.sleep_forever()

    fake, got = FakeList(3000, before=before), []

    async def main():
        snapshot = Pages(fake, SPEC, page_size=50).snapshot()
        async with anyio.create_task_group() as group:
            group.start_soon(drain, snapshot, got)
            await settle()
            await snapshot.aclose()

    run(main)
    assert got == []
