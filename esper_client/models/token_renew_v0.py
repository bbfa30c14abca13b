# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "id",
        "user",
        "enterprise",
        "token",
        "expires_at",
        "developerapp",
        "scope",
        "created_on",
        "updated_on",
    )

    id: str
    user: str | None
    enterprise: str | None
    token: str | None
    expires_at: dt.datetime | None
    developerapp: str | None
    scope: str | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        user: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        token: str | Unset = UNSET,
        expires_at: dt.datetime | Unset = UNSET,
        developerapp: str | Unset = UNSET,
        scope: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

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
