# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AuthnUser(_m.Model):
    """
    A user of the tenant, as the newer user service knows it.

    Attributes:
        user_id: Identifier of the user in the newer user service.
        legacy_user_id: Number of the same user in the older user calls.
        tenant_id: Identifier of the tenant.
        partner_id: Identifier of the partner that the user belongs to, if any.
        connection_id: Identifier of the connection through which the user signs in.
        email: E-mail address of the user.
        name: Name of the user.
        created_at: When the user was created.
        updated_at: When the user was last changed.
    """

    __slots__ = (
        "user_id",
        "legacy_user_id",
        "tenant_id",
        "partner_id",
        "connection_id",
        "email",
        "name",
        "created_at",
        "updated_at",
    )

    user_id: str | None
    legacy_user_id: int | None
    tenant_id: str | None
    partner_id: str | None
    connection_id: str | None
    email: str | None
    name: str | None
    created_at: str | None
    updated_at: str | None

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        legacy_user_id: int | Unset = UNSET,
        tenant_id: str | Unset = UNSET,
        partner_id: str | None | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("user_id", "user_id", _c.STR),
        _m.Field("legacy_user_id", "legacy_user_id", _c.INT),
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("partner_id", "partner_id", _c.STR, nullable=True),
        _m.Field("connection_id", "connection_id", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("created_at", "created_at", _c.STR),
        _m.Field("updated_at", "updated_at", _c.STR),
    )
