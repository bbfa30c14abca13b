"""
Journals: which items of a bulk run were sent and answered, in a file or in PostgreSQL.

`docs/journal.md` describes the format.
"""

from __future__ import annotations

import os
import re
from typing import Any, Literal, Protocol, cast

from esper_client.errors import RequestError
from esper_client.types import Hidden, hide
from esper_sdk._base.urls import scheme_of
from esper_sdk._errors import JournalError, StatusError
from esper_sdk._transport.tally import Result

from .job_name import name_of
from .journal_file import FileLog

__all__ = ("Journal", "JournalError", "JournalLog", "Verdict", "check_journal")

Verdict = Literal["send", "skip", "unknown"]
_SPLIT = re.compile("[\ud800-\udbff][\udc00-\udfff]")
"""A character in two halves, which JSON would read back as one."""
_SERVER = {"postgresql", "postgres"}


NAME = 200
"""The longest name of a journal in a database, in characters."""


class JournalLog(Protocol):
    """
    The place of a journal: a file, or a table that several hosts see.

    Attributes:
        requests: The IDs of the service's requests, by item, as far as earlier runs recorded them.
    """

    requests: dict[str, str]

    def open(self, job: str, base_url: str) -> dict[str, tuple[Result, str]]:
        """
        Open it for a run, and return what is known of each item: the result, and the kind of its outcome.

        Args:
            job: What the run does.
            base_url: The tenant's base URL.

        Raises:
            JournalError: It can't be used, or belongs to another job or tenant.
        """
        ...

    async def begin(self, keys: tuple[str, ...]) -> None:
        """
        Record that items are about to be sent: all of them or none.

        Args:
            keys: The items.

        Raises:
            TakenError: Another run has sent some of them.
            JournalError: It can't be written.
        """
        ...

    def end(self, keys: tuple[str, ...], record: dict[str, Any]) -> None:
        """
        Record the result of items, soon or at once.

        Args:
            keys: The items.
            record: The result, the error's class and status, and the ID of the service's request.

        Raises:
            JournalError: It can't be written.
        """
        ...

    def close(self) -> None:
        """
        End the run's use of it.

        Raises:
            JournalError: The last results can't be written.
        """
        ...


class Journal:
    """
    What makes a bulk run resumable: a file, or a table in PostgreSQL for runs on many hosts.

    Items that were answered in an earlier run are not sent again. Items in flight when that run was cut off
    may have been processed. They are reported as unknown, and not sent again unless you ask for it. A journal
    survives any end of its process, even `kill -9`. To survive a power failure takes `durable`.

    In PostgreSQL (the extra `postgres`) several runs may use one journal at the same time, on any host. Of two
    runs that come to an item, one sends it. What another living run has in flight is left to it. What a dead
    run left is unknown.

    Args:
        path: The file, which is made if it does not exist. It must be a regular file, not a link. Only its owner
            may read it. Or the URL of a database, `postgresql://...`, where missing tables are made.
        job: What the run does, in a word; a journal of another job is refused. By default the name of the
            function that is called, with its module or script. A lambda and other callables without a name
            need this.
        name: In PostgreSQL, the name of the journal among others, as a file's name elsewhere.
        resend_unknown: Whether to resend items that may have been processed. Right if they may happen twice.
        resend_failed: Whether to resend items that the service refused.
        durable: Whether each item waits until its line is on the disk. Then no power failure makes a later run
            send it again. It costs 0.1 to 10 ms for each item, and blocks the event loop meanwhile. Otherwise
            only the end of a run waits for the disk. PostgreSQL always does.

    Attributes:
        requests: The IDs of the service's requests, by item, as far as earlier runs recorded them.

    Raises:
        RequestError: The job is blank or no text, the name is missing, or it is the URL of another kind of server.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        job: str | None = None,
        name: str | None = None,
        resend_unknown: bool = False,
        resend_failed: bool = False,
        durable: bool = False,
    ) -> None:
        # Hidden first: tools show the variables of whatever fails below.
        place: Hidden[str | os.PathLike[str]] = hide(path)
        del path
        if job is not None and (not isinstance(job, str) or not job.strip() or _SPLIT.search(job)):
            raise RequestError("job", "must say in a word what the run does, such as 'reboot'")
        self._job = job
        self._resend: set[Result] = {"again"}
        if resend_unknown:
            self._resend.add("unknown")
        if resend_failed:
            self._resend.add("failed")
        self._log = self._log_at(place, name, durable=durable)
        # By key; `None` for the items of this run.
        self._known: dict[str, tuple[Result, str] | None] = {}

    def _log_at(
        self, place: Hidden[str | os.PathLike[str]], name: str | None, *, durable: bool
    ) -> JournalLog:
        scheme = scheme_of(place)
        if scheme in _SERVER:
            if not isinstance(name, str) or not name.strip():
                raise RequestError("name", "a journal in PostgreSQL needs a name, such as 'reboot-2026-11'")
            if not name.isprintable() or len(name) > NAME:
                raise RequestError("name", f"must be at most {NAME} printable characters")
            from .journal_postgres import PostgresLog

            return PostgresLog(cast("Hidden[str]", place), name, resend=frozenset(self._resend))
        # One letter is a drive of Windows.
        if len(scheme) > 1:
            # Not quoted beyond its scheme: it may have a password.
            raise RequestError("journal", f"must be a file or postgresql://..., and is {scheme}://...")
        if name is not None:
            raise RequestError("name", "is for journals in PostgreSQL; a file has a path")
        return FileLog(place.reveal(), named=self._job is not None, durable=durable)

    def __repr__(self) -> str:
        if not hasattr(self, "_log"):
            # Tools show variables while it is being made.
            return "<Journal>"
        return f"Journal({str(self._log)!r})"

    @property
    def requests(self) -> dict[str, str]:
        """The IDs of the service's requests, by item, as far as earlier runs recorded them."""
        return self._log.requests

    def open(self, job: str, base_url: str) -> None:
        """
        Open the log, and read what earlier runs have written.

        Args:
            job: What the run does, unless the journal was given a name.
            base_url: The tenant's base URL.

        Raises:
            JournalError: It is no regular file, in use, damaged, or belongs to another job or tenant.
        """
        self._known = {**self._log.open(self._job or job, base_url)}

    def look(self, key: str) -> tuple[Verdict, str]:
        """
        Return what to do with an item, and the kind of its outcome in an earlier run.

        Raises:
            JournalError: Another item of this run has the same key, or the key can't be written down.
        """
        if not key.isascii() and _SPLIT.search(key):
            raise JournalError(f"the key {key!r} has a character in two halves, which can't be written down")
        known = self._known.get(key, ("again", ""))
        if known is None:
            raise JournalError(f"two items have the key {key!r}: a journal can't tell them apart; give key=")
        self._known[key] = None
        result, kind = known
        if result in self._resend:
            return "send", kind
        return ("unknown" if result == "unknown" else "skip"), kind

    async def begin(self, *keys: str) -> None:
        """
        Record that items are about to be sent.

        Args:
            keys: The items, more than one if a single request is for all of them.

        Raises:
            TakenError: Another run has sent some of them; none must be sent now.
            JournalError: It can't be written; the items must not be sent.
        """
        await self._log.begin(keys)

    def end(self, *keys: str, result: Result, error: BaseException | None = None, request: str = "") -> None:
        """
        Record the result of items.

        Args:
            keys: The items.
            result: What it means for a later run.
            error: What went wrong.
            request: The ID of the service's request.

        Raises:
            JournalError: It can't be written.
        """
        record: dict[str, Any] = {"result": result}
        if error is not None:
            record["error"] = type(error).__name__
            if isinstance(error, StatusError):
                record["status"] = error.status_code
        if request:
            record["request"] = request
        self._log.end(keys, record)

    def close(self) -> None:
        """
        Let go of the file or the database.

        Raises:
            JournalError: The last results can't be written.
        """
        self._log.close()


def check_journal(given: Any, call: Any = None) -> Journal | None:
    """
    Return the journal that was given, or that of the file that was given.

    Args:
        given: A journal or a path, hidden or not.
        call: What is called for each item; its name tells the journals of different jobs apart.

    Raises:
        RequestError: It is neither a journal nor a path, or nothing names what the run does.
    """
    place = hide(given)
    del given
    if place.reveal() is None:
        return None
    if not isinstance(place.reveal(), Journal | str | os.PathLike):
        raise RequestError(
            "journal", f"must be a path or a Journal, and is a {type(place.reveal()).__name__}"
        )
    journal = place.reveal() if isinstance(place.reveal(), Journal) else Journal(place.reveal())
    if call is not None and not journal._job and name_of(call) is None:  # noqa: SLF001
        raise RequestError(
            "journal",
            "can't tell what is called from anything else of its kind: a lambda, a partial, a method of an "
            "object, an object that can be called and what is typed into a prompt or a notebook have no name "
            'of their own. Say in a word what the run does: journal=Journal(path, job="...")',
        )
    return journal
