"""Notices what a list does while it is read: items twice, pages twice, a count that moves."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._envelope import PagesWarning

if TYPE_CHECKING:
    from esper_client.paging import PageSpec

__all__ = ("Audit", "Key", "keys_of")

Key = str | int | UUID | None

# Items without an ID may be equal by chance: only so many equal pages in a row are one page, repeated.
EQUAL_PAGES = 3


class Audit:
    """
    The memory of one iteration over a list.

    Attributes:
        count: The latest number of items over all pages, or `None`.
        dropped: How many items were dropped because they had been delivered before.
        delivered: How many items were delivered.
    """

    __slots__ = (
        "_equal",
        "_fallen",
        "_keys_identify",
        "_last",
        "_risen",
        "_seen",
        "count",
        "delivered",
        "dropped",
    )

    def __init__(self) -> None:
        self.count: int | None = None
        self.delivered = 0
        self.dropped = 0
        self._fallen = 0
        self._risen = 0
        # Hashes take some 70 bytes an item, half of what the IDs take. Two of 150,000 collide once in 10^9.
        self._seen: set[int] = set()
        self._keys_identify = True
        self._last: list[Any] = []
        self._equal = 0

    def counted(self, count: int | None) -> int:
        """
        Take note of the count that a page carries, and return by how much it differs from the one before.

        Only a count that falls from one page to the next means that items may lie between the two: they
        moved up because others were removed, or the later page was answered first and others came in.
        """
        moved = 0
        if count is not None:
            moved = 0 if self.count is None else count - self.count
            self._fallen += max(0, -moved)
            self._risen += max(0, moved)
            self.count = count
        return moved

    @property
    def identifies(self) -> bool:
        """Whether the items of this list have IDs that tell them apart."""
        return self._keys_identify and bool(self._seen)

    def repeats(self, items: list[Any], keys: list[Key]) -> bool:
        """Say whether the service gave the page before once more."""
        keyed = None not in keys and len(set(keys)) == len(keys)
        mine: list[Any] = keys if keyed else items
        same = bool(items) and mine == self._last
        self._equal = self._equal + 1 if same else 0
        if items:
            self._last = mine
        return same and (keyed or self._equal >= EQUAL_PAGES)

    def fresh(self, items: list[Any], keys: list[Key], skip: int = 0) -> list[int]:
        """
        Return the indexes of the items that were not delivered before, and remember them.

        Args:
            items: A page.
            keys: The keys of its items.
            skip: How many items at its beginning were read before; decides where there are no IDs.
        """
        if not self._keys_identify:
            return list(range(skip, len(items)))
        here: dict[Any, int] = {}
        result = []
        for index, key in enumerate(keys):
            if key is None:
                if index >= skip:
                    result.append(index)
                continue
            twin = here.setdefault(key, index)
            if twin != index and items[twin] != items[index]:
                # Different items with one ID on one page: in this list the ID names something else.
                self._keys_identify = False
                self._seen.clear()
                return list(range(skip, len(items)))
            mark = hash(key)
            if mark in self._seen:
                self.dropped += 1
            else:
                self._seen.add(mark)
                result.append(index)
        return result

    def report(self, spec: PageSpec, start: int) -> None:
        """Warn, at the end of a list, of what its changes did to the items."""
        findings = []
        if self._fallen:
            findings.append(f"its count fell by {self._fallen}, and items may be missing")
        if self._risen and not self.identifies:
            findings.append(f"its count rose by {self._risen}, and without IDs items may have come twice")
        if self.dropped:
            findings.append(f"{self.dropped} items came more than once and were delivered once")
        if self.count is not None and start + self.delivered < self.count:
            findings.append(
                f"the service counts {self.count} items and gave {start + self.delivered} of them"
            )
        if findings:
            message = f"{spec.operation}: the list changed while it was read: {'; '.join(findings)}"
            warnings.warn(message, PagesWarning, stacklevel=3)


def keys_of(items: list[Any]) -> list[Key]:
    """Return for each item what makes it the same on two pages: its `id`, if that is a plain value."""
    ids = [item.get("id") if isinstance(item, dict) else getattr(item, "id", None) for item in items]
    return [key if isinstance(key, str | int | UUID) else None for key in ids]
