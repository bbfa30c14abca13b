"""Files that are uploaded over a real connection, on both engines: whole, or not at all."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from esper_sdk import Esper, RequestError

from esper_client.models import UploadApplicationRequest
from esper_client.types import File

ENTERPRISE = "0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10"
CONTENT = os.urandom(1000) * 300

Engine = Literal["aiohttp", "httpx"]
both_engines = pytest.mark.parametrize("engine", ["aiohttp", "httpx"])


class Service:
    """Takes forms, and remembers those that arrived whole and how many broke off."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.chunked: list[bool] = []
        self.broken = 0
        self.refuses = 0
        self.ended = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).lower():
                await self._take(reader, head)
                if self.refuses:
                    self.refuses -= 1
                    writer.write(b"HTTP/1.1 429 Slow\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n")
                    continue
                writer.write(
                    b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                )
                await writer.drain()
        except asyncio.IncompleteReadError:
            self.ended.set()
        finally:
            writer.close()

    async def _take(self, reader: asyncio.StreamReader, head: bytes) -> None:
        body = b""
        chunked = b"transfer-encoding: chunked" in head
        try:
            if chunked:
                while size := int(await reader.readuntil(b"\r\n"), 16):
                    body += (await reader.readexactly(size + 2))[:-2]
                await reader.readexactly(2)
            else:
                body = await reader.readexactly(int(head.split(b"content-length:")[1].split(b"\r\n")[0]))
        except asyncio.IncompleteReadError:
            self.broken += 1
            raise
        self.bodies.append(body)
        self.chunked.append(chunked)


@asynccontextmanager
async def service(engine: Engine) -> AsyncIterator[tuple[Service, Esper]]:
    found = Service()
    server = await asyncio.start_server(found.serve, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api"
    async with server, Esper(base_url=address, api_key="s3cret", engine=engine) as esper:
        yield found, esper


async def upload(esper: Esper, file: File) -> None:
    await esper.application.upload_application(
        UploadApplicationRequest(app_file=file), enterprise_id=ENTERPRISE
    )


@both_engines
async def test_an_unpacked_file_is_sent_whole(engine: Engine, tmp_path: Path) -> None:
    """The length is that of what is read, not that of the packed file on the disk."""
    packed = tmp_path / "kiosk.apk.gz"
    packed.write_bytes(gzip.compress(CONTENT))
    with gzip.open(packed) as file:
        async with service(engine) as (found, esper):
            await upload(esper, File(file, "kiosk.apk"))
    assert [CONTENT in body for body in found.bodies] == [True]
    assert found.chunked == [False]


@both_engines
async def test_a_pipe_is_sent_whole_and_once(engine: Engine, tmp_path: Path) -> None:
    """Nobody knows its length, so it goes in chunks; read a second time it would be an empty file."""
    path = tmp_path / "kiosk.apk"
    path.write_bytes(CONTENT)
    code = "import shutil, sys; shutil.copyfileobj(open(sys.argv[1], 'rb'), sys.stdout.buffer)"
    with subprocess.Popen(  # noqa: ASYNC220 - a pipe is needed, not its process
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        file = File(process.stdout, "kiosk.apk")
        async with service(engine) as (found, esper):
            await upload(esper, file)
            with pytest.raises(RequestError, match="nothing to read"):
                await upload(esper, file)
    assert [CONTENT in body for body in found.bodies] == [True]
    assert found.chunked == [True]


@both_engines
async def test_one_open_file_serves_requests_side_by_side(engine: Engine, tmp_path: Path) -> None:
    """Each sends it from its beginning, wherever it stands and whoever else reads it."""
    path = tmp_path / "kiosk.apk"
    path.write_bytes(CONTENT)
    with path.open("rb") as file:
        file.seek(7)
        async with service(engine) as (found, esper):
            await asyncio.gather(*(upload(esper, File(file)) for _ in range(5)))
    assert [CONTENT in body for body in found.bodies] == [True] * 5


def is_open(path: Path) -> bool:
    """Say whether this process has a file open, where the system tells."""
    descriptors = Path("/proc/self/fd")
    return descriptors.exists() and str(path) in map(os.path.realpath, descriptors.iterdir())


@both_engines
@pytest.mark.parametrize("given", ["path", "open", "unpacked"])
async def test_a_refused_upload_goes_again_from_the_beginning(
    engine: Engine, given: str, tmp_path: Path
) -> None:
    """After a 429 the whole file is sent once more, and nothing that was opened for it stays open."""
    path = tmp_path / "kiosk.apk"
    path.write_bytes(gzip.compress(CONTENT) if given == "unpacked" else CONTENT)
    async with service(engine) as (found, esper):
        found.refuses = 2
        if given == "path":
            await upload(esper, File(path))
        else:
            with gzip.open(path) if given == "unpacked" else path.open("rb") as file:
                await upload(esper, File(file))
                assert not file.closed
    assert [CONTENT in body for body in found.bodies] == [True] * 3
    assert not is_open(path)


@both_engines
@pytest.mark.parametrize("form", ["file", "named", "list"])
async def test_a_file_of_an_unpublished_call_is_sent_whole(engine: Engine, form: str, tmp_path: Path) -> None:
    """`esper.request` takes files as httpx does, and open ones of any kind."""
    packed = tmp_path / "kiosk.apk"
    packed.write_bytes(gzip.compress(CONTENT))
    with gzip.open(packed) as file:
        given: Any = {"app": file if form == "file" else ("kiosk.apk", file, "application/zip")}
        async with service(engine) as (found, esper):
            await esper.request("POST", "v1/new/", files=list(given.items()) if form == "list" else given)
    assert [CONTENT in body for body in found.bodies] == [True]
    assert b'name="app"; filename="kiosk.apk"' in found.bodies[0]


async def test_a_file_of_an_unpublished_call_that_can_not_be_read_is_named() -> None:
    """The error says which of the files it is, before anything is sent."""
    async with Esper(tenant="acme", api_key="s3cret") as esper:
        with pytest.raises(RequestError, match=r"files\.app: is opened in text mode"):
            await esper.request("POST", "v1/new/", files={"app": io.StringIO("text")})


@both_engines
@pytest.mark.parametrize(
    ("announced", "problem"), [("250000", "longer than the 250000"), ("350000", "300000 of the 350000 bytes")]
)
async def test_a_body_of_another_length_than_announced_is_no_request(
    engine: Engine, announced: str, problem: str
) -> None:
    """Whoever streams a body of his own gets an error, and the service nothing that is complete."""

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(CONTENT), 50_000):
            yield CONTENT[start : start + 50_000]

    async with service(engine) as (found, esper):
        http = esper.client.get_async_httpx_client()
        with pytest.raises(RequestError, match=problem):
            await http.post("v1/new/", content=pieces(), headers={"Content-Length": announced})
        await asyncio.wait_for(found.ended.wait(), 10)
        assert (found.bodies, found.broken) == ([], 1)


class Rewindable:
    """A file that can be rewound and does not say so, as an `mmap` of some versions of Python."""

    def __init__(self) -> None:
        self._file = io.BytesIO(CONTENT)

    def read(self, size: int = -1, /) -> bytes:
        return self._file.read(size)

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = 0) -> None:
        self._file.seek(offset, whence)


@both_engines
@pytest.mark.parametrize("payload", [bytearray(CONTENT), memoryview(CONTENT), Rewindable()], ids=type)
async def test_what_holds_bytes_is_sent_whole(engine: Engine, payload: Any) -> None:
    """Also again, after a 429."""
    async with service(engine) as (found, esper):
        found.refuses = 1
        await upload(esper, File(payload, "kiosk.apk"))
    assert [CONTENT in body for body in found.bodies] == [True] * 2
    assert found.chunked == [False] * 2


@both_engines
@pytest.mark.skipif(not Path("/proc/version").exists(), reason="only some systems make up files")
async def test_a_file_that_says_to_be_empty_and_is_not_is_sent(engine: Engine) -> None:
    """The system makes it up as it is read, and calls its size 0."""
    async with service(engine) as (found, esper):
        await upload(esper, File("/proc/version"))
    assert [Path("/proc/version").read_bytes() in body for body in found.bodies] == [True]  # noqa: ASYNC240


class Shrinking(io.BytesIO):
    """Ends early, as a file that is overwritten does."""

    def read(self, size: int | None = -1, /) -> bytes:
        return b"" if self.tell() > 100_000 else super().read(size)


class Failing(Shrinking):
    """Can't be read to the end, as a file on a drive that went away."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() > 100_000:
            raise OSError(5, "Input/output error")
        return super().read(size)


class FailingPipe(Failing):
    """The same without a length."""

    def seekable(self) -> bool:
        return False


@both_engines
@pytest.mark.parametrize(
    ("kind", "problem"),
    [(Shrinking, "131072 of 300000 bytes"), (Failing, "Input/output error"), (FailingPipe, "Input/output")],
)
async def test_a_file_that_breaks_off_is_an_error_and_no_upload(
    engine: Engine, kind: type[io.BytesIO], problem: str
) -> None:
    """The service never sees a complete request, and the next call works."""
    async with service(engine) as (found, esper):
        with pytest.raises(RequestError, match=problem) as caught:
            await upload(esper, File(kind(CONTENT), "kiosk.apk"))
        assert caught.value.where == "body.app_file"
        await asyncio.wait_for(found.ended.wait(), 10)
        assert (found.bodies, found.broken) == ([], 1)
        await upload(esper, File(CONTENT, "kiosk.apk"))
    assert [CONTENT in body for body in found.bodies] == [True]
