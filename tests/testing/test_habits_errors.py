"""Errors and odd statuses as they were seen of the real service, on a port and through the SDK."""

from __future__ import annotations

import time
from email.utils import formatdate

import esper_sdk
import pytest
from esper_sdk import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    StatusError,
)
from esper_sdk.testing import FakeEsper, Fault, FixedWindow, Latency
from habits import ENGINES, OPERATIONS, UUID, api, concrete, esper_of, fake, list_of, raw, served

from esper_client.models import CommandRequestCreate, CommandStatusUpdate

# `habits` has put the folder of this one on the path.
from sdk_calls import arguments_for, call  # isort: skip

__all__ = ("api", "fake", "served")

# One list of each service: the keys of its error body, and the code that the SDK reads from it.
SHAPES = {
    "/user/": ({"errors", "message", "status"}, 400),
    "/v1/enterprise/{enterprise_id}/wallpaper/": ({"errors", "message", "status"}, 400),
    "/v2/apps": ({"code", "message", "content"}, 400),
    "/commands/v0/commands/": ({"code", "message", "content"}, 400),
    "/pipelines/v0/pipelines/": ({"code", "message", "content"}, 400),
    "/v1/foundry/builds/": ({"code", "message", "content"}, 400),
    "/report/v0/report-types": ({"status", "error", "message"}, 400),
    "/geofence/v1/geofences": ({"message", "content"}, None),
    "/v2/custom-actions/": ({"errors", "message", "code"}, 400),
    "/v2/background-scripts/": ({"errors", "message", "code"}, 400),
    "/authn2/v0/personal-access-token/": ({"status", "error", "message"}, 400),
    "/authz2/v1/roles/": ({"code", "errors", "message"}, 400),
}


@pytest.mark.parametrize("template", SHAPES)
async def test_shapes(served, fake, api, template):
    """Each service has errors of its own shape, and the SDK finds message and code in all of them."""
    keys, code = SHAPES[template]
    fake.inject(Fault.status(400, "No good."), path=concrete(fake, template), times=2)
    answer = await api.get(concrete(fake, template))
    assert (answer.status_code, set(answer.json())) == (400, keys)
    async with esper_of(served) as esper:
        with pytest.raises(BadRequestError, match="No good") as caught:
            await list_of(esper, template)
    assert caught.value.code == code


# Status, document, class, message, single errors and code.
DOCUMENTS = {
    "errors of authn2": (
        400,
        {"code": 400, "error": "bad", "message": "Bad."},
        BadRequestError,
        "Bad.",
        ["bad"],
        400,
    ),
    "errors of authz2": (
        403,
        {"status": 403, "errors": ["no scope"], "message": "Denied."},
        PermissionDeniedError,
        "Denied.",
        ["no scope"],
        403,
    ),
    "of a remote file": (400, {"error": "URL is dead"}, BadRequestError, "URL is dead", [], None),
    "non-field errors": (
        400,
        {"meta": {"non_field_errors": ["Both are wrong."]}},
        BadRequestError,
        "Both are wrong.",
        ["Both are wrong."],
        None,
    ),
    "a code as text": (
        400,
        {"code": "3456", "message": "No blueprint.", "content": {}},
        BadRequestError,
        "No blueprint.",
        [],
        "3456",
    ),
    "a code that contradicts the status": (
        404,
        {"code": 200, "message": "Not there.", "content": {}},
        NotFoundError,
        "Not there.",
        [],
        200,
    ),
    "enrolled already": (409, {"message": "Enrolled.", "code": 409}, ConflictError, "Enrolled.", [], 409),
    "too large": (413, {"error": "Above 50 MB"}, StatusError, "Above 50 MB", [], None),
    "unsupported media": (415, {"errors": ["type"], "message": "m"}, StatusError, "m", ["type"], None),
    "unregistered status": (
        460,
        {"message": "Client left.", "code": 460},
        StatusError,
        "Client left.",
        [],
        460,
    ),
    "the real 404": (
        404,
        {"errors": ["detail: Not found."], "message": "detail: Not found. ", "status": 404},
        NotFoundError,
        "detail: Not found.",
        ["detail: Not found."],
        404,
    ),
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", DOCUMENTS)
async def test_documents(served, fake, name, engine):
    """Every error body that was seen becomes the error of its status, with what it says."""
    status, document, kind, message, errors, code = DOCUMENTS[name]
    fake.inject(Fault.reply(status, document), "DELETE")
    async with esper_of(served, engine=engine) as esper:
        with pytest.raises(kind) as caught:
            await esper.blueprints_api.delete_blueprint(UUID)
    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.message, error.errors, error.code) == (status, message, errors, code)


@pytest.mark.parametrize("text", ["upstream request timeout", "too many requests"])
async def test_other_words_for_a_timeout(served, fake, text):
    """A timeout behind the gateway is tried again for a read, and is told for a write, which is not."""
    fake.inject(Fault.reply(500, {"message": text, "code": 500}), times=1)
    async with esper_of(served) as esper:
        assert (await esper.device_v2.get_device(fake.device_ids[0])).id
        fake.inject(Fault.reply(500, {"message": text, "code": 500}), times=1)
        with pytest.raises(ServerError, match=text):
            await esper.blueprints_api.delete_blueprint(UUID)


PERIODS = {60: "minute", 3600: "hour", 86400: "day", 90: "90 seconds"}


@pytest.mark.parametrize("period", PERIODS)
async def test_limit_of_queries(served, fake, period):
    """The query service says which limit was met, and without `Retry-After` the SDK reports it."""
    fake.set_rate_limit(FixedWindow(1, period, retry_after=None))
    async with esper_of(served, max_wait=0.2) as esper:
        await esper.device_v2.get_device(fake.device_ids[0])
        with pytest.raises(RateLimitError, match=f"1 requests per {PERIODS[period]} ") as caught:
            await esper.query_api.get_query_status(UUID)
    assert caught.value.retry_after is None


async def test_retry_after_as_a_date(served, fake):
    """A date in `Retry-After` is waited for, or said to be too far off."""
    fake.inject(Fault.status(429, retry_after=formatdate(time.time() + 3000, usegmt=True)))
    async with esper_of(served, max_wait=100) as esper:
        with pytest.raises(RateLimitError) as caught:
            await esper.device_v2.get_device(fake.device_ids[0])
    assert 2000 < caught.value.retry_after < 4000


async def test_one_limit_for_all_keys(fake, api, served):
    """What one key has used up is missing for another one of the tenant."""
    fake.add_key("second", ["GET *"])
    fake.set_rate_limit(FixedWindow(2, 3600, retry_after=None))
    async with (
        esper_of(served, max_wait=0.2) as esper,
        esper_of(served, api_key="second", max_wait=0.2) as other,
    ):
        await esper.device_v2.get_device(fake.device_ids[0])
        await other.device_v2.get_device(fake.device_ids[0])
        with pytest.raises(RateLimitError):
            await other.device_v2.get_device(fake.device_ids[0])


async def test_slow_operations():
    """Single operations are slow, and a timeout of their own gives up on them while others are answered."""
    slow = Latency(0.0, slow={"GET /v2/devices/*": 5.0})
    with FakeEsper(1, objects=2, latency=slow).serve() as server:
        async with esper_of(server, timeout=0.2, max_retries=0) as esper:
            assert await list_of(esper, "/v2/webclips").collect()
            with pytest.raises(esper_sdk.RequestTimeoutError):
                await esper.device_v2.get_device(server.fake.device_ids[0])


async def test_keys(served, fake, api):
    """A revoked token is not known, a restricted key may not write, and two operations need no key."""
    wanted = {"name": "t", "description": "of a test", "expiry_at": -1}
    made = (await api.post("/authn2/v0/personal-access-token/", json=wanted)).json()
    token = made["token"]
    async with esper_of(served, api_key=token) as esper:
        assert await esper.device_v2.get_device(fake.device_ids[0])
        await api.delete(f"/authn2/v0/personal-access-token/{made['id']}")
        with pytest.raises(AuthenticationError):
            await esper.device_v2.get_device(fake.device_ids[0])
        assert await esper.mdm_service_config.get_mdm_service_config()
        await esper.mdm_service_config.get_dep_anchor_certs()
    fake.add_key("reader", ["GET *"])
    async with esper_of(served, api_key="reader") as esper:
        with pytest.raises(PermissionDeniedError):
            await esper.blueprints_api.delete_blueprint(UUID)


async def test_statuses_of_success(served, fake, api):
    """Success has the status that is published, not the one that its verb suggests."""
    device = fake.device_ids[0]
    invites = await api.get(concrete(fake, "/authn2/v0/tenant/{enterprise_id}/invite"))
    async with esper_of(served) as esper:
        assert len(await esper.user.get_tenant_user_invites().collect()) == invites.json()["count"]
        body = CommandRequestCreate(command_type="DEVICE", devices=[device], command="SYNC_CONTENT")
        made = await esper.command_request.create_command_request(body)
        status = (await esper.command_status.get_command_request_statuses(request=made.id)).items[0]
    assert invites.status_code == 201
    assert made.command == "SYNC_CONTENT"
    unchanged = await api.put(f"/commands/v0/status/{status.id}/", json={"state": "Command Queued"})
    assert (unchanged.status_code, unchanged.content) == (304, b"")


@pytest.mark.parametrize("engine", ENGINES)
async def test_an_unchanged_status(served, fake, api, engine):
    """A 304 for a status that is as it should be is not a failure that ends a run by surprise."""
    body = {"command_type": "DEVICE", "devices": fake.device_ids[:1], "command": "REBOOT"}
    command = (await api.post("/commands/v0/commands/", json=body)).json()["content"]["id"]
    page = (await api.get("/commands/v0/status/", params={"request": command})).json()
    status = page["content"]["results"][0]["id"]
    path = f"/commands/v0/status/{status}/"
    await api.put(path, json={"state": "Command Success"})
    async with esper_of(served, engine=engine) as esper:
        update = CommandStatusUpdate(state="Command Success")
        assert await esper.command_status.update_command_status(status, update) is None
        assert await esper.device_v2.get_device(fake.device_ids[0])


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_204_with_a_body(served, fake, engine):
    """A deletion that is answered with 204 and a body has succeeded, and the next answer is its own."""
    fake.inject(Fault.unframed(), "DELETE", "/tenant/v0/vpptokens/*")
    async with esper_of(served, engine=engine) as esper:
        token = (await esper.vpp_token_management.list_tenant_vpptokens()).items[0]
        item = next(iter(fake._state.objects.all("/tenant/v0/vpptokens", {})))
        assert await esper.vpp_token_management.delete_tenant_vpptoken(item.number) is None
        rest = await esper.vpp_token_management.list_tenant_vpptokens().collect()
    assert token not in rest
    assert fake.stats()["faults"]["unframed"] >= 1


async def test_slashes(fake, api):
    """The older services refuse a write without its slash, the newer ones take both spellings."""
    base = f"/enterprise/{fake.enterprise_id}/application/upload"
    assert (await api.post(base, files={"app_file": b"x"})).status_code == 405
    for path in ("/v2/webclips", "/v2/webclips/", "/v2/devices", "/v2/devices/"):
        assert (await api.get(path)).status_code == 200


async def test_answers_in_plain_text(served, fake):
    """Certificate requests are text, and the SDK hands out the text."""
    async with esper_of(served) as esper:
        made = OPERATIONS["POST /tenant/v0/apnscertificates/"]
        arguments, body = arguments_for(made, 1, everything=True)
        assert isinstance(await call(esper, made, arguments, body), str)


@pytest.mark.parametrize("service", ["v0", "v1"])
async def test_deleting_in_two_steps(served, fake, api, service):
    """A version that is in use is deleted when it is said twice, the second time with the ID of the first."""
    base = f"/{'v1/' if service == 'v1' else ''}enterprise/{fake.enterprise_id}/application/"
    application = (await api.get(base)).json()["results"][0]["id"]
    version = (await api.get(f"{base}{application}/version/")).json()["results"][0]["id"]
    async with esper_of(served) as esper:
        if service == "v1":
            delete, show = esper.application_v1.delete_app_version_v1, esper.application_v1.get_app_version_v1
        else:
            delete, show = esper.application.delete_app_version, esper.application.get_app_version
        first = await delete(application, version)
        assert await show(application, version)
        assert await delete(application, version, request_id=first.request_id) is None
        with pytest.raises(NotFoundError):
            await show(application, version)


MISSING = ["/v2/itunesapps", "/v2/heartbeat/", "/v2/subgroups", "/commands/v0/status/"]


@pytest.mark.parametrize("path", MISSING)
async def test_filters_that_must_be_given(api, path):
    """Some lists answer 400 when a filter is missing."""
    assert (await api.get(path)).status_code == 400


@pytest.mark.parametrize(("count", "status"), [(1000, 201), (1001, 400)])
async def test_most_devices_of_a_command(count, status):
    """A command goes to a thousand devices, and not to one more."""
    with FakeEsper(1001).serve() as server:
        async with raw(server) as client:
            body = {"command_type": "DEVICE", "command": "REBOOT", "devices": server.fake.device_ids[:count]}
            assert (await client.post("/commands/v0/commands/", json=body)).status_code == status


async def test_search_does_not_find_ids(served, fake, api):
    """The search of devices does not match their IDs."""
    async with esper_of(served) as esper:
        assert await esper.device_v2.list_devices(search=fake.device_ids[0]).collect() == []
