"""Bodies that are sent in pieces: as many bytes as were announced, or an error."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from esper_client.errors import RequestError

from ._http import AsyncByteStream, ByteStream, Request

__all__ = ("announced_body",)


class _AnnouncedBody(AsyncByteStream):
    """
    A body that breaks its request off rather than be cut or padded.

    Where a length was announced that is not the body's, one HTTP library cuts the body and reports success,
    and another fails as if there were no connection.
    """

    def __init__(self, stream: Any, length: int) -> None:
        self._stream = stream
        self._length = length

    async def __aiter__(self) -> AsyncIterator[bytes]:
        length, sent, last = self._length, 0, b""
        async for piece in self._stream:
            sent += len(piece)
            if sent > length:
                raise RequestError("body", f"is longer than the {length} bytes that were announced")
            # The last piece would make the request complete, so each waits until it is clear what follows.
            if last:
                yield last
            last = piece
        if sent < length:
            raise RequestError("body", f"ended after {sent} of the {length} bytes that were announced")
        if last:
            yield last


def announced_body(request: Request) -> Any:
    """
    Return the body of a request, checked while it is sent against the length that was announced.

    Args:
        request: The request; nothing of it is read here.
    """
    stream: Any = request.stream
    length = request.headers.get("content-length", "")
    if isinstance(stream, ByteStream) or not length.isdecimal():
        return stream
    return _AnnouncedBody(stream, int(length))
