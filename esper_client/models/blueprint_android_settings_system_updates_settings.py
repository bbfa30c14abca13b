# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_system_update_policy_type import (
        BlueprintAndroidSettingsSystemUpdatePolicyType,
    )


@_define(repr=False)
class BlueprintAndroidSettingsSystemUpdatesSettings(_m.Model):
    """
    How system updates are installed.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        system_update_policy_type: When system updates are installed.
        maintenance_start: Start of the maintenance window for system updates.
        maintenance_end: End of the maintenance window for system updates.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    system_update_policy_type: BlueprintAndroidSettingsSystemUpdatePolicyType | Unset = UNSET
    maintenance_start: str | Unset = UNSET
    maintenance_end: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("system_update_policy_type", "system_update_policy_type", _c.STR),
        _m.Field("maintenance_start", "maintenance_start", _c.STR),
        _m.Field("maintenance_end", "maintenance_end", _c.STR),
    )
