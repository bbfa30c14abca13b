# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class InviteTenantUserMeta(_m.Model):
    """
    Further details of the object.

    Attributes:
        email: E-mail address.
        profile: Role, groups and enterprise of the user.
    """

    __slots__ = (
        "email",
        "profile",
    )

    email: str | None
    profile: _models.InviteTenantUserProfile | None

    def __init__(
        self,
        email: str,
        profile: _models.InviteTenantUserProfile,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("email", "email", _c.STR, required=True),
        _m.Field(
            "profile",
            "profile",
            _c.Ref("invite_tenant_user_profile", "InviteTenantUserProfile"),
            required=True,
        ),
    )
