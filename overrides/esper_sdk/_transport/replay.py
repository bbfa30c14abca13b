"""Replay: whether the body of a request can be sent a second time."""

from __future__ import annotations

from typing import Any

from esper_sdk._base.http import ByteStream, Request


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
