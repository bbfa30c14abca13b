"""Reads a list page by page, several pages ahead, in order."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from esper_client.paging import Page, PageRequest
from esper_client.types import UNSET

from ._audit import Audit, keys_of
from ._envelope import Envelope, PagesError, Position, open_envelope
from ._plan import Plan, Slot, attach

if TYPE_CHECKING:
    from ._tasks import Crew

__all__ = ("Ahead", "Reader")

Ahead = Literal["none", "some", "all"]

# The vendor's own tool fetches with 20 threads. The limiter decides how many of these are sent at once.
LOOK_AHEAD_PAGES = 20
# A page of 1,000 devices is some megabytes once decoded, so large pages are fetched fewer at a time.
LOOK_AHEAD_ITEMS = 5_000
# A filter may leave pages without a new item; a service that sends nothing else comes to no end.
EMPTY_PAGES = 10
OLD_PAGES = 100


class Reader:
    """
    The pages of one iteration.

    The first page is fetched alone. Once it is clear how long the list is and what the service makes of
    the page size, further pages are fetched in parallel, in the tasks of `crew`. A list of unknown length
    is read one page ahead. What nobody takes bounds what is fetched.

    Args:
        plan: What to read.
        crew: Where background tasks run.
        ahead: What to fetch before it is asked for: `none`; `some`, which is one page until the caller has
            come to the second page and may well go on; or `all`, because every page will be taken.
    """

    def __init__(self, plan: Plan, crew: Crew, *, ahead: Ahead) -> None:
        self._plan = plan
        self._crew = crew
        self._ahead = ahead
        self._audit = Audit()
        self._slots: deque[Slot] = deque()
        self._again: deque[Slot] = deque()  # what is read a second time, before anything else
        self._taken = 0
        self._more = True
        self._finished = plan.max_items == 0
        self._skip = plan.start.skip  # how many items of the next pages were delivered another time
        self._frontier = plan.start.offset - self._skip  # offset of the first item that was not read
        self._asked = self._frontier  # offset of the first item that was not asked for
        self._cursor = plan.start.cursor
        self._cursors = {plan.start.cursor}
        self._turned = plan.start  # where the page last taken begins, for lists that are read by cursor
        # Why there is no way to the items that follow.
        self._problem: str | None = None
        if not (plan.spec.takes_offset or plan.by_cursor):
            self._problem = "the service has more items than it gave, and takes no offset to ask for them"
        self._stride = plan.page_size  # from one page to the next, as the service has it
        self._steady = False  # whether the stride is known to be right
        self._without_news = 0

    @property
    def position(self) -> Position:
        """Where to start again: the first item that was not delivered, or of all if none is before the end."""
        if self._taken == 0 or self._ahead == "all":
            return self._plan.start
        return Position(self._plan.spec.operation, self._unread_from(self._frontier), self._cursor)

    def _unread_from(self, offset: int) -> int:
        # What is still to be read a second time lies before; items twice are better than items lost.
        return min([offset, *(slot.offset for slot in self._again)])

    def position_at(self, offset: int) -> Position:
        """Where an item of the page last delivered stands, by its offset, or a seam that is still to be read again."""
        if not self._plan.by_cursor:
            return Position(self._plan.spec.operation, self._unread_from(offset))
        return replace(self._turned, offset=offset, skip=offset - self._turned.offset)

    async def next(self) -> tuple[Page[Any], list[int]] | None:
        """
        Return the next page with items, and the offset of each of them; `None` at the end.

        The first page is returned even when it is empty.
        """
        try:
            while not self._finished:
                slot = await self._next_slot()
                if slot is None:
                    self._end()
                    break
                page, offsets = self._take(slot)
                if self._is_full():
                    self._end()
                elif self._ahead != "none" and self._problem is None:
                    self._look_ahead()
                if page.items or self._taken == 1:
                    return page, offsets
        except BaseException as error:
            # Whatever ends this iteration also ends what was fetched ahead for it.
            self._finished = True
            self._crew.cancel()
            if isinstance(error, Exception):
                attach(error, self.position)
            raise
        return None

    def _is_full(self) -> bool:
        return self._plan.max_items is not None and self._audit.delivered >= self._plan.max_items

    def _end(self) -> None:
        self._finished = True
        self._crew.cancel()
        if not self._is_full():
            self._audit.report(self._plan.spec, self._plan.start.offset)

    async def _next_slot(self) -> Slot | None:
        if self._taken == 0:
            slot = Slot(self._frontier, self._size(self._frontier))
            self._asked = slot.end
            await slot.fill(self._plan.fetch, self._request(slot))
        else:
            self._look_ahead()
            slots = self._again or self._slots
            if not slots:
                return None
            await slots[0].ready.wait()
            slot = slots.popleft()
        try:
            slot.open()
        except BaseException:
            self._frontier = min(self._frontier, slot.offset)
            raise
        return slot

    def _size(self, offset: int) -> int:
        """Return how many items to ask for at an offset: no more than the caller will get."""
        size = self._stride if self._steady else self._plan.page_size
        if self._plan.max_items is None:
            return size
        return max(1, min(size, self._end_of_plan() - offset))

    def _end_of_plan(self) -> int:
        assert self._plan.max_items is not None
        return self._plan.start.offset + self._plan.max_items + self._audit.dropped

    def _request(self, slot: Slot) -> PageRequest:
        spec = self._plan.spec
        by_cursor = self._plan.by_cursor
        return PageRequest(
            limit=slot.end - slot.offset if spec.takes_limit else UNSET,
            offset=slot.offset if spec.takes_offset and not by_cursor else UNSET,
            cursor=(self._cursor or "start") if by_cursor else UNSET,
        )

    def _ask(self, slot: Slot) -> None:
        fetch, request, fill = self._plan.fetch, self._request(slot), slot.fill
        name = f"{self._plan.spec.operation} at {slot.offset}"
        self._crew.start(lambda: fill(fetch, request), name, slot.ready.set)

    def _look_ahead(self) -> None:
        """Ask for the next pages, as far as it is known that there are some."""
        if not self._slots:
            if not self._more:
                return
            if self._problem is not None:
                raise PagesError(self._plan.spec.operation, self._problem, self.position)
            self._asked = self._frontier
            self._extend()
        # Within the first page the caller may yet find what it looks for, and stop.
        if not (self._more and self._steady and (self._ahead == "all" or self._taken > 1)):
            return
        end = self._audit.count or 0
        if self._plan.max_items is not None:
            end = min(end, self._end_of_plan())
        ahead = max(1, min(LOOK_AHEAD_PAGES, LOOK_AHEAD_ITEMS // self._stride))
        while self._asked < end and len(self._slots) < ahead:
            self._extend()

    def _extend(self) -> None:
        slot = Slot(self._asked, self._size(self._asked))
        self._asked = slot.end
        self._slots.append(slot)
        self._ask(slot)

    def _take(self, slot: Slot) -> tuple[Page[Any], list[int]]:
        """Check a page, decide what follows from it, and keep what the caller has not had."""
        spec, audit = self._plan.spec, self._audit
        envelope = open_envelope(spec, slot.answer)
        items, keys = envelope.items, keys_of(envelope.items)
        if slot.again:
            if 0 < len(items) < slot.end - slot.offset:
                self._read_again(slot.offset + len(items), slot.end)
            return self._deliver(slot, items, audit.fresh(items, keys))
        moved = audit.counted(envelope.count)
        # So many new items in front make the page before come once more, rightly.
        if audit.repeats(items, keys) and moved < len(items):
            if not self._beyond_the_end(slot, envelope):
                problem = f"the service gave the same page again for offset {slot.offset}"
                raise PagesError(spec.operation, problem, self.position)
            items, keys = [], []
        # A page may be longer than was asked for, and reach into the next one.
        kept = audit.fresh(items, keys, max(0, self._frontier - slot.offset))
        self._without_news = 0 if kept else self._without_news + 1
        if self._plan.by_cursor:
            kept = [index for index in kept if index >= self._skip]
            self._skip = max(0, self._skip - len(items))
            self._turn_cursor(slot, envelope)
        else:
            self._advance(slot, envelope, len(items), news=bool(kept))
        # Within a known count, pages of items that came before may be the work of new items in front.
        patience = OLD_PAGES if items and audit.count is not None else EMPTY_PAGES
        if self._more and self._without_news >= patience:
            problem = f"the service says that more follows, but {self._without_news} pages had nothing new"
            raise PagesError(spec.operation, problem, self.position)
        if moved < 0 and audit.identifies:
            # Twice as far as it needs, because the list may have moved on by the time it is read.
            self._read_again(slot.offset + 2 * moved, slot.offset - 2 * moved)
        return self._deliver(slot, items, kept)

    def _deliver(self, slot: Slot, items: list[Any], kept: list[int]) -> tuple[Page[Any], list[int]]:
        audit = self._audit
        cut = 0
        if self._plan.max_items is not None:
            cut = max(0, audit.delivered + len(kept) - self._plan.max_items)
            kept = kept[: len(kept) - cut]
        audit.delivered += len(kept)
        self._taken += 1
        page = Page(
            items=[items[index] for index in kept],
            count=audit.count,
            has_next=self._more or bool(self._slots or self._again) or cut > 0,
            offset=slot.offset,
            answer=slot.answer,
        )
        return page, [slot.offset + index for index in kept]

    def _read_again(self, first: int, last: int) -> None:
        """
        Read a part of the list a second time: what lies around the seam between two pages.

        The count fell from one to the other. Where items were removed, those behind them moved up, across
        the seam; where the second page was answered first and items came in between, others moved down.
        """
        first = max(self._plan.start.offset, first)
        if last - first > LOOK_AHEAD_ITEMS:
            return
        for offset in range(first, last, self._stride):
            slot = Slot(offset, min(self._stride, last - offset), again=True)
            self._again.append(slot)
            self._ask(slot)

    def _beyond_the_end(self, slot: Slot, envelope: Envelope) -> bool:
        """Say whether a repeated page is only how the service answers to an offset beyond the end."""
        count = self._audit.count
        if count is not None:
            return slot.offset >= count
        return envelope.has_next is not True and len(envelope.items) < slot.end - slot.offset

    def _turn_cursor(self, slot: Slot, envelope: Envelope) -> None:
        """Take the cursor of the next page. What contradicts it is said when that page is wanted."""
        self._turned = Position(self._plan.spec.operation, slot.offset, self._cursor)
        self._frontier = slot.offset + len(envelope.items)
        self._cursor = envelope.cursor
        self._more = True
        if envelope.cursor is None:
            self._more = envelope.has_more is True or envelope.has_next is True
            self._problem = "the service says that more follows, and gives no cursor to get there"
        elif envelope.has_more is False and (not envelope.items or envelope.cursor in self._cursors):
            self._more = False
        elif envelope.cursor in self._cursors:
            self._problem = "the service gave the same cursor twice"
        self._cursors.add(envelope.cursor)

    def _advance(self, slot: Slot, envelope: Envelope, size: int, *, news: bool) -> None:
        """Find out how far the page reaches, and whether there is more after it."""
        hint = envelope.next_offset
        reach = slot.offset + size
        if hint is not None and reach < hint <= slot.end:
            reach = hint  # the service itself says that nothing lies between
        elif size == 0:
            reach = slot.end
        count = self._audit.count
        self._settle_stride(slot, reach, size, hinted=hint == reach)
        if self._slots and reach < slot.end and (count is None or reach < count):
            # Shorter than asked for, with later pages on their way: fetch what lies between.
            gap = Slot(reach, slot.end - reach)
            self._slots.appendleft(gap)
            self._ask(gap)
        self._frontier = max(self._frontier, reach)
        if count is not None and self._frontier < count:
            self._more = size > 0 or envelope.has_next is True
        elif envelope.has_next is True:
            self._more = news or count is None
        elif envelope.has_next is None and count is None:
            self._more = size > 0 and self._plan.spec.takes_offset
        else:
            self._more = False

    def _settle_stride(self, slot: Slot, reach: int, size: int, *, hinted: bool) -> None:
        """Learn what the service makes of the page size: some give fewer items, whatever is asked."""
        if self._steady or size == 0:
            return
        stride = reach - slot.offset
        whole = size == slot.end - slot.offset or not self._plan.spec.takes_limit
        self._steady = hinted or whole or stride == self._stride
        self._stride = stride
