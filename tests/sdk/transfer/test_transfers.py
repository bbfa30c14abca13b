from __future__ import annotations

import asyncio
import base64
import errno
import gzip
import hashlib
import os
import ssl
import stat
from pathlib import Path

import httpx
import pytest
import trustme
from esper_sdk import (
    CertificateError,
    ClosedError,
    DownloadError,
    DownloadProgress,
    Esper,
    FileStream,
    NotFoundError,
    PermissionDeniedError,
    RequestError,
)
from file_server import CONTENT, Asked, FileServer, Habit, Reply, chunked, cut, honest
from hypothesis import given, settings
from hypothesis import strategies as st

KEY = "very-secret-key"


def client(base_url: str = "http://127.0.0.1:9/api", **options: object) -> Esper:
    return Esper(base_url=base_url, api_key=KEY, **{"timeout": 5, **options})


async def fetch(server: FileServer, path: Path, **options: object) -> bytes:
    """Download the file of a stranger's server, and return what is on the disk."""
    async with client() as esper:
        await esper.download(server.link, path, **options)
    assert files(path.parent) == [path.name]
    return path.read_bytes()  # noqa: ASYNC240


def files(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


async def read_all(stream: FileStream) -> bytes:
    return b"".join([piece async for piece in stream])


async def read_into(got: list[bytes], esper: Esper, server: FileServer) -> None:
    async for piece in esper.stream(server.link):
        got += [piece]


def ranges(server: FileServer) -> list[int | None]:
    return [asked.start for asked in server.asked]


async def test_nothing_of_ours_goes_to_another_host(tmp_path):
    """A stranger's server gets neither the key nor the name of this client, at the first request or later ones."""
    async with FileServer(cut(100), honest) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
    for asked in server.asked:
        assert KEY not in str(asked)
        assert set(asked.headers) <= {"host", "accept", "accept-encoding", "range", "if-range"}
    assert ranges(server) == [None, 100]


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"]
)
async def test_a_redirect_loses_the_key(status, tmp_path):
    """The API gets the key and redirects to another origin, which gets nothing of it, nor does the way back."""

    def to(target: str) -> Habit:
        return lambda asked, server: Reply(status, {"Location": target, "Content-Length": "0"})

    async with FileServer() as home, FileServer(honest) as stranger:
        home.habits = [to(stranger.link), honest]
        stranger.habits = [to(f"{home.origin}/api/v0/file"), honest]
        async with client(f"{home.origin}/api") as esper:
            await esper.download("v0/file", tmp_path / "file")
    assert [asked.headers.get("authorization") for asked in home.asked] == [f"Bearer {KEY}", None]
    assert [KEY in str(asked) for asked in stranger.asked] == [False]
    assert (tmp_path / "file").read_bytes() == CONTENT


async def test_a_redirect_within_the_api_keeps_the_key(tmp_path):
    """What the API itself redirects to a path of its own is asked with the key."""

    def moved(asked: Asked, server: FileServer) -> Reply:
        return Reply("302 Found", {"Location": "/api/v0/other", "Content-Length": "0"})

    async with FileServer(moved, honest) as home, client(f"{home.origin}/api") as esper:
        await esper.download("v0/file", tmp_path / "file")
    assert [asked.headers["authorization"] for asked in home.asked] == [f"Bearer {KEY}"] * 2
    assert [asked.line.split()[1] for asked in home.asked] == ["/api/v0/file", "/api/v0/other"]


@pytest.mark.parametrize(
    "target",
    [
        "http://example.com/file",
        "ftp://127.0.0.1/x",
        "http://u:p@127.0.0.1/x",
        "http://[",
        "file:///etc/passwd",
    ],
)
async def test_redirects_that_are_not_followed(target, tmp_path):
    """A redirect to what is not encrypted, no web address or wants a password ends the download."""

    def moved(asked: Asked, server: FileServer) -> Reply:
        return Reply("302 Found", {"Location": target, "Content-Length": "0"})

    async with FileServer(moved) as server, client() as esper:
        with pytest.raises(DownloadError, match="redirected"):
            await esper.download(server.link, tmp_path / "file")
    assert files(tmp_path) == []


async def test_redirects_end(tmp_path):
    """A circle of redirects is left after a few rounds."""

    def moved(asked: Asked, server: FileServer) -> Reply:
        return Reply("302 Found", {"Location": server.link, "Content-Length": "0"})

    async with FileServer(moved) as server, client() as esper:
        with pytest.raises(DownloadError, match="more than 5 times"):
            await esper.download(server.link, tmp_path / "file")


async def test_a_cut_at_every_offset(tmp_path):
    """Wherever the connection ends, by an end or a reset, the file goes on there and is whole."""
    content = CONTENT[:16]
    async with client() as esper:
        for at in range(17):
            for habit in (honest, chunked):
                async with FileServer(cut(at, habit, reset=at % 8 == 5), honest, content=content) as server:
                    await esper.download(server.link, tmp_path / "file")
                    assert (tmp_path / "file").read_bytes() == content, at
                    if habit is honest:
                        assert ranges(server)[1:] in ([], [at or None])


async def test_a_server_that_ends_after_each_byte(tmp_path):
    """A file comes byte by byte, each over a connection of its own."""
    async with FileServer(cut(1), content=CONTENT[:25]) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT[:25]
    assert ranges(server) == [None, *range(1, 25)]


def changed(asked: Asked, server: FileServer) -> Reply:
    server.content, server.etag = CONTENT[::-1], '"two"'
    return honest(asked, server)


def lies(**headers: str) -> Habit:
    """Answer a range with a 206 of other bytes than its headers should say."""

    def habit(asked: Asked, server: FileServer) -> Reply:
        reply = honest(asked, server)
        if asked.start is not None:
            reply.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
            reply.headers = {name: value for name, value in reply.headers.items() if value}
            reply.body = b"\xff" * 2000
        return reply

    return habit


def ignores_ranges(asked: Asked, server: FileServer) -> Reply:
    return honest(Asked(asked.line, {}), server)


def ignores_if_range(asked: Asked, server: FileServer) -> Reply:
    server.content, server.etag = b"x" * len(CONTENT), '"two"'
    return honest(Asked(asked.line, {"range": asked.headers.get("range", "")}), server)


@pytest.mark.parametrize(
    "habit",
    [
        pytest.param(lies(Content_Range="bytes 300-1023/1024"), id="another start"),
        pytest.param(lies(Content_Range="bytes 500-1023/2048"), id="another total"),
        pytest.param(lies(Content_Range="bytes 500-1023/1000"), id="an end behind the total"),
        pytest.param(lies(Content_Range="bytes 500-400/1024"), id="an end before the start"),
        pytest.param(lies(Content_Range="bytes 500-1023/1024", Content_Length="2000"), id="another length"),
        pytest.param(lies(Content_Range=""), id="no Content-Range"),
        pytest.param(lies(Content_Range="items 500-1023/1024"), id="another unit"),
        pytest.param(lies(ETag='"two"'), id="another ETag"),
        pytest.param(lies(ETag=""), id="no ETag"),
        pytest.param(lies(Content_Encoding="gzip"), id="another coding"),
        pytest.param(lies(Content_Type="multipart/byteranges; boundary=x", Content_Range=""), id="multipart"),
        pytest.param(lambda asked, server: Reply("416 No", {"Content-Length": "0"}), id="416"),
        pytest.param(lambda asked, server: Reply("412 No", {"Content-Length": "0"}), id="412"),
    ],
)
async def test_a_range_that_does_not_fit(habit, tmp_path):
    """A part that can't belong to the rest is thrown away, and the file begins again."""
    async with FileServer(cut(500), habit, honest) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
    assert ranges(server) == [None, 500, None]


async def test_the_file_changed_between_ranges(tmp_path):
    """A 200 with another ETag begins the file again, and its bytes are not mixed with the old ones."""
    async with FileServer(cut(500), changed, honest) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT[::-1]


async def test_ranges_are_ignored(tmp_path):
    """A server that answers a range with the whole file is taken at its word."""
    async with FileServer(cut(500), ignores_ranges) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
    assert ranges(server) == [None, 500]


async def test_if_range_is_ignored(tmp_path):
    """A part of another version, told by its ETag, is not appended."""
    async with FileServer(cut(500), ignores_if_range, honest) as server:
        assert await fetch(server, tmp_path / "file") == b"x" * len(CONTENT)
    assert ranges(server) == [None, 500, None]


@pytest.mark.parametrize("etag", ['W/"weak"', "", "unquoted"])
async def test_without_a_strong_validator_it_begins_again(etag, tmp_path):
    """Where nothing proves that the file is the same, no range is asked for."""

    def habit(asked: Asked, server: FileServer) -> Reply:
        reply = honest(asked, server)
        reply.headers = {name: value for name, value in reply.headers.items() if value}
        return reply

    async with FileServer(cut(500, habit), habit) as server:
        server.etag = etag
        assert await fetch(server, tmp_path / "file") == CONTENT
    assert ranges(server) == [None, None]


@pytest.mark.parametrize(
    ("date", "begins"),
    [("Wed, 21 Oct 2026 07:28:09 GMT", 500), ("Wed, 21 Oct 2026 07:28:00 GMT", None), ("no date", None)],
)
async def test_a_date_as_validator(date, begins, tmp_path):
    """`Last-Modified` proves it only where it is older than the answer."""
    modified = "Wed, 21 Oct 2026 07:28:00 GMT"

    def habit(asked: Asked, server: FileServer) -> Reply:
        condition = asked.headers.pop("if-range", None)
        assert condition in {None, modified}
        reply = honest(asked, server)
        del reply.headers["ETag"]
        reply.headers |= {"Last-Modified": modified, "Date": date}
        return reply

    async with FileServer(cut(500, habit), habit) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
    assert ranges(server) == [None, begins]


async def test_a_range_in_parts(tmp_path):
    """A server that gives less than the rest is asked for what is left."""

    def part(asked: Asked, server: FileServer) -> Reply:
        reply = honest(asked, server)
        if asked.start is not None:
            end = min(asked.start + 300, len(CONTENT))
            reply.headers |= {
                "Content-Range": f"bytes {asked.start}-{end - 1}/{len(CONTENT)}",
                "Content-Length": str(end - asked.start),
            }
            reply.body = CONTENT[asked.start : end]
        return reply

    async with FileServer(cut(100), part) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
    assert ranges(server) == [None, 100, 400, 700, 1000]


async def test_a_chunked_file_without_an_end_is_not_whole(tmp_path):
    """A file in chunks that always breaks off is an error, and leaves what was there."""
    target = tmp_path / "file"
    target.write_bytes(b"old")
    async with FileServer(cut(300, chunked)) as server, client() as esper:
        with pytest.raises(DownloadError):
            await esper.download(server.link, target)
    assert target.read_bytes() == b"old"
    assert files(tmp_path) == ["file"]


@pytest.mark.parametrize("habit", [cut(500, ignores_ranges), cut(0)])
async def test_a_download_that_never_ends_is_given_up(habit, tmp_path):
    """A server that always breaks off at the same place is asked a bounded number of times."""
    async with FileServer(habit) as server, client() as esper:
        with pytest.raises(DownloadError, match=r"1,024|begin again"):
            await esper.download(server.link, tmp_path / "file")
    assert len(server.asked) < 12
    assert files(tmp_path) == []


async def test_a_length_that_lies(tmp_path):
    """A body that is shorter than announced is no file; what is longer is cut at the length."""

    def short(asked: Asked, server: FileServer) -> Reply:
        return Reply(headers={"Content-Length": "2000"}, body=CONTENT)

    def long(asked: Asked, server: FileServer) -> Reply:
        return Reply(headers={"Content-Length": "1000"}, body=CONTENT)

    async with FileServer(short) as server, client() as esper:
        with pytest.raises(DownloadError):
            await esper.download(server.link, tmp_path / "file")
    async with FileServer(long) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT[:1000]


def told(name: str, algorithm: str, template: str = "{}") -> tuple[str, str]:
    digest = base64.b64encode(hashlib.new(algorithm, CONTENT).digest()).decode()
    return name, template.format(digest)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        told("Repr-Digest", "sha256", "sha-256=:{}:"),
        told("Repr-Digest", "sha512", "crc32c=:AAAA:, sha-512=:{}:"),
        told("Digest", "sha256", "SHA-256={}"),
        told("Content-MD5", "md5"),
        told("x-amz-checksum-sha256", "sha256"),
        told("x-amz-checksum-sha1", "sha1"),
        told("x-goog-hash", "md5", "crc32c=n03x6A==,md5={}"),
    ],
)
async def test_checksums_of_the_server(name, value, tmp_path):
    """A file whose checksum does not come out is not kept, even where the length does, and a right one is."""
    async with FileServer(headers={name: value}) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
        server.content = CONTENT[::-1]
        async with client() as esper:
            with pytest.raises(DownloadError, match=f"(?i)damaged.*{name}"):
                await esper.download(server.link, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == CONTENT


@pytest.mark.parametrize("value", ["nonsense", "sha-256=:AAAA:", "", "unixsum=:30637:"])
async def test_a_checksum_that_is_none(value, tmp_path):
    """What can't be read as a checksum is ignored."""
    async with FileServer(headers={"Repr-Digest": value, "Content-MD5": "3-composite"}) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT


async def test_checksum_of_the_caller(tmp_path):
    """A checksum that the caller knows decides about the finished file."""
    async with FileServer() as server:
        right = f"sha256:{hashlib.sha256(CONTENT).hexdigest()}"
        assert await fetch(server, tmp_path / "file", checksum=right) == CONTENT
        with pytest.raises(DownloadError, match="checksum="):
            await fetch(server, tmp_path / "file", checksum=f"md5:{'0' * 32}")


@pytest.mark.parametrize("at", [10, 100, 10_000])
async def test_compressed_files_go_on_too(at, tmp_path):
    """A file that is stored compressed is decompressed, also across a break, and its length is that on the wire."""
    plain = CONTENT * 200
    packed = gzip.compress(os.urandom(30_000) + plain)
    async with FileServer(cut(at), honest, content=packed, headers={"Content-Encoding": "gzip"}) as server:
        assert await fetch(server, tmp_path / "file") == gzip.decompress(packed)
    assert ranges(server) == [None, at]


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", gzip.compress(CONTENT)[:-9]),
        ("gzip", b"plain text"),
        ("br", b"..."),
        ("gzip, br, gzip", b"..."),
    ],
)
async def test_a_coding_that_lies(coding, content, tmp_path):
    """A file that is not compressed as announced, or not to its end, is an error."""
    async with FileServer(content=content, headers={"Content-Encoding": coding}) as server, client() as esper:
        with pytest.raises(DownloadError, match=r"compressed|encoded"):
            await esper.download(server.link, tmp_path / "file")
    assert files(tmp_path) == []


async def test_a_drip_is_given_up(monkeypatch, tmp_path):
    """A connection over which hardly anything comes is replaced by another one, which goes on."""
    monkeypatch.setattr("esper_sdk._transfer.fetch.SLOWEST", 10_000)

    def drip(asked: Asked, server: FileServer) -> Reply:
        reply = honest(asked, server)
        reply.pause, reply.piece = 0.02, 1
        return reply

    async with FileServer(drip, honest) as server, client(timeout=0.2) as esper:
        done = await esper.download(server.link, tmp_path / "file")
    assert done.breaks == 1
    assert 0 < server.asked[1].start < 100
    assert (tmp_path / "file").read_bytes() == CONTENT


async def test_a_stall_is_given_up(tmp_path):
    """A connection over which nothing comes any more is replaced by another one."""

    def stall(asked: Asked, server: FileServer) -> Reply:
        reply = honest(asked, server)
        reply.pause, reply.piece = 1.0, 300
        return reply

    async with FileServer(stall, honest) as server, client(timeout=0.1) as esper:
        await esper.download(server.link, tmp_path / "file")
    assert ranges(server) == [None, 300]


async def test_a_slow_reader_is_no_slow_server():
    """What a program does between two pieces is not held against the server, which can't continue the file."""
    async with FileServer(cut(1 << 20, chunked)) as server, client(timeout=0.05) as esper:
        server.content = CONTENT * 4
        got = 0
        async for piece in esper.stream(server.link):
            got += len(piece)
            await asyncio.sleep(0.06 if got <= 300 else 0)
    assert got == len(CONTENT) * 4


async def test_a_refusal_that_drips(tmp_path, monkeypatch):
    """The status of a refusal is not held back by a body that never ends."""
    monkeypatch.setattr("esper_sdk._transport.streaming._ERROR_TIME", 0.1)

    def drip(asked: Asked, server: FileServer) -> Reply:
        return Reply("403 No", {"Content-Length": "1000"}, b"x" * 1000, pause=0.02, piece=1)

    async with FileServer(drip) as server, client() as esper:
        with pytest.raises(PermissionDeniedError):
            await esper.download(server.link, tmp_path / "file")


async def test_refusals_of_a_strangers_server(tmp_path):
    """What a link answers is an error of its own, without the signature; what passes by is asked again."""

    def status(line: str) -> Habit:
        return lambda asked, server: Reply(line, {"Content-Length": "6", "Retry-After": "0"}, b"denied")

    async with FileServer(status("403 No")) as server, client() as esper:
        with pytest.raises(PermissionDeniedError) as caught:
            await esper.download(server.link, tmp_path / "file")
        assert "abcdef" not in str(caught.value)
        assert len(server.asked) == 1
        # It has not used up the tenant's limit.
        assert esper.limiter.stats.requests == 0
    passing = [status("503 Busy"), status("429 Slow"), cut(100), status("500 Oh"), honest]
    async with FileServer(*passing) as server:
        assert await fetch(server, tmp_path / "file") == CONTENT
    for nothing in ("204 No Content", "206 Partial Content"):
        async with FileServer(status(nothing)) as server, client() as esper:
            with pytest.raises(DownloadError, match=nothing[:3]):
                await esper.download(server.link, tmp_path / "other")


async def test_errors_of_the_api_are_those_of_calls(tmp_path):
    """A path of the API goes through limit and retries, and fails like a call."""

    def missing(asked: Asked, server: FileServer) -> Reply:
        return Reply("404 Not Found", {"Content-Length": "21"}, b'{"message":"nothing"}')

    def busy(asked: Asked, server: FileServer) -> Reply:
        return Reply("503 Busy", {"Content-Length": "0"})

    async with FileServer(busy, honest, missing) as server, client(f"{server.origin}/api") as esper:
        await esper.download("v0/file", tmp_path / "file")
        assert esper.limiter.stats.requests == 2
        assert esper.limiter.in_flight == 0
        with pytest.raises(NotFoundError, match="nothing"):
            await esper.download("v0/file", tmp_path / "file")


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("http://example.com/x", "http://127"),
        ("../x", "step"),
        ("", "empty"),
        (3, "int"),
        ("ftp://example.com/x", "https"),
        ("https://u:p@example.com/x", "user name"),
        ("https://exa mple.com/", "valid"),
        ("http://127.0.0.1:99999/x", "port"),
        ("https://example.com:0/x", "port"),
    ],
)
async def test_wrong_sources(source, named, tmp_path):
    """A source that can't be asked is told before anything is sent."""
    async with client() as esper:
        with pytest.raises(RequestError) as caught:
            await esper.download(source, tmp_path / "file")
        assert caught.value.where == "source"
        with pytest.raises(RequestError):
            esper.stream(source)


@pytest.mark.parametrize("path", ["", ".", "no/such/folder/file", "/dev/null", "new/", 3, "a\0b"])
async def test_wrong_targets(path, tmp_path, monkeypatch):
    """A target that can't be written is told before anything is sent."""
    monkeypatch.chdir(tmp_path)
    async with FileServer() as server, client() as esper:
        with pytest.raises(RequestError) as caught:
            await esper.download(server.link, path)
        assert caught.value.where == "path"
        for name, value in (("checksum", "sha256:12"), ("progress", 3), ("deadline", -1)):
            with pytest.raises(RequestError) as caught:
                await esper.download(server.link, "file", **{name: value})
            assert caught.value.where == name
    assert server.asked == []


async def test_the_file_that_was_there(tmp_path):
    """A link is followed, permissions stay, and a failed download leaves everything as it was."""
    real = tmp_path / "real"
    real.write_bytes(b"old")
    real.chmod(0o640)
    (tmp_path / "link").symlink_to(real)
    async with FileServer() as server, client() as esper:
        done = await esper.download(server.link, tmp_path / "link")
    assert done.size == len(CONTENT) == len(real.read_bytes())
    assert (tmp_path / "link").is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


async def test_encrypted_files_end_in_order(tmp_path):
    """Over TLS, a file without a length is whole only if the connection was closed in order; other authorities are refused."""
    authority = trustme.CA()
    server_side, client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server_side)
    authority.configure_trust(client_side)

    def until_close(asked: Asked, server: FileServer) -> Reply:
        return Reply("200 OK", {}, CONTENT)

    async with client(verify=client_side) as esper, client() as other:
        async with FileServer(cut(100), until_close, tls=server_side) as server:
            await esper.download(server.link, tmp_path / "file")
            assert (tmp_path / "file").read_bytes() == CONTENT
            with pytest.raises(CertificateError):
                await other.download(server.link, tmp_path / "file")
        async with FileServer(cut(100, until_close, reset=True), tls=server_side) as server:
            with pytest.raises(DownloadError):
                await esper.download(server.link, tmp_path / "file")


async def test_a_full_disk(tmp_path, monkeypatch):
    """What can't be written is an error of the system, and leaves what was there, and nothing beside it."""

    def full(*args: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "file").write_bytes(b"old")
    async with FileServer() as server, client() as esper:
        monkeypatch.setattr("esper_sdk._transfer.sink.os.write", full)
        with pytest.raises(OSError, match="No space"):
            await esper.download(server.link, tmp_path / "file")
        monkeypatch.undo()
    assert files(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def slow(asked: Asked, server: FileServer) -> Reply:
    """Answer with ten bytes at a time, and pauses between them."""
    reply = honest(asked, server)
    reply.pause, reply.piece = 0.05, 10
    return reply


async def test_progress_and_deadline(tmp_path):
    """Progress is told, and a deadline ends the download with what came said, nothing left and no task running."""
    seen: list[DownloadProgress] = []

    async with FileServer() as server, client() as esper:
        await esper.download(server.link, tmp_path / "file", progress=seen.append)
    assert (seen[-1].done, seen[-1].total) == (len(CONTENT), len(CONTENT))
    assert str(seen[-1]).startswith("1.0 KiB of 1.0 KiB done")
    async with FileServer(slow) as server, client() as esper:
        with pytest.raises(DownloadError, match=r"deadline of 0.2 s: \d+ of 1,024 bytes"):
            await esper.download(server.link, tmp_path / "other", deadline=0.2)
    async with FileServer(cut(100, reset=True), slow) as server, client() as esper:
        with pytest.raises(DownloadError, match=r"deadline .* the last break: The connection broke"):
            await esper.download(server.link, tmp_path / "other", deadline=0.5)
    assert files(tmp_path) == ["file"]


async def test_closing_the_client_ends_a_download(tmp_path):
    """A client that is closed ends its downloads and streams, and leaves nothing."""
    async with FileServer(slow) as server:
        esper = client()
        begun = asyncio.Event()
        task = asyncio.create_task(
            esper.download(server.link, tmp_path / "file", progress=lambda _: begun.set())
        )
        stream = esper.stream(server.link)
        await anext(stream)
        await begun.wait()
        await esper.aclose()
        with pytest.raises(ClosedError):
            await task
        with pytest.raises(ClosedError):
            await anext(stream)
    assert files(tmp_path) == []


async def test_only_the_end_of_the_file_ends_a_stream():
    """Who reads on after a failure, a checksum that does not come out, or a close is not told that this was all."""
    async with FileServer(cut(100), changed) as server, client() as esper:
        stream, got = esper.stream(server.link), list[bytes]()
        for said in ("can't continue", "closed before its end, after 100 bytes"):
            with pytest.raises(DownloadError, match=said):
                got.extend([piece async for piece in stream])
    headers = {"Repr-Digest": f"md5=:{base64.b64encode(bytes(16)).decode()}:"}
    async with FileServer(headers=headers) as server, client() as esper:
        async with esper.stream(server.link) as stream:
            for said in ("damaged", "closed before its end"):
                with pytest.raises(DownloadError, match=said):
                    await read_all(stream)
        async with esper.stream(server.link) as stream:
            await anext(stream)
        with pytest.raises(DownloadError, match="closed before its end"):
            await anext(stream)
    async with FileServer() as server, client() as esper, esper.stream(server.link) as stream:
        assert await read_all(stream) == CONTENT
        assert await read_all(stream) == b""


async def test_a_stream_that_another_task_closes_ends_there():
    """Nothing more is asked for once a stream was closed, also by another task in the middle of a piece."""
    async with FileServer(slow) as server, client() as esper:
        stream = esper.stream(server.link)
        begun = asyncio.Event()

        async def read() -> None:
            async for _ in stream:
                begun.set()

        task = asyncio.create_task(read())
        await begun.wait()
        await stream.aclose()
        with pytest.raises(DownloadError, match="closed before its end"):
            await task
        assert len(server.asked) == 1


async def test_a_stream_goes_on_after_a_break():
    """A stream gives every byte once, with breaks or without, and is an error where it would have to begin again."""
    async with FileServer(cut(100), cut(300), honest) as server, client() as esper:
        async with esper.stream(server.link) as pieces:
            assert b"".join([piece async for piece in pieces]) == CONTENT
            assert pieces.size == len(CONTENT)
        assert ranges(server) == [None, 100, 400]
    for habit in (changed, ignores_ranges, lies(ETag='"two"')):
        got: list[bytes] = []
        async with FileServer(cut(100), habit) as server, client() as esper:
            with pytest.raises(DownloadError, match="can't continue"):
                await read_into(got, esper, server)
        assert b"".join(got) == CONTENT[:100]
    packed = gzip.compress(CONTENT)
    headers = {"Content-Encoding": "gzip", "Repr-Digest": told("", "md5", "md5=:{}:")[1]}
    async with FileServer(cut(20), honest, content=packed, headers=headers) as server, client() as esper:
        got = []
        with pytest.raises(DownloadError, match="damaged"):
            await read_into(got, esper, server)
        # The checksum is that of the compressed bytes.
        assert b"".join(got) == CONTENT


def test_downloads_on_trio(tmp_path):
    """Downloads and streams work on trio, through a transport of the caller's too."""
    import trio

    def handle(request: httpx.Request) -> httpx.Response:
        assert "authorization" not in request.headers
        return httpx.Response(200, content=CONTENT)

    async def main() -> None:
        async with client(transport=httpx.MockTransport(handle)) as esper:
            done = await esper.download("https://files.example.com/x", tmp_path / "file")
            assert done.size == len(CONTENT)
            async with esper.stream("https://files.example.com/x") as pieces:
                assert b"".join([piece async for piece in pieces]) == CONTENT

    trio.run(main)
    assert (tmp_path / "file").read_bytes() == CONTENT


@settings(max_examples=15, deadline=None)
@given(cuts=st.lists(st.integers(1, 300), max_size=6), changes=st.sets(st.integers(1, 5), max_size=2))
def test_whatever_breaks_the_file_is_one_version(cuts, changes, tmp_path_factory):
    """Whatever is cut and changed meanwhile, what is on the disk is one version of the file, whole."""
    folder = tmp_path_factory.mktemp("files")

    async def main() -> None:
        versions = [CONTENT]

        def habit(number: int, at: int | None) -> Habit:
            def answer(asked: Asked, server: FileServer) -> Reply:
                if number in changes:
                    server.content, server.etag = bytes([number]) * 700, f'"v{number}"'
                    versions.append(server.content)
                reply = honest(asked, server)
                reply.cut = at
                return reply

            return answer

        habits = [habit(number, at) for number, at in enumerate([*cuts, None])]
        async with FileServer(*habits, honest) as server, client() as esper:
            await esper.download(server.link, folder / "file")
        assert (folder / "file").read_bytes() in versions

    asyncio.run(main())
