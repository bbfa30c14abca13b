"""Lists without a count, without links, without paging, or with a cursor."""

from __future__ import annotations

from dataclasses import replace

import pytest
from esper_sdk import Pages, PagesError, Position

from esper_client.paging import PageRequest
from esper_client.types import UNSET
from tests.sdk.fakes import BARE, NO_COUNT, NO_LINK, SPEC, FakeList, ids, starts, undecoded
from tests.sdk.pages.support import drain, read


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
