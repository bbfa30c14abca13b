# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_bluetooth_settings_bluetooth_state import BlueprintBluetoothSettingsBluetoothState
    from ..models.drift_policy import DriftPolicy


@_define(repr=False)
class BlueprintBluetoothSettings(_m.Model):
    """
    Bluetooth settings of a blueprint.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_bluetooth: Whether Bluetooth may be used.
        bluetooth_state: Whether Bluetooth is switched on or off.
        drift_policy: How a deviation from a blueprint setting is rated.
    """

    apply_policy: ApplyPolicy
    allow_bluetooth: bool
    bluetooth_state: BlueprintBluetoothSettingsBluetoothState | Unset = UNSET
    drift_policy: DriftPolicy | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("allow_bluetooth", "allow_bluetooth", _c.BOOL, required=True),
        _m.Field("bluetooth_state", "bluetooth_state", _c.STR),
        _m.Field("drift_policy", "drift_policy", _c.STR),
    )
