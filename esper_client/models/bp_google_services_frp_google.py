# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.bp_google_services_type import BpGoogleServicesType


@_define(repr=False)
class BpGoogleServicesFrpGoogle(_m.Model):
    """
    A BpGoogleServicesFrpGoogle

    Attributes:
        google_id: Id of a Google account that can unlock the device after a factory reset.
        email: E-mail address.
        type_: Role of the account in factory reset protection.
    """

    google_id: str | Unset = UNSET
    email: str | Unset = UNSET
    type_: BpGoogleServicesType | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_id", "google_id", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("type", "type_", _c.STR),
    )
