"""What becomes of calls when their client is closed, by the count of a server."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

import httpx
import pytest
import trio.testing
from esper_sdk import ClosedError, DeadlineExceededError, Esper, OutcomeUnknownError
from esper_sdk._transport.lifetime import Lifetime

KEY = "0123456789"


class Hanging:
    """A service that keeps every request until it is told to go on, and counts them."""

    def __init__(self) -> None:
        self.requests = 0
        self._changed = asyncio.Condition()
        self._writers: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/api"
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                self.requests += 1
                async with self._changed:
                    self._changed.notify_all()
        except (ConnectionError, asyncio.IncompleteReadError):
            writer.close()

    async def seen(self, number: int) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: self.requests >= number)


@pytest.fixture(params=["aiohttp", "httpx"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def server() -> AsyncIterator[Hanging]:
    async with Hanging() as hanging:
        yield hanging


def kinds(results: list[Any]) -> Counter[str]:
    return Counter(type(result).__name__ for result in results)


async def test_waiting_calls_end_at_once(server: Hanging, engine: str) -> None:
    """Closing ends what waits for its turn as not sent and what waits for an answer as unknown, and sends nothing."""
    esper = Esper(base_url=server.url, api_key=KEY, engine=engine, start=3, max_in_flight=3)
    tasks = [asyncio.create_task(esper.request("POST", f"x/{n}")) for n in range(50)]
    await server.seen(3)
    await esper.aclose()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert kinds(results) == {"ClosedUnknownError": 3, "ClosedError": 47}
    assert all(isinstance(result, OutcomeUnknownError) for result in results[:3])
    assert server.requests == 3
    with pytest.raises(ClosedError):
        await esper.request("GET", "x")


async def test_block_that_is_left_by_an_error(server: Hanging, engine: str) -> None:
    """Leaving `async with` because of an error sends none of the calls that wait."""

    async def fail() -> None:
        await server.seen(2)
        raise KeyError("a bug of the caller")

    tasks: list[asyncio.Task[Any]] = []

    async def program() -> None:
        async with Esper(base_url=server.url, api_key=KEY, engine=engine, start=2, max_in_flight=2) as esper:
            tasks.extend(asyncio.create_task(esper.request("POST", "x")) for _ in range(20))
            await asyncio.gather(*tasks, fail())

    with pytest.raises(KeyError):
        await program()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert kinds(results) == {"ClosedUnknownError": 2, "ClosedError": 18}
    assert server.requests == 2


async def test_closing_a_copy(server: Hanging, engine: str) -> None:
    """Closing a copy ends the calls of the copy, and those of the original go on."""
    async with Esper(base_url=server.url, api_key=KEY, engine=engine, start=2, max_in_flight=2) as esper:
        own = asyncio.create_task(esper.request("POST", "own"))
        await server.seen(1)
        async with esper.with_options(timeout=30) as copy:
            tasks = [asyncio.create_task(copy.request("POST", "copy")) for _ in range(5)]
            await server.seen(2)
        assert kinds(await asyncio.gather(*tasks, return_exceptions=True)) == {
            "ClosedUnknownError": 1,
            "ClosedError": 4,
        }
        assert not own.done()
        with pytest.raises(ClosedError):
            copy.client  # noqa: B018
        assert server.requests == 2
    with pytest.raises(ClosedError):
        await own


async def test_a_client_that_was_kept_of_a_closed_copy(server: Hanging) -> None:
    """What endpoint functions take as their client sends nothing after its copy was closed."""
    async with Esper(base_url=server.url, api_key=KEY) as esper:
        async with esper.with_options(timeout=30) as copy:
            http = copy.client.get_async_httpx_client()
        with pytest.raises(ClosedError):
            await http.get("/x")
    assert server.requests == 0


async def test_copies_end_with_the_original(server: Hanging) -> None:
    """Closing a client closes the copies of its copies as well."""
    async with Esper(base_url=server.url, api_key=KEY) as esper:
        copy = esper.with_options(timeout=30).with_options(max_retries=0)
        task = asyncio.create_task(copy.request("POST", "x"))
        await server.seen(1)
    with pytest.raises(OutcomeUnknownError):
        await task
    with pytest.raises(ClosedError):
        copy.with_options(timeout=5)


async def test_cancelling_comes_before_closing(server: Hanging) -> None:
    """A task that is cancelled while its client is closed is a cancelled task."""
    esper = Esper(base_url=server.url, api_key=KEY)
    task = asyncio.create_task(esper.request("POST", "x"))
    await server.seen(1)
    task.cancel()
    await esper.aclose()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert task.cancelled()


async def test_a_timeout_around_a_closed_call(server: Hanging) -> None:
    """A timeout of the caller's around a call stays usable when the client is closed within it."""
    esper = Esper(base_url=server.url, api_key=KEY)

    async def call() -> str:
        async with asyncio.timeout(60):
            try:
                await esper.request("POST", "x")
            except ClosedError:
                await asyncio.sleep(0)
                return "went on"
        return "never"

    task = asyncio.create_task(call())
    await server.seen(1)
    await esper.aclose()
    assert await task == "went on"
    assert not task.cancelling()


class Refusing(httpx.AsyncBaseTransport):
    """Answers each request with a status."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.requests = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        return httpx.Response(self.status, headers={"retry-after": "30"}, json={}, request=request)


@pytest.mark.parametrize(
    ("method", "status", "error"),
    [("PUT", 503, "ClosedUnknownError"), ("POST", 429, "ClosedError"), ("PUT", 429, "ClosedError")],
)
def test_pauses_between_attempts(run: Callable[..., Any], method: str, status: int, error: str) -> None:
    """A call that waits to go again is not sent again; it is unknown if an attempt may have been processed."""
    transport = Refusing(status)

    async def main() -> None:
        import anyio

        esper = Esper(base_url="https://h.test/api", api_key=KEY, transport=transport)
        caught: list[str] = []

        async def call() -> None:
            try:
                await esper.request(method, "x")
            except ClosedError as closed:
                caught.append(type(closed).__name__)

        async with anyio.create_task_group() as group:
            group.start_soon(call)
            await anyio.sleep(5)
            await esper.aclose()
            assert caught == [error]
        await anyio.sleep(100)

    run(main)
    assert transport.requests == 1


def test_waiting_for_a_turn_on_trio() -> None:
    """On trio as well, closing ends the calls that wait for their turn, and none of them is sent."""
    began: list[str] = []

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            began.append(request.url.path)
            await trio.sleep_forever()
            raise AssertionError

    async def main() -> Counter[str]:
        esper = Esper(base_url="https://h.test/api", api_key=KEY, transport=Slow(), start=2, max_in_flight=2)
        ends: Counter[str] = Counter()

        async def call(number: int) -> None:
            try:
                await esper.request("POST", f"x/{number}")
            except ClosedError as error:
                ends[type(error).__name__] += 1

        async with trio.open_nursery() as nursery:
            for number in range(10):
                nursery.start_soon(call, number)
            await trio.testing.wait_all_tasks_blocked()
            await esper.aclose()
        return ends

    assert trio.run(main) == {"ClosedUnknownError": 2, "ClosedError": 8}
    assert len(began) == 2


async def test_nothing_stays_behind() -> None:
    """Calls that have ended are no more known to their client."""
    async with Esper(
        base_url="https://h.test/api",
        api_key=KEY,
        transport=httpx.MockTransport(lambda _: httpx.Response(200)),
    ) as esper:
        await asyncio.gather(*(esper.with_options(timeout=9).request("GET", "x") for _ in range(10)))
        lifetime: Lifetime = esper._calls.lifetime
        assert [len(crew) for crew in lifetime.close()] == [0, 0]


async def test_a_copy_that_asked_for_the_enterprise_is_closed() -> None:
    """Closing a copy ends its own wait for the enterprise, and not that of others, whoever asked first."""
    asked = asyncio.Event()
    go_on = asyncio.Event()

    async def service(request: httpx.Request) -> httpx.Response:
        asked.set()
        await go_on.wait()
        return httpx.Response(200, json={"enterprise": "0a1b2c3d-1111-2222-3333-444455556666"})

    transport = httpx.MockTransport(service)
    async with Esper(base_url="https://h.test/api", api_key=KEY, transport=transport) as esper:
        copy = esper.with_options(timeout=30)
        first = asyncio.create_task(copy.enterprise_id())
        await asked.wait()
        own = asyncio.create_task(esper.enterprise_id())
        late = asyncio.create_task(esper.with_options(deadline=0.01).enterprise_id())
        with pytest.raises(DeadlineExceededError):
            await late
        await copy.aclose()
        with pytest.raises(ClosedError):
            await first
        go_on.set()
        assert await own == "0a1b2c3d-1111-2222-3333-444455556666"
