"""Filters: what a caller has is sent as the service reads it, or refused by name before anything is sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import Enum, IntEnum
from typing import Any
from urllib.parse import parse_qsl
from uuid import UUID

import httpx
import pytest

from esper_client import AuthenticatedClient
from esper_client.api.alarms import get_alarm_rules
from esper_client.api.android_device import get_all_devices
from esper_client.api.command_status import get_command_request_statuses
from esper_client.api.device_v2 import list_devices
from esper_client.api.enterprise_policy import list_policies
from esper_client.errors import RequestError

FIRST = UUID("0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10")
SECOND = UUID("b0a8f1c4-91d3-4b77-8f26-52a6c1f7e390")
NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)


class State(Enum):
    ACTIVE = "ACTIVE"


class Number(IntEnum):
    ACTIVE = 1


async def sent(call: Callable[..., Any], **arguments: Any) -> dict[str, str]:
    """Return the query of a call, each name once."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={})

    async with AuthenticatedClient(
        "https://acme-api.esper.cloud/api", "k", transport=httpx.MockTransport(answer)
    ) as client:
        try:
            await call(client=client, **arguments)
        except RequestError:
            assert requests == []
            raise
    pairs = parse_qsl(requests[0].url.query.decode(), keep_blank_values=True)
    assert len(pairs) == len(dict(pairs))
    return dict(pairs)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("20", "20"),
        (20, "20"),
        (20.5, "20.5"),
        (True, "true"),
        (False, "false"),
        (State.ACTIVE, "ACTIVE"),
        (Number.ACTIVE, "1"),
        (FIRST, str(FIRST)),
        (NOON, "2026-01-02T12:00:00Z"),
        (dt.date(2026, 1, 2), "2026-01-02"),
        ("a,b", "a,b"),
        ("", ""),
    ],
)
async def test_a_text_is_whatever_has_one(given: Any, text: str) -> None:
    """Numbers, booleans, enums, UUIDs and times go where the service publishes text."""
    assert await sent(list_devices.asyncio, battery_level_gte=given) == {"battery_level_gte": text}


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (["a", "b"], "a,b"),
        (("a",), "a"),
        ([FIRST, str(SECOND)], f"{FIRST},{SECOND}"),
        ({FIRST}, str(FIRST)),
        (frozenset([7]), "7"),
        ([State.ACTIVE, 20, True], "ACTIVE,20,true"),
        ("a,b", "a,b"),
    ],
)
@pytest.mark.parametrize("name", ["tags", "group_multi"])
async def test_several_values_are_one_text(name: str, given: Any, text: str) -> None:
    """Lists, tuples and sets are joined by commas where the service takes that."""
    assert await sent(list_devices.asyncio, **{name: given}) == {name: text}


async def test_what_is_described_as_separated_takes_several() -> None:
    """The words of the description are enough, whatever the name is."""
    query = await sent(get_command_request_statuses.asyncio, device=[FIRST, SECOND])
    assert query == {"device": f"{FIRST},{SECOND}"}


@pytest.mark.parametrize(
    ("call", "arguments", "query"),
    [
        (list_devices, {"foundation_major_version": "11"}, {"foundation_major_version": "11"}),
        (list_devices, {"foundation_major_version": Number.ACTIVE}, {"foundation_major_version": "1"}),
        (list_devices, {"is_gms": "true"}, {"is_gms": "true"}),
        (list_devices, {"is_gms": False}, {"is_gms": "false"}),
        (list_devices, {"limit": "10"}, {"limit": "10"}),
        (list_policies, {"created_on_gt": NOON}, {"created_on_gt": "2026-01-02T12:00:00Z"}),
        (list_policies, {"created_on_gt": dt.date(2026, 1, 2)}, {"created_on_gt": "2026-01-02T00:00:00Z"}),
        (list_policies, {"created_on_gt": "2026-01-02"}, {"created_on_gt": "2026-01-02"}),
    ],
)
async def test_other_types_take_their_texts(
    call: Any, arguments: dict[str, Any], query: dict[str, str]
) -> None:
    """Numbers, booleans and times are also taken as the text that is sent for them."""
    path = (str(FIRST),) if call is list_policies else ()
    assert await sent(lambda **given: call.asyncio(*path, **given), **arguments) == query


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"search": object()}, "search: expected a text, a number, true or false, a UUID, .*, got object"),
        ({"search": b"x"}, "search: expected .*, got bytes"),
        ({"search": ["a", "b"]}, "search: takes one value, got list"),
        ({"search": float("nan")}, "search: expected a finite number, got nan"),
        ({"battery_level_gte": {"a": 1}}, "battery_level_gte: expected .*, got dict"),
        ({"tags": []}, "tags: is empty, which would filter nothing"),
        ({"tags": set()}, "tags: is empty"),
        ({"tags": ["a,b"]}, r"tags\[0\]: is empty, or contains a comma"),
        ({"tags": ["a", ""]}, r"tags\[1\]: is empty, or contains a comma"),
        ({"tags": ["a", None]}, r"tags\[1\]: expected .*, got NoneType"),
        ({"tags": [["a"]]}, r"tags\[0\]: expected .*, got list"),
        ({"foundation_major_version": "eleven"}, "foundation_major_version: expected an integer, got str"),
        ({"foundation_major_version": 11.5}, "foundation_major_version: expected an integer, got float"),
        ({"foundation_major_version": "11.5"}, "foundation_major_version: expected an integer"),
        ({"foundation_major_version": True}, "foundation_major_version: expected an integer, got bool"),
        ({"foundation_major_version": [1, 2]}, "foundation_major_version: takes one value, got list"),
        ({"is_gms": "yes"}, "is_gms: expected true or false, got str"),
        ({"is_gms": 1}, "is_gms: expected true or false, got int"),
        ({"limit": "ten"}, "limit: expected an integer, got str"),
    ],
)
async def test_what_can_not_be_written_is_refused(arguments: dict[str, Any], message: str) -> None:
    """The error names the filter, what it takes and what it got."""
    with pytest.raises(RequestError, match=message):
        await sent(list_devices.asyncio, **arguments)


async def test_a_list_of_a_group_takes_the_same() -> None:
    """Filters mean the same in every call that has them."""
    query = await sent(lambda **given: get_alarm_rules.asyncio(str(FIRST), **given), name=3)
    assert query == {"name": "3"}
    query = await sent(lambda **given: get_all_devices.asyncio(str(FIRST), **given), tags=["a", "b"])
    assert query == {"tags": "a,b"}
