"""Remembers, in a file, which items of a bulk run were sent and answered; `docs/journal.md` has the format."""

from __future__ import annotations

import contextlib
import errno
import itertools
import json
import os
import stat
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO, Literal

from esper_sdk._errors import EsperError, StatusError
from esper_sdk._transport.tally import Result

__all__ = ("Journal", "JournalError", "Verdict")

VERSION = "esper-bulk/1"
# What every version begins with. A file that begins differently is somebody else's.
_MARK = b'{"journal": "esper-bulk/'
# Windows locks bytes, not files, and what is locked can't be read: far behind the end. Its function takes
# the offset as a signed integer of 32 bits.
_LOCK_AT = 2**31 - 2
# The longest line, in bytes: a file of another kind may be one line of gigabytes.
_MAX_LINE = 64 * 1024
# Not through a link, nor waiting for the other end of a pipe.
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND
for _name in ("O_BINARY", "O_NONBLOCK", "O_NOFOLLOW", "O_NOCTTY"):
    _FLAGS |= getattr(os, _name, 0)
_BUSY = {errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK}

Verdict = Literal["send", "skip", "unknown"]

# What JSON of another kind raises when it is read as records.
_DAMAGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
_RESULTS: dict[str, Result] = {"ok": "ok", "failed": "failed", "again": "again", "unknown": "unknown"}


class JournalError(EsperError):
    """A journal that can't be used: of another job, in use, damaged, no regular file, or on a full disk."""


class Journal:
    """
    A file that makes a bulk run resumable.

    What was answered in an earlier run is not sent again. What was under way when that run was cut off may
    have been processed: it is reported as unknown, and not sent again unless asked. Every line is handed to
    the operating system before the request leaves, so that a journal survives the end of its process by
    whatever means, `kill -9` included. To survive the end of the machine takes `durable`.

    Args:
        path: The file; made if it does not exist. A regular file, no link to one; only its owner may read it.
        job: What the run does, in a word; a journal of another job is refused. By default the name of
            the function that is called; what has no name of its own, such as a lambda, needs this.
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
        # A finalizer that closes it may run in any thread.
        self._lock = threading.RLock()
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
            JournalError: It is no regular file, in use, damaged, or belongs to another job or tenant.
        """
        header = {"journal": VERSION, "job": self._job or job, "base_url": base_url}
        if self._file is not None:
            raise JournalError(f"{self._path}: this journal is in use by another run")
        try:
            self._file = _open(self._path)
            _lock(self._file, self._path)
            self._known = self._read(header)
            _keep_private(self._file)
            if self._durable:
                os.fsync(self._file)
                _sync_folder(self._path.parent)
        except OSError as error:
            self.close()
            raise JournalError(f"{self._path}: can't be opened ({error.strerror})") from error
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
        if self._file is None:
            return
        with self._lock:
            file, self._file = self._file, None
            if file is not None:
                # What was to be said was said when it was written.
                with contextlib.suppress(OSError):
                    os.fsync(file)
                os.close(file)

    def __del__(self) -> None:
        self.close()

    def _read(self, header: dict[str, str]) -> dict[str, tuple[Result, str] | None]:
        assert self._file is not None
        known: dict[str, tuple[Result, str] | None] = {}
        # Equal values are kept once.
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
                # After half a line nothing may follow: it would make the file unreadable in the middle.
                if self._file is None or self._broken:
                    raise JournalError(f"{self._path}: can't be written to any more")
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


def _open(path: Path) -> int:
    try:
        # Before it is opened: that alone can move a tape, or wait for ever.
        _check_kind(path, os.lstat(path).st_mode)
    except FileNotFoundError:
        pass
    except ValueError as error:
        # Half a surrogate pair, or a NUL.
        raise JournalError(f"{str(path)!r} is not a path") from error
    file = os.open(path, _FLAGS, 0o600)
    try:
        _check_kind(path, os.fstat(file).st_mode)
    except BaseException:
        os.close(file)
        raise
    return file


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISLNK(mode):
        raise JournalError(
            f"{path}: can't be opened as a journal: it is a link; give the file itself, {os.path.realpath(path)}"
        )
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "no regular file"
        raise JournalError(f"{path}: can't be opened as a journal: it is {kind}")


def _keep_private(file: int) -> None:
    """Take the rights of others from a file that was there before."""
    if sys.platform == "win32":
        return
    found = os.fstat(file)
    if found.st_mode & 0o077 and found.st_uid == os.geteuid():
        # Not every file system keeps rights.
        with contextlib.suppress(OSError):
            os.fchmod(file, found.st_mode & 0o700)


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
    except OSError as error:
        if error.errno not in _BUSY:
            raise JournalError(f"{path}: can't be locked ({error.strerror})") from error
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
