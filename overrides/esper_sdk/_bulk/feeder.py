"""The feeder of a bulk run: takes the items from their source, and sees to it that workers have some."""

from __future__ import annotations

from collections import deque
from typing import Any

import anyio

from esper_client.errors import RequestError
from esper_sdk._base.tasks import ClosedError, is_cancellation
from esper_sdk._errors import EsperError, TakenError
from esper_sdk._transport.tally import Tally, current_tally

from .source import END, Source
from .state import RunState
from .width import Width
from .work import Work
from .worker import Worker

__all__ = ("Feeder",)

TURN = 64
"""Items that workers take themselves before the event loop has a turn: they may be done without waiting."""


class Feeder:
    """
    The feeder of a run.

    One task takes the items, so that an async generator runs in a single task from its beginning to its
    end. It hands each to a worker that is free, or to a new one. It pauses while as many items are under way
    as the width allows, and while the consumer has not taken what is done. So the number of workers bounds
    what is kept, however many items there are. A worker that is done takes the next item of a sync iterable
    itself: waking two tasks for each item costs more than all else of a run.

    Args:
        state: The run.
        width: How many items may be under way.

    Attributes:
        workers: The workers that have not ended.
    """

    def __init__(self, state: RunState, width: Width) -> None:
        self._state = state
        self._width = width
        self._direct: Source | None = None
        self._room: anyio.Event | None = None
        self._idle: deque[Worker] = deque()
        self._exhausted = False
        self._parent: Tally | None = None
        self._index = 0
        self._begun = 0
        self._in_turn = 0
        self._note_refused = self._refused
        self.workers: set[Worker] = set()

    def start(self) -> None:
        """Start to take items."""
        # A nested run's requests count for the outer item too.
        self._parent = current_tally.get()
        self._state.crew.start(self._feed, "bulk items", self._fed)

    def make_room(self) -> None:
        """Wake the task that takes the items if there is room for more."""
        if self._room is not None and self._has_room():
            self._go_on()

    def _has_room(self) -> bool:
        count, width = len(self._state.in_flight), self._width.now()
        return count < width and count + len(self._state.done) < 2 * width

    def _go_on(self) -> None:
        if self._room is not None:
            self._room.set()
            self._room = None

    def _refused(self, refused: bool) -> None:
        self._width.note_refused(refused=refused)
        if refused:
            self.make_room()

    async def _feed(self) -> None:
        state = self._state
        try:
            with anyio.CancelScope(deadline=state.deadline) as scope:
                state.feeding_scope = scope
                source = Source(state.job.items)
                self._direct = None if source.waits else source
                try:
                    await self._feed_from(source)
                finally:
                    self._direct = None
                    with anyio.CancelScope(shield=True):
                        await source.aclose()
            if scope.cancelled_caught:
                state.stop("deadline")
        except BaseException as error:
            if not is_cancellation(error):
                state.stop("error", error)
            elif not await state.crew.take_back():
                raise
            elif state.feeding_scope is not None and state.feeding_scope.cancel_called:
                state.stop("deadline")
            else:
                state.stop("error", EsperError("what gives the items was cancelled from within"))

    async def _feed_from(self, source: Source) -> None:
        state = self._state
        while state.stopped is None and not self._exhausted:
            self._in_turn = 0
            if not self._has_room():
                self._room = anyio.Event()
                await self._room.wait()
                continue
            item = await source.next()
            if item is END:
                self._exhausted = True
                break
            work = self._take_up(item)
            if work is not None:
                self._assign(work)
                if self._width.is_tried(len(state.in_flight)):
                    # Let the calls reach the limiter, to see what is left of it.
                    await anyio.lowlevel.checkpoint()
                    await anyio.lowlevel.checkpoint()
            else:
                # A long journal must not block the event loop.
                await anyio.lowlevel.checkpoint()

    def following(self) -> Work | None:
        """Take the next item for a worker that is done, if it need not be waited for."""
        state, source = self._state, self._direct
        under_way = len(state.in_flight)
        width = self._width.after_end(under_way)
        if source is None or state.stopped is not None or state.crew.cancelled:
            return None
        kept = under_way + len(state.done)
        # All workers may be done in one turn of the event loop.
        if under_way >= width or kept >= 2 * width or self._in_turn >= TURN + width:
            return None
        self._in_turn += 1
        work = None
        try:
            item = source.take()
            if item is END:
                self._exhausted = True
            else:
                work = self._take_up(item)
        except BaseException as failure:  # noqa: BLE001 - raised when the outcomes are all delivered
            state.stop("error", failure)
        if self._exhausted:
            self._direct = None
        if work is None or (under_way + 1 < width and kept + 1 < 2 * width) or self._in_turn >= TURN:
            self._go_on()
        return work

    def _take_up(self, item: Any) -> Work | None:
        """Begin an item, and return what is to be done for it; `None` if the journal has it, or the run was stopped."""
        state, index = self._state, self._index
        if state.stopped is not None:
            # While the source was asked, or by the source itself.
            state.ledger.lose(item, index)
            return None
        try:
            key = state.job.key(item)
            if key is None:
                if state.job.journal is not None:
                    # An index names another item as soon as the list changes.
                    raise RequestError("key", "items without an ID need a key= for a journal")
                key = str(index)
            tally = Tally(self._parent)
            work = Work(self._begun, index, key, item, tally)
            news = state.job.journal is None or self._is_news(work)
        except BaseException:
            state.ledger.lose(item, index)
            raise
        self._index += 1
        if not news:
            return None
        self._begun += 1
        tally.on_refused = self._note_refused
        state.in_flight[work.serial] = work
        if state.ledger.finished and work.serial not in state.ledger.cut:
            # The key or the garbage collector has dropped the iterator.
            del state.in_flight[work.serial]
            state.ledger.lose(item, index)
            return None
        return work

    def _is_news(self, work: Work) -> bool:
        """Tell whether an item is to be sent, as far as the journal knows."""
        news, outcome = self._state.ledger.look(work)
        if outcome is not None:
            self._state.done[work.serial] = outcome
            self._begun += 1
            self._state.wake()
        work.tally.begin = lambda: self._begin(work)
        return news

    async def _begin(self, work: Work) -> None:
        try:
            await self._state.ledger.begin(work)
        except TakenError:
            # Another run has it; this one goes on with the next item.
            raise
        except Exception as failure:
            self._state.stop("error", failure)
            raise

    def _assign(self, work: Work) -> None:
        while self._idle:
            if self._idle.popleft().resume(work):
                return
        worker = Worker(self._state, self, work)
        self.workers.add(worker)
        self._state.crew.start(worker.run, "bulk worker", worker.over)

    def rest(self, worker: Worker) -> bool:
        """Take note that a worker is free; return `False` when there is nothing more to do."""
        self.make_room()
        if self._state.feeding:
            self._idle.append(worker)
        return self._state.feeding

    def over(self, worker: Worker, last: Work) -> None:
        """Take note that the task of a worker has ended, and of its last item."""
        state = self._state
        self.workers.discard(worker)
        # It ended at work: its item stays in flight for ever.
        if last.serial in state.in_flight:
            state.cut_off(last)
            last.tally.close()
            state.stop("error", ClosedError())
        state.task_over()

    def _fed(self) -> None:
        state = self._state
        state.feeding = False
        if not self._exhausted and state.stopped is None:
            state.stop("error", ClosedError())
        while self._idle:
            self._idle.popleft().resume(None)
        state.task_over()
