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
    [
        "ACTIVE",
        "INACTIVE",
        "ALWAYS_APPLY",
        "WIFI_5",
        "REBOOT",
        "INSTALLED",
        "LOCK",
        "SET_APP_STATE",
        "SET_KIOSK_APP",
        "DISABLE",
        "TENANT_IOS",
        "EAP",
        "wifi_ssid",
        "os_version",
        "security_state",
        "last_seen",
        "created_at",
        "NUMERIC",
    ]
)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("ACTVE", "ACTIVE"),
        ("ACTVIE", "ACTIVE"),
        ("active", "ACTIVE"),
        ("Always Apply", "ALWAYS_APPLY"),
        ("REB00T", "REBOOT"),
        ("REBOO", "REBOOT"),
        ("INSTALED", "INSTALLED"),
        ("SET_KISOK_APP", "SET_KIOSK_APP"),
        ("-craeted_at", "-created_at"),
        (" craeted_at", "created_at"),
        # Published, in the other order, other words, and versions of one thing.
        *[
            (word, None)
            for word in ("ACTIVE", "-created_at", " created_at", "UNINSTALLED", "WIFI_7", "PENDING", "")
        ],
        *[
            (word, None)
            for word in ("BLOCK", "GET_APP_STATE", "SET_KIOSK_APPS", "DISABLED", "TENANT_IPADOS", "PEAP")
        ],
        *[(word, None) for word in ("wifi_bssid", "ios_version", "security_status", "last_seen_at")],
        *[(word, None) for word in ("NUMERIC_COMPLEX", "ADD_APP_STATE", "UNLOCK")],
    ],
)
def test_what_was_meant(value: str, meant: str | None) -> None:
    """Misspellings are told from words of their own."""
    assert nearest(value, STATES) == meant


@given(st.text(max_size=20), st.sets(st.text(max_size=8), max_size=8))
def test_any_text(value: str, published: set[str]) -> None:
    """Whatever is given, what is said to be meant is published, and what is published is right."""
    near = nearest(value, published)
    assert near is None or near.lstrip("-+") in {each.lstrip("-+") for each in published}
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
        for wrong, right in (("nmae", "name"), ("Name", "name"), ("name, -serail", "-serial")):
            with pytest.raises(RequestError, match=f"ordering: there is no '.*'; did you mean '{right}'"):
                await esper.device_v2.list_devices(ordering=wrong)
        for right in ("name", "-name", "name, -serial", "something_new", Mine.ODD):
            await esper.device_v2.list_devices(ordering=right)
    assert seen == ["name", "-name", "name, -serial", "something_new", "nmae"]


async def test_a_field_of_a_body() -> None:
    """In a body it is a warning: what came, however it is spelt, goes back as it is."""
    sent: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"content": {"id": "r"}})

    async with client(handle) as esper:
        for command, told in (("REBOT", True), ("REBOOT", False), ("MAKE_COFFEE", False)):
            body = models.CommandRequestCreate(command_type="DEVICE", command=command)
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                await esper.command_request.create_command_request(body)
            texts = [str(each.message) for each in caught if each.category is MisspeltWarning]
            assert texts == ["body.command: there is no 'REBOT'; did you mean 'REBOOT'?"] * told
    assert [each["command"] for each in sent] == ["REBOT", "REBOOT", "MAKE_COFFEE"]
