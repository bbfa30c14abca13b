"""Pages as they were seen of the real service: the fake gives them on a port, and the SDK lists them."""

from __future__ import annotations

import pytest
from esper_sdk import PagesWarning
from esper_sdk.testing import FakeEsper
from habits import ENGINES, ROWS, UUID, api, concrete, esper_of, fake, list_of, raw, served

__all__ = ("api", "fake", "served")

# Where the page stands, and what it has: code and message around it or inside it, links and count.
ENVELOPES = {
    "/user/": ("", {"count", "next", "previous", "results"}),
    "/v1/enterprise/{enterprise_id}/application/": ("", {"count", "next", "previous", "results"}),
    "/v1/enterprise/{enterprise_id}/wallpaper/": ("", {"count", "next", "previous", "results"}),
    "/pipelines/v0/pipelines/": ("code content message", {"count", "next", "prev", "results"}),
    "/v2/custom-actions/": ("code content message", {"count", "next", "prev", "results"}),
    "/v2/background-scripts/": ("code content message", {"count", "next", "prev", "results"}),
    "/tenant/v0/vpptokens/": ("code content message", {"count", "next", "prev", "results"}),
    "/onboarding/v0/depsyncs/": ("code content message", {"count", "next", "prev", "results"}),
    "/v1/foundry/builds/": ("content", {"count", "next", "prev", "results"}),
    "/v2/apps": ("content", {"count", "next", "prev", "results"}),
    "/v2/tenant-apps": ("content", {"count", "next", "prev", "results"}),
    "/v2/webclips": ("content", {"count", "next", "prev", "results"}),
    "/v2/rv-activity-feed/": ("content", {"count", "next", "previous", "results"}),
    "/authn2/v1/users/": ("content", {"count", "next", "prev", "results"}),
    "/v2/devices/": ("content", {"count", "next", "prev", "results"}),
    "/v2/blueprints/": ("content", {"code", "message", "count", "next", "previous", "results"}),
    "/geofence/v1/geofences": ("content", {"next", "previous", "results"}),
    "/v2/foundationversions": ("", {"count", "next", "prev", "results"}),
    "/authz2/v1/roles/": ("", {"count", "roles"}),
    "/authn2/v0/tenant/{enterprise_id}/connection": ("", {"count", "connections"}),
    "/authn2/v0/tenant/{enterprise_id}/invite": ("", {"count", "userinvites"}),
    "/authn2/v0/personal-access-token/": ("", {"count", "personal_access_tokens"}),
}


ROW_NAMES = ("results", "roles", "userinvites", "connections", "personal_access_tokens")


@pytest.mark.parametrize("template", ENVELOPES)
async def test_envelopes(served, fake, api, template):
    """Each list comes in the envelope of its service, and the SDK lists all of it, in order."""
    around, inside = ENVELOPES[template]
    document = (await api.get(concrete(fake, template), params={"limit": 1000, "offset": 0})).json()
    if around:
        assert set(document) == set(around.split())
        document = document["content"]
    assert set(document) == inside
    rows = next(document[name] for name in ROW_NAMES if name in document)
    assert len(rows) >= ROWS

    async with esper_of(served) as esper:
        listed = await list_of(esper, template, page_size=4).collect()
    assert [getattr(row, "id", None) and str(row.id) for row in listed] == [
        row.get("id") and str(row["id"]) for row in rows
    ]


DEFAULTS = {
    "/v2/devices/": 10,
    "/v2/foundationversions": 10,
    "/geofence/v1/geofences": 10,
    "/user/": 20,
    "/v2/custom-actions/": 20,
    "/pipelines/v0/pipelines/": 20,
}


@pytest.mark.parametrize("template", DEFAULTS)
async def test_default_limits(api, fake, template):
    """Who gives no limit gets as many as the service gives by itself."""
    document = (await api.get(concrete(fake, template))).json()
    assert len(document.get("content", document)["results"]) == DEFAULTS[template]


@pytest.mark.parametrize(
    ("template", "most"),
    [("/v2/custom-actions/", 100), ("/v2/background-scripts/", 100), ("/geofence/v1/geofences", 100)],
)
async def test_largest_pages(template, most):
    """A limit above the maximum brings the maximum, and the SDK lists what is beyond it."""
    with FakeEsper(1, objects=most + 5).serve() as server:
        async with raw(server) as client:
            content = (await client.get(template, params={"limit": 1000})).json()["content"]
        async with esper_of(server) as esper:
            listed = await list_of(esper, template).collect()
    assert len(content["results"]) == most
    assert len(listed) == most + 5


async def test_event_feed_defaults():
    """Downloads of events bring 250 at a time."""
    with FakeEsper(1, objects=260).serve() as server:
        path = (
            f"/enterprise/{server.fake.enterprise_id}/device/{server.fake.device_ids[0]}/download/eventfeed/"
        )
        async with raw(server) as client:
            assert len((await client.get(path)).json()["results"]) == 250


async def test_geofence_links_and_counts(api, fake):
    """Geofences count only when asked to, and their links lack the base path."""
    plain = (await api.get("/geofence/v1/geofences")).json()["content"]
    counted = (await api.get("/geofence/v1/geofences?include_count=true")).json()["content"]
    assert plain["next"] == "/v1/geofences?limit=10&offset=10"
    assert "count" not in plain
    assert counted["count"] == ROWS


@pytest.mark.parametrize("part", ["devices", "blueprints"])
async def test_parts_of_geofences(served, fake, api, part):
    """The parts of a geofence are refused without limit and offset; the SDK gives both."""
    fence = (await api.get("/geofence/v1/geofences")).json()["content"]["results"][0]["id"]
    assert (await api.get(f"/geofence/v1/geofences/{fence}/{part}")).status_code == 400
    async with esper_of(served) as esper:
        group = esper.geofence_device_state
        method = group.get_devices if part == "devices" else group.get_blueprint_usage
        assert len(await method(fence).collect()) == ROWS


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("links", ["absolute", "relative", "http", "wrong-host"])
@pytest.mark.parametrize("template", ["/v2/devices/", "/v2/webclips", "/user/", "/pipelines/v0/pipelines/"])
async def test_links_are_not_followed_elsewhere(links, engine, template):
    """Whatever host a link names, the list is complete and every request goes to where the client was sent."""
    with FakeEsper(9, objects=9, links=links).serve() as server:
        async with esper_of(server, engine=engine) as esper:
            listed = await list_of(esper, template, page_size=4).collect()
        calls = [call for call in server.fake.calls if call.path == template]
    assert len({str(item.id) for item in listed}) == len(listed) >= 9
    assert len(calls) >= 3


async def test_alarm_history(served, fake, api):
    """The history of an alarm rule has a total and 50 rows a page, and the SDK lists all of it."""
    base = f"/v1/enterprise/{fake.enterprise_id}/alarmrules/"
    conditions = {"value": 1, "unit": "PERCENT", "comparator": "LT"}
    body = {"name": "low", "metric": "BATTERY", "conditions": conditions, "realert_interval": 1}
    made = await api.post(base, json={**body, "enterprise": fake.enterprise_id})
    rule = made.json()["id"]
    for _ in range(3):
        for device in fake.device_ids:
            fake.fire_alarm(rule, device)
    page = (await api.get(f"{base}{rule}/alarmhistory/")).json()
    assert set(page) == {"total", "next", "previous", "results"}
    assert (page["total"], len(page["results"])) == (3 * ROWS, 50)
    async with esper_of(served) as esper:
        fired = await esper.alarms.get_alarm_history(rule).collect()
    assert [entry.device_id for entry in fired] == [*reversed(fake.device_ids)] * 3
    with pytest.raises(KeyError):
        fake.fire_alarm(rule, UUID)


async def test_empty_device_apps():
    """Where there are no apps, the results are null, and the SDK takes that for none."""
    with FakeEsper(1, objects=0, deviations=True).serve() as server:
        async with esper_of(server) as esper:
            assert await esper.device_apps.list_apps_of_device(server.fake.device_ids[0]).collect() == []
        assert server.fake.stats()["by_status"] == {"200": 1}


@pytest.mark.parametrize("path", ["/v2/webclips", "/user/", "/v1/enterprise/{enterprise_id}/wallpaper/"])
async def test_any_list_drifts(path):
    """Any list may change between two pages; the SDK lists nobody twice, and warns."""
    with FakeEsper(1, objects=ROWS).serve() as server:
        drift = server.fake.drift(path=path)
        async with esper_of(server) as esper:
            with pytest.warns(PagesWarning, match="the list changed while it was read"):
                listed = [str(item.id) for item in await list_of(esper, path, page_size=5).collect()]
        assert drift.hits >= 3
    assert len(set(listed)) == len(listed)


def test_some_lists_do_not_drift():
    """A list that can't drift is refused, with its name."""
    with pytest.raises(ValueError, match="/v2/nothing"):
        FakeEsper(1).drift(path="/v2/nothing")
