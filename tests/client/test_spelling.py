"""Values of enums that are nearly published ones."""

from __future__ import annotations

import json
import warnings
from enum import StrEnum
from typing import Any

import httpx
import pytest
from esper_sdk import RequestError
from hypothesis import given
from hypothesis import strategies as st

from esper_client import models
from esper_client.errors import MisspeltWarning
from esper_client.spelling import nearest
from tests.sdk.pages.support import client

STATES = frozenset(
    {"ACTIVE", "INACTIVE", "ALWAYS APPLY", "WIFI_5", "WIFI_6", "UNINSTALLED", "REBOOT", "INSTALLED"}
)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("ACTVE", "ACTIVE"),
        ("active", "ACTIVE"),
        ("Always_Apply", "ALWAYS APPLY"),
        ("REB00T", "REBOOT"),
        ("ACTVIE", "ACTIVE"),
        ("INSTALED", "INSTALLED"),
        # Published, opposites, versions of one thing, the other order, and words of their own.
        ("ACTIVE", None),
        ("DISINSTALLED", None),
        ("WIFI_7", None),
        ("-REBOOT", None),
        ("PENDING", None),
        ("", None),
    ],
)
def test_what_was_meant(value: str, meant: str | None) -> None:
    """Misspellings are told from words of their own."""
    assert nearest(value, STATES) == meant


@given(st.text(max_size=20), st.sets(st.text(max_size=8), max_size=8))
def test_any_text(value: str, published: set[str]) -> None:
    """Whatever is given, what is said to be meant is published, and what is published is right."""
    near = nearest(value, published)
    assert near is None or near in published
    assert value not in published or near is None


class Mine(StrEnum):
    ODD = "nmae"


async def test_a_filter() -> None:
    """A filter that is nearly a published value is refused before anything is sent; others go out."""
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params["ordering"])
        return httpx.Response(200, json={"content": {"count": 0, "results": []}})

    async with client(handle) as esper:
        for wrong in ("nmae", "Name"):
            with pytest.raises(RequestError, match=f"ordering: there is no '{wrong}'; did you mean 'name'"):
                await esper.device_v2.list_devices(ordering=wrong)
        for right in ("name", "-name", "something_new", Mine.ODD):
            await esper.device_v2.list_devices(ordering=right)
    assert seen == ["name", "-name", "something_new", "nmae"]


async def test_a_field_of_a_body() -> None:
    """In a body it is a warning: what came, however it is spelt, goes back as it is."""
    sent: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"content": {"id": "r"}})

    async with client(handle) as esper:
        for command, told in (("REBOT", True), ("REBOOT", False), ("MAKE_COFFEE", False)):
            body = models.CommandRequestCreate.from_dict({"command_type": "DEVICE", "command": command})
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                await esper.command_request.create_command_request(body)
            texts = [str(each.message) for each in caught if each.category is MisspeltWarning]
            assert texts == ["body.command: there is no 'REBOT'; did you mean 'REBOOT'?"] * told
    assert [each["command"] for each in sent] == ["REBOT", "REBOOT", "MAKE_COFFEE"]
