from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define
class ListAuthnUsersResponse(_c.Model):
    """
    A ListAuthnUsersResponse

    Attributes:
        user_id: Id that the user has.
        tenant_id: Id of the tenant that the object belongs to.
        partner_id: UUID of the partner, if there is one.
        email: E-mail address.
        name: Name of the object.
        connection_id: Id of the sign-on connection.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    user_id: str | Unset = UNSET
    tenant_id: str | Unset = UNSET
    partner_id: str | Unset = UNSET
    email: str | Unset = UNSET
    name: str | Unset = UNSET
    connection_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("user_id", "user_id", _c.STR),
        _c.Field("tenant_id", "tenant_id", _c.STR),
        _c.Field("partner_id", "partner_id", _c.STR),
        _c.Field("email", "email", _c.STR),
        _c.Field("name", "name", _c.STR),
        _c.Field("connection_id", "connection_id", _c.STR),
        _c.Field("created_at", "created_at", _c.STR),
        _c.Field("updated_at", "updated_at", _c.STR),
    )
