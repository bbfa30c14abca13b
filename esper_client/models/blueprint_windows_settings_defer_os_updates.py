# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.blueprint_windows_settings_feature_updates import BlueprintWindowsSettingsFeatureUpdates
    from ..models.blueprint_windows_settings_quality_updates import BlueprintWindowsSettingsQualityUpdates


@_define(repr=False)
class BlueprintWindowsSettingsDeferOsUpdates(_m.Model):
    """
    Delay of operating system updates.

    Attributes:
        quality_updates: Delay of quality updates.
        feature_updates: Delay of feature updates.
    """

    quality_updates: BlueprintWindowsSettingsQualityUpdates
    feature_updates: BlueprintWindowsSettingsFeatureUpdates
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "quality_updates",
            "quality_updates",
            _c.Ref("blueprint_windows_settings_quality_updates", "BlueprintWindowsSettingsQualityUpdates"),
            required=True,
        ),
        _m.Field(
            "feature_updates",
            "feature_updates",
            _c.Ref("blueprint_windows_settings_feature_updates", "BlueprintWindowsSettingsFeatureUpdates"),
            required=True,
        ),
    )
