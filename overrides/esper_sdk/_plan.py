"""What an iteration over a list is to read, and what it has asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import anyio

from esper_client.paging import Fetch, PageRequest, PageSpec, Undecoded

from ._envelope import Position
from ._tasks import ClosedError, is_cancellation

__all__ = ("Plan", "Slot", "attach")


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be read: from where, in pages of which size, and how many items at most."""

    fetch: Fetch
    spec: PageSpec
    start: Position
    page_size: int
    max_items: int | None

    @property
    def by_cursor(self) -> bool:
        """Whether the list pages by cursor: because it can't otherwise, or starts from one."""
        return self.spec.takes_cursor and (not self.spec.takes_offset or self.start.cursor is not None)


class Slot:
    """A page that was asked for. Its task refers to nothing else, so that a reader can be collected."""

    __slots__ = ("_undecoded", "again", "answer", "end", "error", "offset", "ready")

    def __init__(self, offset: int, size: int, *, again: bool = False) -> None:
        self.offset = offset
        self.end = offset + size
        self.again = again
        self.answer: Any = None
        self._undecoded: Undecoded | None = None
        self.error: BaseException | None = None
        self.ready = anyio.Event()

    async def fill(self, fetch: Fetch, request: PageRequest) -> None:
        """Fetch the page. What goes wrong is kept until somebody takes the page."""
        try:
            self._undecoded = await fetch(request)
        except BaseException as error:
            if is_cancellation(error):
                raise
            self.error = error

    def open(self) -> None:
        """
        Decode the answer.

        Raises:
            ClosedError: The page was not fetched to its end, because the client was closed.
            Exception: What went wrong when it was fetched or decoded.
        """
        if self.error is not None:
            raise self.error
        if self._undecoded is None:
            raise ClosedError
        self.answer, self._undecoded = self._undecoded(), None


def attach(error: Exception, position: Position) -> None:
    """Give an error the position at which the list can be taken up again."""
    if getattr(error, "position", None) is None:
        try:
            error.position = position  # type: ignore[attr-defined]
        except AttributeError:
            return
        error.add_note(f"The list can be taken up again at {str(position)!r} (Pages.from_position).")
