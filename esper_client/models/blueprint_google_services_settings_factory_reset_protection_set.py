# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintGoogleServicesSettingsFactoryResetProtectionSet(_m.Model):
    """
    Google account that unlocks the device after a reset.

    Attributes:
        apply_policy: When a blueprint setting is applied: always, only while provisioning, or not at all.
        google_id: Id of a Google account that can unlock the device after a factory reset.
        email: E-mail address.
    """

    __slots__ = (
        "apply_policy",
        "google_id",
        "email",
    )

    apply_policy: _models.ApplyPolicy | None
    google_id: str | None
    email: str | None

    def __init__(
        self,
        apply_policy: _models.ApplyPolicy,
        google_id: str,
        email: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("apply_policy", "apply_policy", _c.Choice("apply_policy", "ApplyPolicy"), required=True),
        _m.Field("google_id", "google_id", _c.STR, required=True),
        _m.Field("email", "email", _c.STR, required=True),
    )
