"""What `wait` makes of answers that nobody published."""

from __future__ import annotations

import warnings

import anyio
import httpx
import pytest
from esper_sdk import (
    AuthenticationError,
    DecodingError,
    JobFailedError,
    JobNotDoneError,
    NotFoundError,
    ServerError,
)
from esper_sdk._jobs.kinds import KINDS

from tests.sdk.jobs.scripted import Scripted

ENTERPRISE = "2a98f501-af37-497f-ac1a-201f5ae37988"
STATES = [kind for kind in KINDS if KINDS[kind].ends.going]
"""The kinds that have statuses."""


@pytest.fixture(autouse=True)
def steady_retries(monkeypatch):
    monkeypatch.setattr("esper_sdk._transport.retry.BACKOFF", 0.0)


def path_of(kind):
    return f"GET /{KINDS[kind].path.format(id='j1', parent='p1', enterprise_id=ENTERPRISE)}"


def job(status, **more):
    return {"content": {"id": "j1", "status": status, **more}}


def outcome(run, kind, *answers, **options):
    """Return what waiting returned or raised, its seconds, and when the service was asked."""
    service = Scripted({path_of(kind): [*answers]})
    options = {"deadline": 300, **options}

    async def main():
        async with service.client(enterprise_id=ENTERPRISE) as esper:
            began = anyio.current_time()
            try:
                found = await esper.wait(kind, "j1", parent="p1" if KINDS[kind].parent else None, **options)
            except Exception as error:  # noqa: BLE001 - it is what the test asks for
                found = error
            return found, round(anyio.current_time() - began)

    return *run(main), service.times(path_of(kind))


@pytest.mark.parametrize("kind", STATES)
def test_each_kind_reads_statuses_as_they_come(run, kind):
    """Capitals and spaces don't matter, and each published status ends it or lets it go on."""
    ends = KINDS[kind].ends
    for status in ends.well:
        for spelled in (status, status.upper(), f" {status.title()} "):
            found, seconds, _ = outcome(run, kind, job(spelled))
            assert (found.id, seconds) == ("j1", 0)
    for status in ends.badly:
        found, _, _ = outcome(run, kind, job(status.title()))
        assert isinstance(found, JobFailedError)
        assert (found.kind, found.id, found.status) == (kind, "j1", status.title())
        assert found.parent == ("p1" if KINDS[kind].parent else "")
    going = [job(status.upper()) for status in sorted(ends.going)]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found, _, times = outcome(run, kind, *going, job(min(ends.well)), deadline=900)
    assert (found.id, len(times)) == ("j1", len(going) + 1)


@pytest.mark.parametrize("kind", STATES)
@pytest.mark.parametrize("answer", [job("ABORTED"), job(None), job(3), {"content": None}, [], None])
def test_unknown_statuses_are_told_and_waited_for(run, kind, answer):
    """A status that is not published, or none, warns once, and the job is waited for until the deadline."""
    with pytest.warns(RuntimeWarning, match="unknown status 'ABORTED'|has no status") as told:
        found, seconds, _ = outcome(run, kind, answer)
    assert (type(found), seconds, len(told)) == (JobNotDoneError, 300, 1)
    parent = ", parent='p1'" if KINDS[kind].parent else ""
    assert f"esper.wait('{kind}', 'j1'{parent}) waits again" in str(found)
    with pytest.warns(RuntimeWarning):
        found, _, times = outcome(run, kind, answer, job(min(KINDS[kind].ends.well)))
    assert (found.id, len(times)) == ("j1", 2)


@pytest.mark.parametrize("kind", STATES)
def test_looks_that_fail_in_the_middle(run, kind):
    """What passes is asked again, and raised once it does not pass; the error names the job."""
    going, done = job(min(KINDS[kind].ends.going)), job(min(KINDS[kind].ends.well))
    lost = [httpx.ReadError("x"), httpx.ConnectError("y")]
    for passing in ([404], [404] * 3, [502], [500, 503], [408], [b"<html>"], [b"{"], lost, [404, 502, b"x"]):
        found, _, _ = outcome(run, kind, going, *passing, done)
        assert found.id == "j1", passing
    for lasting, error, looks in (
        (404, NotFoundError, 5),
        (502, ServerError, 16),
        (b"<html>", DecodingError, 6),
        (401, AuthenticationError, 2),
    ):
        found, _, times = outcome(run, kind, going, lasting)
        assert (type(found), len(times)) == (error, looks)
        assert f"esper.wait('{kind}', 'j1'" in found.__notes__[0]


def test_a_version_is_waited_for_until_it_can_be_read(run):
    """It is not there while the service works on it, however long, and an answer without it is none."""
    found, seconds, _ = outcome(run, "app_version", *[404] * 8, {"content": None}, [], None, job(None))
    assert (found.id, seconds > 100) == ("j1", True)
    found, seconds, _ = outcome(run, "app_version", 404)
    assert (type(found), found.status, seconds) == (JobNotDoneError, "not listed", 300)


def test_the_last_look_is_before_the_deadline(run):
    """A job that has ended by the deadline is found, although the next look would be behind it."""
    found, seconds, times = outcome(run, "query", job("RUNNING"), job("SUCCEEDED"), deadline=10)
    assert (found.id, seconds, times) == ("j1", 8, [0, 8])
    _, _, times = outcome(run, "converge", job("QUEUED"), deadline=20)
    assert times == [0, 2, 5, 9.5, 16.25]
    _, _, times = outcome(run, "converge", job("QUEUED"), deadline=25)
    assert times == [0, 2, 5, 9.5, 16.25, 23]
    found, _, times = outcome(run, "converge", job("QUEUED"), deadline=1)
    assert (type(found), times) == (JobNotDoneError, [0])


def test_waiting_again_is_told_as_it_works(run):
    """What the error says is what to call, also for several devices."""
    empty = {"content": {"count": 0, "results": [], "next": None, "prev": None}}
    service = Scripted({"GET /v2/devices/": [empty]})

    async def main():
        async with service.client() as esper:
            for serials, text in ((["a", "b"], "serials"), ("a", "'a'"), (["a"], "'a'")):
                with pytest.raises(JobNotDoneError) as caught:
                    await esper.wait("provisioning", serials, deadline=5)
                assert f"esper.wait('provisioning', {text}) waits again" in str(caught.value)

    run(main)
