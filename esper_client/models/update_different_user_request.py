# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_different_user_role import UpdateDifferentUserRole


@_define(repr=False)
class UpdateDifferentUserRequest(_m.Model):
    """
    A UpdateDifferentUserRequest

    Attributes:
        role: Role of the user.
        groups: Device groups that the object concerns.
        authz_role_id: UUID of the role of the user.
        can_factory_reset: Whether the user may reset devices to factory settings.
        has_all_group_access: Whether access covers every group.
    """

    role: UpdateDifferentUserRole
    groups: list[str]
    authz_role_id: str | Unset = UNSET
    can_factory_reset: bool | Unset = UNSET
    has_all_group_access: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("role", "role", _c.STR, required=True),
        _m.Field("groups", "groups", _c.ListOf(_c.STR), required=True),
        _m.Field("authz_role_id", "authz_role_id", _c.STR),
        _m.Field("can_factory_reset", "can_factory_reset", _c.BOOL),
        _m.Field("has_all_group_access", "has_all_group_access", _c.BOOL),
    )
