"""Content codings of files: decompression piece by piece, whatever the size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from esper_sdk._transport.response_body import FOREIGN, codings_of, decoders_of

__all__ = ("CodingError", "Decoder")


_LONGEST_CHAIN = 5


class CodingError(Exception):
    """The file is not encoded as the server says, or in a way that can't be decoded here."""


class Decoder:
    """
    The decoder of one file.

    Args:
        coding: The value of `Content-Encoding`; empty for none.

    Raises:
        CodingError: It can't be decoded here.
    """

    __slots__ = ("_coding", "_decoders")

    def __init__(self, coding: str) -> None:
        names = codings_of(coding) if coding else ()
        if len(names) > _LONGEST_CHAIN or not FOREIGN.isdisjoint(names):
            raise CodingError(f"is encoded as {coding[:40]!r}, which was not asked for")
        self._coding = coding
        self._decoders = decoders_of(names)

    @property
    def unfinished(self) -> bool:
        """Whether the compressed data has not come to its end."""
        return any(decoder.unfinished for decoder in self._decoders)

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """
        Decode a chunk, in pieces of bounded size.

        Raises:
            CodingError: It is not encoded as announced.
        """
        try:
            yield from self._decode(chunk, 0)
        except zlib.error as error:
            problem = f"is encoded as {self._coding[:40]!r}, and can't be decompressed: {error}"
        else:
            return
        raise CodingError(problem)

    def _decode(self, chunk: bytes, stage: int) -> Iterator[bytes]:
        if stage == len(self._decoders):
            if chunk:
                yield chunk
            return
        for piece in self._decoders[stage].decode(chunk):
            yield from self._decode(piece, stage + 1)
