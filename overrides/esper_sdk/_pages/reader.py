"""Reads the pages of a list: fetches what the list asks for, in background tasks, and waits for the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio

from esper_sdk._base.tasks import ClosedError, is_cancellation

from .changes import tell
from .envelope import open_envelope
from .listing import Ahead, Listing, Taken

if TYPE_CHECKING:
    from esper_client.paging import Fetch, PageRequest, Undecoded
    from esper_sdk._base.tasks import BackgroundTasks

    from .changes import Changes
    from .plan import ListPlan, PageFetch
    from .position import Position

__all__ = ("Reader",)


class Reader:
    """
    The reader of one iteration. It decides nothing: see `Listing`.

    Pages that were not taken bound the pages that are fetched.

    Args:
        plan: What to read.
        crew: Where background tasks run.
        ahead: What to fetch before it is asked for, as in `Listing`.
    """

    def __init__(self, plan: ListPlan, crew: BackgroundTasks, *, ahead: Ahead) -> None:
        self._plan = plan
        self._crew = crew
        self._listing = Listing(plan, ahead=ahead)

    @property
    def position(self) -> Position:
        """See `Listing`."""
        return self._listing.position

    def position_at(self, offset: int, before: tuple[int, Any] | None) -> Position:
        """See `Listing`."""
        return self._listing.position_at(offset, before)

    @property
    def changes(self) -> Changes:
        """See `Listing`."""
        return self._listing.changes

    async def next(self) -> Taken | None:
        """
        Return the next page with items, and the offset of each of them; `None` at the end.

        The first page is returned even when it is empty.
        """
        listing = self._listing
        try:
            while not listing.finished:
                page = listing.turn()
                self._fetch()
                if page is not None:
                    await page.arrival.ready.wait()
                    taken = self._take(page)
                    self._fetch()
                    self._tell_if_finished()
                    if taken is not None:
                        return taken
                else:
                    self._tell_if_finished()
        except BaseException as error:
            listing.finished = True
            self._crew.cancel()
            if isinstance(error, Exception):
                _attach(error, listing.position)
            raise
        return None

    def _take(self, page: PageFetch) -> Taken | None:
        if page.envelope is None:
            spec = self._plan.spec
            try:
                page.answer, status = page.arrival.open()
                page.envelope = open_envelope(spec, page.answer, status)
            except BaseException:
                self._listing.failed(page)
                raise
        return self._listing.take(page)

    def _fetch(self) -> None:
        for page, request in self._listing.requests():
            page.arrival = arrival = _Arrival()
            name = f"{self._plan.spec.operation} at {page.offset}"
            self._crew.start(arrival.filling(self._plan.fetch, request), name, arrival.ready.set)

    def _tell_if_finished(self) -> None:
        if self._listing.finished:
            self._crew.cancel()
            if changes := self._listing.changes:
                tell(self._plan.spec.operation, changes)


class _Arrival:
    """
    What came of one request. Its task refers to nothing else, so that a reader can be collected.

    Attributes:
        ready: Set when its task is over.
    """

    __slots__ = ("_error", "_undecoded", "ready")

    def __init__(self) -> None:
        self.ready = anyio.Event()
        self._undecoded: Undecoded | None = None
        self._error: BaseException | None = None

    def filling(self, fetch: Fetch, request: PageRequest) -> Any:
        """Return what a task does: fetch, and keep an error until the page is opened."""

        async def fill() -> None:
            try:
                self._undecoded = await fetch(request)
            except BaseException as error:
                if is_cancellation(error):
                    raise
                self._error = error

        return fill

    def open(self) -> tuple[Any, int | None]:
        """
        Decode the answer, and return it with its status.

        Raises:
            ClosedError: The client was closed before the page was fetched.
            Exception: The error of the fetch or of the decoding.
        """
        if self._error is not None:
            raise self._error
        if self._undecoded is None:
            raise ClosedError
        undecoded, self._undecoded = self._undecoded, None
        return undecoded(), undecoded.status_code


def _attach(error: Exception, position: Position) -> None:
    """Give an error the position from which the list can be resumed."""
    if getattr(error, "position", None) is None:
        try:
            error.position = position  # type: ignore[attr-defined]
        except AttributeError:
            return
        error.add_note(f"The list can be taken up again at {str(position)!r} (Pages.from_position).")
