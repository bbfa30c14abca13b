# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsKioskSettings(_m.Model):
    """
    Kiosk mode of a Windows device.

    Attributes:
        win32_single_app_config: Desktop app shown in kiosk mode.
    """

    __slots__ = ("win32_single_app_config",)

    win32_single_app_config: _models.BlueprintWindowsSettingsWin32SingleAppConfig | None

    def __init__(
        self,
        *,
        win32_single_app_config: _models.BlueprintWindowsSettingsWin32SingleAppConfig | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
