"""Answers that are not as published, as the service gives them, through the SDK."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from calls import Caller
from esper_sdk import Esper, NotFoundError
from esper_sdk.testing import FakeEsper
from esper_sdk.testing._deviations import UNKNOWN_VALUE

from esper_client.errors import EsperError

sys.path.append(str(Path(__file__).parents[1] / "contract"))

from sdk_calls import call, sdk_operations

# Published with a number in the path, while policies tell UUIDs.
UNREACHABLE = {"/enterprise/{enterprise_id}/policy/{policy_id}/"}


async def test_deviating_answers(connect, clock):
    """With deviations there are nulls, unknown values and undeclared fields; IDs stay."""
    async with connect(FakeEsper(30, clock=clock, deviations=True)) as api:
        text = (await api.get("/v2/devices/?limit=100")).text
        rows = (await api.get("/v2/devices/?limit=100")).json()["content"]["results"]
        empty = (await api.get("/commands/v0/commands/")).json()["content"]

    assert UNKNOWN_VALUE in text
    assert "drift_state" in text
    assert all(row["id"] for row in rows)
    assert any(None in row.values() for row in rows)
    assert (empty["count"], empty["results"]) == (0, None)


@pytest.mark.parametrize("seed", range(3))
async def test_sdk_takes_what_deviates(connect, clock, seed):
    """Whatever the answers carry besides what is published, every list and object can be read."""
    fake = FakeEsper(12, clock=clock, deviations=True, seed=seed)
    address = {"base_url": fake.base_url, "api_key": fake.api_key, "enterprise_id": fake.enterprise_id}
    failures = []
    async with Esper(**address, transport=fake.transport()) as esper, connect(fake) as api:
        command = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids}
        made = await api.post("/commands/v0/commands/", json=command)
        caller = Caller(fake, api, made.json()["content"]["id"])
        for made in sdk_operations():
            operation = made.published
            if operation.method != "GET" or operation.path in UNREACHABLE:
                continue
            path = await caller.path(operation)
            values = dict(zip(operation.path.split("/"), path.split("/"), strict=True))
            arguments = {name: values[f"{{{name}}}"] for name in operation.path_names}
            try:
                await call(esper, made, arguments | caller.query(operation))
            except NotFoundError:
                # Nothing of the kind was made.
                continue
            except EsperError as error:
                failures.append(f"{operation.path}: {error!r}")
    assert not failures, "\n".join(failures)
