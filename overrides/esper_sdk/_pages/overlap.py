"""
Compares the overlap of neighbouring pages.

Each page by offset begins with the last item of the page before: its lead. A list that moved between two pages
shows there, even if as many items left as came and the count stayed the same. Where the lead is unknown, what
lies before the page is read a second time.
"""

from __future__ import annotations

from typing import Any

from .envelope import Envelope
from .keys import Key
from .plan import PageFetch
from .seen import Seen

__all__ = ("Overlap",)

ATTEMPTS = 6
"""
Attempts to close one seam: three times what lies before, then the page itself.

More than one round, since the list may go on moving.
"""
LAST_ATTEMPTS = 4
"""The same where nothing is left of the page: the list became shorter, and may end before it."""


class Overlap:
    """
    The seams between the pages of one iteration, and the seam where a list resumes.

    Args:
        seen: Knows what was delivered.
        start: The offset where the list begins or resumes.
        most: The most items to read a second time at one seam.
    """

    __slots__ = ("_ended", "_last", "_most", "_reread", "_seen", "_solid", "_start")

    def __init__(self, seen: Seen, start: int, most: int) -> None:
        self._seen = seen
        # Items delivered in another run may be anywhere before.
        self._start = 0 if seen.searches else start
        self._most = most
        self._solid = start if seen.searches else -1  # offset after the last item of the page before
        self._ended = False  # whether the list ended in the place that was read a second time
        self._last: Any = None
        self._reread = 0

    def passed(self, slot: PageFetch, items: list[Any]) -> None:
        """Record a page that is delivered."""
        self._reread = 0
        self._seen.lost = False
        if items:
            self._last = items[-1]
            if slot.purpose != "again":
                self._solid = slot.first + len(items)

    def reread(self, slot: PageFetch, envelope: Envelope) -> None:
        """Record a place that was read a second time."""
        size, count = len(envelope.items), envelope.count
        if count is None and envelope.has_next is None:
            self._ended = size < slot.asked
        else:
            self._ended = envelope.has_next is False or (count is not None and slot.first + size >= count)

    def continues(self, items: list[Any]) -> bool:
        """Compare the first item with the last one of the page before, for items without IDs."""
        return bool(items) and items[0] == self._last

    def torn(self, slot: PageFetch, envelope: Envelope, items: list[Any], keys: list[Key]) -> bool:
        """Tell whether items may be missing between what was delivered and this page."""
        seen = self._seen
        if seen.lost or (seen.searches and seen.found(keys)):
            return False
        if seen.searches and not slot.lead:
            seen.give_up()
        # After a short page there is no last item to compare with.
        if not slot.lead or (slot.purpose != "again" and self._solid != slot.offset):
            return False
        if slot.purpose == "probe" and not seen.identifies:
            return False
        if not items:
            count = envelope.count
            over = envelope.has_next is not True if count is None else count < slot.offset
            if not (over and seen.identifies) or (slot.mended and self._ended):
                return False
            if slot.mended >= LAST_ATTEMPTS:
                seen.give_up()
                return False
            return True
        if seen.identifies and keys[0] is not None:
            # In a resumed list, items delivered earlier may stand before.
            return seen.first_known(keys) is None if seen.resumed_by_id else not seen.knows(keys[0])
        if slot.purpose == "page" and not self.continues(items):
            # Without IDs, what was delivered can't be told from what was not.
            seen.give_up()
        return False

    def repair(self, slot: PageFetch, size: int, count: int | None) -> PageFetch | None:
        """
        Choose what to fetch before a page that does not fit is looked at again.

        Either items were removed, and those that followed moved up: then they are before the page. Or items came
        in between, and the page was answered before the one before it: then it has to be fetched anew.

        Args:
            slot: The page.
            size: How many items to read at a time.
            count: The number of items in the list.

        Returns:
            A place to read again, the page itself, or `None` after enough attempts.
        """
        end = slot.offset if count is None else min(slot.offset, count)
        first = max(self._start, end - max(1, size))
        if slot.mended >= ATTEMPTS or self._reread >= self._most or first >= end:
            self._seen.give_up()
            return None
        slot.mended += 1
        if slot.mended % 2 == 0 and not self._seen.searches:
            slot.empty()
            return slot
        self._reread += end - first
        return PageFetch(first, end - first, lead=0 if first == self._start else 1, purpose="again")
