"""The pages of one iteration that are asked for, in their order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace

from esper_client.paging import PageRequest
from esper_client.types import UNSET

from .plan import ListPlan, PageFetch
from .seen import Seen

__all__ = ("LOOK_AHEAD_ITEMS", "Asked")

LOOK_AHEAD_PAGES = 20
"""
The most pages to fetch ahead: the vendor's own tool fetches with 20 threads.

The limiter decides how many of them are sent at once.
"""
LOOK_AHEAD_ITEMS = 5_000
"""The most items to fetch ahead: 1,000 devices take some megabytes once decoded."""


class Asked:
    """
    The queue of pages that are asked for and not taken yet.

    Args:
        plan: What to read.
        seen: Knows how long the list is.

    Attributes:
        plan: What to read.
        overlap: Items that the next page shares with the one before.
        limit: The service's page size, in items.
        steady: Whether `limit` is known to be right.
        leaves_out: Whether the service leaves rows out of a page after it was cut.
        rounds: Whether the service rounds offsets down to a multiple of the page size.
        cursor: The cursor of the next page, for lists that are read by cursor.
    """

    __slots__ = (
        "_asked",
        "_new",
        "_seen",
        "_slots",
        "_wanted",
        "cursor",
        "leaves_out",
        "limit",
        "overlap",
        "plan",
        "rounds",
        "steady",
    )

    def __init__(self, plan: ListPlan, seen: Seen) -> None:
        self.plan = plan
        self._seen = seen
        self._slots: deque[PageFetch] = deque()
        self._new: deque[tuple[PageFetch, PageRequest]] = deque()
        self._asked = plan.begin  # offset of the first item that was not asked for
        self.overlap = plan.overlap
        self.limit = plan.page_size
        self.steady = False
        self.rounds = False
        self.leaves_out = False
        self.cursor = plan.start.cursor
        self._wanted: int | None = None  # offset behind the last item that is wanted
        self.wanted_to(plan.begin)

    def __bool__(self) -> bool:
        return bool(self._slots)

    def unread_from(self, offset: int) -> int:
        """Return the least of an offset and those that are to be read a second time."""
        # Items twice are better than items lost.
        return min([offset, *(slot.offset for slot in self._slots if slot.again)])

    def ask_for_start(self, scope: Callable[[str], None]) -> None:
        """Ask for the first page; where a list resumes, its lead shows whether the list moved."""
        self._extend(self.overlap if self._seen.searches and self._asked else 0, scope)

    @property
    def head(self) -> PageFetch:
        """The page that comes next."""
        return self._slots[0]

    def pop(self) -> PageFetch:
        """Remove the page that comes next."""
        return self._slots.popleft()

    def new(self) -> Iterator[tuple[PageFetch, PageRequest]]:
        """Give each page that is to be fetched, once, and the request for it."""
        while self._new:
            yield self._new.popleft()

    def put_back(self, slot: PageFetch) -> None:
        """Put back a page that was taken, as the next one."""
        self._slots.appendleft(slot)

    def ask_first(self, slot: PageFetch) -> None:
        """Ask for a page that is to come before the others."""
        self._slots.appendleft(slot)
        self._ask(slot)

    def start_at(self, offset: int) -> None:
        """Forget the pages that were asked for, and ask for one from an offset on."""
        self.clear()
        self._asked = offset
        self._extend(self.overlap)

    def round_down(self, offset: int) -> None:
        """
        Go on without overlap: the service rounds offsets down to a multiple of the page size.

        What is under way begins at such offsets, then.

        Args:
            offset: Offset of the first item that was not read.
        """
        self.rounds, self.steady, self.overlap = True, True, 0
        under_way, self._asked = list(self._slots), offset
        self._slots.clear()
        for slot in under_way:
            first = slot.first // self.limit * self.limit
            if not slot.again and first == self._asked and slot.asked == self.limit:
                slot.offset, slot.lead, slot.end = first, 0, first + self.limit
                self._slots.append(slot)
                self._asked = slot.end
        if not self._slots:
            self.start_at(offset)

    def clear(self) -> None:
        """Forget the pages that were asked for."""
        self._slots.clear()
        self._new.clear()

    def wanted_to(self, frontier: int) -> None:
        """Note, for a list of at most so many items, how far it has to be asked for: rows may be null, or known."""
        if self.plan.max_items is not None:
            self._wanted = max(frontier, self.plan.start.offset) + self.plan.max_items - self._seen.delivered

    def look_ahead(self) -> None:
        """Ask for the pages that are known to exist, up to the look-ahead."""
        end = self._seen.length or 0
        if self._wanted is not None:
            end = min(end, self._wanted)
        ahead = max(1, min(LOOK_AHEAD_PAGES, LOOK_AHEAD_ITEMS // self.limit))
        while self._asked < end and len(self._slots) < ahead:
            self._extend(self.overlap)

    def _extend(self, lead: int, scope: Callable[[str], None] | None = None) -> None:
        if self.rounds:
            self._asked -= self._asked % self.limit
        slot = PageFetch(self._asked, self._size(self._asked, lead), lead=lead)
        self._asked = slot.end
        self._slots.append(slot)
        self._ask(slot, scope)

    def _ask(self, slot: PageFetch, scope: Callable[[str], None] | None = None) -> None:
        self._new.append((slot, replace(self._request(slot), scope=scope)))

    def _size(self, offset: int, lead: int) -> int:
        """Return how many items to ask for at an offset: no more than the caller will get."""
        size = max(1, self.size - lead)
        if self.plan.by_cursor:
            # The page has to reach the place where the list resumes.
            size = max(size, self.plan.start.offset - offset + 1)
        if self._wanted is None or self.rounds:
            return size
        return max(1, min(size, self._wanted - offset))

    @property
    def size(self) -> int:
        """How many items to ask for at a time."""
        return self.limit if self.steady else self.plan.page_size

    def _request(self, slot: PageFetch) -> PageRequest:
        spec, by_cursor = self.plan.spec, self.plan.by_cursor
        return PageRequest(
            limit=min(slot.asked, spec.max_limit or slot.asked) if spec.takes_limit else UNSET,
            offset=slot.first if spec.takes_offset and not by_cursor else UNSET,
            cursor=(self.cursor or "start") if by_cursor else UNSET,
        )
