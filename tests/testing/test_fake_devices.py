"""Devices: pages, cursors, filters, and lists that change while they are read."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from esper_sdk.testing import FakeEsper


async def test_default_page(fake, api):
    """Without a limit a page has ten devices, the count of all, and no link back."""
    content = (await api.get("/v2/devices/")).json()["content"]

    assert list(content) == ["count", "prev", "next", "results"]
    assert (content["count"], content["prev"], len(content["results"])) == (250, None, 10)
    assert [device["id"] for device in content["results"]] == fake.device_ids[:10]


async def test_links_lead_through_all_devices(fake, api):
    """Following the absolute `next` links gives every device once, and the last page has none."""
    seen, url = [], "/v2/devices/?limit=100"
    while url:
        content = (await api.get(url)).json()["content"]
        seen += [device["id"] for device in content["results"]]
        url = content["next"]
        assert url is None or url.startswith(f"{fake.base_url}/v2/devices/?")

    assert seen == fake.device_ids


async def test_cursors_lead_through_all_devices(fake, api):
    """A cursor page has no count, and its cursor leads on until there is no more."""
    seen, cursor = [], "start"
    while cursor is not None:
        content = (await api.get("/v2/devices/", params={"limit": 100, "cursor": cursor})).json()["content"]
        assert "count" not in content
        assert content["has_more"] == (content["next_cursor"] is not None)
        seen += [device["id"] for device in content["results"]]
        cursor = content["next_cursor"]

    assert seen == fake.device_ids


async def test_cursor_leads_back(fake, api):
    """The cursor to the page before leads to the page before."""
    first = (await api.get("/v2/devices/?limit=100&cursor=start")).json()["content"]
    second = (await api.get(f"/v2/devices/?limit=100&cursor={first['next_cursor']}")).json()["content"]
    back = (await api.get(f"/v2/devices/?limit=100&cursor={second['prev_cursor']}")).json()["content"]

    assert second["has_prev"] is True
    assert back == first


async def test_cursor_survives_removal(fake, api):
    """Devices that disappear before a cursor do not make it skip others; an offset would."""
    first = (await api.get("/v2/devices/?limit=100&cursor=start")).json()["content"]
    for device_id in fake.device_ids[:5]:
        fake.remove_device(device_id)
    second = (await api.get(f"/v2/devices/?limit=100&cursor={first['next_cursor']}")).json()["content"]
    by_offset = (await api.get("/v2/devices/?limit=100&offset=100")).json()["content"]

    last = first["results"][-1]["id"]
    assert second["results"][0]["id"] == fake.device_ids[fake.device_ids.index(last) + 1]
    assert by_offset["results"][0]["id"] == second["results"][5]["id"]
    assert by_offset["count"] == 245


@pytest.mark.parametrize("query", ["limit=0", "limit=x", "offset=-1", "cursor=nonsense", "ordering=colour"])
async def test_unreadable_query(api, query):
    """A query that makes no sense is answered with 400 in the shape of the service."""
    answer = await api.get(f"/v2/devices/?{query}")

    assert answer.status_code == 400
    assert set(answer.json()) == {"code", "message", "content"}


async def test_limit_is_capped(connect):
    """More than a thousand devices never come in one page."""
    async with connect(FakeEsper(1001)) as api:
        content = (await api.get("/v2/devices/?limit=5000")).json()["content"]

    assert len(content["results"]) == 1000
    assert "limit=1000" in content["next"]


async def test_one_device(fake, api):
    """A device comes with or without the slash, wrapped in code, message and content."""
    device_id = fake.device_ids[7]
    plain, slashed = await api.get(f"/v2/devices/{device_id}"), await api.get(f"/v2/devices/{device_id}/")

    assert plain.json()["content"] == slashed.json()["content"] == fake.device(device_id)
    assert (await api.get("/v2/devices/0b0f6b1c-0000-4000-8000-000000000000")).status_code == 404


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("state=ACTIVE", lambda d: d["state"] == 1),
        ("state=60,20", lambda d: d["state"] in {60, 20}),
        ("platform=APPLE", lambda d: d["platform"] == "APPLE"),
        ("android_version=12", lambda d: d["os"] == "Android" and d["os_version"] == "12"),
        (
            "battery_level_gte=40&battery_level_lte=60",
            lambda d: 40 <= d["battery_stats"]["battery_level"] <= 60,
        ),
        ("is_gms=true", lambda d: d.get("is_gms") is True),
        ("search=kiosk", lambda d: "kiosk" in d["alias"].lower()),
        ("nonsense=1", lambda _: True),
    ],
)
async def test_filters(fake, api, query, expected):
    """Filters keep what they should, and unknown ones are ignored."""
    content = (await api.get(f"/v2/devices/?limit=1000&{query}")).json()["content"]

    wanted = [device_id for device_id in fake.device_ids if expected(fake.device(device_id))]
    assert [device["id"] for device in content["results"]] == wanted
    assert content["count"] == len(wanted) > 0


async def test_filter_follows_changes(fake, api):
    """A filter sees what was changed after it was used first."""
    serial = {"serial": "RF8N000001"}
    assert (await api.get("/v2/devices/", params=serial)).json()["content"]["count"] == 0
    fake.update_device(fake.device_ids[3], **serial)
    added = fake.add_device(**serial)
    found = (await api.get("/v2/devices/", params=serial)).json()["content"]["results"]

    assert [device["id"] for device in found] == [fake.device_ids[3], added]


async def test_ordering(fake, api):
    """Devices can be ordered either way, with nulls at the end."""
    up = (await api.get("/v2/devices/?limit=1000&ordering=dpc_version")).json()["content"]["results"]
    down = (await api.get("/v2/devices/?limit=1000&ordering=-name")).json()["content"]["results"]

    versions = [device.get("dpc_version") for device in up]
    filled = [version for version in versions if version is not None]
    assert filled == sorted(filled)
    assert versions[len(filled) :] == [None] * (250 - len(filled)) != []
    assert [device["name"] for device in down] == sorted((device["name"] for device in down), reverse=True)


def test_fleet_is_a_mixture(fake):
    """Devices are of several platforms, with some forty fields, unique serials and nulls here and there."""
    devices = [fake.device(device_id) for device_id in fake.device_ids]

    assert set(Counter(device["platform"] for device in devices)) == {"ANDROID", "APPLE", "WINDOWS", "LINUX"}
    assert len({device["serial"] for device in devices}) == len({device["name"] for device in devices}) == 250
    assert max(len(device) for device in devices) > 40
    assert any(device.get("policy") is None for device in devices if device["platform"] == "ANDROID")


def test_seed_decides():
    """Equal seeds make equal tenants, other seeds others."""

    def tenant(seed: int) -> str:
        fake = FakeEsper(30, seed=seed)
        return json.dumps([fake.enterprise_id, [fake.device(device_id) for device_id in fake.device_ids]])

    assert tenant(1) == tenant(1)
    assert tenant(1) != tenant(2)


def test_own_devices():
    """Devices can be described one by one; what is left out is made up."""
    fake = FakeEsper([{"name": "till-1", "network_info": {"imei1": "350000000000001"}}, {"name": "till-2"}])
    first, second = (fake.device(device_id) for device_id in fake.device_ids)

    assert (first["name"], second["name"]) == ("till-1", "till-2")
    assert first["network_info"]["imei1"] == "350000000000001"
    assert first["network_info"]["wifi_mac_address"]


def test_large_fleet_is_made_quickly():
    """A fleet of 50,000 devices is not written out before somebody asks for it."""
    fake = FakeEsper(50_000)

    assert len(fake.device_ids) == 50_000
    assert fake.device(fake.device_ids[-1])["name"].endswith("50000")


async def test_old_list(fake, api):
    """The first version of the API lists the same devices with counts at the root and its own names."""
    page = (await api.get(f"/enterprise/{fake.enterprise_id}/device/?limit=3")).json()
    one = (await api.get(f"/enterprise/{fake.enterprise_id}/device/{fake.device_ids[0]}/")).json()

    assert list(page) == ["count", "next", "previous", "results"]
    assert page["count"] == 250
    assert page["results"][0] == one
    assert one["device_name"] == fake.device(fake.device_ids[0])["name"]
