# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsSystemUpdatesSettings(_m.Model):
    """
    How system updates are installed.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        system_update_policy_type: When system updates are installed.
        maintenance_start: Start of the maintenance window for system updates.
        maintenance_end: End of the maintenance window for system updates.
    """

    __slots__ = (
        "apply_policy",
        "system_update_policy_type",
        "maintenance_start",
        "maintenance_end",
    )

    apply_policy: _models.ApplyPolicy | None
    system_update_policy_type: _models.BlueprintAndroidSettingsSystemUpdatePolicyType | None
    maintenance_start: str | None
    maintenance_end: str | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        system_update_policy_type: _models.BlueprintAndroidSettingsSystemUpdatePolicyType | Unset = UNSET,
        maintenance_start: str | Unset = UNSET,
        maintenance_end: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field(
            "system_update_policy_type",
            "system_update_policy_type",
            _c.Choice(
                "blueprint_android_settings_system_update_policy_type",
                "BlueprintAndroidSettingsSystemUpdatePolicyType",
            ),
        ),
        _m.Field("maintenance_start", "maintenance_start", _c.STR),
        _m.Field("maintenance_end", "maintenance_end", _c.STR),
    )
