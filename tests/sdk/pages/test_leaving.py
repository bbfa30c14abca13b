"""What was fetched ahead ends when the loop is left, in whatever way."""

from __future__ import annotations

import gc
from contextlib import aclosing

import anyio
import pytest
from esper_sdk import ClosedError, Pages
from esper_sdk._base.tasks import BackgroundTasks

from tests.sdk.fakes import SPEC, FakeList, ids
from tests.sdk.pages.support import drain, read, settle


@pytest.fixture
def stuck():
    """A list whose pages from the third on never arrive."""

    async def before(request):
        if request.offset >= 18:
            await anyio.sleep_forever()

    return FakeList(1000, before=before)


def test_break_stops_what_was_fetched_ahead(run, stuck):
    """Leaving the loop cancels the pages on their way, without a word."""

    async def main():
        async for item in Pages(stuck, SPEC, page_size=10):
            await settle()
            if item["id"] == "d15":
                break
        assert stuck.running > 1
        await settle()
        assert stuck.running == 0
        assert stuck.cancelled == 20

    run(main)


def test_an_exception_in_the_loop_stops_what_was_fetched_ahead(run, stuck):
    """An exception in the loop body leaves the loop like a break."""

    async def loop():
        async for item in Pages(stuck, SPEC, page_size=10):
            await settle()
            if item["id"] == "d15":
                raise KeyError("d15")

    async def main():
        with pytest.raises(KeyError):
            await loop()
        gc.collect()  # for interpreters that keep the frame of the traceback
        await settle()
        assert stuck.running == 0

    run(main)


def test_cancellation_stops_what_was_fetched_ahead(run, stuck):
    """A loop that is cancelled while it waits for a page takes the others along."""

    async def main():
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(read, Pages(stuck, SPEC, page_size=10))
                await settle()
                assert stuck.running == 20
                scope.cancel()
        await settle()
        assert stuck.running == 0

    run(main)


def test_closing_waits_for_the_end(run, stuck):
    """After `aclose` nothing runs any more, and the iterator gives nothing more."""

    async def main():
        async with aclosing(aiter(Pages(stuck, SPEC, page_size=10))) as items:
            async for item in items:
                if item["id"] == "d15":
                    break
            await settle()
            assert stuck.running > 0
        assert stuck.running == 0
        assert [item async for item in items] == []

    run(main)


def test_closing_while_another_task_waits_for_the_first_page(run):
    """Whoever closes an iterator ends the request that is on its way; who waited for it gets nothing more."""

    async def before(request):
        await anyio.sleep_forever()

    fake, got = FakeList(100, before=before), []

    async def main():
        items = aiter(Pages(fake, SPEC))
        async with anyio.create_task_group() as group:
            group.start_soon(drain, items, got)
            await settle()
            assert fake.running == 1
            await items.aclose()
            assert fake.running == 0

    run(main)
    assert got == []


def test_closing_the_client_ends_the_iteration_with_an_error(run, stuck):
    """An iteration that waits when its client is closed fails instead of waiting for ever."""
    crews = []

    def crew():
        crews.append(BackgroundTasks())
        return crews[-1]

    async def main():
        async with anyio.create_task_group() as group:

            async def reader():
                with pytest.raises(ClosedError):
                    await read(Pages(stuck, SPEC, page_size=10, crew=crew))

            group.start_soon(reader)
            await settle()
            await crews[0].aclose()

    run(main)
    assert stuck.running == 0


def test_several_iterations_at_once(run):
    """One list can be iterated over by several tasks, each from its beginning."""
    fake = FakeList(300)
    pages = Pages(fake, SPEC, page_size=20)
    results = []

    async def reader():
        results.append(ids(await read(pages)))

    async def main():
        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(reader)

    run(main)
    assert results == [ids(fake.rows)] * 4


def test_one_iterator_is_for_one_task(run):
    """Two tasks that pull at the same iterator are told so."""

    async def never(request):
        await anyio.sleep_forever()

    async def main():
        iterator = Pages(never, SPEC).pages()
        async with anyio.create_task_group() as group:
            group.start_soon(anext, iterator)
            await settle()
            with pytest.raises(RuntimeError, match="another task"):
                await anext(iterator)
            group.cancel_scope.cancel()

    run(main)
