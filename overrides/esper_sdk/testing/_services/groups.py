"""The tree of device groups, and the operations on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from esper_sdk.testing._base.clock import Clock, timestamp
from esper_sdk.testing._http.bodies import json_object, require, uuids
from esper_sdk.testing._http.errors import ApiError
from esper_sdk.testing._http.messages import Answer, Handler, Request
from esper_sdk.testing._http.pages import django_page

if TYPE_CHECKING:
    from esper_sdk.testing._tenant.collection import Collection
    from esper_sdk.testing._tenant.fleet import Fleet

__all__ = ("GroupService", "GroupTree")

_ROOT = "All devices"
_NAMES = ("Stores", "Warehouse", "Field", "Lab", "Head office", "Pilot", "Spares", "Transit")


class GroupTree:
    """
    The groups of a tenant: a root that can't be deleted, and what was made below it.

    Args:
        groups: Keeps the groups.
        count: How many groups there are to begin with, the root included.
        created_on: When they were made, as a timestamp.
    """

    def __init__(self, groups: Collection, count: int, *, created_on: str) -> None:
        self.groups = groups
        root = groups.create({"name": _ROOT, "parent": None, "created_on": created_on})
        self.root: str = root["id"]
        top: list[str] = []
        for number in range(1, count):
            # Eight groups below the root; whatever comes after them goes one level further down.
            parent = self.root if number <= len(_NAMES) else top[number % len(_NAMES)]
            name = _NAMES[(number - 1) % len(_NAMES)]
            name = name if number <= len(_NAMES) else f"{name} {(number - 1) // len(_NAMES) + 1}"
            made = groups.create({"name": name, "parent": parent, "created_on": created_on})
            if number <= len(_NAMES):
                top.append(made["id"])

    def __repr__(self) -> str:
        return f"<GroupTree of {len(self.groups)} groups>"

    @property
    def ids(self) -> list[str]:
        """The IDs of all groups, the root first."""
        return [group["id"] for group in self.groups]

    def below(self, group_id: str) -> set[str]:
        """Return a group and all groups below it; none if there is no such group."""
        if group_id not in self.groups:
            return set()
        found, waiting = {group_id}, [group_id]
        while waiting:
            parent = waiting.pop()
            for group in self.groups:
                if group["parent"] == parent and group["id"] not in found:
                    found.add(group["id"])
                    waiting.append(group["id"])
        return found

    def children(self, group_id: str) -> list[str]:
        """Return the groups directly below a group."""
        return [group["id"] for group in self.groups if group["parent"] == group_id]

    def path(self, group_id: str) -> str:
        """Return the names from the root down to a group, joined by slashes."""
        names: list[str] = []
        step: str | None = group_id
        while step is not None:
            group = self.groups.get(step)
            names.append(group["name"])
            step = group["parent"]
        return "/".join(reversed(names))


class GroupService:
    """
    Answers the operations on device groups.

    Args:
        tree: The groups.
        fleet: The devices in them.
        enterprise_id: The enterprise whose paths are answered.
        clock: Tells the time.
    """

    def __init__(self, tree: GroupTree, fleet: Fleet, enterprise_id: str, clock: Clock) -> None:
        self._tree = tree
        self._fleet = fleet
        self._enterprise_id = enterprise_id
        self._clock = clock

    def operations(self) -> Iterator[tuple[str, str, Handler]]:
        """Yield method, path template and handler of each operation."""
        base = "/enterprise/{enterprise_id}/devicegroup/"
        yield "GET", base, self.page
        yield "POST", base, self.create
        yield "GET", f"{base}{{group_id}}/", self.get
        yield "PUT", f"{base}{{group_id}}/", self.update
        yield "PATCH", f"{base}{{group_id}}/", self.update
        yield "DELETE", f"{base}{{group_id}}/", self.delete
        yield "GET", "/v2/subgroups", self.subgroups

    def page(self, request: Request) -> Answer:
        """Answer with a page of groups."""
        found = self._tree.groups.where(name=request.query.get("name") or None)
        return django_page(request, found, lambda group: self._document(group, request))

    def create(self, request: Request) -> Answer:
        """Create a group below another one, the root unless given, with devices if any are named."""
        body = json_object(request)
        require(body, ("name",))
        parent = self._parent(body) or self._tree.root
        self._check_name(body["name"], parent, None)
        devices = self._devices(body)
        made = self._tree.groups.create(
            {"name": body["name"], "parent": parent, "created_on": timestamp(self._clock.wall())}
        )
        for device in devices:
            self._fleet.update(device, {"group_id": made["id"]})
        return Answer.of(self._document(made, request), 201)

    def get(self, request: Request) -> Answer:
        """Answer with one group."""
        return Answer.of(self._document(self._tree.groups.get(request.params["group_id"]), request))

    def update(self, request: Request) -> Answer:
        """Rename or move a group, or move devices: into it, or (`action=remove`) out of it to the root."""
        group = self._tree.groups.get(request.params["group_id"])
        body = json_object(request)
        parent = self._parent(body)
        if parent is not None and parent in self._tree.below(group["id"]):
            raise ApiError(400, "parent: A group can't be below itself.")
        changes = {"name": body.get("name") or group["name"], "parent": parent or group["parent"]}
        self._check_name(changes["name"], changes["parent"], group["id"])
        target = self._tree.root if request.query.get("action") == "remove" else group["id"]
        for device in self._devices(body):
            self._fleet.update(device, {"group_id": target})
        return Answer.of(self._document(self._tree.groups.update(group["id"], changes), request))

    def delete(self, request: Request) -> Answer:
        """Delete a group; its devices and subgroups go to the group above."""
        group = self._tree.groups.get(request.params["group_id"])
        if group["id"] == self._tree.root:
            raise ApiError(400, "The root group can't be deleted.")
        for device in self.members(group["id"], below=False) or ():
            self._fleet.update(device, {"group_id": group["parent"]})
        for child in self._tree.children(group["id"]):
            self._tree.groups.update(child, {"parent": group["parent"]})
        self._tree.groups.delete(group["id"])
        return Answer(204)

    def subgroups(self, request: Request) -> Answer:
        """Answer with the IDs of the groups below some groups."""
        parents = request.query.get("parent_group_ids")
        if not parents:
            raise ApiError(400, "parent_group_ids is required.")
        found: dict[str, None] = {}
        for parent in parents.split(","):
            if request.query.get("immediate") == "true":
                below = self._tree.children(parent)
            else:
                below = sorted(self._tree.below(parent) - {parent})
            found.update(dict.fromkeys(below))
        return Answer.of({"content": {"subgroups": list(found)}})

    def members(self, group_id: str, *, below: bool = True) -> list[str] | None:
        """Return the devices in a group, and in the groups below it; `None` for an unknown group."""
        if group_id not in self._tree.groups:
            return None
        name = "group_multi" if below else "group_multi_immediate"
        return self._fleet.ids_at(self._fleet.select({name: group_id}))

    def _parent(self, body: dict[str, Any]) -> str | None:
        given = body.get("parent")
        if not given:
            return None
        # Answers name the parent by its address, and clients send back what they got.
        parent = str(given).rstrip("/").rpartition("/")[2].lower()
        if parent not in self._tree.groups:
            raise ApiError(400, f"parent: Invalid pk {parent!r} - object does not exist.")
        return parent

    def _devices(self, body: dict[str, Any]) -> list[str]:
        devices = uuids(body, "device_ids")
        for device in devices:
            if device not in self._fleet:
                raise ApiError(400, f"device_ids: Invalid pk {device!r} - object does not exist.")
        return devices

    def _check_name(self, name: str, parent: str | None, own_id: str | None) -> None:
        if any(group["id"] != own_id for group in self._tree.groups.where(name=name, parent=parent)):
            raise ApiError(409, "A group with this name exists already.")

    def _document(self, group: dict[str, Any], request: Request) -> dict[str, Any]:
        enterprise = f"{request.base_url}/enterprise/{self._enterprise_id}/"
        parent = group["parent"]
        return {
            "id": group["id"],
            "name": group["name"],
            "created_on": group["created_on"],
            "enterprise": enterprise,
            "parent": f"{enterprise}devicegroup/{parent}/" if parent else None,
            "device_count": len(self.members(group["id"]) or ()),
            "path": self._tree.path(group["id"]),
            "children_count": len(self._tree.children(group["id"])),
        }
