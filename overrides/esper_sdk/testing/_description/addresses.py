"""What the path of an operation says: of which kind the object is, and what it is a part of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from .shapes import Shape, shape_of

if TYPE_CHECKING:
    from .table import Operation, Table

__all__ = ("Address", "addresses", "kind_of", "kinds_with_a_list", "snake")

Role = Literal["list", "item", "create", "alone"]

# Where the same objects are reached by several paths: path of a list -> the kind of what is in it.
APPLICATION = "/enterprise/{enterprise_id}/application"
USER = "/user"
ALARM_RULE = "/v1/enterprise/{enterprise_id}/alarmrules"
_KINDS = {
    "/v1/enterprise/{enterprise_id}/application": APPLICATION,
    "/v1/enterprise/{enterprise_id}/applications-minimal": APPLICATION,
    "/enterprise/{enterprise_id}/application/upload": APPLICATION,
    "/v1/enterprise/{enterprise_id}/application/{application_id}/version": (
        f"{APPLICATION}/{{application_id}}/version"
    ),
    "/v0/enterprise/{enterprise_id}/create-apply-geo-fence": "/v0/enterprise/{enterprise_id}/geofence",
    "/v0/enterprise/{enterprise_id}/create-apply-geofence": "/v0/enterprise/{enterprise_id}/geofence",
    "/v0/enterprise/{enterprise_id}/content/upload": "/v0/enterprise/{enterprise_id}/content",
    "/authn2/v0/user": USER,
    "/authn2/v0/tenant/{enterprise_id}/user": USER,
    "/authn2/v1/users": USER,
    "/authz2/v1/users": USER,
    "/pipelines/v0/pipelines/{pipeline_id}/runs": "/pipelines/v0/runs",
    "/pipelines/v0/pipelines/{pipeline_id}/stages": "/pipelines/v0/stages",
    "/pipelines/v0/runs/{pipeline_run_id}/stageruns": "/pipelines/v0/stageruns",
    "/pipelines/v0/stages/{stage_id}/operationlists": "/pipelines/v0/operationlists",
}

# These are created by a path of their own.
_CREATING = {
    "/enterprise/{enterprise_id}/application/upload",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/upload",
    "/v0/enterprise/{enterprise_id}/content/upload",
}
_KINDS["/enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/upload"] = (
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint"
)

# Jobs are made, and then asked for by their ID until they are done; no list shows them.
QUERY, REPORT = "/data-tap/v0/queries", "/report/v0/reports"
_JOBS = frozenset({QUERY, REPORT})

DEVICES = frozenset(
    {
        "/enterprise/{enterprise_id}/device",
        "/v0/enterprise/{enterprise_id}/device",
        "/v1/enterprise/{enterprise_id}/device",
        "/v2/devices",
        "/v0/devices",
        "/device/v0/devices",
        "/device/v0/heartbeat",
        "/v1/enterprise/{enterprise_id}/report/device-tiles",
    }
)
GROUPS = frozenset({"/enterprise/{enterprise_id}/devicegroup", "/enterprise/{enterprise_id}/group"})


@dataclass(frozen=True, slots=True)
class Address:
    """
    Where an operation works.

    Attributes:
        operation: The operation.
        shape: What its answer looks like.
        role: Whether it concerns a list, an object in a list, a new object, or an object without a list.
        kind: The kind of the objects.
        above: What the objects are part of: kind and parameter of each, from the outside in.
        parameter: The parameter that names the object, if one does.
    """

    operation: Operation
    shape: Shape
    role: Role
    kind: str
    above: tuple[tuple[str, str], ...]
    parameter: str | None


@cache
def kinds_with_a_list(table: Table) -> frozenset[str]:
    """Return the kinds that can be listed: of those there are only the listed objects."""
    return frozenset(
        kind_of(operation.path)
        for operation in table.operations.values()
        if operation.method == "GET" and shape_of(table, operation).is_list
    )


@cache
def addresses(table: Table) -> tuple[Address, ...]:
    """Find out where each operation works; once for all fakes of a process."""
    listed = kinds_with_a_list(table) | _JOBS
    return tuple(_address(table, operation, listed) for operation in table.operations.values())


def _address(table: Table, operation: Operation, listed: frozenset[str]) -> Address:
    shape = shape_of(table, operation)
    path = operation.path.rstrip("/")
    above = []
    segments = path.split("/")
    for index, segment in enumerate(segments):
        if segment.startswith("{") and segment != "{enterprise_id}" and index + 1 < len(segments):
            above.append((kind_of("/".join(segments[:index])), segment[1:-1]))
    kind, parameter = kind_of(path), None
    role: Role = "alone"
    if operation.method == "GET" and shape.is_list:
        role = "list"
    elif segments[-1].startswith("{") and segments[-1] != "{enterprise_id}":
        kind, parameter, role = kind_of("/".join(segments[:-1])), segments[-1][1:-1], "item"
    elif operation.method == "POST" and (kind in listed or path in _CREATING):
        role = "create"
    return Address(operation, shape, role, kind, tuple(above), parameter)


def snake(name: str) -> str:
    """Write a name as fields are written: `appId` becomes `app_id`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def kind_of(path: str) -> str:
    """Return the kind of what is listed at a path."""
    path = path.rstrip("/")
    return _KINDS.get(path, path)
