"""
Remembers, in a file, which items of a bulk run were sent and answered. `docs/journal.md` has the format.

`begin` is written before an item is worked on and not when its request leaves: a call may do more than send
requests of this client, and what it does elsewhere is not seen here.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import Any, Literal

from esper_client.errors import RequestError

from ._errors import EsperError, NotSentError, OutcomeUnknownError, StatusError
from ._track import REFUSED, Track

__all__ = ("Journal", "JournalError", "Verdict", "judge")

VERSION = "esper-bulk/1"
# What every version begins with. A file that begins differently is somebody else's.
_MARK = b'{"journal": "esper-bulk/'
# Windows locks bytes, not files, and what is locked can't be read: far behind the end. Its function takes
# the offset as a signed integer of 32 bits.
_LOCK_AT = 2**31 - 2

Result = Literal["ok", "failed", "again", "unknown"]
Verdict = Literal["send", "skip", "unknown"]

_RESULTS: dict[str, Result] = {"ok": "ok", "failed": "failed", "again": "again", "unknown": "unknown"}


class JournalError(EsperError):
    """A journal that can't be used: of another job, in use, damaged, or on a full disk."""


class Journal:
    """
    A file that makes a bulk run resumable.

    What was answered in an earlier run is not sent again. What was under way when that run was cut off may
    have been processed: it is reported as unknown, and not sent again unless asked. Every line is handed to
    the operating system before the item is sent, so that a journal survives the end of its process by
    whatever means, `kill -9` included. To survive the end of the machine takes `durable`.

    Args:
        path: The file; made if it does not exist.
        job: What the run does, in a word; a journal of another job is refused. By default the name of
            the function that is called.
        resend_unknown: Send again what may have been processed. Right for what may happen twice.
        resend_failed: Send again what the service refused.
        durable: Let each item wait until its line is on the disk, so that not even a power failure makes a
            later run send it again. It costs 0.1 to 10 ms for each item, by the disk, in which nothing
            else happens. Otherwise only the end of a run waits for the disk.

    Attributes:
        requests: Of each item for which an earlier run wrote it down: the ID of the service's request.
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
        # First: `__del__` asks for it, also of what was not made to its end.
        self._file: int | None = None
        self._path = Path(path)
        self._job = job
        self._durable = durable
        self._resend = {"again"}
        if resend_unknown:
            self._resend.add("unknown")
        if resend_failed:
            self._resend.add("failed")
        self._broken = False
        # What earlier runs know of an item, and the items of this run (`None`).
        self._known: dict[str, tuple[Result, str] | None] = {}
        self.requests: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Journal({str(self._path)!r})"

    def open(self, job: str, base_url: str) -> None:
        """
        Lock the file and read what earlier runs have written.

        Args:
            job: What the run does, unless the journal was given a name.
            base_url: Which tenant it does it to.

        Raises:
            JournalError: It is in use, damaged, or belongs to another job or tenant.
        """
        header = {"journal": VERSION, "job": self._job or job, "base_url": base_url}
        if self._file is not None:
            raise JournalError(f"{self._path}: this journal is in use by another run")
        try:
            self._file = os.open(
                self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600
            )
        except OSError as error:
            raise JournalError(f"{self._path}: can't be opened ({error.strerror})") from error
        except ValueError as error:
            # Half a surrogate pair, or a NUL.
            raise JournalError(f"{str(self._path)!r} is not a path") from error
        try:
            _lock(self._file, self._path)
            self._known = self._read(header)
            if self._durable:
                os.fsync(self._file)
                _sync_folder(self._path.parent)
        except BaseException:
            self.close()
            raise

    def look(self, key: str) -> tuple[Verdict, str]:
        """
        Say what to do with an item, and what an earlier run knows of it.

        Raises:
            JournalError: Another item of this run has the same key.
        """
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
        Write that items are about to be sent.

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
        Write what became of items.

        Args:
            keys: The items.
            result: What it means for a later run.
            error: What went wrong.
            request: The ID by which the service knows what was asked for.

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
        """Put what was written on the disk, unlock the file and close it."""
        if self._file is not None:
            # What was to be said was said when it was written.
            with contextlib.suppress(OSError):
                os.fsync(self._file)
            os.close(self._file)
            self._file = None

    def __del__(self) -> None:
        self.close()

    def _read(self, header: dict[str, str]) -> dict[str, tuple[Result, str] | None]:
        assert self._file is not None
        known: dict[str, tuple[Result, str] | None] = {}
        # Equal values are kept once.
        same: dict[tuple[Result, str], tuple[Result, str]] = {}
        same_request: dict[str, str] = {}
        with os.fdopen(os.dup(self._file), "rb") as stream:
            first = stream.readline()
            if not first.endswith(b"\n"):
                self._begin_file(first, header)
                return known
            self._check_header(first, header)
            whole = len(first)
            for number, line in enumerate(stream, 2):
                if not line.endswith(b"\n"):
                    # The process ended while it wrote this line, so what it announces was not sent.
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
                except (ValueError, TypeError, KeyError, AttributeError):
                    raise JournalError(f"{self._path}: line {number} is damaged") from None
        return known

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
        except (ValueError, TypeError, KeyError):
            raise JournalError(f"{self._path}: is not the journal of a bulk run") from None
        if version != VERSION:
            raise JournalError(
                f"{self._path}: has the format {version!r}, and this version reads {VERSION!r}"
            )
        for name in ("job", "base_url"):
            if found.get(name) != header[name]:
                raise JournalError(
                    f"{self._path}: belongs to another {name}: {found.get(name)!r}, not {header[name]!r}"
                )

    def _write(self, *records: dict[str, Any]) -> None:
        # After half a line nothing may follow: it would make the file unreadable in the middle.
        if self._file is None or self._broken:
            raise JournalError(f"{self._path}: can't be written to any more")
        text = "".join(f"{json.dumps(record)}\n" for record in records).encode()
        try:
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
            # What was not written is not tried again by a second call.
            self._broken = True
            raise JournalError(f"{self._path}: can't be written to ({error.strerror})") from error


def _state(record: dict[str, str]) -> tuple[str, tuple[Result, str]]:
    if "begin" in record:
        # Also when it ended before: it was sent again since, and only a new end counts.
        return record["begin"], ("unknown", "")
    return record["end"], (_RESULTS[record["result"]], record.get("error", "ok"))


def judge(error: BaseException | None, track: Track) -> Result:
    """Say what an outcome means for a later run."""
    if error is None:
        return "ok"
    if isinstance(error, OutcomeUnknownError):
        return "unknown"
    if track.reached:
        return "failed"
    if isinstance(error, StatusError):
        return "again" if error.status_code in REFUSED else "failed"
    # What a call does without this client can't be known.
    return "again" if track.waited or isinstance(error, NotSentError | RequestError) else "failed"


def _lock(file: int, path: Path) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file, _LOCK_AT, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise JournalError(f"{path}: this journal is in use by another run") from None


def _sync_folder(folder: Path) -> None:
    """Put the name of a new file on the disk."""
    # Windows has no such call, and some file systems of networks refuse it.
    with contextlib.suppress(OSError):
        file = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)
