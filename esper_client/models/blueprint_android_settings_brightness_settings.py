# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintAndroidSettingsBrightnessSettings(_m.Model):
    """
    Brightness of the screen.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        brightness_value: Screen brightness, as a number inside a string.
    """

    apply_policy: ApplyPolicy | Unset = UNSET
    brightness_value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR),
        _m.Field("brightness_value", "brightness_value", _c.STR),
    )
