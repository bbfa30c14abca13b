# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_device_mode_settings_device_mode import BlueprintDeviceModeSettingsDeviceMode


@_define(repr=False)
class BlueprintDeviceModeSettings(_m.Model):
    """
    Choice between kiosk mode and multi-app mode.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        device_mode: Kiosk mode shows one app, multi-app mode shows several.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    device_mode: BlueprintDeviceModeSettingsDeviceMode | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("device_mode", "device_mode", _c.STR),
    )
