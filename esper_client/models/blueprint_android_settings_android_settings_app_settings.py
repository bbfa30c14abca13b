# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsAndroidSettingsAppSettings(_m.Model):
    """
    Access to the settings app of Android.

    Attributes:
        allow_android_settings_app: Whether the Android settings app may be opened.
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
    """

    __slots__ = (
        "allow_android_settings_app",
        "apply_policy",
    )

    allow_android_settings_app: bool | None
    apply_policy: _models.ApplyPolicy | None

    def __init__(
        self,
        allow_android_settings_app: bool,
        *,
        apply_policy: _models.ApplyPolicy | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("allow_android_settings_app", "allow_android_settings_app", _c.BOOL, required=True),
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy")),
    )
