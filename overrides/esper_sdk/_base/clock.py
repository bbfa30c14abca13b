"""The running event loop and its clock, on asyncio and on trio."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

__all__ = ("clock_of", "current_time", "has_ended", "on_trio", "running_loop")


def on_trio() -> bool:
    """
    Tell whether the running task belongs to trio; never imports trio.

    Ask this before asking asyncio: in guest mode trio runs inside a running asyncio loop.
    """
    trio = sys.modules.get("trio")
    if trio is None:
        return False
    if hasattr(trio.lowlevel, "in_trio_task"):
        return bool(trio.lowlevel.in_trio_task())
    # trio before 0.23.
    try:
        trio.lowlevel.current_task()
    except RuntimeError:
        return False
    return True


def current_time() -> float:
    """
    Return the time of the running event loop, in seconds.

    It equals `anyio.current_time()`, which loads anyio's backend: 20 ms of a program's start that a call
    without a pause can do without.
    """
    if on_trio():
        import trio

        return trio.current_time()
    return asyncio.get_running_loop().time()


def running_loop() -> object:
    """Return the running event loop: asyncio's, or the token of trio's."""
    if on_trio():
        import trio

        return trio.lowlevel.current_trio_token()
    return asyncio.get_running_loop()


def clock_of(loop: object) -> Callable[[], float]:
    """
    Return the clock of an event loop, for who asks it more often than `current_time` is quick.

    Args:
        loop: What `running_loop` returned.
    """
    return loop.time if isinstance(loop, asyncio.AbstractEventLoop) else current_time


def has_ended(loop: object) -> bool:
    """
    Tell whether an event loop has ended for good.

    Args:
        loop: The result of `running_loop`.
    """
    if isinstance(loop, asyncio.AbstractEventLoop):
        return loop.is_closed()
    import trio

    assert isinstance(loop, trio.lowlevel.TrioToken)
    try:
        loop.run_sync_soon(int)
    except trio.RunFinishedError:
        return True
    return False
