"""What the environment says about proxies and certificates: heeded, or refused by the variable's name."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest
import trio
from esper_sdk import ConfigurationError, Esper
from esper_sdk._transport.engine import EngineTransport

from esper_client import AuthenticatedClient
from esper_client.errors import RequestError
from esper_client.proxies import environment_proxy, is_exempt

pytestmark = pytest.mark.usefixtures("no_variables")
API = "https://acme-api.esper.cloud/api"
V6 = "https://[fd00::1]/api"


def client(**options: Any) -> Esper:
    """Make a client of a service that is not on this machine."""
    return Esper(**{"base_url": API, "api_key": "s3cret", **options})


def proxy_of(url: str) -> str | None:
    """Return the URL of the proxy that the environment names."""
    found = environment_proxy(httpx.URL(url))
    return None if found is None else str(found.url)


@pytest.mark.parametrize(
    ("no_proxy", "exempt", "others"),
    [
        ("*", [API, V6, "https://10.1.2.3"], []),
        ("other, *", [API], []),
        (
            "esper.cloud",
            [API, "https://esper.cloud"],
            ["https://notesper.cloud", "https://esper.cloud.evil.test"],
        ),
        (".esper.cloud", [API, "https://esper.cloud"], ["https://notesper.cloud"]),
        ("*.esper.cloud", [API], ["https://notesper.cloud"]),
        ("ESPER.Cloud.", [API, "https://ACME-api.esper.cloud./"], ["https://esper.test"]),
        ("a,\t b\nesper.cloud ,c", [API, "https://a", "https://b.b"], ["https://d"]),
        ("a b esper.cloud", [API, "https://a"], ["https://c"]),
        ("acme-api.esper.cloud:443", [API, f"{API}/x"], ["https://acme-api.esper.cloud:8443"]),
        ("esper.cloud:8443", ["https://acme-api.esper.cloud:8443"], [API]),
        ("api.test:80", ["http://api.test"], ["https://api.test"]),
        ("10.1.2.3", ["https://10.1.2.3:8443"], ["https://10.1.2.33", "https://110.1.2.3"]),
        ("10.1.2.3:8443", ["https://10.1.2.3:8443"], ["https://10.1.2.3"]),
        ("2.3", [], ["https://10.1.2.3"]),
        ("10.0.0.0/8", ["https://10.1.2.3"], ["https://11.1.2.3", API, V6]),
        ("10.9.9.9/8", ["https://10.1.2.3"], ["https://11.1.2.3"]),
        ("10.0.0.0/8:8443", ["https://10.1.2.3:8443"], ["https://10.1.2.3"]),
        ("fd00::1", [V6, "https://[fd00:0::0:1]:8443"], ["https://[fd00::2]"]),
        ("[FD00::1]", [V6], ["https://[fd00::2]"]),
        ("[fd00::1]:443", [V6], ["https://[fd00::1]:8443"]),
        ("fd00::/8", [V6, "https://[fdff::9]:1"], ["https://[fe00::1]", API, "https://10.1.2.3"]),
        ("[fd00::]/8", [V6], ["https://[fe00::1]"]),
        ("[fd00::/8]", [V6], ["https://[fe00::1]"]),
        (
            "10.0.0.0/99, fd00::/x, [, ], :, ::, /, a:b:c, *x*, esper.cloud:x, -",
            [],
            [API, V6, "https://10.1.2.3"],
        ),
        ("", [], [API, V6]),
        (" , ,", [], [API]),
    ],
)
def test_no_proxy_exempts(no_proxy: str, exempt: list[str], others: list[str]) -> None:
    """Each form exempts what it says and nothing else, and what is none is ignored."""
    assert [url for url in exempt if not is_exempt(httpx.URL(url), no_proxy)] == []
    assert [url for url in others if is_exempt(httpx.URL(url), no_proxy)] == []


@pytest.mark.parametrize(
    ("variables", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://a:1"}, "http://a:1"),
        ({"https_proxy": "http://a:1"}, "http://a:1"),
        ({"HTTPS_PROXY": "http://a:1", "https_proxy": "http://b:1"}, "http://b:1"),
        ({"HTTPS_PROXY": "http://a:1", "https_proxy": ""}, None),
        ({"HTTPS_PROXY": "  "}, None),
        ({"HTTPS_PROXY": " http://a:1 "}, "http://a:1"),
        ({"HTTPS_PROXY": "a:1"}, "http://a:1"),
        ({"HTTPS_PROXY": "user:pass@a:1"}, "http://user:pass@a:1"),
        ({"HTTPS_PROXY": "https://[::1]:1/"}, "https://[::1]:1/"),
        ({"HTTP_PROXY": "http://a:1"}, None),
        ({"ALL_PROXY": "http://a:1"}, "http://a:1"),
        ({"all_proxy": "http://b:1", "ALL_PROXY": "http://a:1"}, "http://b:1"),
        ({"ALL_PROXY": "http://a:1", "HTTPS_PROXY": "http://b:1"}, "http://b:1"),
        ({"HTTPS_PROXY": "http://a:1", "NO_PROXY": "esper.cloud"}, None),
        ({"HTTPS_PROXY": "http://a:1", "NO_PROXY": "esper.cloud", "no_proxy": "b"}, "http://a:1"),
        ({"HTTPS_PROXY": "http://a:1", "NO_PROXY": "b", "no_proxy": "esper.cloud"}, None),
        ({"HTTPS_PROXY": "not a URL", "NO_PROXY": "esper.cloud"}, None),
    ],
)
def test_the_proxy_of_the_environment(
    variables: dict[str, str], proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable of the scheme before `ALL_PROXY`, small letters before capitals."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_of(API) == proxy


def test_a_web_server_names_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a CGI program `HTTP_PROXY` is a header of whoever calls."""
    monkeypatch.setenv("HTTP_PROXY", "http://a:1")
    assert proxy_of("http://api.test") == "http://a:1"
    monkeypatch.setenv("REQUEST_METHOD", "GET")
    assert proxy_of("http://api.test") is None
    monkeypatch.setenv("http_proxy", "http://b:1")
    assert proxy_of("http://api.test") == "http://b:1"


@pytest.mark.parametrize("host", ["localhost", "api.localhost", "127.0.0.1", "127.9.9.9:1", "[::1]:8000"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_this_machine_has_no_proxy(scheme: str, host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However it is written: a proxy would get the key of a plain connection."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.test:1")
    assert proxy_of(f"{scheme}://{host}/api") is None


def test_a_plain_connection_goes_through_no_proxy_elsewhere() -> None:
    """An explicit proxy of another machine would get the key in clear; one on this machine is the program's will."""
    for proxy in ("http://proxy.test:1", "https://10.0.0.1", "http://127.0.0.1.evil.test"):
        with pytest.raises(ConfigurationError, match="unencrypted"):
            client(base_url="http://127.0.0.1:8000/api", proxy=proxy)
        client(proxy=proxy)
    client(base_url="http://127.0.0.1:8000/api", proxy="http://localhost:8080")


BAD_PROXIES = ["http://u:pa55@host:port", "u:pa55@host:99999", "http://u:pa55@host:0", "mail://u:pa55@host"]
BAD_PROXIES += [
    "http://",
    "http://u:pa55@",
    "http://a b",
    "http://u:1/pa55@host",
    "socks4://u:pa55@host",
    "://",
]


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("value", BAD_PROXIES)
def test_a_proxy_that_can_not_be_one_is_refused(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By both packages, by the name of its variable, and before anything is sent."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"^{name} ") as caught:
        client()
    assert "pa55" not in str(caught.value)
    with pytest.raises(RequestError, match=f"^{name}: ") as refused:
        AuthenticatedClient(API, "s3cret").get_async_httpx_client()
    assert "pa55" not in str(refused.value)


@pytest.fixture(params=[False, True])
def socks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the package that httpx needs for SOCKS is there."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object() if request.param else None)
    return bool(request.param)


def test_a_socks_proxy_takes_httpx_and_a_package(socks: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sets one is told what works, when the client is made."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY .*engine='httpx'.*httpx\[socks\]"):
        client(engine="aiohttp")
    with pytest.raises(ConfigurationError, match=r"^proxy .*engine='httpx'.*httpx\[socks\]"):
        client(engine="aiohttp", proxy="socks5h://127.0.0.1:1")
    for engine in ("httpx", "auto"):
        if socks:
            assert client(engine=engine)
        else:
            with pytest.raises(ConfigurationError, match="ALL_PROXY"):
                client(engine=engine)
    if not socks:
        with pytest.raises(RequestError, match="ALL_PROXY"):
            AuthenticatedClient(API, "s3cret").get_async_httpx_client()


async def test_a_socks_proxy_on_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    """`auto` means aiohttp there, which can't use one: the first call says so, and sends nothing."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1")
    async with client() as esper:
        with pytest.raises(ConfigurationError, match=r"ALL_PROXY .*engine='httpx'"):
            await esper.request("GET", "v1/x")


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what certificates are not."""
    (tmp_path / "junk.pem").write_text("no certificate\n")
    (tmp_path / "empty.pem").touch()
    (tmp_path / "loop.pem").symlink_to("loop.pem")
    (tmp_path / "empty").mkdir()
    (tmp_path / "good.pem").write_bytes(Path(certifi.where()).read_bytes())
    (tmp_path / "good").mkdir()
    (tmp_path / "good" / "0a1b2c3d.0").symlink_to(certifi.where())
    monkeypatch.chdir(tmp_path)
    return tmp_path


NO_CERTIFICATES = [
    ("SSL_CERT_FILE", "missing.pem"),
    ("SSL_CERT_FILE", "empty"),
    ("SSL_CERT_FILE", "loop.pem"),
    ("SSL_CERT_FILE", "junk.pem/x"),
    ("SSL_CERT_DIR", "missing"),
    ("SSL_CERT_DIR", "junk.pem"),
    ("SSL_CERT_DIR", "empty"),
    ("SSL_CERT_DIR", "missing:empty"),
    ("SSLKEYLOGFILE", "missing/keys.log"),
    ("SSLKEYLOGFILE", "empty"),
]
# What can be known only by loading it.
NO_CERTIFICATES_INSIDE = [("SSL_CERT_FILE", "junk.pem"), ("SSL_CERT_FILE", "empty.pem")]


@pytest.mark.parametrize(("name", "value"), NO_CERTIFICATES)
def test_certificates_that_are_not_there(
    name: str, value: str, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable and the path are named where the client is made."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"^{name} '{value}' "):
        client()
    with pytest.raises(RequestError, match=f"^{name}: '{value}' "):
        AuthenticatedClient(API, "s3cret").get_async_httpx_client()


@pytest.mark.parametrize(("name", "value"), NO_CERTIFICATES_INSIDE)
@pytest.mark.parametrize("engine", ["aiohttp", "httpx", "trio"])
def test_files_without_certificates(
    name: str, value: str, engine: Any, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first call names the variable and the path, in an error of the configuration and at once."""
    monkeypatch.setenv(name, value)

    async def call() -> None:
        async with client(engine="auto" if engine == "trio" else engine) as esper:
            with pytest.raises(ConfigurationError, match=f"^{name} '{value}' .*no certificate"):
                await esper.request("GET", "v1/x")

    trio.run(call) if engine == "trio" else asyncio.run(call())
    with pytest.raises(RequestError, match=f"^{name}: '{value}' "):
        AuthenticatedClient(API, "s3cret").get_async_httpx_client()


def test_certificates_that_may_not_be_read(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so what the system says is pretended."""
    monkeypatch.setattr("esper_client.tls.os.access", lambda path, mode: False)
    monkeypatch.setenv("SSL_CERT_FILE", "good.pem")
    with pytest.raises(ConfigurationError, match=r"^SSL_CERT_FILE 'good.pem' .*denied"):
        client()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SSL_CERT_FILE", "good.pem"),
        ("SSL_CERT_DIR", "good"),
        ("SSL_CERT_DIR", "missing:empty:good"),
        ("SSLKEYLOGFILE", "keys.log"),
        ("SSL_CERT_FILE", ""),
    ],
)
def test_certificates_that_are_there(
    name: str, value: str, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They make a client, in both packages."""
    monkeypatch.setenv(name, value)
    transport = client(engine="httpx")._session.chain.retry._inner._inner
    assert isinstance(transport, EngineTransport)
    assert transport._open()
    assert AuthenticatedClient(API, "s3cret").get_async_httpx_client()


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
def test_certificates_that_nobody_needs_are_not_looked_at(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without encryption, with a context of the program's own, without checks, and with another transport."""
    monkeypatch.setenv(name, "missing/x")
    client(base_url="http://127.0.0.1:1/api")
    client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    client(verify=False)
    client(transport=httpx.MockTransport(lambda request: httpx.Response(200)))
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    assert AuthenticatedClient(API, "s3cret", transport=transport).get_async_httpx_client()


@pytest.mark.parametrize("verify", ["ca.pem", "", 1, None, Path("ca.pem"), ("cert", "key")])
def test_verify_is_a_context_or_a_boolean(verify: Any) -> None:
    """For a path, the error says what to write instead; in both packages, when the client is made."""
    with pytest.raises(ConfigurationError, match=r"^verify .*ssl.create_default_context\(cafile="):
        client(verify=verify)
    with pytest.raises(RequestError, match=r"^verify: .*ssl.create_default_context\(cafile="):
        AuthenticatedClient(API, "s3cret", verify=verify)


@pytest.mark.parametrize("no_proxy", ["fd00::/8", "[fd00::]/8,10.0.0.0/8", "host:port,[", "*"])
def test_a_plain_client_reads_no_proxy_like_the_sdk(no_proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the environment's proxy unless `NO_PROXY` exempts its base URL."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", no_proxy)

    def pool(url: str) -> str:
        http = AuthenticatedClient(url, "s3cret").get_async_httpx_client()
        transport: Any = http._transport_for_url(httpx.URL(url))
        return type(transport._pool).__name__

    assert pool(V6) == ("AsyncHTTPProxy" if "port" in no_proxy else "AsyncConnectionPool")
    assert pool(API) == ("AsyncConnectionPool" if no_proxy == "*" else "AsyncHTTPProxy")
    assert pool("https://localhost/api") == "AsyncConnectionPool"


@pytest.mark.slow
def test_making_a_client_loads_no_certificates() -> None:
    """That takes 20 ms, and programs make clients that never call."""
    program = (
        "import ssl; from esper_sdk import Esper; "
        "ssl.SSLContext.load_verify_locations = None; Esper(tenant='acme', api_key='s3cret'); print('made')"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "made"
