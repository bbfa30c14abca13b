"""A client that can't be made shows neither its key nor a proxy's password, to whatever reports the error."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import httpx
import pytest
from esper_sdk import ConfigurationError, ConnectionFailedError, Esper, EsperError
from hypothesis import given, settings
from hypothesis import strategies as st

from esper_client import AuthenticatedClient
from tests.sdk.shown import leaks

KEY = "S3CRETKEY123"
PASSWORD = "pa55_w0rd"
PROXY = f"http://user:{PASSWORD}@127.0.0.1:9"
WRONG: list[dict[str, Any]] = [
    {"max_inflight": 3},
    {"max_in_flight": 0},
    {"max_in_flight": "x"},
    {"start": 20, "max_in_flight": 5},
    {"proxy": f"{PROXY}x"},
    {"proxy": f"http://user:{PASSWORD}/x@host:1"},
    {"proxy": f"http://user:1/{PASSWORD}@host"},
    {"proxy": [PROXY]},
    {"proxy": PROXY, "engine": "curl"},
    {"proxy": PROXY, "max_in_flight": 0},
    {"proxy": PROXY, "enterprise_id": "nope"},
    {"proxy": PROXY.replace("127.0.0.1", "proxy.test"), "base_url": "http://127.0.0.1/api", "tenant": None},
    {"proxy": PROXY.replace("http", "socks5"), "engine": "aiohttp"},
    {"verify": "ca.pem"},
    {"timeout": "x"},
    {"user_agent": "a\nb"},
    {"on_retry": 7},
    {"limiter": 7},
    {"transport": 7},
    {"deadline": -1},
    {"enterprise_id": "nope"},
    {"enterprise_id": KEY},
    {"tenant": f"{KEY}/"},
    {"base_url": f"https://{KEY}"},
    {"base_url": f"https://user:{PASSWORD}@host/api", "tenant": None},
    {"base_url": f"https://host:{PASSWORD}/api", "tenant": None},
    {"base_url": None, "tenant": None},
    {"api_key": f"{KEY} "},
    {"api_key": f"Bearer {KEY}"},
    {"api_key": f"{KEY}\n"},
    {"api_key": KEY.encode()},
    {"api_key": [KEY]},
    {"api_key": {"key": KEY}},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_an_argument_that_can_not_be_right_shows_no_secret(wrong: dict[str, Any]) -> None:
    """Neither of `Esper` nor of `from_env`, and no misspelt one either."""
    for make in (Esper, Esper.from_env):
        with pytest.raises(TypeError if "max_inflight" in wrong else ConfigurationError) as caught:
            make(**{"tenant": "acme", "api_key": KEY, **wrong})
        assert leaks(caught.value, KEY, PASSWORD) == []


@pytest.mark.parametrize(
    "variables",
    [
        {"ESPER_ENTERPRISE_ID": "nope"},
        {"ESPER_ENTERPRISE_ID": KEY},
        {"ESPER_TENANT": "a.b"},
        {"ESPER_TENANT": ""},
        {"ESPER_BASE_URL": f"https://user:{PASSWORD}@host/api", "ESPER_TENANT": ""},
        {"ESPER_BASE_URL": "https://host/api"},
        {"ESPER_API_KEY": f"Bearer {KEY}"},
        {"ESPER_API_KEY": f" {KEY}"},
        {"HTTPS_PROXY": f"{PROXY}x"},
        {"HTTPS_PROXY": f"ftp://user:{PASSWORD}@host"},
        {"HTTPS_PROXY": f"user:{PASSWORD}@host:99999"},
        {"ALL_PROXY": PROXY.replace("http", "socks4")},
        {"SSL_CERT_FILE": "/nowhere/ca.pem", "HTTPS_PROXY": PROXY},
        {"ESPER_ENTERPRISE_ID": "nope", "HTTPS_PROXY": PROXY},
    ],
    ids=str,
)
def test_a_variable_that_can_not_be_right_shows_no_secret(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, no_variables: None
) -> None:
    """Whatever else is in the environment."""
    for name, value in {"ESPER_TENANT": "acme", "ESPER_API_KEY": KEY, **variables}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as caught:
        Esper.from_env()
    assert leaks(caught.value, KEY, PASSWORD) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"timeout": "x"},
        {"deadline": -1},
        {"enterprise_id": KEY},
        {"max_wait": "x"},
        {"on_retry": 7},
        {"t": 1},
    ],
    ids=str,
)
def test_a_copy_that_can_not_be_made_shows_no_secret(wrong: dict[str, Any]) -> None:
    """`with_options` knows the key from the client."""
    esper = Esper(tenant="acme", api_key=KEY, proxy=PROXY)
    with pytest.raises((ConfigurationError, TypeError)) as caught:
        esper.with_options(**wrong)
    assert leaks(caught.value, KEY, PASSWORD) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"token": f"{KEY} x"},
        {"token": f"{KEY}\n"},
        {"token": KEY.encode()},
        {"token": [KEY]},
        {"verify": "ca.pem"},
        {"headers": {"X-Number": 7}},
        {"headers": 7},
        {"base_url": "https://host:port"},
        {"base_url": 7},
        {"tokens": 1},
    ],
    ids=str,
)
def test_a_plain_client_that_can_not_be_made_shows_no_secret(wrong: dict[str, Any]) -> None:
    """Nor when it turns out on first use, which is when the HTTP client is made."""
    arguments = {"base_url": "https://acme-api.esper.cloud/api", "token": KEY, **wrong}
    with pytest.raises((EsperError, TypeError, ValueError, AttributeError, httpx.InvalidURL)) as caught:
        AuthenticatedClient(**arguments).get_async_httpx_client()
    assert leaks(caught.value, KEY) == []


def test_a_plain_client_sends_its_key() -> None:
    """The key wins over a header of the same name, whatever its capitals."""
    client = AuthenticatedClient("https://host/api", KEY, headers={"authorization": "x", "X-Mine": "y"})
    headers = client.get_async_httpx_client().headers
    assert headers.get_list("authorization") == [f"Bearer {KEY}"]
    assert headers["x-mine"] == "y"


GARBAGE = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.complex_numbers()
    | st.lists(st.text() | st.integers(), max_size=2)
    | st.dictionaries(st.text(), st.text(), max_size=2)
    | st.sampled_from([object(), object, print, ..., 10**400, PASSWORD, f"http://u:{PASSWORD}@h:x"])
    | st.sampled_from(
        ["http://[", "https://\ud83d", "https://h:0/", "socks5://h", "x://y", "\0", "https://h/\x7f"]
    )
    | st.builds(lambda host: f"https://{host}", st.text(max_size=5))
)
HIDDEN = {"api_key", "base_url", "enterprise_id", "proxy", "tenant"}
NAMES = sorted(Esper.__init__.__kwdefaults__)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), GARBAGE, min_size=1, max_size=3))
def test_garbage_is_refused_by_its_name(arguments: dict[str, Any]) -> None:
    """Any value of any argument works or is a `ConfigurationError` of one of them that shows nothing."""
    given_to_all = {"tenant": "acme", "api_key": KEY, **arguments}
    if "base_url" in arguments and "tenant" not in arguments:
        del given_to_all["tenant"]
    problem = None
    try:
        assert repr(Esper(**given_to_all)).startswith("<Esper https://")
    except ConfigurationError as error:
        problem = error
    if problem is not None:
        assert any(name in str(problem) for name in [*arguments, "tenant"])
        assert PASSWORD not in f"{problem}{problem!r}"
        assert leaks(problem, KEY, *([PASSWORD] if HIDDEN.issuperset(arguments) else [])) == []


@pytest.mark.parametrize("proxy", [None, PROXY.replace(":9", ":1")])
@pytest.mark.parametrize("base_url", ["https://127.0.0.1:1/api", "http://127.0.0.1:1/api"])
async def test_a_call_that_fails_shows_no_secret(run_engine: Any, base_url: str, proxy: str | None) -> None:
    """Over a port where nobody listens, on each engine, also where that is the proxy."""
    async with Esper(base_url=base_url, api_key=KEY, engine=run_engine, proxy=proxy) as esper:
        esper._session.chain.retry.backoff = 0.0
        with pytest.raises(ConnectionFailedError) as caught:
            await esper.request("GET", "v1/x")
    assert caught.value.__cause__ is not None
    assert leaks(caught.value, KEY, PASSWORD, b64encode(f"user:{PASSWORD}".encode()).decode()) == []


@pytest.fixture(params=["aiohttp", "httpx"])
def run_engine(request: pytest.FixtureRequest) -> str:
    """Each library that can send."""
    return str(request.param)


async def test_an_answer_and_a_hook_that_fail_show_no_key() -> None:
    """Errors of a status, of a transport, and of a program's own hook."""

    def break_off(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("broken", request=request)

    async def hook(request: httpx.Request) -> None:
        raise LookupError

    for answer in (break_off, lambda request: httpx.Response(404, json={"key": KEY})):
        async with Esper(tenant="acme", api_key=KEY, transport=httpx.MockTransport(answer)) as esper:
            with pytest.raises(EsperError) as caught:
                await esper.with_options(max_retries=0).request("GET", "v1/x")
            assert leaks(caught.value, KEY) == []
            esper.client.get_async_httpx_client().event_hooks["request"].append(hook)
            with pytest.raises(LookupError) as found:
                await esper.request("GET", "v1/x")
            assert leaks(found.value, KEY) == []


def test_the_judge_of_these_tests_sees_a_secret() -> None:
    """A secret in a variable of ours, also in a container, would be found."""
    with pytest.raises(EsperError) as caught:
        AuthenticatedClient("https://host", "k", headers={"X-Mine": KEY}, verify="ca.pem")  # type: ignore[arg-type]
    assert any("headers" in place for place in leaks(caught.value, KEY))
