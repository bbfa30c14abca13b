"""Ordinary calls are sent without httpx's objects, and go over the wire as with them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from esper_sdk import ConfigurationError, Esper, RequestError
from esper_sdk._transport.light import MOST, LightRequest

from tests.sdk.faults import FaultServer, status

KEY = "tok-5ec4e7"
ORDINARY: list[dict[str, Any]] = [
    {"method": "GET", "url": "/v2/devices/"},
    {"method": "GET", "url": "/v2/devices/1%20a/", "params": [("a", "ä ö&=+%"), ("a", "2"), ("b", "")]},
    {"method": "GET", "url": "/a:b/~c", "headers": {"Accept": "text/plain"}},
    {"method": "POST", "url": "/x", "content": b'{"a":1}', "headers": {"Content-Type": "application/json"}},
    {"method": "POST", "url": "/x"},
    {"method": "POST", "url": "/x", "content": b""},
    {"method": "GET", "url": "/x", "content": b"a"},
    {"method": "PUT", "url": "/x", "params": [("q", "1")]},
    {"method": "DELETE", "url": "/x"},
    {"method": "HEAD", "url": "/x"},
]
OTHERS: list[dict[str, Any]] = [
    {"method": "POST", "url": "/x", "content": b"a" * (MOST + 1)},
    {"method": "POST", "url": "/x", "data": {"a": "1"}},
    {"method": "POST", "url": "/x", "files": {"a": b"1"}},
    {"method": "GET", "url": "/../x"},
    {"method": "GET", "url": "/.hidden"},
    {"method": "GET", "url": "/a b"},
    {"method": "GET", "url": "//other.test/x"},
    {"method": "GET", "url": "/a?b=1"},
    {"method": "GET", "url": "/a#b"},
    {"method": "GET", "url": "/a", "headers": {"Cookie": "a=1"}},
    {"method": "GET", "url": "/a", "params": [("a", "b" * 40_000)]},
]


def http_of(esper: Esper) -> Any:
    return esper.client.get_async_httpx_client()


@pytest.mark.parametrize("kwargs", ORDINARY)
@pytest.mark.parametrize("engine", ["aiohttp", "session", "httpx"])
async def test_the_wire_is_the_same(
    engine: Any, kwargs: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever way a request is sent, the server sees the same."""
    if engine == "session":
        engine = "aiohttp"
        monkeypatch.setattr("esper_sdk._transport.aiohttp.open_direct", lambda *_, **__: None)
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine=engine) as esper:
        http = http_of(esper)
        assert http._writer.write(http, kwargs) is not None
        light = await http.call(kwargs)
        full = await http.request(**kwargs)
    first, second = server.seen
    assert first == second
    assert (light.status_code, light.content, light.headers) == (full.status_code, full.content, full.headers)
    assert "Bearer " + KEY not in repr(light)


async def test_each_body_has_its_length() -> None:
    """An empty body and one that is none, with the same headers over the same connection, each tell their length."""
    bodies = [b"", b"abc", b"", b"d"]
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY, engine="aiohttp") as esper:
        for body in bodies:
            await http_of(esper).call({"method": "POST", "url": "/x", "content": body})
    assert [(each.headers["content-length"], each.body) for each in server.seen] == [
        (str(len(body)), body) for body in bodies
    ]


async def test_a_hook_changes_one_request_only() -> None:
    """What a hook writes into the timeouts of a request is not those of the next one."""
    seen: list[float] = []

    async def hasty(request: Any, send: Any) -> Any:
        seen.append(request.extensions["timeout"]["read"])
        request.extensions["timeout"]["read"] = 1.5
        return await send(request)

    async with (
        FaultServer() as server,
        Esper(base_url=server.url, api_key=KEY, hooks=[hasty], timeout=7) as esper,
    ):
        for _ in range(2):
            await http_of(esper).call(ORDINARY[0])
    assert seen == [7, 7]


@pytest.mark.parametrize("kwargs", OTHERS)
async def test_what_is_not_ordinary(kwargs: dict[str, Any]) -> None:
    """Large bodies, forms, files, odd paths and headers go the whole way, which knows them."""
    async with Esper(tenant="acme", api_key=KEY) as esper:
        assert (http := http_of(esper))._writer.write(http, kwargs) is None


@pytest.mark.parametrize("part", ["hooks", "cookies", "params"])
async def test_a_client_with_more(part: str) -> None:
    """What httpx's client adds to each request it adds, since such requests are its own."""
    async with Esper(tenant="acme", api_key=KEY) as esper:
        http = http_of(esper)
        if part == "hooks":
            http.event_hooks = {"request": [print]}
        elif part == "cookies":
            http.cookies.set("a", "1")
        else:
            http.params = {"a": "1"}
        assert http._writer.write(http, ORDINARY[0]) is None


async def test_a_client_that_is_changed() -> None:
    """Its headers of the moment are sent; those that can't be are refused, and so is another host."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY) as esper:
        http = http_of(esper)
        for name in ("one", "two"):
            http.headers["X-Name"] = name
            await http.call(ORDINARY[0])
        assert [each.headers["x-name"] for each in server.seen] == ["one", "two"]
        http.headers["Connection"] = "close"
        with pytest.raises(RequestError, match=r"headers\.Connection"):
            await http.call(ORDINARY[0])
        http.headers["Connection"] = "keep-alive"
        http.base_url = "http://127.0.0.1:9/api"
        with pytest.raises(ConfigurationError, match="another origin"):
            await http.call(ORDINARY[0])
    assert len(server.seen) == 2


async def test_headers_that_a_layer_changes() -> None:
    """A header that was set on the request itself is sent, and checked like any."""
    async with FaultServer() as server, Esper(base_url=server.url, api_key=KEY) as esper:
        request: Any = (http := http_of(esper))._writer.write(http, ORDINARY[3])
        assert isinstance(request, LightRequest)
        request.headers["X-Mine"] = "1"
        transport = esper._session.chain.transport
        await transport.handle_async_request(request)
        assert server.seen[0].headers["x-mine"] == "1"
        assert server.seen[0].body == b'{"a":1}'
        request.headers["Transfer-Encoding"] = "chunked"
        with pytest.raises(RequestError, match=r"headers\.Transfer-Encoding"):
            await transport.handle_async_request(request)


async def test_an_error_has_what_errors_have() -> None:
    """Status, body, headers and request ID come from the light answer, and retries go on with it."""
    answers = [status(503), status(404)]
    async with FaultServer(script=answers) as server, Esper(base_url=server.url, api_key=KEY) as esper:
        with pytest.raises(Exception, match="no") as caught:
            await esper.with_options(max_retries=1).alarms.get_alarm_rule("a", enterprise_id=ENTERPRISE)
    assert (type(caught.value).__name__, caught.value.attempts) == ("NotFoundError", 2)  # type: ignore[attr-defined]
    assert isinstance(caught.value.body, dict)  # type: ignore[attr-defined]


ENTERPRISE = "2a98f501-af37-497f-ac1a-201f5ae37988"


async def test_the_whole_objects() -> None:
    """A light request makes the request of httpx that it stands for, with the same extensions."""
    async with Esper(tenant="acme", api_key=KEY) as esper:
        http = http_of(esper)
        for kwargs in ORDINARY:
            light = http._writer.write(http, kwargs)
            made, wanted = light.full(), http.build_request(**kwargs)
            assert (made.method, made.url, made.content) == (wanted.method, wanted.url, wanted.content)
            assert sorted(made.headers.raw) == sorted(wanted.headers.raw)
            assert made.extensions is light.extensions
            assert KEY not in repr(light)
            assert isinstance(made, httpx.Request)
