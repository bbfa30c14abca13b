"""Device documents to work with, from the fake service."""

from __future__ import annotations

from typing import Any

import anyio
from esper_sdk import Esper
from esper_sdk.testing import FakeEsper


def devices(count: int) -> list[dict[str, Any]]:
    """
    Give documents of Android devices, as `GET /enterprise/{id}/device/{id}/` answers.

    Args:
        count: How many.
    """
    return anyio.run(_old, count)


def old_page(count: int) -> dict[str, Any]:
    """
    Give a page of Android devices, as `GET /enterprise/{id}/device/` answers.

    Args:
        count: How many, 1,000 at most.
    """
    return {"count": count, "next": None, "previous": None, "results": devices(count)}


def page(count: int) -> dict[str, Any]:
    """
    Give a page of devices of all platforms, as `GET /v2/devices/` answers.

    Args:
        count: How many, 1,000 at most.
    """
    return anyio.run(_new, count)


async def _old(count: int) -> list[dict[str, Any]]:
    found = await _ask("enterprise/{}/device/", count)
    # What the fake leaves out of the 2 kB that a real device has.
    more = {
        "alias_name": "Counter 12 Oslo",
        "displays": {"0": {"displayResolution": "1920 x 1200", "state": "on", "orientation": "landscape"}},
        "audioConstraints": {"0": {"streamMaxVolume": 15}, "1": {"streamMaxVolume": 7}},
        "tags": ["oslo", "counter", "pilot"],
    }
    return [document | more for document in found["results"]]


async def _new(count: int) -> dict[str, Any]:
    return await _ask("v2/devices/", count)


async def _ask(path: str, count: int) -> dict[str, Any]:
    fake = FakeEsper(devices=count)
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as esper:
        answer = await esper.request("GET", path.format(fake.enterprise_id), params={"limit": count})
    found: dict[str, Any] = answer.json()
    return found
