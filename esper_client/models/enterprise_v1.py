# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.enterprise_v1_emm import EnterpriseV1Emm


@_define(repr=False)
class EnterpriseV1(_m.Model):
    """
    Company details of an enterprise.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        short_code: Short code of the enterprise.
        registered_name: Registered name of the company.
        registered_address: Registered address of the company.
        location: Location of the company.
        zipcode: Postal code.
        contact_person: Person to contact.
        contact_number: Phone number of the contact.
        contact_email: E-mail address of the contact.
        emm: Google enterprise registration of the company.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: str
    name: str
    short_code: str
    registered_name: str | Unset = UNSET
    registered_address: str | Unset = UNSET
    location: str | Unset = UNSET
    zipcode: str | Unset = UNSET
    contact_person: str | None | Unset = UNSET
    contact_number: str | None | Unset = UNSET
    contact_email: str | Unset = UNSET
    emm: EnterpriseV1Emm | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("short_code", "short_code", _c.STR, required=True),
        _m.Field("registered_name", "registered_name", _c.STR),
        _m.Field("registered_address", "registered_address", _c.STR),
        _m.Field("location", "location", _c.STR),
        _m.Field("zipcode", "zipcode", _c.STR),
        _m.Field("contact_person", "contact_person", _c.STR, nullable=True),
        _m.Field("contact_number", "contact_number", _c.STR, nullable=True),
        _m.Field("contact_email", "contact_email", _c.STR),
        _m.Field("emm", "emm", _c.Ref("enterprise_v1_emm", "EnterpriseV1Emm"), nullable=True),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
