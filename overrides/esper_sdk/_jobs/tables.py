"""Queries and reports: submitted once, waited for, and their rows fetched."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import anyio

from esper_client.errors import DecodingError, RequestError
from esper_sdk._base.arguments import check_seconds, number_problem
from esper_sdk._base.clock import current_time
from esper_sdk._base.notices import mention
from esper_sdk._errors import CallError, StatusError
from esper_sdk._transfer.download import download
from esper_sdk._transfer.sender import make_sender
from esper_sdk._transfer.sink import check_target

from .calls import ask, text_of
from .columns import columns_of
from .errors import JobError, JobNotDoneError
from .kinds import KINDS
from .poll import Job, JobState, Show, check_job_progress, poll, steady
from .result import QueryResult, remove, temporary_file

if TYPE_CHECKING:
    from .calls import JobCaller

__all__ = ("query", "report", "result_of", "wait_for_rows")

_CADENCE = (10.0, 20.0, 30.0)
"""Pauses between two looks, in seconds, as in the vendor's reporting client."""
_INSTANT = 0.001
"""By how much clocks may differ on when a deadline passed, in seconds."""
_PATHS = {"query": "data-tap/v0/queries", "report": "report/v0/reports"}


async def query(
    caller: JobCaller,
    sql: str,
    *,
    row_limit: int | None,
    latest: bool | None,
    path: str | os.PathLike[str] | None,
    deadline: float | None,
    progress: Show,
    alone: bool,
) -> QueryResult:
    """
    Run a query; `Esper.query` explains the arguments.

    Raises:
        RequestError: An argument is invalid.
        JobError: The query failed, or did not end in time.
        CallError: It could not be submitted, or not be asked for.
    """
    if not isinstance(sql, str) or not sql.strip():
        raise RequestError("sql", "must be a statement, such as 'SELECT device_id FROM devices'")
    if row_limit is not None and (problem := number_problem(row_limit, least=0, whole=True)):
        raise RequestError("row_limit", problem)
    body: dict[str, Any] = {"query": sql}
    if row_limit is not None:
        body["row_limit"] = row_limit
    if latest is not None:
        body["latest_data"] = latest
    if path is not None:
        body["is_download"] = True
    return await _run(caller, "query", body, path, deadline=deadline, progress=progress, alone=alone)


async def report(
    caller: JobCaller,
    report_type: str,
    *,
    start: dt.datetime | str | None,
    end: dt.datetime | str | None,
    filters: Mapping[str, Any] | Any | None,
    path: str | os.PathLike[str] | None,
    deadline: float | None,
    progress: Show,
) -> QueryResult:
    """
    Run a report; `Esper.report` explains the arguments.

    Raises:
        RequestError: An argument is invalid.
        JobError: The report failed, or did not end in time.
        CallError: It could not be submitted, or not be asked for.
    """
    if not isinstance(report_type, str) or not report_type:
        raise RequestError("report_type", "must be the name of a report, such as 'device' or 'device_apps'")
    body: dict[str, Any] = {"report_type": report_type}
    for name, moment in (("start_time", start), ("end_time", end)):
        if isinstance(moment, dt.datetime) and moment.tzinfo is None:
            raise RequestError(name.partition("_")[0], "has no time zone, such as datetime.UTC")
        if moment is not None:
            body[name] = moment
    if filters is not None:
        body["filters"] = filters
    if path is not None:
        body["is_download"] = True
    return await _run(caller, "report", body, path, deadline=deadline, progress=progress, alone=False)


async def wait_for_rows(
    caller: JobCaller, kind: str, job_id: str, *, until: float, progress: Show
) -> QueryResult:
    """
    Wait for a query or report that was submitted before.

    Raises:
        JobError: It failed, or did not end in time.
    """
    pauses = steady(0.0, *_CADENCE)
    return await _result(caller, kind, job_id, None, until=until, progress=progress, pauses=pauses)


async def _run(
    caller: JobCaller,
    kind: str,
    body: dict[str, Any],
    path: str | os.PathLike[str] | None,
    *,
    deadline: float | None,
    progress: Show,
    alone: bool,
) -> QueryResult:
    check_seconds("deadline", deadline)
    check_job_progress(progress)
    if path is not None:
        check_target(path)
    until = current_time() + (float("inf") if deadline is None else deadline)
    turns = caller.turns
    turn = turns.setdefault(kind, anyio.Lock()) if alone else anyio.Lock()
    with anyio.move_on_after(until - current_time()) as scope:
        await turn.acquire()
    if scope.cancelled_caught:
        raise JobNotDoneError(
            f"The {kind} was not submitted within {deadline:g} s, because another one is open",
            kind=kind,
            id="",
        )
    try:
        job_id = await _submit(caller, kind, body, until, deadline)
        return await _result(
            caller, kind, job_id, path, until=until, progress=progress, pauses=steady(*_CADENCE)
        )
    finally:
        turn.release()


async def _submit(
    caller: JobCaller, kind: str, body: dict[str, Any], until: float, deadline: float | None
) -> str:
    options = caller.options
    if deadline is not None:
        left = until - current_time()
        options = options.changed(deadline=left if options.deadline is None else min(left, options.deadline))
    try:
        # Whatever the client was told of its calls, this one may run only once.
        answer = await ask(caller, "POST", _PATHS[kind], json=body, options=options.changed(idempotent=False))
    except DecodingError:
        answer = None
    except CallError as error:
        what = "may have been submitted nevertheless" if error.unknown else "was not submitted"
        if deadline is not None and current_time() >= until - _INSTANT and not isinstance(error, StatusError):
            raise JobNotDoneError(
                f"The deadline of {deadline:g} s passed, and the {kind} {what}", kind=kind, id=""
            ) from error
        again = "; it was not submitted again" if error.unknown else ""
        error.add_note(f"The {kind} {what}{again}.")
        raise
    job_id = _id_in(answer)
    if not job_id:
        raise JobNotDoneError(
            f"The {kind} was submitted, and can't be waited for: the answer names no ID",
            kind=kind,
            id="",
            answer=answer,
        )
    return job_id


def _id_in(answer: Any) -> str:
    found = answer.get("id") if isinstance(answer, dict) else None
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


async def _result(
    caller: JobCaller,
    kind: str,
    job_id: str,
    path: str | os.PathLike[str] | None,
    *,
    until: float,
    progress: Show,
    pauses: Iterator[float],
) -> QueryResult:
    described = KINDS[kind]

    async def look() -> JobState:
        found = await ask(caller, "GET", described.path.format(id=quote(job_id, safe="")))
        return JobState(text_of(found, "status"), found, text_of(found, *described.reasons))

    job = Job(kind, job_id)
    with job.named():
        state = await poll(look, described.ends, job, until=until, progress=progress, pauses=pauses)
        with anyio.move_on_after(until - current_time()):
            return await result_of(caller, kind, job_id, state.answer, path)
        raise JobNotDoneError(
            f"The {kind} {job_id} is {state.status}, and its file did not come before the deadline; "
            f"{job.call} fetches it again",
            kind=kind,
            id=job_id,
            status=state.status,
            answer=state.answer,
        )


async def result_of(
    caller: JobCaller, kind: str, job_id: str, answer: Any, path: str | os.PathLike[str] | None
) -> QueryResult:
    """
    Make the result of a query or report that ended well.

    Args:
        caller: Fetches the file, if the result is offered as one.
        kind: Whether it is a query or a report.
        job_id: The ID.
        answer: What the service says of it.
        path: Where to keep the file; a temporary one unless given.

    Raises:
        JobError: What the service says has no rows that can be read.
        CallError: The file can't be had.
        OSError: It can't be written.
    """
    inner = answer.get("result")
    result = inner if isinstance(inner, dict) else answer
    cells = result.get("data_array")
    if not isinstance(cells, list | None):
        raise JobError(
            f"The rows of the {kind} {job_id} can't be read: they are a {type(cells).__name__}, and no list",
            kind=kind,
            id=job_id,
            status=text_of(answer, "status"),
            answer=answer,
        )
    rows = cells or []
    link = text_of(result, "external_link") or text_of(answer, "external_link")
    truncated = result.get("truncated") is True
    width = max((len(row) for row in rows if isinstance(row, list)), default=0)
    columns = columns_of(result.get("schema"), width)
    if link and (path is not None or truncated or not rows):
        target = Path(path) if path is not None else temporary_file()
        try:
            await download(
                make_sender(caller, link),
                target,
                stall=caller.timeout.read,
                checksum=None,
                progress=False,
                deadline=None,
            )
            return QueryResult(
                job_id,
                kind=kind,
                columns=columns,
                cells=None,
                truncated=False,
                path=target,
                temporary=path is None,
                link=link,
            )
        except BaseException:
            if path is None:
                remove(target)
            raise
    if truncated and answer.get("row_limit") is None:
        mention(f"The service left rows of {job_id} out; ask for a file with path=")
    found = QueryResult(
        job_id, kind=kind, columns=columns, cells=rows, truncated=truncated, path=None, link=link
    )
    if path is not None:
        await anyio.to_thread.run_sync(found.to_csv, path)
        found.path = Path(path)
    return found
