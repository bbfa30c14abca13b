# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsActiveHoursSettings(_m.Model):
    """
    Hours in which the device does not restart for updates.

    Attributes:
        active_hours_start: Start of the active hours.
        active_hours_end: End of the active hours.
    """

    __slots__ = (
        "active_hours_start",
        "active_hours_end",
    )

    active_hours_start: _models.BlueprintWindowsSettingsActiveHoursStart | None
    active_hours_end: _models.BlueprintWindowsSettingsActiveHoursEnd | None

    def __init__(
        self,
        active_hours_start: _models.BlueprintWindowsSettingsActiveHoursStart,
        active_hours_end: _models.BlueprintWindowsSettingsActiveHoursEnd,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
