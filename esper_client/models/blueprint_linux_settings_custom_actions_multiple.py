# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintLinuxSettingsCustomActionsMultiple(_m.Model):
    """
    Custom actions and the option chosen for each.

    Attributes:
        custom_actions: Custom actions to run.
    """

    __slots__ = ("custom_actions",)

    custom_actions: list[_models.BlueprintLinuxSettingsCustomAction] | None

    def __init__(
        self,
        *,
        custom_actions: list[_models.BlueprintLinuxSettingsCustomAction] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "custom_actions",
            "custom_actions",
            _c.ListOf(_c.Ref("blueprint_linux_settings_custom_action", "BlueprintLinuxSettingsCustomAction")),
        ),
    )
