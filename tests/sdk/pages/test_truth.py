"""Lists that change, and services that contradict themselves, over real sockets."""

from __future__ import annotations

import contextlib
import re
import socket
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import pytest
from esper_sdk import BadRequestError, Esper, PagesError, PagesWarning, RequestError, StatusError
from esper_sdk.testing import FakeEsper, Fault

from tests.sdk.fakes import starts
from tests.sdk.pages.support import drain

PATH = "/v2/devices/"
SIZE = 50


@pytest.fixture
def fake() -> Iterator[FakeEsper]:
    """A served tenant of 300 devices in the order of their names."""
    with FakeEsper([{"name": f"n{index:04}"} for index in range(300)]).serve() as server:
        yield server.fake


def connect(fake: FakeEsper, **options: Any) -> Esper:
    return Esper(base_url=fake.base_url, api_key=fake.api_key, **options)


async def read(fake: FakeEsper, **options: Any) -> list[str]:
    """List the names of all devices, in pages of fifty."""
    async with connect(fake) as esper:
        return [
            device.name
            async for device in esper.device_v2.list_devices(ordering="name", page_size=SIZE, **options)
        ]


def names(first: int = 0, last: int = 300) -> list[str]:
    return [f"n{index:04}" for index in range(first, last)]


def page(number: int) -> Callable[[Any], bool]:
    """Pick out the request for a page, counted from 0: each begins with the last device of the one before."""
    return lambda request: request.query.get("offset") == str(number * (SIZE - 1))


def content(**fields: Any) -> Fault:
    """Change fields of every page; functions get what was there."""

    def change(document: Any) -> None:
        for name, value in fields.items():
            document["content"][name] = value(document["content"][name]) if callable(value) else value

    return Fault.edit(change)


# Lists that change while they are read.


async def test_rows_put_in_front_show_none_twice(fake):
    """Devices that come in before the rest push others onto the next page, which are delivered once."""
    fake.inject(
        Fault.run(lambda: [fake.add_device(name=f"a{index}") for index in range(7)]),
        path=PATH,
        where=page(2),
    )
    with pytest.warns(PagesWarning, match=r"\d+ items came more than once and were delivered once"):
        got = await read(fake)
    assert sorted(name for name in got if name in set(names())) == names()
    assert len(set(got)) == len(got)


async def test_rows_taken_out_in_front_hide_none(fake):
    """Devices that leave pull others over the seam between two pages; those are found there, without a word."""
    first = fake.device_ids[:7]
    fake.inject(Fault.run(lambda: [fake.remove_device(each) for each in first]), path=PATH, where=page(3))
    assert await read(fake) == names()


@pytest.mark.parametrize("number", [1, 3, 6])
async def test_as_many_rows_that_leave_as_come_hide_none(fake, number):
    """Where as many devices come as leave, the count says nothing; the seams between pages do."""
    first = fake.device_ids[:40]

    def change() -> None:
        for index, each in enumerate(first):
            fake.remove_device(each)
            fake.add_device(name=f"z{index:02}")

    fake.inject(Fault.run(change), path=PATH, where=page(number))
    got = await read(fake)
    assert set(names(40)) <= set(got)
    assert len(set(got)) == len(got)


async def test_rows_that_leave_and_come_all_the_time_hide_none(fake):
    """A list that loses its first device and gets another one at each request is read to its end, complete."""
    drift = fake.drift(remove=1, add=1)
    before = fake.device_ids
    async with connect(fake) as esper:
        items = aiter(esper.device_v2.list_devices(page_size=SIZE))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PagesWarning)
            got = [device.id async for device in items]
        assert not items.changes.unsure
    assert drift.hits > 6
    stayed = [each for each in before if each in fake.device_ids]
    assert [each for each in got if each in set(stayed)] == stayed
    assert len(set(got)) == len(got)


async def test_rows_added_at_the_end_are_read(fake):
    """A count that rises makes the list longer, and that is no reason to warn."""
    fake.inject(
        Fault.run(lambda: [fake.add_device(name=f"z{index:02}") for index in range(60)]),
        path=PATH,
        where=page(2),
    )
    assert await read(fake) == names() + [f"z{index:02}" for index in range(60)]


async def test_rows_taken_away_at_the_end(fake):
    """A count that falls makes the list shorter: it ends, complete, and nothing is to be told."""
    last = fake.device_ids[200:]
    fake.inject(Fault.run(lambda: [fake.remove_device(each) for each in last]), path=PATH, where=page(1))
    got = await read(fake)
    assert set(names(0, 200)) <= set(got) <= set(names())
    assert len(set(got)) == len(got)


async def test_a_cursor_is_exact_while_rows_come_and_go(fake):
    """By cursor, what is there all the time comes once and in order, and there is nothing to warn of."""
    ids = fake.device_ids

    def change() -> None:
        for each in ids[:10]:
            with contextlib.suppress(KeyError):
                fake.remove_device(each)

    fake.inject(
        Fault.run(change), path=PATH, times=None, where=lambda request: request.query["cursor"] != "start"
    )
    async with connect(fake) as esper:
        pages = esper.device_v2.list_devices(page_size=SIZE).by_cursor()
        got = [device.id async for device in pages]
    assert got == ids
    assert len(fake.find_calls("GET", PATH)) == 6


async def test_a_loop_that_changes_its_filter_meets_every_row(fake):
    """A loop that changes what the list is filtered by meets every device once, with a snapshot."""
    for each in fake.device_ids:
        fake.update_device(each, device_source="OLD")
    met = []
    async with connect(fake) as esper:
        async for device in esper.device_v2.list_devices(device_source="OLD", page_size=SIZE).snapshot():
            fake.update_device(device.id, device_source="NEW")
            met.append(device.name)
        assert await esper.device_v2.list_devices(device_source="OLD").count() == 0
    assert met == names()


# Services that contradict themselves.


async def test_a_page_size_that_is_lowered_is_followed(fake):
    """A service that gives 20 where 50 are asked for is read in steps of 20."""

    def clamp(request: Any) -> None:
        request.query["limit"] = "20"

    fake.inject(Fault("clamp", before=clamp), path=PATH, times=None)
    assert await read(fake) == names()
    assert len(fake.find_calls("GET", PATH)) <= 17


@pytest.mark.parametrize("empty", [[], None])
async def test_an_empty_page_in_the_middle_does_not_end_the_list(fake, empty):
    """An empty page, or null for its rows, is passed over, and what it lacks is told."""
    fake.inject(content(results=empty), path=PATH, where=page(2))
    with pytest.warns(PagesWarning, match="counts 300 items and gave 252 of them"):
        got = await read(fake)
    assert got == names(0, 99) + names(147)


async def test_null_for_no_rows_is_an_empty_list(fake):
    """An empty list whose rows are null is empty."""
    fake.inject(content(count=0, next=None, results=None), path=PATH, times=None)
    assert await read(fake) == []
    assert len(fake.find_calls("GET", PATH)) == 1


async def test_the_same_page_again_and_again_is_an_error(fake):
    """A service that ignores the offset is found out, after what it gave was delivered once."""
    kept: list[Any] = []

    def repeat(document: Any) -> None:
        kept[:] = kept or document["content"]["results"]
        document["content"]["results"] = kept

    fake.inject(Fault.edit(repeat), path=PATH, times=None)
    got: list[Any] = []
    async with connect(fake) as esper:
        with pytest.raises(PagesError, match="same page again"):
            await drain(esper.device_v2.list_devices(page_size=SIZE), got)
    assert len(got) == SIZE
    assert len(fake.find_calls("GET", PATH)) < 30


@pytest.mark.parametrize("link", ["https://x.invalid/?offset=50&limit=50", "https://x.invalid/more", "x", ""])
async def test_a_link_that_is_always_there_does_not_lengthen_the_list(fake, link):
    """The count says where the list ends, whatever the link to a next page says for ever."""
    fake.inject(content(next=link), path=PATH, times=None)
    assert await read(fake) == names()
    # The list may have become longer than its count: that costs one look.
    assert len(fake.find_calls("GET", PATH)) <= 8


async def test_a_link_for_ever_without_a_count_comes_to_an_end(fake):
    """If nothing says where the list ends, pages without anything new do, with an error after all rows."""
    fake.inject(content(next="https://x.invalid/more", count=None), path=PATH, times=None)
    got: list[Any] = []
    async with connect(fake) as esper:
        with pytest.raises(PagesError, match="nothing new"):
            await drain(esper.device_v2.list_devices(page_size=SIZE), got)
    assert len(got) == 300
    assert len(fake.find_calls("GET", PATH)) < 20


async def test_a_link_that_is_null_too_early_does_not_cut_the_list(fake):
    """The count says that more follows, and it does, although no link leads there."""
    fake.inject(content(next=None), path=PATH, times=None)
    assert await read(fake) == names()


@pytest.mark.parametrize("count", [str, lambda _: None, float, lambda _: "many", lambda _: -1])
async def test_a_count_of_another_kind_is_read_or_done_without(fake, count):
    """A count as text, as a fraction, absent or senseless: the list is complete."""
    fake.inject(content(count=count), path=PATH, times=None)
    assert await read(fake) == names()


async def test_neither_count_nor_link_is_needed(fake):
    """A page without count and links is followed by the next until one is empty."""

    def strip(document: Any) -> None:
        for name in ("count", "next", "prev"):
            document["content"].pop(name)

    fake.inject(Fault.edit(strip), path=PATH, times=None)
    assert await read(fake) == names()


# Where links lead.


@pytest.mark.parametrize("links", ["relative", "http", "absolute"])
async def test_every_form_of_link_is_read_and_none_is_followed(links):
    """Relative links, links on http with a wrong host and proper ones give the same list."""
    with FakeEsper([{"name": name} for name in names()], links=links).serve() as server:
        assert await read(server.fake) == names()
        calls = server.fake.find_calls("GET", PATH)
    offsets = sorted(int(call.query_string.rpartition("offset=")[2].split("&")[0]) for call in calls)
    assert offsets == starts(300, SIZE)


@pytest.fixture
def stranger() -> Iterator[socket.socket]:
    """A socket that nobody should connect to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.mark.parametrize("engine", ["aiohttp", "httpx"])
async def test_no_key_goes_to_another_origin(fake, stranger, engine):
    """A link to another server is not followed: nobody so much as connects to it."""
    port = stranger.getsockname()[1]
    link = f"http://127.0.0.1:{port}/api/v2/devices/?limit=50&offset=50"
    fake.inject(content(next=lambda given: given and link), path=PATH, times=None)
    async with connect(fake, engine=engine) as esper:
        assert len(await esper.device_v2.list_devices(page_size=SIZE).collect()) == 300


@pytest.mark.parametrize("engine", ["aiohttp", "httpx"])
async def test_no_key_goes_where_a_list_is_said_to_have_moved(fake, stranger, engine):
    """A redirect of a page to another server is an error, and is not followed."""
    location = f"http://127.0.0.1:{stranger.getsockname()[1]}/api/v2/devices/"
    fake.inject(Fault.status(302, location=location), path=PATH, where=page(2))
    async with connect(fake, engine=engine) as esper:
        with pytest.raises(StatusError, match="302") as caught:
            await drain(esper.device_v2.list_devices(page_size=SIZE), [])
        assert caught.value.position.offset == 99


# Failures.


async def test_a_failed_page_can_be_taken_up_again(fake):
    """What came before a failed page is delivered, and its position, as text, gives the rest."""
    fault = fake.inject(Fault.status(400), path=PATH, where=page(3))
    got: list[Any] = []
    async with connect(fake) as esper:
        pages = esper.device_v2.list_devices(page_size=SIZE)
        with pytest.raises(BadRequestError) as caught:
            await drain(pages, got)
        text = str(caught.value.position)
        assert len(got) == 148
        assert re.fullmatch(
            r"esper-page/1 offset=148 after=[0-9a-f-]{36} count=300 list=[0-9a-f]{8} GET /v2/devices/", text
        )
        assert fault.hits == 1
    async with connect(fake) as later:
        await drain(later.device_v2.list_devices(page_size=70).from_position(text), got)
    assert [device.id for device in got] == fake.device_ids


async def test_a_position_fits_only_the_list_that_it_is_of(fake):
    """Other filters, another order or another place in the path make another list, and nothing is sent for it."""
    async with connect(fake) as esper:
        items = aiter(esper.device_v2.list_devices(state="ACTIVE", page_size=SIZE))
        await anext(items)
        text = str(items.position)
        calls = len(fake.find_calls("GET", PATH))
        for other in ({"state": "INACTIVE"}, {}, {"state": "ACTIVE", "ordering": "name"}):
            with pytest.raises(RequestError, match="position: is one of a list with other filters"):
                await esper.device_v2.list_devices(**other).from_position(text).collect()
        rest = await esper.device_v2.list_devices(state="ACTIVE", page_size=9).from_position(text).collect()
        assert 200 < len(rest) < 300
        await items.aclose()

        groups = aiter(esper.device_group.get_all_groups())
        await anext(groups)
        elsewhere = esper.device_group.get_all_groups(enterprise_id="0a1b2c3d-1111-2222-3333-444455556666")
        with pytest.raises(RequestError, match="position"):
            await elsewhere.from_position(groups.position).collect()
        await groups.aclose()
    assert {call.query["state"] for call in fake.find_calls("GET", PATH)[calls:]} == {"ACTIVE"}


def test_a_list_over_sockets_under_trio(fake):
    """The same list arrives under trio, with several iterations at once and one that is left early."""

    async def main() -> None:
        async with connect(fake) as esper:
            pages = esper.device_v2.list_devices(ordering="name", page_size=SIZE)

            async def whole() -> None:
                assert [device.name async for device in pages] == names()

            async with anyio.create_task_group() as group:
                group.start_soon(whole)
                group.start_soon(whole)
                async for device in pages:
                    if device.name == "n0120":
                        break

    anyio.run(main, backend="trio")
