"""Stands in for the service, one list or one answer at a time."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import Any

import anyio

from esper_client.paging import Fetch, PageRequest, PageSpec, Undecoded
from esper_client.types import UNSET

SPEC = PageSpec(
    "GET /v2/devices/",
    items=("content", "results"),
    count=("content", "count"),
    next=("content", "next"),
    takes_limit=True,
    takes_offset=True,
    max_limit=1000,
)
NO_LINK = PageSpec("GET /roles", items=("roles",), count=("count",), takes_limit=True, takes_offset=True)
NO_COUNT = PageSpec("GET /geofences", items=("results",), next=("next",), takes_limit=True, takes_offset=True)
BARE = PageSpec("GET /scopes")


def undecoded(fetch: Callable[[PageRequest], Awaitable[Any]]) -> Fetch:
    """Make a function that returns answers one that returns what decodes them."""

    @functools.wraps(fetch)
    async def fetch_undecoded(request: PageRequest) -> Undecoded:
        answer = await fetch(request)
        return Undecoded(lambda: answer, 200)

    return fetch_undecoded


class FakeList:
    """A list in the `content` envelope, with a switch for each thing that the service does wrong."""

    def __init__(self, size: int = 0, **switches: Any) -> None:
        self.rows: list[Any] = [{"id": f"d{index}"} for index in range(size)]
        self.requests: list[PageRequest] = []
        self.running = self.most = self.cancelled = 0
        self.clamp: int | None = switches.pop("clamp", None)
        self.links: str = switches.pop("links", "with offset")
        self.count: Callable[[int], Any] = switches.pop("count", lambda count: count)
        self.before: Callable[[PageRequest], Awaitable[None]] | None = switches.pop("before", None)
        self.edit: Callable[[PageRequest, list[Any]], Any] | None = switches.pop("edit", None)
        assert not switches

    @property
    def offsets(self) -> list[Any]:
        return [request.offset for request in self.requests]

    async def __call__(self, request: PageRequest) -> Undecoded:
        self.requests.append(request)
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            # Long enough for everything that is to start at the same time.
            for _ in range(5):
                await anyio.lowlevel.checkpoint()
            if self.before is not None:
                await self.before(request)
            answer = self.answer(request)
        except anyio.get_cancelled_exc_class():
            self.cancelled += 1
            raise
        finally:
            self.running -= 1
        return Undecoded(lambda: answer, 200)

    def answer(self, request: PageRequest) -> dict[str, Any]:
        offset = request.offset or 0
        limit = 20 if request.limit is UNSET else request.limit
        assert isinstance(offset, int)
        assert isinstance(limit, int)
        if self.clamp is not None:
            limit = min(limit, self.clamp)
        results: Any = self.rows[offset : offset + limit]
        if self.edit is not None:
            results = self.edit(request, results)
        more = offset + limit < len(self.rows)
        link = {
            "with offset": f"http://elsewhere.test/api/v2/devices/?limit={limit}&offset={offset + limit}"
            if more
            else None,
            "bare": "https://elsewhere.test/more" if more else None,
            "always": "https://elsewhere.test/more",
            "never": None,
        }[self.links]
        return {"content": {"count": self.count(len(self.rows)), "next": link, "results": results}}


def starts(total: int, size: int) -> list[int]:
    """Return the offsets of the pages of a list: each begins with the last item of the page before."""
    return list(range(0, max(total - 1, 1), size - 1))


def ids(items: list[Any]) -> list[str]:
    """Reduce items to their IDs."""
    return [item["id"] for item in items]
