# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invite_tenant_user_meta import InviteTenantUserMeta


@_define(repr=False)
class InviteTenantUserRequest(_m.Model):
    """
    A InviteTenantUserRequest

    Attributes:
        email: E-mail address.
        meta: Further details of the object.
        connection_id: Id of the sign-on connection.
    """

    email: str
    meta: InviteTenantUserMeta
    connection_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("email", "email", _c.STR, required=True),
        _m.Field("meta", "meta", _c.Ref("invite_tenant_user_meta", "InviteTenantUserMeta"), required=True),
        _m.Field("connection_id", "connection_id", _c.STR),
    )
