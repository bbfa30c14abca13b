"""The file that a download writes: beside its target, and renamed when it is whole."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError

from .coding import CodingError, Decoder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .headers import Digest

__all__ = ("Sink", "check_target")


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


class Sink:
    """
    A file under way. Its methods block, and are to be called in a thread.

    Args:
        target: Where it is to be, from `check_target`.
        checksum: The checksum of the finished file that the caller knows, if any.
    """

    def __init__(self, target: Path, checksum: Digest | None) -> None:
        self._target = target
        name = f".{target.name[:100]}.{secrets.token_hex(4)}.part"
        self._part = target.with_name(name)
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
        if self._file is None:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self._file = os.open(self._part, flags, 0o666)
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
        os.fsync(self._file)
        with contextlib.suppress(OSError):
            # As a program that writes into the file would leave it.
            self._part.chmod(stat.S_IMODE(self._target.stat().st_mode))
        os.close(self._file)
        self._file = None
        self._part.replace(self._target)

    def discard(self) -> None:
        """Remove what is not finished."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
            self._part.unlink(missing_ok=True)

    def _put(self, piece: bytes) -> None:
        assert self._file is not None
        view = memoryview(piece)
        while view:
            written = os.write(self._file, view)
            self.size += written
            view = view[written:]
