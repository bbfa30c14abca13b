# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Invite(_m.Model):
    """
    Invitation of a user to the tenant.

    Attributes:
        id: Identifier of the object, assigned by the service.
        email: E-mail address.
        tenant_id: Id of the tenant that the object belongs to.
        idp_invite_id: Id of the invitation at the identity provider.
        meta:
        connection_id: Id of the sign-on connection.
        send_invitation_email: Whether the invitation is sent by e-mail.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "email",
        "tenant_id",
        "idp_invite_id",
        "meta",
        "connection_id",
        "send_invitation_email",
        "created_at",
        "updated_at",
    )

    id: str
    email: str | None
    tenant_id: str | None
    idp_invite_id: str | None
    meta: dict[str, Any] | None
    connection_id: str | None
    send_invitation_email: bool | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        idp_invite_id: str | Unset = UNSET,
        meta: dict[str, Any] | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        send_invitation_email: bool | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("idp_invite_id", "idp_invite_id", _c.STR),
        _m.Field("meta", "meta", _c.OBJECT),
        _m.Field("connection_id", "connection_id", _c.STR),
        _m.Field("send_invitation_email", "send_invitation_email", _c.BOOL),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
