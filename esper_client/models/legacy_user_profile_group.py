# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class LegacyUserProfileGroup(_m.Model):
    """
    A LegacyUserProfileGroup

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        path: Path of the group in the group tree.
        device_count: Number of devices.
    """

    id: str = _m.ARRIVES
    name: str | Unset = UNSET
    path: str | Unset = UNSET
    device_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("path", "path", _c.STR),
        _m.Field("device_count", "device_count", _c.INT),
    )
