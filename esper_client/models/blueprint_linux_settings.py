# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_linux_settings_custom_actions_multiple import (
        BlueprintLinuxSettingsCustomActionsMultiple,
    )
    from ..models.blueprint_linux_settings_custom_shell_scripts_multiple import (
        BlueprintLinuxSettingsCustomShellScriptsMultiple,
    )
    from ..models.blueprint_linux_settings_file import BlueprintLinuxSettingsFile


@_define(repr=False)
class BlueprintLinuxSettings(_m.Model):
    """
    Linux part of a blueprint.

    Attributes:
        custom_shell_scripts_multiple: Shell scripts to run on the device.
        custom_actions_multiple: Custom actions and the option chosen for each.
        files: Files to put on the device.
    """

    custom_shell_scripts_multiple: BlueprintLinuxSettingsCustomShellScriptsMultiple | Unset = UNSET
    custom_actions_multiple: BlueprintLinuxSettingsCustomActionsMultiple | Unset = UNSET
    files: list[BlueprintLinuxSettingsFile] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "custom_shell_scripts_multiple",
            "custom_shell_scripts_multiple",
            _c.Ref(
                "blueprint_linux_settings_custom_shell_scripts_multiple",
                "BlueprintLinuxSettingsCustomShellScriptsMultiple",
            ),
        ),
        _m.Field(
            "custom_actions_multiple",
            "custom_actions_multiple",
            _c.Ref(
                "blueprint_linux_settings_custom_actions_multiple",
                "BlueprintLinuxSettingsCustomActionsMultiple",
            ),
        ),
        _m.Field(
            "files", "files", _c.ListOf(_c.Ref("blueprint_linux_settings_file", "BlueprintLinuxSettingsFile"))
        ),
    )
