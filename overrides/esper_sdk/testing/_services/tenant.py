"""Puts the parts of a tenant together."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from esper_sdk.testing._base.clock import timestamp
from esper_sdk.testing._base.noise import uuid_of
from esper_sdk.testing._description.addresses import ALARM_RULE, DEVICES, GROUPS, addresses, kind_of
from esper_sdk.testing._description.table import table
from esper_sdk.testing._description.writer import Writer
from esper_sdk.testing._http.checks import check_body, check_query, path_problem
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Request
from esper_sdk.testing._http.routes import Router
from esper_sdk.testing._tenant.collection import Collection
from esper_sdk.testing._tenant.commands import CommandProgress, CommandStore
from esper_sdk.testing._tenant.device_documents import DeviceWriter
from esper_sdk.testing._tenant.files import FileStore
from esper_sdk.testing._tenant.fleet import Fleet
from esper_sdk.testing._tenant.objects import BEGAN, Objects

from .account import AccountService
from .alarms import AlarmService
from .apps import AppService, Installed
from .command_desk import CommandDesk
from .commands import CommandService
from .commands_v0 import OldCommandService
from .converge import ConvergeService
from .described import DescribedService
from .devices import DeviceService
from .groups import GroupService, GroupTree
from .habits import check_size, is_gone
from .kinds import IDENTITIES, Kinds
from .made import Made
from .operations import OperationService
from .render import Renderer
from .tables import TableService

if TYPE_CHECKING:
    from esper_sdk.testing._base.clock import Clock
    from esper_sdk.testing._description.table import Operation
    from esper_sdk.testing._http.messages import Answer, Handler
    from esper_sdk.testing._tenant.objects import Item

__all__ = ("State",)

_DEVICES = "/v2/devices/"


class _Service(Protocol):
    def operations(self) -> Iterator[tuple[str, str, Handler]]: ...


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
        objects: How many objects of every other kind each list begins with.
        as_seen: Whether the older services hide what they were seen to hide.
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
        objects: int | None = None,
        as_seen: bool = False,
    ) -> None:
        self.enterprise_id = str(UUID(str(enterprise_id or uuid_of(seed, 1))))
        user_id = uuid_of(seed, 2)
        devices = devices if isinstance(devices, int) else list(devices)
        size = devices if isinstance(devices, int) else len(devices)

        self.groups = tree = GroupTree(
            Collection(_ids(seed, 3), kind="group"),
            min(max(size // 100, 2), 40) if groups is None else max(groups, 1),
            created_on=BEGAN,
        )
        tags = [uuid_of(seed, 4, number) for number in range(5)]
        # Devices stand in the groups below the root, where there are any.
        writer = DeviceWriter(seed, uuid_of(seed, 5), tree.ids[1:] or tree.ids, tags)
        self.fleet = Fleet(devices, writer, tree.below)
        self.commands = CommandStore(clock, progress, history=history, seed=seed)
        self.alarms = Collection(_ids(seed, 6), unique=("name",), kind="alarm rule")

        group_service = GroupService(tree, self.fleet, self.enterprise_id, clock)
        desk = CommandDesk(self.commands, self.fleet, members=group_service.members, user_id=user_id)
        self._table = table()
        self._clock = clock
        self.objects = Objects(seed, objects)
        self.kinds = Kinds(self.objects, clock, lambda: renderer)
        writer_of_documents = Writer(self._table, self._known(tree, user_id))
        renderer = Renderer(self._table, writer_of_documents, self.kinds.extras, IDENTITIES)
        self.alarm_service = AlarmService(
            self.alarms, self.fleet, self.enterprise_id, clock, device_lists=alarm_device_lists
        )
        self.files = FileStore()
        installed = Installed(
            self.objects,
            self.commands,
            self.fleet,
            render=lambda kind, item: self._shown(renderer, kind, item),
        )
        services: tuple[_Service, ...] = (
            AccountService(self.enterprise_id, user_id, uuid_of(seed, 7)),
            DeviceService(self.fleet, self.enterprise_id),
            group_service,
            CommandService(desk),
            OldCommandService(desk, self.enterprise_id),
            OperationService(desk),
            ConvergeService(desk),
            self.alarm_service,
            AppService(installed, self.fleet),
            TableService(
                self.fleet,
                installed,
                self.files,
                clock,
                seed=seed,
                rows_of=self._rows_of,
                tenant_id=self.enterprise_id,
                user_id=user_id,
            ),
        )
        described = DescribedService(
            self._table,
            self.objects,
            renderer,
            clock,
            fleet=self.fleet,
            is_group=tree.groups.__contains__,
            creators=self.kinds.creators,
            changed=self.kinds.changed,
            as_seen=as_seen,
        )
        self._as_seen = as_seen
        self._schemas: dict[str, Any] = {}
        self.router = Router()
        kinds = self._add(services, described)
        stores = {**dict.fromkeys(GROUPS, tree.groups), ALARM_RULE: self.alarms}
        self.made = Made(
            self._table, self.router, self.objects, renderer, kinds=kinds, stores=stores, began=BEGAN
        )

    def check_drift(self, path: str) -> None:
        """
        Check that a list can change by itself.

        Raises:
            ValueError: It can't.
        """
        known = any(
            address.operation.path == path and address.role == "list" and not address.above
            for address in addresses(self._table)
        )
        if path != _DEVICES and (not known or ("GET", path) in self._served or kind_of(path) in DEVICES):
            raise ValueError(f"no list that can drift: {path!r}")

    def drift(self, path: str, remove: int, add: int) -> None:
        """Take so many objects from the beginning of a list, and put so many at its end."""
        if path == _DEVICES:
            for device in self.fleet.ids_at(self.fleet.select({})[:remove]):
                self.fleet.remove(device)
            for _ in range(add):
                self.fleet.add({})
            return
        kind = kind_of(path)
        for item in self.objects.all(kind, {})[:remove]:
            self.objects.delete(kind, item)
        for _ in range(add):
            self.objects.create(kind, {}, {}, timestamp(self._clock.wall()))

    def _add(self, services: Iterable[_Service], described: DescribedService) -> set[str]:
        """Let services answer what they know, and the description the rest; return the kinds in that."""
        done: set[tuple[str, str]] = set()
        kinds: set[str] = set()
        self._served = done
        for service in services:
            for method, template, handler in service.operations():
                done.add((method, template))
                self._route(method, template, handler)
        for method, template, handler in described.operations():
            if (method, template) not in done:
                self._route(method, template, handler)
                kinds.add(kind_of(template))
        return kinds - DEVICES

    def _shown(self, renderer: Renderer, kind: str, item: Item) -> dict[str, Any]:
        """Write an object as it is shown where one of its kind is asked for."""
        if kind not in self._schemas:
            self._schemas[kind] = next(
                address.shape.item
                for address in addresses(self._table)
                if address.kind == kind and address.operation.method == "GET"
            )
        document = renderer.item(kind, item, self._schemas[kind])
        return document if isinstance(document, dict) else {}

    def _rows_of(self, path: str) -> list[dict[str, Any]]:
        """List what a service shows, as a request for all of it would."""
        filled = path.replace("{enterprise_id}", self.enterprise_id)
        request = Request("GET", filled, query_string="limit=1000000")
        route = self.router.find("GET", filled)
        request.operation = None if route is None else route.operation
        rows: list[dict[str, Any]] = json.loads(self.router.answer(request).body)["results"]
        return rows

    def _route(self, method: str, template: str, handler: Handler) -> None:
        operation = self._table.operations.get((method, template))
        if operation is None:
            # Seen, not published: nothing to check it by.
            self.router.add_unpublished(method, template, handler)
            return
        self.router.add(method, template, self._checked(handler, operation), operation)

    def _known(self, tree: GroupTree, user_id: str) -> dict[str, Callable[[int, str], str]]:
        """Return what fields of certain names hold, so that documents tell of the same tenant."""
        address = f"https://fake-api.esper.cloud/api/enterprise/{self.enterprise_id}/"

        def enterprise(_: int, text_format: str) -> str:
            return address if text_format in {"url", "uri"} else self.enterprise_id

        def device(key: int, text_format: str) -> str:
            device_id = self.fleet.any_id(key) or uuid_of(key)
            return f"{address}device/{device_id}/" if text_format in {"url", "uri"} else device_id

        def group(key: int, text_format: str) -> str:
            group_id = tree.ids[key % len(tree.ids)]
            return f"{address}devicegroup/{group_id}/" if text_format in {"url", "uri"} else group_id

        def user(_: int, __: str) -> str:
            return user_id

        return {
            **dict.fromkeys(("enterprise", "enterprise_id", "tenant_id"), enterprise),
            **dict.fromkeys(("device_id", "device"), device),
            **dict.fromkeys(("group_id", "device_group_id"), group),
            **dict.fromkeys(("created_by", "updated_by"), user),
        }

    def _checked(self, handler: Handler, operation: Operation) -> Handler:
        def checked(request: Request) -> Answer:
            if self._as_seen and is_gone(operation):
                raise ApiError(404, "Not found.")
            if request.params.get("enterprise_id", self.enterprise_id).lower() != self.enterprise_id:
                raise ApiError(404, "Not found.")
            check_query(self._table, operation, request)
            check_size(operation, request)
            check_body(self._table, operation, request)
            try:
                return handler(request)
            except ApiError as error:
                if error.status == 404 and 400 in operation.answers:
                    self._complain_of_path(operation, request)
                    if 404 not in operation.answers:
                        raise ApiError(400, error.message) from None
                raise

        return checked

    def _complain_of_path(self, operation: Operation, request: Request) -> None:
        """Say that an ID is none, where the service says more than that there is nothing of this ID."""
        for name, text in request.params.items():
            if (wrong := path_problem(self._table, operation, name, text)) is not None:
                raise ApiError(400, wrong)


def _ids(seed: int, kind: int) -> Callable[[], str]:
    numbers = count()
    return lambda: uuid_of(seed, kind, next(numbers))
