"""Schemathesis drives the fake with the description, and finds no answer that does not fit."""

from __future__ import annotations

import asyncio
import os
from functools import cache

import httpx
import pytest
from calls import Caller
from conceded import conceded
from esper_sdk.testing import CommandProgress, FakeEsper
from esper_sdk.testing._description.table import table
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.sdk.description import read_description

# `make schemathesis` looks deeper.
EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "1"))
PARTS = 4

pytestmark = [pytest.mark.slow, pytest.mark.judge]


@cache
def judged():
    """Read the description as the fake is judged by it."""
    import schemathesis

    return schemathesis.openapi.from_dict(conceded(read_description()))


@pytest.fixture(scope="module")
def served():
    """A fake on a port, and for each operation the IDs of something that is there."""
    with FakeEsper(30, groups=4, progress=CommandProgress(step=0.001, failing=0.2)).serve() as server:
        yield server, asyncio.run(known_ids(server))


async def known_ids(server):
    """Find values for the parameters in all paths."""
    key = {"Authorization": f"Bearer {server.fake.api_key}"}
    async with httpx.AsyncClient(base_url=server.base_url, headers=key, trust_env=False) as api:
        body = {"command_type": "DEVICE", "command": "REBOOT", "devices": server.fake.device_ids}
        command = (await api.post("/commands/v0/commands/", json=body)).json()["content"]["id"]
        caller = Caller(server.fake, api, command)
        found = {}
        for operation in table().operations.values():
            values = zip(operation.path.split("/"), (await caller.path(operation)).split("/"), strict=True)
            known = {name[1:-1]: value for name, value in values if name.startswith("{")}
            found[operation.method, operation.path] = known
        return found


def operations(part):
    """Return every so manieth operation."""
    found = [result.ok() for result in judged().get_all_operations()]
    return found[part::PARTS]


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_that_does_not_fit(served, part):
    """Requests that fit are answered with a published status and a document of its schema."""
    server, ids = served
    failures = []
    for operation in operations(part):
        try:
            judge(server, operation, ids[operation.method.upper(), operation.path])
        except AssertionError as error:
            failures.append(f"{operation.method.upper()} {operation.path}: {error}")
        except BaseExceptionGroup as group:
            failures.append(f"{operation.method.upper()} {operation.path}: {group.exceptions}")
    assert not failures, "\n\n".join(failures)


def judge(server, operation, known):
    """Send requests that fit to one operation, most of them to something that is there."""
    from schemathesis import GenerationMode
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi import checks

    asked = [
        not_a_server_error,
        checks.status_code_conformance,
        checks.content_type_conformance,
        checks.response_schema_conformance,
    ]

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        case=operation.as_strategy(generation_mode=GenerationMode.POSITIVE),
        at_known=st.sampled_from([True, True, True, False]),
    )
    def run(case, at_known):
        if at_known or "enterprise_id" in known:
            case.path_parameters = {**(case.path_parameters or {}), **known}
        headers = {"Authorization": f"Bearer {server.fake.api_key}"}
        case.call_and_validate(base_url=server.base_url, headers=headers, checks=asked)

    run()
