"""One list as a state machine: pages go in as they were answered, and items and further pages to ask for come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from esper_client.paging import Page

from .asked import LOOK_AHEAD_ITEMS, Asked
from .bookmark import Bookmark
from .changes import Changes
from .envelope import Envelope
from .extent import Extent
from .keys import Key, keys_of
from .overlap import Overlap
from .plan import ListPlan, PageFetch, Purpose
from .position import PagesError, Position
from .seen import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from esper_client.paging import PageRequest

__all__ = ("Ahead", "Listing", "Taken")

Ahead = Literal["none", "some", "all"]
Taken = tuple[Page[Any], list[int]]

EMPTY_PAGES = 10
"""Consecutive empty pages before a list that promises more is an error; a filter may leave some."""
OLD_PAGES = 100
"""The same for pages of items delivered before, which new items in front can cause."""
MANY_GAPS = 3
"""Attempts in vain to fill a gap between two pages."""
LAST_LOOKS = 3
"""The most extra requests at the end of a list whose count changed."""


class Listing:
    """
    One reading of a list, without waiting and without sending.

    Whoever reads fetches what `requests` gives. `turn` says which page comes next. `take` is told its answer, and
    returns the items that are delivered. The first page comes alone. Once the length of the list and the service's
    page size are known, several pages are asked for. A list of unknown length is read one page ahead.

    Args:
        plan: What to read.
        ahead: What to ask for before it is wanted: `none`; `some`, which is one page until the caller comes to
            the second; or `all`, because every page will be taken.

    Attributes:
        finished: Whether nothing more is to be read.
    """

    def __init__(self, plan: ListPlan, *, ahead: Ahead) -> None:
        self._plan = plan
        self._ahead = ahead
        self._seen = Seen(plan.start.count, plan.start.after if plan.overlap else None)
        self._overlap = Overlap(self._seen, plan.start.offset, LOOK_AHEAD_ITEMS)
        begin = plan.start.offset - plan.start.skip
        self._asked = Asked(plan, self._seen, begin)
        self._extent = Extent(plan, self._seen, self._asked, begin, doubts=ahead != "none")
        self._bookmark = Bookmark(plan, self._seen, self._asked, self._extent)
        self.finished = plan.max_items == 0
        self._complete = False
        self._taken = 0
        self._start = plan.start.offset  # of the first item to deliver
        self._moves_on = False  # whether a page had other items than the one before
        self._probed = False  # whether it was tested that a link skips nothing
        self._without_news = 0
        self._looked = 0  # changes of the count at the last extra request
        self._looks = 0

    # What to fetch.

    def requests(self) -> Iterator[tuple[PageFetch, PageRequest]]:
        """Give each page that is to be fetched, once, and the request for it."""
        return self._asked.new()

    def turn(self) -> PageFetch | None:
        """
        Return the page whose answer is to be taken next; `None` at the end.

        Raises:
            PagesError: The service says that more follows, and it can't be reached.
        """
        if self._taken == 0 and not self._asked:
            self._asked.ask_for_start(self._bookmark.check_scope)
        else:
            self._look_ahead()
        if self._asked or self._looks_again():
            return self._asked.head
        self._end()
        return None

    def _look_ahead(self) -> None:
        """Ask for the next pages, as far as they are known to exist."""
        asked, extent = self._asked, self._extent
        if not asked:
            if not extent.more:
                return
            if extent.problem is not None:
                raise self._error(extent.problem)
            asked.start_at(extent.frontier)
        # On the first page the caller may find its item, and stop.
        if extent.more and asked.steady and (self._ahead == "all" or self._taken > 1):
            asked.look_ahead()

    def _looks_again(self) -> bool:
        """Ask once more for what follows the last item, if the count has changed since."""
        moves = self._seen.moves
        possible = self._asked.overlap and self._seen.identifies and self._looks < LAST_LOOKS
        if moves == self._looked or not possible:
            return False
        self._looked = moves
        self._looks += 1
        self._asked.start_at(self._extent.frontier)
        return True

    # What becomes of a page.

    def take(self, page: PageFetch) -> Taken | None:
        """
        Take the page that `turn` returned, with its answer.

        It may be read again, or wait for another page that is to be read before it. Otherwise its items that were
        not delivered before are.

        Args:
            page: The page.

        Returns:
            What is delivered, and the offset of each item; `None` if nothing is yet.

        Raises:
            PagesError: The service contradicts itself.
        """
        envelope = page.envelope
        assert envelope is not None
        items, keys = envelope.items, keys_of(envelope.items, self._plan.spec.key)
        self._asked.pop()
        if not page.counted:
            page.counted = True
            if self._is_repeated(page, envelope, keys):
                if not self._is_beyond_the_end(page, envelope):
                    self._ask_otherwise(page)
                    return None
                items, keys = [], []
        before = self._missing_before(page, envelope, items, keys)
        if before is not None:
            if before is not page:
                self._bookmark.reads_again()
                self._asked.put_back(page)
            self._asked.ask_first(before)
            return None
        if page.purpose == "page":
            kept = self._take_next(page, envelope, items, keys)
        else:
            self._overlap.reread(page, envelope)
            kept = self._take_again(page, items, keys)
        taken = self._deliver(page, items, kept)
        if self._is_full():
            self._end()
        elif self._ahead != "none" and self._extent.problem is None:
            self._look_ahead()
        return taken if taken[0].items or self._taken == 1 else None

    def failed(self, page: PageFetch) -> None:
        """
        Note that the page that `turn` returned can't be had.

        Args:
            page: The page.
        """
        self._asked.pop()
        self._extent.frontier = min(self._extent.frontier, page.offset)

    def _is_repeated(self, page: PageFetch, envelope: Envelope, keys: list[Key]) -> bool:
        """Note the count, and tell whether the service gave the page before once more."""
        items, lead = envelope.items, page.lead
        moved = self._seen.counted(envelope.count, len(items))
        # A page's worth of new items in front repeats a page rightly.
        if page.purpose != "page" or moved >= len(items) - lead:
            return False
        # The service has turned pages before, so the list has moved.
        if self._moves_on and self._seen.identifies:
            return False
        return self._seen.repeats(items, keys, overlaps=lead > 0 and not self._moves_on)

    def _is_beyond_the_end(self, page: PageFetch, envelope: Envelope) -> bool:
        """Tell whether a repeated page is the service's answer to an offset beyond the end."""
        count = self._seen.count
        if count is not None:
            return page.offset >= count
        return envelope.has_next is not True and len(envelope.items) < page.asked

    def _ask_otherwise(self, page: PageFetch) -> None:
        """Ask again for a page that came twice, which may be chance, and then without overlap."""
        if page.repeated < 2:
            page.empty()
            page.repeated += 1
            self._asked.ask_first(page)
        elif page.lead and not page.mended:
            # Perhaps the list moved by just this much: then others stand before.
            page.mended += 1
            page.counted = False
            self._asked.put_back(page)
            self._ask_again(max(0, page.first - page.asked + page.lead), page.asked, "again")
        elif page.lead:
            # Some services take only multiples of the page size as offset.
            self._asked.overlap = 0
            self._asked.clear()
            if self._seen.count is None:
                # Nothing tells any more whether the list moves.
                self._seen.give_up()
        else:
            raise self._error(f"the service gave the same page again for offset {page.offset}")

    def _missing_before(
        self, page: PageFetch, envelope: Envelope, items: list[Any], keys: list[Key]
    ) -> PageFetch | None:
        """Return what has to be read before this page, or the page itself to fetch it anew."""
        asked, extent, count = self._asked, self._extent, self._seen.count
        ahead = page.purpose == "page" and page.offset > extent.frontier and not self._plan.by_cursor
        # The page before was short, or the list seemed to end there.
        if ahead and (items if count is None else extent.frontier < count):
            if page.gaps < MANY_GAPS or extent.frontier > page.gap_at:
                page.gaps = 1 if extent.frontier > page.gap_at else page.gaps + 1
                page.gap_at = extent.frontier
                return PageFetch(extent.frontier, page.offset - extent.frontier, lead=asked.overlap)
            self._seen.give_up()
        if self._overlap.torn(page, envelope, items, keys):
            return self._overlap.repair(page, asked.limit - asked.overlap, count)
        return None

    def _take_next(self, page: PageFetch, envelope: Envelope, items: list[Any], keys: list[Key]) -> list[int]:
        """Return the indexes of the new items of a page that continues the one before."""
        seen, extent, lead = self._seen, self._extent, min(page.lead, len(items))
        self._overlap.passed(page, items)
        seen.passed(items, keys)
        entry = 0
        if self._plan.by_cursor:
            found = extent.enter(keys, last=envelope.cursor is None)
            if found is None:
                seen.forget()
                extent.start_over()
                return []
            entry = found
        # The page before may have been longer than was asked for.
        skip = max(lead, extent.frontier - page.offset + page.lead)
        begin = (seen.first_known(keys) or 0) if seen.resumed_by_id and page.lead else 0
        if seen.entry is not None:
            begin, seen.entry = seen.entry, None
            self._start = page.first + begin
        kept = seen.fresh(items, keys, skip=skip, lead=lead, again=False, begin=begin)
        self._without_news = 0 if kept else self._without_news + 1
        self._moves_on |= self._taken > 0 and bool(kept)
        if self._plan.by_cursor:
            kept = [index for index in kept if index >= entry]
            extent.turn_cursor(page, envelope)
        else:
            thinned = extent.advance(page, envelope, len(items) - lead, news=bool(kept))
            checkable = self._asked.overlap or (seen.identifies and self._plan.spec.takes_offset)
            if thinned and not self._probed and self._ahead != "none" and checkable:
                self._probed = True
                # The link may add what was asked for, not what came.
                self._ask_again(page.offset + len(items) - lead, thinned, "probe")
        if extent.more and self._without_news >= (OLD_PAGES if len(items) > lead else EMPTY_PAGES):
            if items or envelope.has_next is not False:
                raise self._error(
                    f"the service says that more follows, but {self._without_news} pages had nothing new"
                )
            extent.more = False
            self._asked.clear()
        return kept

    def _take_again(self, page: PageFetch, items: list[Any], keys: list[Key]) -> list[int]:
        """Return the indexes of the items of a place read a second time that were not there the first time."""
        seen, lead = self._seen, min(page.lead, len(items))
        seen.entry = None
        if page.purpose == "probe" and not seen.identifies:
            kept = list(range(lead, len(items))) if lead and self._overlap.continues(items) else []
        else:
            kept = self._missed(page, items, keys, lead)
        end = page.end if seen.count is None else min(page.end, seen.count)
        rest = page.offset + len(items) - lead
        if page.offset < rest < end:
            self._ask_again(rest, end - rest, page.purpose)
        self._moves_on |= page.purpose == "again" and bool(kept)
        if page.purpose == "probe" and kept:
            self._overlap.passed(page, items)
            self._extent.trust_links = self._asked.steady = False
        return kept

    def _ask_again(self, offset: int, size: int, purpose: Purpose) -> None:
        self._asked.ask_first(PageFetch(offset, size, lead=self._asked.overlap, purpose=purpose))

    def _missed(self, page: PageFetch, items: list[Any], keys: list[Key], lead: int) -> list[int]:
        """Return the indexes of items that were not delivered, in a place read a second time."""
        seen = self._seen
        # Items before the first known one may have been delivered earlier.
        before = seen.resumed_by_id and page.purpose == "again"
        begin = seen.first_known(keys) if before else 0
        if begin is None and keys and not seen.lost:
            seen.give_up()
            seen.lost = True
        if begin is None or seen.lost:
            return []
        return seen.fresh(items, keys, skip=lead, lead=lead, again=True, begin=begin)

    def _deliver(self, page: PageFetch, items: list[Any], kept: list[int]) -> Taken:
        """Deliver items, as many as the caller wants."""
        seen, wanted = self._seen, len(kept)
        if self._plan.max_items is not None:
            wanted = min(wanted, self._plan.max_items - seen.delivered)
        self._bookmark.move(page, items, kept, wanted)
        kept = [index for index in kept[:wanted] if items[index] is not None or self._plan.with_null]
        seen.delivered += len(kept)
        self._taken += 1
        delivered = Page(
            items=[items[index] for index in kept],
            count=seen.count,
            has_next=self._extent.more or bool(self._asked) or self._bookmark.cut is not None,
            offset=page.offset,
            answer=page.answer,
        )
        return delivered, [page.first + index for index in kept]

    # The end.

    def _is_full(self) -> bool:
        return self._plan.max_items is not None and self._seen.delivered >= self._plan.max_items

    def _end(self) -> None:
        self.finished = True
        self._complete = not self._is_full()
        if self._complete and self._seen.searches and self._taken:
            self._seen.give_up()

    def _error(self, problem: str) -> PagesError:
        return PagesError(self._plan.spec.operation, problem, self.position)

    @property
    def position(self) -> Position:
        """The position of the first item that was not delivered; the start if all are delivered together."""
        if self._taken == 0 or self._ahead == "all":
            return self._plan.start
        return self._bookmark.position

    def position_at(self, offset: int, before: tuple[int, Any] | None) -> Position:
        """
        Return the position of an item of the page last delivered.

        Args:
            offset: Its offset.
            before: The item delivered before it and its offset, if it was of the same page, else `None`.
        """
        return self._bookmark.position_at(offset, before)

    @property
    def changes(self) -> Changes:
        """The changes of the list so far."""
        checked = self._seen.identifies and self._asked.overlap > 0
        return self._seen.changes(self._start, complete=self._complete, checked=checked)
