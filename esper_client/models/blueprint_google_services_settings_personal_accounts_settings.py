# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintGoogleServicesSettingsPersonalAccountsSettings(_m.Model):
    """
    How many personal accounts may be added.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        personal_accounts_limit_value: Largest number of personal Google accounts on the device.
    """

    __slots__ = (
        "apply_policy",
        "personal_accounts_limit_value",
    )

    apply_policy: _models.ApplyPolicy | None
    personal_accounts_limit_value: int | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        personal_accounts_limit_value: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("personal_accounts_limit_value", "personal_accounts_limit_value", _c.INT, required=True),
    )
