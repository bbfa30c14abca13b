"""Keys, rate limits and latency."""

from __future__ import annotations

import anyio
import httpx
import pytest
from esper_sdk.testing import (
    ConcurrencyLimit,
    FakeEsper,
    Fault,
    FixedWindow,
    Latency,
    ManualClock,
    TokenBucket,
)


async def statuses(api, times):
    """Make some calls, one after the other, and return their statuses."""
    return [(await api.get("/v1/token-info/")).status_code for _ in range(times)]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (
            "/v2/devices/",
            {"code": 401, "message": "Authentication credentials were not provided.", "content": {}},
        ),
        (
            "/v1/token-info/",
            {
                "errors": ["detail: Authentication credentials were not provided."],
                "message": "detail: Authentication credentials were not provided. ",
                "status": 401,
            },
        ),
    ],
)
async def test_no_key(fake, path, body):
    """Without a key there is a 401 in the shape of the service."""
    async with httpx.AsyncClient(transport=fake.transport(), base_url=fake.base_url) as stranger:
        answer = await stranger.get(path)

    assert (answer.status_code, answer.json()) == (401, body)


@pytest.mark.parametrize("value", ["Bearer wrong", "Token fake-api-key", "fake-api-key", "Bearer \u00e4"])
async def test_wrong_key(api, value):
    """Any other key, and the right one in another form, is refused."""
    answer = await api.get("/v1/token-info/", headers={b"Authorization": value.encode("latin-1")})

    assert (answer.status_code, answer.json()["message"]) == (401, "detail: Invalid token. ")


async def test_window(connect, clock):
    """A window admits its calls at once, refuses the rest, and says when the next one begins."""
    fake = FakeEsper(1, rate_limit="3/60", clock=clock)
    async with connect(fake) as api:
        assert await statuses(api, 5) == [200, 200, 200, 429, 429]
        clock.advance(45.5)
        refused = await api.get("/v2/devices/")
        clock.advance(14.5)
        assert await statuses(api, 4) == [200, 200, 200, 429]

    assert refused.headers["Retry-After"] == "15"
    assert refused.json() == {"code": 429, "message": "Request was throttled.", "content": {}}
    assert fake.stats()["rate_limited"] == 4


async def test_bucket(connect, clock):
    """A bucket admits its burst, then as much as flows in."""
    fake = FakeEsper(1, rate_limit=TokenBucket(rate=2, burst=4), clock=clock)
    async with connect(fake) as api:
        assert await statuses(api, 5) == [200] * 4 + [429]
        clock.advance(1)
        assert await statuses(api, 3) == [200, 200, 429]
        clock.advance(100)
        assert await statuses(api, 5) == [200] * 4 + [429]


class HeldClock(ManualClock):
    """Lets nobody wake up before the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = anyio.Event()

    async def sleep(self, seconds: float) -> None:
        await self.go_on.wait()


async def test_concurrency(connect):
    """So many calls at a time, and a place is free again when one of them is answered."""
    clock = HeldClock()
    fake = FakeEsper(1, rate_limit=ConcurrencyLimit(2), latency=1, clock=clock)
    async with connect(fake) as api, anyio.create_task_group() as group:
        for _ in range(2):
            group.start_soon(api.get, "/v1/token-info/")
        await anyio.wait_all_tasks_blocked()
        assert fake.stats()["in_flight"] == 2
        refused = await api.get("/v1/token-info/")
        clock.go_on.set()
        await anyio.wait_all_tasks_blocked()
        assert await statuses(api, 1) == [200]

    assert (refused.status_code, "Retry-After" in refused.headers) == (429, False)
    assert fake.stats()["max_in_flight"] == 3


async def test_buggy_fault_frees_its_place(connect):
    """A fault that raises is the test's own error, and takes up no place for ever."""

    def fail():
        raise ZeroDivisionError

    fake = FakeEsper(1, rate_limit=ConcurrencyLimit(1))
    fake.inject(Fault.run(fail))
    async with connect(fake) as api:
        with pytest.raises(ZeroDivisionError):
            await api.get("/v1/token-info/")
        assert await statuses(api, 2) == [200, 200]


@pytest.mark.parametrize(
    ("retry_after", "header"),
    [
        ("seconds", "60"),
        ("date", "Thu, 01 Jan 2026 00:01:00 GMT"),
        (2.5, "2.5"),
        (99_999, "99999"),
        (None, None),
    ],
)
async def test_forms_of_retry_after(connect, clock, retry_after, header):
    """A refusal tells the time as asked for: seconds, a date, anything fixed, or not at all."""
    fake = FakeEsper(1, rate_limit=FixedWindow(1, 60, retry_after=retry_after), clock=clock)
    async with connect(fake) as api:
        await api.get("/v1/token-info/")
        refused = await api.get("/v1/token-info/")

    assert (refused.status_code, refused.headers.get("Retry-After")) == (429, header)


async def test_announced_quota(connect, clock):
    """A limit that announces itself says with every answer what is left."""
    fake = FakeEsper(1, rate_limit=FixedWindow(2, 60, announce=True), clock=clock)
    names = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
    async with connect(fake) as api:
        answers = []
        for _ in range(3):
            answers.append(await api.get("/v1/token-info/"))
            clock.advance(10)

    seen = [tuple(answer.headers[name] for name in names) for answer in answers]
    assert seen == [("2", "1", "60"), ("2", "0", "50"), ("2", "0", "40")]


async def test_several_limits(connect, clock):
    """A call must pass all limits, and one that is refused uses up none of them."""
    window, bucket = FixedWindow(3, 60), TokenBucket(rate=1, burst=1)
    async with connect(FakeEsper(1, rate_limit=[window, bucket], clock=clock)) as api:
        assert await statuses(api, 3) == [200, 429, 429]
        clock.advance(1)
        assert await statuses(api, 1) == [200]
        clock.advance(1)
        assert await statuses(api, 1) == [200]
        clock.advance(1)
        refused = await api.get("/v1/token-info/")

    assert refused.headers["Retry-After"] == "57"


async def test_refusals_do_nothing(connect):
    """A command that is refused for its key or for the rate limit is not carried out."""
    fake = FakeEsper(1, rate_limit="1/3600")
    body = {"command_type": "DEVICE", "command": "REBOOT", "devices": fake.device_ids}
    async with connect(fake) as api:
        wrong = {"Authorization": "Bearer wrong"}
        assert (await api.post("/commands/v0/commands/", json=body, headers=wrong)).status_code == 401
        assert (await api.post("/commands/v0/commands/", json=body)).status_code == 201
        assert (await api.post("/commands/v0/commands/", json=body)).status_code == 429

    assert fake.command_counts() == {fake.device_ids[0]: 1}
    assert fake.stats()["by_status"] == {"401": 1, "201": 1, "429": 1}


async def test_limit_is_replaced(connect):
    """A test can put another limit in place, or take it away."""
    fake = FakeEsper(1, rate_limit="1/3600")
    async with connect(fake) as api:
        assert await statuses(api, 2) == [200, 429]
        fake.set_rate_limit(None)
        assert await statuses(api, 2) == [200, 200]


async def test_latency_moves_the_clock(connect, clock):
    """An answer takes as long as asked for, on the clock of the fake; a refusal takes no time."""
    fake = FakeEsper(1, latency=0.05, rate_limit="2/3600", clock=clock)
    async with connect(fake) as api:
        await statuses(api, 4)

    assert clock.monotonic() == pytest.approx(0.1)
    assert [call.at for call in fake.calls] == pytest.approx([0, 0.05, 0.1, 0.1])


def test_spread_of_latency():
    """Half of the answers take less than the typical time, few take much more, and all depend on the seed."""
    latency, same = Latency(0.1, 0.5, seed=1), Latency(0.1, 0.5, seed=1)
    times = sorted(latency.next() for _ in range(1000))

    assert times == sorted(same.next() for _ in range(1000))
    assert times[500] == pytest.approx(0.1, rel=0.1)
    assert 0.2 < times[960] < 0.3
    assert times[0] > 0


@pytest.mark.parametrize("text", ["fast", "8000", "8000/", "0/60", "5/0"])
def test_unreadable_rate_limit(text):
    """A rate limit that can't be read is refused when the fake is made."""
    with pytest.raises(ValueError, match="rate limit looks like"):
        FakeEsper(1, rate_limit=text)


@pytest.mark.parametrize(
    "make",
    [
        lambda: TokenBucket(0, 1),
        lambda: TokenBucket(1, 0),
        lambda: FixedWindow(0, 1),
        lambda: ConcurrencyLimit(0),
        lambda: Latency(-1),
        lambda: ManualClock().advance(-1),
    ],
)
def test_senseless_numbers(make):
    """Numbers that make no sense are refused."""
    with pytest.raises(ValueError, match=r"."):
        make()
