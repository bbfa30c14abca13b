"""Stands in for the service behind the real client, list by list."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
from esper_sdk import Esper, Pages

from tests.sdk.fakes import FakeList

PAGING = {"limit", "offset", "cursor"}
ENTERPRISE = "0a1b2c3d-1111-2222-3333-444455556666"


def client(handler: Any, **changes: Any) -> Esper:
    """Make a client whose requests are answered by a function."""
    arguments = {"tenant": "acme", "api_key": "k", "enterprise_id": ENTERPRISE, **changes}
    return Esper(transport=httpx.MockTransport(handler), **arguments)


async def read(pages: Pages[Any]) -> list[Any]:
    """Collect what an iteration gives, item by item."""
    return [item async for item in pages]


async def settle() -> None:
    """Let everything run that can run."""
    for _ in range(3):
        await anyio.wait_all_tasks_blocked()


async def drain(pages: Any, got: list[Any]) -> None:
    """Collect what an iteration gives, also if it fails in the end."""
    async for item in pages:
        got.append(item)  # noqa: PERF401


def put(path: tuple[str, ...] | None, value: Any, document: dict[str, Any]) -> None:
    """Put a value where the attributes of a page specification lead."""
    if path is None:
        return
    for name in path[:-1]:
        document = document.setdefault(name.rstrip("_"), {})
    document[path[-1].rstrip("_")] = value


class Rows:
    """A list behind one path, in the envelope that a page specification describes."""

    def __init__(self, spec: Any, rows: list[Any]) -> None:
        self.spec = spec
        self.rows = rows
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = {name: value for name, value in request.url.params.items() if name in PAGING}
        self.queries.append(query)
        spec, rows = self.spec, self.rows
        if not spec.items:
            return httpx.Response(200, json=rows)
        offset = int(query.get("offset", 0))
        limit = int(query.get("limit", 20)) if spec.takes_limit or spec.takes_offset else len(rows)
        end = offset + limit
        document: dict[str, Any] = {}
        put(spec.items, rows[offset:end], document)
        put(spec.count, len(rows), document)
        put(spec.next, f"/elsewhere?offset={end}&limit={limit}" if end < len(rows) else None, document)
        return httpx.Response(200, json=document)


def changing(size, at, change, **switches):
    """A list that changes once, when the page at an offset is asked for."""
    fake = FakeList(size, **switches)
    todo = [change]

    async def before(request):
        if request.offset == at and todo:
            todo.pop()(fake.rows)

    fake.before = before
    return fake


def in_order(fake, size):
    """Let the pages of a list be answered in their order, however the event loop takes their tasks."""
    inner, answered = fake.before, [0]

    async def before(request):
        while answered[0] < request.offset:
            await anyio.lowlevel.checkpoint()
        await inner(request)
        answered[0] = max(answered[0], request.offset + size)

    fake.before = before
    return fake
