# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEmmProductPolicyAutoInstallConstraint(_m.Model):
    """
    A GoogleEmmProductPolicyAutoInstallConstraint.

    Attributes:
        charging_state_constraint: Whether the device has to be charging.
        device_idle_state_constraint: Whether the device has to be idle.
        network_type_constraint: Network that the device has to be on.
    """

    __slots__ = (
        "charging_state_constraint",
        "device_idle_state_constraint",
        "network_type_constraint",
    )

    charging_state_constraint: str | None
    device_idle_state_constraint: str | None
    network_type_constraint: str | None

    def __init__(
        self,
        *,
        charging_state_constraint: str | Unset = UNSET,
        device_idle_state_constraint: str | Unset = UNSET,
        network_type_constraint: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("charging_state_constraint", "charging_state_constraint", _c.STR),
        _m.Field("device_idle_state_constraint", "device_idle_state_constraint", _c.STR),
        _m.Field("network_type_constraint", "network_type_constraint", _c.STR),
    )
