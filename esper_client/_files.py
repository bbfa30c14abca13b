"""Files to upload, read in pieces while they are sent."""

from __future__ import annotations

import io
import mimetypes
import os
from pathlib import Path
from typing import IO, Any

from .errors import RequestError
from .types import File

__all__ = ("PathFile", "close_files", "file_part")


class PathFile(io.RawIOBase):
    """
    A file that is open only while it is read: building a request opens nothing, and leaves nothing open.

    Args:
        path: Where the file is.

    Raises:
        RequestError: There is no such file, or it can't be read.
    """

    def __init__(self, path: Path, where: str) -> None:
        super().__init__()
        self._path = path
        self._position = 0
        self._file: IO[bytes] | None = None
        try:
            if not path.is_file():
                raise RequestError(where, f"{path} is not a file")
            self._size = path.stat().st_size
        except OSError as error:
            raise RequestError(where, f"{path} can't be read: {error.strerror}") from None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a place; a request that is sent again is read again from its beginning."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = max(0, base + offset)
        if self._file is not None:
            self._file.seek(self._position)
        return self._position

    def read(self, size: int = -1, /) -> bytes:
        """Read the next piece; at the end the file is closed."""
        if self._file is None:
            self._file = self._path.open("rb")
            self._file.seek(self._position)
        piece = self._file.read(size)
        self._position += len(piece)
        if not piece:
            self.release()
        return piece

    def release(self) -> None:
        """Close what is open; reading opens it again."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def close(self) -> None:
        self.release()
        super().close()


def file_part(file: File, where: str) -> tuple[str, Any, str]:
    """Return a file as httpx takes it: its name, its content, its content type."""
    payload: Any = file.payload
    name = file.file_name
    if isinstance(payload, str | Path):
        name = name or Path(payload).name
        payload = PathFile(Path(payload), where)
    elif not isinstance(payload, bytes):
        if not hasattr(payload, "read"):
            raise RequestError(where, "has to be a path, bytes or a file opened in binary mode")
        if isinstance(payload, io.TextIOBase):
            raise RequestError(where, "is opened in text mode; open it with mode 'rb'")
        if getattr(payload, "closed", False):
            raise RequestError(where, "is closed; open it again, or give its path")
        if name is None and isinstance(getattr(payload, "name", None), str):
            name = os.path.basename(payload.name)  # noqa: PTH119 - not always a path
    # A part without a file name is a plain field to most servers.
    name = name or "upload"
    try:
        name.encode()
    except UnicodeEncodeError:
        problem = "has a name that is not valid Unicode; give another one as file_name"
        raise RequestError(where, problem) from None
    if file.mime_type is not None and not (file.mime_type.isascii() and file.mime_type.isprintable()):
        raise RequestError(where, "has a mime_type with characters that no header can carry")
    return name, payload, file.mime_type or mimetypes.guess_type(name)[0] or "application/octet-stream"


def close_files(kwargs: dict[str, Any]) -> None:
    """Close what sending a request opened."""
    parts = [part for _, part in kwargs.get("files") or ()]
    for content in [kwargs.get("content"), *(part[1] for part in parts if isinstance(part, tuple))]:
        if isinstance(content, PathFile):
            content.release()
