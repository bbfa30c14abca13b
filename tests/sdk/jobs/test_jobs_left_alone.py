"""Jobs whose waiting is ended by something else than the job: refusals, warnings, cancellation, closing."""

from __future__ import annotations

import sys
import warnings

import anyio
import httpx
import pytest
from esper_sdk import (
    ClosedError,
    ClosedUnknownError,
    Esper,
    JobNotDoneError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RequestError,
)

from tests.sdk.jobs.scripted import BASE, Scripted

CONVERGE = "GET /v2/converge/c1"
ENTERPRISE = "2a98f501-af37-497f-ac1a-201f5ae37988"
SUBMIT, LOOK = "POST /data-tap/v0/queries", "GET /data-tap/v0/queries/q1"
OPEN = {"id": "q1", "status": "PENDING"}


def converge(status):
    return {"content": {"id": "c1", "status": status}}


def refused(seconds):
    return httpx.Response(429, headers={"Retry-After": str(seconds)})


def test_refusals_don_t_end_the_waiting(run):
    """A refusal for an hour is sat out, with few requests, since the job goes on meanwhile."""
    service = Scripted({CONVERGE: [*[refused(3600)] * 6, converge("SUCCESS")]})

    async def main():
        async with service.client() as esper:
            done = await esper.wait("converge", "c1")
            return done.status, anyio.current_time()

    status, seconds = run(main)
    assert status == "SUCCESS"
    assert seconds > 3600
    assert service.count(CONVERGE) == 7


@pytest.mark.parametrize(
    ("answer", "said"),
    [(refused(3600), "asks to wait 3600 s"), (httpx.ConnectError("nobody there"), "nobody there")],
)
def test_a_deadline_says_why_nothing_is_known(run, answer, said):
    """Where the last poll failed, the error of the deadline says how, and has it as its cause."""
    service = Scripted({CONVERGE: [answer]})

    async def main():
        async with service.client() as esper:
            with pytest.raises(JobNotDoneError, match=said) as caught:
                await esper.wait("converge", "c1", deadline=12)
            assert said in str(caught.value.__cause__)

    run(main)


def test_a_warning_made_an_error_does_not_end_the_waiting(run, caplog):
    """Under `python -W error` an unknown status is in the log, and the job is waited for."""
    service = Scripted({CONVERGE: [converge("DREAMING"), converge("SUCCESS")]})

    async def main():
        async with service.client() as esper:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                return await esper.wait("converge", "c1")

    assert run(main).status == "SUCCESS"
    assert "The converge c1 has the unknown status 'DREAMING'" in caplog.text


def test_a_warning_made_an_error_does_not_lose_rows(run, caplog):
    """Rows that the service has cut are there, under `python -W error` as well."""
    done = {**OPEN, "status": "SUCCEEDED", "result": {"data_array": [["1"]], "truncated": True}}
    service = Scripted({SUBMIT: [OPEN], LOOK: [done]})

    async def main():
        async with service.client() as esper:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                return len(await esper.query("SELECT 1"))

    assert run(main) == 1
    assert "left rows of q1 out" in caplog.text


def test_a_warning_names_the_line_that_waits(run):
    """The warning about an unknown status points at the program, and not into the SDK."""
    service = Scripted({CONVERGE: [converge("DREAMING"), converge("SUCCESS")]})

    async def main():
        async with service.client() as esper:
            with pytest.warns(RuntimeWarning) as told:
                await esper.wait("converge", "c1")
            return told[0].filename

    assert run(main) == __file__


@pytest.mark.parametrize("call", ["query", "app_deletion"])
def test_closing_while_a_write_is_on_its_way_is_unknown(run, call):
    """A client that is closed between submission and answer says that it may have been submitted."""
    came = []

    async def slow(request):
        came.append(request.method)
        await anyio.sleep(30)
        return httpx.Response(500)

    async def main():
        esper = Esper(
            base_url=BASE, api_key="key", enterprise_id=ENTERPRISE, transport=httpx.MockTransport(slow)
        )
        async with anyio.create_task_group() as tasks:

            async def begin():
                with pytest.raises(ClosedUnknownError) as caught:
                    await (
                        esper.query("SELECT 1")
                        if call == "query"
                        else esper.wait("app_deletion", "v1", parent="a1")
                    )
                assert caught.value.unknown
                assert caught.value.__notes__

            tasks.start_soon(begin)
            await anyio.sleep(1)
            began = anyio.current_time()
            await esper.aclose()
            assert anyio.current_time() == began

    run(main)
    assert came == ["POST" if call == "query" else "DELETE"]


def test_closing_while_a_job_runs_names_it(run):
    """The error of a client that is closed meanwhile says which query goes on."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [OPEN]})

    async def main():
        esper = service.client()
        async with anyio.create_task_group() as tasks:

            async def begin():
                with pytest.raises(ClosedError) as caught:
                    await esper.query("SELECT 1")
                assert not isinstance(caught.value, OutcomeUnknownError)
                assert (caught.value.kind, caught.value.id) == ("query", "q1")
                assert "esper.wait('query', 'q1')" in caught.value.__notes__[0]

            tasks.start_soon(begin)
            await anyio.sleep(15)
            await esper.aclose()

    run(main)


def test_errors_name_the_devices_that_are_provisioned(run):
    """What ends the waiting for several devices says how to wait for them again."""

    async def main():
        async with Scripted({"GET /v2/devices/": [403]}).client() as esper:
            with pytest.raises(PermissionDeniedError) as caught:
                await esper.wait("provisioning", ["a", "b"])
            return caught.value.__notes__[-1]

    assert run(main).endswith("esper.wait('provisioning', serials) asks for it again.")


def test_a_cancellation_names_the_job(run):
    """Who cancels a task that waits for a query finds its ID in the cancellation."""
    service = Scripted({SUBMIT: [OPEN], LOOK: [OPEN]})
    seen = []

    async def main():
        async with service.client() as esper:
            with anyio.move_on_after(15):
                try:
                    await esper.query("SELECT 1")
                except anyio.get_cancelled_exc_class() as error:
                    seen.extend(error.__notes__)
                    raise

    run(main)
    assert ["esper.wait('query', 'q1')" in note for note in seen] == [True]


@pytest.mark.parametrize("stream", [None, "closed"])
def test_a_terminal_that_is_gone_does_not_end_the_waiting(run, monkeypatch, tmp_path, stream):
    """`progress=True` without a place to show it shows nothing."""
    if stream == "closed":
        stream = (tmp_path / "terminal").open("w")
        stream.close()
    service = Scripted({CONVERGE: [converge("QUEUED"), converge("SUCCESS")], "GET /files/x": [b"content"]})

    async def main():
        async with service.client() as esper:
            monkeypatch.setattr(sys, "stderr", stream)
            found = await esper.wait("converge", "c1", progress=True)
            if stream is None:
                await esper.download("files/x", tmp_path / "file", progress=True)
            return found

    assert run(main).status == "SUCCESS"


@pytest.mark.parametrize(("job", "parent"), [(" ", "p1"), ("\n", "p1"), ("r1", "/"), ("r1", " ")])
def test_blank_ids_are_none(run, job, parent):
    """An ID or a parent of nothing but spaces or slashes is refused before anything is asked."""
    service = Scripted({})

    async def main():
        async with service.client() as esper:
            with pytest.raises(RequestError, match="must be an ID"):
                await esper.wait("pipeline_run", job, parent=parent)

    run(main)
    assert service.calls == []
