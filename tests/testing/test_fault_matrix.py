"""Every fault against every kind of work: what the user gets, and what the service saw."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from dataclasses import dataclass
from email.utils import formatdate

import pytest
from esper_sdk import Esper
from esper_sdk.testing import ConcurrencyLimit, FakeEsper, Fault, FixedWindow, Latency, TokenBucket

from esper_client.errors import EsperError
from esper_client.models import CommandRequestCreate, PostContentRequest
from esper_client.types import File

pytestmark = pytest.mark.slow

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


def refused_until(request):
    """Answer 429 with a date: HTTP dates have no fractions, so this is one to two seconds ahead."""
    return Fault.status(429, retry_after=formatdate(time.time() + 2, usegmt=True)).before(request)


# What strikes one request.
FAULTS = {
    "429 with Retry-After": Fault.status(429, retry_after="1"),
    "429 without": Fault.status(429),
    "429 with a date": Fault("429 with a date", before=refused_until),
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
    "204 with a body": Fault.unframed(),
}


class Occupied(ConcurrencyLimit):
    """All places are taken until a call was turned away, however late that comes."""

    def wait(self, now):
        """Free the places that nobody works in once somebody has asked for one."""
        wait = super().wait(now)
        if wait and self.taken:
            for _ in range(self.taken):
                self.release()
            self.taken = 0
        return wait

    def take_all(self):
        """Take every place."""
        self.taken = self.calls
        for _ in range(self.taken):
            self.take(0.0)


# What stands in the way of all requests; it is used up when the work begins.
LIMITS = {
    "bucket with Retry-After": lambda: TokenBucket(50, 2),
    "bucket without": lambda: TokenBucket(50, 2, retry_after=None),
    "window with Retry-After": lambda: FixedWindow(24, 0.8),
    "window without": lambda: FixedWindow(24, 0.8, retry_after=None),
    "window with a date": lambda: FixedWindow(24, 0.8, retry_after="date"),
    "concurrency with": lambda: Occupied(2, retry_after="seconds"),
    "concurrency without": lambda: Occupied(2),
}

# The result or the error, attempts of what was struck, and how much was done in the end. Limits refuse as
# often as it takes; there "refused" says that they did.
EXPECTED = """
429 with Retry-After | ok, 2x | 24 items, 2x | ok, 2x, 24 of 24 done | ok, 2x, 1 done
429 without | ok, 2x | 24 items, 2x | ok, 2x, 24 of 24 done | ok, 2x, 1 done
429 with a date | ok, 2x | 24 items, 2x | ok, 2x, 24 of 24 done | ok, 2x, 1 done
500 | ok, 2x | 24 items, 2x | ServerError, 1x, 23 of 24 done | ServerError, 1x, 0 done
503 with Retry-After | ok, 2x | 24 items, 2x | ServerError, 1x, 23 of 24 done | ServerError, 1x, 0 done
status 520 | ok, 2x | 24 items, 2x | ServerError, 1x, 23 of 24 done | ServerError, 1x, 0 done
HTML 502 | ok, 2x | 24 items, 2x | ServerError, 1x, 23 of 24 done | ServerError, 1x, 0 done
reset before | ok, 2x | 24 items, 2x | OutcomeUnknownError, 1x, 23 of 24 done | OutcomeUnknownError, 1x, 0 done
reset during | ok, 2x | 24 items, 2x | OutcomeUnknownError, 1x, 24 of 24 done | OutcomeUnknownError, 1x, 1 done
reset after | ok, 2x | 24 items, 2x | OutcomeUnknownError, 1x, 24 of 24 done | OutcomeUnknownError, 1x, 1 done
truncated | ok, 2x | 24 items, 2x | OutcomeUnknownError, 1x, 24 of 24 done | OutcomeUnknownError, 1x, 1 done
no JSON | DecodingError, 1x | DecodingError, 1x | DecodingError, 1x, 24 of 24 done | DecodingError, 1x, 1 done
HTML 200 | DecodingError, 1x | DecodingError, 1x | DecodingError, 1x, 24 of 24 done | DecodingError, 1x, 1 done
empty body | DecodingError, 1x | DecodingError, 1x | DecodingError, 1x, 24 of 24 done | DecodingError, 1x, 1 done
oversized | ok, 1x | 24 items, 1x | ok, 1x, 24 of 24 done | ok, 1x, 1 done
dripping | ok, 1x | 24 items, 1x | ok, 1x, 24 of 24 done | ok, 1x, 1 done
too late | ok, 2x | 24 items, 2x | RequestTimeoutError, 1x, 24 of 24 done | RequestTimeoutError, 1x, 1 done
nulls | ok, 1x | 24 items, 1x | ok, 1x, 24 of 24 done | ok, 1x, 1 done
unknown values | ok, 1x | 24 items, 1x | ok, 1x, 24 of 24 done | ok, 1x, 1 done
204 with a body | DecodingError, 1x | DecodingError, 1x | ok, 1x, 24 of 24 done | nothing, 1x, 1 done
bucket with Retry-After | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
bucket without | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
window with Retry-After | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
window without | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
window with a date | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
concurrency with | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
concurrency without | ok, refused | 24 items, refused | ok, refused, 24 of 24 done | ok, refused, 1 done
latency with spread | ok, 1x | 24 items, 1x | ok, 1x, 24 of 24 done | ok, 1x, 1 done
"""


@dataclass
class Cell:
    """What became of one piece of work: what the user got, attempts, and how often it was done."""

    got: str
    attempts: int
    done: str = ""

    def text(self, *, limited, refused):
        """Return the cell as the table has it."""
        times = ("refused" if refused else "never refused") if limited else f"{self.attempts}x"
        return f"{self.got}, {times}{self.done}"


async def result_of(awaitable, describe):
    """Return what a call gives, in a word."""
    try:
        result = await awaitable
        return "nothing" if result is None else describe(result)
    except EsperError as error:
        return type(error).__name__


async def read(esper, fake):
    """Read one device."""
    device = fake.device_ids[0]
    got = await result_of(esper.device_v2.get_device(device), lambda found: "ok" if found.id else "?")
    return Cell(got, len(fake.find_calls("GET", f"/v2/devices/{device}")))


async def page(esper, fake):
    """Read a list whose second page is struck: all of it arrives, nothing twice, or there is an error."""
    pages = esper.device_v2.list_devices(page_size=8)

    def describe(devices):
        assert [str(device.id) for device in devices] == fake.device_ids
        return f"{len(devices)} items"

    got = await result_of(pages.collect(), describe)
    calls = fake.find_calls("GET", "/v2/devices/")
    return Cell(got, sum(call.query.get("offset") == "7" for call in calls))


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
    return request.query.get("offset") == "7"


WORK = {
    "read": (read, "GET", "/v2/devices/?*", None),
    "page": (page, "GET", "/v2/devices/", second_page),
    "bulk": (bulk, "POST", "/commands/v0/commands/", None),
    "upload": (upload, "POST", "*/content/upload/", None),
}


def use_up(limit):
    """Let a limit refuse the first call: for 0.8 s from then on, or until it has refused once."""
    if isinstance(limit, Occupied):
        limit.take_all()
        return
    # Neither a bucket nor a window looks at the clock before the first call.
    for _ in range(42):
        limit.take(0.0)


async def row(name):
    """Do each kind of work with what the row has in its way."""
    cells = []
    # Only where it is about patience is there little: a busy machine may take long for anything.
    patience = PATIENCE if name == "too late" else WATCHDOG
    for work, method, path, where in WORK.values():
        latency = Latency(0.03, 0.7) if name == "latency with spread" else 0.0
        limit = LIMITS[name]() if name in LIMITS else None
        async with FakeEsper(DEVICES, latency=latency, rate_limit=limit).serve() as server:
            fake = server.fake
            injected = fake.inject(FAULTS[name], method, path, where=where) if name in FAULTS else None
            address = {"base_url": server.base_url, "api_key": fake.api_key}
            async with (
                asyncio.timeout(WATCHDOG),
                Esper(**address, enterprise_id=fake.enterprise_id, timeout=patience) as esper,
            ):
                if limit is not None:
                    use_up(limit)
                cell = await work(esper, fake)
            assert injected is None or injected.hits == 1
            cells.append(cell.text(limited=name in LIMITS, refused=fake.stats()["rate_limited"]))
            async with asyncio.timeout(WATCHDOG):
                # The server hears of closed connections in its own thread.
                while fake.stats()["connections_open"]:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
    return " | ".join([name, *cells])


async def test_fault_matrix(record_property):
    """Whatever goes wrong, the outcome is the known one, nothing hangs or leaks, and nothing is done twice."""
    names = [*FAULTS, *LIMITS, "latency with spread"]
    rows = await asyncio.gather(*(row(name) for name in names))

    table = "\n"
    for name, *cells in (text.split(" | ") for text in ["fault | " + " | ".join(WORK), *rows]):
        table += f"{name:<24}" + "".join(f"{cell:<42}" for cell in cells).rstrip() + "\n"
    record_property("figures", table)
    assert rows == EXPECTED.strip().splitlines()


@pytest.mark.parametrize("path", ["/v2/devices/", "/v2/blueprints/"])
@pytest.mark.filterwarnings("ignore::esper_sdk.PagesWarning")
async def test_a_list_that_drifts(path):
    """Whoever stays is listed, once, by offset as well as by cursor, although as many leave as come."""
    async with FakeEsper(DEVICES, objects=DEVICES).serve() as server:
        fake = server.fake
        drift = fake.drift(path=path, remove=1, add=1)
        before = fake.device_ids
        async with (
            asyncio.timeout(WATCHDOG),
            Esper(base_url=server.base_url, api_key=fake.api_key) as esper,
        ):
            devices = path == "/v2/devices/"
            pages = (esper.device_v2.list_devices if devices else esper.blueprints_api.list_blueprints)(
                page_size=8
            )
            listed = [str(item.id) for item in await pages.collect()]
            assert drift.hits >= 2
            assert len(set(listed)) == len(listed)
            if devices:
                assert {each for each in before if each in fake.device_ids} <= set(listed)
                fake.heal()
                fake.drift(remove=1, add=1)
                before = fake.device_ids
                found = [
                    str(device.id) async for device in esper.device_v2.list_devices(page_size=8).by_cursor()
                ]
                stayed = [device for device in before if device in fake.device_ids]
                assert [device for device in found if device in stayed] == stayed
                assert len(set(found)) == len(found)
