"""
HTTP/1.1 framing: finds the end of an answer in the bytes of a connection.

A parser keeps the bytes behind an answer for the next one, as if they were the next request's answer. Here
nothing behind the end reaches a parser, and the connection is marked as unusable.
"""

from __future__ import annotations

import ssl
from typing import Any

__all__ = ("SPOKE_FIRST", "WHOLE_ANSWER", "AnswerFraming", "FramingError", "was_cut")

WHOLE_ANSWER = 10.0
"""The longest time of a whole answer, in read timeouts: some never pause and never end."""
SPOKE_FIRST = "the server sent something before it was asked, or closed the connection at once"
"""Why a new connection is refused before anything is sent."""
MAX_INTERIM = 20
"""The most interim answers (1xx) before the answer itself; servers send one or two."""

_MAX_HEAD = 64 * 1024
_BODILESS = (b"204", b"304")
"""Statuses that end with their headers (RFC 9110, sections 15.3.5 and 15.4.5)."""
_HEX = frozenset(b"0123456789abcdefABCDEF")

# States of an answer.
_HEAD, _LENGTH, _CHUNKS, _UNTIL_CLOSE, _DONE, _UNREADABLE = range(6)
# States of a chunked body.
_SIZE, _DATA, _DATA_END, _TRAILER = range(4)


class FramingError(Exception):
    """An answer that a client must not go on reading."""


class AnswerFraming:
    """
    The framing of one answer: follows its bytes to their end.

    An answer that it can't follow is passed on unchanged: the parser behind it reports better errors.

    Args:
        head_only: Whether the request was a HEAD.

    Attributes:
        surplus: Whether anything came behind the end, or the framing contradicts itself.
    """

    __slots__ = (
        "_began",
        "_chunks",
        "_head",
        "_head_only",
        "_interim",
        "_left",
        "_line",
        "_state",
        "surplus",
    )

    def __init__(self, *, head_only: bool = False) -> None:
        self._head_only = head_only
        self._state = _HEAD
        self._head = self._line = b""
        self._left = self._interim = 0
        self._chunks = _SIZE
        self._began: float | None = None
        self.surplus = False

    @property
    def done(self) -> bool:
        """Whether the answer is complete."""
        return self._state == _DONE

    @property
    def in_head(self) -> bool:
        """Whether the head of the answer is not complete yet."""
        return self._state == _HEAD

    @property
    def until_close(self) -> bool:
        """Whether, as far as is known, only the end of the connection ends the answer."""
        return self._state in {_UNTIL_CLOSE, _UNREADABLE}

    @property
    def reusable(self) -> bool:
        """Whether another request may follow on the connection."""
        return self._state == _DONE and not self.surplus

    def check_time(self, now: float, read_timeout: float | None) -> None:
        """
        Check the time that the whole answer takes.

        Args:
            now: When bytes arrived, in seconds on any clock.
            read_timeout: The read timeout, in seconds; `None` for no limit.

        Raises:
            TimeoutError: The answer has taken more than `WHOLE_ANSWER` read timeouts.
        """
        if self._began is None:
            self._began = now
        elif read_timeout is not None and now - self._began > WHOLE_ANSWER * read_timeout:
            raise TimeoutError("the answer did not end in time")

    def end(self) -> None:
        """Note that the whole answer was read elsewhere."""
        self._state = _DONE

    def restart_time(self) -> None:
        """Count the time from the next byte on: what came before answered a part of the request."""
        self._began = None

    def feed(self, data: bytes) -> bytes:
        """
        Return the bytes that belong to the answer; the head is held back until it is complete.

        Args:
            data: Bytes from the connection.

        Raises:
            FramingError: Too many interim answers, another protocol, or lengths that contradict each other.
        """
        if self._state == _LENGTH:
            return self._within_length(data)
        if self._state == _HEAD:
            return self._read_heads(data)
        if self._state == _CHUNKS:
            return self._cut(data, self._end_of_chunks(data))
        if self._state == _DONE:
            self.surplus = True
            return b""
        return data

    def flush(self) -> bytes:
        """Return the held-back bytes of a head that never became complete."""
        head, self._head = self._head, b""
        if head:
            self._state = _UNREADABLE
        return head

    def _cut(self, data: bytes, end: int | None) -> bytes:
        if end is None:
            return data
        self._state = _DONE
        if end == len(data):
            return data
        self.surplus = True
        return data[:end]

    def _within_length(self, data: bytes) -> bytes:
        left = self._left - len(data)
        if left > 0:
            self._left = left
            return data
        return self._cut(data, len(data) + left)

    def _read_heads(self, data: bytes) -> bytes:
        out = b""
        rest = self._head + data if self._head else data
        while self._state == _HEAD:
            # Empty lines before an answer are ignored (RFC 9112, section 2.2).
            rest = rest.lstrip(b"\r\n")
            end = _end_of_head(rest)
            if not b"HTTP/".startswith(rest[:5]):
                self._state = _UNREADABLE
                break
            if (end or len(rest)) > _MAX_HEAD:
                raise FramingError(f"the headers of the answer take more than {_MAX_HEAD // 1024} KiB")
            if not end:
                self._head = rest
                return out
            out += self._read_head(rest[:end])
            rest = rest[end:]
        self._head = b""
        return out + self.feed(rest) if rest else out

    def _read_head(self, head: bytes) -> bytes:
        if head.count(b"\n") != head.count(b"\r\n"):
            # Bare line feeds end lines, too (RFC 9112, section 2.2).
            head = head.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        status = head[9:12]
        if not status.isdigit() or head[8:9] != b" ":
            self._state = _UNREADABLE
            return head
        if status == b"101":
            raise FramingError("the server went over to another protocol, which nobody asked for")
        if status[:1] == b"1":
            self._interim += 1
            if self._interim > MAX_INTERIM:
                raise FramingError(f"more than {MAX_INTERIM} interim answers came, and no answer")
            return head
        return self._read_final_head(head, status)

    def _read_final_head(self, head: bytes, status: bytes) -> bytes:
        fields = head.lower()
        coding = _value(fields, b"transfer-encoding")
        length = _value(fields, b"content-length")
        lengths = fields.count(b"\r\ncontent-length:")
        odd = b" :" in fields or b"\t:" in fields or b"," in (length or b"")
        odd = odd or fields.count(b"\r\ntransfer-encoding:") > 1
        if odd or lengths > 1 or (coding is not None and (coding != b"chunked" or lengths)):
            head = _tidied(head)
            fields = head.lower()
            # Both framings in one answer may be two answers to another reader.
            self.surplus = bool(lengths) and coding is not None
            coding = _value(fields, b"transfer-encoding")
            length = _value(fields, b"content-length")
        if self._head_only or status in _BODILESS:
            self._state = _DONE
            # A 304 or HEAD may announce a body that is not sent.
            self.surplus |= status == b"204" and (coding is not None or length not in {None, b"0"})
        elif coding is not None:
            self._state = _CHUNKS
        elif length is None:
            self._state = _UNTIL_CLOSE
        elif length.isdigit() and len(length) < 20:
            self._left = int(length)
            self._state = _LENGTH if self._left else _DONE
        else:
            self._state = _UNREADABLE
        return head

    def _end_of_chunks(self, data: bytes) -> int | None:
        """Return the index behind the last chunk; `None` before it came."""
        at, size = 0, len(data)
        while at < size:
            if self._chunks == _DATA:
                step = min(self._left, size - at)
                at += step
                self._left -= step
                if not self._left:
                    self._chunks = _DATA_END
                continue
            end = data.find(b"\n", at) + 1
            if not end:
                self._line += data[at:]
                if len(self._line) > _MAX_HEAD:
                    self._state = _UNREADABLE
                return None
            line, self._line, at = self._line + data[at:end], b"", end
            if self._chunks == _SIZE:
                number = line.split(b";")[0].strip()
                if not number or len(number) > 16 or not _HEX.issuperset(number):
                    self._state = _UNREADABLE
                    return None
                self._left = int(number, 16)
                self._chunks = _DATA if self._left else _TRAILER
            elif self._chunks == _DATA_END:
                self._chunks = _SIZE
            elif not line.strip(b"\r\n"):
                return at
            else:
                self._left += len(line)
                if self._left > _MAX_HEAD:
                    raise FramingError("the trailers behind the answer have no end")
        return None


def _end_of_head(data: bytes) -> int:
    """Return where a head ends, with the empty line behind it; 0 while it has not."""
    usual = data.find(b"\n\r\n")
    # Looked for before the usual one only: a large body follows.
    bare = data.find(b"\n\n", 0, usual if usual >= 0 else None)
    if bare >= 0:
        return bare + 2
    return usual + 3 if usual >= 0 else 0


def _value(fields: bytes, name: bytes) -> bytes | None:
    _, found, rest = fields.partition(b"\r\n" + name + b":")
    return rest.partition(b"\r\n")[0].strip() if found else None


def _tidied(head: bytes) -> bytes:
    """
    Normalize a head so that every parser reads it the same, as browsers and curl do.

    Spaces before a colon go, a length or coding that is repeated is one, and where a body comes in chunks its
    length means nothing (RFC 9112, sections 5.1 and 6.3).

    Args:
        head: The head.

    Raises:
        FramingError: Two lengths differ, or the body is coded in another way than in chunks.
    """
    first, *fields = head[:-4].split(b"\r\n")
    lines: list[bytes] = []
    lengths: set[bytes] = set()
    codings: set[bytes] = set()
    for line in fields:
        name, colon, value = line.partition(b":")
        # A line that begins with a space continues the one before.
        name = name if name[:1] in {b" ", b"\t"} else name.rstrip(b" \t")
        match name.lower():
            case b"content-length":
                lengths.update(each.strip() for each in value.split(b","))
            case b"transfer-encoding":
                codings.update(each.strip().lower() for each in value.split(b","))
            case _:
                lines.append(name + colon + value)
    codings -= {b"", b"identity"}
    if len(lengths) > 1:
        raise FramingError("the answer says twice how long it is, and not the same")
    if codings - {b"chunked"}:
        raise FramingError("the answer comes in a transfer coding that was not asked for")
    if codings:
        lines.append(b"Transfer-Encoding: chunked")
    elif lengths:
        lines.append(b"Content-Length: " + lengths.pop())
    return b"\r\n".join((first, *lines, b"", b""))


def was_cut(transport: Any) -> bool:
    """
    Tell whether a TLS connection ended without `close_notify` (RFC 8446, section 6.1).

    Args:
        transport: A transport or stream; false for one without TLS.
    """
    tls = transport.get_extra_info("ssl_object") if transport is not None else None
    if tls is None:
        return False
    try:
        return bool(tls.read(1))
    except ssl.SSLZeroReturnError:
        return False
    except (OSError, ValueError):
        return True
