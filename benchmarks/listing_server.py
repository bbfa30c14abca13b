"""
Serves `GET /v2/devices/` of a large tenant, by offset and by cursor, each page after the same time.

Usage: python -m benchmarks.listing_server LATENCY_SECONDS DEVICES

It prints its port, and ends with its standard input. Devices are those of the fake service, forty different
ones again and again with IDs of their own; they are put together as they are sent, so that the server takes
little of the machine that is measured.
"""

from __future__ import annotations

import asyncio
import json
import sys
from urllib.parse import parse_qs, urlsplit

from benchmarks.documents import page

_KINDS = 40


class Tenant:
    """
    All devices of a tenant.

    Args:
        size: How many there are.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.base_url = ""
        # Each document in two parts, around its ID.
        self._parts = [_split(device) for device in page(_KINDS)["content"]["results"]]

    def page(self, target: str) -> bytes:
        """
        Write the answer to a request.

        Args:
            target: The path of the request, with its query.
        """
        query = {name: values[-1] for name, values in parse_qs(urlsplit(target).query).items()}
        limit = min(int(query.get("limit", 10)), 1000)
        cursor = query.get("cursor")
        start = int(query.get("offset", 0)) if cursor is None else int(cursor.replace("start", "0"))
        end = min(start + limit, self.size)
        frame: dict[str, object] = {}
        if cursor is None:
            link = f"{self.base_url}/v2/devices/?limit={limit}&offset={end}"
            frame = {"count": self.size, "prev": None, "next": link if end < self.size else None}
        else:
            more = end < self.size
            frame = {"next_cursor": str(end) if more else None, "has_more": more, "has_prev": start > 0}
        head = json.dumps(frame)[:-1].encode()
        rows = b",".join(self._device(index) for index in range(start, end))
        return b'{"content":' + head + b', "results":[' + rows + b"]}}"

    def _device(self, index: int) -> bytes:
        before, after = self._parts[index % _KINDS]
        return b"%s%08x-0000-4000-8000-000000000000%s" % (before, index, after)


def _split(device: dict[str, object]) -> tuple[bytes, bytes]:
    identifier = str(device["id"])
    before, _, after = json.dumps(device, separators=(",", ":")).partition(identifier)
    return before.encode(), after.encode()


class Connection(asyncio.Protocol):
    """
    One connection, of as much HTTP as GET needs.

    Args:
        tenant: Whose devices are listed.
        latency: Seconds between a request and its answer.
    """

    def __init__(self, tenant: Tenant, latency: float) -> None:
        self._tenant = tenant
        self._latency = latency
        self._pending = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take what came, and answer each request when its time has come."""
        *requests, self._pending = (self._pending + data).split(b"\r\n\r\n")
        for request in requests:
            target = request.split(b" ", 2)[1].decode()
            asyncio.get_running_loop().call_later(self._latency, self._answer, target)

    def _answer(self, target: str) -> None:
        body = self._tenant.page(target)
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        if not self._transport.is_closing():
            self._transport.write(head + body)


async def _main(tenant: Tenant, latency: float) -> None:
    loop = asyncio.get_running_loop()
    listener = await loop.create_server(lambda: Connection(tenant, latency), "127.0.0.1", 0, backlog=200)
    port = listener.sockets[0].getsockname()[1]
    tenant.base_url = f"http://127.0.0.1:{port}/api"
    print(port, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main(Tenant(int(sys.argv[2])), float(sys.argv[1])))
