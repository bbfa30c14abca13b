from __future__ import annotations

import pickle
from itertools import pairwise
from pathlib import Path
from typing import get_args

import anyio
import httpx
import pytest
from esper_sdk import (
    CallError,
    ClosedError,
    DryRunError,
    JobFailedError,
    JobNotDoneError,
    JobProgress,
    NotFoundError,
    PermissionDeniedError,
    RequestError,
    ResponseTooLargeError,
)
from esper_sdk._jobs.kinds import KINDS

from esper_client import models
from esper_client.models import ConvergeAnswer, PipelineRun
from tests.sdk.jobs.scripted import Scripted

CONVERGE = "GET /v2/converge/c1"


def converge(status, **more):
    return {"content": {"id": "c1", "status": status, **more}}


@pytest.fixture(autouse=True)
def steady_retries(monkeypatch):
    """Retries of single requests pause for no time, so that only the poller's pauses count."""
    monkeypatch.setattr("esper_sdk._transport.retry.BACKOFF", 0.0)


def test_a_job_is_asked_for_at_growing_intervals(run):
    """It is looked at, at once and then ever more rarely, until it has ended, and returned as it ended."""
    service = Scripted({CONVERGE: [*[converge("QUEUED")] * 9, converge("SUCCESS")]})
    seen: list[JobProgress] = []

    async def main():
        async with service.client() as esper:
            return await esper.wait("converge", "c1", progress=seen.append)

    done = run(main)
    assert (done.id, done.status) == ("c1", "SUCCESS")
    times = service.times(CONVERGE)
    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert pauses == pytest.approx([2, 3, 4.5, 6.75, 10.125, 15.1875, 22.78125, 30, 30], abs=0.01)
    assert [each.status for each in seen] == ["QUEUED"] * 9 + ["SUCCESS"]
    assert str(seen[-1]).startswith("converge c1: SUCCESS, after 124 s")


def test_a_job_that_fails_says_why(run):
    """The error has status, reason and answer, and survives pickle."""
    service = Scripted({CONVERGE: [converge("FAILURE", reason="no blueprint")]})

    async def main():
        async with service.client() as esper:
            with pytest.raises(JobFailedError, match="converge c1 ended as FAILURE: no blueprint") as caught:
                await esper.wait("converge", "c1")
            return caught.value

    error = run(main)
    again = pickle.loads(pickle.dumps(error))
    assert (again.kind, again.id, again.status, again.reason) == ("converge", "c1", "FAILURE", "no blueprint")
    assert again.answer["id"] == "c1"


def test_a_deadline_leaves_the_job_alone(run):
    """After the deadline the error tells the ID, by which waiting goes on."""
    service = Scripted({CONVERGE: [converge("IN_PROGRESS")]})

    async def main():
        async with service.client() as esper:
            with pytest.raises(
                JobNotDoneError, match=r"is IN_PROGRESS after 20 s.*wait\('converge', 'c1'\)"
            ) as caught:
                await esper.wait("converge", "c1", deadline=20)
            service.script[CONVERGE] = [converge("SUCCESS")]
            return await esper.wait("converge", caught.value.id, deadline=20)

    assert run(main).status == "SUCCESS"


def test_looks_that_fail_in_passing_are_repeated(run):
    """Broken connections, gateways and a job not known everywhere yet don't end the waiting."""
    answers = [404, 404, 502, httpx.ReadError("gone"), httpx.ConnectError("no"), 503, converge("QUEUED")]
    service = Scripted({CONVERGE: [*answers, converge("SUCCESS")]})

    async def main():
        async with service.client(max_retries=0) as esper:
            return await esper.wait("converge", "c1")

    assert run(main).status == "SUCCESS"


@pytest.mark.parametrize(
    ("answer", "error", "looks"), [(403, PermissionDeniedError, 1), (404, NotFoundError, 4)]
)
def test_looks_that_fail_for_good_end_it(run, answer, error, looks):
    """What another look would meet again ends the waiting."""
    service = Scripted({CONVERGE: [answer]})

    async def main():
        async with service.client() as esper:
            with pytest.raises(error):
                await esper.wait("converge", "c1")

    run(main)
    assert service.count(CONVERGE) == looks


def test_closing_the_client_ends_the_waiting(run):
    """A client that is closed ends everybody who waits."""
    service = Scripted({CONVERGE: [converge("QUEUED")]})

    async def main():
        esper = service.client()
        async with anyio.create_task_group() as tasks:

            async def wait():
                with pytest.raises(ClosedError):
                    await esper.wait("converge", "c1")

            tasks.start_soon(wait)
            await anyio.sleep(10)
            await esper.aclose()

    run(main)


def test_what_was_started_is_waited_for_as_it_came(run):
    """The answer of the call that started it will do, in its envelope or without, and tells what it belongs to."""
    path = "GET /pipelines/v0/pipelines/p1/runs/r1/"
    service = Scripted(
        {path: [{"content": {"id": "r1", "status": "complete"}}], CONVERGE: [converge("SUCCESS")]}
    )

    async def main():
        async with service.client() as esper:
            started = PipelineRun.from_dict({"id": "r1", "pipeline_id": "p1", "status": "queued"})
            assert (await esper.wait("pipeline_run", started)).id == "r1"
            assert (await esper.wait("pipeline_run", "r1", parent="p1")).id == "r1"
            envelope = ConvergeAnswer.from_dict(converge("QUEUED"))
            assert (await esper.wait("converge", envelope)).status == "SUCCESS"
            for kind, job, options, where in (
                ("pipeline_run", "r1", {}, "parent"),
                ("no such", "r1", {}, "kind"),
                ("converge", None, {}, "job"),
                ("converge", "c1", {"deadline": 0}, "deadline"),
                ("converge", "c1", {"progress": "yes"}, "progress"),
                ("provisioning", [], {}, "job"),
            ):
                with pytest.raises(RequestError) as caught:
                    await esper.wait(kind, job, **options)
                assert caught.value.where == where

    run(main)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if KINDS[kind].model])
def test_every_kind_ends(run, kind):
    """Each kind of job is asked for at its path, and each of its last statuses ends it, well or badly."""
    described = KINDS[kind]
    enterprise = "2a98f501-af37-497f-ac1a-201f5ae37988"
    path = f"GET /{described.path.format(id='j1', parent='p1', enterprise_id=enterprise)}"

    async def main():
        for status in described.ends.well | described.ends.badly:
            shown = {"id": "j1", "status": status.upper(), "version_code": "1", "enterprise": "e"}
            service = Scripted({path: [{"content": shown}]})
            async with service.client(enterprise_id=enterprise) as esper:
                if status in described.ends.badly:
                    with pytest.raises(JobFailedError):
                        await esper.wait(kind, "j1", parent="p1")
                else:
                    assert (await esper.wait(kind, "j1", parent="p1")).id == "j1"

    run(main)


def test_a_version_is_deleted_in_two_steps(run):
    """The deletion is repeated with the ID that the service gave, until it answers 204 or knows nothing of it."""
    enterprise = "2a98f501-af37-497f-ac1a-201f5ae37988"
    path = f"DELETE /enterprise/{enterprise}/application/a1/version/v1/"
    service = Scripted({path: [{"request_id": "q1", "templates": []}, None]})

    async def main():
        async with service.client(enterprise_id=enterprise) as esper:
            assert await esper.wait("app_deletion", "v1", parent="a1") is None
            with pytest.raises(DryRunError):
                await esper.with_options(dry_run=True).wait("app_deletion", "v1", parent="a1")

    run(main)
    assert [request.url.query for request in service.requests] == [b"", b"request_id=q1"]


def test_a_deletion_is_sent_once_where_that_is_uncertain(run):
    """A deletion whose answer is lost is not sent again; one of a dry run ends at once."""
    enterprise = "2a98f501-af37-497f-ac1a-201f5ae37988"
    path = f"DELETE /enterprise/{enterprise}/application/a1/version/v1/"

    async def main():
        for lost in (httpx.ReadError("cut"), 502):
            service = Scripted({path: [lost]})
            async with service.client(enterprise_id=enterprise) as esper:
                with pytest.raises(CallError) as caught:
                    await esper.with_options(idempotent=True).wait("app_deletion", "v1", parent="a1")
                assert caught.value.unknown
            assert service.count(path) == 1
        service = Scripted({path: [None]})
        async with service.client(enterprise_id=enterprise) as esper:
            began = anyio.current_time()
            with pytest.raises(DryRunError):
                await esper.with_options(dry_run=True).wait("app_deletion", "v1", parent="a1")
            assert anyio.current_time() == began
        assert service.calls == []

    run(main)


def test_an_answer_that_is_too_large_ends_the_waiting(run):
    """The next look would find the same."""
    service = Scripted({CONVERGE: [b"x" * 5000]})

    async def main():
        async with service.client(max_body=1000) as esper:
            with pytest.raises(ResponseTooLargeError):
                await esper.wait("converge", "c1")

    run(main)
    assert service.count(CONVERGE) == 1


def test_devices_are_waited_for_until_they_are_listed(run):
    """Provisioning ends when the service lists a device for each serial number."""
    device = {"id": "d1", "serial": "S1", "name": "one", "platform": "ANDROID", "os": "Android"}
    page = {"content": {"count": 1, "results": [device], "next": None, "prev": None}}
    empty = {"content": {"count": 0, "results": [], "next": None, "prev": None}}
    service = Scripted({"GET /v2/devices/": [empty, empty, page]})

    async def main():
        async with service.client() as esper:
            return await esper.wait("provisioning", "S1")

    assert run(main).ids == ["d1"]


def test_the_table_of_the_documentation_is_complete():
    """Each kind is in the table, and its last statuses are published ones, of which the others go on."""
    page = (Path(__file__).parents[3] / "docs" / "jobs.md").read_text("utf-8")
    published = {
        "converge": models.ConvergeStatus,
        "pipeline_run": models.PipelineRunStatus,
        "stage_run": models.StageRunStatus,
        "target_run": models.TargetRunStatus,
        "dep_sync": models.DepSyncRequestStatus,
        "query": models.QueryStatusStatus,
        "report": models.CreateReportStatusStatus,
    }
    going = {
        "queued",
        "processing",
        "in_progress",
        "pending",
        "running",
        "waiting",
        "dispatched",
        "inprogress",
    }
    for kind, described in KINDS.items():
        assert f'`wait("{kind}"' in page, kind
        if kind in published:
            known = {status.casefold() for status in get_args(get_args(published[kind])[0])}
            assert known - described.ends.well - described.ends.badly <= going, kind
            assert known & described.ends.well, kind
