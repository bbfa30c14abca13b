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

It answers every published operation with what is published, and keeps what was written. It differs from the
service in these points:

- There is one tenant. Its API key may do everything; `add_key` makes keys that may not.
- A request takes effect when it arrives, before the latency, even if the client then gives up.
- A request that does not fit what is published is refused with 400. Where no 400 is published, an invalid
  filter is ignored. Unpublished values of enums are accepted. Unpublished fields and filters are accepted and
  ignored.
- A limit above the maximum of a list is lowered to the maximum.
- Values that nobody wrote are made up. They fit the published types, and mean nothing.
- Uploads are not inspected. An application is named after its file.
- Commands to unknown devices or groups are refused as a whole. Only `INSTALL` and `UNINSTALL` change a
  device. No command is internal.
- Commands, bulk operations and converges end by the clock and by chance, since no device exists. Scheduled
  ones stay scheduled. A cancelled bulk operation has failed.
- Bulk operations and converges count as commands to their devices, but the lists of commands leave them out.
- A taken name of a group or an alarm rule is refused with 409, though only 400 is published.
- Alarm rules fire when `fire_alarm` says so. Queries and reports take two seconds, know one day, and speak the SQL of sqlite.
- Some filters have no effect; the page about testing lists them.
- Names of blueprints, roles, content and tokens may repeat, and alarm rules take unknown devices.
- Android devices can't be deleted, as is published; the refusal is a 404.
- Every key acts for one and the same user.
- Values have the published types, even where the service is known to send others. `deviations` changes that.
  Only the ends of lists, missing parents and missing tags are null as observed.
- Refusals by the rate limit come at once, before faults. They do not count against the limit; how the service
  counts is not known. Of several faults that meet a request, the first in place strikes.
"""

from __future__ import annotations

from ._base.clock import Clock, ManualClock, SystemClock
from ._base.record import Call
from ._conditions.faults import Broken, Dripping, Fault, Unframed
from ._conditions.injected import Injected
from ._conditions.latency import Latency
from ._conditions.limits import ConcurrencyLimit, FixedWindow, Limit, TokenBucket
from ._fake import FakeEsper, FakeServer
from ._http.messages import Answer, Request
from ._tenant.commands import Command, CommandProgress

__all__ = (
    "Answer",
    "Broken",
    "Call",
    "Clock",
    "Command",
    "CommandProgress",
    "ConcurrencyLimit",
    "Dripping",
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
    "Unframed",
)
