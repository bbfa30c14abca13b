"""
A fake Esper to test against: in process or on a loopback port, with state, pages, rate limits and faults.

```python
with FakeEsper(devices=50, latency=0.05, rate_limit="8000/300").serve() as server:
    async with Esper(base_url=server.base_url, api_key=server.fake.api_key) as esper:
        await my_automation(esper)
assert server.fake.command_counts("REBOOT") == dict.fromkeys(server.fake.device_ids, 1)
```

With the extra `testing` installed, pytest has a fixture `fake_esper`, and `python -m esper_sdk.testing` serves a
fake on a port.

It answers the operations that `FakeEsper.operations` lists, everything else with 404, and differs from the
service in these points:

- It has one tenant and one API key, which may do everything: nothing is answered with 403.
- What a request asks for is done when it arrives, before the latency; a client that gives up has asked for it.
- A limit above the maximum of a list is lowered to the maximum.
- Commands to unknown devices or groups are refused as a whole. Commands change nothing on the device that
  they go to, and none is internal.
- Commands end by the clock and by chance, not because a device did something; scheduled ones stay scheduled.
- Alarm rules never fire.
- Unknown filters are ignored; the filters by foundation, airwave, policy and blueprint version are too.
- Values are of the types that are published, also where the service is known to send others.
- Refusals by the rate limit come at once and do not count as calls; the service does not say how it is there.
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
