"""Lists that changed between being left and being taken up again."""

from __future__ import annotations

import warnings

import pytest
from esper_sdk import Pages, PagesWarning

from tests.sdk.fakes import SPEC, FakeList, ids
from tests.sdk.pages.support import read


@pytest.mark.slow
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


def test_a_page_with_nothing_new_does_not_hide_what_follows(run):
    """Behind a page that has no more than the item before it the list goes on, and as nothing joins the two, that is told."""

    def edit(request, results):
        return results[:1] if request.offset == 9 and request.limit > 1 else results

    fake = FakeList(40, edit=edit, links="bare", count=lambda count: None)

    async def main():
        with pytest.warns(PagesWarning, match="at 1 seam between pages"):
            return await read(Pages(fake, SPEC, page_size=10))

    assert ids(run(main)) == ids(fake.rows)


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
