"""Every fault against every kind of work: what the user gets, and what the service saw."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from dataclasses import dataclass

from esper_sdk import Esper
from esper_sdk.testing import FakeEsper, Fault

from esper_client.errors import EsperError
from esper_client.models import CommandRequestCreate, PostContentRequest
from esper_client.types import File

DEVICES = 24
PATIENCE = 1.0
WATCHDOG = 40.0


def unknown_enums(document):
    """Put values into an answer that are not published."""
    text = {"state": "NOT_PUBLISHED_YET", "os": "TempleOS", "platform": "TOASTER", "kind": "NEW"}
    return edited(document, text.get)


def nulls(document):
    """Put null wherever that does not change what the answer is about."""
    kept = {"id", "count", "next", "prev", "previous", "results", "content", "code", "message", "devices"}
    return edited(document, lambda name, value: value if name in kept else None)


def edited(node, change):
    """Return a document with changed fields."""
    if isinstance(node, list):
        return [edited(item, change) for item in node]
    if isinstance(node, dict):
        return {name: edited(change(name, value), change) for name, value in node.items()}
    return node


# Whether the service has carried out what a struck request asked for, and refused it if not.
FAULTS = {
    "429 with Retry-After": Fault.status(429, retry_after="1"),
    "429 without": Fault.status(429),
    "500": Fault.status(500),
    "503 with Retry-After": Fault.status(503, retry_after="1"),
    "status 520": Fault.status(520),
    "HTML 502": Fault.html(502),
    "reset before": Fault.reset("before"),
    "reset during": Fault.reset("during"),
    "reset after": Fault.reset("after"),
    "truncated": Fault.truncated(),
    "no JSON": Fault.body(b"{not json"),
    "HTML 200": Fault.body(b"<html></html>", content_type="text/html"),
    "empty body": Fault.body(b""),
    "oversized": Fault.oversized(2**22),
    "dripping": Fault.drip(0.002, 128),
    "too late": Fault.delay(PATIENCE * 3),
    "nulls": Fault.edit(nulls),
    "unknown values": Fault.edit(unknown_enums),
}
REFUSED = {"429 with Retry-After", "429 without"}


@dataclass
class Cell:
    """What became of one piece of work: what the user got, attempts, and how often it was done."""

    got: str
    attempts: int
    done: str = ""

    def __str__(self):
        return f"{self.got}, {self.attempts}x{self.done}"


async def result_of(awaitable, describe):
    """Return what a call gives, in a word."""
    try:
        return describe(await awaitable)
    except EsperError as error:
        return type(error).__name__


async def read(esper, fake):
    """Read one device."""
    device = fake.device_ids[0]
    got = await result_of(esper.device_v2.get_device(device), lambda found: "ok" if found.content.id else "?")
    return Cell(got, len(fake.find_calls("GET", f"/v2/devices/{device}")))


async def page(esper, fake):
    """Read a list whose second page is struck: all of it arrives, nothing twice, or there is an error."""
    pages = esper.device_v2.list_devices(page_size=8)

    def describe(devices):
        assert [str(device.id) for device in devices] == fake.device_ids
        return f"{len(devices)} items"

    got = await result_of(pages.collect(), describe)
    calls = fake.find_calls("GET", "/v2/devices/")
    return Cell(got, sum(call.query.get("offset") == "8" for call in calls))


async def bulk(esper, fake):
    """Send each device a command, one of them struck: no device gets two."""

    async def reboot(device):
        body = CommandRequestCreate(command_type="DEVICE", devices=[device], command="REBOOT")
        return await esper.command_request.create_command_request(body)

    errors = Counter()
    async for outcome in esper.bulk(reboot, fake.device_ids):
        if not outcome.ok:
            errors[type(outcome.error).__name__] += 1
    counts = fake.command_counts("REBOOT")
    assert set(counts.values()) == {1}
    assert len(counts) + errors.total() >= DEVICES
    assert errors.total() <= 1
    struck = "".join(errors) or "ok"
    attempts = len(fake.find_calls("POST", "/commands/v0/commands/")) - DEVICES + 1
    return Cell(struck, attempts, f", {len(counts)} of {DEVICES} done")


async def upload(esper, fake):
    """Upload a file: it is there once, or not at all."""
    body = PostContentRequest(key=File(b"x" * 100_000, "menu.pdf"))
    got = await result_of(esper.content.post_content(body), lambda made: "ok" if made.id else "?")
    calls = [call for call in fake.find_calls("POST") if call.path.endswith("/content/upload/")]
    arrived = len(fake.created("/v0/enterprise/{enterprise_id}/content/"))
    assert arrived <= 1
    return Cell(got, len(calls), f", {arrived} done")


def second_page(request):
    """Say whether a request asks for the second page of the list above."""
    return request.query.get("offset") == "8"


WORK = {
    "read": (read, "GET", "/v2/devices/?*", None),
    "page": (page, "GET", "/v2/devices/", second_page),
    "bulk": (bulk, "POST", "/commands/v0/commands/", None),
    "upload": (upload, "POST", "*/content/upload/", None),
}


async def row(fault):
    """Do each kind of work with one fault in its way."""
    cells = {}
    for name, (work, method, path, where) in WORK.items():
        async with FakeEsper(DEVICES).serve() as server:
            fake = server.fake
            injected = fake.inject(fault, method, path, where=where)
            address = {"base_url": server.base_url, "api_key": fake.api_key}
            async with (
                asyncio.timeout(WATCHDOG),
                Esper(**address, enterprise_id=fake.enterprise_id, timeout=PATIENCE) as esper,
            ):
                cells[name] = await work(esper, fake)
            assert injected.hits == 1
            async with asyncio.timeout(WATCHDOG):
                # The server hears of closed connections in its own thread.
                while fake.stats()["connections_open"]:  # noqa: ASYNC110
                    await asyncio.sleep(0)
    return cells


async def test_fault_matrix(capsys):
    """Whatever goes wrong once, nothing hangs, no connection leaks, and no command or file is doubled."""
    rows = dict(zip(FAULTS, await asyncio.gather(*(row(fault) for fault in FAULTS.values())), strict=True))

    with capsys.disabled():
        sys.stdout.write(f"\n{'fault':<22}" + "".join(f"{name:<42}" for name in WORK) + "\n")
        for name, cells in rows.items():
            sys.stdout.write(f"{name:<22}" + "".join(f"{cell!s:<42}" for cell in cells.values()) + "\n")
    for name, cells in rows.items():
        # Who writes is heard twice only where the service has refused the first time.
        repeated = 2 if name in REFUSED else 1
        assert (cells["bulk"].attempts, cells["upload"].attempts) == (repeated, repeated), name
