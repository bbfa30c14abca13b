# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ApnsCertInfoMeta(_m.Model):
    """
    Further details of the object.

    Attributes:
        topic: Push topic of the certificate.
        cert_created_at: When the certificate was made, as an RFC 3339 timestamp.
        cert_expiry_on: When the certificate expires, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "topic",
        "cert_created_at",
        "cert_expiry_on",
    )

    topic: str | None
    cert_created_at: dt.datetime | None
    cert_expiry_on: dt.datetime | None

    def __init__(
        self,
        *,
        topic: str | Unset = UNSET,
        cert_created_at: dt.datetime | Unset = UNSET,
        cert_expiry_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("topic", "topic", _c.STR),
        _m.Field("cert_created_at", "cert_created_at", _c.DATETIME),
        _m.Field("cert_expiry_on", "cert_expiry_on", _c.DATETIME),
    )
