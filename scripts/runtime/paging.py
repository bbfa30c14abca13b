"""Lists that arrive in pages: what the generated groups say of them, and what a layer above makes of that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from .types import UNSET, Unset

__all__ = (
    "Changes",
    "Fetch",
    "ItemIterator",
    "Items",
    "Page",
    "PageRequest",
    "PageSpec",
    "Pages",
    "Undecoded",
)

T = TypeVar("T")
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class PageSpec:
    """
    How one list operation pages, derived from the API description.

    Attributes:
        operation: Method and path of the operation, for messages.
        items: Attribute names that lead from the decoded answer to its list; empty when it *is* the list.
        count: Attribute names that lead to the number of items over all pages, if published.
        next: Attribute names that lead to the link to the next page, if published.
        next_cursor: Attribute names that lead to the cursor of the next page, if published.
        takes_limit: Whether the operation takes `limit`.
        takes_offset: Whether the operation takes `offset`.
        takes_cursor: Whether the operation takes `cursor`.
        max_limit: The largest `limit` that the description allows, if it names one.
        key: Attribute name of what tells one item from another.
    """

    operation: str
    items: tuple[str, ...] = ()
    count: tuple[str, ...] | None = None
    next: tuple[str, ...] | None = None
    next_cursor: tuple[str, ...] | None = None
    takes_limit: bool = False
    takes_offset: bool = False
    takes_cursor: bool = False
    max_limit: int | None = None
    key: str = "id"


@dataclass(frozen=True, slots=True)
class PageRequest:
    """
    One page to fetch. What the operation does not take is `UNSET`.

    Attributes:
        limit: How many items to ask for.
        offset: Index of the first of them.
        cursor: The service's own mark for the page.
        scope: Called before anything is sent with a checksum of everything else that is asked for: the path,
            the filters, the order. What it raises is raised instead.
    """

    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    cursor: str | Unset = UNSET
    scope: Callable[[str], None] | None = field(default=None, compare=False, repr=False)


class Undecoded:
    """
    An answer that came and was not looked at; calling it decodes it, and raises what `asyncio` would have raised.

    Args:
        decode: Decodes it.
        status_code: Its HTTP status.
    """

    __slots__ = ("_decode", "status_code")

    def __init__(self, decode: Callable[[], Any], status_code: int) -> None:
        self._decode = decode
        self.status_code = status_code

    def __call__(self) -> Any:
        """Decode the answer."""
        return self._decode()


Fetch = Callable[[PageRequest], Awaitable[Undecoded]]
"""Calls a list operation for one page."""


@dataclass(frozen=True, slots=True, repr=False)
class Page(Generic[T]):
    """
    One page of a list: iterate over it for its items.

    Attributes:
        items: The items of this page, in the order of the service.
        count: How many items the service says there are over all pages; `None` if it does not say.
        has_next: Whether the service has more items after this page.
        offset: Index of the first item of this page.
        answer: The whole decoded answer, with whatever stands beside the list.
    """

    items: list[T]
    count: int | None
    has_next: bool
    offset: int
    answer: Any

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items of this page."""
        return iter(self.items)

    def __len__(self) -> int:
        """Count the items of this page."""
        return len(self.items)

    if not TYPE_CHECKING:

        def __getitem__(self, index: Any) -> T:
            raise TypeError("a Page has no index of its own: write `page.items[...]`")

    def __repr__(self) -> str:
        count = len(self.items)
        if self.count is None:
            more = ", more follow" if self.has_next else ""
            return f"Page({_items(count)} from {self.offset:,}{more})"
        return f"Page({count:,} of {_items(self.count)} from {self.offset:,})"

    def _repr_html_(self) -> str:
        from .tables import items_table

        return items_table(self.items, repr(self))


class Items(list[T]):
    """The items of a whole list: a list like any other, and a table of the first of them in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        from .tables import items_table

        return items_table(self, _items(len(self)))


def _items(count: int) -> str:
    return f"{count:,} item" if count == 1 else f"{count:,} items"


class Changes(Protocol):
    """What a list did while it was read; false when nothing happened that could matter."""

    @property
    def repeated(self) -> int:
        """Items that came more than once; they were delivered once."""
        ...

    @property
    def unsure(self) -> int:
        """Places between two pages where items may be missing or have come again."""
        ...

    @property
    def fallen(self) -> int:
        """By how much the count fell, in lists where nothing better is known."""
        ...

    @property
    def risen(self) -> int:
        """By how much the count rose, in lists where nothing better is known."""
        ...

    @property
    def missing(self) -> int:
        """How many items less than it counts the service gave."""
        ...

    @property
    def count(self) -> int | None:
        """The number of items by the service's last word."""
        ...

    def __bool__(self) -> bool: ...


class ItemIterator(Protocol[T]):
    """Goes through a list; leaving the loop ends it, and `aclose` waits for that."""

    @property
    def position(self) -> object:
        """Where to start again: `Pages.from_position` takes it, and `str` writes it as text."""
        ...

    @property
    def changes(self) -> Changes:
        """What the list did while it was read, so far."""
        ...

    def __aiter__(self) -> ItemIterator[T]: ...

    async def __anext__(self) -> T: ...

    async def aclose(self) -> None:
        """Cancel what is still being fetched, and wait until it has ended."""
        ...


class Pages(Protocol[T]):
    """
    A list that arrives in pages.

    `await` it for the first page, iterate over it for every item of every page. Nothing is sent
    before one of the two. Each use starts again from the first page.
    """

    def __await__(self) -> Generator[Any, None, Page[T]]:
        """Fetch the first page only."""
        ...

    def __aiter__(self) -> ItemIterator[T]:
        """Iterate over the items of all pages."""
        ...

    def pages(self) -> ItemIterator[Page[T]]:
        """Iterate over the pages."""
        ...

    def by_cursor(self) -> Pages[T]:
        """Make the same list, read by the service's cursor: one page after the other, and nothing twice."""
        ...

    @overload
    def snapshot(self, /) -> ItemIterator[T]: ...
    @overload
    def snapshot(self, keep: Callable[[T], Kept], /) -> ItemIterator[Kept]: ...
    def snapshot(self, keep: Callable[[T], Any] | None = None, /) -> ItemIterator[Any]:
        """Go through the items as they are now, all read before the first: for loops that change the list."""
        ...

    def from_position(self, position: Any, /) -> Pages[T]:
        """Make the same list from a position on: that of an iterator, of an error, or its text."""
        ...

    async def first(self) -> T | None:
        """Fetch the first item, or `None` from an empty list."""
        ...

    async def one(self) -> T:
        """Fetch the only item; an error if there is none or another one."""
        ...

    async def collect(self) -> list[T]:
        """Fetch every item into one list."""
        ...

    async def count(self) -> int:
        """Say how many items there are, with one small request where the service tells."""
        ...
