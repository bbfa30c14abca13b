# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TokenInfoV1(_m.Model):
    """
    Access token: its user, enterprise, scopes and expiry.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise: Enterprise that the object belongs to.
        user: User that the object belongs to.
        developer_app: UUID of the developer app that owns the token.
        source_refresh_token: Refresh token that the access token was made from.
        token: Text of the token; keep it secret.
        expires_on: When the token expires, as an RFC 3339 timestamp.
        scope: Scope of the token.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "enterprise",
        "user",
        "developer_app",
        "source_refresh_token",
        "token",
        "expires_on",
        "scope",
        "created_on",
        "updated_on",
    )

    id: str
    enterprise: str | None
    user: str | None
    developer_app: str | None
    source_refresh_token: str | None
    token: str | None
    expires_on: dt.datetime | None
    scope: list[str] | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        id: str,
        enterprise: str,
        *,
        user: str | Unset = UNSET,
        developer_app: str | Unset = UNSET,
        source_refresh_token: str | Unset = UNSET,
        token: str | Unset = UNSET,
        expires_on: dt.datetime | Unset = UNSET,
        scope: list[str] | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("user", "user", _c.STR),
        _m.Field("developer_app", "developer_app", _c.STR),
        _m.Field("source_refresh_token", "source_refresh_token", _c.STR),
        _m.Field("token", "token", _c.STR),
        _m.Field("expires_on", "expires_on", _c.DATETIME),
        _m.Field("scope", "scope", _c.ListOf(_c.STR)),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
