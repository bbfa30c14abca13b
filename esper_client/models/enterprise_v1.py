# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "name",
        "short_code",
        "registered_name",
        "registered_address",
        "location",
        "zipcode",
        "contact_person",
        "contact_number",
        "contact_email",
        "emm",
        "created_on",
        "updated_on",
    )

    id: str
    name: str | None
    short_code: str | None
    registered_name: str | None
    registered_address: str | None
    location: str | None
    zipcode: str | None
    contact_person: str | None
    contact_number: str | None
    contact_email: str | None
    emm: _models.EnterpriseV1Emm | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        id: str,
        name: str,
        short_code: str,
        *,
        registered_name: str | Unset = UNSET,
        registered_address: str | Unset = UNSET,
        location: str | Unset = UNSET,
        zipcode: str | Unset = UNSET,
        contact_person: str | None | Unset = UNSET,
        contact_number: str | None | Unset = UNSET,
        contact_email: str | Unset = UNSET,
        emm: _models.EnterpriseV1Emm | None | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
