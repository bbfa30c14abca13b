"""URLs of stores: passwords that are never shown, schemes in any letters, servers of other kinds."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest
from esper_sdk import (
    ConfigurationError,
    Esper,
    EsperError,
    Journal,
    JournalError,
    RequestError,
    SharedLimiter,
)
from esper_sdk._limits.limiter import queue_of
from esper_sdk._limits.shared.store import key_of

from tests.sdk.servers_here import DATABASE_URL, REDIS_URL, needs_postgres, needs_redis
from tests.sdk.shown import leaks

PASSWORD = "pa55_w0rd"
REDIS = f"redis://me:{PASSWORD}@127.0.0.1:1/0"
POSTGRES = f"postgresql://me:{PASSWORD}@127.0.0.1:1/x?connect_timeout=1"
URL = "https://acme-api.esper.cloud/api"


@pytest.mark.parametrize(
    ("where", "options"),
    [
        (REDIS, {"start": 0}),
        (REDIS, {"cap": "x"}),
        (REDIS, {"path": "x"}),
        (REDIS.replace(":1/", ":none/"), {}),
        (f"{REDIS}?socket_timeout=none", {}),
        (f"{REDIS}?nonsense=1", {}),
        (f"{REDIS}?protocol=9", {}),
        (f"redis://me:{PASSWORD}@host/cache", {}),
        (f"redis://me:{PASSWORD}@host/-1", {}),
        (f"redis://host/{PASSWORD}@x", {}),
        (f"unix://me:{PASSWORD}@", {"path": "x"}),
        (f"xyz://me:{PASSWORD}@host", {}),
        (f"me:{PASSWORD}@host", {}),
        ([REDIS], {}),
    ],
    ids=str,
)
def test_a_limiter_that_can_not_be_made_shows_no_password(
    where: Any, options: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither messages nor the variables of our frames show it, given or from the environment."""
    with pytest.raises((ConfigurationError, ValueError)) as caught:
        SharedLimiter(where, **options)
    assert leaks(caught.value, PASSWORD) == []
    if isinstance(where, str) and not options:
        monkeypatch.setenv("ESPER_LIMITER", where)
        with pytest.raises(ConfigurationError) as raised:
            Esper(base_url=URL, api_key="k")
        assert leaks(raised.value, PASSWORD) == []


@pytest.mark.parametrize(
    ("path", "options"),
    [
        (POSTGRES, {}),
        (POSTGRES, {"name": " "}),
        (POSTGRES, {"name": "x" * 201}),
        (POSTGRES, {"name": "x\0"}),
        (POSTGRES, {"name": "x", "job": ""}),
        (POSTGRES, {"nam": "x"}),
        (f"xyz://me:{PASSWORD}@host", {"name": "x"}),
        (f"postgresql+psycopg://me:{PASSWORD}@host/x", {"name": "x"}),
    ],
    ids=str,
)
def test_a_journal_that_can_not_be_made_shows_no_password(path: str, options: Any) -> None:
    """The same for journals, made by hand or by a run or a command."""
    with pytest.raises((RequestError, TypeError)) as caught:
        Journal(path, **options)
    assert leaks(caught.value, PASSWORD) == []

    async def reboot(item: str) -> None:
        del item

    async def main() -> None:
        for dry in (False, True):
            async with Esper(base_url=URL, api_key="k").with_options(dry_run=dry) as esper:
                with pytest.raises(EsperError) as bulk:
                    esper.bulk(reboot, ["a"], journal=path)
                assert leaks(bulk.value, PASSWORD) == []
                with pytest.raises(EsperError) as command:
                    esper.send_command("REBOOT", ["a"], journal=path)
                assert leaks(command.value, PASSWORD) == []

    asyncio.run(main())


def test_a_journal_that_can_not_be_opened_shows_no_password() -> None:
    """When no server answers, or the URL is no good, neither does the error nor what is being made."""
    for url in (POSTGRES, f"{POSTGRES}&nonsense=1", f"postgresql://me:{PASSWORD}@[::1/x"):
        made = Journal(url, name="x", job="x")
        with pytest.raises(JournalError, match="can't be opened") as caught:
            made.open("", URL)
        assert leaks(caught.value, PASSWORD) == []


def test_half_made_ones_can_be_shown() -> None:
    """What was not made to its end can still be printed, as tools do."""
    assert repr(SharedLimiter.__new__(SharedLimiter)) == "<SharedLimiter>"
    assert repr(Journal.__new__(Journal)) == "<Journal>"


@pytest.mark.parametrize("where", ["xyz://host", "postgresql://host/db", "HTTP://host", "redis+tls://host"])
def test_another_kind_of_server_is_refused(
    where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A URL with another scheme is refused by it, and no file of such a name is made."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match=f"{where.partition(':')[0].lower()}://".replace("+", r"\+")):
        SharedLimiter(where)
    if not where.startswith("postgresql"):
        with pytest.raises(RequestError, match="must be a file or postgresql://"):
            Journal(where)
    assert list(tmp_path.iterdir()) == []


def test_one_tenant_in_several_spellings() -> None:
    """Capitals, a slash at the end and the usual port name the same tenant; another port, scheme or path another one."""
    same = {key_of(each) for each in (URL, f"{URL}/", URL.upper(), URL.replace("/api", ":443/api"))}
    others = (
        URL.replace("/api", ":8443/api"),
        f"{URL}2",
        URL.replace("acme", "acmf"),
        "http://acme-api.esper.cloud/api",
    )
    assert len(same) == 1
    assert len(same | {key_of(each) for each in others}) == 5


@needs_redis
async def test_a_redis_in_capitals() -> None:
    """The scheme may be in any letters."""
    limiter = SharedLimiter(f"REDIS{REDIS_URL[5:]}")
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    async with Esper(base_url=URL, api_key="k", limiter=limiter, transport=transport) as esper:
        await esper.request("GET", "x")
    assert queue_of(limiter).counters.store_errors == 0  # type: ignore[attr-defined]
    assert limiter.processes == 1


@needs_postgres
@pytest.mark.parametrize("scheme", ["PostgreSQL", "POSTGRES", "postgres"])
def test_a_postgres_in_capitals(scheme: str) -> None:
    """The same for journals."""
    made = Journal(f"{scheme}://{DATABASE_URL.partition('://')[2]}", name="test-capitals", job="x")
    made.open("", URL)
    made.close()
