# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintBluetoothSettings(_m.Model):
    """
    Bluetooth settings of a blueprint.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_bluetooth: Whether Bluetooth may be used.
        bluetooth_state: Whether Bluetooth is switched on or off.
        drift_policy: How a deviation from a blueprint setting is rated.
    """

    __slots__ = (
        "apply_policy",
        "allow_bluetooth",
        "bluetooth_state",
        "drift_policy",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_bluetooth: bool | None
    bluetooth_state: _models.BlueprintBluetoothSettingsBluetoothState | None
    drift_policy: _models.DriftPolicy | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        allow_bluetooth: bool,
        *,
        bluetooth_state: _models.BlueprintBluetoothSettingsBluetoothState | Unset = UNSET,
        drift_policy: _models.DriftPolicy | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("allow_bluetooth", "allow_bluetooth", _c.BOOL, required=True),
        _m.Field(
            "bluetooth_state",
            "bluetooth_state",
            _c.Choice(
                "blueprint_bluetooth_settings_bluetooth_state", "BlueprintBluetoothSettingsBluetoothState"
            ),
        ),
        _m.Field("drift_policy", "drift_policy", _c.Choice("drift_policy", "DriftPolicy")),
    )
