# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.invite_tenant_user_role import InviteTenantUserRole


@_define(repr=False)
class InviteTenantUserProfile(_m.Model):
    """
    Role, groups and enterprise of the user.

    Attributes:
        role: Role of the user.
        enterprise: Enterprise that the object belongs to.
        groups: Device groups that the object concerns.
        authz_role_id: UUID of the role of the user.
    """

    role: InviteTenantUserRole
    enterprise: str
    groups: list[str] | Unset = UNSET
    authz_role_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("role", "role", _c.STR, required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("authz_role_id", "authz_role_id", _c.STR),
    )
