# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateDifferentUserRequest(_m.Model):
    """
    An UpdateDifferentUserRequest.

    Attributes:
        role: Role of the user.
        groups: Device groups that the object concerns.
        authz_role_id: UUID of the role of the user.
        can_factory_reset: Whether the user may reset devices to factory settings.
        has_all_group_access: Whether access covers every group.
    """

    __slots__ = (
        "role",
        "groups",
        "authz_role_id",
        "can_factory_reset",
        "has_all_group_access",
    )

    role: _models.UpdateDifferentUserRole | None
    groups: list[str] | None
    authz_role_id: str | None
    can_factory_reset: bool | None
    has_all_group_access: bool | None

    def __init__(
        self,
        role: _models.UpdateDifferentUserRole,
        groups: list[str],
        *,
        authz_role_id: str | Unset = UNSET,
        can_factory_reset: bool | Unset = UNSET,
        has_all_group_access: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "role", "role", _c.Choice("update_different_user_role", "UpdateDifferentUserRole"), required=True
        ),
        _m.Field("groups", "groups", _c.ListOf(_c.STR), required=True),
        _m.Field("authz_role_id", "authz_role_id", _c.STR),
        _m.Field("can_factory_reset", "can_factory_reset", _c.BOOL),
        _m.Field("has_all_group_access", "has_all_group_access", _c.BOOL),
    )
