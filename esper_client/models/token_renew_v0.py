# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class TokenRenewV0(_m.Model):
    """
    Access token as returned after its renewal.

    Attributes:
        id: Identifier of the object, assigned by the service.
        user: User that the object belongs to.
        enterprise: Enterprise that the object belongs to.
        token: Text of the token; keep it secret.
        expires_at: When the token expires, as an RFC 3339 timestamp.
        developerapp: UUID of the developer app that owns the token.
        scope: Scope of the token.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    user: str | Unset = UNSET
    enterprise: str | Unset = UNSET
    token: str | Unset = UNSET
    expires_at: dt.datetime | Unset = UNSET
    developerapp: str | Unset = UNSET
    scope: str | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("user", "user", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("token", "token", _c.STR),
        _m.Field("expires_at", "expires_at", _c.DATETIME),
        _m.Field("developerapp", "developerapp", _c.STR),
        _m.Field("scope", "scope", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
    )
