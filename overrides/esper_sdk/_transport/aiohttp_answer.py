"""Answers of aiohttp, read to their end: plain ones as they are, all others by the reader of bodies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from .light import LightResponse
from .response_body import BodyReader

if TYPE_CHECKING:
    import aiohttp

    from esper_sdk._base.http import Request, Response

    from .light import LightRequest

__all__ = ("read_answer",)

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
    Read the body of an answer; of a refusal, it may not have ended.

    Args:
        request: Its request; the answer to a light one is light.
        status: The HTTP status.
        raw: The headers, as they came.
        reason: The reason phrase.
        content: The body.
        max_body: The largest body, in bytes after decompression.

    Raises:
        ResponseTooLargeError: The body is larger than that.
        OutcomeUnknownError: The body of a success can't be decompressed.
    """
    phrase = (reason or "").encode("ascii", "replace")
    is_light = hasattr(request, "head")
    if is_light and status != 429 and _is_plain(raw, max_body):
        # Mostly all of it has come with its headers.
        body = content.read_nowait() if content.is_eof() else await content.read()
    else:
        reader = BodyReader(request, status, raw, max_body)
        await reader.read(aiter(content.iter_any()))
        if not is_light:
            return reader.response({"http_version": b"HTTP/1.1", "reason_phrase": phrase})
        raw, body = reader.whole()
    return cast("Response", LightResponse(cast("LightRequest", request), status, raw, body, phrase))


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
