# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleServiceAccountDetails(_m.Model):
    """
    Google service account used for Android management.

    Attributes:
        google_enterprise_id: Id that Google gave the enterprise.
        key_id: Id of the service account key.
        type_: Kind of service account, as a number.
        is_set: Whether the service account has been set.
        is_active: Whether the object is active.
        data: Data of the service account.
        public_data: Public data of the service account.
        tenant_id: Id of the tenant that the object belongs to.
        name: Name of the object.
        is_synced_to_scapi: Whether the entry is synchronised to SCAPI.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "google_enterprise_id",
        "key_id",
        "type_",
        "is_set",
        "is_active",
        "data",
        "public_data",
        "tenant_id",
        "name",
        "is_synced_to_scapi",
        "created_at",
        "updated_at",
    )

    google_enterprise_id: str | None
    key_id: str | None
    type_: int | None
    is_set: bool | None
    is_active: bool | None
    data: str | None
    public_data: str | None
    tenant_id: str | None
    name: str | None
    is_synced_to_scapi: bool | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        google_enterprise_id: str,
        key_id: str,
        type_: int,
        is_set: bool,
        is_active: bool,
        data: str,
        public_data: str,
        *,
        tenant_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_synced_to_scapi: bool | None | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_enterprise_id", "google_enterprise_id", _c.STR, required=True),
        _m.Field("key_id", "key_id", _c.STR, required=True),
        _m.Field("type", "type_", _c.INT, required=True),
        _m.Field("is_set", "is_set", _c.BOOL, required=True),
        _m.Field("is_active", "is_active", _c.BOOL, required=True),
        _m.Field("data", "data", _c.STR, required=True),
        _m.Field("public_data", "public_data", _c.STR, required=True),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("is_synced_to_scapi", "is_synced_to_scapi", _c.BOOL, nullable=True),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
