from __future__ import annotations

import json
from collections import Counter
from contextlib import aclosing
from functools import partial
from itertools import pairwise
from types import SimpleNamespace
from uuid import UUID

import anyio
import httpx
import pytest
from esper_sdk import (
    BadRequestError,
    ClosedError,
    DecodingError,
    Esper,
    Journal,
    JournalError,
    NotFoundError,
    NotSentError,
    OutcomeUnknownError,
    RequestError,
    ServerError,
    StatusError,
)
from esper_sdk._bulk import journal_file as _journal
from esper_sdk._commands.outcome import state_of
from esper_sdk.testing import CommandProgress, FakeEsper, Fault

from esper_client.models import AlarmRuleConditions

SEND = "/commands/v0/commands/"
STATS = "/commands/v0/commands/*/stats/"
ROWS = "/commands/v0/status/"
STRANGER = "00000000-0000-4000-8000-000000000000"


class LoopClock:
    """The time of the event loop, which is virtual here."""

    def monotonic(self):
        return anyio.current_time()

    def wall(self):
        return 1_767_225_600.0 + anyio.current_time()

    async def sleep(self, seconds):
        await anyio.sleep(seconds)


def make_fake(devices=50, **options):
    """Make a tenant in virtual time, whose devices take some seconds for a command."""
    options = {"progress": CommandProgress(step=2.0, timeout=60.0), "latency": 0.1, **options}
    return FakeEsper(devices, clock=LoopClock(), **options)


def client(fake, **options):
    """Make a client of a fake, without a server."""
    return Esper(
        base_url="https://fake-api.esper.cloud/api",
        api_key=fake.api_key,
        transport=fake.transport(),
        **options,
    )


def calls(fake, method, template):
    """Count the calls of an operation."""
    return fake.stats()["by_operation"].get(f"{method} {template}", 0)


async def collect(run):
    """Return every outcome of a run, and its summary."""
    return [outcome async for outcome in run], run.summary


@pytest.mark.slow
def test_each_device_gets_one_command_and_comes_to_an_outcome(run):
    """Devices are divided into as few requests as possible, and followed to their end."""

    async def main():
        fake = make_fake(1500)
        async with client(fake) as esper:
            outcomes, summary = await collect(esper.send_command("REBOOT", fake.device_ids))
        assert fake.command_counts("REBOOT") == dict.fromkeys(fake.device_ids, 1)
        assert fake.stats()["commands"] == 2
        assert sorted(outcome.device_id for outcome in outcomes) == sorted(fake.device_ids)
        for outcome in outcomes:
            assert outcome.ok
            assert not outcome.failed
            assert (outcome.state, outcome.status) == ("success", "Command Success")
            assert outcome.request_id in summary.request_ids
        assert (summary.total, summary.ok, summary.failed, summary.stopped) == (1500, 1500, 0, None)
        assert len(summary.request_ids) == 2

    run(main)


def test_what_became_of_each_device_is_told_with_its_reason(run):
    """Failures and devices that never answer are told apart, and counted by reason."""

    async def main():
        fake = make_fake(100, progress=CommandProgress(step=1.0, offline=0.1, timeout=30.0))
        broken = fake.device_ids[3]
        fake.set_command_outcome(broken, "Command Failure", "no space left")
        async with client(fake) as esper:
            outcomes, summary = await collect(esper.send_command("INSTALL", fake.device_ids))
        by_id = {outcome.device_id: outcome for outcome in outcomes}
        assert by_id[broken].state == "failure"
        assert by_id[broken].reason == "no space left"
        assert by_id[broken].failed
        assert summary.states["timeout"] > 0
        assert summary.states["success"] + summary.states["timeout"] + 1 == 100
        assert summary.reasons["no space left"] == 1
        assert summary.failed == len(summary.failures) == summary.states["timeout"] + 1

    run(main)


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("Command Success", "success"),
        ("SUCCEDED", "success"),
        ("SUCCEEDED", "success"),
        ("COMPLETED", "success"),
        ("Command Failure", "failure"),
        ("FAILED", "failure"),
        ("Command TimeOut", "timeout"),
        ("TIMED_OUT", "timeout"),
        ("Command Cancelled", "cancelled"),
        ("Command Scheduled", "scheduled"),
        ("Command In Progress", "accepted"),
        ("Command Queued", "accepted"),
        ("INITIATED", "accepted"),
        ("something new", "accepted"),
        ("", "accepted"),
    ],
)
def test_the_states_of_all_services_are_read_alike(status, state):
    """What the services call differently is one state; what nobody knows yet is no end."""
    assert state_of(status) == state


async def one_by_one(items):
    """Give items, asynchronously."""
    for item in items:
        await anyio.lowlevel.checkpoint()
        yield item


@pytest.mark.parametrize(
    "of",
    [
        list,
        lambda ids: [UUID(each) for each in ids],
        lambda ids: [{"id": each} for each in ids],
        lambda ids: (SimpleNamespace(id=each) for each in ids),
        one_by_one,
        lambda ids: [*ids, ids[0].upper(), *ids],
    ],
)
def test_devices_come_as_ids_or_as_what_has_one(run, of):
    """Any iterable will do, and a device that comes twice gets one command."""

    async def main():
        fake = make_fake(20)
        async with client(fake) as esper:
            summary = await esper.send_command("REBOOT", of(fake.device_ids), at_once=7)
        assert summary.ok == 20
        assert fake.stats()["commands"] == 3
        assert fake.command_counts() == dict.fromkeys(fake.device_ids, 1)

    run(main)


def test_a_list_of_the_client_is_a_query(run):
    """What a filtered list gives gets the command."""

    async def main():
        fake = make_fake(30)
        async with client(fake) as esper:
            chosen = esper.device_v2.list_devices(max_items=12, page_size=5)
            summary = await esper.send_command("REBOOT", chosen)
        assert summary.ok == 12
        assert set(fake.command_counts()) == set(fake.device_ids[:12])

    run(main)


def test_groups_are_followed_device_by_device(run):
    """A command to a group comes to an outcome for each of its devices, which only the service knows."""

    async def main():
        fake = make_fake(60, groups=5)
        group = fake.group_ids[1]
        async with client(fake) as esper:
            outcomes, summary = await collect(esper.send_command("REBOOT", groups=[group]))
        counts = fake.command_counts("REBOOT")
        assert 0 < len(counts) < 60
        assert sorted(outcome.device_id for outcome in outcomes) == sorted(counts)
        assert summary.ok == len(counts)

    run(main)


def test_an_empty_group_is_not_waited_for_for_ever(run):
    """If the service tells of no device for a while, there is none."""

    async def main():
        fake = make_fake(1, groups=3)
        fake.remove_device(fake.device_ids[0])
        async with client(fake) as esper:
            began = anyio.current_time()
            outcomes, summary = await collect(esper.send_command("REBOOT", groups=fake.group_ids[-1:]))
            took = anyio.current_time() - began
        assert fake.command_counts() == {}
        assert (outcomes, summary.total, summary.stopped) == ([], 0, None)
        assert 30 <= took < 60

    run(main)


def test_the_service_is_asked_rarely(run):
    """Looks come at growing intervals, and rows are read when there is something new in them."""

    async def main():
        fake = make_fake(100, progress=CommandProgress(step=2.0, offline=0.05, timeout=1800.0))
        async with client(fake) as esper:
            summary = await esper.send_command("REBOOT", fake.device_ids)
        assert summary.states["timeout"] > 0
        times = [call.at for call in fake.find_calls("GET", f"{SEND}{summary.request_ids[0]}/stats/")]
        gaps = [after - before for before, after in pairwise(times)]
        assert 1.5 < times[0] < 3
        assert gaps[0] < 3
        assert 45 < max(gaps) < 80
        assert len(times) < 60
        # Everything is read once a minute, and a few times more while much happens.
        assert calls(fake, "GET", ROWS) <= 2 * 50

    run(main)


@pytest.mark.slow
def test_a_run_takes_few_calls(run):
    """Thousands of devices that are done within seconds take a small fraction of a call each."""

    async def main():
        fake = make_fake(2_000)
        async with client(fake) as esper:
            summary = await esper.send_command("REBOOT", fake.device_ids)
        assert summary.ok == 2_000
        assert fake.stats()["calls"] < 80

    run(main)


def test_what_is_not_done_at_the_deadline_is_accepted(run):
    """The deadline holds, everything is looked at shortly before, and the rest is named with its last state."""

    async def main():
        fake = make_fake(100, progress=CommandProgress(step=1.0, offline=0.2, timeout=9999))
        async with client(fake) as esper:
            began = anyio.current_time()
            outcomes, summary = await collect(esper.send_command("REBOOT", fake.device_ids, deadline=60))
            assert anyio.current_time() - began <= 60
        assert summary.stopped == "deadline"
        assert len(outcomes) == 100
        assert summary.states["accepted"] > 0
        assert summary.failed == 0
        for outcome in outcomes:
            if not outcome.ok:
                assert (outcome.state, outcome.status) == ("accepted", "Command Queued")
                assert not outcome.failed

    run(main)


def test_a_slow_service_can_not_hold_up_the_deadline(run):
    """A look that takes too long is cut off, and nothing that it told is lost."""

    async def main():
        fake = make_fake(600)
        fake.inject(Fault.delay(40), "GET", ROWS, times=None, skip=1)
        async with client(fake) as esper:
            began = anyio.current_time()
            outcomes, summary = await collect(esper.send_command("REBOOT", fake.device_ids, deadline=30))
            assert anyio.current_time() - began <= 30
        assert summary.stopped == "deadline"
        assert Counter(outcome.device_id for outcome in outcomes) == dict.fromkeys(fake.device_ids, 1)

    run(main)


def test_a_deadline_while_sending(run):
    """What was not sent by then was not, and what was cut off is unknown."""

    async def main():
        fake = make_fake(30, latency=5.0)
        async with client(fake, start=1, max_in_flight=1) as esper:
            run = esper.send_command("REBOOT", fake.device_ids, at_once=10, deadline=7)
            _, summary = await collect(run)
        assert summary.stopped == "deadline"
        assert summary.states == {"accepted": 10, "unknown": 10, "not_sent": 10}
        assert fake.stats()["commands"] == 2

    run(main)


def test_a_run_need_not_be_followed(run):
    """With `follow=False` nothing is asked: what was taken is accepted."""

    async def main():
        fake = make_fake(20)
        async with client(fake) as esper:
            summary = await esper.send_command("REBOOT", fake.device_ids, follow=False)
        assert summary.states == {"accepted": 20}
        assert summary.stopped is None
        assert fake.stats()["calls"] == 1

    run(main)


def test_what_is_scheduled_is_not_waited_for(run):
    """A command with a time of its own is followed until the service has scheduled it."""

    async def main():
        fake = make_fake(20)
        async with client(fake) as esper:
            summary = await esper.send_command(
                "UPDATE_DEVICE_CONFIG",
                fake.device_ids,
                args={"device_alias_name": "till"},
                schedule="WINDOW",
                schedule_args={"name": "night", "time_type": "console"},
            )
        assert summary.states == {"scheduled": 20}
        assert summary.failed == 0
        (command,) = fake.commands_for(fake.device_ids[0])
        assert command.args == {"device_alias_name": "till"}
        assert command.fields["schedule_args"] == {"name": "night", "time_type": "console"}

    run(main)


def test_a_run_that_was_left_goes_on_by_its_request_ids(run):
    """Another client, or another day, follows what was sent, and sends nothing."""

    async def main():
        fake = make_fake(40)
        async with client(fake) as esper:
            first = esper.send_command("REBOOT", fake.device_ids, at_once=20)
            async with aclosing(aiter(first)) as outcomes:
                await anext(outcomes)
            assert first.summary.stopped == "left"
        async with client(fake) as esper:
            outcomes, summary = await collect(esper.follow_commands(first.request_ids))
        assert sorted(outcome.device_id for outcome in outcomes) == sorted(fake.device_ids)
        assert summary.request_ids == first.request_ids
        assert fake.command_counts() == dict.fromkeys(fake.device_ids, 1)

    run(main)


def test_a_lost_answer_is_unknown_and_not_sent_again(run):
    """The service took the command and its answer was lost: one command, named for each device."""

    async def main():
        fake = make_fake(20)
        fake.inject(Fault.reset("after"), "POST", SEND)
        async with client(fake, start=1, max_in_flight=1) as esper:
            _, summary = await collect(esper.send_command("REBOOT", fake.device_ids, at_once=10))
        assert summary.states == {"unknown": 10, "success": 10}
        assert set(fake.command_counts().values()) == {1}
        for outcome in summary.failures:
            assert outcome.failed
            assert isinstance(outcome.error, OutcomeUnknownError)
            assert outcome.request_id is None

    run(main)


@pytest.mark.parametrize(
    ("fault", "state", "error", "sent"),
    [
        (Fault.status(500), "unknown", ServerError, 0),
        (Fault.status(504), "unknown", ServerError, 0),
        (Fault.status(408), "unknown", StatusError, 0),
        (Fault.status(302), "refused", StatusError, 0),
        (Fault.status(400, "bad arguments"), "refused", BadRequestError, 0),
        (Fault.body(b"{}"), "unknown", DecodingError, 1),
        (Fault.body(b"<html>"), "unknown", DecodingError, 1),
    ],
)
@pytest.mark.slow
def test_a_request_that_fails_stops_nothing(run, fault, state, error, sent):
    """What its error means is told for each of its devices; nothing is sent again, and the others go on."""

    async def main():
        fake = make_fake(20)
        fake.inject(fault, "POST", SEND)
        async with client(fake, start=1, max_in_flight=1) as esper:
            _, summary = await collect(esper.send_command("REBOOT", fake.device_ids, at_once=10))
        assert summary.states == {state: 10, "success": 10}
        assert all(isinstance(outcome.error, error) for outcome in summary.failures)
        assert calls(fake, "POST", SEND) == 2
        assert fake.stats()["commands"] == 1 + sent

    run(main)


def test_a_stranger_among_the_devices_spoils_one_request(run):
    """The service refuses a request with a device that it does not know, and says why."""

    async def main():
        fake = make_fake(20)
        async with client(fake) as esper:
            _, summary = await collect(
                esper.send_command(
                    "REBOOT", [*fake.device_ids[:10], STRANGER, *fake.device_ids[10:]], at_once=10
                )
            )
        assert summary.states == {"success": 11, "refused": 10}
        assert all("does not exist" in outcome.reason for outcome in summary.failures)

    run(main)


def test_groups_that_were_refused_are_named(run):
    """Without devices to name, the outcome names the group."""

    async def main():
        fake = make_fake(20)
        async with client(fake) as esper:
            outcomes, summary = await collect(esper.send_command("REBOOT", groups=[STRANGER]))
        (outcome,) = outcomes
        assert (outcome.device_id, outcome.group_id, outcome.state) == (None, STRANGER, "refused")
        assert summary.failed == 1

    run(main)


def test_errors_while_following_are_sat_out(run):
    """A service that fails for a while is asked again, and every outcome comes."""

    async def main():
        fake = make_fake(20)
        fake.inject(Fault.status(503), "GET", STATS, times=8)
        fake.inject(Fault.status(500), "GET", ROWS, times=4)
        async with client(fake) as esper:
            _, summary = await collect(esper.send_command("REBOOT", fake.device_ids))
        assert summary.ok == 20
        assert summary.errors == {}

    run(main)


def test_what_can_not_be_followed_any_more_is_told(run):
    """A service that goes on failing leaves the devices accepted, with the error, and names the request."""

    async def main():
        fake = make_fake(20)
        fake.inject(Fault.status(500), "GET", STATS, times=None)
        async with client(fake) as esper:
            _, summary = await collect(esper.send_command("REBOOT", fake.device_ids))
            lost = await esper.follow_commands([STRANGER])
        assert summary.states == {"accepted": 20}
        assert set(summary.errors) == set(summary.request_ids)
        assert isinstance(summary.errors[summary.request_ids[0]], ServerError)
        assert lost.total == 0
        assert set(lost.errors) == {STRANGER}

    run(main)


def test_a_request_that_does_not_exist_is_an_error_of_the_summary(run):
    """Following what was never sent gives no devices, and says why."""

    async def main():
        fake = make_fake(5)
        async with client(fake) as esper:
            summary = await esper.follow_commands([STRANGER])
        assert summary.total == 0
        assert isinstance(summary.errors[STRANGER], NotFoundError)

    run(main)


def test_without_a_right_to_look_the_run_ends(run):
    """403 is an answer for good."""

    async def main():
        fake = make_fake(5)
        fake.inject(Fault.status(403), "GET", STATS, times=None)
        async with client(fake) as esper:
            summary = await esper.send_command("REBOOT", fake.device_ids)
        assert summary.states == {"accepted": 5}
        assert calls(fake, "GET", "/commands/v0/commands/{id}/stats/") == 1

    run(main)


def test_the_legacy_service_does_the_same(run):
    """Via `v0` requests take 500 devices, and devices are read from addresses."""

    async def main():
        fake = make_fake(501)
        async with client(fake) as esper:
            outcomes, summary = await collect(esper.send_command("REBOOT", fake.device_ids, via="v0"))
            again = await esper.follow_commands(summary.request_ids, via="v0")
        assert fake.stats()["commands"] == 2
        assert summary.ok == again.ok == 501
        assert sorted(outcome.device_id for outcome in outcomes) == sorted(fake.device_ids)
        assert calls(fake, "POST", SEND) == 0

    run(main)


class Operations:
    """A service for bulk operations, as it is published."""

    def __init__(self):
        self.bodies = []
        self.rows = []
        self.looks = 0

    async def __call__(self, request):
        path = request.url.path
        if request.method == "POST":
            self.bodies.append(json.loads(request.content))
            return httpx.Response(201, json={"content": {"id": f"op-{len(self.bodies)}"}})
        if path.endswith("/devices/"):
            offset, limit = (int(request.url.params[name]) for name in ("offset", "limit"))
            page = self.rows[offset : offset + limit]
            more = "more" if offset + limit < len(self.rows) else None
            content = {"count": len(self.rows), "next": more, "previous": None, "results": page}
            return httpx.Response(200, json={"content": content})
        self.looks += 1
        states = Counter(row["state"] for row in self.rows)
        counts = {
            "resolved_device_count": len(self.rows),
            "success_device_count": states["SUCCEDED"],
            "failed_device_count": states["FAILED"],
        }
        stats = {"device_operation_statuses_count": counts}
        return httpx.Response(200, json={"content": {"id": "op-1", "operation_stats": stats}})


def test_bulk_operations_do_the_same(run):
    """Via `operations` one request takes 50,000 devices in one string, and each comes to an outcome."""
    service = Operations()
    service.rows = [{"device_id": f"d-{n}", "state": "SUCCEDED", "reason": ""} for n in range(299)]
    service.rows.append({"device_id": "d-299", "state": "FAILED", "reason": "offline"})

    async def main():
        async with Esper(tenant="acme", api_key="k", transport=httpx.MockTransport(service)) as esper:
            return await collect(
                esper.send_command(
                    "LOCK", [f"d-{n}" for n in range(300)], via="operations", args={"pin": "1"}
                )
            )

    outcomes, summary = run(main)
    (body,) = service.bodies
    assert body == {
        "operation_type": "LOCK",
        "schedule_type": "IMMEDIATE",
        "operation_device_query": {"device_ids": ",".join(f"d-{n}" for n in range(300))},
        "arguments": {"pin": "1"},
    }
    assert len(outcomes) == 300
    assert summary.states == {"success": 299, "failure": 1}
    assert summary.reasons == {"offline": 1}


def test_bulk_operations_take_groups_as_a_query(run):
    """Groups are a filter there; one that comes to no devices ends after a while."""
    service = Operations()

    async def main():
        async with Esper(tenant="acme", api_key="k", transport=httpx.MockTransport(service)) as esper:
            await esper.send_command("LOCK", groups=["g-1", "g-2"], via="operations")

    run(main)
    assert service.bodies[0]["operation_device_query"] == {"device_request": {"group_multi": "g-1,g-2"}}


def test_the_fake_takes_bulk_operations_too(run):
    """What was sent as a bulk operation is followed on each device, also later."""

    async def main():
        fake = make_fake(300)
        fake.set_command_outcome(fake.device_ids[7], "Command Failure", "no space left")
        async with client(fake) as esper:
            _, summary = await collect(esper.send_command("REBOOT", fake.device_ids, via="operations"))
            later = await esper.follow_commands(summary.request_ids, via="operations")
        assert summary.states == later.states == {"success": 299, "failure": 1}
        assert fake.command_counts() == dict.fromkeys(fake.device_ids, 1)

    run(main)


def journaled(fake, journal, command="REBOOT", **options):
    """Make one run with a client of its own."""

    async def go():
        async with client(fake) as esper:
            return await collect(
                esper.send_command(command, fake.device_ids, at_once=10, journal=journal, **options)
            )

    return go()


def lines(path):
    """Read a journal as JSON."""
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_journal_makes_a_command_resumable(run, tmp_path):
    """Started again with the same file, a run sends nothing, and follows what was sent."""
    path = tmp_path / "reboot.jsonl"

    async def main():
        fake = make_fake(30)
        _, first = await journaled(fake, path, follow=False)
        outcomes, second = await journaled(fake, path)
        assert sorted(second.request_ids) == sorted(first.request_ids)
        assert len(outcomes) == second.ok == 30
        assert fake.command_counts() == dict.fromkeys(fake.device_ids, 1)
        # What was added since is sent.
        added = fake.add_device(name="late")
        _, third = await journaled(fake, path)
        assert third.ok == 31
        assert fake.command_counts()[added] == 1
        assert set(fake.command_counts().values()) == {1}
        ends = [line for line in lines(path) if "end" in line]
        assert {line["request"] for line in ends} == set(third.request_ids)

    run(main)


def test_a_journal_names_what_may_have_been_processed(run, tmp_path):
    """What was under way when a run ended is unknown in the next, and not sent again."""
    path = tmp_path / "reboot.jsonl"

    async def main():
        fake = make_fake(30)
        await journaled(fake, path, follow=False)
        text = path.read_text().splitlines(keepends=True)
        first_ten = [line for line in text[:1] + text[1:] if '"end"' not in line][:11]
        path.write_text("".join(first_ten))
        outcomes, summary = await journaled(fake, path)
        assert summary.states == {"unknown": 10, "success": 20}
        assert {outcome.device_id for outcome in outcomes if outcome.state == "unknown"} == {
            json.loads(line)["begin"] for line in first_ten[1:]
        }

    run(main)


def test_a_journal_knows_what_was_refused(run, tmp_path):
    """What the service refused is not sent again, unless asked; what it lost is unknown."""
    path = tmp_path / "reboot.jsonl"

    async def main():
        fake = make_fake(20)
        fake.inject(Fault.status(400), "POST", SEND)
        fake.inject(Fault.status(500), "POST", SEND)
        _, first = await journaled(fake, path)
        assert first.states == {"refused": 10, "unknown": 10}
        _, second = await journaled(fake, path)
        assert second.states == {"unknown": 10}
        assert second.earlier == {"BadRequestError": 10}
        assert fake.command_counts() == {}
        _, third = await journaled(fake, Journal(path, resend_failed=True, resend_unknown=True))
        assert third.ok == 20

    run(main)


@pytest.mark.parametrize(
    ("command", "options"),
    [("WIPE", {}), ("REBOOT", {"args": {"reason": "x"}}), ("REBOOT", {"schedule": "WINDOW"})],
)
def test_a_journal_of_another_command_is_refused(run, tmp_path, command, options):
    """Other commands, arguments or times are other jobs, and the arguments themselves are not written down."""
    path = tmp_path / "reboot.jsonl"

    async def main():
        fake = make_fake(10)
        await journaled(fake, path, args={"reason": "s3cret"} if command == "WIPE" else None)
        with pytest.raises(JournalError, match="another job"):
            await journaled(fake, path, command, **options)
        assert fake.command_counts("WIPE") == {}

    run(main)
    assert "s3cret" not in path.read_text()


def test_a_journal_is_free_again_after_a_run_was_left(run, tmp_path):
    """Leaving the loop, even in the middle of sending, lets the next run have the file."""
    journal = Journal(tmp_path / "reboot.jsonl")

    async def main():
        fake = make_fake(40, latency=1.0)
        async with client(fake, start=1, max_in_flight=1) as esper:
            left = esper.send_command("REBOOT", fake.device_ids, at_once=10, journal=journal, follow=False)
            with anyio.move_on_after(2.5):
                await left
            assert left.summary.stopped == "error"
            named = set(left.in_flight)
        outcomes, summary = await journaled(fake, journal)
        unknown = {outcome.device_id for outcome in outcomes if outcome.state == "unknown"}
        assert len(unknown) == 10
        assert unknown <= named
        assert summary.states["success"] == 30
        assert fake.command_counts() == dict.fromkeys(fake.device_ids, 1)

    run(main)


def test_two_runs_can_not_share_a_journal(run, tmp_path):
    """The second one is refused, and does not take the file from the first."""
    journal = Journal(tmp_path / "reboot.jsonl")

    async def main():
        fake = make_fake(20)
        async with client(fake) as esper:
            first = aiter(
                esper.send_command("REBOOT", one_by_one(fake.device_ids), at_once=1, journal=journal)
            )
            async with anyio.create_task_group() as group:
                group.start_soon(anext, first)
                await anyio.sleep(0.05)
                with pytest.raises(JournalError, match="in use"):
                    await esper.send_command("REBOOT", fake.device_ids, journal=journal)
            async for _ in first:
                pass
        assert fake.command_counts() == dict.fromkeys(fake.device_ids, 1)

    run(main)


def test_a_full_disk_ends_a_command_run(run, tmp_path, monkeypatch):
    """Nothing more is sent, what was sent is told with its request, and then comes the error."""
    written = []

    class Disk:
        def __getattr__(self, name):
            return getattr(_journal_os, name)

        def write(self, file, text):
            written.append(text)
            if len(written) > 4:
                raise OSError(28, "No space left on device")
            return _journal_os.write(file, text)

    _journal_os = _journal.os

    async def main():
        fake = make_fake(100)
        monkeypatch.setattr(_journal, "os", Disk())
        async with client(fake, start=1, max_in_flight=1) as esper:
            sending = esper.send_command("REBOOT", fake.device_ids, at_once=10, journal=tmp_path / "j.jsonl")
            with pytest.raises(JournalError, match="No space left"):
                await sending
        assert fake.stats()["commands"] <= 3
        assert len(sending.request_ids) == fake.stats()["commands"]
        written.clear()

    run(main)


def test_break_stops_sending(run, tmp_path):
    """Leaving the loop cancels the requests under way and sends no more; the journal is free, and names them."""
    journal = Journal(tmp_path / "reboot.jsonl")

    async def main():
        fake = make_fake(100)
        fake.inject(Fault.status(400), "POST", SEND)
        async with client(fake, start=2, max_in_flight=2) as esper:
            left = esper.send_command("REBOOT", fake.device_ids, at_once=10, journal=journal)
            async for outcome in left:
                assert outcome.state == "refused"
                break
            # Time for the cancellation, and for nothing to be answered.
            await anyio.sleep(0.01)
            sent = fake.stats()["commands"]
            await anyio.sleep(5)
            assert fake.stats()["commands"] == sent <= 3
            assert left.summary.stopped == "left"
        _, summary = await journaled(fake, journal)
        assert summary.states["unknown"] <= 20
        assert summary.states["success"] + summary.states["unknown"] + 10 == 100
        assert set(fake.command_counts().values()) == {1}

    run(main)


def test_a_cancelled_run_names_what_was_being_sent(run):
    """Cancellation ends the run at once; the devices whose request was under way are named."""

    async def main():
        fake = make_fake(20, latency=10.0)
        async with client(fake) as esper:
            sending = esper.send_command("REBOOT", fake.device_ids)
            with anyio.move_on_after(5):
                await sending
            assert sorted(sending.in_flight) == sorted(fake.device_ids)
            assert sending.summary.stopped == "error"

    run(main)


def test_a_failing_source_is_raised(run):
    """An error of the iterable ends the run; so does something without an ID."""

    async def broken(ids):
        yield ids[0]
        raise LookupError("gone")

    async def main():
        fake = make_fake(5)
        async with client(fake) as esper:
            with pytest.raises(LookupError):
                await esper.send_command("REBOOT", broken(fake.device_ids))
            with pytest.raises(RequestError, match="no ID"):
                await esper.send_command("REBOOT", [object()])

    run(main)


@pytest.mark.parametrize(
    ("arguments", "options", "match"),
    [
        (["REBOOT"], {}, "either devices or groups"),
        (["REBOOT", ["d"]], {"groups": ["g"]}, "either devices or groups"),
        (["REBOOT", "d-1"], {}, "one by one"),
        (["REBOOT", {"id": "d"}], {}, "one by one"),
        (["REBOOT", 7], {}, "one by one"),
        (["REBOOT", "d-1"], {}, r"give a list, also of a single one: \['d-1'\]"),
        (["REBOOT"], {"groups": UUID(int=1)}, "give a list"),
        (["REBOT", ["d"]], {}, "did you mean REBOOT"),
        (["reboot", ["d"]], {}, "did you mean REBOOT"),
        (["set-app-state", ["d"]], {}, "did you mean SET_APP_STATE"),
        (["REBOOOT", ["d"]], {"via": "v0"}, "did you mean REBOOT"),
        (["SYNC_CONTNT", ["d"]], {"via": "operations"}, "did you mean SYNC_CONTENT"),
        (["", ["d"]], {}, "name of a command"),
        (["REBOOT", ["d"]], {"at_once": 0}, "at_once"),
        (["REBOOT", ["d"]], {"at_once": 1001}, "1,000"),
        (["REBOOT", ["d"]], {"via": "v0", "at_once": 501}, "500"),
        (["REBOOT", AlarmRuleConditions(value=1)], {}, "devices: can't be iterated"),
        (["REBOOT", ["d"]], {"via": "pigeon"}, "via"),
        (["REBOOT", ["d"]], {"deadline": 0}, "deadline"),
        (["INSTALL", ["d"]], {"args": {"app_version": ["x"]}}, "app_version"),
    ],
)
def test_wrong_arguments_are_refused_before_sending(arguments, options, match):
    """What can't be right is an error when the run is made."""
    esper = Esper(tenant="acme", api_key="k")
    with pytest.raises(RequestError, match=match):
        esper.send_command(*arguments, **options)
    with pytest.raises(RequestError, match="list"):
        esper.follow_commands("one")


def test_a_closed_client_sends_nothing(run):
    """After the client was closed, runs are refused when they are made."""

    async def main():
        fake = make_fake(5)
        esper = client(fake)
        await esper.aclose()
        with pytest.raises(ClosedError):
            esper.send_command("REBOOT", fake.device_ids)
        with pytest.raises(ClosedError):
            esper.follow_commands([STRANGER])

    run(main)


def test_a_run_can_not_be_started_twice(run):
    """A second start would send everything twice."""

    async def main():
        fake = make_fake(5)
        async with client(fake) as esper:
            reboot = esper.send_command("REBOOT", fake.device_ids)
            assert repr(reboot) == "<Command run, not started>"
            await reboot
            assert "5 of 5 done" in repr(reboot)
            with pytest.raises(RequestError, match="started before"):
                await reboot

    run(main)


def test_what_was_never_sent_is_said_so(run):
    """A connection that can't be made leaves no doubt."""

    def refuse(request):
        raise httpx.ConnectError("no route", request=request)

    async def main():
        async with Esper(tenant="acme", api_key="k", transport=httpx.MockTransport(refuse)) as esper:
            return await esper.send_command("REBOOT", ["d-1", "d-2"])

    summary = run(main)
    assert summary.states == {"not_sent": 2}
    assert all(isinstance(outcome.error, NotSentError) for outcome in summary.failures)


def test_progress_is_shown_while_devices_are_waited_for(run):
    """The number of devices is known once all were sent, and a callback hears of the waiting at least once a second."""
    seen = []

    async def main():
        fake = make_fake(20, progress=CommandProgress(step=5.0))
        async with client(fake) as esper:
            await esper.send_command("REBOOT", one_by_one(fake.device_ids), progress=seen.append)

    run(main)
    assert seen[-1].done == seen[-1].total == 20
    assert max(progress.in_flight for progress in seen) == 20
    assert len(seen) > 20


def test_a_run_is_for_one_task(run):
    """Two tasks at one iterator would each get half of the outcomes."""

    async def main():
        fake = make_fake(5)
        async with client(fake) as esper:
            outcomes = aiter(esper.send_command("REBOOT", fake.device_ids))
            async with anyio.create_task_group() as group:
                group.start_soon(partial(anext, outcomes))
                await anyio.sleep(0.01)
                with pytest.raises(RuntimeError, match="another task"):
                    await anext(outcomes)
            await outcomes.aclose()

    run(main)


@pytest.mark.parametrize(
    "command", ["SYNC_CONTENT", "UNINSTALL_PROFILE", "SOMETHING_NEW", "CAPTURE_SCREENSHOT", "BEEP"]
)
def test_a_command_that_resembles_none_is_not_doubted(command):
    """The service knows more commands than are published; opposites and those of its other parts are no misspellings."""
    run = Esper(tenant="acme", api_key="k").send_command(command, ["d"])
    with pytest.warns(RuntimeWarning, match="never awaited"):
        del run


async def by_a_timeout(sending):
    """Cancel the task that waits for the summary."""
    with anyio.move_on_after(5):
        await sending


async def by_a_timeout_in_the_loop(sending):
    """Cancel the task in the body of the loop."""
    with anyio.move_on_after(5):
        async for _ in sending:
            await anyio.sleep(60)


async def by_a_break(sending):
    """Leave the loop."""
    async for _ in sending:
        await anyio.sleep(5)
        break


@pytest.mark.parametrize("end", [by_a_timeout, by_a_timeout_in_the_loop, by_a_break])
def test_every_device_is_counted_whatever_ends_the_run(run, tmp_path, end):
    """Accepted, on its way, waiting or not part of a request yet: each device is in the summary at once, and as that."""
    journal = tmp_path / "reboot.jsonl"
    given = []

    async def devices(ids):
        for each in ids:
            given.append(each)
            yield each
        await anyio.sleep_forever()

    async def main():
        # The first request is refused, the second one takes too long, and the others wait for it.
        fake = make_fake(64)
        fake.inject(Fault.status(400), "POST", SEND)
        async with client(fake, start=1, max_in_flight=1) as esper:
            fake.inject(Fault.delay(60.0), "POST", SEND)
            sending = esper.send_command("REBOOT", devices(fake.device_ids), at_once=10, journal=journal)
            await end(sending)
            summary = sending.summary
            counted = summary.total, dict(summary.states)
            # The journal is free.
            follow = esper.send_command("REBOOT", fake.device_ids, at_once=10, journal=journal, deadline=100)
            _, second = await collect(follow)
        assert counted == (summary.total, summary.states)
        return counted, second

    (total, states), second = run(main)
    assert total == len(given)
    assert states == {"refused": 10, "unknown": 10, "not_sent": total - 20}
    assert second.states["unknown"] == 10
    assert second.total + second.earlier.total() == 64


def test_devices_that_are_not_followed_to_their_end_are_accepted(run):
    """A run that is cancelled while devices work says that the service took the command for all of them."""

    async def main():
        fake = make_fake(30, progress=CommandProgress(step=100.0, timeout=1000.0))
        async with client(fake) as esper:
            sending = esper.send_command("REBOOT", fake.device_ids, at_once=10)
            with anyio.move_on_after(20):
                await sending
            assert sending.summary.states == {"accepted": 30}
            assert (sending.summary.total, len(sending.request_ids)) == (30, 3)
            assert sending.summary.stopped == "error"

    run(main)


def test_devices_of_a_request_that_was_not_complete_at_the_deadline_were_not_sent(run):
    """What was taken from a slow source and was waiting for company is told as well."""

    async def slow(ids):
        for each in ids:
            yield each
            await anyio.sleep(1)

    async def main():
        fake = make_fake(30)
        async with client(fake) as esper:
            return await esper.send_command("REBOOT", slow(fake.device_ids), deadline=4.5)

    summary = run(main)
    assert summary.states == {"not_sent": 5}
