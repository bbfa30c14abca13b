from __future__ import annotations

import warnings
from dataclasses import replace
from typing import Any

import anyio
import pytest
from esper_sdk import EsperError, Pages, PagesError, Position, RequestError

from esper_client.paging import PageRequest
from esper_client.types import UNSET
from tests.sdk.fakes import BARE, FakeList, ids
from tests.sdk.fakes import SPEC as OFFSET_ONLY
from tests.sdk.pages.support import drain

SPEC = replace(OFFSET_ONLY, next_cursor=("content", "next_cursor"), takes_cursor=True)


class CursorList(FakeList):
    """The list of devices: by offset, or by a cursor that marks the last item given."""

    def answer(self, request: PageRequest) -> dict[str, Any]:
        if request.cursor is UNSET:
            return super().answer(request)
        keys = ids(self.rows)
        start = 0
        if request.cursor != "start":
            mark = int(request.cursor.removeprefix("after:d"))
            start = next((index for index, key in enumerate(keys) if int(key[1:]) > mark), len(keys))
        rows = self.rows[start : start + request.limit]
        more = start + len(rows) < len(keys)
        content = {
            "results": rows,
            "next_cursor": f"after:{rows[-1]['id']}" if more else None,
            "has_more": more,
        }
        if self.edit is not None:
            self.edit(request, content)
        return {"content": content}


def test_a_list_is_read_by_cursor_on_request(run):
    """`by_cursor` begins with `start`, follows the cursors, asks for the largest pages and for no offset."""
    fake = CursorList(2300)
    assert ids(run(Pages(fake, SPEC).by_cursor().collect)) == ids(fake.rows)
    assert fake.requests == [
        PageRequest(limit=1000, cursor="start"),
        PageRequest(limit=1000, cursor="after:d999"),
        PageRequest(limit=1000, cursor="after:d1999"),
    ]


def test_a_page_size_is_kept(run):
    """A page size that was given holds for cursor pages too, and so does the number of items."""
    fake = CursorList(300)
    assert len(run(Pages(fake, SPEC, page_size=40, max_items=100).by_cursor().collect)) == 100
    assert [request.limit for request in fake.requests] == [40, 40, 20]


def test_without_the_request_offsets_are_used(run):
    """A list that takes both is read by offset, in parallel, unless somebody asks for the cursor."""
    fake = CursorList(300)
    assert len(run(Pages(fake, SPEC).collect)) == 300
    assert {request.cursor for request in fake.requests} == {UNSET}


def test_one_page_is_fetched_ahead(run):
    """While a page is worked on, the next is on its way, and no more than that."""
    fake = CursorList(100)

    async def main():
        taken = 0
        async for _ in Pages(fake, SPEC, page_size=10).by_cursor().pages():
            taken += 1
            await anyio.wait_all_tasks_blocked()
            assert len(fake.requests) <= taken + 1

    run(main)
    assert fake.most == 1


@pytest.mark.parametrize(
    ("spec", "arguments", "message"),
    [
        (OFFSET_ONLY, {}, "takes none"),
        (BARE, {}, "takes none"),
        (SPEC, {"offset": 3}, "starts at its beginning"),
    ],
)
def test_a_cursor_where_there_can_be_none_is_refused(spec, arguments, message):
    """Operations without a cursor, and lists from an offset on, can't be read by cursor."""
    with pytest.raises(RequestError, match=message):
        Pages(CursorList(), spec, **arguments).by_cursor()


def test_items_that_come_and_go_move_nothing(run):
    """Rows removed and added before the cursor neither hide others nor show any twice: no warning is due."""
    fake = CursorList(500)
    kept = ids(fake.rows)[40:]

    async def before(request):
        if request.cursor != "start":
            del fake.rows[:10]

    fake.before = before
    assert ids(run(Pages(fake, SPEC, page_size=100).by_cursor().collect))[40:] == kept


@pytest.mark.parametrize("taken", [0, 1, 99, 100, 101, 250, 299])
@pytest.mark.parametrize("page_size", [100, 30, None])
def test_a_position_lies_between_any_two_items(run, taken, page_size):
    """An iterator's position, stored as text, gives the items not delivered, with pages of any size."""
    fake = CursorList(300)
    whole = Pages(fake, SPEC, page_size=100).by_cursor()

    async def main():
        iterator = aiter(whole)
        for _ in range(taken):
            await anext(iterator)
        text = str(iterator.position)
        await iterator.aclose()
        assert str(Position.parse(text)) == text
        return await Pages(fake, SPEC, page_size=page_size).from_position(text).collect()

    assert ids(run(main)) == ids(fake.rows[taken:])


@pytest.mark.parametrize("change", ["gone before", "come before", "gone with the place", "gone behind"])
@pytest.mark.parametrize("page_size", [100, 1000])
def test_a_page_that_changed_since_is_entered_by_the_last_item(run, change, page_size):
    """Rows that came or went on the page where the list was left hide nothing and show nothing twice, or it is told."""
    fake = CursorList()
    fake.rows = [{"id": f"d{10 * number}"} for number in range(300)]

    async def main():
        iterator = aiter(Pages(fake, SPEC, page_size=100).by_cursor())
        first = [(await anext(iterator))["id"] for _ in range(150)]
        position = str(iterator.position)
        await iterator.aclose()
        match change:
            case "gone before":
                del fake.rows[120:125]
            case "come before":
                fake.rows[120:120] = [{"id": f"d{1191 + number}"} for number in range(5)]
            case "gone with the place":
                del fake.rows[140:155]
            case _:
                del fake.rows[150:160]
        rest = aiter(Pages(fake, SPEC, page_size=page_size).from_position(position))
        return first, [item["id"] async for item in rest], rest.changes

    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        first, second, changes = run(main)
    came = {f"d{1191 + number}" for number in range(5)}
    assert set(ids(fake.rows)) - came <= {*first, *second}
    if change == "gone with the place":
        assert changes.unsure == 1
        assert second == ids(fake.rows)[100:]
    else:
        assert not changes
        assert not set(first) & set(second)


def test_a_failure_carries_the_cursor(run):
    """The error of a failed page says with which cursor to go on."""

    async def before(request):
        if request.cursor == "after:d199" and fake.running < 2:
            raise EsperError("the service is down")

    fake = CursorList(300, before=before)
    got = []

    async def main():
        with pytest.raises(EsperError, match="down") as caught:
            await drain(Pages(fake, SPEC, page_size=100).by_cursor(), got)
        fake.before = None
        assert str(caught.value.position) == "esper-page/1 offset=200 cursor=after:d199 GET /v2/devices/"
        return got + await Pages(fake, SPEC).from_position(caught.value.position).collect()

    assert ids(run(main)) == ids(fake.rows)


@pytest.mark.parametrize(
    ("spec", "position"),
    [
        (OFFSET_ONLY, "esper-page/1 offset=3 cursor=abc GET /v2/devices/"),
        (BARE, "esper-page/1 offset=3 GET /scopes"),
        (SPEC, "esper-page/1 offset=3 cursor=abc skip=4 GET /v2/devices/"),
    ],
)
def test_a_position_that_the_list_can_not_start_from_is_refused(spec, position):
    """Positions with a cursor or an offset that the operation does not take are errors at once."""
    with pytest.raises(RequestError, match="position"):
        Pages(CursorList(), spec).from_position(position)


# What the service gets wrong.


def misled(edit):
    """Make a list whose cursor pages are changed before they are sent."""
    fake = CursorList(250)
    fake.edit = edit
    return Pages(fake, SPEC, page_size=100).by_cursor()


def no_cursor(request, content):
    if request.cursor == "after:d99":
        content["next_cursor"] = None


def same_cursor(request, content):
    if request.cursor == "after:d99":
        content["next_cursor"] = "after:d99"


def an_offset_page(request, content):
    content.pop("next_cursor")
    content.pop("has_more")
    content |= {"count": 250, "next": "https://x.test/?offset=100", "prev": None}


@pytest.mark.parametrize(
    ("edit", "message", "delivered"),
    [
        (no_cursor, "gives no cursor", 200),
        (same_cursor, "same cursor twice", 200),
        (an_offset_page, "gives no cursor", 100),
    ],
)
def test_a_cursor_that_leads_nowhere_is_an_error(run, edit, message, delivered):
    """If more follows and no cursor leads there, what came is delivered, and then there is an error."""
    got = []

    async def main():
        with pytest.raises(PagesError, match=message) as caught:
            await drain(misled(edit), got)
        assert caught.value.position.offset == delivered

    run(main)
    assert len(got) == delivered


def test_a_cursor_behind_the_last_item_is_no_mistake(run):
    """A service that gives a cursor on its last page as well is asked once more, and that is the end."""

    def edit(request, content):
        if content["next_cursor"] is None:
            content["next_cursor"] = "after:d249"

    assert len(run(misled(edit).collect)) == 250
