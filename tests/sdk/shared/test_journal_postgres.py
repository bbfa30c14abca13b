"""Journals in PostgreSQL: two workers on one partition, kills, fences, and what a database that fails does."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx
import psycopg
import pytest
from esper_sdk import Esper, Journal, JournalError, RequestError, TakenError
from esper_sdk.testing import FakeEsper
from servers_here import DATABASE_URL, needs_postgres

from tests.sdk.test_kill import LATENCY, Runs, arrived, wait_for_more

pytestmark = needs_postgres
URL = "https://acme-api.esper.cloud/api"


@pytest.fixture
def name() -> Iterator[str]:
    """Name a journal, and delete it afterwards."""
    made = f"test-{os.getpid()}-{random.getrandbits(48):x}"
    yield made
    with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
        connection.execute("DELETE FROM esper_journal WHERE name = %s", (made,))


def journal(name: str, **options: Any) -> Journal:
    """Make a journal of that name."""
    return Journal(DATABASE_URL, name=name, job="reboot", **options)


def opened(name: str, **options: Any) -> Journal:
    """Make a journal of that name, and open it."""
    made = journal(name, **options)
    made.open("", URL)
    return made


def test_one_of_two_sends(name: str) -> None:
    """Of two runs that begin an item one may send it, and the other is told so."""
    one, two = opened(name), opened(name)
    assert one.look("a") == two.look("a") == ("send", "")
    one.begin("a")
    with pytest.raises(TakenError, match="another run has sent this item meanwhile; nothing was sent here"):
        two.begin("a")
    with pytest.raises(TakenError, match="1 of the 3 items of one request"):
        two.begin("a", "b", "c")
    # All or none: the other two are free.
    one.begin("b", "c")
    one.close()
    two.close()


def test_what_a_later_run_finds(name: str) -> None:
    """A later run skips what was answered, leaves what is under way elsewhere, and names what a dead run left."""
    one = opened(name)
    one.begin("ok", "failed", "again", "open")
    one.end("ok", result="ok", request="r-1")
    one.end("failed", result="failed", error=ValueError("x"))
    one.end("again", result="again")
    two = opened(name)
    assert two.look("ok") == ("skip", "ok")
    assert two.requests == {"ok": "r-1"}
    assert two.look("failed") == ("skip", "ValueError")
    assert two.look("again") == ("send", "ok")
    assert two.look("open") == ("skip", "UnderWay")
    two.begin("again")
    one.close()
    three = opened(name)
    assert three.look("open") == ("unknown", "ok")
    assert three.look("again") == ("skip", "UnderWay")
    two.close()
    three.close()


def test_a_run_that_was_thought_dead_changes_nothing(name: str) -> None:
    """Once another run has taken over an item, the first one's result of it is not counted."""
    one = opened(name)
    one.begin("a")
    one._log._connection.close()  # type: ignore[attr-defined]
    two = opened(name, resend_unknown=True)
    assert two.look("a")[0] == "send"
    two.begin("a")
    with pytest.raises(JournalError, match="can't be used"):
        one.end("a", result="ok")
    one = opened(name)
    one.end("a", result="ok")
    two.close()
    three = opened(name)
    assert three.look("a")[0] == "unknown"
    one.close()
    three.close()


def test_unknown_ones_of_a_living_run_stay(name: str) -> None:
    """What another run has under way is not sent again, even where the unknown is."""
    one, two = opened(name), opened(name, resend_unknown=True)
    one.begin("a")
    with pytest.raises(TakenError):
        two.begin("a")
    one.close()
    two.begin("a")
    two.close()


def test_another_job_is_refused(name: str) -> None:
    """A journal of another job or tenant is refused, as a file is."""
    opened(name).close()
    with pytest.raises(JournalError, match="belongs to another job: 'reboot', not 'wipe'"):
        Journal(DATABASE_URL, name=name, job="wipe").open("", URL)
    with pytest.raises(JournalError, match="belongs to another base_url"):
        journal(name).open("", "https://other.example/api")


def test_names() -> None:
    """A journal in a database needs a name, and a file has none."""
    for given in (None, "", "  ", 7):
        with pytest.raises(RequestError, match="needs a name"):
            Journal("postgresql://host/db", name=given)  # type: ignore[arg-type]
    with pytest.raises(RequestError, match="is for journals in PostgreSQL"):
        Journal("reboot.jsonl", name="reboot")
    with pytest.raises(RequestError, match="needs a name"):
        Esper(base_url=URL, api_key="k").bulk(print, [], journal="postgresql://host/db")  # type: ignore[arg-type]


def test_the_password_is_not_shown(name: str) -> None:
    """Neither the error of a database that can't be reached nor repr has the URL."""
    made = Journal("postgresql://me:pa55word@127.0.0.1:1/x?connect_timeout=1", name=name, job="x")
    assert repr(made) == f"Journal(\"journal '{name}' in PostgreSQL\")"
    with pytest.raises(JournalError, match=r"can't be opened \(OperationalError\)") as caught:
        made.open("", URL)
    assert caught.value.__cause__ is None
    assert "pa55word" not in str(vars(made)) + repr(vars(made._log))


def test_keys_that_can_not_be_kept(name: str) -> None:
    """A key with a null character, which PostgreSQL does not take, is refused before anything is sent."""
    made = opened(name)
    with pytest.raises(JournalError, match="null character"):
        made.begin("a\0b")
    made.begin("ä€😀'\"\\")
    made.close()


async def test_a_database_that_goes_ends_the_run(name: str) -> None:
    """When the session ends in the middle, nothing more is sent, and the next run goes on without a gap."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path.rsplit("/", 1)[1])
        if len(sent) == 10:
            with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE application_name = 'esper-sdk journal' AND pid = %s",
                    (first._log._connection.info.backend_pid,),  # type: ignore[attr-defined]
                )
        return httpx.Response(200, json={})

    items = [f"i{number}" for number in range(40)]
    async with Esper(base_url=URL, api_key="k", transport=httpx.MockTransport(answer)) as esper:

        async def call(item: str) -> None:
            await esper.request("POST", item)

        first = journal(name)
        with pytest.raises(JournalError):
            await esper.bulk(call, items, journal=first, concurrency=4).collect()
        before = len(sent)
        assert 10 <= before <= 14
        summary = await esper.bulk(call, items, journal=journal(name), concurrency=4).collect()
    assert sorted(sent) == sorted(set(sent))
    unknown = {outcome.key for outcome in summary.failures if outcome.unknown}
    assert set(sent) | unknown == set(items)
    assert len(unknown) <= 4


@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.slow
def test_two_workers_and_many_kills(name: str, record_property: Any) -> None:
    """Two workers on one partition, killed again and again: every command arrives once, or is named as unknown."""
    commands, kills = (int(each) for each in os.environ.get("SHARED_KILLS", "300,5").split(","))
    chance = random.Random(5)
    fake = FakeEsper(devices=commands, latency=LATENCY)
    began = time.monotonic()
    with fake.serve() as server:
        settings = {
            "url": server.base_url,
            "key": fake.api_key,
            "journal": {"path": DATABASE_URL, "name": name, "job": "reboot"},
            "devices": fake.device_ids,
            "in_flight": 10,
        }
        with Runs(settings) as one, Runs(settings) as two:
            workers = [one, two]
            processes = [worker.start() for worker in workers]
            for number in range(kills):
                wait_for_more(fake)
                time.sleep(chance.uniform(0, 0.15))
                os.kill(processes[number % 2], signal.SIGKILL)
                assert workers[number % 2].end() == (None, signal.SIGKILL)
                processes[number % 2] = workers[number % 2].start()
            results = [worker.end() for worker in workers]
            assert [ended_by for _, ended_by in results] == [None, None]
            assert [result["other"] for result, _ in results] == [[], []]
            # Who comes last sees all that is known.
            one.start()
            last, _ = one.end()
    counts = fake.command_counts("REBOOT")
    unknown = set(last["unknown"])
    missing = set(fake.device_ids) - set(counts)
    figures = (
        f"{commands:,} commands, two workers, {kills} kills, {time.monotonic() - began:.1f} s: {arrived(fake):,} arrived, "
        f"{sum(n > 1 for n in counts.values())} twice, {len(missing - unknown)} lost, {len(unknown)} named as unknown"
    )
    record_property("figures", figures)
    sys.stdout.write(f"{figures}\n")
    assert set(counts.values()) == {1}, figures
    assert missing <= unknown, figures
    assert last["ok"] == 0, figures
    assert last["earlier"]["ok"] + len(unknown) == commands, figures
    assert len(unknown) <= kills * 10, figures
