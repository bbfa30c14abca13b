"""Where a list broke off or was left, and how it goes on there."""

from __future__ import annotations

import warnings
from contextlib import aclosing
from dataclasses import replace

import anyio
import pytest
from esper_sdk import Pages, PagesError, PagesWarning, Position

from esper_client.errors import EsperError, RequestError
from tests.sdk.fakes import SPEC, FakeList, ids
from tests.sdk.pages.support import changing, drain, read, settle


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


def test_the_position_where_max_items_ended_is_the_next_item(run):
    """A list cut short within a page goes on with the very next item."""
    fake = FakeList(100)
    spec = replace(SPEC, takes_limit=False)

    async def main():
        items = aiter(Pages(fake, spec, max_items=7))
        first = await read(items)
        return first + await read(Pages(fake, spec).from_position(items.position))

    assert ids(run(main)) == ids(fake.rows)


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
