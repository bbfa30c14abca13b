# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class InviteTenantUserProfile(_m.Model):
    """
    Role, groups and enterprise of the user.

    Attributes:
        role: Role of the user.
        enterprise: Enterprise that the object belongs to.
        groups: Device groups that the object concerns.
        authz_role_id: UUID of the role of the user.
    """

    __slots__ = (
        "role",
        "enterprise",
        "groups",
        "authz_role_id",
    )

    role: _models.InviteTenantUserRole | None
    enterprise: str | None
    groups: list[str] | None
    authz_role_id: str | None

    def __init__(
        self,
        role: _models.InviteTenantUserRole,
        enterprise: str,
        *,
        groups: list[str] | Unset = UNSET,
        authz_role_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("role", "role", _c.Choice("invite_tenant_user_role", "InviteTenantUserRole"), required=True),
        _m.Field("enterprise", "enterprise", _c.STR, required=True),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("authz_role_id", "authz_role_id", _c.STR),
    )
