"""Arguments that can't be right are refused by their names, before anything is sent, written or started."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from esper_sdk import ConfigurationError, Esper, JournalError, RequestError
from esper_sdk._bulk.journal import Journal

from esper_client.models import AlarmRuleConditions

DEVICE = "0a1b2c3d-1111-2222-3333-444455556666"
NO_NUMBERS = ["30", [], dt.timedelta(1), True, float("nan"), -1, 10**400]


@asynccontextmanager
async def client(**arguments: Any) -> AsyncIterator[Esper]:
    """Make a client that must not send anything."""

    def refuse(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"sent {request.method} {request.url}")

    options = {"tenant": "acme", "api_key": "s3cret", "transport": httpx.MockTransport(refuse), **arguments}
    async with Esper(**options) as esper:
        yield esper


@pytest.mark.parametrize("value", NO_NUMBERS)
@pytest.mark.parametrize("name", ["timeout", "max_wait", "deadline", "max_retries"])
async def test_options_that_are_no_numbers_are_refused(name: str, value: Any) -> None:
    """For the client and for a copy of it: a number in a text, such as an environment variable has, is none."""
    with pytest.raises(ConfigurationError, match=name):
        Esper(tenant="acme", api_key="s3cret", **{name: value})
    async with client() as esper:
        with pytest.raises(ConfigurationError, match=name):
            esper.with_options(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start", "20"),
        ("start", 0),
        ("start", 2.5),
        ("max_in_flight", None),
        ("max_in_flight", True),
        ("verify", "ca.pem"),
        ("verify", 1),
        ("engine", ["httpx"]),
        ("limiter", 20),
        ("transport", "httpx"),
        ("user_agent", 7),
        ("proxy", 7),
        ("proxy", "http://u:pa55@127.0.0.1:99999"),
        ("proxy", "mail://u:pa55@host"),
        ("proxy", "http://"),
        ("on_retry", "log"),
    ],
)
def test_options_of_a_wrong_kind_are_refused(name: str, value: Any) -> None:
    """Where the client is made, not at its first call."""
    with pytest.raises(ConfigurationError, match=name) as caught:
        Esper(**{"tenant": "acme", "api_key": "s3cret", name: value})
    assert "pa55" not in str(caught.value)


def test_no_more_requests_than_the_most_at_the_beginning() -> None:
    """`start` above `max_in_flight` is refused by both names; left out, it follows `max_in_flight`."""
    with pytest.raises(ConfigurationError, match="start must not be more than max_in_flight"):
        Esper(tenant="acme", api_key="s3cret", start=20, max_in_flight=5)
    assert Esper(tenant="acme", api_key="s3cret", max_in_flight=5).limiter.limit == 5
    assert Esper(tenant="acme", api_key="s3cret", start=5, max_in_flight=5).limiter.limit == 5
    assert Esper(tenant="acme", api_key="s3cret").limiter.limit == 20


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("deadline", value) for value in NO_NUMBERS),
        *(("concurrency", value) for value in [*NO_NUMBERS, 0, 2.5]),
        ("key", "id"),
        ("progress", "yes"),
        ("stop_on", "NotFoundError"),
        ("stop_on", int),
        ("stop_on", (ValueError, "no class")),
        ("journal", 7),
        ("items", 7),
        ("items", "abc"),
        ("items", AlarmRuleConditions(value=1)),
        ("call", "reboot"),
    ],
)
async def test_a_bulk_run_with_a_wrong_argument_is_not_made(name: str, value: Any) -> None:
    """It would otherwise end in the middle of its calls."""

    async def call(item: str) -> None:
        raise AssertionError(f"called for {item}")

    async with client() as esper:
        with pytest.raises(RequestError) as caught:
            esper.bulk(**{"call": call, "items": ["a"], name: value})
    assert caught.value.where == name


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("deadline", value) for value in NO_NUMBERS),
        *(("at_once", value) for value in ["5", 0, 2.5, 10**6]),
        ("args", "message"),
        ("args", 7),
        ("schedule_args", [1]),
        ("progress", "yes"),
        ("journal", b"run.jsonl"),
        ("via", "mail"),
        ("command", 7),
        ("devices", 7),
    ],
)
async def test_a_command_with_a_wrong_argument_is_not_made(name: str, value: Any) -> None:
    """No device gets a command of which the rest is wrong."""
    async with client() as esper:
        with pytest.raises(RequestError) as caught:
            esper.send_command(**{"command": "REBOOT", "devices": [DEVICE], name: value})
    assert caught.value.where == name


@pytest.mark.parametrize("path", ["a\0b", "\ud83d.jsonl"])
def test_a_journal_that_no_file_can_be_is_refused(path: str) -> None:
    """Characters that no file name has are an error of the journal, not one from somewhere below."""
    with pytest.raises(JournalError, match="is not a path"):
        Journal(Path(path)).open("job", "https://acme-api.esper.cloud/api")


def test_a_journal_that_was_not_made_leaves_nothing_to_clean_up() -> None:
    """Its end asks for nothing that its beginning did not get to."""
    with pytest.raises(TypeError):
        Journal(7)  # type: ignore[arg-type]
