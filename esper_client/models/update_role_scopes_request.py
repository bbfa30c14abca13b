# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.update_role_scopes_scope_name import UpdateRoleScopesScopeName


@_define(repr=False)
class UpdateRoleScopesRequest(_m.Model):
    """
    A UpdateRoleScopesRequest

    Attributes:
        scope_ids: UUIDs of the permission scopes to set.
        scope_names: Names of the permission scopes to set, such as `read:device`.
    """

    scope_ids: list[str] | Unset = UNSET
    scope_names: list[UpdateRoleScopesScopeName] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("scope_ids", "scope_ids", _c.ListOf(_c.STR)),
        _m.Field("scope_names", "scope_names", _c.ListOf(_c.STR)),
    )
