"""Streamed request bodies, checked against the length that was announced."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

from esper_client.errors import RequestError
from esper_sdk._base.http import AsyncByteStream, ByteStream, Request

__all__ = ("Pieces", "announced_body", "can_replay")


class Pieces(AsyncByteStream):
    """
    An iterator over the pieces of a body, which keeps the error of reading them.

    It is no generator: trio warns of those that are not read to their end.

    Args:
        stream: The body.

    Attributes:
        error: The exception of reading the body, if any, which tells it from a connection's error.
    """

    def __init__(self, stream: Any) -> None:
        bytes_only = isinstance(stream, ByteStream)
        self._content = b"".join(stream) if bytes_only else b""
        self._pieces: Any = None if bytes_only else aiter(stream)
        self.error: Exception | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._pieces is None:
            content, self._content = self._content, b""
            if not content:
                raise StopAsyncIteration
            return content
        try:
            piece: bytes = await anext(self._pieces)
        except StopAsyncIteration:
            raise
        except Exception as error:
            self.error = error
            raise
        return piece

    async def aclose(self) -> None:
        """Close the body, if it can be closed."""
        close = getattr(self._pieces, "aclose", None)
        if close is not None:
            await close()


class _AnnouncedBody(AsyncByteStream):
    """
    A body that raises an error if its length is not the one announced.

    Without it, one HTTP library cuts the body and reports success, and another fails as if there were no
    connection. A complete body would complete the request, so the last piece is held back until the end of the
    stream.
    """

    def __init__(self, stream: Any, length: int) -> None:
        self._stream = stream
        self._length = length

    async def __aiter__(self) -> AsyncIterator[bytes]:
        length, sent, last = self._length, 0, b""
        async with aclosing(Pieces(self._stream)) as pieces:
            async for piece in pieces:
                sent += len(piece)
                if sent > length:
                    raise RequestError("body", f"is longer than the {length} bytes that were announced")
                if last:
                    yield last
                last = piece
        if sent < length:
            raise RequestError("body", f"ended after {sent} of the {length} bytes that were announced")
        if last:
            yield last


def announced_body(request: Request) -> Any:
    """
    Return the body of a request, which checks its length against the announced one while it is sent.

    Args:
        request: The request; nothing of it is read here.
    """
    stream: Any = request.stream
    length = request.headers.get("content-length", "")
    if isinstance(stream, ByteStream) or not length.isdecimal():
        return stream
    return _AnnouncedBody(stream, int(length))


def can_replay(request: Request) -> bool:
    """
    Tell whether sending the request again would send the same body.

    Bytes can be sent again, and so can forms whose files are bytes or can be rewound: the HTTP library
    reads every file of a form from its beginning. Generators and other streams can be sent once.

    Args:
        request: The request; nothing of its body is read.
    """
    stream: Any = request.stream
    if isinstance(stream, ByteStream):
        return True
    fields = getattr(stream, "fields", None)
    if not isinstance(fields, list):
        return False
    return all(_can_rewind(getattr(field, "file", b"")) for field in fields)


def _can_rewind(file: Any) -> bool:
    if isinstance(file, (str, bytes)):
        return True
    seekable = getattr(file, "seekable", None)
    try:
        return bool(seekable()) if callable(seekable) else False
    except ValueError:
        # The file was closed meanwhile.
        return False
