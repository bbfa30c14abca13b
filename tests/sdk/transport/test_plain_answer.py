"""Answers that are read without aiohttp's parser are read as it would."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp.client_proto import ResponseHandler
from esper_sdk._transport.plain_answer import read_plain_answer
from hypothesis import example, given
from hypothesis import strategies as st

MOST = 1000
LINES = (
    b"Content-Type: application/json",
    b"X-RateLimit-Remaining:  7 \t",
    b"Connection: keep-alive",
    b"connection: Keep-Alive",
    b"Connection: close",
    b"Connection: upgrade",
    b"Proxy-Connection: close",
    b"Upgrade: h2c",
    b"Content-Encoding: gzip",
    b"Transfer-Encoding: chunked",
    b"Transfer-Encoding : chunked",
    b"Trailer: a",
    b"Empty:",
    b": nameless",
    b"No colon",
    b" folded: yes",
    b"Two: a:b",
    b"Content-Length: 1",
    b"Content-Length: 2, 2",
    b"Content-Length: +2",
    b"Content-Length: 2\t",
    b"content-length:2",
    b"Note: Content-Length: 9",
    b"Latin: \xe9",
    b"Null: \x00",
    b"Bare: a\rb",
    b"B\xe4d: a",
    b"Set-Cookie: a=1",
)
STATUS_LINES = (
    b"HTTP/1.1 200 OK",
    b"HTTP/1.1 200 ",
    b"HTTP/1.1 201 Made it so",
    b"HTTP/1.1 200",
    b"HTTP/1.0 200 OK",
    b"HTTP/1.1 204 No Content",
    b"HTTP/1.1 304 Not Modified",
    b"HTTP/1.1 429 Too Many Requests",
    b"HTTP/1.1 100 Continue",
    b"http/1.1 200 OK",
    b"HTTP/1.1  200 OK",
    b"HTTP/1.1 200 \xe9",
)


async def parsed(data: bytes) -> tuple[Any, ...]:
    """Read an answer with aiohttp: status, reason, header fields, body, and whether the connection is to be closed."""
    protocol = ResponseHandler(asyncio.get_running_loop())
    protocol.set_response_params(read_until_eof=True, auto_decompress=False, max_line_size=65536)
    protocol.data_received(data)
    message, payload = await protocol.read()
    assert payload.is_eof(), "the body has not ended"
    reason = message.reason or ""
    # Older versions leave the spaces behind a value.
    fields = tuple((name, value.rstrip(b"\t ")) for name, value in message.raw_headers)
    return message.code, reason.encode(), fields, await payload.read(), protocol.should_close


@given(
    first=st.sampled_from(STATUS_LINES),
    lines=st.lists(st.sampled_from(LINES) | st.binary(max_size=8), max_size=6),
    body=st.binary(max_size=20),
    length=st.none() | st.integers(-1, 1),
    cut=st.integers(0, 3),
)
@example(first=STATUS_LINES[0], lines=[LINES[0], LINES[1], LINES[3]], body=b"{}", length=0, cut=0)
def test_plain_answers_are_read_as_aiohttp_reads_them(
    first: bytes, lines: list[bytes], body: bytes, length: int | None, cut: int
) -> None:
    """Whatever is read at once is what aiohttp's parser makes of it; all else is left to that."""
    if length is not None:
        lines = [*lines, b"Content-Length: %d" % (len(body) + length)]
    data = b"\r\n".join([first, *lines, b"", body])
    data = data[: len(data) - cut]
    plain = read_plain_answer(data, MOST)
    if plain is not None:
        expected = asyncio.run(parsed(data))
        status, fields, content, reason = plain
        assert (status, reason, tuple(fields), content, False) == expected


def answer(*lines: bytes, first: bytes = STATUS_LINES[0], body: bytes = b"{}") -> bytes:
    return b"\r\n".join([first, *lines, b"Content-Length: %d" % len(body), b"", body])


def test_what_the_service_sends_is_plain() -> None:
    """The usual answer is read at once, with its fields as they came."""
    plain = read_plain_answer(answer(b"Server: nginx", b"Connection: keep-alive", b"Vary:\tAccept"), MOST)
    assert plain is not None
    status, fields, content, reason = plain
    assert (status, reason, content) == (200, b"OK", b"{}")
    assert list(fields) == [
        (b"Server", b"nginx"),
        (b"Connection", b"keep-alive"),
        (b"Vary", b"Accept"),
        (b"Content-Length", b"2"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        answer()[:-1],
        answer() + b"H",
        answer(body=b"a" * (MOST + 1)),
        answer(b"Connection: close"),
        answer(b"Connection: keep-alive", b"Connection: close"),
        answer(b"Content-Encoding: gzip"),
        answer(b"content-length: 2"),
        answer(b"A: " + b"a" * 20_000),
        answer(*[b"A: a"] * 120),
        *(answer(first=line) for line in STATUS_LINES[4:]),
    ],
)
def test_all_else_is_for_the_parser(data: bytes) -> None:
    """An answer that is not whole, has more behind it, or is unusual in any way, is left to aiohttp's parser."""
    assert read_plain_answer(data, MOST) is None
