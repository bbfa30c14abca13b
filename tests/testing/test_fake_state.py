"""What is written to the fake is what it tells afterwards: to requests, to lists, and to the test itself."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from calls import Caller, rows_of
from esper_sdk.testing import CommandProgress, FakeEsper, Fault, FixedWindow, ManualClock
from esper_sdk.testing.__main__ import main
from esper_sdk.testing._description.table import table

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
TOKENS = "/authn2/v0/personal-access-token/"


async def make_token(api, **fields):
    """Make a personal access token and return its record."""
    body = {"name": "ci", "description": "nightly", "expiry_at": -1, **fields}
    return (await api.post(TOKENS, json=body)).json()


async def opens(fake, token):
    """Return the status with which a token opens the fake."""
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url) as api:
        return (await api.get("/v2/devices/", headers={"Authorization": f"Bearer {token}"})).status_code


async def test_put_replaces_only_what_it_can_carry(fake, api):
    """Renewing a token keeps its name and leaves it in force; changing a first name leaves the user alone."""
    token = await make_token(api)
    renewed = (await api.put(f"{TOKENS}{token['id']}", json={"expiry_at": 4_102_444_800})).json()
    assert (renewed["name"], renewed["description"], renewed["expiry_at"]) == ("ci", "nightly", 4_102_444_800)
    assert await opens(fake, token["token"]) == 200

    made = {"username": "carl", "first_name": "Carl", "email": "carl@example.com"}
    profile = {"enterprise": fake.enterprise_id, "role": "Viewer"}
    user = (
        await api.post("/user/", json={**made, "last_name": "K", "password": "p", "profile": profile})
    ).json()
    changed = (await api.put(f"/authn2/v0/user/{user['id']}", json={"first_name": "Zed"})).json()
    shown = (await api.get(f"/user/{user['id']}/")).json()
    assert changed.get("username", "carl") == shown["username"] == "carl"
    assert (shown["first_name"], shown["email"]) == ("Zed", "carl@example.com")


async def test_tokens_expire(fake, api, clock):
    """A token opens the fake until the time that it was made for."""
    token = await make_token(api, expiry_at=int(clock.wall()) + 60)
    assert await opens(fake, token["token"]) == 200
    clock.advance(61)
    assert await opens(fake, token["token"]) == 401


@pytest.mark.parametrize("allow", ["GET *", ["GET *"]])
async def test_a_key_may_do_what_it_was_given(fake, allow):
    """One pattern is one pattern, in a list or not; the rest is answered with 403."""
    fake.add_key("reader", allow)
    headers = {"Authorization": "Bearer reader"}
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url, headers=headers) as api:
        assert (await api.get("/v2/devices/")).status_code == 200
        assert (await api.delete("/v2/blueprints/0b0f6b1c-0000-4000-8000-000000000000/")).status_code == 403


async def test_what_was_just_made_has_no_history(api):
    """A new blueprint has one version, the first, and a new application too."""
    blueprint = (await api.post("/v2/blueprints/", json={"name": "tills", "settings": {}})).json()["content"]
    versions = rows_of((await api.get(f"/v2/blueprints/{blueprint['id']}/versions/")).json())
    assert blueprint["version_number"] == 1
    assert len(versions) == 1


async def test_what_was_written_is_never_made_up(fake, api):
    """A kind of identifier is written as a number and read as a name, and the identifier stays the same."""
    records = f"/v1/enterprise/{fake.enterprise_id}/directory_record/"
    body = {"unique_identifiers": [{"type": 2, "unique_id": "356938035643809"}], "alias": "till 7"}
    made = (await api.post(records, json=body)).json()
    shown = (await api.get(f"{records}{made['id']}/")).json()
    assert shown["unique_identifiers"] == [{"type": "SERIAL", "unique_id": "356938035643809"}]
    assert shown["alias"] == "till 7"


async def test_one_user_in_every_list(fake, api):
    """A user that was made is there for the older and for the newer services."""
    before = (await api.get("/authn2/v1/users/")).json()["content"]["count"]
    profile = {"enterprise": fake.enterprise_id, "role": "Viewer"}
    body = {"username": "u", "first_name": "U", "last_name": "V", "password": "p", "profile": profile}
    await api.post("/user/", json={**body, "email": "unique@example.com"})
    newer = (await api.get("/authn2/v1/users/", params={"limit": 100})).json()["content"]
    assert newer["count"] == before + 1
    assert "unique@example.com" in {user["email"] for user in newer["results"]}


@pytest.mark.parametrize("ordering", ["name", "-name", "alias", "-battery_level"])
async def test_a_cursor_outlives_its_device(fake, api, ordering):
    """Whatever order a list has, a page behind a device that went begins where that device stood."""
    first = (
        await api.get("/v2/devices/", params={"cursor": "start", "limit": 40, "ordering": ordering})
    ).json()
    rows = first["content"]["results"]
    whole = (await api.get("/v2/devices/", params={"limit": 1000, "ordering": ordering})).json()
    expected = [device["id"] for device in whole["content"]["results"][40:]]
    fake.remove_device(rows[-1]["id"])
    cursor = first["content"]["next_cursor"]
    rest = await api.get("/v2/devices/", params={"cursor": cursor, "limit": 1000, "ordering": ordering})
    assert [device["id"] for device in rest.json()["content"]["results"]] == expected


async def test_created_tells_what_was_made(fake, api):
    """A test learns what was made under the ID that the service shows, wherever it is kept."""
    enterprise = f"/enterprise/{fake.enterprise_id}"
    content = await api.post(f"/v0{enterprise}/content/upload/", files={"key": ("menu.pdf", b"x")})
    group = await api.post(f"{enterprise}/devicegroup/", json={"name": "Tills"})
    rule = {"enterprise": fake.enterprise_id, "name": "battery", "metric": "battery", "realert_interval": 60}
    rule["conditions"] = {"value": 20, "unit": "Percent", "comparator": "LessThanThreshold"}
    alarm = await api.post(f"/v1{enterprise}/alarmrules/", json=rule)

    for path in ("/v0/enterprise/{enterprise_id}/content/", f"/api/v0{enterprise}/content/"):
        assert [(row["id"], row["name"]) for row in fake.created(path)] == [
            (content.json()["id"], "menu.pdf")
        ]
    assert [row["id"] for row in fake.created(f"{enterprise}/devicegroup/")] == [group.json()["id"]]
    alarms = fake.created("/v1/enterprise/{enterprise_id}/alarmrules/")
    assert [row["id"] for row in alarms] == [alarm.json()["id"]]
    assert fake.created("/v2/blueprints/") == []
    for path in ("/v2/blueprint/", "/v2/devices/", "nothing"):
        with pytest.raises(ValueError, match=r"no such path|no list of objects"):
            fake.created(path)


def test_ids_in_capitals_are_those_of_the_service(fake):
    """A device that a test names in capitals is found as the service writes it."""
    given = "0B0F6B1C-0000-4000-8000-0000000000AA"
    assert fake.add_device(id=given) == given.lower()
    fake.set_command_outcome(given, "Command Failure", "no")
    assert fake.device(given.lower())["id"] == given.lower()


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda: FakeEsper(-1), "devices is a number"),
        (lambda: FakeEsper(2.5), "devices is a number"),
        (lambda: FakeEsper(objects=-3), "objects is a number"),
        (lambda: FakeEsper(rate_limit=50), "looks like '8000/300'"),
        (lambda: FakeEsper(rate_limit=["50"]), "looks like '8000/300'"),
        (lambda: FakeEsper(links="foo"), "links is one of"),
        (lambda: FakeEsper().add_key("k", "everything"), "not a method and a path"),
        (lambda: FakeEsper().drift(remove=-1), "not negative"),
        (lambda: FakeEsper().inject(Fault.html(), "FETCH"), "no such method"),
        (lambda: FakeEsper().inject(Fault.html(), "GET", "/api/v2/devices/"), "below /api"),
        (lambda: FakeEsper().inject(Fault.html(), "GET", "v2/devices/"), "below /api"),
        (lambda: FakeEsper().set_command_outcome("nope"), "nope"),
        (lambda: Fault.reset("middle"), "'before', 'during' or 'after'"),
        (lambda: Fault.status("429"), "from 200 to 999"),
        (lambda: Fault.status(1000), "from 200 to 999"),
        (lambda: Fault.drip(0.1, 0), "at least one byte"),
        (lambda: CommandProgress(failing=5), "from 0 to 1"),
    ],
)
def test_what_cannot_be_right_is_refused(make, problem):
    """A wrong argument is an error that says what is right, not a test that proves nothing."""
    with pytest.raises((ValueError, KeyError), match=re.escape(problem)):
        make()


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--port", "99999"], "from 0 to 65535"),
        (["--devices", "-5"], "not negative"),
        (["--bucket", "5"], "looks like 100/50"),
    ],
)
def test_the_command_line_says_what_is_wrong(capsys, arguments, problem):
    """The program that serves a fake refuses what makes no sense in one line."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert problem in capsys.readouterr().err


def test_several_limits_as_texts():
    """Limits may be given as texts and as objects, one or several."""
    assert repr(FakeEsper(rate_limit=["50/1", FixedWindow(8000, 300)])._gate.limits) == (
        "(FixedWindow(50, 1), FixedWindow(8000, 300))"
    )


async def test_a_fault_meets_templates_and_methods_in_any_case(fake, api):
    """A fault may be put in place with a path template, and with a method in small letters."""
    fake.inject(Fault.status(503, retry_after=3), "get", "/v2/devices/{id}")
    answer = await api.get(f"/v2/devices/{fake.device_ids[0]}")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "3")


@pytest.mark.parametrize("status", [600, 777, 999])
async def test_any_status_is_sent(status):
    """What is documented as possible comes through a socket: statuses above 599 too."""
    with FakeEsper(1).serve() as server:
        server.fake.inject(Fault.status(status))
        async with httpx.AsyncClient(headers={"Authorization": "Bearer fake-api-key"}) as api:
            assert (await api.get(f"{server.base_url}/v2/devices/")).status_code == status


@pytest.mark.fake_esper(7)
def test_the_marker_takes_the_number_of_devices(fake_esper):
    """`@pytest.mark.fake_esper(7)` is as good as `devices=7`."""
    assert len(fake_esper.device_ids) == 7


def values_for(name, schema):
    """Return values of a filter one of which has to change what a list shows, if the filter does anything."""
    if "enum" in schema:
        return [str(value) for value in schema["enum"]]
    if schema.get("type") == "boolean":
        return ["true", "false"]
    if name.endswith(("_gte", "_gt", "_lte", "_lt")):
        numbers = ["1000", "-1"]
        moments = ["2099-01-01T00:00:00Z", "1999-01-01T00:00:00Z"]
        return numbers if "battery" in name or schema.get("type") in {"integer", "number"} else moments
    if schema.get("type") in {"integer", "number"}:
        return ["987654321", "0"]
    return ["no-such-thing", "0b0f6b1c-0000-4000-8000-00000000dead"]


NOT_FILTERS = {"limit", "offset", "ordering", "sort", "cursor", "legacy_format"}


async def filters_without_effect():
    """Ask every list for what it can't have, filter by filter, and return those that change nothing."""
    fake = FakeEsper(40, clock=ManualClock())
    headers = {"Authorization": f"Bearer {fake.api_key}"}
    found: dict[str, list[str]] = {}
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url, headers=headers) as api:
        reboot = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids}
        command = (await api.post("/commands/v0/commands/", json=reboot)).json()["content"]["id"]
        everything = {"operation_type": "CONVERGE", "operation_device_query": {"device_request": {}}}
        await api.post("/v0/operations/", json=everything)
        caller = Caller(fake, api, command)
        for operation in table().operations.values():
            if operation.method != "GET" or not operation.query:
                continue
            path, needed = await caller.path(operation), caller.query(operation)
            answer = await api.get(path, params=needed)
            rows = rows_of(answer.json()) if answer.is_success else []
            for name, parameter in operation.query.items():
                if not rows or name in NOT_FILTERS or parameter.required:
                    continue
                for value in values_for(name, table().resolve(parameter.schema)):
                    filtered = await api.get(path, params={**needed, name: value})
                    if filtered.is_success and rows_of(filtered.json()) != rows:
                        break
                else:
                    found.setdefault(operation.path, []).append(name)
    return {path: sorted(names) for path, names in found.items()}


@pytest.mark.slow
async def test_filters_without_effect_are_listed():
    """Every published filter of every list filters, but for those that the page about testing names."""
    text = PAGE.read_text("utf-8")
    listed = {
        path: sorted(re.findall(r"`(\w+)`", names))
        for path, names in re.findall(r"^- `(/\S+)`: (.*(?:\n  .*)*)", text, re.MULTILINE)
    }
    assert await filters_without_effect() == listed
