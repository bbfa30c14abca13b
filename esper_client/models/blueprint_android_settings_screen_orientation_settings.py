# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_orientation_type import BlueprintAndroidSettingsOrientationType


@_define(repr=False)
class BlueprintAndroidSettingsScreenOrientationSettings(_m.Model):
    """
    Orientation of the screen.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        orientation_type: Screen orientation to use.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    orientation_type: BlueprintAndroidSettingsOrientationType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("orientation_type", "orientation_type", _c.STR),
    )
