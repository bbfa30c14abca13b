"""
Remembers, in a file, which items of a bulk run were sent and answered.

The file is text, one JSON object a line, and only ever appended to:

```
{"journal": "esper-bulk/1", "job": "fleet.reboot", "base_url": "https://acme-api.esper.cloud/api"}
{"begin": "d-17"}
{"end": "d-17", "result": "ok"}
{"begin": "d-18"}
{"end": "d-18", "result": "failed", "error": "NotFoundError", "status": 404}
{"begin": "d-19"}
```

`begin` is written before an item is sent, `end` after its outcome is known. `result` is one of

- `ok` and `failed`: the service answered, or the call failed in another way after something was sent;
- `again`: nothing was processed (never sent, or refused with 401, 403 or 429);
- `unknown`: the request was sent and no answer came.

A `begin` without an `end` means that the process ended in between, which is `unknown` too. Neither bodies
nor messages are written, only the items' keys and the classes of errors.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, Literal

from ._errors import EsperError, NotSentError, OutcomeUnknownError, StatusError
from ._track import REFUSED, Track

__all__ = ("Journal", "JournalError", "Verdict", "judge")

VERSION = "esper-bulk/1"

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
    whatever means; not a power failure.

    Args:
        path: The file; made if it does not exist.
        job: What the run does, in a word; a journal of another job is refused. By default the name of
            the function that is called.
        resend_unknown: Send again what may have been processed. Right for what may happen twice.
        resend_failed: Send again what the service refused.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        job: str | None = None,
        resend_unknown: bool = False,
        resend_failed: bool = False,
    ) -> None:
        self._path = Path(path)
        self._job = job
        self._resend = {"again"}
        if resend_unknown:
            self._resend.add("unknown")
        if resend_failed:
            self._resend.add("failed")
        self._file: int | None = None
        self._broken = False
        # What earlier runs know of an item, and the items of this run (`None`).
        self._known: dict[str, tuple[Result, str] | None] = {}

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
        try:
            _lock(self._file, self._path)
            self._known = self._read(header)
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

    def begin(self, key: str) -> None:
        """
        Write that an item is about to be sent.

        Raises:
            JournalError: It can't be written; the item must not be sent.
        """
        self._write({"begin": key})

    def end(self, key: str, result: Result, error: BaseException | None) -> None:
        """
        Write what became of an item.

        Raises:
            JournalError: It can't be written.
        """
        record: dict[str, Any] = {"end": key, "result": result}
        if error is not None:
            record["error"] = type(error).__name__
            if isinstance(error, StatusError):
                record["status"] = error.status_code
        self._write(record)

    def close(self) -> None:
        """Unlock and close the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __del__(self) -> None:
        self.close()

    def _read(self, header: dict[str, str]) -> dict[str, tuple[Result, str] | None]:
        assert self._file is not None
        with os.fdopen(os.dup(self._file), "rb") as stream:
            content = stream.read()
        whole = content.rfind(b"\n") + 1
        if whole < len(content):
            # The process ended while it wrote this line, so what it announces was not sent.
            os.ftruncate(self._file, whole)
        lines = content[:whole].splitlines()
        if not lines:
            self._write(header)
            return {}
        self._check_header(lines[0], header)
        known: dict[str, tuple[Result, str] | None] = {}
        for number, line in enumerate(lines[1:], 2):
            try:
                record = json.loads(line)
                if "begin" in record:
                    # Sent again after an earlier end: only a new end counts.
                    known[record["begin"]] = ("unknown", "")
                else:
                    known[record["end"]] = (_RESULTS[record["result"]], record.get("error", "ok"))
            except (ValueError, TypeError, KeyError, AttributeError):
                raise JournalError(f"{self._path}: line {number} is damaged") from None
        return known

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

    def _write(self, record: dict[str, Any]) -> None:
        # After half a line nothing may follow: it would make the file unreadable in the middle.
        if self._file is None or self._broken:
            raise JournalError(f"{self._path}: can't be written to any more")
        line = json.dumps(record).encode() + b"\n"
        try:
            written = os.write(self._file, line)
        except OSError as error:
            self._broken = True
            raise JournalError(f"{self._path}: can't be written to ({error.strerror})") from error
        if written != len(line):
            self._broken = True
            raise JournalError(f"{self._path}: can't be written to (no space left)")


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
    return "again" if track.waited or isinstance(error, NotSentError) else "failed"


def _lock(file: int, path: Path) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            # Far behind the end: locked bytes can't be read on Windows.
            os.lseek(file, 2**40, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise JournalError(f"{path}: this journal is in use by another run") from None
