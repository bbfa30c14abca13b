"""Everything that a tenant has besides devices: made, listed, filtered, changed, deleted."""

from __future__ import annotations

import httpx
import pytest
from esper_sdk.testing import FakeEsper

UNKNOWN = "0b0f6b1c-0000-4000-8000-000000000000"


@pytest.fixture
def base(fake):
    """The path of the enterprise in the older services."""
    return f"/enterprise/{fake.enterprise_id}"


async def get(api, path, **params):
    """Read a path that is there."""
    answer = await api.get(path, params=params or None)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_applications_are_uploaded(api, base):
    """An upload makes an application; the same package again makes a version of it, in both services."""
    upload = f"{base}/application/upload/"
    before = (await get(api, f"{base}/application/"))["count"]
    first = await api.post(upload, files={"app_file": ("com.acme.till.apk", b"one")})
    again = await api.post(upload, files={"app_file": ("com.acme.till.apk", b"other")})

    app = again.json()["application"]
    assert (first.status_code, app["package_name"], app["id"]) == (
        201,
        "com.acme.till",
        first.json()["application"]["id"],
    )
    assert len(app["versions"]) == len(first.json()["application"]["versions"]) + 1
    listed = await get(api, f"/v1{base}/application/", package_name="com.acme.till")
    assert [row["id"] for row in listed["results"]] == [app["id"]]
    assert (await get(api, f"{base}/application/"))["count"] == before + 1


async def test_versions_of_applications(api, base):
    """Versions belong to their application; one in use is deleted in two steps, a new one in one."""
    (seeded, *_) = (await get(api, f"{base}/application/"))["results"]
    (old, *_) = (await get(api, f"{base}/application/{seeded['id']}/version/"))["results"]
    app = (await api.post(f"{base}/application/upload/", files={"app_file": ("a.b.apk", b"x")})).json()
    versions = f"{base}/application/{app['application']['id']}/version/"
    (new,) = (await get(api, versions))["results"]
    assert new["version_code"] == "1"

    patched = await api.patch(f"{versions}{new['id']}/", json={"release_name": "spring"})
    assert patched.json()["release_name"] == "spring"
    shown = await get(api, f"{versions}{new['id']}/")
    # Asked for without `legacy_format=false`, it is shown without the name of the version.
    assert {**shown, "version_name": patched.json()["version_name"]} == patched.json()
    assert (await api.delete(f"{versions}{new['id']}/")).status_code == 204

    used = f"{base}/application/{seeded['id']}/version/{old['id']}/"
    first = await api.delete(used)
    second = await api.delete(used, params={"request_id": first.json()["request_id"]})
    assert (first.status_code, second.status_code) == (200, 204)
    assert (await api.get(used)).status_code == 404
    assert (await get(api, f"{base}/application/{UNKNOWN}/version/"))["count"] == 0


async def test_tenant_apps(api):
    """A tenant app comes with its first version, takes artifacts, and loses its versions."""
    files = {"file": ("till.msix", b"x" * 4096)}
    made = (await api.post("/v2/tenant-apps", files=files, data={"platform": "WINDOWS"})).json()["content"]
    versions = f"/v2/tenant-apps/{made['id']}/versions"

    windows = (await get(api, "/v2/tenant-apps", platform="WINDOWS"))["content"]["results"]
    assert made["id"] in {app["id"] for app in windows}
    listed = (await get(api, versions))["content"]["results"]
    assert made["version_id"] in {version["id"] for version in listed}
    mine = f"{versions}/{made['version_id']}"
    version = (await api.put(mine, json={"description": "Tills"})).json()["content"]
    assert version["description"] == "Tills"
    artifact = await api.post(
        f"{mine}/artifacts", files={"file": ("a.cer", b"x")}, data={"artifact_type": "UWP_CERTIFICATE"}
    )
    assert artifact.json()["content"]["file_name"] == "a.cer"
    assert (await api.delete(mine)).status_code == 200
    assert (await api.get(mine)).status_code == 404


async def test_content(api, base):
    """A file of the library tells its size and name, is found by a search, described and deleted."""
    library = f"/v0{base}/content/"
    made = await api.post(f"{library}upload/", files={"key": ("menu.pdf", b"12345", "application/pdf")})
    content = made.json()
    assert (made.status_code, content["name"], content["size"]) == (200, "menu.pdf", "5")
    assert content["kind"] == "application/pdf"

    address = f"{library}{content['id']}/"
    assert (await get(api, library, search="MENU"))["results"] == [content]
    patched = (await api.patch(address, json={"tags": ["spring"]})).json()
    assert (patched["tags"], patched["size"]) == (["spring"], "5")
    assert (await api.delete(address)).status_code == 204
    assert (await api.get(address)).status_code == 404


@pytest.mark.parametrize(
    ("files", "complaint"),
    [({"key": ("a", b"")}, "empty"), ({"other": ("a", b"x")}, "key: This field is required.")],
)
async def test_uploads_that_are_refused(api, base, files, complaint):
    """An empty file, or one in the wrong field, is refused."""
    answer = await api.post(f"/v0{base}/content/upload/", files=files)

    assert (answer.status_code, complaint in answer.text) == (400, True)


async def test_upload_of_no_form(api, base):
    """JSON where a form is published is refused as a media type."""
    answer = await api.post(f"/v0{base}/content/upload/", json={"key": "x"})

    assert answer.status_code == 415


async def test_blueprints_have_versions(api):
    """Each change of a blueprint makes a version, and all are listed."""
    made = (await api.post("/v2/blueprints/", json={"name": "Tills", "comments": "first"})).json()["content"]
    address = f"/v2/blueprints/{made['id']}/"
    count = (await get(api, f"{address}versions/"))["content"]["count"]

    body = {"name": "Tills", "comments": "second"}
    changed = (await api.put(address, json=body)).json()["content"]
    assert (changed["comments"], changed["version_number"]) == ("second", count + 1)
    rows = (await get(api, f"{address}versions/", limit=100))["content"]["results"]
    assert [row["version_number"] for row in rows] == list(range(1, count + 2))
    latest = (await get(api, f"{address}versions/{changed['version_id']}/"))["content"]
    assert (latest["id"], latest["comments"]) == (made["id"], "second")
    assert (await get(api, "/v2/blueprints/", name="till"))["content"]["count"] == 1
    assert (await get(api, "/v2/blueprints/", name_exact="till"))["content"]["count"] == 0
    assert (await api.delete(address)).status_code == 204
    assert (await api.get(address)).status_code == 404


async def test_users(api):
    """A user is created once, found by number, seen by the newer services, and deleted."""
    body = {"username": "mo", "first_name": "Mo", "last_name": "Oak", "profile": {}, "email": "mo@acme.io"}
    made = (await api.post("/user/", json=body)).json()
    assert (made["username"], made["full_name"]) == ("mo", "Mo Oak")
    again = await api.post("/user/", json=body)
    assert (again.status_code, "exists already" in again.text or "already exists" in again.text) == (
        400,
        True,
    )

    address = f"/user/{made['id']}/"
    assert (await api.patch(address, json={"first_name": "Momo"})).json()["full_name"] == "Momo Oak"
    renamed = await api.put(f"/authn2/v0/user/{made['id']}", json={"first_name": "Max"})
    assert (renamed.status_code, renamed.json()["id"]) == (200, made["id"])
    assert made["id"] in {user["id"] for user in (await get(api, "/user/"))["results"]}
    assert (await api.delete(address)).status_code == 204
    assert (await api.get(address)).status_code == 404


async def test_invitations(api, fake):
    """An e-mail address is invited once."""
    address = f"/authn2/v0/tenant/{fake.enterprise_id}/invite"
    profile = {"role": "Viewer", "enterprise": fake.enterprise_id}
    body = {"email": "mo@acme.io", "meta": {"email": "mo@acme.io", "profile": profile}}
    first, again = [await api.post(address, json=body) for _ in range(2)]
    listed = await api.get(address)

    assert (first.status_code, again.status_code, listed.status_code) == (201, 400, 201)
    assert "mo@acme.io" in {invite["email"] for invite in listed.json()["userinvites"]}
    assert (await api.delete(f"{address}/{first.json()['id']}")).status_code == 204


async def test_personal_access_tokens(fake, api):
    """A token is shown once, opens the service, and no longer does when it is deleted."""
    address = "/authn2/v0/personal-access-token/"
    body = {"name": "ci", "description": "", "expiry_at": -1}
    made = (await api.post(address, json=body)).json()
    listed = (await get(api, address))["personal_access_tokens"]
    assert [token["token"] for token in listed if token["id"] == made["id"]] == [""]

    key = {"Authorization": f"Bearer {made['token']}"}
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url, headers=key) as other:
        assert (await other.get("/v2/devices/")).status_code == 200
        assert (await api.delete(f"{address}{made['id']}")).status_code == 204
        assert (await other.get("/v2/devices/")).status_code == 401


async def test_roles(api):
    """Roles are created, changed, found by name and deleted."""
    made = (await api.post("/authz2/v1/roles/", json={"name": "Till", "description": "x"})).json()
    address = f"/authz2/v1/roles/{made['id']}"
    assert (await api.patch(address, json={"description": "y"})).json()["description"] == "y"
    assert [role["id"] for role in (await get(api, "/authz2/v1/roles/", name="Till"))["roles"]] == [
        made["id"]
    ]
    assert (await api.delete(address)).status_code == 204
    assert (await api.get(address)).status_code == 404


async def test_names_that_are_taken(api):
    """Where 409 is published, a name can be given once."""
    body = {"name": "ping", "script": "ls", "interpreter": "BASH", "always_run": True, "timeout_in_mins": 1}
    answers = [await api.post("/v2/background-scripts/", json=body) for _ in range(2)]

    assert [answer.status_code for answer in answers] == [201, 409]
    assert answers[1].json()["errors"] == ["ping: An object with this name exists already."]


async def test_pages_and_order(connect):
    """Lists of any length are paged, and ordered by a field of their entries."""
    async with connect(FakeEsper(1, objects=45)) as api:
        seen, path = [], "/v2/blueprints/?ordering=-name"
        while path:
            content = (await get(api, path))["content"]
            seen += content["results"]
            path = content["next"]

    assert content["count"] == 45
    assert len({blueprint["id"] for blueprint in seen}) == 45
    names = [blueprint["name"] for blueprint in seen]
    assert names == sorted(names, reverse=True)


async def test_parts_of_something(api):
    """Stages belong to their pipeline, and what is below a stage is found without it."""
    pipelines = "/pipelines/v0/pipelines/"
    one, two = [
        (await api.post(pipelines, json={"name": name})).json()["content"]["id"] for name in ("one", "two")
    ]
    stage = (await api.post(f"{pipelines}{one}/stages/", json={"name": "s"})).json()["content"]

    assert stage["pipeline_id"] == one
    assert (await api.get(f"{pipelines}{one}/stages/{stage['id']}/")).status_code == 200
    assert (await api.get(f"{pipelines}{two}/stages/{stage['id']}/")).status_code == 404
    assert (await api.get(f"/pipelines/v0/stages/{stage['id']}/operationlists/")).status_code == 200
    assert (await api.get(f"{pipelines}{UNKNOWN}/stages/")).status_code == 404


async def test_settings_without_a_list(api, fake):
    """What there is one of keeps what is written to it."""
    address = f"/v1/enterprise/{fake.enterprise_id}/"
    changed = (await api.patch(address, json={"registered_name": "Acme Ltd"})).json()

    assert changed["registered_name"] == "Acme Ltd"
    assert await get(api, address) == changed


async def test_jobs_end(api, clock):
    """A query is pending, runs, and succeeds as time goes by."""
    body = {"query": "select 1", "is_download": False}
    made = (await api.post("/data-tap/v0/queries", json=body)).json()["content"]
    states = []
    for _ in range(3):
        states.append((await get(api, f"/data-tap/v0/queries/{made['id']}"))["content"]["status"])
        clock.advance(1)

    assert (made["query"], states) == ("select 1", ["PENDING", "RUNNING", "SUCCEEDED"])


@pytest.mark.parametrize(
    ("method", "path", "body", "complaint"),
    [
        ("POST", "/v2/blueprints/", {"name": 3}, "name: Not a valid string."),
        ("POST", "/authz2/v1/roles/", {"name": "x"}, "description: This field is required."),
        (
            "PUT",
            "/authz2/v1/roles/{role}/scopes",
            {"scope_ids": ["x"]},
            "scope_ids[0]: Must be a valid UUID.",
        ),
        ("GET", "/v2/heartbeat/", None, "last_seen_gt: This field is required."),
        ("GET", "/v2/converge/nothing", None, "Not found."),
        ("POST", "/user/", {"username": "a", "profile": {}, "email": "no"}, "email: Enter a valid email"),
        ("POST", "/v2/converge", {"device_id": UNKNOWN}, "converge_with_provision_option: This field"),
    ],
)
async def test_requests_that_do_not_fit(api, method, path, body, complaint):
    """What does not fit the published types is refused with the reason."""
    role = (await get(api, "/authz2/v1/roles/"))["roles"][0]["id"]
    answer = await api.request(method, path.format(role=role), json=body)

    assert (answer.status_code, complaint in answer.json()["message"]) in {(400, True), (404, True)}


async def test_unknown_values_of_enums_are_accepted(api):
    """Enums are open: the service knows values that are not published."""
    body = {
        "name": "ping",
        "script": "ls",
        "interpreter": "NU_SHELL",
        "always_run": True,
        "timeout_in_mins": 1,
    }

    assert (await api.post("/v2/background-scripts/", json=body)).status_code == 201


async def test_restricted_key(fake):
    """A key that may only read is answered with 403 when it writes, in the shape of the service."""
    fake.add_key("reader")
    fake.add_key("operator", allow=["GET *", "POST /commands/*"])

    async def statuses(key):
        headers = {"Authorization": f"Bearer {key}"}
        async with httpx.AsyncClient(
            transport=fake.transport(), base_url=fake.base_url, headers=headers
        ) as api:
            command = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids[:1]}
            return [
                await api.get("/v2/devices/"),
                await api.post("/commands/v0/commands/", json=command),
                await api.delete(f"/v2/blueprints/{UNKNOWN}/"),
            ]

    assert [answer.status_code for answer in await statuses("reader")] == [200, 403, 403]
    assert [answer.status_code for answer in await statuses("operator")] == [200, 201, 403]
    assert [answer.status_code for answer in await statuses("nobody")] == [401, 401, 401]
    assert (await statuses("reader"))[1].json()["message"].startswith("You do not have permission")
