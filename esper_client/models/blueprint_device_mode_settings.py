# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintDeviceModeSettings(_m.Model):
    """
    Choice between kiosk mode and multi-app mode.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        device_mode: Kiosk mode shows one app, multi-app mode shows several.
    """

    __slots__ = (
        "apply_policy",
        "device_mode",
    )

    apply_policy: _models.ApplyPolicy | None
    device_mode: _models.BlueprintDeviceModeSettingsDeviceMode | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        device_mode: _models.BlueprintDeviceModeSettingsDeviceMode | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field(
            "device_mode",
            "device_mode",
            _c.Choice("blueprint_device_mode_settings_device_mode", "BlueprintDeviceModeSettingsDeviceMode"),
        ),
    )
