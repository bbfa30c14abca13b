"""The first item of a list, and the only one."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest
from esper_sdk import NotOneError

from tests.sdk.pages.support import client


class Devices:
    """Answers with a slice of its devices, and keeps the queries."""

    def __init__(self, count: int) -> None:
        self.rows = [{"id": f"d{index}"} for index in range(count)]
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        start = int(query.get("offset", 0))
        end = start + int(query["limit"])
        more = None if end >= len(self.rows) else f"https://acme-api.esper.cloud/api/v2/devices/?offset={end}"
        page = {"count": len(self.rows), "next": more, "prev": None, "results": self.rows[start:end]}
        return httpx.Response(200, json={"content": page})


async def test_the_first_item_takes_one_small_request() -> None:
    """One item is asked for, and one request is sent, however long the list is."""
    service = Devices(1000)
    async with client(service) as esper:
        device = await esper.device_v2.list_devices(state="ACTIVE").first()
    assert device is not None
    assert device.id == "d0"
    assert [query["limit"] for query in service.queries] == ["1"]
    assert service.queries[0]["state"] == "ACTIVE"


async def test_an_empty_list_has_no_first_item() -> None:
    """Nothing found is `None`, and no error."""
    async with client(Devices(0)) as esper:
        assert await esper.device_v2.list_devices().first() is None


async def test_the_first_item_is_that_of_the_position() -> None:
    """A list that starts further on, or has no items by its own limit, says so here too."""
    async with client(Devices(5)) as esper:
        device = await esper.device_v2.list_devices(offset=3).first()
        assert device is not None
        assert device.id == "d3"
        assert await esper.device_v2.list_devices(max_items=0).first() is None


async def test_the_only_item() -> None:
    """A list of one gives it, with one small request."""
    service = Devices(1)
    async with client(service) as esper:
        assert (await esper.device_v2.list_devices(serial="R58M").one()).id == "d0"
    assert [query["limit"] for query in service.queries] == ["2"]


@pytest.mark.parametrize(("count", "found", "told"), [(0, 0, "none"), (2, 2, "more"), (900, 2, "more")])
async def test_none_or_several_are_an_error(count: int, found: int, told: str) -> None:
    """Whoever asks for the only item learns that there is none, or another."""
    async with client(Devices(count)) as esper:
        with pytest.raises(NotOneError) as caught:
            await esper.device_v2.list_devices(serial="R58M").one()
    assert caught.value.found == found
    assert str(caught.value) == f"GET /v2/devices/: expected one item, and the list has {told}"
    assert isinstance(caught.value, LookupError)
    again: Any = pickle.loads(pickle.dumps(caught.value))
    assert (again.operation, again.found) == ("GET /v2/devices/", found)


async def test_one_of_a_list_by_cursor() -> None:
    """A list that is read by cursor has a first item too."""

    def answer(request: httpx.Request) -> httpx.Response:
        page = {"results": [{"id": "d0"}], "next_cursor": None, "has_more": False}
        return httpx.Response(200, json={"content": page})

    async with client(answer) as esper:
        assert (await esper.device_v2.list_devices().by_cursor().one()).id == "d0"
