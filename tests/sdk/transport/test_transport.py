"""The chain as a whole: what it refuses, what it lets through, what may be chosen per call."""

from __future__ import annotations

import httpx
import pytest
import respx
from esper_sdk._base.urls import check_base_url
from esper_sdk._errors import (
    ConfigurationError,
    ConnectTimeoutError,
    DeadlineExceededError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    StatusError,
)
from esper_sdk._limits.limiter import Limiter
from esper_sdk._session import SessionTransport
from esper_sdk._transport.chain import build_transport
from esper_sdk._transport.lifetime import Lifetime
from esper_sdk._transport.options import CallOptions, TransportOptions, options_of

from esper_client.proxies import is_loopback

BASE = "https://acme-api.esper.cloud/api"


def client(handler, **options) -> httpx.AsyncClient:
    """Make a client over a handler in place of an engine."""
    chain = build_transport(
        TransportOptions(
            base_url=BASE,
            transport=httpx.MockTransport(handler),
            **options,
        )
    )
    chain.retry.backoff = 0.0
    return httpx.AsyncClient(
        base_url=BASE, transport=chain.transport, headers={"Authorization": "Bearer t0ken"}
    )


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/api/x",
        "http://acme-api.esper.cloud/api/x",
        "https://acme-api.esper.cloud:8443/api/x",
        "https://acme-api.esper.cloud.evil.example/api/x",
        "https://acme-api.esper.cloud@evil.example/api/x",
    ],
)
async def test_the_token_stays_at_home(url: str) -> None:
    """A request to another scheme, host or port is refused before anything is sent."""
    sent: list[httpx.Request] = []
    async with client(lambda request: sent.append(request) or httpx.Response(200)) as http:
        with pytest.raises(ConfigurationError, match="another origin"):
            await http.get(url)
        await http.get("https://ACME-api.esper.cloud:443/api/x")
    assert len(sent) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("follow", [False, True])
async def test_redirects_are_not_followed(status: int, follow: bool) -> None:
    """A redirect is an error that says where it points, even when the HTTP client would follow it."""
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(status, headers={"location": "https://evil.example/"})

    async with client(handler) as http:
        with pytest.raises(StatusError) as caught:
            await http.post("/x", follow_redirects=follow)
    assert caught.value.location == "https://evil.example/"
    assert len(sent) == 1


@pytest.mark.parametrize("status", [100, 199, 300, 799])
async def test_what_is_no_success_is_a_status_error(status: int) -> None:
    """A status outside of 2xx is an error of the SDK's, also where HTTP means something else by it."""
    async with client(lambda request: httpx.Response(status)) as http:
        with pytest.raises(StatusError) as caught:
            await http.put("/x")
    assert caught.value.status_code == status


@pytest.mark.parametrize("status", [200, 201, 202, 204, 207, 304])
async def test_success_passes(status: int) -> None:
    """Success of any kind passes, and so does 304, which one operation documents."""
    async with client(lambda request: httpx.Response(status)) as http:
        response = await http.put("/x")
        assert response.status_code == status
        assert response.extensions["esper_attempts"] == 1


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("acme-api.esper.cloud", "https://"),
        ("ftp://acme-api.esper.cloud", "https://"),
        ("https://", "host"),
        ("http://acme-api.esper.cloud/api", "unencrypted"),
        ("http://10.0.0.1/api", "unencrypted"),
        ("http://127.0.0.1.evil.example/api", "unencrypted"),
        ("https://user:pass@acme-api.esper.cloud/api", "user name"),
        ("https://acme-api.esper.cloud/api?x=1", "query"),
        ("https://acme-api.esper.cloud/api?", "query"),
        ("https://acme-api.esper.cloud/api#", "fragment"),
        ("https://acme-api.esper.cloud/a/../b", "step"),
        ("https://acme-api.esper.cloud/a/%2E%2e", "step"),
        ("https://acme api/", "valid"),
    ],
)
def test_base_urls_that_are_refused(url: str, message: str) -> None:
    """A key is not sent in the clear, or to what is no absolute URL; the message repeats no password."""
    with pytest.raises(ConfigurationError, match=message) as caught:
        check_base_url(url)
    assert "pass" not in str(caught.value)


@pytest.mark.parametrize("host", ["localhost", "api.localhost", "127.0.0.1", "127.8.0.1", "::1", "[::1]"])
def test_loopback(host: str) -> None:
    """This machine may be talked to without encryption."""
    assert is_loopback(host)
    assert not is_loopback(f"{host}.evil.example")


async def test_session_transport() -> None:
    """A copy has options of its own, a call's own options win, and closing the copy closes nothing."""
    seen: list[CallOptions] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(options_of(request))
        return httpx.Response(200)

    async with client(handler) as http:
        own, other = CallOptions(max_wait=1), CallOptions(max_wait=2)
        copy = httpx.AsyncClient(
            base_url=BASE, transport=SessionTransport(http._transport, other, Lifetime())
        )
        await copy.get("/x")
        await copy.get("/x", extensions={"esper": own})
        await copy.aclose()
        await http.get("/x")
    assert [options.max_wait for options in seen] == [2, 1, None]


async def test_httpx_errors_of_a_test_double() -> None:
    """What a mounted transport raises is told apart like the errors of an engine."""
    cases: list[tuple[type[httpx.TransportError], type[Exception]]] = [
        (httpx.ConnectError, NotSentError),
        (httpx.ConnectTimeout, ConnectTimeoutError),
        (httpx.PoolTimeout, NotSentError),
        (httpx.ProxyError, NotSentError),
        (httpx.UnsupportedProtocol, NotSentError),
        (httpx.ReadTimeout, RequestTimeoutError),
        (httpx.WriteTimeout, RequestTimeoutError),
        (httpx.ReadError, OutcomeUnknownError),
        (httpx.WriteError, OutcomeUnknownError),
        (httpx.RemoteProtocolError, OutcomeUnknownError),
    ]
    for raised, expected in cases:

        def handler(request: httpx.Request, raised=raised) -> httpx.Response:
            raise raised("no\nluck")

        async with client(handler) as http:
            with pytest.raises(expected) as caught:
                await http.post("/x")
        assert "\n" not in str(caught.value)


async def test_respx_as_the_innermost_transport() -> None:
    """A respx router can be mounted in place of an engine."""
    router = respx.MockRouter(assert_all_called=False)
    router.get(f"{BASE}/x").respond(json={"ok": True})
    router.get(f"{BASE}/broken").respond(500)
    async with client(router.async_handler) as http:
        assert (await http.get("/x")).json() == {"ok": True}
        with pytest.raises(ServerError) as caught:
            await http.get("/broken")
        assert caught.value.attempts == 3


async def test_body_limit_of_a_test_double() -> None:
    """The limit on bodies holds for mounted transports, ready-made and streamed."""

    async def stream():
        for _ in range(100):
            yield b"x" * 100

    for answer in (
        lambda request: httpx.Response(200, content=b"x" * 2000),
        lambda request: httpx.Response(200, content=stream()),
    ):
        async with client(answer, max_body=1000) as http:
            with pytest.raises(ResponseTooLargeError):
                await http.get("/x")


async def test_shared_limiter() -> None:
    """Two clients of one tenant can share a limiter: a refusal to one pauses the service for the other."""
    limiter = Limiter()
    async with (
        client(lambda request: httpx.Response(429, headers={"retry-after": "2"}), limiter=limiter) as one,
        client(lambda request: httpx.Response(200), limiter=limiter) as two,
    ):
        with pytest.raises(RateLimitError):
            await one.get("/x", extensions={"esper": CallOptions(max_wait=1)})
        with pytest.raises(DeadlineExceededError, match="waited to be sent"):
            await two.get("/x", extensions={"esper": CallOptions(deadline=0.1)})
        # It was not refused itself: before it gives up, it tests the pause.
        assert (await two.get("/x", extensions={"esper": CallOptions(max_wait=0.1)})).status_code == 200


@pytest.mark.parametrize(
    "make",
    [
        lambda: build_transport(TransportOptions(base_url=BASE, engine="curl")),  # type: ignore[arg-type]
        lambda: build_transport(TransportOptions(base_url=BASE, max_body=0)),
        lambda: build_transport(TransportOptions(base_url=BASE, start=0)),
        lambda: build_transport(TransportOptions(base_url=BASE, max_in_flight=0)),
    ],
)
def test_senseless_options(make) -> None:
    """Options that can't work are refused where they are given."""
    with pytest.raises(ConfigurationError):
        make()
