"""Answers every published operation that has no service of its own, by what is published."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from zlib import crc32

from esper_sdk.testing._base.clock import Clock, timestamp
from esper_sdk.testing._base.noise import uuid_of
from esper_sdk.testing._description.addresses import (
    DEVICES,
    GROUPS,
    Address,
    addresses,
    kinds_with_a_list,
    snake,
)
from esper_sdk.testing._http.checks import path_problem
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import neighbours, policy_of, window
from esper_sdk.testing._http.selection import select
from esper_sdk.testing._tenant.device_items import KNOWN_FILTERS, device_filters, device_item, device_number
from esper_sdk.testing._tenant.objects import Item, Objects, Scope

from .habits import hides, name_version

if TYPE_CHECKING:
    from esper_sdk.testing._description.shapes import Shape
    from esper_sdk.testing._description.table import Table
    from esper_sdk.testing._tenant.fleet import Fleet

    from .render import Renderer

__all__ = ("Creator", "DescribedService")

Creator = Callable[[Request, Scope, dict[str, Any]], Item]
"""Makes an object of what a request brings."""


BEGIN_ENROLLMENT, COMPLETE_ENROLLMENT = "/v2/emm/enrollment/begin/", "/v2/emm/enrollment/complete/"


class DescribedService:
    """
    Lists, shows, creates, changes and deletes whatever is published.

    Args:
        table: What is published.
        objects: Keeps the objects.
        renderer: Writes the documents.
        clock: Tells the time.
        fleet: The devices.
        is_group: Says whether there is a device group with an ID.
        creators: By kind, what makes an object where that takes more than to keep what came.
        changed: By kind, what else happens when an object is changed.
        as_seen: Whether to hide what the service was seen not to show.
    """

    def __init__(
        self,
        table: Table,
        objects: Objects,
        renderer: Renderer,
        clock: Clock,
        *,
        fleet: Fleet,
        is_group: Callable[[str], bool],
        creators: Mapping[str, Creator],
        changed: Mapping[str, Callable[[Item], None]],
        as_seen: bool,
    ) -> None:
        self._table = table
        self._objects = objects
        self._renderer = renderer
        self._clock = clock
        self._fleet = fleet
        self._is_group = is_group
        self._creators = creators
        self._changed = changed
        self._as_seen = as_seen
        self._enrolled = False
        self._listed = kinds_with_a_list(table)
        self._shapes: dict[str, list[Shape]] = {}
        for address in addresses(table):
            if address.operation.method == "GET" and address.role in {"list", "item"}:
                self._shapes.setdefault(address.kind, []).append(address.shape)
        # What is shown at the path where it is written.
        self._shown = {
            address.kind
            for address in addresses(table)
            if address.role == "alone" and address.operation.method == "GET"
        }

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        for address in addresses(self._table):
            yield address.operation.method, address.operation.path, self._handler(address)

    def _handler(self, address: Address) -> Handler:
        method = address.operation.method
        if address.role == "list":
            answer = self._list
        elif address.role == "create":
            answer = self._create
        elif method == "GET":
            answer = self._show
        elif method == "DELETE":
            answer = self._delete
        elif method in {"PUT", "PATCH"} or (address.role == "alone" and address.kind in self._shown):
            answer = self._change
        else:
            answer = self._do

        def handle(request: Request) -> Answer:
            try:
                scope = self._scope(address, request)
            except ApiError:
                if address.role == "list" and not {400, 404} & address.operation.answers.keys():
                    # What is unknown has no parts: no other answer is published.
                    return self._renderer.page(address.shape, [], 0, (None, None), address.operation.success)
                raise
            return answer(address, request, scope)

        return handle

    def _list(self, address: Address, request: Request, scope: Scope) -> Answer:
        shape = address.shape
        if address.kind in DEVICES:
            return self._list_devices(address, request)
        items = [item for item in self._objects.all(address.kind, scope) if not self._hides(address, item)]
        documents = [
            name_version(self._renderer.item(address.kind, item, shape.item), request) for item in items
        ]
        found = select(documents, request, lambda index: self._known(address.kind, items[index]))
        if shape.kind == "list":
            return self._renderer.page(shape, found, len(found), (None, None), address.operation.success)
        policy = policy_of(address.operation)
        part = window(request, default=policy.default, maximum=policy.maximum, explicit=policy.explicit)
        rows = found[part.offset : part.offset + part.limit]
        links = neighbours(request, part, len(found))
        counted = policy.count_if is None or request.query.get(policy.count_if, "").lower() == "true"
        total = len(found) if counted else None
        return self._renderer.page(shape, rows, total, links, address.operation.success)

    def _list_devices(self, address: Address, request: Request) -> Answer:
        shape = address.shape
        found = self._fleet.select(device_filters(request.query))
        policy = policy_of(address.operation)
        part = window(request, default=policy.default, maximum=policy.maximum, explicit=policy.explicit)

        def render(indices: list[int]) -> list[Any]:
            devices = map(self._fleet.document, self._fleet.ids_at(indices))
            return [self._renderer.item(address.kind, device_item(device), shape.item) for device in devices]

        page = slice(part.offset, part.offset + part.limit)
        if request.query.keys() & address.operation.query.keys() - KNOWN_FILTERS.keys() - {"limit", "offset"}:
            # What the fleet does not know of is in these documents only.
            documents = select(render(found), request)
            links = neighbours(request, part, len(documents))
            return self._renderer.page(
                shape, documents[page], len(documents), links, address.operation.success
            )
        rows = render(found[page])
        links = neighbours(request, part, len(found))
        return self._renderer.page(shape, rows, len(found), links, address.operation.success)

    def _known(self, kind: str, item: Item) -> dict[str, Any]:
        """Return what lists can be filtered by: all that is shown of an object anywhere, and when it was made."""
        found: dict[str, Any] = {}
        for shape in self._shapes.get(kind, ()):
            document = self._renderer.item(kind, item, shape.item)
            if isinstance(document, dict):
                found = {**document, **found}
        return {**found, **item.known}

    def _show(self, address: Address, request: Request, scope: Scope) -> Answer:
        item = self._item(address, request, scope)
        if self._hides(address, item):
            raise ApiError(404, "Not found.")
        return self._answer(address, item, request)

    def _hides(self, address: Address, item: Item) -> bool:
        return self._as_seen and hides(address.operation, item)

    def _create(self, address: Address, request: Request, scope: Scope) -> Answer:
        fields = written(request)
        self._check_unique(address, scope, fields)
        creator = self._creators.get(address.kind)
        if creator is not None:
            item = creator(request, scope, fields)
        else:
            item = self._objects.create(address.kind, scope, fields, self._now())
        return self._answer(address, item)

    def _change(self, address: Address, request: Request, scope: Scope) -> Answer:
        item = self._item(address, request, scope)
        fields = written(request)
        kept = item.fields
        if request.method == "PUT" and address.operation.body is not None:
            # A PUT replaces what it can carry. What the service wrote, such as a token, is not its business.
            replaced = self._table.properties(address.operation.body.schema)
            kept = {name: value for name, value in kept.items() if name not in replaced}
        item.fields = {**kept, **fields}
        item.created = item.created or self._now()
        item.updated = self._now()
        changed = self._changed.get(address.kind)
        if changed is not None and address.role == "item":
            changed(item)
        return self._answer(address, item)

    def _delete(self, address: Address, request: Request, scope: Scope) -> Answer:
        item = self._item(address, request, scope)
        operation = address.operation
        if {200, 204} <= operation.answers.keys():
            # In use: the service wants to hear it twice, the second time with what it said the first time.
            request_id = uuid_of(item.number, crc32(item.id.encode()))
            if not item.created and request.query.get("request_id") != request_id:
                document = self._renderer.item(address.kind, item, address.shape.item)
                return self._renderer.answer(address.shape, {**document, "request_id": request_id}, 200)
            self._objects.delete(address.kind, item)
            return Answer(204)
        answer = self._answer(address, item)
        if address.kind in DEVICES:
            if item.fields["platform"] == "ANDROID":
                # Published as what can't be done, and without a status for it.
                raise ApiError(404, "Android devices can't be deleted here.")
            self._fleet.remove(item.id)
        else:
            self._objects.delete(address.kind, item)
        return answer

    def _do(self, address: Address, request: Request, scope: Scope) -> Answer:
        """Answer what is no object, such as applying an icon: what came, in what is published."""
        if address.operation.path == BEGIN_ENROLLMENT and self._enrolled:
            raise ApiError(409, "The tenant is enrolled already.")
        self._enrolled |= address.operation.path == COMPLETE_ENROLLMENT
        kind = f"{request.method} {address.kind}"
        digest = hashlib.sha256(request.body).hexdigest()[:16]
        item = Item(digest, crc32(digest.encode()), dict(scope), fields=written(request))
        document = self._renderer.item(kind, item, address.shape.item)
        return self._renderer.answer(address.shape, document, address.operation.success)

    def _answer(self, address: Address, item: Item, request: Request | None = None) -> Answer:
        shape = address.shape
        document = None
        if shape.kind != "nothing":
            document = self._renderer.item(address.kind, item, shape.item)
            if request is not None:
                document = name_version(document, request)
        return self._renderer.answer(shape, document, address.operation.success)

    def _item(self, address: Address, request: Request, scope: Scope) -> Item:
        if address.parameter is None:
            return self._objects.named(address.kind, scope, "")
        given = request.params[address.parameter]
        if address.kind in DEVICES:
            device_id = given.lower()
            if given.isdecimal():
                # The tiles of a report have numbers of their own.
                device_id = next((own for own in self._fleet.ids if str(device_number(own)) == given), "")
            if device_id not in self._fleet:
                raise ApiError(404, "Not found.")
            return device_item(self._fleet.document(device_id))
        if address.kind in self._listed:
            return self._objects.get(address.kind, scope, given, snake(address.parameter))
        if path_problem(self._table, address.operation, address.parameter, given) is not None:
            raise ApiError(404, "Not found.")
        return self._objects.named(address.kind, scope, given)

    def _scope(self, address: Address, request: Request) -> dict[str, str]:
        """Check that what the objects are part of is there, and return it."""
        scope: dict[str, str] = {}
        for kind, parameter in address.above:
            given = request.params[parameter].lower()
            known = True
            if kind in DEVICES:
                known = given in self._fleet
            elif kind in GROUPS:
                known = self._is_group(given)
            elif kind in self._listed:
                given = self._objects.get(kind, scope, given, snake(parameter)).id
            if not known:
                raise ApiError(404, "Not found.")
            scope[snake(parameter)] = given
        return scope

    def _check_unique(self, address: Address, scope: Scope, fields: dict[str, Any]) -> None:
        if 409 not in address.operation.answers or "name" not in fields:
            return
        for item in self._objects.all(address.kind, scope):
            document = self._renderer.item(address.kind, item, address.shape.item)
            if document.get("name") == fields["name"]:
                raise ApiError(409, f"{fields['name']}: An object with this name exists already.")

    def _now(self) -> str:
        return timestamp(self._clock.wall())


def written(request: Request) -> dict[str, Any]:
    """Return the fields that a request writes: of its JSON object, or of its form."""
    operation = request.operation
    if operation is not None and operation.body is not None and operation.body.type == "multipart/form-data":
        fields = dict(request.values)
        for name, part in request.form.items():
            if part.filename is not None:
                fields[name] = part.filename
                fields.setdefault("file_name", part.filename)
        return fields
    if operation is None or operation.body is None:
        return {}
    document = request.json if request.body else {}
    return document if isinstance(document, dict) else {}
