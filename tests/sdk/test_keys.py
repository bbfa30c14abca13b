from __future__ import annotations

import asyncio
import logging
import traceback

import anyio
import httpx
import pytest
from esper_sdk import (
    AuthenticationError,
    CallError,
    ConfigurationError,
    DeadlineExceededError,
    Esper,
    NotSentError,
)

from esper_client.models import CommandRequestCreate

BASE = "https://acme-api.esper.cloud/api"


class Service:
    """Lets one key in, and says which enterprise each belongs to."""

    def __init__(self, key: str = "new") -> None:
        self.key = key
        self.seen: list[str] = []
        self.posts = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        key = request.headers["authorization"].removeprefix("Bearer ")
        self.seen.append(key)
        if request.url.path.endswith("token-info/"):
            digit = "1" if key == "first" else "2"
            return httpx.Response(200, json={"enterprise": f"{digit * 8}-1111-1111-1111-{digit * 12}"})
        if self.key not in {key, "any"}:
            return httpx.Response(401, json={"message": f"Invalid token {key}."})
        self.posts += request.method == "POST"
        return httpx.Response(200, json={"content": {}})

    def client(self, api_key, **options):
        return Esper(base_url=BASE, api_key=api_key, transport=httpx.MockTransport(self), **options)


class Rotating:
    """Tells one key after the other, the last one from then on, each a moment after it was asked."""

    def __init__(self, *keys: object) -> None:
        self.keys = [*keys]
        self.asked = 0

    async def __call__(self):
        self.asked += 1
        await anyio.sleep(1)
        key = self.keys.pop(0) if len(self.keys) > 1 else self.keys[0]
        if isinstance(key, Exception):
            raise key
        return key


def test_a_key_is_asked_for_once_and_once_more_after_a_401(run):
    """However many calls wait, the function is asked once at first, and once after the key was refused."""
    service, key = Service(), Rotating("old", "new")

    async def main():
        async with service.client(key) as esper:
            async with anyio.create_task_group() as tasks:
                for _ in range(20):
                    tasks.start_soon(esper.request, "POST", "v2/x/")
            assert key.asked == 2
            assert (service.seen.count("old"), service.posts) == (20, 20)
            await esper.request("GET", "v2/x/")
            # Rotated again, in a service that runs.
            service.key, key.keys = "newer", ["newer"]
            await esper.request("GET", "v2/x/")
        assert key.asked == 3

    run(main)


def test_a_key_that_stays_refused_is_the_calls_error(run):
    """Where the function tells the same key again, or another that is refused too, the 401 is raised, and no loop begins."""
    for keys in (("old-key",), ("old-key", "older-key")):
        service, key = Service(), Rotating(*keys)

        async def main(service=service, key=key):
            async with service.client(key) as esper:
                with pytest.raises(AuthenticationError) as caught:
                    await esper.request("GET", "v2/x/")
                assert "old-key" not in str(caught.value)

        run(main)
        assert key.asked == 2
        assert len(service.seen) == len(keys)


def test_a_plain_function_will_do(run):
    """A function that returns the key at once works as well, and its key fills in the enterprise."""
    service = Service("any")

    async def main():
        async with service.client(lambda: "first") as esper:
            assert (await esper.enterprise_id()).startswith("1111")

    run(main)


def test_a_function_that_fails_sends_nothing(run):
    """Its exception is the cause of an error that says so; the next call asks again."""
    service, key = Service(), Rotating(OSError("vault is sealed"), "new")

    async def main():
        async with service.client(key) as esper:
            with pytest.raises(NotSentError, match="OSError") as caught:
                await esper.request("POST", "v2/x/")
            assert isinstance(caught.value.__cause__, OSError)
            assert service.seen == []
            await esper.request("POST", "v2/x/")

    run(main)


@pytest.mark.parametrize("wrong", [None, "", "Bearer x", "two words", 7])
def test_what_is_no_key_is_told_without_showing_it(run, wrong):
    """A function that returns no key is a mistake of the program."""
    service = Service()

    async def main():
        async with service.client(Rotating(wrong)) as esper:
            with pytest.raises(ConfigurationError, match="returned no key"):
                await esper.request("GET", "v2/x/")

    run(main)


def test_a_call_does_not_wait_for_its_own_key(run):
    """A function that calls the client it is asked by gets an error instead of waiting for ever."""
    service = Service()
    errors: list[BaseException] = []

    async def main():
        async def key():
            try:
                await esper.request("GET", "v2/token/")
            except ConfigurationError as error:
                errors.append(error)
            return "new"

        async with service.client(key) as esper:
            await esper.request("GET", "v2/x/")

    run(main)
    assert len(errors) == 1


def test_deadlines_and_closing_cover_the_wait_for_a_key(run):
    """A call whose deadline passes while the key is asked for was not sent."""
    service = Service()

    async def key():
        await anyio.sleep(100)
        return "new"

    async def main():
        async with service.client(key, deadline=5) as esper:
            with pytest.raises(DeadlineExceededError):
                await esper.request("GET", "v2/x/")

    run(main)
    assert service.seen == []


def test_a_copy_has_a_key_of_its_own(run):
    """With another key, a copy asks with that one, and its enterprise is that of the key."""
    service = Service("any")

    async def main():
        async with service.client("first") as esper:
            other = esper.with_options(api_key=Rotating("second"))
            assert (await esper.enterprise_id())[0] == "1"
            assert (await other.enterprise_id())[0] == "2"
            await other.with_options(timeout=3).request("GET", "v2/x/")
            assert service.seen == ["first", "second", "second"]
            with pytest.raises(ConfigurationError):
                esper.with_options(api_key="")

    run(main)


def test_a_header_of_a_call_comes_first(run):
    """A call with an `Authorization` header of its own asks for no key."""
    service, key = Service("mine"), Rotating("new")

    async def main():
        async with service.client(key) as esper:
            await esper.request("GET", "v2/x/", headers={"Authorization": "Bearer mine"})

    run(main)
    assert (service.seen, key.asked) == (["mine"], 0)


def test_a_streamed_body_is_not_sent_twice(run):
    """A 401 to a body that can be read once is raised; the next call has the new key."""
    service, key = Service(), Rotating("old", "new")

    async def body():
        yield b"piece"

    async def main():
        async with service.client(key) as esper:
            with pytest.raises(AuthenticationError):
                await esper.request("POST", "v2/x/", content=body())
            await esper.request("POST", "v2/x/", content=body())

    run(main)
    assert service.seen == ["old", "new"]


def test_bulk_runs_survive_a_rotation(run, tmp_path):
    """A key that is refused in the middle of a run is replaced, and every item is done once."""
    service, key = Service("old"), Rotating("old", "new")

    async def main():
        async with service.client(key) as esper:

            async def call(item):
                if item == 10:
                    service.key = "new"
                body = CommandRequestCreate(command_type="DEVICE", devices=[str(item)], command="REBOOT")
                return await esper.command_request.create_command_request(body)

            return await esper.bulk(call, range(40), journal=tmp_path / "journal").collect()

    summary = run(main)
    assert (summary.ok, service.posts) == (40, 40)


def test_the_key_is_nowhere_to_be_seen(run, caplog):
    """Neither repr nor logs nor tracebacks with their variables show a key that a function told."""
    service = Service()
    caplog.set_level(logging.DEBUG)

    async def key():
        return "super-secret-value"

    async def main():
        async with service.client(key) as esper:
            with pytest.raises(AuthenticationError) as caught:
                await esper.request("GET", "v2/x/")
            shown = "".join(
                traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
            )
            return repr(esper) + shown

    # The test's own frames hold the function, not the key.
    assert "super-secret-value" not in run(main) + caplog.text


@pytest.mark.slow
def test_one_deadline_covers_keys_and_attempts(run):
    """The function, the attempt that is refused, the function again and the next attempt share one deadline."""
    service, key = Service("none"), Rotating("first-key", "second-key", "third-key")

    async def main():
        async def slow(request):
            await anyio.sleep(1)
            return service(request)

        async with Esper(base_url=BASE, api_key=key, transport=httpx.MockTransport(slow)) as esper:
            for deadline in (1.5, 2.5, 3.5):
                key.keys = ["first-key", "second-key", "third-key"]
                esper._calls.identity.keys._key = None
                began = anyio.current_time()
                with pytest.raises(CallError):
                    await esper.with_options(deadline=deadline).request("GET", "v2/x/")
                assert anyio.current_time() - began == pytest.approx(deadline)
                await anyio.sleep(5)

    run(main)


def test_a_function_that_is_cancelled_within_sends_nothing(run):
    """A cancellation that the function raises itself is its failure, and no end of the call."""

    async def key():
        raise asyncio.CancelledError

    async def main():
        async with Service().client(key) as esper:
            with pytest.raises(NotSentError, match="CancelledError") as caught:
                await esper.request("POST", "v2/x/")
            assert isinstance(caught.value.__cause__, asyncio.CancelledError)

    run(main)


@pytest.mark.parametrize("later", [OSError("vault is sealed"), ""])
def test_a_renewal_that_fails_leaves_the_refusal(run, later):
    """The service has answered with a 401: that is raised, and a note says why no other key came."""
    service, key = Service(), Rotating("old-key", later)

    async def main():
        async with service.client(key) as esper:
            with pytest.raises(AuthenticationError) as caught:
                await esper.request("POST", "v2/x/")
            assert "Another key could not be had" in caught.value.__notes__[0]

    run(main)


def test_calls_that_waited_leave_with_the_newest_key(run):
    """What waits for its turn while the key changes is sent once, with the new one."""
    service, key = Service(), Rotating("old", "new")

    async def answer(request):
        await anyio.sleep(0.5)
        return service(request)

    async def main():
        async with (
            Esper(
                base_url=BASE, api_key=key, transport=httpx.MockTransport(answer), start=5, max_in_flight=5
            ) as esper,
            anyio.create_task_group() as tasks,
        ):
            for number in range(200):
                tasks.start_soon(esper.request, "POST", f"v2/x/{number}")

    run(main)
    assert key.asked == 2
    assert (service.seen.count("new"), service.posts) == (200, 200)
    # Five at a time until the first refusal, and for the second that the function takes.
    assert service.seen.count("old") == 15


def test_calls_that_all_fail_ask_once(run):
    """However many calls are refused with a key that stays the same, the function is asked once more."""
    service, key = Service(), Rotating("old-key")

    async def main():
        async def call(number):
            with pytest.raises(AuthenticationError):
                await esper.request("GET", f"v2/x/{number}")

        async with (
            service.client(key, start=5, max_in_flight=5) as esper,
            anyio.create_task_group() as tasks,
        ):
            for number in range(100):
                tasks.start_soon(call, number)

    run(main)
    assert (key.asked, len(service.seen)) == (2, 100)


def test_a_call_that_was_refused_by_the_limit_goes_again_with_the_newest_key(run):
    """A call that sat out a 429 while the key changed has the new one, and asks for none."""
    service, key = Service("old"), Rotating("old", "new")
    answers = [httpx.Response(429, headers={"Retry-After": "60"})]

    def answer(request):
        if answers and request.url.path.endswith("limited"):
            return answers.pop()
        return service(request)

    async def main():
        async with (
            Esper(base_url=BASE, api_key=key, transport=httpx.MockTransport(answer)) as esper,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(esper.request, "POST", "limited/limited")
            await anyio.sleep(10)
            service.key = "new"
            await esper.request("POST", "other/x")

    run(main)
    assert key.asked == 2
    assert service.seen == ["old", "new", "new"]


def test_a_hook_s_own_key_stays(run):
    """A key that a hook puts in is not replaced by the client's."""
    service = Service("any")

    async def main():
        async def hook(request, send):
            request.headers["Authorization"] = "Bearer hook"
            return await send(request)

        async with service.client(Rotating("first", "second"), hooks=[hook]) as esper:
            await esper.request("POST", "v2/x/")

    run(main)
    assert service.seen == ["hook"]


def test_functions_that_wait_for_each_other_fail(run):
    """Two clients, each of whose functions asks the other client, get an error instead of waiting for ever."""
    service = Service("any")

    async def main():
        async def first():
            await esper["b"].request("GET", "v2/x/")
            return "new"

        async def second():
            await esper["a"].request("GET", "v2/x/")
            return "new"

        esper = {"a": service.client(first), "b": service.client(second)}
        with pytest.raises(NotSentError, match="api_key= failed"):
            await esper["a"].request("GET", "v2/x/")
        for client in esper.values():
            await client.aclose()

    run(main)


def test_a_function_that_never_returns_fails(run):
    """After five minutes a function that hangs has failed, and the next call asks again."""
    service, hangs = Service(), [True]

    async def key():
        if hangs.pop():
            await anyio.sleep_forever()
        return "new"

    async def main():
        async with service.client(key) as esper:
            with pytest.raises(NotSentError, match="TimeoutError"):
                await esper.request("POST", "v2/x/")
            assert anyio.current_time() >= 300
            hangs.append(False)
            await esper.request("POST", "v2/x/")

    run(main)
    assert service.posts == 1


def test_a_failure_that_is_no_exception_is_the_function_s(run):
    """What derives from `BaseException` alone is the cause of an error, not a client that was closed."""

    class Odd(BaseException):
        pass

    async def key():
        raise Odd

    async def main():
        async with Service().client(key) as esper:
            with pytest.raises(NotSentError, match="Odd") as caught:
                await esper.request("POST", "v2/x/")
            assert isinstance(caught.value.__cause__, Odd)

    run(main)
