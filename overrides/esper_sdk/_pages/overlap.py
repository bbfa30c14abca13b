"""
Compares the overlap of neighbouring pages.

Each page by offset begins with the last item of the page before: its lead. A list that moved between two pages
shows there, even if as many items left as came and the count stayed the same. Then what lies before the page is
read a second time.
"""

from __future__ import annotations

from typing import Any

from .asked import LOOK_AHEAD_ITEMS, Asked
from .extent import Extent
from .keys import Key
from .plan import ListPlan, PageFetch
from .seen import Seen

__all__ = ("Overlap",)

ATTEMPTS = 6
"""
Attempts to join a page to the one before: three times what lies before is read, then the page itself.

More than one round, since the list may go on moving.
"""


class Overlap:
    """
    The seams between the pages of one iteration, and the seam where a list resumes.

    Args:
        plan: What to read.
        seen: Knows what was delivered.
        asked: Knows the service's page size.
        extent: Knows how far the list was read.

    Attributes:
        solid: Offset behind the last item that came.
        open_seams: How many pages up to the last, one after the other, don't join the page before.
    """

    __slots__ = (
        "_asked",
        "_extent",
        "_last",
        "_last_has_id",
        "_plan",
        "_reread",
        "_seen",
        "_start",
        "_unsure",
        "open_seams",
        "solid",
    )

    def __init__(self, plan: ListPlan, seen: Seen, asked: Asked, extent: Extent) -> None:
        self._plan = plan
        self._seen = seen
        self._asked = asked
        self._extent = extent
        # Items delivered in another run may be anywhere before.
        self._start = 0 if seen.searches else plan.start.offset
        self.solid = plan.start.offset
        self._last: Any = None
        self._last_has_id = True
        self._reread = 0
        self._unsure = 0  # seams that were open before the page last taken
        self.open_seams = 0

    def missing_before(self, page: PageFetch, items: list[Any], keys: list[Key]) -> PageFetch | None:
        """
        Choose what to read before a page that does not follow what was delivered.

        Either the page before was short. Or items were removed, and those that followed moved up: then they are
        before the page. Or items came in between, and the page was answered before the one before it: then it has
        to be fetched anew.

        Returns:
            A place to read, the page itself, or `None` if the page follows, or never will.
        """
        seen, frontier, count = self._seen, self._extent.frontier, self._seen.length
        gap = not page.again and page.offset > frontier and bool(items if count is None else frontier < count)
        if self._plan.by_cursor or not (gap or self._torn(page, items, keys)):
            return None
        if frontier > page.tried_at:
            page.tried_at, page.attempts = frontier, 0
        page.attempts += 1
        if page.attempts > ATTEMPTS:
            seen.give_up()
            return None
        if gap:
            size = min(page.offset - frontier, self._asked.size)
            return PageFetch(frontier, size, lead=self._asked.overlap)
        if page.attempts % 2 == 0 and not seen.searches:
            page.empty()
            return page
        place = self.place_before(page)
        if place is None:
            seen.give_up()
        return place

    def place_before(self, page: PageFetch) -> PageFetch | None:
        """Return the place before a page, to be read a second time; `None` at the start, or after very much."""
        size, length = max(1, self._asked.size - 1), self._seen.length
        # Of a list that is said to be empty the beginning is looked at.
        end = page.offset if length is None else min(page.offset, max(length, self._start + size))
        first = max(self._start, end - size)
        if first >= end or self._reread >= LOOK_AHEAD_ITEMS:
            return None
        self._reread += end - first
        return PageFetch(first, end - first, lead=0 if first == self._start else 1, again=True)

    def passed(self, page: PageFetch, items: list[Any], keys: list[Key]) -> None:
        """Record a page that is delivered."""
        self._seen.lost = False
        self._reread = 0
        if items:
            self.open_seams = self.open_seams + 1 if self._seen.unsure > self._unsure else 0
            self._unsure = self._seen.unsure
            self._last, self._last_has_id = items[-1], keys[-1] is not None
            self.solid = page.first + len(items)

    @property
    def ends_openly(self) -> bool:
        """Whether the last pages were empty, although more was promised."""
        return self.solid < self._extent.frontier

    def _torn(self, page: PageFetch, items: list[Any], keys: list[Key]) -> bool:
        """Tell whether items may be missing between what was delivered and this page."""
        seen = self._seen
        if seen.searches:
            return not seen.found(keys)
        if (self._asked.rounds or self._asked.leaves_out) and not page.again:
            return False
        if seen.lost or not items or page.first < self._start or page.offset == self._start:
            return False
        # After a page that came empty there is no last item to compare with.
        compared = page.lead > 0 and (page.again or self.solid == page.offset)
        if compared and seen.identifies and not page.again and (keys[0] is None or not self._last_has_id):
            # A row without an ID joins nothing, unless it is the very same.
            if items[0] != self._last:
                return True
        elif compared and seen.identifies and keys[0] is not None:
            # In a resumed list, items delivered earlier may stand before.
            return seen.first_known(keys) is None if seen.resumed_by_id else not seen.knows(keys[0])
        still = seen.identifies and seen.length is not None and not seen.moves
        still = still and (compared or keys[0] is not None)
        if not (page.again or still or (compared and items[0] == self._last)):
            seen.give_up()
        return False
