# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintLinuxSettings(_m.Model):
    """
    Linux part of a blueprint.

    Attributes:
        custom_shell_scripts_multiple: Shell scripts to run on the device.
        custom_actions_multiple: Custom actions and the option chosen for each.
        files: Files to put on the device.
    """

    __slots__ = (
        "custom_shell_scripts_multiple",
        "custom_actions_multiple",
        "files",
    )

    custom_shell_scripts_multiple: _models.BlueprintLinuxSettingsCustomShellScriptsMultiple | None
    custom_actions_multiple: _models.BlueprintLinuxSettingsCustomActionsMultiple | None
    files: list[_models.BlueprintLinuxSettingsFile] | None

    def __init__(
        self,
        *,
        custom_shell_scripts_multiple: _models.BlueprintLinuxSettingsCustomShellScriptsMultiple
        | Unset = UNSET,
        custom_actions_multiple: _models.BlueprintLinuxSettingsCustomActionsMultiple | Unset = UNSET,
        files: list[_models.BlueprintLinuxSettingsFile] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
