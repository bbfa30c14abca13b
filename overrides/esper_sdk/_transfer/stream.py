"""Files read piece by piece, without a copy on the disk."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from esper_sdk._errors import ClosedError

from .coding import CodingError, Decoder
from .fetch import Fetch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from esper_sdk._transport.lifetime import Lifetime

    from .sender import Sender

__all__ = ("FileStream",)

Result = TypeVar("Result")


class FileStream:
    """
    A file that is read piece by piece, in constant memory.

    ```python
    async with esper.stream(link) as pieces:
        async for piece in pieces:
            ...
    ```

    A broken connection is replaced, and the file goes on where it ended. If the server can't do that, the
    stream fails, since delivered pieces can't be taken back. Iteration ends only where the file does: one that
    failed or was closed before that raises a `DownloadError`.

    Attributes:
        size: Bytes of the whole file, as sent; `None` where that is not told, or before the first piece.
        content_type: Its media type, as the server tells it.
    """

    def __init__(self, sender: Sender, *, stall: float | None, lifetime: Lifetime) -> None:
        self._fetch = Fetch(sender, stall=stall, restarts=False)
        self._lifetime = lifetime
        self._decoder: Decoder | None = None
        self._hash: Any = None
        self._pieces: Iterator[bytes] = iter(())
        self._done = False

    @property
    def size(self) -> int | None:
        """Bytes of the whole file, as sent; `None` where that is not told, or before the first piece."""
        return self._fetch.total

    @property
    def content_type(self) -> str | None:
        """Its media type, as the server tells it; `None` before the first piece."""
        return self._fetch.content_type

    async def __aenter__(self) -> Self:
        self._lifetime.check()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connection."""
        self._fetch.ended = True
        await self._fetch.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        while True:
            if not self._done:
                self._fetch.check()
            piece = self._guarded(lambda: next(self._pieces, None))
            if piece is not None:
                return piece
            if self._done:
                raise StopAsyncIteration
            try:
                chunk = await self._lifetime.run(self._fetch.read, ClosedError)
            except BaseException:
                await self.aclose()
                raise
            self._take(chunk)

    def _take(self, chunk: bytes | None) -> None:
        fetch = self._fetch
        if chunk is None:
            coding = fetch.version.coding if fetch.version else ""
            self._decoder = self._guarded(lambda: Decoder(coding))
            self._hash = None if fetch.digest is None else fetch.digest.begin()
            return
        assert self._decoder is not None
        if chunk:
            if self._hash is not None:
                self._hash.update(chunk)
            self._pieces = self._decoder.feed(chunk)
            return
        # One that is damaged has no end.
        fetch.ended = True
        if self._decoder.unfinished:
            raise fetch.error("is compressed, and was cut off")
        if fetch.digest is not None and self._hash.digest() != fetch.digest.value:
            raise fetch.error(f"is damaged: its {fetch.digest.name} is not that of {fetch.digest.source}")
        self._done = True

    def _guarded(self, work: Callable[[], Result]) -> Result:
        try:
            return work()
        except CodingError as error:
            problem = str(error)
        self._fetch.ended = True
        raise self._fetch.error(problem)
