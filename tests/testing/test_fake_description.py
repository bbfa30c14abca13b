"""The fake is honest: what it answers is published, and fits what is published."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jsonschema
import pytest
import yaml
from esper_sdk.testing import CommandProgress, FakeEsper

# Published as strings or lists and observed as null: the ends of lists, the parent of the root, no tags.
NULL_IN_PRACTICE = {"next", "previous", "parent", "tags"}

ROOT = Path(__file__).parents[2]


@cache
def description():
    """Read the API description."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return any_of(yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), loader))


def any_of(node):
    """Turn `oneOf` into `anyOf`: the published alternatives require nothing, so that several fit at once."""
    if isinstance(node, list):
        return [any_of(item) for item in node]
    if isinstance(node, dict):
        return {"anyOf" if name == "oneOf" else name: any_of(value) for name, value in node.items()}
    return node


def published(method, template):
    """Find an operation of the description, whatever its path parameters are called."""

    def shape(path):
        return ["{}" if segment.startswith("{") else segment for segment in path.split("/")]

    for path, item in description()["paths"].items():
        if shape(path) == shape(template) and method.lower() in item:
            return item[method.lower()]
    return None


def check(method, template, answer):
    """Check an answer against the schema of its status."""
    operation = published(method, template)
    response = operation["responses"][str(answer.status_code)]
    if "content" not in response:
        assert answer.content == b""
        return
    schema = response["content"]["application/json"]["schema"]
    # References lead into the components, so both have to be in one document.
    whole = {**schema, "components": description()["components"]}
    for error in jsonschema.Draft202012Validator(whole).iter_errors(answer.json()):
        assert (error.instance, error.absolute_path[-1] in NULL_IN_PRACTICE) == (None, True), error.message


def test_every_operation_is_published():
    """The fake answers nothing that the description does not have."""
    assert [pair for pair in FakeEsper(1).operations if published(*pair) is None] == []


async def test_answers_fit_the_description(connect, clock):
    """Every operation of the fake gives an answer that fits the published schema."""
    fake = FakeEsper(300, clock=clock, progress=CommandProgress(failing=0.2))
    enterprise, device = fake.enterprise_id, fake.device_ids[0]
    async with connect(fake) as api:
        done = set()

        async def call(method, template, body=None, query="", **params):
            path = template.format(enterprise_id=enterprise, **params)
            answer = await api.request(method, f"{path}{query}", json=body)
            check(method, template, answer)
            done.add((method, template))
            return answer.json() if answer.content else None

        await call("GET", "/v1/token-info/")
        await call("GET", "/v2/devices/", query="?limit=300")
        await call("GET", "/v2/devices/", query="?cursor=start")
        await call("GET", "/v2/devices/{id}", id=device)
        await call("GET", "/enterprise/{enterprise_id}/device/", query="?limit=300")
        await call("GET", "/enterprise/{enterprise_id}/device/{device_id}/", device_id=device)

        groups = "/enterprise/{enterprise_id}/devicegroup/"
        group = (await call("POST", groups, {"name": "New", "device_ids": fake.device_ids[:2]}))["id"]
        root = (await call("GET", groups))["results"][0]["id"]
        await call("GET", f"{groups}{{group_id}}/", group_id=group)
        await call("PUT", f"{groups}{{group_id}}/", {"name": "Newer"}, group_id=group)
        await call("PATCH", f"{groups}{{group_id}}/", {"device_ids": [device]}, group_id=group)
        await call("GET", "/v2/subgroups", query=f"?parent_group_ids={root}")

        commands = "/commands/v0/commands/"
        body = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids}
        made = (await call("POST", commands, body))["content"]["id"]
        clock.advance(1)
        await call("GET", commands)
        await call("GET", f"{commands}{{id}}/", id=made)
        await call("GET", f"{commands}{{id}}/stats/", id=made)
        statuses = await call("GET", "/commands/v0/status/", query=f"?request={made}")
        status = statuses["content"]["results"][0]["id"]
        await call("GET", "/commands/v0/status/{id}/", id=status)
        await call("PUT", "/commands/v0/status/{id}/", {"state": "Command Failure"}, id=status)

        old = "/v0/enterprise/{enterprise_id}"
        await call("POST", f"{old}/command/", body)
        await call("GET", f"{old}/command/")
        await call("GET", f"{old}/command/{{request_id}}/status/", request_id=made)
        await call("GET", f"{old}/device/{{device_id}}/command-history/", device_id=device)
        run = "/enterprise/{enterprise_id}/device/{device_id}/command/"
        made = (await call("POST", run, {"command": "LOCK"}, device_id=device))["id"]
        await call("GET", f"{run}{{command_id}}/", device_id=device, command_id=made)
        run = "/enterprise/{enterprise_id}/devicegroup/{group_id}/command/"
        made = (await call("POST", run, {"command": "LOCK"}, group_id=group))["id"]
        await call("GET", f"{run}{{command_id}}/", group_id=group, command_id=made)
        await call("DELETE", f"{groups}{{group_id}}/", group_id=group)

        rules = "/v1/enterprise/{enterprise_id}/alarmrules/"
        conditions = {"value": 20, "unit": "Percent", "comparator": "LessThanThreshold"}
        body = {"enterprise": enterprise, "name": "battery", "metric": "battery", "conditions": conditions}
        body |= {"realert_interval": 60, "devices": [device]}
        made = (await call("POST", rules, body))["id"]
        await call("GET", rules)
        await call("GET", f"{rules}{{alarm_id}}/", alarm_id=made)
        await call("PUT", f"{rules}{{alarm_id}}/", body, alarm_id=made)
        await call("PATCH", f"{rules}{{alarm_id}}/", {"is_active": False}, alarm_id=made)
        await call("GET", f"{rules}{{alarm_id}}/alarmhistory/", alarm_id=made)
        await call("DELETE", f"{rules}{{alarm_id}}/", alarm_id=made)

    assert set(fake.operations) - done == set()


@pytest.mark.parametrize("path", ["/v2/devices/", "/v1/token-info/", "/commands/v0/commands/"])
async def test_errors_fit_the_description(fake, path):
    """A missing key is answered as published."""
    import httpx

    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url) as stranger:
        check("GET", path, await stranger.get(path))
