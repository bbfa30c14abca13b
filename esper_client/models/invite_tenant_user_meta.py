# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.invite_tenant_user_profile import InviteTenantUserProfile


@_define(repr=False)
class InviteTenantUserMeta(_m.Model):
    """
    Further details of the object.

    Attributes:
        email: E-mail address.
        profile: Role, groups and enterprise of the user.
    """

    email: str
    profile: InviteTenantUserProfile
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("email", "email", _c.STR, required=True),
        _m.Field(
            "profile",
            "profile",
            _c.Ref("invite_tenant_user_profile", "InviteTenantUserProfile"),
            required=True,
        ),
    )
