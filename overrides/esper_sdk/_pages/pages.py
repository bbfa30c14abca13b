"""Pages: a list operation that can be awaited, iterated over, collected, counted and resumed."""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from esper_client.errors import RequestError
from esper_client.paging import Fetch, Items, Page, PageRequest, PageSpec
from esper_client.paging import Pages as ListPages
from esper_client.types import UNSET
from esper_sdk._base.arguments import number_problem
from esper_sdk._base.asynchronous import OnlyAsync
from esper_sdk._base.tasks import BackgroundTasks

from .envelope import MOST, open_envelope
from .iterators import ItemIterator, PageIterator, Snapshot
from .plan import ListPlan
from .position import NotOneError, Position

__all__ = ("Pages", "with_null")

T = TypeVar("T")
Kept = TypeVar("Kept")

DEFAULT_PAGE_SIZE = 250
"""Items per page unless the caller chooses: as many as the vendor's own tool asks for."""

_OF_A_PAGE = frozenset({"answer", "has_next", "items", "offset"})


class Pages(OnlyAsync, Generic[T]):
    """
    A paginated list: await it for one page, iterate over it for every item.

    ```python
    first = await esper.device_v2.list_devices()             # one page
    async for device in esper.device_v2.list_devices(): ...  # every item of every page
    ```

    Nothing is sent before it is used, and each use starts again. Further pages are fetched in parallel while
    the caller works on the ones before. They come in order, and never more than 20 pages or 5,000 items ahead.

    Lists change while they are read. Each page begins with the last item of the one before. So a list that
    moved is noticed, and read again at that place. An item that stays in the list is delivered exactly once.
    There are two exceptions: items without an ID, and an item that moves from the unread part to the read
    part. You are told of changes that may matter: by the iterator's `changes`, the log, and one
    `PagesWarning` at the end. `warnings.simplefilter("error", PagesWarning)` makes that an error. If the loop
    changes what the list filters on, use `snapshot()`. If great numbers of devices come and go, use
    `by_cursor()`.

    An exception that ends an iteration has the attribute `position`, from which `from_position()` starts.

    Args:
        fetch: Calls the operation for one page.
        spec: How the operation pages.
        offset: Index of the first item to deliver.
        page_size: Items per request. By default 250, or the operation's maximum if that is less.
        max_items: The most items to deliver.
        crew: Makes the set of background tasks of one iteration.
    """

    _instead = (
        "write `async for item in ...` for every item, `(await ...).items` for those of the first page,"
        " `await ....collect()` for a list of all, or `await ....count()` for their number"
    )

    def __init__(
        self,
        fetch: Fetch,
        spec: PageSpec,
        *,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
        crew: Callable[[], BackgroundTasks] = BackgroundTasks,
    ) -> None:
        if offset and not spec.takes_offset:
            raise RequestError("offset", f"{spec.operation} has none")
        _check("offset", offset, 0)
        if max_items is not None:
            _check("max_items", max_items, 0)
        if page_size is not None:
            _check("page_size", page_size, 1)
            if not spec.takes_limit:
                raise RequestError("page_size", f"{spec.operation} has none")
            if spec.max_limit is not None and page_size > spec.max_limit:
                raise RequestError("page_size", f"{spec.operation} allows at most {spec.max_limit}")
        size = page_size or min(DEFAULT_PAGE_SIZE, spec.max_limit or DEFAULT_PAGE_SIZE)
        self._plan = ListPlan(fetch, spec, Position(spec.operation, offset), size, max_items)
        self._largest = page_size or spec.max_limit or DEFAULT_PAGE_SIZE
        self._crew = crew

    def __repr__(self) -> str:
        return f"<Pages of {self._plan.spec.operation}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in _OF_A_PAGE:
                raise AttributeError(f"Pages has no {name!r}; the first page has: write `(await ...).{name}`")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __await__(self) -> Generator[Any, None, Page[T]]:
        """Fetch the first page only."""
        return self._first().__await__()

    async def _first(self) -> Page[T]:
        async for page in PageIterator[T](self._plan, self._crew(), ahead="none"):
            return page
        return Page([], None, has_next=False, offset=self._plan.start.offset, answer=None)

    def __aiter__(self) -> ItemIterator[T]:
        """Iterate over the items of all pages."""
        return ItemIterator(self.pages())

    def pages(self) -> PageIterator[T]:
        """Iterate over the pages; only the first one can be empty."""
        return PageIterator(self._plan, self._crew())

    async def first(self) -> T | None:
        """Fetch the first item, with one small request; `None` if the list is empty."""
        found = await self._up_to(1)
        return found[0] if found else None

    async def one(self) -> T:
        """
        Fetch the only item, with one small request.

        ```python
        device = await esper.device_v2.list_devices(serial="R58M41").one()
        ```

        Raises:
            NotOneError: There is none, or more than one.
        """
        found = await self._up_to(2)
        if len(found) != 1:
            raise NotOneError(self._plan.spec.operation, len(found))
        return found[0]

    async def _up_to(self, count: int) -> list[T]:
        plan = self._plan
        if plan.max_items is None or plan.max_items > count:
            plan = replace(plan, max_items=count)
        if plan.spec.takes_limit:
            plan = replace(plan, page_size=min(count, plan.spec.max_limit or count))
        found: list[T] = []
        async for page in PageIterator[T](plan, self._crew(), ahead="none"):
            found += page.items
            if len(found) >= count:
                break
        return found

    async def collect(self) -> list[T]:
        """Fetch every item into one list. If that fails, nothing was delivered: start again."""
        pages = PageIterator[T](self._plan, self._crew(), ahead="all")
        return Items([item async for item in ItemIterator[T](pages)])

    async def count(self) -> int:
        """
        Count the items of all pages, whatever `offset` and `max_items` are.

        This takes one request for one item where the service tells the count; otherwise all items are read.
        """
        spec, fetch = self._plan.spec, self._plan.fetch
        if spec.count is not None:
            undecoded = await fetch(
                PageRequest(
                    limit=1 if spec.takes_limit else UNSET,
                    offset=0 if spec.takes_offset else UNSET,
                    cursor="start" if spec.takes_cursor and not spec.takes_offset else UNSET,
                )
            )
            told = open_envelope(spec, undecoded(), undecoded.status_code).count
            if told is not None:
                return told
        plan = replace(self._plan, start=Position(spec.operation), max_items=None)
        pages = PageIterator[T](plan, self._crew(), ahead="all")
        return sum([len(page.items) async for page in pages])

    def from_position(self, position: Position | str) -> Pages[T]:
        """
        Return the same list, resumed from a position.

        Args:
            position: The `position` of an exception or of an iterator, or its text. `max_items` counts from
                there.

        Raises:
            RequestError: It is no position, or one of another operation. Other filters, another order or
                another parent are found at the first page, before anything is sent.
        """
        if not isinstance(position, str | Position):
            raise RequestError("position", f"must be a position or its text, not {type(position).__name__}")
        try:
            start = Position.parse(position) if isinstance(position, str) else position
        except ValueError as error:
            raise RequestError("position", str(error)) from None
        spec = self._plan.spec
        if start.operation != spec.operation:
            raise RequestError("position", f"belongs to {start.operation}, not to {spec.operation}")
        if start.cursor is not None and not spec.takes_cursor:
            raise RequestError("position", f"has a cursor, and {spec.operation} takes none")
        if start.cursor is None and start.offset and not spec.takes_offset:
            raise RequestError("position", f"has an offset, and {spec.operation} takes none")
        return self._starting_at(start)

    def by_cursor(self) -> Pages[T]:
        """
        Return the same list, read by the service's cursor instead of by offset.

        A cursor marks a place between two items, whatever comes or goes before it. An item that stays in the
        list comes exactly once, and nothing is read again. It is slower, since each page needs the one
        before. 100,000 devices take two minutes at 1.2 s a page of 1,000. By offset, in parallel, they take
        some 25 s. Use it if great numbers of devices come and go (see `changes`). Otherwise offsets are as
        good.

        Pages are as large as the operation allows (1,000) unless `page_size` was given. `Page.count` is
        `None`, because the service sends no count.

        Raises:
            RequestError: The operation takes no cursor; only the list of devices does. Or the list starts at
                an offset.
        """
        spec, start = self._plan.spec, self._plan.start
        if not spec.takes_cursor:
            raise RequestError("cursor", f"{spec.operation} takes none")
        if start.cursor is not None:
            return self
        if start.offset:
            raise RequestError("offset", "a list that is read by cursor starts at its beginning")
        return self._starting_at(replace(start, cursor="start"))

    @overload
    def snapshot(self, /) -> Snapshot[T]: ...
    @overload
    def snapshot(self, keep: Callable[[T], Kept], /) -> Snapshot[Kept]: ...
    def snapshot(self, keep: Callable[[T], Any] | None = None, /) -> Snapshot[Any]:
        """
        Read the whole list first, then give its items: for loops that change what the list filters on.

        ```python
        async for device_id in esper.device_v2.list_devices(group=old).snapshot(attrgetter("id")):
            await move(device_id, new)
        ```

        Without it such a loop skips items. An item that leaves the list moves those behind it up, onto pages
        that were already read. Items are as they were when they were read, and stay in memory until they are
        given. Changes by others are treated as in any other iteration. If reading fails, nothing was
        delivered, and the `position` of the error is the start of the list.

        Args:
            keep: Returns what to keep of an item, such as its ID. 100,000 IDs take some 12 MB, as many
                devices 560 MB.
        """
        return Snapshot(ItemIterator(PageIterator(self._plan, self._crew(), ahead="all")), keep)

    def _starting_at(self, start: Position) -> Pages[T]:
        copied = copy.copy(self)
        # Pages by cursor come one after the other: large ones are faster.
        size = self._plan.page_size if start.cursor is None else self._largest
        copied._plan = replace(self._plan, start=start, page_size=size)  # noqa: SLF001
        return copied


def _check(name: str, value: int, least: int) -> None:
    if problem := number_problem(value, least=least, most=MOST - 1, whole=True):
        raise RequestError(name, problem)


def with_null(pages: ListPages[T]) -> Pages[T | None]:
    """
    Return the same list, with rows that are null: for who counts them.

    Args:
        pages: The list.
    """
    copied = cast("Pages[T | None]", copy.copy(pages))
    copied._plan = replace(copied._plan, with_null=True)  # noqa: SLF001
    return copied
