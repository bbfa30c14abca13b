# Edited in scripts/runtime/files.py; `make generate` copies it here.
"""Files to upload, read in pieces while they are sent."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterator
from typing import IO, Any

from .errors import RequestError
from .types import File

__all__ = ("FileReader", "Pieces", "close_files", "copied", "file_part")

_PIECE = 64 * 1024


class FileReader(io.RawIOBase):
    """
    One reading of a file for one request: from its beginning, as many bytes as were announced, and again if need be.

    It has no `fileno` on purpose: HTTP libraries take a length from it, which is the wrong one for whatever
    is not a plain file (a `GzipFile`, a pipe), and then send a part of the body as if it were the whole.

    A path is open only while it is read: building a request opens nothing, and leaves nothing open. A file
    that the caller opened stays open, and may be shared by requests that run side by side.

    Args:
        source: A path, or a file that is open in binary mode.
        where: The field, for errors.

    Raises:
        RequestError: There is no such file, or it can't be read.
    """

    def __init__(self, source: str | os.PathLike[str] | IO[bytes], where: str) -> None:
        super().__init__()
        self._where = where
        self._position = 0
        self._path: str | None = None
        self._file: IO[bytes] | None = None
        self.size: int | None = None
        """The length in bytes; `None` where only reading tells."""
        if isinstance(source, str | os.PathLike):
            self._path = os.fsdecode(source)
            self._seekable = True
            if not os.path.isfile(self._path):  # noqa: PTH113 - any path-like object
                raise RequestError(where, f"{self._path!r} is not a file")
            try:
                # Some systems say 0 of files that they make up when they are read.
                self.size = os.stat(self._path).st_size or self._size_of_empty()  # noqa: PTH116
            except OSError as error:
                raise RequestError(where, f"{self._path!r} can't be read: {error.strerror}") from None
        else:
            self._file = source
            _refuse_unreadable(source, where)
            self._seekable, self.size = _measure(source)

    def _size_of_empty(self) -> int | None:
        assert self._path is not None
        with open(self._path, "rb") as file:  # noqa: PTH123
            return None if file.read(1) else 0

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def seekable(self) -> bool:
        """Say whether it can be read again from its beginning."""
        return self._seekable and not (self._path is None and getattr(self._file, "closed", False))

    def tell(self) -> int:
        """Return how many bytes were read; HTTP libraries ask for the length so."""
        if not self._seekable or self.size is None:
            raise io.UnsupportedOperation("the length is not known")
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a place; a request that is sent again is read again from its beginning."""
        if not self._seekable:
            raise io.UnsupportedOperation("not seekable")
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size or 0}[whence]
        self._position = max(0, base + offset)
        return self._position

    def read(self, size: int = -1, /) -> bytes:
        """
        Read the next piece; at the end a path is closed.

        Raises:
            RequestError: It can't be read, or is shorter than it was. The request is broken off then.
        """
        left = None if self.size is None else max(0, self.size - self._position)
        if left is not None:
            size = left if size < 0 else min(size, left)
        piece = b"" if left == 0 else self._read(size)
        self._position += len(piece)
        if not piece:
            self.release()
            if not self._seekable and self._position == 0:
                # A pipe that an earlier request has read would be an empty file to the service.
                raise RequestError(self._where, "has nothing to read; was it read before?")
            if left:
                problem = f"ended after {self._position} of {self.size} bytes; it changed while it was sent"
                raise RequestError(self._where, problem)
        return piece

    def _read(self, size: int) -> bytes:
        try:
            if self._file is None:
                assert self._path is not None
                self._file = open(self._path, "rb")  # noqa: PTH123, SIM115 - closed at the end
            if self._seekable:
                # Another request may have read on.
                self._file.seek(self._position)
            piece = self._file.read(size)
        except Exception as error:  # whatever a file-like object raises
            self.release()
            name = getattr(error, "strerror", None) or type(error).__name__
            raise RequestError(self._where, f"can't be read while it is sent: {name}") from error
        if not isinstance(piece, bytes | bytearray | memoryview):
            # Such as None, of a pipe that does not block.
            problem = f"can't be read while it is sent: it gave {type(piece).__name__} instead of bytes"
            raise RequestError(self._where, problem)
        return piece if isinstance(piece, bytes) else copied(piece, self._where)

    def release(self) -> None:
        """Close what was opened here; reading opens it again."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None

    def close(self) -> None:
        """Close what was opened here, for good."""
        self.release()
        super().close()


class Pieces:
    """
    A file as the whole body of a request.

    Args:
        file: The file.
    """

    def __init__(self, file: FileReader) -> None:
        self.file = file

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self.file.seekable():
            self.file.seek(0)
        while piece := self.file.read(_PIECE):
            yield piece


def _refuse_unreadable(file: Any, where: str) -> None:
    if not hasattr(file, "read"):
        raise RequestError(where, "has to be a path, bytes or a file opened in binary mode")
    if getattr(file, "closed", False) is True:
        raise RequestError(where, "is closed; open it again, or give its path")
    try:
        nothing = file.read(0)
    except Exception as error:  # noqa: BLE001 - whatever a file-like object raises
        problem = f"can't be read ({type(error).__name__}); open it with mode 'rb'"
        raise RequestError(where, problem) from None
    if isinstance(nothing, bytes | bytearray | memoryview):
        return
    if isinstance(nothing, str):
        raise RequestError(where, "is opened in text mode; open it with mode 'rb'")
    if hasattr(nothing, "close"):
        # A coroutine that nobody awaits would warn when it goes.
        nothing.close()
    raise RequestError(where, "is not a usual file, opened in binary mode; give its path, or its bytes")


def _measure(file: IO[bytes]) -> tuple[bool, int | None]:
    """Say whether a file can be rewound, and how long it is."""
    try:
        # Not everything that can be rewound can say so, such as an `mmap`.
        if hasattr(file, "seekable") and not file.seekable():
            return False, None
        end: object = file.seek(0, os.SEEK_END)
        size = end if isinstance(end, int) else file.tell()
        file.seek(0)
    except Exception:  # noqa: BLE001 - whatever a file-like object raises
        return False, None
    return True, size


def copied(view: bytearray | memoryview, where: str) -> bytes:
    """
    Return the bytes that something holds.

    Raises:
        RequestError: It was released.
    """
    try:
        return bytes(view)
    except ValueError:
        raise RequestError(where, "is a memoryview that was released") from None


def file_part(file: File, where: str) -> tuple[str, Any, str]:
    """
    Return a file as httpx takes it: its name, its content, its content type.

    Raises:
        RequestError: It can't be sent.
    """
    payload: Any = file.payload
    name, mime_type = file.file_name, file.mime_type
    for argument, value in (("file_name", name), ("mime_type", mime_type)):
        if not isinstance(value, str | None):
            raise RequestError(where, f"has a {argument} that is no string but {type(value).__name__}")
    if isinstance(payload, bytearray | memoryview):
        payload = copied(payload, where)
    if not isinstance(payload, bytes):
        found = payload if isinstance(payload, str | os.PathLike) else getattr(payload, "name", None)
        payload = FileReader(payload, where)
        if name is None and isinstance(found, str | os.PathLike):
            name = os.path.basename(os.fsdecode(found))  # noqa: PTH119 - not always a path
            # Such as "<stdin>".
            name = None if name.startswith("<") else name
    # A part without a file name is a plain field to most servers.
    name = str.__str__(name or "upload")
    try:
        name.encode()
    except UnicodeEncodeError:
        problem = "has a name that is not valid Unicode; give another one as file_name"
        raise RequestError(where, problem) from None
    if mime_type is not None and not (mime_type.isascii() and mime_type.isprintable()):
        raise RequestError(where, "has a mime_type with characters that no header can carry")
    return name, payload, mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"


def close_files(kwargs: dict[str, Any]) -> None:
    """
    Close what sending a request opened.

    Args:
        kwargs: The arguments of `httpx.AsyncClient.request` that it was sent with.
    """
    parts = [part for _, part in kwargs.get("files") or ()]
    for content in [kwargs.get("content"), *(part[1] for part in parts if isinstance(part, tuple))]:
        file = content.file if isinstance(content, Pieces) else content
        if isinstance(file, FileReader):
            file.release()
