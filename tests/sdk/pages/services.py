"""Services of many kinds, of whose lists rows come and go, read by the state machine alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random
from typing import Any
from zlib import crc32

from esper_sdk._pages.changes import Changes
from esper_sdk._pages.envelope import open_envelope
from esper_sdk._pages.listing import Ahead, Listing
from esper_sdk._pages.plan import ListPlan, PageFetch
from esper_sdk._pages.position import PagesError, Position

from esper_client.errors import EsperError
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
USUAL = 10
"""The page size of services whose first page hides, by count and link, that others follow."""
TRUE_COUNTS = ("exact", "text", "fraction")
NO_COUNTS = ("none", "null", "words")


@dataclass
class Service:
    """
    A list behind a service.

    Attributes:
        chance: Where its random numbers come from.
        rows: The IDs of its rows.
        ids: `own`; `none`; or `shared`, if they name something else, such as the app of a version.
        counts: What it says for their number. `exact`, `text` and `fraction` are right. `none`, `null` and `words` say
            nothing. `page` is the number of items of the page, `first` is that on the first page only. `low`, `high`
            and `wild` are wrong, the last another time in another way.
        links: `asked` (the offset that was asked for, and its limit), `given` (as far as items came), `yes` (whether
            there is more, in a field without an offset), `none` (no field), `null` (never one), `second` (not on the
            first page), or `always`.
        cursors: `mark` (null at the end), `flag` (the same, with `has_more`), or `always` (one on the last page, too).
        largest: The most rows on a page, whatever is asked for.
        takes_limit: Whether the page size can be chosen.
        hidden: The share of rows that are left out of a page after it was cut; they are counted.
        grows: Whether rows come, too; else they only go.
        moves: How often rows come or go before an answer, from 0 to 1.
        fails_at: The number of an answer that fails.
    """

    chance: Random
    rows: list[str]
    ids: str = "own"
    counts: str = "exact"
    links: str = "given"
    cursors: str = "mark"
    largest: int = 1000
    takes_limit: bool = True
    hidden: float = 0.0
    grows: bool = True
    moves: float = 0.0
    fails_at: int = 0
    most_answers: int = 5000
    answers: int = 0
    stayed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.stayed = set(self.shown)

    @property
    def shown(self) -> list[str]:
        """The rows that are not left out."""
        return [row for row in self.rows if not self._hides(row)]

    @property
    def contradicts(self) -> bool:
        """Whether what it says of the list is not true."""
        lies = ("first", "low", "high", "wild")
        return self.counts in lies or self.links == "always" or self.hidden > 0 or self.largest == 1

    def answer(self, request: PageRequest) -> Any:
        """Answer a request, after rows came or went."""
        self.answers += 1
        assert self.answers < self.most_answers, "asked for ever"
        if self.chance.random() < self.moves:
            self.change()
        if self.answers == self.fails_at:
            raise EsperError("the service is down")
        limit = int(request.limit or 20) if self.takes_limit else self.largest
        if request.cursor is not UNSET:
            return self._by_cursor(str(request.cursor), limit)
        offset = int(request.offset or 0)
        cut = self.rows[offset : offset + min(limit, self.largest)]
        end = offset + (limit if self.links == "asked" else len(cut))
        more = offset + len(cut) < len(self.rows) and not (self.links == "second" and offset == 0)
        answer: dict[str, Any] = {"results": self._written(cut)}
        if self.counts != "none":
            answer["count"] = self._count(offset, len(answer["results"]))
        match self.links:
            case "asked" | "given" | "second":
                answer["next"] = f"/things?offset={end}" if more else None
            case "yes" | "always":
                answer["next"] = "yes" if more or self.links == "always" else None
            case "null":
                answer["next"] = None
        return answer

    def _hides(self, row: str) -> bool:
        return crc32(row.encode()) % 100 < 100 * self.hidden

    def _written(self, cut: list[str]) -> list[Any]:
        rows = [row for row in cut if not self._hides(row)]
        match self.ids:
            case "own":
                return [{"id": row} for row in rows]
            case "shared":
                return [{"id": f"app{crc32(row.encode()) % 2}", "name": row} for row in rows]
            case _:
                return [{"name": row} for row in rows]

    def _count(self, offset: int, given: int) -> Any:
        count = len(self.rows)
        match self.counts:
            case "exact":
                return count
            case "text":
                return f" {count}"
            case "fraction":
                return float(count)
            case "words":
                return "many"
            case "low":
                return count // 2
            case "high":
                return count + 7
            case "wild":
                return self.chance.randint(0, 2 * count)
            case "page":
                return given
            case "first":
                return given if offset == 0 else count
        return None

    def _by_cursor(self, cursor: str, limit: int) -> Any:
        # A mark behind the last row of the page.
        mark = -1e9 if cursor == "start" else float(cursor[1:])
        rows = [row for row in self.rows if float(row[1:]) > mark]
        cut = rows[: min(limit, self.largest)]
        more = len(cut) < len(rows)
        answer: dict[str, Any] = {"results": self._written(cut), "next_cursor": cut[-1] if more else None}
        if self.cursors == "always" and cut:
            answer["next_cursor"] = cut[-1]
        if self.cursors == "flag":
            answer["has_more"] = more
        return answer

    def change(self) -> None:
        """Let some rows go, and let others come in between, in the order of the list."""
        chance = self.chance
        for _ in range(chance.randint(0, 3)):
            if self.rows:
                self.stayed.discard(self.rows.pop(chance.randrange(len(self.rows))))
        for _ in range(chance.randint(0, 3) if self.grows else 0):
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
        items: The IDs of the rows that were delivered, in their order.
        changes: What was told.
        position: Where it was left; `None` at its end.
        error: What ended it before its end.
    """

    items: list[str]
    changes: Changes
    position: Position | None = None
    error: EsperError | None = None


def plan(
    service: Service, start: Position | None = None, *, size: int = 10, max_items: int | None = None
) -> ListPlan:
    """Make a plan; nobody fetches by it."""
    spec = replace(SPEC, takes_limit=service.takes_limit)
    return ListPlan(_nobody, spec, start or Position(SPEC.operation), size, max_items)


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
    try:
        while not listing.finished:
            page = listing.turn()
            open_ += listing.requests()
            # Those that were given up may still be under way.
            assert len(open_) <= 42 or service.counts == "wild", "too many at a time"
            if page is None:
                break
            while page.envelope is None and page.arrival is None:
                other, request = open_.pop(service.chance.randrange(len(open_)))
                if request.scope is not None:
                    request.scope("00ab12cd")
                try:
                    other.answer = service.answer(request)
                    other.envelope = open_envelope(SPEC, other.answer)
                except EsperError as error:
                    other.arrival = error
            if page.arrival is not None:
                listing.failed(page)
                raise page.arrival
            taken = listing.take(page)
            open_ += listing.requests()
            if taken is None:
                continue
            delivered, offsets = taken
            for index, item in enumerate(delivered.items):
                if leave_after is not None and len(items) == leave_after:
                    before = (offsets[index - 1], delivered.items[index - 1]) if index else None
                    return Reading(items, listing.changes, listing.position_at(offsets[index], before))
                items.append(item.get("name") or item["id"])
    except EsperError as error:
        position = error.position if isinstance(error, PagesError) else listing.position
        return Reading(items, listing.changes, position, error)
    position = listing.position if plan.max_items is not None else None
    return Reading(items, listing.changes, position)


def random_service(chance: Random, *, by_cursor: bool = False) -> Service:
    """Make a service of any kind."""
    count = chance.choice((0, 1, chance.randint(2, 12), chance.randint(10, 60)))
    service = Service(
        chance,
        [f"r{index}.0" for index in range(count)],
        ids=chance.choice(("own", "own", "own", "none", "shared")),
        counts=chance.choice(
            ("exact", "exact", "exact", *TRUE_COUNTS, *NO_COUNTS, "page", "first", "low", "high", "wild")
        ),
        links=chance.choice(("asked", "given", "yes", "none", "null", "second", "always")),
        cursors=chance.choice(("mark", "flag", "always")),
        largest=chance.choice((1000, 1000, chance.randint(1, 15))),
        takes_limit=chance.random() < 0.9,
        hidden=chance.choice((0.0, 0.0, 0.0, 0.2, 0.6)),
        grows=chance.random() < 0.8,
        moves=chance.choice((0.0, 0.1, 0.5, 1.0)),
    )
    if service.largest < 3:
        # Two rows don't show that their IDs name something else.
        service.ids = "own"
    if service.largest == 1:
        service.moves = 0.0
    # Pages of a row or two grow as fast as they are read.
    if service.largest < 4 or service.hidden or service.counts == "wild":
        service.moves = min(service.moves, 0.1)
    if by_cursor:
        return replace(service, counts="none", links="none")
    told = service.counts in ("exact", *TRUE_COUNTS, "high") or (
        service.links in ("asked", "given", "yes")
        or (service.counts in NO_COUNTS and service.links == "always")
    )
    counted = service.counts in TRUE_COUNTS
    if not (counted or service.links in ("asked", "given", "yes")) or service.counts in (
        "page",
        "first",
        "low",
        "wild",
    ):
        # Of what is left out of pages, only true counts and links tell.
        service.hidden = 0.0
    if not told or (
        service.largest == 1
        and (service.counts in ("low", "wild", "page", "first") or "none" in (service.counts, service.links))
    ):
        # If neither count nor link tells what follows, the size of the page has to.
        service.largest = chance.choice((1000, USUAL))
    return service
