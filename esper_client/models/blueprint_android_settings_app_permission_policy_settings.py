# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsAppPermissionPolicySettings(_m.Model):
    """
    What happens when an app asks for a permission.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        permission_policy: What happens when an app asks for a permission: grant, deny or ask the user.
    """

    __slots__ = (
        "apply_policy",
        "permission_policy",
    )

    apply_policy: _models.ApplyPolicy | None
    permission_policy: _models.BlueprintAndroidSettingsPermissionPolicy | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        permission_policy: _models.BlueprintAndroidSettingsPermissionPolicy,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field(
            "permission_policy",
            "permission_policy",
            _c.Choice(
                "blueprint_android_settings_permission_policy", "BlueprintAndroidSettingsPermissionPolicy"
            ),
            required=True,
        ),
    )
