"""What a caller may say of a list: how much of it, from where, in pages of which size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from esper_sdk import Pages

from esper_client.errors import RequestError
from esper_client.paging import PageRequest
from tests.sdk.fakes import BARE, NO_COUNT, SPEC, FakeList, ids, undecoded
from tests.sdk.pages.support import read


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
        (SPEC, {"offset": 10**5000}, "too large"),
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
