"""Answers that are not what is published: types stay true, and what came goes back."""

from __future__ import annotations

import copy
import json
import pickle
import typing
import warnings
from collections import deque
from pathlib import Path
from typing import Any

import attrs
import esper_sdk
import httpx
import pytest
from esper_sdk import DecodingError, Esper, RequestError

from esper_client import models
from esper_client.errors import MisspeltWarning
from tests.sdk.pages.support import client


def answering(document: Any, status: int = 200) -> Any:
    return client(lambda _: httpx.Response(status, content=json.dumps(document).encode()))


@pytest.mark.parametrize("content", [b"null", b" null\n"])
async def test_a_body_that_is_null(content: bytes) -> None:
    """Null in place of an object is an error, whether alone, in an envelope or in place of a list."""
    async with client(lambda _: httpx.Response(200, content=content)) as esper:
        for call in (
            esper.alarms.get_alarm_rule,
            esper.device_v2.get_device,
            esper.raw.alarms.get_alarm_rule,
        ):
            with pytest.raises(DecodingError, match="the body is null"):
                await call("x")
        with pytest.raises(DecodingError, match="the body is null"):
            await esper.device_v2.list_devices()
        assert await esper.pipelines.delete_pipeline("x") is None


async def test_no_body() -> None:
    """A read without a body is an error; a write without one has succeeded."""
    async with client(lambda _: httpx.Response(204)) as esper:
        with pytest.raises(DecodingError, match="the status says that there is no body"):
            await esper.alarms.get_alarm_rule("x")
        assert await esper.pipelines.create_pipeline(models.PipelineCreate(name="n")) is None


async def test_null_in_a_list_of_rows() -> None:
    """A row that is null is not delivered, and the list is told to be short."""
    rows: list[Any] = [None, {"id": "a"}, None, {"id": "b"}]
    async with answering({"content": {"count": 4, "results": rows}}) as esper:
        devices = esper.device_v2.list_devices(page_size=4)
        with pytest.warns(esper_sdk.PagesWarning, match="counts 4 items and gave 2"):
            assert [device.id async for device in devices] == ["a", "b"]
        assert (await devices).items[0].id == "a"


def test_null_in_a_list_of_a_model() -> None:
    """It is left out when it is read, and goes back while the list is what came."""
    came = {"devices": [None, {"id": "a"}], "groups": ["g", None]}
    rule = models.AlarmRule.from_dict(came)
    assert [device.id for device in rule.devices or []] == ["a"]
    assert rule.groups == ["g"]
    for each in (rule, copy.copy(rule), copy.deepcopy(rule), pickle.loads(pickle.dumps(rule))):
        assert each.to_dict() == came
    assert rule.groups is not None
    rule.groups.append("h")
    assert rule.to_dict() == came | {"groups": ["g", "h"]}
    rule.check_("body")


@pytest.mark.parametrize(
    "change", [lambda rule: rule, copy.copy, lambda rule: attrs.evolve(rule, metric="m")]
)
def test_what_came_goes_back(change: Any) -> None:
    """Types that nobody published are sent back with what was changed, also by a changed copy."""
    came = {
        "id": 7,
        "name": None,
        "realert_interval": "30",
        "is_active": "yes",
        "devices": [None, {"id": 1}],
        "x": [1],
    }
    rule = change(models.AlarmRule.from_dict(came))
    rule.description = "new"
    rule.check_("body")
    assert rule.to_dict() == came | rule.to_dict()
    # What did not come is checked all the same.
    rule.created_on = object()
    with pytest.raises(RequestError, match=r"body\.created_on: expected a datetime"):
        rule.check_("body")


def test_what_a_program_writes_is_checked() -> None:
    """A model that was made here has the published types."""
    rule = models.AlarmRule(id="x", realert_interval="30")  # type: ignore[arg-type]
    with pytest.raises(RequestError, match=r"body\.realert_interval: expected an integer"):
        rule.check_("body")
    with pytest.raises(RequestError, match=r"body\.realert_interval: expected an integer"):
        models.AlarmRule.from_dict({"realert_interval": "30"}).as_written_().check_("body")
    rule["realert_interval"] = "30"
    rule.check_("body")
    assert models.AlarmRule.from_dict(dict(models.AlarmRule(id="1", conditions=models.AlarmRuleConditions())))


@pytest.mark.parametrize("several", [["a", "b"], ("a", "b"), {"a": 1, "b": 2}.keys(), deque(["a", "b"])])
async def test_several_values_of_a_filter(several: Any) -> None:
    """Whatever its type names is taken as several values; a dictionary and bytes are not."""
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params["tags"])
        return httpx.Response(200, json={"content": {"count": 0, "results": []}})

    async with client(handle) as esper:
        await esper.device_v2.list_devices(tags=several)
        for wrong in ({"a": 1}, b"ab", bytearray(b"ab")):
            with pytest.raises(RequestError, match="tags: expected a text"):
                await esper.device_v2.list_devices(tags=wrong)  # type: ignore[arg-type]
    assert seen == ["a,b"]


async def test_the_warning_of_a_misspelt_value_names_the_line() -> None:
    """It points into the program, not into a library."""
    body = models.CommandRequestCreate(command_type="DEVICE", command="REBOT")
    async with answering({"content": {"id": "r"}}) as esper:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            await esper.command_request.create_command_request(body)
    (warning,) = [each for each in caught if each.category is MisspeltWarning]
    assert Path(warning.filename) == Path(__file__)


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "a b " * 100_000},
        {f"k{i}": "a b " * 100 for i in range(1000)},
        {"devices": [{"id": "q w " * 5000}] * 9},
        {"u": {f"k{i}": 1 for i in range(10_000)}},
        {"u": {"k" * 10_000: 1}},
        {"realert_interval": 10**5000},
    ],
)
def test_printing_is_bounded(fields: Any) -> None:
    """Whatever a model holds, it is printed in a few lines."""
    assert len(repr(models.AlarmRule.from_dict(fields))) < 700


def test_printing_counts_what_it_leaves_out() -> None:
    """Undeclared fields are counted one by one."""
    rule = models.AlarmRule.from_dict(
        {"id": "x", "name": "n n " * 70, **{f"k{i}": "v" * 20 for i in range(50)}}
    )
    assert repr(rule).endswith("and 51 more)")
    few = models.AlarmRule.from_dict({"id": "x", **{f"k{i}": "v" * 20 for i in range(50)}})
    assert "'k0': 'vvvvvvvvvvvvvvvvvvvv'" in repr(few)
    assert repr(few).endswith(" more})")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("license_key", "s3cret"),
        ("Wi-Fi Key", "s3cret"),
        ("bearer", "s3cret"),
        ("enrollment_code", "s3cret"),
        ("note", "password: s3cret"),
        ("note", "Authorization: Bearer s3cret"),
        ("note", '[1,"s3cret"]'),
        ("link", "/path?token=s3cret"),
    ],
)
def test_secrets_are_not_printed(name: str, value: str) -> None:
    """Neither under names that mean a secret, nor in texts that say so."""
    assert "s3cret" not in repr(models.AlarmRule.from_dict({name: value}))


def test_types_of_the_client_resolve() -> None:
    """`get_type_hints` knows what `esper.raw` is."""
    getter = Esper.raw.fget
    assert typing.get_type_hints(getter)["return"] is esper_sdk.RawGroups
