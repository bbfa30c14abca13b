"""The plan of one iteration over a list, and one page of it that is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from esper_client.paging import Fetch, PageSpec

from .envelope import Envelope
from .position import Position

__all__ = ("ListPlan", "PageFetch", "Purpose")

Purpose = Literal["page", "again", "probe"]


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
        purpose: `page`; `again` for what is read a second time; `probe` for what should not be there.
        gaps: Attempts in vain to fill the gap between this page and the one before.
        gap_at: Where the gap began at the last attempt.
        mended: Attempts to repair the seam to the page before.
        repeated: How often it was fetched anew because it equalled the page before.
        answer: The answer, decoded.
        envelope: Its envelope; `None` until it was answered.
        counted: Whether its answer was looked at before: it was put back, to be taken after another page.
        arrival: Whatever the one who fetches it keeps with it.
    """

    __slots__ = (
        "answer",
        "arrival",
        "counted",
        "end",
        "envelope",
        "gap_at",
        "gaps",
        "lead",
        "mended",
        "offset",
        "purpose",
        "repeated",
    )

    def __init__(self, offset: int, size: int, *, lead: int = 0, purpose: Purpose = "page") -> None:
        self.offset = offset
        self.end = offset + size
        self.lead = min(lead, offset)
        self.purpose: Purpose = purpose
        self.gaps = 0
        self.gap_at = -1
        self.mended = 0
        self.repeated = 0
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
