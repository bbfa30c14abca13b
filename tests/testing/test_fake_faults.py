"""Faults, seen through real sockets."""

from __future__ import annotations

import httpx
import pytest
from esper_sdk.testing import Answer, FakeEsper, Fault, ManualClock


@pytest.fixture(scope="module")
def served():
    """A fake on a port, on a clock that stands still."""
    with FakeEsper(3, clock=ManualClock()).serve() as server:
        yield server.fake


@pytest.fixture
def client(served):
    """A client of that fake; what was injected is gone afterwards."""
    headers = {"Authorization": f"Bearer {served.api_key}"}
    with httpx.Client(base_url=served.base_url, headers=headers, trust_env=False) as client:
        yield client
    served.heal()


def send(client, fake):
    """Send a command to the first device; return the answer and how many commands arrived by it."""
    before = fake.stats()["commands"]
    body = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids[:1]}
    try:
        answer = client.post("/commands/v0/commands/", json=body)
    except httpx.HTTPError as error:
        answer = error
    return answer, fake.stats()["commands"] - before


@pytest.mark.parametrize(
    ("fault", "error", "arrived"),
    [
        (Fault.reset("before"), httpx.ReadError, 0),
        (Fault.reset("after"), httpx.ReadError, 1),
        (Fault.reset("during"), httpx.ReadError, 1),
        (Fault.truncated(), httpx.RemoteProtocolError, 1),
        (Fault.truncated(keep=0), httpx.RemoteProtocolError, 1),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_broken_connections(client, served, fault, error, arrived):
    """A connection breaks before the request is carried out or after, and the next call goes well."""
    injected = served.inject(fault, "POST", "/commands/v0/commands/")

    answer, commands = send(client, served)
    assert (type(answer), commands, injected.hits) == (error, arrived, 1)
    assert served.calls[-1].fault == fault.name
    answer, commands = send(client, served)
    assert (answer.status_code, commands) == (201, 1)


@pytest.mark.parametrize(
    ("fault", "status", "kind", "arrived"),
    [
        (Fault.status(503), 503, "application/json", 0),
        (Fault.status(520), 520, "application/json", 0),
        (Fault.html(502), 502, "text/html", 0),
        (Fault.body(b"{not json"), 201, "application/json", 1),
        (Fault.body(b"", status=200), 200, None, 1),
        (Fault.delay(30), 201, "application/json", 1),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_wrong_answers(client, served, fault, status, kind, arrived):
    """An answer is replaced by another, which is carried out or not as the fault says."""
    served.inject(fault)

    answer, commands = send(client, served)
    assert (answer.status_code, answer.headers.get("Content-Type"), commands) == (status, kind, arrived)


def test_headers_of_a_status(client, served):
    """A status can bring headers, and comes in the shape of the service."""
    served.inject(Fault.status(429, "Slow down.", retry_after="7"))

    answer = client.get("/v1/token-info/")
    assert answer.headers["Retry-After"] == "7"
    assert answer.json()["errors"] == ["detail: Slow down."]


def test_edited_answer(client, served):
    """A fault can put null, or anything else, into an answer."""

    def null_names(document):
        for device in document["content"]["results"]:
            device["name"] = None

    served.inject(Fault.edit(null_names), "GET", "/v2/devices/")
    served.inject(Fault.edit(lambda _: ["not", "a", "page"]), "GET", "/v2/devices/")

    first, second, third = (client.get("/v2/devices/").json() for _ in range(3))
    assert [device["name"] for device in first["content"]["results"]] == [None] * 3
    assert second == ["not", "a", "page"]
    assert third["content"]["results"][0]["name"]


def test_which_requests_are_met(client, served):
    """Method, path, condition, skipping and number of times decide which requests a fault meets."""
    device = served.device_ids[0]
    served.inject(Fault.status(500), "GET", "/v2/devices/*", skip=1, times=2)
    served.inject(Fault.status(501), where=lambda request: request.query.get("limit") == "1")

    paths = [
        "/v1/token-info/",
        *[f"/v2/devices/{device}"] * 4,
        "/v2/devices/?limit=1",
        "/v2/devices/?limit=1",
    ]
    assert [client.get(path).status_code for path in paths] == [200, 200, 500, 500, 200, 501, 200]


def test_endless_fault_is_healed(client, served):
    """A fault without end strikes until it is taken away."""
    served.inject(Fault.status(500), times=None)
    assert [client.get("/v1/token-info/").status_code for _ in range(5)] == [500] * 5
    served.heal()
    assert client.get("/v1/token-info/").status_code == 200


def test_own_fault(client, served):
    """Anything that decides on a request can be a fault."""
    teapot = Fault(
        "teapot", before=lambda request: Answer(418, request.path.encode(), content_type="text/plain")
    )
    served.inject(teapot)

    answer = client.get("/v1/token-info/")
    assert (answer.status_code, answer.text) == (418, "/v1/token-info/")
    assert served.stats()["faults"]["teapot"] == 1


async def test_list_that_drifts(fake, api):
    """A list that loses a device between two pages skips one for those who go by offsets."""
    before = fake.device_ids
    fake.inject(Fault.run(lambda: fake.remove_device(before[0])), "GET", "/v2/devices/", skip=1)

    pages = [(await api.get(f"/v2/devices/?limit=2&offset={offset}")).json()["content"] for offset in (0, 2)]
    seen = [device["id"] for page in pages for device in page["results"]]
    assert seen == [before[0], before[1], before[3], before[4]]
    assert [page["count"] for page in pages] == [250, 249]


async def test_drift_between_pages(fake, api):
    """A drift removes and adds devices before every page but the first."""
    before = fake.device_ids
    drift = fake.drift(remove=1, add=2)

    for offset in (0, 2, 4):
        await api.get(f"/v2/devices/?limit=2&offset={offset}")
    assert (drift.hits, len(fake.device_ids), fake.device_ids[0]) == (2, 252, before[2])


def test_body_in_drops(client, served):
    """A body in drops arrives whole, and an oversized one carries what was asked for."""
    served.inject(Fault.drip(1, 16))
    served.inject(Fault.oversized(100_000))

    first, second = client.get("/v2/devices/"), client.get("/v2/devices/")
    assert first.json()["content"] == second.json()["content"]
    assert len(second.json()["padding"]) == 100_000


async def test_reset_in_process(fake, api):
    """In process a break is the error that httpx raises for one."""
    fake.inject(Fault.reset())
    with pytest.raises(httpx.ReadError):
        await api.get("/v1/token-info/")
    assert (fake.calls[-1].status, fake.stats()["by_status"]) == (None, {"none": 1})


@pytest.mark.parametrize("fault", [Fault.body(b"{}"), Fault.oversized(10), Fault.drip(0.001, 1)])
async def test_no_body_where_http_has_none(fault):
    """Whatever a fault puts into a 204, none of it is sent, and the connection goes on."""
    with FakeEsper(1).serve() as server:
        server.fake.inject(fault, "DELETE")
        headers = {"Authorization": f"Bearer {server.fake.api_key}"}
        async with httpx.AsyncClient(base_url=server.base_url, headers=headers, trust_env=False) as api:
            role = (await api.get("/authz2/v1/roles/")).json()["roles"][0]["id"]
            answer = await api.delete(f"/authz2/v1/roles/{role}")
            assert (answer.status_code, answer.content) == (204, b"")
            assert (await api.get("/authz2/v1/roles/")).status_code == 200
        assert server.fake.stats()["connections_opened"] == 1
