# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class InstallDevices(_m.Model):
    """
    Device that has a given application version installed.

    Attributes:
        id: Identifier of the object, assigned by the service.
        device_name: Name of the device.
        alias_name: Alias of the device.
        group_name: Name of the device group.
    """

    id: str
    device_name: str | Unset = UNSET
    alias_name: str | None | Unset = UNSET
    group_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR, nullable=True),
        _m.Field("group_name", "group_name", _c.STR, nullable=True),
    )
