"""Downloads to the disk: any size in constant memory, whole or not at all."""

from __future__ import annotations

import os
import string
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from esper_client.errors import RequestError
from esper_sdk._base.arguments import check_seconds
from esper_sdk._bulk.progress import check_progress, make_reporter
from esper_sdk._errors import DownloadError

from .coding import CodingError
from .fetch import Fetch
from .headers import Digest
from .progress import DownloadProgress
from .sink import Sink, check_target

if TYPE_CHECKING:
    from .sender import Sender

__all__ = ("Downloaded", "check_checksum", "download")

_BATCH = 1024 * 1024
"""Bytes that are written at a time, in a thread."""
_SIZES = {"md5": 32, "sha1": 40, "sha256": 64, "sha384": 96, "sha512": 128}


@dataclass(frozen=True, slots=True)
class Downloaded:
    """
    A file that was downloaded.

    Attributes:
        path: Where it is.
        size: Its size in bytes.
        breaks: How often the download was broken off, and went on or began again.
        content_type: Its media type, as the server told it.
    """

    path: Path
    size: int
    breaks: int
    content_type: str | None

    def __fspath__(self) -> str:
        return str(self.path)


def check_checksum(given: object) -> Digest | None:
    """
    Read the checksum that a caller expects.

    Args:
        given: Such as `sha256:` and 64 hexadecimal digits; `None` for none.

    Raises:
        RequestError: It is none.
    """
    if given is None:
        return None
    name, _, text = given.partition(":") if isinstance(given, str) else ("", "", "")
    name = name.strip().lower().replace("-", "")
    digits = text.strip().lower()
    if len(digits) != _SIZES.get(name) or not set(string.hexdigits).issuperset(digits):
        raise RequestError(
            "checksum", "must be an algorithm and hexadecimal digits, such as 'sha256:9f86d081...'"
        )
    return Digest(name, bytes.fromhex(digits), "checksum=")


async def download(
    sender: Sender,
    path: str | os.PathLike[str],
    *,
    stall: float | None,
    checksum: str | None,
    progress: bool | Callable[[DownloadProgress], object],
    deadline: float | None,
) -> Downloaded:
    """
    Download a file; `Esper.download` explains the arguments.

    Raises:
        RequestError: An argument is invalid.
        CallError: The file can't be had.
        OSError: The file can't be written.
    """
    target = check_target(path)
    known = check_checksum(checksum)
    check_progress(progress)
    check_seconds("deadline", deadline)
    run = _Download(Fetch(sender, stall=stall), Sink(target, known), progress)
    fetch = run.fetch
    with anyio.move_on_after(deadline):
        size = await run.run()
        return Downloaded(Path(path), size, fetch.breaks, fetch.content_type)
    of = "" if fetch.total is None else f" of {fetch.total:,}"
    why = "" if fetch.trouble is None else f"; the last break: {fetch.trouble.message}"
    raise fetch.error(
        f"did not come within the deadline of {deadline:g} s: {fetch.received:,}{of} bytes did{why}"
    ) from fetch.trouble


class _Download:
    def __init__(
        self, fetch: Fetch, sink: Sink, progress: bool | Callable[[DownloadProgress], object]
    ) -> None:
        self.fetch = fetch
        self._sink = sink
        self._reporter = make_reporter(progress)
        self._began = time.monotonic()
        self._damaged = False

    async def run(self) -> int:
        try:
            try:
                await self._whole()
            except DownloadError:
                # The parts may be of different files that claim to be one.
                if not (self._damaged and self.fetch.resumed):
                    raise
                await self.fetch.begin_again()
                await self._whole()
        finally:
            with anyio.CancelScope(shield=True):
                try:
                    await self.fetch.aclose()
                finally:
                    await anyio.to_thread.run_sync(self._sink.discard)
            if self._reporter is not None:
                self._reporter.close(self._state())
        return self._sink.size

    async def _whole(self) -> None:
        await self._fetch()
        await self._in_thread(self._sink.finish)

    async def _fetch(self) -> None:
        fetch, waiting, size = self.fetch, list[bytes](), 0
        while True:
            chunk = await fetch.read()
            if chunk is None:
                waiting, size = [], 0
                version = fetch.version
                await self._in_thread(self._sink.begin, version.coding if version else "", fetch.digest)
                continue
            waiting.append(chunk)
            size += len(chunk)
            if size >= _BATCH or not chunk:
                await self._in_thread(self._sink.write, waiting)
                waiting, size = [], 0
                if self._reporter is not None:
                    self._reporter.update(self._state())
            if not chunk:
                return

    async def _in_thread(self, function: Callable[..., None], *args: Any) -> None:
        try:
            await anyio.to_thread.run_sync(function, *args)
        except (CodingError, ValueError) as error:
            problem = str(error)
            self._damaged = True
        else:
            return
        raise self.fetch.error(problem)

    def _state(self) -> DownloadProgress:
        fetch = self.fetch
        return DownloadProgress(fetch.received, fetch.total, fetch.breaks, time.monotonic() - self._began)
