"""The engines on real sockets: connections, limits, event loops, encryption, proxies."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import shutil
import ssl
import subprocess
import threading
import time
import zlib
from functools import partial

import httpx
import pytest
import trio
from esper_sdk._errors import (
    ConfigurationError,
    ConnectionFailedError,
    ConnectTimeoutError,
    DeadlineExceededError,
    OutcomeUnknownError,
    RateLimitError,
    RequestTimeoutError,
    ResponseTooLargeError,
)
from esper_sdk._transport.chain import Chain, build_transport
from esper_sdk._transport.options import CallOptions, TransportOptions

from esper_client.types import hide
from tests.sdk.faults import (
    Exchange,
    FaultServer,
    bodiless_with_body,
    endless,
    gzip_bomb,
    hang,
    many_headers,
    ok,
    ok_then_close,
    read_request,
    status,
)


def build(url: str, engine: str, *, max_body: int = 1_000_000, cap: int = 200, **engine_options) -> Chain:
    """Build a chain for tests."""
    chain = build_transport(
        TransportOptions(
            base_url=url,
            engine=engine,  # type: ignore[arg-type]
            max_body=max_body,
            max_in_flight=cap,
            **{name: hide(value) if name == "proxy" else value for name, value in engine_options.items()},
        )
    )
    chain.retry.backoff = 0.001
    chain.retry.max_retries = 0
    return chain


def open_client(chain: Chain, url: str) -> httpx.AsyncClient:
    """Make a client over a chain."""
    return httpx.AsyncClient(
        base_url=url, transport=chain.transport, timeout=httpx.Timeout(5.0, pool=None), trust_env=False
    )


@pytest.mark.slow
async def test_no_more_connections_than_permits(engine: str) -> None:
    """Five hundred requests at 20 in flight open at most 20 connections, and use them again."""
    async with FaultServer(delay=0.002) as server:
        chain = build(server.url, engine, cap=20)
        async with open_client(chain, server.url) as http:
            await asyncio.gather(*[http.get("/x") for _ in range(500)])
        assert server.most_active <= 20
        assert server.connections <= 20


async def test_connections_closed_while_idle_fail_nothing(engine: str) -> None:
    """A POST after the server closed the idle connection arrives once, on a new connection."""
    async with FaultServer([ok_then_close] * 30) as server:
        async with open_client(build(server.url, engine), server.url) as http:
            for n in range(30):
                response = await http.post("/x", json={"n": n})
                assert response.status_code == 200
        assert [json.loads(seen.body)["n"] for seen in server.seen] == list(range(30))


async def test_closing_unseen_by_the_event_loop() -> None:
    """An end of stream that the event loop has had no turn to see is found before anything is sent."""
    ready = threading.Event()

    async def serve() -> None:
        async with FaultServer([ok_then_close] * 5) as server:
            urls.append(server.url)
            servers.append(server)
            ready.set()
            while not done.is_set():  # noqa: ASYNC110 - another thread says when
                await asyncio.sleep(0.005)

    urls: list[str] = []
    servers: list[FaultServer] = []
    done = threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        ready.wait()
        async with open_client(build(urls[0], "aiohttp"), urls[0]) as http:
            for _ in range(5):
                assert (await http.post("/x")).status_code == 200
                # The server's end arrives while this loop is busy with something else.
                time.sleep(0.03)  # noqa: ASYNC251
        assert len(servers[0].seen) == 5
    finally:
        done.set()
        thread.join()


@pytest.mark.slow
async def test_cancelling_leaves_nothing_behind(engine: str) -> None:
    """A thousand cancelled requests leave no permit and no connection, and the client goes on working."""
    async with FaultServer(delay=0.05) as server:
        chain = build(server.url, engine)
        async with open_client(chain, server.url) as http:
            await http.get("/x")
            tasks = [asyncio.create_task(http.get("/x")) for _ in range(1000)]
            while not server.active:  # noqa: ASYNC110
                await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results)
            assert (chain.limiter.in_flight, chain.limiter.waiting) == (0, 0)
            answers = await asyncio.gather(*[http.get("/x") for _ in range(100)])
            assert {answer.status_code for answer in answers} == {200}
            while server.open > chain.limiter.limit:  # noqa: ASYNC110
                await asyncio.sleep(0.001)


async def test_cancelling_while_connecting(engine: str) -> None:
    """Requests that are cancelled while they connect don't use up the pool."""
    async with FaultServer() as server:
        chain = build(server.url, engine, cap=5)
        async with open_client(chain, server.url) as http:
            for turns in range(40):
                tasks = [asyncio.create_task(http.get("/x")) for _ in range(5)]
                for _ in range(turns % 12):
                    await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            answers = await asyncio.wait_for(asyncio.gather(*[http.get("/x") for _ in range(20)]), 5)
            assert len(answers) == 20


@pytest.mark.parametrize("split", [None, 5, 14, 20, 40, -24, -3])
async def test_a_204_with_a_body_is_a_204(engine: str, split: int | None) -> None:
    """The status counts, and what follows it disturbs no later call, in however many pieces it comes."""
    async with FaultServer([bodiless_with_body(204, split=split)]) as server:
        chain = build(server.url, engine)
        async with open_client(chain, server.url) as http:
            assert (await http.delete("/x")).status_code == 204
            for _ in range(3):
                assert (await http.post("/x")).json() == {"ok": True}


@pytest.mark.parametrize("code", [204, 304])
async def test_chunks_after_an_answer_without_a_body_disturb_nobody(engine: str, code: int) -> None:
    """They are announced, and the connection is not used again."""

    async def answer(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 %d X\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n" % code)
        await exchange.writer.drain()

    async with FaultServer([answer]) as server:
        chain = build(server.url, engine)
        async with open_client(chain, server.url) as http:
            assert (await http.delete("/x")).status_code == code
            for _ in range(3):
                assert (await http.post("/x")).json() == {"ok": True}


@pytest.mark.parametrize("split", [None, 5, 40, -24, -3])
@pytest.mark.parametrize("code", [204, 304])
async def test_a_body_out_of_nowhere_is_nobodys_answer(engine: str, code: int, split: int | None) -> None:
    """After a 204 or 304 with a body that no header announces, later calls are answered, or known to be unknown."""
    async with FaultServer([bodiless_with_body(code, split=split, announced=False)]) as server:
        chain = build(server.url, engine)
        async with open_client(chain, server.url) as http:
            assert (await http.delete("/x")).status_code == code
            for _ in range(3):
                try:
                    assert (await http.post("/x")).json() == {"ok": True}
                except OutcomeUnknownError:
                    continue


async def test_an_answer_without_a_body_leaves_its_connection_in_use(engine: str) -> None:
    """A 204 as HTTP has it, and a 304 that says how long the body would be, cost no new connection."""

    def plain(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 204 No Content\r\n\r\n")

    def unchanged(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 304 Not Modified\r\ncontent-length: 1000\r\n\r\n")

    async with FaultServer([plain, unchanged, plain]) as server:
        chain = build(server.url, engine)
        async with open_client(chain, server.url) as http:
            statuses = [(await http.get("/x")).status_code for _ in range(4)]
        assert statuses == [204, 304, 204, 200]
        assert server.connections == 1


async def test_endless_body_is_cut_off(engine: str) -> None:
    """A body without end is given up at the limit, with an error that says so."""
    async with FaultServer([endless]) as server, open_client(build(server.url, engine), server.url) as http:
        with pytest.raises(ResponseTooLargeError, match="1,000,000 bytes") as caught:
            await http.get("/x")
        assert (caught.value.limit, caught.value.status_code) == (1_000_000, 200)
        assert (await http.get("/x")).status_code == 200


async def test_announced_size_is_refused_unread(engine: str) -> None:
    """A Content-Length of 10 GB is refused before any of it is read."""

    def huge(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000\r\n\r\n")

    async with FaultServer([huge]) as server, open_client(build(server.url, engine), server.url) as http:
        with pytest.raises(ResponseTooLargeError):
            await http.get("/x")


async def test_gzip_bomb_is_cut_off(engine: str) -> None:
    """A small body that unpacks to 50 MB is given up at the limit."""
    async with FaultServer([gzip_bomb]) as server, open_client(build(server.url, engine), server.url) as http:
        with pytest.raises(ResponseTooLargeError):
            await http.get("/x")


async def test_100_000_headers_are_refused(engine: str) -> None:
    """An answer of a hundred thousand headers is refused with a clear error."""
    async with (
        FaultServer([many_headers]) as server,
        open_client(build(server.url, engine), server.url) as http,
    ):
        with pytest.raises(OutcomeUnknownError):
            await http.get("/x")


@pytest.mark.parametrize(
    ("encoding", "encode"),
    [
        ("gzip", gzip.compress),
        ("gzip", lambda body: gzip.compress(body[:9]) + gzip.compress(body[9:])),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body)[2:-4]),
        ("identity", bytes),
    ],
)
async def test_encodings(engine: str, encoding: str, encode) -> None:
    """Compressed answers arrive as what they were, in every form that servers use."""
    body = json.dumps({"results": ["x" * 1000] * 300}).encode()
    answer = lambda exchange: exchange.status(200, encode(body), content_encoding=encoding)  # noqa: E731
    async with FaultServer([answer]) as server, open_client(build(server.url, engine), server.url) as http:
        response = await http.get("/x")
        assert response.content == body
        assert response.json() == json.loads(body)
        assert "br" not in server.seen[0].headers["accept-encoding"]


async def test_broken_compression(engine: str) -> None:
    """A compressed body that is cut off or wrong is an error of its own, not an empty answer."""
    bodies = [gzip.compress(b"x" * 100_000)[:-20], b"this is not gzip"]
    script = [
        lambda exchange, body=body: exchange.status(200, body, content_encoding="gzip") for body in bodies
    ]
    async with FaultServer(script) as server, open_client(build(server.url, engine), server.url) as http:
        for _ in bodies:
            with pytest.raises(OutcomeUnknownError):
                await http.get("/x")


async def test_unasked_encoding(engine: str) -> None:
    """An encoding that can't be undone within bounds is refused."""
    answer = lambda exchange: exchange.status(200, b"??", content_encoding="br")  # noqa: E731
    async with FaultServer([answer]) as server, open_client(build(server.url, engine), server.url) as http:
        with pytest.raises(OutcomeUnknownError, match="'br'"):
            await http.get("/x")


async def test_stalled_upload(engine: str) -> None:
    """A server that stops reading a large body is given up after the write timeout."""

    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.pause_reading()  # type: ignore[attr-defined]
        writers.append(writer)

    writers: list[asyncio.StreamWriter] = []
    server = await asyncio.start_server(deaf, "127.0.0.1", 0, limit=1024)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/api"
    async with server, open_client(build(url, engine), url) as http:
        timeout = httpx.Timeout(5.0, write=0.05)
        with pytest.raises(RequestTimeoutError):
            await http.post("/x", content=b"x" * 30_000_000, timeout=timeout)
        for writer in writers:
            writer.transport.abort()


@pytest.mark.filterwarnings("error")
@pytest.mark.slow
async def test_large_upload_arrives(engine: str) -> None:
    """Thirty megabytes arrive as they were, by length and in chunks."""
    body = bytes(range(256)) * 120_000

    async def chunks():
        for start in range(0, len(body), 1_000_000):
            yield body[start : start + 1_000_000]

    async with FaultServer() as server, open_client(build(server.url, engine), server.url) as http:
        await http.post("/x", content=body)
        await http.post("/x", content=chunks())
        assert [seen.body == body for seen in server.seen] == [True, True]
        assert server.seen[0].headers["content-length"] == str(len(body))
        assert server.seen[1].headers["transfer-encoding"] == "chunked"


async def test_path_and_query_travel_as_they_are(engine: str) -> None:
    """Neither library decodes or re-encodes what the caller wrote."""
    async with FaultServer() as server, open_client(build(server.url, engine), server.url) as http:
        await http.get("/v0/a%2Fb/%E2%82%AC/~x/", params={"search": "a b+c&d", "empty": ""})
        assert server.seen[0].target == "/api/v0/a%2Fb/%E2%82%AC/~x/?search=a+b%2Bc%26d&empty="


async def test_cookies_are_not_kept_by_the_engine(engine: str) -> None:
    """What one answer sets does not travel with other calls behind the client's back."""
    async with FaultServer([status(200, set_cookie="a=b")]) as server:
        transport = build(server.url, engine).transport
        for _ in range(2):
            await transport.handle_async_request(httpx.Request("GET", f"{server.url}/x"))
        assert "cookie" not in server.seen[1].headers
        await transport.aclose()


async def test_deadline_in_flight(engine: str) -> None:
    """A deadline that passes while the request is under way leaves the outcome unknown."""
    async with FaultServer([hang]) as server, open_client(build(server.url, engine), server.url) as http:
        with pytest.raises(RequestTimeoutError, match="deadline"):
            await http.post("/x", extensions={"esper": CallOptions(deadline=0.05)})


async def test_deadline_in_the_queue(engine: str) -> None:
    """A deadline that passes while the request waits for its turn says that nothing was sent."""
    async with FaultServer([status(429, retry_after="2")] * 4) as server:
        chain = build(server.url, engine)
        async with open_client(chain, server.url) as http:
            with pytest.raises(DeadlineExceededError):
                await http.post("/x", extensions={"esper": CallOptions(deadline=0.2)})
            with pytest.raises(DeadlineExceededError) as caught:
                await http.post("/x", extensions={"esper": CallOptions(deadline=0.2)})
            assert len(server.seen) == 1
            assert caught.value.attempts == 1
            # Three tests in vain, and the next call is not sent any more.
            for sent in (1, 1, 1, 0):
                with pytest.raises(RateLimitError, match="not sent" if not sent else None) as refused:
                    await http.post("/x", extensions={"esper": CallOptions(max_wait=0.1)})
                assert refused.value.attempts == sent


async def test_connect_timeout(engine: str) -> None:
    """A host that does not answer at all is never sent to, within the connect timeout."""
    import socket

    with socket.socket() as full:
        # A backlog that is full lets further connections hang.
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        url = f"http://127.0.0.1:{port}/api"
        chain = build_transport(TransportOptions(base_url=url, engine=engine))  # type: ignore[arg-type]
        chain.retry.max_resends = 0
        async with open_client(chain, url) as http:
            with pytest.raises(ConnectTimeoutError):
                await http.post("/x", timeout=httpx.Timeout(5.0, connect=0.1))
        for filler in fillers:
            filler.close()


def test_second_event_loop_is_refused(engine: str) -> None:
    """A client that outlives its event loop says what is wrong instead of hanging."""
    chain = build_transport(
        TransportOptions(base_url="https://acme-api.esper.cloud/api", transport=httpx.MockTransport(_fine))
    )

    async def use() -> None:
        await chain.transport.handle_async_request(httpx.Request("GET", "https://acme-api.esper.cloud/api/x"))

    asyncio.run(use())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(use())
    caught: list[BaseException] = []

    def in_thread() -> None:
        try:
            asyncio.run(use())
        except ConfigurationError as error:
            caught.append(error)

    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    assert "another thread" in str(caught[0])


def test_a_client_for_each_loop_and_thread(engine: str) -> None:
    """Two event loops one after the other, and two threads at a time, each with a client, all work."""

    async def work() -> None:
        async with FaultServer() as server, open_client(build(server.url, engine), server.url) as http:
            await asyncio.gather(*[http.get("/x") for _ in range(20)])
            assert len(server.seen) == 20
            finished.append(1)

    finished: list[int] = []
    asyncio.run(work())
    asyncio.run(work())
    threads = [threading.Thread(target=lambda: asyncio.run(work())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(finished) == 4


@pytest.mark.filterwarnings("error")
@pytest.mark.slow
def test_closing_leaves_no_warning(engine: str) -> None:
    """After closing, nothing is left for the garbage collector to complain about."""

    async def work() -> None:
        async with FaultServer() as server:
            chain = build(server.url, engine)
            async with open_client(chain, server.url) as http:
                await asyncio.gather(*[http.get("/x") for _ in range(20)])
            with pytest.raises(ConfigurationError, match="closed"):
                await chain.transport.handle_async_request(httpx.Request("GET", f"{server.url}/x"))

    asyncio.run(work(), debug=False)
    gc.collect()


def test_trio() -> None:
    """On trio the same chain works, with httpx's pool and its lower cap."""

    async def serve(stream: trio.SocketStream) -> None:
        while True:
            head = b""
            while b"\r\n\r\n" not in head:
                data = await stream.receive_some()
                if not data:
                    return
                head += data
            await stream.send_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")

    async def main() -> None:
        async with trio.open_nursery() as nursery:
            listeners = await nursery.start(partial(trio.serve_tcp, serve, 0, host="127.0.0.1"))
            port = listeners[0].socket.getsockname()[1]
            url = f"http://127.0.0.1:{port}/api"
            chain = build(url, "auto")
            async with open_client(chain, url) as http, trio.open_nursery() as calls:
                for _ in range(100):
                    calls.start_soon(http.get, "/x")
            assert chain.limiter.stats.successes == 100
            assert chain.limiter.cap == 50
            with pytest.raises(ConfigurationError, match="asyncio only"):
                await build(url, "aiohttp").transport.handle_async_request(httpx.Request("GET", f"{url}/x"))
            nursery.cancel_scope.cancel()

    trio.run(main)


async def _fine(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory):
    """A private authority, a server certificate for 127.0.0.1 and api.test, and a client certificate."""
    if shutil.which("openssl") is None:
        pytest.skip("needs the openssl command")
    folder = tmp_path_factory.mktemp("tls")

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    usage = "basicConstraints=critical,CA:TRUE"
    openssl(
        "req",
        "-x509",
        *key,
        "-keyout",
        "ca.key",
        "-out",
        "ca.pem",
        "-subj",
        "/CN=Test CA",
        "-addext",
        usage,
        "-addext",
        "keyUsage=critical,keyCertSign,cRLSign",
    )
    for name in ("server", "client"):
        (folder / "ext").write_text("subjectAltName=IP:127.0.0.1,DNS:api.test\n")
        openssl("req", *key, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        openssl(
            "x509",
            "-req",
            "-in",
            f"{name}.csr",
            "-CA",
            "ca.pem",
            "-CAkey",
            "ca.key",
            "-CAcreateserial",
            "-days",
            "2",
            "-out",
            f"{name}.pem",
            "-extfile",
            "ext",
        )
    return folder


async def test_private_authority_and_client_certificate(engine: str, certificates) -> None:
    """A server of a private authority that asks for a certificate works with an `SSLContext` for it."""
    server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=certificates / "ca.pem")
    server_context.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    server_context.verify_mode = ssl.CERT_REQUIRED
    client_context = ssl.create_default_context(cafile=certificates / "ca.pem")
    client_context.load_cert_chain(certificates / "client.pem", certificates / "client.key")
    async with FaultServer(tls=server_context) as server:
        chain = build(server.url, engine, verify=client_context)
        async with open_client(chain, server.url) as http:
            for _ in range(3):
                assert (await http.post("/x")).status_code == 200
        assert server.connections == 1


async def test_unknown_authority_is_never_sent_to(engine: str, certificates) -> None:
    """A server whose certificate nobody vouches for gets no request."""
    server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server_context.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    async with FaultServer(tls=server_context) as server:
        chain = build_transport(TransportOptions(base_url=server.url, engine=engine))  # type: ignore[arg-type]
        chain.retry.max_resends = 0
        async with open_client(chain, server.url) as http:
            with pytest.raises(ConnectionFailedError, match=r"(?i)certificate"):
                await http.post("/x")
        assert server.seen == []


class Proxy:
    """An HTTP proxy that tunnels by CONNECT to wherever it likes."""

    def __init__(self, port: int, *, refuse: bool = False) -> None:
        self.target = port
        self.refuse = refuse
        self.seen: list[tuple[str, str | None]] = []

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_request(reader)
        self.seen.append((f"{request.method} {request.target}", request.headers.get("proxy-authorization")))
        if self.refuse:
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
            writer.close()
            return
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        there, back = await asyncio.open_connection("127.0.0.1", self.target)

        async def pipe(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            try:
                while data := await source.read(65536):
                    sink.write(data)
            except (ConnectionError, asyncio.CancelledError):
                pass
            finally:
                sink.close()

        await asyncio.gather(pipe(reader, back), pipe(there, writer))


@pytest.mark.parametrize("from_environment", [False, True])
async def test_proxy(engine: str, certificates, monkeypatch, from_environment: bool) -> None:
    """Requests go through the proxy of the option or of the environment, with its password."""
    server_context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server_context.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    client_context = ssl.create_default_context(cafile=certificates / "ca.pem")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    async with FaultServer(tls=server_context) as server:
        proxy = Proxy(server.port)
        async with await asyncio.start_server(proxy, "127.0.0.1", 0) as listener:
            url = f"http://user:pass@127.0.0.1:{listener.sockets[0].getsockname()[1]}"
            if from_environment:
                monkeypatch.setenv("HTTPS_PROXY", url)
            there = f"https://api.test:{server.port}/api"
            chain = build(there, engine, verify=client_context, proxy=None if from_environment else url)
            async with open_client(chain, there) as http:
                assert (await http.post("/x")).status_code == 200
        assert proxy.seen == [(f"CONNECT api.test:{server.port}", "Basic dXNlcjpwYXNz")]
        assert "proxy-authorization" not in server.seen[0].headers


async def test_proxy_that_refuses(engine: str) -> None:
    """A proxy that does not let the connection through means that nothing was sent."""
    proxy = Proxy(0, refuse=True)
    async with await asyncio.start_server(proxy, "127.0.0.1", 0) as listener:
        url = "https://127.0.0.1:1/api"
        chain = build_transport(
            TransportOptions(
                base_url=url,
                engine=engine,  # type: ignore[arg-type]
                proxy=hide(f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"),
            )
        )
        chain.retry.max_resends = 0
        async with open_client(chain, url) as http:
            with pytest.raises(ConnectionFailedError):
                await http.post("/x")


async def test_a_plain_http_proxy_gets_its_password(engine: str) -> None:
    """It reads the request itself; only a proxy on this machine may, and only if the program says so."""
    async with FaultServer() as proxy:
        url = "http://127.0.0.1:1/api"
        chain = build(url, engine, proxy=proxy.url.removesuffix("/api").replace("//", "//user:p%40ss@"))
        async with open_client(chain, url) as http:
            assert (await http.post("/x")).status_code == 200
        (seen,) = proxy.seen
    assert seen.target == "http://127.0.0.1:1/api/x"
    assert seen.headers["proxy-authorization"] == "Basic dXNlcjpwQHNz"


async def test_this_machine_is_reached_without_a_proxy(engine: str, monkeypatch) -> None:
    """The environment's proxy would get the key in clear."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    async with FaultServer() as server, open_client(build(server.url, engine), server.url) as http:
        assert (await http.post("/x")).status_code == 200
        assert "proxy-authorization" not in server.seen[0].headers


async def test_ok_fixture(engine: str) -> None:
    """The server of these tests keeps connections that nobody closes."""
    async with FaultServer([ok, ok]) as server, open_client(build(server.url, engine), server.url) as http:
        await http.get("/x")
        await http.get("/x")
        assert server.connections == 1
