"""Files over sockets, TLS and a proxy, on both event loops; and what the log shows of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import threading
from collections.abc import Iterator
from typing import Self

import anyio
import pytest
import trustme
from esper_sdk import CallError, Esper
from file_server import CONTENT, Asked, FileServer, Reply, cut, honest

HOST = "files.example.test"


class ConnectProxy:
    """
    A proxy of tunnels, which leads all names to this machine.

    Attributes:
        heads: What it was asked.
    """

    def __init__(self) -> None:
        self.heads: list[str] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.heads.append(head)
        port = int(head.split()[1].rpartition(":")[2])
        there, to_there = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(pump(reader, to_there), pump(there, writer))


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(1 << 16):
            writer.write(data)
            await writer.drain()
    writer.close()


@contextlib.contextmanager
def elsewhere(*servers: contextlib.AbstractAsyncContextManager[object]) -> Iterator[None]:
    """Run servers on asyncio in another thread, for clients on any event loop."""
    ready, stop = threading.Event(), asyncio.Event()
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        async with contextlib.AsyncExitStack() as stack:
            for server in servers:
                await stack.enter_async_context(server)
            loops.append(asyncio.get_running_loop())
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=[serve()])
    thread.start()
    assert ready.wait(10)
    try:
        yield
    finally:
        loops[0].call_soon_threadsafe(stop.set)
        thread.join()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_files_through_a_proxy(backend, tmp_path):
    """Over TLS and a proxy, broken off in between, a file comes whole, and the proxy sees neither key nor path."""
    authority = trustme.CA()
    server_side, client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert(HOST).configure_cert(server_side)
    authority.configure_trust(client_side)
    server, proxy = FileServer(cut(100), cut(200), honest, cut(300), honest, tls=server_side), ConnectProxy()

    async def main() -> None:
        link = f"https://{HOST}:{server.port}/files/x?signature=secret"
        async with Esper(
            base_url="https://acme-api.esper.cloud/api",
            api_key="secret-key",
            verify=client_side,
            proxy=f"http://127.0.0.1:{proxy.port}",
            timeout=5,
        ) as esper:
            done = await esper.download(link, tmp_path / "file")
            assert (done.size, done.breaks) == (len(CONTENT), 2)
            async with esper.stream(link) as pieces:
                assert b"".join([piece async for piece in pieces]) == CONTENT

    with elsewhere(server, proxy):
        anyio.run(main, backend=backend)
    assert (tmp_path / "file").read_bytes() == CONTENT
    assert [asked.start for asked in server.asked] == [None, 100, 300, None, 300]
    assert len(proxy.heads) == 5
    assert "secret" not in "".join(proxy.heads)
    assert "secret-key" not in str(server.asked)


@pytest.mark.parametrize("malformed", [False, True])
async def test_links_are_not_logged(malformed, tmp_path, caplog):
    """Neither the link, nor one that a redirect leads to, nor a cookie is in any library's log."""
    caplog.set_level(1)
    async with FileServer() as other:

        def redirect(asked: Asked, server: FileServer) -> Reply:
            location = f"{other.origin}/deep?signature=secret"
            headers = {"Location": location, "Set-Cookie": "session=secret", "Content-Length": "0"}
            return Reply("302 Found", {"b a d secret": "secret"} if malformed else headers)

        async with (
            FileServer(redirect) as server,
            Esper(base_url="http://127.0.0.1:9/api", api_key="secret-key", timeout=5) as esper,
        ):
            link = f"{server.origin}/file?signature=secret"
            if malformed:
                with pytest.raises(CallError):
                    await esper.download(link, tmp_path / "file")
            else:
                await esper.download(link, tmp_path / "file")
    assert "receive_response_headers" in caplog.text
    assert "302, b'Found'" in caplog.text or malformed
    assert "secret" not in caplog.text


async def test_logs_of_other_clients_stay(caplog):
    """What httpcore logs of requests that are none of ours is as it was."""
    import httpx

    caplog.set_level(logging.DEBUG)
    async with FileServer() as server, Esper(base_url="http://127.0.0.1:9/api", api_key="k") as esper:
        async with esper.stream(server.link) as pieces:
            assert b"".join([piece async for piece in pieces]) == CONTENT
        caplog.clear()
        async with httpx.AsyncClient(trust_env=False) as theirs:
            assert (await theirs.get(server.link)).content == CONTENT
    assert "b'Accept-Ranges'" in caplog.text
