# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class DeleteTargetListDeviceGroupContent(_m.Model):
    """
    Payload of the answer.

    Attributes:
        target_list: Target list that the device group was taken off.
        device_group: Device group that was taken off the target list.
    """

    target_list: str | Unset = UNSET
    device_group: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("target_list", "target_list", _c.STR),
        _m.Field("device_group", "device_group", _c.STR),
    )
