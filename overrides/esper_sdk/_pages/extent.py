"""The end of a list: how far it was read, and whether counts, links and cursors promise more."""

from __future__ import annotations

from .asked import Asked
from .envelope import Envelope
from .plan import ListPlan, PageFetch
from .seen import Seen

__all__ = ("Extent",)

USUAL_SIZES = frozenset({10, 20, 50, 100, 250, 500, 1000})
"""
The sizes at which services cut pages: their defaults and maxima.

A first page of such a size may be cut, although fewer items came than were asked for.
"""
DOUBTS = 3
"""The most full pages that don't join the one before, until count and link are believed."""


class Extent:
    """
    The extent of one list, as its pages are taken in their order.

    Services contradict themselves. Count, link and items of a page are weighed against each other here.

    Args:
        plan: What to read.
        seen: Knows the count.
        asked: Asks for pages, with what is learned here.
        doubts: Whether to ask once more where count and link say that a full page is the last.

    Attributes:
        frontier: Offset of the first item that was not read.
        more: Whether there is more to ask for.
        problem: Why the items that follow can't be reached; `None` if they can.
        cursor_at: The offset at which the page last taken begins, and its cursor.
    """

    def __init__(self, plan: ListPlan, seen: Seen, asked: Asked, *, doubts: bool) -> None:
        self._spec = plan.spec
        self._doubts = doubts
        self._seen = seen
        self._asked = asked
        self._cursors = {plan.start.cursor}
        self.frontier = plan.begin
        self.more = True
        self.cursor_at: tuple[int, str | None] = (plan.begin, plan.start.cursor)
        self.problem: str | None = None
        if not (plan.spec.takes_offset or plan.by_cursor):
            self.problem = "the service has more items than it gave, and takes no offset to ask for them"

    def turn_cursor(self, page: PageFetch, envelope: Envelope) -> None:
        """Take the cursor of the next page; contradictions are raised when that page is wanted."""
        self.cursor_at = page.offset, self._asked.cursor
        self.frontier = page.offset + len(envelope.items)
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

    def advance(self, page: PageFetch, envelope: Envelope, *, news: int, open_seams: int) -> None:
        """
        Advance the frontier to the end of a page, and decide whether more follows.

        Args:
            page: The page.
            envelope: Its envelope.
            news: How many of its items were not delivered before.
            open_seams: How many pages up to this one, one after the other, don't join the page before.
        """
        given, count = len(envelope.items), self._seen.length
        size = max(0, given - page.lead)
        full = self._is_full(page, given)
        if size:
            known = page.lead > 0 and size + page.lead - news > 1
            promised = envelope.has_next is True if count is None else count > page.end
            if known and promised and not self._seen.moves and self._leaves_out(page, size):
                # What was asked for lies behind.
                self._seen.give_up()
                self._asked.leaves_out, self._asked.steady, self._asked.limit = True, True, page.asked
            self._settle(page, size, clean=not known)
            if self._asked.leaves_out and promised:
                size = max(size, page.end - page.offset)
            # A page of a service that rounds offsets down can only be passed as a whole.
            stuck = self._asked.rounds and page.offset + size <= self.frontier
            self.frontier = max(self.frontier, page.end if stuck else page.offset + size)
        elif not given and (envelope.has_next is True if count is None else count > page.offset):
            self.frontier = max(self.frontier, page.end)
        self.more = self._has_more(envelope, size, news=news > 0, full=full and open_seams < DOUBTS)
        # Of a page with nothing but the last item of the page before, the next one is asked for without it.
        only_lead = self.more and size == 0 and given > 0
        self._asked.overlap = 0 if only_lead or self._asked.rounds else self._asked.plan.overlap

    def _has_more(self, envelope: Envelope, size: int, *, news: bool, full: bool) -> bool:
        count, spec = self._seen.length, self._spec
        if count is not None and self.frontier < count:
            return True
        if envelope.has_next is True:
            return news or count is None
        if not spec.takes_offset:
            return False
        if count is None and envelope.has_next is None:
            return size > 0
        # Count and link may be those of the page.
        return self._doubts and size > 0 and full

    def _is_full(self, page: PageFetch, given: int) -> bool:
        """Tell whether a page may have been cut, so that others follow whatever its count and link say."""
        if self._asked.steady:
            return given >= min(page.asked, self._asked.limit)
        return given in USUAL_SIZES or (self._spec.takes_limit and given >= page.asked)

    def _leaves_out(self, page: PageFetch, size: int) -> bool:
        """Tell whether rows are left out of a page: a lower limit would give as many on each."""
        got = size + page.lead
        return not self._asked.steady and got < page.asked and got != self._asked.limit

    def _settle(self, page: PageFetch, size: int, *, clean: bool) -> None:
        """Learn the service's page size: some give fewer items, whatever is asked."""
        if not self._asked.steady:
            got = size + page.lead
            whole = got == page.asked or not self._spec.takes_limit
            # Rows that were known show that rows are left out of pages, or that some came: no lower limit.
            self._asked.steady = whole or (clean and got == self._asked.limit)
            self._asked.limit = got
