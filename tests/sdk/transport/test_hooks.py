from __future__ import annotations

import anyio
import httpx
import pytest
from esper_sdk import ConfigurationError, Esper, OutcomeUnknownError, RequestError, RequestTimeoutError

BASE = "https://acme-api.esper.cloud/api"


def client(answers, hooks, **options):
    """A client whose service gives one answer after the other."""
    given = iter(answers)

    def handle(request):
        answer = next(given)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer, json={}, headers={"x-seen": request.headers.get("x-hook", "")})

    return Esper(base_url=BASE, api_key="k", transport=httpx.MockTransport(handle), hooks=hooks, **options)


def test_a_hook_sees_every_attempt(run, monkeypatch):
    """Hooks are called around each attempt, the first one outermost, see every status and error, and can add headers."""
    monkeypatch.setattr("esper_sdk._transport.retry.BACKOFF", 0.0)
    seen: list[object] = []

    async def outer(request, send):
        try:
            response = await send(request)
        except OutcomeUnknownError as error:
            seen.append(type(error).__name__)
            raise
        seen.append(response.status_code)
        return response

    async def inner(request, send):
        request.headers["x-hook"] = "yes"
        return await send(request)

    async def main():
        async with client([503, httpx.ReadError("cut"), 200], [outer, inner]) as esper:
            response = await esper.request("GET", "v2/x/")
            assert response.headers["x-seen"] == "yes"
            assert esper.limiter.in_flight == 0

    run(main)
    assert seen == [503, "OutcomeUnknownError", 200]


def test_hooks_can_not_take_the_key_elsewhere(run):
    """A hook that changes the origin, adds a header that can't be sent, or sends twice, gets an error."""

    async def elsewhere(request, send):
        request.url = httpx.URL("https://elsewhere.example/api/v2/x/")
        return await send(request)

    async def broken(request, send):
        request.headers["x"] = "a\nb"
        return await send(request)

    async def twice(request, send):
        await send(request)
        return await send(request)

    async def nothing(request, send):
        await send(request)

    async def main():
        for hook, error in (
            (elsewhere, ConfigurationError),
            (broken, RequestError),
            (twice, ConfigurationError),
            (nothing, ConfigurationError),
        ):
            async with client([200, 200], [hook]) as esper:
                with pytest.raises(error):
                    await esper.request("POST", "v2/x/")

    run(main)


@pytest.mark.parametrize("dry", [False, True])
def test_a_hook_does_not_change_the_method(run, dry):
    """What was let through as a read does not leave as a write, dry run or not."""

    async def main():
        async def another(request, send):
            return await send(httpx.Request("POST", request.url, headers=request.headers))

        async def changed(request, send):
            request.method = "DELETE"
            return await send(request)

        for hook in (another, changed):
            sent = []

            def handle(request, sent=sent):
                sent.append(request)
                return httpx.Response(200)

            transport = httpx.MockTransport(handle)
            async with Esper(base_url=BASE, api_key="key", transport=transport, hooks=[hook]) as esper:
                with pytest.raises(ConfigurationError, match=r"a hook made a (POST|DELETE) of a GET"):
                    await esper.with_options(dry_run=dry).request("GET", "v2/x/")
            assert sent == []

    run(main)


def test_another_request_of_a_hook_is_the_same_attempt(run):
    """A hook may send a request that it made itself; a deadline behind that says that it may have been processed."""

    async def copying(request, send):
        return await send(httpx.Request(request.method, request.url, headers=request.headers))

    async def slow(request):
        await anyio.sleep(100)

    async def main():
        transport = httpx.MockTransport(slow)
        async with Esper(
            base_url=BASE, api_key="k", transport=transport, hooks=[copying], deadline=5
        ) as esper:
            with pytest.raises(RequestTimeoutError):
                await esper.request("POST", "v2/x/")

    run(main)


def test_an_exception_of_a_hook_ends_the_call(run):
    """What a hook raises reaches the caller as it is, and nothing is sent again."""

    async def failing(request, send):
        await send(request)
        raise LookupError("mine")

    async def main():
        async with client([200], [failing]) as esper:
            with pytest.raises(LookupError, match="mine"):
                await esper.request("POST", "v2/x/")
            assert esper.limiter.in_flight == 0

    run(main)


@pytest.mark.parametrize("hooks", [print, "x", [1], 3])
def test_wrong_hooks(hooks):
    """Hooks are a list of functions."""
    with pytest.raises(ConfigurationError, match="hooks"):
        Esper(base_url=BASE, api_key="k", hooks=hooks)


@pytest.mark.parametrize("max_body", [0, -1, 1.5, "1"])
def test_max_body_is_a_number_of_bytes(max_body):
    """The largest answer is a whole number of bytes."""
    with pytest.raises(ConfigurationError, match="max_body"):
        Esper(base_url=BASE, api_key="k", max_body=max_body)


async def test_max_body_says_what_to_do():
    """An answer that is larger than `max_body` is an error that names the option and the ways around it."""

    def handle(request):
        return httpx.Response(200, content=b"x" * 2000)

    transport = httpx.MockTransport(handle)
    async with Esper(base_url=BASE, api_key="k", transport=transport, max_body=1000) as esper:
        with pytest.raises(OutcomeUnknownError, match=r"1,000 bytes.*max_body=.*esper.download\(\)"):
            await esper.request("GET", "v2/x/")
    async with Esper(base_url=BASE, api_key="k", transport=transport, max_body=2000) as esper:
        assert len((await esper.request("GET", "v2/x/")).content) == 2000


def test_a_hook_that_fails_closes_the_answer(run, tmp_path):
    """A hook that raises once it has the answer, or returns something else, leaves no connection open."""
    closed: list[bool] = []

    class Body(httpx.AsyncByteStream):
        async def __aiter__(self):
            yield b"x"

        async def aclose(self):
            closed.append(True)

    async def raises(request, send):
        await send(request)
        raise KeyError("hook")

    async def returns_nothing(request, send):
        await send(request)

    async def main():
        for hook, kind in ((raises, KeyError), (returns_nothing, ConfigurationError)):
            transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Body()))
            async with Esper(base_url=BASE, api_key="k", transport=transport, hooks=[hook]) as esper:
                with pytest.raises(kind):
                    await esper.download("v0/file", tmp_path / "file")

    run(main)
    assert closed == [True, True]
