# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpGoogleServicesFrpGoogle(_m.Model):
    """
    A BpGoogleServicesFrpGoogle.

    Attributes:
        google_id: Id of a Google account that can unlock the device after a factory reset.
        email: E-mail address.
        type_: Role of the account in factory reset protection.
    """

    __slots__ = (
        "google_id",
        "email",
        "type_",
    )

    google_id: str | None
    email: str | None
    type_: _models.BpGoogleServicesType | None

    def __init__(
        self,
        *,
        google_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        type_: _models.BpGoogleServicesType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_id", "google_id", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("type", "type_", _c.Choice("bp_google_services_type", "BpGoogleServicesType")),
    )
