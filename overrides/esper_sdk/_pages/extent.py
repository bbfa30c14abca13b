"""The end of a list: how far it was read, and whether counts, links and cursors promise more."""

from __future__ import annotations

from .asked import Asked
from .envelope import Envelope
from .keys import Key, index_of
from .plan import ListPlan, PageFetch
from .seen import Seen

__all__ = ("Extent",)

SMALLEST = 10
"""Items of the smallest page that any service gives, whatever is asked: of a list with fewer these are all."""


class Extent:
    """
    The extent of one list, as its pages are taken in their order.

    Services contradict themselves. Count, link and items of a page are weighed against each other here.

    Args:
        plan: What to read.
        seen: Knows the count.
        asked: Asks for pages, with what is learned here.
        offset: Where to begin.
        doubts: Whether to ask once more where only count or link says that a full page is the last.

    Attributes:
        frontier: Offset of the first item that was not read.
        more: Whether there is more to ask for.
        problem: Why the items that follow can't be reached; `None` if they can.
        trust_links: Whether links give the true offset of the next page.
        cursor_at: The offset at which the page last taken begins, and its cursor.
    """

    def __init__(self, plan: ListPlan, seen: Seen, asked: Asked, offset: int, *, doubts: bool) -> None:
        self._spec = plan.spec
        self._doubts = doubts
        self._seen = seen
        self._asked = asked
        self._start = plan.start
        self._cursors = {plan.start.cursor}
        self._skip = plan.start.skip  # items of the next pages that were delivered in another run
        self.frontier = offset
        self.more = True
        self.trust_links = True
        self.cursor_at: tuple[int, str | None] = (offset, plan.start.cursor)
        self.problem: str | None = None
        if not (plan.spec.takes_offset or plan.by_cursor):
            self.problem = "the service has more items than it gave, and takes no offset to ask for them"

    def enter(self, keys: list[Key], *, last: bool) -> int | None:
        """
        Return the index of the first item to deliver, where a list resumes within a page.

        Args:
            keys: The keys of the page's items.
            last: Whether it is the last page.

        Returns:
            The index; `None` where the place can't be found, and `start_over` is to be called.
        """
        begin = self._skip
        if not begin:
            return 0
        self._skip = max(0, begin - len(keys))
        if self._start.after is None:
            return begin
        at = index_of(self._start.after, keys)
        if at is not None:
            self._skip = 0
            return at + 1
        if self._skip and not last:
            return begin
        # The item is gone: items twice are better than items lost.
        self._seen.give_up()
        self._skip = 0
        return None

    def start_over(self) -> None:
        """Read anew from the cursor at which a list was resumed, whose items may have been delivered."""
        start = self._start
        self._cursors = {start.cursor}
        self.frontier, self._asked.cursor = self.cursor_at = start.offset - start.skip, start.cursor
        self.more = True
        self._asked.clear()

    def turn_cursor(self, slot: PageFetch, envelope: Envelope) -> None:
        """Take the cursor of the next page; contradictions are raised when that page is wanted."""
        self.cursor_at = slot.offset, self._asked.cursor
        self.frontier = slot.offset + len(envelope.items)
        self._asked.cursor = envelope.cursor
        self.more = True
        if envelope.cursor is None:
            self.more = envelope.has_more is True or envelope.has_next is True
            self.problem = "the service says that more follows, and gives no cursor to get there"
        elif envelope.has_more is False and (not envelope.items or envelope.cursor in self._cursors):
            self.more = False
        elif envelope.cursor in self._cursors:
            self.problem = "the service gave the same cursor twice"
        self._cursors.add(envelope.cursor)

    def advance(self, slot: PageFetch, envelope: Envelope, size: int, *, news: bool) -> int:
        """
        Advance the frontier to the end of a page, and decide whether more follows.

        Args:
            slot: The page.
            envelope: Its envelope.
            size: How many items it has from its offset on.
            news: Whether one of them was not delivered before.

        Returns:
            The number of places behind the page that the link skips, as if they were empty.
        """
        hint = envelope.next_offset if self.trust_links else None
        read_to = reach = slot.offset + size
        only_lead = size == 0 and bool(envelope.items)
        if hint is not None and reach < hint <= slot.end and not only_lead:
            reach = hint  # by the link, nothing lies between
        elif only_lead or (size == 0 and envelope.count is not None and envelope.count <= slot.offset):
            reach = self.frontier  # beyond the end at that time, or nothing but the lead
        elif size == 0:
            reach = slot.end
        self._settle(slot, reach, size, hinted=hint == reach)
        self.frontier = max(self.frontier, reach)
        self.more = self._has_more(slot, envelope, size, news=news)
        if self.more and len(envelope.items) == 1 and slot.asked > 1:
            self._asked.overlap = 0  # a page of one item has no room for it
        return reach - read_to if size else 0

    def _has_more(self, slot: PageFetch, envelope: Envelope, size: int, *, news: bool) -> bool:
        count, spec = self._seen.count, self._spec
        if count is not None and self.frontier < count:
            return True
        if envelope.has_next is True:
            return news or count is None
        if count is None and envelope.has_next is None:
            # One row that was read before is the end, or a page size of one.
            only_lead = bool(envelope.items) and not self._asked.steady
            return (size > 0 or only_lead) and spec.takes_offset
        if not (self._doubts and spec.takes_limit and spec.takes_offset):
            return False
        # A link may be missing, and a count may be the page's.
        if count is None:
            return size >= slot.end - slot.offset
        given = len(envelope.items)
        return envelope.has_next is None and size > 0 and min(SMALLEST, slot.asked) <= given >= count

    def _settle(self, slot: PageFetch, reach: int, size: int, *, hinted: bool) -> None:
        """Learn the service's page size: some give fewer items, whatever is asked."""
        if self._asked.steady or size == 0:
            return
        got = reach - slot.offset + slot.lead
        whole = size == slot.end - slot.offset or not self._spec.takes_limit
        self._asked.steady = hinted or whole or got == self._asked.limit
        self._asked.limit = got
