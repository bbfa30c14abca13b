# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsCustomShellScriptsMultiple(_m.Model):
    """
    Shell scripts to run on the device.

    Attributes:
        shell_scripts: Shell scripts to run, at most 10.
    """

    __slots__ = ("shell_scripts",)

    shell_scripts: list[_models.BlueprintShellScript] | None

    def __init__(
        self,
        *,
        shell_scripts: list[_models.BlueprintShellScript] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "shell_scripts",
            "shell_scripts",
            _c.ListOf(_c.Ref("blueprint_shell_script", "BlueprintShellScript")),
        ),
    )
