"""The shared state in a SQLite file: killed and stopped processes, a file that is locked, full, damaged or gone."""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from esper_sdk._errors import ConfigurationError
from esper_sdk._limits.limiter import queue_of
from esper_sdk._limits.shared import sqlite
from esper_sdk._limits.shared.limiter import SharedLimiter
from esper_sdk._limits.shared.records import Lease
from esper_sdk._limits.shared.sqlite import SqliteStore, folder

from benchmarks.simulation.virtual import run_virtual
from tests.sdk.limits.shared.histories import report_of

pytestmark = pytest.mark.slow

REPORTS = """
import asyncio, sys
from esper_sdk._limits.shared.sqlite import SqliteStore

async def main():
    store = SqliteStore(sys.argv[1], "child")
    serial = 0
    while True:
        serial += 1
        await store.exchange({"id": "child", "serial": serial, "holds": 0, "want": 5, "in_flight": 0, "ended": 1,
            "leaves": 0, "alone": 0, "cap": 200, "start": 20, "ceiling": -1.0, "epoch": 0, "lines": {}, "events": [["passed", 0, 1]]})
        sys.stdout.write(".")
        sys.stdout.flush()

asyncio.run(main())
"""
HOLDS = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""


def report(serial: int, **given: Any) -> Any:
    """Make a report of this process."""
    return report_of("me", serial, **{"want": 1, **given})


def exchange(store: SqliteStore, serial: int, **given: Any) -> Lease:
    """Send one report, for at most a quarter of a (virtual) second."""

    async def main() -> Lease:
        with anyio.fail_after(0.25):
            return await store.exchange(report(serial, **given))

    return run_virtual(main())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a file."""
    return tmp_path / "tenant.limiter"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_in_the_middle(path: Path) -> None:
    """Whenever a process that reports without pause is killed, the file stays whole, and others go on."""
    store = SqliteStore(path, "me")
    for number in range(1, 6):
        with subprocess.Popen([sys.executable, "-c", REPORTS, str(path)], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.read(37 * number)
            child.send_signal(signal.SIGKILL)
            child.wait()
        lease = exchange(store, number)
        assert lease["processes"] == 2
        assert lease["limit"] >= 20
    with sqlite3.connect(path) as found:
        assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    found.close()
    asyncio.run(store.close())


def test_a_stopped_process_holds_the_file(path: Path) -> None:
    """While another process has the file, a report gives up in time and blocks nothing; later it works."""
    store = SqliteStore(path, "me")
    exchange(store, 1)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "locked\n"
        with pytest.raises(TimeoutError):
            exchange(store, 2)
        assert child.stdin is not None
        child.stdin.close()
        child.wait()
    assert exchange(store, 3)["share"] == 1
    asyncio.run(store.close())


def test_only_for_its_owner(path: Path) -> None:
    """Nobody else may read the file, nor what SQLite puts beside it."""
    store = SqliteStore(path, "me")
    exchange(store, 1)
    if sys.platform != "win32":
        for each in path.parent.iterdir():
            assert stat.S_IMODE(each.stat().st_mode) == 0o600, each
    asyncio.run(store.close())


def test_removed_and_replaced(path: Path) -> None:
    """A file that was removed is made anew, and two processes find each other there again."""
    one, two = SqliteStore(path, "one"), SqliteStore(path, "two")
    exchange(one, 1, id="one")
    assert exchange(two, 1, id="two")["processes"] == 2
    for each in list(path.parent.iterdir()):
        each.unlink()
    exchange(one, 2, id="one")
    assert exchange(two, 2, id="two")["processes"] == 2
    asyncio.run(one.close())
    asyncio.run(two.close())


def test_a_damaged_state_is_begun_anew(path: Path) -> None:
    """A state that can't be read, of another version or of another day, is forgotten."""
    store = SqliteStore(path, "me")
    exchange(store, 1)
    for at, text in ((1, "1 {}"), (1, "1 [1"), (1, "7 {}"), (1 << 60, "1 {}"), (-1 << 60, "1 {}")):
        with sqlite3.connect(path) as found:
            found.execute("UPDATE state SET state = ?, at = ?", (text, sqlite.now() if at == 1 else at))
        found.close()
        assert exchange(store, 1)["limit"] == 20
    asyncio.run(store.close())


def test_another_kind_of_file(path: Path) -> None:
    """A file that is no database is an error of the store, and stays as it is."""
    path.write_bytes(b"not a database" * 100)
    store = SqliteStore(path, "me")
    with pytest.raises(sqlite3.DatabaseError):
        exchange(store, 1)
    assert path.read_bytes().startswith(b"not a database")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_a_full_disk(path: Path) -> None:
    """Where nothing can be written any more, calls go on alone."""
    program = f"""
import resource
from esper_sdk import SharedLimiter
import sys
sys.path[:0] = [{str(Path(__file__).parents[4])!r}]
from esper_sdk._limits.limiter import queue_of
from benchmarks.simulation.virtual import run_virtual

async def main():
    limiter = SharedLimiter("host", path={str(path)!r})
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    for _ in range(3):
        queue = queue_of(limiter)
        permit = await queue.acquire("devices", "x")
        queue.succeeded(permit)
        queue.release(permit)
    print(limiter.alone, limiter.stats.successes, limiter.stats.store_errors > 0)

run_virtual(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "True 3 True\n"


async def calls(limiter: SharedLimiter, count: int) -> None:
    """Make calls, one after the other."""
    queue = queue_of(limiter)
    for _ in range(count):
        permit = await queue.acquire("devices", "x")
        queue.succeeded(permit)
        queue.release(permit)


def test_no_folder(tmp_path: Path) -> None:
    """Where the file can't be made, calls go on alone."""
    (tmp_path / "file").touch()
    limiter = SharedLimiter("host", path=tmp_path / "file" / "x.limiter")
    run_virtual(calls(limiter, 3))
    assert limiter.alone
    assert limiter.stats.successes == 3


@pytest.mark.skipif(sys.platform == "win32", reason="open files can't be removed there")
@pytest.mark.parametrize("default", [True, False])
def test_the_folder_is_removed_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, *, default: bool
) -> None:
    """A folder that is removed again and again is made anew: no call fails, nobody goes alone, and it is told once."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    place = tmp_path / f"esper-{os.getuid()}"
    one, two = [SharedLimiter("host", path=None if default else place / "x.limiter") for _ in range(2)]

    async def main() -> None:
        for _ in range(3):
            await asyncio.gather(calls(one, 5), calls(two, 5))
            shutil.rmtree(place)
            # So long that each has something to report.
            await asyncio.sleep(2.5)
        await asyncio.gather(calls(one, 5), calls(two, 5))

    with caplog.at_level(logging.WARNING, "esper_sdk"):
        run_virtual(main())
    assert len(list(place.iterdir())) >= 1
    for limiter in (one, two):
        assert not limiter.alone
        assert limiter.stats.store_errors == 0
        assert limiter.stats.successes == 20
        assert limiter.processes == 2
    assert len(caplog.messages) == 2, caplog.messages
    assert set(caplog.messages) == {
        "The limiter's file was removed or replaced in use: going on with a new one"
    }


def meets(store: SqliteStore, serial: int) -> bool:
    """Tell whether a report found the other process; one that found the file busy did not."""
    try:
        return exchange(store, serial)["processes"] == 2
    except TimeoutError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="open files can't be removed there")
def test_what_lies_beside_the_file_is_removed(path: Path) -> None:
    """When something tidies up what SQLite puts beside the file, the processes still meet, and the file stays whole."""
    store = SqliteStore(path, "me")
    exchange(store, 1)
    with subprocess.Popen([sys.executable, "-c", REPORTS, str(path)], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        serials = itertools.count(2)
        for _ in range(10):
            child.stdout.read(20)
            for beside in ("-wal", "-shm"):
                Path(f"{path}{beside}").unlink(missing_ok=True)
            assert any(meets(store, next(serials)) for _ in range(20_000))
        child.kill()
    with sqlite3.connect(path) as found:
        assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    found.close()
    asyncio.run(store.close())


@pytest.mark.parametrize("pragma", ["query_only = ON", "max_page_count = 1"])
@pytest.mark.parametrize("later", [False, True])
def test_nothing_can_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, pragma: str, *, later: bool
) -> None:
    """Where the file is read-only or full, from the beginning or from some moment on, calls go on alone; told once."""
    connect, broken = sqlite3.connect, not later
    opened: list[sqlite3.Connection] = []

    def connect_so(*args: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(*args, **options)
        opened.append(connection)
        if broken:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_so)
    limiter = SharedLimiter("host", path=path)

    async def main() -> None:
        nonlocal broken
        if later:
            await calls(limiter, 10)
            assert not limiter.alone
            broken = True
            opened[-1].execute("DELETE FROM told")
            opened[-1].execute(f"PRAGMA {pragma}")
            if "page" in pragma:
                # It has to grow for what comes.
                opened[-1].execute("PRAGMA max_page_count = 3")
                queue_of(limiter).bind("https://acme-api.esper.cloud/api")
                held = [await queue_of(limiter).acquire(f"service-{n}-{'x' * 4000}", "x") for n in range(3)]
                for permit in held:
                    queue_of(limiter).refused(permit, 1.0)
                    queue_of(limiter).release(permit)
        await asyncio.sleep(8)
        await calls(limiter, 10)
        await asyncio.sleep(8)
        await calls(limiter, 10)

    with caplog.at_level(logging.WARNING, "esper_sdk"):
        run_virtual(main())
    # What was too big for the file is dropped, and with it the reason to stay alone.
    assert limiter.alone or (later and "page" in pragma)
    assert limiter.stats.store_errors >= 1
    assert limiter.stats.successes == 20 + 10 * later
    assert len([each for each in caplog.messages if "going on alone" in each]) == limiter.alone


def test_change_is_noticed(path: Path) -> None:
    """A process notices when another one's report gives it more, and only then."""
    one, two = SqliteStore(path, "one"), SqliteStore(path, "two")
    exchange(one, 1, id="one", want=20)
    exchange(two, 1, id="two", want=20)
    assert not one.changed()
    assert not two.changed()
    exchange(one, 2, id="one", want=20, holds=5, in_flight=5)
    assert two.changed()
    assert not two.changed()
    assert not one.changed()
    asyncio.run(one.close())
    asyncio.run(two.close())


@pytest.mark.skipif(sys.platform == "win32", reason="no users by number there")
def test_the_folder_is_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file lies in the user's folder, and in none that others may write to."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert folder() == tmp_path
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    made = folder()
    assert made == tmp_path / f"esper-{os.getuid()}"
    assert stat.S_IMODE(made.stat().st_mode) == 0o700
    made.chmod(0o777)
    with pytest.raises(ConfigurationError, match="nobody else can write to"):
        folder()


def test_the_file_is_named_by_a_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name of the file tells no tenant, and what it holds neither tenant nor key."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    async def main() -> None:
        limiter = SharedLimiter.on_this_host()
        queue = queue_of(limiter)
        queue.bind("https://acme-api.esper.cloud/api")
        queue.release(await queue.acquire("devices", "x"))
        await queue.aclose()

    run_virtual(main())
    files = list(tmp_path.iterdir())
    assert files
    for each in files:
        assert "acme" not in each.name
        assert b"acme" not in each.read_bytes()
