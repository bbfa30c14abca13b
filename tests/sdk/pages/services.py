"""Services of many kinds, of whose lists rows come and go, read by the state machine alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from esper_sdk._pages.changes import Changes
from esper_sdk._pages.envelope import open_envelope
from esper_sdk._pages.listing import Ahead, Listing
from esper_sdk._pages.plan import ListPlan, PageFetch
from esper_sdk._pages.position import Position

from esper_client.paging import PageRequest, PageSpec
from esper_client.types import UNSET

SPEC = PageSpec(
    "GET /things",
    items=("results",),
    count=("count",),
    next=("next",),
    next_cursor=("next_cursor",),
    takes_limit=True,
    takes_offset=True,
    takes_cursor=True,
)


@dataclass
class Service:
    """
    A list behind a service.

    Attributes:
        chance: Where its random numbers come from.
        rows: The IDs of its rows, or `None` for rows without one.
        counts: `exact`, `page` (the items of the page), or `none`.
        links: `asked` (the offset that was asked for, and its limit), `given` (as far as items came), `yes` (whether
            there is more, in a field without an offset), or `none`.
        largest: The most rows on a page, whatever is asked for.
        moves: How often rows come or go before an answer, from 0 to 1.
    """

    chance: Random
    rows: list[str]
    counts: str = "exact"
    links: str = "given"
    largest: int = 1000
    moves: float = 0.0
    most_answers: int = 5000
    answers: int = 0
    stayed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.stayed = set(self.rows)

    def answer(self, request: PageRequest) -> Any:
        """Answer a request, after rows came or went."""
        self.answers += 1
        assert self.answers < self.most_answers, "asked for ever"
        if self.chance.random() < self.moves:
            self.change()
        if request.cursor is not UNSET:
            return self._by_cursor(str(request.cursor), int(request.limit or 20))
        offset, limit = int(request.offset or 0), int(request.limit or 20)
        rows = self.rows[offset : offset + min(limit, self.largest)]
        end = offset + (limit if self.links == "asked" else len(rows))
        more = offset + len(rows) < len(self.rows)
        answer: dict[str, Any] = {"results": [{"id": row} for row in rows]}
        if self.counts != "none":
            answer["count"] = len(self.rows if self.counts == "exact" else rows)
        if self.links != "none":
            answer["next"] = (f"/things?offset={end}" if self.links != "yes" else "yes") if more else None
        return answer

    def _by_cursor(self, cursor: str, limit: int) -> Any:
        # A mark behind the last row that was given.
        mark = -1e9 if cursor == "start" else float(cursor[1:])
        rows = [row for row in self.rows if float(row[1:]) > mark]
        given = rows[: min(limit, self.largest)]
        return {
            "results": [{"id": row} for row in given],
            "next_cursor": given[-1] if len(given) < len(rows) else None,
        }

    def change(self) -> None:
        """Let some rows go, and let others come in between, in the order of the list."""
        chance = self.chance
        for _ in range(chance.randint(0, 3)):
            if self.rows:
                self.stayed.discard(self.rows.pop(chance.randrange(len(self.rows))))
        for _ in range(chance.randint(0, 3)):
            at = chance.randint(0, len(self.rows))
            before = float(self.rows[at - 1][1:]) if at else -1.0
            behind = float(self.rows[at][1:]) if at < len(self.rows) else before + 2.0
            # A row that left never comes back.
            middle = before + (behind - before) * chance.uniform(0.2, 0.8)
            if before < middle < behind:
                self.rows.insert(at, f"r{middle!r}")


@dataclass
class Reading:
    """
    What came of a list.

    Attributes:
        items: The IDs that were delivered, in their order.
        changes: What was told.
        position: Where it was left; `None` at its end.
    """

    items: list[str]
    changes: Changes
    position: Position | None = None


def plan(start: Position | None = None, *, size: int = 10, max_items: int | None = None) -> ListPlan:
    """Make a plan; nobody fetches by it."""
    return ListPlan(_nobody, SPEC, start or Position(SPEC.operation), size, max_items)


async def _nobody(_: PageRequest) -> Any:
    raise AssertionError("the state machine fetched")


def read(
    service: Service, plan: ListPlan, *, ahead: Ahead = "some", leave_after: int | None = None
) -> Reading:
    """
    Read a list by the state machine. Answers come in any order.

    Args:
        service: Who answers.
        plan: What to read.
        ahead: As in `Listing`.
        leave_after: How many items to read before the list is left in the middle of a page.
    """
    listing = Listing(plan, ahead=ahead)
    items: list[str] = []
    open_: list[tuple[PageFetch, PageRequest]] = []
    while not listing.finished:
        page = listing.turn()
        open_ += listing.requests()
        if page is None:
            break
        while page.envelope is None:
            other, request = open_.pop(service.chance.randrange(len(open_)))
            other.answer = service.answer(request)
            other.envelope = open_envelope(SPEC, other.answer)
        taken = listing.take(page)
        open_ += listing.requests()
        if taken is None:
            continue
        delivered, offsets = taken
        for index, item in enumerate(delivered.items):
            if leave_after is not None and len(items) == leave_after:
                before = (offsets[index - 1], delivered.items[index - 1]) if index else None
                return Reading(items, listing.changes, listing.position_at(offsets[index], before))
            items.append(item["id"])
    return Reading(items, listing.changes)


def random_service(chance: Random, *, by_cursor: bool = False) -> Service:
    """Make a service of any kind."""
    count = chance.choice((0, 1, chance.randint(2, 12), chance.randint(10, 60)))
    service = Service(
        chance,
        [f"r{index}.0" for index in range(count)],
        counts=chance.choice(("exact", "exact", "none")),
        links=chance.choice(("asked", "given", "yes", "none")),
        largest=chance.choice((1000, 1000, chance.randint(1, 15))),
        moves=chance.choice((0.0, 0.1, 0.5, 1.0)),
    )
    # Pages of a row or two grow as fast as they are read, and a link that skips rows hides a move.
    if service.largest < (1000 if service.links == "asked" else 4):
        service.moves = 0.0
    return replace(service, counts="none", links="none") if by_cursor else service
