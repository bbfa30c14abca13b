"""Which part of a TLS record has come, on connections in memory."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import ssl
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
import trustme
import uvloop
from esper_sdk import Esper
from esper_sdk._transport.tls_records import broken_record, count_records, has_unread, read_up_to_broken
from hypothesis import given
from hypothesis import strategies as st

AUTHORITY = trustme.CA()


def contexts(version: ssl.TLSVersion) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.maximum_version = version
    AUTHORITY.issue_cert("h.test").configure_cert(server)
    client = ssl.create_default_context()
    AUTHORITY.configure_trust(client)
    return count_records(client), server


CONTEXTS = {version: contexts(version) for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3)}


class Pair:
    """A client and a server, and the bytes between them."""

    def __init__(self, version: ssl.TLSVersion) -> None:
        client, server = CONTEXTS[version]
        self.to_client, self.to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._from_server = ssl.MemoryBIO()
        self.client = client.wrap_bio(self.to_client, self.to_server, server_hostname="h.test")
        self.server = server.wrap_bio(self.to_server, self._from_server, server_side=True)
        for _ in range(4):
            for side in (self.client, self.server):
                with contextlib.suppress(ssl.SSLWantReadError):
                    side.do_handshake()
                self.to_client.write(self._from_server.read())
        assert self.read() == b""

    def said(self, texts: Iterable[bytes]) -> bytes:
        """Return what the server writes on the wire for these."""
        for text in texts:
            self.server.write(text)
        return self._from_server.read()

    def read(self) -> bytes:
        found = b""
        try:
            while piece := self.client.read(65536):
                found += piece
        except ssl.SSLWantReadError:
            pass
        return found


@given(
    st.sampled_from(list(CONTEXTS)),
    st.lists(st.binary(min_size=1, max_size=50), max_size=4),
    st.lists(st.integers(0, 500), max_size=6),
)
def test_parts_of_records(version: ssl.TLSVersion, texts: list[bytes], places: list[int]) -> None:
    """In whatever pieces records come, all is read, and what nobody has read is told as long as it is there."""
    pair = Pair(version)
    wire = pair.said(texts)
    ends = {0}
    for _ in texts:
        at = max(ends)
        ends.add(at + 5 + int.from_bytes(wire[at + 3 : at + 5], "big"))
    cuts = sorted({place % (len(wire) + 1) for place in places} | {0, len(wire)})
    read = b""
    for start, end in pairwise(cuts):
        pair.to_client.write(wire[start:end])
        assert has_unread(pair.client)
        read += pair.read()
        assert has_unread(pair.client) == (end not in ends)
    assert read == b"".join(texts)


def test_records_behind_the_one_that_was_read() -> None:
    """A record that came with the one before, and was not read, is unread."""
    pair = Pair(ssl.TLSVersion.TLSv1_3)
    pair.to_client.write(pair.said([b"answer", b"surplus"]))
    assert pair.client.read(100) == b"answer"
    assert has_unread(pair.client)


@pytest.mark.parametrize("version", CONTEXTS)
def test_a_broken_record_behind_a_good_one(version: ssl.TLSVersion) -> None:
    """What was read before a broken record is given first if asked for, and the error from then on."""
    pair = Pair(version)
    pair.to_client.write(pair.said([b"answer"]) + b"\x17\x03\x03\x00\x40" + b"G" * 64)
    read_up_to_broken(pair.client)
    assert pair.read() == b"answer"
    assert has_unread(pair.client)
    error = broken_record(pair.client)
    assert error is not None
    with pytest.raises(ssl.SSLError) as raised:
        pair.client.read(1)
    assert raised.value is error


@pytest.mark.parametrize("version", CONTEXTS)
def test_the_end_of_a_connection_is_passed_on(version: ssl.TLSVersion) -> None:
    """A connection that ends without its notice is not one that ended in order."""
    pair = Pair(version)
    pair.to_client.write_eof()
    with pytest.raises(ssl.SSLEOFError):
        pair.client.read(1)


def test_what_is_no_record_is_passed_on() -> None:
    """Bytes that are no TLS, as from a server of plain HTTP, are an error at once, and not waited for."""
    to_client = ssl.MemoryBIO()
    client, _ = CONTEXTS[ssl.TLSVersion.TLSv1_3]
    tls = client.wrap_bio(to_client, ssl.MemoryBIO(), server_hostname="h.test")
    with pytest.raises(ssl.SSLWantReadError):
        tls.do_handshake()
    to_client.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    with pytest.raises(ssl.SSLError, match=r"(?i)wrong.version"):
        tls.do_handshake()


@pytest.mark.parametrize("version", list(CONTEXTS))
@pytest.mark.parametrize("size", [1, 16_000, 200_000])
def test_what_can_be_read_is_pending(version: ssl.TLSVersion, size: int) -> None:
    """Who reads only while something is pending, as uvloop does, gets everything that came."""
    pair = Pair(version)
    pair.to_client.write(pair.said([b"a" * size]))
    found = b""
    while pair.to_client.pending or pair.client.pending():
        found += pair.client.read(1000)
    assert found == b"a" * size


def test_pages_over_tls_on_uvloop(tmp_path: Path) -> None:
    """Answers of many records come whole on uvloop, and so do small ones that follow."""
    AUTHORITY.cert_pem.write_to_path(tmp_path / "authority.pem")
    body = b'{"a":"' + b"b" * 300_000 + b'"}'
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b"

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError):
            for number in itertools.count():
                await reader.readuntil(b"\r\n\r\n")
                content = b"{}" if number % 2 else body
                writer.write(answer % (len(content), content))
        writer.close()

    async def main() -> list[int]:
        certificate = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        AUTHORITY.issue_cert("localhost").configure_cert(certificate)
        trusting = ssl.create_default_context(cafile=str(tmp_path / "authority.pem"))
        server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=certificate)
        url = f"https://localhost:{server.sockets[0].getsockname()[1]}/api"
        async with server, Esper(base_url=url, api_key="k", verify=trusting, timeout=20) as esper:
            answers = [await esper.request("GET", "/x/") for _ in range(6)]
        return [len(each.content) for each in answers]

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(main()) == [len(body), 2] * 3


def test_a_context_of_somebody_else_s_making() -> None:
    """A context with a class of its own for connections keeps it."""

    class Own(ssl.SSLObject):
        pass

    context = ssl.create_default_context()
    context.sslobject_class = Own
    assert count_records(context).sslobject_class is Own
    assert not has_unread(None)
