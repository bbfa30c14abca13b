"""How the pages of a list are fetched: the first alone, others ahead and in order, as far as the caller goes."""

from __future__ import annotations

import pytest
from esper_sdk import Pages, Position

from esper_client.errors import DecodingError
from esper_client.paging import PageRequest, Undecoded
from esper_client.types import UNSET
from tests.sdk.fakes import SPEC, FakeList, ids, starts, undecoded
from tests.sdk.pages.support import drain, read, settle


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
