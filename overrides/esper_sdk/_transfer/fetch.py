"""One file, fetched piece by piece, and continued by range after a break where that is safe."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import anyio

from esper_sdk._base.clock import current_time
from esper_sdk._errors import (
    CallError,
    CertificateError,
    DownloadError,
    NotSentError,
    OutcomeUnknownError,
    StatusError,
)

from .headers import Digest, Version, digest_of, length_of, range_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from esper_sdk._base.http import Response

    from .sender import Sender

__all__ = ("Fetch",)

BACKOFF = 0.5
"""First pause after a break, in seconds; it doubles, with full jitter."""
BACKOFF_MAX = 8.0
"""The longest of these pauses, in seconds."""
MOST_WAIT = 120.0
"""The longest pause that a server may ask for, in seconds."""
MOST_BREAKS = 6
"""How many breaks in a row, with little progress between them, end a download."""
MOST_RESTARTS = 5
"""How often a download may begin again."""
PROGRESS = 64 * 1024
"""Bytes between two breaks that count as progress; of smaller files, a hundredth."""
SLOWEST = 256
"""Bytes a second, on average over a read timeout, below which a connection is given up as stalled."""

_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})
_NO_RANGE = frozenset({412, 416})


class Fetch:
    """
    The pieces of one file, as they come over the wire.

    Args:
        sender: Sends the requests.
        stall: Seconds after which a connection that hardly moves is given up; `None` for never.
        restarts: Whether the file may begin again, so that what came is thrown away.

    Attributes:
        received: Bytes of the file so far, as sent.
        total: Bytes of the whole file, as sent; `None` where that is not told.
        breaks: How often it was broken off.
        version: The validators of the file; set by the first answer.
        digest: The checksum that the server told, if any.
        content_type: The media type that the server told.
        resumed: Whether it was put together of several answers.
        trouble: Why it was broken off last; `None` where the connection just ended.
        ended: Whether nothing more of it is wanted.
    """

    def __init__(self, sender: Sender, *, stall: float | None, restarts: bool = True) -> None:
        self._sender = sender
        self._stall = stall
        self._restarts = MOST_RESTARTS if restarts else 0
        self._may_restart = restarts
        self._answer: Response | None = None
        self._chunks: AsyncIterator[bytes] | None = None
        self._ranges = True
        self._until: int | None = None
        self._strikes = 0
        self._marked = 0
        self._waited, self._came = 0.0, 0
        self.received = 0
        self.breaks = 0
        self.trouble: CallError | None = None
        self.ended = False
        self.resumed = False
        self.total: int | None = None
        self.version: Version | None = None
        self.digest: Digest | None = None
        self.content_type: str | None = None

    async def read(self) -> bytes | None:
        """
        Return the next piece; an empty one at the end, `None` where the file begins, perhaps again.

        Raises:
            CallError: The file can't be had.
        """
        while True:
            self.check()
            if self._chunks is None:
                if await self._open():
                    return None
                continue
            try:
                # What the reader does between two pieces is not the server's time.
                began = current_time()
                chunk = await anext(self._chunks, None)
                self._check_pace(current_time() - began, len(chunk or b""))
            except OutcomeUnknownError as error:
                await self._break(error)
                continue
            if chunk is not None:
                if not chunk:
                    continue
                self.received += len(chunk)
                if self._until is not None and self.received > self._until:
                    raise self.error("sent more than it had announced")
                return chunk
            if self._until is None or self.received == self._until == (self.total or self._until):
                await self.aclose()
                return b""
            await self._break(None)

    def check(self) -> None:
        """
        Check that the file is still wanted.

        Raises:
            DownloadError: It was closed.
        """
        if self.ended:
            raise self.error(f"was closed before its end, after {self.received:,} bytes as sent")

    async def begin_again(self) -> None:
        """Throw away what came: put together, it is not what it should be."""
        await self.aclose()
        self.breaks += 1
        self.received = 0

    async def aclose(self) -> None:
        """Close the connection."""
        answer, self._answer, self._chunks = self._answer, None, None
        if answer is not None:
            await answer.aclose()

    def error(self, problem: str) -> DownloadError:
        """
        Make the error for a file that can't be had.

        Args:
            problem: What is wrong, with the file as the subject.
        """
        return DownloadError(
            f"{self._sender.shown} {problem}",
            method="GET",
            path=self._sender.url.path,
            attempts=self.breaks + 1,
        )

    async def _open(self) -> bool:
        """Ask for the file, or for the rest of it; return whether it begins, perhaps again."""
        continues = self.received > 0
        version = self.version
        headers: dict[str, str] = {}
        if continues and self._ranges and version is not None and version.condition is not None:
            headers = {"Range": f"bytes={self.received}-", "If-Range": version.condition}
        elif continues:
            self._check_restart()
        try:
            answer = await self._sender.send(headers)
        except CallError as error:
            if headers and isinstance(error, StatusError) and error.status_code in _NO_RANGE:
                self._ranges = False
                return False
            await self._break(self._again(error))
            return False
        self._answer = answer
        if answer.status_code == 206 and headers:
            return await self._continue(answer)
        if answer.status_code != 200:
            await self.aclose()
            raise self.error(f"can't be had: the answer is {answer.status_code}, without the file")
        if continues:
            try:
                self._check_restart()
            except DownloadError:
                await self.aclose()
                raise
            self._restarts -= 1
        self._begin(answer)
        return True

    async def _continue(self, answer: Response) -> bool:
        found = range_of(answer.headers)
        version = self.version
        assert version is not None
        if (
            found is None
            or found[0] != self.received
            or (found[2] or self.total) is None
            or (self.total is not None and found[2] not in {None, self.total})
            or not version.fits(answer.headers)
            or self._differs(answer)
        ):
            # What it sends does not belong to what came before.
            await self.aclose()
            self._ranges = False
            return False
        self.total = self.total or found[2]
        self._until = found[1]
        self.resumed = True
        self._read_from(answer)
        return False

    def _differs(self, answer: Response) -> bool:
        """Tell whether a part names another checksum of the whole file."""
        told, known = digest_of(answer.headers, part=True), self.digest
        if told is None or known is None or told.name != known.name:
            return False
        return told.value != known.value

    def _begin(self, answer: Response) -> None:
        headers = answer.headers
        self.received = self._marked = 0
        self.resumed = False
        self.version = Version(headers)
        self.total = self._until = length_of(headers)
        self.digest = digest_of(headers)
        self.content_type = headers.get("content-type")
        self._ranges = headers.get("accept-ranges", "").strip().lower() != "none"
        self._read_from(answer)

    def _read_from(self, answer: Response) -> None:
        self._chunks = aiter(answer.stream)  # type: ignore[arg-type]
        self._waited, self._came = 0.0, 0

    def _check_restart(self) -> None:
        if not self._may_restart:
            raise self.error(
                f"was broken off after {self.received:,} bytes, and its server can't continue it; "
                "esper.download() would begin again"
            )
        if not self._restarts:
            raise self.error(
                f"had to begin again {MOST_RESTARTS} times: it is broken off each time, or keeps changing"
            )

    def _check_pace(self, seconds: float, size: int) -> None:
        self._waited += seconds
        self._came += size
        if self._stall is None or self._waited < self._stall:
            return
        if self._came < SLOWEST * self._waited:
            raise OutcomeUnknownError(
                f"Fewer than {SLOWEST} bytes a second came for {self._waited:.0f} s",
                method="GET",
                path=self._sender.url.path,
            )
        self._waited, self._came = 0.0, 0

    def _again(self, error: CallError) -> CallError:
        """Return the error of a request if another one may help; raise it if not."""
        if isinstance(error, CertificateError | DownloadError):
            raise error
        if isinstance(error, StatusError):
            if error.status_code not in _TRANSIENT or (error.retry_after or 0.0) > MOST_WAIT:
                raise error
        elif not isinstance(error, NotSentError | OutcomeUnknownError):
            raise error
        if self._sender.is_own and self.version is None:
            # The client's own retries are used up.
            raise error
        return error

    async def _break(self, error: CallError | None) -> None:
        """
        Count a break, and pause.

        Raises:
            DownloadError: There were too many.
        """
        await self.aclose()
        self.check()
        self.breaks += 1
        self.trouble = error
        least = min(PROGRESS, max(1, (self.total or PROGRESS) // 100))
        if self.received - self._marked >= least:
            self._strikes = 0
        self._marked = self.received
        self._strikes += 1
        if self._strikes >= MOST_BREAKS:
            if self.version is None and error is not None:
                raise error
            of = "" if self.total is None else f" of {self.total:,}"
            why = "" if error is None else f": {error.message}"
            raise self.error(
                f"was broken off {self.breaks} times, at last after {self.received:,}{of} bytes{why}"
            ) from error
        pause = min(BACKOFF_MAX, BACKOFF * 2.0 ** (self._strikes - 1)) * random.random()  # noqa: S311
        asked = error.retry_after if isinstance(error, StatusError) else None
        await anyio.sleep(max(pause, asked or 0.0))
