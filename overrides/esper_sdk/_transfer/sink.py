"""The file that a download writes: beside its target, and renamed when it is whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError

from .coding import CodingError, Decoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .headers import Digest

__all__ = ("Sink", "check_target", "open_part", "part_of")

_MOST_NAME = 100
"""The most bytes of a name that are kept."""


def check_target(path: object) -> Path:
    """
    Check where a file is to be written, and return its place with links followed.

    Raises:
        RequestError: Nothing can be written there.
    """
    if not isinstance(path, str | os.PathLike):
        raise RequestError("path", f"must be a path, and is a {type(path).__name__}")
    text = os.fspath(path)
    if not isinstance(text, str) or not text or "\0" in text:
        raise RequestError("path", "is not the name of a file")
    target = Path(os.path.realpath(text))
    folder = target.parent
    if target.is_dir() or text.endswith((os.sep, "/")):
        raise RequestError("path", f"is a directory; name a file in it: {text}")
    if not folder.is_dir():
        raise RequestError("path", f"lies in a directory that does not exist: {folder}")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise RequestError("path", f"lies in a directory that can't be written to: {folder}")
    if target.exists() and not target.is_file():
        raise RequestError("path", "is no regular file; take esper.stream() to write there")
    return target


def part_of(target: Path) -> Path:
    """Return a new name beside a file, for what is not whole yet; names are limited in bytes."""
    start = os.fsencode(target.name)[:_MOST_NAME].decode("utf-8", "ignore")
    return target.with_name(f".{start}.{secrets.token_hex(4)}.part")


def open_part(part: Path, target: Path) -> int:
    """Create a file, as private as the one that it is to replace, and return its descriptor."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode) & 0o666
    except OSError:
        mode = 0o666
    return os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)


class Sink:
    """
    A file under way. Its methods block, and are to be called in a thread.

    Args:
        target: Where it is to be, from `check_target`.
        checksum: The checksum of the finished file that the caller knows, if any.
    """

    def __init__(self, target: Path, checksum: Digest | None) -> None:
        self._target = target
        self._part = part_of(target)
        self._lock = threading.Lock()
        self._over = False
        self._file: int | None = None
        self._decoder: Decoder | None = None
        self._told: Digest | None = None
        self._known = checksum
        self._sent_hash: Any = None
        self._file_hash: Any = None
        self.size = 0

    def begin(self, coding: str, told: Digest | None) -> None:
        """
        Begin, perhaps again.

        Args:
            coding: The content coding of the file.
            told: The checksum of the file as sent.

        Raises:
            CodingError: It can't be decoded.
            OSError: It can't be written.
        """
        self._decoder = Decoder(coding)
        self._told = told
        self._sent_hash = None if told is None else told.begin()
        self._file_hash = None if self._known is None else self._known.begin()
        self.size = 0
        with self._held():
            if self._file is None:
                self._file = open_part(self._part, self._target)
            else:
                os.lseek(self._file, 0, os.SEEK_SET)
                os.ftruncate(self._file, 0)

    def write(self, chunks: Sequence[bytes]) -> None:
        """
        Decode and write pieces as they came.

        Raises:
            CodingError: They are not encoded as announced.
            OSError: They can't be written.
        """
        assert self._decoder is not None
        with self._held():
            for chunk in chunks:
                if self._sent_hash is not None:
                    self._sent_hash.update(chunk)
                for piece in self._decoder.feed(chunk):
                    if self._file_hash is not None:
                        self._file_hash.update(piece)
                    self._put(piece)

    def finish(self) -> None:
        """
        Check the file, and put it in its place.

        Raises:
            CodingError: The compressed data has no end.
            ValueError: A checksum does not come out; the text says whose.
            OSError: It can't be written.
        """
        assert self._decoder is not None
        assert self._file is not None
        if self._decoder.unfinished:
            raise CodingError("is compressed, and was cut off")
        for expected, found in ((self._told, self._sent_hash), (self._known, self._file_hash)):
            if expected is not None and found.digest() != expected.value:
                name, should = expected.name, expected.value.hex()
                raise ValueError(
                    f"is damaged or another file: its {name} is {found.hexdigest()}, by {expected.source} {should}"
                )
        with self._held():
            os.fsync(self._file)
            with contextlib.suppress(OSError):
                # As a program that writes into the file would leave it.
                self._part.chmod(stat.S_IMODE(self._target.stat().st_mode))
            self._close()
            try:
                self._part.replace(self._target)
            except BaseException:
                self._part.unlink(missing_ok=True)
                raise

    def discard(self) -> None:
        """Remove what is not finished, once the thread that writes it has stopped; nothing is written then."""
        with self._lock:
            self._over = True
            if self._file is not None:
                self._close()
                self._part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _held(self) -> Iterator[None]:
        # A cancelled task does not wait for its thread.
        with self._lock:
            if self._over:
                raise OSError(errno.ECANCELED, os.strerror(errno.ECANCELED))
            yield

    def _close(self) -> None:
        assert self._file is not None
        file, self._file = self._file, None
        os.close(file)

    def _put(self, piece: bytes) -> None:
        assert self._file is not None
        view = memoryview(piece)
        while view:
            written = os.write(self._file, view)
            self.size += written
            view = view[written:]
