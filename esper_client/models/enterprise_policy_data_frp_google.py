# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_google_services_type import BpGoogleServicesType


@_define(repr=False)
class EnterprisePolicyDataFrpGoogle(_m.Model):
    """
    A EnterprisePolicyDataFrpGoogle

    Attributes:
        type_: Role of the account in factory reset protection.
        email: E-mail address.
        google_id: Google id of the account that may unlock the device after a reset.
    """

    type_: BpGoogleServicesType | Unset = UNSET
    email: str | Unset = UNSET
    google_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("googleId", "google_id", _c.STR),
    )
