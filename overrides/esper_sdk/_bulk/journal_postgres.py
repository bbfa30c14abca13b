"""Journal of a bulk run in PostgreSQL: several runs, on any host, send each item once."""

from __future__ import annotations

import contextlib
import inspect
import os
import secrets
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from esper_client.errors import RequestError
from esper_sdk._base.urls import with_small_scheme
from esper_sdk._errors import JournalError, TakenError
from esper_sdk._transport.tally import Result

from .grouped_writes import GroupedWrites
from .postgres_sql import BEGIN, END, LOAD, LOCK, PATIENCE, SETTINGS, TABLES, THERE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from psycopg import Connection

    from esper_client.types import Hidden

    from .grouped_writes import Begin, End

__all__ = ("PostgresLog",)

T = TypeVar("T")

VERSION = "esper-bulk/1"
ACTIVE = 1
"""libpq's number for a statement that is under way."""
KEY = 2_000
"""The longest key in bytes: an index takes some 2,700 for name and key."""
SHOWN = 40
"""The most characters of a key in a message."""
WAIT = 10
"""Seconds to wait for the database, before a run ends with an error."""

_PLAIN: dict[str, Any] = {
    "connect_timeout": WAIT,
    "tcp_user_timeout": WAIT * 1000,
    "application_name": "esper-sdk journal",
}
_PROBLEMS = (
    ("certificate", "the certificate or TLS"),
    ("SSL", "the certificate or TLS"),
    ("password authentication failed", "the user or the password is refused"),
    ("no password supplied", "a password is needed"),
    ("no pg_hba.conf entry", "the server lets nobody in from here"),
    ("does not exist", "there is no such database or user"),
    ("onnection refused", "nothing listens there"),
    ("o such file", "nothing listens there"),
    ("host name", "there is no such host"),
    ("resolve host", "there is no such host"),
    ("timeout expired", "no answer in time"),
    ("too many", "too many connections"),
    ("connection slots", "too many connections"),
)
"""What a message of the driver means, in words that quote nothing of the URL."""


class PostgresLog:
    """
    The log of a journal, in tables of a PostgreSQL database.

    A row is the right to send its item: it is inserted before the request leaves, and of two runs that insert it
    one succeeds. Results are taken from the run whose row it is, so that a run that was thought dead changes
    nothing any more. A run is under way as long as its session holds an advisory lock.

    Args:
        url: The URL of the database, hidden since it may have a password.
        name: The name of the journal.
        resend: The results that are sent again.

    Attributes:
        requests: The IDs of the service's requests, by item, as far as earlier runs recorded them.

    Raises:
        RequestError: The package is not installed.
    """

    def __init__(self, url: Hidden[str], name: str, *, resend: frozenset[Result]) -> None:
        # First, because `__del__` needs them even if `__init__` fails.
        self._connection: Connection[Any] | None = None
        self._writes: GroupedWrites | None = None
        self._pid = os.getpid()
        try:
            import psycopg
        except ImportError:
            raise RequestError(
                "journal", "in PostgreSQL needs the package psycopg: pip install 'esper-sdk[postgres]'"
            ) from None
        self._url = url
        self._name = name
        self._resend: list[str] = sorted(resend)
        self._errors = psycopg.Error
        self._run = 0
        self.requests: dict[str, str] = {}

    def __str__(self) -> str:
        return f"journal {self._name!r} in PostgreSQL"

    def open(self, job: str, base_url: str) -> dict[str, tuple[Result, str]]:
        """See `JournalLog`."""
        if self._connection is not None:
            raise JournalError(f"{self}: this journal is in use by another run")
        import psycopg
        from psycopg.conninfo import conninfo_to_dict

        # Below the sign bit: the halves of a lock's number are told apart.
        self._run = secrets.randbits(62)
        try:
            given = set(conninfo_to_dict(with_small_scheme(self._url)))
            # What the URL says goes first.
            plain: dict[str, Any] = {name: value for name, value in _PLAIN.items() if name not in given}
            # Names and keys may be in any writing, whatever the URL says.
            plain["client_encoding"] = "utf8"
            connection = psycopg.connect(with_small_scheme(self._url), autocommit=True, **plain)
            _be_patient(connection)
        except psycopg.Error as error:
            # Not chained: it may quote the URL.
            problem = _problem(error)
        else:
            self._connection, self._pid = connection, os.getpid()
            try:
                known = self._guard(lambda: self._open(connection, job, base_url))
            except BaseException:
                self._leave()
                raise
            self._writes = GroupedWrites(self._write, str(self))
            return known
        raise JournalError(f"{self}: can't be opened ({problem})")

    def _open(self, connection: Connection[Any], job: str, base_url: str) -> dict[str, tuple[Result, str]]:
        connection.execute(PATIENCE)
        connection.execute(SETTINGS)
        self._make_tables(connection)
        connection.execute("SELECT pg_advisory_lock(%s)", (self._run,))
        connection.execute(
            "INSERT INTO esper_journal (name, version, job, base_url) VALUES (%s, %s, %s, %s)"
            " ON CONFLICT DO NOTHING",
            (self._name, VERSION, job, base_url),
        )
        found = connection.execute(
            "SELECT version, job, base_url FROM esper_journal WHERE name = %s", (self._name,)
        ).fetchone()
        assert found is not None
        for what, has, wants in zip(
            ("version", "job", "base_url"), found, (VERSION, job, base_url), strict=True
        ):
            if has != wants:
                raise JournalError(f"{self}: belongs to another {what}: {has!r}, not {wants!r}")
        known: dict[str, tuple[Result, str]] = {}
        for key, result, error, request in connection.execute(LOAD, (self._name,)):
            # Under way elsewhere counts as answered: it is left to that run.
            kind = "UnderWay" if result == "under way" else error or "ok"
            known[key] = cast("Result", "ok" if result == "under way" else result), kind
            if request:
                self.requests[key] = request
        return known

    def _make_tables(self, connection: Connection[Any]) -> None:
        # Looked for first: who may use them need not have the right to make any.
        if connection.execute(THERE).fetchone() == (True,):
            return
        from psycopg.errors import InsufficientPrivilege, InvalidSchemaName

        try:
            with connection.transaction():
                connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
                connection.execute(TABLES)
        except (InsufficientPrivilege, InvalidSchemaName):
            pass
        else:
            return
        raise JournalError(
            f"{self}: the tables esper_journal and esper_journal_item are not on this user's search_path, and it "
            "may not make them: let their owner run a journal once, and grant SELECT, INSERT and UPDATE on both"
        )

    async def begin(self, keys: tuple[str, ...]) -> None:
        """See `JournalLog`: with whatever else begins or ends meanwhile, in a thread."""
        self._check(keys)
        await self._open_writes().begin(keys)

    def end(self, keys: tuple[str, ...], record: dict[str, Any]) -> None:
        """See `JournalLog`."""
        self._open_writes().end(keys, record)

    def close(self) -> None:
        """See `JournalLog`: end the session, and with it the run."""
        if self._pid != os.getpid():
            # In a forked process it is the parent's.
            self._writes = self._connection = None
            return
        writes, self._writes = self._writes, None
        try:
            if writes is not None:
                writes.close()
        finally:
            self._leave()

    def __del__(self) -> None:
        with contextlib.suppress(JournalError):
            self.close()

    def _leave(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(self._errors):
                if connection.info.transaction_status == ACTIVE:
                    # It did not answer, and won't now.
                    connection.close()
                # At once: the server notices the end of a session later.
                connection.execute("SELECT pg_advisory_unlock_all()")
            with contextlib.suppress(self._errors):
                connection.close()

    def _open_writes(self) -> GroupedWrites:
        if self._writes is None or self._pid != os.getpid():
            raise JournalError(f"{self}: can't be written to any more")
        return self._writes

    def _write(self, ends: list[End], begins: list[Begin]) -> None:
        connection = self._connection
        if connection is None:
            raise JournalError(f"{self}: can't be written to any more")
        if ends:
            self._guard(lambda: connection.execute(END, self._results(ends)))
        single = [begin for begin in begins if len(begin.keys) == 1]
        if single:
            won = self._guard(lambda: self._insert(connection, [begin.keys[0] for begin in single]))
            for begin in single:
                begin.error = None if begin.keys[0] in won else self._taken(begin.keys, won)
        for begin in begins:
            if len(begin.keys) > 1:
                # All or none: one request is for all of them.
                begin.error = self._guard(partial(self._insert_all, connection, begin.keys))

    def _insert(self, connection: Connection[Any], keys: Iterable[str]) -> set[str]:
        values = {"name": self._name, "run": self._run, "keys": list(keys), "resend": self._resend}
        return {key for (key,) in connection.execute(BEGIN, values)}

    def _insert_all(self, connection: Connection[Any], keys: tuple[str, ...]) -> TakenError | None:
        try:
            with connection.transaction():
                won = self._insert(connection, keys)
                if len(won) < len(keys):
                    raise self._taken(keys, won)
        except TakenError as error:
            return error
        return None

    def _results(self, ends: list[End]) -> dict[str, Any]:
        # Of two results of an item the last counts.
        last = {key: end.record for end in ends for key in end.keys}
        values: dict[str, Any] = {"name": self._name, "run": self._run, "keys": list(last)}
        for field in ("result", "error", "status", "request"):
            values[field] = [record.get(field) for record in last.values()]
        # The service's words are kept as far as they can be.
        values["request"] = [_kept(text) for text in values["request"]]
        return values

    def _guard(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except self._errors as error:
            problem = type(error).__name__.lstrip("_")
            # A session that is lost has lost its run: others may take over.
            self._leave()
        raise JournalError(f"{self}: can't be used ({problem})")

    def _taken(self, keys: tuple[str, ...], won: set[str]) -> TakenError:
        lost = tuple(key for key in keys if key not in won)
        what = "this item" if len(keys) == 1 else f"{len(lost):,} of the {len(keys):,} items of one request"
        return TakenError(f"{self}: another run has sent {what} meanwhile; nothing was sent here", keys=lost)

    def _check(self, keys: tuple[str, ...]) -> None:
        for key in keys:
            try:
                size = len(key.encode())
            except UnicodeEncodeError:
                problem = "half a character"
            else:
                problem = "a null character" if "\0" in key else f"{size:,} bytes" if size > KEY else ""
            if problem:
                shown = key if len(key) <= SHOWN else f"{key[:SHOWN]}..."
                raise JournalError(f"{self}: the key {shown!r} has {problem}, which can't be written down")


def _kept(text: str | None) -> str | None:
    return None if text is None else text.replace("\0", "").encode("utf-8", "replace").decode()


def _problem(error: Exception) -> str:
    text = str(error)
    words = next((words for phrase, words in _PROBLEMS if phrase in text), "")
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _be_patient(connection: Connection[Any]) -> None:
    """Let no statement wait for ever where a server stands still and its connection does not break."""
    wait = connection.wait
    if "timeout" in inspect.signature(wait).parameters:
        connection.wait = partial(wait, timeout=WAIT + 1)  # type: ignore[method-assign]
