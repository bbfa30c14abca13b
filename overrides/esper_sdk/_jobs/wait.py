"""Waiting for what the service does in the background."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

from esper_client.errors import RequestError
from esper_sdk._base.arguments import check_seconds
from esper_sdk._base.clock import current_time
from esper_sdk._errors import NotFoundError

from .calls import ask, content_of, text_of
from .kinds import KINDS, Kind
from .poll import Job, JobState, Show, check_job_progress, poll

if TYPE_CHECKING:
    from .calls import JobCaller
    from .find import FoundDevices

__all__ = ("wait",)

Find = Callable[[list[str]], Awaitable["FoundDevices"]]


async def wait(
    caller: JobCaller,
    kind: str,
    job: object,
    *,
    parent: object,
    deadline: float | None,
    progress: Show,
    find: Find,
) -> Any:
    """
    Wait for a job; `Esper.wait` explains the arguments.

    Raises:
        RequestError: An argument is invalid.
        JobError: The job failed, or did not end in time.
        CallError: The service could not be asked.
    """
    described = KINDS.get(kind) if isinstance(kind, str) else None
    if described is None:
        raise RequestError("kind", f"must be one of {', '.join(KINDS)}, and is {kind!r}")
    check_seconds("deadline", deadline)
    check_job_progress(progress)
    until = math.inf if deadline is None else current_time() + deadline
    if kind == "provisioning":
        serials = _serials(job)
        several = len(serials) > 1
        named = Job(
            kind, f"{len(serials)} devices" if several else serials[0], again="serials" if several else ""
        )
        with named.named():
            look = _looks_for(serials, find)
            return (await poll(look, described.ends, named, until=until, progress=progress)).answer
    job_id = _id_of("job", job)
    if kind in {"query", "report"}:
        from .tables import wait_for_rows

        return await wait_for_rows(caller, kind, job_id, until=until, progress=progress)
    above = _parent(described, job, parent)
    named = Job(kind, job_id, above)
    with named.named():
        path = described.path.format(
            id=quote(job_id, safe=""),
            parent=quote(above, safe=""),
            enterprise_id=await caller.enterprise_id() if "{enterprise_id}" in described.path else "",
        )
        deletes = kind == "app_deletion"
        if deletes:
            look = _deletes(caller, path, getattr(content_of(job), "request_id", None))
        else:
            look = _looks_at(caller, path, described)
        state = await poll(look, described.ends, named, until=until, progress=progress, reads=not deletes)
        if not described.model:
            return None
        import esper_client.models

        return getattr(esper_client.models, described.model).from_dict(state.answer)


def _looks_at(caller: JobCaller, path: str, kind: Kind) -> Callable[[], Awaitable[JobState]]:
    async def look() -> JobState:
        answer = await ask(caller, "GET", path)
        return JobState(text_of(answer, "status", "state"), answer, text_of(answer, *kind.reasons))

    async def look_for_version() -> JobState:
        # It has no status: it is there once it can be read.
        try:
            answer = await ask(caller, "GET", path)
        except NotFoundError:
            answer = None
        there = isinstance(answer, dict) and answer.get("id")
        return JobState("listed" if there else "not listed", answer)

    return look_for_version if "listed" in kind.ends.well else look


def _deletes(caller: JobCaller, path: str, request_id: object) -> Callable[[], Awaitable[JobState]]:
    """Repeat a deletion with the ID that the service gave, until there is nothing left to delete."""
    given = request_id

    async def look() -> JobState:
        nonlocal given
        try:
            answer = await ask(
                caller,
                "DELETE",
                path,
                params={"request_id": given} if given else None,
                options=caller.options.changed(idempotent=False),
            )
        except NotFoundError:
            return JobState("deleted", {})
        if answer is None:
            return JobState("deleted", {})
        given = text_of(answer, "request_id") or given
        return JobState("linked to templates", answer)

    return look


def _looks_for(serials: list[str], find: Find) -> Callable[[], Awaitable[JobState]]:
    async def look() -> JobState:
        found = await find(serials)
        there = len(serials) - len(found.missing)
        return JobState("listed" if not found.missing else f"{there} of {len(serials)} listed", found)

    return look


def _serials(job: object) -> list[str]:
    given = [job] if isinstance(job, str) else job
    if not isinstance(given, Iterable) or isinstance(given, bytes):
        raise RequestError("job", "must be serial numbers")
    serials = list(given)
    if not serials or not all(isinstance(serial, str) and serial for serial in serials):
        raise RequestError("job", "must be serial numbers, at least one")
    return serials


def _id_of(name: str, given: object) -> str:
    """Return an ID, given as such or as what has one, in an envelope or not."""
    found = given if isinstance(given, str | UUID | int) else _field(content_of(given), "id")
    text = "" if found is None or isinstance(found, bool) else str(found)
    if not text.strip():
        raise RequestError(name, f"must be an ID or what has one, and is a {type(given).__name__}")
    return text


def _field(document: Any, name: str) -> Any:
    return document.get(name) if isinstance(document, dict) else getattr(document, name, None)


def _parent(kind: Kind, job: object, given: object) -> str:
    """Return the ID of what a job belongs to; empty if it belongs to nothing."""
    if not kind.parent:
        return ""
    above = given if given is not None else _field(content_of(job), kind.parent)
    if above is None:
        raise RequestError("parent", f"must be the {kind.parent} of the job")
    # The service also names an application by its address.
    found = _id_of("parent", above).rstrip("/").rpartition("/")[2]
    return _id_of("parent", found)
