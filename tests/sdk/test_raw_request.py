"""Calls of what the description does not list: written like typed calls, or refused by name before anything is sent."""

from __future__ import annotations

import asyncio
import datetime as dt
import io
import json
import math
import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from http import HTTPMethod
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import httpx
import pytest
from esper_sdk import Esper, EsperError, RateLimitError, RequestError
from hypothesis import given
from hypothesis import strategies as st

from esper_client import _codec as c
from esper_client._request import Operation, Parameter, request_kwargs
from esper_client.client import request
from esper_client.model import Field, Model
from esper_client.models import AlarmRuleCreate, UploadApplicationRequest
from esper_client.types import UNSET, File


class State(Enum):
    """An enum that is no text."""

    ACTIVE = "ACTIVE"
    MANY = ("a", "b")


class Name(str, Enum):  # noqa: UP042 - the older way
    """An enum of texts whose `str()` is not its value."""

    FIRST = "first"


class Level(IntEnum):
    """An enum of numbers."""

    HIGH = 3


class Kind(StrEnum):
    """An enum of texts."""

    POST = "post"


class Recorder(httpx.AsyncBaseTransport):
    """Reads each request whole, as a socket would, and answers."""

    def __init__(self, answer: httpx.Response | None = None) -> None:
        self.answer = answer or httpx.Response(200, json={})
        self.sent: list[tuple[httpx.Request, bytes]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = b"".join([piece async for piece in request.stream])  # type: ignore[union-attr]
        self.sent.append((request, body))
        return self.answer


async def send(method: Any = "POST", path: Any = "v1/x/", **arguments: Any) -> tuple[httpx.Request, bytes]:
    recorder = Recorder()
    async with Esper(tenant="acme", api_key="s3cret", transport=recorder) as esper:
        try:
            await esper.request(method, path, **arguments)
        except EsperError:
            assert recorder.sent == []
            raise
    [sent] = recorder.sent
    return sent


async def send_typed(operation: Operation, *values: Any, **body: Any) -> tuple[httpx.Request, bytes]:
    recorder = Recorder()
    async with Esper(tenant="acme", api_key="s3cret", transport=recorder) as esper:
        await request(esper.client.get_async_httpx_client(), request_kwargs(operation, *values, **body))
    [sent] = recorder.sent
    return sent


def query(sent: tuple[httpx.Request, bytes]) -> str:
    return sent[0].url.query.decode()


def kind(value: object) -> str:
    return type(value).__name__


SINCE = dt.datetime(2026, 1, 31, 12, tzinfo=dt.UTC)
SELF: dict[str, Any] = {"rooms": []}
SELF["rooms"].append(SELF)
RELEASED = memoryview(b"x")
RELEASED.release()
CLOSED = io.BytesIO(b"x")
CLOSED.close()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a b", "p=a+b"),
        (7, "p=7"),
        (1.5, "p=1.5"),
        (True, "p=true"),
        (State.ACTIVE, "p=ACTIVE"),
        (Name.FIRST, "p=first"),
        (Level.HIGH, "p=3"),
        (UUID(int=1), "p=00000000-0000-0000-0000-000000000001"),
        (SINCE, "p=2026-01-31T12%3A00%3A00Z"),
        (SINCE.date(), "p=2026-01-31"),
        ([1, State.ACTIVE], "p=1&p=ACTIVE"),
        (("a", False), "p=a&p=false"),
        ([], ""),
        (None, ""),
        (UNSET, ""),
    ],
)
async def test_values_of_a_query_and_of_a_form_are_written_alike(value: Any, expected: str) -> None:
    """Enums by their values, times in the API's form, lists as one pair for each member, nothing for `None`."""
    for given_as in ({"p": value}, [("p", value)]):
        assert query(await send(params=given_as)) == expected
        assert (await send(data=given_as))[1].decode() == expected


async def test_a_query_may_have_a_name_several_times() -> None:
    """As a list of pairs, or as what httpx reads a query into."""
    assert query(await send(params=[("a", 1), ("a", 2)])) == "a=1&a=2"
    assert query(await send(params=httpx.QueryParams("a=1&a=2"))) == "a=1&a=2"
    assert query(await send(path="v1/x/?a=1", params={})) == "a=1"


NO_TEXT = [
    ({"b": 1}, ""),
    (b"x", ""),
    (bytearray(b"x"), ""),
    ({1}, ""),
    (math.nan, ""),
    (-math.inf, ""),
    ("\ud800", ""),
    (10**5000, ""),
    (Decimal(1), ""),
    (object(), ""),
    (State.MANY, ""),
    ([1, {"b": 1}], "[1]"),
    ([[1]], "[0]"),
    ([None], "[0]"),
    (["\udfff"], "[0]"),
]


@pytest.mark.parametrize(("value", "index"), NO_TEXT, ids=kind)
@pytest.mark.parametrize("argument", ["params", "data"])
async def test_what_has_no_text_is_refused_by_its_place(argument: str, value: Any, index: str) -> None:
    """Python's own spelling of a dictionary, of bytes or of a set never reaches the service."""
    with pytest.raises(RequestError) as caught:
        await send(**{argument: {"a": 1, "p": value}})
    assert caught.value.where == f"{argument}.p{index}"


@pytest.mark.parametrize("argument", ["params", "data", "files", "headers"])
@pytest.mark.parametrize(
    "value", ["a=1", b"a=1", 7, ["ab"], [("a", 1, 2)], {1: "a"}, {"\ud800": "a"}, iter([("a", 1)])], ids=kind
)
async def test_what_has_no_names_is_refused(argument: str, value: Any) -> None:
    """Queries, forms, files and headers are mappings or lists of pairs, and their names are text."""
    with pytest.raises(RequestError, match=argument):
        await send(**{argument: value})


@pytest.mark.parametrize("value", ["a=1", b"a=1", io.BytesIO(b"a=1")])
async def test_a_body_given_as_a_form_is_told_where_it_belongs(value: Any) -> None:
    """Text and bytes are a raw body."""
    with pytest.raises(RequestError, match=r"data: .*content"):
        await send(data=value)


async def test_json_is_written_like_a_typed_body() -> None:
    """Models, enums, times and IDs at any depth; what is `UNSET` is left out."""
    model = AlarmRuleCreate.from_dict({"name": "low", "more": 1})
    value = {
        "model": model,
        "list": [State.ACTIVE, Name.FIRST, Level.HIGH, (SINCE, SINCE.date())],
        "id": UUID(int=1),
        "none": None,
        "out": UNSET,
        "ü": 0.5,
    }
    sent, body = await send(json=value)
    assert sent.headers["content-type"] == "application/json"
    assert json.loads(body) == {
        "model": {"name": "low", "more": 1},
        "list": ["ACTIVE", "first", 3, ["2026-01-31T12:00:00Z", "2026-01-31"]],
        "id": "00000000-0000-0000-0000-000000000001",
        "none": None,
        "ü": 0.5,
    }
    assert (await send(json=None))[1] == b"null"
    patch = await send("PATCH", json={}, headers={"content-type": "application/merge-patch+json"})
    assert patch[0].headers.get_list("content-type") == ["application/merge-patch+json"]


BROKEN = AlarmRuleCreate.from_dict({})
BROKEN.additional_properties = [1]  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("value", "where"),
    [
        (math.nan, "json"),
        ({"settings": {"rooms": [{1, 2}]}}, "json.settings.rooms[0]"),
        ({"a": ["x", "\ud800"]}, "json.a[1]"),
        ({"a": b"x"}, "json.a"),
        ({"a": {1: "x"}}, "json.a"),
        ({"a": {"\ud800": 1}}, "json.a"),
        ([10**5000], "json[0]"),
        ([UNSET], "json[0]"),
        ({"a": AlarmRuleCreate}, "json.a"),
        ({"a": AlarmRuleCreate.from_dict({"name": object()})}, "json.a.name"),
        ({"a": BROKEN}, "json.a.additional_properties"),
        (SELF, "json.rooms[0]"),
        (iter([1]), "json"),
    ],
    ids=kind,
)
async def test_what_json_can_not_carry_is_refused_by_its_place(value: Any, where: str) -> None:
    """Also what contains itself, and a model that holds what none can."""
    with pytest.raises(RequestError) as caught:
        await send(json=value)
    assert caught.value.where == where


async def test_json_that_is_nested_too_deeply_is_refused() -> None:
    """Without a limit of Python's being shown."""
    value: Any = []
    for _ in range(100_000):
        value = [value]
    with pytest.raises(RequestError, match="json: is nested too deeply"):
        await send(json=value)


def parts(sent: tuple[httpx.Request, bytes]) -> list[bytes]:
    """Return the parts of a form, without what is random in it."""
    [boundary] = re.findall("^multipart/form-data; boundary=(.*)$", sent[0].headers["content-type"])
    return sent[1].split(b"--" + boundary.encode())[1:-1]


async def test_files_are_taken_as_httpx_takes_them_and_as_typed_calls_do(tmp_path: Path) -> None:
    """Bytes, text, tuples, open files, paths and `File`; fields of the form stand before them."""
    path = tmp_path / "menu.pdf"
    path.write_bytes(b"pdf")
    with path.open("rb") as file:
        given_files = {
            "bytes": b"1",
            "bytearray": bytearray(b"2"),
            "view": memoryview(b"3"),
            "text": "4",
            "path": path,
            "open": file,
            "typed": File(path, "a.png"),
            "pair": ("b.txt", "5"),
            "triple": ("c.txt", path, "image/gif"),
            "four": ("d.txt", b"6", None, {"X-N": 1}),
            "plain": (None, "7", "application/json"),
            "enum": (Name.FIRST, b"8", Name.FIRST),
        }
        sent = await send(data={"a": 1, "b": [True, State.ACTIVE], "c": None}, files=given_files)
    assert [
        part.replace(b"\r\n", b"|").replace(b"|Content-Disposition: form-data; ", b"") for part in parts(sent)
    ] == [
        b'name="a"||1|',
        b'name="b"||true|',
        b'name="b"||ACTIVE|',
        b'name="bytes"; filename="upload"|Content-Type: application/octet-stream||1|',
        b'name="bytearray"; filename="upload"|Content-Type: application/octet-stream||2|',
        b'name="view"; filename="upload"|Content-Type: application/octet-stream||3|',
        b'name="text"; filename="upload"|Content-Type: application/octet-stream||4|',
        b'name="path"; filename="menu.pdf"|Content-Type: application/pdf||pdf|',
        b'name="open"; filename="menu.pdf"|Content-Type: application/pdf||pdf|',
        b'name="typed"; filename="a.png"|Content-Type: image/png||pdf|',
        b'name="pair"; filename="b.txt"|Content-Type: text/plain||5|',
        b'name="triple"; filename="c.txt"|Content-Type: image/gif||pdf|',
        b'name="four"; filename="d.txt"|X-N: 1|Content-Type: text/plain||6|',
        b'name="plain"|Content-Type: application/json||7|',
        b'name="enum"; filename="first"|Content-Type: first||8|',
    ]


@pytest.mark.parametrize(
    "value",
    [
        None,
        7,
        ["a", b"x"],
        {"a": b"x"},
        CLOSED,
        RELEASED,
        io.StringIO("x"),
        Path("/no/such/file"),
        "\ud800",
        (),
        ("a.txt",),
        ("a.txt", b"x", "text/plain", {}, 5),
        ("a.txt", None),
        ("a.txt", File(b"x")),
        (7, b"x"),
        ("\ud800", b"x"),
        ("a.txt", b"x", 7),
        ("a.txt", b"x", "text/plain\r\nX: y"),
        ("a.txt", b"x", None, "X: y"),
        ("a.txt", b"x", None, {"X\n": "y"}),
        ("a.txt", b"x", None, {"X": "y\n"}),
        File(7),  # type: ignore[arg-type]
    ],
    ids=kind,
)
async def test_what_is_no_file_is_refused_by_its_field(value: Any) -> None:
    """Also a name, a content type or headers that no form can carry."""
    with pytest.raises(RequestError) as caught:
        await send(files=[("ok", b"x"), ("f", value)])
    assert caught.value.where.startswith("files.f")


async def pieces(*values: Any) -> AsyncIterator[Any]:
    for value in values:
        yield value


@pytest.mark.parametrize(
    "value",
    [b"raw", "raw", bytearray(b"raw"), memoryview(b"raw"), pieces(b"r", bytearray(b"a"), memoryview(b"w"))],
)
async def test_a_raw_body_is_bytes_text_or_pieces(value: Any) -> None:
    """Text is sent in UTF-8, and nothing says what it is."""
    sent, body = await send(content=value)
    assert body == b"raw"
    assert "content-type" not in sent.headers


class NoIterator:
    """Says that it can be iterated over, and can't."""

    def __aiter__(self) -> int:
        return 5


@pytest.mark.parametrize(
    "value",
    [io.BytesIO(b"x"), [b"x"], iter([b"x"]), {"a": 1}, 7, "\ud800", RELEASED, NoIterator(), Path("x")],
)
async def test_what_is_no_raw_body_is_refused(value: Any) -> None:
    """Files among them: they would be read while the event loop waits."""
    with pytest.raises(RequestError, match="content: "):
        await send(content=value)


@pytest.mark.parametrize("engine", ["aiohttp", "httpx"])
@pytest.mark.parametrize("piece", ["text", None, RELEASED])
async def test_a_piece_that_is_no_bytes_breaks_the_request_off(
    engine: Literal["aiohttp", "httpx"], piece: Any
) -> None:
    """The service never gets what looks like the whole body."""
    ended: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ended.set_result(await reader.read())
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api"
    async with server, Esper(base_url=address, api_key="s3cret", engine=engine) as esper:
        with pytest.raises(
            RequestError, match=r"content: (gave a piece that is no bytes|is a memoryview that was released)"
        ):
            await esper.request("POST", "v1/x/", content=pieces(b"first", piece))
        assert not (await asyncio.wait_for(ended, 10)).endswith(b"0\r\n\r\n")


async def test_pieces_are_not_sent_a_second_time() -> None:
    """They are gone: after a 429 the next request would have an empty body."""
    recorder = Recorder(httpx.Response(429, headers={"Retry-After": "0"}))
    async with Esper(tenant="acme", api_key="s3cret", transport=recorder) as esper:
        with pytest.raises(RateLimitError):
            await esper.request("POST", "v1/x/", content=pieces(b"first"))
    assert [body for _, body in recorder.sent] == [b"first"]


BODIES = {"json": None, "data": {"a": 1}, "files": {"f": b"x"}, "content": b""}


@pytest.mark.parametrize("first", BODIES)
@pytest.mark.parametrize("second", BODIES)
async def test_a_request_has_one_body(first: str, second: str) -> None:
    """Only fields and files make one together."""
    both = {first: BODIES[first], second: BODIES[second]}
    if first == second or set(both) == {"data", "files"}:
        await send(**both)
        return
    with pytest.raises(RequestError, match="together with") as caught:
        await send(**both)
    assert first in str(caught.value)
    assert second in str(caught.value)


async def test_the_content_type_of_a_form_is_its_own() -> None:
    """Without its boundary no service can read a form with files."""
    for argument in ("data", "files"):
        with pytest.raises(RequestError, match=r"headers\.Content-Type: "):
            await send(headers={"Content-type": "multipart/form-data"}, **{argument: BODIES[argument]})
    form = "application/x-www-form-urlencoded; charset=utf-8"
    sent, _ = await send(headers={"Content-Type": form}, data={"a": "ü"})
    assert sent.headers["content-type"] == form


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"),
        (7, "7"),
        (True, "true"),
        (State.ACTIVE, "ACTIVE"),
        ([1, 2], "1,2"),
        (SINCE, "2026-01-31T12:00:00Z"),
    ],
)
async def test_headers_are_written_like_those_of_typed_calls(value: Any, expected: str) -> None:
    """Numbers, times and enums as text, lists with commas; blanks around a value are not part of it."""
    assert (await send(headers={"X-N": value}))[0].headers["x-n"] == expected
    operation = Operation("POST", "/v1/x/", parameters=(Parameter("X-N", "header", c.ANY),))
    assert (await send_typed(operation, value))[0].headers["x-n"] == expected
    sent, _ = await send(headers=[("X-N", " a "), ("X-N", "b"), ("X-M", None)])
    assert (sent.headers.get_list("x-n"), "x-m" in sent.headers) == (["a", "b"], False)
    assert (await send(headers={"Authorization": "Bearer other"}))[0].headers[
        "authorization"
    ] == "Bearer other"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-N", "a\r\nX-M: b"),
        ("X-N", "a\0"),
        ("X-N", "ü"),
        ("X-N", "\ud800"),
        ("X-N", b"a"),
        ("X-N", {"a": 1}),
        ("X-N", math.inf),
        ("X N", "a"),
        ("X-N:", "a"),
        ("X-N\n", "a"),
        ("X-Ü", "a"),
        ("", "a"),
    ],
)
async def test_a_header_that_can_not_be_sent_is_named(name: str, value: Any) -> None:
    """Neither a value nor a name can begin another header."""
    with pytest.raises(RequestError) as caught:
        await send(headers={name: value})
    assert caught.value.where == f"headers.{name}"


@pytest.mark.parametrize(
    "name",
    [
        *["Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Upgrade", "TE"],
        *["Trailer", "Expect", "Proxy-Authorization", "Proxy-Connection"],
    ],
)
async def test_headers_of_the_engine_are_refused_whoever_sets_them(name: str) -> None:
    """Whoever announces another length than the body has makes the rest of it the next request."""
    for spelled in (name, name.lower(), name.upper()):
        with pytest.raises(RequestError) as caught:
            await send(headers={spelled: "3"}, json={})
        assert caught.value.where == f"headers.{spelled}"
        operation = Operation("POST", "/v1/x/", parameters=(Parameter(spelled, "header", c.STR),))
        with pytest.raises(RequestError, match=f"{spelled}: is written by the HTTP engine"):
            request_kwargs(operation, "3")


@pytest.mark.parametrize(
    "method",
    [
        "",
        " ",
        "GE T",
        "GET\r\n",
        "GÉT",
        "ß",
        "\ud800",
        "TRACE",
        "connect",
        None,
        7,
        b"GET",
        State.ACTIVE,
        UNSET,
    ],
)
async def test_what_is_no_method_is_refused(method: Any) -> None:
    """So are the two that are for proxies and for seeing the own key again."""
    with pytest.raises(RequestError, match="method: "):
        await send(method)


async def test_a_method_is_sent_in_capitals() -> None:
    """However it is spelled, and also as a member of an enum."""
    for method in ("post", "Post", Kind.POST, HTTPMethod.POST):
        assert (await send(method))[0].method == "POST"


@pytest.mark.parametrize("path", [None, 7, b"v1/x/", "v1/\ud800", "v1/x?a=\udfff", ["v1"], Path("v1"), UNSET])
async def test_what_is_no_path_is_refused(path: Any) -> None:
    """Also with half of a surrogate pair in it, which no URL can carry."""
    with pytest.raises(RequestError, match="path: "):
        await send(path=path)


async def test_a_url_that_is_too_long_names_what_is_long() -> None:
    """The parameter that takes the most of it, or the path."""
    with pytest.raises(RequestError, match=r"params\.ids: makes a URL that can't be sent"):
        await send(params={"a": 1, "ids": ["x" * 1000] * 70})
    with pytest.raises(RequestError, match="path: makes a URL that can't be sent"):
        await send(path="x" * 70_000, params={"path": "a"})


async def test_a_path_is_the_same_with_and_without_a_slash() -> None:
    """A colon in its first step makes no scheme of it."""
    for path in ("v1/x", "/v1/x", Name.FIRST):
        expected = "/api/first" if path is Name.FIRST else "/api/v1/x"
        assert (await send(path=path))[0].url.path == expected
    assert (await send(path="/v1:x"))[0].url.path == "/api/v1:x"


TEXT = st.text(st.characters(), max_size=5)  # half surrogates and control characters included
SCALARS: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    TEXT,
    st.binary(max_size=3),
    st.uuids(),
    st.datetimes(),
    st.dates(),
    st.times(),
    st.decimals(),
    st.sampled_from([State.ACTIVE, State.MANY, Name.FIRST, Level.HIGH, Kind.POST, UNSET, SELF, State]),
    st.integers(5000, 5001).map(lambda digits: 10**digits),
    st.sampled_from([CLOSED, Path("/no/such"), Path(__file__), AlarmRuleCreate, object()]),
    st.builds(bytearray, st.binary(max_size=3)),
    st.just([RELEASED]).map(lambda found: found[0]),
    st.builds(io.BytesIO),
    st.builds(io.StringIO),
    st.builds(pieces, st.binary(max_size=3)),
    st.builds(lambda text: AlarmRuleCreate.from_dict({"name": text}), TEXT),
)
GARBAGE = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(TEXT | st.integers() | st.none(), inner, max_size=3),
        st.builds(File, inner, inner, inner),
        st.sets(st.integers(), max_size=2),
    ),
    max_leaves=6,
)
NAMED = GARBAGE | st.dictionaries(st.text("aXN-", min_size=1, max_size=3), GARBAGE, max_size=3)


@given(
    st.dictionaries(
        st.sampled_from(["method", "path", "params", "json", "data", "files", "content", "headers"]),
        NAMED,
        min_size=1,
        max_size=2,
    )
)
def test_whatever_is_given_is_sent_or_refused(arguments: dict[str, Any]) -> None:
    """No argument raises anything but an error of ours, and after one nothing was sent."""

    async def main() -> None:
        try:
            sent, _ = await send(**arguments)
        except EsperError:
            return
        assert str(sent.url).startswith("https://acme-api.esper.cloud/api/")
        assert sent.headers["host"] == "acme-api.esper.cloud"

    asyncio.run(main())


ENCODABLE = st.text(st.characters(codec="utf-8"), max_size=5)
PLAIN: st.SearchStrategy[Any] = st.one_of(
    ENCODABLE,
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.uuids(),
    st.datetimes(timezones=st.just(dt.UTC) | st.none()),
    st.dates(),
    st.sampled_from([State.ACTIVE, Name.FIRST, Level.HIGH, Kind.POST]),
)
JSON = st.recursive(
    st.none() | PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(ENCODABLE, inner | st.just(UNSET), max_size=3)
    ),
    max_leaves=8,
)


class Form(Model):
    """A form of one field and one file."""

    __slots__ = ("f", "p")
    fields_ = (Field("p", "p", c.ANY), Field("f", "f", c.ANY))
    p: Any
    f: Any

    def __init__(self, p: Any, f: Any = UNSET) -> None:
        self.p, self.f = p, f


FORM = c.Codec("a Form", (Form,))


def body_of(way: str, codec: c.Codec = FORM) -> Operation:
    return Operation("POST", "/v1/x/", body=codec, body_kind=way)


@given(value=PLAIN | st.lists(PLAIN, max_size=3))
@pytest.mark.slow
def test_a_value_is_the_same_through_both_doors(value: Any) -> None:
    """In the query, in a form, and in a form with a file."""

    async def main() -> None:
        parameter = Operation("POST", "/v1/x/", parameters=(Parameter("p", "query", c.ANY),))
        assert query(await send(params={"p": value})) == query(await send_typed(parameter, value))
        raw = await send(data={"p": value})
        typed = await send_typed(body_of("form"), body=Form(value))
        assert raw[1] == typed[1]
        assert raw[0].headers.get("content-type") == typed[0].headers.get("content-type")
        file = File(b"x", "a.png")
        uploaded = await send(data={"p": value}, files={"f": file})
        assert parts(uploaded) == parts(await send_typed(body_of("multipart"), body=Form(value, file)))

    asyncio.run(main())


@given(value=JSON)
def test_json_is_the_same_through_both_doors(value: Any) -> None:
    """The same bytes, with the same content type."""

    async def main() -> None:
        raw = await send(json=value)
        typed = await send_typed(body_of("json", c.ANY), body=value)
        assert raw[1] == typed[1]
        assert raw[0].headers == typed[0].headers

    asyncio.run(main())


@pytest.mark.parametrize(("value", "index"), NO_TEXT, ids=kind)
async def test_what_has_no_text_is_refused_by_typed_calls_too(value: Any, index: str) -> None:
    """Where a description says nothing of the type, the writer is who refuses."""
    parameter = Operation("POST", "/v1/x/", parameters=(Parameter("p", "query", c.ANY),))
    if not isinstance(value, dict):
        with pytest.raises(RequestError) as caught:
            await send_typed(parameter, value)
        assert caught.value.where == f"p{index}"
    if not isinstance(value, dict | list):
        for way in ("form", "multipart"):
            with pytest.raises(RequestError, match=r"body\.p: "):
                await send_typed(body_of(way), body=Form(value))


@pytest.mark.parametrize("value", [{"\ud800": 1}, {1: 2}, SELF, {"a": {1}}, {"a": math.nan}], ids=kind)
async def test_an_object_in_a_query_is_refused_by_its_parameter(value: Any) -> None:
    """Also one that contains itself, or has names that can't be written."""
    for style in (None, "deep"):
        operation = Operation("GET", "/v1/x/", parameters=(Parameter("p", "query", c.ANY, style=style),))
        assert query(await send_typed(operation, [1, 2])) == "p=1&p=2"
        with pytest.raises(RequestError, match="p: "):
            await send_typed(operation, value)


def test_a_model_still_stands_for_its_own_copy() -> None:
    """What is written as it is and what is written anew is the same, and writing changes neither."""
    value = {"a": [1, {"b": "c"}], "d": None}
    model = AlarmRuleCreate.from_dict({"name": "x", "extra": value})
    written = model.to_dict()
    written["extra"]["a"].append(2)
    assert value == {"a": [1, {"b": "c"}], "d": None}


@pytest.mark.slow
def test_nothing_for_uploads_is_loaded_by_a_json_call() -> None:
    """Files, and the types of files, are for those who send some."""
    code = """
import asyncio, sys, httpx
from esper_sdk import Esper
async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    async with Esper(tenant="acme", api_key="k", transport=transport) as esper:
        await esper.request("POST", "v1/x/", json={"a": 1}, params={"b": 2}, headers={"X-N": "3"})
asyncio.run(main())
print([name for name in sys.modules if name in ("esper_client._bodies", "esper_client.files")])
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True)
    assert done.stdout == "[]\n"


def is_open(path: Path) -> bool:
    """Say whether this process has a file open, where the system tells."""
    descriptors = Path("/proc/self/fd")
    return descriptors.exists() and str(path) in map(os.path.realpath, descriptors.iterdir())


async def test_an_upload_of_a_path_is_closed_again(tmp_path: Path) -> None:
    """Like that of a typed call."""
    path = tmp_path / "kiosk.apk"
    path.write_bytes(b"x" * 100_000)
    sent = await send(files={"app_file": path})
    assert b"x" * 100_000 in sent[1]
    assert not is_open(path)
    model = UploadApplicationRequest(app_file=File(path))
    assert parts(sent) == parts(await send_typed(body_of("multipart", c.ANY), body=model))
