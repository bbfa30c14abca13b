# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateRoleScopesRequest(_m.Model):
    """
    An UpdateRoleScopesRequest.

    Attributes:
        scope_ids: UUIDs of the permission scopes to set.
        scope_names: Names of the permission scopes to set, such as `read:device`.
    """

    __slots__ = (
        "scope_ids",
        "scope_names",
    )

    scope_ids: list[str] | None
    scope_names: list[_models.UpdateRoleScopesScopeName] | None

    def __init__(
        self,
        *,
        scope_ids: list[str] | Unset = UNSET,
        scope_names: list[_models.UpdateRoleScopesScopeName] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("scope_ids", "scope_ids", _c.ListOf(_c.STR)),
        _m.Field(
            "scope_names",
            "scope_names",
            _c.ListOf(_c.Choice("update_role_scopes_scope_name", "UpdateRoleScopesScopeName")),
        ),
    )
