# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsDeferOsUpdates(_m.Model):
    """
    Delay of operating system updates.

    Attributes:
        quality_updates: Delay of quality updates.
        feature_updates: Delay of feature updates.
    """

    __slots__ = (
        "quality_updates",
        "feature_updates",
    )

    quality_updates: _models.BlueprintWindowsSettingsQualityUpdates | None
    feature_updates: _models.BlueprintWindowsSettingsFeatureUpdates | None

    def __init__(
        self,
        quality_updates: _models.BlueprintWindowsSettingsQualityUpdates,
        feature_updates: _models.BlueprintWindowsSettingsFeatureUpdates,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
