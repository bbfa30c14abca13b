"""Services that answer for ever: reading ends, whatever they do."""

from __future__ import annotations

from itertools import count

import pytest
from esper_sdk import Pages, PagesError, PagesWarning

from tests.sdk.fakes import NO_LINK, SPEC, ids, undecoded
from tests.sdk.pages.support import drain

MOST = 8_000


def answering(page, *, counts, link, spec):
    """Answer each request by a page that its number makes, whatever offset is asked for."""
    numbers = count()

    @undecoded
    async def fetch(request):
        number = next(numbers)
        assert number < MOST, "asked for ever"
        envelope = {"count": counts, "next": link, spec.items[-1]: page(number)}
        return envelope if len(spec.items) == 1 else {"content": envelope}

    return fetch


def ticking(number):
    """Make the same page again, of rows that have no ID and that a field tells apart."""
    return [{"name": index, "age": number} for index in range(50)]


def alternating(number):
    """Make one of two pages whose rows have IDs."""
    return [{"id": f"{number % 2}-{index}"} for index in range(50)]


def changing_ids(number):
    """Make a page whose rows have an ID that no page had before."""
    return [{"id": f"{number}-{index}"} for index in range(50)]


@pytest.mark.parametrize("spec", [SPEC, NO_LINK])
@pytest.mark.parametrize("counts", [None, 50, 100])
@pytest.mark.parametrize("link", [None, "more"])
@pytest.mark.parametrize("page", [alternating, ticking])
def test_reading_ends(run, page, counts, link, spec):
    """A service that does not turn pages comes to an end, and that is an error or told."""
    got = []
    pages = Pages(answering(page, counts=counts, link=link, spec=spec), spec, page_size=50)
    with pytest.raises((PagesError, PagesWarning)):
        run(drain, pages, got)


@pytest.mark.parametrize("link", [None, "more"])
def test_reading_ends_where_each_row_has_another_id_each_time(run, link):
    """Where no page can ever join the one before, although rows have IDs, that is an error."""
    pages = Pages(answering(changing_ids, counts=None, link=link, spec=SPEC), SPEC, page_size=50)
    with pytest.raises((PagesError, PagesWarning), match=r"no page joins|may be missing"):
        run(drain, pages, [])


@pytest.mark.parametrize("link", [None, "more"])
def test_no_count_keeps_reading_what_is_known(run, link):
    """Pages of rows that were delivered come to an end, however many the service counts."""
    got = []
    pages = Pages(answering(alternating, counts=10**14, link=link, spec=SPEC), SPEC, page_size=50)
    with pytest.raises(PagesError, match=r"12 pages had nothing new|the same page again"):
        run(drain, pages, got)
    assert len(set(ids(got))) == len(got) == 100


def test_full_pages_that_join_nothing_are_believed_to_be_the_end(run):
    """Where count and link say that the list ends, few pages are looked at that don't join the one before."""
    got = []
    pages = Pages(answering(ticking, counts=50, link=None, spec=SPEC), SPEC, page_size=50)
    with pytest.raises(PagesWarning, match="3 seams"):
        run(drain, pages, got)
    assert len(got) <= 4 * 50
