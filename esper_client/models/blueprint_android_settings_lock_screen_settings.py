# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsLockScreenSettings(_m.Model):
    """
    Lock screen and its password.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        password_quality: Kind of password that the lock screen asks for.
        allow_keyguard: Whether the lock screen is allowed.
        minimum_password_length: Smallest number of characters in the password.
    """

    __slots__ = (
        "apply_policy",
        "password_quality",
        "allow_keyguard",
        "minimum_password_length",
    )

    apply_policy: _models.ApplyPolicy | None
    password_quality: _models.BlueprintAndroidSettingsPasswordQuality | None
    allow_keyguard: bool | None
    minimum_password_length: int | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        password_quality: _models.BlueprintAndroidSettingsPasswordQuality,
        allow_keyguard: bool,
        *,
        minimum_password_length: int | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field(
            "password_quality",
            "password_quality",
            _c.Choice(
                "blueprint_android_settings_password_quality", "BlueprintAndroidSettingsPasswordQuality"
            ),
            required=True,
        ),
        _m.Field("allow_keyguard", "allow_keyguard", _c.BOOL, required=True),
        _m.Field("minimum_password_length", "minimum_password_length", _c.INT, nullable=True),
    )
