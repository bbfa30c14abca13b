"""Whole answers of the most usual form, read at once: one piece of bytes with a length, in no coding."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ("Fields", "PlainAnswer", "read_plain_answer")

# Everything else is for the parser of aiohttp, which this must agree with.
_HEAD = re.compile(
    rb"HTTP/1\.1 (20[0-3]) ([\x20-\x7e]*+)\r\n"
    rb"((?:[!#$%&'*+.^_`|~0-9A-Za-z-]++:[\t\x20-\x7e]*+\r\n){1,100}+)\r\n"
)
_ODD = tuple(
    b"\n%b:" % name
    for name in (
        b"content-encoding",
        b"proxy-connection",
        b"sec-websocket-key1",
        b"trailer",
        b"transfer-encoding",
        b"upgrade",
    )
)
_SIZE, _CONNECTION = b"\ncontent-length:", b"\nconnection:"
_LONGEST = 16 * 1024


class Fields:
    """
    The header fields of an answer, taken apart when somebody goes through them.

    Args:
        lines: Their lines, each with its end.
        lowered: A line end and the same lines, in lower case.
    """

    __slots__ = ("_lines", "lowered")

    def __init__(self, lines: bytes, lowered: bytes) -> None:
        self._lines = lines
        self.lowered = lowered

    def __iter__(self) -> Iterator[tuple[bytes, bytes]]:
        for line in self._lines.splitlines():
            name, _, value = line.partition(b":")
            yield name, value.strip(b"\t ")


PlainAnswer = tuple[int, Fields, bytes, bytes]
"""A whole answer: status, header fields, body and reason phrase."""


def read_plain_answer(data: bytes, most: int) -> PlainAnswer | None:
    """
    Read an answer that came in one piece; `None` for one that is not whole, or of any unusual form.

    Args:
        data: The first bytes of the answer.
        most: The largest body, in bytes.
    """
    head = _HEAD.match(data, 0, _LONGEST)
    if head is None:
        return None
    lines = head[3]
    lowered = b"\n" + lines.lower()
    size, start = _value(lowered, _SIZE), head.end()
    if not size.isdigit() or len(size) > 15 or int(size) != len(data) - start or int(size) > most:
        return None
    if _CONNECTION in lowered and _value(lowered, _CONNECTION) != b"keep-alive":
        return None
    for name in _ODD:
        if name in lowered:
            return None
    return int(head[1]), Fields(lines, lowered), data[start:], head[2]


def _value(lowered: bytes, name: bytes) -> bytes:
    """Return the only value of a field; nothing for none, or more than one."""
    _, _, after = lowered.partition(name)
    value, _, rest = after.partition(b"\r")
    return b"" if name in rest else value.strip(b" ")
