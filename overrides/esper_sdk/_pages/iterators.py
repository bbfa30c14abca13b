"""Iterators over the pages of a list, over its items, and over a snapshot of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar

from esper_client.paging import Page
from esper_sdk._base.asynchronous import OnlyAsync
from esper_sdk._base.tasks import BackgroundTasks, ClosedError

from .changes import Changes
from .listing import Ahead
from .plan import ListPlan
from .position import PagesError, Position
from .reader import Reader

__all__ = ("ItemIterator", "PageIterator", "Snapshot")

T = TypeVar("T")


class PageIterator(OnlyAsync, AsyncIterator[Page[T]], Generic[T]):
    """
    Asynchronous iterator over the pages of a list.

    Pages are fetched ahead in background tasks. These are cancelled when the iteration ends: after the last
    page, at an error, or when the loop is cancelled or left by a `break`. Where a reference to this object
    stays (or on an interpreter without reference counts) at most the look-ahead is still fetched.
    `contextlib.aclosing` makes the end explicit and waits for it.
    """

    def __init__(self, plan: ListPlan, crew: BackgroundTasks, *, ahead: Ahead = "some") -> None:
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
            # Ending here without an error would make the list look complete.
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
        """The position of the first item that was not delivered; `Pages.from_position` resumes there."""
        return self._reader.position

    def _position_at(self, offset: int, before: tuple[int, Any] | None) -> Position:
        return self._reader.position_at(offset, before)

    @property
    def changes(self) -> Changes:
        """The changes of the list so far: the facts behind a `PagesWarning`."""
        return self._reader.changes

    async def aclose(self) -> None:
        """End the iteration, and wait until none of its tasks runs."""
        self._closed = True
        await self._crew.aclose()

    def __del__(self) -> None:
        self._crew.abandon()


class ItemIterator(OnlyAsync, AsyncIterator[T], Generic[T]):
    """Asynchronous iterator over the items of a list. See `PageIterator` for how it ends."""

    def __init__(self, pages: PageIterator[T]) -> None:
        self._pages = pages
        self._page: list[T] = []
        self._offsets: list[int] = []
        self._index = 0
        self._closed_at: Position | None = None

    def __aiter__(self) -> ItemIterator[T]:
        return self

    async def __anext__(self) -> T:
        # The first page of an empty list has no items.
        while self._index >= len(self._page):
            page, self._offsets = await self._pages._next()  # noqa: SLF001
            self._page, self._index = page.items, 0
        item = self._page[self._index]
        self._index += 1
        return item

    @property
    def position(self) -> Position:
        """The position of the first item that was not delivered; `Pages.from_position` resumes there."""
        if self._closed_at is not None:
            return self._closed_at
        if self._index < len(self._page):
            index = self._index - 1
            before = (self._offsets[index], self._page[index]) if self._index else None
            return self._pages._position_at(self._offsets[self._index], before)  # noqa: SLF001
        return self._pages.position

    @property
    def changes(self) -> Changes:
        """The changes of the list so far: the facts behind a `PagesWarning`."""
        return self._pages.changes

    async def aclose(self) -> None:
        """End the iteration, and wait until none of its tasks runs."""
        self._closed_at, self._page = self.position, []
        await self._pages.aclose()


class Snapshot(OnlyAsync, AsyncIterator[T], Generic[T]):
    """
    Asynchronous iterator over the items of a list that is read to its end first.

    It can be iterated over once, and lets go of each item that it gives.
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
                raise StopAsyncIteration  # closed meanwhile: what was read is incomplete
            self._unread, self._items = None, found[::-1]
        if not self._items:
            raise StopAsyncIteration
        return self._items.pop()

    @property
    def position(self) -> Position:
        """The start of the list: items that were worked on are where they were, or no longer in the list."""
        return self._start

    @property
    def changes(self) -> Changes:
        """The changes of the list while it was read: the facts behind a `PagesWarning`."""
        return self._changes

    async def aclose(self) -> None:
        """End the iteration, and wait until none of its tasks runs."""
        items, self._unread, self._items = self._unread, None, []
        if items is not None:
            await items.aclose()
