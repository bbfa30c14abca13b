"""Ends of lists that say nothing of their length."""

from __future__ import annotations

import warnings
from random import Random

import pytest
from esper_sdk import Pages, PagesWarning

from tests.sdk.fakes import NO_COUNT, NO_LINK, FakeList, ids, undecoded
from tests.sdk.pages.services import Service, plan, read
from tests.sdk.pages.support import drain


@pytest.mark.parametrize("hidden", [20, 49, 50, 100, 120, 200])
def test_empty_pages_that_links_lead_to_are_an_end(run, hidden):
    """A list whose last rows are left out of its pages ends where the link does, and that is no error."""
    fake = FakeList(1000)

    @undecoded
    async def fetch(request):
        fake.requests.append(request)
        content = fake.answer(request)["content"]
        results = [row for row in content["results"] if int(row["id"][1:]) < 1000 - hidden]
        return {"results": results, "next": content["next"]}

    async def main():
        got = []
        try:
            await drain(Pages(fetch, NO_COUNT, page_size=50), got)
        except PagesWarning as told:
            assert "at 1 seam" in str(told)  # noqa: PT017
        return got

    assert ids(run(main)) == ids(fake.rows[: 1000 - hidden])
    assert len(fake.requests) <= 30


@pytest.mark.parametrize("size", [10, 50])
@pytest.mark.parametrize("seed", range(5))
def test_a_list_that_loses_a_row_at_each_request_ends(run, size, seed):
    """Without count and link, a list that shrinks all the time is read to its end, and no row that stays is lost."""
    fake = FakeList(300)
    chance = Random(seed)

    @undecoded
    async def fetch(request):
        if fake.rows:
            fake.rows.pop(chance.randrange(len(fake.rows)))
        return {"roles": fake.answer(request)["content"]["results"]}

    got = []

    async def main():
        items = aiter(Pages(fetch, NO_LINK, page_size=size))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PagesWarning)
            await drain(items, got)
        assert not items.changes.unsure

    run(main)
    assert {row["id"] for row in fake.rows} <= set(ids(got))
    assert len(set(ids(got))) == len(got)


@pytest.mark.parametrize("size", [5, 10])
def test_what_is_lost_under_a_count_that_is_too_high_is_told(size):
    """Where rows only go, and the count is too high by the same number, no row is lost in silence."""
    for seed in range(150):
        service = Service(
            Random(seed), [f"r{index}.0" for index in range(60)], counts="high", grows=False, moves=0.7
        )
        reading = read(service, plan(service, size=size))
        assert (
            reading.error
            or reading.changes.unsure
            or reading.changes.missing
            or service.stayed <= set(reading.items)
        )
