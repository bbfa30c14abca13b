"""Clients generated from small descriptions, and a server that keeps what they send."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import json
import pkgutil
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.codegen.pipeline import Outcome, Settings, generate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).resolve().parents[2]
_NUMBERS = itertools.count()


@dataclass
class Sent:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Wire:
    """A server of one answer at a time; `answer` is its status line, headers and body."""

    port: int = 0
    requests: list[Sent] = field(default_factory=list)
    status: int = 204
    content_type: str = "application/json"
    content: bytes = b""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api"

    @property
    def last(self) -> Sent:
        return self.requests[-1]

    def answers(self, content: Any, content_type: str = "application/json", status: int = 200) -> None:
        self.status, self.content_type = status, content_type
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ")
            headers = dict(
                line.lower().split(": ", 1)[:1] + line.split(": ", 1)[1:] for line in head[1:] if line
            )
            if headers.get("transfer-encoding") == "chunked":
                body = b""
                while size := int(await reader.readline(), 16):
                    body += (await reader.readexactly(size + 2))[:-2]
                await reader.readline()
            else:
                body = await reader.readexactly(int(headers.get("content-length", 0)))
            self.requests.append(Sent(method, target, headers, body))
            lines = f"HTTP/1.1 {self.status} X\r\nConnection: close\r\n"
            if self.status != 204:
                lines += f"Content-Type: {self.content_type}\r\nContent-Length: {len(self.content)}\r\n"
            writer.write(lines.encode() + b"\r\n" + (self.content if self.status != 204 else b""))
            await writer.drain()
        finally:
            writer.close()


@asynccontextmanager
async def wire() -> AsyncIterator[Wire]:
    """Serve on a free port of this machine."""
    service = Wire()
    server = await asyncio.start_server(service.serve, "127.0.0.1", 0)
    async with server:
        service.port = server.sockets[0].getsockname()[1]
        yield service


@dataclass
class Package:
    """A generated client, with every module of it imported."""

    name: str
    outcome: Outcome
    folder: Path

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.name}.{name}")

    @property
    def models(self) -> Any:
        return self.module("models")

    def file(self, *arguments: Any) -> Any:
        return self.module("types").File(*arguments)

    async def call(self, service: Wire | str, operation: str, *arguments: Any, **named: Any) -> Any:
        """Call `group.method` as a program does."""
        url = service if isinstance(service, str) else service.url
        function = self.module(f"api.{operation}").asyncio
        async with self.module("client").AuthenticatedClient(url, "key") as client:
            return await function(*arguments, client=client, **named)


def package(folder: Path, document: Any, **more: Any) -> Package:
    """Generate a client from a description, given as an object or as text, and import all of it."""
    name = f"generated_{next(_NUMBERS)}"
    if isinstance(document, Path):
        spec = document
    else:
        spec = folder / f"{name}.{'yaml' if isinstance(document, str) else 'json'}"
        spec.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    names = folder / f"{name}.names.yaml"
    outcome = generate(Settings(spec, folder / name, ROOT / "generator-config.yml", names, **more))
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    found = importlib.import_module(name)
    for module in pkgutil.walk_packages(found.__path__, f"{name}."):
        importlib.import_module(module.name)
    return Package(name, outcome, folder / name)


def described(paths: dict[str, Any], version: str = "3.1.0", **components: Any) -> dict[str, Any]:
    """Describe an API of some paths."""
    return {
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": components or {},
    }


def content(schema: Any, kind: str = "application/json") -> dict[str, Any]:
    """Describe a body or an answer of one type; without a schema if it is `None`."""
    return {"description": "", "content": {kind: {} if schema is None else {"schema": schema}}}


def operation(name: str, responses: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Describe an operation that answers nothing unless given."""
    return {"operationId": name, "responses": responses or {"204": {"description": ""}}, **more}


def parameter(name: str, schema: Any, where: str = "query", **more: Any) -> dict[str, Any]:
    """Describe a parameter."""
    return {"name": name, "in": where, "schema": schema, "required": where == "path", **more}
