# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.apply_policy import ApplyPolicy


@_define(repr=False)
class BlueprintGoogleServicesSettingsPersonalAccountsSettings(_m.Model):
    """
    How many personal accounts may be added.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        personal_accounts_limit_value: Largest number of personal Google accounts on the device.
    """

    apply_policy: ApplyPolicy
    personal_accounts_limit_value: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.STR, required=True),
        _m.Field("personal_accounts_limit_value", "personal_accounts_limit_value", _c.INT, required=True),
    )
