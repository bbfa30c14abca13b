"""Validation of request headers; those of the connection and of framing are the HTTP library's."""

from __future__ import annotations

import string
from typing import Any

from esper_client.errors import RequestError
from esper_sdk._base.http import ByteStream, Request

__all__ = ("check_headers",)

_CONNECTION = frozenset(
    {b"keep-alive", b"proxy-connection", b"proxy-authorization", b"te", b"trailer", b"upgrade", b"expect"}
)
"""Headers of a connection (RFC 9110, section 7.6.1), and of the proxy."""
_CONTROLS = bytes({*range(32), 127} - {9})
"""Bytes that no header's value carries (RFC 9110, section 5.5)."""
_TOKEN = b"!#$%&'*+-.^_`|~" + string.digits.encode() + string.ascii_letters.encode()
"""Bytes of a header's name (RFC 9110, section 5.6.2)."""
_FRAMING = {b"host", b"connection", b"content-length", b"transfer-encoding"}


def check_headers(request: Request) -> None:
    """
    Refuse headers that can't be sent, or that contradict the URL or the length of the body.

    Args:
        request: The request, with the headers that httpx has made for it.

    Raises:
        RequestError: There is such a header; the error names it.
    """
    framing: dict[bytes, bytes] = {}
    for name, value in request.headers.raw:
        key = name.lower()
        if value.translate(None, _CONTROLS) != value:
            raise _error(name, "contains a line break or another control character")
        if not name or name.translate(None, _TOKEN):
            raise _error(name, "is not the name of a header")
        if key in _CONNECTION or key in framing:
            raise _error(name, "belongs to the HTTP library, which sets it where it is needed")
        if key in _FRAMING:
            framing[key] = value
    if framing.get(b"host", b"") != request.url.netloc:
        raise _error(b"Host", "is not that of the base URL")
    if framing.get(b"connection", b"keep-alive").lower() != b"keep-alive":
        raise _error(b"Connection", "belongs to the HTTP library")
    _check_length(request, framing)


def _check_length(request: Request, framing: dict[bytes, bytes]) -> None:
    length, coding = framing.get(b"content-length"), framing.get(b"transfer-encoding")
    stream: Any = request.stream
    if coding is not None and (coding.lower() != b"chunked" or length is not None):
        raise _error(b"Transfer-Encoding", "belongs to the HTTP library")
    if not isinstance(stream, ByteStream):
        if coding is None and (length is None or not length.isdigit()):
            raise _error(b"Content-Length", "does not say how long the body is")
        return
    if coding is not None:
        raise _error(b"Transfer-Encoding", "is not needed: the length of the body is known")
    size = len(b"".join(stream))
    if length != b"%d" % size and (length is not None or size):
        raise _error(b"Content-Length", f"is not the length of the body, which has {size} bytes")


def _error(name: bytes, problem: str) -> RequestError:
    return RequestError(f"headers.{name.decode('latin-1')}", problem)
