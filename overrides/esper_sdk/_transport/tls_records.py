"""TLS connections that tell of records nobody has read, and give what came before a broken one."""

from __future__ import annotations

import ssl
from typing import Any

__all__ = ("broken_record", "count_records", "has_unread", "read_up_to_broken")

_HEADER = 5


class _RecordObject(ssl.SSLObject):
    """
    The TLS of one connection, which is given whole records only (RFC 8446, section 5.1).

    OpenSSL keeps the beginning of a record, and doesn't say so.

    Attributes:
        part: The beginning of a record whose end has not come.
        postpones: Whether `read` tells of a broken record only when what came before it has been passed on.
        broken: The error that was postponed; `read` raises it from then on.
    """

    part: bytes = b""
    postpones = False
    broken: ssl.SSLError | None = None
    _read_some = False
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
        return bool(self.part or self._whole.pending or self._wire.pending or self.broken)

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
        if buffer is not None:
            return super().read(len, buffer)
        if not self.postpones:
            return super().read(len)
        if self.broken is not None:
            raise self.broken
        try:
            data = super().read(len)
        except ssl.SSLError as error:
            if not self._read_some or isinstance(error, ssl.SSLWantReadError | ssl.SSLWantWriteError):
                self._read_some = False
                raise
            self.broken = error.with_traceback(None)
        else:
            self._read_some = bool(data)
            return data
        raise ssl.SSLWantReadError

    def pending(self) -> int:
        # uvloop reads only while this says that there is more.
        return super().pending() or self._whole.pending or int(self.broken is not None)

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
        context: The context, which can't be copied, so that others who use it get such connections as well; one that
            makes objects of a class of its own stays as it is.
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


def read_up_to_broken(tls: object) -> None:
    """
    Let a connection of asyncio pass on what came right before a broken record; `broken_record` tells of that.

    asyncio reads until there is nothing left, and drops all of it, perhaps a whole answer, when that fails.

    Args:
        tls: Its TLS object, or `None`.
    """
    if isinstance(tls, _RecordObject):
        tls.postpones = True


def broken_record(tls: object) -> ssl.SSLError | None:
    """
    Return the error of a broken record that came right behind what was passed on, if any.

    Args:
        tls: Its TLS object, or `None`.
    """
    return tls.broken if isinstance(tls, _RecordObject) else None
