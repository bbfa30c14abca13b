"""The items delivered so far, and the changes seen in the list."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .changes import Changes
from .keys import Key, index_of

__all__ = ("Seen",)

EQUAL_PAGES = 4
"""Equal pages of items without IDs that count as one page, repeated; fewer may be equal by chance."""
EQUAL_SINGLE_ITEMS = 20
"""The same for pages of a single item."""


class Seen:
    """
    The items that one iteration delivered, and the changes that it saw.

    Of each item a hash is kept: some 70 bytes, half of what its ID takes. Two of 150,000 items collide in one of
    10^9 lists.

    Args:
        count: The number of items when the list was left, if it is resumed.
        after: The ID of the last item that was delivered then.

    Attributes:
        count: The latest number of items over all pages, or `None`.
        dropped: How many items were dropped because they had been delivered before.
        delivered: How many items were delivered.
        unsure: How many seams between pages could not be closed.
        moves: How often the count changed.
        resumed_by_id: Whether the list was resumed by the ID of an item.
        entry: Index of the first item to deliver, in the page where a list was resumed by the ID of an item;
            `None` once it was taken.
        lost: Whether the item at which the list was left can't be found. Then nothing tells which items before
            it were delivered.
    """

    __slots__ = (
        "_after",
        "_fallen",
        "_keys_identify",
        "_last",
        "_of_pages",
        "_pages",
        "_resumed",
        "_risen",
        "_seen",
        "count",
        "delivered",
        "dropped",
        "entry",
        "lost",
        "moves",
        "resumed_by_id",
        "unsure",
    )

    def __init__(self, count: int | None = None, after: str | None = None) -> None:
        self.count: int | None = count
        self.delivered = 0
        self.dropped = 0
        self.unsure = 0
        self.moves = 0
        self.lost = False
        self.entry: int | None = None
        self._after = after
        self.resumed_by_id = after is not None
        self._resumed = count is not None and after is None
        self._fallen = 0
        self._risen = 0
        self._of_pages = True
        self._seen: set[int] = set()
        self._keys_identify = True
        self._last: list[Any] = []
        self._pages: Counter[int] = Counter()

    def counted(self, count: int | None, size: int) -> int:
        """
        Record the count of a page, and return its change since the page before.

        Args:
            count: The count.
            size: How many items the page has. A count that always equals it says nothing of the list.
        """
        moved = 0
        self._of_pages &= count == size
        if self._of_pages:
            self.count = count
        elif count is not None:
            moved = 0 if self.count is None else count - self.count
            if self._resumed and moved < 0:
                # Items behind those removed moved up, before this start.
                self.unsure += 1
            else:
                self._fallen += max(0, -moved)
            self._risen += max(0, moved)
            self.moves += moved != 0
            self._resumed = False
            self.count = count
        return moved

    @property
    def identifies(self) -> bool:
        """Whether the items of this list have IDs that tell them apart."""
        return self._keys_identify and bool(self._seen or self._after)

    @property
    def searches(self) -> bool:
        """Whether the item at which the list was left has not been found again."""
        return self._after is not None

    def found(self, keys: list[Key]) -> bool:
        """Look for the item at which the list was left, and record all up to it as delivered."""
        index = None if self._after is None else index_of(self._after, keys)
        if index is None:
            return False
        self._seen.update(map(hash, keys[: index + 1]))
        self._after = None
        self.entry = index + 1
        return True

    def first_known(self, keys: list[Key]) -> int | None:
        """Return the index of the first item that was delivered."""
        return next((index for index, key in enumerate(keys) if key is not None and self.knows(key)), None)

    def forget(self) -> None:
        """Forget what was passed over: nothing was delivered yet, and all is to be."""
        self._seen.clear()
        self._last = []

    def give_up(self) -> None:
        """Record a seam that can't be closed, or a place that can't be found again."""
        self.unsure += 1
        self.lost |= self.searches
        self._after = None

    def knows(self, key: Key) -> bool:
        """Tell whether an item was delivered."""
        return hash(key) in self._seen

    def repeats(self, items: list[Any], keys: list[Key], *, overlaps: bool) -> bool:
        """
        Tell whether a page equals the one before or, without IDs, came too often.

        Args:
            items: The page.
            keys: The keys of its items.
            overlaps: Whether it should begin with the last item of the page before. Then two equal pages are
                suspect even without IDs.
        """
        if _tells_apart(keys):
            return bool(items) and keys == self._last
        if overlaps and len(items) > 1 and items == self._last:
            return True
        most = EQUAL_PAGES if len(items) > 1 else EQUAL_SINGLE_ITEMS
        return self._pages[hash(repr(items))] + 1 >= most

    def passed(self, items: list[Any], keys: list[Key]) -> None:
        """Record a page that is delivered."""
        self._last = keys
        if not _tells_apart(keys):
            self._last = items
            self._pages[hash(repr(items))] += 1

    def fresh(
        self, items: list[Any], keys: list[Key], *, skip: int, lead: int, again: bool, begin: int = 0
    ) -> list[int]:
        """
        Return the indexes of the items that were not delivered before, and remember them.

        Args:
            items: A page.
            keys: The keys of its items.
            skip: How many items at its beginning were read before; decides where there are no IDs.
            lead: How many items at its beginning repeat the page before on purpose.
            again: Whether the whole page is read a second time on purpose.
            begin: The index to begin at: items before were delivered before the list was left.
        """
        skip = max(skip, begin)
        if not self._keys_identify:
            return [] if again else list(range(skip, len(items)))
        here: dict[Any, int] = {}
        result = []
        for index, key in enumerate(keys[begin:], begin):
            if key is None:
                if index >= skip and not again:
                    result.append(index)
                continue
            twin = here.setdefault(key, index)
            if twin != index and items[twin] != items[index]:
                # Two different items share this ID: it does not identify items.
                self._keys_identify = False
                self._seen.clear()
                return [] if again else list(range(skip, len(items)))
            mark = hash(key)
            if mark not in self._seen:
                self._seen.add(mark)
                result.append(index)
            elif index >= begin + lead and not again:
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


def _tells_apart(keys: list[Key]) -> bool:
    return None not in keys and len(set(keys)) == len(keys)
