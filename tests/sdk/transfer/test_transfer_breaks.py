from __future__ import annotations

import asyncio
import base64
import contextlib
import gzip
import hashlib
import os
import stat
import threading
from pathlib import Path

import pytest
from esper_sdk import DownloadError, Esper, RequestTimeoutError
from file_server import CONTENT, Asked, FileServer, Reply, cut, honest


def client(**options: object) -> Esper:
    return Esper(base_url="http://127.0.0.1:9/api", api_key="key", **{"timeout": 5, **options})


def names(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def open_files(folder: Path) -> list[str]:
    links = Path("/proc/self/fd")
    found = []
    for each in links.iterdir() if links.exists() else ():
        try:
            found.append(str(each.readlink()))
        except OSError:
            continue
    return [each for each in found if each.startswith(str(folder))]


async def test_headers_that_drip_are_given_up(tmp_path, monkeypatch):
    """Headers that come byte by byte, each in time, end by the timeouts together."""
    monkeypatch.setattr("esper_sdk._transfer.fetch.MOST_BREAKS", 1)

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        try:
            writer.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
            while True:
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(0.01)
        except ConnectionError:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
            ended.set()

    ended = asyncio.Event()
    server = await asyncio.start_server(drip, "127.0.0.1", 0)
    link = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/file"
    async with client(timeout=0.1) as esper:
        with pytest.raises(RequestTimeoutError, match="headers of the answer"):
            await esper.download(link, tmp_path / "file")
    await ended.wait()
    server.close()
    assert names(tmp_path) == []


@pytest.mark.parametrize("method", ["begin", "write", "finish"])
async def test_a_task_that_is_cancelled_leaves_nothing(method, tmp_path, monkeypatch):
    """A task that is cancelled while a thread opens, writes or finishes the file leaves nothing, and nothing open."""
    from esper_sdk._transfer import sink

    began, go = threading.Event(), threading.Event()
    real = getattr(os, {"begin": "open", "write": "write", "finish": "fsync"}[method])

    def slow(*args: object, **options: object) -> object:
        began.set()
        assert go.wait(10)
        return real(*args, **options)

    class System:
        def __getattr__(self, name: str) -> object:
            return slow if name == real.__name__ else getattr(os, name)

    monkeypatch.setattr(sink, "os", System())
    async with FileServer() as server, client() as esper:
        task = asyncio.ensure_future(esper.download(server.link, tmp_path / "file"))
        assert await asyncio.to_thread(began.wait, 10)
        task.cancel()
        await asyncio.sleep(0)
        go.set()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert [name for name in names(tmp_path) if name != "file"] == []
    assert open_files(tmp_path) == []


async def test_a_rename_that_fails_leaves_nothing(tmp_path):
    """A directory that has taken the name meanwhile is an error, and nothing is left beside it."""

    def in_the_way(asked: Asked, server: FileServer) -> Reply:
        (tmp_path / "file").mkdir()
        return honest(asked, server)

    async with FileServer(in_the_way) as server, client() as esper:
        with pytest.raises(IsADirectoryError):
            await esper.download(server.link, tmp_path / "file")
    assert names(tmp_path) == ["file"]
    assert open_files(tmp_path) == []


async def test_a_private_file_stays_private_meanwhile(tmp_path):
    """What is not whole yet can be read by nobody who can't read the file that it replaces."""
    (tmp_path / "file").touch(0o600)
    seen = []

    def look(progress: object) -> None:
        seen.extend(stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir())

    async with FileServer() as server, client() as esper:
        await esper.download(server.link, tmp_path / "file", progress=look)
    assert set(seen) == {0o600}


async def test_names_are_cut_by_bytes(tmp_path):
    """A name as long as the system allows, of letters with several bytes, is written to."""
    async with FileServer() as server, client() as esper:
        for name in ("\u4e2d" * 84, "x" * 255):
            await esper.download(server.link, tmp_path / name)
            assert (tmp_path / name).read_bytes() == CONTENT


async def test_a_date_beyond_all_dates(tmp_path):
    """A date that can't be one is no validator, and no error."""
    headers = {
        "Last-Modified": "Mon, 01 Jan 2024 00:00:00 +99999999999999999999",
        "Date": "Mon, 01 Jan 2024 00:00:00 GMT",
    }

    def dated(asked: Asked, server: FileServer) -> Reply:
        return Reply("200 OK", {"Content-Length": str(len(CONTENT)), **headers}, CONTENT)

    async with FileServer(dated) as server, client() as esper:
        await esper.download(server.link, tmp_path / "file")


def digest(content: bytes, name: str = "sha256") -> str:
    return base64.b64encode(hashlib.new(name, content).digest()).decode()


@pytest.mark.parametrize("told", ["then", "always"])
async def test_a_mismatch_after_a_resume_begins_again(told, tmp_path):
    """A server that goes on with another file under the same tag is found out by its checksum, and asked anew."""
    other = bytes(reversed(CONTENT))

    def first(asked: Asked, server: FileServer) -> Reply:
        server.headers = {"Repr-Digest": f"sha-256=:{digest(CONTENT)}:"}
        return cut(300)(asked, server)

    def second(asked: Asked, server: FileServer) -> Reply:
        server.content = other
        if told == "then":
            server.headers = {"Repr-Digest": f"sha-256=:{digest(other)}:"}
        return honest(asked, server)

    def third(asked: Asked, server: FileServer) -> Reply:
        server.headers = {"Repr-Digest": f"sha-256=:{digest(other)}:"}
        return honest(asked, server)

    async with FileServer(first, second, third) as server, client() as esper:
        await esper.download(server.link, tmp_path / "file")
        assert (tmp_path / "file").read_bytes() == other
        assert [asked.start for asked in server.asked] == [None, 300, None]
        server.habits = [cut(300)]
        server.content = CONTENT
        server.habits = [cut(300), honest]
        with pytest.raises(DownloadError, match="damaged"):
            await esper.download(server.link, tmp_path / "file")


@pytest.mark.parametrize("stored", ["gzip", "identity"])
async def test_a_hash_of_what_is_stored(stored, tmp_path):
    """Google's hash of an object that is stored compressed is not that of the file that it sends decompressed."""
    headers = {
        "X-Goog-Hash": f"md5={digest(gzip.compress(CONTENT), 'md5')}",
        "X-Goog-Stored-Content-Encoding": stored,
    }
    async with FileServer(headers=headers) as server, client() as esper:
        if stored == "gzip":
            await esper.download(server.link, tmp_path / "file")
            return
        with pytest.raises(DownloadError, match="x-goog-hash"):
            await esper.download(server.link, tmp_path / "file")
