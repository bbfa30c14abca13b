# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class DevicesListResponseDevice(_m.Model):
    """
    A DevicesListResponseDevice

    Attributes:
        android_id: Android id of the device.
        management_type: How Google manages the device.
    """

    android_id: str | Unset = UNSET
    management_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("androidId", "android_id", _c.STR),
        _m.Field("managementType", "management_type", _c.STR),
    )
