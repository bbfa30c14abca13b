"""Deprecated operations: a call warns where it stands and says what to use; an import does not."""

from __future__ import annotations

import inspect
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest
from scripts.codegen.description.document import load, operations
from scripts.codegen.names.lock import Lock, lock_key
from scripts.codegen.description.overlay import Overlay, apply
from scripts.codegen.description.upgrade import upgrade
from esper_sdk import Esper

from esper_client import AuthenticatedClient
from esper_client.api.device import list_devices
from esper_client.api.user_deprecated import delete_user

ROOT = Path(__file__).resolve().parents[2]
ENTERPRISE = "0a1b2c3d-1111-2222-3333-444455556666"


def answer(request: httpx.Request) -> httpx.Response:
    page = {"count": 1, "next": None, "prev": None, "results": [{"id": "d0"}]}
    return httpx.Response(200, json={"content": page} if "devices" in request.url.path else {"id": 1})


def esper() -> Esper:
    return Esper(tenant="acme", api_key="k", enterprise_id=ENTERPRISE, transport=httpx.MockTransport(answer))


@pytest.fixture(autouse=True)
def told():
    """Keep all warnings, as often as they come."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught


async def test_a_call_of_a_group_warns_where_it_stands(told: list[Any]) -> None:
    """One warning a call, with the line of the caller and the modern operation."""
    async with esper() as api:
        line = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]
        await api.token_deprecated.get_token_info()
    (warning,) = told
    assert warning.category is DeprecationWarning
    assert str(warning.message) == "Deprecated by the vendor: use `user.user_info` instead"
    assert (warning.filename, warning.lineno) == (__file__, line)


async def test_a_deprecated_list_warns_once(told: list[Any]) -> None:
    """A list warns when it is made, not for each of its pages."""
    async with esper() as api:
        assert [device.id async for device in api.device.list_devices()] == ["d0"]
    assert [str(warning.message) for warning in told] == [
        "Deprecated by the vendor: use `device_v2.list_devices` instead"
    ]


async def test_a_call_of_an_endpoint_function_warns_once(told: list[Any]) -> None:
    """Both functions of an operation warn, each once, and still do what they did."""
    async with AuthenticatedClient(
        "https://acme-api.esper.cloud/api", "k", transport=httpx.MockTransport(answer)
    ) as client:
        page = await list_devices.asyncio(client=client)
        response = await list_devices.asyncio_detailed(client=client)
        await delete_user.asyncio("1", client=client)
    assert page == response.parsed
    assert len(told) == 3
    assert {warning.filename for warning in told} == {__file__}
    assert str(told[-1].message) == "Deprecated by the vendor: it may be dropped"


async def test_other_calls_are_quiet(told: list[Any]) -> None:
    """Operations that are not deprecated warn of nothing."""
    async with esper() as api:
        await api.device_v2.list_devices()
        await api.user.user_info()
    assert told == []


async def test_python_shows_a_place_once(told: list[Any]) -> None:
    """By Python's own filter, a line in a loop is shown once."""
    async with esper() as api:
        with warnings.catch_warnings(record=True) as shown:
            warnings.simplefilter("default")
            for _ in range(3):
                await api.token_deprecated.get_token_info()
    assert len(shown) == 1


@pytest.mark.slow
def test_an_import_is_quiet() -> None:
    """Loading the groups and functions of deprecated operations warns of nothing."""
    program = (
        "from esper_client.api import device, token_deprecated, user_deprecated, blueprint_deprecated\n"
        "from esper_client.api.device import list_devices\n"
        "from esper_client.api.user_deprecated import create_user"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)


def test_what_to_use_instead_is_there() -> None:
    """Each modern operation that a warning names is a method of the client, and not deprecated itself."""
    document = upgrade(load(ROOT / "openapi.yaml"))
    apply(document, Overlay.read(ROOT / "overlay.yaml"))
    names = Lock.read(ROOT / "scripts" / "names.lock.yaml").operations
    by_name = {names[lock_key(at.method, at.path)]: at.operation for at in operations(document)}
    named = {
        instead: bool(operation.get("deprecated"))
        for operation in by_name.values()
        if (instead := operation.get("x-use-instead"))
    }
    assert set(named.values()) == {True}
    assert len(named) == 5
    assert [instead for instead in named if by_name[instead].get("deprecated")] == []
