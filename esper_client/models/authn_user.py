# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
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

    user_id: str | Unset = UNSET
    legacy_user_id: int | Unset = UNSET
    tenant_id: str | Unset = UNSET
    partner_id: str | None | Unset = UNSET
    connection_id: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

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
