"""The state that processes share: what it never does in random histories, and the same in Redis's script."""

from __future__ import annotations

import json
import os
from typing import Any

import fakeredis
import pytest
import redis
from esper_sdk._limits.concurrency import ConcurrencyLimit
from esper_sdk._limits.shared.records import FRESH, PROBING, Lease, Report
from esper_sdk._limits.shared.redis import lease_of, script
from esper_sdk._limits.shared.tenant import BACK, QUIET, SILENT, STEP, TTL, Tenant
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sdk.limits.shared.histories import history, report_of
from tests.sdk.servers_here import REDIS_URL, needs_redis

HISTORIES = int(os.environ.get("SHARED_HISTORIES", "60"))


class Store:
    """A tenant as a store keeps it: as text between two reports."""

    def __init__(self) -> None:
        self.text = ""
        self.now = 1_000_000
        self.told: list[str] = []
        self.serials: dict[str, int] = {}

    def __call__(self, name: str, **given: Any) -> Lease:
        """Send a report that is empty but for what is given."""
        self.serials[name] = self.serials.get(name, 0) + 1
        serial, holds = self.serials[name], given.get("in_flight", 0)
        return self.report(report_of(name, **{"serial": serial, "holds": holds, **given}))

    def report(self, report: dict[str, Any]) -> Lease:
        """Take a report in."""
        tenant = Tenant(self.text)
        lease, self.told = tenant.report(report, self.now)  # type: ignore[arg-type]
        self.text = tenant.dump()
        return lease


class StoreInRedis(Store):
    """The same by the script of Redis."""

    def __init__(self) -> None:
        super().__init__()
        client = fakeredis.FakeRedis(version=(7,))
        client.delete("esper:test")
        self.run = in_redis(client)

    def report(self, report: dict[str, Any]) -> Lease:
        """Take a report in."""
        return lease_of(self.run(keys=["esper:test"], args=[json.dumps(report), self.now]))


@settings(max_examples=HISTORIES, deadline=None, database=None)
@given(st.integers(0, 2**40))
def test_no_start_above_the_limit(seed: int) -> None:
    """No process starts a request above the highest limit there was since it last heard, whatever happens."""
    found = history(seed, 300)
    assert not found.over


@settings(max_examples=max(20, HISTORIES // 4), deadline=None, database=None)
@given(st.integers(0, 2**40))
def test_clocks_that_differ(seed: int) -> None:
    """The same where the clocks of the processes are up to ten minutes wrong, and pauses last as long as they should."""
    found = history(seed, 300, skew=600)
    assert not found.over
    for member in found.members:
        for gate in member.admission.paused:
            assert gate.pause is not None
            # Nobody was told of more than half a minute.
            assert gate.pause.until - found.at(member) < 130


@settings(max_examples=max(20, HISTORIES // 8), deadline=None, database=None)
@given(st.integers(0, 2**40))
def test_everybody_gets_a_turn(seed: int) -> None:
    """After any history, all calls are sent as soon as the server takes everything, with one report at a time."""
    found = history(seed, 120)
    for member in found.members:
        member.stopped = False
    for _ in range(2000):
        found.pass_time(0.05)
        for member in found.members:
            while member.flying:
                permit = member.flying.pop()
                member.admission.succeeded(permit, found.now)
                member.admission.release(permit)
            found.advance(member)
            found.send(member)
            found.take_in(member)
            found.hear(member)
        if not any(member.flying or waits(member) for member in found.members):
            break
    assert not any(waits(member) for member in found.members)
    assert not found.over


def waits(member: Any) -> int:
    """Count the calls of a process that were never sent, or wait for their time."""
    admission = member.admission
    return sum(service.waiting for service in admission.services.values()) + len(admission._later)


def in_redis(client: Any) -> Any:
    """Return the script of Redis, told the time instead of asking for it."""
    asks = "local t = redis.call('TIME')"
    reads = "local now = t[1] * 1000 + math.floor(t[2] / 1000)"
    text = script()
    assert text.count(asks) == text.count(reads) == 1
    return client.register_script(text.replace(asks, "").replace(reads, "local now = tonumber(ARGV[2])"))


def compare(client: Any, seed: int) -> None:
    """Run a history on both, and compare every lease."""
    run = in_redis(client)
    client.delete("esper:test")
    here = Store()

    def both(report: Report, now: int) -> Lease:
        tenant = Tenant(here.text)
        lease, _ = tenant.report(json.loads(json.dumps(report)), now)
        here.text = tenant.dump()
        assert lease_of(run(keys=["esper:test"], args=[json.dumps(report), now])) == lease
        return lease

    history(seed, 200, both)
    client.delete("esper:test")


@pytest.mark.parametrize("seed", range(8))
def test_the_script_is_the_same(seed: int) -> None:
    """The script of Redis gives the leases that the machine in Python gives, to the last digit."""
    compare(fakeredis.FakeRedis(version=(7,)), seed)


@needs_redis
def test_the_script_is_the_same_on_a_server() -> None:
    """The same in a real Redis."""
    with redis.Redis.from_url(REDIS_URL) as client:
        for seed in range(100, 100 + HISTORIES // 5):
            compare(client, seed)


def test_the_script_has_the_same_constants() -> None:
    """Rules and constants of the limit are the same there: every change of one comes to the other."""
    from esper_sdk._limits import concurrency, evidence
    from esper_sdk._limits.admission import WEIGHT
    from esper_sdk._limits.shared import tenant

    values = dict(zip(*pairs(), strict=True))
    for name in (
        "CUT",
        "NEAR",
        "HOLD",
        "HOLD_MAX",
        "FEW",
        "BRIEF",
        "LONG",
        "DEAR",
        "SHORT",
        "STEEP",
        "PAST",
        "TRY",
    ):
        assert values[name] == getattr(concurrency, name), name
    for name in ("TTL", "QUIET", "BACK", "STEP", "SILENT", "MUCH", "FRESH", "PROBING"):
        assert values[name] == getattr(tenant, name), name
    assert (values["PASSES"], values["SHARE"], values["WEIGHT"]) == (evidence.PASSES, evidence.SHARE, WEIGHT)


def pairs() -> tuple[list[str], list[float]]:
    """Return names and values of the script's constants."""
    names: list[str] = []
    values: list[float] = []
    for line in script().splitlines():
        if line.startswith("local ") and line.split()[1].rstrip(",").isupper() and " = " in line:
            left, right = line.removeprefix("local ").split(" = ")
            names += left.split(", ")
            values += [float(each) for each in right.split(", ")]
    return names, values


def test_shares_are_fair() -> None:
    """Who wants little gets it, the others share the rest, and what does not divide goes to who waited longest."""
    store = Store()
    for name in ("a", "b", "c"):
        store(name, want=100)
    store("d", want=2)
    # The first took all there was; only its own reports give it back.
    assert store("a", want=100, holds=20, in_flight=20)["target"] == 6
    store("a", want=100, holds=6, in_flight=6, ended=1)
    shares = {name: store(name, want=100)["share"] for name in ("b", "c")}
    assert shares == {"b": 6, "c": 6}
    assert store("d", want=2)["share"] == 2


def test_what_others_were_told_is_theirs() -> None:
    """A report never takes slots from another process, and gives out only what is free."""
    store = Store()
    assert store("a", want=20)["share"] == 20
    assert store("b", want=20)["share"] == 0
    lease = store("a", want=20, holds=20, in_flight=4)
    assert (lease["share"], lease["target"]) == (20, 10)
    assert store("b", want=20)["share"] == 0
    store("a", want=20, holds=10, in_flight=4)
    assert store.told == ["b"]
    assert store("b", want=20, holds=0)["share"] == 10


def test_an_expired_process_leaves_its_slots() -> None:
    """Who does not report for six seconds has no slots any more, and a late report takes none back."""
    store = Store()
    store("a", want=20)
    store.now += TTL + 1
    assert store("b", want=20)["share"] == 20
    assert store("a", want=20)["share"] == 0


@pytest.mark.parametrize("kind", [Store, StoreInRedis])
def test_an_outage_of_the_store(kind: type[Store]) -> None:
    """Who comes back first gets no more than it has, until all that went on alone have asked again."""
    store = kind()
    for name in ("a", "b", "c"):
        store(name, want=100)
    for name in ("a", "b", "c"):
        store(name, want=100, holds=6, in_flight=6)
    store.now += 60_000
    # Each has a third of the limit in flight; nobody's lease has lasted.
    assert store("a", want=100, holds=6, in_flight=6, alone=1)["share"] == 6
    store.now += BACK - 100
    assert store("b", want=100, holds=6, in_flight=6, alone=1)["share"] == 6
    assert store("c", want=100, holds=6, in_flight=6, alone=1)["share"] == 6
    store.now += 100
    assert sum(store(name, want=100, holds=6, in_flight=6)["share"] for name in ("a", "b", "c")) == 20


@pytest.mark.parametrize("kind", [Store, StoreInRedis])
def test_one_that_was_cut_off_holds_up_nobody(kind: type[Store]) -> None:
    """One process that could not reach the store comes back, and the others get what is free as before."""
    store = kind()
    store("a", want=10)
    store("b", want=10, holds=10, in_flight=10, alone=1)
    assert store("a", want=2, holds=2)["share"] == 2
    assert store("b", want=100, holds=10, in_flight=10)["share"] == 18


@pytest.mark.parametrize("kind", [Store, StoreInRedis])
def test_a_clock_that_is_set_back(kind: type[Store]) -> None:
    """A dead process leaves its slots, and a pause ends, although the store's clock goes back by an hour."""
    store = kind()
    store.now = 10_000_000
    store("dead", want=20, in_flight=10)
    store("a", want=10, events=[close(0, 30_000)])
    store.now -= 3_600_000
    lease = store("a", want=10, holds=5, in_flight=5)
    assert (lease["share"], lease["processes"], lease["gates"]) == (5, 1, {})
    store.now += QUIET
    lease = store("a", want=10, holds=5, in_flight=5)
    assert (lease["share"], lease["processes"]) == (10, 1)


@pytest.mark.parametrize("kind", [Store, StoreInRedis])
def test_a_clock_that_is_set_right(kind: type[Store]) -> None:
    """A second back loses nothing: time stands still until the clock has come so far again."""
    store = kind()
    store("a", want=20, events=[close(0, 5_000)])
    store.now -= STEP
    lease = store("b", want=10)
    assert (lease["share"], lease["processes"], lease["gates"]["devices"][2]) == (0, 2, 5_000)
    store.now += STEP + 1_000
    assert store("b", want=10)["gates"]["devices"][2] == 4_000


def test_a_report_that_comes_late_is_not_counted() -> None:
    """An older report than the last one changes nothing."""
    store = Store()
    store("a", want=5)
    store("a", want=7, holds=5)
    assert store("a", serial=1, want=0)["share"] == 7


def cut(epoch: int, level: int) -> list[Any]:
    """Make the event of a refusal that cuts the limit."""
    return ["cut", epoch, "devices", level, -1]


def close(epoch: int, milliseconds: int, *, probe: int = 0) -> list[Any]:
    """Make the event of a pause."""
    return ["close", "devices", epoch, milliseconds, milliseconds, -1, probe, 10]


def test_one_cut_for_all() -> None:
    """The refusals of one epoch cut the limit once, whoever reports them."""
    store = Store()
    for name in ("a", "b"):
        store(name, want=10, in_flight=10)
    before = ConcurrencyLimit(start=20, cap=200)
    before.refused(store.now / 1000, 20, None)
    assert store("a", want=10, in_flight=10, events=[cut(0, 20)])["limit"] == before.limit == 14
    lease = store("b", want=10, in_flight=10, events=[cut(0, 20), close(0, 500)])
    assert (lease["limit"], lease["epoch"]) == (14, 1)


def test_one_probe_for_all() -> None:
    """Of all processes that wait at a gate one may test it, and another if that one dies."""
    store = Store()
    line = {"devices": [FRESH, 3]}
    store("a", events=[close(0, 500)], lines=line, ended=1)
    for name in ("b", "c"):
        assert store(name, lines=line)["gates"]["devices"][6] == 0
    store.now += 501
    chosen = [name for name in ("a", "b", "c") if store(name, lines=line)["gates"]["devices"][6]]
    assert chosen == ["b"]
    store.now += SILENT - 500
    store("a", lines=line)
    assert store("c", lines=line)["gates"]["devices"][6] == 0
    # Who was told would have reported by now.
    store.now += 501
    assert [name for name in ("a", "c") if store(name, lines=line)["gates"]["devices"][6]] == ["c"]


def test_the_probe_opens_for_all() -> None:
    """When the probe passes, all who wait are told, and share at once what there is."""
    store = Store()
    line = {"devices": [FRESH, 30]}
    for name in ("a", "b"):
        store(name, lines=line, events=[close(0, 500)])
    store.now += 501
    assert store("a", lines=line)["gates"]["devices"][6] == 1
    store("a", in_flight=1, lines={"devices": [PROBING, 29]})
    lease = store("a", want=30, ended=1, events=[["open", "devices", 1]])
    assert lease["share"] == 10
    assert store.told == ["b"]
    assert store("b", want=30)["share"] == 10


def test_a_refused_probe_lengthens_for_all() -> None:
    """When the probe is refused, the pause goes on for all, and somebody else tests it next."""
    store = Store()
    line = {"devices": [FRESH, 3]}
    for name in ("a", "b"):
        store(name, lines=line, events=[close(0, 500)])
    store.now += 501
    store("a", lines=line)
    lease = store("a", lines=line, ended=1, events=[close(1, 1000, probe=1)])
    assert lease["gates"]["devices"][:4] == [1, 1, 1000, 1000]
    store.now += 1001
    store("a", lines=line)
    assert store("b", lines=line)["gates"]["devices"][6] == 1


def test_evidence_adds_up() -> None:
    """Passes that several processes report open a gate together, and give back what the cut took."""
    store = Store()
    store("a", want=2, in_flight=2, events=[["passed", 0, 0]])
    store("b", want=2, in_flight=2)
    store("a", in_flight=2, events=[close(0, 30_000), cut(0, 10)])
    for name in ("a", "b"):
        lease = store(name, in_flight=2, epoch=1, events=[["evidence", "devices", 1, 1, 0]])
        assert lease["gates"]["devices"][1] == 1
    lease = store("b", in_flight=2, epoch=1, events=[["evidence", "devices", 1, 1, 0]])
    assert lease["gates"]["devices"][1] == 0
    assert lease["limit"] == 20


def test_an_empty_store_gives_nothing_out_at_first() -> None:
    """A store that lost its state lets everybody keep what they have, and gives out more when all have reported."""
    store = Store()
    store.serials = {"a": 7, "b": 5}
    lease = store("a", want=50, holds=12, in_flight=12, start=30, epoch=4)
    assert (lease["share"], lease["limit"], lease["epoch"]) == (12, 30, 4)
    assert store("b", want=50, holds=18, in_flight=18, start=30)["share"] == 18
    store.now += QUIET + 1
    assert store("a", want=50, holds=12, in_flight=11, start=30)["share"] == 12
    assert store("a", want=50, holds=10, in_flight=10, start=30)["share"] == 12


def test_an_empty_store_takes_over_what_is_known() -> None:
    """A store that lost its state goes on from the limit and the ceiling it is told, and grows nothing at first."""
    store = Store()
    store.serials = {"a": 7}
    passed = {"want": 50, "holds": 30, "in_flight": 30, "start": 30, "ceiling": 31.0}
    assert store("a", **passed, events=[["passed", 0, 30]])["limit"] == 30
    store.now += QUIET - 1
    assert store("a", **passed, events=[["passed", 0, 30]])["limit"] == 30
    store.now += 2
    lease = store("a", **passed, events=[["passed", 0, 30]])
    assert lease["limit"] == 30
    assert lease["mark"][1] == 31


def damaged() -> list[str]:
    """Return states that can't be read, each made of a right one."""
    store = Store()
    store("a", want=5, in_flight=1, lines={"devices": [FRESH, 3]}, events=[close(0, 500), cut(0, 20)])
    found = ["garbage", "[1]", "7", "null", "{}", '"x"']
    for name in json.loads(store.text):
        for wrong in ("x", None, [None], {"a": [1]}, {"a": {"b": 1}}):
            state = json.loads(store.text)
            if (name == "owner" and wrong == "x") or (name == "cut" and wrong is None):
                continue
            found.append(json.dumps({**state, name: wrong}))
    for change in ("limit", "processes", "gates"):
        state = json.loads(store.text)
        inner = state[change]
        for key in inner if isinstance(inner, dict) else [0]:
            inner[key] = "x"
        found.append(json.dumps(state))
    return found


def test_a_state_that_can_not_be_read() -> None:
    """A state that can't be read is one that was lost: nothing is given out at first, even to a new process."""
    for text in damaged():
        store = Store()
        store.text = text
        lease = store("a", want=5)
        assert (lease["share"], lease["limit"]) == (0, 20), text
        store.now += QUIET
        assert store("a", want=5)["share"] == 5


def test_a_state_that_can_not_be_read_in_redis() -> None:
    """The script takes the same states for lost, and makes them anew."""
    client = fakeredis.FakeRedis(version=(7,))
    run = in_redis(client)
    given = json.dumps(report_of("a", serial=1, want=5))
    for text in damaged():
        client.set("esper:test", text)
        lease = lease_of(run(keys=["esper:test"], args=[given, 1_000_000]))
        assert (lease["share"], lease["limit"]) == (0, 20), text
        again = given.replace('"serial": 1', '"serial": 2')
        assert lease_of(run(keys=["esper:test"], args=[again, 1_000_000 + QUIET]))["share"] == 5


def test_the_limit_grows_only_in_use() -> None:
    """Successes of a process that has all it wants grow nothing while the others leave slots free."""
    store = Store()
    store("a", want=3)
    assert store("a", want=3, in_flight=3, events=[["passed", 0, 5]])["limit"] == 20
    store("b", want=30)
    assert store("a", want=3, in_flight=3, events=[["passed", 0, 5]])["limit"] == 25


def test_a_smaller_cap_lowers_nothing() -> None:
    """A process whose own cap is small doesn't lower the limit of the others, and never grows it."""
    store = Store()
    store("a", want=50)
    lease = store("b", want=5, cap=5, events=[["passed", 0, 9]])
    assert lease["limit"] == 20


def test_histories_are_lively() -> None:
    """The random histories have starts, cuts, pauses and probes in them."""
    found = [history(seed, 400) for seed in range(30)]
    stats = [member.admission.stats for each in found for member in each.members]
    assert sum(each.starts for each in found) > 500
    assert sum(each.cuts for each in stats) > 5
    assert sum(each.pauses for each in stats) > 10
