"""Rows that are null, have no ID or an odd one."""

from __future__ import annotations

import warnings

import httpx
import pytest
from esper_sdk import Pages, PagesWarning, Position

from tests.sdk.fakes import SPEC, FakeList, ids
from tests.sdk.pages.support import client, drain, read


def test_negative_ids_are_different(run):
    """IDs that share a hash, as -1 and -2 do, are not taken for one."""
    fake = FakeList()
    fake.rows = [{"id": index} for index in (-1, -2, -3, 2**61 - 1, 0)]
    assert run(read, Pages(fake, SPEC)) == fake.rows


@pytest.mark.parametrize("odd", ["", " ", "\ud800", "after=1 count=5", "%41"])
def test_a_list_resumes_behind_an_odd_id(run, odd):
    """A position behind an ID that is empty, or no valid text, is read back and found again."""
    fake = FakeList(30)
    fake.rows[14]["id"] = odd
    place = Position(SPEC.operation, offset=15, after=odd, count=30)
    position = Position.parse(str(place).encode().decode())
    assert position == place
    del fake.rows[:5]
    assert run(read, Pages(fake, SPEC, page_size=10).from_position(position)) == fake.rows[10:]


def test_null_rows_in_front_do_not_shrink_the_pages(run):
    """A list of at most 500 items goes on in whole pages where rows are null, as many as come."""
    fake = FakeList(3000)
    fake.rows[:0] = [None] * 250
    fake.rows[100] = {"id": "other"}
    got = run(read, Pages(fake, SPEC, page_size=100, max_items=500))
    assert got == [row for row in fake.rows if row is not None][:500]
    assert len(fake.requests) <= 10


@pytest.mark.parametrize("more", [{}, {"count": 200}, {"count": None}])
def test_pages_by_cursor_may_look_like_pages_by_offset(run, more):
    """A cursor is followed on pages that also have the fields of a page by offset."""
    rows = [{"id": f"d{index}"} for index in range(200)]

    def answer(request):
        cursor = request.url.params["cursor"]
        start = 0 if cursor == "start" else int(cursor)
        last = start + 50 >= 200
        content = {
            "results": rows[start : start + 50],
            "next_cursor": None if last else str(start + 50),
            "has_more": not last,
            "next": None,
            "previous": None,
            **more,
        }
        return httpx.Response(200, json={"code": 200, "message": "", "content": content})

    async def main():
        async with client(answer) as esper:
            return [device.id async for device in esper.device_v2.list_devices(page_size=50).by_cursor()]

    assert run(main) == ids(rows)


@pytest.mark.parametrize("size", [250, 1000])
@pytest.mark.parametrize("row", [{"name": "same"}, None])
@pytest.mark.parametrize("others", [0, 100])
def test_pages_of_equal_rows_are_no_repeated_page(run, row, size, others):
    """Rows that are equal, or null, fill several pages, and what stands before and behind them comes."""
    fake = FakeList(2 * others)
    fake.rows[others:others] = [row] * size

    async def main():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PagesWarning)  # null rows are counted, and not delivered
            return await read(Pages(fake, SPEC, page_size=50))

    got = run(main)
    assert got == [each for each in fake.rows if each is not None]
    assert len(fake.requests) <= len(fake.rows) // 49 + 2


def test_a_row_without_an_id_does_not_hide_that_the_list_moved(run):
    """Where a page begins with a row whose ID is null, rows that left and came hide none with an ID."""
    fake = FakeList(40)
    fake.rows = [
        {"id": None if index == 13 else row["id"], "name": index} for index, row in enumerate(fake.rows)
    ]
    stay = fake.rows[4:]
    waiting = [
        lambda: fake.rows.__setitem__(slice(None), stay + [{"id": f"new{index}"} for index in range(4)])
    ]

    async def before(request):
        if request.offset and waiting:
            waiting.pop()()

    fake.before = before
    got = []
    with pytest.raises(PagesWarning, match=r"may be missing or have come again at \d"):
        run(drain, Pages(fake, SPEC, page_size=10), got)
    assert {row["id"] for row in stay if row["id"]} <= {row["id"] for row in got}


def test_a_row_without_an_id_that_may_come_twice_is_told(run):
    """A row without an ID behind one that is left out of its page comes twice, and that is told."""
    fake = FakeList(5, edit=lambda _, rows: [row for row in rows if row["id"] != "d1"])
    fake.rows[4]["id"] = None

    with pytest.raises(PagesWarning, match="have come again at 1 seam"):
        run(read, Pages(fake, SPEC))
