"""Answers that are not as published, as the service gives them, through the SDK."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from calls import Caller
from esper_sdk import Esper, NotFoundError
from esper_sdk.testing import CommandProgress, FakeEsper
from esper_sdk.testing._conditions.deviations import UNKNOWN_VALUE

from esper_client.errors import EsperError

sys.path.append(str(Path(__file__).parents[1] / "contract"))

from sdk_calls import call, sdk_operations

# Published with a number in the path, while policies tell UUIDs.
UNREACHABLE = {"/enterprise/{enterprise_id}/policy/{policy_id}/"}


async def test_noise(connect, clock):
    """Nulls, unknown values and further fields come in the shares that were asked for; what matters stays."""
    fake = FakeEsper(200, clock=clock, nulls=0.25, unknown=0.1)
    async with connect(fake) as api:
        rows = (await api.get("/v2/devices/?limit=200")).json()["content"]["results"]
    values = [(name, value) for row in rows for name, value in row.items()]

    assert [row["id"] for row in rows] == fake.device_ids
    assert not [row for row in rows if None in (row["state"], row["tenant_id"], row["name"])]
    assert 0.15 < sum(value is None for _, value in values) / len(values) < 0.35
    enums = [value for name, value in values if name in {"os", "platform"} and value is not None]
    assert 0.05 < enums.count(UNKNOWN_VALUE) / len(enums) < 0.15
    assert 0.05 < sum("field_of_tomorrow" in row for row in rows) / len(rows) < 0.15


async def test_no_noise_unless_asked_for(connect, clock):
    """What was recorded is the same for every seed and object, and brings no unknown value."""
    async with connect(FakeEsper(30, clock=clock, deviations=True)) as api:
        text = (await api.get("/v2/devices/?limit=100")).text
        again = (await api.get("/v2/devices/?limit=100")).text
        rows = (await api.get("/v2/devices/?limit=100")).json()["content"]["results"]

    assert text == again
    assert UNKNOWN_VALUE not in text
    assert all(row["software_info"]["security_patch_level"] for row in rows if row["platform"] == "ANDROID")


@pytest.mark.parametrize("shares", [{"nulls": 2.0}, {"unknown": -0.1}])
def test_shares_are_shares(shares):
    """A share that is none is refused."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        FakeEsper(1, **shares)


@pytest.mark.parametrize("noise", [{}, {"nulls": 0.25, "unknown": 0.3}])
@pytest.mark.slow
async def test_work_gets_done_in_spite_of_it(noise):
    """Commands are followed to their end, and the enterprise is found, whatever else the answers carry."""
    fake = FakeEsper(6, deviations=True, progress=CommandProgress(step=0.0), **noise)
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as esper:
        outcomes = [outcome async for outcome in esper.send_command("REBOOT", fake.device_ids)]
        policies = await esper.enterprise_policy.list_policies().collect()
    assert [outcome.state for outcome in outcomes] == ["success"] * 6
    assert policies


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.slow
async def test_sdk_takes_what_deviates(connect, clock, seed):
    """Whatever the answers carry besides what is published, every list and object can be read."""
    fake = FakeEsper(12, clock=clock, deviations=True, nulls=0.25, unknown=0.3, seed=seed)
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
