from __future__ import annotations

import sqlite3

import httpx
import pytest
from esper_sdk.testing import CommandProgress, FakeEsper, ManualClock
from esper_sdk.testing._services.sql import SqlError, Table, run

TABLES = {
    "devices": Table(
        {"id": "STRING", "level": "DOUBLE", "on": "BOOLEAN"}, [("a", 1.5, True), ("b", None, False)]
    )
}


class Api:
    """Calls a fake whose time stands still but for what a test moves it."""

    def __init__(self, fake: FakeEsper, clock: ManualClock) -> None:
        self.fake, self.clock = fake, clock
        headers = {"Authorization": f"Bearer {fake.api_key}"}
        self.http = httpx.AsyncClient(base_url=fake.base_url, headers=headers, transport=fake.transport())

    async def __call__(self, method: str, path: str, status: int = 200, **more: object):
        answer = await self.http.request(method, path.format(e=self.fake.enterprise_id), **more)
        assert answer.status_code == status, answer.text
        document = answer.json() if answer.content else {}
        return document.get("content", document)

    async def query(self, sql: str, **more: object):
        made = await self("POST", "data-tap/v0/queries", 201, json={"query": sql, **more})
        self.clock.advance(3)
        return await self("GET", f"data-tap/v0/queries/{made['id']}")


@pytest.fixture
async def api():
    clock = ManualClock()
    made = Api(FakeEsper(40, clock=clock, progress=CommandProgress(step=0.0)), clock)
    async with made.http:
        yield made


async def test_queries_go_on_by_the_clock(api):
    """A query is pending, runs, and then has rows with typed columns and cells as text; null where there are none."""
    made = await api("POST", "data-tap/v0/queries", 201, json={"query": "SELECT count(*) AS n FROM devices"})
    states = []
    for _ in range(3):
        found = await api("GET", f"data-tap/v0/queries/{made['id']}")
        states.append(found["status"])
        api.clock.advance(1)
    assert states == ["PENDING", "RUNNING", "SUCCEEDED"]
    assert found["result"]["data_array"] == [["40"]]
    assert found["result"]["schema"]["columns"] == [
        {"name": "n", "position": 0, "type_name": "LONG", "type_text": "BIGINT"}
    ]
    assert (await api.query("SELECT * FROM devices WHERE 0"))["result"] is None
    await api("GET", "data-tap/v0/queries/0a1b2c3d-1111-2222-3333-444455556666", 404)
    await api("POST", "data-tap/v0/queries", 400, json={"query": " "})


@pytest.mark.parametrize("table", ["devices", "device_stats", "device_apps", "groups", "users"])
async def test_tables_have_what_the_tenant_has(api, table):
    """Each table has rows of this tenant, of today."""
    found = await api.query(f"SELECT count(*) AS n, min(report_date) = max(report_date) AS one FROM {table}")
    [[count, one]] = found["result"]["data_array"]
    assert int(count) > 0
    assert one == "1"


async def test_queries_see_changes(api):
    """A device that is changed is found as it is then."""
    device = api.fake.device_ids[3]
    await api("PATCH", f"enterprise/{{e}}/device/{device}/", json={"tags": ["till"]})
    assert api.fake.device(device)["tags"] == ["till"]
    found = await api.query("""SELECT device_id FROM devices WHERE tags LIKE '%"till"%'""")
    assert found["result"]["data_array"] == [[device]]
    await api("PATCH", f"enterprise/{{e}}/device/{device}/", 400, json={"tags": "till"})
    await api("PATCH", f"enterprise/{{e}}/device/{'0' * 8}/", 404, json={"tags": []})


@pytest.mark.parametrize(
    ("sql", "problem"),
    [
        ("SELECT * FROM nowhere", "no such table"),
        ("SELEC 1", "syntax error"),
        ("DROP TABLE devices", "not authorized"),
        ("UPDATE devices SET id = 'x'", "not authorized"),
        ("ATTACH '/tmp/x' AS y", "not authorized"),
        ("PRAGMA query_only = 0", "not authorized"),
        ("SELECT load_extension('x')", "load_extension"),
        ("SELECT 1; SELECT 2", "one statement"),
        ("SELECT zeroblob(100000000)", "too big"),
        ("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT count(*) FROM c", "too long"),
        ("", "select"),
    ],
)
def test_sql_only_reads(sql, problem):
    """What does more than read a little is refused, with the words of sqlite."""
    with pytest.raises(SqlError, match=problem):
        run(sql, TABLES)


def test_sql_has_types():
    """Cells are text as the service sends them, columns have the types of their tables or of their values."""
    found = run(
        'SELECT *, length(id) AS size, 0.5 AS half, id || "x" AS x FROM devices ORDER BY id', TABLES, 1
    )
    kinds = [kind for _, kind in found.columns]
    assert kinds == ["STRING", "DOUBLE", "BOOLEAN", "LONG", "DOUBLE", "STRING"]
    assert found.rows == [["a", "1.5", "true", "1", "0.5", "ax"]]
    assert found.more
    assert sqlite3.sqlite_version


async def test_files_are_for_who_has_the_link(api):
    """A download is a link to another host, which serves parts, and refuses requests with a key or without signature."""
    made = await api("POST", "report/v0/reports", json={"report_type": "device", "is_download": True})
    api.clock.advance(3)
    found = await api("GET", f"report/v0/reports/{made['id']}")
    link = found["external_link"]
    assert httpx.URL(link).host != httpx.URL(api.fake.base_url).host
    async with httpx.AsyncClient(transport=api.fake.transport()) as http:
        whole = await http.get(link)
        assert len(whole.text.splitlines()) == 41
        etag = whole.headers["etag"]
        part = await http.get(link, headers={"Range": "bytes=10-19", "If-Range": etag})
        assert (part.status_code, part.content) == (206, whole.content[10:20])
        changed = await http.get(link, headers={"Range": "bytes=10-19", "If-Range": '"other"'})
        assert (changed.status_code, changed.content) == (200, whole.content)
        behind = await http.get(link, headers={"Range": "bytes=999999-"})
        assert behind.status_code == 416
        assert (await http.get(link, headers={"Authorization": "Bearer x"})).status_code == 400
        assert (await http.get(link.partition("?")[0])).status_code == 403
        assert (await http.post(link)).status_code == 405
    assert [call.status for call in api.fake.file_calls] == [200, 206, 200, 416, 400, 403, 405]
    assert all("/files/" not in call.path for call in api.fake.calls)


async def test_reports_choose_by_filters(api):
    """A report has the devices that its filters name; an unknown one is refused."""
    wanted = api.fake.device_ids[:3]
    body = {"report_type": "device", "filters": {"device_ids": wanted}}
    made = await api("POST", "report/v0/reports", json=body)
    api.clock.advance(3)
    found = await api("GET", f"report/v0/reports/{made['id']}")
    assert [row[0] for row in found["data_array"]] == wanted


async def test_installed_apps_are_listed(api):
    """A version that a command has installed is listed for the device, and no more once it is removed."""
    app = (await api("GET", "v1/enterprise/{e}/application/"))["results"][0]
    versions = (await api("GET", f"v1/enterprise/{{e}}/application/{app['id']}/version/"))["results"]
    device, version = api.fake.device_ids[5], versions[-1]["id"]

    async def having():
        found = await api(
            "GET", "v2/device-apps", params={"app_id": app["id"], "app_version_id": version, "limit": 100}
        )
        return {row["device_id"] for row in found["results"]}

    async def of_device():
        found = await api("GET", f"enterprise/{{e}}/device/{device}/app/")
        return {row["package_name"]: row["id"] for row in found["results"]}

    before = await having()
    for command, there in (("INSTALL", True), ("UNINSTALL", False), ("INSTALL", True)):
        body = {
            "command_type": "DEVICE", "devices": [device], "device_type": "all", "command": command,
            "command_args": {"app_version": version}, "schedule": "IMMEDIATE",
        }  # fmt: skip
        await api("POST", "commands/v0/commands/", 201, json=body)
        api.clock.advance(1)
        assert await having() == (before | {device} if there else before - {device})
        assert (version in (await of_device()).values()) is there
    one = await api("GET", f"enterprise/{{e}}/device/{device}/app/{version}/")
    assert one["package_name"] == app["package_name"]


async def test_calls_have_headers(api):
    """What a client sent in its headers can be asked for afterwards, by names in small letters."""
    await api("GET", "v2/devices/", headers={"X-Mine": "yes"})
    [call] = api.fake.calls
    assert call.headers["x-mine"] == "yes"
    assert call.headers["authorization"] == f"Bearer {api.fake.api_key}"
    assert "Bearer" not in repr(call)


def test_files_are_on_another_port():
    """A served fake has its files on a port of their own."""
    with FakeEsper(2).serve() as server:
        assert server.files_url != server.base_url.removesuffix("/api")
        assert httpx.get(f"{server.files_url}/files/x").status_code == 403
