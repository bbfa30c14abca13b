"""Iterators over lists: their pages, their items, and their items once all of them are known."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar

from esper_client.paging import Page
from esper_sdk._base.tasks import ClosedError, Crew

from .changes import Changes
from .plan import ListPlan
from .position import PagesError, Position
from .reader import Ahead, Reader

__all__ = ("ItemIterator", "PageIterator", "Snapshot")

T = TypeVar("T")


class PageIterator(AsyncIterator[Page[T]], Generic[T]):
    """
    The pages of one iteration.

    Pages are fetched ahead in background tasks. They are cancelled when the iteration ends, by whatever
    way: after the last page, at an error, when the loop around it is cancelled, and, because nothing else
    refers to this object, at once when a `break` or an exception leaves the loop. Where a reference stays
    (or on an interpreter without reference counts) at most the look-ahead is still fetched;
    `contextlib.aclosing` makes the end explicit and waits for it.
    """

    def __init__(self, plan: ListPlan, crew: Crew, *, ahead: Ahead = "some") -> None:
        self._crew = crew
        self._reader = Reader(plan, crew, ahead=ahead)
        self._operation = plan.spec.operation
        self._running = False
        self._closed = False
        self._failed_at: Position | None = None

    def __aiter__(self) -> PageIterator[T]:
        return self

    async def __anext__(self) -> Page[T]:
        page, _ = await self._next()
        return page

    async def _next(self) -> tuple[Page[T], list[int]]:
        if self._running:
            raise RuntimeError("this iterator is in use by another task; give each task its own")
        if self._closed:
            raise StopAsyncIteration
        if self._failed_at is not None:
            # A list that just ended here would look complete.
            problem = "this iteration was ended by an error or a cancellation; start again from its position"
            raise PagesError(self._operation, problem, self._failed_at)
        self._running = True
        try:
            result = await self._reader.next()
        except BaseException as error:
            if self._closed and isinstance(error, ClosedError):
                raise StopAsyncIteration from None
            self._failed_at = self._reader.position
            raise
        finally:
            self._running = False
        if result is None:
            raise StopAsyncIteration
        return result

    @property
    def position(self) -> Position:
        """Where the first item stands that was not delivered; `Pages.from_position` starts there."""
        return self._reader.position

    def _position_at(self, offset: int, before: tuple[int, Any] | None) -> Position:
        return self._reader.position_at(offset, before)

    @property
    def changes(self) -> Changes:
        """What the list did while it was read, so far: the facts behind a `PagesWarning`."""
        return self._reader.changes

    async def aclose(self) -> None:
        """End the iteration, and wait until nothing of it runs any more."""
        self._closed = True
        await self._crew.aclose()

    def __del__(self) -> None:
        self._crew.abandon()


class ItemIterator(AsyncIterator[T], Generic[T]):
    """The items of one iteration. See `PageIterator` for how it ends."""

    def __init__(self, pages: PageIterator[T]) -> None:
        self._pages = pages
        self._page: list[T] = []
        self._offsets: list[int] = []
        self._index = 0
        self._closed_at: Position | None = None

    def __aiter__(self) -> ItemIterator[T]:
        return self

    async def __anext__(self) -> T:
        # A page may be empty (the first page of an empty list).
        while self._index >= len(self._page):
            page, self._offsets = await self._pages._next()  # noqa: SLF001
            self._page, self._index = page.items, 0
        item = self._page[self._index]
        self._index += 1
        return item

    @property
    def position(self) -> Position:
        """Where the first item stands that was not delivered; `Pages.from_position` starts there."""
        if self._closed_at is not None:
            return self._closed_at
        if self._index < len(self._page):
            index = self._index - 1
            before = (self._offsets[index], self._page[index]) if self._index else None
            return self._pages._position_at(self._offsets[self._index], before)  # noqa: SLF001
        return self._pages.position

    @property
    def changes(self) -> Changes:
        """What the list did while it was read, so far: the facts behind a `PagesWarning`."""
        return self._pages.changes

    async def aclose(self) -> None:
        """End the iteration, and wait until nothing of it runs any more."""
        self._closed_at, self._page = self.position, []
        await self._pages.aclose()


class Snapshot(AsyncIterator[T], Generic[T]):
    """
    The items of a list that is read to its end before the first of them is given.

    It can be gone through once, and lets go of each item that it gives.
    """

    def __init__(self, items: ItemIterator[Any], keep: Callable[[Any], T] | None) -> None:
        self._unread: ItemIterator[Any] | None = items
        self._changes = items.changes
        self._start = items.position
        self._keep = keep
        self._items: list[T] = []

    def __aiter__(self) -> Snapshot[T]:
        return self

    async def __anext__(self) -> T:
        if (items := self._unread) is not None:
            keep = self._keep
            found = [item if keep is None else keep(item) async for item in items]
            self._changes = items.changes
            if self._unread is None:
                raise StopAsyncIteration  # it was closed meanwhile, and what was read is not all
            self._unread, self._items = None, found[::-1]
        if not self._items:
            raise StopAsyncIteration
        return self._items.pop()

    @property
    def position(self) -> Position:
        """Where the list starts: items that were worked on are where they were, or no longer in the list."""
        return self._start

    @property
    def changes(self) -> Changes:
        """What the list did while it was read: the facts behind a `PagesWarning`."""
        return self._changes

    async def aclose(self) -> None:
        """End the iteration, and wait until nothing of it runs any more."""
        items, self._unread, self._items = self._unread, None, []
        if items is not None:
            await items.aclose()
