# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_permission_policy import BlueprintAndroidSettingsPermissionPolicy


@_define(repr=False)
class BlueprintAndroidSettingsAppPermissionPolicySettings(_m.Model):
    """
    What happens when an app asks for a permission.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        permission_policy: What happens when an app asks for a permission: grant, deny or ask the user.
    """

    apply_policy: ApplyPolicy
    permission_policy: BlueprintAndroidSettingsPermissionPolicy
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("permission_policy", "permission_policy", _c.STR, required=True),
    )
