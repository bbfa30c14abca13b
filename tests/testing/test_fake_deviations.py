"""Answers that are not as published, as the service gives them, through the SDK."""

from __future__ import annotations

import asyncio
import inspect

import pytest
from calls import Caller, operations
from esper_sdk import Esper
from esper_sdk.testing import FakeEsper
from esper_sdk.testing._deviations import UNKNOWN_VALUE

from esper_client.errors import EsperError


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
async def test_sdk_takes_what_deviates(clock, seed):
    """Whatever the answers carry besides what is published, every list and object can be read."""
    fake = FakeEsper(12, clock=clock, deviations=True, seed=seed)
    failures = []
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as esper:
        async with connected(fake) as api:
            caller = Caller(fake, api)
            for operation in operations():
                if operation.method != "GET" or "/command/{" in operation.path:
                    continue
                path = await caller.path(operation)
                method = find(esper, operation)
                arguments = caller.query(operation)
                values = dict(zip(operation.path.split("/"), path.split("/"), strict=True))
                try:
                    await call(method, values, arguments)
                except EsperError as error:
                    if error.status_code != 404:
                        failures.append(f"{operation.path}: {error!r}")
    assert not failures, "\n".join(failures)
