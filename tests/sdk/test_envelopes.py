"""Answers that are envelopes: what is in them comes from the groups, and what is around it from `esper.raw`."""

from __future__ import annotations

import inspect
import warnings
from typing import Any

import httpx
import pytest
from esper_sdk import DecodingError, NotFoundError

from esper_client.api import Groups
from esper_client.models import AndroidDeviceV2, GetDeviceResponse, ListDevicesResponse
from esper_client.raw import RawGroups
from scripts.codegen.description.document import operations, resolve
from scripts.commands import envelopes
from tests.sdk.description import properties, read_description
from tests.sdk.pages.support import ENTERPRISE, client

ANSWERS = list(envelopes.answers())

REVIEWED = {
    "application.delete_app_version": "the templates that block it, beside the ID of the request",
    "application_v1.delete_app_version_v1": "likewise",
    "application.upload_application": "named after what it has: application",
    "device_enrollment_in_emm.get_google_accounts_emm_managed": "a page with fields of its own",
    "device_enrollment_in_emm.get_google_accounts_policy": "the object itself, which has one object in it",
    "roles.update_role_scopes": "the scopes, as in the request",
    "user.get_user_groups": "the groups, and whether these are all",
}
"""Answers with one object or list in few fields that are no envelopes, and what they are."""


def answered(document: Any = None, status: int = 200, **headers: str) -> Any:
    """Make a client whose every request is answered like this."""
    body = {} if document is None else {"json": document}
    return client(lambda _: httpx.Response(status, headers=headers, **body))


async def test_a_group_returns_what_is_inside() -> None:
    """A device is the device, with its fields."""
    answer = {"code": 200, "message": "ok", "content": {"id": "d-1", "platform": "ANDROID", "alias": None}}
    async with answered(answer) as esper:
        device = await esper.device_v2.get_device("d-1")
    assert isinstance(device, AndroidDeviceV2)
    assert (device.id, device.alias) == ("d-1", None)


@pytest.mark.parametrize("document", [{}, {"content": None}, {"code": 200, "message": "ok"}, {"id": "d-1"}])
async def test_an_envelope_with_nothing_in_it(document: Any) -> None:
    """What is promised and does not come is an error that says where, not a `None` that a type hides."""
    async with answered(document) as esper:
        with pytest.raises(DecodingError) as caught:
            await esper.device_v2.get_device("d-1")
    assert str(caught.value) == (
        "The answer of GET /v2/devices/{id} (status 200) can't be decoded at content: nothing is there"
    )


async def test_a_deletion_with_nothing_in_it() -> None:
    """A deletion need not say what was deleted, and its type says so."""
    for document in ({}, {"code": 200, "message": "deleted", "content": None}):
        async with answered(document) as esper:
            assert await esper.pipelines.delete_pipeline("p-1") is None
    async with answered(status=204) as esper:
        assert await esper.pipelines.delete_pipeline("p-1") is None
    returns = {each.method: each.returns for each in ANSWERS}
    assert returns["pipelines.delete_pipeline"] == "Pipeline | None"
    assert returns["pipelines.get_pipeline"] == "Pipeline"


async def test_a_raw_answer() -> None:
    """Status, headers, request ID, time and the published answer are there, and no text of it is in `repr`."""
    answer = {"code": 200, "content": {"id": "d-1"}}
    async with answered(answer, **{"x-request-id": "r-7", "x-secret": "s"}) as esper:
        response = await esper.raw.device_v2.get_device("d-1")
    assert isinstance(response.parsed, GetDeviceResponse)
    assert response.parsed.to_dict() == answer
    assert (response.status_code, response.request_id, response.headers["X-Secret"]) == (200, "r-7", "s")
    assert 0 < response.elapsed < 60
    assert repr(response) == "<Response [200]>"
    assert repr(esper.raw) == "<RawGroups>"


async def test_a_raw_list_is_one_page() -> None:
    """A list is asked for one page, by the parameters that are published."""
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"content": {"count": 9, "results": [{"id": "d-1"}]}})

    async with client(handle) as esper:
        response = await esper.raw.device_v2.list_devices(limit=1, offset=3, tags=["a", "b"])
    assert isinstance(response.parsed, ListDevicesResponse)
    assert [dict(url.params) for url in seen] == [{"limit": "1", "offset": "3", "tags": "a,b"}]


async def test_raw_calls_are_calls_like_any() -> None:
    """The enterprise is filled in, errors are those of the SDK, options hold, deprecated operations warn."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(404, json={"message": "gone"})

    async with client(handle) as esper:
        with pytest.raises(NotFoundError, match="gone"):
            await esper.raw.alarms.get_alarm_rule("a-1")
        with pytest.raises(NotFoundError):
            await esper.with_options(enterprise_id=OTHER).raw.alarms.get_alarm_rule("a-1")
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            with pytest.raises(NotFoundError):
                await esper.raw.user_deprecated.delete_user("u-1")
    assert [ENTERPRISE in seen[0].url.path, OTHER in seen[1].url.path] == [True, True]
    assert [str(each.message).split(":")[0] for each in caught] == ["Deprecated by the vendor"]


OTHER = "9a1b2c3d-1111-2222-3333-444455556666"


def test_every_operation_has_its_raw_method() -> None:
    """Both kinds of groups have the same methods, with the same arguments but for pages."""

    def methods(groups: type) -> dict[str, Any]:
        made = type("_Made", (groups,), {"_caller": None, "__init__": lambda _: None})()
        names = [name for name, value in vars(groups).items() if isinstance(value, property)]
        return {
            f"{group}.{name}": inspect.signature(method)
            for group in names
            for name, method in inspect.getmembers(getattr(made, group), inspect.ismethod)
            if not name.startswith("_")
        }

    typed, raw = methods(Groups), methods(RawGroups)
    assert typed.keys() == raw.keys()
    of_pages = {"limit", "offset", "cursor", "page_size", "max_items"}
    published = {each.method: each.published for each in ANSWERS}
    for name, signature in raw.items():
        mine, its = (list(each.parameters.values()) for each in (signature, typed[name]))
        assert [each for each in mine if each.name not in of_pages] == [
            each for each in its if each.name not in of_pages
        ]
        if name in published:
            assert signature.return_annotation == f"Response[{published[name]}]"


def test_no_envelope_is_overlooked() -> None:
    """Every answer that looks like an envelope is one to the client, or somebody has looked at it."""
    assert {each.method for each in ANSWERS if each.doubtful} == REVIEWED.keys()


def test_what_is_published_under_content_is_taken_out() -> None:
    """Whatever answer has a `content` in the description, by a rule that knows nothing of the generator."""
    document = read_description()
    lists = {each.operation for each in ANSWERS}
    found = {each.operation for each in ANSWERS if each.inside}
    expected = set()
    for at in operations(document):
        for status, response in at.operation["responses"].items():
            schema = resolve(document, response).get("content", {}).get("application/json", {}).get("schema")
            fields = properties(document, schema)
            # A blueprint's revision has a content among twenty fields; a 204 has no body.
            if status.startswith("2") and status != "204" and "content" in fields and len(fields) < 5:
                expected.add(str(at))
    assert expected & lists == found
    assert len(found) > 100


def test_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    """The table names each envelope, what is taken out of it, and the answers that look like one."""
    assert envelopes.main([]) == 0
    printed = capsys.readouterr().out
    assert "GET /v2/devices/{id} " in printed
    assert f"{len(REVIEWED)} look like envelopes and are none to the client:" in printed
