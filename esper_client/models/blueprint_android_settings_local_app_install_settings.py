# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintAndroidSettingsLocalAppInstallSettings(_m.Model):
    """
    Whether apps may be installed from the device itself.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        allow_local_app_install: Whether apps may be installed on the device itself.
    """

    apply_policy: ApplyPolicy
    allow_local_app_install: bool
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("allow_local_app_install", "allow_local_app_install", _c.BOOL, required=True),
    )
