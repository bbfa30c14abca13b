"""Stands in for the service behind the real client, list by list."""

from __future__ import annotations

from typing import Any

import httpx
from esper_sdk import Esper

PAGING = {"limit", "offset", "cursor"}
ENTERPRISE = "0a1b2c3d-1111-2222-3333-444455556666"


def client(handler: Any, **changes: Any) -> Esper:
    """Make a client whose requests are answered by a function."""
    arguments = {"tenant": "acme", "api_key": "k", "enterprise_id": ENTERPRISE, **changes}
    return Esper(transport=httpx.MockTransport(handler), **arguments)


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
