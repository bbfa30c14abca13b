# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_windows_settings_auto_update_type import BlueprintWindowsSettingsAutoUpdateType


@_define(repr=False)
class BlueprintWindowsSettingsAutoUpdateSettings(_m.Model):
    """
    Whether the device updates itself.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        auto_update_type: Whether automatic updates follow the default or are off.
    """

    apply_policy: ApplyPolicy
    auto_update_type: BlueprintWindowsSettingsAutoUpdateType
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("auto_update_type", "auto_update_type", _c.STR, required=True),
    )
