# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class ApnsCertInfoMeta(_m.Model):
    """
    Further details of the object.

    Attributes:
        topic: Push topic of the certificate.
        cert_created_at: When the certificate was made, as an RFC 3339 timestamp.
        cert_expiry_on: When the certificate expires, as an RFC 3339 timestamp.
    """

    topic: str | Unset = UNSET
    cert_created_at: dt.datetime | Unset = UNSET
    cert_expiry_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("topic", "topic", _c.STR),
        _m.Field("cert_created_at", "cert_created_at", _c.DATETIME),
        _m.Field("cert_expiry_on", "cert_expiry_on", _c.DATETIME),
    )
