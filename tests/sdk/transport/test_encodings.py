"""Content codings: chains, odd names, trailing bytes, broken bodies, bounds."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import httpx
import pytest
from esper_sdk._errors import NotFoundError, OutcomeUnknownError, ResponseTooLargeError
from esper_sdk._transport.chain import build_transport
from esper_sdk._transport.error_bodies import error_from_response
from esper_sdk._transport.options import TransportOptions
from esper_sdk._transport.response_body import BodyReader
from hypothesis import given
from hypothesis import strategies as st

from tests.sdk.faults import FaultServer, ok

BODY = b'{"results": [1, 2, 3], "next": null}'
REQUEST = httpx.Request("GET", "https://acme-api.esper.cloud/api/x")
Coder = Callable[[bytes], bytes]


def bare(body: bytes) -> bytes:
    """Compress without any header or check sum."""
    deflate = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflate.compress(body) + deflate.flush()


def read(
    chunks: bytes | Sequence[bytes],
    *encodings: str,
    status: int = 200,
    limit: int = 10_000_000,
    method: str = "GET",
) -> httpx.Response:
    """Read an answer that came in these chunks."""
    headers = [(b"Content-Encoding", encoding.encode("latin-1")) for encoding in encodings]
    reader = BodyReader(httpx.Request(method, REQUEST.url), status, headers, limit)
    for chunk in [chunks] if isinstance(chunks, bytes) else chunks:
        reader.feed(chunk)
    return reader.response()


def result(*args: Any, **options: Any) -> bytes | type[Exception]:
    """Read an answer; an error is its class."""
    try:
        return read(*args, **options).content
    except OutcomeUnknownError as error:
        return type(error)


TWO = (gzip.compress(BODY[:9], mtime=0), gzip.compress(BODY[9:], mtime=0))
WHOLE: list[tuple[list[str], bytes]] = [
    (["gzip"], gzip.compress(BODY, mtime=0)),
    (["GZip"], gzip.compress(BODY, mtime=0)),
    (["x-gzip"], gzip.compress(BODY, mtime=0)),
    (['"gzip"'], gzip.compress(BODY, mtime=0)),
    (["gzip;q=1"], gzip.compress(BODY, mtime=0)),
    (["gzip"], gzip.compress(BODY, mtime=0) + bytes(8)),
    (["gzip"], gzip.compress(BODY, mtime=0) + b"\r\n"),
    (["gzip"], gzip.compress(BODY, mtime=0) + b"\x1f\x8bnot the next"),
    (["gzip"], b"".join(TWO)),
    (["gzip"], bytes(512).join(TWO) + b"\n"),
    (["gzip"], zlib.compress(BODY)),
    (["deflate"], zlib.compress(BODY)),
    (["deflate"], zlib.compress(BODY) + b"\r\n"),
    (["deflate"], bare(BODY)),
    (["deflate"], bare(BODY) + bytes(3)),
    (["deflate"], gzip.compress(BODY, mtime=0)),
    (["identity"], BODY),
    (["UTF-8"], BODY),
    (["none"], BODY),
    (["binary"], BODY),
    (["8bit"], BODY),
    (["aws-chunked"], BODY),
    ([""], BODY),
    ([" , ,"], BODY),
    (["\xff"], BODY),
    (["identity, gzip"], gzip.compress(BODY, mtime=0)),
    (["gzip, identity"], gzip.compress(BODY, mtime=0)),
    (["gzip,,utf-8"], gzip.compress(BODY, mtime=0)),
    (["identity", "gzip"], gzip.compress(BODY, mtime=0)),
    (["gzip", "gzip"], gzip.compress(BODY, mtime=0)),
    (["gzip, gzip"], gzip.compress(gzip.compress(BODY, mtime=0), mtime=0)),
    (["deflate, deflate"], zlib.compress(BODY)),
    (["deflate, deflate"], zlib.compress(zlib.compress(BODY))),
    (["deflate", "gzip"], gzip.compress(zlib.compress(BODY), mtime=0)),
    (["gzip, deflate"], zlib.compress(gzip.compress(BODY, mtime=0))),
    (["gzip, deflate"], bare(gzip.compress(BODY, mtime=0) + b"\r\n") + b"\r\n"),
    (["gzip"] * 5, gzip.compress(BODY, mtime=0)),
]
LOST: list[tuple[list[str], bytes]] = [
    (["gzip"], gzip.compress(BODY, mtime=0)[:-1]),
    (["gzip"], gzip.compress(BODY, mtime=0)[:2]),
    (["gzip"], gzip.compress(BODY, mtime=0)[:-8] + b"\0\1\2\3" + gzip.compress(BODY, mtime=0)[-4:]),
    (["gzip"], TWO[0] + TWO[1][:-1]),
    (["gzip"], TWO[0] + TWO[1][:2]),
    (["gzip"], BODY),
    (["gzip, identity"], gzip.compress(BODY, mtime=0)[:-1]),
    (["gzip, gzip"], gzip.compress(gzip.compress(BODY, mtime=0)[:-1], mtime=0)),
    (["deflate"], bare(BODY)[:-1]),
    (["deflate"], b"\xff" * 40),
    (["deflate", "gzip"], gzip.compress(BODY, mtime=0)),
    (["br"], b"\x0b\x02\x80"),
    (["br, gzip"], gzip.compress(BODY, mtime=0)),
    (["zstd"], BODY),
    (["gzip"] * 6, gzip.compress(BODY, mtime=0)),
]


@pytest.mark.parametrize(("encodings", "content"), WHOLE)
def test_whole(encodings: list[str], content: bytes) -> None:
    """What browsers and curl read is read, and the headers say nothing of it any more."""
    response = read(content, *encodings)
    assert response.json() == {"results": [1, 2, 3], "next": None}
    assert not response.headers.get("content-encoding")
    assert response.headers.get("content-length", str(len(BODY))) == str(len(BODY))


@pytest.mark.parametrize(("encodings", "content"), LOST)
def test_lost(encodings: list[str], content: bytes) -> None:
    """What was cut off, is wrong or can't be undone is no answer, and the error says as what it came."""
    with pytest.raises(OutcomeUnknownError) as caught:
        read(content, *encodings)
    named = "cut off" if "cut off" in str(caught.value) else repr(",".join(encodings)[:40])
    assert named in str(caught.value)
    assert "status 200" in str(caught.value)


@pytest.mark.parametrize("encodings", [["gzip"], ["deflate"], ["br"], ["gzip, gzip"], ["gzip"] * 9])
@pytest.mark.parametrize(
    ("method", "status"), [("GET", 200), ("HEAD", 200), ("HEAD", 404), ("GET", 204), ("GET", 304)]
)
def test_empty(encodings: list[str], method: str, status: int) -> None:
    """An empty body is an empty body, whatever its coding is said to be."""
    assert read([], *encodings, method=method, status=status).content == b""
    assert read([b"", b""], *encodings, method=method, status=status).content == b""


def test_head_keeps_the_headers_of_the_body_that_it_does_not_send() -> None:
    """The answer to a HEAD says how long the compressed body would be."""
    headers = [(b"Content-Encoding", b"gzip"), (b"Content-Length", b"123")]
    response = BodyReader(httpx.Request("HEAD", REQUEST.url), 200, headers, 1).response()
    assert response.headers["content-length"] == "123"


@pytest.mark.parametrize("code", [301, 404, 429, 503])
@pytest.mark.parametrize(("encodings", "content"), LOST)
def test_an_error_stays_one_if_its_body_is_broken(code: int, encodings: list[str], content: bytes) -> None:
    """A refusal with a broken body is a refusal: its text is kept if it is one, and is empty otherwise."""
    response = read(content, *encodings, status=code)
    assert response.content == (content if content == BODY else b"")
    assert error_from_response(response, REQUEST).status_code == code


async def test_errors_with_broken_bodies_arrive(engine: str) -> None:
    """A broken body hides neither a 404 nor a 429, which is waited out as usual."""

    def broken(code: int, **headers: str) -> Any:
        body = gzip.compress(BODY, mtime=0)[:-3]
        return lambda exchange: exchange.status(code, body, content_encoding="gzip", **headers)

    script = [broken(404, x_request_id="r-7"), broken(429, retry_after="0"), ok]
    async with FaultServer(script) as server:
        options = TransportOptions(server.url, engine=engine, trust_env=False)  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=build_transport(options).transport) as http:
            with pytest.raises(NotFoundError) as caught:
                await http.get(f"{server.url}/x")
            assert (caught.value.request_id, caught.value.content) == ("r-7", b"")
            assert (await http.post(f"{server.url}/x")).json() == {"ok": True}
    assert len(server.seen) == 3


@pytest.mark.parametrize(
    ("encodings", "content"),
    [
        (["gzip"], gzip.compress(bytes(3_000_000), mtime=0)),
        (["gzip, gzip"], gzip.compress(gzip.compress(bytes(30_000_000), mtime=0))),
        # What is ignored, and what unpacks to nothing, has to end as well.
        (["gzip, gzip"], gzip.compress(gzip.compress(BODY, mtime=0) + bytes(30_000_000))),
        (["gzip"], gzip.compress(BODY, mtime=0) + bytes(3_000_000)),
        (["gzip"], gzip.compress(b"", mtime=0) * 150_000),
        (["deflate"], b"\0\0\0\xff\xff" * 600_000),
        (["utf-8"], bytes(3_000_000)),
    ],
)
@pytest.mark.parametrize("code", [200, 404])
def test_bombs(encodings: list[str], content: bytes, code: int) -> None:
    """Nothing makes a reader go on for ever or keep more than it may, a chain of codings neither."""
    with pytest.raises(ResponseTooLargeError):
        read(
            [content[n : n + 50_000] for n in range(0, len(content), 50_000)],
            *encodings,
            status=code,
            limit=1_000_000,
        )


def test_an_endless_error_with_a_foreign_coding_ends() -> None:
    """A body that can't be read is not read for ever."""
    with pytest.raises(ResponseTooLargeError):
        read([b"\xff" * 50_000] * 40, "br", status=404, limit=1_000_000)


def test_incompressible_bodies_may_be_as_large_as_others() -> None:
    """The bound counts what comes out of the compression, even if more went in."""
    body = bytes(range(256)) * 4
    packed = gzip.compress(body, 0, mtime=0)
    headers = [(b"Content-Encoding", b"gzip"), (b"Content-Length", str(len(packed)).encode())]
    reader = BodyReader(REQUEST, 200, headers, len(body))
    reader.feed(packed)
    assert reader.response().content == body


@pytest.mark.parametrize("encode", [bare, zlib.compress, gzip.compress])
def test_bodies_of_just_one_piece(encode: Coder) -> None:
    """A body that fills a piece of output to the last byte is whole, with or without a check sum behind it."""
    for size in range(65_400, 65_700):
        assert result(encode(b"x" * size), "deflate") == b"x" * size


CODINGS = ["gzip", "deflate", "identity", "utf-8", "br", "", "gzip, deflate", "x-gzip"]
CODERS: list[Coder] = [
    gzip.compress,
    zlib.compress,
    bare,
    bytes,
    lambda body: body + b"\r\n",
    lambda body: body[:-2],
]


@given(
    st.lists(st.sampled_from(CODINGS), max_size=3),
    st.lists(st.sampled_from(CODERS), max_size=4),
    st.binary(max_size=60) | st.just(BODY),
    st.lists(st.integers(0, 80)),
    st.sampled_from([200, 404]),
)
def test_any_split_gives_the_same(
    encodings: list[str], coders: list[Coder], content: bytes, cuts: list[int], code: int
) -> None:
    """How a body is cut into chunks changes nothing; an error is the documented one, and never that of a refusal."""
    for coder in coders:
        content = coder(content)
    whole = result(content, *encodings, status=code)
    assert isinstance(whole, bytes) or code == 200
    places = sorted({0, *(cut for cut in cuts if cut < len(content)), len(content)})
    parts = [content[start:end] for start, end in pairwise(places)]
    assert result(parts, *encodings, status=code) == whole
    assert result([content[n : n + 1] for n in range(len(content))], *encodings, status=code) == whole


@given(st.lists(st.sampled_from([gzip.compress, zlib.compress, bare]), max_size=4), st.binary(max_size=200))
def test_chains_are_undone(coders: list[Coder], body: bytes) -> None:
    """Whatever was packed up to five times comes out as it was."""
    content, names = body, []
    for coder in coders:
        content = coder(content)
        names.append("gzip" if coder is gzip.compress else "deflate")
    # Repeated bare deflate can't be told from a name that was said twice.
    if any(
        coder is bare and name == after for coder, name, after in zip(coders, names, names[1:], strict=False)
    ):
        return
    assert result(content, ", ".join(names)) == body


@given(st.binary(max_size=40), st.binary(max_size=80), st.sampled_from([200, 404]))
def test_any_header_and_body(encoding: bytes, content: bytes, code: int) -> None:
    """No coding's name and no bytes raise anything but the documented error."""
    assert result(content, encoding.decode("latin-1"), status=code) is not None
