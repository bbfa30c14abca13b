"""The clock that tests move, under the SDK."""

from __future__ import annotations

import asyncio

import pytest
from esper_sdk import Esper
from esper_sdk.testing import FakeEsper, ManualClock


def esper_of(fake):
    """Make a client that reaches a fake in process."""
    return Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport())


async def test_a_refusal_moves_the_clock():
    """Whoever was refused finds a quota at the next attempt, instead of the same window for ever."""
    clock = ManualClock(skip_waits=True)
    fake = FakeEsper(1, clock=clock, rate_limit="3/1")
    async with esper_of(fake) as esper:
        for _ in range(4):
            assert await esper.device_v2.get_device(fake.device_ids[0])
    assert fake.stats()["rate_limited"] == 1
    assert clock.monotonic() == pytest.approx(1.0)


@pytest.mark.slow
async def test_commands_get_on_step_by_step():
    """With a step, a command is followed to its end."""
    fake = FakeEsper(2, clock=ManualClock(step=5.0))
    async with esper_of(fake) as esper:
        outcomes = [outcome async for outcome in esper.send_command("REBOOT", fake.device_ids)]
    assert [outcome.state for outcome in outcomes] == ["success"] * 2


async def test_latencies_overlap():
    """Ten calls of an hour at a time take an hour on the clock, and no time."""
    clock = ManualClock()
    fake = FakeEsper(1, clock=clock, latency=3600)
    async with esper_of(fake) as esper:
        await asyncio.gather(*(esper.device_v2.get_device(fake.device_ids[0]) for _ in range(10)))
    assert 3600 <= clock.monotonic() < 3 * 3600


def test_no_way_back():
    """A clock that would go back with each request is refused."""
    with pytest.raises(ValueError, match="back"):
        ManualClock(step=-1)
