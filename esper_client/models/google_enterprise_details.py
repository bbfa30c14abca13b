# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleEnterpriseDetails(_m.Model):
    """
    Registration of the tenant with Google for Android management.

    Attributes:
        google_enterprise_id: Id that Google gave the enterprise.
        state: State of the object.
        callback_url: Address to which Google returns after the sign-up.
        signup_url: Address at which the sign-up with Google is done.
        completion_token: Token that completes the sign-up with Google.
        enterprise_token: Token of the Google enterprise.
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        is_synced_to_scapi: Whether the entry is synchronised to SCAPI.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        tenant_id: Id of the tenant that the object belongs to.
    """

    __slots__ = (
        "google_enterprise_id",
        "state",
        "callback_url",
        "signup_url",
        "completion_token",
        "enterprise_token",
        "id",
        "name",
        "is_synced_to_scapi",
        "created_at",
        "updated_at",
        "tenant_id",
    )

    google_enterprise_id: str | None
    state: int | None
    callback_url: str | None
    signup_url: str | None
    completion_token: str | None
    enterprise_token: str | None
    id: int
    name: str | None
    is_synced_to_scapi: bool | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    tenant_id: str | None

    def __init__(
        self,
        google_enterprise_id: str,
        state: int,
        callback_url: str,
        signup_url: str,
        completion_token: str,
        enterprise_token: str,
        *,
        id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        is_synced_to_scapi: bool | None | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_enterprise_id", "google_enterprise_id", _c.STR, required=True),
        _m.Field("state", "state", _c.INT, required=True),
        _m.Field("callback_url", "callback_url", _c.STR, required=True),
        _m.Field("signup_url", "signup_url", _c.STR, required=True),
        _m.Field("completion_token", "completion_token", _c.STR, required=True),
        _m.Field("enterprise_token", "enterprise_token", _c.STR, required=True),
        _m.Field("id", "id", _c.INT),
        _m.Field("name", "name", _c.STR),
        _m.Field("is_synced_to_scapi", "is_synced_to_scapi", _c.BOOL, nullable=True),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("tenant_id", "tenant_id", _c.STR),
    )
