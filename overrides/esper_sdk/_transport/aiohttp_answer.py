"""Answers of aiohttp, read to their end: the ordinary ones as they are, all others by the reader of bodies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .light import LightResponse
from .response_body import BodyReader

if TYPE_CHECKING:
    import aiohttp

    from esper_sdk._base.http import Request, Response

    from .light import LightRequest

__all__ = ("read_answer", "read_light_answer")

_CODINGS = frozenset({b"content-encoding", b"transfer-encoding"})

RawHeaders = Sequence[tuple[bytes, bytes]]


async def read_answer(
    request: Request,
    status: int,
    raw: RawHeaders,
    reason: str | None,
    content: aiohttp.StreamReader,
    *,
    max_body: int,
) -> Response:
    """
    Read the body of an answer, and return it as httpx's. Of a refusal, it may not have ended.

    Args:
        request: Its request.
        status: The HTTP status.
        raw: The headers, as they came.
        reason: The reason phrase.
        content: The body.
        max_body: The largest body, in bytes after decompression.

    Raises:
        ResponseTooLargeError: The body is larger than that.
        OutcomeUnknownError: The body of a success can't be decompressed.
    """
    reader = BodyReader(request, status, raw, max_body)
    await reader.read(aiter(content.iter_any()))
    return reader.response({"http_version": b"HTTP/1.1", "reason_phrase": _phrase(reason)})


async def read_light_answer(
    request: LightRequest,
    status: int,
    raw: RawHeaders,
    reason: str | None,
    content: aiohttp.StreamReader,
    *,
    max_body: int,
) -> Response:
    """
    Read the body of an answer, and return it without httpx's objects if it is an ordinary one.

    Args:
        request: Its request.
        status: The HTTP status.
        raw: The headers, as they came.
        reason: The reason phrase.
        content: The body.
        max_body: The largest body, in bytes after decompression.

    Raises:
        ResponseTooLargeError: The body is larger than that.
        OutcomeUnknownError: The body of a success can't be decompressed.
    """
    if status == 429 or not _is_plain(raw, max_body):
        return await read_answer(cast("Request", request), status, raw, reason, content, max_body=max_body)
    # Mostly all of it has come with its headers.
    body = content.read_nowait() if content.is_eof() else await content.read()
    return cast("Response", LightResponse(request, status, raw, body, _phrase(reason)))


def _is_plain(raw: RawHeaders, most: int) -> bool:
    """Whether a body is as long as its headers say, not too long, and not encoded."""
    length = -1
    for name, value in raw:
        # By length first, which tells most others apart.
        if len(name) == 14 and name.lower() == b"content-length":
            if length >= 0 or not value.isdigit() or len(value) > 15:
                return False
            length = int(value)
        elif 16 <= len(name) <= 17 and name.lower() in _CODINGS:
            return False
    return 0 <= length <= most


def _phrase(reason: str | None) -> bytes:
    return (reason or "").encode("ascii", "replace")
