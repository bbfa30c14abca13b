# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy
    from ..models.blueprint_android_settings_password_quality import BlueprintAndroidSettingsPasswordQuality


@_define(repr=False)
class BlueprintAndroidSettingsLockScreenSettings(_m.Model):
    """
    Lock screen and its password.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        password_quality: Kind of password that the lock screen asks for.
        allow_keyguard: Whether the lock screen is allowed.
        minimum_password_length: Smallest number of characters in the password.
    """

    apply_policy: ApplyPolicy
    password_quality: BlueprintAndroidSettingsPasswordQuality
    allow_keyguard: bool
    minimum_password_length: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("password_quality", "password_quality", _c.STR, required=True),
        _m.Field("allow_keyguard", "allow_keyguard", _c.BOOL, required=True),
        _m.Field("minimum_password_length", "minimum_password_length", _c.INT, nullable=True),
    )
