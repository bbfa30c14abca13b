"""Reads the pages of a list in order, several pages ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from esper_client.paging import Page

from .bookmark import Bookmark
from .changes import Changes, tell
from .envelope import Envelope
from .keys import keys_of
from .listing import Listing
from .overlap import Overlap
from .plan import ListPlan, PageFetch, attach
from .position import PagesError, Position
from .prefetch import LOOK_AHEAD_ITEMS, Prefetch
from .seen import Seen

if TYPE_CHECKING:
    from esper_sdk._base.tasks import BackgroundTasks

__all__ = ("Ahead", "Reader")

Ahead = Literal["none", "some", "all"]

EMPTY_PAGES = 10
"""Consecutive empty pages before a list that promises more is an error; a filter may leave some."""
OLD_PAGES = 100
"""The same for pages of items delivered before, which new items in front can cause."""
MANY_GAPS = 3
"""Attempts to fill a gap between two pages."""
LAST_LOOKS = 3
"""The most extra requests at the end of a list whose count changed."""


class Reader:
    """
    The reader of one iteration: fetches pages, checks them, and delivers each item once.

    The first page is fetched alone. Once the length of the list and the service's page size are known, further
    pages are fetched in parallel, in the tasks of `crew`. A list of unknown length is read one page ahead.
    Pages that were not taken bound the pages that are fetched.

    Args:
        plan: What to read.
        crew: Where background tasks run.
        ahead: What to fetch before it is asked for: `none`; `some`, which is one page until the caller comes to
            the second; or `all`, because every page will be taken.
    """

    def __init__(self, plan: ListPlan, crew: BackgroundTasks, *, ahead: Ahead) -> None:
        self._plan = plan
        self._crew = crew
        self._ahead = ahead
        self._seen = Seen(plan.start.count, plan.start.after if plan.overlap else None)
        self._overlap = Overlap(self._seen, plan.start.offset, LOOK_AHEAD_ITEMS)
        self._taken = 0
        self._complete = False
        self._finished = plan.max_items == 0
        begin = plan.start.offset - plan.start.skip
        self._prefetch = Prefetch(plan, crew, self._seen, begin)
        self._course = Listing(plan, self._seen, self._prefetch, begin, doubts=ahead != "none")
        self._bookmark = Bookmark(plan, self._seen, self._prefetch, self._course)
        self._start = plan.start.offset  # of the first item to deliver
        self._moves_on = False  # whether a page had other items than the one before
        self._without_news = 0
        self._looked = 0  # changes of the count at the last extra request
        self._looks = 0

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
        checked = self._seen.identifies and self._prefetch.overlap > 0
        return self._seen.changes(self._start, complete=self._complete, checked=checked)

    async def next(self) -> tuple[Page[Any], list[int]] | None:
        """
        Return the next page with items, and the offset of each of them; `None` at the end.

        The first page is returned even when it is empty.
        """
        try:
            while not self._finished:
                slot = await self._next_slot()
                if slot is None:
                    if self._looks_again():
                        continue
                    self._end()
                    break
                taken = self._take(slot)
                if taken is None:
                    continue
                page, offsets = taken
                if self._is_full():
                    self._end()
                elif self._ahead != "none" and self._course.problem is None:
                    self._look_ahead()
                if page.items or self._taken == 1:
                    return page, offsets
        except BaseException as error:
            self._finished = True
            self._crew.cancel()
            if isinstance(error, Exception):
                attach(error, self.position)
            raise
        return None

    def _is_full(self) -> bool:
        return self._plan.max_items is not None and self._seen.delivered >= self._plan.max_items

    def _looks_again(self) -> bool:
        """Ask once more for what follows the last item, if the count has changed since."""
        moves = self._seen.moves
        possible = self._prefetch.overlap and self._seen.identifies and self._looks < LAST_LOOKS
        if moves == self._looked or not possible:
            return False
        self._looked = moves
        self._looks += 1
        self._prefetch.start_at(self._course.frontier)
        return True

    def _end(self) -> None:
        self._finished = True
        self._crew.cancel()
        self._complete = not self._is_full()
        if self._complete and self._seen.searches and self._taken:
            self._seen.give_up()
        if changes := self.changes:
            tell(self._plan.spec.operation, changes)

    async def _next_slot(self) -> PageFetch | None:
        if self._taken == 0 and not self._prefetch:
            self._prefetch.ask_for_start(self._bookmark.check_scope)
        else:
            self._look_ahead()
        return await self._prefetch.pop() if self._prefetch else None

    def _look_ahead(self) -> None:
        """Ask for the next pages, as far as they are known to exist."""
        queue = self._prefetch
        if not queue:
            if not self._course.more:
                return
            if self._course.problem is not None:
                raise PagesError(self._plan.spec.operation, self._course.problem, self.position)
            queue.start_at(self._course.frontier)
        # On the first page the caller may find its item, and stop.
        if self._course.more and queue.steady and (self._ahead == "all" or self._taken > 1):
            queue.look_ahead()

    def _take(self, slot: PageFetch) -> tuple[Page[Any], list[int]] | None:
        """Check a page, and keep the items not delivered before; `None` if another has to come first."""
        spec, seen = self._plan.spec, self._seen
        first_look = slot.envelope is None
        try:
            envelope = slot.envelope or slot.open(spec)
        except BaseException:
            self._course.frontier = min(self._course.frontier, slot.offset)
            raise
        items, keys = envelope.items, keys_of(envelope.items, spec.key)
        if first_look:
            moved = seen.counted(envelope.count, len(items))
            # A page's worth of new items in front repeats a page rightly.
            if slot.purpose == "page" and moved < len(items) - slot.lead and self._repeats(slot, items, keys):
                if not self._beyond_the_end(slot, envelope):
                    self._ask_otherwise(slot)
                    return None
                items, keys = [], []
        before = self._missing_before(slot, items, keys)
        if before is not None:
            if before is not slot:
                self._bookmark.reads_again()
                self._prefetch.put_back(slot)
            self._prefetch.ask_first(before)
            return None
        if slot.purpose != "page":
            seen.entry = None
            return self._take_again(slot, items, keys)
        return self._take_next(slot, envelope, items, keys)

    def _take_next(
        self, slot: PageFetch, envelope: Envelope, items: list[Any], keys: list[Any]
    ) -> tuple[Page[Any], list[int]]:
        """Keep the new items of a page that continues the one before."""
        seen, lead = self._seen, min(slot.lead, len(items))
        self._overlap.passed(slot, items)
        seen.passed(items, keys)
        # The page before may have been longer than was asked for.
        skip = max(lead, self._course.frontier - slot.offset + slot.lead)
        begin = (seen.first_known(keys) or 0) if seen.resumed_by_id and slot.lead else 0
        if seen.entry is not None:
            begin, seen.entry = seen.entry, None
            self._start = slot.first + begin
        kept = seen.fresh(items, keys, skip=skip, lead=lead, again=False, begin=begin)
        self._without_news = 0 if kept else self._without_news + 1
        self._moves_on |= self._taken > 0 and bool(kept)
        if self._plan.by_cursor:
            begin = self._course.enter(keys)
            kept = [index for index in kept if index >= begin]
            self._course.turn_cursor(slot, envelope)
        else:
            thinned = self._course.advance(slot, envelope, len(items) - lead, news=bool(kept))
            if thinned and self._taken == 0 and self._ahead != "none" and self._prefetch.overlap:
                # The link may add what was asked for, not what came.
                rest = slot.offset + len(items) - lead
                self._prefetch.ask_first(
                    PageFetch(rest, thinned, lead=self._prefetch.overlap, purpose="probe")
                )
        patience = OLD_PAGES if len(items) > lead else EMPTY_PAGES
        if self._course.more and self._without_news >= patience:
            if items or envelope.has_next is not False:
                problem = (
                    f"the service says that more follows, but {self._without_news} pages had nothing new"
                )
                raise PagesError(self._plan.spec.operation, problem, self.position)
            self._course.more = False
            self._prefetch.clear()
        return self._deliver(slot, items, kept)

    def _missing_before(self, slot: PageFetch, items: list[Any], keys: list[Any]) -> PageFetch | None:
        """Return what has to be read before this page, or the page itself to fetch it anew."""
        assert slot.envelope is not None
        count = self._seen.count
        ahead = slot.purpose == "page" and slot.offset > self._course.frontier and not self._plan.by_cursor
        # The page before was short, or the list seemed to end there.
        if ahead and (items if count is None else self._course.frontier < count):
            if slot.gaps < MANY_GAPS:
                slot.gaps += 1
                return PageFetch(
                    self._course.frontier, slot.offset - self._course.frontier, lead=self._prefetch.overlap
                )
            self._seen.give_up()
        if self._overlap.torn(slot, slot.envelope, items, keys):
            return self._overlap.repair(slot, self._prefetch.limit - self._prefetch.overlap, count)
        return None

    def _take_again(self, slot: PageFetch, items: list[Any], keys: list[Any]) -> tuple[Page[Any], list[int]]:
        """Keep the items of a place read a second time that were not there the first time."""
        lead = min(slot.lead, len(items))
        if slot.purpose == "probe" and not self._seen.identifies:
            kept = list(range(lead, len(items))) if lead and self._overlap.continues(items) else []
        else:
            kept = self._missed(items, keys, lead)
        end = slot.end if self._seen.count is None else min(slot.end, self._seen.count)
        rest = slot.offset + len(items) - lead
        if slot.offset < rest < end:
            self._prefetch.ask_first(
                PageFetch(rest, end - rest, lead=self._prefetch.overlap, purpose=slot.purpose)
            )
        if slot.purpose == "probe" and kept:
            self._overlap.passed(slot, items)
            self._course.trust_links = self._prefetch.steady = False
        return self._deliver(slot, items, kept)

    def _missed(self, items: list[Any], keys: list[Any], lead: int) -> list[int]:
        """Return the indexes of items that were not delivered, in a place read a second time."""
        seen = self._seen
        # Items before the first known one may have been delivered earlier.
        begin = seen.first_known(keys) if seen.resumed_by_id else 0
        if begin is None and keys and not seen.lost:
            seen.give_up()
            seen.lost = True
        if begin is None or seen.lost:
            return []
        return seen.fresh(items, keys, skip=lead, lead=lead, again=True, begin=begin)

    def _repeats(self, slot: PageFetch, items: list[Any], keys: list[Any]) -> bool:
        # The service has turned pages before, so the list has moved.
        if self._moves_on and self._seen.identifies:
            return False
        return self._seen.repeats(items, keys, overlaps=slot.lead > 0 and not self._moves_on)

    def _ask_otherwise(self, slot: PageFetch) -> None:
        """Ask again for a page that came twice, which may be chance, and then without overlap."""
        if slot.repeated < 2:
            slot.empty()
            slot.repeated += 1
            self._prefetch.ask_first(slot)
        elif slot.lead:
            # Some services take only multiples of the page size as offset.
            self._prefetch.overlap = 0
            self._prefetch.clear()
        else:
            problem = f"the service gave the same page again for offset {slot.offset}"
            raise PagesError(self._plan.spec.operation, problem, self.position)

    def _deliver(self, slot: PageFetch, items: list[Any], kept: list[int]) -> tuple[Page[Any], list[int]]:
        seen = self._seen
        wanted = len(kept)
        if self._plan.max_items is not None:
            wanted = min(wanted, self._plan.max_items - seen.delivered)
        self._bookmark.move(slot, items, kept, wanted)
        kept = [index for index in kept[:wanted] if items[index] is not None or self._plan.with_null]
        seen.delivered += len(kept)
        self._taken += 1
        page = Page(
            items=[items[index] for index in kept],
            count=seen.count,
            has_next=self._course.more or bool(self._prefetch) or self._bookmark.cut is not None,
            offset=slot.offset,
            answer=slot.answer,
        )
        return page, [slot.first + index for index in kept]

    def _beyond_the_end(self, slot: PageFetch, envelope: Envelope) -> bool:
        """Tell whether a repeated page is the service's answer to an offset beyond the end."""
        count = self._seen.count
        if count is not None:
            return slot.offset >= count
        return envelope.has_next is not True and len(envelope.items) < slot.asked
