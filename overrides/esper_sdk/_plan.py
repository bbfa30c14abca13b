"""What an iteration over a list is to read, and what it has asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import anyio

from esper_client.types import Fetch, PageRequest, PageSpec

from ._envelope import Position
from ._tasks import is_cancellation

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

    __slots__ = ("again", "answer", "answered", "end", "error", "offset", "ready")

    def __init__(self, offset: int, size: int, *, again: bool = False) -> None:
        self.offset = offset
        self.end = offset + size
        self.again = again
        self.answer: Any = None
        self.answered = False
        self.error: BaseException | None = None
        self.ready = anyio.Event()

    async def fill(self, fetch: Fetch, request: PageRequest) -> None:
        """Fetch the page. What goes wrong is kept until somebody takes the page."""
        try:
            self.answer = await fetch(request)
            self.answered = True
        except BaseException as error:
            if is_cancellation(error):
                raise
            self.error = error


def attach(error: Exception, position: Position) -> None:
    """Give an error the position at which the list can be taken up again."""
    if getattr(error, "position", None) is None:
        try:
            error.position = position  # type: ignore[attr-defined]
        except AttributeError:
            return
        error.add_note(f"The list can be taken up again at {str(position)!r} (Pages.from_position).")
