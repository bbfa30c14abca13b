# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_shell_script import BlueprintShellScript


@_define(repr=False)
class BlueprintLinuxSettingsCustomShellScriptsMultiple(_m.Model):
    """
    Shell scripts to run on the device.

    Attributes:
        shell_scripts: Shell scripts to run, in order.
    """

    shell_scripts: list[BlueprintShellScript] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "shell_scripts",
            "shell_scripts",
            _c.ListOf(_c.Ref("blueprint_shell_script", "BlueprintShellScript")),
        ),
    )
