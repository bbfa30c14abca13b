# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_wifi_state import BlueprintAndroidSettingsWifiState


@_define(repr=False)
class BlueprintAndroidSettingsWifiSettings(_m.Model):
    """
    Use of Wi-Fi.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_wifi: Whether Wi-Fi may be used.
        wifi_state: Whether Wi-Fi is switched on or off.
    """

    apply_policy: ApplyPolicy
    allow_wifi: bool
    wifi_state: BlueprintAndroidSettingsWifiState
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("allow_wifi", "allow_wifi", _c.BOOL, required=True),
        _m.Field("wifi_state", "wifi_state", _c.STR, required=True),
    )
