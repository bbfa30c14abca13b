# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintAndroidSettingsAndroidSettingsAppSettings(_m.Model):
    """
    Access to the settings app of Android.

    Attributes:
        allow_android_settings_app: Whether the Android settings app may be opened.
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
    """

    allow_android_settings_app: bool
    apply_policy: ApplyPolicy | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("allow_android_settings_app", "allow_android_settings_app", _c.BOOL, required=True),
        _m.Field("apply_policy", "apply_policy", _c.STR),
    )
