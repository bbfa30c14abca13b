# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.blueprint_windows_settings_active_hours_end import BlueprintWindowsSettingsActiveHoursEnd
    from ..models.blueprint_windows_settings_active_hours_start import (
        BlueprintWindowsSettingsActiveHoursStart,
    )


@_define(repr=False)
class BlueprintWindowsSettingsActiveHoursSettings(_m.Model):
    """
    Hours in which the device does not restart for updates.

    Attributes:
        active_hours_start: Start of the active hours.
        active_hours_end: End of the active hours.
    """

    active_hours_start: BlueprintWindowsSettingsActiveHoursStart
    active_hours_end: BlueprintWindowsSettingsActiveHoursEnd
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "active_hours_start",
            "active_hours_start",
            _c.Ref(
                "blueprint_windows_settings_active_hours_start", "BlueprintWindowsSettingsActiveHoursStart"
            ),
            required=True,
        ),
        _m.Field(
            "active_hours_end",
            "active_hours_end",
            _c.Ref("blueprint_windows_settings_active_hours_end", "BlueprintWindowsSettingsActiveHoursEnd"),
            required=True,
        ),
    )
