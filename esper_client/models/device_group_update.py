# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceGroupUpdate(_m.Model):
    """
    Device group as sent to replace its name, parent or devices.

    Attributes:
        name: Name of the object.
        id: Identifier of the object, assigned by the service.
        created_on: When the object was created, as an RFC 3339 timestamp.
        enterprise: Enterprise that the object belongs to.
        parent: Parent group.
        device_ids: UUIDs of the devices to add to or remove from the group.
        device_count: Number of devices.
        path: Path of the group in the group tree.
        children_count: Number of direct subgroups.
    """

    __slots__ = (
        "name",
        "id",
        "created_on",
        "enterprise",
        "parent",
        "device_ids",
        "device_count",
        "path",
        "children_count",
    )

    name: str | None
    id: str
    created_on: dt.datetime | None
    enterprise: str | None
    parent: str | None
    device_ids: list[str] | None
    device_count: int | None
    path: str | None
    children_count: int | None

    def __init__(
        self,
        name: str,
        *,
        id: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        parent: str | Unset = UNSET,
        device_ids: list[str] | Unset = UNSET,
        device_count: int | Unset = UNSET,
        path: str | Unset = UNSET,
        children_count: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("id", "id", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("parent", "parent", _c.STR),
        _m.Field("device_ids", "device_ids", _c.ListOf(_c.STR)),
        _m.Field("device_count", "device_count", _c.INT),
        _m.Field("path", "path", _c.STR),
        _m.Field("children_count", "children_count", _c.INT),
    )
