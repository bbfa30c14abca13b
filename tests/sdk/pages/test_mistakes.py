"""What services get wrong: page sizes, links, empty and repeated pages."""

from __future__ import annotations

import pytest
from esper_sdk import Pages, PagesError, PagesWarning, Position

from esper_client.errors import DecodingError
from esper_client.paging import PageRequest
from tests.sdk.fakes import SPEC, FakeList, ids, undecoded
from tests.sdk.pages.support import read


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


@pytest.mark.parametrize("value", [None, "many", -3, True, 10**400, 1e300])
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


@pytest.mark.parametrize("name", ["id", "name"])
def test_a_whole_list_whatever_the_offset_comes_once(run, name):
    """A service that gives all its rows, and counts them, to any offset has no more than these."""
    fake = FakeList(10)
    fake.rows = [{name: row["id"]} for row in fake.rows]
    fake.edit = lambda request, results: fake.rows
    assert run(read, Pages(fake, SPEC)) == fake.rows
    assert len(fake.requests) == 2


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
