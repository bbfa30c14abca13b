"""Answers that break off in the middle, and uploads that do: the call ends, and nothing of it goes on."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import httpx
import pytest
from esper_sdk import ConfigurationError, Esper, OutcomeUnknownError, RequestTimeoutError

from tests.sdk.faults import Exchange, FaultServer, ok

CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"


@pytest.mark.parametrize("rest", [b"zz\r\n", b"<html>\r\n", b"0\r\nX: y\r\n: z\r\n\r\n"])
async def test_a_broken_chunk_ends_the_call(rest: bytes, engine: str) -> None:
    """A chunk that is none ends the call at once, though the server keeps the connection open, and frees its turn."""

    async def broken(exchange: Exchange) -> None:
        exchange.send(CHUNKED)
        await exchange.writer.drain()
        # Two readings of the other side.
        await asyncio.sleep(0.02)
        exchange.send(rest)

    async with (
        FaultServer([broken]) as server,
        Esper(base_url=server.url, api_key="k", engine=engine, timeout=30) as esper,
    ):
        with pytest.raises(OutcomeUnknownError) as caught:
            await asyncio.wait_for(esper.request("POST", "x"), 10)
        assert not isinstance(caught.value, RequestTimeoutError)
        assert esper.limiter.in_flight == 0
        assert (await esper.request("GET", "x")).status_code == 200


@pytest.mark.parametrize(
    "rest",
    [
        b"Content-Length: 1000\r\n\r\ncut",
        b"Content-Length: 1000000000\r\n\r\n" + b"large" * 20_000,
        b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello",
        b"Content-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n\x1f\x8bnone",
    ],
)
async def test_a_refusal_needs_no_whole_body(rest: bytes, engine: str) -> None:
    """The status and headers of a 429 say that it was not processed: it is sent again, whatever becomes of the body."""

    async def refuse(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\n" + rest)
        exchange.close()

    async with (
        FaultServer([refuse, ok]) as server,
        Esper(base_url=server.url, api_key="k", engine=engine) as esper,
    ):
        assert (await esper.request("POST", "x", json={"a": 1})).status_code == 200
        assert len(server.seen) == 2


async def test_a_refusal_whose_body_does_not_end(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The body of a 429 that keeps dripping is given up after a second, and the connection with it."""
    monkeypatch.setattr("esper_sdk._transport.response_body._REFUSAL_TIME", 0.1)

    async def drip(exchange: Exchange) -> None:
        exchange.keep = False
        exchange.send(b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 9999\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            # It ends when the client closes the connection.
            while True:
                exchange.send(b".")
                await exchange.writer.drain()
                await asyncio.sleep(0.02)

    async with (
        FaultServer([drip, ok]) as server,
        Esper(base_url=server.url, api_key="k", engine=engine, timeout=30) as esper,
    ):
        answer = await asyncio.wait_for(esper.request("POST", "x", json={"a": 1}), 10)
        assert answer.status_code == 200


async def test_a_slow_source_is_no_slow_network(engine: str) -> None:
    """The time that the source of a body takes is no time of the write timeout."""

    async def body() -> AsyncIterator[bytes]:
        for _ in range(2):
            await asyncio.sleep(0.08)
            yield b"piece"

    async with (
        FaultServer([ok]) as server,
        Esper(base_url=server.url, api_key="k", engine=engine, timeout=0.1) as esper,
    ):
        await esper.with_options(timeout=httpx.Timeout(5, write=0.05)).request("POST", "x", content=body())
        assert [seen.body for seen in server.seen] == [b"piecepiece"]


async def test_an_early_answer_that_stalls() -> None:
    """An answer that begins before an upload has gone, and then stops as the upload does, is given up."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 100\r\n\r\nabc")
        await over.wait()
        writer.transport.abort()

    over = asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        while True:
            yield bytes(65536)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api"
    async with Esper(base_url=url, api_key="k", timeout=0.3) as esper:
        with pytest.raises(RequestTimeoutError):
            await asyncio.wait_for(esper.request("POST", "x", content=body()), 10)
        assert esper.limiter.in_flight == 0
    over.set()
    server.close()
    await server.wait_closed()
    await asyncio.sleep(0)


async def test_a_body_that_looks_like_a_request(engine: str) -> None:
    """A body that begins like a request to a proxy is a body."""
    async with FaultServer([ok]) as server, Esper(base_url=server.url, api_key="k", engine=engine) as esper:
        answer = await esper.request("POST", "x", content=b"CONNECT me please")
        assert answer.json() == {"ok": True}


async def test_a_stalled_upload_is_given_up(engine: str) -> None:
    """An upload that nobody reads ends with its connection, so that nothing of it is sent after the client is closed."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/api"

    async def body() -> AsyncIterator[bytes]:
        while True:
            yield bytes(65536)

    async with Esper(base_url=url, api_key="k", engine=engine, timeout=0.2) as esper:
        with pytest.raises(OutcomeUnknownError):
            await esper.request("POST", "x", content=body())
    connection, _ = listener.accept()
    connection.settimeout(5)
    received = 0
    try:
        while piece := connection.recv(1 << 20):
            received += len(piece)
    except ConnectionResetError:
        pass
    # What was on the way in the buffers of both sockets, and no end of a chunked body.
    assert received < 64 << 20
    connection.close()
    listener.close()


@pytest.mark.parametrize("name", ["connect", "read", "write", "pool"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), "x", True])
def test_timeouts_that_can_not_be(name: str, value: object) -> None:
    """Each part of an httpx.Timeout is checked when the client is made, and named."""
    given = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0, name: value}
    with pytest.raises(ConfigurationError, match=f"timeout.{name}"):
        Esper(tenant="acme", api_key="k", timeout=httpx.Timeout(**given))  # type: ignore[arg-type]
