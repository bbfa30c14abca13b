"""Odd answers to a command: whatever the service says of its course, no outcome is lost and nothing raw is raised."""

from __future__ import annotations

import json
from uuid import UUID

import httpx
import pytest
from esper_sdk import DecodingError, Esper, RequestError

DEVICES = [str(UUID(int=index + 1)) for index in range(3)]
REQUEST = str(UUID(int=99))
SERVICES = ["commands", "v0", "operations"]


class Service:
    """Answers as each of the three services does, with changes to the last device's row, to totals, or to the first answer."""

    def __init__(self, via, *, row=None, totals=None, created=None, ended=True):
        self.via, self.row, self.totals, self.created = via, row, totals, created
        self.state = "Command Success" if ended else "Command Queued"

    def __call__(self, request):
        if request.method == "POST":
            if self.created is not None:
                return self.created
            return self.answer({"id": REQUEST}, status=201)
        path = request.url.path
        if self.via == "commands" and "stats" in path:
            return self.count([{"state": "Command Success", "total": 3}], "status")
        if self.via == "operations" and "devices" not in path:
            counts = {"success_device_count": 3, "resolved_device_count": 3}
            return self.count(counts, "operation_stats", "device_operation_statuses_count")
        name = "device_id" if self.via == "operations" else "device"
        rows = [{"id": str(UUID(int=50)), name: device, "state": self.state} for device in DEVICES]
        rows[-1] = self.row(rows[-1] | {"state": "Command Failure"}) if self.row else rows[-1]
        return self.answer({"count": 3, "next": None, "previous": None, "results": rows})

    def count(self, counts, *names):
        if isinstance(self.totals, httpx.Response):
            return self.totals
        content = counts if self.totals is None else self.totals(counts)
        for name in reversed(names):
            content = {name: content}
        return self.answer(content)

    def answer(self, content, status=200):
        document = content if self.via == "v0" else {"code": status, "message": "", "content": content}
        return httpx.Response(status, content=json.dumps(document).encode())


def outcomes(run, service, **options):
    """Send a command, and return its outcomes by device, and its summary."""

    async def main():
        enterprise = str(UUID(int=7))
        transport = httpx.MockTransport(service)
        async with Esper(tenant="acme", api_key="k", enterprise_id=enterprise, transport=transport) as esper:
            command = esper.send_command("REBOOT", DEVICES, via=service.via, **options)
            return {outcome.device_id: outcome async for outcome in command}, command.summary

    return run(main)


ODD = [5, True, [1], {"a": 1}]


@pytest.mark.parametrize("via", SERVICES)
@pytest.mark.parametrize("state", ODD)
def test_a_state_that_is_no_text_loses_no_other_outcome(run, via, state):
    """The device whose state can't be read is asked for again, and stays accepted with an error; the run ends."""
    found, summary = outcomes(run, Service(via, row=lambda row: row | {"state": state}))
    assert [found[device].state for device in DEVICES] == ["success", "success", "accepted"]
    assert isinstance(found[DEVICES[2]].error, DecodingError)
    assert list(summary.errors) == [REQUEST]
    assert summary.stopped is None


@pytest.mark.parametrize("via", SERVICES)
def test_a_row_that_is_null_loses_no_other_outcome(run, via):
    """A null among the rows says nothing of a device, and the others are what they are."""
    found, summary = outcomes(run, Service(via, row=lambda _: None))
    assert [found[device].state for device in DEVICES] == ["success", "success", "accepted"]
    assert isinstance(found[DEVICES[2]].error, DecodingError)
    assert summary.total == 3


def test_others_are_waited_for_although_one_can_not_be_read(run):
    """While other devices are at work, an unreadable one ends nothing; the deadline does, and both are told."""
    service = Service("commands", row=lambda row: row | {"state": 5}, ended=False)
    found, summary = outcomes(run, service, deadline=3600)
    assert summary.stopped == "deadline"
    assert [found[device].error is None for device in DEVICES] == [True, True, False]
    assert {outcome.state for outcome in found.values()} == {"accepted"}


@pytest.mark.parametrize("via", SERVICES)
@pytest.mark.parametrize(("reason", "text"), [(5, "5"), ([1], "[1]"), ({"a": 1}, '{"a": 1}'), (None, "")])
def test_a_reason_of_any_type_is_text(run, via, reason, text):
    """A failure is counted by its reason, whatever type that has."""
    found, summary = outcomes(run, Service(via, row=lambda row: row | {"reason": reason}))
    assert (found[DEVICES[2]].state, found[DEVICES[2]].reason) == ("failure", text)
    assert summary.reasons == {text or "Command Failure": 1}


@pytest.mark.parametrize("via", ["commands", "operations"])
@pytest.mark.parametrize("value", ["many", "3", "", -1, 1e400, *ODD, None])
def test_totals_of_any_type_delay_nothing(run, via, value):
    """Counts that can't be read are none: the rows tell."""

    def change(counts):
        if via == "commands":
            return [{"state": "Command Success", "total": value}, None, {"state": value, "total": 3}]
        return dict.fromkeys(counts, value)

    _, summary = outcomes(run, Service(via, totals=change))
    assert summary.ok == 3
    assert summary.seconds < 10


@pytest.mark.parametrize("via", ["commands", "operations"])
@pytest.mark.parametrize("status", [200, 204, 205, 304])
def test_totals_without_a_body_delay_nothing(run, via, status):
    """Where the service answers nothing about the whole, it is asked about each device."""
    content = b'{"content": 5}' if status == 200 else b""
    _, summary = outcomes(run, Service(via, totals=httpx.Response(status, content=content)))
    assert summary.ok == 3


@pytest.mark.parametrize("via", SERVICES)
@pytest.mark.parametrize("status", [201, 204, 205, 304])
def test_a_command_without_an_answer_is_unknown(run, via, status):
    """A command that was taken without a word about its ID may run, and can't be followed."""
    content = b'{"id": [1], "content": {"id": true}}' if status == 201 else b""
    found, _ = outcomes(run, Service(via, created=httpx.Response(status, content=content)))
    assert {outcome.state for outcome in found.values()} == {"unknown"}
    assert {type(outcome.error) for outcome in found.values()} == {DecodingError}


def test_a_look_that_failed_is_told_at_the_deadline(run):
    """A device that stays accepted because its course could not be asked for says so."""
    service = Service("v0", ended=False)
    answer = Service.answer
    service.answer = lambda content, status=200: (
        httpx.Response(500) if "count" in content else answer(service, content, status)
    )
    found, _ = outcomes(run, service, deadline=4)
    assert all(outcome.error is not None for outcome in found.values())


# What is refused before anything is sent.


@pytest.fixture
def esper():
    """A client that must not send."""

    def refuse(request):
        raise AssertionError(request.url)

    return Esper(tenant="acme", api_key="k", transport=httpx.MockTransport(refuse))


@pytest.mark.parametrize("via", SERVICES)
@pytest.mark.parametrize("value", [object(), float("nan"), "\ud800", {1: 2, "a": 3}, {"set"}])
@pytest.mark.parametrize("name", ["args", "schedule_args"])
def test_arguments_that_can_not_be_written_are_refused_at_once(esper, via, name, value):
    """What JSON can't carry is an error of the call that makes the run, and not the outcome of each device."""
    with pytest.raises(RequestError):
        esper.send_command("REBOOT", DEVICES, via=via, **{name: {"value": value}})


@pytest.mark.parametrize("targets", ["devices", "groups"])
def test_an_id_with_a_comma_is_refused_where_commas_separate(run, targets):
    """Two IDs in one would be two devices for the service, and one for the summary."""

    async def main():
        transport = httpx.MockTransport(lambda request: pytest.fail(str(request.url)))
        async with Esper(tenant="acme", api_key="k", transport=transport) as esper:
            await esper.send_command("REBOOT", **{targets: ["a,b"]}, via="operations")

    with pytest.raises(RequestError, match="'a,b' contains ','"):
        run(main)


@pytest.mark.parametrize(("name", "near"), [("REB00T", "REBOOT"), ("L0CK", "LOCK"), ("INSTA11", "INSTALL")])
def test_digits_that_look_like_letters_are_a_misspelling(esper, name, near):
    """A zero for an O is no other command."""
    with pytest.raises(RequestError, match=f"did you mean {near}"):
        esper.send_command(name, DEVICES)
