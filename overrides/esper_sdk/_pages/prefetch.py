"""The pages of one iteration that were asked for, in their order, and how the next ones are asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from esper_client.paging import PageRequest
from esper_client.types import UNSET

from .plan import ListPlan, PageFetch
from .seen import Seen

if TYPE_CHECKING:
    from esper_sdk._base.tasks import Crew

__all__ = ("LOOK_AHEAD_ITEMS", "Prefetch")

# The vendor's own tool fetches with 20 threads. The limiter decides how many of these are sent at once.
LOOK_AHEAD_PAGES = 20
# A page of 1,000 devices is some megabytes once decoded, so large pages are fetched fewer at a time.
LOOK_AHEAD_ITEMS = 5_000


class Prefetch:
    """
    The pages on their way.

    Args:
        plan: What to read.
        crew: Where background tasks run.
        seen: Knows how long the list is.
        offset: Where to begin.

    Attributes:
        overlap: By how many items a page reaches into the one before.
        limit: How many items a page has, as the service has it.
        steady: Whether that is known to be right.
        cursor: The cursor of the next page, for lists that are read by cursor.
    """

    __slots__ = ("_asked", "_crew", "_plan", "_seen", "_slots", "cursor", "limit", "overlap", "steady")

    def __init__(self, plan: ListPlan, crew: Crew, seen: Seen, offset: int) -> None:
        self._plan = plan
        self._crew = crew
        self._seen = seen
        self._slots: deque[PageFetch] = deque()
        self._asked = offset  # offset of the first item that was not asked for
        self.overlap = plan.overlap
        self.limit = plan.page_size
        self.steady = False
        self.cursor = plan.start.cursor

    def __bool__(self) -> bool:
        return bool(self._slots)

    def unread_from(self, offset: int) -> int:
        """Return the first offset that is to be read, a second time or at all, if not an offset itself."""
        # Items twice are better than items lost.
        return min([offset, *(slot.offset for slot in self._slots if slot.purpose == "again")])

    def ask_for_start(self, scope: Callable[[str], None]) -> None:
        """Ask for the first page."""
        # Where a list is taken up again, the page shows whether it still is as it was left.
        self._extend(self.overlap if self._seen.searches and self._asked else 0, scope)

    async def pop(self) -> PageFetch:
        """Wait for the next page, and take it out."""
        await self._slots[0].ready.wait()
        return self._slots.popleft()

    def put_back(self, slot: PageFetch) -> None:
        """Put a page that came before the others once more."""
        self._slots.appendleft(slot)

    def ask_first(self, slot: PageFetch) -> None:
        """Ask for a page, and have it before the others."""
        self._slots.appendleft(slot)
        self._ask(slot)

    def start_at(self, offset: int) -> None:
        """Ask for one page from an offset on, and forget the others."""
        self._slots.clear()
        self._asked = offset
        self._extend(self.overlap)

    def clear(self) -> None:
        """Forget what was asked for."""
        self._slots.clear()

    def look_ahead(self) -> None:
        """Ask for as many pages as are sure to come and may wait."""
        end = self._seen.count or 0
        if self._plan.max_items is not None:
            end = min(end, self._end_of_plan())
        ahead = max(1, min(LOOK_AHEAD_PAGES, LOOK_AHEAD_ITEMS // self.limit))
        while self._asked < end and len(self._slots) < ahead:
            self._extend(self.overlap)

    def _extend(self, lead: int, scope: Callable[[str], None] | None = None) -> None:
        slot = PageFetch(self._asked, self._size(self._asked, lead), lead=lead)
        self._asked = slot.end
        self._slots.append(slot)
        self._ask(slot, scope)

    def _ask(self, slot: PageFetch, scope: Callable[[str], None] | None = None) -> None:
        fetch, fill = self._plan.fetch, slot.fill
        request = replace(self._request(slot), scope=scope)
        name = f"{self._plan.spec.operation} at {slot.offset}"
        self._crew.start(lambda: fill(fetch, request), name, slot.ready.set)

    def _size(self, offset: int, lead: int) -> int:
        """Return how many items to ask for at an offset: no more than the caller will get."""
        size = max(1, (self.limit if self.steady else self._plan.page_size) - lead)
        if self._plan.max_items is None:
            return size
        return max(1, min(size, self._end_of_plan() - offset))

    def _end_of_plan(self) -> int:
        assert self._plan.max_items is not None
        return self._plan.start.offset + self._plan.max_items + self._seen.dropped

    def _request(self, slot: PageFetch) -> PageRequest:
        spec, by_cursor = self._plan.spec, self._plan.by_cursor
        return PageRequest(
            limit=min(slot.asked, spec.max_limit or slot.asked) if spec.takes_limit else UNSET,
            offset=slot.first if spec.takes_offset and not by_cursor else UNSET,
            cursor=(self.cursor or "start") if by_cursor else UNSET,
        )
