# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.role import Role


@_define(repr=False)
class RolePage(_m.Model):
    """
    A RolePage

    Attributes:
        count: Number of entries in all pages together.
        roles: The roles.
    """

    count: int
    roles: list[Role]
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT, required=True),
        _m.Field("roles", "roles", _c.ListOf(_c.Ref("role", "Role")), required=True),
    )
