# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class DeviceGroupPartialUpdate(_m.Model):
    """
    Fields of a device group that can be changed one by one.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        created_on: When the object was created, as an RFC 3339 timestamp.
        enterprise: Enterprise that the object belongs to.
        parent: Parent group.
        device_ids: UUIDs of the devices to add to or remove from the group.
        device_count: Number of devices.
        path: Path of the group in the group tree.
        children_count: Number of direct subgroups.
    """

    id: str = _m.ARRIVES
    name: str | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    enterprise: str | Unset = UNSET
    parent: str | Unset = UNSET
    device_ids: list[str] | Unset = UNSET
    device_count: int | Unset = UNSET
    path: str | Unset = UNSET
    children_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("parent", "parent", _c.STR),
        _m.Field("device_ids", "device_ids", _c.ListOf(_c.STR)),
        _m.Field("device_count", "device_count", _c.INT),
        _m.Field("path", "path", _c.STR),
        _m.Field("children_count", "children_count", _c.INT),
    )
