"""What goes again after which fault, on real sockets, counted by the server."""

from __future__ import annotations

import itertools

import httpx
import pytest
from esper_sdk._errors import (
    CallError,
    ConflictError,
    ConnectionFailedError,
    NotSentError,
    OutcomeUnknownError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    StatusError,
)
from esper_sdk._transport.chain import build_transport
from esper_sdk._transport.options import CallOptions, TransportOptions

from tests.sdk.faults import (
    Answer,
    FaultServer,
    close_after,
    closed_port,
    garbage,
    hang,
    reset_after,
    status,
    truncated,
)

SAFE = ("GET", "HEAD", "OPTIONS", "PUT")
UNSAFE = ("POST", "PATCH", "DELETE")

# For every fault: whether a safe method goes again, whether an unsafe one does, and the error of one
# that does not.
TABLE: dict[str, tuple[Answer, bool, bool, type[CallError]]] = {
    "reset after the request": (reset_after, True, False, OutcomeUnknownError),
    "closed after the request": (close_after, True, False, OutcomeUnknownError),
    "no answer in time": (hang, True, False, RequestTimeoutError),
    "answer cut off": (truncated, True, False, OutcomeUnknownError),
    "answer is no HTTP": (garbage, True, False, OutcomeUnknownError),
    "408": (status(408), True, False, StatusError),
    "409": (status(409), False, False, ConflictError),
    "429": (status(429), True, True, RateLimitError),
    "429 with Retry-After": (status(429, retry_after="0"), True, True, RateLimitError),
    "500": (status(500), True, False, ServerError),
    "501": (status(501), False, False, ServerError),
    "502": (status(502), True, False, ServerError),
    "503": (status(503), True, False, ServerError),
    "503 with Retry-After": (status(503, retry_after="0"), True, False, ServerError),
    "504": (status(504), True, False, ServerError),
    "520": (status(520), True, False, ServerError),
    "561": (status(561), True, False, ServerError),
}


def client(url: str, engine: str, *, read: float = 5.0, **retry: float) -> httpx.AsyncClient:
    """Make a client that waits for nothing longer than it must."""
    options = TransportOptions(
        base_url=url,
        engine=engine,  # type: ignore[arg-type]
    )
    chain = build_transport(options)
    for name, value in {"backoff": 0.001, **retry}.items():
        setattr(chain.retry, name, value)
    return httpx.AsyncClient(
        base_url=url,
        transport=chain.transport,
        timeout=httpx.Timeout(5.0, read=read, pool=None),
        headers={"Authorization": "Bearer 0123456789"},
    )


@pytest.mark.usefixtures("no_pauses")
@pytest.mark.parametrize(
    ("fault", "method"),
    # The answer to a HEAD has no body to cut off.
    [pair for pair in itertools.product(TABLE, SAFE + UNSAFE) if pair != ("answer cut off", "HEAD")],
)
async def test_what_goes_again(fault: str, method: str, engine: str) -> None:
    """After each fault the server sees a request once or twice, as the table says, and never more."""
    answer, safe_again, unsafe_again, error = TABLE[fault]
    again = safe_again if method in SAFE else unsafe_again
    async with FaultServer([answer]) as server, client(server.url, engine, read=0.1) as http:
        if again:
            response = await http.request(
                method, "/x", content=b"body" if method in {"PUT", "POST"} else None
            )
            assert response.status_code == 200
            assert response.extensions["esper_attempts"] == 2
        else:
            with pytest.raises(error) as caught:
                await http.request(method, "/x", content=b"body" if method in {"PUT", "POST"} else None)
            assert caught.value.attempts == 1
            assert (caught.value.method, caught.value.path) == (method, "/api/x")
        assert [seen.method for seen in server.seen] == [method] * (2 if again else 1)
        assert len({seen.body for seen in server.seen}) == 1


@pytest.mark.parametrize("method", SAFE + UNSAFE)
async def test_refused_connection(method: str, engine: str) -> None:
    """A connection that is refused is tried again for every method, and reported as never sent."""
    async with client(f"http://127.0.0.1:{closed_port()}/api", engine) as http:
        with pytest.raises(ConnectionFailedError) as caught:
            await http.request(method, "/x", content=b"body")
    assert caught.value.attempts == 4


async def test_unknown_host(engine: str) -> None:
    """A name that does not exist is reported as never sent."""
    async with client("https://no-such-host.invalid/api", engine, max_resends=0) as http:
        with pytest.raises(NotSentError):
            await http.post("/x")


@pytest.mark.parametrize("answer", [reset_after, hang, status(500)])
async def test_retries_are_few(answer: Answer, engine: str) -> None:
    """A fault that stays is met three times, not more."""
    async with FaultServer([answer] * 10) as server, client(server.url, engine, read=0.05) as http:
        with pytest.raises(CallError) as caught:
            await http.get("/x")
        assert len(server.seen) == caught.value.attempts == 3


async def test_idempotent_by_word_of_the_caller(engine: str) -> None:
    """A POST that the caller calls idempotent goes again after an uncertain fault."""
    async with FaultServer([reset_after]) as server, client(server.url, engine) as http:
        response = await http.post("/x", extensions={"esper": CallOptions(idempotent=True)})
        assert response.status_code == 200
        assert len(server.seen) == 2


@pytest.mark.usefixtures("no_pauses")
async def test_one_shot_body_is_sent_once(engine: str) -> None:
    """A generator can't be replayed, so even a refused request with one does not go again."""

    async def body():
        yield b"one"
        yield b"two"

    async with FaultServer([status(429)]) as server, client(server.url, engine) as http:
        with pytest.raises(RateLimitError):
            await http.post("/x", content=body())
        assert [seen.body for seen in server.seen] == [b"onetwo"]


@pytest.mark.usefixtures("no_pauses")
async def test_form_with_a_file_is_sent_again_whole(engine: str, tmp_path) -> None:
    """A form is replayed from the beginning of its file."""
    path = tmp_path / "app.apk"
    path.write_bytes(b"0123456789" * 20_000)
    async with FaultServer([status(429)]) as server, client(server.url, engine) as http:
        with path.open("rb") as file:
            await http.post("/x", files={"app_file": ("app.apk", file)})
        assert len(server.seen) == 2
        assert server.seen[0].body == server.seen[1].body
        assert b"0123456789" * 20_000 in server.seen[1].body
