"""The fake is honest: what it answers is published, and fits what is published."""

from __future__ import annotations

import json
from functools import cache

import httpx
import jsonschema
import pytest
from calls import Caller, operations
from conceded import conceded
from esper_sdk.testing import CommandProgress, FakeEsper
from esper_sdk.testing._description.table import table
from esper_sdk.testing._http.errors import error_answer

from tests.sdk.description import read_description


@cache
def components():
    """Return the components of the description as the fake is judged by them."""
    return conceded(read_description()["components"])


def check(operation, answer):
    """Check an answer against the schema of its status."""
    responses = read_description()["paths"][operation.path][operation.method.lower()]["responses"]
    assert str(answer.status_code) in responses, f"{answer.status_code}: {answer.text}"
    response = conceded(responses)[str(answer.status_code)]
    if "content" not in response:
        assert answer.content == b""
        return
    ((media, content),) = response["content"].items()
    assert answer.headers["content-type"].partition(";")[0] == media
    if media != "application/json":
        return
    # References lead into the components, so both have to be in one document.
    whole = {**content["schema"], "components": components()}
    validator = jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())
    found = jsonschema.exceptions.best_match(validator.iter_errors(answer.json()))
    assert found is None, found.message


def test_fake_answers_what_is_published():
    """The fake answers every published operation and nothing else."""
    published = {
        (method.upper(), path)
        for path, item in read_description()["paths"].items()
        for method in item
        if method in {"get", "put", "post", "patch", "delete"}
    }
    assert set(FakeEsper(1).operations) == published


async def prepare(fake, api, clock):
    """Make what a new tenant does not have, and return the ID of a command."""
    body = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids}
    command = await api.post("/commands/v0/commands/", json=body)
    rule = {"enterprise": fake.enterprise_id, "name": "battery", "metric": "battery", "realert_interval": 60}
    rule["conditions"] = {"value": 20, "unit": "Percent", "comparator": "LessThanThreshold"}
    await api.post(f"/v1/enterprise/{fake.enterprise_id}/alarmrules/", json=rule)
    for_all = {"operation_type": "CONVERGE", "operation_device_query": {"device_request": {}}}
    await api.post("/v0/operations/", json=for_all)
    one = {"device_id": fake.device_ids[0], "converge_with_provision_option": False}
    await api.post("/v2/converge", json=one)
    clock.advance(1)
    return command.json()["content"]["id"]


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.slow
async def test_every_operation_succeeds(connect, clock, seed):
    """Every operation answers a call that is right with the published status and a document that fits."""
    fake = FakeEsper(30, clock=clock, seed=seed, groups=4, progress=CommandProgress(failing=0.2))
    failures = []
    async with connect(fake) as api:
        caller = Caller(fake, api, await prepare(fake, api, clock))
        for operation in operations():
            path = await caller.path(operation)
            answer = await api.request(
                operation.method, path, params=caller.query(operation), **caller.body(operation)
            )
            try:
                check(operation, answer)
                assert answer.status_code < 300, answer.text
            except AssertionError as error:
                failures.append(f"{operation.method} {operation.path}: {answer.status_code} {error}")
    assert not failures, "\n".join(failures)


async def test_equal_seeds_make_equal_answers(connect, clock):
    """Two fakes with the same seed answer alike, one with another seed does not."""

    async def seen(seed):
        fake = FakeEsper(3, clock=clock, seed=seed, enterprise_id="0b0f6b1c-0000-4000-8000-000000000000")
        async with connect(fake) as api:
            addresses = ("/v2/blueprints/", "/user/", "/v2/tenant-apps")
            return [(await api.get(address)).json() for address in addresses]

    assert await seen(1) == await seen(1) != await seen(2)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
@pytest.mark.slow
def test_errors_fit_the_description(status):
    """Each error has the shape that the operation publishes for its status."""
    schemas = read_description()["components"]["schemas"]
    for operation in table().operations.values():
        if operation.answers.get(status) is not None:
            answer = error_answer(operation.path, status, "No.", operation=operation)
            name = operation.answers[status].schema["$ref"]
            jsonschema.validate(json.loads(answer.body), schemas[name])


@pytest.mark.parametrize("path", ["/v2/devices/", "/v1/token-info/", "/commands/v0/commands/"])
async def test_stranger_is_refused_as_published(fake, path):
    """A missing key is answered as published."""
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url) as stranger:
        check(table().operations["GET", path], await stranger.get(path))
