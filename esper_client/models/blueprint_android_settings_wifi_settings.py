# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsWifiSettings(_m.Model):
    """
    Use of Wi-Fi.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_wifi: Whether Wi-Fi may be used.
        wifi_state: Whether Wi-Fi is switched on or off.
    """

    __slots__ = (
        "apply_policy",
        "allow_wifi",
        "wifi_state",
    )

    apply_policy: _models.ApplyPolicy | None
    allow_wifi: bool | None
    wifi_state: _models.BlueprintAndroidSettingsWifiState | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        allow_wifi: bool,
        wifi_state: _models.BlueprintAndroidSettingsWifiState,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("allow_wifi", "allow_wifi", _c.BOOL, required=True),
        _m.Field(
            "wifi_state",
            "wifi_state",
            _c.Choice("blueprint_android_settings_wifi_state", "BlueprintAndroidSettingsWifiState"),
            required=True,
        ),
    )
