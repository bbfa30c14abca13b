"""The fake on a port: starting, stopping, counting, and the command line."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading

import anyio
import httpx
import pytest
import trio
from esper_sdk.testing import FakeEsper, Latency


def key(fake):
    """Return the header with the right key."""
    return {"Authorization": f"Bearer {fake.api_key}"}


def test_sync_server():
    """A server starts on a free port, answers there, and leaves the port free at the end."""
    with FakeEsper(3).serve() as server:
        answer = httpx.get(
            f"{server.base_url}/v2/devices/?limit=1", headers=key(server.fake), trust_env=False
        )
        port = server.port

    assert answer.json()["content"]["next"] == f"http://127.0.0.1:{port}/api/v2/devices/?limit=1&offset=1"
    assert server.fake.base_url.startswith("https://")
    with socket.create_server(("127.0.0.1", port)):
        pass


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_server(backend):
    """The server is entered from asyncio and trio alike, and runs in a thread of its own."""

    async def main():
        async with FakeEsper(3).serve() as server:
            assert f"fake-esper-{server.port}" in {thread.name for thread in threading.enumerate()}
            async with httpx.AsyncClient(headers=key(server.fake), trust_env=False) as client:
                return (await client.get(f"{server.base_url}/v1/token-info/")).status_code

    assert anyio.run(main, backend=backend) == 200


def test_in_process_on_trio():
    """Without a server the fake works on trio as well, latency included."""

    async def main():
        fake = FakeEsper(3, latency=0.001)
        async with httpx.AsyncClient(
            transport=fake.transport(), base_url=fake.base_url, headers=key(fake)
        ) as api:
            return (await api.get("/v1/token-info/")).json()["enterprise"] == fake.enterprise_id

    assert trio.run(main)


def test_stops_while_calls_are_in_flight(caplog):
    """Stopping does not wait for slow answers, breaks their connections, and logs nothing."""
    outcomes = []
    with FakeEsper(3, latency=Latency(3600)).serve() as server:

        def call():
            try:
                outcomes.append(httpx.get(f"{server.base_url}/v1/token-info/", headers=key(server.fake)))
            except httpx.HTTPError as error:
                outcomes.append(error)

        threads = [threading.Thread(target=call) for _ in range(3)]
        for thread in threads:
            thread.start()
        while server.fake.stats()["in_flight"] < 3:
            pass
    for thread in threads:
        thread.join()

    assert [isinstance(outcome, httpx.NetworkError | httpx.RemoteProtocolError) for outcome in outcomes] == [
        True
    ] * 3
    assert not [record for record in caplog.records if record.name.startswith("uvicorn")]
    assert server.fake.stats()["in_flight"] == 0


def test_counts_connections():
    """Connections are counted when they open and when they close."""
    with FakeEsper(3).serve() as server:
        for _ in range(2):
            with httpx.Client(base_url=server.base_url, headers=key(server.fake), trust_env=False) as client:
                client.get("/v1/token-info/")
                client.get("/v1/token-info/")
                open_now = server.fake.stats()["connections_open"]
    stats = server.fake.stats()

    assert open_now >= 1
    assert (stats["connections_opened"], stats["connections_open"], stats["calls"]) == (2, 0, 4)
    assert json.loads(json.dumps(stats)) == stats


def test_a_server_starts_again():
    """A server that was stopped can be started again, but not twice at a time."""
    server = FakeEsper(3).serve()
    for _ in range(2):
        with server, pytest.raises(RuntimeError, match="runs already"):
            server.start()
    server.stop()


def test_port_is_taken():
    """A port that is in use is an error at once."""
    with FakeEsper(1).serve() as server, pytest.raises(OSError, match=r"[Aa]ddress"):
        FakeEsper(1).serve(port=server.port).start()


def test_answers_do_not_wait_for_acknowledgements():
    """Nagle's algorithm is off: with it every answer would take 40 ms longer."""
    with (
        FakeEsper(1).serve() as server,
        httpx.Client(base_url=server.base_url, headers=key(server.fake), trust_env=False) as client,
    ):
        client.get("/v1/token-info/")
        (transport,) = server._server._transports.values()
        assert transport.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


async def test_other_scopes():
    """Servers that announce start and end are answered; other protocols than HTTP are refused."""
    fake, sent = FakeEsper(1), []
    messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

    async def receive():
        return next(messages)

    async def send(message):
        sent.append(message["type"])

    await fake({"type": "lifespan"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    with pytest.raises(RuntimeError, match="websocket"):
        await fake({"type": "websocket"}, receive, send)


def test_upload_that_is_given_up():
    """A client that goes away in the middle of its request has asked for nothing."""
    with FakeEsper(1).serve() as server:
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            head = f"POST /api/commands/v0/commands/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {server.fake.api_key}"
            connection.sendall(f"{head}\r\nContent-Length: 1000\r\n\r\n{{".encode())
        answer = httpx.head(f"{server.base_url}/v1/token-info/", headers=key(server.fake), trust_env=False)

    assert (answer.status_code, answer.content) == (405, b"")
    assert [call.method for call in server.fake.calls] == ["HEAD"]


@pytest.mark.slow
def test_command_line(tmp_path):
    """The command serves, tells how to get there, and prints what it saw when it is stopped."""
    arguments = ["--port", "0", "--devices", "7", "--latency", "0", "--rate-limit", "2/300", "--stats"]
    process = subprocess.Popen(
        [sys.executable, "-m", "esper_sdk.testing", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
    )
    first = process.stdout.readline()
    base_url = first.split()[-1]
    headers = {"Authorization": "Bearer fake-api-key"}
    statuses = [httpx.get(f"{base_url}/v2/devices/", headers=headers).status_code for _ in range(3)]
    process.send_signal(signal.SIGINT)
    with process:
        rest, errors = process.stdout.read(), process.stderr.read()

    assert first == f"A fake Esper with 7 devices listens on {base_url}\n"
    assert statuses == [200, 200, 429]
    assert f"export ESPER_BASE_URL={base_url}" in rest
    assert "unset ESPER_TENANT" in rest
    assert json.loads(rest[rest.index("{\n") :])["rate_limited"] == 1
    assert (process.returncode, errors) == (0, "")


def test_without_uvicorn_the_command_says_what_to_install(monkeypatch, capsys):
    """A missing extra is one line on standard error, not a traceback."""
    from esper_sdk.testing.__main__ import main

    monkeypatch.delitem(sys.modules, "esper_sdk.testing._serving.uvicorn", raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["--port", "0"]) == 1
    assert "pip install 'esper-sdk[testing]'" in capsys.readouterr().err


def test_command_line_refuses_nonsense(capsys):
    """Arguments that make no sense end in a message, not in a traceback."""
    from esper_sdk.testing.__main__ import main

    with pytest.raises(SystemExit) as exit_of:
        main(["--rate-limit", "many"])
    assert exit_of.value.code == 2
    assert "rate limit looks like" in capsys.readouterr().err
