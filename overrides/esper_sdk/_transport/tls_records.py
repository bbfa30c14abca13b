"""TLS connections that tell of a record that came only in part: OpenSSL keeps such bytes, and doesn't say so."""

from __future__ import annotations

import ssl
from typing import Any

__all__ = ("count_records", "has_unread")

_HEADER = 5


class _RecordObject(ssl.SSLObject):
    """
    The TLS of one connection, which is given whole records only (RFC 8446, section 5.1).

    Attributes:
        part: The beginning of a record whose end has not come.
    """

    part: bytes = b""
    _wire: ssl.MemoryBIO
    _whole: ssl.MemoryBIO

    @classmethod
    def _create(cls, incoming: ssl.MemoryBIO, outgoing: ssl.MemoryBIO, **options: Any) -> _RecordObject:
        whole = ssl.MemoryBIO()
        made: _RecordObject = super()._create(whole, outgoing, **options)  # type: ignore[misc]
        made._wire, made._whole = incoming, whole
        return made

    @property
    def unread(self) -> bool:
        """Whether any record came, whole or in part, that nobody has read."""
        return bool(self.part or self._whole.pending or self._wire.pending)

    def _take(self) -> None:
        if self._wire.pending:
            data = self.part + self._wire.read()
            end = at = 0
            while at + _HEADER <= len(data):
                if not _is_record(data[at : at + _HEADER]):
                    # OpenSSL says what is wrong with it.
                    end = len(data)
                    break
                at += _HEADER + int.from_bytes(data[at + 3 : at + _HEADER], "big")
                if at > len(data):
                    break
                end = at
            self.part = data[end:]
            if end:
                self._whole.write(data[:end])
        if self._wire.eof and not self._whole.eof:
            self._whole.write_eof()

    def read(self, len: int = 1024, buffer: Any = None) -> Any:
        self._take()
        return super().read(len, buffer) if buffer is not None else super().read(len)

    def write(self, data: Any) -> int:
        self._take()
        return super().write(data)

    def do_handshake(self) -> None:
        self._take()
        super().do_handshake()

    def unwrap(self) -> None:
        self._take()
        super().unwrap()


def _is_record(header: bytes) -> bool:
    kind, major, _, high, _ = header
    return 20 <= kind <= 24 and major == 3 and high <= 0x48


def count_records(context: ssl.SSLContext) -> ssl.SSLContext:
    """
    Let the connections of a context tell of records that came in part.

    Args:
        context: The context; one that makes objects of a class of its own stays as it is.
    """
    if context.sslobject_class is ssl.SSLObject:
        context.sslobject_class = _RecordObject
    return context


def has_unread(tls: object) -> bool:
    """
    Tell whether a connection has records that nobody has read, or the beginning of one.

    Args:
        tls: Its TLS object, or `None`.
    """
    return bool(getattr(tls, "unread", False))
