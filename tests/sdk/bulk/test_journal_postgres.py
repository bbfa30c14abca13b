"""Journals in PostgreSQL: two workers on one partition, kills, fences, and what a database that fails does."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

import httpx
import psycopg
import pytest
from esper_sdk import CommandSummary, Esper, Journal, JournalError, RequestError, TakenError
from esper_sdk.testing import FakeEsper

from tests.sdk.bulk.test_kill import LATENCY, Runs, arrived, wait_for_more
from tests.sdk.servers_here import DATABASE_URL, a_journal, needs_postgres

pytestmark = [needs_postgres, pytest.mark.slow]
URL = "https://acme-api.esper.cloud/api"


name = pytest.fixture(a_journal)


def journal(name: str, **options: Any) -> Journal:
    """Make a journal of that name."""
    return Journal(DATABASE_URL, name=name, job="reboot", **options)


def opened(name: str, **options: Any) -> Journal:
    """Make a journal of that name, and open it."""
    made = journal(name, **options)
    made.open("", URL)
    return made


def begin(journal: Journal, *keys: str) -> None:
    """Begin items as a run does, outside of any event loop."""
    asyncio.run(journal.begin(*keys))


def test_one_of_two_sends(name: str) -> None:
    """Of two runs that begin an item one may send it, and the other is told so."""
    one, two = opened(name), opened(name)
    assert one.look("a") == two.look("a") == ("send", "")
    begin(one, "a")
    with pytest.raises(TakenError, match="another run has sent this item meanwhile; nothing was sent here"):
        begin(two, "a")
    with pytest.raises(TakenError, match="1 of the 3 items of one request"):
        begin(two, "a", "b", "c")
    # All or none: the other two are free.
    begin(one, "b", "c")
    one.close()
    two.close()


def test_what_a_later_run_finds(name: str) -> None:
    """A later run skips what was answered, leaves what is under way elsewhere, and names what a dead run left."""
    one = opened(name)
    begin(one, "ok", "failed", "again", "open")
    one.end("ok", result="ok", request="r-1")
    one.end("failed", result="failed", error=ValueError("x"))
    one.end("again", result="again")
    two = opened(name)
    assert two.look("ok") == ("skip", "ok")
    assert two.requests == {"ok": "r-1"}
    assert two.look("failed") == ("skip", "ValueError")
    assert two.look("again") == ("send", "ok")
    assert two.look("open") == ("skip", "UnderWay")
    begin(two, "again")
    one.close()
    three = opened(name)
    assert three.look("open") == ("unknown", "ok")
    assert three.look("again") == ("skip", "UnderWay")
    two.close()
    three.close()


def test_a_run_that_was_thought_dead_changes_nothing(name: str) -> None:
    """Once another run has taken over an item, the first one's result of it is not counted."""
    one = opened(name)
    begin(one, "a")
    one._log._connection.close()  # type: ignore[attr-defined]
    two = opened(name, resend_unknown=True)
    assert two.look("a")[0] == "send"
    begin(two, "a")
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
    begin(one, "a")
    with pytest.raises(TakenError):
        begin(two, "a")
    one.close()
    begin(two, "a")
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
    with pytest.raises(
        JournalError, match=r"can't be opened \(OperationalError: nothing listens there\)"
    ) as caught:
        made.open("", URL)
    assert caught.value.__cause__ is None
    assert "pa55word" not in str(vars(made)) + repr(vars(made._log))


def test_keys_that_can_not_be_kept(name: str) -> None:
    """A key with a null character, which PostgreSQL does not take, is refused before anything is sent."""
    made = opened(name)
    with pytest.raises(JournalError, match="null character"):
        begin(made, "a\0b")
    begin(made, "ä€😀'\"\\")
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


async def test_nobody_waits_for_the_database_but_the_items(name: str) -> None:
    """While the database takes its time, items wait and other calls go on; then all of them are sent."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return httpx.Response(200, json={})

    opened(name).close()
    async with Esper(base_url=URL, api_key="k", transport=httpx.MockTransport(answer)) as esper:
        waiting = asyncio.Event()

        async def call(item: str) -> None:
            waiting.set()
            await esper.request("POST", item)

        with psycopg.connect(DATABASE_URL) as other:
            other.execute("LOCK TABLE esper_journal_item IN EXCLUSIVE MODE")
            items = [f"i{number}" for number in range(60)]
            run = esper.bulk(call, items, journal=journal(name), concurrency=4)
            task = asyncio.ensure_future(run.collect())
            await waiting.wait()
            for _ in range(5):
                await esper.request("GET", "another")
            assert set(sent) == {"/api/another"}
            other.rollback()
        summary = await task
    assert (summary.ok, summary.total, len(sent)) == (60, 60, 65)


async def test_ends_are_written_with_what_begins(name: str) -> None:
    """A run writes far less often than twice an item, and what it wrote is all there."""
    made = journal(name)
    log: Any = made._log
    writes: list[Any] = []
    through = log._write

    def write(*given: Any) -> None:
        writes.append(given)
        through(*given)

    log._write = write
    async with Esper(
        base_url=URL, api_key="k", transport=httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    ) as esper:

        async def call(item: str) -> None:
            await esper.request("POST", item)

        await esper.bulk(call, [f"i{n}" for n in range(300)], journal=made).collect()
    assert 2 <= len(writes) < 200
    with psycopg.connect(DATABASE_URL) as connection:
        found = connection.execute(
            "SELECT count(*), count(*) FILTER (WHERE result = 'ok') FROM esper_journal_item WHERE name = %s",
            (name,),
        ).fetchone()
    assert found == (300, 300)


async def test_two_runs_of_one_command(name: str) -> None:
    """Two runs of a command divide the devices in other ways; each gets it once, and each run says what it sent."""
    fake = FakeEsper(devices=120)
    with fake.serve() as server:

        async def send(at_once: int) -> CommandSummary:
            async with Esper(base_url=server.base_url, api_key=fake.api_key) as esper:
                kept = Journal(DATABASE_URL, name=name)
                return await esper.send_command(
                    "REBOOT", fake.device_ids, at_once=at_once, journal=kept, deadline=60
                )

        first, second = await asyncio.gather(send(10), send(7))
    assert set(fake.command_counts("REBOOT").values()) == {1}
    assert len(fake.command_counts("REBOOT")) == 120
    for each in (first, second):
        assert each.total == 120 == each.states["success"] + each.states["not_sent"]
        assert each.reasons == ({"TakenError": each.states["not_sent"]} if each.states["not_sent"] else {})
        assert each.stopped is None
    # What the other has sent by then is followed, too.
    assert first.states["success"] + second.states["success"] >= 120


async def test_a_command_that_is_part_of_an_item(name: str) -> None:
    """When another run has the item, a command inside of it ends with that error, and sends nothing."""
    other = journal(name)
    ran: list[str] = []
    fake = FakeEsper(devices=2)
    with fake.serve() as server:
        other.open("", server.base_url)
        async with Esper(base_url=server.base_url, api_key=fake.api_key) as esper:

            async def items() -> AsyncIterator[str]:
                await other.begin("a")
                yield "a"

            async def call(item: str) -> None:
                inner = Journal(DATABASE_URL, name=f"{name}-{item}")
                await esper.send_command("REBOOT", fake.device_ids, journal=inner, deadline=10)
                ran.append(item)

            summary = await esper.bulk(call, items(), journal=journal(name)).collect()
    with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
        connection.execute("DELETE FROM esper_journal WHERE name = %s", (f"{name}-a",))
    other.close()
    assert (summary.total, summary.not_sent, ran) == (1, 1, [])
    assert isinstance(summary.failures[0].error, TakenError)
    assert fake.command_counts("REBOOT") == {}


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


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"path": "/no_such_database"}, "there is no such database or user"),
        ({"netloc": "127.0.0.1:1"}, "nothing listens there"),
        ({"netloc": "no-such-host.invalid"}, "there is no such host"),
    ],
)
def test_why_it_can_not_be_opened(name: str, change: dict[str, str], words: str) -> None:
    """The error says what is wrong, and quotes nothing of the URL."""
    wrong = urlunsplit(urlsplit(DATABASE_URL)._replace(**change))
    with pytest.raises(JournalError) as caught:
        Journal(wrong, name=name, job="x").open("", URL)
    assert str(caught.value) == f"journal '{name}' in PostgreSQL: can't be opened (OperationalError: {words})"


@pytest.fixture
def schema() -> Iterator[str]:
    """Make a schema and a user without rights in it, and remove both afterwards."""
    made = f"esper_test_{os.getpid()}_{random.getrandbits(32):x}"
    with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {made}".encode())
        connection.execute(f"CREATE ROLE {made} LOGIN PASSWORD 'x'".encode())
        connection.execute(f"GRANT USAGE ON SCHEMA {made} TO {made}".encode())
        yield made
        connection.execute(f"DROP SCHEMA {made} CASCADE".encode())
        connection.execute(f"DROP ROLE {made}".encode())


def url_with(user: str | None = None, **settings: str) -> str:
    """Return the database's URL with a user and settings of a session."""
    parts = urlsplit(DATABASE_URL)
    options = "%20".join(f"-c%20{name}%3D{quote(value, safe='')}" for name, value in settings.items())
    query = "&".join(each for each in (parts.query, f"options={options}") if each)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{user}:x@{place}" if user else parts.netloc, query=query))


def test_a_user_who_may_not_make_tables(schema: str) -> None:
    """A user who may use the tables need not have the right to make them; without tables it is told what to do."""
    there = url_with(schema, search_path=schema)
    with pytest.raises(JournalError, match="are not on this user's search_path, and it may not make them"):
        Journal(there, name="x", job="x").open("", URL)
    owner = Journal(url_with(search_path=schema), name="x", job="x")
    owner.open("", URL)
    owner.close()
    with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
        connection.execute(
            f"GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO {schema}".encode()
        )
        made = Journal(there, name="x", job="x")
        made.open("", URL)
        begin(made, "a")
        made.end("a", result="ok")
        made.close()
        found = connection.execute(f"SELECT key, result FROM {schema}.esper_journal_item".encode()).fetchall()
    assert found == [("a", "ok")]


SETTINGS = (
    "transaction_isolation",
    "transaction_read_only",
    "statement_timeout",
    "idle_session_timeout",
    "synchronous_commit",
    "client_encoding",
)


@pytest.mark.parametrize("level", ["serializable", "repeatable read", "read committed"])
def test_any_default_of_a_session(name: str, level: str) -> None:
    """Whatever isolation, rights, waiting, durability and writing are the default, of two runs with the same items one sends."""
    there = url_with(
        default_transaction_isolation=level.replace(" ", "\\ "),
        default_transaction_read_only="on",
        statement_timeout="2ms",
        idle_session_timeout="2s",
        synchronous_commit="off",
    )
    # Settings of the journal's own go before those of the URL.
    there += "&client_encoding=latin1"
    runs = [Journal(there, name=name, job="reboot") for _ in range(4)]
    for each in runs:
        each.open("", URL)
        connection = each._log._connection  # type: ignore[attr-defined]
        found = [connection.execute("SELECT current_setting(%s)", (each,)).fetchone() for each in SETTINGS]
        assert found == [("read committed",), ("off",), ("10s",), ("0",), ("on",), ("UTF8",)]
    won: list[str] = []

    def work(each: Journal) -> None:
        for number in range(0, 60, 3):
            keys = [f"€{n}" for n in range(number, number + 3)]
            try:
                begin(each, *keys)
            except TakenError:
                continue
            won.extend(keys)
            each.end(*keys, result="ok")

    with ThreadPoolExecutor() as pool:
        list(pool.map(work, runs))
    assert sorted(won) == sorted(f"€{n}" for n in range(60))
    for each in runs:
        each.close()


@pytest.mark.parametrize(
    ("key", "words"),
    [("a\0b", "a null character"), ("a\ud800", "half a character"), ("ä" * 1500, "3,000 bytes")],
)
async def test_keys_that_end_a_run(name: str, key: str, words: str) -> None:
    """A key that can't be written down is named with the reason, was not sent, and every item is counted."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        return httpx.Response(200, json={})

    async with Esper(base_url=URL, api_key="k", transport=httpx.MockTransport(answer)) as esper:

        async def call(item: int) -> None:
            await esper.request("POST", f"x/{item}")

        run = esper.bulk(
            call,
            range(30),
            key=lambda item: key if item == 7 else str(item),
            journal=journal(name),
            concurrency=1,
        )
        with pytest.raises(JournalError, match=f"the key .{{1,60}} has {words}"):
            await run.collect()
    assert len(sent) == run.summary.ok == 7
    assert run.summary.total == run.summary.ok + run.summary.not_sent
    assert run.summary.stopped == "error"


def test_the_longest_key(name: str) -> None:
    """A key of 2,000 random bytes in a journal with the longest name is kept."""
    chance = random.Random(name)
    long = "".join(chr(chance.randrange(0x4E00, 0x9F00)) for _ in range(200))
    key = "".join(chr(chance.randrange(33, 127)) for _ in range(2000))
    made = Journal(DATABASE_URL, name=long, job="x")
    made.open("", URL)
    try:
        begin(made, key)
        made.end(key, result="ok", request="a\0b\ud800")
    finally:
        made.close()
    again = Journal(DATABASE_URL, name=long, job="x")
    again.open("", URL)
    assert again.look(key) == ("skip", "ok")
    assert again.requests == {key: "ab?"}
    again.close()
    with psycopg.connect(DATABASE_URL, autocommit=True) as connection:
        connection.execute("DELETE FROM esper_journal WHERE name = %s", (long,))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGSTOP")
@pytest.mark.skipif(os.environ.get("DATABASE_URL") is not None, reason="the server may be elsewhere")
def test_a_server_that_stands_still(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database that neither answers nor goes away ends the run after some seconds, not never."""
    monkeypatch.setattr("esper_sdk._bulk.journal_postgres.WAIT", 0)
    made = opened(name)
    backend = made._log._connection.info.backend_pid  # type: ignore[attr-defined]
    try:
        os.kill(backend, signal.SIGSTOP)
    except (PermissionError, ProcessLookupError):
        pytest.skip("the server's processes can't be stopped from here")
    try:
        with pytest.raises(JournalError, match="can't be used"):
            begin(made, "a")
    finally:
        os.kill(backend, signal.SIGCONT)
    with pytest.raises(JournalError, match="can't be written to any more"):
        begin(made, "b")
