# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsScreenOrientationSettings(_m.Model):
    """
    Orientation of the screen.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        orientation_type: Screen orientation to use.
    """

    __slots__ = (
        "apply_policy",
        "orientation_type",
    )

    apply_policy: _models.ApplyPolicy | None
    orientation_type: _models.BlueprintAndroidSettingsOrientationType | None

    def __init__(
        self,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        orientation_type: _models.BlueprintAndroidSettingsOrientationType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
        _m.Field(
            "orientation_type",
            "orientation_type",
            _c.Choice(
                "blueprint_android_settings_orientation_type", "BlueprintAndroidSettingsOrientationType"
            ),
        ),
    )
