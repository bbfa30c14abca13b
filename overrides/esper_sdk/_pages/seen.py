"""The items delivered so far, and the changes seen in the list."""

from __future__ import annotations

from typing import Any

from .changes import Changes
from .keys import Key, index_of
from .position import Position

__all__ = ("Seen",)


class Seen:
    """
    The items that one iteration delivered, and the changes that it saw.

    Of each item a hash is kept: some 70 bytes, half of what its ID takes. Two of 150,000 items collide in one of
    10^9 lists.

    Args:
        start: Where the list begins or resumes.
        searches: Whether the item at which the list was left is looked for.

    Attributes:
        count: What the service last said for the number of items over all pages, or `None`.
        length: The same, or `None` where its pages contradict it.
        dropped: How many items were dropped because they had been delivered before.
        delivered: How many items were delivered.
        unsure: How many seams between pages could not be closed.
        moves: How often the count changed.
        resumed_by_id: Whether the list was resumed by the ID of an item.
        lost: Whether the item at which the list was left can't be found. Then nothing tells which items before
            it were delivered.
    """

    __slots__ = (
        "_after",
        "_counts_pages",
        "_fallen",
        "_keys_identify",
        "_last",
        "_left_at_id",
        "_risen",
        "_seen",
        "count",
        "delivered",
        "dropped",
        "length",
        "lost",
        "moves",
        "resumed_by_id",
        "unsure",
    )

    def __init__(self, start: Position, *, searches: bool) -> None:
        self.count: int | None = start.count
        self.length: int | None = start.count
        self.delivered = 0
        self.dropped = 0
        self.unsure = 0
        self.moves = 0
        self.lost = False
        self._left_at_id = start.after is not None
        self._after = start.after if searches else None
        self.resumed_by_id = self._after is not None
        self._counts_pages = False
        self._fallen = 0
        self._risen = 0
        self._seen: set[int] = set()
        self._keys_identify = True
        self._last: list[Any] = []

    def counted(self, count: int | None, *, shown: int) -> None:
        """
        Record the count of a page.

        Args:
            count: The count.
            shown: How many items the list has by the page itself. A service that counts fewer counts something else.
        """
        if count is None:
            return
        self._counts_pages |= count < shown
        if self._counts_pages:
            self.length = None
        else:
            moved = 0 if self.length is None else count - self.length
            self._fallen += max(0, -moved)
            self._risen += max(0, moved)
            self.moves += moved != 0
            self.length = count
        self.count = count

    @property
    def identifies(self) -> bool:
        """Whether the items of this list have IDs that tell them apart."""
        return self._keys_identify and (bool(self._seen) or self.searches)

    @property
    def searches(self) -> bool:
        """Whether the item at which the list was left has not been found again."""
        return self._after is not None

    def found(self, keys: list[Key]) -> bool:
        """Look for the item at which the list was left."""
        index = None if self._after is None else index_of(self._after, keys)
        if index is None:
            return False
        self._seen.add(_mark(keys[index]))
        self._after = None
        return True

    def first_known(self, keys: list[Key]) -> int | None:
        """Return the index of the first item that was delivered."""
        return next((index for index, key in enumerate(keys) if key is not None and self.knows(key)), None)

    def give_up(self) -> None:
        """Record a seam that can't be closed, or a place that can't be found again."""
        self.unsure += 1
        self.lost |= self.searches
        self._after = None

    def knows(self, key: Key) -> bool:
        """Tell whether an item was delivered."""
        return _mark(key) in self._seen

    def repeats(self, items: list[Any], keys: list[Key], *, lead: int) -> bool:
        """Tell whether a page of several items equals the one before."""
        return len(items) - lead > 1 and self._page(items, keys) == self._last

    def passed(self, items: list[Any], keys: list[Key]) -> None:
        """Record a page that is delivered."""
        self._last = self._page(items, keys)

    def _page(self, items: list[Any], keys: list[Key]) -> list[Any]:
        return items if None in keys or not self._keys_identify else keys

    def fresh(self, items: list[Any], keys: list[Key], *, begin: int, lead: int) -> list[int]:
        """
        Return the indexes of the items that were not delivered before, and remember them.

        Args:
            items: A page.
            keys: The keys of its items.
            begin: The index to begin at: items before were delivered before the list was left.
            lead: How many items at its beginning were read before; that decides where there are no IDs.
        """
        unknown = list(range(max(lead, begin), len(items)))
        if not self._keys_identify:
            return unknown
        here: dict[Any, int] = {}
        result = []
        for index, key in enumerate(keys[begin:], begin):
            if key is None:
                if index >= lead:
                    result.append(index)
                continue
            twin = here.setdefault(key, index)
            if twin != index and items[twin] != items[index]:
                # Two different items share this ID: it does not identify items.
                self._keys_identify = False
                self._seen.clear()
                if self.delivered or self._left_at_id:
                    self.give_up()
                return unknown
            mark = _mark(key)
            if mark not in self._seen:
                self._seen.add(mark)
                result.append(index)
            elif index >= begin + lead:
                self.dropped += 1
        return result

    def changes(self, start: int, *, complete: bool, checked: bool) -> Changes:
        """
        Sum up the changes of the list.

        Args:
            start: The offset at which the list was begun.
            complete: Whether the list was read to its end.
            checked: Whether each page was compared with the end of the one before.
        """
        count = self.count
        short = 0 if count is None or not complete else count - start - self.delivered
        return Changes(
            repeated=self.dropped,
            unsure=self.unsure,
            fallen=0 if checked else self._fallen,
            risen=0 if self.identifies else self._risen,
            missing=max(0, short),
            count=count,
        )


def _mark(key: Key) -> int:
    """Return what is kept of an ID: a number itself, since -1 and -2 share a hash."""
    return key if isinstance(key, int) else hash(key)
