"""The plan of one iteration over a list, and one page of it that is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from esper_client.paging import Fetch, PageSpec

from .envelope import Envelope
from .position import Position

__all__ = ("ListPlan", "PageFetch")


@dataclass(frozen=True, slots=True)
class ListPlan:
    """
    The plan of one iteration: where it starts, the page size, and the most items.

    Rows that are null are not delivered, unless the plan says that they are.
    """

    fetch: Fetch
    spec: PageSpec
    start: Position
    page_size: int
    max_items: int | None
    with_null: bool = False

    @property
    def by_cursor(self) -> bool:
        """Whether the list is read by cursor: it takes no offset, or starts from a cursor."""
        return self.spec.takes_cursor and (not self.spec.takes_offset or self.start.cursor is not None)

    @property
    def begin(self) -> int:
        """Offset of the first item to ask for; by cursor, pages begin before the first one to deliver."""
        return self.start.offset - self.start.skip

    @property
    def overlap(self) -> int:
        """Items that a page shares with the one before, to show whether the list moved."""
        return 1 if self.spec.takes_offset and not self.by_cursor else 0


class PageFetch:
    """
    One page that is asked for.

    Attributes:
        offset: Offset of its first item.
        end: Offset of the first item after it.
        lead: How many items before the first are asked for too: those that the page before should end with.
        again: Whether it is a place that is read a second time.
        attempts: Attempts in vain to join it to the page before.
        tried_at: How far the list was read at the last attempt.
        answer: The answer, decoded.
        envelope: Its envelope; `None` until it was answered.
        repeated: Whether it was asked for anew because it equals the page before.
        counted: Whether its count was noted: it was put back, to be taken after another page.
        arrival: Whatever the one who fetches it keeps with it.
    """

    __slots__ = (
        "again",
        "answer",
        "arrival",
        "attempts",
        "counted",
        "end",
        "envelope",
        "lead",
        "offset",
        "repeated",
        "tried_at",
    )

    def __init__(self, offset: int, size: int, *, lead: int = 0, again: bool = False) -> None:
        self.offset = offset
        self.end = offset + size
        self.lead = min(lead, offset)
        self.again = again
        self.attempts = 0
        self.tried_at = -1
        self.repeated = False
        self.empty()

    def empty(self) -> None:
        """Discard the answer, so that the page can be fetched once more."""
        self.answer: Any = None
        self.envelope: Envelope | None = None
        self.counted = False
        self.arrival: Any = None

    @property
    def first(self) -> int:
        """Offset of the first item that the service is asked for."""
        return self.offset - self.lead

    @property
    def asked(self) -> int:
        """The number of items that the service is asked for."""
        return self.end - self.first
