# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class InviteTenantUserRequest(_m.Model):
    """
    An InviteTenantUserRequest.

    Attributes:
        email: E-mail address.
        meta: Further details of the object.
        connection_id: Id of the sign-on connection.
    """

    __slots__ = (
        "email",
        "meta",
        "connection_id",
    )

    email: str | None
    meta: _models.InviteTenantUserMeta | None
    connection_id: str | None

    def __init__(
        self,
        email: str,
        meta: _models.InviteTenantUserMeta,
        *,
        connection_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("email", "email", _c.STR, required=True),
        _m.Field("meta", "meta", _c.Ref("invite_tenant_user_meta", "InviteTenantUserMeta"), required=True),
        _m.Field("connection_id", "connection_id", _c.STR),
    )
