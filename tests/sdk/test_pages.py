from __future__ import annotations

import gc
import logging
import random
import warnings
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import anyio
import pytest
from esper_sdk import Changes, ClosedError, Pages, PagesError, PagesWarning, Position
from esper_sdk._tasks import Crew

from esper_client.errors import DecodingError, EsperError, RequestError
from esper_client.paging import PageRequest, Undecoded
from esper_client.types import UNSET
from tests.sdk.fakes import BARE, NO_COUNT, NO_LINK, SPEC, FakeList, ids, starts, undecoded


async def read(pages: Pages[Any]) -> list[Any]:
    """Collect what an iteration gives, item by item."""
    return [item async for item in pages]


async def drain(pages: Any, got: list[Any]) -> None:
    """Collect what an iteration gives, also if it fails in the end."""
    async for item in pages:
        got.append(item)  # noqa: PERF401


async def settle() -> None:
    """Let everything run that can run."""
    for _ in range(3):
        await anyio.wait_all_tasks_blocked()


def test_every_item_comes_once_and_in_order(run):
    """A list of many pages arrives complete, in the service's order, with one request a page."""
    fake = FakeList(1003)
    items = run(read, Pages(fake, SPEC, page_size=50))
    assert ids(items) == ids(fake.rows)
    assert sorted(fake.offsets) == starts(1003, 50)
    assert {request.limit for request in fake.requests} == {50}


def test_nothing_is_sent_before_use():
    """Making a list, and printing it, sends nothing."""
    fake = FakeList(3)
    assert repr(Pages(fake, SPEC)) == "<Pages of GET /v2/devices/>"
    assert fake.requests == []


def test_awaiting_gives_the_first_page(run):
    """`await` fetches one page, and says whether there are more."""
    fake = FakeList(300)

    async def main():
        return await Pages(fake, SPEC)

    page = run(main)
    assert ids(page.items) == ids(fake.rows[:250])
    assert (page.count, page.has_next, page.offset) == (300, True, 0)
    assert page.answer["content"]["count"] == 300
    assert fake.requests == [PageRequest(limit=250, offset=0)]


def test_an_empty_list_is_one_empty_page(run):
    """A list without items has one page, without items, and its iteration ends at once."""
    fake = FakeList(0)

    async def main():
        first = await Pages(fake, SPEC)
        assert (first.items, first.count, first.has_next) == ([], 0, False)
        assert [page.items async for page in Pages(fake, SPEC).pages()] == [[]]
        assert await read(Pages(fake, SPEC)) == []

    run(main)
    assert len(fake.requests) == 3


def test_pages_can_be_iterated_over(run):
    """`pages()` gives the pages themselves, each with its offset."""

    async def main():
        return [page async for page in Pages(FakeList(100), SPEC, page_size=40).pages()]

    pages = run(main)
    assert [(page.offset, len(page.items), page.has_next) for page in pages] == [
        (0, 40, True),
        (40, 39, True),
        (79, 21, False),
    ]


def test_further_pages_are_fetched_in_parallel(run):
    """The first page goes alone; the others go twenty at a time."""
    fake = FakeList(2500)
    alone = []

    async def before(request):
        if request.offset == 0:
            await settle()
            alone.append(fake.running)

    fake.before = before
    run(Pages(fake, SPEC, page_size=25).collect)
    assert alone == [1]
    assert fake.most == 20


def test_large_pages_are_fetched_fewer_at_a_time(run):
    """The look-ahead is bounded in items as well as in pages."""
    fake = FakeList(20_000)
    items = run(Pages(fake, SPEC, page_size=1000).collect)
    assert len(items) == 20_000
    assert fake.most == 5


def test_a_slow_consumer_bounds_what_is_fetched(run):
    """Pages that nobody takes keep further ones from being fetched."""
    fake = FakeList(10_000)

    async def main():
        taken = 0
        async for _ in Pages(fake, SPEC, page_size=100).pages():
            taken += 1
            await settle()
            assert len(fake.requests) <= taken + 20
            if taken == 10:
                break

    run(main)


def test_what_is_fetched_ahead_is_decoded_in_its_turn(run):
    """Pages that wait are as they came: no more than the one in hand is in memory as objects."""
    fake = FakeList(2000)
    decoded = []

    async def fetch(request):
        undecoded_answer = await fake(request)

        def decode():
            decoded.append(request.offset)
            return undecoded_answer()

        return Undecoded(decode, 200)

    async def main():
        async for page in Pages(fetch, SPEC, page_size=100).pages():
            await settle()
            assert decoded[-1] == max(page.offset - 1, 0)
        assert decoded == starts(2000, 100)

    run(main)


def test_a_page_that_cannot_be_decoded_ends_the_list_where_it_stands(run):
    """Everything before it is delivered, and the error says where to go on."""
    fake = FakeList(2000)

    async def fetch(request):
        return fail if request.offset == 693 else await fake(request)

    def fail():
        raise DecodingError("expected an object, found a list", path="content.results[3]")

    got = []
    with pytest.raises(DecodingError) as caught:
        run(drain, Pages(fetch, SPEC, page_size=100), got)
    assert ids(got) == ids(fake.rows[:694])
    assert caught.value.position == Position(SPEC.operation, 694, after="d693", count=2000)


def test_within_the_first_page_little_is_fetched_ahead(run):
    """Who stops within the first page has cost at most one request more."""
    fake = FakeList(10_000)

    async def main():
        async for _ in Pages(fake, SPEC):
            await settle()
            break
        await settle()

    run(main)
    assert len(fake.requests) <= 2


def test_pages_that_overtake_each_other_are_put_in_order(run):
    """Later pages that are answered first wait for the earlier ones."""
    fake = FakeList(500)

    async def before(request):
        if request.offset == 100:
            await settle()

    fake.before = before
    items = run(read, Pages(fake, SPEC, page_size=50))
    assert ids(items) == ids(fake.rows)


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
        crews.append(Crew())
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


# Failures and resuming.


def failing(offset, size=1000):
    """Make a list with one page, the one that goes on at an offset, that fails until it is repaired."""

    async def before(request):
        if request.offset == offset - 1 and not fake.repaired:
            raise EsperError("the service is down")

    fake = FakeList(size, before=before)
    fake.repaired = False
    return fake


def test_a_failure_comes_after_what_was_read_and_carries_a_position(run):
    """Items before a failed page are delivered; the error says where to go on, and that gives the rest."""
    fake = failing(295)
    pages = Pages(fake, SPEC, page_size=50)
    got = []

    async def main():
        with pytest.raises(EsperError, match="down") as caught:
            await drain(pages, got)
        assert ids(got) == ids(fake.rows[:295])
        text = str(caught.value.position)
        assert text == "esper-page/1 offset=295 after=d294 count=1000 GET /v2/devices/"
        assert text in caught.value.__notes__[0]
        fake.repaired = True
        got.extend(await pages.from_position(text).collect())

    run(main)
    assert ids(got) == ids(fake.rows)


def test_a_failed_iteration_is_over(run):
    """After an error nothing runs on, and the iterator does not look as if the list had ended."""
    fake = failing(295)

    async def main():
        iterator = aiter(Pages(fake, SPEC, page_size=50))
        with pytest.raises(EsperError, match="down"):
            await drain(iterator, [])
        with pytest.raises(PagesError, match="start again from its position") as caught:
            await anext(iterator)
        assert (
            caught.value.position
            == iterator.position
            == Position(SPEC.operation, 295, after="d294", count=1000)
        )
        await settle()
        assert fake.running == 0

    run(main)


def test_an_iteration_that_was_cancelled_does_not_end_in_silence(run):
    """Whoever gives up waiting for an item, and asks once more, learns that the rest is missing, and from where."""
    fake = FakeList(500)

    async def before(request):
        if request.offset > 200:
            await anyio.sleep_forever()

    fake.before = before

    async def main():
        pages = Pages(fake, SPEC, page_size=50)
        iterator, got = aiter(pages), []
        with anyio.move_on_after(1):
            await drain(iterator, got)
        with pytest.raises(PagesError, match="cancellation") as caught:
            await anext(iterator)
        fake.before = None
        got += await read(pages.from_position(str(caught.value.position)))
        assert ids(got) == ids(fake.rows)

    run(main)


def test_an_iterator_knows_its_position(run):
    """The position of an iterator is the first item that it has not given."""
    fake = FakeList(100)

    async def main():
        pages = Pages(fake, SPEC, page_size=30)
        iterator = aiter(pages)
        assert iterator.position == Position(SPEC.operation, 0)
        for _ in range(42):
            await anext(iterator)
        rest = await pages.from_position(iterator.position).collect()
        assert ids(rest) == ids(fake.rows[42:])
        await iterator.aclose()

    run(main)


@pytest.mark.parametrize(
    "text", ["", "offset=3", "esper-page/1 offset=-1 GET /x", "esper-page/2 offset=1 GET /x"]
)
def test_only_a_position_is_taken_for_one(text):
    """A text that is no position is refused before anything is sent."""
    with pytest.raises(RequestError, match="position"):
        Pages(FakeList(), SPEC).from_position(text)


def test_the_position_of_another_list_is_refused():
    """A position fits only the list that it came from."""
    with pytest.raises(RequestError, match=r"GET /x"):
        Pages(FakeList(), SPEC).from_position(Position("GET /x", 3))


@pytest.mark.parametrize(
    "position",
    [
        Position("GET /v2/devices/", 3, "abc==", 2),
        Position("GET /v2/devices/", 3, "a b%20c\u00e4", count=7, scope="00ab12cd"),
        Position("GET /v2/devices/", 3, count=0, scope="00ab12cd"),
        Position("GET /v2/devices/", 3, after="a b=%\u00e4", count=7),
        Position("GET /v2/devices/", cursor="0"),
    ],
)
def test_a_position_survives_as_text(position):
    """A position comes back from its text as it was, whatever the cursor is made of."""
    assert Position.parse(str(position)) == position


@pytest.mark.parametrize(
    "wrong", [{"offset": -5}, {"offset": 3, "skip": 4, "cursor": "c"}, {"offset": 3, "skip": 2}]
)
def test_a_position_that_cannot_be_is_refused(wrong):
    """Offsets below zero, and more to skip than there is, are errors where the position is made."""
    with pytest.raises(ValueError, match="position"):
        Position("GET /v2/devices/", **wrong)


@pytest.mark.parametrize("position", [None, 123, b"esper-page/1 offset=1 GET /v2/devices/"])
def test_what_is_no_position_at_all_is_refused(position):
    """Anything but a position or its text is an error that says so."""
    with pytest.raises(RequestError, match="must be a position or its text"):
        Pages(FakeList(), SPEC).from_position(position)


@pytest.mark.parametrize("came", [3, 8, 15])
@pytest.mark.parametrize("gone", [0, 3, 8])
def test_a_list_left_while_a_place_is_read_again_goes_on_behind_what_was_delivered(run, came, gone):
    """Wherever it is left while rows come in and leave before, the rest is what was not delivered, in silence."""

    async def main(taken):
        fake = FakeList(100)

        async def before(request):
            if request.offset == 38 and fake.rows[36]["id"] == "d36":
                fake.rows[36:36] = [{"id": f"new{number}"} for number in range(came)]
                del fake.rows[5 : 5 + gone]

        fake.before = before
        items = aiter(Pages(fake, SPEC, page_size=20))
        first = [(await anext(items))["id"] for _ in range(taken)]
        text = str(items.position)
        await items.aclose()
        fake.before = None
        rest = aiter(Pages(fake, SPEC, page_size=20).from_position(text))
        second = [item["id"] async for item in rest]
        assert not set(first) & set(second), text
        assert set(ids(fake.rows)) - {f"new{number}" for number in range(came)} <= {*first, *second}
        assert not rest.changes, text

    for taken in range(1, 100 - gone):
        run(main, taken)


def test_the_position_where_max_items_ended_is_the_next_item(run):
    """A list cut short within a page goes on with the very next item."""
    fake = FakeList(100)
    spec = replace(SPEC, takes_limit=False)

    async def main():
        items = aiter(Pages(fake, spec, max_items=7))
        first = await read(items)
        return first + await read(Pages(fake, spec).from_position(items.position))

    assert ids(run(main)) == ids(fake.rows)


def left_at(fake, number, change):
    """Read so many items, let the list change while nobody reads, and go on from the text of the position."""

    async def main():
        pages = Pages(fake, SPEC, page_size=50)
        items = aiter(pages)
        got = [await anext(items) for _ in range(number)]
        text = str(items.position)
        await items.aclose()
        change(fake.rows)
        rest = aiter(pages.from_position(text))
        got += await read(rest)
        return ids(got), rest.changes

    return main


@pytest.mark.parametrize("number", [1, 42, 50, 99, 148, 260])
@pytest.mark.parametrize("left", [range(30), range(0, 60, 2), range(20, 50)])
def test_a_list_that_was_left_and_became_shorter_loses_nothing(run, number, left):
    """Items that leave while nobody reads move others before the position: those are found there."""
    fake = FakeList(300)
    before = ids(fake.rows)

    def change(rows):
        rows[:] = [row for index, row in enumerate(rows) if index not in left or index >= number - 1]

    got, changes = run(left_at(fake, number, change))
    assert got == before
    assert not changes


@pytest.mark.parametrize("number", [1, 42, 50, 99, 260])
def test_a_list_that_was_left_and_grew_gives_nothing_twice(run, number):
    """Items that come while nobody reads move others behind the position: those are not given again."""
    fake = FakeList(300)
    before = ids(fake.rows)

    def change(rows):
        rows[:0] = [{"id": f"new{index}"} for index in range(30)]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PagesWarning)
        got, _ = run(left_at(fake, number, change))
    assert got == before


def test_rows_that_come_in_while_a_list_is_taken_up_again(run):
    """What was delivered before the list was left is not delivered again as what had been missed, or it is told."""
    fake = FakeList(100)
    before = ids(fake.rows)

    async def main(number):
        items = aiter(Pages(fake, SPEC, page_size=10))
        got = [await anext(items) for _ in range(40)]
        await items.aclose()
        asked = len(fake.requests)

        async def come(request):
            if len(fake.requests) == asked + 2:
                fake.rows[:0] = [{"id": f"new{number}-{index}"} for index in range(number)]

        fake.before = come
        rest = aiter(Pages(fake, SPEC, page_size=10).from_position(str(items.position)))
        got += await read(rest)
        return ids(got), rest.changes

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PagesWarning)
        got, changes = run(main, 9)
        assert got == before
        assert not changes.unsure
        fake.rows[:9], fake.before = [], None
        got, changes = run(main, 30)
        assert set(before) <= set(got)
        assert changes.unsure


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


def test_many_rows_that_come_in_do_not_end_a_list_without_a_count(run):
    """Eleven pages of rows in front show as many pages again, and the list goes on behind them."""

    def insert(rows):
        rows[:0] = [{"id": f"new{index}"} for index in range(1100)]

    fake = changing(2000, 990, insert, count=lambda count: None)
    before = ids(fake.rows)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PagesWarning)
        got = ids(run(read, Pages(fake, SPEC, page_size=100)))
    assert set(before) <= set(got)
    assert len(set(got)) == len(got)


def test_a_page_with_nothing_new_does_not_hide_what_follows(run):
    """A page that has no more than the item before it is asked for again, from where it should go on."""

    def edit(request, results):
        return results[:1] if request.offset == 9 and request.limit > 1 else results

    fake = FakeList(40, edit=edit, links="bare", count=lambda count: None)
    assert ids(run(read, Pages(fake, SPEC, page_size=10))) == ids(fake.rows)


def test_a_list_that_was_left_at_an_item_that_is_gone(run):
    """If the item at which a list was left can't be found, it goes on by the offset, and the doubt is told."""
    fake = FakeList(300)
    before = ids(fake.rows)
    with pytest.warns(PagesWarning, match="items may be missing or have come again at 1 seam"):
        got, changes = run(left_at(fake, 100, lambda rows: rows.pop(99)))
    assert len(set(got)) == len(got)
    assert got == before
    assert changes.unsure == 1


def test_a_list_without_ids_that_was_left_and_became_shorter_is_told(run):
    """Without IDs the place can't be found again; a count that fell meanwhile is told."""
    fake = FakeList(300)
    fake.rows = [{"name": row["id"]} for row in fake.rows]

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=50, max_items=100))
        await read(items)
        del fake.rows[:10]
        with pytest.warns(PagesWarning, match="items may be missing or have come again at 1 seam"):
            await read(Pages(fake, SPEC, page_size=50).from_position(str(items.position)))

    run(main)


# Arguments.


def test_max_items_ends_the_list_and_asks_for_no_more(run):
    """`max_items` is the number of items delivered, and no page asks for more than that."""
    fake = FakeList(1000)
    items = run(read, Pages(fake, SPEC, page_size=50, max_items=120))
    assert ids(items) == ids(fake.rows[:120])
    assert sorted(fake.requests, key=lambda request: request.offset) == [
        PageRequest(limit=50, offset=0),
        PageRequest(limit=50, offset=49),
        PageRequest(limit=22, offset=98),
    ]


def test_max_items_below_a_page_makes_the_page_small(run):
    """Three items of a long list cost one small request."""
    fake = FakeList(1000)
    assert len(run(read, Pages(fake, SPEC, max_items=3))) == 3
    assert fake.requests == [PageRequest(limit=3, offset=0)]


def test_no_items_at_all(run):
    """`max_items=0` gives none and sends nothing."""
    fake = FakeList(10)
    assert run(read, Pages(fake, SPEC, max_items=0)) == []
    assert fake.requests == []


def test_offset_is_where_the_list_starts(run):
    """Items before the offset are left out."""
    fake = FakeList(500)
    assert ids(run(read, Pages(fake, SPEC, offset=333, page_size=50))) == ids(fake.rows[333:])


def test_the_page_size_keeps_to_the_published_maximum(run):
    """Without a page size, 250 is asked for, or the operation's maximum if that is less."""
    fake = FakeList(1)

    async def main():
        await Pages(fake, SPEC)
        await Pages(fake, replace(SPEC, max_limit=100))
        await Pages(fake, replace(SPEC, max_limit=None))

    run(main)
    assert [request.limit for request in fake.requests] == [250, 100, 250]


@pytest.mark.parametrize(
    ("spec", "arguments", "message"),
    [
        (SPEC, {"page_size": 1001}, "at most 1000"),
        (SPEC, {"page_size": 0}, "at least 1"),
        (SPEC, {"page_size": True}, "integer"),
        (SPEC, {"offset": -1}, "at least 0"),
        (SPEC, {"offset": None}, "integer"),
        (SPEC, {"max_items": -1}, "at least 0"),
        (BARE, {"page_size": 10}, "has none"),
        (BARE, {"offset": 10}, "has none"),
    ],
)
def test_wrong_arguments_are_refused_before_sending(spec, arguments, message):
    """Page sizes and offsets that can't be are errors at once."""
    with pytest.raises(RequestError, match=message):
        Pages(FakeList(), spec, **arguments)


def test_count_costs_one_small_request(run):
    """`count()` asks for a single item and reads the number that comes with it."""
    fake = FakeList(1234)
    assert run(Pages(fake, SPEC, offset=100, max_items=5).count) == 1234
    assert fake.requests == [PageRequest(limit=1, offset=0)]


def test_count_reads_everything_where_the_service_does_not_tell(run):
    """Without a published count the items are counted."""
    fake = FakeList(123)

    @undecoded
    async def fetch(request):
        content = fake.answer(request)["content"]
        return {"results": content["results"], "next": content["next"]}

    assert run(Pages(fetch, NO_COUNT, page_size=50).count) == 123


# Lists that page in other ways.


def test_a_list_without_paging_is_one_page(run):
    """A bare array is fetched once, with nothing asked."""
    requests = []

    @undecoded
    async def fetch(request):
        requests.append(request)
        return ["read", "write"]

    assert run(read, Pages(fetch, BARE)) == ["read", "write"]
    assert requests == [PageRequest(limit=UNSET, offset=UNSET, cursor=UNSET)]


def test_a_list_that_goes_on_where_nobody_can_follow_is_an_error(run):
    """If the service has more and takes no offset, what there is comes first, and then an error."""
    fake = FakeList(50)
    spec = replace(SPEC, takes_limit=False, takes_offset=False)
    got = []

    async def main():
        assert (await Pages(fake, spec)).has_next
        with pytest.raises(PagesError, match="takes no offset"):
            await drain(Pages(fake, spec), got)
        assert len(await read(Pages(fake, spec, max_items=20))) == 20

    run(main)
    assert len(got) == 20


def test_an_operation_without_limit_is_followed_in_the_steps_of_the_service(run):
    """Where only an offset is taken, the length of the first page is the page size."""
    fake = FakeList(105)
    assert ids(run(read, Pages(fake, replace(SPEC, takes_limit=False)))) == ids(fake.rows)
    assert sorted(fake.offsets) == starts(105, 20)


def test_a_count_without_links(run):
    """A list with a count and no links ends where the count says."""
    fake = FakeList(130)

    @undecoded
    async def fetch(request):
        content = fake.answer(request)["content"]
        fake.requests.append(request)
        return {"count": content["count"], "roles": content["results"]}

    assert ids(run(read, Pages(fetch, NO_LINK, page_size=50))) == ids(fake.rows)
    assert len(fake.requests) == 3


def test_relative_links_without_a_count(run):
    """A list with links and no count is followed to its end, and the link is never fetched."""
    fake = FakeList(130)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        more = request.offset + request.limit < 130
        link = f"/v1/geofences?limit={request.limit}&offset={request.offset + request.limit}"
        return {"results": fake.answer(request)["content"]["results"], "next": link if more else None}

    assert ids(run(read, Pages(fetch, NO_COUNT, page_size=50))) == ids(fake.rows)
    assert len(fake.requests) == 3


def test_neither_count_nor_links(run):
    """A list that says nothing about itself is read until a page is empty."""
    fake = FakeList(130)
    spec = replace(NO_COUNT, next=None)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        return {"results": fake.answer(request)["content"]["results"]}

    assert ids(run(read, Pages(fetch, spec, page_size=50))) == ids(fake.rows)


CURSOR = replace(
    SPEC, next_cursor=("content", "next_cursor"), takes_cursor=True, takes_offset=False, next=None, count=None
)


def cursor_fetch(rows, requests, loop=False):
    """Make a list that pages by cursor."""

    @undecoded
    async def fetch(request):
        requests.append(request)
        start = 0 if request.cursor == "start" else int(request.cursor.removeprefix("c"))
        end = start + request.limit
        cursor = f"c{end}" if end < len(rows) else ("c0" if loop else None)
        return {"content": {"results": rows[start:end], "next_cursor": cursor}}

    return fetch


def test_cursors_are_followed(run):
    """A list that pages by cursor begins with `start` and passes each cursor on."""
    rows, requests = FakeList(130).rows, []
    pages = Pages(cursor_fetch(rows, requests), CURSOR, page_size=50)
    assert ids(run(read, pages)) == ids(rows)
    assert [request.cursor for request in requests] == ["start", "c50", "c100"]
    position = Position(CURSOR.operation, cursor="c50")
    assert ids(run(read, pages.from_position(position))) == ids(rows[50:])


def test_cursors_that_go_round_in_circles_are_an_error(run):
    """A cursor that comes twice ends the list with an error instead of never."""
    rows = FakeList(130).rows
    with pytest.raises(PagesError, match=r"cursor twice|same page|nothing new"):
        run(read, Pages(cursor_fetch(rows, [], loop=True), CURSOR, page_size=50))


# What the service gets wrong.


@pytest.mark.parametrize("links", ["with offset", "bare", "always"])
@pytest.mark.parametrize("count", [lambda count: count, str, float])
def test_a_page_size_that_the_service_lowers_is_followed(run, links, count):
    """A service that gives 40 where 100 were asked for is followed in steps of 40."""
    fake = FakeList(1003, clamp=40, links=links, count=count)
    items = run(read, Pages(fake, SPEC, page_size=100))
    assert ids(items) == ids(fake.rows)
    assert len(fake.requests) <= 28


@pytest.mark.parametrize("links", ["with offset", "bare", "always", "never"])
def test_links_do_not_decide_where_the_list_ends(run, links):
    """Whether the link comes for ever or is null too early, the list is complete and ends."""
    fake = FakeList(1000, links=links)
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == ids(fake.rows)
    assert len(fake.requests) <= 12


@pytest.mark.parametrize("value", [None, "many", -3, True])
def test_a_count_that_is_none_is_done_without(run, value):
    """Without a usable count, the links are followed one page after the other."""
    fake = FakeList(200, count=lambda _: value)
    assert ids(run(read, Pages(fake, SPEC, page_size=50))) == ids(fake.rows)
    assert fake.most == 1


def test_an_empty_page_in_the_middle_is_not_the_end(run):
    """A page that is empty, or null, while more follows is passed over; the shortfall is said."""

    def edit(request, results):
        return {99: [], 198: None}.get(request.offset, results)

    fake = FakeList(500, edit=edit)

    async def main():
        # The page after them begins with the last item that they should have had.
        with pytest.warns(PagesWarning, match="counts 500 items and gave 303"):
            return await read(Pages(fake, SPEC, page_size=100))

    assert ids(run(main)) == ids(fake.rows[:100] + fake.rows[297:])


def test_a_short_page_in_the_middle_is_completed(run):
    """What a page lacks is asked for, unless the service says that the page is complete."""

    def edit(request, results):
        return results[:60] if request.offset == 198 else results

    fake = FakeList(500, edit=edit, links="bare")
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == ids(fake.rows)
    assert PageRequest(limit=41, offset=257) in fake.requests


def test_a_first_page_thinned_by_a_filter_does_not_make_all_pages_small(run):
    """One short first page without a hint in its link costs little, and no item is lost or doubled."""

    def edit(request, results):
        return results[:1] if request.offset == 0 else results

    fake = FakeList(1000, edit=edit, links="bare")
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == ids(fake.rows)
    assert len(fake.requests) < 25


def test_results_null_is_an_empty_list(run):
    """The service's `results: null` means that there are none."""
    fake = FakeList(0, edit=lambda request, results: None)
    assert run(read, Pages(fake, SPEC)) == []


@pytest.mark.parametrize(
    "answer", [None, {}, {"content": None}, {"content": {}}, {"content": {"results": {"id": "secret"}}}]
)
def test_an_answer_without_a_list_is_an_error(run, answer):
    """A list that is missing is not taken for an empty one, and the error names where it should be."""

    @undecoded
    async def fetch(request):
        return answer

    with pytest.raises(DecodingError) as caught:
        run(read, Pages(fetch, SPEC))
    assert "content" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert caught.value.position == Position(SPEC.operation, 0)
    assert (caught.value.operation, caught.value.status_code) == (SPEC.operation, 200)


def test_a_service_that_ignores_the_offset_is_found_out(run):
    """The same page again and again is an error, not an endless list and not a short one."""
    fake = FakeList(500)
    fake.edit = lambda request, results: fake.rows[:100]
    with pytest.raises(PagesError, match="same page"):
        run(read, Pages(fake, SPEC, page_size=100))


def test_equal_pages_of_items_without_ids_are_found_out(run):
    """Items without IDs may be equal by chance; page after page they are not."""
    fake = FakeList(5000)
    fake.edit = lambda request, results: ["tag"] * 100
    with pytest.raises(PagesError, match="same page"):
        run(read, Pages(fake, SPEC, page_size=100))


def test_the_last_page_once_more_is_the_end(run):
    """A service that answers with its last page to any offset beyond it does not make the list longer."""
    fake = FakeList(250, links="always")

    def edit(request, results):
        return results or fake.rows[200:]

    fake.edit = edit
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == ids(fake.rows)


def test_a_link_for_ever_without_a_count_is_an_error(run):
    """If nothing says where the list ends, ten pages with nothing new are enough."""
    fake = FakeList(130, links="always", count=lambda _: None)
    with pytest.raises(PagesError, match="nothing new") as caught:
        run(read, Pages(fake, SPEC, page_size=50))
    assert caught.value.position.offset >= 130
    assert len(fake.requests) < 20


def test_a_count_that_runs_ahead_of_the_offset_is_found_out(run):
    """A service that gives one page for ever and a count that always promises more does not trap anybody."""
    fake = FakeList(50)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        count = request.offset + 10 * request.limit
        return {"content": {"count": count, "next": "https://x.test/", "results": fake.rows[: request.limit]}}

    with pytest.raises(PagesError, match=r"nothing new|same page"):
        run(read, Pages(fetch, SPEC, page_size=50))
    assert len(fake.requests) < 200


# Lists that change while they are read.


def changing(size, at, change, **switches):
    """A list that changes once, when the page at an offset is asked for."""
    fake = FakeList(size, **switches)
    todo = [change]

    async def before(request):
        if request.offset == at and todo:
            todo.pop()(fake.rows)

    fake.before = before
    return fake


def in_order(fake, size):
    """Let the pages of a list be answered in their order, however the event loop takes their tasks."""
    inner, answered = fake.before, [0]

    async def before(request):
        while answered[0] < request.offset:
            await anyio.lowlevel.checkpoint()
        await inner(request)
        answered[0] = max(answered[0], request.offset + size)

    fake.before = before
    return fake


def test_rows_that_come_in_are_delivered_once(run):
    """Rows put in at the front push others onto the next page; they are dropped there, with a warning."""

    def insert(rows):
        rows[:0] = [{"id": f"new{index}"} for index in range(7)]

    fake = changing(500, 99, insert)
    before = ids(fake.rows)

    async def main():
        with pytest.warns(PagesWarning, match="7 items came more than once"):
            return await read(Pages(fake, SPEC, page_size=100))

    got = ids(run(main))
    assert got == before


def test_a_page_that_comes_again_because_others_came_in_is_no_mistake(run):
    """With pages of one item, one new item in front shows the same page twice; the list goes on."""
    fake = changing(30, 10, lambda rows: rows.insert(0, {"id": "new"}), count=lambda count: count)
    before = ids(fake.rows)

    async def main():
        with pytest.warns(PagesWarning, match="came more than once"):
            return await read(Pages(fake, SPEC, page_size=1))

    # What is read once more, because answers overtook each other, comes a little later.
    assert sorted(ids(run(main))) == sorted(before)


def test_rows_that_leave_take_no_others_with_them(run):
    """Rows removed at the front pull others over the seam between two pages; they are read there, in order."""

    def remove(rows):
        del rows[:7]

    fake = changing(500, 99, remove)
    before = ids(fake.rows)
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == before


@pytest.mark.parametrize("seed", range(60))
def test_whatever_changes_nothing_comes_twice_and_nothing_is_lost(run, seed):
    """Rows come and go at random while pages overtake each other: no item twice, and none missing that stayed."""
    chance = random.Random(seed)
    fake = FakeList(
        chance.randint(0, 300),
        links=chance.choice(["with offset", "bare", "always", "never"]),
        clamp=chance.choice([None, None, 3, 10, 40]),
    )
    original, removed, rate = ids(fake.rows), set(), chance.choice([0, 0.02, 0.1, 0.3])
    come, leave = chance.choice([(1, 0), (0, 1), (1, 1), (1, 1), (30, 30)])
    page_size = chance.choice([2, 7, 10, 25, 50, 100])

    async def before(request):
        await anyio.sleep(chance.random())
        if chance.random() < rate:
            for _ in range(chance.randint(0, come)):
                fake.rows.insert(chance.randint(0, len(fake.rows)), {"id": f"new{chance.random()}"})
            for _ in range(min(chance.randint(0, leave), len(fake.rows))):
                removed.add(fake.rows.pop(chance.randrange(len(fake.rows)))["id"])

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=page_size))
        return ids(await read(items)), items.changes

    fake.before = before
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PagesWarning)
        got, changes = run(main)
    assert len(set(got)) == len(got)
    assert changes.unsure or set(original) - removed <= set(got)
    step = min(page_size, fake.clamp or page_size) - 1
    assert len(fake.requests) < 4 * (len(fake.rows) + len(got)) / step + 30
    assert fake.most <= 22


def test_as_many_rows_that_leave_as_come_hide_none(run):
    """Where the count stays equal, the seam between two pages tells that the list moved, and it is read again there."""

    def change(rows):
        del rows[:30]
        rows += [{"id": f"new{index}"} for index in range(30)]

    fake = changing(500, 198, change)
    in_order(fake, 100)
    before = ids(fake.rows)
    got = ids(run(read, Pages(fake, SPEC, page_size=100)))
    assert got[:500] == before
    assert len(set(got)) == len(got)


def test_a_large_part_that_leaves_hides_none(run):
    """Half of a long list is taken out at its beginning while it is read: all the rest arrives, with few pages more."""
    fake = changing(20_000, 990, lambda rows: rows.__delitem__(slice(0, 3_000)))
    in_order(fake, 100)
    before = ids(fake.rows)

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=100))
        got = await read(items)
        assert not items.changes
        return got

    assert set(before[3_000:]) <= set(ids(run(main)))
    assert fake.most <= 22
    assert len(fake.requests) < len(starts(20_000, 100)) + 40


def test_what_cannot_be_mended_is_told(run):
    """If reading again does not show what lies between two pages, the list goes on, and the doubt is told."""

    def edit(request, results):
        # From here on another list is given, whatever is asked.
        return (
            [{"id": f"x{request.offset}-{index}"} for index in range(len(results))]
            if request.offset > 90
            else results
        )

    fake = FakeList(300, edit=edit)

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=50))
        with pytest.warns(PagesWarning, match="items may be missing or have come again at"):
            await read(items)
        assert items.changes.unsure

    run(main)


def test_a_list_without_ids_is_told_when_a_seam_does_not_fit(run):
    """Without IDs nothing can be read again, since nothing tells what came before; the doubt is told."""

    def change(rows):
        del rows[:7]
        rows += [{"name": f"new{index}"} for index in range(7)]

    fake = changing(500, 198, change)
    fake.rows = [{"name": row["id"]} for row in fake.rows]
    in_order(fake, 100)

    async def main():
        items = aiter(Pages(fake, SPEC, page_size=100))
        with pytest.warns(
            PagesWarning, match="items may be missing or have come again at 1 seam between pages"
        ):
            return await read(items)

    got = run(main)
    assert len(got) == 500
    assert {"name": "d199"} not in got
    assert sorted(fake.offsets) == starts(500, 100)


def test_a_service_that_counts_in_whole_pages_is_followed(run):
    """A service that rounds an offset down to a whole page is asked for whole pages."""
    fake = FakeList(430)

    @undecoded
    async def fetch(request):
        offset = request.offset // request.limit * request.limit
        fake.requests.append(request)
        return fake.answer(replace(request, offset=offset))

    assert ids(run(read, Pages(fetch, SPEC, page_size=100))) == ids(fake.rows)


def test_a_link_that_counts_what_was_asked_for_hides_nothing(run):
    """A service that gives 40 of 100, and links to what follows the 100, is asked for the 60 between."""
    fake = FakeList(1003, clamp=40)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        answer = fake.answer(request)
        following = request.offset + request.limit
        answer["content"]["next"] = f"https://x.test/?offset={following}" if following < 1003 else None
        return answer

    assert ids(run(read, Pages(fetch, SPEC, page_size=100))) == ids(fake.rows)


def test_a_link_that_counts_what_was_asked_for_hides_nothing_without_ids(run):
    """Without IDs as well, what follows the last item tells whether the link is right."""
    fake = FakeList(303, clamp=40)
    fake.rows = [{"name": row["id"]} for row in fake.rows]

    @undecoded
    async def fetch(request):
        answer = fake.answer(request)
        following = request.offset + request.limit
        answer["content"]["next"] = f"https://x.test/?offset={following}" if following < 303 else None
        return answer

    assert run(read, Pages(fetch, SPEC, page_size=100)) == fake.rows


def test_items_without_ids_of_a_service_that_counts_in_whole_pages(run):
    """Items without IDs come once as well where an offset is rounded down."""
    fake = FakeList(430)
    fake.rows = [{"name": row["id"]} for row in fake.rows]

    @undecoded
    async def fetch(request):
        return fake.answer(replace(request, offset=request.offset // request.limit * request.limit))

    assert run(read, Pages(fetch, SPEC, page_size=100)) == fake.rows


@pytest.mark.parametrize(("size", "requests"), [(0, 1), (1, 2), (20, 2), (50, 2), (51, 2), (130, 4)])
def test_a_list_with_a_count_and_no_links_is_looked_behind(run, size, requests):
    """Where no link can tell, a count that is as large as the page is not taken for that of the list unseen."""
    fake = FakeList(size)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        rows = fake.answer(request)["content"]["results"]
        return {"count": len(rows) if size == 130 else size, "roles": rows}

    assert ids(run(read, Pages(fetch, NO_LINK, page_size=50))) == ids(fake.rows)
    assert len(fake.requests) == requests


def test_a_count_that_is_that_of_the_page_does_not_end_the_list(run):
    """A service whose count is that of the page is asked once more after each full page."""
    fake = FakeList(130)

    @undecoded
    async def fetch(request):
        rows = fake.answer(request)["content"]["results"]
        return {"count": len(rows), "roles": rows}

    assert ids(run(read, Pages(fetch, NO_LINK, page_size=50))) == ids(fake.rows)


def test_a_missing_link_does_not_end_a_list_without_a_count(run):
    """Without a count, a full page whose link is null is not believed to be the last."""
    fake = FakeList(130)

    @undecoded
    async def fetch(request):
        return {"results": fake.answer(request)["content"]["results"], "next": None}

    assert ids(run(read, Pages(fetch, NO_COUNT, page_size=50))) == ids(fake.rows)


def test_an_empty_page_does_not_end_a_list_that_has_only_a_count(run):
    """Within the count the list goes on behind an empty page, although no link says so."""
    fake = FakeList(500)

    @undecoded
    async def fetch(request):
        rows = fake.answer(request)["content"]["results"]
        return {"count": 500, "roles": [] if request.offset == 99 else rows}

    async def main():
        with pytest.warns(PagesWarning, match="counts 500 items"):
            return await read(Pages(fetch, NO_LINK, page_size=100))

    assert ids(run(main)) == ids(fake.rows[:100] + fake.rows[198:])


def test_a_count_that_promises_too_much_ends_in_a_warning(run):
    """A service that counts what it does not show is asked for some empty pages, and then the list ends, told."""
    fake = FakeList(100, count=lambda count: 10_000, links="never")

    async def main():
        with pytest.warns(PagesWarning, match="counts 10000 items and gave 100"):
            return await read(Pages(fake, SPEC, page_size=50))

    assert ids(run(main)) == ids(fake.rows)
    assert len(fake.requests) < 50


def test_pages_without_ids_that_go_round_are_found_out(run):
    """Two pages without IDs and count that alternate for ever are an error, not an endless list."""

    @undecoded
    async def fetch(request):
        return {"results": [{"name": f"{request.offset % 2}-{index}"} for index in range(request.limit)]}

    with pytest.raises(PagesError, match="same page again"):
        run(read, Pages(fetch, replace(NO_COUNT, next=None), page_size=50))


def test_equal_items_without_ids_are_no_repeated_page(run):
    """Pages of one item each may well be equal."""
    fake = FakeList()
    fake.rows = [{"name": "same"}] * 15
    assert len(run(read, Pages(fake, SPEC, page_size=1))) == 15


def test_a_service_that_gives_more_than_asked_is_asked_within_its_maximum(run):
    """Longer pages are taken as they come, and no request goes beyond the published maximum."""
    fake = FakeList(500)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        return fake.answer(replace(request, limit=150))

    assert ids(run(read, Pages(fetch, replace(SPEC, max_limit=100), page_size=100))) == ids(fake.rows)
    assert max(request.limit for request in fake.requests) == 100


def test_rows_added_at_the_end_are_read(run):
    """A list that grows at its end is read to its new end, without a warning."""
    fake = changing(500, 396, lambda rows: rows.extend({"id": f"new{index}"} for index in range(150)))
    # Answered otherwise, the count falls from one page to the next, and that is rightly told.
    in_order(fake, 100)
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == ids(fake.rows)
    assert len(fake.rows) == 650


def test_a_list_without_ids_that_grows_is_told(run):
    """Where nothing tells items apart, rows that come in may show others twice, and that is said."""

    def insert(rows):
        rows[:0] = [{"name": f"new{index}"} for index in range(7)]

    fake = changing(500, 99, insert)
    fake.rows = [{"name": row["id"]} for row in fake.rows]

    async def main():
        with pytest.warns(PagesWarning, match="count rose by 7, and without IDs"):
            return await read(Pages(fake, SPEC, page_size=100))

    assert len(run(main)) >= 500


def test_each_list_that_changed_is_told(run, caplog):
    """The warning comes each time, names the line of the caller, and is in the log."""

    async def main():
        for _ in range(2):
            fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))
            items = aiter(Pages(fake, SPEC, page_size=100))
            await read(items)
            assert items.changes == Changes(repeated=1, missing=1, count=501)
            assert "1 item came more than once and was delivered once" in str(items.changes)

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("default")
        run(main)
    assert [warning.category for warning in said] == [PagesWarning] * 2
    assert {warning.filename for warning in said} == {__file__}
    assert caplog.text.count("came more than once") == 2


def test_a_program_without_logging_reads_it_once(run, capfd, monkeypatch):
    """Where nobody has set up logging, only the warning is printed."""
    logger = logging.getLogger("esper_sdk")
    monkeypatch.setattr(logger, "propagate", False)  # as pytest has set up logging
    fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        run(read, Pages(fake, SPEC, page_size=100))
    assert capfd.readouterr().err == ""


def test_what_max_items_cuts_off_does_not_hide_what_happened(run):
    """A list that is cut short tells of items that came twice, and not of those that were not wanted."""
    fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))

    async def main():
        with pytest.warns(
            PagesWarning, match="list changed while it was read: 1 item came more than once and"
        ):
            return await read(Pages(fake, SPEC, page_size=100, max_items=250))

    assert len(run(main)) == 250


def test_the_warning_can_be_an_error(run):
    """Where warnings are errors, a changed list ends in one that carries a position."""
    fake = changing(500, 99, lambda rows: rows.insert(0, {"id": "new"}))
    with pytest.raises(PagesWarning, match="came more than once"):
        run(read, Pages(fake, SPEC, page_size=100))


def test_ids_that_name_something_else_drop_nothing(run):
    """If different items of one page share an `id`, it is no reason to drop any."""
    rows = [{"id": "app", "version": index} for index in range(300)]
    fake = FakeList()
    fake.rows = rows
    assert run(read, Pages(fake, SPEC, page_size=100)) == rows


def test_models_are_read_like_dictionaries(run):
    """Decoded models and items with attributes page like plain JSON, UUIDs and integers as IDs included."""
    from types import SimpleNamespace
    from uuid import UUID

    rows = [SimpleNamespace(id=UUID(int=index)) for index in range(30)]

    @undecoded
    async def fetch(request):
        part = rows[request.offset : request.offset + request.limit]
        content = SimpleNamespace(count=30, next=UNSET, results=part)
        return SimpleNamespace(content=content)

    assert run(read, Pages(fetch, SPEC, page_size=7)) == rows


def test_the_position_of_a_closed_iteration_is_where_it_was_left(run):
    """Whoever leaves a list in the middle of a page, and closes it, goes on with the very next item."""
    fake = FakeList(300)

    async def main():
        pages = Pages(fake, SPEC, page_size=50)
        async with aclosing(aiter(pages)) as items:
            got = []
            async for item in items:
                got.append(item)
                if len(got) == 42:
                    break
        return got + await read(pages.from_position(str(items.position)))

    assert ids(run(main)) == ids(fake.rows)


def test_the_position_counts_in_what_is_to_be_read_again(run):
    """Left while the seam between two pages is to be read again, a list goes on there, and loses nothing."""
    fake = changing(400, 49, lambda rows: rows.__delitem__(slice(0, 7)))

    async def main():
        pages = Pages(fake, SPEC, page_size=50)
        got, items = [], aiter(pages)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PagesWarning)
            async for item in items:
                got.append(item)
                if len(got) == 70:
                    break
            return got + await read(pages.from_position(items.position))

    assert set(ids(fake.rows)) <= set(ids(run(main)))
