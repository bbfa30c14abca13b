"""Response bodies, decompressed and bounded while they arrive."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

from ._error_bodies import path_of
from ._errors import OutcomeUnknownError, ResponseTooLargeError
from ._http import ByteStream, Request, Response

MAX_BODY = 100 * 1024 * 1024
"""The largest body accepted by default, in bytes after decompression."""
ACCEPT_ENCODING = "gzip, deflate"
"""What is asked for: the encodings whose output can be bounded while they are undone."""

_PIECE = 64 * 1024


class BodyReader:
    """
    Collects a body from its chunks, and refuses it as soon as it grows too large.

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
        self._limit = limit
        self._size = 0
        self._chunks: list[bytes] = []
        encoding = length = ""
        for key, value in headers:
            match key.lower():
                case b"content-encoding":
                    # More than one is a chain, and refused below like any other that was not asked for.
                    encoding = (
                        f"{encoding},{value.decode('latin-1')}" if encoding else value.decode("latin-1")
                    )
                case b"content-length":
                    length = value.decode("latin-1")
        encoding = encoding.strip().lower()
        self._decoder: _Inflate | None = None
        if encoding in {"gzip", "x-gzip", "deflate"}:
            self._decoder = _Inflate(raw_allowed=encoding == "deflate")
        elif encoding not in {"", "identity"} and request.method != "HEAD" and status_code not in {204, 304}:
            raise OutcomeUnknownError(
                f"The answer (status {status_code}) is encoded as {encoding[:40]!r}, which was not asked for",
                method=request.method,
                path=path_of(request),
            )
        if length.isdecimal() and len(length) < 20 and int(length) > limit and request.method != "HEAD":
            raise self.too_large()

    def feed(self, chunk: bytes) -> None:
        """
        Take the next chunk.

        Args:
            chunk: Bytes as they came from the connection.

        Raises:
            ResponseTooLargeError: The body is larger than allowed.
            OutcomeUnknownError: The body can't be decompressed.
        """
        if self._decoder is None:
            self._keep(chunk)
            return
        try:
            for piece in self._decoder.decode(chunk):
                self._keep(piece)
        except zlib.error as error:
            raise OutcomeUnknownError(
                f"The answer (status {self._status_code}) can't be decompressed",
                method=self._request.method,
                path=path_of(self._request),
            ) from error

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            self._chunks.clear()
            raise self.too_large()
        self._chunks.append(piece)

    def too_large(self) -> ResponseTooLargeError:
        """Make the error for a body that is larger than allowed."""
        return ResponseTooLargeError(
            f"The answer (status {self._status_code}) is larger than the {self._limit:,} bytes accepted",
            limit=self._limit,
            status_code=self._status_code,
            method=self._request.method,
            path=path_of(self._request),
        )

    def response(self, extensions: dict[str, object] | None = None) -> Response:
        """
        Make the response, with its body read and decompressed.

        Args:
            extensions: What the engine has to say about the response.

        Raises:
            OutcomeUnknownError: The compressed body ends too early.
        """
        if self._decoder is not None and self._decoder.unfinished:
            raise OutcomeUnknownError(
                f"The answer (status {self._status_code}) was cut off",
                method=self._request.method,
                path=path_of(self._request),
            )
        headers = self._headers
        if self._decoder is not None:
            # The headers describe the body as it is handed on.
            left_out = {b"content-encoding", b"content-length"}
            headers = [(key, value) for key, value in headers if key.lower() not in left_out]
            headers.append((b"content-length", str(self._size).encode()))
        chunks = self._chunks
        body = chunks[0] if len(chunks) == 1 else b"".join(chunks)
        # Given as `content`, the body would be encoded and its headers filled in, at twice the cost.
        response = Response(
            self._status_code,
            headers=list(headers),
            stream=ByteStream(body),
            request=self._request,
            extensions=extensions or {},
        )
        response.read()
        return response


class _Inflate:
    """Undoes gzip, zlib and (as some servers mean by "deflate") bare deflate, in bounded pieces."""

    def __init__(self, *, raw_allowed: bool) -> None:
        self._raw_allowed = raw_allowed
        self._seen = False
        self._inflate = self._fresh()

    @property
    def unfinished(self) -> bool:
        """Whether the end of the compressed data has not come yet, although its beginning has."""
        return self._seen and not self._inflate.eof

    @staticmethod
    def _fresh() -> zlib._Decompress:
        return zlib.decompressobj(zlib.MAX_WBITS | 32)

    def decode(self, chunk: bytes) -> Iterator[bytes]:
        """
        Decompress a chunk, a bounded piece at a time.

        Args:
            chunk: The next compressed bytes.

        Raises:
            zlib.error: This is not what the encoding promised.
        """
        while chunk:
            if self._inflate.eof:
                # Several gzip members may follow each other.
                self._inflate = self._fresh()
            try:
                piece = self._inflate.decompress(chunk, _PIECE)
            except zlib.error:
                if self._seen or not self._raw_allowed:
                    raise
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
                piece = self._inflate.decompress(chunk, _PIECE)
            self._seen = True
            yield piece
            while self._inflate.unconsumed_tail:
                yield self._inflate.decompress(self._inflate.unconsumed_tail, _PIECE)
            chunk = self._inflate.unused_data
