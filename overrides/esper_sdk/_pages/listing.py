"""One list as a state machine: pages go in as they were answered, and items and further pages to ask for come out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from esper_client.paging import Page

from .asked import Asked
from .bookmark import Bookmark
from .changes import Changes
from .envelope import Envelope
from .extent import Extent
from .keys import Key, index_of, keys_of
from .overlap import Overlap
from .plan import ListPlan, PageFetch
from .position import PagesError, Position
from .seen import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from esper_client.paging import PageRequest

__all__ = ("Ahead", "Listing", "Taken")

Ahead = Literal["none", "some", "all"]
Taken = tuple[Page[Any], list[int]]

IN_VAIN = 12
"""Consecutive pages with nothing new before a list that promises more is an error: a filter may leave some."""
SAME = 3
"""The same for pages that equal the one before: the service does not turn pages."""
LOOKS_BACK = 2
"""The most times that an end is read again where nothing new comes of it."""
LINKED = 1_000
"""The most consecutive pages that nothing but a link tells from a service that does not turn pages."""
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
        start = plan.start
        self._plan = plan
        self._ahead = ahead
        self._seen = Seen(start, searches=plan.overlap > 0)
        self._asked = Asked(plan, self._seen)
        self._extent = Extent(plan, self._seen, self._asked, doubts=ahead != "none")
        self._overlap = Overlap(plan, self._seen, self._asked, self._extent)
        self._bookmark = Bookmark(plan, self._seen, self._asked, self._extent)
        left = start.scope is not None or start.count is not None
        if left and start.offset and start.after is None and plan.overlap:
            # Without IDs nothing tells whether the list moved since it was left.
            self._seen.give_up()
        self.finished = plan.max_items == 0
        self._complete = False
        self._taken = 0
        self._start = start.offset  # of the first item to deliver
        self._in_vain = 0  # consecutive pages with nothing new
        self._known_pages = 0  # the same, whatever the count says
        self._known_rows = 0  # on these
        self._same = 0  # consecutive pages that equal the one before
        self._at_end = False  # whether the page last taken was the end when it came
        self._went_back: tuple[int, int] | None = None  # where to, and how many items were delivered by then
        self._back = 0  # how many times since then
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
        possible = self._plan.overlap and self._seen.identifies and self._looks < LAST_LOOKS
        if moves == self._looked or not possible:
            return False
        self._looked = moves
        self._looks += 1
        self._asked.start_at(self._extent.frontier)
        return True

    # What becomes of a page.

    def take(self, page: PageFetch) -> Taken | None:
        """
        Decide what becomes of the page that `turn` returned, now that it has its answer.

        Either something is read before it: it waits for a place in front of it, or is fetched anew. Or it is
        taken: what is new in it is delivered, and it tells how far the list was read and whether more follows.

        Args:
            page: The page.

        Returns:
            What is delivered, and the offset of each item; `None` if nothing is yet.

        Raises:
            PagesError: The service contradicts itself.
        """
        envelope, asked, seen, overlap = page.envelope, self._asked, self._seen, self._overlap
        assert envelope is not None
        items, keys = envelope.items, keys_of(envelope.items, self._plan.spec.key)
        asked.pop()
        if not page.counted:
            page.counted = True
            all_told = envelope.count == len(items) and envelope.has_next is not True
            if all_told and page.offset and seen.repeats(items, keys, lead=page.lead):
                # The whole list again, whatever the offset: nothing follows.
                page.envelope = envelope = replace(envelope, items=[])
                items, keys = [], []
            by_offset = items and not self._plan.by_cursor
            seen.counted(envelope.count, shown=page.first + len(items) if by_offset else 0)
        if self._is_rounded(page, envelope, keys):
            return None
        # Does it follow what was delivered?
        before = overlap.missing_before(page, items, keys)
        if before is page:
            asked.ask_first(page)
            return None
        if before is not None:
            self._bookmark.reads_again()
            asked.put_back(page)
            asked.ask_first(before)
            return None
        # What is new in it?
        kept = self._news(page, envelope, keys)
        # Does more follow? Behind a place that was read again at the end of the list, reading goes on.
        if not page.again or not asked:
            overlap.passed(page, items, keys)
            self._advance(page, envelope, news=len(kept))
        taken = self._deliver(page, items, kept)
        # Did the list end before it? Then what was not read moved up.
        short = self._fell_short(page, envelope)
        # A page that came short, and says nothing of more, was the end when it came.
        self._at_end = bool(items) and asked.steady and len(items) < min(page.asked, asked.limit)
        self._at_end = self._at_end and envelope.count is None and not envelope.has_next
        if short:
            self._go_back(overlap.place_before(page) if seen.identifies else None)
        if self._is_full():
            self._end()
        elif self._ahead != "none" and self._extent.problem is None:
            self._look_ahead()
        return taken if taken[0].items or self._taken == 1 else None

    def _is_rounded(self, page: PageFetch, envelope: Envelope, keys: list[Key]) -> bool:
        """
        Tell whether a page is that before it, given again: services round offsets, and the overlap lies on that page.

        It is asked for once more. Then the list is read without overlap, and that is told.
        """
        asked, seen, items = self._asked, self._seen, envelope.items
        if not page.lead or page.again or seen.moves or self._may_equal(page, envelope):
            return False
        whole = len(items) == page.asked == asked.limit and (page.first + 1) % asked.limit == 0
        if not whole or not seen.repeats(items, keys, lead=page.lead):
            return False
        if page.repeated:
            seen.give_up()
            self._same = SAME - 1
            asked.round_down(self._extent.frontier)
        else:
            page.repeated = True
            page.empty()
            asked.ask_first(page)
        return True

    def failed(self, page: PageFetch) -> None:
        """
        Note that the page that `turn` returned can't be had.

        Args:
            page: The page.
        """
        self._asked.pop()
        self._extent.frontier = min(self._extent.frontier, page.offset)

    def _fell_short(self, page: PageFetch, envelope: Envelope) -> bool:
        """Tell whether the list ends before a page."""
        if (
            envelope.items
            or self._plan.by_cursor
            or self._asked.rounds
            or not (page.lead or self._seen.identifies)
        ):
            return False
        count = envelope.count
        if count is not None:
            return count < page.offset
        # Behind an empty page that a link led to, there is no row before it.
        return envelope.has_next is not True and not self._at_end and page.offset <= self._overlap.solid

    def _go_back(self, place: PageFetch | None) -> None:
        """Read a place before the end of the list again, and go on from there."""
        if place is None:
            self._seen.give_up()
            return
        place_and_news = place.offset, self._seen.delivered
        self._back = self._back + 1 if place_and_news == self._went_back else 0
        self._went_back = place_and_news
        if self._back >= LOOKS_BACK:
            self._seen.give_up()
            return
        self._bookmark.reads_again()
        self._extent.frontier = place.offset
        self._overlap.solid = min(self._overlap.solid, place.offset)
        self._asked.clear()
        self._asked.ask_first(place)

    def _news(self, page: PageFetch, envelope: Envelope, keys: list[Key]) -> list[int]:
        """Return the indexes of the items of a page that are to be delivered."""
        items, seen, begin = envelope.items, self._seen, 0
        lead = min(page.lead, len(items))
        if self._plan.by_cursor:
            begin = self._entry(page, keys)
        elif seen.resumed_by_id:
            # Items before the first known one may have been delivered earlier.
            known = seen.first_known(keys)
            if page.again and (known is None or seen.lost):
                if keys and not seen.lost:
                    seen.give_up()
                    seen.lost = True
                return []
            begin = known or 0
            if self._taken == 0 and known is not None:
                self._start = page.first + known + 1
        if page.again:
            # All that was delivered is expected here; without IDs it can't be told from the rest.
            if None in keys:
                seen.give_up()
            return seen.fresh(items, keys, begin=begin, lead=len(items))
        same = seen.repeats(items, keys, lead=lead)
        self._same = self._same + 1 if same else 0
        seen.passed(items, keys)
        if same and not self._may_equal(page, envelope):
            return []
        return seen.fresh(items, keys, begin=begin, lead=lead)

    def _may_equal(self, page: PageFetch, envelope: Envelope) -> bool:
        """Tell whether a page may well equal the one before: rows without IDs are equal, and more is promised."""
        items, count = envelope.items, self._seen.length
        if not items or items[0] != items[-1]:
            return False
        return envelope.has_next is True if count is None else page.first + len(items) <= count

    def _entry(self, page: PageFetch, keys: list[Key]) -> int:
        """Return the index of the first item to deliver, where a list resumes within a page of a cursor."""
        start = self._plan.start
        if page.offset >= start.offset:
            return 0
        at = None if start.after is None else index_of(start.after, keys)
        if at is not None:
            return at + 1
        self._seen.give_up()
        # Items twice are better than items lost.
        return start.skip if start.after is None else 0

    def _advance(self, page: PageFetch, envelope: Envelope, *, news: int) -> None:
        """Note how far the list was read, and whether more follows."""
        extent = self._extent
        if self._plan.by_cursor:
            extent.turn_cursor(page, envelope)
        else:
            extent.advance(page, envelope, news=news, open_seams=self._overlap.open_seams)
        seen = self._seen
        # Pages of items that were delivered before come to an end where a count says so.
        self._in_vain = 0 if news or (envelope.items and seen.length is not None) else self._in_vain + 1
        self._known_pages = 0 if news else self._known_pages + 1
        self._known_rows = 0 if news else self._known_rows + max(0, len(envelope.items) - page.lead)
        if not extent.more:
            return
        if self._same >= (LINKED if self._may_equal(page, envelope) else SAME):
            raise self._error(f"the service gave the same page again for offset {page.offset}")
        counted = seen.length is not None and extent.frontier < seen.length
        # With IDs, what lies before each of them was read several times.
        most = LINKED if envelope.has_next and not seen.identifies else IN_VAIN
        if self._overlap.open_seams >= most and not counted:
            raise self._error("no page joins the one before: the service may not turn pages")
        # Each row that was delivered may be shown once more, behind rows that came in front.
        shown_again = self._known_pages >= IN_VAIN and self._known_rows > seen.delivered
        if self._in_vain >= IN_VAIN or shown_again:
            if envelope.items or envelope.has_next is not False:
                raise self._error(f"the service says that more follows, but {IN_VAIN} pages had nothing new")
            extent.more = False
            self._asked.clear()

    def _deliver(self, page: PageFetch, items: list[Any], kept: list[int]) -> Taken:
        """Deliver items, as many as the caller wants."""
        seen, wanted = self._seen, len(kept)
        if self._plan.max_items is not None:
            wanted = min(wanted, self._plan.max_items - seen.delivered)
        self._bookmark.move(page, items, kept, wanted)
        kept = [index for index in kept[:wanted] if items[index] is not None or self._plan.with_null]
        seen.delivered += len(kept)
        self._asked.wanted_to(self._extent.frontier)
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
        if self._complete and self._taken and (self._seen.searches or self._overlap.ends_openly):
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
        checked = self._seen.identifies and self._plan.overlap > 0
        return self._seen.changes(self._start, complete=self._complete, checked=checked)
