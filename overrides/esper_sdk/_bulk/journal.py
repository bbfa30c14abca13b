"""
Journals: files that record which items of a bulk run were sent and answered.

`docs/journal.md` describes the format.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import re
import threading
from pathlib import Path
from typing import Any, BinaryIO, Literal
from weakref import WeakSet

from esper_client.errors import RequestError
from esper_sdk._errors import JournalError, StatusError
from esper_sdk._transport.tally import Result

from .filelock import is_at, keep_private, lock, open_file, sync_folder, unlock
from .job_name import name_of

__all__ = ("Journal", "JournalError", "Verdict", "check_journal")

VERSION = "esper-bulk/1"
_MARK = b'{"journal": "esper-bulk/'
"""The beginning of every journal, of any version."""
_MAX_LINE = 64 * 1024
"""The longest line, in bytes: a file of another kind may be one line of gigabytes."""
Verdict = Literal["send", "skip", "unknown"]

_DAMAGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""Exceptions from reading other JSON, or none, as records."""
_SPLIT = re.compile("[\ud800-\udbff][\udc00-\udfff]")
"""A character in two halves, which JSON would read back as one."""
_RESULTS: dict[str, Result] = {"ok": "ok", "failed": "failed", "again": "again", "unknown": "unknown"}


class Journal:
    """
    A file that makes a bulk run resumable.

    Items that were answered in an earlier run are not sent again. Items under way when that run was cut off
    may have been processed: they are reported as unknown, and not sent again unless asked. Every line is
    handed to the operating system before the request leaves. So a journal survives any end of its process,
    `kill -9` included. To survive the end of the machine takes `durable`.

    Args:
        path: The file; made if it does not exist. A regular file, no link to one; only its owner may read it.
        job: What the run does, in a word; a journal of another job is refused. By default the name of
            the function that is called, with its module or script. A callable without a name of its own,
            such as a lambda, needs this.
        resend_unknown: Send items again that may have been processed. Right for what may happen twice.
        resend_failed: Send items again that the service refused.
        durable: Let each item wait until its line is on the disk, so that not even a power failure makes a
            later run send it again. It costs 0.1 to 10 ms for each item, by the disk, and blocks the event
            loop meanwhile. Otherwise only the end of a run waits for the disk.

    Attributes:
        requests: The IDs of the service's requests, by item, as far as earlier runs recorded them.

    Raises:
        RequestError: The job is blank or no text.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        job: str | None = None,
        resend_unknown: bool = False,
        resend_failed: bool = False,
        durable: bool = False,
    ) -> None:
        # First, because `__del__` needs it even if `__init__` fails.
        self._file: int | None = None
        # A finalizer may close it in any thread.
        self._lock = threading.RLock()
        if job is not None and (not isinstance(job, str) or not job.strip() or _SPLIT.search(job)):
            raise RequestError("job", "must say in a word what the run does, such as 'reboot'")
        self._path = Path(path)
        # Absolute, because the working directory may change.
        self._place = ""
        self._job = job
        self._durable = durable
        self._resend = {"again"}
        if resend_unknown:
            self._resend.add("unknown")
        if resend_failed:
            self._resend.add("failed")
        self._broken = False
        # By key; `None` for the items of this run.
        self._known: dict[str, tuple[Result, str] | None] = {}
        self.requests: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Journal({str(self._path)!r})"

    def open(self, job: str, base_url: str) -> None:
        """
        Lock the file and read what earlier runs have written.

        Args:
            job: What the run does, unless the journal was given a name.
            base_url: The tenant's base URL.

        Raises:
            JournalError: It is no regular file, in use, damaged, or belongs to another job or tenant.
        """
        header = {"journal": VERSION, "job": self._job or job, "base_url": base_url}
        if self._file is not None:
            raise JournalError(f"{self._path}: this journal is in use by another run")
        try:
            self._place = str(self._path.absolute())
            self._file = open_file(self._path)
            _OPEN.add(self)
            lock(self._file, self._path)
            self._known = self._read(header)
            keep_private(self._file)
            if self._durable:
                os.fsync(self._file)
                sync_folder(self._path.parent)
        except OSError as error:
            self.close()
            raise JournalError(f"{self._path}: can't be opened ({error.strerror})") from error
        except BaseException:
            self.close()
            raise

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

    def begin(self, *keys: str) -> None:
        """
        Record that items are about to be sent.

        Args:
            keys: The items, more than one if a single request is for all of them.

        Raises:
            JournalError: It can't be written; the items must not be sent.
        """
        self._write(*({"begin": key} for key in keys))
        if self._durable:
            self._sync()

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
        self._write(*({"end": key, **record} for key in keys))

    def close(self) -> None:
        """Sync the file to the disk, unlock it and close it."""
        if self._file is None:
            return
        with self._lock:
            file, self._file = self._file, None
            if file is not None:
                # Failed writes were reported when they happened.
                with contextlib.suppress(OSError):
                    os.fsync(file)
                with contextlib.suppress(OSError):
                    # Closing is not enough: a forked process may share it.
                    unlock(file)
                os.close(file)

    def _forget(self) -> None:
        """Close the file in a forked process, and leave its lock to the parent."""
        file, self._file = self._file, None
        # A thread of the parent may have held it.
        self._lock = threading.RLock()
        if file is not None:
            os.close(file)

    def __del__(self) -> None:
        self.close()

    def _read(self, header: dict[str, str]) -> dict[str, tuple[Result, str] | None]:
        assert self._file is not None
        known: dict[str, tuple[Result, str] | None] = {}
        # Equal values share one object, to save memory.
        same: dict[tuple[Result, str], tuple[Result, str]] = {}
        same_request: dict[str, str] = {}
        with os.fdopen(os.dup(self._file), "rb") as stream:
            first = self._line(stream, 1)
            if not first.endswith(b"\n"):
                self._begin_file(first, header)
                return known
            self._check_header(first, header)
            whole = len(first)
            for number in itertools.count(2):
                line = self._line(stream, number)
                if not line:
                    break
                if not line.endswith(b"\n"):
                    # What half a line announces was never sent.
                    os.ftruncate(self._file, whole)
                    break
                whole += len(line)
                try:
                    record = json.loads(line)
                    key, state = _state(record)
                    known[key] = same.setdefault(state, state)
                    if "request" in record:
                        request = record["request"]
                        self.requests[key] = same_request.setdefault(request, request)
                except _DAMAGE:
                    raise JournalError(f"{self._path}: line {number} is damaged") from None
        return known

    def _line(self, stream: BinaryIO, number: int) -> bytes:
        line = stream.readline(_MAX_LINE + 1)
        if len(line) > _MAX_LINE:
            if number == 1 and not line.startswith(_MARK):
                raise JournalError(f"{self._path}: is not the journal of a bulk run")
            raise JournalError(f"{self._path}: line {number} is damaged: it is longer than 64 KiB")
        return line

    def _begin_file(self, found: bytes, header: dict[str, str]) -> None:
        assert self._file is not None
        if not _MARK.startswith(found[: len(_MARK)]):
            raise JournalError(f"{self._path}: is not the journal of a bulk run")
        os.ftruncate(self._file, 0)
        self._write(header)

    def _check_header(self, line: bytes, header: dict[str, str]) -> None:
        try:
            found = json.loads(line)
            version = found["journal"]
        except _DAMAGE:
            raise JournalError(f"{self._path}: is not the journal of a bulk run") from None
        if version != VERSION:
            raise JournalError(
                f"{self._path}: has the format {version!r}, and this version reads {VERSION!r}"
            )
        for name in ("job", "base_url"):
            if found.get(name) != header[name]:
                if name == "job" and self._job is None and str(found.get(name)).startswith("__main__."):
                    raise JournalError(
                        f"{self._path}: was begun by a version that did not tell scripts apart. If it was for "
                        f"this one, go on with Journal(path, job={found[name]!r}); otherwise take another file"
                    )
                raise JournalError(
                    f"{self._path}: belongs to another {name}: {found.get(name)!r}, not {header[name]!r}"
                )

    def _write(self, *records: dict[str, Any]) -> None:
        lines = [f"{json.dumps(record)}\n" for record in records]
        if any(len(line) > _MAX_LINE for line in lines):
            raise JournalError(f"{self._path}: a key or name is too long for a line of 64 KiB")
        text = "".join(lines).encode()
        try:
            with self._lock:
                # Anything behind half a line would damage the file's middle.
                if self._file is None or self._broken:
                    raise JournalError(f"{self._path}: can't be written to any more")
                if not is_at(self._file, self._place):
                    # The next run would find nothing, and send everything again.
                    self._broken = True
                    raise JournalError(
                        f"{self._path}: was deleted, moved or replaced during the run; put it back, "
                        "or the next run will send everything again"
                    )
                written = os.write(self._file, text)
        except OSError as error:
            self._broken = True
            raise JournalError(f"{self._path}: can't be written to ({error.strerror})") from error
        if written != len(text):
            self._broken = True
            raise JournalError(f"{self._path}: can't be written to (no space left)")

    def _sync(self) -> None:
        assert self._file is not None
        try:
            os.fsync(self._file)
        except OSError as error:
            # A second call does not retry failed writes.
            self._broken = True
            raise JournalError(f"{self._path}: can't be written to ({error.strerror})") from error


def _state(record: dict[str, Any]) -> tuple[str, tuple[Result, str]]:
    # Begun after an end means sent again: only a new end counts.
    begun = "begin" in record
    key = record["begin" if begun else "end"]
    error = record.get("error", "ok")
    if not all(isinstance(text, str) for text in (key, error, record.get("request", ""))):
        raise TypeError
    return key, ("unknown", "") if begun else (_RESULTS[record["result"]], error)


_OPEN: WeakSet[Journal] = WeakSet()


def _leave_to_parent() -> None:
    for journal in tuple(_OPEN):
        journal._forget()  # noqa: SLF001


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_parent)


def check_journal(given: Any, call: Any = None) -> Journal | None:
    """
    Return the journal that was given, or that of the file that was given.

    Args:
        given: A journal or a path.
        call: What is called for each item; its name tells the journals of different jobs apart.

    Raises:
        RequestError: It is neither a journal nor a path, or nothing names what the run does.
    """
    if given is None:
        return None
    if not isinstance(given, Journal | str | os.PathLike):
        raise RequestError("journal", f"must be a path or a Journal, and is a {type(given).__name__}")
    journal = given if isinstance(given, Journal) else Journal(given)
    if call is not None and not journal._job and name_of(call) is None:  # noqa: SLF001
        raise RequestError(
            "journal",
            "can't tell what is called from anything else of its kind: a lambda, a partial, a method of an "
            "object, an object that can be called and what is typed into a prompt or a notebook have no name "
            'of their own. Say in a word what the run does: journal=Journal(path, job="...")',
        )
    return journal
