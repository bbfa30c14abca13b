"""One cell of the matrix: a request that meets a fault, on a fresh or a kept connection, and the one after it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import anyio
import httpx

from tests.hostile.client import COLUMNS, PROXY_USER, Result, ask, broken_rules, make_client, run
from tests.hostile.conftest import Certificates
from tests.hostile.matrix import FIN, NEVER_SENT, PATIENT, READ, Fault
from tests.hostile.server import PLAIN, TUNNEL, HostileProxy, HostileServer, answer

MAX_RETRIES = 1
UNCERTAIN = {"unknown", "408", *map(str, range(500, 600))} - {"501", "505", "511"}
CODES = {"not sent": "ns", "unknown": "?", "cancelled": "x", "refused": "no"}


@dataclass
class Played:
    """
    What a cell came to.

    Attributes:
        code: For the table: outcome, attempts, heads, whole requests.
        wrong: What is not as it should be.
        result: The call that met the fault.
    """

    code: str
    wrong: list[str]
    result: Result


def play(fault: Fault, column: str, method: str, certificates: Certificates, *, kept: bool) -> Played:
    """
    Play one cell with one method.

    Args:
        fault: What happens.
        column: Which engine and event loop.
        method: The HTTP method.
        certificates: For TLS.
        kept: Whether the connection has carried a request before.
    """
    tls = {"1.2": certificates.old_server, "1.3": certificates.server}[fault.tls] if fault.tls else None
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(HostileServer(tls=tls))
        proxy = stack.enter_context(HostileProxy(server)) if fault.connect is not None else None
        results = run(column, _calls, _Cell(fault, column, method, certificates, kept, server, proxy))
        for end in filter(None, (proxy, server)):
            end.refuse()
            end.settle()
        return _judge(fault, results, server)


@dataclass
class _Cell:
    fault: Fault
    column: str
    method: str
    certificates: Certificates
    kept: bool
    server: HostileServer
    proxy: HostileProxy | None

    @property
    def base_url(self) -> str:
        if self.fault.plain_proxy:
            return "http://127.0.0.1:9/api"
        if self.proxy is not None:
            return f"https://esper.test:{self.server.port}/api"
        return f"{self.server.origin}/api"

    @property
    def proxy_url(self) -> str | None:
        if self.fault.plain_proxy:
            return self.server.with_user(PROXY_USER)
        return None if self.proxy is None else self.proxy.with_user(PROXY_USER)


async def _calls(cell: _Cell) -> list[Result]:
    fault, server, proxy = cell.fault, cell.server, cell.proxy
    renews = fault.first is not None or fault.connect is not None or fault.refuse
    options: dict[str, Any] = {
        "engine": COLUMNS[cell.column][0],
        "max_retries": MAX_RETRIES,
        "max_wait": fault.max_wait,
        "timeout": PATIENT,
    }
    if fault.tls:
        options["verify"] = cell.certificates.client if fault.trusted else True
    if cell.proxy_url:
        options["proxy"] = cell.proxy_url
    results = []
    async with make_client(cell.base_url, **options) as esper:
        if cell.kept and fault.trusted:
            over: Any = [READ, ("send", answer()), FIN, ("tell", "over")]
            server.scripts["warm-up0"] = [over if renews else PLAIN]
            results.append(await ask(esper, "GET", "warm-up0"))
            if renews:
                target = f"esper.test:{server.port}"
                await _wait(
                    proxy.event("over", target) if proxy is not None else server.event("over", "warm-up0")
                )
        server.scripts["request0"] = [fault.script, *([fault.then] if fault.then is not None else [])]
        server.first = server.plain_first if fault.first is None else fault.first
        if proxy is not None and fault.connect is not None:
            proxy.default = fault.connect
        if fault.refuse:
            server.refuse()
        patient = fault.timeout == PATIENT
        body: dict[str, Any] = {"content": b"x" * fault.body} if fault.body else {}
        told = server.event("told", "request0")
        stop: Callable[[], object] | None = (lambda: told.wait(10)) if fault.cancel else None
        call = ask(
            esper if patient else esper.with_options(timeout=_timeout(fault)),
            cell.method,
            "request0",
            cancel_on=stop,
            guard=fault.guard,
            **body,
        )
        results.append(await call)
        server.first = server.plain_first
        if proxy is not None:
            proxy.default = TUNNEL
        if fault.wait == "turns":
            await _wait(told)
        elif fault.wait:
            # The event loop must not see what arrives.
            assert told.wait(10)
        # What ended the connection needs to be seen once.
        if fault.follow and (fault.wait or not cell.kept):
            results.append(await ask(esper, cell.method, "request1"))
    return results


def _timeout(fault: Fault) -> httpx.Timeout:
    # Connecting may take longer on a busy machine, where it is not what fails.
    return httpx.Timeout(
        fault.timeout, connect=fault.timeout if fault.want == "not sent" else PATIENT, pool=None
    )


async def _wait(event: Any) -> None:
    assert await anyio.to_thread.run_sync(event.wait, 10), "the script did not tell"


def _judge(fault: Fault, results: list[Result], server: HostileServer) -> Played:
    wrong: list[str] = []
    for result in results:
        own = not (fault.crossing and result.identity == "request1")
        wrong += broken_rules(result, server, own_answer=own)
    by_name = {result.identity: result for result in results}
    call, follow, warm = by_name["request0"], by_name.get("request1"), by_name.get("warm-up0")
    if warm is not None and warm.outcome != "ok":
        wrong.append(f"the request before: {warm.outcome}{warm.reason}")
    heads, whole = server.heads("request0"), server.whole("request0")
    if call.outcome not in fault.want.split("|"):
        wrong.append(f"{call.method}: {call.outcome} instead of {fault.want}{call.reason}")
    else:
        attempts, had = _expected(fault, call)
        for what, is_, should in (
            ("attempts", call.attempts, attempts),
            ("heads at the server", heads, had[0]),
            ("whole requests at the server", whole, had[1]),
        ):
            if should is not None and is_ != should:
                wrong.append(f"{call.method}, {call.outcome}: {is_} {what} instead of {should}{call.reason}")
    if follow is not None:
        if follow.outcome not in fault.follow.split("|"):
            wrong.append(f"{call.method} after it: {follow.outcome} instead of {fault.follow}{follow.reason}")
        elif fault.follow == "ok" and (follow.attempts, server.heads("request1")) != (1, 1):
            wrong.append(
                f"{call.method} after it: {follow.attempts} attempts, {server.heads('request1')} heads"
            )
    return Played(f"{CODES.get(call.outcome, call.outcome)} {call.attempts} {heads}/{whole}", wrong, call)


def _expected(fault: Fault, call: Result) -> tuple[int | None, tuple[int | None, int | None]]:
    unsent = call.outcome == "not sent"
    attempts, had = fault.attempts, fault.had
    if attempts == -1:
        attempts = None if not fault.certain else NEVER_SENT if unsent else 1
    if had is None:
        had = (None, None) if not fault.certain else (0, 0) if unsent else (1, 1)
    if call.method in {"GET", "HEAD"} and call.outcome in UNCERTAIN:
        attempts = None if attempts is None else attempts + MAX_RETRIES
        had = tuple(None if count is None else count + MAX_RETRIES for count in had)  # type: ignore[assignment]
    return attempts, had
