# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GoogleEmmProductPolicyAutoInstallConstraint(_m.Model):
    """
    A GoogleEmmProductPolicyAutoInstallConstraint

    Attributes:
        charging_state_constraint: Whether the device has to be charging.
        device_idle_state_constraint: Whether the device has to be idle.
        network_type_constraint: Network that the device has to be on.
    """

    charging_state_constraint: str | Unset = UNSET
    device_idle_state_constraint: str | Unset = UNSET
    network_type_constraint: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("charging_state_constraint", "charging_state_constraint", _c.STR),
        _m.Field("device_idle_state_constraint", "device_idle_state_constraint", _c.STR),
        _m.Field("network_type_constraint", "network_type_constraint", _c.STR),
    )
