"""Makes command runs, after checks of their arguments."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from esper_client.errors import RequestError
from esper_client.model import Model
from esper_client.types import Hidden
from esper_sdk._bulk.journal import check_journal
from esper_sdk._bulk.progress import check_progress

from .execution import CommandPlan, Context
from .run import CommandRun
from .sender import Sender
from .services import CommandSpec, Targets, Via, check_command, service_for

if TYPE_CHECKING:
    from esper_sdk._bulk.journal import Journal
    from esper_sdk._bulk.progress import Progress

__all__ = ("make_command_run", "make_follow_run")

Items = Iterable[Any] | AsyncIterable[Any]


def make_command_run(
    context: Context,
    command: str,
    devices: Items | None,
    *,
    groups: Items | None,
    args: Mapping[str, Any] | None,
    schedule: str,
    schedule_args: Mapping[str, Any] | None,
    device_type: str,
    follow: bool,
    deadline: float | None,
    progress: bool | Callable[[Progress], object],
    journal: Hidden[Journal | str | os.PathLike[str] | None],
    at_once: int | None,
    via: Via,
) -> CommandRun:
    """
    Make a run that sends a command. `Esper.send_command` explains the arguments.

    Raises:
        RequestError: An argument is invalid.
    """
    if not command or not isinstance(command, str):
        raise RequestError("command", "must be the name of a command, such as REBOOT")
    if (devices is None) == (groups is None):
        raise RequestError("devices", "give either devices or groups")
    targets: Targets = "groups" if devices is None else "devices"
    items = groups if devices is None else devices
    if isinstance(items, str | UUID):
        raise RequestError(
            targets, f"can't be iterated over one by one: give a list, also of a single one: [{str(items)!r}]"
        )
    if isinstance(items, bytes | Mapping | Model) or not isinstance(items, Iterable | AsyncIterable):
        raise RequestError(targets, f"can't be iterated over one by one: got {type(items).__name__}")
    service = service_for(context.groups, via)
    most = service.most[targets]
    if at_once is not None and not (isinstance(at_once, int) and 1 <= at_once <= most):
        raise RequestError("at_once", f"must be at least 1 and at most {most:,}")
    check_progress(progress)
    order = CommandSpec(
        command, _plain("args", args), schedule, _plain("schedule_args", schedule_args), device_type
    )
    check_command(context.groups, service, command)
    service.check(order)
    known = check_journal(journal)
    plan = CommandPlan(
        sender=Sender(service, order, targets, items, at_once=at_once or most, journal=known),
        request_ids=(),
        follow=follow,
        deadline=deadline,
        show=progress,
        total=_length(items) if targets == "devices" else None,
    )
    return CommandRun(context, service, plan)


def make_follow_run(
    context: Context,
    request_ids: Iterable[str | UUID],
    deadline: float | None,
    progress: bool | Callable[[Progress], object],
    *,
    via: Via,
) -> CommandRun:
    """
    Make a run that follows commands. `Esper.follow_commands` explains the arguments.

    Raises:
        RequestError: An argument is invalid.
    """
    if isinstance(request_ids, str | bytes | Model) or not isinstance(request_ids, Iterable):
        raise RequestError("request_ids", "must be a list of IDs")
    check_progress(progress)
    plan = CommandPlan(
        sender=None,
        request_ids=tuple(dict.fromkeys(str(request_id).lower() for request_id in request_ids)),
        follow=True,
        deadline=deadline,
        show=progress,
        total=None,
    )
    return CommandRun(context, service_for(context.groups, via), plan)


def _plain(name: str, given: Mapping[str, Any] | Any | None) -> dict[str, Any]:
    if given is None:
        return {}
    # Models of the generated client are accepted too.
    document = given.to_dict() if isinstance(given, Model) else given
    if not isinstance(document, Mapping):
        raise RequestError(name, f"must be a dictionary or a model, and is a {type(given).__name__}")
    return dict(document)


def _length(items: Any) -> int | None:
    try:
        return len(items)
    except TypeError:
        return None
