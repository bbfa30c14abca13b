# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class APNSCertInfo(_m.Model):
    """
    Certificate for the Apple Push Notification service (APNs), with its state and validity.

    Attributes:
        id: Identifier of the object, assigned by the service.
        apple_id: Apple ID that the certificate was made with.
        meta: Further details of the object.
        state: Whether only the signing request exists or the certificate is complete.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "apple_id",
        "meta",
        "state",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
    )

    id: str
    apple_id: str | None
    meta: _models.ApnsCertInfoMeta | None
    state: _models.ApnsCertInfoState | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        apple_id: str | Unset = UNSET,
        meta: _models.ApnsCertInfoMeta | Unset = UNSET,
        state: _models.ApnsCertInfoState | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("apple_id", "apple_id", _c.STR),
        _m.Field("meta", "meta", _c.Ref("apns_cert_info_meta", "ApnsCertInfoMeta")),
        _m.Field("state", "state", _c.Choice("apns_cert_info_state", "ApnsCertInfoState")),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
