"""Lists that change while they are read."""

from __future__ import annotations

import random
import warnings

import anyio
import pytest
from esper_sdk import Pages, PagesWarning

from tests.sdk.fakes import SPEC, FakeList, ids, starts
from tests.sdk.pages.support import changing, in_order, read


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


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[pytest.mark.slow] if seed >= 20 else []) for seed in range(60)]
)
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


def test_rows_added_at_the_end_are_read(run):
    """A list that grows at its end is read to its new end, without a warning."""
    fake = changing(500, 396, lambda rows: rows.extend({"id": f"new{index}"} for index in range(150)))
    # Answered otherwise, the count falls from one page to the next, and that is rightly told.
    in_order(fake, 100)
    assert ids(run(read, Pages(fake, SPEC, page_size=100))) == ids(fake.rows)
    assert len(fake.rows) == 650
