"""
Sees whether the pages of a list fit together.

Each page by offset begins with an item that the page before should have given: its lead. A list that moved
between two pages shows there, also when as many items left as came and the count stayed the same. Where a page
begins with an item that nobody has seen, what lies before is read a second time.
"""

from __future__ import annotations

from typing import Any

from .envelope import Envelope
from .keys import Key
from .plan import PageFetch
from .seen import Seen

__all__ = ("Overlap",)

# What lies before, then the page itself, each once more; three times, since the list may go on moving.
ATTEMPTS = 6


class Overlap:
    """
    The seams between the pages of one iteration, and the one to where a list was left.

    Args:
        seen: Knows what was delivered.
        start: Where the list begins, or is taken up again.
        most: How many items to read a second time, at most, at one seam.
    """

    __slots__ = ("_last", "_most", "_reread", "_seen", "_solid", "_start")

    def __init__(self, seen: Seen, start: int, most: int) -> None:
        self._seen = seen
        # What was delivered at another time may be anywhere before.
        self._start = 0 if seen.searches else start
        self._most = most
        self._solid = start if seen.searches else -1  # offset after the last item of the page before
        self._last: Any = None
        self._reread = 0

    def passed(self, slot: PageFetch, items: list[Any]) -> None:
        """Take note of a page that is delivered."""
        self._reread = 0
        self._seen.lost = False
        if items:
            self._last = items[-1]
            if slot.purpose == "page":
                self._solid = slot.first + len(items)

    def continues(self, items: list[Any]) -> bool:
        """Say whether this begins with the last item of the page before, which tells more than IDs where there are none."""
        return bool(items) and items[0] == self._last

    def torn(self, slot: PageFetch, envelope: Envelope, items: list[Any], keys: list[Key]) -> bool:
        """Say whether items may lie between this page and what was delivered."""
        seen = self._seen
        if seen.lost or (seen.searches and seen.found(keys)):
            return False
        if seen.searches and not slot.lead:
            seen.give_up()
        # A page that was shorter than its place has no last item to compare with.
        if (
            not slot.lead
            or slot.purpose == "probe"
            or (slot.purpose == "page" and self._solid != slot.offset)
        ):
            return False
        if not items:
            count = envelope.count
            over = envelope.has_next is not True if count is None else count < slot.offset
            return over and seen.identifies and not slot.mended
        if seen.identifies and keys[0] is not None:
            # Where a list was taken up again, others that were delivered then may stand before.
            return seen.first_known(keys) is None if seen.resumed_by_id else not seen.knows(keys[0])
        if slot.purpose == "page" and not self.continues(items):
            # Without IDs, what is read again could not be told from what was delivered.
            seen.give_up()
        return False

    def repair(self, slot: PageFetch, size: int, count: int | None) -> PageFetch | None:
        """
        Say what to fetch before a page that does not fit is looked at again.

        Items were removed, and those that followed moved up: then they are before the page. Or the page was
        answered before the one before it, and items came in between: then it has to be fetched anew.

        Args:
            slot: The page.
            size: How many items to read at a time.
            count: The number of items in the list.

        Returns:
            A place to read again, the page itself, or `None` when enough was tried.
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
