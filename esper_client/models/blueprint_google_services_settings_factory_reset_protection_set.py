# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintGoogleServicesSettingsFactoryResetProtectionSet(_m.Model):
    """
    Google account that unlocks the device after a reset.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        google_id: Id of a Google account that can unlock the device after a factory reset.
        email: E-mail address.
    """

    apply_policy: ApplyPolicy
    google_id: str
    email: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("google_id", "google_id", _c.STR, required=True),
        _m.Field("email", "email", _c.STR, required=True),
    )
