"""
A fake Esper to test against: in process or on a loopback port, with state, paging, limits and faults.

```python
async with FakeEsper(devices=50, latency=0.05, rate_limit="8000/300").serve() as server:
    async with Esper(base_url=server.base_url, api_key=server.fake.api_key) as esper:
        await my_automation(esper)
    assert server.fake.command_counts("REBOOT") == dict.fromkeys(server.fake.device_ids, 1)
```
"""

from __future__ import annotations

from ._app import FakeEsper
from ._clock import Clock, ManualClock, SystemClock
from ._command_store import Command, CommandProgress
from ._faults import Broken, Fault, Injected
from ._http import Answer, Request
from ._latency import Latency
from ._limits import ConcurrencyLimit, FixedWindow, Limit, TokenBucket
from ._record import Call
from ._server import FakeServer

__all__ = (
    "Answer",
    "Broken",
    "Call",
    "Clock",
    "Command",
    "CommandProgress",
    "ConcurrencyLimit",
    "FakeEsper",
    "FakeServer",
    "Fault",
    "FixedWindow",
    "Injected",
    "Latency",
    "Limit",
    "ManualClock",
    "Request",
    "SystemClock",
    "TokenBucket",
)
