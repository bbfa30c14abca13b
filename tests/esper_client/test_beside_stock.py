"""What the stock generator's client does wrong, and ours does not: the same test on both, on one description."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from scripts.codegen.pipeline import Settings, generate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SECRET = "k-e-y-of-the-tenant"


def description() -> dict[str, Any]:
    """Two operations: one that reads a thing, one that uploads a file."""
    thing = {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string"},
            "kind": {"type": "string", "enum": ["door", "window"]},
            "made": {"type": "string", "format": "date-time"},
            "owner": {"$ref": "#/components/schemas/Owner"},
        },
    }
    upload = {
        "type": "object",
        "required": ["file"],
        "properties": {"file": {"type": "string", "format": "binary"}},
    }
    answer = {
        "description": "ok",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
    }
    name = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {
            "/v1/things/{id}": {
                "get": {
                    "operationId": "getThing",
                    "tags": ["Things"],
                    "parameters": [name],
                    "responses": {"200": answer},
                }
            },
            "/v1/things/": {
                "post": {
                    "operationId": "addThing",
                    "tags": ["Things"],
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {"schema": {"$ref": "#/components/schemas/Upload"}}
                        }
                    },
                    "responses": {"200": answer},
                }
            },
        },
        "components": {
            "schemas": {
                "Thing": thing,
                "Upload": upload,
                "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
            }
        },
    }


@dataclass
class Package:
    """A generated package."""

    name: str
    folder: Path

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    def client(
        self, answer: httpx.Response | None = None, requests: list[httpx.Request] | None = None
    ) -> Any:
        """Make a client whose requests get one answer."""
        client = self.module("client").AuthenticatedClient(base_url="https://acme.test/api", token=SECRET)
        if answer is not None:

            async def handle(request: httpx.Request) -> httpx.Response:
                await request.aread()
                if requests is not None:
                    requests.append(request)
                return answer

            client.set_async_httpx_client(
                httpx.AsyncClient(base_url="https://acme.test/api", transport=httpx.MockTransport(handle))
            )
        return client

    async def get(self, status: int, document: Any) -> Any:
        """Read a thing that the service answers so."""
        get_thing = self.module("api.things.get_thing")
        return await get_thing.asyncio("7", client=self.client(httpx.Response(status, json=document)))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Package, Package]]:
    """The stock generator's package, and ours, of the same description."""
    folder = tmp_path_factory.mktemp("beside")
    spec = folder / "spec.json"
    spec.write_text(json.dumps(description()), "utf-8")
    (folder / "config.yml").write_text("package_name_override: stock_client\n", "utf-8")
    # Its hooks call ruff by name.
    tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    command = ["generate", "--path", str(spec), "--meta", "none", "--config", str(folder / "config.yml")]
    subprocess.run(
        [
            sys.executable,
            "-m",
            "openapi_python_client",
            *command,
            "--output-path",
            str(folder / "stock_client"),
        ],
        check=True,
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PATH": tools},
    )
    ours = folder / "our_client"
    generate(
        Settings(spec=spec, out=ours, config=ROOT / "generator-config.yml", names=folder / "names.lock.yaml")
    )
    sys.path.insert(0, str(folder))
    yield Package("stock_client", folder / "stock_client"), Package("our_client", ours)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] in {"stock_client", "our_client"}]:
        del sys.modules[name]


async def hides_the_token(package: Package) -> bool:
    """The token is not in what a client prints as."""
    client = package.client()
    return SECRET not in repr(client) + repr(client.get_async_httpx_client())


async def has_timeouts(package: Package) -> bool:
    """A server that never answers is given up on."""
    timeout = package.client().get_async_httpx_client().timeout
    return timeout.connect is not None and timeout.read is not None and timeout.write is not None


async def raises(package: Package, status: int) -> bool:
    try:
        await package.get(status, {"message": "no"})
    except Exception as error:  # noqa: BLE001
        return getattr(error, "status_code", None) == status
    return False


async def raises_for_429(package: Package) -> bool:
    """A status that is not published is an error, not None."""
    return await raises(package, 429)


async def takes_any_status(package: Package) -> bool:
    """A status that nobody registered is an error with that status."""
    return await raises(package, 460)


async def takes_null(package: Package) -> bool:
    """Null in any field is None, and goes out as null again."""
    document = {"id": None, "kind": None, "made": None, "owner": None}
    with suppress(Exception):
        return bool((await package.get(200, document)).to_dict() == document)
    return False


async def takes_unknown_values(package: Package) -> bool:
    """A value that is not among those of an enum stays what it is."""
    document = {"id": "7", "kind": "TRAPDOOR"}
    with suppress(Exception):
        thing = await package.get(200, document)
        return bool(thing.kind == "TRAPDOOR" and thing.to_dict() == document)
    return False


async def uploads_with_a_random_boundary(package: Package) -> bool:
    """What separates the parts of a form can't be in the file by chance, or by intent."""
    files = package.module("types").File
    body = package.module("models").Upload(file=files(b"+++", file_name="a"))
    requests: list[httpx.Request] = []
    add_thing = package.module("api.things.add_thing")
    for _ in range(2):
        client = package.client(httpx.Response(200, json={"id": "7"}), requests)
        await add_thing.asyncio(client=client, body=body)
    first, second = (request.headers["content-type"].partition("boundary=")[2] for request in requests)
    return len(first) > 20 and first != second


async def imports_what_it_needs(package: Package) -> bool:
    """Importing one endpoint loads no model that it has nothing to do with."""
    program = f"import sys, {package.name}.api.things.get_thing; print(*sys.modules)"
    run = subprocess.run(  # noqa: ASYNC221 (nothing else runs)
        [sys.executable, "-c", program], cwd=package.folder.parent, capture_output=True, text=True, check=True
    )
    return f"{package.name}.models.upload" not in run.stdout.split()


async def is_clean_and_typed(package: Package) -> bool:
    """There is a marker for type checkers, and nothing that a tool left behind."""
    return (package.folder / "py.typed").exists() and not (package.folder / ".ruff_cache").exists()


ROWS = (
    hides_the_token,
    has_timeouts,
    raises_for_429,
    takes_any_status,
    takes_null,
    takes_unknown_values,
    uploads_with_a_random_boundary,
    imports_what_it_needs,
    is_clean_and_typed,
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
async def test_ours_does_what_the_stock_client_does_not(packages: tuple[Package, Package], row: Any) -> None:
    """Each defect of the stock client is there, so that the test means something, and not in ours."""
    stock, ours = packages
    assert await row(ours)
    assert not await row(stock), "the stock generator does it too now: is what we replace still needed?"
