from __future__ import annotations

import subprocess
import sys

import esper_sdk
import pytest
from esper_sdk.testing import FakeEsper

_LATE = {
    "esper_client._answers",
    "esper_client._bodies",
    "esper_client._evolving",
    "esper_client._logs",
    "esper_client._showing",
    "esper_client.files",
    "esper_client.paging",
    "esper_client.secret_names",
    "esper_client.spelling",
    "esper_sdk._bulk.bulk",
    "esper_sdk._bulk.journal",
    "esper_sdk._commands.run",
    "esper_sdk._dry_run",
    "esper_sdk._jobs.wait",
    "esper_sdk._keys",
    "esper_sdk._limits.shared.limiter",
    "esper_sdk._pages.pages",
    "esper_sdk._raw_request",
    "esper_sdk._transfer.download",
    "esper_sdk._transport.error_bodies",
    "esper_sdk._transport.hooks",
    "esper_sdk._transport.retry_event",
    "esper_sdk._transport.secrets",
    "esper_sdk._transport.streaming",
}
"""What a call that goes well needs nothing of, whatever sends it."""


@pytest.mark.slow
def test_importing_loads_only_what_every_program_needs():
    """`import esper_sdk` loads neither engines, nor bulk runs, nor models or groups, nor anything for tests."""
    program = (
        "import sys, esper_sdk; "
        "late = ('aiohttp', 'httpx_aiohttp', 'trio', 'uvicorn', 'starlette', 'esper_sdk.testing', "
        "'esper_sdk._bulk.bulk', 'esper_sdk._bulk.run', 'esper_sdk._bulk.journal', "
        "'esper_client.models', 'esper_client.api.'); "
        "print([name for name in sys.modules if name.startswith(late)])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.slow
def test_a_first_call_loads_only_what_it_needs():
    """One call loads its group, its endpoint and its model: no list, no engine, no side of the event loop."""
    program = """
import asyncio, sys
import httpx
from esper_sdk import Esper

async def main():
    answer = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "d1"}))
    async with Esper(tenant="acme", api_key="key", transport=answer) as esper:
        own = esper.with_options(enterprise_id="2a98f501-af37-497f-ac1a-201f5ae37988")
        await own.android_device.get_device_by_id("86667c48-1467-4485-ba03-75b9cadb508f")

asyncio.run(main())
loaded = [name for name in sys.modules if name.startswith(("aiohttp", "anyio._", "trio", "esper_"))]
print(*sorted(loaded), sep="\\n")
"""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = found.stdout.split()
    assert [name for name in loaded if name.startswith("esper_client.api.")] == [
        "esper_client.api.android_device",
        "esper_client.api.android_device.get_device_by_id",
    ]
    assert [name for name in loaded if name.startswith("esper_client.models.")] == [
        "esper_client.models.device"
    ]
    assert not _LATE & set(loaded)
    engine = {"esper_client.tls", "esper_sdk._transport.aiohttp", "esper_sdk._transport.engine"}
    assert not engine & set(loaded)
    assert not [name for name in loaded if name.startswith(("aiohttp", "anyio._backends", "trio"))]


@pytest.mark.slow
def test_a_first_call_over_a_socket_loads_one_engine():
    """One call over plain http loads aiohttp: nothing of httpx's pool, of authorities, of errors and of lists."""
    program = """
import asyncio, sys
from esper_sdk import Esper

async def main(url, key, device_id):
    async with Esper(base_url=url, api_key=key) as esper:
        await esper.device_v2.get_device(device_id)

asyncio.run(main(*sys.argv[1:]))
print(*sorted(sys.modules), sep="\\n")
"""
    fake = FakeEsper(1)
    with fake.serve() as server:
        command = [sys.executable, "-c", program, server.base_url, fake.api_key, fake.device_ids[0]]
        found = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = set(found.stdout.split())
    assert {"aiohttp", "esper_sdk._transport.aiohttp_direct"} <= loaded
    other = {"anyio", "attrs", "certifi", "esper_sdk._transport.httpx", "httpcore", "trio"}
    assert not (_LATE | other) & loaded


def test_names_that_load_later_are_there():
    """Names for bulk runs are found by attribute, by `from` and by `dir`, and others are not."""
    from esper_sdk import Bulk, Outcome

    assert Bulk.__name__ == "Bulk"
    assert Outcome is esper_sdk.Outcome
    assert set(esper_sdk.__all__) <= set(dir(esper_sdk))
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        esper_sdk.Nothing  # noqa: B018
