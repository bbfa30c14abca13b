"""The rule of the matrix for sequences of requests that meet random scripts on kept connections."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import anyio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hostile.client import COLUMNS, WRITES, Result, ask, broken_rules, make_client, run
from tests.hostile.conftest import Certificates
from tests.hostile.server import BODY, PLAIN, SURPLUS, HostileServer, answer
from tests.hostile.wire import Script, Step

pytestmark = pytest.mark.slow

EXAMPLES = os.environ.get("HOSTILE_EXAMPLES")
"""How many examples `make hostile` asks for; otherwise some, which are always the same."""
INTERIM = {status: f"HTTP/1.1 {status} Interim\r\nx-a: b\r\n\r\n".encode() for status in (100, 102, 103)}
FINE = (200, 201, 204, 304)
EXTRA = (
    b"",
    SURPLUS,
    SURPLUS[:40],
    b"HTTP/1.1 408 Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    INTERIM[100],
    b"\r\n",
    b"\0",
    b"0\r\n\r\n",
    BODY,
)


@dataclass(frozen=True)
class Exchange:
    """
    One request, and what it is answered with.

    Attributes:
        method: The HTTP method.
        size: Bytes of its body.
        reads: What the server waits for before it answers.
        interim: Interim answers before.
        status: The status of the answer.
        framing: How its end is told.
        cut: After so many bytes it ends, if it is that long.
        piece: Bytes of a segment; 0 for all at once.
        extra: What comes behind a whole answer.
        later: Whether it comes in a segment of its own.
        end: How the connection ends, if it does.
        turns: Whether the event loop has turns before the next request.
    """

    method: str
    size: int
    reads: Step
    interim: tuple[int, ...]
    status: int
    framing: str
    cut: int | None
    piece: int
    extra: bytes
    later: bool
    end: str
    turns: bool

    @property
    def before(self) -> bytes:
        return b"".join(INTERIM[status] for status in self.interim)

    @property
    def data(self) -> bytes:
        bodiless = self.status in {204, 304}
        framing, body = ("none", b"") if bodiless else (self.framing, BODY)
        headers = ("retry-after: 0",) if self.status in {429, 503} else ()
        return self.before + answer(f"{self.status} Whatever", *headers, body=body, framing=framing)

    @property
    def whole(self) -> bool:
        return self.cut is None or self.cut >= len(self.data)

    @property
    def goes_again(self) -> bool:
        """Whether the SDK sends again at once, so that what comes behind the answer crosses with that."""
        return self.status == 429 or (self.status >= 500 and self.method not in WRITES)

    @property
    def must_succeed(self) -> bool:
        early = self.size > 1000 and self.reads != ("read_request",)
        return self.whole and self.status in FINE and self.end in {"", "fin"} and not early

    def script(self) -> Script:
        data = self.data
        steps: list[Step] = [self.reads]
        # Who hears of the refusal has heard enough.
        if self.status == 429 and (
            self.cut is None or self.cut >= data.index(b"\r\n\r\n", len(self.before)) + 4
        ):
            steps.append(("refused",))
        if not self.whole:
            return [
                *steps,
                ("send_start", data, self.cut, self.piece),
                (self.end or "fin",),
                ("tell", "told"),
            ]
        open_ended = self.framing == "end" and self.status not in {204, 304}
        crosses = self.goes_again and (self.later or self.piece)
        extra = b"" if open_ended or crosses else self.extra
        if self.later:
            steps += [("send", data, self.piece), ("tell", "answered"), ("send", extra)]
        else:
            steps += [("send", data + extra, self.piece)]
        if self.end or open_ended:
            steps.append((self.end or "fin",))
        return [*steps, ("tell", "told")]


exchanges = st.builds(
    Exchange,
    method=st.sampled_from(["POST", "GET", "PATCH", "DELETE"]),
    size=st.sampled_from([20, 0, 300_000]),
    reads=st.sampled_from([("read_request",), ("read_head",), ("read_body", 10)]),
    interim=st.lists(st.sampled_from(list(INTERIM)), max_size=2).map(tuple),
    status=st.sampled_from([200, 200, 201, 204, 304, 404, 429, 500, 503]),
    framing=st.sampled_from(["length", "chunked", "end"]),
    cut=st.none() | st.none() | st.integers(0, 220),
    piece=st.sampled_from([0, 1, 30]),
    extra=st.sampled_from(EXTRA),
    later=st.booleans(),
    end=st.sampled_from(["", "", "fin", "rst", "close"]),
    turns=st.booleans(),
)


def wrong_with(plan: list[Exchange], column: str, tls: str, certificates: Certificates) -> list[str]:
    """Play a plan, and say what is not as it should be."""
    with HostileServer(tls=certificates.server if tls else None) as server:
        results = run(column, play_all, plan, column, server, certificates)
        server.refuse()
        server.settle()
        wrong = []
        for exchange, result in zip(plan, results, strict=True):
            # A cut body whose end is that of the connection looks like a whole one.
            whole_body = exchange.whole or exchange.framing != "end"
            wrong += broken_rules(result, server, whole_body=whole_body)
            if result.outcome == "refused" or (exchange.must_succeed and result.outcome != "ok"):
                wrong.append(f"{result.method} {result.identity}: {result.outcome}{result.reason}")
    return wrong


async def play_all(
    plan: list[Exchange], column: str, server: HostileServer, certificates: Certificates
) -> list[Result]:
    """Make the calls of a plan, one after the other."""
    results = []
    async with make_client(
        f"{server.origin}/api", COLUMNS[column][0], verify=certificates.client, max_retries=1, timeout=10
    ) as esper:
        for number, exchange in enumerate(plan):
            identity = f"request{number}"
            server.scripts[identity] = [exchange.script(), PLAIN]
            sends = exchange.method in {"POST", "PATCH"}
            body: dict[str, Any] = {"content": b"x" * exchange.size} if sends and exchange.size else {}
            results.append(await ask(esper, exchange.method, identity, **body))
            told = server.event("told", identity)
            # What the script sends must not cross with the next request: that can't be told apart.
            if exchange.turns:
                await anyio.to_thread.run_sync(told.wait, 10)
            else:
                told.wait(10)
    return results


@pytest.fixture
def left_open() -> Iterator[None]:
    """What the test leaves open warns within it, and not within the next one."""
    yield
    gc.collect()


@pytest.mark.usefixtures("left_open")
@pytest.mark.parametrize("column", COLUMNS)
@settings(
    max_examples=int(EXAMPLES or 70),
    derandomize=EXAMPLES is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(plan=st.lists(exchanges, min_size=1, max_size=5), tls=st.sampled_from(["", "", "1.3"]))
def test_random_scripts(column: str, certificates: Certificates, plan: list[Exchange], tls: str) -> None:
    """Whatever a server does, each call has its own answer, and what was sent is told from what was not."""
    wrong = wrong_with(plan, column, tls, certificates)
    assert not wrong, "\n".join([*wrong, *map(repr, plan), f"TLS {tls}" if tls else "no TLS"])
