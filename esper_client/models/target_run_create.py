# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class TargetRunCreate(_m.Model):
    """
    Target run as sent to create one.

    Attributes:
        target_id: Id of the target.
        device_name: Name of the device.
        device_alias: Alias of the device.
    """

    target_id: str
    device_name: str | Unset = UNSET
    device_alias: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("target_id", "target_id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
    )
