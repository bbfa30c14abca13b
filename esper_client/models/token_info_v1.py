# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
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

    id: str
    enterprise: str
    user: str | Unset = UNSET
    developer_app: str | Unset = UNSET
    source_refresh_token: str | Unset = UNSET
    token: str | Unset = UNSET
    expires_on: dt.datetime | Unset = UNSET
    scope: list[str] | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
