"""Bookmarks: how far an iteration delivered a list, and where it can resume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from esper_client.errors import RequestError

from .keys import index_of, key_of, keys_of
from .plan import ListPlan, PageFetch
from .position import Position

if TYPE_CHECKING:
    from .asked import Asked
    from .extent import Extent
    from .seen import Seen

__all__ = ("Bookmark",)


class Bookmark:
    """
    The place of one iteration in its list.

    The mark is the ID of the delivered item that stands last in the list. That is mostly the item delivered
    last. Where a place is read a second time, new items may also have come in before the mark.

    Args:
        plan: What is read.
        seen: Knows the count.
        asked: Knows what is still to be read a second time.
        extent: Knows how far the list was read.

    Attributes:
        cut: Offset of the first item that was read but exceeds `max_items`.
    """

    def __init__(self, plan: ListPlan, seen: Seen, asked: Asked, extent: Extent) -> None:
        self._plan = plan
        self._seen = seen
        self._asked = asked
        self._extent = extent
        self._scope = plan.start.scope
        self._after = plan.start.after
        self._before = plan.start.after  # the mark before the page last delivered
        self._goes_on_at = 0  # offset, in that page, of the first item behind the mark
        self._sought: str | None = None  # the mark, while a place is read a second time
        self.cut: int | None = None

    def check_scope(self, scope: str) -> None:
        """
        Record which list this is, before anything is sent.

        Raises:
            RequestError: The position is of another list.
        """
        if self._scope not in (None, scope):
            problem = (
                "is one of a list with other filters, another order or in another place of the same operation"
            )
            raise RequestError("position", problem)
        self._scope = scope

    def reads_again(self) -> None:
        """Record that a place is read a second time from here on."""
        self._sought = self._after

    def move(self, slot: PageFetch, items: list[Any], kept: list[int], wanted: int) -> None:
        """
        Record a page that is delivered.

        Args:
            slot: The page.
            items: All of its items.
            kept: The indexes of those that were not delivered before.
            wanted: How many of these are delivered now.
        """
        self._goes_on_at = self._end_of_known(slot, items, kept)
        if len(kept) > wanted:
            self.cut = slot.first + kept[wanted]
        self._before = self._after
        kept = kept[:wanted]
        if kept and slot.first + kept[-1] >= self._goes_on_at:
            self._after = self._id_of(items[kept[-1]])

    def _id_of(self, item: Any) -> str | None:
        return key_of(item, self._plan.spec.key) if self._seen.identifies else None

    def _end_of_known(self, slot: PageFetch, items: list[Any], kept: list[int]) -> int:
        """Return the offset of a page's first item behind the mark."""
        if self._sought is None:
            return 0
        at = index_of(self._sought, keys_of(items, self._plan.spec.key))
        if at is None and (slot.again or len(kept) < len(items) - slot.lead):
            # The mark stands further behind; new items here precede it.
            return slot.end
        self._sought = None
        return 0 if at is None else slot.first + at + 1

    @property
    def position(self) -> Position:
        """The position of the first item that was not delivered."""
        if self.cut is not None:
            return self._position(self.cut, self._after)
        if self._plan.by_cursor:
            return self._position(self._extent.frontier, self._after, self._asked.cursor)
        return self._position(self._extent.frontier, self._after)

    def position_at(self, offset: int, before: tuple[int, Any] | None) -> Position:
        """
        Return the position of an item of the page last delivered.

        Args:
            offset: Its offset.
            before: The item delivered before it and its offset, if it was of the same page, else `None`.
        """
        after = self._before
        if before is not None and before[0] >= self._goes_on_at:
            after = self._id_of(before[1])
        return self._position(offset, after)

    def _position(self, offset: int, after: str | None, cursor: str | None = None) -> Position:
        operation, count = self._plan.spec.operation, self._seen.count
        if self._plan.by_cursor:
            begin = offset
            if cursor is None:
                begin, cursor = self._extent.cursor_at
            skip = offset - begin
            return Position(
                operation, offset, cursor or "start", skip, after if skip else None, count, self._scope
            )
        # Pages still to be read a second time lie before this offset.
        return Position(operation, self._asked.unread_from(offset), None, 0, after, count, self._scope)
