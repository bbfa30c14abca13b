"""Lifetimes: the calls and tasks of a client, and their cancellation when it is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from esper_sdk._base.clock import current_time, on_trio
from esper_sdk._base.tasks import PATIENCE, BackgroundTasks
from esper_sdk._errors import ClosedError, ClosedUnknownError

from .options import attempt_of
from .request_info import where_of

if TYPE_CHECKING:
    from esper_sdk._base.http import AsyncBaseTransport, Request, Response

__all__ = ("Lifetime",)

T = TypeVar("T")


class Lifetime:
    """
    The calls and background tasks of a client, or of a copy of one.

    Closing it cancels all of them, wherever they wait: for their turn, in a pause between two attempts, for a
    connection or for an answer. The copies of a client end with it.

    Args:
        parent: The lifetime of the client that was copied.

    Attributes:
        closed: Whether it was closed.
    """

    def __init__(self, parent: Lifetime | None = None) -> None:
        # Keeps the parent alive: a copy of a copy ends through it.
        self._parent = parent
        self.closed: bool = False
        self._crews: WeakSet[BackgroundTasks] = WeakSet()
        self._calls = self.crew()
        self._copies: WeakSet[Lifetime] = WeakSet()

    def copy(self) -> Lifetime:
        """
        Return the lifetime of a copy, which ends with this one at the latest.

        Raises:
            ClosedError: This one was closed.
        """
        self.check()
        copy = Lifetime(self)
        self._copies.add(copy)
        return copy

    def check(self) -> None:
        """
        Check that the lifetime has not ended.

        Raises:
            ClosedError: It was closed.
        """
        if self.closed:
            raise ClosedError

    def crew(self) -> BackgroundTasks:
        """Return a new set of background tasks, which ends with this lifetime."""
        crew = BackgroundTasks()
        self._crews.add(crew)
        return crew

    def call(self, inner: AsyncBaseTransport, request: Request) -> Awaitable[Response]:
        """
        Send a request, for as long as this lifetime lasts.

        Args:
            inner: The transport that sends it.
            request: The request.

        Raises:
            ClosedError: The client was closed, before or meanwhile; `ClosedUnknownError` if the request may have
                been processed.
        """
        return self.run(inner.handle_async_request, _closed, request)

    async def run(
        self, work: Callable[..., Awaitable[T]], closed: Callable[..., ClosedError], *arguments: Any
    ) -> T:
        """
        Wait for something, for as long as this lifetime lasts.

        Args:
            work: What to wait for.
            closed: Makes the error of a client that was closed meanwhile.
            arguments: The arguments of both.

        Raises:
            ClosedError: The client was closed, before or meanwhile.
        """
        self.check()
        if on_trio():
            return await self._run_on_trio(work, closed, *arguments)
        task = asyncio.current_task()
        if task is None:
            return await work(*arguments)
        handle = _Call(task)
        self._calls.join(handle)
        try:
            return await work(*arguments)
        except asyncio.CancelledError:
            # As in asyncio.timeout: other cancellations of the task come first.
            others = task.cancelling() - handle.cancelling
            if handle.cancelled and (others <= 1 or others <= self._cancelled(task)):
                raise closed(*arguments) from None
            raise
        finally:
            if handle.cancelled:
                task.uncancel()
            self._calls.leave(handle)

    def _cancelled(self, task: object) -> int:
        """Count the calls of a task that were cancelled: a job is one, and so is each request of it."""
        found = (call for call in self._calls.handles() if isinstance(call, _Call | _TrioCall))
        return sum(call.cancelled for call in found if call.task is task)

    async def _run_on_trio(
        self, work: Callable[..., Awaitable[T]], closed: Callable[..., ClosedError], *arguments: Any
    ) -> T:
        import trio

        with trio.CancelScope() as scope:
            task = trio.lowlevel.current_task()
            handle = _TrioCall(task, scope)
            self._calls.join(handle)
            try:
                return await work(*arguments)
            except trio.Cancelled:
                # A request knows more than its job, whose scope would catch this.
                if handle.cancelled and self._cancelled(task) > 1:
                    raise closed(*arguments) from None
                raise
            finally:
                self._calls.leave(handle)
        raise closed(*arguments)

    async def aclose(self) -> None:
        """Cancel everything, and wait until it has ended; calls that ignore this are left after 2 s."""
        crews = tuple(self.close())
        for crew in crews:
            crew.cancel()
        until = current_time() + PATIENCE
        for crew in crews:
            await crew.aclose(until)

    def close(self) -> Iterator[BackgroundTasks]:
        """Refuse new calls, here and in the copies, and yield the crews to cancel."""
        self.closed = True
        yield from tuple(self._crews)
        for copy in tuple(self._copies):
            yield from copy.close()


class _Call:
    """A call made by a task that does not belong to the client."""

    __slots__ = ("cancelled", "cancelling", "task")

    def __init__(self, task: asyncio.Task[Any]) -> None:
        self.task = task
        self.cancelling = task.cancelling()
        self.cancelled = False

    def cancel(self) -> None:
        """Cancel the call, once, and not from its own task."""
        if not self.cancelled and self.task is not asyncio.current_task():
            self.cancelled = True
            self.task.cancel()


class _TrioCall:
    """The same on trio."""

    __slots__ = ("_scope", "task")

    def __init__(self, task: object, scope: Any) -> None:
        self.task = task
        self._scope = scope

    @property
    def cancelled(self) -> bool:
        return bool(self._scope.cancel_called)

    def cancel(self) -> None:
        """Cancel the call."""
        self._scope.cancel()


def _closed(request: Request) -> ClosedError:
    attempt = attempt_of(request)
    if not (attempt.sent or attempt.uncertain):
        return ClosedError()
    text = "The client was closed before the answer came; the request may have been processed"
    return ClosedUnknownError(text, attempts=attempt.number, **where_of(request))
