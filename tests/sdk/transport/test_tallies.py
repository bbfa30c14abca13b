"""Tallies of items that wait until their beginning is written down."""

from __future__ import annotations

import asyncio

import pytest
from esper_sdk._errors import ClosedError
from esper_sdk._transport.options import Attempt
from esper_sdk._transport.tally import Tally


class Slow:
    """A beginning that takes until it is let go on."""

    def __init__(self) -> None:
        self.begun = 0
        self.go_on = asyncio.Event()

    async def __call__(self) -> None:
        """Begin."""
        self.begun += 1
        await self.go_on.wait()


async def leave(tally: Tally) -> tuple[Attempt, asyncio.Task[None]]:
    """Let a request leave, as far as it can."""
    attempt = Attempt()
    task = asyncio.ensure_future(tally.leave(attempt))
    for _ in range(3):
        await asyncio.sleep(0)
    return attempt, task


async def test_two_requests_of_one_item() -> None:
    """An item that sends two requests at once is begun once, and neither leaves before that is written."""
    tally = Tally()
    tally.begin = slow = Slow()
    first, second = await leave(tally), await leave(tally)
    assert (slow.begun, first[0].left, second[0].left) == (1, False, False)
    slow.go_on.set()
    await asyncio.gather(first[1], second[1])
    assert (slow.begun, first[0].left, second[0].left) == (1, True, True)


async def test_an_item_that_ends_meanwhile() -> None:
    """What was counted while its beginning was written does not leave any more."""
    tally = Tally()
    tally.begin = slow = Slow()
    attempt, task = await leave(tally)
    tally.close()
    slow.go_on.set()
    with pytest.raises(ClosedError):
        await task
    assert not attempt.left


async def test_an_outer_item_that_ends_meanwhile() -> None:
    """The same when it was the item around it, and that one is begun first."""
    outer = Tally()
    inner = Tally(outer)
    outer.begin, inner.begin = first, second = Slow(), Slow()
    attempt, task = await leave(inner)
    assert (first.begun, second.begun) == (1, 0)
    outer.close()
    first.go_on.set()
    with pytest.raises(ClosedError):
        await task
    assert (second.begun, attempt.left) == (0, False)


async def test_the_first_request_is_cancelled() -> None:
    """When the request that begins the item is cancelled, the other one begins it."""
    tally = Tally()
    tally.begin = slow = Slow()
    first, second = await leave(tally), await leave(tally)
    first[1].cancel()
    await asyncio.gather(first[1], return_exceptions=True)
    slow.go_on.set()
    await second[1]
    assert (slow.begun, second[0].left, first[0].left) == (2, True, False)
