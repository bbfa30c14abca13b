# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsWin32SingleAppConfig(_m.Model):
    """
    Desktop app shown in kiosk mode.

    Attributes:
        name: Name of the object.
        desktop_app_path: Path of the desktop app on the device.
        auto_launch: Whether the app starts by itself.
        auto_launch_arguments: Command line arguments for the automatic start.
        hide_taskbar: Whether the taskbar is hidden.
        hide_start_recommended_section: Whether the recommended section of the start menu is hidden.
        hide_power_button: Whether the power button is hidden.
    """

    __slots__ = (
        "name",
        "desktop_app_path",
        "auto_launch",
        "auto_launch_arguments",
        "hide_taskbar",
        "hide_start_recommended_section",
        "hide_power_button",
    )

    name: str | None
    desktop_app_path: str | None
    auto_launch: bool | None
    auto_launch_arguments: str | None
    hide_taskbar: bool | None
    hide_start_recommended_section: bool | None
    hide_power_button: bool | None

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        desktop_app_path: str | Unset = UNSET,
        auto_launch: bool | Unset = UNSET,
        auto_launch_arguments: str | Unset = UNSET,
        hide_taskbar: bool | Unset = UNSET,
        hide_start_recommended_section: bool | Unset = UNSET,
        hide_power_button: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR),
        _m.Field("desktop_app_path", "desktop_app_path", _c.STR),
        _m.Field("auto_launch", "auto_launch", _c.BOOL),
        _m.Field("auto_launch_arguments", "auto_launch_arguments", _c.STR),
        _m.Field("hide_taskbar", "hide_taskbar", _c.BOOL),
        _m.Field("hide_start_recommended_section", "hide_start_recommended_section", _c.BOOL),
        _m.Field("hide_power_button", "hide_power_button", _c.BOOL),
    )
