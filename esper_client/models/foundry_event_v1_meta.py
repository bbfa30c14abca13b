# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class FoundryEventV1Meta(_m.Model):
    """
    Further details of the object.

    Attributes:
        user_remarks: Remarks of the user on the change.
        change_type: Kind of change.
        device_model: Model of the device.
    """

    user_remarks: str | Unset = UNSET
    change_type: str | Unset = UNSET
    device_model: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("user_remarks", "user_remarks", _c.STR),
        _m.Field("change_type", "change_type", _c.STR),
        _m.Field("device_model", "device_model", _c.STR),
    )
