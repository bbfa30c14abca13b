"""What frames a request on its connection can't be set by anybody but the HTTP library."""

from __future__ import annotations

import pytest
from esper_sdk import Esper, RequestError

from tests.sdk.faults import FaultServer

FRAMING = [
    ("Content-Length", "3"),
    ("content-length", "100"),
    ("Content-Length", "x"),
    ("Transfer-Encoding", "chunked"),
    ("Transfer-Encoding", "gzip, chunked"),
    ("Host", "elsewhere.test"),
    ("Connection", "close"),
    ("Connection", "Upgrade"),
    ("Keep-Alive", "timeout=5"),
    ("Upgrade", "websocket"),
    ("TE", "trailers"),
    ("Trailer", "X-A"),
    ("Expect", "100-continue"),
    ("Proxy-Authorization", "Basic eDp5"),
    ("X-A", "a\r\nX-B: c"),
    ("X-A", "a\nb"),
    ("X-A", "a\0b"),
]


async def body():
    yield b"one"


# A stream may be framed in these ways, and is held to them.
OF_STREAMS = {("Content-Length", "3"), ("content-length", "100"), ("Transfer-Encoding", "chunked")}


@pytest.mark.parametrize(
    ("name", "value", "content"),
    [(*header, content) for header in FRAMING for content in (None, b'{"a":1}')]
    + [(*header, "stream") for header in FRAMING if header not in OF_STREAMS],
)
async def test_framing_is_refused(name: str, value: str, content: bytes | str | None, engine: str) -> None:
    """A header that would frame the request, or end it elsewhere, is an error that names it, and nothing is sent."""
    given = body() if content == "stream" else content
    async with FaultServer() as server, Esper(base_url=server.url, api_key="k", engine=engine) as esper:
        http = esper.client.get_async_httpx_client()
        with pytest.raises(RequestError, match=f"(?i)headers.{name}"):
            await http.request("POST", "/x", content=given, headers={name: value})
        assert server.connections == 0


async def test_two_lengths_of_a_request(engine: str) -> None:
    """A length that is given twice is refused, also where both are right."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key="k", engine=engine) as esper:
        http = esper.client.get_async_httpx_client()
        headers = [("Content-Length", "2"), ("Content-Length", "2")]
        with pytest.raises(RequestError, match="Content-Length"):
            await http.request("POST", "/x", content=b"{}", headers=headers)
        assert server.connections == 0


async def test_what_httpx_sets_itself_goes(engine: str) -> None:
    """Bodies of every kind go with the framing that httpx gives them, and so does a right length of a caller's."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key="k", engine=engine) as esper:
        http = esper.client.get_async_httpx_client()
        await http.post("/x")
        await http.get("/x")
        await http.post("/x", json={"a": 1})
        await http.post("/x", content=body())
        await http.post("/x", content=b"{}", headers={"Content-Length": "2"})
        await http.post("/x", data={"a": "b"}, files={"f": b"text"})
        bodies = [seen.body for seen in server.seen]
        assert bodies[:5] == [b"", b"", b'{"a":1}', b"one", b"{}"]
        assert b"text" in bodies[5]
