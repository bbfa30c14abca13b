# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.scope import Scope


@_define(repr=False)
class UpdateRoleScopesResponse(_m.Model):
    """
    A UpdateRoleScopesResponse

    Attributes:
        scopes: Permission scopes.
    """

    scopes: list[Scope]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("scopes", "scopes", _c.ListOf(_c.Ref("scope", "Scope")), required=True),
    )
