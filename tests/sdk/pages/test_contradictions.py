"""Counts, links and pages of a service that contradict each other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from esper_sdk import Pages, PagesWarning

from tests.sdk.fakes import NO_COUNT, NO_LINK, SPEC, FakeList, ids, undecoded
from tests.sdk.pages.support import read


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


@pytest.mark.parametrize(
    ("size", "requests"), [(0, 1), (1, 1), (9, 1), (10, 2), (20, 2), (50, 2), (51, 2), (130, 4)]
)
def test_a_list_with_a_count_and_no_links_is_looked_behind(run, size, requests):
    """Where no link can tell, a count as large as the page is not taken for the list's, unless the page is tiny."""
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


@pytest.mark.parametrize("lies", [1, 20])
@pytest.mark.parametrize("clamp", [50, 100, None])
def test_count_and_link_of_a_full_page_do_not_end_the_list(run, clamp, lies):
    """A list of 500 goes on behind 50 rows that count and link, on the first page or on all, say are all there are."""
    fake = FakeList(500, clamp=clamp)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        answer = fake.answer(request)
        if len(fake.requests) <= lies:
            answer["content"] |= {"count": len(answer["content"]["results"]), "next": None}
        return answer

    assert ids(run(read, Pages(fetch, SPEC))) == ids(fake.rows)
    assert len(fake.requests) <= 12


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


def test_ids_that_name_something_else_drop_nothing(run):
    """If different items of one page share an `id`, it is no reason to drop any."""
    rows = [{"id": "app", "version": index} for index in range(300)]
    fake = FakeList()
    fake.rows = rows
    assert run(read, Pages(fake, SPEC, page_size=100)) == rows


@pytest.mark.parametrize("links", ["with offset", "never"])
@pytest.mark.parametrize("named", ["id", "name"])
@pytest.mark.parametrize(("size", "requests"), [(1000, 23), (1003, 24)])
def test_offsets_that_are_rounded_down_to_whole_pages_are_followed(run, size, requests, named, links):
    """A service that turns whole pages only is read without overlap, with few requests more, and that is told."""
    fake = FakeList(size, links=links)
    fake.rows = [{named: row["id"]} for row in fake.rows]

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        return fake.answer(replace(request, offset=request.offset // request.limit * request.limit))

    async def main():
        with pytest.warns(PagesWarning, match="at 1 seam between pages$"):
            return await read(Pages(fetch, SPEC, page_size=50))

    assert run(main) == fake.rows
    assert len(fake.requests) <= requests


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize(("step", "requests"), [(2, 95), (20, 45), (30, 90)])
def test_rows_that_are_left_out_of_pages_are_no_lower_limit(run, step, requests, counted):
    """A service that leaves most rows out of the pages it cut is still read in pages of the size that was asked for."""
    fake = FakeList(10_000)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        content = fake.answer(request)["content"]
        content["results"] = [row for row in content["results"] if int(row["id"][1:]) % step == 0]
        return {"content": content if counted else content | {"count": None}}

    async def main():
        with pytest.warns(PagesWarning):
            return await read(Pages(fetch, SPEC, page_size=250))

    assert ids(run(main)) == ids(fake.rows[::step])
    assert len(fake.requests) <= requests
