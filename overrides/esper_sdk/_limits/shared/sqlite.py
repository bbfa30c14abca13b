"""SQLite file that keeps the shared state of a tenant for all processes of a host."""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from esper_sdk._errors import ConfigurationError

from .tenant import Tenant

if TYPE_CHECKING:
    from .records import Lease, Report

__all__ = ("SqliteStore", "folder")

_logger = logging.getLogger("esper_sdk")

TICK = 0.025
"""Seconds between two looks at whether another process changed something."""
BUSY = 0.002
"""Seconds between two tries to get the file while another process has it."""
KEPT = 3_600_000
"""Milliseconds without a report after which the state is forgotten."""
_FORMAT = 1
"""Version of the state; that of another version is begun anew."""

_ABANDONED: list[sqlite3.Connection] = []
"""Connections of a parent process: SQLite must not see them closed in a child."""


def now() -> int:
    """Return milliseconds on a clock that all processes of this host share."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    seconds = time.monotonic() if clock is None else time.clock_gettime(clock)
    return int(seconds * 1000)


def folder() -> Path:
    """
    Return the user's folder for files of running programs, which is made if needed.

    Raises:
        ConfigurationError: Somebody else owns it, or may write into it.
    """
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and os.access(runtime, os.W_OK):
        return Path(runtime)
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())
    place = Path(tempfile.gettempdir()) / f"esper-{os.getuid()}"
    place.mkdir(mode=0o700, exist_ok=True)
    found = place.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o022:
        raise ConfigurationError(
            f"{place} must be a folder of this user's that nobody else can write to: remove it, or set XDG_RUNTIME_DIR"
        )
    return place


class SqliteStore:
    """
    The state of a tenant in a file. Nothing here waits in the event loop: who finds the file busy comes again.

    Args:
        path: The file, made if it does not exist, for its owner only; by default one in `folder`.
        name: The name of this process.
        key: What tells tenants apart.
    """

    tick: float | None = TICK

    def __init__(self, path: str | os.PathLike[str] | None, name: str, key: str = "") -> None:
        self._given = path
        self._path = Path()
        self._paths: list[Path] = []
        self._files: tuple[object, ...] = ()
        self._warned = False
        self._name = name
        self._key = key
        self._connection: sqlite3.Connection | None = None
        self._pid = 0
        self._version = 0
        self._told = 0

    async def exchange(self, report: Report) -> Lease:
        """See `Store`."""
        import anyio

        while True:
            connection = self._open()
            if connection is not None:
                try:
                    return self._report(connection, report)
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                        self._drop()
                        raise
                except sqlite3.Error:
                    self._drop()
                    raise
            await anyio.sleep(BUSY)

    def changed(self) -> bool:
        """See `Store`."""
        connection = self._connection
        if connection is None:
            return False
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return False
        self._version = version
        told = self._told
        self._read_told(connection)
        return self._told != told

    async def close(self) -> None:
        """See `Store`."""
        self._drop()

    def _open(self) -> sqlite3.Connection | None:
        """Return the open file; `None` while another process makes it."""
        if self._connection is not None and self._pid != os.getpid():
            _ABANDONED.append(self._connection)
            self._connection = None
        if self._connection is not None:
            if self._is_there():
                return self._connection
            # Others use another file by now.
            self._drop()
            if not self._warned:
                self._warned = True
                _logger.warning("The limiter's file was removed or replaced in use: going on with a new one")
        if self._given is None:
            # Checked again, since anybody may make a folder where the old one was.
            self._path = folder() / f"esper-{self._key}.limiter"
        else:
            self._path = Path(self._given)
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._paths = [Path(f"{self._path}{each}") for each in ("", "-wal", "-shm")]
        # Made here, since SQLite would let others read it.
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute(
                "CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, at INTEGER, state TEXT)"
            )
            connection.execute(
                "CREATE TABLE IF NOT EXISTS told (name TEXT PRIMARY KEY, key TEXT, times INTEGER)"
            )
        except sqlite3.Error as error:
            connection.close()
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                return None
            raise
        self._connection, self._pid = connection, os.getpid()
        self._files = self._identity()
        return connection

    def _is_there(self) -> bool:
        return self._identity() == self._files

    def _identity(self) -> tuple[object, ...]:
        """Tell the file, and what SQLite puts beside it, from others of these names."""
        found: list[object] = []
        for each in self._paths:
            try:
                status = each.stat()
            except OSError:
                found.append(None)
            else:
                found.append((status.st_dev, status.st_ino))
        return tuple(found)

    def _report(self, connection: sqlite3.Connection, report: Report) -> Lease:
        connection.execute("BEGIN IMMEDIATE")
        try:
            row = connection.execute("SELECT at, state FROM state WHERE key = ?", (self._key,)).fetchone()
            moment = now()
            tenant = _tenant(int(row[0]), str(row[1]), moment) if row is not None else Tenant()
            lease, told = tenant.report(report, moment)
            connection.execute(
                "INSERT OR REPLACE INTO state VALUES (?, ?, ?)", (self._key, moment, _HEAD + tenant.dump())
            )
            for name in told:
                connection.execute(
                    "INSERT INTO told VALUES (?, ?, 1) ON CONFLICT (name) DO UPDATE SET times = times + 1",
                    (name, self._key),
                )
            if report["leaves"]:
                connection.execute("DELETE FROM told WHERE name = ?", (self._name,))
            if report["serial"] == 1:
                # What killed processes left.
                for (name,) in connection.execute(
                    "SELECT name FROM told WHERE key = ?", (self._key,)
                ).fetchall():
                    if name not in tenant.processes:
                        connection.execute("DELETE FROM told WHERE name = ?", (name,))
            self._read_told(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return lease

    def _read_told(self, connection: sqlite3.Connection) -> None:
        row = connection.execute("SELECT times FROM told WHERE name = ?", (self._name,)).fetchone()
        self._told = 0 if row is None else row[0]

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if self._pid == os.getpid():
            connection.close()
        else:
            _ABANDONED.append(connection)


_HEAD = f"{_FORMAT} "


def _tenant(at: int, text: str, moment: int) -> Tenant:
    # The clock begins anew with the machine; a limit of yesterday says little.
    if not at <= moment <= at + KEPT:
        return Tenant()
    # What another version wrote can't be read.
    return Tenant(text[len(_HEAD) :] if text.startswith(_HEAD) else "?")
