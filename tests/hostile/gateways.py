"""The rule of the matrix through real gateways: nginx, haproxy and squid. Collected by `make hostile` only."""

from __future__ import annotations

import contextlib
import random
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import pytest
from esper_sdk import Esper

from tests.hostile.client import COLUMNS, Result, ask, broken_rules, make_client, run
from tests.hostile.conftest import Certificates
from tests.hostile.server import HostileServer
from tests.hostile.wire import Script

pytestmark = pytest.mark.timeout(300)

READ = ("read_request",)
DEATHS: dict[str, Script] = {
    "FIN": [READ, ("fin",)],
    "RST": [READ, ("rst",)],
    "half an answer": [READ, ("send", b"HTTP/1.1 200 OK\r\nx-id: @"), ("rst",)],
    "garbage": [READ, ("send", b"\0\1\2\r\n\r\n"), ("fin",)],
    "silence": [READ, ("silence",)],
}
IDLE = 0.2
"""Seconds after which the gateways close idle connections."""


@dataclass
class Gateway:
    """A gateway that runs."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    reload: Callable[[], object]

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def program(name: str) -> str:
    """Return the path of a program, or skip the test."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@contextlib.contextmanager
def started(name: str, command: list[str], port: int, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program in the foreground until it is no longer needed."""
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
        try:
            until = time.monotonic() + 30
            while True:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                said = (folder / "output").read_text("utf-8", "replace")
                assert process.poll() is None, f"{name} ended: {said}"
                assert time.monotonic() < until, f"{name} does not listen: {said}"
                time.sleep(0.01)
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextlib.contextmanager
def nginx(upstream: HostileServer, folder: Path) -> Iterator[Gateway]:
    """Run nginx before an upstream."""
    port, binary = free_port(), program("nginx")
    milliseconds = int(IDLE * 1000)
    (folder / "nginx.conf").write_text(
        f"""
        daemon off; worker_processes 2; pid {folder}/pid; error_log {folder}/error.log;
        events {{ worker_connections 256; }}
        http {{
            access_log off;
            client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
            fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
            keepalive_timeout {milliseconds}ms; client_max_body_size 100k;
            upstream there {{ server 127.0.0.1:{upstream.port} max_fails=0; keepalive 8; }}
            server {{
                listen 127.0.0.1:{port};
                location / {{
                    proxy_pass http://there; proxy_http_version 1.1; proxy_set_header Connection "";
                    proxy_read_timeout 300ms;
                }}
            }}
        }}
        """
    )
    command = [binary, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    with started("nginx", command, port, folder) as process:
        yield Gateway("nginx", port, process, lambda: process.send_signal(signal.SIGHUP))


@contextlib.contextmanager
def haproxy(upstream: HostileServer, folder: Path) -> Iterator[Gateway]:
    """Run haproxy before an upstream."""
    port, binary = free_port(), program("haproxy")
    milliseconds = int(IDLE * 1000)
    (folder / "haproxy.cfg").write_text(
        f"""
        global
            maxconn 256
        defaults
            mode http
            timeout connect 1s
            timeout client 2s
            timeout server 300ms
            timeout http-keep-alive {milliseconds}ms
        listen gateway
            bind 127.0.0.1:{port}
            server there 127.0.0.1:{upstream.port}
        """.replace("\n        ", "\n")
    )
    command = [binary, "-W", "-db", "-f", str(folder / "haproxy.cfg")]
    with started("haproxy", command, port, folder) as process:
        yield Gateway("haproxy", port, process, lambda: process.send_signal(signal.SIGUSR2))


GATEWAYS = {"nginx": nginx, "haproxy": haproxy}


@pytest.fixture(params=list(GATEWAYS))
def behind(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Gateway, HostileServer]]:
    """A gateway, and the server behind it."""
    with HostileServer() as upstream, GATEWAYS[request.param](upstream, tmp_path) as gateway:
        yield gateway, upstream


def check(results: list[Result], upstream: HostileServer) -> None:
    """Check the rule against what the upstream had; statuses may be the gateway's."""
    upstream.refuse()
    wrong = [line for result in results for line in _wrong(result, upstream)]
    assert not wrong, "\n".join(wrong)


def _wrong(result: Result, upstream: HostileServer) -> list[str]:
    # A gateway's own answer is right for a request that never came through.
    own = result.outcome == "ok"
    lines = broken_rules(result, upstream, own_answer=own)
    return [line for line in lines if own or "never arrived" not in line]


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("death", DEATHS)
def test_upstream_dies_after_processing(
    behind: tuple[Gateway, HostileServer], column: str, death: str
) -> None:
    """A POST that was processed, and which the gateway answers 502, 504 or with rubbish, is sent once."""
    gateway, upstream = behind

    async def calls() -> list[Result]:
        async with make_client(f"{gateway.origin}/api", COLUMNS[column][0], max_retries=1) as esper:
            results = [await ask(esper, "GET", "before00")]
            for method in ("POST", "DELETE", "GET"):
                upstream.scripts[f"{method:_>8}"] = [DEATHS[death]]
                results.append(await ask(esper, method, f"{method:_>8}"))
            results.append(await ask(esper, "POST", "after000"))
            return results

    results = run(column, calls)
    assert [result.outcome for result in (results[0], results[-1])] == ["ok", "ok"]
    assert {result.outcome for result in results[1:-1]} <= {"502", "504", "unknown"}
    assert [result.attempts for result in results[1:-1]] == [1, 1, 2]
    assert [upstream.whole(f"{method:_>8}") for method in ("POST", "DELETE", "GET")] == [1, 1, 2]
    check(results, upstream)


@pytest.mark.parametrize("death", ["FIN", "silence"])
def test_upstream_dies_in_a_bulk_run(behind: tuple[Gateway, HostileServer], death: str) -> None:
    """A bulk run counts what a gateway answered 502 or 504 as unknown."""
    gateway, upstream = behind
    upstream.scripts["request0"] = [DEATHS[death]]

    async def calls() -> Any:
        async with make_client(f"{gateway.origin}/api", "aiohttp") as esper:

            async def send(identity: str) -> None:
                await esper.request("POST", f"x/{identity}", json={})

            return await esper.bulk(send, ["request0", "request1"]).collect()

    summary = run("aiohttp", calls)
    assert (upstream.whole("request0"), upstream.whole("request1")) == (1, 1)
    assert (summary.unknown, summary.failed, summary.ok) == (1, 1, 1)


@pytest.mark.parametrize("column", COLUMNS)
def test_idle_timeout(behind: tuple[Gateway, HostileServer], column: str) -> None:
    """POSTs that meet the gateway's closing of idle connections arrive once, or are known not to have."""
    gateway, upstream = behind
    dice = random.Random(column)

    async def calls() -> list[Result]:
        results = []
        async with make_client(f"{gateway.origin}/api", COLUMNS[column][0]) as esper:
            for number in range(40):
                results.append(await ask(esper, "POST", f"post{number:04}"))
                # Well after the closing, and around it.
                await anyio.sleep(IDLE * 2 if number % 8 == 0 else IDLE + dice.uniform(-0.01, 0.01))
        return results

    results = run(column, calls)
    late = [result for number, result in enumerate(results, -1) if number % 8 == 0]
    assert [(result.outcome, result.attempts) for result in late] == [("ok", 1)] * len(late)
    assert {result.outcome for result in results} <= {"ok", "unknown"}
    check(results, upstream)


@pytest.mark.parametrize("column", COLUMNS)
def test_reload_under_load(behind: tuple[Gateway, HostileServer], column: str) -> None:
    """While the gateway reloads its configuration again and again, no POST is lost unnoticed or sent twice."""
    gateway, upstream = behind

    async def calls() -> list[Result]:
        results: list[Result] = []

        async def work(worker: int) -> None:
            for number in range(60):
                results.append(await ask(esper, "POST", f"work{worker}-{number:02}"))
                await anyio.sleep(0.01)

        esper = make_client(f"{gateway.origin}/api", COLUMNS[column][0])
        async with esper, anyio.create_task_group() as group:
            for worker in range(8):
                group.start_soon(work, worker)
            for _ in range(4):
                await anyio.sleep(0.15)
                gateway.reload()
        return results

    results = run(column, calls)
    fine = sum(result.outcome == "ok" for result in results)
    assert len(results) == 480
    assert fine > 450, [result.reason for result in results if result.outcome != "ok"][:5]
    check(results, upstream)


@pytest.mark.parametrize("column", COLUMNS)
def test_request_limit(tmp_path: Path, column: str) -> None:
    """A body that nginx finds too large is a 413, or unknown where that was cut off; it is never processed."""
    with HostileServer() as upstream, nginx(upstream, tmp_path) as gateway:

        async def calls() -> list[Result]:
            async with make_client(f"{gateway.origin}/api", COLUMNS[column][0]) as esper:
                results = []
                for number, size in enumerate((200_000, 3_000_000, 30_000_000)):
                    content = b"x" * size
                    results.append(await ask(esper, "POST", f"large{number}00", content=content))
                    results.append(await ask(esper, "POST", f"small{number}00"))
                return results

        results = run(column, calls)
        assert {result.outcome for result in results[::2]} <= {"413", "unknown"}
        assert {result.outcome for result in results[1::2]} == {"ok"}
        assert [upstream.heads(result.identity) for result in results[::2]] == [0, 0, 0]
        check(results, upstream)


@contextlib.contextmanager
def squid(folder: Path, *, allowed: int) -> Iterator[Gateway]:
    """Run squid, which opens tunnels to one port only."""
    port, binary = free_port(), program("squid")
    (folder / "hosts").write_text("127.0.0.1 esper.test\n")
    # It gives up its rights, and could not read these any more.
    for place in (folder, *folder.parents[:3]):
        if place.is_relative_to("/tmp") and place != Path("/tmp"):
            place.chmod(0o755)
    (folder / "squid.conf").write_text(
        f"""
        http_port 127.0.0.1:{port}
        acl there port {allowed}
        http_access allow CONNECT there
        http_access deny all
        access_log none
        cache_log /dev/null
        cache deny all
        pid_filename none
        hosts_file {folder}/hosts
        coredump_dir /tmp
        shutdown_lifetime 0 seconds
        connect_timeout 1 seconds
        """.replace("\n        ", "\n")
    )
    with started("squid", [binary, "-N", "-f", str(folder / "squid.conf")], port, folder) as process:
        yield Gateway("squid", port, process, lambda: None)


@pytest.mark.parametrize("column", COLUMNS)
def test_squid(tmp_path: Path, certificates: Certificates, column: str) -> None:
    """Through squid's tunnels, what never reached the service is not sent, and what did and broke is unknown."""
    with (
        HostileServer(tls=certificates.server) as upstream,
        squid(tmp_path, allowed=upstream.port) as gateway,
    ):
        options = {"engine": COLUMNS[column][0], "verify": certificates.client, "proxy": gateway.origin}

        async def calls() -> list[Result]:
            there: Esper = make_client(f"https://esper.test:{upstream.port}/api", max_retries=1, **options)
            async with there:
                results = [await ask(there, "POST", f"request{number}") for number in range(3)]
                upstream.scripts["lost0000"] = [DEATHS["RST"]]
                results.append(await ask(there, "POST", "lost0000"))
                results.append(await ask(there, "POST", "after000"))
                killed = [READ, ("tell", "here"), ("silence",)]
                upstream.scripts["killed00"] = [killed]
                here = upstream.event("here", "killed00")
                async with anyio.create_task_group() as group:
                    group.start_soon(_kill_when, here.wait, gateway.process)
                    results.append(await ask(there, "POST", "killed00"))
                results.append(await ask(there, "POST", "nobody00"))
            return results

        async def forbidden() -> Result:
            async with make_client("https://esper.test:9/api", **options) as other:
                return await ask(other, "POST", "request9")

        refused = run(column, forbidden)
        results = run(column, calls)
        outcomes = [result.outcome for result in results]
        assert outcomes == ["ok", "ok", "ok", "unknown", "ok", "unknown", "not sent"], [
            result.reason for result in results
        ]
        assert refused.outcome == "not sent", refused.reason
        check(results, upstream)


async def _kill_when(wait: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    await anyio.to_thread.run_sync(wait)
    process.kill()
