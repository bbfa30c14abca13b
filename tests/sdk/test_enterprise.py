from __future__ import annotations

import datetime as dt
import inspect
import json
import pickle
import re
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import anyio
import httpx
import pytest
from esper_sdk import BadRequestError, ConfigurationError, Esper, EsperError

from esper_client import _codec as c
from esper_client import models
from esper_client.api import Groups
from esper_client.types import File
from scripts.codegen.description.document import operations, resolve
from tests.sdk.description import properties, read_description
from tests.sdk.shown import leaks

BOUND = "0a1b2c3d-1111-2222-3333-444455556666"
GIVEN = "bbbbbbbb-1111-2222-3333-444455556666"
TOLD = "cccccccc-1111-2222-3333-444455556666"
ANY = "dddddddd-1111-2222-3333-444455556666"

# What the description calls the enterprise of the caller, and what only sounds like it.
NAMES = {"enterprise", "enterprise_id"}
OTHER_NAMES = {"tenant_id", "google_enterprise", "google_enterprise_id", "enterprise_token"}

VALUES = {"int": 7, "dt.datetime": dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "dt.date": dt.date(2026, 1, 2)}


@dataclass(frozen=True)
class Method:
    """A method of the client that takes an enterprise."""

    group: str
    name: str
    operation: str

    def __str__(self) -> str:
        return f"{self.group}.{self.name}"

    async def call(self, esper: Esper, **arguments: Any) -> None:
        """Call it with anything for what it can't do without; the service answers 400."""
        method = getattr(getattr(esper, self.group), self.name)
        for parameter in inspect.signature(method).parameters.values():
            if parameter.default is not parameter.empty:
                continue
            kind = str(parameter.annotation).split(" | ")[0]
            model = getattr(models, kind, None)
            if inspect.isclass(model):
                arguments[parameter.name] = body_of(model)
            else:
                arguments[parameter.name] = VALUES.get(kind, ANY)
        with pytest.raises(BadRequestError):
            await method(**arguments)


def body_of(model: Any) -> Any:
    """Make a body with anything for the fields that it can't do without."""
    body = model.from_dict({})
    for field in model.fields_:
        if field.required:
            setattr(body, field.attribute, value_for(field.codec))
    return body


def value_for(codec: Any) -> Any:
    """Make a value that can be sent where a codec is."""
    if isinstance(codec, c.Ref):
        return body_of(codec.model)
    if isinstance(codec, c.OneOf):
        return value_for(codec.alternatives[0])
    if isinstance(codec, c.ListOf):
        return []
    plain = {
        c.BOOL: True,
        c.INT: 1,
        c.FLOAT: 1.5,
        c.DATETIME: VALUES["dt.datetime"],
        c.DATE: VALUES["dt.date"],
        c.FILE: File(b"x", "x.bin"),
        c.OBJECT: {},
    }
    return plain.get(codec, "x")


def methods() -> list[Method]:
    """Find the methods that take an enterprise, and the operation that each documents."""
    groups = Esper(tenant="acme", api_key="k")
    found = []
    for group in sorted(name for name, value in vars(Groups).items() if isinstance(value, property)):
        for name, method in inspect.getmembers(getattr(groups, group), inspect.ismethod):
            if "enterprise_id" in inspect.signature(method).parameters:
                operation = re.search(r"^`([A-Z]+)\s+(/\S*)`", inspect.getdoc(method) or "", re.MULTILINE)
                assert operation is not None, name
                found.append(Method(group, name, f"{operation[1]} {operation[2]}"))
    return found


METHODS = methods()


class Service:
    """Answers 400 to everything but the question who asks, and keeps the requests."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.asked = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/v1/token-info/"):
            self.asked += 1
            return httpx.Response(200, json={"enterprise": TOLD})
        await request.aread()
        self.requests.append(request)
        return httpx.Response(400, json={})

    def client(self, **arguments: Any) -> Esper:
        return Esper(tenant="acme", api_key="k", transport=httpx.MockTransport(self), **arguments)


def enterprises_in(request: httpx.Request, operation: str) -> set[str]:
    """Collect the enterprises that a request names, in its path and in its body."""
    template = operation.partition(" ")[2]
    pattern = re.sub(r"\\\{(\w+)\\\}", lambda match: f"(?P<{match[1]}>[^/]+)", re.escape(template))
    match = re.fullmatch("/api" + pattern, request.url.path)
    assert match is not None, (request.url.path, template)
    found = {value for name, value in match.groupdict().items() if name in NAMES}
    if request.headers.get("content-type") == "application/json":
        found |= {value for name, value in json.loads(request.content).items() if name in NAMES}
    # Some services name the enterprise by its address, which ends in the ID.
    return {value.rstrip("/").rpartition("/")[2] for value in found}


def test_every_operation_that_needs_the_enterprise_takes_it():
    """Methods have `enterprise_id` exactly where path or body of the operation name the caller's enterprise."""
    document = read_description()
    expected = set()
    for at in operations(document):
        body = resolve(document, at.operation.get("requestBody")) or {}
        fields = {
            name
            for media in (body.get("content") or {}).values()
            for name, schema in properties(document, media.get("schema")).items()
            if resolve(document, schema).get("type") == "string"
        }
        parameters = set(re.findall(r"\{(\w+)\}", at.path))
        if (fields | parameters) & NAMES:
            expected.add(str(at).replace(at.method, at.method.upper(), 1))
        # Another name that may mean the enterprise is to be looked at before it is taken for something else.
        sounding = {
            name for name in fields | parameters if re.search("enterprise|tenant|organi[sz]ation", name)
        }
        assert sounding <= NAMES | OTHER_NAMES, at
    assert {method.operation for method in METHODS} == expected
    assert len(METHODS) == len(expected) > 130


async def everywhere(service: Service, esper: Esper, expected: str, **arguments: Any) -> None:
    """Call every method, and compare the enterprise that arrives."""
    for method in METHODS:
        service.requests.clear()
        await method.call(esper, **arguments)
        (request,) = service.requests
        assert enterprises_in(request, method.operation) == {expected}, method


async def test_the_bound_enterprise_arrives():
    """Bound to the client, the enterprise is in path and body of every operation that needs it, unasked."""
    service = Service()
    async with service.client(enterprise_id=BOUND) as esper:
        await everywhere(service, esper, BOUND)
    assert service.asked == 0


async def test_an_enterprise_for_one_call_wins():
    """Given for a call, as a UUID, the enterprise wins over the one that is bound."""
    service = Service()
    async with service.client(enterprise_id=BOUND) as esper:
        await everywhere(service, esper, GIVEN, enterprise_id=UUID(GIVEN))
    assert service.asked == 0


async def test_the_enterprise_of_a_copy_wins():
    """A copy made with another enterprise uses that."""
    service = Service()
    async with service.client(enterprise_id=BOUND) as esper:
        await everywhere(service, esper.with_options(enterprise_id=GIVEN), GIVEN)


async def test_the_discovered_enterprise_arrives():
    """Neither bound nor given, the enterprise is asked for once, for all operations."""
    service = Service()
    async with service.client() as esper:
        await everywhere(service, esper, TOLD)
    assert service.asked == 1


async def test_a_wrong_enterprise_is_refused_before_sending():
    """What is no UUID is an error of every method, and nothing is sent."""
    service = Service()
    async with service.client(enterprise_id=BOUND) as esper:
        for method in METHODS:
            for wrong in ("acme", BOUND[:-1], f"{BOUND}/..", ""):
                with pytest.raises(ConfigurationError, match="enterprise"):
                    await method.call(esper, enterprise_id=wrong)
    assert service.requests == []


def test_many_calls_at_once_ask_once(run):
    """Calls that start together without an enterprise ask for it once, and all get it."""
    service = Service()

    async def main() -> None:
        async with service.client() as esper, anyio.create_task_group() as group:
            for method in METHODS:
                group.start_soon(method.call, esper)

    run(main)
    assert service.asked == 1
    assert len(service.requests) == len(METHODS)


def test_an_enterprise_in_a_body_is_kept(run):
    """An enterprise that the caller put into a body itself stays, and the caller's body stays as it is."""
    service = Service()
    own, without = body_of(models.AlarmRuleCreate), body_of(models.AlarmRuleCreate)
    own.enterprise = GIVEN
    before = without.to_dict()
    create = next(
        method
        for method in METHODS
        if method.operation.endswith("/alarmrules/") and "POST" in method.operation
    )

    async def main() -> None:
        async with service.client(enterprise_id=BOUND) as esper:
            for body in (own, without):
                with pytest.raises(BadRequestError):
                    await getattr(esper.alarms, create.name)(body)

    run(main)
    assert [json.loads(request.content)["enterprise"] for request in service.requests] == [GIVEN, BOUND]
    assert without.to_dict() == before


@pytest.mark.parametrize(
    "answer", [httpx.Response(403), httpx.Response(200, json={}), httpx.Response(200, text="x")]
)
def test_a_failed_discovery_names_both_ways(run, answer):
    """If the service does not tell, the error names the argument and the variable, and lists fail with it too."""

    async def main() -> None:
        async with Esper(
            tenant="acme", api_key="k", transport=httpx.MockTransport(lambda _: answer)
        ) as esper:
            for call in (esper.alarms.get_alarm_rules().collect, lambda: esper.alarms.delete_alarm_rule(ANY)):
                with pytest.raises(ConfigurationError, match=r"enterprise_id= or set ESPER_ENTERPRISE_ID"):
                    await call()

    run(main)


KEY = "SECRETabcdefghijkl0123456789"


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"token": KEY}),
        json.dumps({"token": KEY, "enterprise": "no-uuid"}),
        json.dumps({"enterprise": KEY}),
        json.dumps([KEY]),
        f'{{"token": "{KEY}", "enterp',
        "[" * 100_000 + KEY,
    ],
)
def test_a_failed_discovery_shows_no_key(run, body):
    """The description of a key contains it: no text, variable or cause of the error does, also in a command's outcome."""

    async def main() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, text=body))
        async with Esper(tenant="acme", api_key=KEY, transport=transport) as esper:
            with pytest.raises(ConfigurationError) as caught:
                await esper.enterprise_id()
            errors = [caught.value]
            errors += [o.error async for o in esper.send_command("REBOOT", ["a"], via="v0") if o.error]
        assert len(errors) == 2
        for error in errors:
            assert leaks(error, KEY) == []
            chain = [error, error.__cause__, error.__cause__.__cause__, error.__cause__.__context__]
            assert [getattr(each, "doc", None) for each in chain] == [None] * 4
            assert not any(KEY.encode() in pickle.dumps(each) for each in chain)

    run(main)


@pytest.mark.parametrize(
    ("content", "headers"),
    [
        (b"no JSON " + KEY.encode(), {}),
        (json.dumps([KEY]).encode(), {}),
        (b"no gzip " + KEY.encode(), {"Content-Encoding": "gzip"}),
    ],
)
async def test_an_answer_that_can_not_be_read_shows_no_key(content, headers):
    """An answer that repeats the key and can't be read leaves it neither in a cause nor in our variables."""

    class Stream(httpx.AsyncByteStream):
        async def __aiter__(self):
            yield content

    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, stream=Stream()))
    async with Esper(tenant="acme", api_key=KEY, transport=transport) as esper:
        with pytest.raises(EsperError) as caught:
            await esper.device_v2.get_device(ANY)
    found = [
        place for place in leaks(caught.value, KEY) if place.endswith((" document", " src", "feed chunk"))
    ]
    assert found == []
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_copy_asks_with_its_own_patience(run):
    """A copy with a deadline does not wait for the enterprise for longer, and the original may ask after it."""
    slow = [True]

    async def service(request: httpx.Request) -> httpx.Response:
        if slow:
            await anyio.sleep(500)
        return httpx.Response(200, json={"enterprise": TOLD})

    async def main() -> None:
        transport = httpx.MockTransport(service)
        async with Esper(tenant="acme", api_key="k", transport=transport, timeout=None) as esper:
            began = anyio.current_time()
            with pytest.raises(ConfigurationError, match="TimeoutError"):
                await esper.with_options(deadline=5).enterprise_id()
            assert anyio.current_time() - began == pytest.approx(5, abs=0.1)
            slow.clear()
            assert await esper.enterprise_id() == TOLD

    run(main)


async def test_items_that_wait_for_the_enterprise_were_never_sent(tmp_path):
    """What the question for the enterprise sends belongs to no item: items cut off in waiting go again next time."""

    async def slow(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token-info/"):
            await anyio.sleep(30)
        return httpx.Response(204)

    async with Esper(tenant="acme", api_key="k", transport=httpx.MockTransport(slow)) as esper:

        async def delete(rule: str) -> None:
            await esper.alarms.delete_alarm_rule(rule)

        run = esper.bulk(delete, ["a", "b"], journal=tmp_path / "run.jsonl", deadline=0.05)
        summary = await run.collect()
    assert {outcome.key: outcome.not_sent for outcome in summary.failures} == {"a": True, "b": True}
    assert summary.unknown == 0
