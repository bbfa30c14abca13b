# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyDataFrpGoogle(_m.Model):
    """
    An EnterprisePolicyDataFrpGoogle.

    Attributes:
        type_: Role of the account in factory reset protection.
        email: E-mail address.
        google_id: Google id of the account that may unlock the device after a reset.
    """

    __slots__ = (
        "type_",
        "email",
        "google_id",
    )

    type_: _models.BpGoogleServicesType | None
    email: str | None
    google_id: str | None

    def __init__(
        self,
        *,
        type_: _models.BpGoogleServicesType | Unset = UNSET,
        email: str | Unset = UNSET,
        google_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.Choice("bp_google_services_type", "BpGoogleServicesType")),
        _m.Field("email", "email", _c.STR),
        _m.Field("googleId", "google_id", _c.STR),
    )
