"""Ordinary calls go over aiohttp's connections without its session, unless that is unknown or somebody looks on."""

from __future__ import annotations

import asyncio.selector_events
import logging
import traceback
from typing import Any

import aiohttp
import pytest
from esper_sdk import Esper, OutcomeUnknownError
from esper_sdk._transport import aiohttp_direct as direct
from esper_sdk._transport.aiohttp_connection import ApiConnection

from tests.sdk.faults import FaultServer

KEY = "tok-5ec4e7"
GET: dict[str, Any] = {"method": "GET", "url": "/x"}
POST: dict[str, Any] = {"method": "POST", "url": "/x", "content": b"{}"}


def http_of(esper: Esper) -> Any:
    return esper.client.get_async_httpx_client()


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The methods of the requests that were sent directly."""
    methods = []
    send = direct.Direct.send

    async def note(self: Any, request: Any, *rest: Any) -> Any:
        methods.append(request.method)
        return await send(self, request, *rest)

    monkeypatch.setattr(direct.Direct, "send", note)
    return methods


async def test_ordinary_requests_go_directly(sent: list[str]) -> None:
    """Those of typed calls do, over one connection; what httpx builds goes through the session, over the same."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        for kwargs in (GET, POST, GET):
            assert (await http_of(esper).call(kwargs)).status_code == 200
        await http_of(esper).request(**GET)
        assert sent == ["GET", "POST", "GET"]
        assert server.connections == 1
    assert [each.method for each in server.seen] == ["GET", "POST", "GET", "GET"]


async def test_an_unknown_inside_is_told_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, sent: list[str]
) -> None:
    """Where aiohttp's inside is another one, its session sends, and one line says so, however many clients there are."""
    needed = {function: {*names, "of_tomorrow"} for function, names in direct._NEEDED.items()}
    monkeypatch.setattr(direct, "_NEEDED", needed)
    monkeypatch.setattr(direct, "_told", False)
    with caplog.at_level(logging.WARNING, "esper_sdk"):
        async with FaultServer() as server:
            for _ in range(2):
                async with Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
                    assert (await http_of(esper).call(POST)).status_code == 200
    assert (len(server.seen), sent) == (2, [])
    assert [aiohttp.__version__ in line for line in caplog.messages] == [True]


async def test_who_replaces_what_sends_sees_the_calls(
    monkeypatch: pytest.MonkeyPatch, sent: list[str]
) -> None:
    """Tracers and tests that put a function of theirs in place of the session's are asked, from then on."""
    seen = []
    request = aiohttp.ClientSession._request

    async def traced(self: Any, method: str, *args: Any, **options: Any) -> Any:
        seen.append(method)
        return await request(self, method, *args, **options)

    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        await http_of(esper).call(GET)
        monkeypatch.setattr(aiohttp.ClientSession, "_request", traced)
        await http_of(esper).call(POST)
        monkeypatch.undo()
    assert (seen, sent) == (["POST"], ["GET"])


async def test_a_trace_of_the_session_sees_the_calls(
    monkeypatch: pytest.MonkeyPatch, sent: list[str]
) -> None:
    """Instrumentations that give each session a trace, as OpenTelemetry's does, are told of every attempt."""
    ended = []
    trace = aiohttp.TraceConfig()

    async def end(session: Any, context: Any, params: Any) -> None:
        ended.append(params.response.status)

    trace.on_request_end.append(end)
    make = aiohttp.ClientSession.__init__
    monkeypatch.setattr(
        aiohttp.ClientSession,
        "__init__",
        lambda self, **options: make(self, **options, trace_configs=[trace]),
    )
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        await http_of(esper).call(GET)
    assert (ended, sent) == ([200], [])


async def test_an_answer_before_the_end_of_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection over which a part of a request has not left carries no other one."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        monkeypatch.setattr(ApiConnection, "has_unsent", lambda self: True)
        await http_of(esper).call(POST)
        await http_of(esper).call(GET)
        await http_of(esper).call(GET)
        assert server.connections == 3


async def test_what_is_prepared_shows_no_key(sent: list[str]) -> None:
    """The head that requests share has the key, and hides it from who shows variables."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        http = http_of(esper)
        await http.call(GET)
        (head,) = http._writer._heads.values()
        assert KEY.encode() in head.route.lines.reveal()
        shown = [repr(getattr(head.route, name)) for name in head.route.__slots__]
        assert KEY not in "".join(shown)
    assert sent == ["GET"]


async def test_a_reset_while_it_is_written_shows_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error of a write that fails at once has no frame with the bytes that were written."""
    write = asyncio.selector_events._SelectorSocketTransport.write  # type: ignore[attr-defined]

    def fail(self: Any, data: bytes) -> None:
        if KEY.encode() not in data:
            write(self, data)
            return
        try:
            raise ConnectionResetError(104, "reset")
        except ConnectionResetError as error:
            self._fatal_error(error, "fatal")

    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        monkeypatch.setattr(asyncio.selector_events._SelectorSocketTransport, "write", fail)  # type: ignore[attr-defined]
        with pytest.raises(OutcomeUnknownError) as caught:
            await http_of(esper).call(POST)
    error: BaseException | None = caught.value
    while error is not None:
        assert fail.__code__ not in [frame.f_code for frame, _ in traceback.walk_tb(error.__traceback__)]
        error = error.__cause__ or error.__context__


async def test_a_header_that_would_be_two(sent: list[str]) -> None:
    """A line break never gets as far as the wire, whatever has let it pass before."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        http = http_of(esper)
        request = http._writer.write(http, GET)
        request.head.headers["X-Odd"] = "a\r\nX-More: b"
        with pytest.raises(Exception, match="line break"):
            await esper._session.chain.transport.handle_async_request(request)
        assert server.seen == []
    assert sent == []


def test_the_session_is_known() -> None:
    """This aiohttp is one whose inside is known, so that calls are quick."""
    assert direct._is_known()
