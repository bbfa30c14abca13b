# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_linux_settings_custom_action import BlueprintLinuxSettingsCustomAction


@_define(repr=False)
class BlueprintLinuxSettingsCustomActionsMultiple(_m.Model):
    """
    Custom actions and the option chosen for each.

    Attributes:
        custom_actions: Custom actions to run.
    """

    custom_actions: list[BlueprintLinuxSettingsCustomAction] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "custom_actions",
            "custom_actions",
            _c.ListOf(_c.Ref("blueprint_linux_settings_custom_action", "BlueprintLinuxSettingsCustomAction")),
        ),
    )
