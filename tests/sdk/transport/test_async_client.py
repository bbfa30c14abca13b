"""The HTTP client that requests are made with: what of httpx it keeps, what it leaves out, what is logged."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator

import httpx
import pytest
from esper_sdk import Esper
from esper_sdk._errors import ClosedError, ConfigurationError, EsperError
from esper_sdk._transport.client import EsperAsyncClient

from tests.sdk.faults import FaultServer, close_after, garbage, ok, status, truncated

SECRET = "tok-5ec4e7"
ENTERPRISE = "2a98f501-af37-497f-ac1a-201f5ae37988"
URLS = [
    "",
    "a",
    "/a",
    "/a/b/?x=1&y=%20",
    "//a/b",
    "///a",
    "/../a",
    "/a/%2e%2e/b",
    "/a?x=/../y",
    "/ä b",
    "/a:b",
    "?x=1",
    "http://other.example/a",
]


def echo(request: httpx.Request) -> httpx.Response:
    """Answer with what was asked."""
    cookies = {"set-cookie": "seen=yes"}
    return httpx.Response(
        200, headers=cookies, json={"headers": dict(request.headers), "url": str(request.url)}
    )


@pytest.fixture
def client() -> EsperAsyncClient:
    """A client whose requests are answered with what they are."""
    return EsperAsyncClient(
        base_url="https://acme.test/api", transport=httpx.MockTransport(echo), timeout=7.0
    )


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that any library logs."""
    with caplog.at_level(logging.DEBUG):
        names = [name for name in logging.root.manager.loggerDict if "esper" in name or "http" in name]
        for name in names:
            logging.getLogger(name).setLevel(logging.DEBUG)
        yield caplog
        for name in names:
            logging.getLogger(name).setLevel(logging.NOTSET)


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("base", ["https://acme.test/api", "https://acme.test/api/", "https://acme.test"])
def test_urls_are_those_of_httpx(url: str, base: str) -> None:
    """Paths are joined with the base URL exactly as httpx joins them."""
    ours = EsperAsyncClient(base_url=base, transport=httpx.MockTransport(echo))
    theirs = httpx.AsyncClient(base_url=base)
    for params in (None, {"p": "q r"}):
        built = ours.build_request("GET", url, params=params)
        assert built.url == theirs.build_request("GET", url, params=params).url


async def test_client_wide_choices_hold(client: EsperAsyncClient) -> None:
    """Headers, parameters, cookies and the timeout of the client are part of each request."""
    client.headers["x-program"] = "inventory"
    client.params = client.params.set("page", "1")
    client.cookies.set("mine", "1")
    seen = (await client.get("/x")).json()
    assert seen["headers"]["x-program"] == "inventory"
    assert seen["headers"]["cookie"] == "mine=1"
    assert seen["url"] == "https://acme.test/api/x?page=1"
    response = await client.send(httpx.Request("GET", "https://acme.test/api/y"))
    assert response.request.extensions["timeout"]["read"] == 7.0
    assert response.elapsed.total_seconds() >= 0.0


async def test_event_hooks_run(client: EsperAsyncClient) -> None:
    """Hooks see each request before and each answer after it is sent."""
    seen: list[object] = []

    async def note(what: object) -> None:
        seen.append(what)

    client.event_hooks = {"request": [note], "response": [note]}
    response = await client.get("/x")
    assert seen == [response.request, response]


async def test_no_cookie_is_kept(client: EsperAsyncClient) -> None:
    """A cookie that an answer sets goes into no later request."""
    await client.get("/x")
    assert "cookie" not in (await client.get("/x")).json()["headers"]


async def test_streams_are_read(client: EsperAsyncClient) -> None:
    """`stream` works, with a body that is already there."""
    async with client.stream("GET", "/x") as response:
        assert b"".join([chunk async for chunk in response.aiter_bytes()]) == response.content


async def test_what_can_not_work_says_so(client: EsperAsyncClient) -> None:
    """Authentication, synchronous bodies and a closed client are refused with a reason."""
    with pytest.raises(ConfigurationError, match="auth is not supported"):
        await client.get("/x", auth=("user", "password"))
    with pytest.raises(RuntimeError, match="sync request"):
        await client.post("/x", content=iter([b"x"]))
    await client.get("/x", auth=None)
    client.auth = ("user", "password")
    with pytest.raises(ConfigurationError, match="auth is not supported"):
        await client.get("/x")
    await client.aclose()
    with pytest.raises(ClosedError, match="closed"):
        await client.get("/x")


async def test_no_log_shows_a_query(engine: str, logged: pytest.LogCaptureFixture) -> None:
    """A token in a query is in no log of any library, nor in errors, their causes and their tracebacks."""
    faults = [ok, status(500), status(429, retry_after="0"), garbage, truncated, close_after, status(404)]
    errors: list[str] = []
    async with FaultServer(faults, default=ok) as server:
        async with Esper(
            base_url=server.url, api_key=SECRET, enterprise_id=ENTERPRISE, engine=engine
        ) as esper:
            for _ in faults:
                try:
                    await esper.request("POST", "v0/renew-token/", params={"access_token": SECRET})
                except EsperError as error:
                    logging.getLogger("program").exception("failed")
                    errors += traceback.format_exception(error)
        assert sum(SECRET in seen.target for seen in server.seen) >= len(faults)
    assert any(text.startswith("POST /api/v0/renew-token/: 200 in ") for text in logged.messages)
    assert SECRET not in logged.text
    assert SECRET not in "".join(errors)
    for record in logged.records:
        assert SECRET not in f"{record.msg} {record.args} {record.exc_text}"
