# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintWindowsSettingsAutoUpdateSettings(_m.Model):
    """
    Whether the device updates itself.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        auto_update_type: Whether automatic updates follow the default or are off.
    """

    __slots__ = (
        "apply_policy",
        "auto_update_type",
    )

    apply_policy: _models.ApplyPolicy | None
    auto_update_type: _models.BlueprintWindowsSettingsAutoUpdateType | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        auto_update_type: _models.BlueprintWindowsSettingsAutoUpdateType,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field(
            "auto_update_type",
            "auto_update_type",
            _c.Choice(
                "blueprint_windows_settings_auto_update_type", "BlueprintWindowsSettingsAutoUpdateType"
            ),
            required=True,
        ),
    )
