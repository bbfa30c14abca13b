"""What somebody writes who forgets that all of it is asynchronous: each mistake says what to write instead."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from esper_sdk import Esper, RequestError
from esper_sdk.testing import FakeEsper

from esper_client import models


@pytest.fixture
async def esper():
    fake = FakeEsper(3)
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as client:
        yield client


@pytest.mark.parametrize(
    "use",
    [list, len, sorted, reversed, lambda it: it[0], lambda it: it[:2], lambda it: "x" in it],
    ids=["loop", "len", "sorted", "reversed", "index", "slice", "in"],
)
async def test_a_list_says_how_it_is_read(esper: Esper, use: Callable[[Any], Any]) -> None:
    """Loops, indexes and lengths of a list that was not awaited name all four ways to read it, and send nothing."""
    pages = esper.device_v2.list_devices()
    for way in (
        "`async for item in ...`",
        "`(await ...).items`",
        "`await ....collect()`",
        "`await ....count()`",
    ):
        with pytest.raises(TypeError) as caught:
            use(pages)
        assert way in str(caught.value)
    for iterator in (pages.pages(), pages.snapshot(), aiter(pages)):
        with pytest.raises(TypeError, match="write `async for"):
            use(iterator)


async def test_a_list_stays_what_it_is_to_others(esper: Esper) -> None:
    """It is true, no `Iterable`, and can be copied: what takes both kinds of lists must not mistake it."""
    pages = esper.device_v2.list_devices()
    assert pages
    assert not isinstance(pages, Iterable)
    assert len(await copy.copy(pages).collect()) == 3


@pytest.mark.parametrize("name", ["items", "has_next", "offset", "answer"])
async def test_what_the_first_page_has(esper: Esper, name: str) -> None:
    """Without `await`, what a page has says that one is missing; other names are errors like any other's."""
    pages = esper.device_v2.list_devices()
    with pytest.raises(AttributeError, match=rf"`\(await \.\.\.\)\.{name}`"):
        getattr(pages, name)
    assert hasattr(await pages, name)
    with pytest.raises(AttributeError, match="'Pages' object has no attribute 'itmes'"):
        pages.itmes  # noqa: B018
    assert not hasattr(pages, "__deepcopy__")


async def test_a_page_has_items(esper: Esper) -> None:
    """A page is iterated over and counted, and its items have the indexes."""
    page: Any = await esper.device_v2.list_devices()
    assert (len(page), len(list(page))) == (3, 3)
    for index in (0, -1, slice(2)):
        with pytest.raises(TypeError, match=r"`page\.items\[\.\.\.\]`"):
            page[index]


@pytest.mark.filterwarnings("ignore:esper.*was never awaited:RuntimeWarning")
@pytest.mark.parametrize("use", [list, len, lambda it: it[0]], ids=["loop", "len", "index"])
async def test_runs_say_how_they_are_read(esper: Esper, use: Callable[[Any], Any]) -> None:
    """Bulk runs and commands name the loop and the summary; nothing is sent."""
    devices = esper.device_v2.list_devices()
    runs: list[Any] = [
        esper.bulk(lambda device: esper.device_v2.get_device(device.id), devices),
        esper.send_command("REBOOT", devices),
    ]
    for run in runs:
        with pytest.raises(
            TypeError, match=r"`async for outcome in \.\.\.` .*, or `await \.\.\.` for the summary"
        ):
            use(run)
        assert run.progress.done == 0


async def test_a_bulk_run_is_awaited(esper: Esper) -> None:
    """As a command is: to its end, for its summary."""
    summary = await esper.bulk(
        lambda device: esper.device_v2.get_device(device.id), esper.device_v2.list_devices()
    )
    assert (summary.ok, summary.total) == (3, 3)


def test_a_client_is_opened_asynchronously() -> None:
    """`with` instead of `async with` is told, and the client was not opened."""
    with pytest.raises(TypeError, match="write `async with"), Esper(tenant="acme", api_key="s3cret"):  # type: ignore[attr-defined]
        raise AssertionError("was opened")


@pytest.mark.parametrize("given", ["/tmp/kiosk.apk", b"PK"])
async def test_a_file_is_wrapped(esper: Esper, given: Any) -> None:
    """A path or bytes where a `File` goes says so, and does not repeat them."""
    body = models.UploadApplicationRequest(app_file=given)
    with pytest.raises(
        RequestError, match=r"body\.app_file: expected a File, got \w+; write File\(\.\.\.\)"
    ) as caught:
        await esper.application.upload_application(body)
    assert "kiosk" not in str(caught.value)


async def test_a_state_that_is_misspelt(esper: Esper) -> None:
    """States are published nowhere, and known all the same; numbers, several at once and new ones pass."""
    with pytest.raises(RequestError, match="state: there is no 'ACTIV'; did you mean 'ACTIVE'"):
        await esper.device_v2.list_devices(state="ACTIV")
    counts = [
        await esper.device_v2.list_devices(state=state).count() for state in ("ACTIVE", 1, "1", "BRAND_NEW")
    ]
    assert counts == [3, 3, 3, 0]
