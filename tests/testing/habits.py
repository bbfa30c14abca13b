"""A fake on a port that answers as the service was seen to, and what tests of its habits share."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

import httpx
import pytest
from esper_sdk import Esper
from esper_sdk.testing import FakeEsper

sys.path.append(str(Path(__file__).parents[1] / "contract"))

from sdk_calls import sdk_operations

OPERATIONS = {f"{made.operation.method} {made.operation.path}": made for made in sdk_operations()}
ROWS = 25
UUID = "0b0f6b1c-0000-4000-8000-000000000000"
ENGINES = ["aiohttp", "httpx"]


def raw(served):
    """Make a client that sends whatever it is told to a served fake."""
    headers = {"Authorization": f"Bearer {served.fake.api_key}"}
    return httpx.AsyncClient(base_url=served.base_url, headers=headers, trust_env=False)


@pytest.fixture(scope="module")
def served():
    """A fake on a port with 25 objects in each list and 25 devices, whose answers are as they were seen."""
    with FakeEsper(ROWS, objects=ROWS, groups=4, deviations=True).serve() as server:
        yield server


@pytest.fixture
def fake(served):
    """The fake, rid of the faults and limits of the test before."""
    served.fake.heal()
    served.fake.set_rate_limit(None)
    return served.fake


@pytest.fixture
async def api(fake, served):
    """Sends what the SDK would not, and shows answers as they are."""
    async with raw(served) as client:
        yield client


def esper_of(served, **options):
    """Make a client for the served fake."""
    return Esper(base_url=served.base_url, api_key=options.pop("api_key", served.fake.api_key), **options)


def concrete(fake, template):
    """Put the enterprise into a path."""
    return template.replace("{enterprise_id}", fake.enterprise_id)


def list_of(esper, template, page_size=None):
    """Call the list operation at a path, with a page size where it has one."""
    made = OPERATIONS[f"GET {template}"]
    method = getattr(getattr(esper, made.group), made.name)
    if page_size is None or "page_size" not in inspect.signature(method).parameters:
        return method()
    return method(page_size=page_size)
