"""The plan of one iteration over a list, and the fetch of one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import anyio

from esper_client.paging import Fetch, PageRequest, PageSpec, Undecoded
from esper_sdk._base.tasks import ClosedError, is_cancellation

from .envelope import Envelope, open_envelope
from .position import Position

__all__ = ("ListPlan", "PageFetch", "Purpose", "attach")

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
    The fetch of one page. Its task refers to nothing else, so that a reader can be collected.

    Attributes:
        offset: Offset of its first item.
        end: Offset of the first item after it.
        lead: How many items before the first are asked for too: those that the page before should end with.
        purpose: `page`; `again` for what is read a second time; `probe` for what should not be there.
        gaps: Attempts to fill the gap between this page and the one before.
        mended: Attempts to repair the seam to the page before.
        repeated: How often it was fetched anew because it equalled the page before.
        envelope: The envelope of the answer, once it was opened.
    """

    __slots__ = (
        "_undecoded",
        "answer",
        "end",
        "envelope",
        "error",
        "gaps",
        "lead",
        "mended",
        "offset",
        "purpose",
        "ready",
        "repeated",
    )

    def __init__(self, offset: int, size: int, *, lead: int = 0, purpose: Purpose = "page") -> None:
        self.offset = offset
        self.end = offset + size
        self.lead = min(lead, offset)
        self.purpose: Purpose = purpose
        self.gaps = 0
        self.mended = 0
        self.repeated = 0
        self.empty()

    def empty(self) -> None:
        """Discard the answer, so that the page can be fetched once more."""
        self.answer: Any = None
        self.envelope: Envelope | None = None
        self.error: BaseException | None = None
        self.ready = anyio.Event()
        self._undecoded: Undecoded | None = None

    @property
    def first(self) -> int:
        """Offset of the first item that the service is asked for."""
        return self.offset - self.lead

    @property
    def asked(self) -> int:
        """The number of items that the service is asked for."""
        return self.end - self.first

    async def fill(self, fetch: Fetch, request: PageRequest) -> None:
        """Fetch the page; an error is kept until the page is opened."""
        try:
            self._undecoded = await fetch(request)
        except BaseException as error:
            if is_cancellation(error):
                raise
            self.error = error

    def open(self, spec: PageSpec) -> Envelope:
        """
        Decode the answer.

        Raises:
            ClosedError: The client was closed before the page was fetched.
            Exception: The error of the fetch or of the decoding.
        """
        if self.error is not None:
            raise self.error
        if self._undecoded is None:
            raise ClosedError
        undecoded, self._undecoded = self._undecoded, None
        self.answer = undecoded()
        self.envelope = open_envelope(spec, self.answer, undecoded.status_code)
        return self.envelope


def attach(error: Exception, position: Position) -> None:
    """Give an error the position from which the list can be resumed."""
    if getattr(error, "position", None) is None:
        try:
            error.position = position  # type: ignore[attr-defined]
        except AttributeError:
            return
        error.add_note(f"The list can be taken up again at {str(position)!r} (Pages.from_position).")
