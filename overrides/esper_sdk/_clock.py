"""The clock of the event loop, on asyncio and on trio."""

from __future__ import annotations

import asyncio
import sys

__all__ = ("current_time", "on_trio")


def on_trio() -> bool:
    """Say whether the running task is one of trio; never imports trio."""
    # Asked first, because trio in guest mode runs inside a running asyncio loop.
    trio = sys.modules.get("trio")
    return trio is not None and trio.lowlevel.in_trio_task()


def current_time() -> float:
    """
    Return the time of the running event loop, in seconds.

    It is what `anyio.current_time()` returns. That loads anyio's side of the event loop, which a call that
    waits for nothing can do without: 20 ms of a program's start.
    """
    if on_trio():
        import trio

        return trio.current_time()
    return asyncio.get_running_loop().time()
