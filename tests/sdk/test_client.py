from __future__ import annotations

import asyncio
import gc
import inspect
import pickle
import traceback
import weakref
from types import SimpleNamespace
from uuid import UUID

import anyio
import esper_sdk
import httpx
import pytest
from esper_sdk import (
    AuthenticationError,
    ClosedError,
    ConfigurationError,
    Esper,
    NotFoundError,
    RequestError,
    RequestTimeoutError,
)

from esper_client.api import Groups

KEY = "s3cret-key-of-nobody"
ENTERPRISE = "0a1b2c3d-1111-2222-3333-444455556666"
OTHER = "ffffffff-1111-2222-3333-444455556666"
RULE = "11111111-1111-2222-3333-444455556666"


class Service:
    """Answers to requests, and keeps them."""

    def __init__(self):
        self.requests = []
        self.enterprise = {"id": "7", "enterprise": ENTERPRISE, "token": KEY}
        self.token_status = 200
        self.before = None
        self.cancelled = 0

    @property
    def paths(self):
        return [request.url.path.removeprefix("/api") for request in self.requests]

    async def __call__(self, request):
        self.requests.append(request)
        try:
            if self.before is not None:
                await self.before(request)
        except anyio.get_cancelled_exc_class():
            self.cancelled += 1
            raise
        if request.url.path.endswith("/token-info/"):
            return httpx.Response(self.token_status, json=self.enterprise)
        if request.url.path.endswith("/missing"):
            return httpx.Response(404, json={"message": "no such thing"})
        return httpx.Response(200, json={"path": request.url.path})

    def client(self, **changes):
        arguments = {"tenant": "acme", "api_key": KEY, "transport": httpx.MockTransport(self), **changes}
        return Esper(**arguments)


@pytest.fixture
def service():
    """A service that answers to everything."""
    return Service()


def test_no_group_is_hidden_by_the_client():
    """Every group of the API can be reached: no name of `Esper` is the name of a group."""
    groups = {name for name, value in vars(Groups).items() if isinstance(value, property)}
    assert len(groups) > 60
    own = {name for base in Esper.__mro__ if base not in {Groups, object} for name in vars(base)}
    assert groups.isdisjoint(own)
    esper = Esper(tenant="acme", api_key=KEY)
    assert groups.isdisjoint(vars(esper))
    for name in groups:
        assert inspect.isclass(type(getattr(esper, name)))


def test_a_call_carries_key_and_user_agent(run, service):
    """Requests go to the tenant's address with the key and a name."""

    async def main():
        async with service.client(user_agent="inventory/2") as esper:
            answer = await esper.request("get", "/v1/things/", params={"a": 1}, headers={"X-Mine": "yes"})
            assert answer.json() == {"path": "/api/v1/things/"}

    run(main)
    (request,) = service.requests
    assert str(request.url) == "https://acme-api.esper.cloud/api/v1/things/?a=1"
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.headers["user-agent"] == f"inventory/2 esper-sdk/{esper_sdk.__version__}"
    assert request.headers["x-mine"] == "yes"


def test_a_user_agent_must_fit_into_a_header():
    """A user agent with a newline is refused."""
    with pytest.raises(ConfigurationError, match="user_agent"):
        Esper(tenant="acme", api_key=KEY, user_agent="a\r\nb: c")


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "https://evil.test/x",
        "HTTPS://evil.test/x",
        "//evil.test/x",
        "\\\\evil.test/x",
        "../x",
        "v1/../../x",
        "v1/%2e%2E/x",
        "v1/.%2e",
        "v1/./x",
        "v1/..\\x",
        "v1/..?x=1",
        "v1/%2e%2e%2fx",
        "v1/x#y",
        "v1/a b",
        "v1/x\r\ny",
        "javascript:x",
    ],
)
def test_a_request_can_not_leave_the_base_url(run, service, path):
    """A path that leads elsewhere is refused, and nothing is sent."""

    async def main():
        async with service.client() as esper:
            with pytest.raises(RequestError, match="path"):
                await esper.request("GET", path)

    run(main)
    assert service.requests == []


def test_a_request_takes_every_kind_of_body(run, service):
    """JSON (null included), forms, files and raw content are sent as they are."""

    async def main():
        async with service.client() as esper:
            await esper.request("POST", "a", json={"x": 1})
            await esper.request("POST", "a", json=None)
            await esper.request("POST", "a", data={"x": "1"})
            await esper.request("POST", "a", files={"f": b"content"})
            await esper.request("POST", "a", content=b"raw")
            await esper.request("GET", "a")

    run(main)
    bodies = [request.content for request in service.requests]
    assert bodies[0] == b'{"x":1}'
    assert bodies[2] == b"x=1"
    assert b"content" in bodies[3]
    assert bodies[4:] == [b"raw", b""]
    assert service.requests[5].headers.get("content-type") is None


def test_errors_come_typed_and_without_the_key(run, service):
    """A status that means failure is an exception of its class; no text of it contains the key."""

    async def main():
        async with service.client() as esper:
            with pytest.raises(NotFoundError, match="no such thing") as caught:
                await esper.request("GET", "missing")
        return caught.value

    error = run(main)
    assert KEY not in "".join(traceback.format_exception(error))
    assert error.attempts == 1


def test_nothing_shows_the_key(service):
    """Neither the client nor what hangs on it has the key in its `repr`."""
    esper = service.client()
    http = esper.client.get_async_httpx_client()
    for thing in (
        esper,
        esper.client,
        http,
        http.headers,
        esper._session,
        esper._session.config,
        esper.limiter,
        esper.alarms,
    ):
        assert KEY not in repr(thing)
        assert KEY not in str(thing)


def test_endpoint_functions_go_the_same_way(run, service):
    """A generated function called with `client=esper.client` meets the same limit and errors."""
    from esper_client.api.device_v2.get_device import asyncio as get_device

    async def main():
        async with service.client() as esper:
            with pytest.raises(NotFoundError):
                await get_device("missing", client=esper.client)
            assert esper.limiter.stats.requests == 1

    run(main)


# The enterprise.


def test_the_enterprise_is_found_out_once(run, service):
    """However many calls need it at the same time, the service is asked once."""

    async def main():
        async with service.client() as esper:
            got = []

            async def ask():
                got.append(await esper.enterprise_id())

            async with anyio.create_task_group() as group:
                for _ in range(50):
                    group.start_soon(ask)
            await ask()
            copy = esper.with_options(timeout=3)
            assert await copy.enterprise_id() == ENTERPRISE
            assert got == [ENTERPRISE] * 51

    run(main)
    assert service.paths == ["/v1/token-info/"]


def test_the_enterprise_is_filled_in(run, service):
    """A group's method puts the enterprise into the path: bound, found out, or given for the call."""

    async def main():
        async with service.client(enterprise_id=ENTERPRISE.upper()) as esper:
            await esper.alarms.delete_alarm_rule(RULE)
            await esper.alarms.delete_alarm_rule(RULE, enterprise_id=UUID(OTHER))
            await esper.with_options(enterprise_id=OTHER).alarms.delete_alarm_rule(RULE)
            await esper.with_options(enterprise_id=None).alarms.delete_alarm_rule(RULE)

    run(main)
    rule = f"alarmrules/{RULE}/"
    assert service.paths == [
        f"/v1/enterprise/{ENTERPRISE}/{rule}",
        f"/v1/enterprise/{OTHER}/{rule}",
        f"/v1/enterprise/{OTHER}/{rule}",
        "/v1/token-info/",
        f"/v1/enterprise/{ENTERPRISE}/{rule}",
    ]


def test_a_malformed_enterprise_is_refused_before_sending(run, service):
    """A wrong enterprise ID is an error, and no request."""

    async def main():
        async with service.client() as esper:
            with pytest.raises(ConfigurationError, match="not a UUID"):
                await esper.alarms.delete_alarm_rule(RULE, enterprise_id="acme")
            with pytest.raises(ConfigurationError, match="not a UUID"):
                esper.with_options(enterprise_id="acme")

    run(main)
    with pytest.raises(ConfigurationError, match="not a UUID"):
        service.client(enterprise_id="../x")
    assert service.requests == []


def test_who_asked_first_may_be_cancelled(run, service):
    """The first to need the enterprise can be cancelled without taking the answer from the others."""
    gate = []

    async def before(request):
        await gate[0].wait()

    async def main():
        gate.append(anyio.Event())
        service.before = before
        got = []
        async with service.client() as esper, anyio.create_task_group() as group:
            first = anyio.CancelScope()

            async def ask(scope):
                with scope:
                    got.append(await esper.enterprise_id())

            group.start_soon(ask, first)
            await anyio.wait_all_tasks_blocked()
            group.start_soon(ask, anyio.CancelScope())
            await anyio.wait_all_tasks_blocked()
            first.cancel()
            await anyio.wait_all_tasks_blocked()
            gate[0].set()
        assert got == [ENTERPRISE]

    run(main)
    assert service.paths == ["/v1/token-info/"]


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        (401, {"message": "bad key"}),
        (200, {"id": "7", "token": KEY}),
        (200, {"enterprise": None, "token": KEY}),
        (200, {"enterprise": "not-a-uuid", "token": KEY}),
        (200, ["enterprise", KEY]),
    ],
)
def test_when_it_can_not_be_found_out_the_error_says_how_to_set_it(run, service, status, answer):
    """The error names argument and variable, has the reason as its cause, shows no key, and is not kept."""
    service.token_status, service.enterprise = status, answer

    async def main():
        async with service.client() as esper:
            with pytest.raises(ConfigurationError, match=r"enterprise_id= .* ESPER_ENTERPRISE_ID") as caught:
                await esper.alarms.delete_alarm_rule(RULE)
            assert caught.value.__cause__ is not None
            assert KEY not in "".join(traceback.format_exception(caught.value))
            service.token_status, service.enterprise = 200, {"enterprise": ENTERPRISE}
            assert await esper.enterprise_id() == ENTERPRISE
        return caught.value.__cause__

    cause = run(main)
    assert isinstance(cause, AuthenticationError) is (status == 401)
    assert len(service.requests) == 2


def test_closing_ends_the_question(run, service):
    """Who waits for the enterprise when the client is closed gets an error."""

    async def before(request):
        await anyio.sleep_forever()

    async def main():
        service.before = before
        esper = service.client()

        async def ask():
            with pytest.raises(ClosedError):
                await esper.enterprise_id()

        async with anyio.create_task_group() as group:
            group.start_soon(ask)
            await anyio.wait_all_tasks_blocked()
            await esper.aclose()

    run(main)
    assert service.cancelled == 1


# Copies and closing.


def test_options_belong_to_the_copy(run, service):
    """A copy has its own timeout; the client that it was made from keeps its own."""

    async def main():
        async with service.client(timeout=30) as esper:
            copy = esper.with_options(timeout=3)
            assert await copy.with_options(max_wait=1).request("GET", "x")
            await esper.request("GET", "x")
            assert copy.limiter is esper.limiter

    run(main)
    first, second = (request.extensions["timeout"] for request in service.requests)
    assert first == {"connect": 3, "read": 3, "write": 3, "pool": None}
    assert second == {"connect": 5.0, "read": 30, "write": 30, "pool": None}


def test_the_default_timeout_is_the_published_one(run, service):
    """Five seconds to connect, sixty to read and write, none to wait for a turn."""

    async def main():
        async with service.client() as esper:
            await esper.request("GET", "x")

    run(main)
    assert service.requests[0].extensions["timeout"] == {
        "connect": 5.0,
        "read": 60.0,
        "write": 60.0,
        "pool": None,
    }


def test_a_copy_can_have_a_deadline(run, service):
    """A call of a copy with a deadline ends then; without one it waits."""

    async def before(request):
        if request.url.path.endswith("slow"):
            await anyio.sleep_forever()

    service.before = before

    async def main():
        async with service.client() as esper:
            with pytest.raises(RequestTimeoutError):
                await esper.with_options(deadline=0.01).request("GET", "slow")
            await esper.request("GET", "fast")

    run(main)


def test_retries_can_be_seen_and_switched_off(run):
    """`on_retry` is told of each retry, and `max_retries=0` means none."""
    calls = []

    async def handler(request):
        calls.append(request)
        return httpx.Response(502 if len(calls) % 2 else 200, json={})

    async def main():
        events = []
        async with Service().client(transport=httpx.MockTransport(handler), on_retry=events.append) as esper:
            await esper.request("GET", "x")
            with pytest.raises(esper_sdk.ServerError):
                await esper.with_options(max_retries=0).request("GET", "x")
        return events

    (event,) = run(main)
    assert (event.reason, event.attempt, event.status_code) == ("server_error", 1, 502)
    assert len(calls) == 3


@pytest.mark.parametrize(
    "options", [{"timeout": 0}, {"timeout": -1}, {"max_wait": -1}, {"max_retries": -1}, {"deadline": -1}]
)
def test_options_that_can_not_be_are_refused(service, options):
    """Negative times and counts are errors, in the client and in a copy."""
    with pytest.raises(ConfigurationError):
        service.client(**options)
    with pytest.raises(ConfigurationError):
        service.client().with_options(**options)


def test_closing_a_copy_leaves_the_client_open(run, service):
    """A copy can be closed, and what it shares stays open."""

    async def main():
        async with service.client() as esper:
            async with esper.with_options(timeout=3) as copy:
                await copy.request("GET", "x")
            with pytest.raises(ClosedError):
                await copy.request("GET", "x")
            await esper.request("GET", "x")

    run(main)


def test_after_closing_everything_is_refused(run, service):
    """A closed client says so, whichever way it is used, and so do its copies."""

    async def main():
        esper = service.client()
        async with esper:
            copy = esper.with_options(timeout=3)
            client, alarms = esper.client, esper.alarms
            await copy.request("GET", "x")
        await esper.aclose()
        for use in (
            lambda: esper.request("GET", "x"),
            lambda: copy.request("GET", "x"),
            lambda: client.get_async_httpx_client().get("x"),
            lambda: alarms.delete_alarm_rule(RULE, enterprise_id=ENTERPRISE),
            lambda: esper.device_v2.list_devices().collect(),
            esper.device_v2.list_devices,
        ):
            with pytest.raises(ClosedError, match="closed"):
                await use()
        for use in (
            lambda: esper.client,
            lambda: esper.with_options(timeout=3),
            lambda: esper.bulk(print, []),
        ):
            with pytest.raises(ClosedError):
                use()
        with pytest.raises(ClosedError):
            async with esper:
                pass

    run(main)
    assert len(service.requests) == 1


def test_the_client_works_without_a_block(run, service):
    """`async with` is a convenience: a client can be used and closed by hand."""

    async def main():
        esper = service.client()
        await esper.request("GET", "x")
        await esper.aclose()

    run(main)


def test_another_event_loop_is_refused(service):
    """A client that is used in a second event loop says so instead of failing somewhere inside."""
    esper = service.client()

    async def use():
        await esper.request("GET", "x")

    asyncio.run(use())
    with pytest.raises(ConfigurationError, match="event loop"):
        asyncio.run(use())


def test_clients_and_copies_are_freed_at_once(service):
    """No client waits for the garbage collector, so that a copy for each call costs nothing lasting."""
    gc.disable()
    try:
        esper = service.client()
        copy = weakref.ref(esper.with_options(timeout=3))
        assert copy() is None
    finally:
        gc.enable()


def test_public_names_are_sorted_and_there():
    """Everything in `__all__` exists, in order, and says that it comes from `esper_sdk`."""
    names = esper_sdk.__all__
    assert len(set(names)) == len(names)
    for name in names:
        assert getattr(esper_sdk, name) is not None
    errors = [getattr(esper_sdk, name) for name in names if name.endswith("Error")]
    assert all(issubclass(error, esper_sdk.EsperError) for error in errors)
    assert ClosedError.__module__ == "esper_sdk"


def test_the_version_is_the_package_s():
    """The version in the code is the one that is installed."""
    from importlib.metadata import version

    assert esper_sdk.__version__ == version("esper-sdk")


def test_errors_can_be_pickled():
    """Errors of lists and clients survive the way to another process."""
    errors = [ClosedError(), esper_sdk.PagesError("GET /x", "odd", esper_sdk.Position("GET /x", 3))]
    for error in errors:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again)) == (type(error), str(error))
    assert SimpleNamespace(position=again.position) == SimpleNamespace(position=errors[1].position)
