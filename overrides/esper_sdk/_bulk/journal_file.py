"""Journal of a bulk run in a file: one line of JSON for each begin and end, locked by one run at a time."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import threading
from pathlib import Path
from typing import Any, BinaryIO
from weakref import WeakSet

from esper_sdk._errors import JournalError
from esper_sdk._transport.tally import Result

from .filelock import is_at, keep_private, lock, open_file, sync_folder, unlock

__all__ = ("FileLog",)

VERSION = "esper-bulk/1"
_MARK = b'{"journal": "esper-bulk/'
"""The beginning of every journal, of any version."""
_MAX_LINE = 64 * 1024
"""The longest line, in bytes: a file of another kind may be one line of gigabytes."""
_DAMAGE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""Exceptions from reading other JSON, or none, as records."""
_RESULTS: dict[str, Result] = {"ok": "ok", "failed": "failed", "again": "again", "unknown": "unknown"}


class FileLog:
    """
    The log of a journal, in a file.

    Args:
        path: The file.
        named: Whether the journal was given the name of its job.
        durable: Whether each `begin` waits for the disk.

    Attributes:
        requests: The IDs of the service's requests, by item, as far as earlier runs recorded them.
    """

    def __init__(self, path: str | os.PathLike[str], *, named: bool, durable: bool) -> None:
        # First, because `__del__` needs it even if `__init__` fails.
        self._file: int | None = None
        # A finalizer may close it in any thread.
        self._lock = threading.RLock()
        self._path = Path(path)
        # Absolute, because the working directory may change.
        self._place = ""
        self._named = named
        self._durable = durable
        self._broken = False
        self.requests: dict[str, str] = {}

    def __str__(self) -> str:
        return str(self._path)

    def open(self, job: str, base_url: str) -> dict[str, tuple[Result, str]]:
        """See `JournalLog`."""
        header = {"journal": VERSION, "job": job, "base_url": base_url}
        if self._file is not None:
            raise JournalError(f"{self._path}: this journal is in use by another run")
        try:
            self._place = str(self._path.absolute())
            self._file = open_file(self._path)
            _OPEN.add(self)
            lock(self._file, self._path)
            known = self._read(header)
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
        return known

    async def begin(self, keys: tuple[str, ...]) -> None:
        """See `JournalLog`."""
        self._write(*({"begin": key} for key in keys))
        if self._durable:
            self._sync()

    def end(self, keys: tuple[str, ...], record: dict[str, Any]) -> None:
        """See `JournalLog`."""
        self._write(*({"end": key, **record} for key in keys))

    def close(self) -> None:
        """See `JournalLog`: sync the file to the disk, unlock it and close it."""
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

    def _read(self, header: dict[str, str]) -> dict[str, tuple[Result, str]]:
        assert self._file is not None
        known: dict[str, tuple[Result, str]] = {}
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
                if name == "job" and not self._named and str(found.get(name)).startswith("__main__."):
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


_OPEN: WeakSet[FileLog] = WeakSet()


def _leave_to_parent() -> None:
    for log in tuple(_OPEN):
        log._forget()  # noqa: SLF001


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_to_parent)
