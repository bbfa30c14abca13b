"""Background tasks that belong to an iterator and end with it, on asyncio and on trio."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from esper_sdk._errors import ClosedError

from .clock import current_time, on_trio

if TYPE_CHECKING:
    import anyio

__all__ = ("ClosedError", "Crew", "is_cancellation")

# Whoever closes a crew waits this long, in seconds, for calls that don't react to their cancellation.
PATIENCE = 2.0


def is_cancellation(error: BaseException) -> bool:
    """Say whether an exception is a cancellation, alone or in a group as nurseries raise it."""
    import anyio

    cancelled = anyio.get_cancelled_exc_class()
    if isinstance(error, BaseExceptionGroup):
        return error.subgroup(cancelled) is not None
    return isinstance(error, cancelled)


class Crew:
    """
    A set of background tasks with one owner.

    A task group can't do this: an iterator has no block that surrounds its life, and a cancel scope
    must not stay open across a `yield`. These tasks end in one of three ways: they finish, the owner
    calls `cancel()` or `aclose()`, or the owner is collected and calls `abandon()` from `__del__`. For
    the last one to happen, a task must not refer to the owner.

    The functions that it runs handle their own exceptions: nobody awaits them.
    """

    __slots__ = ("__weakref__", "_cancelled", "_handles", "_idle", "_stop_soon")

    def __init__(self) -> None:
        self._cancelled = False
        self._handles: set[Any] = set()
        self._idle: anyio.Event | None = None
        self._stop_soon: Callable[[], None] | None = None

    def __len__(self) -> int:
        """Count the tasks that have not ended."""
        return len(self._handles)

    def join(self, handle: Any) -> None:
        """
        Add something that ends like a task of this set, such as a call that a task of somebody else makes.

        Args:
            handle: What has a method `cancel`; say when it is over, with `leave`.
        """
        self._handles.add(handle)

    def leave(self, handle: Any) -> None:
        """
        Take out what was added by `join`.

        Args:
            handle: The same.
        """
        self._over(handle, None)

    def start(
        self, function: Callable[[], Awaitable[None]], name: str, ended: Callable[[], None] | None = None
    ) -> None:
        """
        Run a function in the background, with a copy of the caller's context variables.

        Args:
            function: What to run.
            name: Its name in a debugger.
            ended: Called when it is over, even if it was cancelled before it began.
        """
        if on_trio():
            self._start_on_trio(function, name, ended)
        else:
            self._start_on_asyncio(function, name, ended)

    def cancel(self) -> None:
        """Cancel every task, without waiting."""
        self._cancelled = True
        for handle in tuple(self._handles):
            handle.cancel()

    async def take_back(self) -> bool:
        """
        Take back a cancellation that reached the running task and was not meant for it.

        Returns:
            `False` where it was: its owner cancelled the set, or the event loop ends, or nothing else
            can cancel a task, as on trio.
        """
        if self._cancelled or on_trio():
            return False
        task = asyncio.current_task()
        assert task is not None
        if task.cancelling():
            # A loop that ends cancels all of them before any takes notice.
            if len(self._handles) > 1 and all(handle.cancelling() for handle in self._handles):
                return False
            # It may be still to come: before Python 3.13 `uncancel` doesn't stop that.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
            while task.cancelling():
                task.uncancel()
        return not self._cancelled

    def abandon(self) -> None:
        """Cancel every task from a finalizer, which may run in another thread or after the loop's end."""
        if self._handles and self._stop_soon is not None:
            self._stop_soon()

    async def aclose(self, until: float | None = None) -> None:
        """
        Cancel every task and wait, even when cancelled, until they have ended.

        Args:
            until: When to stop waiting, on the event loop's clock; in 2 s unless given.
        """
        self.cancel()
        deadline = current_time() + PATIENCE if until is None else until
        # Another task may be closing us as well, and somebody may have started one since.
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
        if not self._handles and self._idle is not None:
            self._idle.set()
            self._idle = None

    def _start_on_asyncio(
        self, function: Callable[[], Awaitable[None]], name: str, ended: Callable[[], None] | None
    ) -> None:
        loop = asyncio.get_running_loop()

        async def run() -> None:
            try:
                await function()
            except BaseExceptionGroup as group:
                # What went wrong together with a cancellation is nobody's business any more.
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
                # What went wrong together with a cancellation is nobody's business any more.
                if not scope.cancel_called:
                    raise
            finally:
                self._over(scope, ended)

        self._handles.add(scope)
        # A system task: trio's nurseries need a surrounding block, which is what an iterator lacks.
        trio.lowlevel.spawn_system_task(run, name=name, context=contextvars.copy_context())
        if self._stop_soon is None:
            token = trio.lowlevel.current_trio_token()
            cancel = self.cancel

            def stop_soon() -> None:
                # After the end of the run its tasks have ended as well.
                with contextlib.suppress(trio.RunFinishedError):
                    token.run_sync_soon(cancel)

            self._stop_soon = stop_soon
