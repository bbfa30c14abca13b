"""Response bodies, decompressed and bounded while they arrive."""

from __future__ import annotations

import codecs
import contextlib
import zlib
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import Literal

from esper_sdk._base.http import ByteStream, Request, Response
from esper_sdk._errors import OutcomeUnknownError, ResponseTooLargeError

from .request_info import path_of

ACCEPT_ENCODING = "gzip, deflate"
"""The encodings that are asked for: their output can be bounded during decompression."""

MAX_CONTENT = 64 * 1024
"""The most bytes of a body that an error keeps: bulk runs collect errors by the thousand."""

_REFUSAL_TIME = 1.0
"""Seconds in which the body of a 429 has to end: its status and headers say what counts."""
_PIECE = 64 * 1024
_LONGEST_CHAIN = 5
"""The most codings of one body, as in curl."""
FOREIGN = frozenset(
    ("aes128gcm", "br", "brotli", "bzip2", "compress", "dcb", "dcz", "exi", "lzma", "pack200-gzip", "zstd")
)
"""Codings that can't be decoded here. Names that nobody knows are ignored, as in browsers."""
_MAGIC = b"\x1f\x8b\x08"


class BodyReader:
    """
    A reader that collects a body from its chunks, and refuses it as soon as it grows too large.

    An error status is never lost for its body. A body that can't be decoded is then passed on as it came if it
    is text, and otherwise as an empty one. Of a 429, which says that the request was not processed, what came
    in time is enough.

    Args:
        request: The request, for errors.
        status_code: The status of the answer.
        headers: The headers of the answer, as they came.
        limit: The largest body, in bytes after decompression.
    """

    def __init__(
        self, request: Request, status_code: int, headers: Sequence[tuple[bytes, bytes]], limit: int
    ) -> None:
        self._request = request
        self._status_code = status_code
        self._headers = headers
        self._refused = status_code == 429
        self._limit = limit
        self._size = 0
        self._chunks: list[bytes] = []
        self._encoding = length = ""
        for key, value in headers:
            match key.lower():
                case b"content-encoding":
                    # Several headers are one list (RFC 9110, section 5.3).
                    self._encoding += ("," if self._encoding else "") + value.decode("latin-1")
                case b"content-length":
                    length = value.decode("latin-1")
        self._decoders: list[_Inflate] = []
        self._foreign = False
        if self._encoding:
            if request.method != "HEAD" and status_code not in {204, 304}:
                codings = codings_of(self._encoding)
                self._foreign = len(codings) > _LONGEST_CHAIN or not FOREIGN.isdisjoint(codings)
                self._decoders = [_Inflate()] if self._foreign else decoders_of(codings)
            # A compressed body may be a little larger than the original.
            limit += limit // 8 + 1024
        self._most = limit
        self._raw: bytes | None = None if 200 <= status_code <= 299 or status_code == 304 else b""
        self._unreadable = False
        if self._refused or not length.isdecimal() or len(length) >= 20 or request.method == "HEAD":
            return
        if int(length) > limit:
            raise self.too_large()

    async def read(self, chunks: AsyncIterator[bytes]) -> bool:
        """
        Read a body, and tell whether it ended.

        Args:
            chunks: Its chunks, as they come from the connection.

        Raises:
            ResponseTooLargeError: The body is larger than allowed.
            OutcomeUnknownError: The body of a success can't be decompressed.
            Exception: The connection broke.
        """
        if not self._refused:
            async for chunk in chunks:
                self.feed(chunk)
            return True
        import anyio

        with anyio.move_on_after(_REFUSAL_TIME), contextlib.suppress(Exception):
            async for chunk in chunks:
                self.feed(chunk)
            return True
        return False

    def feed(self, chunk: bytes) -> None:
        """
        Take the next chunk.

        Args:
            chunk: Bytes as they came from the connection.

        Raises:
            ResponseTooLargeError: The body is larger than allowed.
            OutcomeUnknownError: The body of a success can't be decompressed.
        """
        if not self._decoders:
            self._keep(chunk)
            return
        if self._raw is not None:
            self._raw = (self._raw + chunk)[:MAX_CONTENT]
        if self._foreign and chunk and not self._unreadable:
            self._give_up(f"is encoded as {self._encoding[:40]!r}, which was not asked for")
        try:
            self._decode(chunk)
        except zlib.error as error:
            problem = f"is encoded as {self._encoding[:40]!r}, and can't be decompressed: {error}"
        else:
            return
        # Outside of `except`, and without the chunk: it may contain the key.
        del chunk
        self._give_up(problem)

    def _decode(self, chunk: bytes, stage: int = 0) -> None:
        decoder = self._decoders[stage]
        # Bytes that are ignored or decompress to nothing count too.
        decoder.taken += len(chunk)
        if decoder.taken > self._most:
            raise self.too_large()
        following = self._keep if stage + 1 == len(self._decoders) else partial(self._decode, stage=stage + 1)
        for piece in decoder.decode(chunk):
            following(piece)

    def _give_up(self, problem: str) -> None:
        if self._raw is None:
            raise OutcomeUnknownError(
                f"The answer (status {self._status_code}) {problem}",
                method=self._request.method,
                path=path_of(self._request),
            )
        self._unreadable = True
        for decoder in self._decoders:
            decoder.ignore()

    def _keep(self, piece: bytes) -> None:
        most = min(self._limit, MAX_CONTENT) if self._refused else self._limit
        if self._size + len(piece) > most:
            if not self._refused:
                self._chunks.clear()
            raise self.too_large()
        self._size += len(piece)
        self._chunks.append(piece)

    def too_large(self) -> ResponseTooLargeError:
        """Make the error for a body that is larger than allowed."""
        return ResponseTooLargeError(
            f"The answer (status {self._status_code}) is larger than the {self._limit:,} bytes accepted; "
            "give the client more with max_body=, or take esper.download() or esper.stream()",
            limit=self._limit,
            status_code=self._status_code,
            method=self._request.method,
            path=path_of(self._request),
        )

    def whole(self) -> tuple[Sequence[tuple[bytes, bytes]], bytes]:
        """
        Return the headers, and the body that they describe: read and decompressed.

        Raises:
            OutcomeUnknownError: The compressed body of a success ends too early.
        """
        if any(decoder.unfinished for decoder in self._decoders):
            self._give_up("was cut off")
        if self._unreadable:
            self._chunks = [_if_text(self._raw or b"")]
            self._size = len(self._chunks[0])
        headers = self._headers
        if self._encoding and (self._chunks or self._decoders):
            # The headers describe the decompressed body.
            left_out = {b"content-encoding", b"content-length"}
            headers = [(key, value) for key, value in headers if key.lower() not in left_out]
            headers.append((b"content-length", str(self._size).encode()))
        chunks = self._chunks
        return headers, chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def response(self, extensions: dict[str, object] | None = None) -> Response:
        """
        Make the response.

        Args:
            extensions: The extensions of the response, from the engine.

        Raises:
            OutcomeUnknownError: The compressed body of a success ends too early.
        """
        headers, body = self.whole()
        # As `content`, encoding and headers would double the cost.
        response = Response(
            self._status_code,
            headers=list(headers),
            stream=ByteStream(body),
            request=self._request,
            extensions=extensions or {},
        )
        response.read()
        return response


@lru_cache(64)
def codings_of(encoding: str) -> tuple[str, ...]:
    """Return the codings that a header names, in the order in which they were applied."""
    names = (
        name.partition(";")[0].strip(" \t\"'").lower().removeprefix("x-") for name in encoding.split(",")
    )
    return tuple(name for name in names if name in {"gzip", "deflate"} or name in FOREIGN)


def decoders_of(codings: tuple[str, ...]) -> list[_Inflate]:
    """Return the decoders of some codings, the last coding first."""
    undone = ("", *reversed(codings))
    return [
        # Server and proxy may both name a coding applied once.
        _Inflate(raw_allowed=coding == "deflate", optional=coding == before)
        for before, coding in pairwise(undone)
    ]


def _if_text(content: bytes) -> bytes:
    """Return the beginning of a body, or nothing where it is not text."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return b""
    return content


class _Inflate:
    """
    A decoder of gzip, zlib and (as some servers mean by "deflate") bare deflate, in bounded pieces.

    Bytes behind a finished member are ignored unless they begin another one of gzip, as in browsers.

    Args:
        raw_allowed: Whether the data may be bare deflate.
        optional: Whether the data may be uncompressed; it is then passed on.

    Attributes:
        taken: How many bytes came so far.
    """

    def __init__(self, *, raw_allowed: bool = False, optional: bool = False) -> None:
        self.taken = 0
        self._raw_allowed = raw_allowed
        self._optional = optional
        self._inflate: zlib._Decompress | None = None
        # The first bytes of a member, too few to tell its format.
        self._head = b""
        self._begun = False
        self._rest: Literal["", "ignored", "plain"] = ""

    @property
    def unfinished(self) -> bool:
        """Whether the end of the compressed data has not come yet, although its beginning has."""
        return self._inflate is not None or bool(self._head)

    def ignore(self) -> None:
        """Ignore all further data."""
        self._inflate, self._head, self._rest = None, b"", "ignored"

    def decode(self, chunk: bytes) -> Iterator[bytes]:
        """
        Decompress a chunk, a bounded piece at a time.

        Args:
            chunk: The next compressed bytes.

        Raises:
            zlib.error: The data does not have the announced encoding.
        """
        while chunk:
            if self._rest:
                if self._rest == "plain":
                    yield chunk
                return
            inflate = self._inflate
            if inflate is None:
                chunk = self._begin(chunk)
                continue
            full = True
            # After a full piece, more output may be pending without input.
            while (chunk or full) and not inflate.eof:
                piece = inflate.decompress(chunk, _PIECE)
                chunk = inflate.unconsumed_tail
                full = len(piece) == _PIECE
                if piece:
                    yield piece
            if inflate.eof:
                chunk = inflate.unused_data
                self._inflate = None

    def _begin(self, chunk: bytes) -> bytes:
        """Choose the decoder by the first bytes; return the bytes that it is to read."""
        head, self._head = self._head + chunk, b""
        if self._begun:
            # Tapes and block devices pad members with zeros.
            head = head.lstrip(b"\0")
        elif self._optional and not _may_begin(head):
            self._rest = "plain"
            return head
        if self._begun and not _MAGIC.startswith(head[:3]):
            self._rest = "ignored"
            return head
        if len(head) < (3 if self._begun else 2):
            self._head = head
            return b""
        bare = self._raw_allowed and not self._begun and not _may_begin(head)
        self._inflate = zlib.decompressobj(-zlib.MAX_WBITS if bare else zlib.MAX_WBITS | 32)
        self._begun = True
        return head


def _may_begin(head: bytes) -> bool:
    """Tell whether the first byte, or the first two, are those of gzip or zlib (RFC 1950, section 2.2)."""
    if head[0] == _MAGIC[0]:
        return len(head) == 1 or head[1] == _MAGIC[1]
    return head[0] & 0x8F == 8 and (len(head) == 1 or int.from_bytes(head[:2]) % 31 == 0)
