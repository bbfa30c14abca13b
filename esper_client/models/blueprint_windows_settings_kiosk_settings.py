# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_windows_settings_win_32_single_app_config import (
        BlueprintWindowsSettingsWin32SingleAppConfig,
    )


@_define(repr=False)
class BlueprintWindowsSettingsKioskSettings(_m.Model):
    """
    Kiosk mode of a Windows device.

    Attributes:
        win32_single_app_config: Desktop app shown in kiosk mode.
    """

    win32_single_app_config: BlueprintWindowsSettingsWin32SingleAppConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "win32_single_app_config",
            "win32_single_app_config",
            _c.Ref(
                "blueprint_windows_settings_win_32_single_app_config",
                "BlueprintWindowsSettingsWin32SingleAppConfig",
            ),
        ),
    )
