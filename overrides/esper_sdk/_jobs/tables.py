"""Queries and reports: submitted once, waited for, and their rows fetched."""

from __future__ import annotations

import datetime as dt
import os
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

from esper_client.errors import RequestError
from esper_sdk._base.arguments import check_seconds, number_problem
from esper_sdk._base.clock import current_time
from esper_sdk._errors import CallError
from esper_sdk._transfer.download import download
from esper_sdk._transfer.sender import make_sender
from esper_sdk._transfer.sink import check_target

from .calls import ask, text_of
from .columns import columns_of
from .errors import JobNotDoneError
from .kinds import KINDS
from .poll import JobState, Show, check_job_progress, poll, steady
from .result import QueryResult, temporary_file

if TYPE_CHECKING:
    from .calls import JobCaller

__all__ = ("query", "report", "result_of", "wait_for_rows")

_CADENCE = (10.0, 20.0, 30.0)
"""Pauses between two looks, in seconds, as in the vendor's reporting client."""
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
        job_id = await _submit(caller, kind, body, until)
        return await _result(
            caller, kind, job_id, path, until=until, progress=progress, pauses=steady(*_CADENCE)
        )
    finally:
        turn.release()


async def _submit(caller: JobCaller, kind: str, body: dict[str, Any], until: float) -> str:
    answer: Any = None
    try:
        with anyio.move_on_after(until - current_time()):
            answer = await ask(caller, "POST", _PATHS[kind], json=body)
    except CallError as error:
        if error.unknown:
            error.add_note(f"The {kind} may have been submitted nevertheless; it was not submitted again.")
        raise
    job_id = text_of(answer, "id")
    if not job_id:
        how = "the deadline passed before that was answered" if answer is None else "the answer names no ID"
        raise JobNotDoneError(
            f"The {kind} may have been submitted, and can't be waited for: {how}",
            kind=kind,
            id="",
            answer=answer,
        )
    return job_id


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
        found = await ask(caller, "GET", described.path.format(id=job_id))
        return JobState(text_of(found, "status"), found, text_of(found, *described.reasons))

    state = await poll(
        look, described.ends, kind=kind, job_id=job_id, until=until, progress=progress, pauses=pauses
    )
    return await result_of(caller, job_id, state.answer, path)


async def result_of(
    caller: JobCaller, job_id: str, answer: Any, path: str | os.PathLike[str] | None
) -> QueryResult:
    """
    Make the result of a query or report that ended well.

    Args:
        caller: Fetches the file, if the result is offered as one.
        job_id: The ID.
        answer: What the service says of it.
        path: Where to keep the file; a temporary one unless given.
    """
    inner = answer.get("result")
    result = inner if isinstance(inner, dict) else answer
    cells = result.get("data_array")
    rows = [row for row in cells if isinstance(row, list)] if isinstance(cells, list) else []
    link = text_of(result, "external_link") or text_of(answer, "external_link")
    truncated = result.get("truncated") is True
    columns = columns_of(result.get("schema"), max(map(len, rows), default=0))
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
        except BaseException:
            if path is None:
                target.parent.rmdir()
            raise
        return QueryResult(
            job_id,
            columns=columns,
            cells=None,
            truncated=False,
            path=target,
            temporary=path is None,
            link=link,
        )
    if truncated and answer.get("row_limit") is None:
        warnings.warn(
            f"The service left rows of {job_id} out; ask for a file with path=", RuntimeWarning, stacklevel=2
        )
    found = QueryResult(job_id, columns=columns, cells=rows, truncated=truncated, path=None, link=link)
    if path is not None:
        await anyio.to_thread.run_sync(found.to_csv, path)
        found.path = Path(path)
    return found
