"""Writes of many items that go together: what comes while one is under way is the next one."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar

from esper_sdk._base.tasks import BackgroundTasks
from esper_sdk._errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import anyio

__all__ = ("Begin", "End", "GroupedWrites")

T = TypeVar("T")


class Begin:
    """
    Items that are about to be sent, once that is written down.

    Args:
        keys: The items.
        error: Why they must not be sent, unless it is written.

    Attributes:
        keys: The items.
        error: Why they must not be sent; `None` once it is written.
        done: Set once that is known.
        gone: Whether nobody waits for it any more.
    """

    __slots__ = ("done", "error", "gone", "keys")

    def __init__(self, keys: tuple[str, ...], error: JournalError) -> None:
        import anyio

        self.keys = keys
        self.error: JournalError | None = error
        self.done: anyio.Event = anyio.Event()
        self.gone: bool = False


class End:
    """
    The result of items.

    Args:
        keys: The items.
        record: The result, and what belongs to it.
    """

    __slots__ = ("keys", "record")

    def __init__(self, keys: tuple[str, ...], record: dict[str, Any]) -> None:
        self.keys = keys
        self.record = record


class GroupedWrites:
    """
    Writes down which items begin and end, in a thread, as many at once as there are.

    An item waits until its beginning is written. Results are written soon, and before what begins after them, so
    that no more items are open than requests are in flight.

    Args:
        write: Writes results and beginnings, in this order. It clears the errors of beginnings that are
            written, and raises a `JournalError` where nothing can be written any more.
        name: What is written to, for messages.
    """

    def __init__(self, write: Callable[[list[End], list[Begin]], None], name: str) -> None:
        self._write = write
        self._name = name
        # Emptied by a thread: a deque loses nothing that is added meanwhile.
        self._begins: deque[Begin] = deque()
        self._ends: deque[End] = deque()
        # Held while anything is written, by the thread or by who closes.
        self._lock = threading.Lock()
        self._tasks = BackgroundTasks()
        self._running = self._closed = False
        self._failure: JournalError | None = None

    async def begin(self, keys: tuple[str, ...]) -> None:
        """
        Wait until it is written that items begin.

        Args:
            keys: The items.

        Raises:
            JournalError: It can't be written, or they must not be sent.
        """
        begin = Begin(keys, self._over())
        if not self._closed:
            self._begins.append(begin)
            self._start()
            try:
                await begin.done.wait()
            finally:
                # Cancelled before its turn, it is written nowhere.
                begin.gone = True
        if begin.error is not None:
            raise begin.error

    def end(self, keys: tuple[str, ...], record: dict[str, Any]) -> None:
        """
        Write the result of items, soon; at once where there is no event loop.

        Args:
            keys: The items.
            record: The result, and what belongs to it.

        Raises:
            JournalError: It can't be written.
        """
        if self._closed:
            raise self._over()
        self._ends.append(End(keys, record))
        try:
            self._start()
        except RuntimeError:
            self._write_group([])

    def close(self) -> None:
        """
        Write the results that are left, and take nothing more.

        Raises:
            JournalError: They can't be written, or earlier ones could not.
        """
        self._closed = True
        self._refuse()
        self._write_group([])
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _over(self) -> JournalError:
        return JournalError(f"{self._name}: can't be written to any more")

    def _start(self) -> None:
        if self._running:
            return
        ran: list[bool] = []

        async def work() -> None:
            ran.append(True)
            await self._work()

        def ended() -> None:
            if not ran:
                # Cancelled before it began.
                self._running = False
                self._refuse()

        self._tasks.start(work, "journal", ended)
        self._running = True

    async def _work(self) -> None:
        import anyio

        # A thread of its own: the others may all be busy.
        threads = anyio.CapacityLimiter(1)
        try:
            while (self._begins or self._ends) and not self._closed:
                begins: list[Begin] = []
                try:
                    await anyio.to_thread.run_sync(self._write_group, begins, limiter=threads)
                except JournalError as failure:
                    self._failure = self._failure or failure
                    for begin in begins:
                        begin.error = begin.error and JournalError(str(failure))
                finally:
                    for begin in begins:
                        begin.done.set()
        finally:
            self._running = False
            self._refuse()

    def _write_group(self, begins: list[Begin]) -> None:
        with self._lock:
            if not self._closed:
                # First, so that the results before them are among the others.
                begins += (begin for begin in _taken(self._begins) if not begin.gone)
            ends = list(_taken(self._ends))
            if ends or begins:
                self._write(ends, begins)

    def _refuse(self) -> None:
        for begin in _taken(self._begins):
            # Its event loop may be gone.
            with contextlib.suppress(RuntimeError):
                begin.done.set()


def _taken(queue: deque[T]) -> Iterator[T]:
    with contextlib.suppress(IndexError):
        while True:
            yield queue.popleft()
