"""Groups, alarm rules, the key's own information, unknown paths, and what is recorded."""

from __future__ import annotations

import pytest
from esper_sdk.testing import FakeEsper


@pytest.fixture
def groups(fake):
    """Where the groups are."""
    return f"/enterprise/{fake.enterprise_id}/devicegroup/"


@pytest.fixture
def rules(fake):
    """Where the alarm rules are."""
    return f"/v1/enterprise/{fake.enterprise_id}/alarmrules/"


def rule(fake, name="battery", **fields):
    """Make the body of an alarm rule."""
    conditions = {"value": 20, "unit": "Percent", "comparator": "LessThanThreshold"}
    body = {"enterprise": fake.enterprise_id, "name": name, "metric": "battery", "conditions": conditions}
    return body | {"realert_interval": 60} | fields


async def test_token_info(fake, api):
    """The key's information names the enterprise, and never the key."""
    answer = await api.get("/v1/token-info/")

    assert answer.json()["enterprise"] == fake.enterprise_id
    assert fake.api_key not in answer.text


async def test_groups_are_a_tree(fake, api, groups):
    """There is a root with everything in it, and groups below it that share out the devices."""
    found = (await api.get(groups)).json()["results"]
    root, *others = found

    assert root["parent"] is None
    assert root["device_count"] == 250 == sum(group["device_count"] for group in others)
    assert {group["path"] for group in others} == {f"All devices/{group['name']}" for group in others}
    assert all(group["parent"].endswith(f"/devicegroup/{root['id']}/") for group in others)


async def test_group_is_created_filled_and_deleted(fake, api, groups):
    """Devices move into a group and out again when it is deleted; its subgroups go one level up."""
    devices = fake.device_ids[:4]
    made = (await api.post(groups, json={"name": "New", "device_ids": devices[:2]})).json()
    child = (await api.post(groups, json={"name": "Child", "parent": made["id"]})).json()
    moved = await api.patch(f"{groups}{made['id']}/?action=add", json={"device_ids": devices[2:]})

    assert moved.json()["device_count"] == 4
    assert {fake.device(device)["group_id"] for device in devices} == {made["id"]}
    assert child["path"] == "All devices/New/Child"
    query = {"group_multi": made["id"], "limit": 1}
    assert (await api.get("/v2/devices/", params=query)).json()["content"]["count"] == 4

    assert (await api.delete(f"{groups}{made['id']}/")).status_code == 204
    assert (await api.get(f"{groups}{made['id']}/")).status_code == 404
    assert (await api.get(f"{groups}{child['id']}/")).json()["path"] == "All devices/Child"
    assert made["id"] not in {fake.device(device)["group_id"] for device in devices}


async def test_groups_refuse(fake, api, groups):
    """Equal names side by side, loops, unknown parents and the end of the root are refused."""
    root, first = (await api.get(groups)).json()["results"]

    assert (await api.post(groups, json={"name": first["name"]})).status_code == 409
    assert (await api.post(groups, json={})).status_code == 400
    assert (await api.post(groups, json={"name": "x", "parent": fake.enterprise_id})).status_code == 400
    assert (await api.put(f"{groups}{root['id']}/", json={"parent": first["id"]})).status_code == 400
    assert (await api.delete(f"{groups}{root['id']}/")).status_code == 400


async def test_subgroups(api, groups):
    """The newer service tells the groups below a group, and needs to be told which."""
    root, *others = (await api.get(groups)).json()["results"]
    answer = await api.get("/v2/subgroups", params={"parent_group_ids": root["id"]})

    assert set(answer.json()["content"]["subgroups"]) == {group["id"] for group in others}
    assert (await api.get("/v2/subgroups")).status_code == 400


async def test_life_of_a_rule(fake, api, rules, clock):
    """A rule is created, listed, changed in part, replaced and deleted."""
    created = await api.post(
        rules, json=rule(fake, description="Low", id=fake.device_ids[0], trigger_count=9)
    )
    made = created.json()
    address = f"{rules}{made['id']}/"
    assert (created.status_code, made["id"] != fake.device_ids[0], made["trigger_count"]) == (201, True, 0)
    assert (await api.get(address)).json() == made

    clock.advance(60)
    changed = (await api.patch(address, json={"is_active": False})).json()
    assert changed == made | {"is_active": False, "updated_on": changed["updated_on"]}
    assert changed["updated_on"] > made["updated_on"]
    assert (await api.get(rules, params={"is_active": "true"})).json()["count"] == 0
    assert (await api.get(rules, params={"name": "battery"})).json()["results"] == [changed]

    replaced = (await api.put(address, json=rule(fake, "wifi"))).json()
    assert (replaced["name"], replaced["description"], replaced["is_active"]) == ("wifi", "", True)
    assert (await api.get(f"{address}alarmhistory/")).json()["total"] == 0
    assert (await api.delete(address)).status_code == 204
    assert [(await api.request(method, address)).status_code for method in ("GET", "DELETE")] == [404, 404]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"name": None}, 400),
        ({"conditions": {"value": 1}}, 400),
        ({"conditions": 5}, 400),
        ({"enterprise": "0b0f6b1c-0000-4000-8000-000000000000"}, 400),
        ({}, 409),
    ],
)
async def test_refused_rules(fake, api, rules, change, status):
    """What is missing, wrong or there already is refused in the shape of the older services."""
    await api.post(rules, json=rule(fake))
    answer = await api.post(rules, json=rule(fake) | change)

    assert answer.status_code == status == answer.json()["status"]
    assert (await api.get(rules)).json()["count"] == 1


@pytest.mark.parametrize(("lists", "expected"), [(True, list), (False, dict)])
async def test_devices_of_a_rule(connect, lists, expected):
    """The devices of a rule come as one object, as published, or as the list of newer tenants."""
    fake = FakeEsper(2, alarm_device_lists=lists)
    body = rule(fake, devices=fake.device_ids)
    async with connect(fake) as api:
        made = (await api.post(f"/v1/enterprise/{fake.enterprise_id}/alarmrules/", json=body)).json()

    assert type(made["devices"]) is expected
    first = made["devices"][0] if lists else made["devices"]
    assert first["device_name"] == fake.device(fake.device_ids[0])["name"]


async def test_foreign_enterprise(api):
    """Another enterprise's paths are not found."""
    answer = await api.get("/v1/enterprise/0b0f6b1c-0000-4000-8000-000000000000/alarmrules/")

    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("path", "keys"),
    [
        ("/v2/nothing", {"code", "message", "content"}),
        ("/v1/nothing/", {"errors", "message", "status"}),
        ("/pipelines/v0/nothing/", {"code", "message", "content"}),
        ("/report/v0/nothing", {"status", "error", "message"}),
        ("/geofence/v1/nothing", {"message", "content"}),
        ("/v2/background-scripts/x", {"errors", "message", "code"}),
        ("/authn2/v0/nothing", {"status", "error", "message"}),
        ("/authz2/v0/nothing", {"code", "errors", "message"}),
    ],
)
async def test_unknown_paths(api, path, keys):
    """An unknown path is a 404 in the shape of the service that it looks like."""
    answer = await api.get(path)

    assert (answer.status_code, set(answer.json())) == (404, keys)


async def test_outside_of_the_base_path(fake, api):
    """Whatever is not below the base path is not found, and not in JSON."""
    answer = await api.get(fake.base_url.removesuffix("/api") + "/v2/devices/")

    assert (answer.status_code, answer.headers["Content-Type"]) == (404, "text/plain; charset=utf-8")


async def test_missing_slash_on_older_services(fake, api, rules):
    """The older services redirect a read without its slash, and refuse a write."""
    read = await api.get(f"{rules.removesuffix('/')}?limit=1")
    write = await api.post(rules.removesuffix("/"), json=rule(fake))

    assert (read.status_code, read.headers["Location"]) == (301, f"{fake.base_url}{rules}?limit=1")
    assert write.status_code == 405
    assert (await api.get(f"{rules}extra//")).status_code == 404


async def test_wrong_method(api):
    """A method that a path does not take is answered with 405 and those that it takes."""
    answer = await api.delete("/commands/v0/commands/")

    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, POST")


async def test_links_of_other_styles(connect):
    """Links can lack scheme and host, or name the wrong ones."""
    seen = []
    for style in ("relative", "http", "wrong-host"):
        async with connect(FakeEsper(3, links=style)) as api:
            seen.append((await api.get("/v2/devices/?limit=1")).json()["content"]["next"])

    relative, wrong, secure = seen
    assert relative == "/v2/devices/?limit=1&offset=1"
    assert wrong == f"http://internal-gateway.invalid/api{relative}"
    assert secure == f"https://internal-gateway.invalid/api{relative}"


async def test_recorded_calls(fake, api, rules, clock):
    """Every call is there with its time, query, body and status."""
    clock.advance(2)
    await api.get("/v2/devices/", params={"limit": 1})
    await api.post(rules, json=rule(fake))
    await api.post(rules, content=b"x" * 20_000)
    read, made, large = fake.calls

    assert (read.at, read.method, read.path, read.query, read.status) == (
        2,
        "GET",
        "/v2/devices/",
        {"limit": "1"},
        200,
    )
    assert (made.json()["name"], made.status) == ("battery", 201)
    assert (large.body, large.size, large.status) == (b"", 20_000, 400)
    assert fake.find_calls("POST", rules) == [made, large]
    assert fake.find_calls(path="/v2/devices/") == [read]
    operation = "POST /v1/enterprise/{enterprise_id}/alarmrules/"
    assert fake.stats()["by_operation"] == {"GET /v2/devices/": 1, operation: 2}


def test_representations(fake):
    """The representation says how large the tenant is, and not its key."""
    assert repr(fake) == "<FakeEsper with 250 devices>"
