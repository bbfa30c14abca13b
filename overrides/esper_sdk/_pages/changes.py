"""Changes of a list while it was read, and the warning about them."""

from __future__ import annotations

from dataclasses import dataclass

from esper_sdk._base.notices import warn

from .position import PagesWarning

__all__ = ("Changes", "tell")


@dataclass(frozen=True, slots=True)
class Changes:
    """
    Changes of a list while it was read; false when none could matter.

    Attributes:
        repeated: Items that came more than once; they were delivered once.
        unsure: Seams between pages where items may be missing or have come again. The list moved while it was
            read or since it was left. Reading there again did not help, or was not possible.
        fallen: By how much the count fell, where nothing else tells whether items were skipped.
        risen: By how much the count rose, where nothing tells whether items were delivered twice.
        missing: How many items fewer than its count the service gave.
        count: The number of items that the service reported last.
    """

    repeated: int = 0
    unsure: int = 0
    fallen: int = 0
    risen: int = 0
    missing: int = 0
    count: int | None = None

    def __bool__(self) -> bool:
        return bool(self.repeated or self.unsure or self.fallen or self.risen or self.missing)

    def __str__(self) -> str:
        findings = []
        if self.unsure:
            seams = "at 1 seam between pages" if self.unsure == 1 else f"at {self.unsure} seams between pages"
            findings.append(f"items may be missing or have come again {seams}")
        if self.fallen:
            findings.append(f"its count fell by {self.fallen}, and items may be missing")
        if self.risen:
            findings.append(f"its count rose by {self.risen}, and without IDs items may have come twice")
        if self.repeated:
            were = (
                "item came more than once and was"
                if self.repeated == 1
                else "items came more than once and were"
            )
            findings.append(f"{self.repeated} {were} delivered once")
        if self.missing:
            given = (self.count or 0) - self.missing
            findings.append(f"the service counts {self.count} items and gave {given} of them")
        return "; ".join(findings) or "nothing"


def tell(operation: str, changes: Changes) -> None:
    """Report changes in the log, and in a warning that points at the caller's own line."""
    warn(f"{operation}: the list changed while it was read: {changes}", PagesWarning)
