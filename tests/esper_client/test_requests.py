"""What endpoint functions send, and what they make of answers."""

from __future__ import annotations

import asyncio
import codecs
import copy
import datetime as dt
import io
import logging
import pickle
import traceback
import tracemalloc
from enum import Enum
from pathlib import Path
from typing import Any

import httpx
import pytest
from esper_sdk import Esper

from esper_client import AuthenticatedClient, models
from esper_client._codec import ANY, DATE, DATETIME, AsReceived, Codec
from esper_client._request import Operation, Parameter, decode, request_kwargs
from esper_client.api.alarms import add_alarm_rule, delete_alarm_rule, get_alarm_rule
from esper_client.api.alerts import get_alert_channel
from esper_client.api.application import upload_application
from esper_client.api.command_status import get_command_request_statuses, update_command_status
from esper_client.api.content import post_content
from esper_client.api.device_v2 import list_devices
from esper_client.api.token_deprecated import renew_token
from esper_client.errors import DecodingError, EsperError, RequestError, UnexpectedStatus
from esper_client.types import UNSET, File

ENTERPRISE = "0c7d4f0e-4df5-4d4b-a7f3-0b4a3e0d9f10"


class Recorder(httpx.AsyncBaseTransport):
    """Reads each request in pieces, as a socket would, and answers."""

    def __init__(self, answer: httpx.Response | None = None) -> None:
        self.answer = answer or httpx.Response(200, json={})
        self.requests: list[httpx.Request] = []
        self.sizes: list[int] = []
        self.content = b""
        self.keep = True

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        async for piece in request.stream:  # type: ignore[union-attr]
            self.sizes.append(len(piece))
            if self.keep:
                self.content += piece
        return self.answer


def client(transport: httpx.AsyncBaseTransport) -> AuthenticatedClient:
    return AuthenticatedClient("https://acme-api.esper.cloud/api", "s3cret", transport=transport)


async def upload(transport: Recorder, file: File) -> Any:
    body = models.UploadApplicationRequest(app_file=file)
    async with client(transport) as api:
        return await upload_application.asyncio(ENTERPRISE, client=api, body=body)


@pytest.mark.slow
async def test_a_file_is_streamed_from_its_path(tmp_path: Path) -> None:
    """Half a gigabyte is sent without ever being in memory."""
    apk = tmp_path / "kiosk.apk"
    size = 500 * 1024 * 1024
    with apk.open("wb") as file:
        file.truncate(size)
    recorder = Recorder()
    recorder.keep = False
    tracemalloc.start()
    await upload(recorder, File(apk))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(recorder.sizes) > size
    assert recorder.requests[0].headers["Content-Length"] == str(sum(recorder.sizes))
    assert peak < 5 * 1024 * 1024


@pytest.mark.slow
async def test_a_large_upload_crosses_a_socket_in_pieces(tmp_path: Path) -> None:
    """The engine streams as well: memory stays flat over a real connection."""
    apk = tmp_path / "kiosk.apk"
    size = 100 * 1024 * 1024
    with apk.open("wb") as file:
        file.truncate(size)
    received = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal received
        head = await reader.readuntil(b"\r\n\r\n")
        [length] = [
            int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")
        ]
        while received < length:
            received += len(await reader.read(1 << 18))
        writer.write(b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, Esper(base_url=f"http://127.0.0.1:{port}/api", api_key="s3cret") as esper:
        # What is loaded on first use is not what is measured.
        body = models.UploadApplicationRequest(app_file=File(b"PK", "small.apk"))
        await esper.application.upload_application(body, enterprise_id=ENTERPRISE)
        received = 0
        tracemalloc.start()
        body = models.UploadApplicationRequest(app_file=File(apk))
        await esper.application.upload_application(body, enterprise_id=ENTERPRISE)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert received > size
    assert peak < 8 * 1024 * 1024


async def test_a_file_has_a_name_a_type_and_a_random_boundary(tmp_path: Path) -> None:
    """A file that contains a boundary of old is sent whole."""
    apk = tmp_path / "kiosk.apk"
    apk.write_bytes(b"PK\r\n--+++\r\nContent-Disposition: form-data; name=x\r\n\r\ninjected\r\n--+++--\r\n")
    boundaries = set()
    for _ in range(2):
        recorder = Recorder()
        await upload(recorder, File(apk))
        kind, boundary = recorder.requests[0].headers["Content-Type"].split("; boundary=")
        boundaries.add(boundary)
        assert kind == "multipart/form-data"
        assert apk.read_bytes() in recorder.content
        assert b'name="app_file"; filename="kiosk.apk"\r\n' in recorder.content
        assert b"Content-Type: application/vnd.android.package-archive" in recorder.content
        assert recorder.content.count(boundary.encode()) == 2
    assert len(boundaries) == 2


def closed_file() -> File:
    """Make a file that was closed before it could be sent."""
    content = io.BytesIO(b"x")
    content.close()
    return File(content, "a.apk")


class AsyncFile:
    """A file that is read with `await`, as anyio and aiofiles make them."""

    async def read(self, size: int = -1) -> bytes:
        return b""


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        (File("/there/is/no/such.apk"), "is not a file"),
        (File("a\0.apk"), "is not a file"),
        (File(AsyncFile()), "is not a usual file"),  # type: ignore[arg-type]
        (File(codecs.getreader("utf-8")(io.BytesIO(b"x"))), "opened in text mode"),
        (File(b"x", file_name=5), "a file_name that is no string"),  # type: ignore[arg-type]
        (File(b"x", mime_type=5), "a mime_type that is no string"),  # type: ignore[arg-type]
        (File(io.StringIO("text")), "opened in text mode"),  # type: ignore[arg-type]
        (File(7), "has to be a path, bytes or a file"),  # type: ignore[arg-type]
        (closed_file(), "is closed"),
        (File(b"x", "\udcff.apk"), "a name that is not valid Unicode"),
        (File(b"x", "a.apk", "text/plain\r\nX-Evil: 1"), "mime_type with characters"),
        ("kiosk.apk", "expected a File, got str"),
    ],
)
async def test_what_can_not_be_uploaded_is_said_before_sending(file: Any, problem: str) -> None:
    """The error names the field."""
    recorder = Recorder()
    with pytest.raises(RequestError, match=problem) as caught:
        await upload(recorder, file)
    assert caught.value.where == "body.app_file"
    assert recorder.requests == []


async def test_a_file_opened_for_writing_is_refused(tmp_path: Path) -> None:
    """It is noticed before a half of a form has been sent."""
    recorder = Recorder()
    with (tmp_path / "a.apk").open("wb") as file, pytest.raises(RequestError, match="mode 'rb'"):
        await upload(recorder, File(file))
    assert recorder.requests == []


async def test_open_files_and_bytes_are_sent_too(tmp_path: Path) -> None:
    """An open file stays open: it is the caller's."""
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG")
    with path.open("rb") as file:
        recorder = Recorder()
        async with client(recorder) as api:
            await post_content.asyncio(ENTERPRISE, client=api, body=models.PostContentRequest(key=File(file)))
        assert not file.closed
    assert b'filename="logo.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG' in recorder.content


@pytest.mark.parametrize("status", [200, 201, 202, 206, 218, 299])
async def test_any_success_status_decodes(status: int) -> None:
    """A success other than the published one is a success."""
    recorder = Recorder(httpx.Response(status, json={"name": "n"}))
    async with client(recorder) as api:
        response = await get_alarm_rule.asyncio_detailed(ENTERPRISE, "a", client=api)
    assert (response.status_code, response.parsed.name) == (status, "n")


@pytest.mark.parametrize("status", [301, 404, 429, 460, 463, 499, 500, 520, 561, 799])
async def test_any_other_status_is_an_error(status: int) -> None:
    """Registered or not, it is raised with its number, and without the body in the message."""
    recorder = Recorder(httpx.Response(status, text="private"))
    async with client(recorder) as api:
        with pytest.raises(UnexpectedStatus, match=f"status {status}") as caught:
            await get_alarm_rule.asyncio(ENTERPRISE, "a", client=api)
    assert caught.value.content == b"private"
    assert "private" not in str(caught.value)


async def test_304_and_answers_without_a_body() -> None:
    """Nothing to decode is None where the description publishes such an answer."""
    async with client(Recorder(httpx.Response(304))) as api:
        body = models.CommandStatusUpdate(state="Command Success")
        assert await update_command_status.asyncio("id", client=api, body=body) is None
    async with client(Recorder(httpx.Response(204))) as api:
        assert await delete_alarm_rule.asyncio(ENTERPRISE, "a", client=api) is None


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (httpx.Response(200), "the body is empty"),
        (httpx.Response(200, text="<html>Sign in</html>"), "the body is not JSON"),
        (httpx.Response(200, content=b'{"name": "cut of'), "the body is not JSON"),
        (httpx.Response(200, content=b"\xff\xfe\xfa"), "the body is not JSON"),
        (httpx.Response(200, json=["a"]), "expected an object, found a list"),
        (httpx.Response(200, json={"conditions": "x"}), "at conditions: expected an object, found a string"),
    ],
    ids=["empty", "html", "truncated", "not text", "list", "nested"],
)
async def test_answers_that_are_not_what_is_published(answer: httpx.Response, problem: str) -> None:
    """The error says what was found, where, in which operation and with which status."""
    async with client(Recorder(answer)) as api:
        with pytest.raises(DecodingError) as caught:
            await get_alarm_rule.asyncio(ENTERPRISE, "a", client=api)
    text = str(caught.value)
    assert problem in text
    assert "GET /v1/enterprise/{enterprise_id}/alarmrules/{alarm_id}/ (status 200)" in text


JSON_TYPES = ["application/json", "application/json; charset=latin-1", "application/json; charset=no-such"]


def read_json(content: bytes, content_type: str) -> Any:
    """Decode an answer that may be any JSON."""
    operation = Operation("GET", "/things/", answer=ANY)
    return decode(operation, httpx.Response(200, content=content, headers={"Content-Type": content_type}))


@pytest.mark.parametrize("content_type", JSON_TYPES)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_json_is_read_in_every_form_of_unicode(encoding: str, content_type: str) -> None:
    """With and without a byte order mark; JSON has no charset (RFC 8259, section 11), so a declared one is nothing."""
    assert read_json('{"name": "Zoë"}'.encode(encoding), content_type) == {"name": "Zoë"}


@pytest.mark.parametrize("content_type", JSON_TYPES)
@pytest.mark.parametrize(
    "content",
    [
        '{"name": "Zoë"}'.encode("latin-1"),
        '{"name": "Zoë"}'.encode("cp037"),
        '{"name": "Zoë"}'.encode("utf-16")[:-1],
        '{"name": "Zoë"}'.encode("utf-32")[:-3],
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\x00\x00\xfe\xff{",
        b"\x00",
        "   ".encode("utf-16"),
        b"[" * 100_000,
        b"9" * 5000,
    ],
    ids=lambda content: repr(content[:8]),
)
def test_json_that_is_no_unicode_is_a_decoding_error(content: bytes, content_type: str) -> None:
    """Bytes that can't be read, declared as what they are or not, end as one error that names the operation."""
    with pytest.raises(DecodingError, match=r"GET /things/.*not JSON"):
        read_json(content, content_type)


class Tree(Codec):
    """Lists in lists, as deep as they come."""

    def decoder(self) -> Any:
        def tree(value: Any) -> Any:
            return branches(value)

        def branches(value: Any) -> Any:
            return [tree(each) for each in value]

        return tree


def test_json_that_nests_too_deeply_to_be_decoded_is_a_decoding_error() -> None:
    """The parser may go deeper than what makes models of it, where models contain themselves."""
    answer = httpx.Response(200, content=b"[" * 600 + b"]" * 600)
    assert decode(Operation("GET", "/things/", answer=ANY), answer)
    with pytest.raises(DecodingError, match=r"GET /things/.*nested too deeply"):
        decode(Operation("GET", "/things/", answer=Tree("a tree")), answer)


async def test_query_arguments_are_written_as_the_service_reads_them() -> None:
    """Booleans in lower case, nothing for what was not given or is None."""
    recorder = Recorder(httpx.Response(200, json={"content": {"results": []}}))
    async with client(recorder) as api:
        await list_devices.asyncio(client=api, is_gms=True, limit=10, search="a&b=c d", state=None)  # type: ignore[arg-type]
    assert str(recorder.requests[0].url) == (
        "https://acme-api.esper.cloud/api/v2/devices/?limit=10&is_gms=true&search=a%26b%3Dc+d"
    )


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ({"limit": "ten"}, "limit"),
        ({"limit": True}, "limit"),
        ({"is_gms": "yes"}, "is_gms"),
        ({"search": b"7"}, "search"),
        ({"search": object()}, "search"),
        ({"search": "\ud83d"}, "search"),
        ({"limit": 10**5000}, "limit"),
    ],
)
async def test_arguments_of_a_wrong_type_are_refused(arguments: dict[str, Any], where: str) -> None:
    """The parameter is named, and nothing is sent."""
    recorder = Recorder()
    async with client(recorder) as api:
        with pytest.raises(RequestError) as caught:
            await list_devices.asyncio(client=api, **arguments)
    assert caught.value.where == where
    assert recorder.requests == []


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"volume": float("nan")}, "can't be written as JSON"),
        ({"volume": float("-inf")}, "can't be written as JSON"),
        ({"volume": {1, 2}}, "can't be written as JSON"),
        ({"volume": object()}, "can't be written as JSON"),
        ({"name": "\ud83d"}, "half of a surrogate pair"),
        ({"\ud83d": "name"}, "half of a surrogate pair"),
        ({"volume": 10**5000}, "too many digits"),
        ({"rooms": [{"doors": ({1: "a", "1": "b"},)}]}, "a key that is no string but int"),
        ({"left": [UNSET]}, "it is Unset"),
    ],
)
async def test_what_json_can_not_carry_is_refused(settings: dict[str, Any], problem: str) -> None:
    """Free-form parts of a body are checked as well, and nothing is sent."""
    recorder = Recorder()
    rule = models.AlarmRuleCreate(
        name="n", metric="battery", conditions=models.AlarmRuleConditions(value=20), realert_interval=30
    )
    rule["settings"] = settings
    async with client(recorder) as api:
        with pytest.raises(RequestError, match=problem) as caught:
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
    assert caught.value.where.startswith("body.settings")
    assert recorder.requests == []


async def test_what_can_not_be_sent_is_named_by_its_place() -> None:
    """The place is the field or the item, however deep it lies."""
    rule = models.AlarmRuleCreate(
        name="n", metric="battery", conditions=models.AlarmRuleConditions(value=20), realert_interval=30
    )
    rule["settings"] = {"rooms": [{"doors": [1, {2}]}]}
    async with client(Recorder()) as api:
        with pytest.raises(RequestError, match="it is set") as caught:
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
        assert caught.value.where == "body.settings.rooms[0].doors[1]"
        rule["settings"] = {}
        rule["settings"]["self"] = rule["settings"]
        with pytest.raises(RequestError, match="contains itself"):
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
        rule.additional_properties = {"name": 7}
        with pytest.raises(RequestError, match="is set twice: as the attribute name") as caught:
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
        assert caught.value.where == "body.name"
        rule.additional_properties = {7: "name"}  # type: ignore[dict-item]
        with pytest.raises(RequestError, match="no string but int"):
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
        rule.additional_properties = {"more": models.AlarmRuleConditions(value="x")}  # type: ignore[arg-type]
        with pytest.raises(RequestError) as caught:
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
        assert caught.value.where == "body.more.value"
        rule.additional_properties = {"more": rule}
        with pytest.raises(RequestError, match="contains itself"):
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
        rule.additional_properties = None  # type: ignore[assignment]
        with pytest.raises(RequestError, match="must be a dictionary"):
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)


async def test_ids_are_taken_as_they_are_listed() -> None:
    """A number where text is published, and the reverse, is the same in a path."""
    recorder = Recorder()
    async with client(recorder) as api:
        await get_alarm_rule.asyncio(ENTERPRISE, 7, client=api)
        await get_alert_channel.asyncio(ENTERPRISE, "7", client=api)
        with pytest.raises(RequestError, match="alarm_id"):
            await get_alarm_rule.asyncio(ENTERPRISE, True, client=api)
    assert [request.url.path.rstrip("/").rpartition("/")[2] for request in recorder.requests] == ["7", "7"]


async def test_a_date_that_came_as_another_text_goes_back() -> None:
    """An update of one field does not fail for another one, which is as the service gave it."""
    text = AsReceived("soon")
    for kind in (DATE, DATETIME):
        decode_text = kind.decoder()
        assert decode_text is not None
        for each in (decode_text("soon"), pickle.loads(pickle.dumps(text)), copy.copy(text)):
            operation = Operation("GET", "/", parameters=(Parameter("day", "query", kind),))
            assert request_kwargs(operation, each)["params"] == [("day", "soon")]


@pytest.mark.parametrize("engine", ["aiohttp", "httpx"])
@pytest.mark.parametrize("listens", [True, False])
@pytest.mark.slow
async def test_the_key_is_in_no_variable_that_a_traceback_shows(engine: Any, listens: bool) -> None:
    """Reporters of errors show the variables of each frame; the headers are among them."""

    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
        writer.close()

    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    if not listens:
        server.close()
        await server.wait_closed()
    async with (
        server,
        Esper(base_url=f"http://127.0.0.1:{port}/api", api_key="s3cret", engine=engine) as esper,
    ):
        with pytest.raises(EsperError) as caught:
            await esper.with_options(max_retries=0).alarms.get_alarm_rule("a", enterprise_id=ENTERPRISE)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    # This test's own variables say it.
    assert "s3cret" not in "".join(line for line in shown.format() if "test_requests.py" not in line)


async def test_a_secret_argument_is_in_no_log_of_ones_own_client(caplog: pytest.LogCaptureFixture) -> None:
    """Also where the caller brings the HTTP client."""
    caplog.set_level(logging.DEBUG)
    api = AuthenticatedClient("https://acme-api.esper.cloud/api", "s3cret")
    async with httpx.AsyncClient(base_url="https://acme-api.esper.cloud/api", transport=Recorder()) as http:
        api.set_async_httpx_client(http)
        await renew_token.asyncio(ENTERPRISE, "app", client=api, access_token="t0psecret")
    assert "renew" in caplog.text
    assert "t0psecret" not in caplog.text


async def test_a_wrong_description_makes_no_call_impossible() -> None:
    """What is set by its name in JSON goes as it is, also where another type is published, or it is required."""
    recorder = Recorder()
    rule = models.AlarmRuleCreate(
        name=UNSET,  # type: ignore[arg-type]
        metric="battery",
        conditions=models.AlarmRuleConditions(value=20),
        realert_interval=30,
    )
    rule["name"] = 7
    async with client(recorder) as api:
        await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
    assert b'"name":7' in recorder.content


async def test_a_required_body_can_not_be_left_out() -> None:
    """UNSET is no body, and nothing is sent instead of one."""
    recorder = Recorder()
    async with client(recorder) as api:
        with pytest.raises(RequestError, match="body: is required"):
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=UNSET)  # type: ignore[arg-type]
    assert recorder.requests == []


class Name(str, Enum):  # noqa: UP042 - the older way
    """An enum of texts in the way of before `StrEnum`: `str()` of a member is not its value."""

    FIRST = "first"


class Number(int, Enum):
    """The same with numbers."""

    SEVEN = 7


async def test_a_url_that_is_too_long_is_refused() -> None:
    """Thousands of IDs in a query make a URL that no library sends: it is said before anything is sent."""
    recorder = Recorder()
    async with client(recorder) as api:
        with pytest.raises(RequestError, match=r"search: makes a URL that can't be sent: .*too long"):
            await list_devices.asyncio(client=api, state="ACTIVE", search="x" * 70_000)
        with pytest.raises(RequestError, match=r"path: makes a URL that can't be sent: .*too long"):
            await get_alarm_rule.asyncio(ENTERPRISE, "x" * 70_000, client=api)
    async with Esper(tenant="acme", api_key="s3cret", transport=recorder) as esper:
        with pytest.raises(RequestError, match="search: makes a URL"):
            await esper.device_v2.list_devices(search="x" * 70_000)
        with pytest.raises(RequestError, match="path: makes a URL"):
            await esper.request("GET", "x" * 70_000)
    assert recorder.requests == []


@pytest.mark.parametrize("name", [7, "\ud83d"])
async def test_a_form_has_names_that_can_be_written(name: Any) -> None:
    """An undeclared part of a form needs a name that is text."""
    recorder = Recorder()
    body = models.PostContentRequest(key=File(b"x", "a.png"))
    body.additional_properties[name] = "more"
    async with client(recorder) as api:
        with pytest.raises(RequestError, match="body: "):
            await post_content.asyncio(ENTERPRISE, client=api, body=body)
    assert recorder.requests == []


async def test_members_of_enums_are_sent_as_their_values() -> None:
    """In the path, in the query and in a body: never by the name that Python gives them."""
    recorder = Recorder()
    async with client(recorder) as api:
        await get_alarm_rule.asyncio(ENTERPRISE, Name.FIRST, client=api)
        await list_devices.asyncio(client=api, search=Name.FIRST, limit=Number.SEVEN)
        body = models.AlarmRuleCreate(
            name=Name.FIRST,
            metric="battery",
            conditions=models.AlarmRuleConditions(value=Number.SEVEN),
            realert_interval=30,
        )
        body["more"] = {Name.FIRST: [Name.FIRST, Number.SEVEN]}
        await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=body)
        await post_content.asyncio(
            ENTERPRISE, client=api, body=models.PostContentRequest(key=File(b"x", Name.FIRST))
        )
    urls = [str(request.url) for request in recorder.requests]
    assert urls[0].endswith("/alarmrules/first/")
    assert urls[1].endswith("/v2/devices/?limit=7&search=first")
    assert b'"value":7' in recorder.content
    assert b'"more":{"first":["first",7]}' in recorder.content
    assert b'filename="first"' in recorder.content
    assert b"FIRST" not in recorder.content


async def test_days_and_times_are_not_mixed_up() -> None:
    """A time is no date, a date is its midnight, and a text is one only if it can be read as one."""
    wrong = {
        DATE: [dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "2026-01-02T03:04:05Z", "soon", ""],
        DATETIME: ["soon", ""],
    }
    right = {
        DATE: [dt.date(2026, 1, 2), "2026-01-02"],
        DATETIME: [dt.date(2026, 1, 2), dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "2026-01-02T00:00:00Z"],
    }
    for kind, values in wrong.items():
        operation = Operation("GET", "/", parameters=(Parameter("day", "query", kind),))
        for value in values:
            with pytest.raises(RequestError, match="day: expected a date"):
                request_kwargs(operation, value)
        sent = {request_kwargs(operation, value)["params"][0][1] for value in right[kind]}
        assert sent == {right[kind][-1]}


ODD_TEXT = b"\xfe=\x00 a"


def text_answer(charset: str) -> object:
    """Decode an answer in this charset."""
    operation = Operation("GET", "/log", answer="text")
    headers = {"Content-Type": f"text/plain; charset={charset}"}
    return decode(operation, httpx.Response(200, content=ODD_TEXT, headers=headers))


@pytest.mark.parametrize("charset", ["utf-16", "hex", "base64", "zlib", "a\0b", "undefined"])
def test_a_text_that_is_not_in_its_charset_is_a_decoding_error(charset: str) -> None:
    """A charset may be the name of any codec of Python's, and each of them fails in its own way."""
    with pytest.raises(DecodingError, match="charset") as caught:
        text_answer(charset)
    assert (caught.value.operation, caught.value.status_code) == ("GET /log", 200)


@pytest.mark.parametrize("charset", ["utf-8", "latin-1", "no-such"])
def test_a_text_is_read_as_well_as_it_can_be(charset: str) -> None:
    """Single bytes that are wrong, and names that nobody knows, spoil no text."""
    text = text_answer(charset)
    assert isinstance(text, str)
    assert text.endswith("=\x00 a")


async def test_a_token_that_no_header_can_carry_is_refused_unseen() -> None:
    """The HTTP library would show it in its error."""
    for token in ("s3cret\n", "s3cret\u00e9", "s3 cret", ""):
        with pytest.raises(RequestError) as caught:
            AuthenticatedClient("https://acme-api.esper.cloud/api", token)
        assert "s3" not in str(caught.value)


async def test_a_number_has_to_be_finite() -> None:
    """Infinity is no number to JSON, and the field is named."""
    rule = models.AlarmRuleCreate(
        name="n",
        metric="battery",
        conditions=models.AlarmRuleConditions(value=float("inf")),
        realert_interval=30,
    )
    async with client(Recorder()) as api:
        with pytest.raises(RequestError) as caught:
            await add_alarm_rule.asyncio(ENTERPRISE, client=api, body=rule)
    assert caught.value.where == "body.conditions.value"


async def test_a_required_query_argument_can_not_be_null() -> None:
    """What the service insists on is asked for before sending."""
    recorder = Recorder()
    async with client(recorder) as api:
        with pytest.raises(RequestError, match="access_token: is required"):
            await renew_token.asyncio(ENTERPRISE, "app", client=api, access_token=None)  # type: ignore[arg-type]
    assert recorder.requests == []


async def test_the_key_is_in_no_log(caplog: pytest.LogCaptureFixture) -> None:
    """Neither our loggers nor those of the HTTP library show it, at any level."""
    caplog.set_level(logging.DEBUG)
    async with client(Recorder(httpx.Response(200, json={"content": {"results": []}}))) as api:
        await get_command_request_statuses.asyncio(client=api, request="r")
        await renew_token.asyncio(ENTERPRISE, "app", client=api, access_token="t0psecret")
    assert "renew" in caplog.text
    assert "s3cret" not in caplog.text
    assert "t0psecret" not in caplog.text
