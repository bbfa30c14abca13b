"""Reads a list page by page, several pages ahead, and checks what arrives."""

from __future__ import annotations

import warnings

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import anyio

from esper_client.types import UNSET, Fetch, Page, PageRequest, PageSpec

from ._envelope import Envelope, PagesError, PagesWarning, Position, key_of, open_envelope
from ._tasks import Crew

__all__ = ("Plan", "Reader")

# The vendor's own tool fetches with 20 threads. The limiter decides how many of them are sent.
LOOK_AHEAD_PAGES = 20
# A page of 1,000 devices is some 10 MB once decoded, so large pages are fetched fewer at a time.
LOOK_AHEAD_ITEMS = 5_000
# A filter may leave some pages empty; a service that sends nothing else will not come to an end.
MAX_EMPTY_PAGES = 10
# Items without an ID may be equal by chance, so only several equal pages in a row are the same page.
MAX_EQUAL_PAGES = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be read: from where, in pages of which size, and how many items at most."""

    fetch: Fetch
    spec: PageSpec
    start: Position
    page_size: int
    max_items: int | None

    @property
    def by_cursor(self) -> bool:
        """Whether the list pages by cursor: it must, or it starts from one."""
        return self.spec.takes_cursor and (not self.spec.takes_offset or self.start.cursor is not None)


class _Slot:
    """A page that was asked for. Its task refers to nothing else, so that a reader can be collected."""

    __slots__ = ("answer", "end", "error", "place", "ready")

    def __init__(self, place: Position, end: int) -> None:
        self.place = place
        self.end = end
        self.answer: Any = None
        self.error: BaseException | None = None
        self.ready = anyio.Event()

    async def fill(self, fetch: Fetch, request: PageRequest) -> None:
        try:
            self.answer = await fetch(request)
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException as error:  # noqa: BLE001 - it is raised where the page is taken
            self.error = error
        finally:
            self.ready.set()


class Reader:
    """
    The pages of one iteration, in order.

    The first page is fetched alone. Once it is known how long the list is and that the service keeps to
    the page size, further pages are fetched in parallel, at most `LOOK_AHEAD_PAGES` that nobody has
    taken yet. A list of unknown length is read one page ahead.
    """

    def __init__(self, plan: Plan, crew: Crew, *, eager: bool) -> None:
        self._plan = plan
        self._crew = crew
        self._eager = eager
        self._slots: deque[_Slot] = deque()
        self._started = self._finished = False
        self._more = True
        # Offsets: the first that was not read, and the first that was not asked for.
        self._frontier = self._asked = plan.start.offset
        self._cursor: str | None = plan.start.cursor
        self._cursors: set[str] = set()
        # Items between two offsets; what the service made of the page size asked for.
        self._stride = plan.page_size
        self._steady = False
        self._counts: list[int] = []
        self._delivered = self._dropped = self._empty = self._equal = 0
        self._last: list[Any] = []
        # Hashes of the IDs: some 70 bytes an item, a third of what the IDs take.
        self._seen: set[int] | None = set()

    @property
    def position(self) -> Position:
        """Where the first item stands that was not read."""
        return Position(self._plan.spec.operation, self._frontier, self._cursor)

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to read."""
        return self._finished

    async def next(self) -> tuple[Page[Any], list[int]] | None:
        """
        Return the next page that has items, and the offset of each of them; `None` at the end.

        The first page is returned even if it is empty.
        """
        first = not self._started
        try:
            while not self._finished:
                slot = await self._next_slot()
                if slot is None:
                    self._finish()
                    break
                page, offsets = self._take(slot)
                if self._full:
                    self._finish()
                else:
                    self._look_ahead()
                if page.items or first:
                    return page, offsets
        except BaseException as error:
            # Whatever ends this iteration also ends what was fetched ahead for it.
            self._finished = True
            self._crew.cancel()
            if isinstance(error, Exception):
                _place(error, self.position)
            raise
        return None

    @property
    def _full(self) -> bool:
        return self._plan.max_items is not None and self._delivered >= self._plan.max_items

    async def _next_slot(self) -> _Slot | None:
        if not self._started:
            self._started = True
            slot = self._new_slot(self._plan.page_size)
            await slot.fill(self._plan.fetch, self._request(slot))
        else:
            self._look_ahead()
            if not self._slots:
                return None
            slot = self._slots.popleft()
            await slot.ready.wait()
        if slot.error is not None:
            raise slot.error
        return slot

    def _new_slot(self, size: int) -> _Slot:
        place = Position(self._plan.spec.operation, self._asked, self._cursor)
        slot = _Slot(place, self._asked + size)
        self._asked = slot.end
        return slot

    def _request(self, slot: _Slot) -> PageRequest:
        spec, by_cursor = self._plan.spec, self._plan.by_cursor
        size = slot.end - slot.place.offset
        return PageRequest(
            limit=size if spec.takes_limit else UNSET,
            offset=slot.place.offset if spec.takes_offset and not by_cursor else UNSET,
            cursor=(slot.place.cursor or "start") if by_cursor else UNSET,
        )

    def _start(self, slot: _Slot) -> None:
        fetch, request, fill = self._plan.fetch, self._request(slot), slot.fill
        self._crew.start(lambda: fill(fetch, request), f"page at {slot.place.offset}")

    def _look_ahead(self) -> None:
        """Ask for the next pages, as far as it is known that there are some."""
        if not self._more and not self._slots:
            return
        spec, plan = self._plan.spec, self._plan
        if not spec.takes_offset and not plan.by_cursor:
            raise PagesError(
                spec.operation,
                f"the service has more items than the {self._delivered} that it gave, and no way to ask for them",
                self.position,
            )
        if not self._slots:
            self._ask(self._frontier, self._stride if self._steady else plan.page_size)
        # Until the caller has come to the second page, it may well stop within the first.
        if plan.by_cursor or not self._steady or not self._more or not (self._eager or self._last_page_taken > 1):
            return
        end = self._counts[-1] if self._counts else 0
        if plan.max_items is not None:
            end = min(end, plan.start.offset + plan.max_items + self._dropped)
        ahead = max(1, min(LOOK_AHEAD_PAGES, LOOK_AHEAD_ITEMS // self._stride))
        while self._asked < end and len(self._slots) < ahead:
            self._ask(self._asked, min(self._stride, end - self._asked) if plan.max_items else self._stride)

    def _ask(self, offset: int, size: int) -> None:
        self._asked = offset
        slot = self._new_slot(size)
        self._slots.append(slot)
        self._start(slot)
