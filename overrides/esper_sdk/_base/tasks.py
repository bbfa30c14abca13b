"""Background tasks that end with the iterator that owns them, on asyncio and on trio."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any

from esper_sdk._errors import ClosedError

from .clock import current_time, on_trio

if TYPE_CHECKING:
    import anyio

__all__ = ("BackgroundTasks", "ClosedError", "is_cancellation", "pending_cancellations")

PATIENCE = 2.0
"""Seconds to wait, when a crew is closed, for tasks that don't react to cancellation."""


def is_cancellation(error: BaseException) -> bool:
    """Tell whether an exception is a cancellation, or a group with one."""
    import anyio

    cancelled = anyio.get_cancelled_exc_class()
    if isinstance(error, BaseExceptionGroup):
        return error.subgroup(cancelled) is not None
    return isinstance(error, cancelled)


def pending_cancellations() -> Callable[[], int]:
    """Return a function that counts the cancellations of the running task that it has not dealt with; on trio, 0."""
    if on_trio():
        return int
    task = asyncio.current_task()
    assert task is not None
    return task.cancelling


class BackgroundTasks:
    """
    A set of background tasks with one owner.

    A task group can't do this: no block surrounds the life of an iterator, and a cancel scope must not stay
    open across a `yield`. The tasks end in one of three ways: they finish, the owner calls `cancel()` or
    `aclose()`, or the owner is collected and calls `abandon()` from `__del__`. For the last one, a task must
    not refer to the owner.

    The functions have to handle their own exceptions: nobody awaits them.

    Attributes:
        cancelled: Whether the owner has cancelled them.
    """

    __slots__ = ("__weakref__", "_handles", "_idle", "_stop_soon", "cancelled")

    def __init__(self) -> None:
        self.cancelled: bool = False
        self._handles: set[Any] = set()
        self._idle: anyio.Event | None = None
        self._stop_soon: Callable[[], None] | None = None

    def __len__(self) -> int:
        """Count the tasks that have not ended."""
        return len(self._handles)

    def handles(self) -> Iterable[Any]:
        """Return the handles of what has not ended."""
        return tuple(self._handles)

    def join(self, handle: Any) -> None:
        """
        Add a handle to cancel like a task, such as a call made by a task of the caller.

        Args:
            handle: Any object with a method `cancel`; remove it with `leave` when it is over.
        """
        self._handles.add(handle)

    def leave(self, handle: Any) -> None:
        """
        Remove a handle that `join` added.

        Args:
            handle: The same object.
        """
        self._handles.discard(handle)
        if not self._handles and self._idle is not None:
            self._idle.set()
            self._idle = None

    def start(
        self, function: Callable[[], Awaitable[None]], name: str, ended: Callable[[], None] | None = None
    ) -> None:
        """
        Run a function in the background, with a copy of the caller's context variables.

        Args:
            function: A coroutine function without arguments.
            name: The task's name in a debugger.
            ended: Called when the task is over, even if it was cancelled before it began.
        """
        if on_trio():
            self._start_on_trio(function, name, ended)
        else:
            self._start_on_asyncio(function, name, ended)

    def cancel(self) -> None:
        """Cancel every task, without waiting."""
        self.cancelled = True
        for handle in tuple(self._handles):
            handle.cancel()

    async def take_back(self) -> bool:
        """
        Take back a cancellation that reached the running task and was not meant for it.

        Returns:
            `False` where it was: its owner cancelled the set, or the event loop ends, or nothing else
            can cancel a task, as on trio.
        """
        if self.cancelled or on_trio():
            return False
        task = asyncio.current_task()
        assert task is not None
        if task.cancelling():
            # A loop that ends cancels all of them before any takes notice.
            if len(self._handles) > 1 and all(handle.cancelling() for handle in self._handles):
                return False
            # Before Python 3.13, `uncancel` does not stop one still to come.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
            while task.cancelling():
                task.uncancel()
        return not self.cancelled

    def abandon(self) -> None:
        """Cancel every task from a finalizer, which may run in another thread or after the loop's end."""
        if self._handles and self._stop_soon is not None:
            self._stop_soon()

    async def aclose(self, until: float | None = None) -> None:
        """
        Cancel every task and wait, even when cancelled, until they have ended.

        Args:
            until: When to stop waiting, in seconds on the event loop's clock; 2 s from now unless given.
        """
        self.cancel()
        deadline = current_time() + PATIENCE if until is None else until
        # A loop: others may close this too, or have started tasks.
        while self._handles:
            import anyio

            if self._idle is None:
                self._idle = anyio.Event()
            with anyio.CancelScope(deadline=deadline, shield=True) as scope:
                await self._idle.wait()
            if scope.cancelled_caught:
                break

    def _over(self, handle: object, ended: Callable[[], None] | None) -> None:
        self._handles.discard(handle)
        if ended is not None:
            ended()
        self.leave(handle)

    def _start_on_asyncio(
        self, function: Callable[[], Awaitable[None]], name: str, ended: Callable[[], None] | None
    ) -> None:
        loop = asyncio.get_running_loop()

        async def run() -> None:
            try:
                await function()
            except BaseExceptionGroup as group:
                # Errors that accompany a cancellation have nobody to handle them.
                if not is_cancellation(group):
                    raise

        task = loop.create_task(run(), name=name)
        self._handles.add(task)
        task.add_done_callback(lambda done: self._over(done, ended))
        if self._stop_soon is None:
            cancel = self.cancel

            def stop_soon() -> None:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(cancel)

            self._stop_soon = stop_soon

    def _start_on_trio(
        self, function: Callable[[], Awaitable[None]], name: str, ended: Callable[[], None] | None
    ) -> None:
        import trio

        scope = trio.CancelScope()

        async def run() -> None:
            try:
                with scope:
                    await function()
            except Exception:
                # Errors that accompany a cancellation have nobody to handle them.
                if not scope.cancel_called:
                    raise
            finally:
                self._over(scope, ended)

        self._handles.add(scope)
        # Not in a nursery: no block surrounds the life of an iterator.
        trio.lowlevel.spawn_system_task(run, name=name, context=contextvars.copy_context())
        if self._stop_soon is None:
            token = trio.lowlevel.current_trio_token()
            cancel = self.cancel

            def stop_soon() -> None:
                # After the end of the run its tasks have ended as well.
                with contextlib.suppress(trio.RunFinishedError):
                    token.run_sync_soon(cancel)

            self._stop_soon = stop_soon
