"""Puts the parts of a tenant together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ._account_service import AccountService
from ._alarm_service import AlarmService
from ._collection import Collection
from ._command_desk import CommandDesk
from ._command_service import CommandService
from ._command_service_old import OldCommandService
from ._command_store import CommandProgress, CommandStore
from ._device_documents import DeviceWriter
from ._device_service import DeviceService
from ._errors import ApiError
from ._fleet import Fleet
from ._group_service import GroupService, GroupTree
from ._mix import uuid_of
from ._routes import Router

if TYPE_CHECKING:
    from ._clock import Clock
    from ._http import Answer, Request

__all__ = ("State",)

_CREATED_ON = "2025-01-06T00:00:00.000000Z"


class State:
    """
    Everything that a tenant has, and the handlers that read and change it.

    Args:
        devices: How many devices, or one mapping for each.
        enterprise_id: The enterprise; made from the seed unless given.
        seed: Decides what everything is like.
        groups: How many device groups.
        progress: How commands go on.
        clock: Tells the time.
        history: How many commands to keep.
        alarm_device_lists: Whether alarm rules carry their devices as a list.
    """

    def __init__(
        self,
        devices: int | Iterable[Mapping[str, Any]],
        *,
        enterprise_id: str | UUID | None,
        seed: int,
        groups: int | None,
        progress: CommandProgress,
        clock: Clock,
        history: int,
        alarm_device_lists: bool,
    ) -> None:
        self.enterprise_id = str(UUID(str(enterprise_id or uuid_of(seed, 1))))
        user_id = uuid_of(seed, 2)
        devices = devices if isinstance(devices, int) else list(devices)
        size = devices if isinstance(devices, int) else len(devices)

        tree = GroupTree(
            Collection(_ids(seed, 3), kind="group"),
            min(max(size // 100, 2), 40) if groups is None else max(groups, 1),
            created_on=_CREATED_ON,
        )
        tags = [uuid_of(seed, 4, number) for number in range(5)]
        # Devices stand in the groups below the root, where there are any.
        writer = DeviceWriter(seed, uuid_of(seed, 5), tree.ids[1:] or tree.ids, tags)
        self.fleet = Fleet(devices, writer, tree.below)
        self.commands = CommandStore(clock, progress, history=history, seed=seed)
        self.alarms = Collection(_ids(seed, 6), unique=("name",), kind="alarm rule")

        group_service = GroupService(tree, self.fleet, self.enterprise_id, clock)
        desk = CommandDesk(self.commands, self.fleet, members=group_service.members, user_id=user_id)
        services = (
            AccountService(self.enterprise_id, user_id, uuid_of(seed, 7)),
            DeviceService(self.fleet, self.enterprise_id),
            group_service,
            CommandService(desk),
            OldCommandService(desk, self.enterprise_id),
            AlarmService(
                self.alarms,
                self.fleet,
                self.enterprise_id,
                clock,
                device_lists=alarm_device_lists,
            ),
        )
        self.router = Router()
        for service in services:
            for method, template, handler in service.operations():
                self.router.add(method, template, self._of_this_enterprise(handler, template))

    def _of_this_enterprise(
        self, handler: Callable[[Request], Answer], template: str
    ) -> Callable[[Request], Answer]:
        if "{enterprise_id}" not in template:
            return handler

        def checked(request: Request) -> Answer:
            if request.params["enterprise_id"].lower() != self.enterprise_id:
                raise ApiError(404, "Not found.")
            return handler(request)

        return checked


def _ids(seed: int, kind: int) -> Callable[[], str]:
    numbers = count()
    return lambda: uuid_of(seed, kind, next(numbers))
